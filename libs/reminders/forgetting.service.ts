import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/** What reminders keep of a person, once that person has been erased. */
@Injectable()
export class ForgettingService {
  constructor(private readonly database: Database) {}

  /** Deletes their messages, and the letters with them. Reminders have ids only and stay. */
  forget(deskId: string, userId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const theirs = { deskId, userId };
      await tx.delivery.deleteMany({ where: { notification: theirs } });
      await tx.notification.deleteMany({ where: theirs });
    });
  }
}
