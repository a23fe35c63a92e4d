import { z } from 'zod';
import { readRevision, type ArticleRevision } from '#articles';
import { planCarry } from '#claims';
import {
  allowedMoves,
  fromCursor,
  Missing,
  toPage,
  type Actor,
  type Page,
  type PageRequest,
  type Role,
} from '#core';
import { Prisma, type Correction, type Tx } from '#database';
import { person, type PersonView } from '#identity';
import type { IssueCategory, IssueStatus } from '#review';
import { makeAnchor } from '#text';
import type { CorrectionSummaryView, CorrectionView } from './corrections.views.js';
import {
  CORRECTION_MACHINE,
  missingSignatures,
  owed,
  placeOf,
  replaceWords,
  standsAt,
  statutoryClocks,
  statutorySettings,
  wordDiff,
  writeNotice,
  type CorrectionCase,
  type CorrectionStatus,
  type NoticeFacts,
} from './domain/index.js';
import { readUnready } from './unready.reading.js';

/** Which corrections a list asks for. */
export interface CorrectionFilter extends PageRequest {
  readonly article?: string | undefined;
  readonly status?: CorrectionStatus | undefined;
}

interface CorrectionRow extends Correction {
  readonly article: { readonly id: string; readonly title: string };
  readonly publishedAt: Date | null;
  readonly timeZone: string;
  readonly settings: unknown;
  readonly issue: {
    readonly id: string;
    readonly number: number;
    readonly category: IssueCategory;
    readonly status: IssueStatus;
  };
  readonly proposedBy: PersonView;
  readonly endedBy: PersonView | null;
  readonly appliedBy: PersonView | null;
  readonly approvals: readonly { readonly role: Role; readonly by: PersonView; readonly at: string }[];
  readonly derivatives: CorrectionSummaryView['derivatives'];
}

/** What a cursor of this list holds. */
const sortKey = z.tuple([z.iso.datetime(), z.uuid()]);

