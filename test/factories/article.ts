import { ArticlesService, lockArticle, moveArticle, readRevision } from '#articles';
import { newId, stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { makeAnchor } from '#text';
import type { Chapters } from './chapters.js';

/** An article that came in as any other, in checking. */
export interface CheckedArticle {
  readonly id: string;
  readonly text: string;
  /** The ids of its claims, in the order of their words. */
  readonly claims: readonly string[];
}

/** Hands in a Korean text, makes a claim of each of the given words, and begins to check it. */
export async function submitArticle(
  chapters: Chapters,
  by: Actor,
  content: string,
  claims: readonly string[],
): Promise<CheckedArticle> {
  const database = chapters.get(Database);
  const clock = chapters.get<Clock>(CLOCK);
  const handedIn = { format: 'text', language: 'ko', content } as const;
  const { id } = await chapters.get(ArticlesService).submit(by, handedIn);
  return database.transaction(async (tx) => {
    const article = await lockArticle(tx, by, id);
    const revision = await readRevision(tx, by, id);
    const made: string[] = [];
    for (const [index, words] of claims.entries()) {
      const claimId = newId();
      const start = revision.text.indexOf(words);
      const { prefix, suffix } = makeAnchor(revision.text, { start, end: start + words.length });
      const about = {
        type: 'number',
        risk: 'medium',
        worth: 0.9,
        reasons: [],
        parts: [],
        dueAt: clock(),
      } as const;
      await tx.claim.create({
        data: { id: claimId, deskId: by.deskId, articleId: id, number: index + 1, text: words, ...about },
      });
      const place = {
        state: 'made',
        start,
        end: start + words.length,
        exact: words,
        prefix,
        suffix,
      } as const;
      await tx.claimAnchor.create({ data: { claimId, revisionId: revision.id, ...place } });
      made.push(claimId);
    }
    await moveArticle(tx, stetFor(by.deskId), article, 'begin_checking', clock());
    return { id, text: revision.text, claims: made };
  });
}
