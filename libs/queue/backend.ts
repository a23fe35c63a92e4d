import { setTimeout as delay } from 'node:timers/promises';
import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
} from 'bullmq';
import { Cluster, type RedisOptions } from 'ioredis';
import pg from 'pg';
import { readRedisUrl, type RedisAddress } from '#config';
import { openPool } from '#database';
import { isQuick, isUrgent } from './jobs.js';

/** A job on its way: the row of the outbox, and which sending of it this is. The row knows the rest. */
export interface Parcel {
  readonly outbox: bigint;
  readonly send: number;
}

/** A parcel and the name of its job. */
export interface NamedParcel extends Parcel {
  readonly job: string;
}

/** What the queue carries: parcels of one name. Its data is clear text, so there is nothing in it but these. */
interface Crate {
  readonly parcels: readonly (readonly [outbox: string, send: number])[];
}

/** Where BullMQ runs: on Redis or Valkey when there is an address for it, else on PostgreSQL. Both behave the same. */
export interface QueueBackend {
  /** Hands parcels to the queue, under the name of their job. */
  send(parcels: readonly NamedParcel[]): Promise<void>;
  /** How many crates wait in it for a worker, and how many parcels are in the hands of one. */
  held(): Promise<{ readonly waiting: number; readonly taken: number }>;
  /** Runs `handle` for every parcel that arrives, so many at once; resolves when it takes them. */
  work(
    handle: (parcel: NamedParcel) => Promise<void>,
    concurrency: number,
  ): Promise<{ close(): Promise<void> }>;
  close(): Promise<void>;
}

/** The only queue. The braces of the prefix keep its keys in one slot of a Redis cluster. */
const NAME = 'stet';
const PREFIX = '{stet}';

/** So many crates hold what is quick of all that is sent at once: there is something for as many workers. */
const CRATES = 10;

/** A job is done once, whatever becomes of it: trying again is the outbox's work, and it keeps the history too. */
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/**
 * For the same reason a job whose worker fell is not given to another. Milliseconds: how soon a worker looks again after
 * its store refused the connection.
 */
const WORKER_OPTIONS = { maxStalledCount: 0, runRetryDelay: 1_000 } as const;

/**
 * Opens the queue on the backend that the environment names; resolves when it is there. What goes wrong with a connection
 * later is told to `onError`, and the connection is made again.
 */
export function openQueue(
  urls: { readonly databaseUrl: string; readonly redisUrl: string | undefined },
  onError: (error: Error) => void,
): Promise<QueueBackend> {
  if (urls.redisUrl === undefined) {
    // BullMQ's tables are in a schema of their own; a worker listens on one of its connections. What it keeps need not outlive
    // a fall of the server: the outbox knows all of it, and so nobody waits for the disk here.
    const pool = (max: number) =>
      openPool({
        connectionString: urls.databaseUrl,
        max,
        options: '-c search_path=bullmq -c synchronous_commit=off',
      });
    return open(createPostgresBackend, { toSend: pool(1), toWork: pool(6) }, onError);
  }
  const address = readRedisUrl(urls.redisUrl);
  // A sender fails at once while Redis is away, and the outbox tries again; a worker waits as long as it takes.
  const connections = {
    toSend: connectionTo(address, { enableOfflineQueue: false }, onError),
    toWork: connectionTo(address, { maxRetriesPerRequest: null }, onError),
  };
  return open(createRedisBackend, connections, onError);
}

/**
 * Milliseconds after which a connection that owes an answer is given up: a cable that was pulled says nothing. Longer than
 * the five seconds for which a worker asks Redis to wait for a job.
 */
const SILENCE = 10_000;

/** Milliseconds before a lost connection is made again: more each time. */
const retryStrategy = (times: number): number => Math.min(100 * times, 2_000);

