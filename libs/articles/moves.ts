import type { Zone } from '#text';
import { move, newId, stetFor, type Actor } from '#core';
import type { Article, ContentFormat, Sql } from '#database';
import { record, sha256 } from '#audit';
import { insertRevision, readRevision, saveArticle, type ArticleRevision } from './articles.repository.js';
import { ARTICLE_MACHINE, ARTICLE_PAST, titleOf, type ArticleEvent } from './domain/index.js';

/**
 * Moves an article, which the caller has locked, and records it. `told` goes into the record with the two states.
 * @throws what `move` throws.
 */
export async function moveArticle(
  tx: Sql,
  actor: Actor,
  article: Article,
  event: ArticleEvent,
  at: Date,
  told: Readonly<Record<string, unknown>> = {},
): Promise<Article> {
  const status = move(ARTICLE_MACHINE, event, article, actor);
  const published = event === 'publish' ? { publishedAt: at, liveRevision: article.head } : {};
  const resumed = event === 'resume' ? { resumedAt: at } : {};
  const moved = { ...article, ...published, ...resumed, status, version: article.version + 1, updatedAt: at };
  await saveArticle(tx, moved);
  await recordMove(tx, actor, article, moved, event, at, told);
  return moved;
}

/** The text of a new revision, and what it was made of. */
export interface NewText {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly format: ContentFormat;
  /** What came in, before it was read as text. */
  readonly source: string;
  readonly reason: string;
  /** The correction that makes it. */
  readonly correctionId?: string | undefined;
}

/**
 * Shows readers a revision of an article that is being corrected and that the caller has locked; what was made before it
 * goes with it. Never goes back to an earlier one.
 */
export async function goLive(
  tx: Sql,
  article: Article,
  revision: number,
  at: Date,
  told: Readonly<Record<string, unknown>>,
): Promise<Article> {
  const liveRevision = Math.max(article.liveRevision ?? 0, revision);
  const data = { live: liveRevision, ...told };
  return moveArticle(tx, stetFor(article.deskId), { ...article, liveRevision }, 'go_live', at, data);
}

/**
 * Adds the next revision to an article that the caller has locked; a cleared article goes back to checking. A title that
 * came from the text goes with it. The caller carries the claims over. `edited` says that it is what readers of a published
 * article see, with no correction behind it.
 * @throws Conflict `thing/not-now` where the text stands still: on hold, published, killed.
 */
export async function addRevision(
  tx: Sql,
  actor: Actor,
  article: Article,
  made: NewText,
  at: Date,
  edited = false,
): Promise<{ article: Article; revision: ArticleRevision }> {
  const event = edited ? 'note_edit' : article.status === 'correcting' ? 'apply_correction' : 'revise';
  const status = move(ARTICLE_MACHINE, event, article, actor);
  const before = await readRevision(tx, actor, article.id);
  const head = article.head + 1;
  const liveRevision = edited ? head : article.liveRevision;
  const isOfText = article.title === titleOf(before);
  // Of a text with no words left nothing can be a title.
  const title = (isOfText && titleOf(made)) || article.title;
  const changed = { title, status, head, liveRevision, version: article.version + 1, updatedAt: at };
  const revised = { ...article, ...changed };
  const revision = newRevision(revised, made, actor.userId!, at);
  await insertRevision(tx, revision);
  await saveArticle(tx, revised);
  await recordMove(tx, actor, article, revised, event, at, {
    revision: revision.number,
    sha256: revision.sha256,
    previous: before.sha256,
    reason: made.reason,
    ...(title === article.title ? {} : { title }),
    ...(made.correctionId === undefined ? {} : { correction: made.correctionId }),
  });
  return { article: revised, revision };
}

/** The revision of that text, with the number that the article's head has. */
export function newRevision(article: Article, made: NewText, createdById: string, at: Date): ArticleRevision {
  return {
    ...made,
    correctionId: made.correctionId ?? null,
    id: newId(),
    articleId: article.id,
    number: article.head,
    sha256: sha256(made.text),
    createdById,
    createdAt: at,
  };
}

async function recordMove(
  tx: Sql,
  actor: Actor,
  from: Article,
  to: Article,
  event: ArticleEvent,
  at: Date,
  told: Readonly<Record<string, unknown>>,
): Promise<void> {
  await record(tx, {
    actor,
    chain: from.id,
    action: `article.${ARTICLE_PAST[event]}`,
    subject: { type: 'article', id: from.id },
    data: { from: from.status, to: to.status, version: to.version, ...told },
    at,
  });
}
