import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '#config';
import { newId, type Clock } from '#core';
import { CLOCK, Database, ENV, Prisma, write, type Sql } from '#database';
import { enqueueAll, type WantedJob } from '#queue';
import {
  digestMessage,
  localeOf,
  nextDigest,
  reminderSettings,
  rungOf,
  type MessageKind,
} from './domain/index.js';
import { messageIdOf } from './mailer.js';
import { readersOf, wayTo } from './preferences.service.js';
import { readCases, type AnyCase } from './reminders.repository.js';
import { standingsOf } from './standing.js';

/** Tells a person once a day of what did not have to be told at once. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Posts a digest whose time has come: of what still holds, was not read meanwhile and is still wanted by mail. To whoever
   * stopped the digest that is what they want at once, and quiet hours held back. Nothing, when nothing is left.
   */
  send(deskId: string, digestId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [digest] = await tx.$queryRaw<{ userId: string; day: string }[]>`
        SELECT "userId", day FROM "Digest"
        WHERE id = ${digestId}::uuid AND "deskId" = ${deskId}::uuid AND "sentAt" IS NULL FOR UPDATE`;
      if (digest === undefined) return;
      const { userId, day } = digest;
      const at = this.now();
      const waiting = await tx.notification.findMany({
        where: { digestId, readAt: null },
        orderBy: { id: 'asc' },
      });
      const desk = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
      const reader = (await readersOf(tx, deskId, [userId])).get(userId)!;
      const ids = waiting.flatMap(({ reminderId }) => reminderId ?? []);
      const cases = await readCases(tx, deskId, ids);
      const standings = await standingsOf(tx, cases, at);
      const moved = new Set(
        cases.flatMap(({ id }, index) => (standings[index]!.reason === undefined ? [] : [id])),
      );
      const steps = new Map(cases.map(({ id, step }) => [id, step]));
      const told = waiting
        .filter((one) => {
          const step = steps.get(one.reminderId ?? '');
          const rung = step === undefined ? 1 : rungOf(step).rung;
          const about = { kind: one.kind as MessageKind, rung, settings: desk.settings };
          return wayTo(reader, about).mail !== 'off';
        })
        .filter(({ reminderId }) => reminderId === null || !moved.has(reminderId))
        .map(({ title, link }) => ({ title, url: new URL(link, this.env.publicUrl).href }));
      await tx.digest.update({ where: { id: digestId }, data: { sentAt: at } });
      if (told.length === 0) return;
      const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
      const id = newId();
      await tx.notification.create({
        data: {
          ...{ id, deskId, userId, kind: 'digest', key: `digest:${deskId}:${userId}:${day}`, link: '/inbox' },
          ...digestMessage(told, desk.name, localeOf(user.locale)),
          readAt: at,
        },
      });
      await mail(tx, this.env, deskId, id);
    });
  }
}

/** The digest that this goes into: the next of its recipient. */
export async function digestFor(
  tx: Sql,
  found: Pick<AnyCase, 'deskId' | 'recipientId' | 'settings' | 'timeZone'>,
  at: Date,
): Promise<string> {
  const { deskId, recipientId: userId, settings, timeZone } = found;
  const { day, dueAt } = nextDigest(at, reminderSettings(settings).reminders.digestAt, timeZone);
  const begin = Prisma.sql`
    INSERT INTO "Digest" (id, "deskId", "userId", day, "dueAt")
    VALUES (${newId()}::uuid, ${deskId}::uuid, ${userId}::uuid, ${day}, ${dueAt})
    ON CONFLICT ("deskId", "userId", day) DO NOTHING`;
  await write(tx, begin);
  const [digest] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Digest" WHERE "deskId" = ${deskId}::uuid AND "userId" = ${userId}::uuid AND day = ${day}`;
  return digest!.id;
}

/** Sends a notification on its way by mail. */
export function mail(tx: Sql, env: Env, deskId: string, notificationId: string): Promise<void> {
  return mailAll(tx, env, deskId, [{ notificationId }]);
}

/** A notification that goes out by mail, and what for where that is not the work at hand: see `WantedJob`. */
export type Letter = { readonly notificationId: string } & Pick<
  WantedJob<'reminders.deliver'>,
  'requestId' | 'traceparent'
>;

/** The same for many. */
export async function mailAll(
  tx: Sql,
  { mailFrom }: Env,
  deskId: string,
  letters: readonly Letter[],
): Promise<void> {
  const deliveries = letters.map((letter) => {
    const id = newId();
    return { id, messageId: messageIdOf(id, mailFrom), ...letter };
  });
  const insert = Prisma.sql`
    INSERT INTO "Delivery" (id, "notificationId", channel, "messageId")
    SELECT id, "notificationId", 'mail', "messageId"
    FROM jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb)
      AS delivery (id uuid, "notificationId" uuid, "messageId" text)`;
  await write(tx, insert);
  const wanted = deliveries.map(({ id, requestId, traceparent }) => ({
    key: id,
    payload: { deskId, deliveryId: id },
    ...{ requestId, traceparent },
  }));
  await enqueueAll(tx, 'reminders.deliver', wanted);
}