/** What BullMQ connects by: for one server its options, for a cluster a connection of our own. */
function connectionTo(
  { tls: encrypted, username, password, ...address }: RedisAddress,
  how: Pick<RedisOptions, 'enableOfflineQueue' | 'maxRetriesPerRequest'>,
  onError: (error: Error) => void,
): ConnectionOptions {
  const tls = encrypted ? {} : undefined;
  // What is asked for in the same breath leaves in one packet, and so do the answers.
  const together = { enableAutoPipelining: true };
  const access = {
    ...{ socketTimeout: SILENCE, keepAlive: SILENCE, ...together },
    ...{ ...(username && { username }), ...(password && { password }), ...(tls && { tls }) },
  };
  switch (address.kind) {
    case 'single':
      return { ...address.host, db: address.db, ...access, ...how, retryStrategy };
    case 'sentinel': {
      const { name, db, sentinels } = address;
      const toSentinels = { ...(tls && { sentinelTLS: tls, enableTLSForSentinelMode: true }) };
      return {
        ...{ name, db, sentinels: [...sentinels], ...toSentinels, ...access, ...how },
        ...{ retryStrategy, sentinelRetryStrategy: retryStrategy },
      };
    }
    case 'cluster': {
      const { enableOfflineQueue = true, ...ofEachNode } = how;
      const cluster = new Cluster([...address.nodes], {
        ...{
          enableOfflineQueue,
          ...together,
          clusterRetryStrategy: retryStrategy,
          redisOptions: { ...access, ...ofEachNode },
        },
        // A certificate is for the name that a node goes by.
        ...(tls && { dnsLookup: (name, found) => found(null, name) }),
      });
      return cluster.on('error', onError);
    }
  }
}

/** Milliseconds for a store to be taken leave of. One that is away would be called again for ever. */
const LEAVE = 2_000;

/** Resolves when `closed` does, or a little later in any case: then `drop` lets go of what is left, in its own time. */
async function leave(closed: Promise<unknown>, drop: () => Promise<unknown>): Promise<void> {
  const gone = closed.then(
    () => true,
    () => false,
  );
  if (await Promise.race([gone, delay(LEAVE, false, { ref: false })])) return;
  void drop().catch(() => undefined);
}

async function open<Connection>(
  backend: BackendFactory<IQueueBackend, Connection>,
  connections: { readonly toSend: Connection; readonly toWork: Connection },
  onError: (error: Error) => void,
): Promise<QueueBackend> {
  const { Queue, Worker } = withBackend(backend);
  const queue = new Queue<Crate>(NAME, { connection: connections.toSend, prefix: PREFIX });
  queue.on('error', onError);
  await queue.waitUntilReady();
  return {
    send: async (parcels) => {
      await queue.addBulk(
        cratesOf(parcels).map((crate) => {
          const { job, outbox, send } = crate[0]!;
          const data = { parcels: crate.map((one) => [String(one.outbox), one.send] as const) };
          const opts = { ...JOB_OPTIONS, jobId: `outbox-${outbox}-${send}`, lifo: isUrgent(job) };
          return { name: job, data, opts };
        }),
      );
    },
    held: async () => {
      const [waiting, active] = await Promise.all([queue.getWaitingCount(), queue.getActive()]);
      return { waiting, taken: active.reduce((sum, { data }) => sum + data.parcels.length, 0) };
    },
    work: async (handle, concurrency) => {
      const underWay = new Set<Promise<unknown>>();
      const take = async ({ name, data }: { name: string; data: Crate }): Promise<void> => {
        const works = data.parcels.map(([outbox, send]) =>
          handle({ outbox: BigInt(outbox), send, job: name }),
        );
        const all = Promise.allSettled(works).finally(() => underWay.delete(all));
        underWay.add(all);
        await all;
      };
      const worker = new Worker<Crate>(NAME, take, {
        ...{ connection: connections.toWork, prefix: PREFIX, concurrency },
        ...WORKER_OPTIONS,
      });
      worker.on('error', onError);
      await worker.waitUntilReady();
      return {
        close: async () => {
          const closed = worker.close();
          await Promise.allSettled(underWay);
          await leave(closed, () => worker.disconnect());
          await disconnect(connections.toWork);
        },
      };
    },
    close: async () => {
      await leave(queue.close(), () => queue.disconnect());
      await disconnect(connections.toSend);
    },
  };
}

/**
 * What is quick goes in crates of its name, for the queue has as much to do for a crate as for a parcel; every other parcel has
 * one to itself, and so whoever takes it can leave the next to another worker.
 */
export function cratesOf(parcels: readonly NamedParcel[]): NamedParcel[][] {
  const crates: NamedParcel[][] = [];
  const open = new Map<string, NamedParcel[]>();
  const some = Math.ceil(parcels.filter(({ job }) => isQuick(job)).length / CRATES);
  for (const parcel of parcels) {
    const room = isQuick(parcel.job) ? some : 1;
    const crate = open.get(parcel.job);
    if (crate && crate.length < room) crate.push(parcel);
    else {
      const another = [parcel];
      open.set(parcel.job, another);
      crates.push(another);
    }
  }
  return crates;
}

/** BullMQ closes the connections that it has made; those of ours are ours to close. */
async function disconnect(connection: unknown): Promise<void> {
  if (connection instanceof Cluster) connection.disconnect();
  if (connection instanceof pg.Pool) await leave(connection.end(), () => Promise.resolve());
}
