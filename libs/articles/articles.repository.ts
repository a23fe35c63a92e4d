import type { Zone } from '#text';
import { Missing, mustBeAt, type Actor } from '#core';
import { Prisma, write, type Article, type Revision, type Sql } from '#database';

/** One immutable text of an article, with its zones. */
export type ArticleRevision = Omit<Revision, 'zones'> & { readonly zones: readonly Zone[] };

/**
 * The article, locked until the transaction ends: no claim of it moves meanwhile. Locks are taken in the order of the
 * story (article, claim, issue, correction), and the chain's head last, by `record`: so nobody waits in a circle.
 * @throws Missing when the desk has none of that id; Stale when it is no longer at `version`.
 */
export async function lockArticle(tx: Sql, actor: Actor, id: string, version?: number): Promise<Article> {
  const [article] = await tx.$queryRaw<Article[]>`
    SELECT * FROM "Article" WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid FOR UPDATE`;
  if (article === undefined) throw new Missing();
  mustBeAt(article, version);
  return article;
}

/**
 * A revision of the desk's article; without a number, the newest.
 * @throws Missing when there is none.
 */
export async function readRevision(
  tx: Sql,
  actor: Actor,
  articleId: string,
  number?: number,
): Promise<ArticleRevision> {
  const [revision] = await tx.$queryRaw<ArticleRevision[]>`
    SELECT r.* FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
    WHERE a.id = ${articleId}::uuid AND a."deskId" = ${actor.deskId}::uuid AND r.number = coalesce(${number ?? null}, a.head)`;
  if (revision === undefined) throw new Missing();
  return revision;
}

export async function insertArticle(tx: Sql, article: Article): Promise<void> {
  const insert = Prisma.sql`
    INSERT INTO "Article" (id, "deskId", title, language, status, "sourceText", section, "pressDeadline", "publishedAt", "authorId",
      "createdById", head, "liveRevision", extracted, version, "createdAt", "updatedAt")
    VALUES (${article.id}::uuid, ${article.deskId}::uuid, ${article.title}, ${article.language},
      ${article.status}::"ArticleStatus", ${article.sourceText}, ${article.section}, ${article.pressDeadline}, ${article.publishedAt},
      ${article.authorId}::uuid, ${article.createdById}::uuid, ${article.head}, ${article.liveRevision}, ${article.extracted},
      ${article.version}, ${article.createdAt}, ${article.updatedAt})`;
  await write(tx, insert);
}

/** Writes a revision. The table takes no changes afterwards. */
export async function insertRevision(tx: Sql, revision: ArticleRevision): Promise<void> {
  const insert = Prisma.sql`
    INSERT INTO "Revision"
      (id, "articleId", number, text, sha256, zones, format, source, reason, "correctionId", "createdById", "createdAt")
    VALUES
      (${revision.id}::uuid, ${revision.articleId}::uuid, ${revision.number}, ${revision.text}, ${revision.sha256},
       ${JSON.stringify(revision.zones)}::jsonb, ${revision.format}::"ContentFormat", ${revision.source},
       ${revision.reason}, ${revision.correctionId}::uuid, ${revision.createdById}::uuid, ${revision.createdAt})`;
  await write(tx, insert);
}

/** Saves what a move or an editor changes. */
export async function saveArticle(tx: Sql, article: Article): Promise<void> {
  const save = Prisma.sql`
    UPDATE "Article" SET
      title = ${article.title}, status = ${article.status}::"ArticleStatus", head = ${article.head}, version = ${article.version},
      "publishedAt" = ${article.publishedAt}, "liveRevision" = ${article.liveRevision}, "resumedAt" = ${article.resumedAt},
      section = ${article.section}, "updatedAt" = ${article.updatedAt}
    WHERE id = ${article.id}::uuid`;
  await write(tx, save);
}
