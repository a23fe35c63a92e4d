import { describe, expect, it } from '@jest/globals';
import { eventsOf, move, ROLES, stetFor, type Role } from '#core';
import {
  ARTICLE_MACHINE,
  ARTICLE_STATUSES,
  type ArticleEvent,
  type ArticleStatus,
} from './article-machine.js';

const DESK: Role[] = ['editor', 'chief'];
const EDITING: Role[] = ['copy_editor', ...DESK];
const PROPOSING: Role[] = ['checker', 'copy_editor', 'editor', 'chief', 'author'];

/** The law: from where to where, and who may; 'stet' is Stet itself. */
const LAW: [ArticleEvent, ArticleStatus[], ArticleStatus, (Role | 'stet')[]][] = [
  ['begin_checking', ['received'], 'checking', ['stet']],
  ['revise', ['received', 'checking', 'cleared'], 'checking', EDITING],
  ['clear', ['checking'], 'cleared', DESK],
  ['publish', ['cleared'], 'published', DESK],
  ['open_correction', ['published'], 'correcting', [...PROPOSING, 'stet']],
  ['apply_correction', ['correcting'], 'correcting', EDITING],
  ['close_correction', ['correcting'], 'published', [...DESK, 'stet']],
  ['hold', ['received', 'checking', 'cleared'], 'on_hold', DESK],
  ['resume', ['on_hold'], 'checking', DESK],
  ['kill', ['received', 'checking', 'cleared', 'on_hold'], 'killed', DESK],
  ['archive', ['published'], 'archived', DESK],
  ['go_live', ['correcting'], 'correcting', ['stet']],
  ['note_edit', ['published'], 'published', DESK],
];

describe('an article', () => {
  it.each(LAW)('moves by %s from %s to %s for %s, and for no one else', (event, from, to, whom) => {
    for (const status of ARTICLE_STATUSES) {
      for (const role of [...ROLES, 'stet'] as const) {
        const actor =
          role === 'stet' ? stetFor('desk') : { userId: 'someone', deskId: 'desk', roles: [role] };
        const attempt = () => move(ARTICLE_MACHINE, event, { status }, actor);
        if (!whom.includes(role)) expect(attempt).toThrow('identity/not-allowed');
        else if (!from.includes(status)) expect(attempt).toThrow('thing/not-now');
        else expect(attempt()).toBe(to);
      }
    }
  });

  it('has no move that the law does not name, and can reach every state', () => {
    expect(eventsOf(ARTICLE_MACHINE).sort()).toEqual(LAW.map(([event]) => event).sort());
    const reached = new Set<ArticleStatus>(['received']);
    for (const _ of ARTICLE_STATUSES) {
      for (const [, from, to] of LAW) if (from.some((status) => reached.has(status))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...ARTICLE_STATUSES].sort());
  });
});
