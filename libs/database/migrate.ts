/**
 * Brings a database up to prisma/migrations, over `pg` alone: no engine to download. It keeps Prisma's own ledger
 * (`_prisma_migrations`, same columns, checksums and lock), so `npx prisma migrate` works on the same folder and
 * database. Why not Prisma's engine as WebAssembly: docs/decisions/0004-migrations.md.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { CannotStart } from '#core';

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** prisma/migrations, seen from the source; the build copies it to the same place beside what it built. */
const folder = new URL('../../prisma/migrations/', import.meta.url);

/** The lock that `prisma migrate` takes, so that the two wait for each other. */
const prismaLock = 72707369;

const ledger = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Applies what is pending, in order, each migration in a transaction of its own with its line in the ledger, then
 * BullMQ's tables (schema `bullmq`). Many may call it at once: one works, the others wait and find nothing to do.
 * @returns the names of the migrations that it applied.
 * @throws CannotStart when the database is not what these files made: newer, edited since, or half done.
 */
export async function migrate(databaseUrl: string, migrations: URL = folder): Promise<string[]> {
  return connected(databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
    await client.query(ledger);
    const due = await pending(client, migrations);
    for (const migration of due) await apply(client, migration);
    await migrateQueue(client);
    return due.map(({ name }) => name);
  });
}

/**
 * For whoever is about to work on the database: it must be exactly what this code expects.
 * @throws CannotStart, with what to do.
 */
export async function assertMigrated(databaseUrl: string, migrations: URL = folder): Promise<void> {
  await connected(databaseUrl, async (client) => {
    const { rows } = await client.query<{ known: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`,
    );
    const due = rows[0]?.known ? await pending(client, migrations) : await readMigrations(migrations);
    if (due.length === 0) return;
    const names = due.map(({ name }) => name).join(', ');
    const count = due.length === 1 ? '1 migration' : `${due.length} migrations`;
    throw new CannotStart(`the database lacks ${count} (${names}): run \`npx stet migrate\``);
  });
}

async function connected<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'stet migrate' });
  client.on('error', () => undefined); // the query that was under way rejects, and says it
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database } = client;
    throw new CannotStart(`cannot connect to PostgreSQL at ${host}:${port}/${database}: ${said(error)}`);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function pending(client: pg.Client, migrations: URL): Promise<Migration[]> {
  const ours = await readMigrations(migrations);
  const { rows: applied } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  for (const { name, checksum, finished } of applied) {
    const same = ours.find((migration) => migration.name === name);
    if (!same)
      throw new CannotStart(
        `the database is newer than this Stet (it has the migration ${name}): start the newer one`,
      );
    if (!finished)
      throw new CannotStart(
        `the migration ${name} was begun and not finished: see \`npx prisma migrate resolve\``,
      );
    if (same.checksum !== checksum)
      throw new CannotStart(
        `the migration ${name} was edited after this database had applied it: put the file back and write a new one`,
      );
  }
  const done = new Set(applied.map(({ name }) => name));
  return ours.filter(({ name }) => !done.has(name));
}

async function readMigrations(migrations: URL): Promise<Migration[]> {
  const entries = await readdir(migrations, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(new URL(`${name}/migration.sql`, migrations), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`The migration ${name} failed, and nothing of it remains: ${said(error)}`, {
      cause: error,
    });
  }
}

/** A refused connection to a name with several addresses says nothing itself; its parts do. */
function said(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(said).join(', ');
  return error instanceof Error ? error.message : String(error);
}
