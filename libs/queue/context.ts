import { AsyncLocalStorage } from 'node:async_hooks';

/** What the work at hand is done for: the same id from the request through its jobs to the mail. */
export interface WorkContext {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<WorkContext>();

/** Runs `work` so that everything it logs and enqueues carries the request's id. */
export function withRequest<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId }, work);
}

/** The id of the request that this work is done for, if there is one. */
export function currentRequestId(): string | undefined {
  return storage.getStore()?.requestId;
}
