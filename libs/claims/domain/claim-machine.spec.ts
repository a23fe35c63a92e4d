import { describe, expect, it } from '@jest/globals';
import { allowedMoves, eventsOf, move, ROLES, stetFor, type Actor, type Role } from '#core';
import {
  CLAIM_MACHINE,
  CLAIM_STATUSES,
  type ClaimCase,
  type ClaimEvent,
  type ClaimStatus,
} from './claim-machine.js';

const who = (userId: string, ...roles: Role[]): Actor => ({ userId, deskId: 'desk', roles });
const stet = stetFor('desk');

/** A claim in the hands of 'someone', who also made it. */
function claim(given: Partial<ClaimCase> = {}): ClaimCase {
  return {
    status: 'queued',
    risk: 'low',
    assigneeId: 'someone',
    checkerIds: [],
    createdById: 'someone',
    authorId: 'author',
    ...given,
  };
}

const WAITING: ClaimStatus[] = ['queued', 'stale', 'orphaned', 'second_check'];
const HELD: ClaimStatus[] = ['assigned', 'in_check', 'awaiting_answer'];
const IN_PLAY: ClaimStatus[] = [...WAITING, ...HELD, 'checked'];
const CHECKING: Role[] = ['checker', 'copy_editor', 'editor', 'chief'];
const DESK: Role[] = ['editor', 'chief'];

/** The law: from where to where, for whom of those in whose hands the claim is; 'stet' is Stet itself. */
const LAW: [ClaimEvent, ClaimStatus[], ClaimStatus, (Role | 'stet')[]][] = [
  ['assign', WAITING, 'assigned', DESK],
  ['accept', ['assigned'], 'in_check', CHECKING],
  ['decline', ['assigned'], 'queued', [...ROLES]],
  ['take', WAITING, 'in_check', CHECKING],
  ['release', HELD, 'queued', [...ROLES, 'stet']],
  ['ask', ['in_check'], 'awaiting_answer', [...CHECKING, 'legal']],
  ['answer', ['awaiting_answer'], 'in_check', [...CHECKING, 'author', 'legal']],
  ['check', ['in_check'], 'checked', CHECKING],
  ['await_second', ['checked'], 'second_check', ['stet']],
  ['resolve', ['checked'], 'resolved', [...DESK, 'stet']],
  ['mark_not_checkable', IN_PLAY, 'not_checkable', CHECKING],
  ['mark_duplicate', IN_PLAY, 'duplicate', CHECKING],
  ['withdraw', IN_PLAY, 'withdrawn', CHECKING],
  [
    'requeue',
    ['checked', 'resolved', 'not_checkable', 'duplicate', 'withdrawn', 'stale', 'orphaned'],
    'queued',
    DESK,
  ],
  ['go_stale', CLAIM_STATUSES.filter((status) => status !== 'withdrawn'), 'stale', ['stet']],
  ['go_orphaned', CLAIM_STATUSES.filter((status) => status !== 'withdrawn'), 'orphaned', ['stet']],
];

describe('a claim', () => {
  it.each(LAW)('moves by %s from %s to %s for %s, and for no one else', (event, from, to, whom) => {
    for (const status of CLAIM_STATUSES) {
      for (const role of [...ROLES, 'stet'] as const) {
        const actor = role === 'stet' ? stet : who('someone', role);
        const attempt = () => move(CLAIM_MACHINE, event, claim({ status }), actor);
        if (!whom.includes(role)) expect(attempt).toThrow('identity/not-allowed');
        else if (!from.includes(status)) expect(attempt).toThrow('thing/not-now');
        else expect(attempt()).toBe(to);
      }
    }
  });

  it('has no move that the law does not name, and can reach every state', () => {
    expect(eventsOf(CLAIM_MACHINE).sort()).toEqual(LAW.map(([event]) => event).sort());
    const reached = new Set<ClaimStatus>(['queued']);
    for (const _ of CLAIM_STATUSES) {
      for (const [, from, to] of LAW) if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...CLAIM_STATUSES].sort());
  });

  it.each(['accept', 'decline', 'ask', 'check'] as const)('is no one’s but its assignee’s to %s', (event) => {
    const status = CLAIM_MACHINE[event].from[0]!;
    expect(() => move(CLAIM_MACHINE, event, claim({ status }), who('other', ...ROLES))).toThrow(
      'claim/not-yours',
    );
  });

  it.each(['accept', 'take', 'check', 'resolve', 'mark_not_checkable', 'mark_duplicate'] as const)(
    'is not for the author of its article to %s',
    (event) => {
      const status = CLAIM_MACHINE[event].from[0]!;
      const author = who('author', 'author', 'chief');
      expect(() => move(CLAIM_MACHINE, event, claim({ status, assigneeId: 'author' }), author)).toThrow(
        'claim/own-work',
      );
    },
  );

  it.each(['accept', 'take', 'check', 'resolve'] as const)(
    'is not for someone who has checked it in this round to %s',
    (event) => {
      const status = CLAIM_MACHINE[event].from[0]!;
      const checked = claim({ status, checkerIds: ['someone'] });
      expect(() => move(CLAIM_MACHINE, event, checked, who('someone', 'chief'))).toThrow('claim/own-check');
    },
  );

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
      expect(() => move(CLAIM_MACHINE, 'mark_not_checkable', risky, who('someone', 'checker'))).toThrow(
        'claim/editor-decides',
      );
      expect(move(CLAIM_MACHINE, 'mark_not_checkable', risky, who('someone', 'editor'))).toBe(
        'not_checkable',
      );
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
