import { SET_ASIDE, type ArticleStatus } from '#articles/domain';
import type { ClaimStatus } from '#claims/domain';
import type { Role } from '#core';
import { can, type Permission } from '#identity/domain';
import type { AssignmentStatus } from '#review/domain';
import type { AssignmentKind, Recipient } from './policy.js';

/** How things stand when a reminder's time comes. */
export interface Situation {
  readonly kind: AssignmentKind;
  /** As what the recipient is told. */
  readonly role: Recipient;
  readonly recipient: { readonly id: string; readonly deskId: string; readonly roles: readonly Role[] };
  readonly assignment: {
    readonly status: AssignmentStatus;
    readonly round: number;
    readonly assigneeId: string;
  };
  readonly claim: {
    readonly status: ClaimStatus;
    readonly round: number;
    readonly assigneeId: string | null;
  };
  readonly articleStatus: ArticleStatus;
  /** When the last sign of life is so long ago that the work counts as abandoned. */
  readonly isIdle: boolean;
  readonly others: Others;
}

/** What else is known of this thing and this person. */
export interface Others {
  /** A reminder of the same kind was acknowledged, by them or, before it goes to the chief, by an editor. */
  readonly acknowledged: boolean;
  /** One about the same thing was dismissed. */
  readonly dismissed: boolean;
  /** One was put off, to a time that is still to come. */
  readonly snoozed: boolean;
  /** A later step is due as well. */
  readonly later: boolean;
  /** A reminder told someone that the work was taken back: with it, it was. */
  readonly takenBack: boolean;
}

/** Why a reminder does not go out, as it is kept with it. */
export type WhyNot =
  | 'accepted'
  | 'moved_on'
  | 'stopped'
  | 'left'
  | 'acknowledged'
  | 'dismissed'
  | 'snoozed'
  | 'overtaken'
  | 'active'
  | 'policy';

/** Says why a reminder must not go out, or nothing when it must. Decided when its time comes, and again before the mail. */
export function whyNot({
  kind,
  role,
  recipient,
  assignment,
  claim,
  articleStatus,
  isIdle,
  others,
}: Situation): WhyNot | undefined {
  const inHand = assignment.status === 'offered' || assignment.status === 'accepted';
  const itsClaim = claim.round === assignment.round && claim.assigneeId === assignment.assigneeId;
  // Work that is taken back is told of to more than one; for the second it is no longer in hand.
  const takenBack = kind === 'abandoned' && assignment.status === 'abandoned' && others.takenBack;
  if (!takenBack && (!inHand || !itsClaim || !AT_WORK.has(claim.status))) return 'moved_on';
  if (kind === 'accept' && assignment.status === 'accepted') return 'accepted';
  if (SET_ASIDE.has(articleStatus)) return 'stopped';
  const permission = NEEDED[role] ?? 'claim.assign';
  if (!can({ userId: recipient.id, deskId: recipient.deskId, roles: recipient.roles }, permission))
    return 'left';
  const quieted = reasonOfOthers(others);
  if (quieted !== undefined) return quieted;
  if (kind === 'abandoned' && !isIdle && !takenBack) return 'active';
  return undefined;
}

/** What the same person did about the same thing, or what else is due, that makes a reminder needless. */
export function reasonOfOthers(others: Others): WhyNot | undefined {
  if (others.dismissed) return 'dismissed';
  if (others.acknowledged) return 'acknowledged';
  if (others.snoozed) return 'snoozed';
  // What fell due together while nobody was there to send it goes out once: the latest of it.
  if (others.later) return 'overtaken';
  return undefined;
}

/** What someone must be able to do to be told as this. */
const NEEDED: Partial<Record<Recipient, Permission>> = {
  assignee: 'claim.check',
  editor: 'claim.assign',
  chief: 'gate.waive',
};

/** A claim in these states waits for its assignee. */
const AT_WORK: ReadonlySet<ClaimStatus> = new Set(['assigned', 'in_check', 'awaiting_answer']);
