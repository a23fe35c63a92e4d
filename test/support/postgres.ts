import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** Ends every session on it and removes it. */
  drop(): Promise<void>;
}

/** A database with every migration applied and no row in it, for the file that asks. Takes about 50 ms. */
export async function createDatabase(): Promise<TestDatabase> {
  return create(`TEMPLATE ${pg.escapeIdentifier(setting('STET_TEST_TEMPLATE'))}`);
}

/** A database with nothing in it at all, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create('TEMPLATE template0');
}

async function create(from: string): Promise<TestDatabase> {
  const name = `stet_test_${randomBytes(6).toString('hex')}`;
  await administer(`CREATE DATABASE ${name} ${from}`);
  const url = new URL(setting('STET_TEST_SERVER'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client(setting('STET_TEST_SERVER'));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error('This test wants a database: it belongs in test/medium, test/e2e or test/faults.');
  return value;
}
