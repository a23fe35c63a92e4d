import { SET_ASIDE, type ArticleStatus } from '#articles/domain';
import { isStet, type Actor, type Machine, type Refusal } from '#core';
import { can, may } from '#identity/domain';

export const CLAIM_STATUSES = [
  'queued',
  'assigned',
  'in_check',
  'awaiting_answer',
  'checked',
  'second_check',
  'disputed',
  'resolved',
  'not_checkable',
  'duplicate',
  'withdrawn',
  'stale',
  'orphaned',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The statuses in which a claim waits for someone: what the queue lists. */
export const OPEN_CLAIM_STATUSES = [
  'queued',
  'assigned',
  'in_check',
  'awaiting_answer',
  'second_check',
  'stale',
  'orphaned',
] as const satisfies readonly ClaimStatus[];

export const RISKS = ['low', 'medium', 'high', 'legal'] as const;
export type Risk = (typeof RISKS)[number];

/** What the machine knows of a claim. */
export interface ClaimCase {
  readonly status: ClaimStatus;
  readonly risk: Risk;
  readonly assigneeId: string | null;
  /** Who has checked it in this round, the first reader first. */
  readonly checkerIds: readonly string[];
  /** An editor has decided on what the last check left. */
  readonly builtOn: boolean;
  /** Who selected its words; null: Stet. */
  readonly createdById: string | null;
  /** Who wrote or translated the article, when they are a member of the desk. */
  readonly authorId: string | null;
  readonly articleStatus: ArticleStatus;
}

export type ClaimEvent = keyof typeof CLAIM_PAST;

/** How the record tells each event. */
export const CLAIM_PAST = {
  assign: 'assigned',
  accept: 'accepted',
  decline: 'declined',
  take: 'taken',
  hand_over: 'handed_over',
  release: 'released',
  ask: 'asked',
  answer: 'answered',
  check: 'checked',
  await_second: 'second_check_asked',
  dispute: 'disputed',
  adjudicate: 'adjudicated',
  resolve: 'resolved',
  mark_not_checkable: 'marked_not_checkable',
  mark_duplicate: 'marked_duplicate',
  withdraw: 'withdrawn',
  split: 'split',
  merge: 'merged',
  requeue: 'requeued',
  take_back: 'taken_back',
  go_stale: 'gone_stale',
  go_orphaned: 'orphaned',
} as const;

const WAITING: readonly ClaimStatus[] = ['queued', 'stale', 'orphaned', 'second_check'];
const HELD: readonly ClaimStatus[] = ['assigned', 'in_check', 'awaiting_answer'];
const ENDED: readonly ClaimStatus[] = [
  'checked',
  'disputed',
  'resolved',
  'not_checkable',
  'duplicate',
  'withdrawn',
];
const NOT_WITHDRAWN = CLAIM_STATUSES.filter((status) => status !== 'withdrawn');
/** From where a person may say that there is nothing to check after all. */
const IN_PLAY: readonly ClaimStatus[] = [...WAITING, ...HELD, 'checked'];

/**
 * How a claim moves. A claim of risk `high` or `legal` passes through `second_check`; `checkerIds` remembers that it
 * does, and nobody but an editor does away with it. When its two readers disagree it is `disputed` until an editor who is neither of them adjudicates. Nobody checks
 * what they wrote, nor twice in a round, nor resolves what they checked. Its only reader takes a check back (`take_back`), for a
 * new round in their hands, while nobody has decided on it. While the article is set aside nobody begins on a claim of it, nor checks it.
 */
export const CLAIM_MACHINE: Machine<ClaimStatus, ClaimEvent, ClaimCase> = {
  assign: { from: WAITING, to: 'assigned', may: may('claim.assign'), guard: notSetAside },
  accept: {
    from: ['assigned'],
    to: 'in_check',
    may: may('claim.check'),
    guard: all(notSetAside, assigneeOnly, notTheirs),
  },
  decline: { from: ['assigned'], to: 'queued', may: isPerson, guard: assigneeOnly },
  take: { from: WAITING, to: 'in_check', may: may('claim.take'), guard: all(notSetAside, notTheirs) },
  hand_over: { from: HELD, to: 'assigned', may: isPerson, guard: all(notSetAside, assigneeOnly) },
  release: { from: HELD, to: 'queued', may: anyone, guard: assigneeOrEditor },
  ask: {
    from: ['in_check'],
    to: 'awaiting_answer',
    may: may('question.ask'),
    guard: all(notSetAside, assigneeOnly),
  },
  answer: { from: ['awaiting_answer'], to: 'in_check', may: either(isStet, may('question.answer')) },
  check: {
    from: ['in_check'],
    to: 'checked',
    may: may('claim.check'),
    guard: all(notSetAside, assigneeOnly, notTheirs),
  },
  await_second: { from: ['checked'], to: 'second_check', may: isStet },
  dispute: { from: ['checked'], to: 'disputed', may: isStet },
  adjudicate: { from: ['disputed'], to: 'resolved', may: may('claim.resolve'), guard: notTheirs },
  resolve: { from: ['checked'], to: 'resolved', may: either(isStet, may('claim.resolve')), guard: notTheirs },
  mark_not_checkable: {
    from: IN_PLAY,
    to: 'not_checkable',
    may: may('claim.check'),
    guard: all(freeOrEditor, notAuthor, riskyByEditor),
  },
  mark_duplicate: {
    from: IN_PLAY,
    to: 'duplicate',
    may: may('claim.check'),
    guard: all(freeOrEditor, notAuthor, riskyByEditor),
  },
  withdraw: {
    from: IN_PLAY,
    to: 'withdrawn',
    may: may('claim.make'),
    guard: all(makerOrEditor, notAuthor, riskyByEditor),
  },
  split: { from: IN_PLAY, to: 'withdrawn', may: may('claim.make'), guard: all(freeOrEditor, notAuthor) },
  merge: { from: IN_PLAY, to: 'duplicate', may: may('claim.make'), guard: all(freeOrEditor, notAuthor) },
  requeue: {
    from: [...ENDED, 'stale', 'orphaned'],
    to: 'queued',
    may: may('claim.assign'),
    guard: notTheirDispute,
  },
  take_back: {
    from: ['checked', 'second_check', 'resolved'],
    to: 'in_check',
    may: may('claim.check'),
    guard: onlyReader,
  },
  go_stale: { from: NOT_WITHDRAWN, to: 'stale', may: isStet },
  go_orphaned: { from: NOT_WITHDRAWN, to: 'orphaned', may: isStet },
};

/**
 * Why this person may not check the claim, or nothing: an author does not check their own article, and the second reader
 * is someone else. Also asked before a claim is given to someone.
 */
export function whyNotCheck(claim: ClaimCase, userId: string | null): Refusal | undefined {
  if (userId === null) return undefined;
  if (claim.authorId === userId) return { kind: 'forbidden', slug: 'claim/own-work' };
  if (claim.checkerIds.includes(userId)) return { kind: 'forbidden', slug: 'claim/own-check' };
  return undefined;
}

type Guard = (claim: ClaimCase, actor: Actor) => Refusal | undefined;

function notSetAside({ articleStatus }: ClaimCase): Refusal | undefined {
  return SET_ASIDE.has(articleStatus)
    ? { kind: 'conflict', slug: 'article/set-aside', data: { state: articleStatus } }
    : undefined;
}

function notTheirs(claim: ClaimCase, actor: Actor): Refusal | undefined {
  return whyNotCheck(claim, actor.userId);
}

/** Neither of two readers who disagree does away with the disagreement. */
function notTheirDispute(claim: ClaimCase, actor: Actor): Refusal | undefined {
  return claim.status === 'disputed' ? notTheirs(claim, actor) : undefined;
}

function onlyReader({ checkerIds, builtOn }: ClaimCase, { userId }: Actor): Refusal | undefined {
  const free = !builtOn && checkerIds.length === 1 && checkerIds[0] === userId;
  return free ? undefined : { kind: 'forbidden', slug: 'review/built-on' };
}

function notAuthor(claim: ClaimCase, actor: Actor): Refusal | undefined {
  return !isStet(actor) && claim.authorId === actor.userId
    ? { kind: 'forbidden', slug: 'claim/own-work' }
    : undefined;
}

function assigneeOnly(claim: ClaimCase, actor: Actor): Refusal | undefined {
  return claim.assigneeId === actor.userId ? undefined : { kind: 'forbidden', slug: 'claim/not-yours' };
}

function assigneeOrEditor(claim: ClaimCase, actor: Actor): Refusal | undefined {
  return isStet(actor) || can(actor, 'claim.assign') ? undefined : assigneeOnly(claim, actor);
}

function freeOrEditor(claim: ClaimCase, actor: Actor): Refusal | undefined {
  return claim.assigneeId === null ? undefined : assigneeOrEditor(claim, actor);
}

function riskyByEditor({ risk }: ClaimCase, actor: Actor): Refusal | undefined {
  const risky = risk === 'high' || risk === 'legal';
  return risky && !can(actor, 'claim.resolve')
    ? { kind: 'forbidden', slug: 'claim/editor-decides' }
    : undefined;
}

function makerOrEditor(claim: ClaimCase, actor: Actor): Refusal | undefined {
  const may = claim.createdById === actor.userId || can(actor, 'claim.resolve');
  return may ? undefined : { kind: 'forbidden', slug: 'claim/editor-decides' };
}

function all(...guards: readonly Guard[]): Guard {
  return (claim, actor) => {
    for (const guard of guards) {
      const refusal = guard(claim, actor);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  };
}

function either(...some: readonly ((actor: Actor) => boolean)[]): (actor: Actor) => boolean {
  return (actor) => some.some((allows) => allows(actor));
}

function isPerson(actor: Actor): boolean {
  return !isStet(actor);
}

function anyone(): boolean {
  return true;
}
