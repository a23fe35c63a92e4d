import type { Actor } from '#core';
import type { Sql } from '#database';
import { record } from '#audit';
import { enqueue } from '#queue';
import { saveClaim, type LockedClaim } from './claims.repository.js';
import { CLAIM_PAST, moved, type ClaimChanges, type ClaimEvent, type ClaimStatus } from './domain/index.js';

/**
 * Moves a claim, which the caller has locked with `lockClaim`, and records it. What the event itself brings (the
 * assignee of a `take`, the new round of a `requeue`) comes by itself; `told` goes into the record with the states.
 * @throws what `move` throws.
 */
export async function moveClaim(
  tx: Sql,
  actor: Actor,
  claim: LockedClaim,
  event: ClaimEvent,
  changes: ClaimChanges,
  at: Date,
  told: Readonly<Record<string, unknown>> = {},
): Promise<LockedClaim> {
  const after = { ...moved(claim, event, actor, changes), version: claim.version + 1, updatedAt: at };
  await saveClaim(tx, after);
  await record(tx, {
    actor,
    chain: claim.articleId,
    action: `claim.${CLAIM_PAST[event]}`,
    subject: { type: 'claim', id: claim.id },
    data: {
      from: claim.status,
      to: after.status,
      round: after.round,
      version: after.version,
      ...changes,
      ...told,
    },
    at,
  });
  if (after.assigneeId === null && WAITING.has(after.status)) {
    const watched = { deskId: claim.deskId, type: 'claim', id: claim.id } as const;
    await enqueue(tx, 'reminders.watch', `claim:${claim.id}:${after.version}`, watched);
  }
  return after;
}

/** Someone is to take a claim in these states; when nobody does, its editors hear of it. */
const WAITING: ReadonlySet<ClaimStatus> = new Set(['queued', 'stale', 'orphaned', 'second_check']);
