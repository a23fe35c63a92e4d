import { z } from 'zod';
import { FAULTS } from '#core';
import { KINDS, MESSAGE_KINDS, notificationView, PACES, reminderSettingsSchema, SHOWS } from '#reminders';
import { id } from '../http/id.js';
import { pageOf, pageQuery } from '../http/paging.js';
import { instant, words } from '../http/words.js';

export const remindersQuery = pageQuery.extend({
  assignment: id.optional().describe('All reminders of this assignment; without it, mine'),
});

export const acknowledgeBody = z
  .strictObject({ reason: words(500).optional() })
  .meta({ id: 'Acknowledgement' });

export const snoozeBody = z.strictObject({ until: instant, reason: words(500) }).meta({ id: 'Snooze' });

export const inboxQuery = pageQuery.extend({
  show: z.enum(SHOWS).optional().describe('Without it, what is not done with'),
});

export const dismissalBody = z.strictObject({ reason: words(500) }).meta({ id: 'Dismissal' });

export const policyBody = reminderSettingsSchema.meta({ id: 'ReminderDecision' });

/** Milliseconds: the longest time that one dry run is about. */
const MONTH = 31 * 86_400_000;

export const dryRunBody = z
  .strictObject({ settings: policyBody, from: instant, to: instant })
  .refine(({ from, to }) => from < to && to.getTime() - from.getTime() <= MONTH, {
    path: ['to'],
    error: FAULTS.rehearsalTooLong.en,
  })
  .meta({ id: 'DryRun' });

export const preferencesBody = z
  .strictObject({
    mail: z.partialRecord(z.enum(MESSAGE_KINDS), z.enum(PACES)).optional(),
    inbox: z.partialRecord(z.enum(MESSAGE_KINDS), z.enum(['off', 'now'])).optional(),
    digest: z.enum(['off', 'on']).optional(),
  })
  .meta({ id: 'PreferencesDecision' });

export const newWebhookBody = z
  .strictObject({
    name: words(100),
    url: z.url({ protocol: /^https?$/ }).max(2000),
    form: z.enum(['standard', 'slack']).default('standard'),
    kinds: z.array(z.enum(KINDS)).max(KINDS.length).default([]),
  })
  .meta({ id: 'WebhookRequest' });

export const inbox = pageOf(notificationView).extend({ unread: z.number().int() });
