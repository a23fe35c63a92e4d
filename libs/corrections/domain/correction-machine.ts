import { allowedMoves, isStet, move, type Actor, type Machine, type Refusal, type Role } from '#core';
import { can, may } from '#identity/domain';
import { CORRECTION_TYPE_RULES, type CorrectionType, type Signature } from './correction-types.js';

export const CORRECTION_STATUSES = [
  'proposed',
  'approved',
  'rejected',
  'applied',
  'noticed',
  'closed',
  'withdrawn',
] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

/** What the machine knows of a correction. */
export interface CorrectionCase {
  readonly status: CorrectionStatus;
  readonly type: CorrectionType;
  readonly afterPrint: boolean;
  readonly proposedById: string;
  readonly appliedById: string | null;
  readonly approvals: readonly { readonly role: Role; readonly byId: string }[];
  /** Other places where the error stands and that no one has mended yet. */
  readonly openDerivatives: number;
}

export type CorrectionEvent = keyof typeof CORRECTION_PAST;

/** How the record tells each event. */
export const CORRECTION_PAST = {
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
  apply: 'applied',
  notice: 'noticed',
  close: 'closed',
} as const;

/**
 * How a correction moves. `approve` is caused by the last signature that its type asks for. Closing says that
 * someone who neither proposed nor applied it has seen that it stands; when that was said of its issue, Stet closes it.
 */
export const CORRECTION_MACHINE: Machine<CorrectionStatus, CorrectionEvent, CorrectionCase> = {
  approve: { from: ['proposed'], to: 'approved', may: may('correction.approve'), guard: mayStillSign },
  reject: { from: ['proposed'], to: 'rejected', may: may('correction.approve'), guard: notTheirOwn },
  withdraw: {
    from: ['proposed', 'approved'],
    to: 'withdrawn',
    may: may('correction.propose'),
    guard: proposerOrEditor,
  },
  apply: { from: ['approved'], to: 'applied', may: may('correction.apply') },
  notice: { from: ['applied'], to: 'noticed', may: may('correction.notice'), guard: owesNotice },
  close: {
    from: ['applied', 'noticed'],
    to: 'closed',
    may: orStet(may('issue.decide')),
    guard: doneByAnother,
  },
};

/** True when readers have to be told of it. */
export function owed({ type, afterPrint }: Pick<CorrectionCase, 'type' | 'afterPrint'>): boolean {
  return afterPrint && CORRECTION_TYPE_RULES[type].announced;
}

/** The signatures that are still missing. */
export function missingSignatures(correction: {
  readonly type: CorrectionType;
  readonly approvals: readonly { readonly role: Role }[];
}): Signature[] {
  const { type, approvals } = correction;
  const given = approvals.map(({ role }) => role);
  return CORRECTION_TYPE_RULES[type].signatures.filter(
    (roles: Signature) => !roles.some((role) => given.includes(role)),
  );
}

/**
 * One person's signature: the role that it is given in, and the status after it, which is `approved` when it was the last.
 * @throws what `move` throws.
 */
export function approve(correction: CorrectionCase, actor: Actor): { role: Role; status: CorrectionStatus } {
  const status = move(CORRECTION_MACHINE, 'approve', correction, actor);
  const role = signableBy(correction, actor)!;
  return { role, status: missingSignatures(correction).length === 1 ? status : correction.status };
}

/** Whether it waits for a signature that this person could give. */
export function maySign(correction: CorrectionCase, actor: Actor): boolean {
  return allowedMoves(CORRECTION_MACHINE, correction, actor).includes('approve');
}

/** The role in which this person could give one of the missing signatures. */
function signableBy(correction: CorrectionCase, actor: Actor): Role | undefined {
  return missingSignatures(correction)
    .flat()
    .find((role) => actor.roles.includes(role));
}

function mayStillSign(correction: CorrectionCase, actor: Actor): Refusal | undefined {
  if (correction.proposedById === actor.userId) return { kind: 'forbidden', slug: 'correction/own-work' };
  if (correction.approvals.some(({ byId }) => byId === actor.userId)) {
    return { kind: 'forbidden', slug: 'correction/signed-already' };
  }
  if (signableBy(correction, actor) !== undefined) return undefined;
  return {
    kind: 'forbidden',
    slug: 'correction/other-role',
    data: { missing: missingSignatures(correction) },
  };
}

function notTheirOwn({ proposedById }: CorrectionCase, actor: Actor): Refusal | undefined {
  return proposedById === actor.userId ? { kind: 'forbidden', slug: 'correction/own-work' } : undefined;
}

function proposerOrEditor({ proposedById }: CorrectionCase, actor: Actor): Refusal | undefined {
  const may = proposedById === actor.userId || can(actor, 'correction.approve');
  return may ? undefined : { kind: 'forbidden', slug: 'correction/not-yours' };
}

function owesNotice(correction: CorrectionCase): Refusal | undefined {
  return owed(correction) ? undefined : { kind: 'conflict', slug: 'correction/no-notice-owed' };
}

function doneByAnother(correction: CorrectionCase, actor: Actor): Refusal | undefined {
  const makers = [correction.proposedById, correction.appliedById];
  if (makers.includes(actor.userId)) return { kind: 'forbidden', slug: 'correction/own-work' };
  if (correction.status === 'applied' && owed(correction))
    return { kind: 'conflict', slug: 'correction/notice-owed' };
  if (correction.openDerivatives > 0) {
    return {
      kind: 'conflict',
      slug: 'correction/derivatives-open',
      data: { open: correction.openDerivatives },
    };
  }
  return undefined;
}

function orStet(allowed: (actor: Actor) => boolean): (actor: Actor) => boolean {
  return (actor) => isStet(actor) || allowed(actor);
}
