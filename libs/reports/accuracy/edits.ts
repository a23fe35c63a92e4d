import { Prisma } from '#database';
import type { DeskPeriod } from './period.js';

export interface EditRow {
  readonly article: string;
  readonly title: string;
  readonly revision: number;
  readonly by: string;
  readonly at: Date;
  /** How many there are in all: only the first are told one by one. */
  readonly all: number;
}

/** So many are told one by one. */
const SHOWN = 500;

/** The texts that replaced a published one in the period and that no correction made. */
export function silentEdits({ deskId, from, to }: DeskPeriod): Prisma.Sql {
  return Prisma.sql`
    SELECT a.id AS article, a.title, r.number AS revision, r."createdById" AS by, r."createdAt" AS at,
      (count(*) OVER ())::int AS all
    FROM "Revision" r JOIN "Article" a ON a.id = r."articleId" AND a."publishedAt" < r."createdAt"
    WHERE r."createdAt" >= ${from} AND r."createdAt" < ${to} AND a."deskId" = ${deskId}::uuid
      AND NOT EXISTS (
        SELECT FROM "Correction" c WHERE c."articleId" = r."articleId" AND c."appliedRevision" = r.number)
    ORDER BY r."createdAt", r.id LIMIT ${SHOWN}`;
}
