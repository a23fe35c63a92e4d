import { describe, expect, it } from '@jest/globals';
import { KNOWN_YEARS, KOREAN_HOLIDAYS } from './korean-holidays.js';
import { addDays } from '#core';

describe('the public holidays of Korea', () => {
  it.each([
    [
      2025,
      '01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25',
    ],
    [
      2026,
      '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
    ],
    [
      2027,
      '01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27',
    ],
    [
      2028,
      '01-01 01-26 01-27 01-28 03-01 04-12 05-01 05-02 05-05 06-06 07-17 08-15 10-02 10-03 10-04 10-05 10-09 12-25',
    ],
  ])('of %i, with their substitute days', (year, days) => {
    const found = KOREAN_HOLIDAYS.filter((day) => day.startsWith(`${year}`)).map((day) => day.slice(5));
    expect(found.join(' ')).toBe(days);
  });

  it('has the lunar days where the Dangi calendar has them', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const missing: string[] = [];
    for (let day = `${KNOWN_YEARS.first}-01-01`; day <= `${KNOWN_YEARS.last}-12-31`; day = addDays(day, 1)) {
      const parts = lunar.formatToParts(new Date(`${day}T00:00:00Z`));
      const shown = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('/');
      if (['1/1', '1/2', '4/8', '8/14', '8/15', '8/16'].includes(shown) && !KOREAN_HOLIDAYS.includes(day))
        missing.push(`${day} ${shown}`);
    }
    expect(missing).toEqual([]);
  });
});
