import type { ArticleRevision } from '#articles';
import type { LockedClaim } from '#claims';
import { Prisma, write, type Sql } from '#database';
import type { Language } from '#text';
import type { RuleIssue } from './domain/index.js';
import type { LockedIssue } from './issues.repository.js';

/** A revision that is to be read, or has been, with all that its reading asks for. */
export interface LintSubject extends Pick<
  ArticleRevision,
  'id' | 'articleId' | 'number' | 'text' | 'sha256' | 'zones' | 'createdById'
> {
  readonly deskId: string;
  /** The number of the newest revision. */
  readonly head: number;
  readonly language: Language;
  /** The language in which the desk works. */
  readonly locale: string;
  /** What the desk has decided otherwise than Stet's defaults. */
  readonly settings: unknown;
  readonly linted: boolean;
}

/** The revision of that id; undefined when the desk has none. */
export async function findLintSubject(
  tx: Sql,
  deskId: string,
  revisionId: string,
): Promise<LintSubject | undefined> {
  const [subject] = await tx.$queryRaw<LintSubject[]>`
    SELECT r.id, r."articleId", r.number, r.text, r.sha256, r.zones, r."createdById", a."deskId", a.head, a.language,
      d.locale, d.settings, l."revisionId" IS NOT NULL AS linted
    FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" JOIN "Desk" d ON d.id = a."deskId"
    LEFT JOIN "LintRun" l ON l."revisionId" = r.id
    WHERE r.id = ${revisionId}::uuid AND a."deskId" = ${deskId}::uuid`;
  return subject;
}

/** True when a revision has been read. */
export async function isLinted(tx: Sql, revisionId: string): Promise<boolean> {
  const runs = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM "LintRun" WHERE "revisionId" = ${revisionId}::uuid`;
  return runs.length > 0;
}

/** What rules have raised on an article so far, locked. */
export function lockRuleIssues(tx: Sql, articleId: string): Promise<(LockedIssue & RuleIssue)[]> {
  return tx.$queryRaw`
    SELECT i.*, a."authorId" FROM "Issue" i JOIN "Article" a ON a.id = i."articleId"
    WHERE i."articleId" = ${articleId}::uuid AND i.fingerprint IS NOT NULL ORDER BY i.number FOR UPDATE OF i`;
}

/** Claims of an article whose work is of an earlier round: a new revision took them out of someone's hands. */
export function lockLeftClaims(tx: Sql, articleId: string): Promise<LockedClaim[]> {
  return tx.$queryRaw`
    SELECT c.*, a."authorId", a.status AS "articleStatus" FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
    WHERE c."articleId" = ${articleId}::uuid AND EXISTS (
      SELECT FROM "Assignment" s
      WHERE s."claimId" = c.id AND s.round < c.round AND s.status IN ('offered', 'accepted', 'submitted'))
    FOR UPDATE OF c`;
}

/** Where an issue was seen. */
export interface Seen {
  readonly id: string;
  readonly claimId: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Undecided and unmended issues that were last seen in an earlier revision. */
export function findBehind(
  tx: Sql,
  articleId: string,
  number: number,
): Promise<{ id: string; revisionNumber: number; start: number; end: number }[]> {
  return tx.$queryRaw`
    SELECT id, "revisionNumber", start, "end" FROM "Issue"
    WHERE "articleId" = ${articleId}::uuid AND "revisionNumber" < ${number}
      AND status IN ('open', 'confirmed', 'fix_proposed', 'waived')
    ORDER BY number`;
}

/** Notes where issues stand in the newest revision; one statement, however many. */
export async function saveSeen(tx: Sql, revisionNumber: number, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return;
  const save = Prisma.sql`
    UPDATE "Issue" i SET
      "revisionNumber" = ${revisionNumber}, start = row.start, "end" = row."end", quote = row.quote,
      "claimId" = coalesce(row."claimId", i."claimId")
    FROM jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) AS row
      (id uuid, "claimId" uuid, start int, "end" int, quote text)
    WHERE i.id = row.id`;
  await write(tx, save);
}

export async function insertLintRun(
  tx: Sql,
  revisionId: string,
  rules: Readonly<Record<string, number>>,
  findings: number,
  at: Date,
): Promise<void> {
  const insert = Prisma.sql`
    INSERT INTO "LintRun" ("revisionId", rules, findings, "ranAt")
    VALUES (${revisionId}::uuid, ${JSON.stringify(rules)}::jsonb, ${findings}, ${at})`;
  await write(tx, insert);
}

/** An entry of the fact book that an issue rests on. */
export interface NewReliance {
  readonly issueId: string;
  readonly factId: string;
}

export async function insertReliances(
  tx: Sql,
  deskId: string,
  reliances: readonly NewReliance[],
): Promise<void> {
  if (reliances.length === 0) return;
  const insert = Prisma.sql`
    INSERT INTO "Reliance" ("issueId", "deskId", "factId")
    SELECT "issueId", ${deskId}::uuid, "factId"
    FROM jsonb_to_recordset(${JSON.stringify(reliances)}::jsonb) AS row ("issueId" uuid, "factId" text)`;
  await write(tx, insert);
}
