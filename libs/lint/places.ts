import type { Span } from '#text';

/** The span that a place stands in, of spans in reading order that do not overlap: a binary search. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const span = spans[countUpTo(spans, at) - 1];
  return span && at < span.end ? span : undefined;
}

/** How many of the spans, in reading order, begin at or before a place. */
export function countUpTo(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
