import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quietHours, quietUntil } from './quiet.js';
import { workingWeek } from './working-time.js';

const week = workingWeek.parse({ holidays: ['2026-12-25'] });
const night = quietHours.parse({ from: '22:00', until: '07:00' });
const nightAndDaysOff = quietHours.parse({ from: '22:00', until: '07:00', daysOff: true });
const lunch = quietHours.parse({ from: '12:00', until: '13:00' });

describe('quiet hours', () => {
  it.each([
    ['before they begin', night, 'Asia/Seoul', '2026-11-24T21:59+09:00', undefined],
    ['the minute they begin', night, 'Asia/Seoul', '2026-11-24T22:00+09:00', '2026-11-25T07:00+09:00'],
    ['past midnight', night, 'Asia/Seoul', '2026-11-25T03:00+09:00', '2026-11-25T07:00+09:00'],
    ['the minute they end', night, 'Asia/Seoul', '2026-11-25T07:00+09:00', undefined],
    ['within a day', lunch, 'Asia/Seoul', '2026-11-25T12:30+09:00', '2026-11-25T13:00+09:00'],
    ['a Saturday, when days off are not quiet', night, 'Asia/Seoul', '2026-11-28T12:00+09:00', undefined],
    ['a Saturday', nightAndDaysOff, 'Asia/Seoul', '2026-11-28T12:00+09:00', '2026-11-30T09:00+09:00'],
    ['Friday night', nightAndDaysOff, 'Asia/Seoul', '2026-11-27T23:00+09:00', '2026-11-30T09:00+09:00'],
    [
      'a holiday and the weekend after it',
      nightAndDaysOff,
      'Asia/Seoul',
      '2026-12-25T12:00+09:00',
      '2026-12-28T09:00+09:00',
    ],
    [
      'Paris, the night the clocks go forward',
      night,
      'Europe/Paris',
      '2026-03-28T23:00+01:00',
      '2026-03-29T07:00+02:00',
    ],
    [
      'Paris, the night they go back',
      night,
      'Europe/Paris',
      '2026-10-24T23:00+02:00',
      '2026-10-25T07:00+01:00',
    ],
    [
      'New York, in the second of the hours that come twice',
      night,
      'America/New_York',
      '2026-11-01T01:30-05:00',
      '2026-11-01T07:00-05:00',
    ],
  ])('%s', (_, quiet, timeZone, at, until) => {
    expect(quietUntil(new Date(at), quiet, week, timeZone)).toEqual(until && new Date(until));
  });

  it('are over when they end, whenever that is', () => {
    const moments = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('Asia/Seoul', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe');
    const hours = fc.constantFrom(
      night,
      nightAndDaysOff,
      lunch,
      quietHours.parse({ from: '23:30', until: '02:30' }),
    );
    fc.assert(
      fc.property(moments, zones, hours, (at, timeZone, quiet) => {
        const end = quietUntil(at, quiet, week, timeZone);
        if (end === undefined) return;
        expect(end.getTime()).toBeGreaterThan(at.getTime());
        expect(quietUntil(end, quiet, week, timeZone)).toBeUndefined();
      }),
    );
  });
});
