import { allowedMoves, type Actor } from '#core';
import {
  Prisma,
  type Adjudication,
  type Assignment,
  type Check,
  type Comment,
  type Evidence,
  type Question,
  type Sql,
  type Tx,
} from '#database';
import { can, person, type PersonView } from '#identity';
import { readersClaim } from './blind.reading.js';
import { ASSIGNMENT_MACHINE, withNames } from './domain/index.js';
import { readIssues } from './issues.reading.js';
import type {
  AdjudicationView,
  AssignmentView,
  CheckView,
  ClaimFileView,
  CommentView,
  EvidenceView,
  QuestionView,
} from './review.views.js';

/** Which things: the one of that id, or all that lie on a claim. */
export type Which = { readonly id: string } | { readonly claimId: string };

/**
 * Everything that lies on a claim: a statement for each kind of thing, however many there are. From whoever may still be
 * its second reader it keeps what the first one found: their check, what they take each source to say, their comments.
 * @throws Missing when the desk has no such claim.
 */
export async function readClaimFile(tx: Tx, reader: Actor, claimId: string): Promise<ClaimFileView> {
  const { blind, checkerIds } = await readersClaim(tx, reader, claimId);
  const checks = await readChecks(tx, { claimId });
  const comments = await readComments(tx, Prisma.sql`t."claimId" = ${claimId}::uuid`, 1000);
  return {
    blind,
    assignments: await readAssignments(tx, reader, { claimId }),
    evidence: await readEvidence(tx, reader, { claimId }, blind),
    checks: blind ? checks.filter(({ by }) => by.id === reader.userId) : checks,
    adjudications: await readAdjudications(tx, claimId),
    questions: await readQuestions(tx, reader, { claimId }),
    comments: blind ? comments.filter(({ by }) => !checkerIds.includes(by.id)) : comments,
    issues: await readIssues(tx, reader, Prisma.sql`i."claimId" = ${claimId}::uuid`),
  };
}

export async function readAssignments(tx: Sql, reader: Actor, which: Which): Promise<AssignmentView[]> {
  const rows = await tx.$queryRaw<(Assignment & { assignee: PersonView; assignedBy: PersonView })[]>`
    SELECT t.*, ${person('to_whom')} AS assignee, ${person('by_whom')} AS "assignedBy"
    FROM "Assignment" t
    JOIN "User" to_whom ON to_whom.id = t."assigneeId" JOIN "User" by_whom ON by_whom.id = t."assignedById"
    WHERE ${those(which)} ORDER BY t."offeredAt", t.id`;
  return rows.map((row) => ({
    id: row.id,
    assignee: row.assignee,
    assignedBy: row.assignedBy,
    round: row.round,
    reading: row.reading,
    status: row.status,
    offeredAt: row.offeredAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    dueAt: row.dueAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    version: row.version,
    allowed: allowedMoves(ASSIGNMENT_MACHINE, row, reader),
  }));
}

