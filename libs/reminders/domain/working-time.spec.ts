import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, openingAfter, workingWeek } from './working-time.js';

const week = workingWeek.parse({ holidays: ['2026-12-25', '2027-01-01'] });
const newspaper = workingWeek.parse({ days: [1, 2, 3, 4, 5, 6, 7], from: '14:00', until: '23:30' });

describe('a working day later', () => {
  it.each([
    ['Tuesday noon', '2026-11-24T12:00+09:00', 1, '2026-11-25T12:00+09:00'],
    ['two days from Tuesday', '2026-11-24T12:00+09:00', 2, '2026-11-26T12:00+09:00'],
    ['over a weekend', '2026-11-27T15:00+09:00', 1, '2026-11-30T15:00+09:00'],
    [
      'from Friday evening: Monday’s opening is where it begins',
      '2026-11-27T18:30+09:00',
      1,
      '2026-12-01T09:00+09:00',
    ],
    ['from a Saturday', '2026-11-28T11:00+09:00', 1, '2026-12-01T09:00+09:00'],
    ['from before the opening', '2026-11-24T06:00+09:00', 1, '2026-11-25T09:00+09:00'],
    ['the minute the desk closes', '2026-11-24T18:00+09:00', 1, '2026-11-26T09:00+09:00'],
    ['over a holiday and a weekend', '2026-12-24T10:00+09:00', 1, '2026-12-28T10:00+09:00'],
    ['over the new year', '2026-12-31T10:00+09:00', 1, '2027-01-04T10:00+09:00'],
    ['none at all, from a Sunday', '2026-11-29T10:00+09:00', 0, '2026-11-30T09:00+09:00'],
  ])('%s', (_, from, days, then) => {
    expect(addWorkingDays(new Date(from), days, week, 'Asia/Seoul')).toEqual(new Date(then));
  });

  it.each([
    ['Paris, clocks forward on Sunday', 'Europe/Paris', '2026-03-27T10:00+01:00', '2026-03-30T10:00+02:00'],
    ['Paris, clocks back on Sunday', 'Europe/Paris', '2026-10-23T10:00+02:00', '2026-10-26T10:00+01:00'],
    [
      'New York, clocks forward on Sunday',
      'America/New_York',
      '2026-03-06T17:59-05:00',
      '2026-03-09T17:59-04:00',
    ],
  ])('keeps the time of day when the clocks change: %s', (_, timeZone, from, then) => {
    expect(addWorkingDays(new Date(from), 1, week, timeZone)).toEqual(new Date(then));
  });

  it('is any day where people work on all of them', () => {
    const next = addWorkingDays(new Date('2026-11-28T20:00+09:00'), 1, newspaper, 'Asia/Seoul');
    expect(next).toEqual(new Date('2026-11-29T20:00+09:00'));
  });
});

it.each([
  ['the next morning', '2026-11-24T23:50+09:00', 1, '2026-11-25T09:00+09:00'],
  ['Monday, from Saturday', '2026-11-28T10:00+09:00', 1, '2026-11-30T09:00+09:00'],
  ['the second one from Thursday', '2026-11-26T10:00+09:00', 2, '2026-11-30T09:00+09:00'],
])('opens again: %s', (_, from, days, then) => {
  expect(openingAfter(new Date(from), days, week, 'Asia/Seoul')).toEqual(new Date(then));
});

it.each([
  [{ from: '18:00', until: '09:00' }],
  [{ days: [] }],
  [{ from: '9:00' }],
  [{ holidays: ['2026-02-30'] }],
])('refuses a week that cannot be: %j', (given) => {
  expect(workingWeek.safeParse(given).success).toBe(false);
});

it.each([
  ['over Chuseok 2026 and the weekend', '2026-09-23T10:00+09:00', '2026-09-28T10:00+09:00'],
  ['over a substitute day', '2026-10-02T10:00+09:00', '2026-10-06T10:00+09:00'],
])('keeps the public holidays of its calendar: %s', (_, from, then) => {
  const korean = workingWeek.parse({ calendar: 'kr' });
  expect(addWorkingDays(new Date(from), 1, korean, 'Asia/Seoul')).toEqual(new Date(then));
});

it('works on a holiday when the desk says so', () => {
  const election = workingWeek.parse({ calendar: 'kr', worked: ['2026-06-03'] });
  const next = addWorkingDays(new Date('2026-06-02T10:00+09:00'), 1, election, 'Asia/Seoul');
  expect(next).toEqual(new Date('2026-06-03T10:00+09:00'));
});
