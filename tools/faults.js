/**
 * `npm run faults -- [--minutes N | --faults N] [--seed S] [--backend postgres|redis]`: faults on purpose while people work,
 * for as long as is asked, ten minutes otherwise. The same seed strikes in the same order. See test/faults.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import process from 'node:process';
import { buildOrExit } from './build.js';
import { install } from './install.js';
import { run } from './run.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const options = Object.fromEntries(
  ['minutes', 'faults', 'seed', 'backend'].map((name) => [name, { type: 'string' }]),
);
const { values } = parseArgs({ options });
const seed = values.seed ?? String(Date.now() % 2 ** 31);
const numbers = [values.minutes ?? '1', values.faults ?? '1', seed].map(Number);
if (!numbers.every((number) => number > 0) || !/^(postgres|redis)?$/.test(values.backend ?? '')) {
  console.error('usage: npm run faults -- [--minutes N | --faults N] [--seed S] [--backend postgres|redis]');
  process.exit(2);
}

await install();
await buildOrExit();
console.error(`seed ${seed}`);
process.exitCode = await run(
  process.execPath,
  [
    ...[
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      `${root}node_modules/jest/bin/jest.js`,
    ],
    ...['--ci', '--selectProjects', 'e2e', '--', 'test/faults/faults.spec.ts'],
  ],
  {
    cwd: root,
    env: {
      ...process.env,
      STET_FAULTS_SEED: seed,
      STET_FAULTS_MINUTES: values.minutes ?? (values.faults === undefined ? '10' : ''),
      STET_FAULTS_COUNT: values.faults ?? '',
      STET_FAULTS_BACKEND: values.backend ?? '',
    },
  },
);
