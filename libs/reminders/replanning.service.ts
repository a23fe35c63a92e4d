import { Inject, Injectable } from '@nestjs/common';
import { stetFor, type Clock } from '#core';
import { CLOCK, Database, type Reminder, type Tx } from '#database';
import { enqueue } from '#queue';
import { rungOf } from './domain/index.js';
import {
  approvalLadder,
  assignmentLadder,
  claimLadder,
  deadlineLadder,
  editorsAndChiefs,
  errorLadder,
  factLadder,
  queueLadder,
  questionLadder,
  readDesk,
  type LadderDesk,
} from './ladders.js';
import { layOut, wantedOf, type About, type Ladder } from './lay-out.js';
import { moveReminder } from './moves.js';
import {
  isInHand,
  lockPlanned,
  readAssignment,
  readPlannedSubjects,
  roundOf,
  type ReminderChanges,
} from './reminders.repository.js';
import { findCorrection } from './watched.repository.js';

/** So many things are looked at in one job; then another goes on. */
const BATCH = 100;

/** Lets what is planned follow the policy of its desk when that has changed. */
@Injectable()
export class ReplanningService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Lays out anew what is planned about the next hundred things after the one of that id, by the policy as it is now, and asks
   * for the rest. `version` is the desk's when the policy was changed. Safe to repeat.
   */
  async replan(deskId: string, version: number, after: string | undefined): Promise<void> {
    const subjects = await readPlannedSubjects(this.database.reader, deskId, after, BATCH);
    for (const subject of subjects) await this.database.transaction((tx) => this.follow(tx, deskId, subject));
    const last = subjects.at(-1);
    if (subjects.length < BATCH || last === undefined) return;
    const rest = { deskId, version, after: last.id };
    await this.database.transaction((tx) =>
      enqueue(tx, 'reminders.replan', `${deskId}:${version}:${last.id}`, rest),
    );
  }

  private async follow(tx: Tx, deskId: string, { type, id }: { type: string; id: string }): Promise<void> {
    const desk = await readDesk(tx, deskId);
    const planned = await lockPlanned(tx, deskId, type, id);
    const newest = Math.max(...planned.map(roundOf));
    // A press deadline has one round; of what waits again and again, the earlier times are over.
    const open = planned.filter((one) => isPress(one) || roundOf(one) === newest);
    for (const ladder of new Set(open.map(ladderOf)))
      await this.followLadder(
        tx,
        desk,
        open.filter((one) => ladderOf(one) === ladder),
      );
  }

  /** Reminders that were laid out together: of one thing, one time that it waits, and one moment from which they are counted. */
  private async followLadder(tx: Tx, desk: LadderDesk, planned: readonly Reminder[]): Promise<void> {
    const [first] = planned as [Reminder];
    const { deskId, articleId, subjectType: type, subjectId: id, since } = first;
    if (since === null) return;
    const about = { deskId, articleId, type, id, since, round: roundOf(first) };
    const ladder = await readLadder(tx, desk, about, planned);
    if (ladder === undefined) return;
    const at = this.now();
    const wanted = new Map(wantedOf(about, ladder).map((one) => [one.key, one.dueAt]));
    for (const reminder of planned) {
      const dueAt = wanted.get(reminder.key);
      const isSaid = dueAt !== undefined && planned.some((other) => isSaidBy(other, reminder, dueAt));
      await follow(tx, reminder, isSaid ? undefined : dueAt, at);
    }
    // A step that would have been earlier is not said now for the first time.
    await layOut(tx, about, { ...ladder, steps: ladder.steps.filter((step) => step.at > at) }, at);
  }
}

