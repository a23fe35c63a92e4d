import { describe, expect, it } from '@jest/globals';
import { editorsOf, type Member } from './recipients.js';

const members: Member[] = [
  { id: 'jiwoo', roles: ['checker'] },
  { id: 'taeho', roles: ['editor'] },
  { id: 'serin', roles: ['checker', 'editor'] },
  { id: 'eunkyung', roles: ['chief'] },
  { id: 'doyoon', roles: ['admin'] },
];

describe('the editors who hear of it', () => {
  it.each([
    ['the editor who gave it out', 'jiwoo', 'taeho', ['taeho']],
    ['the chief, when it was the chief', 'jiwoo', 'eunkyung', ['eunkyung']],
    ['all editors, when the assignee took it', 'jiwoo', 'jiwoo', ['taeho', 'serin']],
    ['the other editors, when an editor took it', 'serin', 'serin', ['taeho']],
    ['all editors, when the giver has left', 'jiwoo', 'gone', ['taeho', 'serin']],
  ])('%s', (_, assigneeId, assignedById, told) => {
    expect(editorsOf({ assigneeId, assignedById }, members)).toEqual(told);
  });

  it('are the chiefs where the only editor is the assignee, and nobody where there is none', () => {
    const small = members.filter(({ id }) => id !== 'serin');
    const own = { assigneeId: 'taeho', assignedById: 'taeho' };
    expect(editorsOf(own, small)).toEqual(['eunkyung']);
    expect(editorsOf(own, small.slice(0, 2))).toEqual([]);
  });
});
