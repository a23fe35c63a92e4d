import { record } from '#audit';
import { move, type Actor } from '#core';
import type { Reminder, Tx } from '#database';
import { REMINDER_MACHINE, REMINDER_PAST, type ReminderEvent } from './domain/index.js';

/** What a move needs to know of a reminder. */
export type MovingReminder = Pick<
  Reminder,
  'id' | 'articleId' | 'status' | 'recipientId' | 'step' | 'subjectType' | 'subjectId'
>;

/** What a move changes beside the status. */
export type ReminderChanges = Partial<
  Pick<Reminder, 'dueAt' | 'queuedAt' | 'sentAt' | 'snoozes' | 'reason' | 'dismissedAt'>
>;

/**
 * Moves a reminder, which the caller has locked, and tells the record. `told` is what the entry says besides.
 * @throws what the machine's table says.
 */
export async function moveReminder(
  tx: Tx,
  actor: Actor,
  reminder: MovingReminder,
  event: ReminderEvent,
  changes: ReminderChanges,
  at: Date,
  told: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const status = move(REMINDER_MACHINE, event, reminder, actor);
  await tx.reminder.update({ where: { id: reminder.id }, data: { status, ...changes } });
  await record(tx, {
    actor,
    chain: reminder.articleId ?? actor.deskId,
    action: `reminder.${REMINDER_PAST[event]}`,
    subject: { type: 'reminder', id: reminder.id },
    data: {
      [reminder.subjectType]: reminder.subjectId,
      recipient: reminder.recipientId,
      step: reminder.step,
      ...told,
    },
    at,
  });
}
