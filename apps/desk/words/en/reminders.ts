import type { reminders as korean } from '../ko/reminders.js';

/** Messages, and how the desk reminds. */
export const reminders: typeof korean = {
  inbox: {
    none: 'Nothing new.',
    reply: 'Reply',
    read: 'Mark as read',
    open: 'Open',
    done: 'Done',
    finish: 'Done',
    snooze: 'Snooze',
    dismiss: 'Stop reminding',
    stopMail: 'No more mail like this',
    mailStopped: '“{{kind}}” does not come by mail any more. It comes here.',
    until: 'For how long',
    settings: 'What comes here',
    noneDone: 'Nothing is done with yet.',
    whatComes: 'When your work is due, or someone asks, answers or names you, it comes here.',
    wait: {
      4: 'Four hours',
      24: 'A day',
      72: 'Three days',
      168: 'A week',
    },
  },
  messageKind: {
    accept: 'Work offered to you',
    due: 'Due soon',
    overdue: 'Overdue',
    abandoned: 'Left untouched',
    unassigned: 'Nobody has it',
    question: 'Questions',
    deadline: 'Press deadline',
    error: 'Error in print',
    review: 'Facts to look at again',
    mention: 'Someone names you',
    approval: 'Corrections to approve',
    answer: 'Answers to your questions',
    correction: 'What became of corrections',
    signature: 'Signatures that fell',
  },
  pace: {
    off: 'Not at all',
    digest: 'Once a day',
    now: 'At once',
  },
  weekday: {
    1: 'Mon',
    2: 'Tue',
    3: 'Wed',
    4: 'Thu',
    5: 'Fri',
    6: 'Sat',
    7: 'Sun',
  },
  calendar: {
    kr: 'Those of Korea',
    none: 'None',
  },
  calendarFile: {
    title: 'Take days off from a calendar file (.ics)',
    found: '{{count}} days off were found; {{added}} of them are new.',
    leftOut:
      '{{count}} events were left out: those with a time of day, cancelled, long, or repeated otherwise than yearly.',
    days: 'Days off that were found',
    isOff: 'already off',
    take: 'Add {{count}} days',
    taken: '{{count}} days were added. Save to keep them.',
  },
  rhythm: {
    daily: 'Daily',
    magazine: 'Magazine',
  },
  dryRun: {
    total:
      'With these settings {{count}} messages would have gone out in the last seven days. Nothing was sent.',
    nothing: 'Nobody would have been told anything.',
    whom: 'Whom',
    asTheyAre: 'As it is',
    withThese: 'With these',
    each: 'One by one',
  },
};
