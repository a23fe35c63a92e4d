import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface TimeRow {
  readonly things: number;
  /** Minutes, to a tenth; null when there is nothing to measure. */
  readonly median: number | null;
  readonly p90: number | null;
}

/** From when an issue was raised until a person decided it in the period. */
export function decisionTimes({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT ${spread(Prisma.sql`"decidedAt" - "createdAt"`)}
    FROM "Issue"
    WHERE "deskId" = ${deskId}::uuid AND "decidedAt" >= ${from} AND "decidedAt" < ${to} AND "decidedById" IS NOT NULL`;
}

/** From when an error was confirmed until its correction was applied in the period. */
export function correctionTimes({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT ${spread(Prisma.sql`c."appliedAt" - i."decidedAt"`)}
    FROM "Correction" c JOIN "Issue" i ON i.id = c."issueId" AND i."decidedAt" <= c."appliedAt"
    WHERE c."deskId" = ${deskId}::uuid AND c."appliedAt" >= ${from} AND c."appliedAt" < ${to}`;
}

/** Percentiles between two values are interpolated. */
function spread(time: Prisma.Sql): Prisma.Sql {
  const minutes = Prisma.sql`extract(epoch FROM ${time})::float8 / 60`;
  const percentile = (share: number) =>
    Prisma.sql`round((percentile_cont(${share}) WITHIN GROUP (ORDER BY ${minutes}))::numeric, 1)::float8`;
  return Prisma.sql`count(*)::int AS things, ${percentile(0.5)} AS median, ${percentile(0.9)} AS p90`;
}
