import type { Content } from './pdf-looks.js';

/** Points: A4 without its margins. */
export const PAGE_WIDTH = 487;

/**
 * About how many points something takes from a page before it is set: rather too many, since every letter counts as one that
 * is as wide as it is high.
 */
export function heightOf(content: unknown, { width = PAGE_WIDTH, size = 9 } = {}): number {
  if (Array.isArray(content)) return sum(content.map((each) => heightOf(each, { width, size })));
  const { margin, text, stack, ul, columns, table, fontSize: own = size } = content as Partial<Printed>;
  const within = (inner: unknown, share = 1) => heightOf(inner, { width: width * share, size: own });
  return (
    (margin?.[1] ?? 0) +
    (margin?.[3] ?? 0) +
    (text === undefined ? 0 : linesOf(lettersOf(text), width / own) * own * LINE) +
    sum([...(stack ?? []), ...(ul ?? [])].map((each) => within(each))) +
    Math.max(0, ...(columns ?? []).map((column) => within(column))) +
    sum((table?.body ?? []).map((row) => 8 + Math.max(...row.map((cell) => within(cell, 1 / row.length)))))
  );
}

/** What of a node takes room. */
interface Printed {
  readonly margin: readonly number[];
  readonly text: string | readonly Content[];
  readonly stack: readonly Content[];
  readonly ul: readonly Content[];
  readonly columns: readonly Content[];
  readonly table: { readonly body: readonly (readonly Content[])[] };
  readonly fontSize: number;
}

/** The height of a line in letters. */
const LINE = 1.7;

function linesOf(letters: string, inLine: number): number {
  const lines = letters.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return sum(lines.map((line) => Math.ceil(Math.max(1, line.length) / inLine)));
}

function lettersOf(text: Printed['text'] | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text.map((run) => lettersOf(run['text'] as Printed['text'])).join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
