/**
 * `npm run load`: what the desk costs, as ratios in one run. On one side the real API and worker, on the other a bare
 * Fastify with `pg` that does the same SQL (floor.js), or bare BullMQ; both on one PostgreSQL, in turn, medians of several
 * rounds. The table goes into docs/figures.md by hand. `LOAD_ONLY=http` leaves out what goes on behind the requests,
 * `LOAD_ONLY=queue` all but the relay and the reminders beside bare BullMQ.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildOrExit } from '../../tools/build.js';
import { measureBackground, measureSweep } from './background.js';
import { ask, compare, percentile, rate } from './measure.js';
import { fill, layOutReminders } from './store.js';

await buildOrExit();
const { freePort, migrate, startEmbedded, Database } = await import('#database');
const { openDemoDesk } = await import('../../dist/apps/cli/demo/seed.js');

const CLAIMS = Number(process.env.LOAD_CLAIMS ?? 100_000);
const CROWD = Number(process.env.LOAD_CROWD ?? 1_000_000);
const ROUNDS = 5;
const CONCURRENCY = 8;

const home = mkdtempSync(join(tmpdir(), 'stet-load-'));
const server = await startEmbedded(home);
const processes = [];
const pool = new pg.Pool({ connectionString: server.url, max: 4 });
const rows = [];
try {
  await measure();
  printTable();
} finally {
  for (const child of processes) {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await pool.end();
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

async function measure() {
  await migrate(server.url);
  const people = await withDatabase(openDemoDesk);
  const { rows: desks } = await pool.query('SELECT id FROM "Desk"');
  const deskId = desks[0].id;
  say(`filling ${CLAIMS} claims …`);
  const filled = await fill(pool, { deskId, userId: people.editor.id, claims: CLAIMS });
  if (process.env.LOAD_ONLY === 'queue') return measureQueue({ deskId, people });
  const [apiPort, floorPort] = [await freePort(), await freePort()];
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: server.url,
    WRITES_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
  };
  await start(
    'api',
    ['dist/apps/api/main.js'],
    { ...env, PORT: String(apiPort) },
    `http://127.0.0.1:${apiPort}/health/ready`,
  );
  const floorEnv = { ...env, PORT: String(floorPort), FLOOR_DESK: deskId, FLOOR_USER: people.editor.id };
  await start(
    'floor',
    ['test/load/floor.js'],
    floorEnv,
    `http://127.0.0.1:${floorPort}/claims?size=1&assignee=${people.editor.id}`,
  );
  const api = `http://127.0.0.1:${apiPort}/api/v1`;
  const floor = `http://127.0.0.1:${floorPort}`;
  const as = (part) => ({ authorization: `Bearer ${people[part].token}` });
  const take = () => filled.queued.pop();
  const anyClaim = () => filled.queued[Math.floor(Math.random() * filled.queued.length)];

  const someone = () => filled.people[Math.floor(Math.random() * filled.people.length)];
  const pages = (url, headers) => () => ask(url(someone()), { headers });
  await row('queue page: 50 of the assigned of one person, by due time', 'pages/s', 400, (count) => [
    () =>
      rate(
        times(
          count,
          pages((id) => `${api}/claims?status=assigned&assignee=${id}&sort=due&size=50`, as('editor')),
        ),
        CONCURRENCY,
      ),
    () =>
      rate(
        times(
          count,
          pages((id) => `${floor}/claims?assignee=${id}&size=50`),
        ),
        CONCURRENCY,
      ),
  ]);

  const offer = () => ({ assigneeId: people.checker.id, dueAt: new Date(Date.now() + 864e5).toISOString() });
  const assign =
    (base, headers = {}) =>
    () =>
      ask(`${base}/claims/${take()}/assignments`, {
        method: 'POST',
        headers: { ...headers, 'if-match': '"1"' },
        body: offer(),
      });
  await row('move a claim: guards, chain, assignment, outbox', 'moves/s', 200, (count) => [
    () => rate(times(count, assign(api, as('editor'))), CONCURRENCY),
    () => rate(times(count, assign(floor)), CONCURRENCY),
  ]);

  const flag = (base, headers) => () =>
    ask(`${base}/claims/${anyClaim()}/issues`, {
      method: 'POST',
      headers,
      body: { category: 'number.wrong_value', note: 'The sum is another.' },
    });
  await row('flag an issue', 'flags/s', 200, (count) => [
    () => rate(times(count, flag(api, as('checker'))), CONCURRENCY),
    () => rate(times(count, flag(floor)), CONCURRENCY),
  ]);

  const worker = await start(
    'worker',
    ['dist/apps/worker/main.js'],
    { ...env, LOG_LEVEL: 'info' },
    undefined,
    /worker is ready/,
  );
  await caughtUp();
  const content = text();
  const claims = content
    .split(/(?<=\.) /)
    .map((exact) => ({ exact, start: content.indexOf(exact), end: content.indexOf(exact) + exact.length }));
  const handIn = () =>
    ask(`${api}/articles`, {
      method: 'POST',
      headers: as('author'),
      body: { format: 'text', title: 'Sixty', content },
    });
  const handInBare = () =>
    ask(`${floor}/articles`, { method: 'POST', body: { title: 'Sixty', content, claims } });
  await row(
    'ingest: an article of 60 claims until they are queued and read by every rule',
    'articles/s',
    24,
    (count) => [
      async () => {
        const begun = performance.now();
        await rate(times(count, handIn), 4);
        await caughtUp();
        return count / ((performance.now() - begun) / 1000);
      },
      () => rate(times(count, handInBare), 4),
    ],
  );

  const long = await longArticle(api, as('editor'), people);
  const { rows: entries } = await pool.query(
    'SELECT count(*)::int AS count FROM "AuditEntry" WHERE "chainId" = $1',
    [long],
  );
  await row(`report over ${entries[0].count} entries`, 'reports/s', 60, (count) => [
    () =>
      rate(
        times(count, () =>
          ask(`${api}/articles/${long}/reports/check?format=json`, { headers: as('auditor') }),
        ),
        4,
      ),
    () =>
      rate(
        times(count, () => ask(`${floor}/articles/${long}/report`)),
        4,
      ),
  ]);

  if (process.env.LOAD_ONLY === 'http') {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  } else await measureBehind({ deskId, people, worker, assign: assign(api, as('editor')) });
}

/** What goes on behind the requests: reminders while people work, the relay, and the sweep. */
async function measureBehind({ deskId, people, worker, assign }) {
  say('lateness under load …');
  await caughtUp();
  const run = await layOutReminders(pool, {
    deskId,
    userId: people.checker.id,
    count: 1_000,
    spread: 20_000,
  });
  const busy = { until: Date.now() + 22_000 };
  await Promise.all(
    times(4, async () => {
      while (Date.now() < busy.until) await assign();
    }).map((work) => work()),
  );
  await caughtUp();
  const { rows: late } = await pool.query(
    `SELECT extract(epoch FROM "sentAt" - "dueAt") * 1000 AS ms FROM "Reminder" WHERE key LIKE $1 AND status = 'sent'`,
    [`${run}:%`],
  );
  const lateness = late.map(({ ms }) => Number(ms));
  print(
    'lateness of 1,000 reminders in 20 s under load',
    `p50 ${Math.round(percentile(lateness, 0.5))} ms`,
    `p99 ${Math.round(percentile(lateness, 0.99))} ms`,
    '',
  );
  worker.kill('SIGTERM');
  await once(worker, 'exit');

  await measureQueue({ deskId, people });
  for (const line of await measureSweep({
    databaseUrl: server.url,
    pool,
    deskId,
    userId: people.checker.id,
    crowd: CROWD,
  }))
    print(...line);
}

