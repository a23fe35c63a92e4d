import type { Tx } from '#database';

/** Rows that go in one statement. */
const BATCH = 1000;

/** Days for which a repeated request gets its first answer again. */
const KEYS_KEPT = 1;

/** Deletes the sessions that have ended and the keys of requests with their answers when they are a day old, in batches. */
export async function forgetEnded(tx: Tx): Promise<void> {
  await untilFewer(
    () => tx.$executeRaw`
      DELETE FROM "Session" WHERE id IN (SELECT id FROM "Session" WHERE "expiresAt" <= now() LIMIT ${BATCH})`,
  );
  await untilFewer(
    () => tx.$executeRaw`
      DELETE FROM "IdempotencyKey" WHERE ("deskId", "userId", key) IN (
        SELECT "deskId", "userId", key FROM "IdempotencyKey"
        WHERE "startedAt" < now() - ${KEYS_KEPT} * interval '1 day' ORDER BY "startedAt" LIMIT ${BATCH})`,
  );
}

async function untilFewer(deleteSome: () => Promise<number>): Promise<void> {
  while ((await deleteSome()) === BATCH);
}
