import { sha256 } from '#audit';
import { newId, type Actor, type Role } from '#core';
import type { Article, Claim, Database } from '#database';

/** A desk of one's own, its people and articles, straight into the store. */
export interface TestDesk {
  readonly id: string;
  /** Someone of the desk. */
  person(...roles: Role[]): Promise<Actor & { readonly userId: string }>;
  /** An article in checking whose every sentence is a queued claim. */
  article(given?: Partial<Article> & { readonly sentences?: readonly string[] }): Promise<TestArticle>;
  /** Changes what is given of a claim. */
  change(claimId: string, given: Partial<Omit<Claim, 'reasons' | 'parts'>>): Promise<void>;
}

export interface TestArticle {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  readonly revisionId: string;
  /** The ids of its claims, a sentence each. */
  readonly claims: readonly string[];
}

/** When every claim is due, unless it is changed. */
const DUE = new Date('2026-12-01T09:00:00Z');
const SENTENCES = [
  'The bridge opened in 1932.',
  'It carries 160,000 cars a day.',
  'Its arch is 503 metres wide.',
];

/** Opens a desk; `settings` is what it has decided otherwise. */
export async function openDesk(database: Database, settings: object = {}): Promise<TestDesk> {
  const store = database.reader;
  const id = newId();
  await store.desk.create({ data: { id, slug: id, name: 'Desk', locale: 'en', settings } });

  const person: TestDesk['person'] = async (...roles) => {
    const userId = newId();
    await store.user.create({
      data: { id: userId, email: `${userId}@desk.example`, name: `${roles[0]} ${userId.slice(-4)}` },
    });
    await store.membership.create({ data: { deskId: id, userId, roles } });
    return { userId, deskId: id, roles };
  };
  const clerk = await person('admin');

  return {
    id,
    person,
    article: async ({ sentences = SENTENCES, ...given } = {}) => {
      const articleId = newId();
      const revisionId = newId();
      const text = sentences.join(' ');
      await store.article.create({
        data: {
          ...{ id: articleId, deskId: id, title: 'The bridge', language: 'en', status: 'checking' },
          ...{ createdById: clerk.userId, ...given },
        },
      });
      await store.revision.create({
        data: {
          ...{
            id: revisionId,
            articleId,
            number: 1,
            text,
            sha256: sha256(text),
            format: 'text',
            source: text,
          },
          zones: [{ start: 0, end: text.length, kind: 'paragraph' }],
          ...{ reason: 'received', createdById: clerk.userId },
        },
      });
      const claims: string[] = [];
      for (const [index, exact] of sentences.entries()) {
        const claimId = newId();
        const start = text.indexOf(exact);
        await store.claim.create({
          data: {
            ...{ id: claimId, deskId: id, articleId, number: index + 1, text: exact, type: 'figure' },
            ...{ risk: 'low', worth: 0.5, reasons: [], parts: [], dueAt: DUE },
          },
        });
        await store.claimAnchor.create({
          data: {
            ...{ claimId, revisionId, state: 'made', start, end: start + exact.length, exact },
            ...{ prefix: '', suffix: '' },
          },
        });
        claims.push(claimId);
      }
      return { id: articleId, text, sha256: sha256(text), revisionId, claims };
    },
    change: async (claimId, given) =>
      void (await store.claim.update({ where: { id: claimId }, data: given })),
  };
}
