import { AsyncLocalStorage } from 'node:async_hooks';

/** What the work at hand is done for: the same from the request through its jobs to the mail. */
export interface WorkContext {
  readonly requestId: string;
  /** The span that it is part of, as W3C Trace Context writes it. */
  readonly traceparent?: string | undefined;
}

const storage = new AsyncLocalStorage<WorkContext>();

/** Runs `work` so that everything it logs and enqueues carries the request's id, and its trace. */
export function withRequest<T>(requestId: string, work: () => T, traceparent?: string): T {
  return storage.run({ requestId, traceparent }, work);
}

/** The id of the request that this work is done for, if there is one. */
export function currentRequestId(): string | undefined {
  return storage.getStore()?.requestId;
}

/** The span that this work is part of, if it belongs to a trace. */
export function currentTraceparent(): string | undefined {
  return storage.getStore()?.traceparent;
}

/** What a line of the log says of the work that it is about. */
export function currentWork(): Readonly<Record<string, string>> | undefined {
  const work = storage.getStore();
  if (work === undefined) return undefined;
  const { requestId, traceparent } = work;
  return { requestId, ...(traceparent !== undefined && { traceId: traceIdOf(traceparent) }) };
}

/** The trace that a span belongs to: 32 hexadecimal digits. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}