/** The desk's corrections, the newest first. */
export async function listCorrections(
  tx: Tx,
  reader: Actor,
  filter: CorrectionFilter,
): Promise<Page<CorrectionSummaryView>> {
  const wanted = [Prisma.sql`c."deskId" = ${reader.deskId}::uuid`];
  if (filter.article !== undefined) wanted.push(Prisma.sql`c."articleId" = ${filter.article}::uuid`);
  if (filter.status !== undefined) wanted.push(Prisma.sql`c.status = ${filter.status}::"CorrectionStatus"`);
  const after = fromCursor(filter.after, sortKey);
  if (after !== undefined) {
    wanted.push(Prisma.sql`(c."proposedAt", c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  }
  const rows = await selectCorrections(tx, Prisma.join(wanted, ' AND '), filter.size + 1);
  return toPage(
    rows,
    filter.size,
    (row) => [row.proposedAt.toISOString(), row.id],
    (row) => summaryOf(row, reader),
  );
}

/** One correction with what it changes. @throws Missing when the desk has none of that id. */
export async function readCorrection(tx: Tx, reader: Actor, id: string, at: Date): Promise<CorrectionView> {
  const row = await readRow(tx, reader, id);
  const revision = await readRevision(tx, reader, row.articleId, row.revisionNumber);
  const { prefix, suffix } = makeAnchor(revision.text, row);
  const isDue = row.status === 'applied' && owed(row);
  return {
    ...summaryOf(row, reader),
    context: { prefix, suffix },
    diff: wordDiff(row.before, row.after),
    preview: await previewOf(tx, reader, row, revision),
    became: await becameOf(tx, row),
    draft: isDue ? writeNotice(factsOf(row, revision, at)) : null,
    blockers: isDue ? await readUnready(tx, reader, row, at) : [],
  };
}

/** What the notice of an applied correction has to say at `at`. @throws Missing when the desk has none of that id. */
export async function readNoticeFacts(tx: Tx, reader: Actor, id: string, at: Date): Promise<NoticeFacts> {
  const row = await readRow(tx, reader, id);
  return factsOf(row, await readRevision(tx, reader, row.articleId, row.revisionNumber), at);
}

async function readRow(tx: Tx, reader: Actor, id: string): Promise<CorrectionRow> {
  const one = Prisma.sql`c.id = ${id}::uuid AND c."deskId" = ${reader.deskId}::uuid`;
  const [row] = await selectCorrections(tx, one, 1);
  if (row === undefined) throw new Missing();
  return row;
}

function selectCorrections(tx: Tx, where: Prisma.Sql, limit: number): Promise<CorrectionRow[]> {
  return tx.$queryRaw<CorrectionRow[]>`
    SELECT c.*, a."publishedAt", desk."timeZone", desk.settings,
      jsonb_build_object('id', a.id, 'title', a.title) AS article,
      jsonb_build_object('id', i.id, 'number', i.number, 'category', i.category, 'status', i.status) AS issue,
      ${person('proposer')} AS "proposedBy", ${person('ender')} AS "endedBy", ${person('applier')} AS "appliedBy",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('role', p.role, 'by', ${person('signer')}, 'at', p.at) ORDER BY p.at, p.role)
        FROM "Approval" p JOIN "User" signer ON signer.id = p."byId" WHERE p."correctionId" = c.id
      ), '[]') AS approvals,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object(
          'id', d.id, 'kind', d.kind, 'place', d.place, 'claim', d."claimId", 'doneBy', ${person('mender')}, 'doneAt', d."doneAt") ORDER BY d.id)
        FROM "Derivative" d LEFT JOIN "User" mender ON mender.id = d."doneById" WHERE d."correctionId" = c.id
      ), '[]') AS derivatives
    FROM "Correction" c
    JOIN "Article" a ON a.id = c."articleId"
    JOIN "Issue" i ON i.id = c."issueId"
    JOIN "Desk" desk ON desk.id = c."deskId"
    JOIN "User" proposer ON proposer.id = c."proposedById"
    LEFT JOIN "User" ender ON ender.id = c."endedById"
    LEFT JOIN "User" applier ON applier.id = c."appliedById"
    WHERE ${where} ORDER BY c."proposedAt" DESC, c.id DESC LIMIT ${limit}`;
}

function summaryOf(row: CorrectionRow, reader: Actor): CorrectionSummaryView {
  const { noticeKo: ko, noticeEn: en } = row;
  const derivatives = row.derivatives.map((one) => ({ ...one, doneAt: one.doneAt && utc(one.doneAt) }));
  return {
    id: row.id,
    number: row.number,
    article: row.article,
    issue: row.issue,
    type: row.type,
    status: row.status,
    revision: row.revisionNumber,
    start: row.start,
    end: row.end,
    before: row.before,
    after: row.after,
    reason: row.reason,
    afterPrint: row.afterPrint,
    noticeOwed: owed(row) && row.noticedAt === null,
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt.toISOString(),
    approvals: row.approvals.map((one) => ({ ...one, at: utc(one.at) })),
    missing: missingSignatures(row).map((roles) => [...roles]),
    endedBy: row.endedBy,
    endReason: row.endReason,
    appliedBy: row.appliedBy,
    appliedAt: row.appliedAt?.toISOString() ?? null,
    appliedRevision: row.appliedRevision,
    notice: ko === null || en === null ? null : { ko, en },
    noticedAt: row.noticedAt?.toISOString() ?? null,
    requestedAt: row.requestedAt?.toISOString() ?? null,
    clocks: statutoryClocks(row, statutorySettings(row.settings), row.timeZone).map((clock) => ({
      ...clock,
      dueAt: clock.dueAt.toISOString(),
    })),
    derivatives,
    version: row.version,
    allowed: allowedMoves(CORRECTION_MACHINE, caseOf(row), reader),
  };
}

function caseOf(row: CorrectionRow): CorrectionCase {
  return {
    ...row,
    approvals: row.approvals.map(({ role, by }) => ({ role, byId: by.id })),
    openDerivatives: row.derivatives.filter(({ doneAt }) => doneAt === null).length,
  };
}

/** PostgreSQL writes an instant in JSON with an offset. */
function utc(instant: string): string {
  return new Date(instant).toISOString();
}

const AHEAD: readonly CorrectionStatus[] = ['proposed', 'approved'];

async function previewOf(
  tx: Tx,
  reader: Actor,
  row: CorrectionRow,
  made: ArticleRevision,
): Promise<CorrectionView['preview']> {
  if (!AHEAD.includes(row.status)) return null;
  const head = await readRevision(tx, reader, row.articleId);
  const span = standsAt(made.text, row, head.text);
  if (span === undefined) return null;
  const carried = await planCarry(tx, head, replaceWords(head, span, row.after).text);
  const changed = carried.flatMap(({ claim: { id, number, text }, became }) =>
    became === 'unchanged' || became === 'moved' ? [] : [{ claim: { id, number, text }, became }],
  );
  return { kept: carried.length - changed.length, changed };
}

/** What became of the claims that the applied correction found: each with its words as they were carried. */
async function becameOf(
  tx: Tx,
  { articleId, appliedRevision }: CorrectionRow,
): Promise<CorrectionView['became']> {
  if (appliedRevision === null) return null;
  const [became] = await tx.$queryRaw<NonNullable<CorrectionView['became']>[]>`
    SELECT (count(*) FILTER (WHERE k.state IN ('unchanged', 'moved')))::int AS kept,
      coalesce(jsonb_agg(jsonb_build_object('became', k.state,
        'claim', jsonb_build_object('id', c.id, 'number', c.number, 'text', k.exact)) ORDER BY c.number)
        FILTER (WHERE k.state IN ('stale', 'orphaned', 'ambiguous')), '[]') AS changed
    FROM "Revision" r JOIN "ClaimAnchor" k ON k."revisionId" = r.id JOIN "Claim" c ON c.id = k."claimId"
    WHERE r."articleId" = ${articleId}::uuid AND r.number = ${appliedRevision}`;
  return became!;
}

/** Readers see the corrected text from the day of the notice on. */
function factsOf(row: CorrectionRow, { zones }: ArticleRevision, correctedAt: Date): NoticeFacts {
  const { type, start, before, after, timeZone } = row;
  return {
    ...{ type, before, after, timeZone },
    title: row.article.title,
    place: placeOf(zones, start),
    publishedAt: row.publishedAt!,
    correctedAt,
  };
}
