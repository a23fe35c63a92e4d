import { describe, expect, it } from '@jest/globals';
import { spellingDistance } from './index.js';

describe('spellingDistance', () => {
  it.each([
    ['오르비타', '오르베타', 1],
    ['노지언', '노지헌', 1],
    ['노지언', '노지준', 2],
    ['가르베', '가르베트', 2],
    ['Price', 'Pryce', 1],
    ['Tremlett', 'Tremeltt', 1],
    ['Ferranel', 'Ferrin', 3],
    ['같다', '같다', 0],
  ])('%s and %s are %d apart', (one, other, distance) => {
    expect(spellingDistance(one, other)).toBe(distance);
    expect(spellingDistance(other, one)).toBe(distance);
  });

  it('stops counting past what matters', () => {
    expect(spellingDistance('a'.repeat(10_000), 'b'.repeat(10_000))).toBe(3);
  });
});
