import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { Prisma, PrismaClient } from './generated/client.js';
import { COMMITTED } from './listen.js';
import { currentMark } from './once.js';
import { openPool } from './pool.js';
import { inSqlTransaction, LONGEST, Store, type Sql } from './sql.js';

/** A transaction under way: the first argument of every repository function. */
export type Tx = Prisma.TransactionClient;

/** Milliseconds of waiting for a connection. */
const MAX_WAIT = 10_000;

/**
 * Milliseconds between two announcements of one process. They are made apart from the transactions: a NOTIFY inside one
 * makes its commit queue for a lock of the whole server (measured with ten writers: a third of the commits a second).
 */
const ANNOUNCE_EVERY = 50;

/** The store. What changes together is one transaction. */
@Injectable()
export class Database implements OnModuleInit, OnModuleDestroy {
  /** By SQL alone, what is asked all the time: see `sql.ts`. */
  readonly sql: Store;
  private readonly pool: pg.Pool;
  private readonly client: PrismaClient;
  private announcing: NodeJS.Timeout | undefined;
  private announcedAt = 0;

  constructor(databaseUrl: string) {
    // `Etc/UTC`: timestamps are instants; a server set to another zone must not move them.
    const options = '-c TimeZone=Etc/UTC';
    this.pool = openPool({ connectionString: databaseUrl, max: 10, options, pipeline: true });
    this.sql = new Store(this.pool);
    this.client = new PrismaClient({ adapter: new PrismaPg(this.pool, { disposeExternalPool: true }) });
  }

  async onModuleInit(): Promise<void> {
    await this.client.$connect();
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.announcing);
    await this.client.$disconnect();
  }

  /** Runs `work` in one transaction: all of it or nothing. Statements inside are never run in parallel. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const options = { maxWait: MAX_WAIT, timeout: LONGEST };
    const result = await this.client.$transaction(marked(work), options);
    this.announce();
    return result;
  }

  /** The same for what is done all the time: the transaction speaks SQL alone, and `write` does not wait in it. */
  async sqlTransaction<T>(work: (tx: Sql) => Promise<T>): Promise<T> {
    const result = await inSqlTransaction(this.pool, marked(work));
    this.announce();
    return result;
  }

  /** Reads as of one moment, whatever is written meanwhile; `timeout` in milliseconds is for what takes long. */
  snapshot<T>(work: (tx: Tx) => Promise<T>, timeout = LONGEST): Promise<T> {
    return this.client.$transaction(work, {
      isolationLevel: 'RepeatableRead',
      maxWait: MAX_WAIT,
      timeout,
    });
  }

  /**
   * Tells whoever listens, in any process, that something was committed: see `listen`. At once or within 50 ms, and not
   * at all when this process falls before: they look unasked, too.
   */
  announce(): void {
    if (this.announcing !== undefined) return;
    const wait = Math.max(0, this.announcedAt + ANNOUNCE_EVERY - Date.now());
    this.announcing = setTimeout(() => {
      this.announcing = undefined;
      this.announcedAt = Date.now();
      this.sql.$executeRaw`SELECT pg_notify(${COMMITTED}, '')`.catch(() => undefined);
    }, wait);
  }

  /** For reading what needs no transaction. */
  get reader(): Tx {
    return this.client;
  }
}

/** The work with the mark that it carries, if any, before it commits. */
function marked<T, Transaction extends Sql>(
  work: (tx: Transaction) => Promise<T>,
): (tx: Transaction) => Promise<T> {
  const mark = currentMark();
  if (mark === undefined) return work;
  return async (tx) => {
    const result = await work(tx);
    await mark(tx);
    return result;
  };
}
