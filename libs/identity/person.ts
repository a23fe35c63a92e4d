import { Prisma } from '#database';

/** A person as other things name them, as JSON, from the alias of their row; null when the join found nobody. */
export function person(alias: string): Prisma.Sql {
  return Prisma.raw(
    `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) END`,
  );
}
