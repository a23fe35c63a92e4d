import { describe, expect, it } from '@jest/globals';
import type { Language } from '../language.js';
import { daysOf, isPossible, readDateRanges, readDates, weekdayOf } from './dates.js';
import type { CalendarDate } from './dates.js';

/** `2024-03-12 Tue`, with what is not told left out. */
function short({ year, month, day, weekday }: CalendarDate): string {
  const name = weekday === undefined ? '' : ` ${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday]}`;
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}${name}`;
}

const TABLE: Readonly<Record<Language, readonly (readonly [text: string, ...dates: string[]])[]>> = {
  ko: [
    ['2024년 3월 12일(화) 밝혔다', '2024-3-12 Tue'],
    ['2024년 3월 12일 화요일', '2024-3-12 Tue'],
    ['2024년 3월 10일(일)', '2024-3-10 Sun'],
    ['2024년 06월 04일 (화)', '2024-6-4 Tue'],
    ['2024년 3월15일', '2024-3-15'],
    ['2024년 2월 말 새싹랩', '2024-2-'],
    ['2022년 매출', '2022--'],
    ['3월 12일부터', '-3-12'],
    ['지난 12일 열린', '--12'],
    ['12일(화)', '--12 Tue'],
    ['2024. 3. 12.', '2024-3-12'],
    ['2024-03-12', '2024-3-12'],
    ['2월 30일', '-2-30'],
    ['5일간 10년 만에 1000년 역사, 2000년대'],
    ['3월 12~15일', '-3-12', '--15'],
    ['2019~2023년', '2019--', '2023--'],
    ['2019~23년', '2019--', '23--'],
    ['매출 2024억원'],
  ],
  en: [
    ['on Tuesday, 12 March 2024,', '2024-3-12 Tue'],
    ['Tuesday, March 12, 2024', '2024-3-12 Tue'],
    ['March 12th', '-3-12'],
    ['the 12th of March', '-3-12'],
    ['in March 2024', '2024-3-'],
    ['Sat 3 Feb', '-2-3 Sat'],
    ['in 2019 and 2020', '2019--', '2020--'],
    ['2,000 people, 2000 workers, $2000, H2000'],
    ['2024 was a good year', '2024--'],
    ['You may 5 times march on'],
    ['12-15 March 2024', '--12', '2024-3-15'],
    ['March 12–15', '-3-12', '--15'],
    ['from May 2023 to April 2022', '2023-5-', '2022-4-'],
    ['2023-24', '2023--', '24--'],
    ['2024-03-12', '2024-3-12'],
    ['31 April', '-4-31'],
  ],
  fr: [
    ['le mardi 12 mars 2024', '2024-3-12 Tue'],
    ['le 1er mai', '-5-1'],
    ['Dimanche 3 août 2025', '2025-8-3 Sun'],
    ['en mars 2024', '2024-3-'],
    ['en 2003, de 2003 à 2021', '2003--', '2003--', '2021--'],
    ['2 000 personnes, 2000 habitants, 1998 euros'],
    ['du 12 au 15 mars 2024', '--12', '2024-3-15'],
    ['entre mars 2023 et avril 2022', '2023-3-', '2022-4-'],
    ['le 31 juin', '-6-31'],
  ],
};

describe.each(Object.entries(TABLE))('dates in %s', (language, examples) => {
  it.each(examples.map((example) => [example[0], example] as const))('%s', (text, [, ...expected]) => {
    expect(readDates(text, language as Language).map(short)).toEqual(expected);
  });
});

describe('ranges of dates', () => {
  it.each([
    ['ko', '2024년 3월 12~15일', '2024-3-12', '2024-3-15'],
    ['ko', '2019~23년', '2019--', '2023--'],
    ['ko', '2021년 5월부터 2020년 6월까지', '2021-5-', '2020-6-'],
    ['ko', '3월 30일부터 4월 2일까지', '-3-30', '-4-2'],
    ['ko', '2019년과 2021년 사이', '2019--', '2021--'],
    ['en', 'from May 2023 to April 2022', '2023-5-', '2022-4-'],
    ['en', 'between 2015 and 2019', '2015--', '2019--'],
    ['en', '12-15 March 2024', '2024-3-12', '2024-3-15'],
    ['en', 'March 12–15, and so on', '-3-12', '-3-15'],
    ['fr', 'du 12 au 15 mars 2024', '2024-3-12', '2024-3-15'],
    ['fr', 'de mars 2023 à avril 2022', '2023-3-', '2022-4-'],
    ['fr', 'entre 2019 et 2015', '2019--', '2015--'],
  ] as const)('%s: %s', (language, text, from, to) => {
    const ranges = readDateRanges(text, readDates(text, language), language);
    expect(ranges.map((range) => [short(range.from), short(range.to)])).toEqual([[from, to]]);
  });

  it.each([
    ['ko', '2020년에 세웠고 2022년에'],
    ['en', 'in 2020 and 2021'],
    ['en', 'May 2020 and June 2021'],
    ['fr', 'en 2020 et 2021'],
  ] as const)('are not any two dates: %s: %s', (language, text) => {
    expect(readDateRanges(text, readDates(text, language), language)).toEqual([]);
  });
});

describe('the calendar', () => {
  it('knows which days there are', () => {
    expect(isPossible({ start: 0, end: 1, month: 2, day: 29 })).toBe(true);
    expect(isPossible({ start: 0, end: 1, year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isPossible({ start: 0, end: 1, year: 2000, month: 2, day: 29 })).toBe(true);
    expect(isPossible({ start: 0, end: 1, year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isPossible({ start: 0, end: 1, month: 13 })).toBe(false);
    expect(isPossible({ start: 0, end: 1, month: 4, day: 31 })).toBe(false);
    expect(isPossible({ start: 0, end: 1, day: 32 })).toBe(false);
  });

  it('knows the weekday of a day', () => {
    expect(weekdayOf(2024, 5, 1)).toBe(3);
    expect(weekdayOf(1945, 8, 15)).toBe(3);
  });

  it('knows which days a date may mean', () => {
    expect(daysOf({ start: 0, end: 1, year: 1970 })).toEqual({ first: 0, last: 364 });
    expect(daysOf({ start: 0, end: 1, year: 1970, month: 2 })).toEqual({ first: 31, last: 58 });
    expect(daysOf({ start: 0, end: 1, month: 2 })).toBeUndefined();
  });
});
