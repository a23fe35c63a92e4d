import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { SpanKind } from '@opentelemetry/api';
import type { Logger } from '#config';
import type { Database } from '#database';
import {
  beginAttempts,
  beginSpan,
  giveBack,
  inBatches,
  isJobName,
  isQuick,
  JOBS,
  markDone,
  markFailed,
  MAX_FALLS,
  PATIENCE,
  putBack,
  seats,
  stillAtIt,
  takeBack,
  withRequest,
  type Attempt,
  type JobName,
  type JobPayload,
  type NamedParcel,
  type Parcel,
} from '#queue';

/** What does the work: a call for every job. A job without one does not compile. */
export type Handlers = { readonly [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> };

/** Crates in the hands of one worker; each job takes seats of its own for as long as it is at work. */
export const CONCURRENCY = 20;

/**
 * The seats of a worker, and what most jobs take of them: five of these fill it. Those that mostly wait for another server take
 * less, and what is quick least: as many are begun and marked with one statement as may be on their way, and `HANDS` of them
 * are at work.
 */
const ROOM = 100;
const SEATS = 20;
const FEWER: Partial<Record<string, number>> = {
  'reminders.plan': 1,
  'reminders.deliver': 10,
  'reminders.hook': 10,
} satisfies Partial<Record<JobName, number>>;
const HANDS = 20;

/** May take as long as an hour: of these one is at work in a worker, the next is given back, and none is ever alone. */
const LONG: ReadonlySet<string> = new Set<JobName>(['reports.make']);

/**
 * From so many falls on, a job is alone at work in its worker: if it is the one that brings workers down, nothing falls
 * with it any more.
 */
const SUSPECT = 3;

/** Milliseconds for which a suspect may keep the others waiting for an empty room; and its rest when it stays full. */
const UNTIL_EMPTY = 2_000;
const REST = 30_000;

/** Milliseconds until a mark that could not be written is tried again. */
const MARK_AGAIN = 1_000;

/** What a consumer tells, and is told. */
export interface ConsumerOptions {
  /** Jobs were done: there is room for more on their way. */
  readonly onDone?: () => void;
  /** Once it is aborted, nothing is begun any more. */
  readonly leaving?: AbortSignal;
}

/**
 * Does the job behind a parcel: begins an attempt, checks the payload, runs the handler, and marks the job as done or
 * failed. A handler throws when it fails and is safe to repeat: whoever falls before the mark is followed by another.
 */
export function consumer(
  database: Database,
  handlers: Handlers,
  log: Logger,
  { onDone = () => undefined, leaving }: ConsumerOptions = {},
): (parcel: NamedParcel) => Promise<void> {
  // Every job at work waits to hear of it: no sign of a leak.
  if (leaving) setMaxListeners(ROOM, leaving);
  const room = seats(ROOM);
  const hands = seats(HANDS);
  const long = seats(1);
  const begin = inBatches((parcels: readonly Parcel[]) => beginEach(database, parcels), ROOM);
  const done = inBatches(async (attempts: readonly Attempt[]) => {
    await markDone(database.sql, attempts);
    onDone();
    return attempts.map(() => undefined);
  }, ROOM);

  const work = async (attempt: Attempt): Promise<void> => {
    const told = { job: attempt.job, key: attempt.key, attempt: attempt.attempt };
    const attributes = { 'stet.job.key': attempt.key, 'stet.job.attempt': attempt.attempt };
    const span = beginSpan(
      `job ${attempt.job}`,
      SpanKind.CONSUMER,
      attributes,
      attempt.traceparent ?? undefined,
    );
    // Whoever is stopped while it takes its leave has not fallen.
    const leave = () => void putBack(database.sql, attempt).catch(() => undefined);
    // It may have begun to leave while the attempt was begun.
    if (leaving?.aborted) leave();
    else leaving?.addEventListener('abort', leave);
    // However long its store is away; not past the leave of the worker.
    const untilWritten = async (mark: () => Promise<void>): Promise<void> => {
      for (;;)
        try {
          return await mark();
        } catch (error) {
          if (leaving?.aborted) throw error;
          log.warn({ ...told, err: error }, 'how a job ended is not written yet');
          await delay(MARK_AGAIN);
        }
    };
    const work = async () => {
      const signs = setInterval(
        () => void stillAtIt(database.sql, attempt).catch(() => undefined),
        PATIENCE / 3,
      );
      try {
        if (attempt.falls > MAX_FALLS)
          throw new Error(
            `${attempt.falls} workers fell while they were at it: it may be what brings them down`,
          );
        const task = () => run(handlers, attempt.job, attempt.payload);
        await (isQuick(attempt.job) ? hands.take(1, task) : task());
        await untilWritten(() => done(attempt));
        log.info(told, 'job done');
        span.end();
      } catch (error) {
        log.error({ ...told, err: error }, 'job failed');
        span.end({ error });
        const said = error instanceof Error ? error.message : String(error);
        await untilWritten(() => markFailed(database.sql, attempt, said));
      } finally {
        clearInterval(signs);
        leaving?.removeEventListener('abort', leave);
      }
    };
    await withRequest(attempt.requestId ?? attempt.key, work, span.traceparent);
  };

  const take = async (parcel: NamedParcel): Promise<void> => {
    const suspect = await room.take(FEWER[parcel.job] ?? SEATS, async () => {
      if (leaving?.aborted) return takeBack(database.sql, [parcel]);
      const attempt = await begin(parcel);
      if (attempt === undefined) return undefined;
      if (attempt.falls < SUSPECT || LONG.has(attempt.job)) return work(attempt);
      await putBack(database.sql, attempt);
      return attempt;
    });
    if (suspect === undefined) return;
    const alone = async () => {
      if (leaving?.aborted) return takeBack(database.sql, [suspect]);
      const attempt = await begin(suspect);
      if (attempt !== undefined) await work(attempt);
    };
    const otherwise = () => giveBack(database.sql, [suspect], REST);
    await room.take(ROOM, alone, { patience: UNTIL_EMPTY, otherwise });
  };

  return (parcel) => {
    if (!LONG.has(parcel.job)) return take(parcel);
    const otherwise = () => giveBack(database.sql, [parcel]);
    return long.take(1, () => take(parcel), { patience: 0, otherwise });
  };
}

/** Begins attempts at what these parcels hold, in their order: nothing for one that was taken already. */
async function beginEach(database: Database, parcels: readonly Parcel[]): Promise<(Attempt | undefined)[]> {
  const attempts = await beginAttempts(database.sql, parcels);
  const begun = new Map(attempts.map((attempt) => [attempt.outbox, attempt]));
  return parcels.map(({ outbox, send }) => {
    const attempt = begun.get(outbox);
    if (attempt?.send !== send + 1) return undefined;
    begun.delete(outbox);
    return attempt;
  });
}

async function run(handlers: Handlers, job: string, payload: unknown): Promise<void> {
  if (!isJobName(job)) throw new Error(`there is no job called ${job}`);
  // The table pairs each name with its payload, which TypeScript cannot follow through an index.
  const handle = handlers[job] as (payload: unknown) => Promise<void>;
  await handle(JOBS[job].parse(payload));
}
