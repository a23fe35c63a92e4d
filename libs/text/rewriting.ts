import type { Span } from './span.js';

/** A text some stretches of which were written otherwise, and the way of a place from either text to the other. */
export interface Rewriting {
  readonly text: string;
  /** From the rewritten text to the one before. */
  back(span: Span): Span;
  /** From the text before to the rewritten one. */
  forth(span: Span): Span;
}

/**
 * Writes every match of a global `pattern` (without groups) otherwise. A place within such a stretch is taken to its edge on the other
 * side, so that a span always covers whole stretches.
 */
export function rewrite(
  before: string,
  pattern: RegExp,
  write: (words: string, at: number) => string,
): Rewriting {
  const changes: Change[] = [];
  let by = 0;
  const text = before.replace(pattern, (words: string, at: number) => {
    const written = write(words, at);
    if (written !== words) {
      changes.push({
        before: { start: at, end: at + words.length },
        after: { start: at + by, end: at + by + written.length },
      });
      by += written.length - words.length;
    }
    return written;
  });
  const map = ({ start, end }: Span, from: keyof Change, to: keyof Change): Span => ({
    start: placeOf(start, changes, from, to, 'start'),
    end: placeOf(end, changes, from, to, 'end'),
  });
  return {
    text,
    back: (span) => map(span, 'after', 'before'),
    forth: (span) => map(span, 'before', 'after'),
  };
}

/** A stretch that was written otherwise, in both texts. Between two of them the texts are the same. */
interface Change {
  readonly before: Span;
  readonly after: Span;
}

function placeOf(
  at: number,
  changes: readonly Change[],
  from: keyof Change,
  to: keyof Change,
  edge: keyof Span,
): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.[from].start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  const change = changes[low - 1];
  if (!change) return at;
  return at < change[from].end ? change[to][edge] : at - change[from].end + change[to].end;
}
