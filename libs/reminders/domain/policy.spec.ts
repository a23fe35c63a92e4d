import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWanted, reminderSettings, rungOf, stepsFor, type Timed } from './policy.js';

const magazine = reminderSettings({});
const daily = reminderSettings({ reminders: { rhythm: 'daily', lateMornings: 2 } });

/** Steps as a reader would note them: by the clock of Seoul. */
function laidOut(
  assignment: { offered: string; due: string; accepted?: boolean },
  settings = magazine,
): string[] {
  const seoul = (text: string) => new Date(`${text.replace(' ', 'T')}:00+09:00`);
  const timed: Timed = {
    offeredAt: seoul(assignment.offered),
    dueAt: seoul(assignment.due),
    accepted: assignment.accepted ?? false,
  };
  return stepsFor(timed, settings, 'Asia/Seoul').map(({ name, at, to }) => {
    const local = new Date(at.getTime() + 9 * 3_600_000).toISOString();
    return `${local.slice(5, 10)} ${local.slice(11, 16)} ${name} ${to.join(', ')}`;
  });
}

describe('the reminders of an assignment', () => {
  it('at a magazine, with a week to do it', () => {
    expect(laidOut({ offered: '2026-11-23 10:00', due: '2026-11-30 10:00' })).toEqual([
      '11-24 10:00 accept_01 assignee',
      '11-25 10:00 accept_02 editor',
      '11-26 10:00 abandoned_01 assignee, editor',
      '11-26 22:00 due_01 assignee',
      '11-29 00:24 due_02 assignee',
      '11-30 10:00 overdue_01 assignee',
      '11-30 12:00 overdue_02 assignee, editor',
      '12-01 09:00 overdue_03 assignee, editor',
      '12-02 09:00 overdue_04 assignee, editor',
      '12-03 09:00 overdue_05 assignee, editor, chief',
      '12-04 09:00 overdue_06 assignee, editor, chief',
      '12-07 09:00 overdue_07 assignee, editor, chief',
    ]);
  });

  it('at a daily, with the afternoon to do it', () => {
    expect(laidOut({ offered: '2026-11-24 13:00', due: '2026-11-24 18:00' }, daily)).toEqual([
      '11-24 15:00 accept_01 assignee',
      '11-24 15:30 due_01 assignee',
      '11-24 17:00 accept_02 editor',
      '11-24 17:00 due_02 assignee',
      '11-24 18:00 overdue_01 assignee',
      '11-24 20:00 overdue_02 assignee, editor',
      '11-25 09:00 overdue_03 assignee, editor',
      '11-25 13:00 abandoned_01 assignee, editor',
      '11-26 09:00 overdue_04 assignee, editor',
    ]);
  });

  it('asks nobody to accept what they took', () => {
    const steps = laidOut({ offered: '2026-11-23 10:00', due: '2026-11-30 10:00', accepted: true });
    expect(steps.filter((step) => step.includes('accept'))).toEqual([]);
    expect(steps[1]).toContain('due_01');
  });

  it('asks for an answer only while there is time left', () => {
    expect(laidOut({ offered: '2026-11-24 13:00', due: '2026-11-25 13:00' })[0]).toContain('due_01');
  });

  it('goes to the editor sooner when all of it was to be quick', () => {
    expect(laidOut({ offered: '2026-11-24 13:00', due: '2026-11-24 13:20' }, daily).slice(0, 4)).toEqual([
      '11-24 13:10 due_01 assignee',
      '11-24 13:16 due_02 assignee',
      '11-24 13:20 overdue_01 assignee',
      '11-24 13:40 overdue_02 assignee, editor',
    ]);
  });

  it('of what was late already when it was given out', () => {
    expect(laidOut({ offered: '2026-11-24 13:00', due: '2026-11-24 10:00' }, daily)).toEqual([
      '11-24 10:00 overdue_01 assignee',
      '11-24 12:00 overdue_02 assignee, editor',
      '11-25 09:00 overdue_03 assignee, editor',
      '11-25 13:00 abandoned_01 assignee, editor',
      '11-26 09:00 overdue_04 assignee, editor',
    ]);
  });

  it('has names that tell what it is about and how often that was said before', () => {
    expect(rungOf('overdue_02')).toEqual({ kind: 'overdue', rung: 2 });
    expect(() => rungOf('later_02')).toThrow('later_02');
  });

  it.each<[string, Parameters<typeof isWanted>[1], object, boolean]>([
    ['overdue_07', 'assignee', {}, true],
    ['overdue_07', 'assignee', { lateMornings: 4 }, false],
    ['overdue_05', 'chief', {}, true],
    ['overdue_05', 'chief', { chiefMorning: 4 }, false],
    ['due_02', 'assignee', { dueSoon: [0.9] }, false],
    ['question_03', 'asked', { questionTimes: 1 }, false],
    ['question_04', 'asker', { questionTimes: 1 }, true],
    ['deadline_03', 'editor', { beforePress: [60] }, false],
    ['accept_02', 'editor', {}, true],
  ])('%s to the %s, when the desk has decided %j since: %s', (step, role, reminders, wanted) => {
    expect(isWanted(step, role, reminderSettings({ reminders }))).toBe(wanted);
  });

  it('has one step of a name, never tells the editor first, and ends, whatever the desk decided', () => {
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    const decided = fc.record({
      rhythm: fc.constantFrom('daily', 'magazine'),
      dueSoon: fc.array(fc.constantFrom(0.1, 0.25, 0.5, 0.8, 0.95), { maxLength: 5 }),
      lateMornings: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(instant, instant, fc.boolean(), decided, (offeredAt, dueAt, accepted, reminders) => {
        const steps = stepsFor(
          { offeredAt, dueAt, accepted },
          reminderSettings({ reminders }),
          'Europe/Paris',
        );
        expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
        expect(steps.length).toBeLessThanOrEqual(2 + 5 + 2 + 30 + 1);
        expect(steps.map(({ at }) => at.getTime())).toEqual(
          steps.map(({ at }) => at.getTime()).sort((a, b) => a - b),
        );
        const late = steps.filter(({ name }) => name.startsWith('overdue'));
        expect(late[0]).toMatchObject({ at: dueAt, to: ['assignee'] });
        expect(late.slice(1).every(({ to }) => to.includes('editor'))).toBe(true);
      }),
    );
  });
});
