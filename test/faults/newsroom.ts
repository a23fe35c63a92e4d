/**
 * A newsroom for the faults: a PostgreSQL and, where it is asked for, a Redis of its own, a mail server, an API and two
 * workers, each a process. The apps reach what they need over wires that can be cut, and whoever falls is brought back, as
 * an init system does.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { openDemoDesk } from '../../apps/cli/demo/seed.js';
import { stetClient } from '../../apps/desk/api/client.js';
import { Database } from '../../libs/database/database.js';
import { freePort, startEmbedded, type EmbeddedServer } from '../../libs/database/embedded.js';
import { migrate } from '../../libs/database/migrate.js';
import type { Part, Person } from '../support/newsroom.js';
import { startProcess, type RunningProcess } from '../support/processes.js';
import { layWire, type Wire } from '../support/proxy.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { startMailbox, type TestMailbox } from '../support/smtp.js';
import type { Backend, Process, WireName } from './plan.js';

/** Something that is brought back whenever it has ended. */
export interface Kept {
  /** Its process, once it works. */
  up(): Promise<Alive>;
  /** How often it ended though nobody struck it, with its last words. */
  readonly falls: readonly string[];
  /** It will be struck: its end is no surprise. */
  expectEnd(): void;
  /** Ends it for good; how long it took, and what it ended with. */
  stop(): Promise<{ readonly milliseconds: number; readonly end: unknown }>;
}

interface Alive {
  readonly pid: number;
  readonly ended: Promise<unknown>;
  stop(): Promise<unknown>;
  /** What to show when it fell. */
  words(): string;
}

export interface StruckNewsroom {
  readonly url: string;
  /** Straight to the server, past the wire. */
  readonly databaseUrl: string;
  readonly people: Readonly<Record<Part, Person>>;
  readonly mailbox: TestMailbox;
  readonly kept: Readonly<Record<Exclude<Process, 'redis'>, Kept>> & { readonly redis: Kept | undefined };
  readonly wires: Readonly<Record<Exclude<WireName, 'redis'>, Wire>> & { readonly redis: Wire | undefined };
  flushRedis(): Promise<void>;
  /** Stops the apps as a release does: with SIGTERM. */
  drain(): Promise<{ readonly app: string; readonly milliseconds: number; readonly end: unknown }[]>;
  close(): Promise<void>;
}

/** Milliseconds before something that has ended is started again. */
const PAUSE = 100;

