import { describe, expect, it } from '@jest/globals';
import { inBatches } from './batches.js';

describe('Batches', () => {
  it('do together what is asked for in the same breath, and what comes while a call is under way', async () => {
    const calls: number[][] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let begin = () => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const ask = inBatches(async (items: readonly number[]) => {
      calls.push([...items]);
      begin();
      await held;
      return items.map((item) => item * 10);
    }, 3);
    const first = [ask(1), ask(2)];
    await begun;
    const later = [ask(3), ask(4), ask(5), ask(6)];
    release();
    expect(await Promise.all([...first, ...later])).toEqual([10, 20, 30, 40, 50, 60]);
    expect(calls).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it('fail together, and go on with what comes after', async () => {
    const doubled = inBatches(async (items: readonly number[]) => {
      if (items.includes(0)) throw new Error('nothing to double');
      return items.map((item) => 2 * item);
    }, 10);
    const results = await Promise.allSettled([doubled(0), doubled(1)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await doubled(2)).toBe(4);
  });
});
