import type { ArticleStatus } from '#articles/domain';
import type { ClaimStatus } from '#claims/domain';
import type { Role } from '#core';
import { can } from '#identity/domain';
import type { AssignmentStatus } from '#review/domain';
import type { Kind } from './policy.js';

/** How things stand when a reminder's time comes. */
export interface Situation {
  readonly kind: Kind;
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
  /** What else is known of this assignment and this person. */
  readonly others: {
    /** A reminder of the same kind was acknowledged. */
    readonly acknowledged: boolean;
    /** One was put off, to a time that is still to come. */
    readonly snoozed: boolean;
    /** A later step is due as well. */
    readonly later: boolean;
  };
}

/** Why a reminder does not go out, as it is kept with it. */
export type WhyNot = 'accepted' | 'moved_on' | 'stopped' | 'left' | 'acknowledged' | 'snoozed' | 'overtaken';

/** Says why a reminder must not go out, or nothing when it must. Decided when its time comes, and again before the mail. */
export function whyNot({
  kind,
  recipient,
  assignment,
  claim,
  articleStatus,
  others,
}: Situation): WhyNot | undefined {
  const inHand = assignment.status === 'offered' || assignment.status === 'accepted';
  const itsClaim = claim.round === assignment.round && claim.assigneeId === assignment.assigneeId;
  if (!inHand || !itsClaim || !AT_WORK.has(claim.status)) return 'moved_on';
  if (kind === 'accept' && assignment.status === 'accepted') return 'accepted';
  if (STOPPED.has(articleStatus)) return 'stopped';
  const permission = recipient.id === assignment.assigneeId ? 'claim.check' : 'claim.assign';
  if (!can({ userId: recipient.id, deskId: recipient.deskId, roles: recipient.roles }, permission))
    return 'left';
  if (others.acknowledged) return 'acknowledged';
  if (others.snoozed) return 'snoozed';
  // What fell due together while nobody was there to send it goes out once: the latest of it.
  if (others.later) return 'overtaken';
  return undefined;
}

/** A claim in these states waits for its assignee. */
const AT_WORK: ReadonlySet<ClaimStatus> = new Set(['assigned', 'in_check', 'awaiting_answer']);

/** Nobody works on an article in these states. */
const STOPPED: ReadonlySet<ArticleStatus> = new Set(['on_hold', 'killed', 'archived']);
