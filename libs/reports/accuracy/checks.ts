import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface CheckRow {
  /** null: all of them. */
  readonly outcome: string | null;
  readonly claims: number;
  readonly checks: number;
}

/**
 * The checks made in the period, without those taken back, in all and by outcome; and the claims that were found out about:
 * one that still waits for its second reader, or between two who disagree, has no outcome yet.
 */
export function checksOf({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT k.outcome::text, count(*)::int AS checks,
      count(DISTINCT c.id) FILTER (WHERE c.outcome IS NOT NULL OR c.round > k.round)::int AS claims
    FROM "Check" k JOIN "Claim" c ON c.id = k."claimId"
    WHERE k."deskId" = ${deskId}::uuid AND k."createdAt" >= ${from} AND k."createdAt" < ${to}
      AND k."takenBackAt" IS NULL
    GROUP BY GROUPING SETS ((), (k.outcome)) ORDER BY 1 NULLS FIRST`;
}
