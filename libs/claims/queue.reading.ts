/** The queue: the hot list, one statement a page. Its plan is held to its indexes by test/medium/claims-queue.spec.ts. */
import { z } from 'zod';
import type { ArticleStatus } from '#articles/domain';
import { allowedMoves, fromCursor, toPage, type Actor, type Page, type PageRequest } from '#core';
import { Prisma, type Claim, type Sql } from '#database';
import { person, type PersonView } from '#identity';
import type { ClaimSummaryView } from './claims.views.js';
import { CLAIM_MACHINE, OPEN_CLAIM_STATUSES, type ClaimStatus, type Risk } from './domain/index.js';

/** Which claims a list asks for. */
export interface QueueFilter extends PageRequest {
  /** Unsaid: those that wait for someone; of one article, all. */
  readonly status?: readonly ClaimStatus[] | undefined;
  /** A person's id, or the reader themselves. */
  readonly assignee?: string | undefined;
  readonly unassigned?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  readonly risk?: Risk | undefined;
  readonly article?: string | undefined;
  /** The category of an issue on it that is not settled. */
  readonly category?: string | undefined;
  /** Words of the claim. */
  readonly q?: string | undefined;
  readonly sort: 'due' | 'priority';
}

export type SummaryRow = Pick<
  Claim,
  'id' | 'number' | 'text' | 'type' | 'risk' | 'worth' | 'status' | 'outcome' | 'dueAt' | 'round' | 'version'
> &
  Pick<Claim, 'assigneeId' | 'checkerIds' | 'builtOn' | 'createdById'> & {
    readonly article: { readonly id: string; readonly title: string };
    readonly authorId: string | null;
    readonly articleStatus: ArticleStatus;
    readonly assignee: PersonView | null;
    readonly rank: number;
  };

/** As the index `Claim_open_by_priority` has it. */
const RANK = Prisma.sql`(CASE c.risk WHEN 'legal' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END)`;

export const CLAIM_SUMMARY = Prisma.sql`
  c.id, c.number, c.text, c.type, c.risk, c.worth, c.status, c.outcome, c."dueAt", c.round, c.version,
  c."assigneeId", c."checkerIds", c."builtOn", c."createdById", a."authorId", a.status AS "articleStatus", jsonb_build_object('id', a.id, 'title', a.title) AS article,
  ${person('assignee')} AS assignee, ${RANK} AS rank`;
export const CLAIMS = Prisma.sql`
  "Claim" c JOIN "Article" a ON a.id = c."articleId" LEFT JOIN "User" assignee ON assignee.id = c."assigneeId"`;

/** What a cursor holds. By due time the rank counts for nothing and is 0. */
const sortKey = z.tuple([z.int().min(0).max(3), z.iso.datetime(), z.uuid()]);

/** A page of the queue. Claims of articles that are set aside or given up are not in it. */
export async function listClaims(
  tx: Sql,
  reader: Actor,
  filter: QueueFilter,
  at: Date,
): Promise<Page<ClaimSummaryView>> {
  const rows = await tx.$queryRaw<SummaryRow[]>(queuePage(reader, filter, at));
  const byDue = filter.sort === 'due';
  const keyOf = (row: SummaryRow) => [byDue ? 0 : row.rank, row.dueAt.toISOString(), row.id];
  return toPage(rows, filter.size, keyOf, (row) => summaryOf(row, reader));
}

/** The statement itself, with one row more than the page has. */
export function queuePage(reader: Actor, filter: QueueFilter, at: Date): Prisma.Sql {
  const wanted = [Prisma.sql`c."deskId" = ${reader.deskId}::uuid`];
  const add = (condition: Prisma.Sql) => wanted.push(condition);

  const status = filter.status ?? (filter.article === undefined ? OPEN_CLAIM_STATUSES : undefined);
  if (status !== undefined) add(Prisma.sql`c.status IN (${literals(status)})`);
  const assignee = filter.assignee === 'me' ? reader.userId : filter.assignee;
  if (assignee !== undefined) add(Prisma.sql`c."assigneeId" = ${assignee}::uuid`);
  if (filter.unassigned === true) add(Prisma.sql`c."assigneeId" IS NULL`);
  if (filter.overdue === true) add(Prisma.sql`c."dueAt" < ${at}`);
  if (filter.risk !== undefined) add(Prisma.sql`c.risk = ${filter.risk}::"Risk"`);
  if (filter.article !== undefined) add(Prisma.sql`c."articleId" = ${filter.article}::uuid`);
  else add(Prisma.sql`a.status NOT IN ('on_hold', 'killed', 'archived')`);
  if (filter.q !== undefined) add(Prisma.sql`c.text ILIKE ${`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`}`);
  if (filter.category !== undefined) {
    add(Prisma.sql`EXISTS (SELECT FROM "Issue" i
      WHERE i."claimId" = c.id AND i.category = ${filter.category} AND i.status IN ('open', 'confirmed', 'fix_proposed', 'fixed'))`);
  }

  const order = filter.sort === 'due' ? Prisma.sql`c."dueAt", c.id` : Prisma.sql`${RANK}, c."dueAt", c.id`;
  const after = fromCursor(filter.after, sortKey);
  if (after !== undefined) {
    const [rank, dueAt, id] = after;
    const key = Prisma.sql`${dueAt}::timestamptz, ${id}::uuid`;
    add(Prisma.sql`(${order}) > (${filter.sort === 'due' ? key : Prisma.sql`${rank}::int, ${key}`})`);
  }
  // In the statement itself, too: a plan that is kept for any size takes a tenth of the desk for a page.
  const limit = Prisma.raw(String(filter.size + 1));
  return Prisma.sql`
    SELECT ${CLAIM_SUMMARY} FROM ${CLAIMS}
    WHERE ${Prisma.join(wanted, ' AND ')} ORDER BY ${order} LIMIT ${limit}`;
}

export function summaryOf(row: SummaryRow, reader: Actor): ClaimSummaryView {
  return {
    id: row.id,
    number: row.number,
    article: row.article,
    text: row.text,
    type: row.type,
    risk: row.risk,
    worth: row.worth,
    status: row.status,
    outcome: row.outcome,
    assignee: row.assignee,
    dueAt: row.dueAt.toISOString(),
    round: row.round,
    version: row.version,
    allowed: allowedMoves(CLAIM_MACHINE, row, reader),
  };
}

/** In the statement itself, so that the planner sees that a partial index covers them; statuses are words of ours. */
function literals(statuses: readonly ClaimStatus[]): Prisma.Sql {
  return Prisma.raw(statuses.map((status) => `'${status}'`).join(', '));
}
