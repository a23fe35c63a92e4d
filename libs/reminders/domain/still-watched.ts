import { SET_ASIDE, type ArticleStatus } from '#articles/domain';
import type { ClaimStatus } from '#claims/domain';
import type { Role } from '#core';
import { can, type Permission } from '#identity/domain';
import type { IssueStatus } from '#review/domain';
import type { Recipient } from './policy.js';
import { reasonOfOthers, type Others, type WhyNot } from './still-due.js';

/** What a reminder that is not about an assignment is about, as it stands when its time comes. */
export type Watched =
  /** A claim by itself, or those of a whole article that nobody has. */
  | {
      readonly kind: 'unassigned';
      readonly waiting: readonly ClaimStatus[];
      readonly articleStatus: ArticleStatus;
    }
  | { readonly kind: 'question'; readonly isOpen: boolean; readonly articleStatus: ArticleStatus }
  /** `inHand`: the one who is told has a claim of it, or is an editor. */
  | {
      readonly kind: 'deadline';
      readonly blockers: number;
      readonly inHand: boolean;
      readonly articleStatus: ArticleStatus;
    }
  | { readonly kind: 'error'; readonly status: IssueStatus; readonly articleStatus: ArticleStatus }
  | { readonly kind: 'review'; readonly isDue: boolean; readonly articleStatus: ArticleStatus | null }
  /** `isTheirs`: it waits, and the one who is told may approve it. */
  | { readonly kind: 'approval'; readonly isTheirs: boolean; readonly articleStatus: ArticleStatus }
  | { readonly kind: 'signature'; readonly isFallen: boolean; readonly articleStatus: ArticleStatus }
  /** `isNews`: nothing newer has become of it. */
  | {
      readonly kind: 'answer' | 'correction';
      readonly isNews: boolean;
      readonly articleStatus: ArticleStatus;
    };

export interface WatchedSituation {
  readonly watched: Watched;
  readonly role: Recipient;
  readonly recipient: { readonly id: string; readonly deskId: string; readonly roles: readonly Role[] };
  readonly others: Others;
}

/** The same question as `whyNot`, of a reminder that is not about an assignment. */
export function whyNotWatched({ watched, role, recipient, others }: WatchedSituation): WhyNot | undefined {
  if (!waits(watched)) return 'moved_on';
  if (watched.articleStatus !== null && SET_ASIDE.has(watched.articleStatus)) return 'stopped';
  if (!hears(recipient, role)) return 'left';
  return reasonOfOthers(others);
}

function waits(watched: Watched): boolean {
  switch (watched.kind) {
    case 'unassigned':
      return watched.waiting.some((status) => NOBODYS.has(status));
    case 'question':
      return watched.isOpen;
    case 'deadline':
      return watched.blockers > 0 && watched.inHand && BEFORE_PRINT.has(watched.articleStatus);
    case 'error':
      return watched.status === 'confirmed' && AFTER_PRINT.has(watched.articleStatus);
    case 'review':
      return watched.isDue;
    case 'approval':
      return watched.isTheirs;
    case 'signature':
      return watched.isFallen;
    case 'answer':
    case 'correction':
      return watched.isNews;
  }
}

function hears(recipient: WatchedSituation['recipient'], role: Recipient): boolean {
  const { id: userId, deskId, roles } = recipient;
  const permission = NEEDED[role];
  return roles.length > 0 && (permission === undefined || can({ userId, deskId, roles }, permission));
}

/** What someone must be able to do to be told as this. */
const NEEDED: Partial<Record<Recipient, Permission>> = {
  assignee: 'claim.check',
  editor: 'claim.assign',
  chief: 'gate.waive',
  legal: 'correction.approve',
  asker: 'question.ask',
  approver: 'correction.approve',
  signer: 'gate.sign',
};

const NOBODYS: ReadonlySet<ClaimStatus> = new Set(['queued', 'stale', 'orphaned', 'second_check']);
const BEFORE_PRINT: ReadonlySet<ArticleStatus> = new Set(['received', 'checking', 'cleared']);
const AFTER_PRINT: ReadonlySet<ArticleStatus> = new Set(['published', 'correcting']);
