import { Inject, Injectable } from '@nestjs/common';
import { SET_ASIDE } from '#articles';
import { stetFor, type Clock } from '#core';
import { CLOCK, Database, type Reminder, type Tx } from '#database';
import { findSigned } from '#review';
import { newsOf, roundOfNews } from './domain/index.js';
import {
  answerLadder,
  approvalLadder,
  claimLadder,
  correctionLadder,
  deadlineLadder,
  editorsAndChiefs,
  errorLadder,
  factLadder,
  queueLadder,
  questionLadder,
  readDesk,
  signatureLadder,
  type LadderDesk,
} from './ladders.js';
import { layOut } from './lay-out.js';
import { moveReminders } from './moves.js';
import { lockPlanned, lockStopped, putAway } from './reminders.repository.js';
import { actorOf, findCorrection } from './watched.repository.js';

/** What is watched beside assignments. */
export type WatchedType = 'claim' | 'article' | 'question' | 'issue' | 'fact' | 'correction';

interface Desk extends LadderDesk {
  readonly at: Date;
}

/** Lays out the reminders of what waits for someone and is no assignment. */
@Injectable()
export class WatchingService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Safe to repeat: what is laid out stays. What was laid out when the same thing waited before is cancelled. */
  watch(deskId: string, type: WatchedType, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await WATCHES[type](tx, { ...(await readDesk(tx, deskId)), at: this.now() }, id);
    });
  }
}

const WATCHES: Record<WatchedType, (tx: Tx, desk: Desk, id: string) => Promise<void>> = {
  claim: watchClaim,
  article: watchArticle,
  question: watchQuestion,
  issue: watchIssue,
  fact: watchFact,
  correction: watchCorrection,
};

async function watchClaim(tx: Tx, desk: Desk, id: string): Promise<void> {
  const claim = await tx.claim.findUnique({ where: { id, deskId: desk.deskId } });
  if (claim?.assigneeId !== null || !WAITING.has(claim.status)) return;
  const { articleId, version, updatedAt: since } = claim;
  const about = { deskId: desk.deskId, articleId, type: 'claim', id, round: version, since };
  await forget(tx, desk, about);
  await layOut(tx, about, claimLadder(desk, claim, since), desk.at);
}

/**
 * The claims of a whole article are told of together: one message, however many they are. And its press deadline, and
 * signatures that no longer count.
 */
async function watchArticle(tx: Tx, desk: Desk, id: string): Promise<void> {
  const article = await tx.article.findUnique({ where: { id, deskId: desk.deskId } });
  if (article === null) return;
  const about = { deskId: desk.deskId, articleId: id, type: 'article', id };
  // All that moves here is held before the end of the record, as by whoever tells of it.
  const stopped = await lockStopped(tx, desk.deskId, id);
  if (!SET_ASIDE.has(article.status)) await takeUp(tx, desk, stopped);
  const { head, pressDeadline, createdAt, updatedAt } = article;
  const queue = { ...about, round: head, since: updatedAt };
  await forget(tx, desk, queue, 'unassigned');
  await layOut(tx, queue, queueLadder(desk, updatedAt), desk.at);
  for (const { id: signOff, byId, fellWith } of await findSigned(tx, id)) {
    const fallen = { ...about, type: 'sign_off', id: signOff, round: 1, since: desk.at };
    if (fellWith !== null) await layOut(tx, fallen, signatureLadder(desk.at, byId), desk.at);
  }
  if (pressDeadline === null) return;
  const ladder = deadlineLadder(desk, pressDeadline, createdAt, 'editor', editorsAndChiefs(desk).editor);
  await layOut(tx, { ...about, round: 0, since: createdAt }, ladder, desk.at);
}

