import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freePort, startEmbedded, type EmbeddedServer } from '../../libs/database/embedded.js';

describe('The PostgreSQL that comes with Stet', () => {
  let home: string;
  const running: EmbeddedServer[] = [];

  beforeAll(async () => {
    home = join(await mkdtemp(join(tmpdir(), 'stet-embedded-')), 'home');
    await (await startEmbedded(home)).stop();
  });

  afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));

  afterAll(() => rm(join(home, '..'), { recursive: true }));

  it('keeps on the second start what was written in the first', async () => {
    const first = await start();
    await query(first, `CREATE TABLE note AS SELECT '어제' AS word`);
    await first.stop();
    expect(await query(await start(), 'SELECT word FROM note')).toEqual([{ word: '어제' }]);
  });

  it('is durable, speaks UTF-8 and UTC, and listens on loopback alone', async () => {
    const settings = `SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
      current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS addresses,
      current_setting('unix_socket_directories') AS sockets`;
    expect(await query(await start(), settings)).toEqual([
      { fsync: 'on', encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1', sockets: '' },
    ]);
  });

  it('asks for the password, and only its owner can read that', async () => {
    const { port } = await start();
    const stranger = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'stet',
      password: 'guess',
      database: 'stet',
    });
    await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
    expect((await stat(join(home, 'postgres.password'))).mode & 0o777).toBe(0o600);
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  });

  it('has the extensions that search needs', async () => {
    const found = await query(
      await start(),
      `SELECT name FROM pg_available_extensions WHERE name IN ('pg_trgm', 'unaccent', 'btree_gin') ORDER BY name`,
    );
    expect(found.map(({ name }) => name)).toEqual(['btree_gin', 'pg_trgm', 'unaccent']);
  });

  it('refuses a folder on which another one works', async () => {
    await start();
    await expect(startEmbedded(home)).rejects.toThrow(/^Stet already runs on .*home: stop it first/);
  });

  it('comes back after it was killed, with what was committed', async () => {
    const server = await start();
    await query(server, 'CREATE TABLE survivor AS SELECT 1 AS kept');
    process.kill(await pidOf(home), 'SIGKILL');
    await server.ended;
    expect(await query(await start(), 'SELECT kept FROM survivor')).toEqual([{ kept: 1 }]);
  });

  it('is not misled by a pid file whose process is something else by now', async () => {
    const pidFile = join(home, 'postgres', 'postmaster.pid');
    await writeFile(pidFile, `${process.pid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n\nready   \n`);
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('goes when the process that started it is killed', async () => {
    const script = `
      const { startEmbedded } = await import(${JSON.stringify(new URL('../../dist/libs/database/embedded.js', import.meta.url).href)});
      await startEmbedded(${JSON.stringify(home)});
      process.kill(process.pid, 'SIGKILL');`;
    const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
    expect(await once(owner, 'exit')).toEqual([null, 'SIGKILL']);
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says that its port is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    await expect(startEmbedded(home, { port })).rejects.toThrow(/did not start: .*\(.*postgres\.log\)$/);
    other.close();
  });

  it('refuses the folder of another major version', async () => {
    const version = join(home, 'postgres', 'PG_VERSION');
    await writeFile(version, '15\n');
    await expect(startEmbedded(home)).rejects.toThrow(
      /was made by PostgreSQL 15 and this Stet comes with 18/,
    );
    await writeFile(version, '18\n');
  });

  it('refuses data without their password rather than making another', async () => {
    const password = join(home, 'postgres.password');
    await rename(password, `${password}.away`);
    await expect(startEmbedded(home)).rejects.toThrow(/postgres\.password is missing/);
    await rename(`${password}.away`, password);
  });

  async function start(): Promise<EmbeddedServer> {
    const server = await startEmbedded(home);
    running.push(server);
    return server;
  }
});

async function query({ url }: EmbeddedServer, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function pidOf(home: string): Promise<number> {
  return Number.parseInt(await readFile(join(home, 'postgres', 'postmaster.pid'), 'utf8'));
}
