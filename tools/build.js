/**
 * `npm run build`: makes dist/ from the sources, and only what has changed since the last time. The steps compare the
 * contents of what they read, so a fresh clone, a switch of branch and a touched file are all the same to them.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runNode } from './run.js';
import { telling } from './telling.js';

const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const stampFile = at('dist/.built.json');
const lockFile = at('dist/.building');

/** In order. `reads` and `makes` are paths from the root; a step is due when what it reads has changed. */
const steps = [
  {
    name: 'database client',
    reads: ['prisma/schema', 'node_modules/prisma/package.json'],
    makes: 'libs/database/generated',
    // The generator asks for no engine, but the command looks for one: any program will do.
    run: () =>
      runNode(at('node_modules/prisma/build/index.js'), ['generate'], {
        cwd: root,
        stdio: ['ignore', 'ignore', 2],
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      }),
  },
  {
    name: 'migrations',
    reads: ['prisma/migrations'],
    makes: 'dist/prisma/migrations',
    run: () => {
      rmSync(at('dist/prisma'), { recursive: true, force: true });
      cpSync(at('prisma/migrations'), at('dist/prisma/migrations'), { recursive: true });
      return 0;
    },
  },
  {
    name: 'code',
    reads: [
      'apps/api',
      'apps/worker',
      'apps/cli',
      'libs',
      'prisma/schema',
      'tsconfig.json',
      'package-lock.json',
    ],
    makes: 'dist/libs',
    run: () => runNode(at('node_modules/typescript/bin/tsc'), ['-p', at('tsconfig.json')], { cwd: root }),
  },
  {
    name: 'typed client',
    reads: ['docs/openapi.json', 'package-lock.json'],
    makes: 'apps/desk/api/schema.d.ts',
    run: () =>
      runNode(
        at('node_modules/openapi-typescript/bin/cli.js'),
        [at('docs/openapi.json'), '-o', at('apps/desk/api/schema.d.ts'), '--default-non-nullable=false'],
        { cwd: root, stdio: ['ignore', 'ignore', 2] },
      ),
  },
  {
    name: 'desk',
    reads: ['apps/desk', 'libs', 'docs/openapi.json', 'package-lock.json'],
    makes: 'dist/apps/desk',
    run: () =>
      runNode(at('node_modules/vite/bin/vite.js'), ['build', '--logLevel', 'warn'], {
        cwd: at('apps/desk'),
        // Also when a test runner builds: the desk that is tested is the desk that is served.
        env: { ...process.env, NODE_ENV: 'production' },
      }),
  },
].filter(({ name }) => name !== 'desk' || existsSync(at('apps/desk/vite.config.ts')));

/** Builds what is due, saying so on standard error. @throws Error when a step fails. */
export async function build() {
  if (due().length === 0) return;
  await alone(async () => {
    for (const step of due()) {
      const reading = fingerprint(step.reads);
      if ((await telling(`Building the ${step.name}`, async () => step.run())) !== 0)
        throw new Error(`building the ${step.name} failed, see above`);
      writeFileSync(stampFile, JSON.stringify({ ...stamps(), [step.name]: reading }, null, 2));
    }
  });
}

function due() {
  const known = stamps();
  return steps.filter(
    ({ name, reads, makes }) => !existsSync(at(makes)) || known[name] !== fingerprint(reads),
  );
}

function stamps() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(files))
    hash
      .update(`${path}\0`)
      .update(readFileSync(at(path)))
      .update('\0');
  return hash.digest('hex');
}

function files(path) {
  if (!existsSync(at(path))) return [];
  if (!statSync(at(path)).isDirectory()) return [path];
  return readdirSync(at(path), { withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.spec.ts') && name !== 'generated')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => files(`${path}/${name}`));
}

/** One build at a time, however many commands begin together; a lock whose maker was killed is taken over. */
async function alone(work) {
  mkdirSync(at('dist'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lockFile, { force: true });
      else await delay(100);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function isAbandoned() {
  try {
    if (Date.now() - statSync(lockFile).mtimeMs > 5 * 60_000) return true;
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** @see build; ends the process with one line when it fails. */
export async function buildOrExit() {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildOrExit();
