/**
 * `npm run load:reports`: what a report of an article takes to be made, by its length and form: the most memory that a process
 * ever had which does nothing else, and the time. A process for each: it makes the report as a worker does, another hands it out
 * as the API does, and of JSON one verifies it. `LOAD_SIZES=3000,12000` says other lengths, `LOAD_FORMS=pdf` other forms,
 * `LOAD_HEAP=100` how many megabytes of JavaScript objects a process may have: what is collected in time shows what is needed.
 * `LOAD_LIVE=1` tells instead what is alive, objects and buffers: it collects twice a second, and tells the most that was left.
 * `LOAD_KIND=accuracy` makes the report of a period, of so many articles. The table goes into docs/figures.md by hand.
 */
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { buildOrExit } from '../../tools/build.js';
import { layOutArticle, layOutChains } from './store.js';

const say = (line) => process.stdout.write(`${line}\n`);
let mostAlive = 0;
if (globalThis.gc) setInterval(measureAlive, 500).unref();
const [step, ...args] = process.argv.slice(2);
if (step === undefined) await measure();
else await { make, fetch, verify }[step](...args);

async function measure() {
  await buildOrExit();
  const { migrate, startEmbedded, Database } = await import('#database');
  const { openDemoDesk } = await import('../../dist/apps/cli/demo/seed.js');
  const sizes = (process.env.LOAD_SIZES ?? '3000,12000,48000').split(',').map(Number);
  const forms = (process.env.LOAD_FORMS ?? 'json,html,pdf,csv').split(',');
  const home = mkdtempSync(join(tmpdir(), 'stet-load-'));
  const server = await startEmbedded(home);
  const pool = new pg.Pool({ connectionString: server.url, max: 2 });
  try {
    await migrate(server.url);
    const database = new Database(server.url);
    await database.onModuleInit();
    const { editor } = await openDemoDesk(database);
    await database.onModuleDestroy();
    const { rows: desks } = await pool.query('SELECT id FROM "Desk"');
    const asker = { deskId: desks[0].id, userId: editor.id };
    const run = async (...what) => {
      const env = { PATH: process.env.PATH, STET_HOME: home, DATABASE_URL: server.url };
      const heap = process.env.LOAD_HEAP ? [`--max-old-space-size=${process.env.LOAD_HEAP}`] : [];
      if (process.env.LOAD_LIVE) heap.push('--expose-gc');
      const script = [...heap, fileURLToPath(import.meta.url), ...what];
      const { stdout } = await promisify(execFile)(process.execPath, script, { env });
      return JSON.parse(stdout.trim().split('\n').at(-1));
    };
    say(`${cpus()[0].model}, Node ${process.version}\n`);
    say('| entries | form | made | in | handed out | verified | file |\n|---|---|---|---|---|---|---|');
    for (const links of sizes) {
      const about = await layOut(pool, asker, links);
      for (const format of forms) {
        const ask = JSON.stringify({ ...about, format, lang: 'ko' });
        const made = await run('make', JSON.stringify(asker), ask);
        if (made.problem) {
          say(`| ${links} | ${format} | ${made.problem} at ${made.memory} MB | ${made.seconds} s | | | |`);
          continue;
        }
        const file = join(home, `report.${format}`);
        const sent = await run('fetch', JSON.stringify(asker), made.id, file);
        await pool.query('DELETE FROM "ReportJob"');
        const proved = format === 'json' ? `${(await run('verify', file)).memory} MB` : '';
        const size = (made.size / 1e6).toFixed(1);
        say(
          `| ${links} | ${format} | ${made.memory} MB | ${made.seconds} s | ${sent.memory} MB | ${proved} | ${size} MB |`,
        );
      }
    }
  } finally {
    await pool.end();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** What a report of so many entries is asked about. */
async function layOut(pool, asker, links) {
  if (process.env.LOAD_KIND !== 'accuracy')
    return { kind: 'check', article: await layOutArticle(pool, { ...asker, links }) };
  await layOutChains(pool, { ...asker, articles: links });
  const today = new Date().toISOString();
  return { kind: 'accuracy', from: new Date(Date.now() - 86_400_000).toISOString(), to: today };
}

async function make(asker, ask) {
  await withJobs(asker, async (jobs, actor) => {
    const { id } = await jobs.ask(actor, JSON.parse(ask));
    const began = performance.now();
    await jobs.make(actor.deskId, id);
    const { file, problem } = await jobs.read(actor, id);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    tell({ id, problem, seconds, size: file?.size });
  });
}

async function fetch(asker, id, file) {
  await withJobs(asker, async (jobs, actor) => {
    await pipeline((await jobs.file(actor, id)).body, createWriteStream(file));
    tell({});
  });
}

async function verify(file) {
  const { main } = await import('../../dist/apps/cli/main.js');
  // 1: the chain does not tell of what was laid out here, which is said when all is verified.
  if ((await main(['verify', file], {})) === 2) throw new Error('this is no report');
  tell({});
}

function tell(what) {
  const memory = globalThis.gc ? mostAlive / 2 ** 20 : process.resourceUsage().maxRSS / 1024;
  say(JSON.stringify({ ...what, memory: Math.round(memory) }));
}

function measureAlive() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  mostAlive = Math.max(mostAlive, heapUsed + external);
}

async function withJobs(asker, work) {
  const { NestFactory } = await import('@nestjs/core');
  const { openLog, readEnv } = await import('#config');
  const { GroundModule } = await import('#database');
  const chapters = ['articles', 'claims', 'review', 'corrections', 'reports'];
  const modules = await Promise.all(
    chapters.map(async (name) => {
      const chapter = await import(`../../dist/libs/${name}/index.js`);
      return chapter[`${name[0].toUpperCase()}${name.slice(1)}Module`];
    }),
  );
  const { ReportJobsService } = await import('#reports');
  const ground = GroundModule.of(readEnv(process.env), openLog('load', 'silent'));
  const module = { module: class Load {}, imports: [ground, ...modules] };
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  await work(app.get(ReportJobsService), { ...JSON.parse(asker), roles: ['editor'] });
  await app.close();
}
