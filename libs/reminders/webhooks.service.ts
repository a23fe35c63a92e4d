import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { record } from '#audit';
import { Conflict, Invalid, Missing, newId, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx, type Webhook } from '#database';
import { enqueue } from '#queue';
import type { Kind } from './domain/index.js';
import { isPublicAddress } from '#review';
import type { NewWebhookView, WebhookDeliveryView, WebhookView } from './webhooks.views.js';

/** An address to be told. */
export interface NewWebhook {
  readonly name: string;
  readonly url: string;
  readonly form: 'standard' | 'slack';
  readonly kinds: readonly Kind[];
}

/** A desk has so many at once. */
const MOST = 20;
/** Milliseconds for which the old secret signs beside the new one. */
const OVERLAP = 24 * 3_600_000;

/** The addresses outside that a desk tells of its reminders. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async list(actor: Actor): Promise<WebhookView[]> {
    const hooks = await this.database.reader.webhook.findMany({
      where: { deskId: actor.deskId, endedAt: null },
      orderBy: { id: 'asc' },
    });
    return hooks.map(viewOf);
  }

  /**
   * Adds an address. Its secret is in the answer and nowhere else.
   * @throws Invalid `webhook/not-public`; Conflict `webhook/too-many`.
   */
  add(actor: Actor, { name, url, form, kinds }: NewWebhook): Promise<NewWebhookView> {
    mustBePublic(url);
    return this.database.transaction(async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM "Desk" WHERE id = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
      const there = await tx.webhook.count({ where: { deskId: actor.deskId, endedAt: null } });
      if (there >= MOST) throw new Conflict('webhook/too-many', { most: MOST });
      const hook = await tx.webhook.create({
        data: {
          ...{ id: newId(), deskId: actor.deskId, name, url, form, kinds: [...kinds] },
          ...{ secret: newSecret(), createdById: actor.userId!, createdAt: this.now() },
        },
      });
      await this.note(tx, actor, hook.id, 'webhook.added', { name, form, kinds });
      return { ...viewOf(hook), secret: hook.secret };
    });
  }

  /** Gives a new secret; for a day messages are signed with both. */
  rotate(actor: Actor, id: string): Promise<NewWebhookView> {
    return this.database.transaction(async (tx) => {
      const before = await lockHook(tx, actor, id);
      const at = this.now();
      const hook = await tx.webhook.update({
        where: { id },
        data: {
          secret: newSecret(),
          oldSecret: before.secret,
          oldSecretUntil: new Date(at.getTime() + OVERLAP),
        },
      });
      await this.note(tx, actor, id, 'webhook.secret_rotated', {});
      return { ...viewOf(hook), secret: hook.secret };
    });
  }

  /** Tells an address nothing more. What it was told stays in its log. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await lockHook(tx, actor, id);
      await tx.webhook.update({ where: { id }, data: { endedAt: this.now(), endReason: 'removed' } });
      await this.note(tx, actor, id, 'webhook.removed', {});
    });
  }

  /** The latest messages to an address, the newest first, and what became of them. */
  async deliveries(actor: Actor, id: string): Promise<WebhookDeliveryView[]> {
    const hook = await this.database.reader.webhook.findFirst({ where: { id, deskId: actor.deskId } });
    if (hook === null) throw new Missing();
    const rows = await this.database.reader.webhookDelivery.findMany({
      where: { webhookId: id },
      orderBy: { id: 'desc' },
      take: 100,
    });
    return rows.map((row) => ({
      id: row.id,
      body: row.body,
      status: row.status,
      attempts: row.attempts,
      answer: row.answer,
      createdAt: row.createdAt.toISOString(),
      settledAt: row.settledAt?.toISOString() ?? null,
      allowed: row.status === 'failed' ? ['retry'] : [],
    }));
  }

  /** Sends a message again that was given up, under the same id. @throws Conflict `thing/not-now`. */
  retry(actor: Actor, deliveryId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { deskId } = actor;
      const found = await tx.webhookDelivery.findFirst({ where: { id: deliveryId, webhook: { deskId } } });
      if (found === null) throw new Missing();
      const again = await tx.webhookDelivery.updateMany({
        where: { id: deliveryId, status: 'failed' },
        data: { status: 'waiting', settledAt: null },
      });
      if (again.count === 0) throw new Conflict('thing/not-now', { state: found.status });
      await enqueue(tx, 'reminders.hook', `${deliveryId}:${found.attempts}`, { deskId, deliveryId });
    });
  }

  private note(tx: Tx, actor: Actor, id: string, action: string, data: object) {
    const subject = { type: 'webhook', id };
    return record(tx, { actor, chain: actor.deskId, action, subject, data, at: this.now() });
  }
}

/** Refuses at once what can be seen to be at home; a name is looked up each time that something is sent. */
function mustBePublic(url: string): void {
  const { protocol, hostname, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isAtHome = isIP(host) !== 0 ? !isPublicAddress(host) : !host.includes('.') || host.endsWith('.local');
  const isPlain = ['http:', 'https:'].includes(protocol) && username === '' && password === '';
  if (isAtHome || !isPlain) throw new Invalid('webhook/not-public');
}

/** As the Standard Webhooks specification writes them: 256 bits. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

async function lockHook(tx: Tx, actor: Actor, id: string): Promise<Webhook> {
  const [hook] = await tx.$queryRaw<Webhook[]>`
    SELECT * FROM "Webhook"
    WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid AND "endedAt" IS NULL FOR UPDATE`;
  if (hook === undefined) throw new Missing();
  return hook;
}

function viewOf({ id, name, url, form, kinds, createdAt }: Webhook): WebhookView {
  // Whoever knows the address of a Slack webhook may write to the channel: it is a secret too.
  const shown = form === 'slack' ? `${new URL(url).origin}/…` : url;
  return {
    ...{ id, name, url: shown, form: form as WebhookView['form'], kinds: kinds as Kind[] },
    createdAt: createdAt.toISOString(),
    allowed: ['rotate', 'remove'],
  };
}
