import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sql } from './sql.js';

const storage = new AsyncLocalStorage<(tx: Sql) => Promise<void>>();

/** Runs `work` so that every transaction in it also runs `mark`, before it commits: both happen, or neither. */
export function withMark<T>(mark: (tx: Sql) => Promise<void>, work: () => T): T {
  return storage.run(mark, work);
}

/** The mark that transactions of this work carry, if any. */
export function currentMark(): ((tx: Sql) => Promise<void>) | undefined {
  return storage.getStore();
}
