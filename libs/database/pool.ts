import pg from 'pg';

/**
 * A connection that may be lost at any moment. A pool listens to the connections that lie idle in it and whoever borrowed
 * one listens to theirs, but in between nobody does: a server that falls just as it answers would end the process. Whatever
 * is lost fails at its next statement in any case, and says so there.
 */
class Losable extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Milliseconds: a server that does not answer is given up, and a silent connection is felt for. */
const CONNECT = 10_000;
const FEEL = 10_000;

/** Opens a pool that outlives its server: what is lost is connected anew when it is wanted. */
export function openPool(config: Omit<pg.PoolConfig, 'Client'>): pg.Pool {
  return new pg.Pool({
    ...{ connectionTimeoutMillis: CONNECT, keepAlive: true, keepAliveInitialDelayMillis: FEEL },
    ...config,
    Client: Losable,
  });
}
