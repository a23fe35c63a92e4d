import { SpanKind } from '@opentelemetry/api';
import type { Logger } from '#config';
import type { Database } from '#database';
import {
  beginAttempt,
  beginSpan,
  isJobName,
  JOBS,
  markDone,
  markFailed,
  MAX_ATTEMPTS,
  PATIENCE,
  stillAtIt,
  withRequest,
  type JobName,
  type JobPayload,
  type Parcel,
} from '#queue';

/** What does the work: a call for every job. A job without one does not compile. */
export type Handlers = { readonly [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> };

/**
 * Does the job behind a parcel: begins an attempt, checks the payload, runs the handler, and marks the job as done or
 * failed. A handler throws when it fails and is safe to repeat: whoever falls before the mark is followed by another.
 */
export function consumer(
  database: Database,
  handlers: Handlers,
  log: Logger,
): (parcel: Parcel) => Promise<void> {
  return async (parcel) => {
    const attempt = await beginAttempt(database.reader, parcel);
    if (attempt === undefined) return;
    const told = { job: attempt.job, key: attempt.key, attempt: attempt.attempt };
    const attributes = { 'stet.job.key': attempt.key, 'stet.job.attempt': attempt.attempt };
    const span = beginSpan(
      `job ${attempt.job}`,
      SpanKind.CONSUMER,
      attributes,
      attempt.traceparent ?? undefined,
    );
    const work = async () => {
      const signs = setInterval(
        () => void stillAtIt(database.reader, attempt).catch(() => undefined),
        PATIENCE / 3,
      );
      try {
        if (attempt.attempt > MAX_ATTEMPTS)
          throw new Error('every attempt ended with the fall of its worker');
        await run(handlers, attempt.job, attempt.payload);
        await markDone(database.reader, attempt);
        log.info(told, 'job done');
        span.end();
      } catch (error) {
        log.error({ ...told, err: error }, 'job failed');
        span.end({ error });
        await markFailed(database.reader, attempt, error instanceof Error ? error.message : String(error));
      } finally {
        clearInterval(signs);
      }
    };
    await withRequest(attempt.requestId ?? attempt.key, work, span.traceparent);
  };
}

async function run(handlers: Handlers, job: string, payload: unknown): Promise<void> {
  if (!isJobName(job)) throw new Error(`there is no job called ${job}`);
  // The table pairs each name with its payload, which TypeScript cannot follow through an index.
  const handle = handlers[job] as (payload: unknown) => Promise<void>;
  await handle(JOBS[job].parse(payload));
}
