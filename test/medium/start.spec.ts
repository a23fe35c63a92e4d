import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../support/postgres.js';
import { startProcess } from '../support/processes.js';

let empty: TestDatabase;

beforeAll(async () => {
  empty = await createEmptyDatabase();
});

afterAll(() => empty.drop());

const away = 'postgresql://stet:secret@127.0.0.1:1/stet';

it.each(['api', 'worker'])('%s: what keeps it from starting is said in one line', async (name) => {
  const main = fileURLToPath(new URL(`../../dist/apps/${name}/main.js`, import.meta.url));
  for (const [databaseUrl, line] of [
    [empty.url, /^stet \w+: the database lacks \d+ migrations \(.*\): run `npx stet migrate`$/],
    [
      away,
      /^stet \w+: cannot connect to PostgreSQL at 127\.0\.0\.1:1\/stet: connect ECONNREFUSED 127\.0\.0\.1:1$/,
    ],
    ['nowhere', /^stet \w+: .*DATABASE_URL/],
  ] as const) {
    const app = startProcess(process.execPath, ['--enable-source-maps', main], { DATABASE_URL: databaseUrl });
    expect(await app.ended).toBe(1);
    expect(app.lines).toEqual([expect.stringMatching(line)]);
  }
});

it('api: a port that is in use is said in a plain line, with what to do', async () => {
  const store = await createDatabase();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const main = fileURLToPath(new URL('../../dist/apps/api/main.js', import.meta.url));
  const env = { DATABASE_URL: store.url, HOST: '127.0.0.1', PORT: String(port) };
  const app = startProcess(process.execPath, ['--enable-source-maps', main], env);
  expect(await app.ended).toBe(1);
  const line = new RegExp(
    `^stet api: cannot listen on 127\\.0\\.0\\.1:${port} \\(.*EADDRINUSE.*\\): set PORT to another`,
  );
  expect(app.lines).toContainEqual(expect.stringMatching(line));
  expect(app.lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
  other.close();
  await store.drop();
});
