import { Inject, Injectable, Optional } from '@nestjs/common';
import { Webhook as Signer } from 'standardwebhooks';
import { record } from '#audit';
import { newId, stetFor, storable, type Clock } from '#core';
import { CLOCK, Database, type Prisma, type Sql, type Tx, type Webhook } from '#database';
import { enqueueAll, reachingOut } from '#queue';
import { rungOf, type Message, type WhyNot } from './domain/index.js';
import { postOutside, type Answer, type MayReach } from './post-outside.js';
import { readCase, type AnyCase } from './reminders.repository.js';
import { standingOf } from './standing.js';

/** After this many attempts a message is given up; the pauses between them are those of every job. */
const MAX_ATTEMPTS = 8;

/** For tests, whose receivers are at home. */
export const MAY_REACH = Symbol('which addresses webhooks may reach');

/** Brings messages to webhooks. */
@Injectable()
export class HookService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Optional() @Inject(MAY_REACH) private readonly mayReach?: MayReach,
  ) {}

  /**
   * Posts a message, signed now, under its id, unless its reason has gone since. A receiver that says 410 is gone and is
   * told nothing more.
   * @throws Error when the receiver may take it later.
   */
  async deliver(deskId: string, deliveryId: string): Promise<void> {
    const delivery = await this.database.reader.webhookDelivery.findFirst({
      where: { id: deliveryId, status: 'waiting', webhook: { deskId } },
      include: { webhook: true },
    });
    if (delivery === null) return;
    if (delivery.webhook.endedAt !== null)
      return this.settle(delivery, 'cancelled', 'the webhook was removed');
    const reason = await this.whyNot(deskId, delivery);
    if (reason !== undefined) return this.settle(delivery, 'cancelled', reason);
    const answer = await this.post(delivery);
    if (typeof answer !== 'string' && answer.status >= 200 && answer.status < 300)
      return this.settle(delivery, 'delivered', said(answer));
    if (typeof answer !== 'string' && answer.status === 410) return this.end(delivery, said(answer));
    const last = delivery.attempts + 1 >= MAX_ATTEMPTS;
    await this.settle(delivery, last ? 'failed' : 'waiting', said(answer));
    if (!last) throw new Error(said(answer));
  }

  /** Why nothing is to be said any more of what a message tells. */
  private async whyNot(deskId: string, { reminderId }: WaitingDelivery): Promise<WhyNot | undefined> {
    const { reader } = this.database;
    const about = reminderId === null ? undefined : await readCase(reader, deskId, reminderId);
    const reason = about && (await standingOf(reader, about, this.now())).reason;
    return reason === undefined || PERSONAL.has(reason) ? undefined : reason;
  }

  /** The receiver is gone: the webhook ends with this message. */
  private end(delivery: WaitingDelivery, answer: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { id, deskId } = delivery.webhook;
      const at = this.now();
      const ended = await tx.webhook.updateMany({
        where: { id, endedAt: null },
        data: { endedAt: at, endReason: 'gone' },
      });
      await this.settle(delivery, 'failed', answer, tx);
      if (ended.count === 0) return;
      const what = { action: 'webhook.gone', subject: { type: 'webhook', id } };
      await record(tx, {
        actor: stetFor(deskId),
        chain: deskId,
        ...what,
        data: { delivery: delivery.id },
        at,
      });
    });
  }

  private async post({ id, body, webhook }: WaitingDelivery): Promise<Answer | string> {
    try {
      const headers = webhook.form === 'slack' ? {} : signed(webhook, id, body, this.now());
      return await reachingOut('webhook', { 'stet.webhook.message_id': id }, (traceparent) =>
        postOutside(webhook.url, body, { ...headers, traceparent }, this.mayReach),
      );
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private async settle(
    { id, attempts }: WaitingDelivery,
    status: 'waiting' | 'delivered' | 'failed' | 'cancelled',
    answer: string,
    tx: Tx = this.database.reader,
  ): Promise<void> {
    await tx.webhookDelivery.updateMany({
      where: { id, status: 'waiting' },
      data: {
        ...{ status, answer: answer.slice(0, 500), attempts: attempts + 1 },
        settledAt: status === 'waiting' ? null : this.now(),
      },
    });
  }
}

/** What one person wants, or may, says nothing of what the others are told. */
const PERSONAL: ReadonlySet<WhyNot> = new Set(['dismissed', 'snoozed', 'left']);

type WaitingDelivery = Prisma.WebhookDeliveryGetPayload<{ include: { webhook: true } }>;

/** The headers of the Standard Webhooks specification; in the day after a rotation with both signatures. */
function signed(
  { secret, oldSecret, oldSecretUntil }: WaitingDelivery['webhook'],
  id: string,
  body: string,
  at: Date,
): Record<string, string> {
  const both = oldSecret !== null && oldSecretUntil !== null && oldSecretUntil > at;
  const secrets = both ? [secret, oldSecret] : [secret];
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((one) => new Signer(one).sign(id, at, body)).join(' '),
  };
}

function said(answer: Answer | string): string {
  return storable(typeof answer === 'string' ? answer : `${answer.status} ${answer.body}`.trim());
}

/** A webhook as far as it decides what it is told. */
type DeskHook = Pick<Webhook, 'id' | 'form' | 'kinds'>;

/** The webhooks of a desk that are not ended. */
export function readHooks(tx: Sql, deskId: string): Promise<DeskHook[]> {
  return tx.$queryRaw`
    SELECT id, form, kinds FROM "Webhook" WHERE "deskId" = ${deskId}::uuid AND "endedAt" IS NULL ORDER BY id`;
}

/** Sends word of a reminder to these webhooks of its desk: once for each subject and step, however many people hear of it. */
export async function tellHooks(
  tx: Sql,
  hooks: readonly DeskHook[],
  found: AnyCase,
  message: Message,
  url: string,
  at: Date,
): Promise<void> {
  const { deskId, subjectType, subjectId, articleId, step, key, recipientId, requestId, traceparent } = found;
  const { kind, rung } = rungOf(step);
  for (const hook of hooks) {
    if (hook.kinds.length > 0 && !hook.kinds.includes(kind)) continue;
    const data = {
      kind,
      rung,
      subject: { type: subjectType, id: subjectId },
      articleId,
      title: message.title,
      url,
    };
    const body =
      hook.form === 'slack'
        ? { text: `<${url}|${slackText(message.title)}>` }
        : { type: 'reminder.sent', timestamp: at.toISOString(), data };
    const id = newId();
    const made = await tx.$executeRaw`
      INSERT INTO "WebhookDelivery" (id, "webhookId", "reminderId", key, body, "createdAt")
      VALUES (${id}::uuid, ${hook.id}::uuid, ${found.id}::uuid, ${key.slice(0, key.length - recipientId.length - 1)},
        ${JSON.stringify(body)}, ${at})
      ON CONFLICT ("webhookId", key) DO NOTHING`;
    if (made === 1)
      await enqueueAll(tx, 'reminders.hook', [
        { key: id, payload: { deskId, deliveryId: id }, requestId, traceparent },
      ]);
  }
}

/** Slack reads these three letters as its own. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('|', '¦');
}