/** Evidence, the oldest first; what others take it to say is kept from a `blind` reader. */
export async function readEvidence(
  tx: Tx,
  reader: Actor,
  which: Which,
  blind: boolean,
): Promise<EvidenceView[]> {
  type Row = Evidence & { addedBy: PersonView; snapshot: EvidenceView['snapshot'] };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.*, ${person('u')} AS "addedBy",
      (SELECT jsonb_build_object('sha256', s.sha256, 'contentType', s."contentType", 'size', length(s.bytes))
       FROM "Snapshot" s WHERE s."deskId" = t."deskId" AND s.sha256 = t."snapshotSha256") AS snapshot
    FROM "Evidence" t JOIN "User" u ON u.id = t."addedById"
    WHERE ${those(which)} ORDER BY t."createdAt", t.id`;
  return rows.map((row) => ({
    ...{ id: row.id, claimId: row.claimId, addedBy: row.addedBy, class: row.class },
    stance: blind && row.addedById !== reader.userId ? null : row.stance,
    ...{ title: row.title, url: row.url, locator: row.locator, quote: row.quote, publisher: row.publisher },
    snapshot: row.snapshot,
    snapshotFailure: row.snapshotFailure as EvidenceView['snapshotFailure'],
    linkGoneAt: row.linkGoneAt?.toISOString() ?? null,
    factId: row.factId,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    allowed: movesOfEvidence(reader, row),
  }));
}

function movesOfEvidence(
  reader: Actor,
  evidence: Evidence & Pick<EvidenceView, 'snapshot'>,
): EvidenceView['allowed'] {
  if (evidence.withdrawnAt !== null) return mayRestore(reader, evidence) ? ['restore'] : [];
  const allowed: EvidenceView['allowed'] = mayWithdraw(reader, evidence.addedById) ? ['withdraw'] : [];
  if (evidence.snapshot === null && can(reader, 'claim.check')) allowed.push('snapshot');
  return allowed;
}

/** Whoever withdrew a source lays it back. */
export function mayRestore(actor: Actor, { withdrawnById }: Pick<Evidence, 'withdrawnById'>): boolean {
  return withdrawnById !== null && withdrawnById === actor.userId && can(actor, 'claim.check');
}

/** Whose word it is to take back: one's own, or as an editor. */
export function mayWithdraw(actor: Actor, byId: string): boolean {
  return actor.userId === byId || can(actor, 'claim.resolve');
}

export async function readChecks(tx: Tx, which: Which): Promise<CheckView[]> {
  const rows = await tx.$queryRaw<(Check & { by: PersonView; evidenceIds: string[] })[]>`
    SELECT t.*, ${person('u')} AS by,
      ARRAY(SELECT x."evidenceId" FROM "CheckEvidence" x WHERE x."checkId" = t.id ORDER BY 1) AS "evidenceIds"
    FROM "Check" t JOIN "User" u ON u.id = t."byId"
    WHERE ${those(which)} ORDER BY t."createdAt", t.id`;
  return rows.map(({ byId: _by, deskId: _desk, revisionNumber, createdAt, ...row }) => ({
    ...row,
    revision: revisionNumber,
    createdAt: createdAt.toISOString(),
  }));
}

async function readAdjudications(tx: Tx, claimId: string): Promise<AdjudicationView[]> {
  const rows = await tx.$queryRaw<(Adjudication & { by: PersonView })[]>`
    SELECT t.*, ${person('u')} AS by FROM "Adjudication" t JOIN "User" u ON u.id = t."byId"
    WHERE t."claimId" = ${claimId}::uuid ORDER BY t."createdAt", t.id`;
  return rows.map(({ id, by, round, outcome, reason, createdAt }) => ({
    ...{ id, by, round, outcome, reason, createdAt: createdAt.toISOString() },
  }));
}

export async function readQuestions(tx: Tx, reader: Actor, which: Which): Promise<QuestionView[]> {
  type Row = Question & {
    askedBy: PersonView;
    answeredBy: PersonView | null;
    link: QuestionView['link'];
  };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.*, ${person('asker')} AS "askedBy", ${person('answerer')} AS "answeredBy",
      (SELECT jsonb_build_object('createdAt', l."createdAt", 'expiresAt', l."expiresAt") FROM "AnswerLink" l
       WHERE l."questionId" = t.id AND l."revokedAt" IS NULL AND l."usedAt" IS NULL) AS link
    FROM "Question" t
    JOIN "User" asker ON asker.id = t."askedById" LEFT JOIN "User" answerer ON answerer.id = t."answeredById"
    WHERE ${those(which)} ORDER BY t."askedAt", t.id`;
  return rows.map(({ askedById, answeredById: _by, deskId: _desk, answerKey: _key, link, ...row }) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    erasedAt: row.erasedAt?.toISOString() ?? null,
    link: link && { createdAt: utc(link.createdAt), expiresAt: utc(link.expiresAt) },
    allowed: movesOfQuestion(reader, row, askedById, link !== null),
  }));
}

function movesOfQuestion(
  reader: Actor,
  { status }: Pick<Question, 'status'>,
  askedById: string,
  linked: boolean,
): QuestionView['allowed'] {
  const moves: QuestionView['allowed'] = can(reader, 'desk.people') ? ['erase'] : [];
  if (status !== 'open') return moves;
  if (can(reader, 'question.answer')) moves.push('answer');
  if (mayWithdraw(reader, askedById)) moves.push('withdraw', 'make_link');
  if (mayWithdraw(reader, askedById) && linked) moves.push('revoke_link');
  return moves;
}

/** An instant as PostgreSQL writes it in JSON. */
function utc(instant: string): string {
  return new Date(instant).toISOString();
}

/** Comments of that condition on `t`, the oldest first. */
export async function readComments(tx: Tx, where: Prisma.Sql, limit: number): Promise<CommentView[]> {
  const rows = await tx.$queryRaw<(Comment & { by: PersonView; names: Record<string, string> | null })[]>`
    SELECT t.*, ${person('u')} AS by,
      CASE WHEN strpos(t.text, '@{') > 0 THEN (
        SELECT jsonb_object_agg(n.id, n.name) FROM "User" n WHERE n.id = t."byId" OR n.id = ANY(t.mentions)
      ) END AS names
    FROM "Comment" t JOIN "User" u ON u.id = t."byId"
    WHERE ${where} ORDER BY t."createdAt", t.id LIMIT ${limit}`;
  return rows.map(({ id, claimId, issueId, by, text, names, mentions, createdAt }) => ({
    ...{ id, claimId, issueId, by, text: withNames(text, names ?? {}), mentions },
    createdAt: createdAt.toISOString(),
  }));
}

function those(which: Which): Prisma.Sql {
  return 'id' in which
    ? Prisma.sql`t.id = ${which.id}::uuid`
    : Prisma.sql`t."claimId" = ${which.claimId}::uuid`;
}
