import { Inject, Injectable } from '@nestjs/common';
import { stetFor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import {
  deadlineSteps,
  errorSteps,
  having,
  questionSteps,
  reminderSettings,
  reviewSteps,
  settingsFor,
  STOPPED,
  unassignedSteps,
  type Member,
  type ReminderSettings,
} from './domain/index.js';
import { layOut } from './lay-out.js';
import { moveReminder } from './moves.js';
import { readMembers } from './reminders.repository.js';

/** What is watched beside assignments. */
export type WatchedType = 'claim' | 'article' | 'question' | 'issue' | 'fact';

interface Desk {
  readonly deskId: string;
  readonly timeZone: string;
  readonly settings: ReminderSettings;
  readonly members: readonly Member[];
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
      const found = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
      const { timeZone } = found;
      const settings = reminderSettings(found.settings, timeZone);
      const members = await readMembers(tx, deskId);
      await WATCHES[type](tx, { deskId, timeZone, settings, members, at: this.now() }, id);
    });
  }
}

const WATCHES: Record<WatchedType, (tx: Tx, desk: Desk, id: string) => Promise<void>> = {
  claim: watchClaim,
  article: watchArticle,
  question: watchQuestion,
  issue: watchIssue,
  fact: watchFact,
};

async function watchClaim(tx: Tx, desk: Desk, id: string): Promise<void> {
  const claim = await tx.claim.findUnique({ where: { id, deskId: desk.deskId } });
  if (claim?.assigneeId !== null || !WAITING.has(claim.status)) return;
  const { articleId, version, risk, updatedAt } = claim;
  const about = { deskId: desk.deskId, articleId, type: 'claim', id, round: version };
  await forget(tx, desk, about);
  const steps = unassignedSteps(updatedAt, settingsFor(risk, desk.settings), desk.timeZone);
  await layOut(tx, about, steps, editorsAndChiefs(desk), desk.at);
}

/** The claims of a whole article are told of together: one message, however many they are. And its press deadline. */
async function watchArticle(tx: Tx, desk: Desk, id: string): Promise<void> {
  const article = await tx.article.findUnique({ where: { id, deskId: desk.deskId } });
  if (article === null) return;
  const about = { deskId: desk.deskId, articleId: id, type: 'article', id };
  if (!STOPPED.has(article.status)) await takeUp(tx, desk, id);
  const people = editorsAndChiefs(desk);
  const queue = { ...about, round: article.head };
  await forget(tx, desk, queue, 'unassigned');
  await layOut(tx, queue, unassignedSteps(article.updatedAt, desk.settings, desk.timeZone), people, desk.at);
  if (article.pressDeadline === null) return;
  const steps = deadlineSteps(article.pressDeadline, article.createdAt, desk.settings, 'editor');
  await layOut(tx, { ...about, round: 0 }, steps, people, desk.at);
}

/** Where nobody of the desk was asked, the one who asked sees to the answer. */
async function watchQuestion(tx: Tx, desk: Desk, id: string): Promise<void> {
  const question = await tx.question.findUnique({
    where: { id, deskId: desk.deskId },
    include: { claim: { select: { articleId: true, risk: true, assigneeId: true } } },
  });
  if (question?.status !== 'open') return;
  const { claim, askedById, askedOfId, askedAt } = question;
  const people = { asked: [askedOfId ?? askedById], asker: [claim.assigneeId ?? askedById] };
  const steps = questionSteps(askedAt, settingsFor(claim.risk, desk.settings), desk.timeZone);
  const about = { deskId: desk.deskId, articleId: claim.articleId, type: 'question', id, round: 1 };
  await layOut(tx, about, steps, people, desk.at);
}

async function watchIssue(tx: Tx, desk: Desk, id: string): Promise<void> {
  const issue = await tx.issue.findUnique({ where: { id, deskId: desk.deskId }, include: { article: true } });
  if (issue?.status !== 'confirmed') return;
  if (issue.article.status !== 'published' && issue.article.status !== 'correcting') return;
  // From now: it may have come back from a fix, or into print, long after it was confirmed.
  const steps = errorSteps(desk.at, issue.severity, desk.settings, desk.timeZone);
  const people = { ...editorsAndChiefs(desk), legal: having(desk.members, 'legal') };
  const about = { deskId: desk.deskId, articleId: issue.articleId, type: 'issue', id, round: issue.version };
  await forget(tx, desk, about);
  await layOut(tx, about, steps, people, desk.at);
}

async function watchFact(tx: Tx, desk: Desk, id: string): Promise<void> {
  const fact = await tx.houseFact.findUnique({ where: { id, deskId: desk.deskId } });
  if (fact === null) return;
  const about = { deskId: desk.deskId, articleId: null, type: 'fact', id, round: fact.version };
  await forget(tx, desk, about);
  if (fact.reviewAt === null || fact.retiredAt !== null) return;
  const steps = reviewSteps(fact.reviewAt, desk.settings, desk.timeZone);
  await layOut(tx, about, steps, { ...editorsAndChiefs(desk), owner: [fact.ownerId] }, desk.at);
}

function editorsAndChiefs({ members }: Desk) {
  const [editor, chief] = [having(members, 'editor'), having(members, 'chief')];
  return { editor: editor.length > 0 ? editor : chief, chief };
}

/**
 * Work on an article goes on: what fell due about anything of it while it was on hold is decided again, by its old time, so
 * that of what would have been said the latest is. Silence counts from now: nobody's work is taken back for that time.
 */
async function takeUp(tx: Tx, { deskId, at }: Desk, articleId: string): Promise<void> {
  const stopped = await tx.reminder.findMany({
    where: { deskId, articleId, status: 'cancelled', reason: 'stopped', dismissedAt: null },
    orderBy: { id: 'asc' },
  });
  for (const reminder of stopped) {
    await moveReminder(tx, stetFor(deskId), reminder, 'take_up', { queuedAt: null, reason: null }, at);
  }
}

/** Cancels what still waits of an earlier time. */
async function forget(
  tx: Tx,
  { deskId, at }: Desk,
  { type, id, round }: { readonly type: string; readonly id: string; readonly round: number },
  kind = '',
): Promise<void> {
  const earlier = await tx.reminder.findMany({
    where: {
      ...{ deskId, subjectType: type, subjectId: id, step: { startsWith: kind } },
      status: { in: ['scheduled', 'suppressed'] },
      NOT: { key: { startsWith: `${id}:${round}:` } },
    },
    orderBy: { id: 'asc' },
  });
  for (const reminder of earlier) {
    await moveReminder(tx, stetFor(deskId), reminder, 'cancel', { reason: 'moved_on' }, at, {
      reason: 'moved_on',
    });
  }
}

const WAITING: ReadonlySet<string> = new Set(['queued', 'stale', 'orphaned', 'second_check']);
