import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openLog } from '#config';
import { newId } from '#core';
import { Database } from '#database';
import {
  beginAttempts,
  currentWork,
  enqueue,
  giveBack,
  JOBS,
  listFailed,
  markDone,
  MAX_ATTEMPTS,
  MAX_FALLS,
  openQueue,
  prune,
  recallLost,
  revive,
  sendAgain,
  sendWaiting,
  startRelay,
  takeWaiting,
  withRequest,
  type NamedParcel,
  type QueueBackend,
} from '#queue';
import { recallSilent } from '../../libs/queue/outbox.js';
import { CONCURRENCY, consumer, type Handlers } from '../../apps/worker/consumer.js';
import { openStore, type TestStore } from '../factories/store.js';
import { layWire, type Wire } from '../support/proxy.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { waitingForALock } from '../support/waiting.js';

/** A line of a worker's log, as far as these tests read it. */
interface Line {
  readonly msg: string;
  readonly key?: string;
  readonly requestId?: string;
  readonly attempt?: number;
}

interface TestWorker {
  /** The line that fits, written or to come. */
  line(fits: (line: Line) => boolean): Promise<Line>;
  stop(): Promise<void>;
}

describe.each(['PostgreSQL', 'Redis'] as const)('The queue on %s', (where) => {
  const deskId = newId();
  let own: TestStore;
  let database: Database;
  let redis: TestRedis | undefined;
  let running: { stop(): Promise<void> }[];

  beforeAll(async () => {
    own = await openStore();
    database = own.database;
    redis = where === 'Redis' ? await startRedis() : undefined;
  });
  beforeEach(() => {
    running = [];
  });
  afterEach(async () => {
    for (const one of running) await one.stop();
    await database.reader.outbox.deleteMany();
  });
  afterAll(async () => {
    await redis?.stop();
    await own.close();
  });

  it('does not wait for a silent job that someone is at just now', async () => {
    const sentAt = new Date(Date.now() - 120_000);
    const silent = { sentAt, createdAt: sentAt, notBefore: new Date(Date.now() - 5_000), deskId };
    const add = (key: string) =>
      database.reader.outbox.create({ data: { ...silent, key, job: 'reminders.plan', payload: {} } });
    const [held, other] = [await add('held'), await add('other')];
    await database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Outbox" WHERE id = ${held.id} FOR UPDATE`;
      await recallSilent(database.sql);
    });
    const after = await database.reader.outbox.findMany({ orderBy: { id: 'asc' } });
    expect(after.map(({ notBefore }) => notBefore < sentAt)).toEqual([false, true]);
    expect(other.id).toBeGreaterThan(held.id);
  });

  it('does what a transaction asked for, once, and nothing of one that failed', async () => {
    const { done, work } = counting();
    const worker = await startWorker(work);
    const failed = database.transaction(async (tx) => {
      await enqueue(tx, 'reminders.plan', 'never', { deskId, assignmentId: newId() });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    const asked = await ask(20);
    await Promise.all(
      asked.map((id) => worker.line(({ msg, key }) => msg === 'job done' && key?.endsWith(id) === true)),
    );
    expect(done).toEqual(new Map(asked.map((id) => [id, 1])));
  });

  it('is asked twice and does it once', async () => {
    const { done, work } = counting();
    const worker = await startWorker(work);
    const [id] = await ask(1);
    await ask(1, id);
    await worker.line(({ msg }) => msg === 'job done');
    await ask(1, id);
    const [other] = await ask(1);
    await worker.line(({ msg, key }) => msg === 'job done' && key?.endsWith(other!) === true);
    expect(done.get(id!)).toBe(1);
  });

  it.each([2, 10])('shares the work of %d workers so that each job is done once', async (count) => {
    const { done, work } = counting();
    const workers: TestWorker[] = [];
    while (workers.length < count) workers.push(await startWorker(work));
    const asked = await ask(200);
    await all(workers, asked);
    expect(done).toEqual(new Map(asked.map((id) => [id, 1])));
  });

  it('sends a job again when its worker fell before the mark', async () => {
    const asked = await ask(1);
    const parcel = await fallenWorker();
    const { done, work } = counting();
    const worker = await startWorker(work);
    await patienceIsOver();
    await all([worker], asked);
    expect(done.get(asked[0]!)).toBe(1);
    expect(await beginAttempts(database.sql, [parcel])).toEqual([]);
  });

  it('lets the latest parcel be taken, and that once', async () => {
    await ask(1);
    const [early] = await send();
    await patienceIsOver();
    const [late] = await send();
    expect(late?.outbox).toBe(early?.outbox);
    expect(await beginAttempts(database.sql, [early!])).toEqual([]);
    expect(await beginAttempts(database.sql, [early!, late!])).toMatchObject([
      { job: 'reminders.plan', attempt: 1 },
    ]);
    expect(await beginAttempts(database.sql, [late!])).toEqual([]);
  });

  it('has a hundred jobs on their way at most; the others wait until one of them is done', async () => {
    await ask(130);
    const sent = await send();
    expect(sent).toHaveLength(100);
    expect(await send()).toEqual([]);
    await markDone(database.sql, await beginAttempts(database.sql, sent.slice(0, 10)));
    expect(await send()).toHaveLength(10);
  });

  it('sends what was lost, or refused by the queue, before what was asked for later', async () => {
    const [lost] = await ask(1);
    const [first] = await send();
    await ask(3);
    // The later ones have waited for half a minute when our patience with the first comes to an end.
    await database.reader.$executeRaw`
      UPDATE "Outbox" SET "createdAt" = now() - interval '30 s', "notBefore" = now() - interval '30 s'`;
    const silent = { createdAt: new Date(Date.now() - 40_000), notBefore: new Date(Date.now() - 1_000) };
    await database.reader.outbox.update({ where: { key: `reminders.plan:${lost!}` }, data: silent });
    await recallLost(database, { held: async () => ({ waiting: 0, taken: 0 }) });
    expect(await takeWaiting(database.sql, 1)).toMatchObject([{ outbox: first!.outbox }]);

    await database.reader.outbox.update({ where: { key: `reminders.plan:${lost!}` }, data: silent });
    const refused = sendWaiting(database, { send: async () => Promise.reject(new Error('away')) });
    await expect(refused).rejects.toThrow('away');
    expect(await takeWaiting(database.sql, 1)).toMatchObject([{ outbox: first!.outbox }]);
  });

  it('gives back, sends again and begins the same jobs at once, and nobody waits in a circle', async () => {
    // So many that PostgreSQL seeks each by its id, in the order in which they are named.
    await database.reader.$executeRaw`
      INSERT INTO "Outbox" ("deskId", key, job, payload, "doneAt")
      SELECT ${deskId}::uuid, 'crowd:' || n, 'reminders.plan', '{}', now() FROM generate_series(1, 5000) n`;
    await database.reader.$executeRaw`ANALYZE "Outbox"`;
    for (const mend of [sendAgain, giveBack]) {
      await ask(2);
      const [first, second] = (await takeWaiting(database.sql, 2)) as [NamedParcel, NamedParcel];
      let all: Promise<unknown> | undefined;
      await database.transaction(async (tx) => {
        await tx.$queryRaw`SELECT id FROM "Outbox" WHERE id = ${first.outbox} FOR UPDATE`;
        const begun = beginAttempts(database.sql, [first, second]);
        await waitingForALock(database);
        all = Promise.all([begun, mend(database.sql, [second, first])]);
        all.catch(() => undefined);
        await waitingForALock(database, 2);
      });
      await expect(all).resolves.toMatchObject([[{ attempt: 1 }, { attempt: 1 }], undefined]);
    }
  });

  it('leaves alone what a worker has in hand, begun or not', async () => {
    await ask(50);
    const queue = await open();
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const worker = await queue.work(() => held, CONCURRENCY);
    running.unshift({ stop: () => (letGo(), worker.close()) });
    expect(await sendWaiting(database, queue)).toBe(50);
    await until(async () => (await queue.held()).taken === 50);
    await database.reader.$executeRaw`
      UPDATE "Outbox" SET "sentAt" = "sentAt" - interval '3 s', "notBefore" = "notBefore" - interval '3 s'`;
    await recallLost(database, queue);
    expect(await sendWaiting(database, queue)).toBe(0);
  });

  it('sends what is urgent before what has waited for less than a minute', async () => {
    await ask(3);
    const [old] = await ask(1);
    await database.reader.outbox.update({
      where: { key: `reminders.plan:${old}` },
      data: { notBefore: new Date(Date.now() - 90_000) },
    });
    const due = { deskId, reminderIds: [newId()] };
    await database.transaction((tx) => enqueue(tx, 'reminders.send', 'due', due));
    const parcels = await takeWaiting(database.sql, 2);
    expect(parcels.map(({ job }) => job)).toEqual(['reminders.plan', 'reminders.send']);
  });

  it('tries what fails ten times, then leaves it for a person, who can have it tried again', async () => {
    let mended = false;
    const worker = await startWorker(async () => {
      if (!mended) throw new Error('the mail server\0 burns');
    });
    const [id] = await ask(1);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      await worker.line((line) => line.msg === 'job failed' && line.attempt === attempt);
      await until(async () => (await row(id!)).sentAt === null);
      await patienceIsOver();
    }
    const dead = await row(id!);
    expect(dead).toMatchObject({ attempts: MAX_ATTEMPTS, error: 'the mail server burns', doneAt: null });
    expect(dead.deadAt).not.toBeNull();

    mended = true;
    expect(await listFailed(database.reader, newId(), 0n, 10, 'dead')).toEqual([]);
    expect(await listFailed(database.reader, deskId, 0n, 10, 'dead')).toMatchObject([
      { id: dead.id, error: dead.error },
    ]);
    expect(await revive(database.reader, newId(), dead.id)).toBeUndefined();
    expect(await revive(database.reader, deskId, dead.id)).toMatchObject({ attempts: MAX_ATTEMPTS });
    await all([worker], [id!]);
    expect(await revive(database.reader, deskId, dead.id)).toBeUndefined();
  });

  it('does not count the fall of a worker as an attempt that failed', async () => {
    const asked = await ask(1);
    for (let fall = 1; fall <= MAX_ATTEMPTS + 2; fall++) {
      await patienceIsOver();
      await fallenWorker();
    }
    expect(await row(asked[0]!)).toMatchObject({ attempts: 1, falls: MAX_ATTEMPTS + 1, deadAt: null });
    const { done, work } = counting();
    const worker = await startWorker(work);
    await patienceIsOver();
    await all([worker], asked);
    expect(done.get(asked[0]!)).toBe(1);
  });

  it('gives up a job that brings down every worker that takes it', async () => {
    const [id] = await ask(1);
    for (let fall = 1; fall <= MAX_FALLS + 1; fall++) {
      await patienceIsOver();
      await fallenWorker();
    }
    const { done, work } = counting();
    const worker = await startWorker(work);
    await patienceIsOver();
    await worker.line(({ msg }) => msg === 'job failed');
    await until(async () => (await row(id!)).deadAt !== null);
    expect((await row(id!)).error).toContain('workers fell');
    expect(done.size).toBe(0);
    await revive(database.reader, deskId, (await row(id!)).id);
    await all([worker], [id!]);
  });

  it('lets a job that may bring down its worker be at work alone', async () => {
    const [suspect] = await ask(1);
    for (let fall = 1; fall <= 4; fall++) {
      await patienceIsOver();
      await fallenWorker();
    }
    const others = await ask(20);
    const atWork = new Set<string>();
    const company: string[][] = [];
    const worker = await startWorker(async ({ assignmentId }) => {
      atWork.add(assignmentId);
      await database.reader.$queryRaw`SELECT pg_sleep(0.05)::text`;
      if (atWork.has(suspect!)) company.push([...atWork]);
      atWork.delete(assignmentId);
    });
    await patienceIsOver();
    await all([worker], [suspect!, ...others]);
    expect(company).toEqual([[suspect]]);
  });

  it('does not wait for a long job to be over when another may bring down its worker', async () => {
    const [suspect] = await ask(1);
    for (let fall = 1; fall <= 4; fall++) {
      await patienceIsOver();
      await fallenWorker();
    }
    let end = (): void => undefined;
    const again = async () => {
      const data = { notBefore: new Date(0) };
      await database.reader.outbox.update({ where: { key: `reminders.plan:${suspect!}` }, data });
      database.announce();
    };
    const [long] = await ask(1);
    const worker = await startWorker(({ assignmentId }) =>
      assignmentId === long ? new Promise<void>((resolve) => (end = resolve)) : Promise.resolve(),
    );
    await until(async () => (await row(long!)).begunAt !== null);
    await again();
    await until(async () => (await row(suspect!)).attempts === 0);
    await all([worker], await ask(5));
    await until(async () => (await row(suspect!)).sentAt === null);
    end();
    await all([worker], [long!]);
    await again();
    await all([worker], [suspect!]);
  });

  it('has one report in the making for each worker; the others are given back, and hold up nothing', async () => {
    const reports = Array.from({ length: 6 }, newId);
    const made: string[] = [];
    let end = (): void => undefined;
    const worker = await startWorker(
      async () => {},
      redis?.url,
      async ({ reportId }) => {
        made.push(reportId);
        if (made.length === 1) await new Promise<void>((resolve) => (end = resolve));
      },
    );
    await database.transaction(async (tx) => {
      for (const reportId of reports) await enqueue(tx, 'reports.make', reportId, { deskId, reportId });
    });
    await until(async () => (await database.reader.outbox.count({ where: { begunAt: { not: null } } })) > 0);
    await all([worker], await ask(5));
    expect(made).toHaveLength(1);
    end();
    const isMade = (id: string) =>
      worker.line(({ msg, key }) => msg === 'job done' && key === `reports.make:${id}`);
    await Promise.all(reports.map(isMade));
  });

  it('does not count it as a fall when a worker was stopped while it took its leave', async () => {
    const [id] = await ask(1);
    const leaving = new AbortController();
    let end = (): void => undefined;
    const worker = await startWorker(
      () => new Promise<void>((resolve) => (end = resolve)),
      redis?.url,
      undefined,
      leaving.signal,
    );
    await until(async () => (await row(id!)).begunAt !== null);
    leaving.abort();
    await until(async () => (await row(id!)).begunAt === null);
    expect(await row(id!)).toMatchObject({ attempts: 0, falls: 0 });
    end();
    await all([worker], [id!]);
  });

  it('begins nothing more once it takes its leave: what waits in it, and what comes, is done by another', async () => {
    const [suspect] = await ask(1);
    for (let fall = 1; fall <= 4; fall++) {
      await patienceIsOver();
      await fallenWorker();
    }
    await patienceIsOver();
    const [waiting] = await send();
    const [held, late] = await ask(2);
    const [begun, coming] = await send();
    const leaving = new AbortController();
    let end = (): void => undefined;
    const plan = () => new Promise<void>((resolve) => (end = resolve));
    const handlers = { 'reminders.plan': plan } as unknown as Handlers;
    const log = openLog('worker', 'silent', () => undefined);
    const take = consumer(database, handlers, log, { leaving: leaving.signal });
    const first = take(begun!);
    await until(async () => (await row(held!)).begunAt !== null);
    const second = take(waiting!);
    await until(async () => (await row(suspect!)).attempts === 0);
    leaving.abort();
    const third = take(coming!);
    end();
    await Promise.all([first, second, third]);
    for (const id of [suspect!, late!])
      expect(await row(id)).toMatchObject({ sentAt: null, begunAt: null, attempts: 0 });
    const { done, work } = counting();
    await all([await startWorker(work)], [suspect!, late!]);
    expect(Object.fromEntries(done)).toEqual({ [suspect!]: 1, [late!]: 1 });
  });

  it('counts no fall, and does nothing again, when its store is away as a job ends', async () => {
    const [id] = await ask(1);
    const [parcel] = await send();
    const behind = Number(new URL(own.url).port);
    const wire = await layWire(behind);
    const store = new Database(own.url.replace(`:${behind}/`, `:${wire.port}/`));
    await store.onModuleInit();
    const { done, work } = counting();
    const plan: Handlers['reminders.plan'] = async (payload) => {
      await work(payload);
      await wire.stop();
    };
    let again: Promise<Wire> | undefined;
    const write = (line: string) => {
      if ((JSON.parse(line) as Line).msg === 'how a job ended is not written yet')
        again ??= layWire(behind, wire.port);
    };
    const log = openLog('worker', 'warn', currentWork, { write });
    await consumer(store, { 'reminders.plan': plan } as Handlers, log)(parcel!);
    expect(await row(id!)).toMatchObject({ attempts: 1, falls: 0, doneAt: expect.any(Date) });
    expect(done.get(id!)).toBe(1);
    await store.onModuleDestroy();
    await (await again!).stop();
  });

  it('does not wait for the disk with its bookkeeping, and with nothing else on the same connection', async () => {
    await database.reader.$executeRawUnsafe(
      `ALTER DATABASE "${new URL(own.url).pathname.slice(1)}" SET synchronous_commit = on`,
    );
    const store = new Database(own.url);
    await store.onModuleInit();
    await ask(1);
    const patience = () => store.sql.$queryRaw<unknown[]>`
      SELECT pg_backend_pid() AS pid, current_setting('synchronous_commit') AS patience`;
    const before = await patience();
    expect(before).toMatchObject([{ patience: 'on' }]);
    for (const statement of [
      'CREATE TABLE noted (said text)',
      `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         INSERT INTO noted VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$`,
      'CREATE TRIGGER note AFTER UPDATE ON "Outbox" FOR EACH STATEMENT EXECUTE FUNCTION note()',
    ])
      await database.reader.$executeRawUnsafe(statement);
    const parcels = await takeWaiting(store.sql, 1);
    await markDone(store.sql, await beginAttempts(store.sql, parcels));
    const noted = await database.reader.$queryRaw`SELECT said FROM noted`;
    await database.reader.$executeRawUnsafe('DROP FUNCTION note() CASCADE');
    await database.reader.$executeRawUnsafe('DROP TABLE noted');
    expect(noted).toEqual([{ said: 'off' }, { said: 'off' }, { said: 'off' }]);
    expect(await patience()).toEqual(before);
    await store.onModuleDestroy();
  });

  it('carries the id of the request into the log of the worker', async () => {
    const worker = await startWorker(async () => {});
    await withRequest('request-7', () => ask(1));
    expect(await worker.line(({ msg }) => msg === 'job done')).toMatchObject({ requestId: 'request-7' });
  });

  it('goes on when every connection to its database was cut', async () => {
    const { done, work } = counting();
    const worker = await startWorker(work);
    await all([worker], await ask(1));
    await database.reader.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    const asked = await ask(5);
    await all([worker], asked);
    expect(asked.every((id) => done.has(id))).toBe(true);
  });

  it('forgets what was done a week ago, and nothing else', async () => {
    const [old, recent, dead, waiting] = await ask(4);
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
    const set = (id: string, data: object) =>
      database.reader.outbox.update({ where: { key: `reminders.plan:${id}` }, data });
    await set(old!, { doneAt: ago(8) });
    await set(recent!, { doneAt: ago(6) });
    await set(dead!, { deadAt: ago(30) });
    expect(await prune(database.sql)).toBe(1);
    expect(
      await database.reader.outbox.count({ where: { key: { in: keys([recent!, dead!, waiting!]) } } }),
    ).toBe(3);
  });

  if (where === 'Redis') {
    it('loses nothing when Redis forgets everything', async () => {
      const asked = await ask(50);
      const queue = await open();
      expect(await sendWaiting(database, queue)).toBe(50);
      await redis!.stop('SIGKILL');
      redis = await startRedis(Number(new URL(redis!.url).port));
      const { done, work } = counting();
      const worker = await startWorker(work);
      await patienceIsOver();
      await all([worker], asked);
      expect(done).toEqual(new Map(asked.map((id) => [id, 1])));
    });

    it('sends again at once what Redis has forgotten, and leaves alone what still lies in it', async () => {
      await ask(5);
      const queue = await open();
      expect(await sendWaiting(database, queue)).toBe(5);
      await database.reader.$executeRaw`
        UPDATE "Outbox" SET "sentAt" = "sentAt" - interval '3 s', "notBefore" = "notBefore" - interval '3 s'`;
      await recallLost(database, queue);
      expect(await sendWaiting(database, queue)).toBe(0);
      await redis!.stop('SIGKILL');
      redis = await startRedis(Number(new URL(redis!.url).port));
      for (let sent = 0; sent === 0; sent = await sendWaiting(database, queue).catch(() => 0))
        await recallLost(database, queue).catch(() => undefined);
      expect(await queue.held()).toEqual({ waiting: 5, taken: 0 });
    });

    it('goes on when its connections to Redis went dead without a word', async () => {
      const wire = await layWire(Number(new URL(redis!.url).port));
      running.push({ stop: () => wire.stop() });
      const { done, work } = counting();
      const worker = await startWorker(work, `redis://127.0.0.1:${wire.port}`);
      await all([worker], await ask(1));
      wire.forsake();
      const asked = await ask(5);
      await all([worker], asked);
      expect(asked.every((id) => done.has(id))).toBe(true);
    }, 60_000);

    it('keeps what it is asked while Redis is away, and goes on when it is back', async () => {
      const { done, work } = counting();
      const worker = await startWorker(work);
      await all([worker], await ask(1));
      await redis!.stop('SIGKILL');
      const asked = await ask(5);
      await worker.line(({ msg }) => msg === 'relay');
      redis = await startRedis(Number(new URL(redis!.url).port));
      await all([worker], asked);
      expect(asked.every((id) => done.get(id) === 1)).toBe(true);
    });
  }

  /** Starts a relay and a worker that does `plan` for every job, and `make` for reports. */
  async function startWorker(
    plan: Handlers['reminders.plan'],
    redisUrl = redis?.url,
    make?: Handlers['reports.make'],
    leaving?: AbortSignal,
  ): Promise<TestWorker> {
    const lines: Line[] = [];
    const waiting = new Set<() => void>();
    const log = openLog('worker', 'info', currentWork, {
      write: (line) => {
        lines.push(JSON.parse(line) as Line);
        waiting.forEach((look) => look());
      },
    });
    const tell = (what: string) => (error: unknown) => log.error({ err: error }, what);
    const queue = await open(tell('queue'), redisUrl);
    const unasked = async () => Promise.reject(new Error('nobody asked for this'));
    const handlers = {
      ...Object.fromEntries(Object.keys(JOBS).map((job) => [job, unasked])),
      'reminders.plan': plan,
      ...(make && { 'reports.make': make }),
    } as unknown as Handlers;
    const relay = startRelay(database, queue, own.url, tell('relay'));
    const onDone = () => relay.wake();
    const work = consumer(database, handlers, log, leaving === undefined ? { onDone } : { onDone, leaving });
    const worker = await queue.work(work, CONCURRENCY);
    const stop = async () => {
      await relay.stop();
      await worker.close();
    };
    running.unshift({ stop });
    return {
      line: (fits) =>
        new Promise((resolve) => {
          const look = () => {
            const found = lines.find(fits);
            if (found === undefined) return;
            waiting.delete(look);
            resolve(found);
          };
          waiting.add(look);
          look();
        }),
      stop,
    };
  }

  async function open(
    onError: (error: Error) => void = () => undefined,
    redisUrl = redis?.url,
  ): Promise<QueueBackend> {
    const queue = await openQueue({ databaseUrl: own.url, redisUrl }, onError);
    running.push({ stop: () => queue.close() });
    return queue;
  }

  /** Asks for so many jobs; gives the ids that they carry. */
  async function ask(count: number, known?: string): Promise<string[]> {
    const ids = Array.from({ length: count }, () => known ?? newId());
    await database.transaction(async (tx) => {
      for (const id of ids) await enqueue(tx, 'reminders.plan', id, { deskId, assignmentId: id });
    });
    return ids;
  }

  /** What is left of a worker that took the only job and fell: the job was sent, begun, and never heard of again. */
  async function fallenWorker(): Promise<NamedParcel> {
    const [parcel] = await send();
    expect(await beginAttempts(database.sql, [parcel!])).toHaveLength(1);
    return parcel!;
  }

  /** Sends what waits, to nobody. */
  async function send(): Promise<NamedParcel[]> {
    const parcels: NamedParcel[] = [];
    await sendWaiting(database, { send: async (sent) => void parcels.push(...sent) });
    return parcels;
  }

  /** As if the time had passed after which a job is sent again. */
  async function patienceIsOver(): Promise<void> {
    await database.reader.outbox.updateMany({ where: { doneAt: null }, data: { notBefore: new Date(0) } });
    database.announce();
  }

  function row(id: string) {
    return database.reader.outbox.findUniqueOrThrow({ where: { key: `reminders.plan:${id}` } });
  }

  /** Resolves when one of these workers has done each of these jobs, and the outbox knows it. */
  async function all(workers: readonly TestWorker[], ids: readonly string[]): Promise<void> {
    const isDone = (id: string) => (line: Line) => line.msg === 'job done' && line.key?.endsWith(id) === true;
    await Promise.all(ids.map((id) => Promise.race(workers.map((worker) => worker.line(isDone(id))))));
    expect(await database.reader.outbox.count({ where: { key: { in: keys(ids) }, doneAt: null } })).toBe(0);
  }

  function counting() {
    const done = new Map<string, number>();
    const work: Handlers['reminders.plan'] = async ({ assignmentId }) =>
      void done.set(assignmentId, (done.get(assignmentId) ?? 0) + 1);
    return { done, work };
  }
});

function keys(ids: readonly string[]): string[] {
  return ids.map((id) => `reminders.plan:${id}`);
}

/** Resolves when the store says so; asks it again until then. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}
