import { linesOf, trim } from './lines.js';
import { rewrite, type Rewriting } from './rewriting.js';
import { wordsAt, type Span } from './span.js';

/** A sentence or less of a text, with the key under which the same words are found again. */
export interface Piece extends Span {
  readonly key: string;
}

/**
 * Cuts a text after full stops, question marks and line ends: roughly its sentences, the same way in every language. All
 * that is not white space stands in a piece.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (span: Span) => {
    const piece = trim(text, span);
    if (piece.start < piece.end) pieces.push({ ...piece, key: keyOf(wordsAt(text, piece)) });
  };
  for (const line of linesOf(text)) {
    const words = wordsAt(text, line);
    let from = 0;
    for (const { 0: stop, index } of words.matchAll(/[.!?。…]+[”’"'»)\]]*/g)) {
      const end = index + stop.length;
      if (!/\s/.test(words.charAt(end))) continue;
      add({ start: line.start + from, end: line.start + end });
      from = end;
    }
    add({ start: line.start + from, end: line.end });
  }
  return pieces;
}

/**
 * The words without their spacing: texts of one key differ in white space alone. Between Latin words and between figures
 * the space stays, for there it tells words apart ("now here", "1 000"); Korean spacing is a matter of house style.
 */
export function keyOf(words: string): string {
  return keyed(words).text;
}

/** The same, with the way back from places of the key to places of the words. */
export function keyed(words: string): Rewriting {
  return rewrite(words, /[\s\u0085\u200b\u2060]+/g, (space, at) => {
    return isSpaced(words.charAt(at - 1)) && isSpaced(words.charAt(at + space.length)) ? ' ' : '';
  });
}

function isSpaced(char: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(char) &&
    !/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)
  );
}
