import type { Role } from '#core';
import { maySign, type CorrectionCase } from '#corrections/domain';

/** Someone of the desk, as far as it matters who is to be told. */
export interface Member {
  readonly id: string;
  readonly roles: readonly Role[];
}

/**
 * The editors who hear of an assignment that nobody accepts or that is late: the one who gave it out, when that is an
 * editor; else all editors of the desk, or its chiefs where there is no other editor. Never the assignee.
 */
export function editorsOf(
  assignment: { readonly assigneeId: string; readonly assignedById: string },
  members: readonly Member[],
): string[] {
  const others = members.filter(({ id }) => id !== assignment.assigneeId);
  const having = (...roles: Role[]) =>
    others.filter((member) => member.roles.some((role) => roles.includes(role)));
  const giver = having('editor', 'chief').filter(({ id }) => id === assignment.assignedById);
  const told = [giver, having('editor'), having('chief')].find((group) => group.length > 0) ?? [];
  return told.map(({ id }) => id);
}

/** Those of the desk who have one of the roles. */
export function having(members: readonly Member[], ...roles: Role[]): string[] {
  return members.filter((member) => member.roles.some((role) => roles.includes(role))).map(({ id }) => id);
}

/** Those of the desk who could sign a correction as it stands. */
export function approversOf(
  correction: CorrectionCase,
  members: readonly Member[],
  deskId: string,
): string[] {
  return members
    .filter(({ id: userId, roles }) => maySign(correction, { userId, roles, deskId }))
    .map(({ id }) => id);
}
