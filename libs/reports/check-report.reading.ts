import { headsAt, newestCheckpoint, proofOf, readCheckpointKey } from '#audit';
import { Missing, type Actor } from '#core';
import type { Approval, Check, Claim, Correction, Derivative, Evidence, Tx } from '#database';
import type { Finding } from '#lint';
import { gateOf } from '#review';
import type { Zone } from '#text';
import { CHECK_REPORT, type CheckReport, type ReportFrame, type Wording } from './domain/index.js';
import type { ByNumber } from './stretches.js';

/** What is short of an article's check report. @throws Missing when the desk has no such article. */
export async function readFrame(tx: Tx, actor: Actor, articleId: string, now: Date): Promise<ReportFrame> {
  const article = await tx.article.findUnique({ where: { id: articleId, deskId: actor.deskId } });
  if (article === null) throw new Missing();
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: actor.deskId } });
  const revisions = await readRevisions(tx, articleId);
  const gate = await gateOf(tx, actor, articleId, now);
  const checkpoint = await readProof(tx, actor, articleId);
  return {
    $schema: CHECK_REPORT,
    madeAt: now.toISOString(),
    desk: { id: desk.id, name: desk.name, timeZone: desk.timeZone },
    article: {
      id: article.id,
      title: article.title,
      language: article.language,
      status: article.status,
      sourceText: article.sourceText,
      author: article.authorId,
      createdBy: article.createdById,
      createdAt: utc(article.createdAt),
      section: article.section,
      pressDeadline: utc(article.pressDeadline),
      publishedAt: utc(article.publishedAt),
      head: article.head,
    },
    revisions: revisions.map(({ lintRun: _, ...revision }) => revision),
    corrections: await readCorrections(tx, articleId),
    openQuestions: await readOpenQuestions(tx, articleId),
    lintRuns: revisions.flatMap(({ lintRun }) => lintRun ?? []),
    signOffs: gate.signOffs.map(({ role, by, at, revision, sha256, evidenceSha256, voidedAt }) => ({
      ...{ role, by: by.id, at, revision, sha256, evidenceSha256, voidedAt },
    })),
    waivers: gate.waivers.map(({ rule, subjectId, revision, reason, by, at, expiresAt, revokedAt }) => ({
      ...{ rule, subject: subjectId, revision, reason, by: by.id, at, expiresAt, revokedAt },
    })),
    gate: {
      ...{ open: gate.open, blockers: gate.blockers.map(plain), waived: gate.waived.map(plain) },
      evidenceSha256: gate.evidenceSha256,
      ...(gate.policySince !== null && { policy: gate.policy }),
    },
    ...(checkpoint && { checkpoint }),
  };
}

type Blocker = CheckReport['gate']['blockers'][number];

function plain({ rule, subject, said }: Blocker): Blocker {
  return { rule, subject: { type: subject.type, id: subject.id }, said };
}

/** The revisions without what may be long of them, each with what the rules found. */
async function readRevisions(tx: Tx, articleId: string) {
  const rows = await tx.revision.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    omit: { source: true, text: true, zones: true },
    include: { lintRun: true },
  });
  return rows.map(({ number, sha256, reason, createdById, createdAt, lintRun }) => ({
    ...{ number, sha256, reason, by: createdById, at: utc(createdAt) },
    lintRun: lintRun && {
      revision: number,
      rules: lintRun.rules as Record<string, number>,
      findings: lintRun.findings,
      at: utc(lintRun.ranAt),
    },
  }));
}

