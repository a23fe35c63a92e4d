import { expect, it } from '@jest/globals';
import { MARKED_BEFORE, PLAIN_OUTBOX } from './bugs.js';
import type { Fault } from './plan.js';
import { runFaults } from './run.js';

/** A slow mail server fills the queue; then Redis forgets it. */
const flushed = (fault: Fault) => fault.kind === 'flush' || (fault.kind === 'stall' && fault.wire === 'mail');
const fallen = (fault: Fault) => fault.kind === 'kill' && fault.process.startsWith('worker');

it.each([
  ['a plain outbox: what Redis forgets is lost', PLAIN_OUTBOX, flushed],
  ['marking before sending: what a fallen worker had begun is lost', MARKED_BEFORE, fallen],
])('catch %s', async (_what, bug, only) => {
  const run = { backend: 'redis', seed: 11, faults: 25, bug, only, healing: 15_000 } as const;
  const { violations } = await runFaults(run);
  expect(violations.join('\n')).toMatch(/not settled/);
});
