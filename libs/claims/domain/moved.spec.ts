import { describe, expect, it } from '@jest/globals';
import { eventsOf, stetFor, type Actor } from '#core';
import { CLAIM_MACHINE, type ClaimCase, type ClaimEvent } from './claim-machine.js';
import { moved, type ClaimProgress } from './moved.js';

const chief: Actor = { userId: 'chief', deskId: 'desk', roles: ['chief'] };

function claim(status: ClaimCase['status'], event: ClaimEvent): ClaimCase & ClaimProgress {
  return {
    ...{
      status,
      risk: 'low',
      assigneeId: 'chief',
      checkerIds: event === 'take_back' ? ['chief'] : ['checker'],
      builtOn: event === 'check',
      createdById: null,
      authorId: null,
      articleStatus: 'checking',
    },
    ...{ outcome: 'wrong', duplicateOfId: 'other', dueAt: new Date(0), round: 3 },
  };
}

const NEW_ROUND = { round: 4, outcome: null, assigneeId: null, checkerIds: [], duplicateOfId: null };
const FREE = { assigneeId: null };

const BROUGHT: Record<ClaimEvent, Partial<ClaimProgress>> = {
  assign: {},
  accept: {},
  decline: FREE,
  take: { assigneeId: 'chief' },
  hand_over: {},
  release: FREE,
  ask: {},
  answer: {},
  check: { assigneeId: null, checkerIds: ['checker', 'chief'], builtOn: false },
  await_second: {},
  dispute: {},
  adjudicate: { builtOn: true },
  resolve: { builtOn: true },
  mark_not_checkable: FREE,
  mark_duplicate: FREE,
  withdraw: FREE,
  split: FREE,
  merge: FREE,
  requeue: NEW_ROUND,
  take_back: { ...NEW_ROUND, assigneeId: 'chief' },
  go_stale: NEW_ROUND,
  go_orphaned: NEW_ROUND,
};

describe('what a move brings with it', () => {
  it.each(eventsOf(BROUGHT))('by %s is what the table says', (event) => {
    const before = claim(CLAIM_MACHINE[event].from[0]!, event);
    const actor = CLAIM_MACHINE[event].may(chief) ? chief : stetFor('desk');
    expect(moved(before, event, actor)).toEqual({
      ...before,
      ...BROUGHT[event],
      status: CLAIM_MACHINE[event].to,
    });
  });

  it('gives way to what was decided', () => {
    const decided = { assigneeId: 'someone', dueAt: new Date(1) };
    expect(moved(claim('queued', 'assign'), 'assign', chief, decided)).toMatchObject({
      ...decided,
      status: 'assigned',
    });
  });
});
