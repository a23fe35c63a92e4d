import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface ChainRow {
  readonly article: string;
  readonly title: string;
  readonly from: number;
  readonly seq: number;
  readonly hash: string;
}

/** What was written into the record of each article in the period: the first and the last link, and the hash of the last. */
export function chainsIn(period: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT stretch.*, a.title, last.hash FROM ${stretchesIn(period)}
    JOIN "AuditEntry" last ON last."chainId" = stretch.article AND last.seq = stretch.seq
    ORDER BY stretch.article`;
}

/** How many articles there was written of. */
export function articlesIn(period: DeskPeriod): Prisma.Sql {
  return Prisma.sql`SELECT count(*)::int AS things FROM ${stretchesIn(period)}`;
}

function stretchesIn({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`(
      SELECT "chainId" AS article, min(seq) AS "from", max(seq) AS seq FROM "AuditEntry"
      WHERE "deskId" = ${deskId}::uuid AND at >= ${from} AND at < ${to} GROUP BY 1
    ) stretch
    JOIN "Article" a ON a.id = stretch.article`;
}