/** Opens it; `prepare` is the SQL that is run on the migrated database before anyone works on it. */
export async function openStruckNewsroom(backend: Backend, prepare = ''): Promise<StruckNewsroom> {
  const home = mkdtempSync(join(tmpdir(), 'stet-faults-'));
  const server = await startEmbedded(home);
  const { url: databaseUrl, port } = server;
  await migrate(databaseUrl);
  const cast = await withDatabase(databaseUrl, async (database) => {
    if (prepare !== '') await database.reader.$executeRawUnsafe(prepare);
    return openDemoDesk(database);
  });
  const mailbox = await startMailbox();
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const redisPort = redis && portOf(redis.url);
  const wires = {
    postgres: await layWire(port),
    mail: await layWire(portOf(mailbox.url)),
    redis: redisPort === undefined ? undefined : await layWire(redisPort),
  };
  const apiPort = await freePort();
  const url = `http://127.0.0.1:${apiPort}`;
  const env = {
    DATABASE_URL: at(databaseUrl, wires.postgres),
    REDIS_URL: wires.redis && at('redis://127.0.0.1', wires.redis),
    SMTP_URL: at(mailbox.url, wires.mail),
    PORT: String(apiPort),
    PUBLIC_URL: url,
    WRITES_PER_MINUTE: '1000000',
  };
  const postgres = keep(postgresOf(home, server), async () =>
    postgresOf(home, await startEmbedded(home, { port })),
  );
  const [api, worker1, worker2] = ['api', 'worker', 'worker'].map((name) => {
    const start = () => startApp(name, env);
    return keep(start(), start);
  }) as [Kept, Kept, Kept];
  const kept = {
    ...{ api, worker1, worker2, postgres },
    redis: redis && keep(redisOf(redis), async () => redisOf(await startRedis(redisPort))),
  };
  await Promise.all([api.up(), worker1.up(), worker2.up()]);

  const drain = () =>
    Promise.all(
      Object.entries({ api, worker1, worker2 }).map(async ([app, one]) => ({ app, ...(await one.stop()) })),
    );
  return {
    ...{ url, databaseUrl, mailbox, kept, wires, drain },
    people: Object.fromEntries(
      Object.entries(cast).map(([part, person]) => [part, { ...person, api: stetClient(url, person.token) }]),
    ) as Record<Part, Person>,
    flushRedis: () => flush(redisPort),
    close: async () => {
      await drain();
      await kept.redis?.stop();
      await postgres.stop();
      await Promise.all([wires.postgres.stop(), wires.mail.stop(), wires.redis?.stop(), mailbox.stop()]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The processes of a server that has several: a stopped PostgreSQL is one whose every process is stopped. */
export function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return [pid, ...children];
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined; // it has just ended
  }
}

function keep(first: Alive | Promise<Alive>, again: () => Promise<Alive>): Kept {
  const falls: string[] = [];
  let stopping = false;
  let expected = false;
  let next = Promise.resolve(first);
  let current: Alive | undefined;
  const live = async (): Promise<void> => {
    for (;;) {
      current = await next.catch(() => undefined);
      await current?.ended;
      if (stopping) return;
      if (current !== undefined && !expected) falls.push(current.words());
      expected = false;
      await delay(PAUSE);
      next = again();
    }
  };
  const lived = live();
  const up = async (): Promise<Alive> => {
    for (;;) {
      const one = await next.catch(() => undefined);
      if (one !== undefined && one === current) return one;
      await delay(PAUSE);
    }
  };
  return {
    ...{ up, falls },
    expectEnd: () => void (expected = true),
    stop: async () => {
      const begun = Date.now();
      if (!stopping) await up();
      stopping = true;
      const end = await current?.stop();
      await lived;
      return { milliseconds: Date.now() - begun, end };
    },
  };
}

const READY: Readonly<Record<string, RegExp>> = {
  api: /"msg":"listening"/,
  worker: /"msg":"worker is ready"/,
};

async function startApp(name: string, env: Readonly<Record<string, string | undefined>>): Promise<Alive> {
  const main = fileURLToPath(new URL(`../../dist/apps/${name}/main.js`, import.meta.url));
  const running: RunningProcess = startProcess(process.execPath, ['--enable-source-maps', main], env);
  await running.line(READY[name]!);
  const words = () => `${name}: ${running.lines.slice(-25).join('\n')}`;
  return { pid: running.pid, ended: running.ended, stop: () => running.stop(), words };
}

function postgresOf(home: string, server: EmbeddedServer): Alive {
  const pid = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { pid, ended: server.ended, stop: () => server.stop(), words: () => 'postgres' };
}

function redisOf(server: TestRedis): Alive {
  return { pid: server.pid, ended: server.ended, stop: () => server.stop(), words: () => 'redis' };
}

async function flush(port: number | undefined): Promise<void> {
  if (port === undefined) return;
  const client = new Redis(port, '127.0.0.1', {
    lazyConnect: true,
    retryStrategy: () => null,
    commandTimeout: 2_000,
  });
  client.on('error', () => undefined);
  await client
    .connect()
    .then(() => client.flushall())
    .catch(() => undefined); // it is away: then it has forgotten everything already
  client.disconnect();
}

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database(url);
  await database.onModuleInit();
  try {
    return await work(database);
  } finally {
    await database.onModuleDestroy();
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function at(url: string, wire: Wire): string {
  const moved = new URL(url);
  moved.port = String(wire.port);
  return moved.href;
}
