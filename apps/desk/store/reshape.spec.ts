import { describe, expect, it } from '@jest/globals';
import { around, partsOf } from './reshape.js';

describe('a claim that is broken into lines', () => {
  const text = '매출은 300억원이고 직원은 120명이다.';
  it.each([
    ['매출은 300억원이고\n직원은 120명이다.', ['매출은 300억원이고', '직원은 120명이다.']],
    ['매출은 300억원이고 \n\n  직원은\n120명이다.', ['매출은 300억원이고', '직원은', '120명이다.']],
    [text, [text]],
  ])('%j', (lines, words) => {
    const parts = partsOf(text, lines, 100);
    expect(parts?.map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual(words);
  });

  it.each([
    '매출은 301억원이고\n직원은 120명이다.',
    '매출은 300억원이고',
    `${text}\n그리고`,
    '직원은\n매출은',
  ])('has other words: %j', (lines) => expect(partsOf(text, lines, 100)).toBeUndefined());
});

it('the claims on either side are offered in reading order, unless they cannot be joined', () => {
  const claim = (id: string, start: number | null, allowed = ['merge']) => ({
    id,
    place: { start },
    allowed,
  });
  const claims = [claim('c', 20), claim('a', 0), claim('gone', null), claim('b', 10), claim('d', 30, [])];
  expect(around(claims, 'b').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(around(claims, 'gone')).toEqual([]);
});
