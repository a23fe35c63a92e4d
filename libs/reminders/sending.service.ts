import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '#config';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database, ENV, type Tx } from '#database';
import { enqueue } from '#queue';
import { localeOf, messageFor, rungOf, whyNot } from './domain/index.js';
import { messageIdOf } from './mailer.js';
import { moveReminder } from './moves.js';
import { holdCase, readCase, situationOf, type ReminderCase } from './reminders.repository.js';

/** Sends the reminders that are due. */
@Injectable()
export class SendingService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Decides again whether a reminder still holds. If it does, it becomes a notification, and a mail on its way where there
   * is a mail server; if not, it is cancelled with the reason. Once, however often it is asked.
   */
  send(deskId: string, reminderId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await holdCase(tx, deskId, reminderId);
      const found = await readCase(tx, deskId, reminderId);
      if (found === undefined || !found.isDue || !WAITING.has(found.status)) return;
      const actor = stetFor(deskId);
      const at = this.now();
      const reason = whyNot(situationOf(found));
      if (reason !== undefined) {
        await moveReminder(tx, actor, found, 'cancel', { reason }, at, { reason });
        return;
      }
      const notificationId = await this.notify(tx, found);
      await moveReminder(tx, actor, found, 'send', { sentAt: at }, at, { notification: notificationId });
    });
  }

  private async notify(tx: Tx, found: ReminderCase): Promise<string> {
    const { id: reminderId, deskId, articleId, recipientId, step } = found;
    const to = recipientId === found.assigneeId ? 'assignee' : 'editor';
    const { kind, rung } = rungOf(step);
    const occasion = { ...found, kind, rung, to, dueAt: found.assignmentDueAt } as const;
    const notification = {
      id: newId(),
      ...{ deskId, articleId, reminderId, userId: recipientId, kind },
      // One per person, subject, round and step, ever; and one more each time its reader has put it off.
      key: found.snoozes === 0 ? found.key : `${found.key}:${found.snoozes}`,
      ...messageFor(occasion, localeOf(found.recipientLocale)),
      link: `/articles/${articleId}?claim=${found.claimId}`,
    };
    await tx.notification.create({ data: notification });
    if (this.env.smtpUrl !== undefined) {
      const id = newId();
      const messageId = messageIdOf(id, this.env.mailFrom);
      await tx.delivery.create({ data: { id, notificationId: notification.id, channel: 'mail', messageId } });
      await enqueue(tx, 'reminders.deliver', id, { deskId, deliveryId: id });
    }
    return notification.id;
  }
}

const WAITING: ReadonlySet<string> = new Set(['scheduled', 'snoozed']);
