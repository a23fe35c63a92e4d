import { expect, it } from '@jest/globals';
import { MARKED_BEFORE, PLAIN_OUTBOX } from './bugs.js';
import { runFaults } from './run.js';

it('a plain outbox is caught: what Redis forgets is lost', async () => {
  const { violations } = await runFaults({
    backend: 'redis',
    seed: 11,
    faults: 30,
    bug: PLAIN_OUTBOX,
    healing: 20_000,
  });
  expect(violations.join('\n')).toMatch(/not settled/);
});

it('marking before sending is caught: what a fallen worker had begun is lost', async () => {
  const { violations } = await runFaults({
    backend: 'redis',
    seed: 12,
    faults: 30,
    bug: MARKED_BEFORE,
    healing: 20_000,
  });
  expect(violations.join('\n')).toMatch(/not settled|is due and was not sent/);
});
