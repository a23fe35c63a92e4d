/**
 * `npm test`: everything that must hold, as it runs before a change lands. Installs and builds, then formatting, lint and
 * types, then every test. All of it runs, whatever fails on the way; the last lines are the counts.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';
import { install } from './install.js';
import { run, runNode } from './run.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the tests drive on this machine: any of the names will do. */
const programs = [
  { names: ['redis-server', 'valkey-server'], debian: 'redis-server' },
  { names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  { names: ['pdftotext'], debian: 'poppler-utils' },
];

const failed = [];
await install();
await step('programs', addPrograms);
await step('build', () => build().then(() => 0));
await step('format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'));
await step('lint', () => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.'));
await step('types', () => tool('typescript/bin/tsc', '--noEmit', '-p', 'test/tsconfig.json'));
await step('types of the desk', () =>
  tool('typescript/bin/tsc', '--noEmit', '-p', 'apps/desk/tsconfig.json'),
);
await runTests();
process.exitCode = failed.length === 0 ? 0 : 1;

async function step(name, work) {
  const begun = Date.now();
  const code = await work().catch((error) => (console.error(error.message), 1));
  if (code !== 0) failed.push(name);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - begun) / 1000)} s)`);
}

function tool(script, ...args) {
  return runNode(join(root, 'node_modules', script), args, { cwd: root });
}

/** Installs what is missing where we may, and says how where we may not. */
async function addPrograms() {
  const missing = programs.filter(({ names }) => !names.some(isOnPath)).map(({ debian }) => debian);
  if (missing.length === 0) return 0;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    console.error(
      `The tests need ${missing.join(' and ')}. On Debian: sudo apt-get install ${missing.join(' ')}`,
    );
    return 1;
  }
  console.error(`Installing ${missing.join(' and ')} …`);
  const apt = (...args) =>
    run('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const updated = await apt('update');
  return updated || withoutServices(() => apt('install', '--yes', '--no-install-recommends', ...missing));
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** Debian starts a service as soon as it is installed, unless this file says no; we want the program alone. */
async function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return work();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    rmSync(policy);
  }
}

/** Every project at once, so that one line counts them all. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-results-'));
  const results = join(folder, 'results.json');
  const code = await run(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      ...[join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${results}`],
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 2] },
  );
  if (code !== 0) failed.push('tests');
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (failed.length > 0) console.log(`✗ failed: ${failed.join(', ')}`);
  if (counts) {
    const {
      numPassedTests: passed,
      numFailedTests,
      numRuntimeErrorTestSuites,
      numPendingTests: skipped,
    } = counts;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${passed} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${rest}`);
  }
}
