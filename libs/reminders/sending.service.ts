import { Inject, Injectable } from '@nestjs/common';
import type { Env, Logger } from '#config';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database, ENV, LOG, type Sql } from '#database';
import { releaseAbandoned } from '#review';
import { isAtOnce, quietPace, rungOf, type WhyNot } from './domain/index.js';
import { digestFor, mailAll, type Letter } from './digests.service.js';
import { moveReminders } from './moves.js';
import { readersOf, wayTo } from './preferences.service.js';
import { readHooks, tellHooks } from './hook.service.js';
import {
  holdCase,
  holdCases,
  insertNotifications,
  readCases,
  type AnyCase,
  type NewNotification,
} from './reminders.repository.js';
import { quietFor, standingsOf, type Standing } from './standing.js';

/** A message that is to go out. */
interface Outgoing {
  readonly found: AnyCase;
  readonly standing: Standing;
  readonly notificationId: string;
  /** The desk wants quiet: it is in the inbox, and its mail comes later. */
  readonly isQuiet: boolean;
}

/** Sends the reminders that are due. */
@Injectable()
export class SendingService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Decides again whether reminders of a desk still hold. One that does becomes a notification, and a mail on its way where
   * there is a mail server; one that does not is cancelled with the reason; while the desk wants quiet, or work goes on, it
   * is held back; of what is said at once, quiet holds back the mail alone. Once, however often it is asked. Those that can
   * go together do. Where none can, the first goes singly and waits for whoever holds it; after that the others may be free.
   * Two such waits, or a failure, and the rest goes singly, so that none holds up another.
   * @throws Error of the first that failed, when the others have been dealt with.
   */
  async send(deskId: string, reminderIds: readonly string[]): Promise<void> {
    const failures: unknown[] = [];
    let [left, tries] = [reminderIds, 2];
    const singly = (error: unknown) => {
      this.log.warn({ err: error, count: left.length }, 'reminders could not go together');
      tries = 0;
      return [];
    };
    while (left.length > 0) {
      let sent: readonly string[] = [];
      if (left.length > 1 && tries > 0) sent = await this.sendTogether(deskId, left).catch(singly);
      if (sent.length === 0) {
        const [first] = left as [string];
        await this.sendSingly(deskId, first).catch((error) => failures.push(error));
        sent = [first];
        tries -= 1;
      }
      left = left.filter((id) => !sent.includes(id));
    }
    if (failures.length > 0) throw failures[0];
  }

  /** Gives the ids of those that were dealt with. */
  private sendTogether(deskId: string, reminderIds: readonly string[]): Promise<readonly string[]> {
    return this.database.sqlTransaction(async (tx) => {
      const held = await holdCases(tx, deskId, reminderIds);
      await this.settle(tx, deskId, held);
      return held;
    });
  }

  private sendSingly(deskId: string, reminderId: string): Promise<void> {
    return this.database.sqlTransaction(async (tx) => {
      await holdCase(tx, deskId, reminderId);
      await this.settle(tx, deskId, [reminderId]);
    });
  }

  /** Decides about reminders of a desk, which the caller holds, and does what was decided. */
  private async settle(tx: Sql, deskId: string, reminderIds: readonly string[]): Promise<void> {
    if (reminderIds.length === 0) return;
    const cases = await readCases(tx, deskId, reminderIds);
    const due = cases.filter(({ isDue, status }) => isDue && WAITING.has(status));
    if (due.length === 0) return;
    const at = this.now();
    const standings = await standingsOf(tx, due, at);
    const kept: Kept[] = [];
    const outgoing: Outgoing[] = [];
    for (const [index, found] of due.entries()) {
      const standing = standings[index]!;
      const { reason } = standing;
      const quiet = reason === undefined ? quietFor(found, standing, at) : undefined;
      const until = standing.until ?? (isAtOnce(found.step) ? undefined : quiet);
      if (until !== undefined) kept.push({ found, until, reason: reason ?? 'quiet_hours' });
      else if (reason !== undefined) kept.push({ found, reason });
      else outgoing.push({ found, standing, notificationId: newId(), isQuiet: quiet !== undefined });
    }
    await keep(tx, deskId, kept, at);
    await this.sendOut(tx, deskId, outgoing, at);
  }

  private async sendOut(tx: Sql, deskId: string, outgoing: readonly Outgoing[], at: Date): Promise<void> {
    if (outgoing.length === 0) return;
    for (const { found } of outgoing)
      if (rungOf(found.step).kind === 'abandoned') await releaseAbandoned(tx, deskId, found.subjectId, at);
    await this.notify(tx, deskId, outgoing, at);
    const moving = outgoing.map(({ found: reminder, notificationId }) => ({
      reminder,
      told: { notification: notificationId },
    }));
    await moveReminders(tx, stetFor(deskId), moving, 'send', { sentAt: at, reason: null }, at);
  }

  private async notify(tx: Sql, deskId: string, outgoing: readonly Outgoing[], at: Date): Promise<void> {
    const userIds = new Set(outgoing.map(({ found }) => found.recipientId));
    const [readers, hooks] = await Promise.all([readersOf(tx, deskId, [...userIds]), readHooks(tx, deskId)]);
    const byMail = this.env.smtpUrl !== undefined;
    // Of one desk at one moment, all that goes to someone is for the same digest.
    const digests = new Map<string, string>();
    const digestOf = async (found: AnyCase): Promise<string> => {
      const digest = digests.get(found.recipientId) ?? (await digestFor(tx, found, at));
      digests.set(found.recipientId, digest);
      return digest;
    };
    const notifications: NewNotification[] = [];
    const letters: Letter[] = [];
    for (const { found, standing, notificationId, isQuiet } of outgoing) {
      const {
        id: reminderId,
        articleId,
        recipientId: userId,
        step,
        settings,
        requestId,
        traceparent,
      } = found;
      const { kind, rung } = rungOf(step);
      const way = wayTo(readers.get(userId)!, { kind, rung, settings });
      const pace = isQuiet ? quietPace(way.mail) : way.mail;
      const { message, link } = standing;
      notifications.push({
        ...{ id: notificationId, deskId, articleId, reminderId, userId, kind },
        // One per person, subject, round and step, ever; and one more each time its reader has put it off.
        key: found.snoozes === 0 ? found.key : `${found.key}:${found.snoozes}`,
        ...message,
        link,
        readAt: way.inbox === 'off' ? at : null,
        digestId: byMail && pace === 'digest' ? await digestOf(found) : null,
      });
      await tellHooks(tx, hooks, found, message, new URL(link, this.env.publicUrl).href, at);
      if (byMail && pace === 'now') letters.push({ notificationId, requestId, traceparent });
    }
    await insertNotifications(tx, notifications);
    if (letters.length > 0) await mailAll(tx, this.env, deskId, letters);
  }
}

/** A reminder that does not go out: not at all, or not before a moment. */
interface Kept {
  readonly found: AnyCase;
  readonly reason: WhyNot | 'quiet_hours';
  readonly until?: Date;
}

/** Cancels them, or holds them back. */
async function keep(tx: Sql, deskId: string, kept: readonly Kept[], at: Date): Promise<void> {
  const alike = new Map<string, Kept[]>();
  for (const one of kept) {
    const key = `${one.reason} ${one.until?.getTime()}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  for (const group of alike.values()) {
    const [{ reason, until }] = group as [Kept];
    const told = until === undefined ? { reason } : { until: until.toISOString(), reason };
    const moving = group.map(({ found: reminder }) => ({ reminder, told }));
    const changes = until === undefined ? { reason } : { dueAt: until, queuedAt: null, reason };
    await moveReminders(
      tx,
      stetFor(deskId),
      moving,
      until === undefined ? 'cancel' : 'hold_back',
      changes,
      at,
    );
  }
}

const WAITING: ReadonlySet<string> = new Set(['scheduled', 'snoozed', 'suppressed']);
