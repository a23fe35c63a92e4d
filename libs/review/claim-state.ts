import { CLAIM_MACHINE, type LockedClaim } from '#claims';
import { allowedMoves, type Actor } from '#core';
import type { ClaimStateView } from './review.views.js';

/** What a change left a claim as. */
export function claimState(claim: LockedClaim, reader: Actor): ClaimStateView {
  const { id, articleId, status, outcome, risk, round, version } = claim;
  const allowed = allowedMoves(CLAIM_MACHINE, claim, reader);
  return { id, articleId, status, outcome, risk, round, version, allowed };
}
