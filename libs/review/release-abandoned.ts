import { lockClaim, moveClaim } from '#claims';
import { stetFor } from '#core';
import type { Sql } from '#database';
import { claimOfAssignment, readAssignment } from './assignments.repository.js';
import { assignmentTold, moveAssignment } from './moves.js';

/**
 * Takes back work at which nobody has been seen for long, or whose assignee has left: the claim is queued again, and what
 * lies on it stays.
 */
export async function releaseAbandoned(
  tx: Sql,
  deskId: string,
  id: string,
  at: Date,
  reason = 'no activity',
): Promise<void> {
  const stet = stetFor(deskId);
  const claim = await lockClaim(tx, stet, await claimOfAssignment(tx, stet, id));
  const assignment = await readAssignment(tx, id);
  if (assignment.status !== 'offered' && assignment.status !== 'accepted') return;
  const abandoned = await moveAssignment(tx, stet, assignment, 'abandon', at);
  const told = { ...assignmentTold(abandoned), reason };
  await moveClaim(tx, stet, claim, 'release', {}, at, told);
}
