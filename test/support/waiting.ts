import type { Database } from '#database';

/** Resolves when so many statements of other connections to this database wait for locks. */
export async function waitingForALock({ reader }: Database, count = 1): Promise<void> {
  const waits = () => reader.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await waits()).length < count);
}
