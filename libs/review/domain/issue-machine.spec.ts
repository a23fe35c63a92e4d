import { describe, expect, it } from '@jest/globals';
import { allowedMoves, move, stetFor, type Actor, type Role } from '#core';
import { itKeeps } from '../../../test/support/machine-law.js';
import {
  ISSUE_MACHINE,
  ISSUE_STATUSES,
  type IssueCase,
  type IssueEvent,
  type IssueStatus,
} from './issue-machine.js';
import { movedIssue, type IssueProgress } from './moved-issue.js';

const who = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'desk', roles });
const stet = stetFor('desk');

function issue(given: Partial<IssueCase> = {}): IssueCase {
  return {
    status: 'open',
    raisedById: 'raiser',
    decidedById: null,
    fixerIds: [],
    builtOn: false,
    authorId: 'author',
    ...given,
  };
}

const DECIDERS: Role[] = ['copy_editor', 'editor', 'chief'];

describe('an issue', () => {
  // Of those who neither raised the issue nor wrote the article.
  itKeeps<IssueStatus, IssueEvent, IssueCase>({
    machine: ISSUE_MACHINE,
    states: ISSUE_STATUSES,
    start: 'open',
    thing: (status, event) => issue({ status, decidedById: event === 'take_back' ? 'someone' : null }),
    moves: [
      ['confirm', ['open'], 'confirmed', DECIDERS],
      ['dismiss', ['open'], 'dismissed', [...DECIDERS, 'stet']],
      ['mark_duplicate', ['open'], 'duplicate', DECIDERS],
      ['waive', ['confirmed', 'waived'], 'waived', ['chief']],
      ['propose_fix', ['confirmed', 'waived'], 'fix_proposed', ['checker', ...DECIDERS, 'author']],
      ['reject_fix', ['fix_proposed'], 'confirmed', ['checker', ...DECIDERS, 'author', 'legal']],
      ['fix', ['fix_proposed'], 'fixed', DECIDERS],
      ['note_fixed', ['confirmed', 'waived'], 'fixed', [...DECIDERS, 'stet']],
      ['send_back', ['fixed'], 'confirmed', DECIDERS],
      ['close', ['fixed'], 'closed', DECIDERS],
      ['reopen', ['dismissed', 'fixed', 'closed'], 'open', ['stet']],
      [
        'take_back',
        ['confirmed', 'dismissed', 'duplicate'],
        'open',
        ['checker', ...DECIDERS, 'author', 'legal', 'ombudsman'],
      ],
    ],
  });

  it('is confirmed by someone other than its raiser, who may take it back', () => {
    const raiser = who('raiser', 'editor');
    expect(() => move(ISSUE_MACHINE, 'confirm', issue(), raiser)).toThrow('issue/own-issue');
    expect(move(ISSUE_MACHINE, 'dismiss', issue(), raiser)).toBe('dismissed');
    expect(move(ISSUE_MACHINE, 'dismiss', issue(), who('raiser', 'checker'))).toBe('dismissed');
    expect(() => move(ISSUE_MACHINE, 'dismiss', issue(), who('other', 'checker'))).toThrow(
      'identity/not-allowed',
    );
  });

  it('raised by a rule is decided by whoever decides', () => {
    expect(move(ISSUE_MACHINE, 'confirm', issue({ raisedById: null }), who('someone', 'editor'))).toBe(
      'confirmed',
    );
  });

  it('is not let pass by the author of the article, who may admit it', () => {
    const author = who('author', 'author', 'chief');
    for (const event of ['dismiss', 'mark_duplicate'] as const) {
      expect(() => move(ISSUE_MACHINE, event, issue(), author)).toThrow('review/own-article');
    }
    for (const event of ['waive', 'note_fixed'] as const) {
      expect(() => move(ISSUE_MACHINE, event, issue({ status: 'confirmed' }), author)).toThrow(
        'review/own-article',
      );
    }
    expect(move(ISSUE_MACHINE, 'confirm', issue(), author)).toBe('confirmed');
  });

  it('is not closed by anyone who had a hand in its fix', () => {
    const fixed = issue({ status: 'fixed', fixerIds: ['proposer', 'applier'] });
    for (const fixer of fixed.fixerIds) {
      expect(() => move(ISSUE_MACHINE, 'close', fixed, who(fixer, 'chief'))).toThrow('issue/own-fix');
      expect(allowedMoves(ISSUE_MACHINE, fixed, who(fixer, 'chief'))).toEqual(['send_back']);
    }
    expect(move(ISSUE_MACHINE, 'close', fixed, who('third', 'editor'))).toBe('closed');
  });

  it('of an article whose author is no member is still settled by Stet', () => {
    const confirmed = issue({ status: 'confirmed', authorId: null });
    expect(move(ISSUE_MACHINE, 'note_fixed', confirmed, stet)).toBe('fixed');
  });

  it('that a person dismissed is not reopened by Stet', () => {
    const dismissed = issue({ status: 'dismissed', decidedById: 'editor' });
    expect(() => move(ISSUE_MACHINE, 'reopen', dismissed, stet)).toThrow('thing/not-now');
    expect(move(ISSUE_MACHINE, 'reopen', issue({ status: 'closed', decidedById: 'editor' }), stet)).toBe(
      'open',
    );
  });
});

