import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/** What reminders keep of a person, once that person has been erased. */
@Injectable()
export class ForgettingService {
  constructor(private readonly database: Database) {}

  /** Deletes the messages to them, and those that tell of a comment of theirs by name. Reminders have ids only and stay. */
  forget(deskId: string, userId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await tx.$executeRaw`
        WITH gone AS (
          SELECT id FROM "Notification" WHERE "deskId" = ${deskId}::uuid AND "userId" = ${userId}::uuid
          UNION
          SELECT n.id FROM "Comment" c JOIN "Notification" n ON n.kind = 'mention' AND split_part(n.key, ':', 2) = c.id::text
          WHERE c."deskId" = ${deskId}::uuid AND c."byId" = ${userId}::uuid
        ), letters AS (
          DELETE FROM "Delivery" WHERE "notificationId" IN (SELECT id FROM gone)
        )
        DELETE FROM "Notification" WHERE id IN (SELECT id FROM gone)`;
    });
  }
}
