import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

/** The exceptions to the gate that were given in the period. */
export function waiversIn({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS things FROM "Waiver"
    WHERE "deskId" = ${deskId}::uuid AND at >= ${from} AND at < ${to}`;
}

/** The errors that were let stand in the period, each as often as it was. */
export function waivedIssuesIn({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT count(*)::int AS things FROM "AuditEntry"
    WHERE "deskId" = ${deskId}::uuid AND at >= ${from} AND at < ${to} AND action = 'issue.waived'`;
}
