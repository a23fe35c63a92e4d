import { FAULTS, fieldsAtFault, newId, type Actor } from '#core';
import type { Waiver } from '#database';

/**
 * A named exception to one rule of the gate, for one claim or issue.
 * @throws Invalid when it would end before it begins.
 */
export function newWaiver(
  actor: Actor,
  articleId: string,
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
    byId: actor.userId!,
    at,
    revokedAt: null,
  };
}
