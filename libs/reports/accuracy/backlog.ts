import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface BacklogRow {
  readonly at: Date;
  readonly issues: number;
}

/** So often at most is it looked how much waits. */
const MOST_LOOKS = 12;
/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** How many issues had been raised and were not decided yet, at the end of the period and every so many days before it. */
export function backlogIn({ deskId, from, to, now }: DeskPeriod): Prisma.Sql {
  const end = Math.min(to.getTime(), now.getTime());
  const step = Math.ceil((end - from.getTime()) / DAY / MOST_LOOKS) * DAY;
  const looks: string[] = [];
  for (let at = end; at > from.getTime(); at -= step) looks.unshift(new Date(at).toISOString());
  return Prisma.sql`
    SELECT look AS at, count(i.id)::int AS issues
    FROM unnest(${looks}::timestamptz[]) AS look
    LEFT JOIN (
      SELECT id, "createdAt", "decidedAt" FROM "Issue"
      WHERE "deskId" = ${deskId}::uuid AND ("decidedAt" IS NULL OR "decidedAt" >= ${from})
    ) i ON i."createdAt" < look AND (i."decidedAt" IS NULL OR i."decidedAt" >= look)
    GROUP BY look ORDER BY look`;
}
