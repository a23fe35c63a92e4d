import { isSpace } from './lines.js';
import { rewrite, type Rewriting } from './rewriting.js';
import type { Span } from './span.js';

/** A text as Stet works on it, and the way back to the text as it came in. */
export interface SourceText {
  /** The text in Unicode normal form C, line ends as they were, without a leading byte order mark. */
  readonly text: string;
  /** The place of an NFC span in the text as read (UTF-16 code units, byte order mark not counted). */
  toRead(span: Span): Span;
  /** The place of a span of the text as read in the NFC text. */
  toNfc(span: Span): Span;
}

/** What came in cannot be read as a text, and why. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';

  constructor(readonly reason: 'empty' | 'not_utf8' | 'binary' | 'lone_surrogate' | 'too_large') {
    super(REMEDY[reason]);
  }
}

const REMEDY = {
  empty: 'There is no text in this.',
  not_utf8: 'This is not UTF-8. Save it as UTF-8 and send it again.',
  binary: 'This is not a text. Save it as plain text and send it again.',
  lone_surrogate: 'Half of a character is missing (a lone surrogate). Save it as UTF-8 and send it again.',
  too_large: 'This is longer than a text may be. Split it into parts.',
};

const LARGEST = 50_000_000;
/** Text has a tab, a line end or a form feed for a control character; a file with more of the others than this is none. */
const MOST_CONTROLS = 0.01;
/** More accents in a row than this mean nothing, and the time to put them in order grows with the square of their number. */
const HEAP_OF_ACCENTS = /\p{M}{200}/u;

/**
 * Reads bytes (UTF-8) or a string as a text. `largest` is in bytes of UTF-8. Throws `UnreadableText` for what is empty,
 * too large, or no text; nothing is ever replaced or guessed.
 */
export function readSource(input: Uint8Array | string, largest: number = LARGEST): SourceText {
  if (byteLength(input, largest) > largest) throw new UnreadableText('too_large');
  const read = typeof input === 'string' ? input.replace(/^\ufeff/, '') : decode(input);
  if (/\p{Surrogate}/u.test(read)) throw new UnreadableText('lone_surrogate');
  if (isBinary(read)) throw new UnreadableText('binary');
  if (isBlank(read)) throw new UnreadableText('empty');
  const nfc = composed(read);
  return { text: nfc.text, toRead: (span) => nfc.back(span), toNfc: (span) => nfc.forth(span) };
}

/** The text in normal form C. A long heap of accents takes long: `readSource` refuses it. */
export function composed(read: string): Rewriting {
  return rewrite(read, read === read.normalize('NFC') ? NOTHING : CHANGEABLE, (words) =>
    words.normalize('NFC'),
  );
}

const NOTHING = /(?!)/g;

/** A character and all that combines with it (accents, the later jamo of a syllable), or one that NFC writes otherwise. */
const CHANGEABLE = /\P{M}?[\p{M}\u1160-\u11ff\u{16d67}]+|(?!\p{ASCII})\p{CWKCF}/gu;

function byteLength(input: Uint8Array | string, largest: number): number {
  if (typeof input !== 'string') return input.byteLength;
  const most = input.length * 3;
  return most <= largest || input.length > largest
    ? input.length
    : new TextEncoder().encode(input).byteLength;
}

/** The words in the bytes of a file: UTF-8, or the older encoding of Korean (EUC-KR, CP949). Throws `UnreadableText` for others. */
export function decodeFile(bytes: Uint8Array): string {
  const words = decodedAs('utf-8', bytes);
  if (words !== undefined) return words;
  const korean = bytes.includes(0) ? undefined : decodedAs('euc-kr', bytes);
  return korean !== undefined && isKorean(korean) ? korean : decode(bytes);
}

function decode(bytes: Uint8Array): string {
  const words = decodedAs('utf-8', bytes);
  if (words === undefined) throw new UnreadableText(bytes.includes(0) ? 'binary' : 'not_utf8');
  return words;
}

function decodedAs(encoding: 'utf-8' | 'euc-kr', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes of another encoding, read as EUC-KR, are seldom Hangul. */
function isKorean(words: string): boolean {
  const foreign = words.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const hangul = words.match(/[가-힣]/g)?.length ?? 0;
  return hangul * 2 > foreign;
}

function isBinary(read: string): boolean {
  if (read.includes('\0') || HEAP_OF_ACCENTS.test(read)) return true;
  const controls = read.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > read.length * MOST_CONTROLS;
}

function isBlank(read: string): boolean {
  for (let at = 0; at < read.length; at++) if (!isSpace(read.charCodeAt(at))) return false;
  return true;
}
