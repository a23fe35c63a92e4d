/** An API and a worker whose connections to the store are lost, each at the very moment at which it was made. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/postgres.js';
import { startApp, type RunningApp } from '../support/processes.js';

/** What PostgreSQL says when a connection is ready for its first statement. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

let store: TestDatabase;
let admin: pg.Pool;
let wire: Wire;
let apps: RunningApp[];

interface Wire {
  readonly port: number;
  /** While it is set, the server ends every new connection as soon as that is ready, and both come in one breath. */
  losing: boolean;
  lost: number;
  stop(): Promise<void>;
}

beforeAll(async () => {
  store = await createDatabase();
  admin = new pg.Pool({ connectionString: store.url, max: 1 });
  // The database may go before a connection that was ended is gone.
  admin.on('error', () => undefined);
  wire = await layLosingWire(Number(new URL(store.url).port));
  const url = new URL(store.url);
  url.port = String(wire.port);
  const env = { DATABASE_URL: url.href };
  apps = await Promise.all([startApp('api', env), startApp('worker', env)]);
}, 60_000);

afterAll(async () => {
  await Promise.all((apps ?? []).map((app) => app.stop()));
  await wire.stop();
  await admin.end();
  await store.drop();
});

it('neither falls, and both go on when the store is back', async () => {
  let fallen: unknown;
  for (const app of apps) void app.ended.then(() => (fallen = app.lines.slice(-20)));
  const ask = async () => (await fetch(`${apps[0]!.url}/health/ready`)).status;
  expect(await ask()).toBe(200);

  wire.losing = true;
  await endAll();
  while (wire.lost < 40 && fallen === undefined) {
    await Promise.all([ask(), ask(), ask()].map((asked) => asked.catch(() => undefined)));
    await delay(20);
  }
  wire.losing = false;
  await endAll();
  expect(fallen).toBeUndefined();

  for (let status = 0; status !== 200; status = await ask()) await delay(100);
  expect(fallen).toBeUndefined();
}, 60_000);

/** Ends every connection but ours, as an administrator does. */
async function endAll(): Promise<void> {
  await admin.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}

async function layLosingWire(target: number): Promise<Wire> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(target, '127.0.0.1');
    let held: Buffer[] | undefined;
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => undefined); // what is lost closes, and that is what the other side is to see
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('close', () => behind.destroy());
    behind.on('close', () => client.end(Buffer.concat(held ?? [])));
    client.on('data', (chunk) => void behind.write(chunk));
    behind.on('data', (chunk) => {
      if (held !== undefined) held.push(chunk);
      else if (wire.losing && chunk.includes(READY)) {
        held = [chunk];
        wire.lost += 1;
        void endAll();
      } else client.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    losing: false,
    lost: 0,
    stop: async () => {
      server.close();
      sockets.forEach((socket) => socket.destroy());
      await once(server, 'close');
    },
  };
}
