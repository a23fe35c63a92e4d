import { describe, expect, it } from '@jest/globals';
import type { DueReminder } from './reminders.repository.js';
import { together } from './sweep.js';

/** So many reminders of each of these articles, the articles by turns. */
function due(deskId: string, counts: Readonly<Record<string, number>>): DueReminder[] {
  const most = Math.max(...Object.values(counts));
  const given = { deskId, queuedAt: new Date(0), requestId: null, traceparent: null };
  return Array.from({ length: most }, (_, n) => n).flatMap((n) =>
    Object.entries(counts)
      .filter(([, count]) => n < count)
      .map(([articleId]) => ({ ...given, id: `${articleId}${n}`, articleId })),
  );
}

const sizes = (groups: readonly (readonly DueReminder[])[]) =>
  groups.map((group) => [
    group[0]!.deskId,
    [...new Set(group.map(({ articleId }) => articleId))],
    group.length,
  ]);

describe('Reminders that are due', () => {
  it('go together by whole articles, as many as fit', () => {
    const counts = { a: 12, b: 12, c: 12, d: 12, e: 12, f: 60, g: 1 };
    expect(sizes(together(due('desk', counts)))).toEqual([
      ['desk', ['a', 'b', 'c', 'd'], 48],
      ['desk', ['e'], 12],
      ['desk', ['f'], 60],
      ['desk', ['g'], 1],
    ]);
  });

  it('are parted by desk, and within an article only when very many are due', () => {
    const groups = together([...due('one', { a: 2 }), ...due('other', { a: 130, b: 3 })]);
    expect(sizes(groups)).toEqual([
      ['one', ['a'], 2],
      ['other', ['a'], 100],
      ['other', ['a', 'b'], 33],
    ]);
    expect(new Set(groups.flat().map(({ deskId, id }) => `${deskId} ${id}`)).size).toBe(135);
  });
});
