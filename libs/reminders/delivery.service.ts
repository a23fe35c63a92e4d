import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import type { Env } from '#config';
import { newId, stetFor, storable, type Clock } from '#core';
import { CLOCK, Database, ENV, type Prisma } from '#database';
import { bounceMessage, letterOf, localeOf } from './domain/index.js';
import { isNobodyThere, isRefusedForGood, Mailer } from './mailer.js';
import { readCase } from './reminders.repository.js';
import { standingOf } from './standing.js';
import { stopToken } from './stop-link.js';

/** How a delivery ends. */
type End =
  { readonly status: 'delivered' } | { readonly status: 'failed' | 'cancelled'; readonly error: string };

/** Brings notifications to their readers outside the product. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Posts the letter, unless its reason has gone since. The mail server's word and our mark of it cannot be one
   * transaction: whoever falls between the two is followed by another, who posts it again under the same Message-ID.
   * @throws Error when the mail server may take it later.
   */
  async deliver(deskId: string, deliveryId: string): Promise<void> {
    const delivery = await this.database.reader.delivery.findFirst({
      where: { id: deliveryId, status: 'waiting', notification: { deskId } },
      include: { notification: true },
    });
    if (delivery === null) return;
    await this.settle(delivery, await this.post(delivery));
  }

  private async post({ messageId, notification }: WaitingDelivery): Promise<End> {
    const { deskId, userId, articleId, reminderId, link } = notification;
    const about = reminderId === null ? undefined : await readCase(this.database.reader, deskId, reminderId);
    const reason = about && (await standingOf(this.database.reader, about, this.now())).reason;
    if (reason !== undefined) return { status: 'cancelled', error: reason };
    const desk = await this.database.reader.desk.findUniqueOrThrow({ where: { id: deskId } });
    const reader = await this.database.reader.user.findUniqueOrThrow({ where: { id: userId } });
    const url = new URL(link, this.env.publicUrl).href;
    if (reader.bouncedAt !== null) return { status: 'cancelled', error: 'address came back' };
    const token = await stopToken(this.database.reader, { deskId, userId, kind: notification.kind });
    const stop = new URL(`/api/v1/notifications/stop/${token}`, this.env.publicUrl).href;
    const letter = letterOf(notification, { url, stop }, desk.name, localeOf(reader.locale));
    try {
      await this.mailer.post({
        ...letter,
        to: reader.email,
        messageId,
        thread: articleId ?? deskId,
        list: desk,
        stop,
      });
      return { status: 'delivered' };
    } catch (error) {
      if (!isRefusedForGood(error)) throw error;
      const said = storable((error as Error).message);
      if (isNobodyThere(error)) await this.noteBounce(notification, reader.email, said);
      return { status: 'failed', error: said };
    }
  }

  /**
   * No more mail to an address that refuses it for good, until its owner says that it is right; they are told in the
   * product.
   */
  private noteBounce(
    { deskId, userId }: WaitingDelivery['notification'],
    email: string,
    reason: string,
  ): Promise<void> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const noted = await tx.user.updateMany({
        where: { id: userId, email, bouncedAt: null },
        data: { bouncedAt: at, bounce: reason.slice(0, 500) },
      });
      if (noted.count === 0) return;
      const { locale } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
      const key = `mail:${userId}:${at.getTime()}`;
      const words = bounceMessage(email, localeOf(locale));
      await tx.notification.create({
        data: { id: newId(), deskId, userId, key, kind: 'mail', ...words, link: '/settings' },
      });
      await record(tx, {
        actor: stetFor(deskId),
        chain: deskId,
        action: 'user.mail_bounced',
        subject: { type: 'user', id: userId },
        data: {},
        at,
      });
    });
  }

  private settle({ id, channel, messageId, notification }: WaitingDelivery, end: End): Promise<void> {
    return this.database.transaction(async (tx) => {
      const settled = await tx.delivery.updateMany({
        where: { id, status: 'waiting' },
        data: { ...end, settledAt: this.now() },
      });
      if (settled.count === 0) return;
      await record(tx, {
        actor: stetFor(notification.deskId),
        chain: notification.articleId ?? notification.deskId,
        action: `notification.${end.status}`,
        subject: { type: 'notification', id: notification.id },
        data: { delivery: id, channel, messageId },
        at: this.now(),
      });
    });
  }
}

type WaitingDelivery = Prisma.DeliveryGetPayload<{ include: { notification: true } }>;
