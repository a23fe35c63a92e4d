import { describe, expect, it } from '@jest/globals';
import { CORRECTION_TYPES } from './correction-types.js';
import { statutoryClocks, statutorySettings, type StatutoryRequest } from './clocks.js';

const ASKED: StatutoryRequest = {
  type: 'statutory_correction',
  requestedAt: new Date('2026-05-31T09:00:00Z'),
  requesterKnewAt: new Date('2025-11-30T00:00:00Z'),
  publishedAt: new Date('2025-08-31T00:00:00Z'),
  answeredAt: null,
};

describe('the periods of the law', () => {
  it('run from the request, from knowing and from publication, months by the calendar', () => {
    expect(statutoryClocks(ASKED, statutorySettings({}))).toEqual([
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
      statutoryClocks({ ...ASKED, requestedAt: new Date(`${day}T00:00:00Z`) }, set)[0];
    expect(due('2026-05-31')).toMatchObject({ since: '2005-07-28', dueAt: new Date('2026-06-03T00:00:00Z') });
    expect(due('2026-06-01')).toMatchObject({ since: '2026-06-01', dueAt: new Date('2026-06-02T00:00:00Z') });
    expect(due('2004-01-01')).toBeUndefined();
  });

  it('say whether the answer came in time', () => {
    const answered = (at: string) =>
      statutoryClocks({ ...ASKED, answeredAt: new Date(at) }, statutorySettings({}))[0]!.kept;
    expect(answered('2026-06-03T09:00:00Z')).toBe(true);
    expect(answered('2026-06-03T09:00:01Z')).toBe(false);
  });

  it('run for what someone asks for under the law only', () => {
    const types = CORRECTION_TYPES.filter(
      (type) => statutoryClocks({ ...ASKED, type }, statutorySettings({})).length > 0,
    );
    expect(types).toEqual(['right_of_reply', 'statutory_correction', 'follow_up']);
  });
});
