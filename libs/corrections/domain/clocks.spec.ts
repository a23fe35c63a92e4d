import { describe, expect, it } from '@jest/globals';
import { FAULTS } from '#core';
import { CORRECTION_TYPES } from './correction-types.js';
import { correctionPolicy, statutoryClocks, statutorySettings, type StatutoryRequest } from './clocks.js';

const ASKED: StatutoryRequest = {
  type: 'statutory_correction',
  requestedAt: new Date('2026-05-31T09:00:00Z'),
  requesterKnewAt: new Date('2025-11-30T00:00:00Z'),
  publishedAt: new Date('2025-08-31T00:00:00Z'),
  answeredAt: null,
};

describe('the periods of the law', () => {
  it('run from the request, from knowing and from publication, months by the calendar', () => {
    expect(statutoryClocks(ASKED, statutorySettings({}), 'UTC')).toEqual([
      { clock: 'answer', dueAt: new Date('2026-06-03T09:00:00Z'), since: '2005-07-28', kept: null },
      {
        clock: 'asked_after_knowing',
        dueAt: new Date('2026-02-28T00:00:00Z'),
        since: '2005-07-28',
        kept: false,
      },
      {
        clock: 'asked_after_publication',
        dueAt: new Date('2026-02-28T00:00:00Z'),
        since: '2005-07-28',
        kept: false,
      },
    ]);
  });

  it('are those that held on the day of the request, in whatever order they are set', () => {
    const period = { answerDays: 3, monthsFromKnowing: 3, monthsFromPublication: 6 };
    const set = statutorySettings({
      statutory: [
        { ...period, from: '2026-06-01', answerDays: 1 },
        { ...period, from: '2005-07-28' },
      ],
    });
    const due = (day: string) =>
      statutoryClocks({ ...ASKED, requestedAt: new Date(`${day}T00:00:00Z`) }, set, 'UTC')[0];
    expect(due('2026-05-31')).toMatchObject({ since: '2005-07-28', dueAt: new Date('2026-06-03T00:00:00Z') });
    expect(due('2026-06-01')).toMatchObject({ since: '2026-06-01', dueAt: new Date('2026-06-02T00:00:00Z') });
    expect(due('2004-01-01')).toBeUndefined();
    const twice = [...set, { ...period, from: '2026-06-01' }];
    expect(correctionPolicy.safeParse({ statutory: twice }).error?.issues).toMatchObject([
      { message: FAULTS.dayTwice.en },
    ]);
  });

  it.each([
    ['Asia/Seoul', '2025-11-29T15:30:00Z', 3, '2026-02-27T15:30:00Z', 'no 30 February: the 28th'],
    ['Asia/Seoul', '2027-11-29T15:30:00Z', 3, '2028-02-28T15:30:00Z', 'in a leap year, the 29th'],
    ['Asia/Seoul', '2028-02-28T15:00:00Z', 12, '2029-02-27T15:00:00Z', 'a year after a leap day, the 28th'],
    ['Asia/Seoul', '2026-08-30T15:00:00Z', 1, '2026-09-29T15:00:00Z', 'the 31st of a month that has 30'],
    [
      'Asia/Seoul',
      '2026-08-31T14:59:59.999Z',
      1,
      '2026-09-30T14:59:59.999Z',
      'the last moment of the month there',
    ],
    ['Asia/Seoul', '2026-09-30T15:00:00Z', 3, '2026-12-31T15:00:00Z', 'into the next year'],
    [
      'Europe/Paris',
      '2026-01-15T11:00:00Z',
      3,
      '2026-04-15T10:00:00Z',
      'noon stays noon over a change of clocks',
    ],
    ['Europe/Paris', '2026-02-28T01:30:00Z', 1, '2026-03-28T01:30:00Z', 'the day before such a change'],
    [
      'Europe/Paris',
      '2025-12-29T01:30:30Z',
      3,
      '2026-03-29T01:30:30Z',
      'a time that is left out is as much later',
    ],
    ['America/New_York', '2026-08-01T03:30:00Z', 3, '2026-11-01T03:30:00Z', 'still October there'],
  ])('in %s: %s and %i months is %s (%s)', (timeZone, knew, months, due) => {
    const law = statutorySettings({
      statutory: [{ from: '2005-07-28', answerDays: 3, monthsFromKnowing: months, monthsFromPublication: 6 }],
    });
    const [, asked] = statutoryClocks({ ...ASKED, requesterKnewAt: new Date(knew) }, law, timeZone);
    expect(asked!.dueAt).toEqual(new Date(due));
  });

  it('count days by the clock where it is put forward', () => {
    const asked = { ...ASKED, requestedAt: new Date('2026-03-28T09:00:12.345Z') };
    const [answer] = statutoryClocks(asked, statutorySettings({}), 'Europe/Paris');
    expect(answer!.dueAt).toEqual(new Date('2026-03-31T08:00:12.345Z'));
  });

  it('hold from the day that it is where the desk is', () => {
    const from = { answerDays: 1, monthsFromKnowing: 3, monthsFromPublication: 6, from: '2026-06-01' };
    const asked = { ...ASKED, requestedAt: new Date('2026-05-31T15:00:00Z') };
    expect(statutoryClocks(asked, [from], 'Asia/Seoul')[0]).toMatchObject({ since: '2026-06-01' });
    expect(statutoryClocks(asked, [from], 'UTC')).toEqual([]);
  });

  it('say whether the answer came in time', () => {
    const answered = (at: string) =>
      statutoryClocks({ ...ASKED, answeredAt: new Date(at) }, statutorySettings({}), 'UTC')[0]!.kept;
    expect(answered('2026-06-03T09:00:00Z')).toBe(true);
    expect(answered('2026-06-03T09:00:01Z')).toBe(false);
  });

  it('run for what someone asks for under the law only', () => {
    const types = CORRECTION_TYPES.filter(
      (type) => statutoryClocks({ ...ASKED, type }, statutorySettings({}), 'UTC').length > 0,
    );
    expect(types).toEqual(['right_of_reply', 'statutory_correction', 'follow_up']);
  });
});
