import { describe, expect, it } from '@jest/globals';
import { claimSettings, dueAt } from './due.js';
import type { Risk } from './claim-machine.js';

const settings = claimSettings({});
const at = new Date('2026-11-20T09:00:00Z');
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);

describe('when a claim is due', () => {
  it.each<[Risk, number]>([
    ['low', 72],
    ['medium', 48],
    ['high', 24],
    ['legal', 24],
  ])('without a press deadline, %s: after %d hours', (risk, due) => {
    expect(dueAt(risk, at, null, settings)).toEqual(hours(due));
  });

  it.each<[Risk, number, number]>([
    ['low', 100, 72],
    ['low', 40, 38],
    ['high', 20, 12],
    ['legal', 40, 20],
    ['low', 3, 1.5],
    ['legal', 3, 1.5],
    ['high', -2, 0],
  ])('%s, %d hours before the press: after %d hours', (risk, press, due) => {
    expect(dueAt(risk, at, hours(press), settings)).toEqual(hours(due));
  });

  it('is as the desk has decided', () => {
    const daily = claimSettings({
      claimHours: { low: 3 },
      hoursBeforePress: { low: 0.5 },
      gate: { signOffs: [] },
    });
    expect(dueAt('low', at, null, daily)).toEqual(hours(3));
    expect(dueAt('medium', at, null, daily)).toEqual(hours(48));
    expect(dueAt('low', at, hours(2), daily)).toEqual(hours(1.5));
  });
});
