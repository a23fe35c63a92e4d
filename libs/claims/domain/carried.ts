import { findAnchor, makeAnchor, wordsAt, type CarriedSpan, type Quote, type Span } from '#text';
import { stetFor } from '#core';
import type { ClaimCase, ClaimStatus } from './claim-machine.js';
import { moved, type ClaimProgress } from './moved.js';

/** What becomes of a claim at a new revision. */
export type Became = CarriedSpan['state'];

/** A claim as the carrying needs it. */
export interface Carryable extends ClaimCase, ClaimProgress {
  readonly deskId: string;
  readonly text: string;
}

/** A claim after the carrying. */
export interface CarriedClaim<Claim extends Carryable> {
  readonly claim: Claim;
  readonly became: Became;
  /** Its status before the carrying. */
  readonly before: ClaimStatus;
  /** null: its words are gone. */
  readonly place: Span | null;
  readonly quote: Quote;
}

/**
 * Carries a claim to a new text. When its words stand unchanged it stays as it is, with its checks; when they have
 * changed, or cannot be told from others like them, it goes stale; when they are gone, it is orphaned. A withdrawn claim
 * stays withdrawn.
 */
export function carried<Claim extends Carryable>(
  claim: Claim,
  last: Quote,
  span: CarriedSpan,
  after: string,
): CarriedClaim<Claim> {
  const gone = span.state === 'orphaned';
  const place = gone ? null : { start: span.start, end: span.end };
  const quote = gone ? last : makeAnchor(after, span);
  const same = claim.status === 'withdrawn' || span.state === 'unchanged' || span.state === 'moved';
  const next = same ? claim : moved(claim, gone ? 'go_orphaned' : 'go_stale', stetFor(claim.deskId));
  const text = place === null ? claim.text : wordsAt(after, place);
  return { claim: { ...next, text }, became: span.state, before: claim.status, place, quote };
}

/**
 * A claim whose words were gone already. When they are back it is to be looked at again: what was said of them then was
 * said of another text. Otherwise it stays as it is, be it orphaned or decided on since.
 */
export function carriedOrphan<Claim extends Carryable>(
  claim: Claim,
  last: Quote,
  after: string,
): CarriedClaim<Claim> {
  const found = claim.status === 'orphaned' ? findAnchor(after, { ...last, start: -1, end: -1 }) : undefined;
  if (found?.kind === 'moved' && found.exact)
    return carried(claim, last, { ...found.span, state: 'stale' }, after);
  return { claim, became: 'orphaned', before: claim.status, place: null, quote: last };
}
