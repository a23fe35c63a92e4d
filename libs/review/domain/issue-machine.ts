import { isStet, type Actor, type Machine, type Refusal } from '#core';
import { can, may } from '#identity/domain';

export const ISSUE_STATUSES = [
  'open',
  'confirmed',
  'dismissed',
  'duplicate',
  'fix_proposed',
  'fixed',
  'closed',
  'waived',
] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

/** What the machine knows of an issue. */
export interface IssueCase {
  readonly status: IssueStatus;
  /** null: a rule raised it. */
  readonly raisedById: string | null;
  /** null: nobody has decided it, or Stet did. */
  readonly decidedById: string | null;
  /** Who proposed and who made the fix. */
  readonly fixerIds: readonly string[];
  /** Something was done about it since it was decided. */
  readonly builtOn: boolean;
  /** Who wrote or translated the article, when they are a member of the desk. */
  readonly authorId: string | null;
}

export type IssueEvent = keyof typeof ISSUE_PAST;

/** How the record tells each event. */
export const ISSUE_PAST = {
  confirm: 'confirmed',
  dismiss: 'dismissed',
  mark_duplicate: 'marked_duplicate',
  waive: 'waived',
  propose_fix: 'fix_proposed',
  reject_fix: 'fix_rejected',
  fix: 'fixed',
  note_fixed: 'fixed',
  send_back: 'sent_back',
  close: 'closed',
  reopen: 'reopened',
  take_back: 'taken_back',
} as const;

/**
 * How an issue moves. An error is an issue that someone other than its raiser confirmed; what an author did is not
 * theirs to let pass; and the one who verifies a fix (`close`) is not the one who made it. `fix` is a correction applied,
 * `note_fixed` an edited text that no longer has the error, `send_back` a fix that did not help. What Stet dismissed because its words were gone, it reopens
 * when they come back; and whoever decided takes that back (`take_back`) while nobody has built on it.
 */
export const ISSUE_MACHINE: Machine<IssueStatus, IssueEvent, IssueCase> = {
  confirm: { from: ['open'], to: 'confirmed', may: may('issue.decide'), guard: notRaiser },
  dismiss: { from: ['open'], to: 'dismissed', may: orStet(may('issue.raise')), guard: raiserOrDecider },
  mark_duplicate: { from: ['open'], to: 'duplicate', may: may('issue.decide'), guard: notAuthor },
  waive: { from: ['confirmed', 'waived'], to: 'waived', may: may('gate.waive'), guard: notAuthor },
  propose_fix: { from: ['confirmed', 'waived'], to: 'fix_proposed', may: may('correction.propose') },
  reject_fix: { from: ['fix_proposed'], to: 'confirmed', may: mayRejectFix },
  fix: { from: ['fix_proposed'], to: 'fixed', may: may('correction.apply') },
  note_fixed: {
    from: ['confirmed', 'waived'],
    to: 'fixed',
    may: orStet(may('article.edit')),
    guard: notAuthor,
  },
  send_back: { from: ['fixed'], to: 'confirmed', may: may('issue.decide') },
  close: { from: ['fixed'], to: 'closed', may: may('issue.decide'), guard: notFixer },
  reopen: { from: ['dismissed', 'fixed', 'closed'], to: 'open', may: isStet, guard: notDismissedByPerson },
  take_back: {
    from: ['confirmed', 'dismissed', 'duplicate'],
    to: 'open',
    may: may('issue.raise'),
    guard: ownDecision,
  },
};

function notRaiser(issue: IssueCase, actor: Actor): Refusal | undefined {
  return issue.raisedById === actor.userId ? { kind: 'forbidden', slug: 'issue/own-issue' } : undefined;
}

/** Whoever raised an issue may take it back; else it is for those who decide, and never for the author. */
function raiserOrDecider(issue: IssueCase, actor: Actor): Refusal | undefined {
  if (isStet(actor) || issue.raisedById === actor.userId) return undefined;
  if (!can(actor, 'issue.decide')) return { kind: 'forbidden', slug: 'identity/not-allowed' };
  return notAuthor(issue, actor);
}

function notAuthor(issue: IssueCase, actor: Actor): Refusal | undefined {
  return !isStet(actor) && issue.authorId === actor.userId
    ? { kind: 'forbidden', slug: 'review/own-article' }
    : undefined;
}

function notFixer(issue: IssueCase, actor: Actor): Refusal | undefined {
  const fixer = actor.userId !== null && issue.fixerIds.includes(actor.userId);
  return fixer ? { kind: 'forbidden', slug: 'issue/own-fix' } : undefined;
}

function ownDecision({ decidedById, builtOn }: IssueCase, { userId }: Actor): Refusal | undefined {
  const free = !builtOn && decidedById === userId;
  return free ? undefined : { kind: 'forbidden', slug: 'review/built-on' };
}

function notDismissedByPerson({ status, decidedById }: IssueCase): Refusal | undefined {
  const decided = status === 'dismissed' && decidedById !== null;
  return decided ? { kind: 'conflict', slug: 'thing/not-now', data: { state: status } } : undefined;
}

/** Its proposer takes it back, or an approver rejects it: the correction's own machine says which. */
function mayRejectFix(actor: Actor): boolean {
  return can(actor, 'correction.propose') || can(actor, 'correction.approve');
}

function orStet(allowed: (actor: Actor) => boolean): (actor: Actor) => boolean {
  return (actor) => isStet(actor) || allowed(actor);
}
