import { wordsAt, type Span } from './span.js';

/** Narrower texts were not wrapped by hand: their lines are headings, menus, verse. */
const NARROWEST_WRAP = 50;
/** Wider texts were not wrapped at all: each of their lines is a paragraph. */
const WIDEST_WRAP = 100;
/** Fewer broken lines than this prove nothing. */
const FEWEST_BREAKS = 2;
/** Most broken lines of a wrapped text end where the next word would not have fitted; headings and lists may not. */
const SHARE_OF_FULL_LINES = 0.8;

/** The lines of a stretch of text that hold anything, trimmed, in reading order. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of wordsAt(text, within).matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    const start = within.start + index;
    const trimmed = trim(text, { start, end: start + line.length });
    if (trimmed.start < trimmed.end) lines.push(trimmed);
  }
  return lines;
}

/**
 * The paragraphs of a stretch of text: its lines, or, in a text that was wrapped by hand (mail, old plain text), the
 * lines that belong together. `width` is what `wrapWidth` says of the whole text.
 */
export function paragraphsOf(text: string, width: number | undefined, within?: Span): Span[] {
  const lines = linesOf(text, within);
  if (width === undefined) return lines;
  const paragraphs: { start: number; end: number }[] = [];
  let above: Span | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && above && isNextLine(text, above, line) && isFull(text, above, line, width))
      last.end = line.end;
    else paragraphs.push({ ...line });
    above = line;
  }
  return paragraphs;
}

/** The column at which a text was wrapped by hand, in UTF-16 code units; undefined when its lines are its paragraphs. */
export function wrapWidth(text: string): number | undefined {
  const lines = linesOf(text);
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return undefined;
  let breaks = 0;
  let full = 0;
  let midSentence = 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!above || !isNextLine(text, above, line)) return;
    breaks++;
    if (!isFull(text, above, line, width)) return;
    full++;
    if (
      /[\p{L}\p{N},]$/u.test(text.slice(above.start, above.end)) &&
      !/\p{Lu}/u.test(text.charAt(line.start))
    )
      midSentence++;
  });
  const isWrapped = breaks >= FEWEST_BREAKS && full >= breaks * SHARE_OF_FULL_LINES && midSentence * 2 > full;
  return isWrapped ? width : undefined;
}

/** The span without the white space, and the characters of no width, at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const WIDE_SPACES = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]);

/** White space of any width, none included; the argument is a UTF-16 code unit. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (code >= 0x2000 && code <= 0x200b) || WIDE_SPACES.has(code);
}

/** True when no empty line stands between the two. */
function isNextLine(text: string, above: Span, line: Span): boolean {
  return /^[^\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])[^\n\r\u0085\u2028\u2029]*$/.test(
    text.slice(above.end, line.start),
  );
}

/** True when the next line's first word would not have fitted on the line above. */
function isFull(text: string, above: Span, line: Span, width: number): boolean {
  let wordEnd = line.start;
  while (wordEnd < line.end && wordEnd - line.start < width && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return above.end - above.start + 1 + (wordEnd - line.start) > width;
}
