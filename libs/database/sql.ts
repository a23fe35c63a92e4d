/**
 * SQL straight to the server, for the few places that are asked all the time: see docs/decisions/0020-hot-statements.md.
 * What it takes and gives is what a Prisma transaction takes and gives as raw SQL, so that one repository serves both.
 */
import process from 'node:process';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { Prisma } from './generated/client.js';

/** Whatever speaks SQL: a transaction of either kind, or the store. */
export interface Sql {
  $queryRaw<Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows>;
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
}

/** Milliseconds that a transaction may take in all, as others may: then its connection is cut, and its locks with it. */
export const LONGEST = 20_000;

/** Statements that a connection keeps ready, parsed and planned; the first so many, for each costs the server memory. */
const MOST_PREPARED = 200;
const names = new Map<string, string>();

/** "Cached plan must not change result type": the tables have changed under the connection. Another one knows them. */
const OUTDATED = '0A000';

/** The server has ended a transaction that took too long in all. */
const OUT_OF_TIME = '25P04';

/** The two calls; who answers them is another's. */
abstract class Speaker implements Sql {
  async $queryRaw<Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows> {
    return (await this.run(statementOf(query, values))).rows as Rows;
  }

  async $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number> {
    return (await this.run(statementOf(query, values))).rowCount ?? 0;
  }

  protected abstract run(statement: pg.QueryConfig): Promise<pg.QueryResult>;
}

/** Speaks SQL outside of transactions, on whatever connection is free: each statement is a transaction of its own. */
export class Store extends Speaker {
  constructor(private readonly pool: pg.Pool) {
    super();
  }

  protected run(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    return onConnection(this.pool, (connection) => connection.query(statement));
  }
}

/** Runs `work` in one transaction of SQL alone: all of it or nothing. */
export function inSqlTransaction<T>(
  pool: pg.Pool,
  work: (tx: Sql) => Promise<T>,
  longest = LONGEST,
): Promise<T> {
  return onConnection(pool, async (connection) => {
    const tx = new SqlTransaction(connection);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TooLong(longest)), longest);
    });
    const whole = async () => {
      tx.begin(longest, await canKeepTime(pool, connection));
      const result = await work(tx);
      await tx.commit();
      return result;
    };
    try {
      return await Promise.race([whole(), late]);
    } catch (error) {
      // Ours or the server's, whichever clock strikes first.
      if (error instanceof TooLong || hasCode(error, OUT_OF_TIME)) {
        tx.abandon();
        throw new TooLong(longest);
      }
      await tx.rollback();
      // Whatever follows a statement that failed is refused: the first one says why.
      throw tx.failure ?? error;
    } finally {
      clearTimeout(timer);
    }
  });
}

/** Whatever it has not committed is undone by the server, once the connection is gone. */
class TooLong extends Error {
  constructor(longest: number) {
    super(`the transaction took longer than ${longest} ms`);
  }
}

/**
 * Writes what nobody needs an answer to: in a transaction of SQL alone it is sent, and the next statement does not wait for
 * it; when it fails, the transaction does.
 */
export async function write(tx: Sql, statement: Prisma.Sql): Promise<void> {
  if (tx instanceof SqlTransaction) tx.send(statementOf(statement, []));
  else await tx.$executeRaw(statement);
}

/** A transaction whose statements leave as they come; the server does them in their order. */
class SqlTransaction extends Speaker {
  /** What went wrong first. */
  failure: unknown;
  private over = false;
  private readonly sent: Promise<unknown>[] = [];
  private readonly wire: Duplex;

  constructor(private readonly connection: pg.PoolClient) {
    super();
    // Not in the types of `pg`, but there since its beginning.
    this.wire = (connection as unknown as { connection: { stream: Duplex } }).connection.stream;
  }

  send(statement: pg.QueryConfig): void {
    const answer = this.run(statement);
    answer.catch(() => undefined); // `commit` tells of it
    this.sent.push(answer);
  }

  /**
   * The server keeps the time, too: it may be that nobody is left here to do so, or that a COMMIT waits behind what takes
   * long. One that cannot keep that of the whole keeps that of each statement, and of each pause.
   */
  begin(longest: number, canKeepTime: boolean): void {
    const limits = canKeepTime
      ? ['transaction_timeout']
      : ['statement_timeout', 'idle_in_transaction_session_timeout'];
    this.send({ text: ['BEGIN', ...limits.map((name) => `SET LOCAL ${name} = ${longest}`)].join('; ') });
  }

  async commit(): Promise<void> {
    this.send({ text: 'COMMIT' });
    this.over = true;
    await Promise.all(this.sent);
    // Whoever sent a statement that failed may have caught its error: the server has answered COMMIT by taking all of it back.
    if (this.failure !== undefined) throw new Error('a statement has failed');
  }

  /** Nothing is said any more on its connection, which is not given back. */
  abandon(): void {
    this.over = true;
  }

  async rollback(): Promise<void> {
    this.over = true;
    await this.connection.query('ROLLBACK').catch(() => undefined);
  }

  protected async run(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    // The connection is another's by then.
    if (this.over) throw new Error('the transaction is over');
    this.gather();
    try {
      return await this.connection.query(statement);
    } catch (error) {
      this.failure ??= error;
      throw error;
    }
  }

  /** What is said in one breath leaves in one packet: a call of the kernel costs both sides more than most statements. */
  private gather(): void {
    if (this.wire.writableCorked > 0) return;
    this.wire.cork();
    process.nextTick(() => this.wire.uncork());
  }
}

/** The first version of PostgreSQL that knows `transaction_timeout`. */
const KEEPS_TIME = 170_000;
const versions = new WeakMap<pg.Pool, number>();

/** True when the server of this pool can end a transaction that takes too long in all. */
async function canKeepTime(pool: pg.Pool, connection: pg.PoolClient): Promise<boolean> {
  const known = versions.get(pool);
  if (known !== undefined) return known >= KEEPS_TIME;
  const { rows } = await connection.query<{ server_version_num: string }>('SHOW server_version_num');
  versions.set(pool, Number(rows[0]!.server_version_num));
  return canKeepTime(pool, connection);
}

/** Borrows a connection; one that knows the tables as they were, or has a transaction open, is not given back. */
async function onConnection<T>(pool: pg.Pool, work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  let unfit = false;
  try {
    return await work(connection);
  } catch (error) {
    unfit = error instanceof TooLong || hasCode(error, OUTDATED);
    throw error;
  } finally {
    connection.release(unfit);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof pg.DatabaseError && error.code === code;
}

function statementOf(query: TemplateStringsArray | Prisma.Sql, values: readonly unknown[]): pg.QueryConfig {
  const sql = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
  return { ...named(sql.text), values: sql.values, types: TYPES };
}

function named(text: string): pg.QueryConfig {
  const name = names.get(text) ?? (names.size < MOST_PREPARED ? `stet_${names.size}` : undefined);
  if (name === undefined) return { text };
  names.set(text, name);
  return { name, text };
}

/** As Prisma gives them: a bigint is a BigInt. */
const TYPES = {
  getTypeParser: (oid: number, format: 'text') =>
    oid === (pg.types.builtins.INT8 as number)
      ? BigInt
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
} as pg.CustomTypesConfig;
