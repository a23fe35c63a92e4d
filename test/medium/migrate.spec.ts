import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CannotStart } from '../../libs/core/cannot-start.js';
import { assertMigrated, migrate } from '../../libs/database/migrate.js';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.js';

describe('Bringing a database up to date', () => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await createEmptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'stet-migrations-'));
    await write('1_desk', 'CREATE TABLE desk (name text);');
  });

  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('applies what is pending, in order, and then has nothing to do', async () => {
    await write('2_rows', `INSERT INTO desk VALUES ('culture'); INSERT INTO desk VALUES ('world; news');`);
    expect(await run()).toEqual(['1_desk', '2_rows']);
    expect(await run()).toEqual([]);
    expect(await rows('SELECT name FROM desk')).toEqual([{ name: 'culture' }, { name: 'world; news' }]);
  });

  it('keeps the ledger as prisma migrate does: names, SHA-256 of the file, times', async () => {
    await run();
    const ledger = await rows('SELECT *, finished_at >= started_at AS in_order FROM _prisma_migrations');
    expect(ledger).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: '3713af5c25dfeeb060d19801ff8e5ead2b2ef5ac2cf618735cdd63b5a0147aa0',
        migration_name: '1_desk',
        started_at: expect.any(Date),
        finished_at: expect.any(Date),
        in_order: true,
        rolled_back_at: null,
        applied_steps_count: 1,
        logs: null,
      },
    ]);
  });

  it('makes the tables of the queue too', async () => {
    await run();
    expect(await rows(`SELECT to_regclass('bullmq.job') IS NOT NULL AS there`)).toEqual([{ there: true }]);
  });

  it('leaves nothing of a migration that fails, and keeps those before it', async () => {
    await write('2_broken', 'CREATE TABLE half (id int); SELECT 1 / 0;');
    await expect(run()).rejects.toThrow(/2_broken failed, and nothing of it remains: division by zero/);
    expect(await rows(`SELECT to_regclass('desk') IS NOT NULL AS desk, to_regclass('half') AS half`)).toEqual(
      [{ desk: true, half: null }],
    );
    await write('2_broken', 'CREATE TABLE whole (id int);');
    expect(await run()).toEqual(['2_broken']);
  });

  it('is done once when several start together', async () => {
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat()).toEqual(['1_desk']);
  });

  describe('refuses a database that is not what these files made', () => {
    const cases: { title: string; spoil: () => Promise<unknown>; message: RegExp }[] = [
      {
        title: 'a migration edited since',
        spoil: () => write('1_desk', 'CREATE TABLE desk (name text NOT NULL);'),
        message: /1_desk was edited/,
      },
      {
        title: 'a newer database',
        spoil: () => rows(`UPDATE _prisma_migrations SET migration_name = '9_later'`),
        message: /newer than this Stet \(it has the migration 9_later\)/,
      },
      {
        title: 'a migration that another tool left half done',
        spoil: () => rows('UPDATE _prisma_migrations SET finished_at = NULL'),
        message: /1_desk was begun and not finished/,
      },
    ];
    it.each(cases)('$title', async ({ spoil, message }) => {
      await run();
      await spoil();
      await expect(run()).rejects.toThrow(message);
      await expect(check()).rejects.toThrow(message);
    });
  });

  it('tells whoever wants to work on the database what it lacks', async () => {
    await expect(check()).rejects.toThrow(/lacks 1 migration \(1_desk\)/);
    await run();
    await check();
    await write('2_a', 'SELECT 1');
    await write('3_b', 'SELECT 1');
    await expect(check()).rejects.toThrow(/lacks 2 migrations \(2_a, 3_b\)/);
  });

  it('says where it could not connect, without the password', async () => {
    const attempt = migrate('postgresql://desk:secret@127.0.0.1:1/stet', migrations());
    await expect(attempt).rejects.toThrow(CannotStart);
    await expect(attempt).rejects.toThrow(
      /^cannot connect to PostgreSQL at 127\.0\.0\.1:1\/stet: (?!.*secret)/,
    );
  });

  const migrations = () => pathToFileURL(`${folder}/`);
  const run = () => migrate(database.url, migrations());
  const check = () => assertMigrated(database.url, migrations());

  async function write(name: string, sql: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), sql);
  }

  async function rows(sql: string): Promise<unknown[]> {
    const client = new pg.Client(database.url);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }
});
