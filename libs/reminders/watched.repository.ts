/** What reminders are about beside assignments, as it stands when their time comes. */
import type { ArticleStatus } from '#articles/domain';
import type { ClaimStatus } from '#claims/domain';
import { stetFor } from '#core';
import { maySign, type CorrectionCase } from '#corrections/domain';
import type { Correction, HouseFact, Issue, Sql } from '#database';
import { findSigned, readBlockers, type IssueStatus } from '#review';
import { newsOf, roundOfNews, rungOf, type Tidings, type Watched } from './domain/index.js';
import { roundOf, type AnyCase } from './reminders.repository.js';

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
}

export function readWatched(tx: Sql, found: AnyCase, now: Date): Promise<WatchedFacts> {
  const { kind } = rungOf(found.step);
  switch (kind) {
    case 'unassigned':
      return found.subjectType === 'claim' ? readClaim(tx, found) : readClaimsOfArticle(tx, found);
    case 'question':
    case 'answer':
      return readQuestion(tx, found, kind);
    case 'deadline':
      return readDeadline(tx, found, now);
    case 'error':
      return readIssue(tx, found);
    case 'review':
      return readFact(tx, found, now);
    case 'approval':
    case 'correction':
      return readCorrection(tx, found, kind);
    case 'signature':
      return readSignOff(tx, found);
    default:
      throw new Error(`a reminder of ${found.subjectType} cannot be ${kind}`);
  }
}

async function readClaim(tx: Sql, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const [claim] = await tx.$queryRaw<
    (ArticleFacts & {
      articleId: string;
      text: string;
      claimStatus: ClaimStatus;
      assigneeId: string | null;
    })[]
  >`
    SELECT a.id AS "articleId", a.title, a.status, c.text, c.status AS "claimStatus", c."assigneeId"
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE c.id = ${subjectId}::uuid`;
  const { articleId, title, status, text, claimStatus, assigneeId } = claim!;
  return {
    watched: {
      kind: 'unassigned',
      waiting: assigneeId === null ? [claimStatus] : [],
      articleStatus: status,
    },
    tidings: { kind: 'unassigned', articleTitle: title, waiting: 1, claim: text },
    link: `/articles/${articleId}?claim=${subjectId}`,
    isCritical: false,
  };
}

