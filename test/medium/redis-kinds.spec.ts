/**
 * The queue on every kind of Redis that REDIS_URL can name, each of them real servers on this machine: one server, one that
 * sentinels look after, a cluster, and one behind TLS. The worker is a process, as it is in a newsroom.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { newId } from '#core';
import { Database } from '#database';
import { enqueue } from '#queue';
import { freePort } from '../../libs/database/embedded.js';
import { openStore, type TestStore } from '../factories/store.js';
import { startApp, type RunningApp } from '../support/processes.js';
import { startRedis, startSentinel, type TestRedis } from '../support/redis.js';

let own: TestStore;
let database: Database;
let running: { stop(signal?: NodeJS.Signals): Promise<unknown> }[] = [];

beforeAll(async () => {
  own = await openStore();
  database = own.database;
});
afterEach(async () => {
  for (const one of running.reverse()) await one.stop();
  running = [];
});
afterAll(() => own.close());

describe('the queue', () => {
  it('works on one Redis, and its worker ends in time while that is away', async () => {
    const redis = kept(await startRedis());
    const worker = await startWorker(redis.url);
    await work(worker);
    await redis.stop('SIGKILL');
    await ask(3);
    await worker.line(/"msg":"relay"/);
    const begun = Date.now();
    expect(await worker.stop('SIGTERM')).toBe(0);
    expect(Date.now() - begun).toBeLessThan(25_000);
  });

  it('works on a Redis that sentinels look after, and goes on when another has taken its place', async () => {
    const master = kept(await startRedis());
    const replica = kept(await startRedis(undefined, { replicaof: `127.0.0.1 ${portOf(master)}` }));
    const sentinels = [];
    for (let count = 0; count < 3; count++)
      sentinels.push(kept(await startSentinel('desk', portOf(master), { quorum: 2, patience: 1_000 })));
    const addresses = sentinels.map((one) => `127.0.0.1:${portOf(one)}`).join(',');
    const worker = await startWorker(`redis+sentinel://${addresses}/desk`);
    await work(worker);
    await allKnow(sentinels, 3);
    await master.stop('SIGKILL');
    await replica.line(/MASTER MODE enabled/);
    await work(worker);
  });

  it('works on a cluster: its keys are in one slot', async () => {
    const nodes: TestRedis[] = [];
    for (let count = 0; count < 3; count++)
      nodes.push(kept(await startRedis(undefined, { 'cluster-enabled': 'yes' })));
    await formCluster(nodes);
    const worker = await startWorker(
      `redis+cluster://${nodes.map((one) => `127.0.0.1:${portOf(one)}`).join(',')}`,
    );
    await work(worker);
    const keys = await Promise.all(nodes.map((one) => withClient(portOf(one), (client) => client.keys('*'))));
    expect(keys.flat().every((key) => key.startsWith('{stet}'))).toBe(true);
    expect(keys.filter((of) => of.length > 0)).toHaveLength(1);
    expect(await worker.stop('SIGTERM')).toBe(0);
  });

  it('works on a Redis behind TLS, and on none whose certificate nobody vouches for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-tls-'));
    running.push({ stop: async () => rmSync(folder, { recursive: true }) });
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    execFileSync(
      'openssl',
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '1',
        ],
        ...[
          '-keyout',
          key,
          '-out',
          certificate,
          '-subj',
          '/CN=localhost',
          '-addext',
          'subjectAltName=IP:127.0.0.1',
        ],
      ],
      { stdio: 'ignore' },
    );
    const port = await freePort();
    const tls = {
      'tls-port': String(port),
      'tls-cert-file': certificate,
      'tls-key-file': key,
      'tls-auth-clients': 'no',
    };
    kept(await startRedis(0, tls));
    const url = `rediss://127.0.0.1:${port}`;
    await work(await startWorker(url, { NODE_EXTRA_CA_CERTS: certificate }));
    await expect(startWorker(url, { LOG_LEVEL: 'error' }, /self-signed certificate/)).resolves.toBeDefined();
  });
});

function kept<T extends { stop(signal?: NodeJS.Signals): Promise<unknown> }>(one: T): T {
  running.push(one);
  return one;
}

/** A worker, once it works, or once it has said something else that is waited for. */
async function startWorker(redisUrl: string, env = {}, says?: RegExp): Promise<RunningApp> {
  return kept(await startApp('worker', { DATABASE_URL: own.url, REDIS_URL: redisUrl, ...env }, says));
}

/** Asks for jobs, and waits until the worker has done each of them, once. */
async function work(worker: RunningApp): Promise<void> {
  const ids = await ask(20);
  for (const id of ids) await worker.line(new RegExp(`${id}.*job done`));
  expect(ids.map((id) => worker.lines.filter((line) => line.includes(id)).length)).toEqual(ids.map(() => 1));
}

async function ask(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await database.transaction(async (tx) => {
    // An assignment that is not there any more: the job finds nothing to do, and is done.
    for (const id of ids) await enqueue(tx, 'reminders.plan', id, { deskId: newId(), assignmentId: id });
  });
  return ids;
}

/** Gives each node its third of the slots, and waits until each of them knows it. */
async function formCluster(nodes: readonly TestRedis[]): Promise<void> {
  const [first] = nodes;
  for (const [index, node] of nodes.entries()) {
    const bound = (third: number) => Math.floor((16_384 * third) / nodes.length);
    await withClient(portOf(node), async (client) => {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', bound(index), bound(index + 1) - 1);
      await client.call('CLUSTER', 'MEET', '127.0.0.1', portOf(first!));
    });
  }
  for (const node of nodes) await node.line(/Cluster state changed: ok/);
}

/** Resolves when every sentinel knows the others and the replica: before that they agree on nothing. */
async function allKnow(sentinels: readonly TestRedis[], count: number): Promise<void> {
  for (const sentinel of sentinels) {
    await sentinel.line(/\+slave/);
    for (let nth = 1; nth < count; nth++) await sentinel.line(/\+sentinel /, nth);
  }
}

async function withClient<T>(port: number, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(port, '127.0.0.1');
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

function portOf({ url }: TestRedis): number {
  return Number(new URL(url).port);
}
