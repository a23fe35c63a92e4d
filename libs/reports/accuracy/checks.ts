import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface CheckRow {
  /** null: all of them. */
  readonly outcome: string | null;
  readonly claims: number;
  readonly checks: number;
}

/** The checks made in the period and the claims that they were made on, in all and by outcome. */
export function checksOf({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT outcome::text, count(DISTINCT "claimId")::int AS claims, count(*)::int AS checks
    FROM "Check"
    WHERE "deskId" = ${deskId}::uuid AND "createdAt" >= ${from} AND "createdAt" < ${to}
    GROUP BY GROUPING SETS ((), (outcome)) ORDER BY outcome NULLS FIRST`;
}