async function readClaimsOfArticle(tx: Sql, { subjectId }: AnyCase): Promise<WatchedFacts> {
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

async function readQuestion(
  tx: Sql,
  { subjectId }: AnyCase,
  kind: 'question' | 'answer',
): Promise<WatchedFacts> {
  const [asked] = await tx.$queryRaw<
    (ArticleFacts & {
      articleId: string;
      claimId: string;
      claim: string;
      question: string;
      isOpen: boolean;
      isAnswered: boolean;
    })[]
  >`
    SELECT a.id AS "articleId", a.title, a.status, c.id AS "claimId", c.text AS claim, q.text AS question,
      q.status = 'open' AND c.status = 'awaiting_answer' AS "isOpen", q.status = 'answered' AS "isAnswered"
    FROM "Question" q JOIN "Claim" c ON c.id = q."claimId" JOIN "Article" a ON a.id = c."articleId"
    WHERE q.id = ${subjectId}::uuid`;
  const { articleId, title, status: articleStatus, claimId, claim, question, isOpen, isAnswered } = asked!;
  return {
    watched:
      kind === 'question' ? { kind, isOpen, articleStatus } : { kind, isNews: isAnswered, articleStatus },
    // The answer stays at the desk: it may have to be erased.
    tidings: { kind, articleTitle: title, question, claim },
    link: `/articles/${articleId}?claim=${claimId}`,
    isCritical: false,
  };
}

async function readDeadline(tx: Sql, found: AnyCase, now: Date): Promise<WatchedFacts> {
  const { deskId, subjectId, recipientId, role } = found;
  const [article] = await tx.$queryRaw<(ArticleFacts & { pressDeadline: Date | null; inHand: boolean })[]>`
    SELECT a.title, a.status, a."pressDeadline", EXISTS (
      SELECT FROM "Claim" c WHERE c."articleId" = a.id AND c."assigneeId" = ${recipientId}::uuid
        AND c.status IN ('assigned', 'in_check', 'awaiting_answer')) AS "inHand"
    FROM "Article" a WHERE a.id = ${subjectId}::uuid`;
  const { title, status, pressDeadline, inHand } = article!;
  const blockers = await readBlockers(tx, stetFor(deskId), subjectId, now);
  const at = pressDeadline ?? now;
  const past = at <= now;
  return {
    watched: {
      kind: 'deadline',
      blockers: past ? 0 : blockers.length,
      inHand: role === 'editor' || inHand,
      articleStatus: status,
    },
    tidings: {
      kind: 'deadline',
      articleTitle: title,
      at,
      blockers: blockers.map(({ said }) => said),
    },
    link: `/articles/${subjectId}`,
    // Said in the morning, it would be too late.
    isCritical: true,
  };
}

async function readIssue(tx: Sql, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const [issue] = await tx.$queryRaw<
    (ArticleFacts & Pick<Issue, 'articleId' | 'severity' | 'quote' | 'note'> & { issueStatus: IssueStatus })[]
  >`
    SELECT a.id AS "articleId", a.title, a.status, i.status AS "issueStatus", i.severity, i.quote, i.note
    FROM "Issue" i JOIN "Article" a ON a.id = i."articleId" WHERE i.id = ${subjectId}::uuid`;
  const { articleId, title, status, issueStatus, severity, quote, note } = issue!;
  return {
    watched: { kind: 'error', status: issueStatus, articleStatus: status },
    tidings: { kind: 'error', articleTitle: title, severity, quote, note },
    link: `/articles/${articleId}?issue=${subjectId}`,
    isCritical: severity === 'critical',
  };
}

async function readFact(tx: Sql, { subjectId }: AnyCase, now: Date): Promise<WatchedFacts> {
  const [fact] = await tx.$queryRaw<Pick<HouseFact, 'name' | 'reviewAt' | 'retiredAt'>[]>`
    SELECT name, "reviewAt", "retiredAt" FROM "HouseFact" WHERE id = ${subjectId}::uuid`;
  const { name, reviewAt, retiredAt } = fact!;
  const isDue = retiredAt === null && reviewAt !== null && reviewAt <= now;
  return {
    watched: { kind: 'review', isDue, articleStatus: null },
    tidings: { kind: 'review', articleTitle: name, name, at: reviewAt ?? now },
    link: `/facts?q=${encodeURIComponent(name)}`,
    isCritical: false,
  };
}

/** A correction as its machine knows it. Undefined when the desk has none of that id. */
export async function findCorrection(
  tx: Sql,
  deskId: string,
  id: string,
): Promise<(Correction & CorrectionCase) | undefined> {
  const [found] = await tx.$queryRaw<(Correction & CorrectionCase)[]>`
    SELECT c.*, 0 AS "openDerivatives", coalesce((
      SELECT jsonb_agg(jsonb_build_object('role', role, 'byId', "byId")) FROM "Approval" WHERE "correctionId" = c.id
    ), '[]') AS approvals
    FROM "Correction" c WHERE c.id = ${id}::uuid AND c."deskId" = ${deskId}::uuid`;
  // To be approved says nothing of the other places with the error.
  return found;
}

async function readCorrection(
  tx: Sql,
  found: AnyCase,
  kind: 'approval' | 'correction',
): Promise<WatchedFacts> {
  const { deskId, recipientId: userId, recipientRoles: roles } = found;
  const correction = (await findCorrection(tx, deskId, found.subjectId))!;
  const [article] = await tx.$queryRaw<ArticleFacts[]>`
    SELECT title, status FROM "Article" WHERE id = ${correction.articleId}::uuid`;
  const { title: articleTitle, status: articleStatus } = article!;
  const { id, number, before, after, reason, endReason } = correction;
  const said = { articleTitle, number, before, after };
  const shown = { link: `/corrections?correction=${id}`, isCritical: false };
  const news = newsOf(correction);
  if (kind === 'correction' && news !== undefined) {
    const isNews = roundOfNews(news) === roundOf(found);
    return {
      ...shown,
      watched: { kind, isNews, articleStatus },
      tidings: { kind, ...said, news, endReason },
    };
  }
  const isTheirs = maySign(correction, { deskId, userId, roles });
  return {
    ...shown,
    watched: { kind: 'approval', isTheirs, articleStatus },
    tidings: { kind: 'approval', ...said, reason },
  };
}

/** Who did last what the record of an article tells in those words; null: Stet, or nobody. */
export async function actorOf(
  tx: Sql,
  articleId: string,
  action: string,
  subjectId: string,
): Promise<string | null> {
  const [entry] = await tx.$queryRaw<{ actor: string | null }[]>`
    SELECT body::jsonb->>'actor' AS actor FROM "AuditEntry"
    WHERE "chainId" = ${articleId}::uuid AND action = ${action} AND body::jsonb->'subject'->>'id' = ${subjectId}
    ORDER BY seq DESC LIMIT 1`;
  return entry?.actor ?? null;
}

async function readSignOff(tx: Sql, { subjectId }: AnyCase): Promise<WatchedFacts> {
  const [found] = await tx.$queryRaw<(ArticleFacts & { articleId: string; revision: number })[]>`
    SELECT a.id AS "articleId", a.title, a.status, s."revisionNumber" AS revision
    FROM "SignOff" s JOIN "Article" a ON a.id = s."articleId" WHERE s.id = ${subjectId}::uuid`;
  const { articleId, title, status, revision } = found!;
  const signed = (await findSigned(tx, articleId)).find(({ id }) => id === subjectId);
  const fellWith = signed?.fellWith ?? null;
  return {
    watched: { kind: 'signature', isFallen: fellWith !== null, articleStatus: status },
    tidings: {
      kind: 'signature',
      articleTitle: title,
      revision,
      changed: fellWith ?? 'text',
    },
    link: `/articles/${articleId}`,
    isCritical: false,
  };
}
