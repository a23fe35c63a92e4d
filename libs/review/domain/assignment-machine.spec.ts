import { describe, expect, it } from '@jest/globals';
import { move, ROLES, type Role } from '#core';
import { itKeeps, type Law } from '../../../test/support/machine-law.js';
import {
  ASSIGNMENT_MACHINE,
  ASSIGNMENT_STATUSES,
  type AssignmentCase,
  type AssignmentEvent,
  type AssignmentStatus,
} from './assignment-machine.js';

const CHECKERS: Role[] = ['checker', 'copy_editor', 'editor', 'chief'];
const EDITORS: Role[] = ['editor', 'chief'];

const law: Omit<Law<AssignmentStatus, AssignmentEvent, AssignmentCase>, 'moves' | 'hands'> = {
  machine: ASSIGNMENT_MACHINE,
  states: ASSIGNMENT_STATUSES,
  start: 'offered',
  thing: (status) => ({ status, assigneeId: 'assignee' }),
  refusals: ['claim/not-yours'],
};

describe('an assignment, for its assignee', () => {
  itKeeps({
    ...law,
    hands: 'assignee',
    moves: [
      ['accept', ['offered'], 'accepted', CHECKERS],
      ['decline', ['offered'], 'declined', [...ROLES]],
      ['submit', ['accepted'], 'submitted', CHECKERS],
      ['finish', ['submitted'], 'done', ['stet']],
      ['reassign', ['offered', 'accepted'], 'reassigned', EDITORS],
      ['hand_over', ['offered', 'accepted'], 'reassigned', [...ROLES]],
      ['abandon', ['offered', 'accepted'], 'abandoned', [...ROLES, 'stet']],
      ['cancel', ['offered', 'accepted', 'submitted'], 'cancelled', ['stet']],
    ],
  });
});

describe('an assignment, for others', () => {
  itKeeps({
    ...law,
    hands: 'other',
    moves: [
      ['accept', ['offered'], 'accepted', []],
      ['decline', ['offered'], 'declined', []],
      ['submit', ['accepted'], 'submitted', []],
      ['finish', ['submitted'], 'done', ['stet']],
      ['reassign', ['offered', 'accepted'], 'reassigned', EDITORS],
      ['hand_over', ['offered', 'accepted'], 'reassigned', []],
      ['abandon', ['offered', 'accepted'], 'abandoned', [...EDITORS, 'stet']],
      ['cancel', ['offered', 'accepted', 'submitted'], 'cancelled', ['stet']],
    ],
  });

  it('is said not to be theirs', () => {
    const attempt = () =>
      move(
        ASSIGNMENT_MACHINE,
        'accept',
        { status: 'offered', assigneeId: 'assignee' },
        { userId: 'other', deskId: 'desk', roles: ['checker'] },
      );
    expect(attempt).toThrow('claim/not-yours');
  });
});
