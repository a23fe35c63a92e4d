import type { Tx } from '#database';
import { Invalid } from '#core';
import type { Waited } from './domain/index.js';

/** So many things are read for a dry run. */
const MOST = 20_000;

/**
 * What waited for someone on the desk at some moment between the two, by the tables and the record.
 * @throws Invalid `reminder/too-much-to-rehearse`.
 */
export async function readPast(tx: Tx, deskId: string, from: Date, to: Date): Promise<Waited[]> {
  const assignments = await tx.$queryRaw<Waited[]>`
    SELECT 'assignment' AS type, a.id, c."articleId", c.risk, a."assigneeId", a."assignedById", a."dueAt", a."acceptedAt",
      CASE WHEN ar."publishedAt" IS NULL OR ar."publishedAt" >= ar."pressDeadline" THEN ar."pressDeadline" END AS "pressDeadline",
      a."offeredAt" AS since,
      least(a."endedAt", (SELECT min(k."createdAt") FROM "Check" k
        WHERE k."claimId" = c.id AND k."byId" = a."assigneeId" AND k."createdAt" >= a."offeredAt")) AS until
    FROM "Assignment" a JOIN "Claim" c ON c.id = a."claimId" JOIN "Article" ar ON ar.id = c."articleId"
    WHERE a."deskId" = ${deskId}::uuid AND a."offeredAt" < ${to} AND (a."endedAt" IS NULL OR a."endedAt" > ${from})
    LIMIT ${MOST + 1}`;
  const claims = await tx.$queryRaw<Waited[]>`
    SELECT 'claims' AS type, e."chainId" AS id, e."chainId" AS "articleId", e.at AS since,
      CASE WHEN bool_and(first.at IS NOT NULL) THEN max(first.at) END AS until
    FROM "AuditEntry" e JOIN "Claim" c ON c."articleId" = e."chainId" AND c."createdAt" = e.at
    LEFT JOIN LATERAL (SELECT min(a."offeredAt") AS at FROM "Assignment" a WHERE a."claimId" = c.id) first ON true
    WHERE e."deskId" = ${deskId}::uuid AND e.action = 'claims.extracted'
      AND e.at < ${to} AND e.at > ${from}::timestamptz - interval '14 days'
    GROUP BY e."chainId", e.seq, e.at LIMIT ${MOST + 1}`;
  const questions = await tx.$queryRaw<Waited[]>`
    SELECT 'question' AS type, q.id, c."articleId", c.risk, coalesce(q."askedOfId", q."askedById") AS "askedId",
      q."askedById" AS "askerId", q."askedAt" AS since, q."answeredAt" AS until
    FROM "Question" q JOIN "Claim" c ON c.id = q."claimId"
    WHERE q."deskId" = ${deskId}::uuid AND q."askedAt" < ${to} AND (q."answeredAt" IS NULL OR q."answeredAt" > ${from})
    LIMIT ${MOST + 1}`;
  const articles = await tx.$queryRaw<Waited[]>`
    SELECT 'article' AS type, a.id, a.id AS "articleId", a."pressDeadline", a."createdAt" AS since,
      least(a."publishedAt", (SELECT min(e.at) FROM "AuditEntry" e WHERE e."chainId" = a.id AND e.action = 'article.cleared'),
        a."pressDeadline") AS until
    FROM "Article" a
    WHERE a."deskId" = ${deskId}::uuid AND a."pressDeadline" > ${from}
      AND a."pressDeadline" < ${to}::timestamptz + interval '14 days' LIMIT ${MOST + 1}`;
  const issues = await tx.$queryRaw<Waited[]>`
    SELECT 'issue' AS type, i.id, i."articleId", i.severity, i."decidedAt" AS since,
      (SELECT min(e.at) FROM "AuditEntry" e WHERE e."chainId" = i."articleId" AND e.at > i."decidedAt"
        AND e.action LIKE 'issue.%' AND e.body::jsonb->'subject'->>'id' = i.id::text) AS until
    FROM "Issue" i JOIN "Article" a ON a.id = i."articleId"
    WHERE i."deskId" = ${deskId}::uuid AND i."decidedAt" < ${to} AND i."decidedAt" > ${from}::timestamptz - interval '60 days'
      AND a."publishedAt" <= i."decidedAt" AND i.status NOT IN ('open', 'dismissed', 'duplicate') LIMIT ${MOST + 1}`;
  const facts = await tx.$queryRaw<Waited[]>`
    SELECT 'fact' AS type, id, NULL AS "articleId", "ownerId", "reviewAt" AS since, "retiredAt" AS until
    FROM "HouseFact"
    WHERE "deskId" = ${deskId}::uuid AND "reviewAt" < ${to} AND "reviewAt" > ${from}::timestamptz - interval '30 days'
    LIMIT ${MOST + 1}`;
  const past = [...assignments, ...claims, ...questions, ...articles, ...issues, ...facts];
  if (past.length > MOST) throw new Invalid('reminder/too-much-to-rehearse');
  return past;
}
