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
  hold_back: 'held_back',
  dismiss: 'dismissed',
  take_up: 'taken_up',
  reschedule: 'rescheduled',
} as const;

/** From where a reminder may still go out. */
const WAITING: readonly ReminderStatus[] = ['scheduled', 'snoozed', 'suppressed'];

/**
 * How a reminder moves. Its recipient may acknowledge it, and no more of its kind come; put it off, or dismiss
 * it, and nothing more about the same thing comes. Stet holds it back while the desk wants quiet, or while work goes on;
 * what it cancelled because the article was on hold, it takes up when the article is. By another policy of the desk it
 * gives it another time, or takes up what an earlier one had cancelled.
 */
export const REMINDER_MACHINE: Machine<ReminderStatus, ReminderEvent, ReminderCase> = {
  send: { from: WAITING, to: 'sent', may: isStet },
  cancel: { from: WAITING, to: 'cancelled', may: isStet },
  acknowledge: { from: ['sent', 'snoozed'], to: 'acknowledged', may: isPerson, guard: recipientOnly },
  snooze: {
    from: ['scheduled', 'sent', 'snoozed', 'suppressed'],
    to: 'snoozed',
    may: isPerson,
    guard: recipientOnly,
  },
  hold_back: { from: WAITING, to: 'suppressed', may: isStet },
  dismiss: {
    from: ['scheduled', 'sent', 'snoozed', 'suppressed'],
    to: 'cancelled',
    may: isPerson,
    guard: recipientOnly,
  },
  take_up: { from: ['cancelled'], to: 'scheduled', may: isStet },
  reschedule: { from: ['scheduled', 'suppressed'], to: 'scheduled', may: isStet },
};

function isPerson(actor: Actor): boolean {
  return !isStet(actor);
}

function recipientOnly({ recipientId }: ReminderCase, actor: Actor): Refusal | undefined {
  return recipientId === actor.userId ? undefined : { kind: 'forbidden', slug: 'reminder/not-yours' };
}
