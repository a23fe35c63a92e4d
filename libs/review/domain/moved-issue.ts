import { move, type Actor } from '#core';
import type { Nature, Origin, Severity } from './categories.js';
import { ISSUE_MACHINE, type IssueCase, type IssueEvent } from './issue-machine.js';

/** What a move can change of an issue, beside its status. */
export interface IssueProgress {
  readonly severity: Severity;
  readonly nature: Nature;
  readonly origin: Origin;
  readonly reason: string | null;
  readonly duplicateOfId: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly fixerIds: readonly string[];
  readonly builtOn: boolean;
}

/** What the caller of a move decides, beside the event; the rest comes with the event. */
export type IssueChanges = Partial<Omit<IssueProgress, 'decidedById' | 'decidedAt' | 'builtOn'>>;

/**
 * The issue after the event: its new status, what the event itself brings, and what the caller decided.
 * @throws what `move` throws.
 */
export function movedIssue<Issue extends IssueCase & IssueProgress>(
  issue: Issue,
  event: IssueEvent,
  actor: Actor,
  decided: IssueChanges,
  at: Date,
): Issue {
  const status = move(ISSUE_MACHINE, event, issue, actor);
  return { ...issue, ...broughtBy(event, issue, actor, at), ...decided, status };
}

const UNDECIDED = { decidedById: null, decidedAt: null, reason: null, fixerIds: [], builtOn: false };

function broughtBy(
  event: IssueEvent,
  { fixerIds }: IssueCase,
  { userId }: Actor,
  at: Date,
): Partial<IssueProgress> {
  const doer = userId === null ? [] : [userId];
  switch (event) {
    case 'confirm':
    case 'dismiss':
    case 'mark_duplicate':
      return { decidedById: userId, decidedAt: at, builtOn: false };
    case 'waive':
      return { builtOn: true };
    case 'propose_fix':
    case 'note_fixed':
      return { fixerIds: doer, builtOn: true };
    case 'fix':
      return { fixerIds: [...new Set([...fixerIds, ...doer])] };
    case 'reject_fix':
    case 'send_back':
      return { fixerIds: [] };
    case 'reopen':
      return UNDECIDED;
    case 'take_back':
      return { ...UNDECIDED, duplicateOfId: null };
    default:
      return {};
  }
}
