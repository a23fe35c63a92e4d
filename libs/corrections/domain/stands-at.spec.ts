import { describe, expect, it } from '@jest/globals';
import { standsAt } from './stands-at.js';

const before = '섬에는 높이 420m의 등대가 있다. 등대지기는 한 명이다.';
const span = { start: before.indexOf('420m'), end: before.indexOf('420m') + 4 };

describe('Words that are to be corrected', () => {
  it.each([
    ['where they were', before, span.start],
    ['further on, when something was put in before them', `사진 한 장.\n${before}`, span.start + 8],
    ['where their sentence went', '등대지기는 한 명이다. 섬에는 높이 420m의 등대가 있다.', 20],
  ])('are found %s', (_, after, start) => {
    expect(standsAt(before, span, after)).toEqual({ start, end: start + 4 });
  });

  it.each([
    ['their figure has changed', before.replace('420m', '421m')],
    ['they are gone', '섬에는 등대가 있다. 등대지기는 한 명이다.'],
  ])('are not found when %s', (_, after) => {
    expect(standsAt(before, span, after)).toBeUndefined();
  });
});
