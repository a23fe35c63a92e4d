import { isStet, type Actor, type Machine, type Refusal } from '#core';

export const REMINDER_STATUSES = [
  'scheduled',
  'sent',
  'acknowledged',
  'cancelled',
  'snoozed',
  'suppressed',
] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** What the machine knows of a reminder. */
export interface ReminderCase {
  readonly status: ReminderStatus;
  readonly recipientId: string;
}

export type ReminderEvent = keyof typeof REMINDER_PAST;

/** How the record tells each event. */
export const REMINDER_PAST = {
  send: 'sent',
  cancel: 'cancelled',
  acknowledge: 'acknowledged',
  snooze: 'snoozed',
} as const;

/** How a reminder moves. Its recipient may acknowledge it, and no more of its kind come; or put it off. */
export const REMINDER_MACHINE: Machine<ReminderStatus, ReminderEvent, ReminderCase> = {
  send: { from: ['scheduled', 'snoozed'], to: 'sent', may: isStet },
  cancel: { from: ['scheduled', 'snoozed'], to: 'cancelled', may: isStet },
  acknowledge: { from: ['sent', 'snoozed'], to: 'acknowledged', may: isPerson, guard: recipientOnly },
  snooze: { from: ['scheduled', 'sent', 'snoozed'], to: 'snoozed', may: isPerson, guard: recipientOnly },
};

function isPerson(actor: Actor): boolean {
  return !isStet(actor);
}

function recipientOnly({ recipientId }: ReminderCase, actor: Actor): Refusal | undefined {
  return recipientId === actor.userId ? undefined : { kind: 'forbidden', slug: 'reminder/not-yours' };
}