/** Gives a reminder the time that it has by the policy now; none: it is wanted no more. What was said, or put off, stays. */
async function follow(tx: Tx, reminder: Reminder, dueAt: Date | undefined, at: Date): Promise<void> {
  const stet = stetFor(reminder.deskId);
  const reason = 'policy';
  const to = (time: Date): ReminderChanges => ({ dueAt: time, queuedAt: null, reason: null });
  const told = dueAt && { dueAt: dueAt.toISOString() };
  if (reminder.status === 'cancelled') {
    if (dueAt === undefined || dueAt <= at || reminder.reason !== reason) return;
    return moveReminder(tx, stet, reminder, 'take_up', to(dueAt), at, told);
  }
  if (reminder.status !== 'scheduled' && reminder.status !== 'suppressed') return;
  if (dueAt === undefined) return moveReminder(tx, stet, reminder, 'cancel', { reason }, at, { reason });
  // What is held back was due already: it is decided again now, also by the same time.
  if (reminder.status === 'scheduled' && dueAt.getTime() === reminder.dueAt.getTime()) return;
  return moveReminder(tx, stet, reminder, 'reschedule', to(dueAt), at, told);
}

/** Whether the same person has heard of the same kind of step for a time as late: then it need not be said once more. */
function isSaidBy(other: Reminder, { recipientId, step, id }: Reminder, dueAt: Date): boolean {
  return (
    other.id !== id &&
    other.sentAt !== null &&
    other.recipientId === recipientId &&
    rungOf(other.step).kind === rungOf(step).kind &&
    other.dueAt >= dueAt
  );
}

function isPress({ step }: Reminder): boolean {
  return rungOf(step).kind === 'deadline';
}

/** Names what was laid out together. */
function ladderOf(reminder: Reminder): string {
  const { since, role } = reminder;
  return `${roundOf(reminder)} ${since?.getTime()} ${isPress(reminder) ? role : ''}`;
}

/** What is to be said of the thing by the policy now; nothing when it does not wait any more. */
async function readLadder(
  tx: Tx,
  desk: LadderDesk,
  { deskId, type, id, since }: About,
  planned: readonly Reminder[],
): Promise<Ladder | undefined> {
  const where = { id, deskId };
  switch (type) {
    case 'assignment': {
      const assignment = await readAssignment(tx, deskId, id);
      if (assignment === undefined || !isInHand(assignment)) return undefined;
      // As it was laid out: what was accepted since is seen when its time comes.
      const accepted = !planned.some(({ step }) => rungOf(step).kind === 'accept');
      return assignmentLadder(desk, { ...assignment, accepted });
    }
    case 'claim': {
      const claim = await tx.claim.findUnique({ where });
      return claim?.assigneeId === null ? claimLadder(desk, claim, since) : undefined;
    }
    case 'article': {
      const [{ step, role }] = planned as [Reminder];
      if (rungOf(step).kind === 'unassigned') return queueLadder(desk, since);
      const article = await tx.article.findUnique({ where });
      if (!article?.pressDeadline) return undefined;
      const { editor } = editorsAndChiefs(desk);
      const people = role === 'editor' ? editor : [...new Set(planned.map(({ recipientId }) => recipientId))];
      return deadlineLadder(desk, article.pressDeadline, since, role as 'editor', people);
    }
    case 'question': {
      const claim = { select: { risk: true, assigneeId: true } };
      const question = await tx.question.findUnique({ where, include: { claim } });
      return question?.status === 'open' ? questionLadder(desk, question) : undefined;
    }
    case 'issue': {
      const issue = await tx.issue.findUnique({ where });
      return issue?.status === 'confirmed' ? errorLadder(desk, issue.severity, since) : undefined;
    }
    case 'fact': {
      const fact = await tx.houseFact.findUnique({ where });
      if (!fact?.reviewAt || fact.retiredAt !== null) return undefined;
      return factLadder(desk, { reviewAt: fact.reviewAt, ownerId: fact.ownerId });
    }
    case 'correction': {
      const correction = await findCorrection(tx, deskId, id);
      return correction?.status === 'proposed' ? approvalLadder(desk, correction, since) : undefined;
    }
    case 'sign_off':
      // Said at once: no policy changes it.
      return undefined;
    default:
      throw new Error(`there are no reminders of ${type}`);
  }
}
