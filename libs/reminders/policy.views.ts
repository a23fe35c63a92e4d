import { z } from 'zod';
import { personView } from '#identity';
import { KINDS, reminderSettingsView } from './domain/index.js';

/** How a desk reminds: all of it, Stet's defaults included. */
export const policyView = reminderSettingsView
  .extend({
    timeZone: z.string(),
    version: z.number().int(),
    allowed: z.array(z.enum(['change'])),
  })
  .meta({ id: 'ReminderPolicy' });
export type PolicyView = z.infer<typeof policyView>;

const counted = z.array(z.object({ person: personView, messages: z.number().int() }));

/** Who would have been told what. */
export const rehearsalView = z
  .object({
    total: z.number().int(),
    people: counted.describe('With the settings that were asked about'),
    now: counted.describe('With the settings as they are'),
    messages: z
      .array(
        z.object({
          at: z.iso.datetime(),
          kind: z.enum(KINDS),
          step: z.string(),
          subject: z.object({ type: z.string(), id: z.uuid() }),
          articleId: z.uuid().nullable(),
          recipient: personView,
          mail: z
            .enum(['now', 'digest', 'off'])
            .describe('How it would have come by mail, by the usual pace and the floor'),
        }),
      )
      .describe('The first 500'),
  })
  .meta({ id: 'ReminderDryRun' });
export type RehearsalView = z.infer<typeof rehearsalView>;
