import { Prisma, type Tx } from '#database';
import { Invalid } from '#core';
import type { Approval, Sign, Waited } from './domain/index.js';

/** So many things are read for a dry run. */
const MOST = 20_000;
/** So many entries of the record about claims. */
const MOST_ENTRIES = 100_000;

/**
 * What waited for someone on the desk at some moment between the two, by the tables and the record.
 * @throws Invalid `reminder/too-much-to-rehearse`.
 */
export async function readPast(tx: Tx, deskId: string, from: Date, to: Date): Promise<Waited[]> {
  const recent = Prisma.sql`e."deskId" = ${deskId}::uuid AND e.at > ${from}::timestamptz - interval '14 days' AND e.at < ${to}`;
  const [{ entries }] = await tx.$queryRaw<[{ entries: number }]>`
    SELECT count(*)::int AS entries FROM (
      SELECT FROM "AuditEntry" e WHERE ${recent} AND (e.action LIKE 'claim.%' OR e.action = 'claims.carried')
      LIMIT ${MOST_ENTRIES + 1}
    ) counted`;
  if (entries > MOST_ENTRIES) throw new Invalid('reminder/too-much-to-rehearse');
  // What claims became, singly or with a new revision.
  const moves = Prisma.sql`
    SELECT (e.body::jsonb->'subject'->>'id')::uuid AS id, e.at, e.seq, e.body::jsonb->'data'->>'to' AS status
    FROM "AuditEntry" e WHERE ${recent} AND e.action LIKE 'claim.%'
    UNION ALL
    SELECT (one->>'id')::uuid, e.at, e.seq, one->>'to'
    FROM "AuditEntry" e, jsonb_array_elements(e.body::jsonb->'data'->'changed') AS one
    WHERE ${recent} AND e.action = 'claims.carried'`;
  const assignments = await tx.$queryRaw<Recorded[]>`
    WITH given AS (
      SELECT * FROM "Assignment"
      WHERE "deskId" = ${deskId}::uuid AND "offeredAt" < ${to} AND ("endedAt" IS NULL OR "endedAt" > ${from})
      LIMIT ${MOST + 1}
    ), moved AS MATERIALIZED (${moves}), signs AS (
      SELECT id, at, status FROM moved WHERE id IN (SELECT "claimId" FROM given)
      UNION ALL SELECT "claimId", "createdAt", NULL FROM "Evidence" WHERE "claimId" IN (SELECT "claimId" FROM given)
      UNION ALL SELECT "claimId", "createdAt", NULL FROM "Comment" WHERE "claimId" IN (SELECT "claimId" FROM given)
    ), seen AS (
      SELECT id, jsonb_agg(jsonb_build_object('at', at, 'to', status) ORDER BY at) AS signs FROM signs GROUP BY id
    )
    SELECT 'assignment' AS type, coalesce(seen.signs, '[]') AS signs, a.id, c."articleId", c.risk, a."assigneeId", a."assignedById", a."dueAt", a."acceptedAt",
      CASE WHEN ar."publishedAt" IS NULL OR ar."publishedAt" >= ar."pressDeadline" THEN ar."pressDeadline" END AS "pressDeadline",
      a."offeredAt" AS since,
      least(a."endedAt", (SELECT min(k."createdAt") FROM "Check" k
        WHERE k."claimId" = c.id AND k."byId" = a."assigneeId" AND k."createdAt" >= a."offeredAt")) AS until
    FROM given a JOIN "Claim" c ON c.id = a."claimId" JOIN "Article" ar ON ar.id = c."articleId"
    LEFT JOIN seen ON seen.id = c.id`;
  const claims = await tx.$queryRaw<Waited[]>`
    SELECT 'claims' AS type, e."chainId" AS id, e."chainId" AS "articleId", e.at AS since,
      CASE WHEN bool_and(first.at IS NOT NULL) THEN max(first.at) END AS until
    FROM "AuditEntry" e JOIN "Claim" c ON c."articleId" = e."chainId" AND c."createdAt" = e.at
    LEFT JOIN LATERAL (SELECT min(a."offeredAt") AS at FROM "Assignment" a WHERE a."claimId" = c.id) first ON true
    WHERE e."deskId" = ${deskId}::uuid AND e.action = 'claims.extracted'
      AND e.at < ${to} AND e.at > ${from}::timestamptz - interval '14 days'
    GROUP BY e."chainId", e.seq, e.at LIMIT ${MOST + 1}`;
  // One that came back to the queue by itself, until it moved on.
  const returned = await tx.$queryRaw<Waited[]>`
    WITH moved AS (
      SELECT id, at AS since, status, lead(at) OVER (PARTITION BY id ORDER BY seq) AS until FROM (${moves}) move
    )
    SELECT 'claim' AS type, moved.id, c."articleId", c.risk, moved.since, moved.until
    FROM moved JOIN "Claim" c ON c.id = moved.id
    WHERE moved.status IN ('queued', 'stale', 'orphaned', 'second_check')
      AND (moved.until IS NULL OR moved.until > ${from})
    LIMIT ${MOST + 1}`;
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
  const corrections = await tx.$queryRaw<Signed[]>`
    SELECT 'correction' AS type, coalesce((
        SELECT jsonb_agg(jsonb_build_object('role', role, 'byId', "byId", 'at', at)) FROM "Approval" WHERE "correctionId" = c.id
      ), '[]') AS approvals, c.id, c."articleId", c.type AS "correctionType", c."proposedById", c."proposedAt" AS since,
      (SELECT min(e.at) FROM "AuditEntry" e WHERE e."chainId" = c."articleId" AND e.body::jsonb->'subject'->>'id' = c.id::text
        AND e.action IN ('correction.approved', 'correction.rejected', 'correction.withdrawn')) AS until
    FROM "Correction" c
    WHERE c."deskId" = ${deskId}::uuid AND c."proposedAt" < ${to} AND c."proposedAt" > ${from}::timestamptz - interval '60 days'
    LIMIT ${MOST + 1}`;
  // Those that were given another day since: the day that they had is in the record.
  const reviewed = await tx.$queryRaw<Waited[]>`
    WITH noted AS (
      SELECT body::jsonb->'subject'->>'id' AS id, action, at, seq, body::jsonb->'data'->>'reviewAt' AS day
      FROM "AuditEntry"
      WHERE "chainId" = ${deskId}::uuid
        AND (action IN ('fact.added', 'fact.changed') AND body::jsonb->'data' ? 'reviewAt' OR action = 'fact.retired')
    ), held AS (
      SELECT id, day::timestamptz AS since, lead(at) OVER fact AS until, lead(action) OVER fact AS next FROM noted
      WINDOW fact AS (PARTITION BY id ORDER BY seq)
    )
    SELECT 'fact' AS type, f.id, NULL AS "articleId", f."ownerId", held.since, held.until
    FROM held JOIN "HouseFact" f ON f.id = held.id::uuid
    WHERE held.next = 'fact.changed' AND held.since < ${to} AND held.until > ${from} LIMIT ${MOST + 1}`;
  const past = [
    ...assignments.map(withSigns),
    ...corrections.map(withApprovals),
    ...[...claims, ...returned, ...questions, ...articles, ...issues, ...facts, ...reviewed],
  ];
  if (past.length > MOST) throw new Invalid('reminder/too-much-to-rehearse');
  return past;
}

/** An assignment as the store gives it: moments within JSON are text. */
type Recorded = Omit<Waited & { readonly type: 'assignment' }, 'signs'> & {
  readonly signs: readonly { readonly at: string; readonly to: Sign['to'] }[];
};

function withSigns(recorded: Recorded): Waited {
  return { ...recorded, signs: recorded.signs.map(({ at, to }) => ({ at: new Date(at), to })) };
}

/** A correction as the store gives it. */
type Signed = Omit<Waited & { readonly type: 'correction' }, 'approvals'> & {
  readonly approvals: readonly (Omit<Approval, 'at'> & { readonly at: string })[];
};

function withApprovals(recorded: Signed): Waited {
  return { ...recorded, approvals: recorded.approvals.map((one) => ({ ...one, at: new Date(one.at) })) };
}
