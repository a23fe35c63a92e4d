import { FAULTS, fieldsAtFault, newId, type Actor } from '#core';
import type { Tx, Waiver } from '#database';
import { headOf } from './checks.repository.js';
import type { LockedIssue } from './issues.repository.js';
import { moveIssue } from './moves.js';

/**
 * A named exception to one rule of the gate, for one claim or issue of exactly one revision.
 * @throws Invalid when it would end before it begins.
 */
export function newWaiver(
  actor: Actor,
  articleId: string,
  revisionNumber: number,
  exception: Pick<Waiver, 'rule' | 'subjectId' | 'reason' | 'expiresAt'>,
  at: Date,
): Waiver {
  if (exception.expiresAt <= at)
    throw fieldsAtFault({ field: 'expiresAt', message: FAULTS.futureTimeNeeded });
  return {
    ...exception,
    id: newId(),
    deskId: actor.deskId,
    articleId,
    revisionNumber,
    byId: actor.userId!,
    at,
    revokedAt: null,
  };
}

/**
 * Lets an error stand by its waiver, and the issue says so; the caller has locked it.
 * @throws what `newWaiver` and `move` throw.
 */
export async function waiveError(
  tx: Tx,
  actor: Actor,
  issue: LockedIssue,
  { reason, expiresAt }: Pick<Waiver, 'reason' | 'expiresAt'>,
  at: Date,
): Promise<Waiver> {
  const exception = { rule: 'error-unfixed', subjectId: issue.id, reason, expiresAt };
  const revision = await headOf(tx, issue.articleId);
  const waiver = newWaiver(actor, issue.articleId, revision, exception, at);
  const told = { waiver: waiver.id, revision, reason, expiresAt };
  await moveIssue(tx, actor, issue, 'waive', {}, at, told);
  return tx.waiver.create({ data: waiver });
}
