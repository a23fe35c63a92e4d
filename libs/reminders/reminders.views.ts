import { z } from 'zod';
import { personView } from '#identity';
import { eventsOf } from '#core';
import { KINDS, RECIPIENTS, REMINDER_MACHINE, REMINDER_STATUSES } from './domain/index.js';

/** A nudge that is due, was sent, or will not be. */
export const reminderView = z
  .object({
    id: z.uuid(),
    articleId: z.uuid().nullable().describe('null: it is about something that belongs to no article'),
    subject: z.object({ type: z.string(), id: z.uuid() }).describe('`assignment`, `claim`, `article` …'),
    role: z.enum(RECIPIENTS).describe('As what its recipient is told'),
    kind: z.enum(KINDS),
    step: z.string().describe('The rung of its ladder: `overdue_02`'),
    recipient: personView,
    status: z.enum(REMINDER_STATUSES),
    dueAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    reason: z.string().nullable().describe('Why it was cancelled, put off or acknowledged'),
    allowed: z.array(z.enum(eventsOf(REMINDER_MACHINE))),
  })
  .meta({ id: 'Reminder' });
export type ReminderView = z.infer<typeof reminderView>;

/** A message to its reader, in the product. */
export const notificationView = z
  .object({
    id: z.uuid(),
    articleId: z.uuid().nullable(),
    reminderId: z.uuid().nullable(),
    kind: z.enum([...KINDS, 'mention', 'mail']).describe('`mail`: about mail that came back'),
    title: z.string(),
    body: z.string(),
    link: z.string().describe('A path of the desk'),
    subject: z.object({ type: z.string(), id: z.uuid() }).nullable().describe('What it was sent for'),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    doneAt: z.iso.datetime().nullable(),
    allowed: z
      .array(z.enum(['reply', 'read', 'done']))
      .describe('`reply`: the question waits for its reader’s answer'),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.infer<typeof notificationView>;
