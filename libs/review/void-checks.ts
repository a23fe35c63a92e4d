import { moveClaim, type LockedClaim } from '#claims';
import { stetFor } from '#core';
import type { Tx } from '#database';
import { findChecks } from './checks.repository.js';
import { cancelAssignments } from './moves.js';

/** A piece of evidence no longer holds: the claim, which the caller has locked, is stale if a check of its round rests on it. */
export async function voidChecks(
  tx: Tx,
  claim: LockedClaim,
  evidence: string,
  reason: 'withdrawn' | 'link_gone',
  at: Date,
): Promise<void> {
  const checks = await findChecks(tx, claim.id, claim.round);
  if (claim.status === 'withdrawn' || !checks.some(({ evidenceIds }) => evidenceIds.includes(evidence)))
    return;
  const stale = await moveClaim(tx, stetFor(claim.deskId), claim, 'go_stale', {}, at, { evidence, reason });
  await cancelAssignments(tx, stale, at);
}
