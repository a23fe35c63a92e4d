/**
 * Jest calls this once before and once after the tests that want a database. One PostgreSQL serves the whole run: the
 * embedded one in a folder that goes afterwards, or the server of TEST_DATABASE_URL. It holds a migrated template.
 * Plain JavaScript on dist/, because Jest loads it before there is anything to translate TypeScript.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { build } from '../../tools/build.js';

let server;
let home;

export async function setUp() {
  await build().catch((error) => console.error(`${error.message}; the tests use what there is`));
  const { startEmbedded } = await import('../../dist/libs/database/embedded.js');
  const { migrate } = await import('../../dist/libs/database/migrate.js');
  if (!process.env.TEST_DATABASE_URL) {
    home = mkdtempSync(join(tmpdir(), 'stet-test-'));
    server = await startEmbedded(home, { durable: false });
  }
  const url = process.env.TEST_DATABASE_URL ?? server.url;
  const template = `stet_template_${process.pid}`;
  process.env.STET_TEST_SERVER = url;
  process.env.STET_TEST_TEMPLATE = template;
  try {
    await statement(url, `CREATE DATABASE ${template}`);
    await migrate(withDatabase(url, template));
  } catch (error) {
    await tearDown();
    throw error;
  }
}

export async function tearDown() {
  if (!server)
    return statement(process.env.STET_TEST_SERVER, `DROP DATABASE ${process.env.STET_TEST_TEMPLATE}`);
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

async function statement(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}

function withDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