/** The text of one revision, and the zones of it. */
export async function readWording(tx: Tx, articleId: string, number: number): Promise<Wording> {
  const { text, zones } = await tx.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number } },
    select: { text: true, zones: true },
  });
  return {
    text,
    zones: (zones as unknown as Zone[]).map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

/** The newest revision: where the claims are. */
export type Newest = Pick<CheckReport['revisions'][number], 'number' | 'zones'>;

interface ClaimRow extends Claim {
  readonly start: number | null;
  readonly end: number | null;
  readonly evidence: readonly InJson<Evidence>[];
  readonly checks: readonly (InJson<Check> & { readonly evidence: string[] })[];
}

/** A row as JSON holds it: an instant is text. */
type InJson<Row> = {
  readonly [Column in keyof Row]: Row[Column] extends Date | null
    ? string | Extract<Row[Column], null>
    : Row[Column];
};

/** A stretch of the claims; their places and zones are those in `newest`, the newest revision. */
export async function readClaims(
  tx: Tx,
  articleId: string,
  newest: Newest,
  { after, size }: ByNumber,
): Promise<CheckReport['claims']> {
  const rows = await tx.$queryRaw<ClaimRow[]>`
    SELECT c.*, place.start, place."end",
      coalesce((
        SELECT jsonb_agg(to_jsonb(e) ORDER BY e."createdAt", e.id) FROM "Evidence" e WHERE e."claimId" = c.id
      ), '[]') AS evidence,
      coalesce((
        SELECT jsonb_agg(to_jsonb(k) || jsonb_build_object('evidence', coalesce((
          SELECT jsonb_agg(used."evidenceId" ORDER BY used."evidenceId") FROM "CheckEvidence" used WHERE used."checkId" = k.id
        ), '[]')) ORDER BY k."createdAt", k.id)
        FROM "Check" k WHERE k."claimId" = c.id
      ), '[]') AS checks
    FROM "Claim" c
    LEFT JOIN "Revision" r ON r."articleId" = c."articleId" AND r.number = ${newest.number}
    LEFT JOIN "ClaimAnchor" place ON place."claimId" = c.id AND place."revisionId" = r.id
    WHERE c."articleId" = ${articleId}::uuid AND c.number > ${after} ORDER BY c.number LIMIT ${size}`;
  return rows.map(({ start, end, ...claim }) => {
    const zone = newest.zones.find((one) => start !== null && one.start <= start && start < one.end);
    return {
      id: claim.id,
      number: claim.number,
      text: claim.text,
      place: start === null || end === null ? null : { start, end },
      zone: zone?.kind ?? null,
      type: claim.type,
      risk: claim.risk,
      status: claim.status,
      outcome: claim.outcome,
      round: claim.round,
      madeBy: claim.createdById,
      madeAt: utc(claim.createdAt),
      dueAt: utc(claim.dueAt),
      assignee: claim.assigneeId,
      evidence: claim.evidence.map((one) => ({
        ...{ id: one.id, class: one.class, stance: one.stance, title: one.title, publisher: one.publisher },
        ...{ url: one.url, locator: one.locator, quote: one.quote, by: one.addedById },
        ...{ at: utc(one.createdAt), withdrawnAt: utc(one.withdrawnAt) },
      })),
      checks: claim.checks.map((one) => ({
        ...{ id: one.id, by: one.byId, at: utc(one.createdAt), round: one.round, reading: one.reading },
        ...{ revision: one.revisionNumber, outcome: one.outcome, note: one.note, evidence: one.evidence },
      })),
    };
  });
}

export async function readIssues(
  tx: Tx,
  articleId: string,
  { after, size }: ByNumber,
): Promise<CheckReport['issues']> {
  const where = { articleId, number: { gt: after } };
  const rows = await tx.issue.findMany({ where, orderBy: { number: 'asc' }, take: size });
  return rows.map((issue) => ({
    id: issue.id,
    number: issue.number,
    claim: issue.claimId,
    category: issue.category,
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
    finding: issue.finding === null ? null : findingOf(issue.finding as unknown as Finding),
    raisedBy: issue.raisedById,
    raisedAt: utc(issue.createdAt),
    decidedBy: issue.decidedById,
    decidedAt: utc(issue.decidedAt),
    reason: issue.reason,
  }));
}

function findingOf({ rule, saw, expected, message, working }: Finding) {
  return { rule, saw, expected, message, working };
}

interface CorrectionRow extends Correction {
  readonly approvals: readonly InJson<Approval>[];
  readonly derivatives: readonly InJson<Derivative>[];
}

async function readCorrections(tx: Tx, articleId: string): Promise<CheckReport['corrections']> {
  const rows = await tx.$queryRaw<CorrectionRow[]>`
    SELECT c.*,
      coalesce((
        SELECT jsonb_agg(to_jsonb(a) ORDER BY a.at, a.role) FROM "Approval" a WHERE a."correctionId" = c.id
      ), '[]') AS approvals,
      coalesce((
        SELECT jsonb_agg(to_jsonb(d) ORDER BY d.id) FROM "Derivative" d WHERE d."correctionId" = c.id
      ), '[]') AS derivatives
    FROM "Correction" c WHERE c."articleId" = ${articleId}::uuid ORDER BY c.number`;
  return rows.map((one) => ({
    ...{ id: one.id, number: one.number, issue: one.issueId, type: one.type, status: one.status },
    ...{ revision: one.revisionNumber, start: one.start, end: one.end, before: one.before, after: one.after },
    ...{ reason: one.reason, afterPrint: one.afterPrint },
    ...{ proposedBy: one.proposedById, proposedAt: utc(one.proposedAt) },
    approvals: one.approvals.map(({ role, byId, at }) => ({ role, by: byId, at: utc(at) })),
    ...{ endedBy: one.endedById, endReason: one.endReason },
    ...{ appliedBy: one.appliedById, appliedAt: utc(one.appliedAt), appliedRevision: one.appliedRevision },
    notice: one.noticeKo === null || one.noticeEn === null ? null : { ko: one.noticeKo, en: one.noticeEn },
    noticedAt: utc(one.noticedAt),
    derivatives: one.derivatives.map(({ kind, place, doneById, doneAt }) => ({
      ...{ kind, place, doneBy: doneById, doneAt: utc(doneAt) },
    })),
  }));
}

async function readOpenQuestions(tx: Tx, articleId: string): Promise<CheckReport['openQuestions']> {
  const rows = await tx.question.findMany({
    where: { status: 'open', claim: { articleId } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ claimId, askedById, askedOf, text, askedAt }) => ({
    ...{ claim: claimId, by: askedById, askedOf, text, at: utc(askedAt) },
  }));
}

/** What proves that the chain is under the desk's newest checkpoint. */
async function readProof(tx: Tx, { deskId }: Actor, chain: string): Promise<CheckReport['checkpoint']> {
  const checkpoint = await newestCheckpoint(tx, deskId);
  if (checkpoint === null) return undefined;
  const { number, body, signature } = checkpoint;
  const proof = proofOf(await headsAt(tx, deskId, number), chain);
  return (
    proof && {
      body,
      signature,
      publicKey: await readCheckpointKey(tx, body),
      ...proof,
      path: [...proof.path],
    }
  );
}

/** Adds the ids of everyone whom a part of a report names. */
export function gatherPeople(value: unknown, ids: Set<string>, name = ''): void {
  if (typeof value === 'string' && PERSON.has(name)) ids.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) gatherPeople(member, ids, key);
  }
}

/** The names of people, in the order of their ids. */
export function namesOf(tx: Tx, ids: ReadonlySet<string>): Promise<CheckReport['people']> {
  return tx.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  });
}

/** The members of a report that name a person. */
const PERSON = new Set([
  ...['by', 'author', 'createdBy', 'madeBy', 'assignee', 'raisedBy', 'decidedBy'],
  ...['proposedBy', 'endedBy', 'appliedBy', 'doneBy'],
]);

/** An instant as reports write it; PostgreSQL writes one in JSON with an offset. */
function utc<Instant extends Date | string | null>(instant: Instant): string | Extract<Instant, null> {
  return (instant === null ? null : new Date(instant).toISOString()) as string | Extract<Instant, null>;
}
