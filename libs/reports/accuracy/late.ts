import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

/**
 * The assignments that were due in the period and were neither checked nor taken away in time. One that is still open is
 * late once its time has passed.
 */
export function overdueIn({ deskId, from, to, now }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS things FROM "Assignment" a
    WHERE a."deskId" = ${deskId}::uuid AND a."dueAt" >= ${from} AND a."dueAt" < ${to} AND a."dueAt" < ${now}
      AND (a."endedAt" IS NULL OR a."endedAt" > a."dueAt")
      AND NOT EXISTS (
        SELECT FROM "Check" k
        WHERE k."claimId" = a."claimId" AND k."byId" = a."assigneeId" AND k.round = a.round AND k.reading = a.reading
          AND k."createdAt" <= a."dueAt")`;
}

/** The reminders of assignments that went out in the period to someone other than the one who had the work. */
export function escalationsIn({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS things FROM "Reminder" r
    JOIN "Assignment" a ON a.id = r."subjectId" AND a."assigneeId" <> r."recipientId"
    WHERE r."deskId" = ${deskId}::uuid AND r."sentAt" >= ${from} AND r."sentAt" < ${to} AND r."subjectType" = 'assignment'`;
}
