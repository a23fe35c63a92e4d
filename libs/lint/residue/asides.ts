/** Where a text speaks of words, or adds something in brackets. */
import { findPairs } from '#text';
import type { Span } from '#text';
import { spanAt } from '../places.js';

/** Tells whether a place stands in brackets or is spoken of in quotation marks; a longer quotation is text like any other. */
export function asides(text: string, zones: readonly Span[]): (at: number) => boolean {
  const pairs = zones.flatMap(({ start, end }) =>
    findPairs(text.slice(start, end))
      .filter((pair) => !pair.quotation || pair.end - pair.start <= LONGEST_MENTION)
      .map((pair) => ({ start: start + pair.start, end: start + pair.end })),
  );
  const merged: Span[] = [];
  for (const pair of pairs) if (pair.end > (merged.at(-1)?.end ?? -1)) merged.push(pair);
  return (at) => spanAt(merged, at) !== undefined;
}

const LONGEST_MENTION = 40;
