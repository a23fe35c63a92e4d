import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isStoreAway } from '../../apps/api/http/store-away.js';
import { Database, openPool, Prisma, withMark, write, type Sql } from '#database';
import { inSqlTransaction } from '../../libs/database/sql.js';
import { openStore, type TestStore } from '../factories/store.js';

let store: TestStore;
let database: Database;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  await database.reader.$executeRaw`CREATE TABLE note (id int PRIMARY KEY, words text NOT NULL)`;
});

afterAll(() => store.close());

beforeEach(async () => {
  await database.reader.$executeRaw`DELETE FROM note`;
});

const put = (id: number, words: string | null) => Prisma.sql`INSERT INTO note VALUES (${id}, ${words})`;
const notes = () => database.sql.$queryRaw<{ id: number; words: string }[]>`SELECT * FROM note ORDER BY id`;

describe('SQL straight to the server', () => {
  const at = new Date('2026-11-20T09:00:00.123Z');
  const id = crypto.randomUUID();
  const every = Prisma.sql`
    SELECT ${'text'} AS text, ${1}::int AS int, ${2n}::bigint AS bigint, ${0.5}::float8 AS float, ${true}::boolean AS yes,
      ${null}::text AS nothing, ${at}::timestamptz AS at, ${id}::uuid AS id, ${[id]}::uuid[] AS ids, ${['a', 'b"c']}::text[] AS words,
      ${JSON.stringify({ a: [1, null, '가'] })}::jsonb AS json, 'queued'::"ClaimStatus" AS status,
      ARRAY['editor', 'checker']::"Role"[]::text[] AS roles, '\\xdeadbeef'::bytea AS bytes, (SELECT count(*) FROM note) AS count`;

  it('gives every kind of value that Prisma gives, as Prisma gives it', async () => {
    const [theirs] = await database.reader.$queryRaw<Record<string, unknown>[]>(every);
    const [ours] = await database.sql.$queryRaw<Record<string, unknown>[]>(every);
    const plain = (row: Record<string, unknown>) => ({ ...row, bytes: [...(row['bytes'] as Uint8Array)] });
    expect(plain(ours!)).toEqual(plain(theirs!));
    expect(ours).toMatchObject({ text: 'text', bigint: 2n, at, ids: [id], count: 0n });
  });

  it('tells how many rows a statement has changed', async () => {
    expect(await database.sql.$executeRaw(put(1, 'one'))).toBe(1);
    expect(await database.sql.$executeRaw`UPDATE note SET words = ${'two'}`).toBe(1);
    expect(await notes()).toEqual([{ id: 1, words: 'two' }]);
  });

  it('knows the tables anew when they have changed under its connections', async () => {
    // As many as there are connections: each has the statement ready.
    const onEach = () => Array.from({ length: 10 }, notes);
    await Promise.all(onEach());
    await database.reader.$executeRaw`ALTER TABLE note ADD COLUMN more int`;
    const outdated = await Promise.allSettled(onEach());
    expect(outdated.map(({ status }) => status)).toContain('rejected');
    expect((await Promise.all(onEach())).flat()).toEqual([]);
    await database.reader.$executeRaw`ALTER TABLE note DROP COLUMN more`;
    await Promise.allSettled(onEach());
  });
});

describe('a transaction of SQL alone', () => {
  it('stores all of it, what it did not wait for too', async () => {
    const seen = await database.sqlTransaction(async (tx) => {
      await write(tx, put(1, 'one'));
      await write(tx, put(2, 'two'));
      return tx.$queryRaw<unknown[]>`SELECT id FROM note`;
    });
    expect(seen).toHaveLength(2);
    expect(await notes()).toHaveLength(2);
  });

  it('stores nothing when its work fails', async () => {
    const work = database.sqlTransaction(async (tx) => {
      await write(tx, put(1, 'one'));
      throw new Error('not today');
    });
    await expect(work).rejects.toThrow('not today');
    expect(await notes()).toEqual([]);
  });

  it.each([
    ['at its end', async () => undefined],
    ['at the next answer', (tx: Sql) => tx.$queryRaw`SELECT 1 AS one`],
  ])('fails with what nobody waited for, %s', async (_, next) => {
    const work = database.sqlTransaction(async (tx) => {
      await write(tx, put(1, 'one'));
      await write(tx, put(2, null));
      return next(tx);
    });
    await expect(work).rejects.toThrow(/null value in column "words"/);
    expect(await notes()).toEqual([]);
    expect(await database.sql.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
  });

  it('fails when a statement did, though its work has caught that: nothing was stored', async () => {
    const work = database.sqlTransaction(async (tx) => {
      await write(tx, put(1, 'one'));
      await tx.$executeRaw(put(2, null)).catch(() => undefined);
    });
    await expect(work).rejects.toThrow(/null value in column "words"/);
    expect(await notes()).toEqual([]);
  });

  it('takes so long in all, however short its statements are, and leaves nothing', async () => {
    const pool = openPool({ connectionString: store.url, max: 1, pipeline: true });
    const work = inSqlTransaction(
      pool,
      async (tx) => {
        await tx.$executeRaw(put(1, 'one'));
        for (;;) await tx.$queryRaw`SELECT pg_sleep(0.1)::text`;
      },
      500,
    );
    await expect(work).rejects.toThrow('the transaction took longer than 500 ms');
    expect(isStoreAway(await work.catch((error: unknown) => error))).toBe(true);
    await inSqlTransaction(pool, (tx) => tx.$executeRaw(put(1, 'again')));
    expect(await notes()).toEqual([{ id: 1, words: 'again' }]);
    await pool.end();
  });

  it('stores nothing either when its end was on its way already: the server keeps the time, too', async () => {
    const pool = openPool({ connectionString: store.url, max: 1, pipeline: true });
    const naps = async (tx: Sql) => {
      for (let nap = 0; nap < 4; nap++) await write(tx, Prisma.sql`SELECT pg_sleep(0.3)::text`);
      await write(tx, put(1, 'one'));
    };
    await expect(inSqlTransaction(pool, naps, 500)).rejects.toThrow();
    const others = () => database.reader.$queryRaw<unknown[]>`
      SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`;
    while ((await others()).length > 0);
    expect(await notes()).toEqual([]);
    await pool.end();
  });

  it('refuses what comes after its end: the connection is another’s by then', async () => {
    let kept: Sql | undefined;
    await database.sqlTransaction(async (tx) => void (kept = tx));
    await expect(kept!.$executeRaw(put(1, 'one'))).rejects.toThrow('the transaction is over');
    expect(await notes()).toEqual([]);
  });

  it('carries the mark of the work that it is part of', async () => {
    const mark = async (tx: Sql) => void (await tx.$executeRaw(put(9, 'marked')));
    await withMark(mark, () => database.sqlTransaction((tx) => write(tx, put(1, 'one'))));
    expect((await notes()).map(({ words }) => words)).toEqual(['one', 'marked']);
  });

  it('gives its connection back, however it ends', async () => {
    const ends = Array.from({ length: 40 }, (_, index) =>
      database.sqlTransaction(async (tx) => {
        await write(tx, put(index, index % 2 === 0 ? 'even' : null));
      }),
    );
    const settled = await Promise.allSettled(ends);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await notes()).toHaveLength(20);
  });
});
