import { isStet, type Actor, type Machine, type Refusal } from '#core';
import { can, may } from '#identity/domain';

export const ASSIGNMENT_STATUSES = [
  'offered',
  'accepted',
  'submitted',
  'done',
  'declined',
  'reassigned',
  'abandoned',
  'cancelled',
] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** What the machine knows of an assignment. */
export interface AssignmentCase {
  readonly status: AssignmentStatus;
  readonly assigneeId: string;
}

export type AssignmentEvent = keyof typeof ASSIGNMENT_PAST;

/** How the record tells each event. */
export const ASSIGNMENT_PAST = {
  accept: 'accepted',
  decline: 'declined',
  submit: 'submitted',
  finish: 'finished',
  reassign: 'reassigned',
  hand_over: 'handed_over',
  abandon: 'abandoned',
  cancel: 'cancelled',
} as const;

/**
 * How an assignment moves: it is submitted with the check, and done when the claim is resolved. `abandon` puts the claim
 * back into the queue; `hand_over` offers it to another; `cancel` follows a claim that no longer wants checking.
 */
export const ASSIGNMENT_MACHINE: Machine<AssignmentStatus, AssignmentEvent, AssignmentCase> = {
  accept: { from: ['offered'], to: 'accepted', may: may('claim.check'), guard: assigneeOnly },
  decline: { from: ['offered'], to: 'declined', may: isPerson, guard: assigneeOnly },
  submit: { from: ['accepted'], to: 'submitted', may: may('claim.check'), guard: assigneeOnly },
  finish: { from: ['submitted'], to: 'done', may: isStet },
  reassign: { from: ['offered', 'accepted'], to: 'reassigned', may: may('claim.assign') },
  hand_over: { from: ['offered', 'accepted'], to: 'reassigned', may: isPerson, guard: assigneeOnly },
  abandon: { from: ['offered', 'accepted'], to: 'abandoned', may: anyone, guard: assigneeOrEditor },
  cancel: { from: ['offered', 'accepted', 'submitted'], to: 'cancelled', may: isStet },
};

function assigneeOnly({ assigneeId }: AssignmentCase, actor: Actor): Refusal | undefined {
  return assigneeId === actor.userId ? undefined : { kind: 'forbidden', slug: 'claim/not-yours' };
}

function assigneeOrEditor(assignment: AssignmentCase, actor: Actor): Refusal | undefined {
  return isStet(actor) || can(actor, 'claim.assign') ? undefined : assigneeOnly(assignment, actor);
}

function isPerson(actor: Actor): boolean {
  return !isStet(actor);
}

function anyone(): boolean {
  return true;
}
