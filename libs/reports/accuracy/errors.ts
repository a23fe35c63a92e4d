import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface ErrorRow {
  readonly category: string;
  readonly severity: string;
  readonly origin: string;
  /** Of the article; empty: it has none. */
  readonly section: string;
  readonly escaped: boolean;
  readonly errors: number;
}

/**
 * The issues that people confirmed as errors in the period. One has escaped when its article had been published by then.
 */
export function errorsOf({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT i.category, i.severity::text, i.origin::text, coalesce(a.section, '') AS section,
      coalesce(i."decidedAt" >= a."publishedAt", false) AS escaped, count(*)::int AS errors
    FROM "Issue" i JOIN "Article" a ON a.id = i."articleId"
    WHERE i."deskId" = ${deskId}::uuid AND i."decidedAt" >= ${from} AND i."decidedAt" < ${to}
      AND i.status IN ('confirmed', 'fix_proposed', 'fixed', 'closed', 'waived')
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`;
}
