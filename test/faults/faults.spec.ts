/**
 * Faults on purpose, while people work; see docs/decisions/0006-background.md for what they may expect. `npm run faults`
 * runs this file alone, for longer and with a seed of one's own.
 */
import { describe, expect, it } from '@jest/globals';
import { planOf, type Backend } from './plan.js';
import { inWords, runFaults, type FaultsRun } from './run.js';

const given = process.env;
const minutes = given['STET_FAULTS_MINUTES'] ? Number(given['STET_FAULTS_MINUTES']) : undefined;
const faults = given['STET_FAULTS_COUNT'] ? Number(given['STET_FAULTS_COUNT']) : undefined;
const isLong = minutes !== undefined || faults !== undefined;
/** Always the same in `npm test`: what fails there can be struck again. */
const seed = Number(given['STET_FAULTS_SEED'] || 5);
const backends: readonly Backend[] = given['STET_FAULTS_BACKEND']
  ? [given['STET_FAULTS_BACKEND'] as Backend]
  : isLong
    ? ['redis', 'postgres']
    : ['redis'];

describe('faults', () => {
  it('are planned by their seed, and never end', () => {
    const first = (of: number) =>
      Array.from(
        { length: 500 },
        (
          (plan) => () =>
            plan.next().value
        )(planOf(of, 'redis')),
      );
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
    const kinds = new Set(first(7).map(({ fault }) => fault.kind));
    expect([...kinds].sort()).toEqual(['cut', 'flush', 'kill', 'refuse', 'stall', 'stop']);
  });

  it.each(backends)(
    'lose nothing and do nothing twice, with the queue on %s',
    async (backend) => {
      const run: FaultsRun = {
        ...{ backend, seed, ...(isLong ? {} : { faults: 40 }) },
        ...(minutes === undefined ? {} : { minutes }),
        ...(faults === undefined ? {} : { faults }),
        tell: (line) => void (isLong && process.stderr.write(`${line}\n`)),
      };
      const outcome = await runFaults(run);
      const words = inWords(run, outcome);
      if (isLong) process.stderr.write(`${words}\n`);
      expect(outcome.violations.length === 0 ? '' : words).toBe('');
      expect(outcome.letters).toBeGreaterThan(0);
    },
    ((minutes ?? 4) + 10) * 60_000 + (faults ?? 0) * 4_000,
  );
});
