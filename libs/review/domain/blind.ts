import { OPEN_CLAIM_STATUSES, whyNotCheck, type ClaimCase } from '#claims/domain';
import type { Actor } from '#core';
import { isEntitled } from '#identity/domain';
import type { GateSettings } from './settings.js';

/**
 * True while this person may not see what the first reader of a claim found: a second reader is to come, and it could be
 * them. The first reader, whoever wrote the article and those who do not check see it all the time.
 */
export function isBlindTo(
  claim: ClaimCase,
  reader: Actor,
  { blindSecondReader }: Pick<GateSettings, 'blindSecondReader'>,
): boolean {
  const isBetweenReaders =
    claim.checkerIds.length > 0 && OPEN_CLAIM_STATUSES.some((status) => status === claim.status);
  return (
    blindSecondReader &&
    isBetweenReaders &&
    isEntitled(reader, 'claim.check') &&
    whyNotCheck(claim, reader.userId) === undefined
  );
}
