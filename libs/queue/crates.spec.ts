import { describe, expect, it } from '@jest/globals';
import { cratesOf } from './backend.js';
import type { JobName } from './jobs.js';

function parcels(job: JobName, count: number) {
  return Array.from({ length: count }, (_, index) => ({ outbox: BigInt(index), send: 1, job }));
}

const sizes = (...sent: ReturnType<typeof parcels>[]) => cratesOf(sent.flat()).map((crate) => crate.length);

describe('What is sent at once', () => {
  it('goes in ten crates where it is quick, however much it is', () => {
    expect(sizes(parcels('reminders.plan', 100))).toEqual(Array<number>(10).fill(10));
    expect(sizes(parcels('reminders.plan', 95))).toEqual([...Array<number>(9).fill(10), 5]);
    expect(sizes(parcels('reminders.plan', 7))).toEqual(Array<number>(7).fill(1));
    const among = sizes(parcels('reminders.plan', 20), parcels('reminders.deliver', 80));
    expect(among).toEqual([...Array<number>(10).fill(2), ...Array<number>(80).fill(1)]);
  });

  it('goes singly where it is not', () => {
    expect(sizes(parcels('reminders.send', 30))).toEqual(Array<number>(30).fill(1));
  });

  it('is all there, each crate under one name', () => {
    const [plans, sends] = [parcels('reminders.plan', 20), parcels('reminders.send', 10)];
    const mixed = plans.flatMap((plan, index) => [plan, ...sends.slice(index, index + 1)]);
    const crates = cratesOf(mixed);
    expect(crates.map((crate) => new Set(crate.map(({ job }) => job)).size)).toEqual(crates.map(() => 1));
    expect(crates.flat()).toHaveLength(30);
    expect(new Set(crates.flat())).toEqual(new Set(mixed));
  });
});
