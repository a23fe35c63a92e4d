import type { Language, Quote, Span, Zone } from '#text';
import { Prisma, write, type Article, type Sql } from '#database';
import type { FoundClaim } from './domain/index.js';

/** A revision whose claims are to be made. */
export interface ExtractSubject {
  readonly articleId: string;
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly zones: readonly Zone[];
  readonly language: Language;
}

/** The revision of that id, if the desk has it. */
export async function findExtractSubject(
  tx: Sql,
  deskId: string,
  revisionId: string,
): Promise<ExtractSubject | undefined> {
  const [subject] = await tx.$queryRaw<ExtractSubject[]>`
    SELECT r."articleId", r.number, r.text, r.sha256, r.zones, a.language
    FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
    WHERE r.id = ${revisionId}::uuid AND a."deskId" = ${deskId}::uuid`;
  return subject;
}

/** A claim that stands in a revision already. */
export interface StandingClaim extends Span {
  readonly id: string;
  /** False when its words have changed since they were read. */
  readonly isDescribed: boolean;
  /** Another took its place, or it was withdrawn: its words may be a claim again. */
  readonly isAside: boolean;
}

export function findStanding(tx: Sql, revisionId: string): Promise<StandingClaim[]> {
  return tx.$queryRaw<StandingClaim[]>`
    SELECT c.id, k.start, k."end", c.reasons <> '[]' AS "isDescribed", c.status IN ('withdrawn', 'duplicate') AS "isAside"
    FROM "ClaimAnchor" k JOIN "Claim" c ON c.id = k."claimId"
    WHERE k."revisionId" = ${revisionId}::uuid AND k.start IS NOT NULL`;
}

/** The number of the newest claim of an article, 0 when it has none. */
export async function lastNumber(tx: Sql, articleId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    SELECT coalesce(max(number), 0) AS last FROM "Claim" WHERE "articleId" = ${articleId}::uuid`;
  return row!.last;
}

/** A claim as it is made. Its parts count from its own first letter. */
export interface MadeClaim extends FoundClaim {
  readonly id: string;
  readonly number: number;
  readonly quote: Quote;
  readonly dueAt: Date;
  readonly createdById: string | null;
}

/** Makes claims, each with its anchor: one statement, however many they are. */
export async function insertClaims(
  tx: Sql,
  article: Pick<Article, 'id' | 'deskId'>,
  revisionId: string,
  claims: readonly MadeClaim[],
  at: Date,
): Promise<void> {
  const rows = claims.map(({ quote, ...claim }) => ({
    ...claim,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
  }));
  const insert = Prisma.sql`
    WITH made AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row
        (id uuid, number int, type text, risk "Risk", worth float8, reasons jsonb, parts jsonb, "dueAt" timestamptz,
         "createdById" uuid, start int, "end" int, exact text, prefix text, suffix text)
    ), claims AS (
      INSERT INTO "Claim" (id, "deskId", "articleId", number, text, type, risk, worth, reasons, parts, "dueAt",
        "createdById", "createdAt", "updatedAt")
      SELECT id, ${article.deskId}::uuid, ${article.id}::uuid, number, exact, type, risk, worth, reasons, parts, "dueAt",
        "createdById", ${at}, ${at} FROM made
    )
    INSERT INTO "ClaimAnchor" ("claimId", "revisionId", state, start, "end", exact, prefix, suffix)
    SELECT id, ${revisionId}::uuid, 'made', start, "end", exact, prefix, suffix FROM made`;
  await write(tx, insert);
}

/** Writes what was found in the words of claims that have changed. What people decided of them stays: their risk. */
export async function describeClaims(
  tx: Sql,
  described: readonly Pick<MadeClaim, 'id' | 'type' | 'worth' | 'reasons' | 'parts'>[],
): Promise<void> {
  if (described.length === 0) return;
  const describe = Prisma.sql`
    UPDATE "Claim" c SET type = row.type, worth = row.worth, reasons = row.reasons, parts = row.parts
    FROM jsonb_to_recordset(${JSON.stringify(described)}::jsonb) AS row
      (id uuid, type text, worth float8, reasons jsonb, parts jsonb)
    WHERE c.id = row.id`;
  await write(tx, describe);
}

/** Notes that the claims of a revision have been made. */
export async function markExtracted(tx: Sql, article: Pick<Article, 'id'>, revision: number): Promise<void> {
  await write(tx, Prisma.sql`UPDATE "Article" SET extracted = ${revision} WHERE id = ${article.id}::uuid`);
}

/** What the desk has decided otherwise than Stet's defaults. */
export async function readSettings(tx: Sql, deskId: string): Promise<Prisma.JsonValue> {
  const [desk] = await tx.$queryRaw<{ settings: Prisma.JsonValue }[]>`
    SELECT settings FROM "Desk" WHERE id = ${deskId}::uuid`;
  return desk!.settings;
}
