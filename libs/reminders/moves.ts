import { recordAll } from '#audit';
import { move, type Actor } from '#core';
import type { Reminder, Sql } from '#database';
import { REMINDER_MACHINE, REMINDER_PAST, type ReminderEvent } from './domain/index.js';
import { saveReminders, type ReminderChanges } from './reminders.repository.js';

/** What a move needs to know of a reminder. */
export type MovingReminder = Pick<
  Reminder,
  'id' | 'articleId' | 'status' | 'recipientId' | 'step' | 'subjectType' | 'subjectId'
>;

/** A reminder that is to move, and what its entry in the record says besides. */
export interface Moving {
  readonly reminder: MovingReminder;
  readonly told?: Readonly<Record<string, unknown>>;
}

/**
 * Moves a reminder, which the caller has locked, and tells the record. `told` is what the entry says besides.
 * @throws what the machine's table says.
 */
export function moveReminder(
  tx: Sql,
  actor: Actor,
  reminder: MovingReminder,
  event: ReminderEvent,
  changes: ReminderChanges,
  at: Date,
  told: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return moveReminders(tx, actor, [{ reminder, told }], event, changes, at);
}

/** The same for many that move alike, if any do. */
export async function moveReminders(
  tx: Sql,
  actor: Actor,
  moving: readonly Moving[],
  event: ReminderEvent,
  changes: ReminderChanges,
  at: Date,
): Promise<void> {
  if (moving.length === 0) return;
  for (const { reminder } of moving) move(REMINDER_MACHINE, event, reminder, actor);
  const ids = moving.map(({ reminder }) => reminder.id);
  await saveReminders(tx, ids, REMINDER_MACHINE[event].to, changes);
  const happenings = moving.map(({ reminder, told }) => ({
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
  }));
  await recordAll(tx, actor.deskId, happenings);
}
