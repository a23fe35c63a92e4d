import { describe, expect, it } from '@jest/globals';
import { reminderSettings, settingsFor, type Step } from './policy.js';
import {
  answerSteps,
  approvalSteps,
  correctionSteps,
  deadlineSteps,
  errorSteps,
  questionSteps,
  reviewSteps,
  signatureSteps,
  unassignedSteps,
} from './watched-steps.js';

const ZONE = 'Asia/Seoul';
const magazine = reminderSettings({}, ZONE);
const daily = reminderSettings({ reminders: { rhythm: 'daily', lateMornings: 2 } }, ZONE);
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+09:00`);

/** Steps as a reader would note them: by the clock of Seoul. */
function noted(steps: readonly Step[]): string[] {
  return steps.map((step) => {
    const local = new Date(step.at.getTime() + 9 * 3_600_000).toISOString();
    return `${local.slice(5, 10)} ${local.slice(11, 16)} ${step.name} ${step.to.join(', ')}`;
  });
}

describe('who hears what, and when', () => {
  it.each<[string, Step[], string[]]>([
    [
      'claims that nobody has taken, at a daily',
      unassignedSteps(at('2026-11-24 13:00'), daily, ZONE),
      ['11-24 14:00 unassigned_01 editor', '11-24 15:00 unassigned_02 chief'],
    ],
    [
      'claims that nobody has taken, at a magazine, on a Friday',
      unassignedSteps(at('2026-11-27 13:00'), magazine, ZONE),
      ['11-30 13:00 unassigned_01 editor', '12-01 13:00 unassigned_02 chief'],
    ],
    [
      'claims that nobody has taken, before Chuseok',
      unassignedSteps(at('2026-09-23 13:00'), magazine, ZONE),
      ['09-28 13:00 unassigned_01 editor', '09-29 13:00 unassigned_02 chief'],
    ],
    [
      'a question: at once and on three working days, then the checker decides',
      questionSteps(at('2026-11-26 15:00'), magazine, ZONE),
      [
        '11-26 15:00 question_00 asked',
        '11-27 15:00 question_01 asked',
        '11-30 15:00 question_02 asked',
        '12-01 15:00 question_03 asked',
        '12-02 15:00 question_04 asker',
      ],
    ],
    [
      'a question whose asker sees to the answer themselves: not at once',
      questionSteps(at('2026-11-26 15:00'), magazine, ZONE, true).slice(0, 1),
      ['11-27 15:00 question_01 asked'],
    ],
    [
      'a correction to be approved, on a Friday night: at once and then every working morning',
      approvalSteps(at('2026-11-27 23:00'), daily, ZONE),
      [
        '11-27 23:00 approval_00 approver',
        '11-30 09:00 approval_01 approver',
        '12-01 09:00 approval_02 approver',
      ],
    ],
    [
      'a signature that fell: once',
      signatureSteps(at('2026-11-28 03:00')),
      ['11-28 03:00 signature_00 signer'],
    ],
    ['an answer: once', answerSteps(at('2026-11-28 03:00')), ['11-28 03:00 answer_00 asker']],
    [
      'what became of a correction: once',
      correctionSteps(at('2026-11-28 03:00')),
      ['11-28 03:00 correction_00 proposer, author'],
    ],
    [
      'the press deadline',
      deadlineSteps(at('2026-11-30 20:00'), at('2026-11-26 10:00'), magazine, 'editor'),
      ['11-29 20:00 deadline_01 editor', '11-30 16:00 deadline_02 editor', '11-30 19:00 deadline_03 editor'],
    ],
    [
      'the press deadline of what came in late',
      deadlineSteps(at('2026-11-30 20:00'), at('2026-11-30 15:00'), magazine, 'assignee'),
      ['11-30 16:00 deadline_02 assignee', '11-30 19:00 deadline_03 assignee'],
    ],
    [
      'a critical error in published text, at night',
      errorSteps(at('2026-11-28 03:00'), 'critical', daily, ZONE),
      [
        '11-28 03:00 error_01 editor, chief, legal',
        '11-30 09:00 error_02 editor, chief, legal',
        '12-01 09:00 error_03 editor, chief, legal',
      ],
    ],
    [
      'a major one',
      errorSteps(at('2026-11-24 13:00'), 'major', daily, ZONE),
      [
        '11-24 14:00 error_01 editor, chief, legal',
        '11-25 09:00 error_02 editor, chief, legal',
        '11-26 09:00 error_03 editor, chief, legal',
      ],
    ],
    [
      'a minor one',
      errorSteps(at('2026-11-24 13:00'), 'minor', daily, ZONE),
      ['11-25 09:00 error_01 editor, chief, legal', '11-26 09:00 error_02 editor, chief, legal'],
    ],
    ['what only asks for a source', errorSteps(at('2026-11-24 13:00'), 'info', daily, ZONE), []],
    [
      'a fact to be looked at again on a Saturday',
      reviewSteps(at('2026-11-28 00:00'), magazine, ZONE),
      ['11-30 09:00 review_01 owner', '12-07 09:00 review_02 editor'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(noted(steps)).toEqual(expected);
  });

  it('is sooner for claims of a risk, when the desk says so', () => {
    const decided = reminderSettings({ reminders: { risks: { legal: { rhythm: 'daily' } } } }, ZONE);
    const since = at('2026-11-24 13:00');
    expect(noted(unassignedSteps(since, settingsFor('legal', decided), ZONE))[0]).toContain('11-24 14:00');
    expect(noted(unassignedSteps(since, settingsFor('low', decided), ZONE))[0]).toContain('11-25 13:00');
  });

  it('keeps the time of day when the clocks change in between', () => {
    const paris = reminderSettings({}, 'Europe/Paris');
    const steps = questionSteps(new Date('2026-03-27T15:00+01:00'), paris, 'Europe/Paris');
    expect(steps[1]!.at).toEqual(new Date('2026-03-30T15:00+02:00'));
  });
});
