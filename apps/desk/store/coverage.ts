import type { Span } from '../../../libs/text/span.js';
import type { MarkedClaim } from '../components/Galley.js';

/** How far the check of an article has come, counted in its figures, names and quotations. */
export interface Coverage {
  readonly all: number;
  readonly settled: number;
  readonly inWork: number;
  readonly waiting: number;
  /** In no claim. */
  readonly loose: number;
}

export const SETTLED: readonly MarkedClaim['status'][] = [
  'resolved',
  'not_checkable',
  'duplicate',
  'withdrawn',
];

const WAITING: readonly MarkedClaim['status'][] = ['queued', 'stale', 'orphaned'];

/** Counts the parts of an article by what has become of the claim that holds them. */
export function coverageOf(parts: readonly Span[], claims: readonly MarkedClaim[]): Coverage {
  const inOrder = [...claims].sort((a, b) => a.start - b.start);
  const count = { settled: 0, inWork: 0, waiting: 0, loose: 0 };
  let first = 0;
  for (const part of parts) {
    while (first < inOrder.length && inOrder[first]!.end <= part.start) first += 1;
    const claim = inOrder[first];
    if (claim === undefined || claim.start >= part.end) count.loose += 1;
    else if (SETTLED.includes(claim.status)) count.settled += 1;
    else if (WAITING.includes(claim.status)) count.waiting += 1;
    else count.inWork += 1;
  }
  return { all: parts.length, ...count };
}