describe('a decision on an issue', () => {
  const at = new Date('2026-11-23T09:00:00Z');
  const editor = who('editor', 'editor');
  const progress = { severity: 'major', nature: 'objective', origin: 'unknown', reason: null } as const;
  const open = { ...issue(), ...progress, duplicateOfId: null, decidedAt: null };
  const confirmed = movedIssue(open, 'confirm', editor, {}, at);

  it('is taken back by whoever made it, and leaves nothing', () => {
    const dismissed = movedIssue(open, 'dismiss', editor, { reason: 'a nickname' }, at);
    const duplicate = movedIssue(open, 'mark_duplicate', editor, { duplicateOfId: 'other' }, at);
    for (const decided of [confirmed, dismissed, duplicate]) {
      expect(movedIssue(decided, 'take_back', editor, {}, at)).toEqual(open);
      expect(() => move(ISSUE_MACHINE, 'take_back', decided, who('other', 'chief'))).toThrow(
        'review/built-on',
      );
    }
  });

  it('stands once something was done about the error, also when that was undone', () => {
    const proposed = movedIssue(confirmed, 'propose_fix', editor, {}, at);
    const rejected = movedIssue(proposed, 'reject_fix', editor, {}, at);
    const noted = movedIssue(confirmed, 'note_fixed', editor, {}, at);
    const sentBack = movedIssue(noted, 'send_back', who('other', 'chief'), {}, at);
    for (const stands of [rejected, sentBack])
      expect(() => move(ISSUE_MACHINE, 'take_back', stands, editor)).toThrow('review/built-on');
  });
});

describe('a moved issue', () => {
  const at = new Date('2026-11-23T09:00:00Z');
  const whole = (given: Partial<IssueCase & IssueProgress>): IssueCase & IssueProgress => ({
    ...issue(),
    severity: 'major',
    nature: 'objective',
    origin: 'unknown',
    reason: null,
    duplicateOfId: null,
    decidedAt: null,
    ...given,
  });
  const chief = who('chief', 'chief');

  it('knows who decided it, and when', () => {
    const decided = movedIssue(whole({}), 'dismiss', chief, { reason: 'a nickname' }, at);
    expect(decided).toMatchObject({
      status: 'dismissed',
      decidedById: 'chief',
      decidedAt: at,
      reason: 'a nickname',
    });
  });

  it('knows everyone who had a hand in its fix, until the fix is taken back', () => {
    const proposed = movedIssue(
      whole({ status: 'confirmed' }),
      'propose_fix',
      who('checker', 'checker'),
      {},
      at,
    );
    const fixed = movedIssue(proposed, 'fix', chief, {}, at);
    expect(fixed.fixerIds).toEqual(['checker', 'chief']);
    expect(movedIssue(proposed, 'reject_fix', chief, {}, at).fixerIds).toEqual([]);
    expect(movedIssue(fixed, 'send_back', chief, {}, at).fixerIds).toEqual([]);
  });

  it('that an edited text no longer has was fixed by whoever edited', () => {
    const confirmed = whole({ status: 'confirmed' });
    expect(movedIssue(confirmed, 'note_fixed', chief, {}, at).fixerIds).toEqual(['chief']);
    expect(movedIssue(confirmed, 'note_fixed', stet, { fixerIds: ['editor'] }, at).fixerIds).toEqual([
      'editor',
    ]);
  });

  it('begins anew when it is reopened', () => {
    const closed = whole({
      status: 'closed',
      decidedById: 'chief',
      decidedAt: at,
      reason: 'x',
      fixerIds: ['a'],
    });
    expect(movedIssue(closed, 'reopen', stet, {}, at)).toEqual(whole({ status: 'open' }));
  });
});
