import { Injectable } from '@nestjs/common';
import { Database, Prisma } from '#database';
import { callOff } from '#queue';

/** What reminders keep of a person, once that person has been erased. */
@Injectable()
export class ForgettingService {
  constructor(private readonly database: Database) {}

  /**
   * Deletes the messages to them, and those that have their name: of a comment of theirs, or of work that was theirs, which
   * goes to editors and to webhooks; the digests that told of one of these; and what was said of any that did not arrive.
   * Reminders have ids only and stay.
   */
  forget(deskId: string, userId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const theirs = Prisma.sql`
        SELECT r.id FROM "Assignment" a JOIN "Reminder" r ON r."subjectType" = 'assignment' AND r."subjectId" = a.id
        WHERE a."deskId" = ${deskId}::uuid AND a."assigneeId" = ${userId}::uuid`;
      const toHooks = await tx.$queryRaw<Gone[]>`
        DELETE FROM "WebhookDelivery" WHERE "reminderId" IN (${theirs}) RETURNING id`;
      const told = Prisma.sql`
        SELECT id, "digestId" FROM "Notification" WHERE "deskId" = ${deskId}::uuid AND "userId" = ${userId}::uuid
        UNION
        SELECT n.id, n."digestId" FROM "Comment" c
        JOIN "Notification" n ON n.kind = 'mention' AND split_part(n.key, ':', 2) = c.id::text
        WHERE c."deskId" = ${deskId}::uuid AND c."byId" = ${userId}::uuid
        UNION
        SELECT id, "digestId" FROM "Notification" WHERE "reminderId" IN (${theirs})`;
      // A digest that is being posted is waited for, and what it says is then found.
      await tx.$executeRaw`SELECT 1 FROM "Digest" WHERE id IN (SELECT "digestId" FROM (${told}) t) ORDER BY id FOR UPDATE`;
      const letters = await tx.$queryRaw<Gone[]>`
        WITH told AS (${told}), gone AS (
          SELECT id FROM told
          UNION
          SELECT posted.id FROM told JOIN "Digest" d ON d.id = told."digestId"
          JOIN "Notification" posted ON posted.key = concat_ws(':', 'digest', d."deskId", d."userId", d.day)
        ), messages AS (
          DELETE FROM "Notification" WHERE id IN (SELECT id FROM gone)
        )
        DELETE FROM "Delivery" WHERE "notificationId" IN (SELECT id FROM gone) RETURNING id`;
      await callOff(
        tx,
        deskId,
        [...toHooks, ...letters].map(({ id }) => id),
      );
    });
  }
}

interface Gone {
  readonly id: string;
}
