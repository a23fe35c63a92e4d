import { ARTICLE_MACHINE, SET_ASIDE } from '#articles';
import { allowedMoves, type Actor } from '#core';
import type { SignOff, Sql, Waiver } from '#database';
import { can } from '#identity';
import { findUntold } from './cited-facts.js';
import { gateAt, printedWords, stands, WAIVABLE_RULES, type Blocker, type Gate } from './domain/index.js';
import { covers, readGate, type GateRows } from './gate.repository.js';
import type { GateView, SignOffView, WaiverView } from './review.views.js';
import { readPolicy, type PolicyOfGate } from './gate-policy.js';

/** The gate's answer with all that it rests on. */
export interface Judgement {
  readonly rows: GateRows;
  /** The hash that the answer is about. */
  readonly sha256: string;
  readonly gate: Gate;
  readonly by: PolicyOfGate;
}

/**
 * Whether the text of this hash may go out, and everything that is in the way; without a hash, the newest revision.
 * @throws Missing when the desk has no such article.
 */
export async function judge(
  tx: Sql,
  actor: Actor,
  articleId: string,
  now: Date,
  asked?: string,
): Promise<Judgement> {
  const rows = await readGate(tx, actor, articleId);
  const by = await readPolicy(tx, actor.deskId, articleId);
  const sha256 = asked ?? rows.subject.head.sha256;
  return { rows, sha256, gate: gateAt({ ...rows.subject, sha256 }, by.policy, now), by };
}

/** The same, as its reader sees it. */
export async function gateOf(
  tx: Sql,
  reader: Actor,
  articleId: string,
  now: Date,
  asked?: string,
): Promise<GateView> {
  const { rows, sha256, gate, by } = await judge(tx, reader, articleId, now, asked);
  const { head } = rows.subject;
  return {
    articleId,
    status: rows.article.status,
    published: publishedView(rows, gate),
    revision: head.number,
    sha256,
    open: gate.open,
    blockers: [...gate.blockers],
    waived: [...gate.waived],
    signOffs: rows.signOffs.map((signOff) =>
      signOffView(signOff, covers(signOff, rows.article, rows.evidenceSha256)),
    ),
    waivers: rows.waivers.map((waiver) => waiverView(waiver, reader, head.number, now)),
    evidenceSha256: rows.evidenceSha256,
    policy: by.policy,
    policySince: by.since?.toISOString() ?? null,
    version: rows.article.version,
    allowed: movesAt(gate, rows, reader),
  };
}

/** What stands in the way by what the fact book says now, whether the record was told of it or not. */
export async function readBlockers(
  tx: Sql,
  reader: Actor,
  articleId: string,
  now: Date,
): Promise<readonly Blocker[]> {
  const { subject } = await readGate(tx, reader, articleId);
  const { policy } = await readPolicy(tx, reader.deskId, articleId);
  const untold = await findUntold(tx, reader.deskId, articleId);
  const signed = untold.length === 0 ? subject.signed : [];
  return gateAt({ ...subject, sha256: subject.head.sha256, signed }, policy, now).blockers;
}

/** What is said of an article that readers have. */
function publishedView({ article }: GateRows, { blockers }: Gate): GateView['published'] {
  const { publishedAt, liveRevision, head } = article;
  if (publishedAt === null || liveRevision === null) return null;
  const said = printedWords(liveRevision, head, blockers.length);
  return { at: publishedAt.toISOString(), revision: liveRevision, said };
}

export function signOffView(
  { id, role, by, revisionNumber, sha256, evidenceSha256, at, voidedAt }: SignOff & { by: SignOffView['by'] },
  stands: boolean,
): SignOffView {
  return {
    ...{ id, role, by, revision: revisionNumber, sha256, evidenceSha256 },
    at: at.toISOString(),
    voidedAt: voidedAt?.toISOString() ?? null,
    stands,
  };
}

export function waiverView(
  waiver: Waiver & { by: WaiverView['by'] },
  reader: Actor,
  head: number,
  now: Date,
): WaiverView {
  const { id, rule, subjectId, revisionNumber, reason, by, at, expiresAt, revokedAt } = waiver;
  const standing = stands(waiver, head, now);
  return {
    ...{ id, rule, subjectId, revision: revisionNumber, reason, by },
    at: at.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    stands: standing,
    allowed: standing && can(reader, 'gate.waive') ? ['revoke'] : [],
  };
}

function movesAt(
  { open, blockers }: Gate,
  { article, signOffs, subject, evidenceSha256 }: GateRows,
  reader: Actor,
): GateView['allowed'] {
  const own = article.authorId === reader.userId;
  const signed = signOffs.some(
    (signOff) => signOff.byId === reader.userId && covers(signOff, article, evidenceSha256),
  );
  const isBeingFixed = (id: string) =>
    subject.issues.some((issue) => issue.id === id && issue.status === 'fix_proposed');
  const waivable = blockers.some(
    (blocker) => WAIVABLE_RULES.some((rule) => rule === blocker.rule) && !isBeingFixed(blocker.subject.id),
  );
  const moves = allowedMoves(ARTICLE_MACHINE, article, reader);
  const allowed: GateView['allowed'] = [];
  if (can(reader, 'gate.sign') && !own && !signed && !SET_ASIDE.has(article.status)) allowed.push('sign_off');
  if (can(reader, 'gate.waive') && !own && waivable) allowed.push('waive');
  if (open && !own && moves.includes('clear')) allowed.push('clear');
  if (open && moves.includes('publish')) allowed.push('publish');
  return allowed;
}
