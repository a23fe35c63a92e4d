import { describe, expect, it } from '@jest/globals';
import { eventsOf, move, ROLES, stetFor, type Actor, type Role } from '#core';
import {
  ASSIGNMENT_MACHINE,
  ASSIGNMENT_STATUSES,
  type AssignmentEvent,
  type AssignmentStatus,
} from './assignment-machine.js';

type Whom = Role | 'stet';
const actorOf = (role: Whom, userId: string): Actor =>
  role === 'stet' ? stetFor('desk') : { userId, deskId: 'desk', roles: [role] };

const CHECKERS: Role[] = ['checker', 'copy_editor', 'editor', 'chief'];
const EDITORS: Role[] = ['editor', 'chief'];

/** The law: from where to where, for which assignees, and for whom else. */
const LAW: [AssignmentEvent, AssignmentStatus[], AssignmentStatus, Whom[], Whom[]][] = [
  ['accept', ['offered'], 'accepted', CHECKERS, []],
  ['decline', ['offered'], 'declined', [...ROLES], []],
  ['submit', ['accepted'], 'submitted', CHECKERS, []],
  ['finish', ['submitted'], 'done', ['stet'], ['stet']],
  ['reassign', ['offered', 'accepted'], 'reassigned', EDITORS, EDITORS],
  ['abandon', ['offered', 'accepted'], 'abandoned', [...ROLES, 'stet'], [...EDITORS, 'stet']],
  ['cancel', ['offered', 'accepted', 'submitted'], 'cancelled', ['stet'], ['stet']],
];

describe('an assignment', () => {
  it.each(LAW)('moves by %s from %s to %s', (event, from, to, assignees, others) => {
    for (const status of ASSIGNMENT_STATUSES) {
      for (const role of [...ROLES, 'stet'] as const) {
        for (const [userId, whom] of [
          ['assignee', assignees],
          ['other', others],
        ] as const) {
          const assignment = { status, assigneeId: 'assignee' };
          const attempt = () => move(ASSIGNMENT_MACHINE, event, assignment, actorOf(role, userId));
          if (whom.includes(role) && from.includes(status)) expect(attempt()).toBe(to);
          else expect(attempt).toThrow(/identity\/not-allowed|claim\/not-yours|thing\/not-now/);
        }
      }
    }
  });

  it('has no move that the law does not name, and can reach every state', () => {
    expect(eventsOf(ASSIGNMENT_MACHINE).sort()).toEqual(LAW.map(([event]) => event).sort());
    const reached = new Set<AssignmentStatus>(['offered']);
    for (const _ of ASSIGNMENT_STATUSES) {
      for (const [, from, to] of LAW) if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...ASSIGNMENT_STATUSES].sort());
  });

  it('says to others that it is not theirs', () => {
    const attempt = () =>
      move(
        ASSIGNMENT_MACHINE,
        'accept',
        { status: 'offered', assigneeId: 'assignee' },
        actorOf('checker', 'other'),
      );
    expect(attempt).toThrow('claim/not-yours');
  });
});
