import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, momentOf, wallClock, weekdayOf } from './zoned-time.js';

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe('the moment of a wall clock', () => {
  it.each([
    ['Asia/Seoul', '2026-11-24', '09:00', '2026-11-24T00:00:00Z', 'no daylight saving'],
    ['Asia/Kathmandu', '2026-11-24', '09:00', '2026-11-24T03:15:00Z', 'a quarter of an hour'],
    ['Europe/Paris', '2026-03-28', '09:00', '2026-03-28T08:00:00Z', 'the day before the clocks go forward'],
    ['Europe/Paris', '2026-03-29', '09:00', '2026-03-29T07:00:00Z', 'the day they do'],
    ['Europe/Paris', '2026-03-29', '02:30', '2026-03-29T01:30:00Z', 'left out: as much later, 03:30'],
    ['Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'twice: the first'],
    ['America/New_York', '2026-03-08', '02:15', '2026-03-08T07:15:00Z', 'left out: 03:15'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z', 'twice: the first'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z', 'left out by half an hour: 02:45'],
    ['Pacific/Kiritimati', '2026-01-01', '00:00', '2025-12-31T10:00:00Z', 'fourteen hours ahead'],
  ])('%s %s %s is %s (%s)', (timeZone, day, clock, moment) => {
    expect(momentOf({ day, minutes: minutesOf(clock) }, timeZone)).toEqual(new Date(moment));
  });

  it('is shown by that wall clock, for any moment but the second hour of an autumn night', () => {
    const zones = [
      'Asia/Seoul',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ];
    const moments = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, timeZone) => {
        const shown = wallClock(moment, timeZone);
        const again = momentOf(shown, timeZone);
        expect(wallClock(again, timeZone)).toEqual(shown);
        const late = moment.getTime() - again.getTime();
        expect(late < 60_000 || (late >= 30 * 60_000 && late < 61 * 60_000)).toBe(true);
      }),
    );
  });
});

it('counts days by the calendar', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-29')).toBe(7);
});
