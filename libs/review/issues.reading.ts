import { z } from 'zod';
import { allowedMoves, fromCursor, toPage, type Actor, type Page, type PageRequest } from '#core';
import { Prisma, type Issue, type Sql, type Tx } from '#database';
import { person, type PersonView } from '#identity';
import type { Finding } from '#lint';
import { ISSUE_MACHINE, type IssueCategory, type IssueStatus } from './domain/index.js';
import type { IssueView } from './review.views.js';
import { only } from './rows.js';

/** Which issues a list asks for. */
export interface IssueFilter extends PageRequest {
  readonly article?: string | undefined;
  readonly status?: IssueStatus | undefined;
  readonly category?: IssueCategory | undefined;
}

interface IssueRow extends Omit<Issue, 'finding'> {
  readonly finding: Finding | null;
  readonly authorId: string | null;
  readonly raisedBy: PersonView | null;
  readonly decidedBy: PersonView | null;
  readonly waivedUntil: Date | null;
}

/** What a cursor of this list holds. */
const sortKey = z.tuple([z.iso.datetime(), z.int(), z.uuid()]);

/** The desk's issues, the oldest first: within an article, by their number. */
export async function listIssues(tx: Tx, reader: Actor, filter: IssueFilter): Promise<Page<IssueView>> {
  const wanted = [Prisma.sql`i."deskId" = ${reader.deskId}::uuid`];
  if (filter.article !== undefined) wanted.push(Prisma.sql`i."articleId" = ${filter.article}::uuid`);
  if (filter.status !== undefined) wanted.push(Prisma.sql`i.status = ${filter.status}::"IssueStatus"`);
  if (filter.category !== undefined) wanted.push(Prisma.sql`i.category = ${filter.category}`);
  const after = fromCursor(filter.after, sortKey);
  if (after !== undefined) {
    const [at, number, id] = after;
    wanted.push(
      Prisma.sql`(i."createdAt", i.number, i.id) > (${at}::timestamptz, ${number}::int, ${id}::uuid)`,
    );
  }
  const rows = await selectIssues(tx, Prisma.join(wanted, ' AND '), filter.size + 1);
  return toPage(
    rows,
    filter.size,
    (row) => [row.createdAt.toISOString(), row.number, row.id],
    (row) => viewOf(row, reader),
  );
}

/** @throws Missing when the desk has none of that id. */
export async function readIssue(tx: Sql, reader: Actor, id: string): Promise<IssueView> {
  const where = Prisma.sql`i.id = ${id}::uuid AND i."deskId" = ${reader.deskId}::uuid`;
  return only(await readIssues(tx, reader, where));
}

/** The issues of that condition on `i`; the caller sees to it that they are the desk's. */
export async function readIssues(tx: Sql, reader: Actor, where: Prisma.Sql): Promise<IssueView[]> {
  const rows = await selectIssues(tx, where, 1000);
  return rows.map((row) => viewOf(row, reader));
}

function selectIssues(tx: Sql, where: Prisma.Sql, limit: number): Promise<IssueRow[]> {
  return tx.$queryRaw<IssueRow[]>`
    SELECT i.*, a."authorId", ${person('raiser')} AS "raisedBy", ${person('decider')} AS "decidedBy",
      (SELECT max(w."expiresAt") FROM "Waiver" w WHERE w."subjectId" = i.id AND w."revokedAt" IS NULL
        AND coalesce(w."revisionNumber", a.head) = a.head) AS "waivedUntil"
    FROM "Issue" i JOIN "Article" a ON a.id = i."articleId"
    LEFT JOIN "User" raiser ON raiser.id = i."raisedById" LEFT JOIN "User" decider ON decider.id = i."decidedById"
    WHERE ${where} ORDER BY i."createdAt", i.number, i.id LIMIT ${limit}`;
}

function viewOf(issue: IssueRow, reader: Actor): IssueView {
  return {
    id: issue.id,
    number: issue.number,
    articleId: issue.articleId,
    claimId: issue.claimId,
    category: issue.category as IssueCategory,
    nature: issue.nature,
    severity: issue.severity,
    origin: issue.origin,
    detectedBy: issue.detectedBy,
    status: issue.status,
    revision: issue.revisionNumber,
    start: issue.start,
    end: issue.end,
    quote: issue.quote,
    note: issue.note,
    suggestion: issue.suggestion,
    rule: issue.rule,
    finding: issue.finding && findingOf(issue.finding),
    raisedBy: issue.raisedBy,
    decidedBy: issue.decidedBy,
    decidedAt: issue.decidedAt?.toISOString() ?? null,
    reason: issue.reason,
    duplicateOfId: issue.duplicateOfId,
    waivedUntil: issue.waivedUntil?.toISOString() ?? null,
    createdAt: issue.createdAt.toISOString(),
    version: issue.version,
    allowed: allowedMoves(ISSUE_MACHINE, issue, reader),
  };
}

function findingOf({ certainty, related, saw, expected, message, working }: Finding): IssueView['finding'] {
  const spans = related.map(({ start, end }) => ({ start, end }));
  return { certainty, related: spans, saw, expected, message, working };
}
