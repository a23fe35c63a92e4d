import { describe, expect, it } from '@jest/globals';
import { spellingDistance } from './index.js';

describe('spellingDistance', () => {
  it.each([
    ['인터스텔라', '인테스텔라', 1],
    ['박서연', '박서현', 1],
    ['박서연', '박서준', 2],
    ['코르베', '코르베트', 2],
    ['Price', 'Pryce', 1],
    ['Vaughan', 'Vaugahn', 1],
    ['Aubanel', 'Aubin', 3],
    ['같다', '같다', 0],
  ])('%s and %s are %d apart', (one, other, distance) => {
    expect(spellingDistance(one, other)).toBe(distance);
    expect(spellingDistance(other, one)).toBe(distance);
  });

  it('stops counting past what matters', () => {
    expect(spellingDistance('a'.repeat(10_000), 'b'.repeat(10_000))).toBe(3);
  });
});
