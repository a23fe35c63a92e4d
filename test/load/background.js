/** The background against bare BullMQ on the same backend, and the sweep over a crowd of reminders. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { createPostgresBackend, createRedisBackend, withBackend } from 'bullmq';
import { Database, freePort, openPool } from '#database';
import { enqueueAll, openQueue, startRelay } from '#queue';
import { SendingService, sweepReminders } from '#reminders';
import { CONCURRENCY, consumer } from '../../dist/apps/worker/consumer.js';
import { compare, median } from './measure.js';
import { layOutCrowd, layOutReminders } from './store.js';

const JOBS = 2_000;
const REMINDERS = 1_000;
const ROUNDS = 3;
const silent = { info: () => undefined, error: (told) => console.error(told), warn: () => undefined };

/** Rows of the table: jobs and reminders a second on each backend, beside bare BullMQ. */
export async function measureBackground({ home, databaseUrl, pool, deskId, userId }) {
  const port = await freePort();
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of redis.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false }))
    if (/Ready to accept/.test(chunk)) break;
  redis.stdout.resume();
  const database = new Database(databaseUrl);
  await database.onModuleInit();
  const keeping = openPool({ connectionString: databaseUrl, max: 10 });
  await keeping.query('CREATE TABLE "Kept" (id uuid PRIMARY KEY)');
  const lines = [];
  try {
    for (const [name, redisUrl] of [
      ['PostgreSQL', undefined],
      ['Redis', `redis://127.0.0.1:${port}`],
    ]) {
      const bare = await bareQueue(redisUrl, databaseUrl);
      const kept = await bareQueue(redisUrl, databaseUrl, () => keepOne(keeping));
      const queue = await openQueue({ databaseUrl, redisUrl }, silent.error);
      const env = { smtpUrl: undefined, publicUrl: 'http://127.0.0.1' };
      const sending = new SendingService(database, () => new Date(), env, silent);
      const handlers = {
        'reminders.plan': async () => undefined,
        'reminders.send': (payload) => sending.send(payload.deskId, payload.reminderIds),
      };
      const relay = startRelay(database, queue, databaseUrl, silent.error);
      const work = consumer(database, handlers, silent, { onDone: () => relay.wake() });
      const worker = await queue.work(work, CONCURRENCY);

      const measure = async (what, unit, count, ours) => {
        const rows = [];
        const floor = async () => {
          rows.push(await kept(count));
          return bare(count);
        };
        const { ours: rate, floor: nothing, ratio } = await compare(ROUNDS, ours, floor);
        const row = median(rows.slice(1));
        const done = `${rate.toFixed(0)} ${unit}/s`;
        lines.push([`${what}, on ${name}`, done, nothing.toFixed(0), ratio.toFixed(2)]);
        lines.push([
          '– beside a handler that commits one row',
          done,
          row.toFixed(0),
          (rate / row).toFixed(2),
        ]);
      };
      await measure('relay: jobs from the commit to the mark', 'jobs', JOBS, () =>
        relayed(database, pool, deskId),
      );
      await measure('reminders: from due to sent in the product', 'reminders', REMINDERS, () =>
        reminded(database, pool, { deskId, userId }),
      );

      await relay.stop();
      await worker.close();
      await queue.close();
      await bare.close();
      await kept.close();
    }
  } finally {
    await keeping.query('DROP TABLE "Kept"');
    await keeping.end();
    await database.onModuleDestroy();
    redis.kill('SIGTERM');
    await once(redis, 'exit');
  }
  return lines;
}

/** The least that whoever must not lose or repeat a job has to do for it: to write down that it was done. */
function keepOne(pool) {
  return pool.query('INSERT INTO "Kept" (id) VALUES ($1)', [randomUUID()]);
}

/** Bare BullMQ: jobs are added by five hundred, and a worker in this process, with as many at once as ours, does `work`: nothing. */
async function bareQueue(redisUrl, databaseUrl, work = async () => undefined) {
  const { Queue, Worker } = withBackend(redisUrl === undefined ? createPostgresBackend : createRedisBackend);
  const pools = [];
  const connection = () => {
    if (redisUrl !== undefined) return { url: redisUrl, maxRetriesPerRequest: null };
    pools.push(openPool({ connectionString: databaseUrl, max: 5, options: '-c search_path=bullmq' }));
    return pools.at(-1);
  };
  const name = `bare-${randomUUID()}`;
  let left = 0;
  let done = () => undefined;
  const queue = new Queue(name, { connection: connection() });
  const worker = new Worker(name, work, {
    connection: connection(),
    concurrency: CONCURRENCY,
  });
  worker.on('completed', () => void (--left === 0 && done()));
  await worker.waitUntilReady();
  const measure = async (count) => {
    left = count;
    const all = new Promise((resolve) => (done = resolve));
    const begun = performance.now();
    const jobs = Array.from({ length: count }, (_, index) => ({
      name: 'job',
      data: { index },
      opts: { removeOnComplete: true },
    }));
    for (let from = 0; from < count; from += 500) await queue.addBulk(jobs.slice(from, from + 500));
    await all;
    return count / ((performance.now() - begun) / 1000);
  };
  measure.close = async () => {
    await worker.close();
    await queue.close();
    for (const one of pools) await one.end();
  };
  return measure;
}

async function relayed(database, pool, deskId) {
  const wanted = Array.from({ length: JOBS }, () => ({
    key: randomUUID(),
    payload: { deskId, assignmentId: randomUUID() },
  }));
  const begun = performance.now();
  await database.transaction((tx) => enqueueAll(tx, 'reminders.plan', wanted));
  await settled(pool);
  return JOBS / ((performance.now() - begun) / 1000);
}

async function reminded(database, pool, { deskId, userId }) {
  await layOutReminders(pool, { deskId, userId, count: REMINDERS });
  const begun = performance.now();
  await sweepReminders(database);
  await settled(pool);
  return REMINDERS / ((performance.now() - begun) / 1000);
}

async function settled(pool) {
  for (;;) {
    const { rows } = await pool.query(
      'SELECT 1 FROM "Outbox" WHERE "doneAt" IS NULL AND "deadAt" IS NULL LIMIT 1',
    );
    if (rows.length === 0) return;
    await delay(5);
  }
}

/** The time of a sweep of which 1,000 are due, among ten thousand and among a crowd: it follows the due ones. */
export async function measureSweep({ databaseUrl, pool, deskId, userId, crowd }) {
  const database = new Database(databaseUrl);
  await database.onModuleInit();
  const sweep = async () => {
    const times = [];
    for (let round = 0; round < 5; round++) {
      await layOutReminders(pool, { deskId, userId, count: 1_000 });
      const begun = performance.now();
      await sweepReminders(database);
      times.push(performance.now() - begun);
    }
    return median(times.slice(1));
  };
  await layOutCrowd(pool, { deskId, userId, count: 10_000 });
  const few = await sweep();
  console.error(`laying out ${crowd} reminders …`);
  await layOutCrowd(pool, { deskId, userId, count: crowd });
  const many = await sweep();
  await database.onModuleDestroy();
  const count = crowd.toLocaleString('en');
  return [
    [
      `sweep: 1,000 due among ${count}, beside 1,000 due among 10,000`,
      `${many.toFixed(0)} ms`,
      `${few.toFixed(0)} ms`,
      (many / few).toFixed(2),
    ],
  ];
}

process.on('unhandledRejection', (error) => {
  throw error;
});
