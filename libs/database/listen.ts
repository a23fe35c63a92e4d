import { Client } from 'pg';

/** Hears of what is committed, until it is stopped. */
export interface Listener {
  stop(): Promise<void>;
}

/** The channel on which every process tells the others that it has committed something. It carries no word. */
export const COMMITTED = 'stet_committed';

/** Milliseconds before a lost connection is made again, and for it to be made. */
const PAUSE = 1_000;
const CONNECT = 10_000;

/**
 * Calls `heard` whenever a process of this database has committed a transaction, and whenever the connection was made
 * anew, for something may have been missed. Whoever listens looks for itself, and now and then unasked: this is only haste.
 * @param name what the database's administrator sees of it.
 */
export function listen(
  databaseUrl: string,
  name: string,
  heard: () => void,
  onError: (error: unknown) => void,
): Listener {
  let stopped = false;
  let wake = () => {};
  let current: Client | undefined;

  const stay = async (): Promise<void> => {
    const client = new Client({
      ...{ connectionString: databaseUrl, application_name: name },
      ...{ keepAlive: true, connectionTimeoutMillis: CONNECT },
    });
    const gone = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', onError);
    client.on('notification', heard);
    current = client;
    try {
      // A client that is ended while it connects never says how that went.
      await Promise.race([client.connect(), gone]);
      if (stopped) return;
      await client.query(`LISTEN ${COMMITTED}`);
      heard();
      await gone;
    } finally {
      await client.end();
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopped) {
      await stay().catch(onError);
      if (!stopped)
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, PAUSE);
        });
    }
  };
  const running = loop();

  return {
    stop: async () => {
      stopped = true;
      wake();
      await current?.end();
      await running;
    },
  };
}