async function watchQuestion(tx: Tx, desk: Desk, id: string): Promise<void> {
  const question = await tx.question.findUnique({
    where: { id, deskId: desk.deskId },
    include: { claim: { select: { articleId: true, risk: true, assigneeId: true } } },
  });
  if (question === null) return;
  const { status, askedAt, claim } = question;
  const about = { deskId: desk.deskId, articleId: claim.articleId, type: 'question', id };
  if (status === 'open')
    return layOut(tx, { ...about, round: 1, since: askedAt }, questionLadder(desk, question), desk.at);
  if (status === 'answered')
    await layOut(tx, { ...about, round: 2, since: desk.at }, answerLadder(desk.at, question), desk.at);
  await putAway(tx, about, 'question', desk.at);
}

async function watchIssue(tx: Tx, desk: Desk, id: string): Promise<void> {
  const issue = await tx.issue.findUnique({ where: { id, deskId: desk.deskId }, include: { article: true } });
  if (issue?.status !== 'confirmed') return;
  if (issue.article.status !== 'published' && issue.article.status !== 'correcting') return;
  // From now: it may have come back from a fix, or into print, long after it was confirmed.
  const since = desk.at;
  const { articleId, version, severity } = issue;
  const about = { deskId: desk.deskId, articleId, type: 'issue', id, round: version, since };
  await forget(tx, desk, about);
  await layOut(tx, about, errorLadder(desk, severity, since), desk.at);
}

async function watchCorrection(tx: Tx, desk: Desk, id: string): Promise<void> {
  const correction = await findCorrection(tx, desk.deskId, id);
  if (correction === undefined) return;
  const { articleId, proposedAt, proposedById } = correction;
  const about = { deskId: desk.deskId, articleId, type: 'correction', id };
  const news = newsOf(correction);
  if (news === undefined) {
    const ladder = approvalLadder(desk, correction, proposedAt);
    return layOut(tx, { ...about, round: 1, since: proposedAt }, ladder, desk.at);
  }
  const { authorId } = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const actorId = await actorOf(tx, articleId, `correction.${news}`, id);
  const ladder = correctionLadder(desk.at, { proposedById, authorId, actorId });
  await layOut(tx, { ...about, round: roundOfNews(news), since: desk.at }, ladder, desk.at);
  await putAway(tx, about, 'approval', desk.at);
}

async function watchFact(tx: Tx, desk: Desk, id: string): Promise<void> {
  const fact = await tx.houseFact.findUnique({ where: { id, deskId: desk.deskId } });
  if (fact === null) return;
  const { version, reviewAt, retiredAt, ownerId } = fact;
  const about = { deskId: desk.deskId, articleId: null, type: 'fact', id, round: version };
  await forget(tx, desk, about);
  if (reviewAt === null || retiredAt !== null) return;
  await layOut(tx, { ...about, since: reviewAt }, factLadder(desk, { reviewAt, ownerId }), desk.at);
}

/**
 * Work on an article goes on: what fell due about anything of it while it was on hold is decided again, by its old time, so
 * that of what would have been said the latest is. Silence counts from now: nobody's work is taken back for that time.
 */
async function takeUp(tx: Tx, { deskId, at }: Desk, stopped: readonly Reminder[]): Promise<void> {
  const moving = stopped.map((reminder) => ({ reminder }));
  await moveReminders(tx, stetFor(deskId), moving, 'take_up', { queuedAt: null, reason: null }, at);
}

/** Cancels what still waits of an earlier time, and is not being told just now. */
async function forget(
  tx: Tx,
  { deskId, at }: Desk,
  { type, id, round }: { readonly type: string; readonly id: string; readonly round: number },
  kind = '',
): Promise<void> {
  const planned = await lockPlanned(tx, deskId, type, id);
  const earlier = planned.filter(
    ({ step, status, key }) =>
      (status === 'scheduled' || status === 'suppressed') &&
      step.startsWith(kind) &&
      !key.startsWith(`${id}:${round}:`),
  );
  const told = { reason: 'moved_on' };
  const moving = earlier.map((reminder) => ({ reminder, told }));
  await moveReminders(tx, stetFor(deskId), moving, 'cancel', told, at);
}

const WAITING: ReadonlySet<string> = new Set(['queued', 'stale', 'orphaned', 'second_check']);
