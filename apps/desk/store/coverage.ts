import { overlaps, type Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
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

const ASIDE: readonly MarkedClaim['status'][] = ['duplicate', 'withdrawn'];
const SETTLED: readonly MarkedClaim['status'][] = ['resolved', 'not_checkable', ...ASIDE];

const WAITING: readonly MarkedClaim['status'][] = ['queued', 'stale', 'orphaned'];

/**
 * The claims that stand in a revision, in reading order. One that was set aside leaves its words to those that were made of
 * them, if there are any.
 */
export function markedClaims(
  claims: readonly Pick<Schema<'ArticleClaim'>, 'id' | 'number' | 'status' | 'place'>[],
  revision: Pick<Schema<'RevisionWithClaims'>, 'claims'>,
): MarkedClaim[] {
  const places = new Map(revision.claims.map((claim) => [claim.id, claim]));
  const placed = claims.flatMap(({ id, number, status, place }) => {
    const { start, end } = places.get(id) ?? place ?? { start: null, end: null };
    return start === null || end === null ? [] : [{ id, number, status, start, end }];
  });
  const living = placed.filter(({ status }) => !ASIDE.includes(status));
  return placed
    .filter((claim) => !ASIDE.includes(claim.status) || !living.some((other) => overlaps(other, claim)))
    .sort((a, b) => a.start - b.start);
}

/** How many claims there are, without those that were set aside, and how many of them nobody has to look at any more. */
export function progressOf(claims: readonly Pick<MarkedClaim, 'status'>[]): { done: number; all: number } {
  const counted = claims.filter(({ status }) => !ASIDE.includes(status));
  const done = counted.filter(({ status }) => SETTLED.includes(status)).length;
  return { done, all: counted.length };
}

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
