import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type BackendFactory,
  type IQueueBackend,
} from 'bullmq';

/** A job on its way: the row of the outbox, and which sending of it this is. The row knows the rest. */
export interface Parcel {
  readonly outbox: bigint;
  readonly send: number;
}

/** What the queue carries. Its data is clear text, so there is nothing in it but the parcel. */
interface Carried {
  readonly outbox: string;
  readonly send: number;
}

/** Where BullMQ runs: on Redis or Valkey when there is an address for it, else on PostgreSQL. Both behave the same. */
export interface QueueBackend {
  /** Hands parcels to the queue, under the name of their job. */
  send(parcels: readonly (Parcel & { readonly job: string })[]): Promise<void>;
  /** Runs `handle` for every parcel that arrives, so many at once; resolves when it takes them. */
  work(handle: (parcel: Parcel) => Promise<void>, concurrency: number): Promise<{ close(): Promise<void> }>;
  close(): Promise<void>;
}

/** The only queue. The braces of the prefix keep its keys in one slot of a Redis cluster. */
const NAME = 'stet';
const PREFIX = '{stet}';

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
    const pool = (max: number) => ({ connectionString: urls.databaseUrl, max });
    return open(createPostgresBackend, { toSend: pool(1), toWork: pool(5) }, onError);
  }
  const redis = { url: urls.redisUrl, retryStrategy: (times: number) => Math.min(100 * times, 2_000) };
  // A sender fails at once while Redis is away, and the outbox tries again; a worker waits as long as it takes.
  const connections = {
    toSend: { ...redis, enableOfflineQueue: false },
    toWork: { ...redis, maxRetriesPerRequest: null },
  };
  return open(createRedisBackend, connections, onError);
}

async function open<Connection>(
  backend: BackendFactory<IQueueBackend, Connection>,
  connections: { readonly toSend: Connection; readonly toWork: Connection },
  onError: (error: Error) => void,
): Promise<QueueBackend> {
  const { Queue, Worker } = withBackend(backend);
  const queue = new Queue<Carried>(NAME, { connection: connections.toSend, prefix: PREFIX });
  queue.on('error', onError);
  await queue.waitUntilReady();
  return {
    send: async (parcels) => {
      await queue.addBulk(
        parcels.map(({ job, outbox, send }) => ({
          name: job,
          data: { outbox: String(outbox), send },
          opts: { ...JOB_OPTIONS, jobId: `outbox-${outbox}-${send}` },
        })),
      );
    },
    work: async (handle, concurrency) => {
      const worker = new Worker<Carried>(
        NAME,
        ({ data: { outbox, send } }) => handle({ outbox: BigInt(outbox), send }),
        { connection: connections.toWork, prefix: PREFIX, concurrency, ...WORKER_OPTIONS },
      );
      worker.on('error', onError);
      await worker.waitUntilReady();
      return worker;
    },
    // A store that is away cannot be taken leave of, and would be called again for ever.
    close: () => queue.close().catch(() => queue.disconnect()),
  };
}
