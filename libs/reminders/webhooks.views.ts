import { z } from 'zod';
import { KINDS } from './domain/index.js';

/** An address outside that is told of reminders. */
export const webhookView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    url: z.string().describe('Of a Slack webhook only its host: the rest is a secret'),
    form: z.enum(['standard', 'slack']),
    kinds: z.array(z.enum(KINDS)).describe('What it is told of; none: everything'),
    createdAt: z.iso.datetime(),
    allowed: z.array(z.enum(['rotate', 'remove'])),
  })
  .meta({ id: 'Webhook' });
export type WebhookView = z.infer<typeof webhookView>;

export const newWebhookView = webhookView
  .extend({ secret: z.string().describe('Shown once: what its messages are signed with') })
  .meta({ id: 'NewWebhook' });
export type NewWebhookView = z.infer<typeof newWebhookView>;

/** A message to a webhook, and what became of it. */
export const webhookDeliveryView = z
  .object({
    id: z.uuid().describe('The `webhook-id` of every attempt'),
    body: z.string(),
    status: z.enum(['waiting', 'delivered', 'failed', 'cancelled']),
    attempts: z.number().int(),
    answer: z.string().nullable().describe('What the receiver said last, or why there was no answer'),
    createdAt: z.iso.datetime(),
    settledAt: z.iso.datetime().nullable(),
    allowed: z.array(z.enum(['retry'])),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDeliveryView = z.infer<typeof webhookDeliveryView>;
