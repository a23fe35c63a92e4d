import { describe, expect, it } from '@jest/globals';
import { whyNot, type Situation } from './still-due.js';

const overdue: Situation = {
  kind: 'overdue',
  role: 'assignee',
  recipient: { id: 'checker', deskId: 'desk', roles: ['checker'] },
  assignment: { status: 'accepted', round: 1, assigneeId: 'checker' },
  claim: { status: 'in_check', round: 1, assigneeId: 'checker' },
  articleStatus: 'checking',
  isIdle: false,
  others: { acknowledged: false, dismissed: false, snoozed: false, later: false, takenBack: false },
};
const toEditor = {
  role: 'editor' as const,
  recipient: { id: 'editor', deskId: 'desk', roles: ['editor'] as const },
};
const offered = {
  kind: 'accept' as const,
  assignment: { ...overdue.assignment, status: 'offered' as const },
  claim: { ...overdue.claim, status: 'assigned' as const },
};

describe('a reminder goes out', () => {
  it.each<[string, Partial<Situation>]>([
    ['to the assignee of a claim in check', {}],
    ['to the editor, about someone else’s claim', toEditor],
    ['while an answer is awaited', { claim: { ...overdue.claim, status: 'awaiting_answer' } }],
    ['for an offer that nobody answered', offered],
    ['for work in a published article that is being corrected', { articleStatus: 'correcting' }],
    ['for work that lies without a sign of life', { kind: 'abandoned', isIdle: true }],
    [
      'to the second who hears that work was taken back',
      {
        kind: 'abandoned',
        assignment: { ...overdue.assignment, status: 'abandoned' },
        others: { ...overdue.others, takenBack: true },
      },
    ],
    ['late, though it was never accepted', { ...offered, kind: 'overdue' }],
  ])('%s', (_, change) => {
    expect(whyNot({ ...overdue, ...change })).toBeUndefined();
  });
});

describe('a reminder does not go out', () => {
  const { assignment, claim, others } = overdue;
  it.each<[string, Partial<Situation>, ReturnType<typeof whyNot>]>([
    ['when the check was submitted', { assignment: { ...assignment, status: 'submitted' } }, 'moved_on'],
    ['when the claim was given to someone else', { claim: { ...claim, assigneeId: 'checker2' } }, 'moved_on'],
    ['when the words changed: that round is over', { claim: { ...claim, round: 2 } }, 'moved_on'],
    ['when the claim went stale', { claim: { ...claim, status: 'stale' } }, 'moved_on'],
    ['to ask for an answer that was given', { ...offered, assignment }, 'accepted'],
    ['while the article is on hold', { articleStatus: 'on_hold' }, 'stopped'],
    ['when the article was killed', { articleStatus: 'killed' }, 'stopped'],
    ['to one who has left the desk', { recipient: { ...overdue.recipient, roles: [] } }, 'left'],
    [
      'to one who is no editor any more',
      { ...toEditor, recipient: { ...toEditor.recipient, roles: ['checker'] } },
      'left',
    ],
    ['when it was acknowledged', { others: { ...others, acknowledged: true } }, 'acknowledged'],
    ['when it was dismissed', { others: { ...others, dismissed: true } }, 'dismissed'],
    [
      'of work that its assignee gave back',
      { kind: 'abandoned', assignment: { ...assignment, status: 'abandoned' } },
      'moved_on',
    ],
    ['of work that someone is at', { kind: 'abandoned' }, 'active'],
    ['when it was put off', { others: { ...others, snoozed: true } }, 'snoozed'],
    ['when a later one is due too', { others: { ...others, later: true } }, 'overtaken'],
  ])('%s', (_, change, reason) => {
    expect(whyNot({ ...overdue, ...change })).toBe(reason);
  });
});
