import { Inject, Injectable } from '@nestjs/common';
import { Invalid, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database, type Reminder, type Tx } from '#database';
import { moveReminder } from './moves.js';
import {
  listNotifications,
  listReminders,
  readNotification,
  readReminder,
  type Inbox,
  type InboxRequest,
} from './reminders.reading.js';
import { lockReminder } from './reminders.repository.js';
import type { NotificationView, ReminderView } from './reminders.views.js';

/** What people do with what reaches them. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  list(
    actor: Actor,
    filter: PageRequest & { readonly assignment?: string | undefined },
  ): Promise<Page<ReminderView>> {
    return listReminders(this.database.reader, actor, filter);
  }

  /** No more of its kind come to this person about this assignment. */
  acknowledge(actor: Actor, id: string, reason: string | undefined): Promise<ReminderView> {
    return this.change(actor, id, (tx, reminder, at) =>
      moveReminder(tx, actor, reminder, 'acknowledge', { reason: reason ?? null }, at, { reason }),
    );
  }

  /**
   * Puts a reminder off: it comes again then, and nothing else about this assignment comes to this person before.
   * @throws Invalid `reminder/put-off-to-the-past`.
   */
  snooze(actor: Actor, id: string, until: Date, reason: string): Promise<ReminderView> {
    return this.change(actor, id, async (tx, reminder, at) => {
      if (until <= at) throw new Invalid('reminder/put-off-to-the-past');
      const changes = { dueAt: until, queuedAt: null, snoozes: reminder.snoozes + 1, reason };
      await moveReminder(tx, actor, reminder, 'snooze', changes, at, { until: until.toISOString(), reason });
    });
  }

  /** Wants to hear no more about the same thing. */
  dismiss(actor: Actor, id: string, reason: string): Promise<ReminderView> {
    return this.change(actor, id, (tx, reminder, at) =>
      moveReminder(tx, actor, reminder, 'dismiss', { reason, dismissedAt: at }, at, { reason }),
    );
  }

  notifications(actor: Actor, page: InboxRequest): Promise<Inbox> {
    return listNotifications(this.database.reader, actor, page);
  }

  /** Marks a notification as read; that it was is nobody's business but its reader's, and no entry of the record. */
  read(actor: Actor, id: string): Promise<NotificationView> {
    return this.note(actor, id, 'readAt');
  }

  /** Puts a notification away: done with, and read. */
  async done(actor: Actor, id: string): Promise<NotificationView> {
    await this.note(actor, id, 'readAt');
    return this.note(actor, id, 'doneAt');
  }

  private async note(actor: Actor, id: string, mark: 'readAt' | 'doneAt'): Promise<NotificationView> {
    const mine = { id, deskId: actor.deskId, userId: actor.userId! };
    await this.database.reader.notification.updateMany({
      where: { ...mine, [mark]: null },
      data: { [mark]: this.now() },
    });
    return readNotification(this.database.reader, actor, id);
  }

  /** A change to a reminder by its recipient, who has thereby read what it said. */
  private change(
    actor: Actor,
    id: string,
    move: (tx: Tx, reminder: Reminder, at: Date) => Promise<void>,
  ): Promise<ReminderView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const reminder = await lockReminder(tx, actor.deskId, id);
      await move(tx, reminder, at);
      const { deskId, recipientId: userId } = reminder;
      const unread = { userId, deskId, reminderId: id, readAt: null };
      await tx.notification.updateMany({ where: unread, data: { readAt: at } });
      return readReminder(tx, actor, id);
    });
  }
}
