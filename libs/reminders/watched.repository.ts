/** What reminders are about beside assignments, as it stands when their time comes. */
import type { ArticleStatus } from '#articles/domain';
import type { ClaimStatus } from '#claims/domain';
import { stetFor } from '#core';
import { maySign } from '#corrections/domain';
import type { Tx } from '#database';
import { findSigned, readBlockers, type IssueStatus } from '#review';
import { rungOf, type Tidings, type Watched } from './domain/index.js';
import type { AnyCase } from './reminders.repository.js';

export interface WatchedFacts {
  readonly watched: Watched;
  readonly tidings: Tidings;
  /** A path of the desk. */
  readonly link: string;
  readonly isCritical: boolean;
}

interface ArticleFacts {
  readonly title: string;
  readonly status: ArticleStatus;
  readonly pressDeadline: Date | null;
}

export function readWatched(tx: Tx, found: AnyCase, now: Date): Promise<WatchedFacts> {
  const { kind } = rungOf(found.step);
  switch (kind) {
    case 'unassigned':
      return found.subjectType === 'claim' ? readClaim(tx, found) : readClaimsOfArticle(tx, found);
    case 'question':
      return readQuestion(tx, found);
    case 'deadline':
      return readDeadline(tx, found, now);
    case 'error':
      return readIssue(tx, found);
    case 'review':
      return readFact(tx, found, now);
    case 'approval':
      return readCorrection(tx, found);
    case 'signature':
      return readSignOff(tx, found);
    default:
      throw new Error(`a reminder of ${found.subjectType} cannot be ${kind}`);
  }
}

async function readClaim(tx: Tx, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: subjectId }, include: { article: true } });
  return {
    watched: {
      kind: 'unassigned',
      waiting: claim.assigneeId === null ? [claim.status] : [],
      articleStatus: claim.article.status,
    },
    tidings: { kind: 'unassigned', articleTitle: claim.article.title, waiting: 1, claim: claim.text },
    link: `/articles/${claim.articleId}?claim=${claim.id}`,
    isCritical: false,
  };
}

async function readClaimsOfArticle(tx: Tx, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const [article] = await tx.$queryRaw<(ArticleFacts & { waiting: ClaimStatus[] })[]>`
    SELECT a.title, a.status, coalesce((
      SELECT array_agg(c.status::text) FROM "Claim" c
      WHERE c."articleId" = a.id AND c."assigneeId" IS NULL
        AND c.status IN ('queued', 'stale', 'orphaned', 'second_check')), '{}') AS waiting
    FROM "Article" a WHERE a.id = ${subjectId}::uuid`;
  const { title, status, waiting } = article!;
  return {
    watched: { kind: 'unassigned', waiting, articleStatus: status },
    tidings: { kind: 'unassigned', articleTitle: title, waiting: waiting.length },
    link: `/articles/${subjectId}`,
    isCritical: false,
  };
}

async function readQuestion(tx: Tx, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const question = await tx.question.findUniqueOrThrow({
    where: { id: subjectId },
    include: { claim: { include: { article: true } } },
  });
  const { claim } = question;
  return {
    watched: {
      kind: 'question',
      isOpen: question.status === 'open' && claim.status === 'awaiting_answer',
      articleStatus: claim.article.status,
    },
    tidings: {
      kind: 'question',
      articleTitle: claim.article.title,
      question: question.text,
      claim: claim.text,
    },
    link: `/articles/${claim.articleId}?claim=${claim.id}`,
    isCritical: false,
  };
}

async function readDeadline(tx: Tx, found: AnyCase, now: Date): Promise<WatchedFacts> {
  const { deskId, subjectId, recipientId, role } = found;
  const article = await tx.article.findUniqueOrThrow({ where: { id: subjectId } });
  const blockers = await readBlockers(tx, stetFor(deskId), subjectId, now);
  const inHand =
    role === 'editor' ||
    (await tx.claim.count({
      where: {
        articleId: subjectId,
        assigneeId: recipientId,
        status: { in: ['assigned', 'in_check', 'awaiting_answer'] },
      },
    })) > 0;
  const at = article.pressDeadline ?? now;
  const past = at <= now;
  return {
    watched: {
      kind: 'deadline',
      blockers: past ? 0 : blockers.length,
      inHand,
      articleStatus: article.status,
    },
    tidings: {
      kind: 'deadline',
      articleTitle: article.title,
      at,
      blockers: blockers.map(({ said }) => said),
    },
    link: `/articles/${subjectId}`,
    // Said in the morning, it would be too late.
    isCritical: true,
  };
}

async function readIssue(tx: Tx, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const issue = await tx.issue.findUniqueOrThrow({ where: { id: subjectId }, include: { article: true } });
  const { severity, quote, note, article } = issue;
  return {
    watched: { kind: 'error', status: issue.status satisfies IssueStatus, articleStatus: article.status },
    tidings: { kind: 'error', articleTitle: article.title, severity, quote, note },
    link: `/articles/${article.id}?issue=${issue.id}`,
    isCritical: severity === 'critical',
  };
}

async function readFact(tx: Tx, { subjectId }: AnyCase, now: Date): Promise<WatchedFacts> {
  const fact = await tx.houseFact.findUniqueOrThrow({ where: { id: subjectId } });
  const { name, reviewAt, retiredAt } = fact;
  const isDue = retiredAt === null && reviewAt !== null && reviewAt <= now;
  return {
    watched: { kind: 'review', isDue, articleStatus: null },
    tidings: { kind: 'review', articleTitle: name, name, at: reviewAt ?? now },
    link: `/facts?q=${encodeURIComponent(name)}`,
    isCritical: false,
  };
}

/** A correction as its machine knows it. Undefined when the desk has none of that id. */
export async function findCorrection(tx: Tx, deskId: string, id: string) {
  const found = await tx.correction.findUnique({ where: { id, deskId }, include: { approvals: true } });
  // To be approved says nothing of the other places with the error.
  return found === null ? undefined : { ...found, openDerivatives: 0 };
}

async function readCorrection(tx: Tx, found: AnyCase): Promise<WatchedFacts> {
  const { deskId, recipientId: userId, recipientRoles: roles } = found;
  const correction = (await findCorrection(tx, deskId, found.subjectId))!;
  const article = await tx.article.findUniqueOrThrow({ where: { id: correction.articleId } });
  const { number, before, after, reason } = correction;
  const isTheirs = maySign(correction, { deskId, userId, roles });
  return {
    watched: { kind: 'approval', isTheirs, articleStatus: article.status },
    tidings: { kind: 'approval', articleTitle: article.title, number, before, after, reason },
    link: '/corrections',
    isCritical: false,
  };
}

async function readSignOff(tx: Tx, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const { articleId, revisionNumber } = await tx.signOff.findUniqueOrThrow({ where: { id: subjectId } });
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const signed = (await findSigned(tx, articleId)).find(({ id }) => id === subjectId);
  return {
    watched: { kind: 'signature', isFallen: signed?.isFallen ?? false, articleStatus: article.status },
    tidings: {
      kind: 'signature',
      articleTitle: article.title,
      revision: revisionNumber,
      changed: article.head === revisionNumber ? 'evidence' : 'text',
    },
    link: `/articles/${articleId}`,
    isCritical: false,
  };
}
