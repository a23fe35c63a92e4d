import type { Sql } from '#database';

/**
 * Holds the names of these people until the transaction ends. Whoever copies a name holds it first: an erasure waits for
 * the copy, and then finds it. Nobody else waits.
 */
export async function holdNames(tx: Sql, userIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ANY(${userIds}::uuid[]) ORDER BY id FOR KEY SHARE`;
}