/** The relay and the reminders beside bare BullMQ. */
async function measureQueue({ deskId, people }) {
  say('relay and reminders …');
  const desk = { deskId, userId: people.checker.id };
  for (const line of await measureBackground({ home, databaseUrl: server.url, pool, ...desk }))
    print(...line);
}

/** Measures a row; `sides` gives how each side does its `count`. */
async function row(what, unit, count, sides) {
  say(`${what} …`);
  const [ours, bare] = sides(count);
  const { ours: a, floor: b, ratio } = await compare(ROUNDS, ours, bare);
  print(what, `${a.toFixed(a < 100 ? 1 : 0)} ${unit}`, b.toFixed(b < 100 ? 1 : 0), ratio.toFixed(2));
}

function print(...cells) {
  rows.push(cells);
  say(`  ${cells.join(' · ')}`);
}

function printTable() {
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${CLAIMS} claims\n`,
  );
  console.log('| work | Stet | floor | ratio |\n| --- | --- | --- | --- |');
  for (const line of rows) console.log(`| ${line.join(' | ')} |`);
}

function say(line) {
  console.error(line);
}

function times(count, task) {
  return Array.from({ length: count }, () => task);
}

/** Resolves when the background has nothing left to do. */
async function caughtUp() {
  for (;;) {
    const { rows: left } = await pool.query(
      `SELECT 1 FROM "Outbox" WHERE "doneAt" IS NULL AND "deadAt" IS NULL UNION ALL
       SELECT 1 FROM "Reminder" WHERE status IN ('scheduled', 'snoozed', 'suppressed') AND "queuedAt" IS NULL AND "dueAt" <= now() LIMIT 1`,
    );
    if (left.length === 0) return;
    await delay(10);
  }
}

/** An article whose chain has a thousand entries: claims that go from hand to hand. */
async function longArticle(api, headers, people) {
  const made = JSON.parse(
    await ask(`${api}/articles`, {
      method: 'POST',
      headers,
      body: { format: 'text', title: 'Long', content: text() },
    }),
  );
  await caughtUp();
  const { items } = JSON.parse(await ask(`${api}/articles/${made.id}/claims?size=100`, { headers }));
  for (let move = 0; move < 540; move++) {
    const claim = items[move % items.length];
    const assigneeId = (claim.turn = !claim.turn) ? people.checker.id : people.checker2.id;
    const answer = await ask(`${api}/claims/${claim.id}/assignments`, {
      method: 'POST',
      headers: { ...headers, 'if-match': `"${claim.version}"` },
      body: { assigneeId, dueAt: new Date(Date.now() + 864e5).toISOString() },
    });
    claim.version = JSON.parse(answer).claim.version;
  }
  return made.id;
}

/** Sixty sentences, each with something to check in it. */
function text() {
  return Array.from(
    { length: 60 },
    (_, index) => `The harbour of town ${index + 1} handled ${1200 + index * 37} ships in ${1950 + index}.`,
  ).join(' ');
}

async function start(name, args, env, url, line) {
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  if (line)
    for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false }))
      if (line.test(chunk)) break;
  child.stdout.resume();
  while (url) {
    if (
      await ask(url).then(
        () => true,
        () => false,
      )
    )
      break;
    if (child.exitCode !== null) throw new Error(`the ${name} ended`);
    await delay(100);
  }
  return child;
}

async function withDatabase(work) {
  const database = new Database(server.url);
  await database.onModuleInit();
  try {
    return await work(database);
  } finally {
    await database.onModuleDestroy();
  }
}
