import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '#config';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database, ENV, type Tx } from '#database';
import { currentRequestId, inBatches } from '#queue';
import { releaseAbandoned } from '#review';
import { rungOf, type WhyNot } from './domain/index.js';
import { digestFor, mailAll } from './digests.service.js';
import { moveReminders } from './moves.js';
import { readersOf, wayTo } from './preferences.service.js';
import { tellHooks } from './hook.service.js';
import {
  holdCase,
  holdCases,
  insertNotifications,
  readCases,
  type AnyCase,
  type NewNotification,
} from './reminders.repository.js';
import { quietFor, standingsOf, type Standing } from './standing.js';

/** How many reminders are sent in one transaction at most. */
const TOGETHER = 50;

/** A reminder that is to be sent, and for which request. */
interface Asked {
  readonly deskId: string;
  readonly reminderId: string;
  readonly requestId: string | undefined;
}

/** A message that is to go out. */
interface Outgoing {
  readonly found: AnyCase;
  readonly standing: Standing;
  readonly notificationId: string;
}

/** Sends the reminders that are due. */
@Injectable()
export class SendingService {
  private readonly sendSoon = inBatches((asked: readonly Asked[]) => this.sendAll(asked), TOGETHER);

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Decides again whether a reminder still holds. If it does, it becomes a notification, and a mail on its way where there
   * is a mail server; if not, it is cancelled with the reason; while the desk wants quiet, or work goes on, it is held back.
   * Once, however often it is asked. What is asked for at the same time is done in one transaction.
   */
  send(deskId: string, reminderId: string): Promise<void> {
    return this.sendSoon({ deskId, reminderId, requestId: currentRequestId() });
  }

  /** Those that can go together do; the rest, and all when that fails, go singly, so that none holds up another. */
  private async sendAll(asked: readonly Asked[]): Promise<Promise<void>[]> {
    const sent =
      asked.length === 1 ? new Set<Asked>() : await this.sendTogether(asked).catch(() => new Set<Asked>());
    return asked.map((one) => (sent.has(one) ? Promise.resolve() : this.sendSingly(one)));
  }

  private async sendTogether(asked: readonly Asked[]): Promise<Set<Asked>> {
    const sent = new Set<Asked>();
    for (const deskId of new Set(asked.map((one) => one.deskId))) {
      const ofDesk = asked.filter((one) => one.deskId === deskId);
      const held = await this.database.transaction(async (tx) => {
        const ids = new Set(
          await holdCases(
            tx,
            deskId,
            ofDesk.map(({ reminderId }) => reminderId),
          ),
        );
        const together = ofDesk.filter(({ reminderId }) => ids.has(reminderId));
        await this.settle(tx, deskId, together);
        return together;
      });
      for (const one of held) sent.add(one);
    }
    return sent;
  }

  private sendSingly(asked: Asked): Promise<void> {
    const { deskId, reminderId } = asked;
    return this.database.transaction(async (tx) => {
      await holdCase(tx, deskId, reminderId);
      await this.settle(tx, deskId, [asked]);
    });
  }

  /** Decides about reminders of a desk, which the caller holds, and does what was decided. */
  private async settle(tx: Tx, deskId: string, asked: readonly Asked[]): Promise<void> {
    const ids = asked.map(({ reminderId }) => reminderId);
    const cases = await readCases(tx, deskId, ids);
    const due = cases.filter(({ isDue, status }) => isDue && WAITING.has(status));
    if (due.length === 0) return;
    const at = this.now();
    const standings = await standingsOf(tx, due, at);
    const kept: Kept[] = [];
    const outgoing: Outgoing[] = [];
    for (const [index, found] of due.entries()) {
      const standing = standings[index]!;
      const { reason } = standing;
      const until = standing.until ?? (reason === undefined ? quietFor(found, standing, at) : undefined);
      if (until !== undefined) kept.push({ found, until, reason: reason ?? 'quiet_hours' });
      else if (reason !== undefined) kept.push({ found, reason });
      else outgoing.push({ found, standing, notificationId: newId() });
    }
    await keep(tx, deskId, kept, at);
    await this.sendOut(
      tx,
      deskId,
      outgoing,
      new Map(asked.map((one) => [one.reminderId, one.requestId])),
      at,
    );
  }

  private async sendOut(
    tx: Tx,
    deskId: string,
    outgoing: readonly Outgoing[],
    requests: ReadonlyMap<string, string | undefined>,
    at: Date,
  ): Promise<void> {
    if (outgoing.length === 0) return;
    for (const { found } of outgoing)
      if (rungOf(found.step).kind === 'abandoned') await releaseAbandoned(tx, deskId, found.subjectId, at);
    await this.notify(tx, deskId, outgoing, requests, at);
    const moving = outgoing.map(({ found: reminder, notificationId }) => ({
      reminder,
      told: { notification: notificationId },
    }));
    await moveReminders(tx, stetFor(deskId), moving, 'send', { sentAt: at, reason: null }, at);
  }

  private async notify(
    tx: Tx,
    deskId: string,
    outgoing: readonly Outgoing[],
    requests: ReadonlyMap<string, string | undefined>,
    at: Date,
  ): Promise<void> {
    const userIds = new Set(outgoing.map(({ found }) => found.recipientId));
    const readers = await readersOf(tx, deskId, [...userIds]);
    const hooks = await tx.webhook.findMany({ where: { deskId, endedAt: null } });
    const byMail = this.env.smtpUrl !== undefined;
    const notifications: NewNotification[] = [];
    const letters: { notificationId: string; requestId: string | undefined }[] = [];
    for (const { found, standing, notificationId } of outgoing) {
      const { id: reminderId, articleId, recipientId: userId, step, settings } = found;
      const { kind, rung } = rungOf(step);
      const way = wayTo(readers.get(userId)!, { kind, rung, settings });
      const { message, link } = standing;
      notifications.push({
        ...{ id: notificationId, deskId, articleId, reminderId, userId, kind },
        // One per person, subject, round and step, ever; and one more each time its reader has put it off.
        key: found.snoozes === 0 ? found.key : `${found.key}:${found.snoozes}`,
        ...message,
        link,
        readAt: way.inbox === 'off' ? at : null,
        digestId: byMail && way.mail === 'digest' ? await digestFor(tx, found, at) : null,
      });
      const requestId = requests.get(reminderId);
      await tellHooks(tx, hooks, found, message, new URL(link, this.env.publicUrl).href, at, requestId);
      if (byMail && way.mail === 'now') letters.push({ notificationId, requestId });
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
async function keep(tx: Tx, deskId: string, kept: readonly Kept[], at: Date): Promise<void> {
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
