import { describe, expect, it } from '@jest/globals';
import { byPlace, contains, cover, overlaps, wordsAt } from '#text';

describe('span', () => {
  it('is half-open: neighbours do not overlap', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  });

  it('contains itself, covers both, and sorts in reading order', () => {
    const outer = { start: 1, end: 5 };
    expect(contains(outer, outer)).toBe(true);
    expect(contains(outer, { start: 0, end: 2 })).toBe(false);
    expect(cover({ start: 4, end: 6 }, { start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
    expect(
      [
        { start: 3, end: 4 },
        { start: 1, end: 9 },
        { start: 1, end: 2 },
      ].sort(byPlace),
    ).toEqual([
      { start: 1, end: 2 },
      { start: 1, end: 9 },
      { start: 3, end: 4 },
    ]);
  });

  it('gives back the words that it covers', () => {
    expect(wordsAt('정정합니다', { start: 0, end: 2 })).toBe('정정');
  });
});
