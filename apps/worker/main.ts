import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { openLog, readEnv, startOrRefuse, startTracing } from '#config';
import { assertMigrated, Database } from '#database';
import { forgetEnded } from '#identity';
import { currentWork, every, openQueue, prune, startRelay } from '#queue';
import { sweepReminders } from '#reminders';
import { CheckpointsService, ReportJobsService } from '#reports';
import { sweepEvidence } from '#review';
import { CONCURRENCY, consumer } from './consumer.js';
import { handlersOf } from './handlers.js';
import { WorkerModule } from './module.js';

/** Milliseconds for the jobs under way after a signal; `stet up` and containers kill a little later. */
const DRAIN = 25_000;
/** Milliseconds between looks for reminders that are due: half of it is their usual lateness. And for jobs, sessions, keys and reports to be forgotten and evidence to be looked at again. */
const SWEEP = 250;
const PRUNE = 60_000;
/** Milliseconds between looks for desks without a checkpoint of the day. */
const CHECKPOINTS = 600_000;

await startOrRefuse('worker', async () => {
  const env = readEnv();
  const log = openLog('worker', env.logLevel, currentWork);
  const tell = (what: string) => (error: unknown) => log.error({ err: error }, what);

  await assertMigrated(env.databaseUrl);
  const stopTracing = await startTracing('worker', env);
  const app = await NestFactory.createApplicationContext(WorkerModule.of(env, log), {
    logger: false,
    abortOnError: false,
  });
  const database = app.get(Database);
  const queue = await openQueue(env, tell('queue'));
  const relay = startRelay(database, queue, env.databaseUrl, tell('relay'));
  const leaving = new AbortController();
  const work = consumer(database, handlersOf(app), log, {
    onDone: () => relay.wake(),
    leaving: leaving.signal,
  });
  const worker = await queue.work(work, CONCURRENCY);
  const rounds = [
    every(SWEEP, () => sweepReminders(database), tell('sweep')),
    every(CHECKPOINTS, () => app.get(CheckpointsService).sweep(), tell('checkpoints')),
    every(PRUNE, () => sweepEvidence(database), tell('evidence')),
    every(PRUNE, async () => void (await prune(database.sql)), tell('prune')),
    every(PRUNE, () => forgetEnded(database.reader), tell('forget')),
    every(PRUNE, () => app.get(ReportJobsService).sweep(), tell('reports')),
  ];

  /** Lets the jobs under way finish; what is left is still in the outbox. */
  const drain = async (): Promise<void> => {
    setTimeout(() => {
      log.warn('jobs under way were left: they will be done again');
      process.exit(1);
    }, DRAIN).unref();
    leaving.abort();
    try {
      // It takes nothing more at once: what it took now it would only give back.
      await Promise.all([worker.close(), relay.stop(), ...rounds.map((round) => round.stop())]);
      await queue.close();
      await app.close();
      await stopTracing();
      process.exit(0);
    } catch (error) {
      tell('drain')(error);
      process.exit(1);
    }
  };

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain());
  log.info({ backend: env.redisUrl === undefined ? 'postgres' : 'redis' }, 'worker is ready');
});
