import { describe, expect, it } from '@jest/globals';
import { coverageOf, markedClaims, progressOf } from './coverage.js';

const claim = (
  number: number,
  status: 'queued' | 'resolved' | 'withdrawn' | 'duplicate',
  start: number,
  end: number,
) => ({ id: String(number), number, status, place: { state: 'made', start, end } }) as const;
const newest = { claims: [] };
const numbers = (claims: readonly { number: number }[]) => claims.map(({ number }) => number);

describe('A claim that was set aside', () => {
  it('leaves its words to the parts that were made of it, and to the whole that they are merged into', () => {
    const split = [claim(1, 'withdrawn', 0, 20), claim(2, 'queued', 0, 9), claim(3, 'queued', 10, 20)];
    expect(numbers(markedClaims(split, newest))).toEqual([2, 3]);
    const parts = [claim(2, 'duplicate', 0, 9), claim(3, 'duplicate', 10, 20)];
    const merged = [split[0]!, ...parts, claim(4, 'queued', 0, 20)];
    expect(numbers(markedClaims(merged, newest))).toEqual([4]);
  });

  it('is seen where nothing was made of its words', () => {
    const claims = [claim(2, 'queued', 10, 20), claim(1, 'withdrawn', 0, 9)];
    expect(numbers(markedClaims(claims, newest))).toEqual([1, 2]);
  });

  it('is neither waiting nor done', () => {
    const claims = [claim(1, 'withdrawn', 0, 20), claim(2, 'resolved', 0, 9), claim(3, 'queued', 10, 20)];
    expect(progressOf(claims)).toEqual({ done: 1, all: 2 });
    const parts = [
      { start: 2, end: 4 },
      { start: 12, end: 15 },
    ];
    expect(coverageOf(parts, markedClaims(claims, newest))).toMatchObject({ settled: 1, waiting: 1 });
  });
});
