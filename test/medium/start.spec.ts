import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.js';
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
