import { describe, expect, it } from '@jest/globals';
import { allowedMoves, move, ROLES, type Actor, type Role } from '#core';
import { itKeeps } from '../../../test/support/machine-law.js';
import {
  CLAIM_MACHINE,
  CLAIM_STATUSES,
  type ClaimCase,
  type ClaimEvent,
  type ClaimStatus,
} from './claim-machine.js';

const who = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'desk', roles });

/** A claim in the hands of 'someone', who also made it. */
function claim(given: Partial<ClaimCase> = {}): ClaimCase {
  return {
    status: 'queued',
    risk: 'low',
    assigneeId: 'someone',
    checkerIds: [],
    builtOn: false,
    createdById: 'someone',
    authorId: 'author',
    articleStatus: 'checking',
    ...given,
  };
}

const WAITING: ClaimStatus[] = ['queued', 'stale', 'orphaned', 'second_check'];
const HELD: ClaimStatus[] = ['assigned', 'in_check', 'awaiting_answer'];
const IN_PLAY: ClaimStatus[] = [...WAITING, ...HELD, 'checked'];
const CHECKING: Role[] = ['checker', 'copy_editor', 'editor', 'chief'];
const DESK: Role[] = ['editor', 'chief'];
const ENDED: ClaimStatus[] = [
  ...(['checked', 'disputed', 'resolved', 'not_checkable', 'duplicate', 'withdrawn', 'stale'] as const),
  'orphaned',
];

describe('a claim', () => {
  itKeeps<ClaimStatus, ClaimEvent, ClaimCase>({
    machine: CLAIM_MACHINE,
    states: CLAIM_STATUSES,
    start: 'queued',
    thing: (status, event) => claim({ status, checkerIds: event === 'take_back' ? ['someone'] : [] }),
    moves: [
      ['assign', WAITING, 'assigned', DESK],
      ['accept', ['assigned'], 'in_check', CHECKING],
      ['decline', ['assigned'], 'queued', [...ROLES]],
      ['take', WAITING, 'in_check', CHECKING],
      ['hand_over', HELD, 'assigned', [...ROLES]],
      ['release', HELD, 'queued', [...ROLES, 'stet']],
      ['ask', ['in_check'], 'awaiting_answer', [...CHECKING, 'legal']],
      ['answer', ['awaiting_answer'], 'in_check', [...CHECKING, 'author', 'legal', 'stet']],
      ['check', ['in_check'], 'checked', CHECKING],
      ['await_second', ['checked'], 'second_check', ['stet']],
      ['dispute', ['checked'], 'disputed', ['stet']],
      ['adjudicate', ['disputed'], 'resolved', DESK],
      ['resolve', ['checked'], 'resolved', [...DESK, 'stet']],
      ['mark_not_checkable', IN_PLAY, 'not_checkable', CHECKING],
      ['mark_duplicate', IN_PLAY, 'duplicate', CHECKING],
      ['withdraw', IN_PLAY, 'withdrawn', CHECKING],
      ['split', IN_PLAY, 'withdrawn', CHECKING],
      ['merge', IN_PLAY, 'duplicate', CHECKING],
      ['requeue', ENDED, 'queued', DESK],
      ['take_back', ['checked', 'second_check', 'resolved'], 'in_check', CHECKING],
      ['go_stale', CLAIM_STATUSES.filter((status) => status !== 'withdrawn'), 'stale', ['stet']],
      ['go_orphaned', CLAIM_STATUSES.filter((status) => status !== 'withdrawn'), 'orphaned', ['stet']],
    ],
  });

  it.each(['assign', 'accept', 'take', 'hand_over', 'ask', 'check'] as const)(
    'waits while its article is set aside: nobody may %s',
    (event) => {
      const status = CLAIM_MACHINE[event].from[0]!;
      for (const articleStatus of ['on_hold', 'killed', 'archived'] as const)
        expect(() =>
          move(CLAIM_MACHINE, event, claim({ status, articleStatus }), who('someone', 'chief')),
        ).toThrow('article/set-aside');
    },
  );

  it.each(['accept', 'decline', 'ask', 'check'] as const)('is no one’s but its assignee’s to %s', (event) => {
    const status = CLAIM_MACHINE[event].from[0]!;
    expect(() => move(CLAIM_MACHINE, event, claim({ status }), who('other', ...ROLES))).toThrow(
      'claim/not-yours',
    );
  });

  it.each([
    ...([
      'accept',
      'take',
      'check',
      'resolve',
      'adjudicate',
      'mark_not_checkable',
      'mark_duplicate',
      'withdraw',
      'split',
      'merge',
    ] as const),
  ])('is not for the author of its article to %s', (event) => {
    const status = CLAIM_MACHINE[event].from[0]!;
    const author = who('author', 'author', 'chief');
    expect(() => move(CLAIM_MACHINE, event, claim({ status, assigneeId: 'author' }), author)).toThrow(
      'claim/own-work',
    );
  });

  it.each(['accept', 'take', 'check', 'resolve', 'adjudicate'] as const)(
    'is not for someone who has checked it in this round to %s',
    (event) => {
      const status = CLAIM_MACHINE[event].from[0]!;
      const checked = claim({ status, checkerIds: ['someone'] });
      expect(() => move(CLAIM_MACHINE, event, checked, who('someone', 'chief'))).toThrow('claim/own-check');
    },
  );

  it('over which its readers disagree is not put back by one of them', () => {
    const disputed = claim({ status: 'disputed', checkerIds: ['someone', 'second'] });
    expect(() => move(CLAIM_MACHINE, 'requeue', disputed, who('second', 'chief'))).toThrow('claim/own-check');
    expect(move(CLAIM_MACHINE, 'requeue', disputed, who('third', 'chief'))).toBe('queued');
  });

  it.each([
    ['someone else', { checkerIds: ['other'] }],
    ['two readers', { checkerIds: ['other', 'someone'] }],
    ['an editor who decided on it', { checkerIds: ['someone'], builtOn: true }],
  ])('whose check is by %s is not taken back', (_, given) => {
    const resolved = claim({ status: 'resolved', ...given });
    expect(() => move(CLAIM_MACHINE, 'take_back', resolved, who('someone', 'chief'))).toThrow(
      'review/built-on',
    );
  });

  it('is taken from its assignee, or set aside under their hands, by an editor only', () => {
    const held = claim({ status: 'in_check' });
    for (const event of ['release', 'mark_not_checkable', 'mark_duplicate'] as const) {
      expect(() => move(CLAIM_MACHINE, event, held, who('other', 'checker'))).toThrow('claim/not-yours');
      expect(allowedMoves(CLAIM_MACHINE, held, who('other', 'editor'))).toContain(event);
    }
  });

  it('of high or legal risk is set aside by an editor only', () => {
    for (const risk of ['high', 'legal'] as const) {
      const risky = claim({ risk, status: 'in_check' });
      for (const event of ['mark_not_checkable', 'mark_duplicate', 'withdraw'] as const) {
        expect(() => move(CLAIM_MACHINE, event, risky, who('someone', 'checker'))).toThrow(
          'claim/editor-decides',
        );
        expect(move(CLAIM_MACHINE, event, risky, who('someone', 'editor'))).toBe(CLAIM_MACHINE[event].to);
      }
    }
  });

  it('is withdrawn by who made it, or by an editor', () => {
    const found = claim({ createdById: null });
    expect(() => move(CLAIM_MACHINE, 'withdraw', found, who('someone', 'checker'))).toThrow(
      'claim/editor-decides',
    );
    expect(move(CLAIM_MACHINE, 'withdraw', found, who('someone', 'editor'))).toBe('withdrawn');
  });
});
