import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './database.js';

const storage = new AsyncLocalStorage<(tx: Tx) => Promise<void>>();

/** Runs `work` so that every transaction in it also runs `mark`, before it commits: both happen, or neither. */
export function withMark<T>(mark: (tx: Tx) => Promise<void>, work: () => T): T {
  return storage.run(mark, work);
}

/** The mark that transactions of this work carry, if any. */
export function currentMark(): ((tx: Tx) => Promise<void>) | undefined {
  return storage.getStore();
}
