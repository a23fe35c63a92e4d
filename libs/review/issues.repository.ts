import { Missing, mustBeAt, type Actor } from '#core';
import { Prisma, write, type Issue, type Sql, type Tx } from '#database';
import type { Finding } from '#lint';
import type { IssueCategory } from './domain/index.js';

/** An issue that this transaction holds, with what its article says of it. */
export interface LockedIssue extends Issue {
  readonly authorId: string | null;
}

/**
 * The issue, locked until the transaction ends; its article is held still with it. Whoever will change the article too
 * locks that first.
 * @throws Missing when the desk has none of that id; Stale when it is no longer at `version`.
 */
export async function lockIssue(tx: Sql, actor: Actor, id: string, version?: number): Promise<LockedIssue> {
  const [issue] = await tx.$queryRaw<LockedIssue[]>`
    WITH article AS MATERIALIZED (
      SELECT id, "authorId" FROM "Article"
      WHERE id = (SELECT "articleId" FROM "Issue" WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid)
      FOR SHARE
    )
    SELECT i.*, article."authorId"
    FROM article JOIN "Issue" i ON i.id = ${id}::uuid FOR UPDATE OF i`;
  if (issue === undefined) throw new Missing();
  mustBeAt(issue, version);
  return issue;
}

/** Who has edited the text since the issue was confirmed, or since its words were last seen. */
export async function findEditors(tx: Sql, issue: Issue): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "createdById" AS id FROM "Revision"
    WHERE "articleId" = ${issue.articleId}::uuid
      AND ("createdAt" >= ${issue.decidedAt} OR number > ${issue.revisionNumber})`;
  return rows.map(({ id }) => id);
}

/** Saves what a move changes. */
export async function saveIssue(tx: Sql, issue: Issue): Promise<void> {
  const save = Prisma.sql`
    UPDATE "Issue" SET
      status = ${issue.status}::"IssueStatus", severity = ${issue.severity}::"Severity",
      nature = ${issue.nature}::"Nature", origin = ${issue.origin}::"Origin", reason = ${issue.reason},
      "duplicateOfId" = ${issue.duplicateOfId}::uuid, "decidedById" = ${issue.decidedById}::uuid,
      "decidedAt" = ${issue.decidedAt}, "fixerIds" = ${issue.fixerIds}::uuid[],
      "builtOn" = ${issue.builtOn}, version = ${issue.version}
    WHERE id = ${issue.id}::uuid`;
  await write(tx, save);
}

/** An issue as it is raised: everything that is not the same of every new issue. */
export type NewIssue = Pick<
  Issue,
  | 'id'
  | 'claimId'
  | 'category'
  | 'nature'
  | 'severity'
  | 'origin'
  | 'detectedBy'
  | 'start'
  | 'end'
  | 'quote'
  | 'note'
> &
  Partial<Pick<Issue, 'suggestion' | 'rule' | 'ruleVersion' | 'factId' | 'fingerprint' | 'raisedById'>> & {
    readonly finding?: Finding;
  };

/**
 * Writes new issues of one revision: one statement, however many. The caller has recorded them first: whoever writes to
 * an article's chain waits for its head, so that the next number is free.
 */
export async function insertIssues(
  tx: Sql,
  revision: { readonly deskId: string; readonly articleId: string; readonly number: number },
  issues: readonly NewIssue[],
  at: Date,
): Promise<void> {
  if (issues.length === 0) return;
  const rows = issues.map((issue, place) => ({ ...issue, place }));
  const insert = Prisma.sql`
    INSERT INTO "Issue" (id, "deskId", "articleId", "claimId", number, category, nature, severity, origin, "detectedBy",
      "revisionNumber", start, "end", quote, note, suggestion, finding, rule, "ruleVersion", "factId", fingerprint, "raisedById", "createdAt")
    SELECT id, ${revision.deskId}::uuid, ${revision.articleId}::uuid, "claimId",
      row_number() OVER (ORDER BY place)
        + coalesce((SELECT max(number) FROM "Issue" WHERE "articleId" = ${revision.articleId}::uuid), 0),
      category, nature, severity, origin, "detectedBy", ${revision.number}, start, "end", quote, note, suggestion,
      finding, rule, "ruleVersion", "factId", fingerprint, "raisedById", ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row
      (id uuid, place int, "claimId" uuid, category text, nature "Nature", severity "Severity", origin "Origin",
       "detectedBy" "DetectedBy", start int, "end" int, quote text, note text, suggestion text, finding jsonb, rule text,
       "ruleVersion" int, "factId" text, fingerprint text, "raisedById" uuid)`;
  await write(tx, insert);
}

/** Words of the newest revision that an issue can be about. */
export interface Place {
  readonly articleId: string;
  /** The revision's number. */
  readonly number: number;
  readonly claimId: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Where a claim stands in the newest revision, its article held still; `start` is null when its words are gone.
 * @throws Missing when the desk has no such claim.
 */
export async function placeOfClaim(
  tx: Sql,
  actor: Actor,
  claimId: string,
): Promise<Omit<Place, 'start' | 'end'> & { readonly start: number | null; readonly end: number | null }> {
  const read = () => tx.$queryRaw<(Place & { start: number | null })[]>`
    SELECT c."articleId", a.head AS number, c.id AS "claimId", k.start, k."end", k.exact AS quote
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
    JOIN "Revision" r ON r."articleId" = a.id AND r.number = a.head
    JOIN "ClaimAnchor" k ON k."claimId" = c.id AND k."revisionId" = r.id
    WHERE c.id = ${claimId}::uuid AND c."deskId" = ${actor.deskId}::uuid FOR SHARE OF a`;
  const [seen] = await read();
  if (seen !== undefined) return seen;
  // Whoever waited for a new revision sees its number and not yet its text: with the article held, another look sees both.
  await tx.$executeRaw`
    SELECT 1 FROM "Article" WHERE id = (SELECT "articleId" FROM "Claim" WHERE id = ${claimId}::uuid) FOR SHARE`;
  const [place] = await read();
  if (place === undefined) throw new Missing();
  return place;
}

/** Where the claims stand in a revision, in reading order; without those whose words are gone. */
export function claimsIn(
  tx: Sql,
  revisionId: string,
): Promise<{ claimId: string; start: number; end: number }[]> {
  return tx.$queryRaw`
    SELECT "claimId", start, "end" FROM "ClaimAnchor"
    WHERE "revisionId" = ${revisionId}::uuid AND start IS NOT NULL ORDER BY start`;
}

/** The issues of a revision that are not settled, where they stand in it. */
export function findUnsettled(
  tx: Tx,
  articleId: string,
  number: number,
): Promise<(Pick<Issue, 'id' | 'number' | 'status' | 'start' | 'end'> & { category: IssueCategory })[]> {
  return tx.$queryRaw`
    SELECT id, number, category, status, start, "end" FROM "Issue"
    WHERE "articleId" = ${articleId}::uuid AND "revisionNumber" = ${number}
      AND status IN ('open', 'confirmed', 'fix_proposed', 'waived')
    ORDER BY number`;
}
