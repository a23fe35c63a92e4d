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
    const counts = { a: 30, b: 30, c: 30, d: 30, e: 70, f: 71, g: 1 };
    expect(sizes(together(due('desk', counts)))).toEqual([
      ['desk', ['a', 'b', 'c'], 90],
      ['desk', ['d', 'e'], 100],
      ['desk', ['f', 'g'], 72],
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
