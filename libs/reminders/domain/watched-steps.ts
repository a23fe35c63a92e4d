/** What may come to be said of things that wait for no assignee: laid out here, decided again when the time comes. */
import type { Severity } from '#review/domain';
import { atOnce, ladder, type Recipient, type ReminderSettings, type Rung, type Step } from './policy.js';
import { addWorkingDays, openingAfter } from './working-time.js';
import { MINUTE } from '#core';

const HOUR = 60 * MINUTE;

/** Claims that nobody has taken: after an hour at a daily and a working day at a magazine; then the chief, as much later. */
export function unassignedSteps(
  since: Date,
  { week, reminders }: ReminderSettings,
  timeZone: string,
): Step[] {
  const after = (times: number) =>
    reminders.rhythm === 'daily'
      ? new Date(since.getTime() + times * HOUR)
      : addWorkingDays(since, times, week, timeZone);
  return ladder('unassigned', [
    { at: after(1), to: ['editor'] },
    { at: after(2), to: ['chief'] },
  ]);
}

/**
 * A question: the one asked at once, unless they see to it for someone outside whom they asked themselves, and each working
 * day, so many times; then its checker, who decides without an answer.
 */
export function questionSteps(
  askedAt: Date,
  { week, reminders }: ReminderSettings,
  timeZone: string,
  askedThemselves = false,
): Step[] {
  const times = reminders.questionTimes;
  const rungs = Array.from({ length: times + 1 }, (_, time): Rung => ({
    at: addWorkingDays(askedAt, time + 1, week, timeZone),
    to: [time < times ? 'asked' : 'asker'],
  }));
  const first = askedThemselves ? [] : [atOnce('question', askedAt, 'asked')];
  return [...first, ...ladder('question', rungs)];
}

/** The press deadline: to editors and to whoever has a claim of the article in hand. What would be in the past is left out. */
export function deadlineSteps(
  pressDeadline: Date,
  since: Date,
  { reminders }: ReminderSettings,
  to: Recipient,
): Step[] {
  const inOrder = [...new Set(reminders.beforePress)].sort((a, b) => b - a);
  const rungs = inOrder.map((minutes): Rung => ({
    at: new Date(pressDeadline.getTime() - minutes * MINUTE),
    to: [to],
  }));
  // Each rung keeps its number, whenever the article came in.
  return ladder('deadline', rungs).filter(({ at }) => at > since);
}

/**
 * An error in a text that readers have: at once when it is critical, in an hour when it is major, the next morning when it
 * is minor; and then every working morning until it is mended.
 */
export function errorSteps(
  confirmedAt: Date,
  severity: Severity,
  settings: ReminderSettings,
  timeZone: string,
): Step[] {
  const first = { critical: 0, major: HOUR, minor: undefined, info: undefined }[severity];
  if (severity === 'info') return [];
  const soon = first === undefined ? [] : [new Date(confirmedAt.getTime() + first)];
  const moments = [...soon, ...mornings(confirmedAt, settings, timeZone)];
  return ladder(
    'error',
    moments.map((at): Rung => ({ at, to: ['editor', 'chief', 'legal'] })),
  );
}

/** A correction that waits for approval: whoever may give it, at once and then every working morning. */
export function approvalSteps(since: Date, settings: ReminderSettings, timeZone: string): Step[] {
  const rungs = mornings(since, settings, timeZone).map((at): Rung => ({ at, to: ['approver'] }));
  return [atOnce('approval', since, 'approver'), ...ladder('approval', rungs)];
}

/** A signature that its text or evidence has voided: whoever gave it, once. */
export function signatureSteps(since: Date): Step[] {
  return [atOnce('signature', since, 'signer')];
}

/** An answer: whoever waited for it, once. */
export function answerSteps(since: Date): Step[] {
  return [atOnce('answer', since, 'asker')];
}

/** What became of a correction: whoever proposed it and the author of the text, once. */
export function correctionSteps(since: Date): Step[] {
  return [atOnce('correction', since, 'proposer', 'author')];
}

/** So many working mornings after a moment as the desk wants something brought up again, one at least. */
function mornings(since: Date, { week, reminders }: ReminderSettings, timeZone: string): Date[] {
  return Array.from({ length: Math.max(1, reminders.lateMornings) }, (_, days) =>
    openingAfter(since, days + 1, week, timeZone),
  );
}

/** What was held true, or relied on, until a day: the one who answers for it that morning, the editors a week of work later. */
export function reviewSteps(reviewAt: Date, { week }: ReminderSettings, timeZone: string): Step[] {
  return ladder('review', [
    { at: addWorkingDays(reviewAt, 0, week, timeZone), to: ['owner'] },
    { at: addWorkingDays(reviewAt, 5, week, timeZone), to: ['editor'] },
  ]);
}
