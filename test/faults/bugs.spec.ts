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
])(
  'catch %s',
  async (_what, bug, only) => {
    const seen: string[] = [];
    // A few faults usually show it; how many it takes is up to what they happen to hit.
    for (const faults of [8, 25, 40]) {
      if (seen.length > 0) break;
      const { violations } = await runFaults({
        backend: 'redis',
        seed: faults,
        faults,
        bug,
        only,
        healing: 15_000,
      });
      seen.push(...violations.filter((violation) => violation.includes('not settled')));
    }
    expect(seen).not.toEqual([]);
  },
  400_000,
);
