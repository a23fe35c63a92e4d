import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stetClient, type StetClient } from '../../apps/desk/api/client.js';
import { openDemoDesk } from '../../apps/cli/demo/seed.js';
import { Database } from '../../libs/database/database.js';
import { freePort } from '../../libs/database/embedded.js';
import { createDatabase } from './postgres.js';
import { startApp, type RunningApp } from './processes.js';
import { startMailbox, type TestMailbox } from './smtp.js';

/** The people of the demo desk. */
export type Part =
  | 'checker'
  | 'checker2'
  | 'copy_editor'
  | 'editor'
  | 'chief'
  | 'author'
  | 'legal'
  | 'ombudsman'
  | 'auditor'
  | 'admin';

/** Someone of the desk: who they are, and a client that acts as them. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly api: StetClient;
}

/** A whole desk, running: its own database, API, worker and mail server, each a process or a server of its own. */
export interface Newsroom {
  readonly url: string;
  readonly databaseUrl: string;
  readonly people: Readonly<Record<Part, Person>>;
  readonly api: RunningApp;
  readonly worker: RunningApp;
  readonly mailbox: TestMailbox;
  close(): Promise<void>;
}

/** Opens a desk with the demo's people; with `redisUrl` its queue runs there, without on PostgreSQL. `more` goes into the environment. */
export async function openNewsroom(
  redisUrl?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Newsroom> {
  const store = await createDatabase();
  const mailbox = await startMailbox();
  const home = mkdtempSync(join(tmpdir(), 'stet-home-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: store.url,
    STET_HOME: home,
    REDIS_URL: redisUrl,
    SMTP_URL: mailbox.url,
    PORT: String(port),
    PUBLIC_URL: url,
    WRITES_PER_MINUTE: '100000',
    ...more,
  };
  const cast = await withDatabase(store.url, openDemoDesk);
  const [api, worker] = await Promise.all([startApp('api', env), startApp('worker', env)]);
  const people = Object.fromEntries(
    Object.entries(cast).map(([part, person]) => [part, { ...person, api: stetClient(url, person.token) }]),
  ) as Record<Part, Person>;
  return {
    ...{ url, databaseUrl: store.url, people, api, worker, mailbox },
    close: async () => {
      await Promise.all([api.stop(), worker.stop()]);
      await mailbox.stop();
      await store.drop();
      rmSync(home, { recursive: true });
    },
  };
}

/** Runs `work` on a database, opened for it and closed again. */
async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database(url);
  await database.onModuleInit();
  try {
    return await work(database);
  } finally {
    await database.onModuleDestroy();
  }
}

/** What a call gave. @throws Error with the problem when it was refused. */
export async function must<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined) throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data;
}
