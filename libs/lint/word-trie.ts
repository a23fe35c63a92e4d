import type { Span } from '#text';
import { isHangul, particleEnd } from './names/particles.js';

/** One of the words that were looked for, where it stands. */
export interface Hit<Value> extends Span {
  readonly value: Value;
}

/** Finds all of many words and names in a text in one pass, however many they are. */
export interface WordTrie<Value> {
  /** The hits in reading order, none within another: of two that start together, the longer. */
  find(text: string, within?: Span): Hit<Value>[];
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/**
 * A tree of all the words, letter by letter. A word counts where it stands as a word: not inside a longer one, though
 * a Korean particle, a possessive ’s, or the number of a version (라마3) may follow it. `fold` makes A and a one letter.
 */
export function wordTrie<Value>(words: Iterable<readonly [string, Value]>, fold = false): WordTrie<Value> {
  const letter = fold ? folded : plain;
  const root: Node<Value> = { next: new Map() };
  for (const [word, value] of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const code = letter(word.charCodeAt(at));
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map() }));
      node = next;
    }
    node.value ??= value;
  }

  return {
    find(text, within = { start: 0, end: text.length }) {
      const hits: Hit<Value>[] = [];
      let inWord = within.start > 0 && isWord(text.charCodeAt(within.start - 1));
      for (let at = within.start; at < within.end; at++) {
        const code = text.charCodeAt(at);
        const starts = !inWord;
        inWord = isWord(code);
        if (!starts) continue;
        const hit = longestAt(at, within.end, text);
        if (!hit) continue;
        hits.push(hit);
        at = hit.end - 1;
        inWord = isWord(text.charCodeAt(at));
      }
      return hits;
    },
  };

  function longestAt(start: number, limit: number, text: string): Hit<Value> | undefined {
    let node = root.next.get(letter(text.charCodeAt(start)));
    let found: Hit<Value> | undefined;
    for (let at = start + 1; node && at <= limit; at++) {
      const end = node.value === undefined ? -1 : wordEnd(text, at);
      if (end >= 0) found = { start, end, value: node.value as Value };
      node = at < limit ? node.next.get(letter(text.charCodeAt(at))) : undefined;
    }
    return found;
  }
}

/** Where a word that may end at `end` does end: past the number of a version; -1 where it goes on as another word. */
function wordEnd(text: string, end: number): number {
  let code = text.charCodeAt(end);
  if (isDigit(code)) {
    if (isDigit(text.charCodeAt(end - 1))) return -1;
    while (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(end + 1))))
      code = text.charCodeAt(++end);
  }
  if (isHangul(code)) return particleEnd(text, end) >= 0 ? end : -1;
  if (code === HYPHEN && isWord(text.charCodeAt(end + 1))) return -1;
  return isWord(code) ? -1 : end;
}

const DOT = 0x2e;
const HYPHEN = 0x2d;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True of letters and digits: Latin with its accents, Greek and Cyrillic, and Hangul. */
function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) ||
    isHangul(code)
  );
}

/** Every kind of space is a space, and every apostrophe an apostrophe. */
function plain(code: number): number {
  if (code === 0xa0 || code === 0x202f || code === 0x09) return 0x20;
  return code === 0x2019 ? 0x27 : code;
}

function folded(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) return code + 32;
  return code === 0x152 ? 0x153 : plain(code);
}
