import { lockArticle } from '#articles';
import { recordAll } from '#audit';
import { stetFor, type Actor, type Clock } from '#core';
import type { Database, Sql } from '#database';
import { STARTER_FACTS } from '#lint';
import { voidSigned } from './moves.js';

/** A source that cites the fact book, and what the record of its article was told of that. */
interface Citing {
  readonly id: string;
  readonly claimId: string;
  readonly factId: string;
  readonly factChangedAt: string | null;
}

/** When an entry of the fact book last said something else than before, as a number; null: it never did. */
export async function changeOfFact(tx: Sql, deskId: string, factId: string): Promise<string | null> {
  return (await changesOf(tx, deskId, [factId])).get(factId) ?? null;
}

/** Sources of an article whose entry says something else than its record was told. */
export async function findUntold(tx: Sql, deskId: string, articleId: string): Promise<Citing[]> {
  const citing = await tx.$queryRaw<Citing[]>`
    SELECT e.id, e."claimId", e."factId", e."factChangedAt" FROM "Evidence" e JOIN "Claim" c ON c.id = e."claimId"
    WHERE c."articleId" = ${articleId}::uuid AND c."deskId" = ${deskId}::uuid
      AND e."factId" IS NOT NULL AND e."withdrawnAt" IS NULL
    ORDER BY e.id`;
  if (citing.length === 0) return [];
  const changes = await changesOf(tx, deskId, [...new Set(citing.map(({ factId }) => factId))]);
  return citing.flatMap((one) => {
    const factChangedAt = changes.get(one.factId) ?? null;
    return factChangedAt === one.factChangedAt ? [] : [{ ...one, factChangedAt }];
  });
}

/**
 * Tells the record of an article, which the caller has locked, of every entry that its sources cite and that says something
 * else by now. From then on no signature from before stands, and whoever reads the record alone knows why.
 */
export async function tellFacts(tx: Sql, deskId: string, articleId: string, at: Date): Promise<void> {
  const untold = await findUntold(tx, deskId, articleId);
  if (untold.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Evidence" e SET "factChangedAt" = told."factChangedAt"
    FROM jsonb_to_recordset(${JSON.stringify(untold)}::jsonb) AS told (id uuid, "factChangedAt" text)
    WHERE e.id = told.id`;
  await recordAll(
    tx,
    deskId,
    untold.map(({ id, claimId, factId, factChangedAt }) => ({
      ...{ actor: stetFor(deskId), chain: articleId, action: 'evidence.fact_changed', at },
      subject: { type: 'evidence', id },
      data: { claim: claimId, factId, factChangedAt },
    })),
  );
  await voidSigned(tx, deskId, articleId, at);
}

/**
 * The same before an article is read for an answer or a report: neither rests on an entry that has changed, however late
 * the job that follows it.
 */
export async function tellFactsFirst(
  database: Database,
  actor: Actor,
  articleId: string,
  now: Clock,
): Promise<void> {
  const { deskId } = actor;
  if ((await findUntold(database.reader, deskId, articleId)).length === 0) return;
  await database.transaction(async (tx) => {
    await lockArticle(tx, actor, articleId);
    await tellFacts(tx, deskId, articleId, now());
  });
}

/** By entry. One of the desk's own in place of one that comes with Stet is a change of that. */
async function changesOf(
  tx: Sql,
  deskId: string,
  factIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const starters = STARTER_FACTS.filter(({ id }) => factIds.includes(id)).map(({ id, kind, name }) => ({
    ...{ id, kind, name },
  }));
  const changes = await tx.$queryRaw<{ id: string; at: string }[]>`
    SELECT f.id::text AS id, extract(epoch FROM f."changedAt")::text AS at FROM "HouseFact" f
    WHERE f."deskId" = ${deskId}::uuid AND f.id::text = ANY(${factIds}::text[])
    UNION ALL
    SELECT s.id, (extract(epoch FROM max(f."changedAt")) * 1000)::bigint::text
    FROM jsonb_to_recordset(${JSON.stringify(starters)}::jsonb) AS s (id text, kind text, name text)
    JOIN "HouseFact" f ON f."deskId" = ${deskId}::uuid AND f.kind = s.kind AND f.name = s.name
    GROUP BY s.id`;
  return new Map(changes.map(({ id, at }) => [id, at]));
}
