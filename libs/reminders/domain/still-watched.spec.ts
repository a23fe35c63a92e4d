import { describe, expect, it } from '@jest/globals';
import { whyNotWatched, type Watched, type WatchedSituation } from './still-watched.js';

const others = { acknowledged: false, dismissed: false, snoozed: false, later: false, takenBack: false };
const editor = { id: 'editor', deskId: 'desk', roles: ['editor'] as const };
const nobodys: Watched = { kind: 'unassigned', waiting: ['queued'], articleStatus: 'checking' };
const closed: Watched = { kind: 'deadline', blockers: 2, inHand: true, articleStatus: 'checking' };
const error: Watched = { kind: 'error', status: 'confirmed', articleStatus: 'published' };
const question: Watched = { kind: 'question', isOpen: true, articleStatus: 'checking' };
const review: Watched = { kind: 'review', isDue: true, articleStatus: null };
const approval: Watched = { kind: 'approval', isTheirs: true, articleStatus: 'correcting' };
const answer: Watched = { kind: 'answer', isNews: true, articleStatus: 'checking' };
const correction: Watched = { kind: 'correction', isNews: true, articleStatus: 'correcting' };
const signature: Watched = { kind: 'signature', isFallen: true, articleStatus: 'checking' };

function asked(watched: Watched, change: Partial<WatchedSituation> = {}) {
  return whyNotWatched({ watched, role: 'editor', recipient: editor, others, ...change });
}

describe('it is said', () => {
  it.each<[string, Watched, Partial<WatchedSituation>]>([
    ['while one of several claims is nobody’s', { ...nobodys, waiting: ['in_check', 'stale'] }, {}],
    ['while the gate is closed', closed, {}],
    [
      'to the checker, while the gate is closed',
      closed,
      { role: 'assignee', recipient: { ...editor, roles: ['checker'] } },
    ],
    ['while an error stands in print', error, {}],
    ['while a correction of another error is in work', { ...error, articleStatus: 'correcting' }, {}],
    ['to legal', error, { role: 'legal', recipient: { ...editor, roles: ['legal'] } }],
    ['while a question is open', question, { role: 'asked', recipient: { ...editor, roles: ['author'] } }],
    [
      'of a fact, which belongs to no article',
      review,
      { role: 'owner', recipient: { ...editor, roles: ['checker'] } },
    ],
    ['while a correction waits for them', approval, { role: 'approver' }],
    ['while their signature counts no more', signature, { role: 'signer' }],
    ['that their question was answered', answer, { role: 'asker' }],
    [
      'what became of a correction',
      correction,
      { role: 'author', recipient: { ...editor, roles: ['author'] } },
    ],
  ])('%s', (_, watched, change) => {
    expect(asked(watched, change)).toBeUndefined();
  });
});

describe('it is not said', () => {
  it.each<[string, Watched, Partial<WatchedSituation>, ReturnType<typeof whyNotWatched>]>([
    ['when someone has taken them all', { ...nobodys, waiting: ['in_check', 'resolved'] }, {}, 'moved_on'],
    ['of an article on hold', { ...nobodys, articleStatus: 'on_hold' }, {}, 'stopped'],
    ['when the gate is open', { ...closed, blockers: 0 }, {}, 'moved_on'],
    ['after publication', { ...closed, articleStatus: 'published' }, {}, 'moved_on'],
    ['to one who has none of its claims', { ...closed, inHand: false }, {}, 'moved_on'],
    ['when a fix is proposed', { ...error, status: 'fix_proposed' }, {}, 'moved_on'],
    [
      'of an error in a text that nobody has read yet',
      { ...error, articleStatus: 'checking' },
      {},
      'moved_on',
    ],
    ['when the question was answered', { ...question, isOpen: false }, {}, 'moved_on'],
    ['when the fact was looked at', { ...review, isDue: false }, {}, 'moved_on'],
    [
      'when nobody waits for their approval',
      { ...approval, isTheirs: false },
      { role: 'approver' },
      'moved_on',
    ],
    ['of a correction when there is newer to tell', { ...correction, isNews: false }, {}, 'moved_on'],
    ['when they have signed anew', { ...signature, isFallen: false }, { role: 'signer' }, 'moved_on'],
    [
      'of a signature to one who may not sign any more',
      signature,
      { role: 'signer', recipient: { ...editor, roles: ['author'] } },
      'left',
    ],
    ['to one who is no editor any more', nobodys, { recipient: { ...editor, roles: ['checker'] } }, 'left'],
    ['to one who has left', question, { role: 'asked', recipient: { ...editor, roles: [] } }, 'left'],
    [
      'to one who has acknowledged it',
      nobodys,
      { others: { ...others, acknowledged: true } },
      'acknowledged',
    ],
    ['to one who has dismissed it', nobodys, { others: { ...others, dismissed: true } }, 'dismissed'],
    ['to one who has put it off', nobodys, { others: { ...others, snoozed: true } }, 'snoozed'],
    ['when a later step is due too', nobodys, { others: { ...others, later: true } }, 'overtaken'],
  ])('%s', (_, watched, change, reason) => {
    expect(asked(watched, change)).toBe(reason);
  });
});
