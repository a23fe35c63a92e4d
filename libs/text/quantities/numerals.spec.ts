import { describe, expect, it } from '@jest/globals';
import type { Language } from '../language.js';
import { readNumerals } from './numerals.js';

/** Text, and the numbers that stand in it as [words, value, significant digits]. */
const TABLE: Readonly<
  Record<Language, readonly (readonly [string, ...(readonly [string, number, number])[]])[]>
> = {
  ko: [
    ['4억9천만', ['4억9천만', 490_000_000, 2]],
    ['1조3천억 달러', ['1조3천억', 1.3e12, 2]],
    ['3만5천여 명', ['3만5천', 35_000, 2]],
    ['4.9억', ['4.9억', 490_000_000, 2]],
    ['1,200억원', ['1,200억', 1.2e11, 2]],
    ['12조1800억원', ['12조1800억', 12.18e12, 4]],
    ['1759조300억원', ['1759조300억', 1_759_030_000_000_000, 6]],
    ['2조3천1백6억원', ['2조3천1백6억', 2_310_600_000_000, 5]],
    ['1조 2000억원', ['1조 2000억', 1.2e12, 2]],
    ['157조6,863억원', ['157조6,863억', 157_686_300_000_000, 7]],
    ['14만4천원', ['14만4천', 144_000, 3]],
    ['6천억달러', ['6천억', 6e11, 1]],
    ['2만8500명', ['2만8500', 28_500, 3]],
    ['2023년에 5만 3개 읍', ['2023', 2023, 4], ['5만', 50_000, 1], ['3', 3, 1]],
    ['12.0%', ['12.0', 12, 3]],
    ['5백만 명', ['5백만', 5_000_000, 1]],
    ['3천5백 곳', ['3천5백', 3_500, 2]],
    ['5경기 3만기', ['5', 5, 1], ['3', 3, 1]],
    [
      '두 배, 스물다섯 명, 열두 개, 세 차례',
      ['두', 2, 1],
      ['스물다섯', 25, 2],
      ['열두', 12, 2],
      ['세', 3, 1],
    ],
    ['백만 명이 이백 원으로 오천만 원을', ['백만', 1e6, 1], ['이백', 200, 1], ['오천만', 5e7, 1]],
    ['이 사람은 한국의 네이버에서 일 년'],
    ['H100과 GPT-4, 7B, 코로나-19', ['7', 7, 1]],
    ['10:30', ['10', 10, 1]],
    ['1'.repeat(40)],
  ],
  en: [
    ['1,200 people', ['1,200', 1200, 2]],
    ['4.9 million', ['4.9 million', 4.9e6, 2]],
    ['£13m in all', ['13m', 13e6, 2]],
    ['$5 m and €2.5bn and US$3b', ['5 m', 5e6, 1], ['2.5bn', 2.5e9, 2], ['3b', 3e9, 1]],
    ['7bn parameters', ['7bn', 7e9, 1]],
    ['10m users in a 10m pool', ['10m', 1e7, 1], ['10', 10, 1]],
    ['a 250k house', ['250k', 250_000, 2]],
    ['a 5-million-euro plan', ['5-million', 5e6, 1]],
    [
      'twenty-five and two hundred and forty thousand',
      ['twenty-five', 25, 2],
      ['two hundred and forty thousand', 240_000, 2],
    ],
    ['Twelve of the seventeen', ['Twelve', 12, 2], ['seventeen', 17, 2]],
    ['between two and three', ['two', 2, 1], ['three', 3, 1]],
    [
      'half a million, a dozen, a million, two dozen',
      ['half a million', 5e5, 1],
      ['a dozen', 12, 2],
      ['a million', 1e6, 1],
      ['two dozen', 24, 2],
    ],
    ['one million two hundred thousand', ['one million two hundred thousand', 1.2e6, 2]],
    ['H100, GPT-4, v2'],
    ['in 2024', ['2024', 2024, 4]],
    ['a thousand and one nights', ['a thousand and one', 1001, 4]],
    ['1.5 3.25', ['1.5', 1.5, 2], ['3.25', 3.25, 3]],
  ],
  fr: [
    ['1 200 000 euros', ['1 200 000', 1.2e6, 2]],
    ['1\u202f200 et 2\u00a0500,5', ['1\u202f200', 1200, 2], ['2\u00a0500,5', 2500.5, 5]],
    ['3,5 millions', ['3,5 millions', 3.5e6, 2]],
    ['2 milliards et 1 billion', ['2 milliards', 2e9, 1], ['1 billion', 1e12, 1]],
    ['1,2 Md€, 300 M€ et 20 k€', ['1,2 Md', 1.2e9, 2], ['300 M', 3e8, 1], ['20 k', 20_000, 1]],
    ['vingt-cinq, quatre-vingt-dix-sept', ['vingt-cinq', 25, 2], ['quatre-vingt-dix-sept', 97, 2]],
    ['soixante et onze, vingt et un', ['soixante et onze', 71, 2], ['vingt et un', 21, 2]],
    ['deux cent quarante mille', ['deux cent quarante mille', 240_000, 2]],
    ['deux mille trois cents', ['deux mille trois cents', 2300, 2]],
    ['un million, un chat, une maison', ['un million', 1e6, 1]],
    ['une centaine de personnes', ['une centaine', 100, 1]],
    ['entre deux et trois', ['deux', 2, 1], ['trois', 3, 1]],
    ['mille, cent, deux cents', ['mille', 1000, 1], ['cent', 100, 1], ['deux cents', 200, 1]],
    ['70 millions de m³', ['70 millions', 7e7, 1]],
    ['14 à 8 km²', ['14', 14, 2], ['8', 8, 1]],
  ],
};

describe.each(Object.entries(TABLE))('numerals in %s', (language, examples) => {
  it.each(examples.map((example) => [example[0], example] as const))('%s', (text, [, ...expected]) => {
    const read = readNumerals(text, language as Language);
    expect(read.map(({ start, end, value, digits }) => [text.slice(start, end), value, digits])).toEqual(
      expected,
    );
  });
});

describe('a numeral', () => {
  it('is an interval that its digits allow', () => {
    const interval = (text: string, language: Language) =>
      readNumerals(text, language).map(({ low, high }) => [low, high])[0];
    expect(interval('4억9천만', 'ko')).toEqual([485_000_000, 495_000_000]);
    expect(interval('12.0', 'en')).toEqual([11.95, 12.05]);
    expect(interval('10,000', 'en')).toEqual([9_500, 10_500]);
    expect(interval('3천억', 'ko')).toEqual([2.95e11, 3.05e11]);
    expect(interval('9', 'en')).toEqual([8.5, 9.5]);
  });

  it('is vague when only its order of magnitude is told', () => {
    for (const [text, language, value] of [
      ['수십억 달러', 'ko', 1e9],
      ['수백 명', 'ko', 100],
      ['several hundred people', 'en', 100],
      ['plusieurs milliers de personnes', 'fr', 1000],
    ] as const) {
      expect(readNumerals(text, language)).toMatchObject([{ vague: true, value }]);
    }
  });
});
