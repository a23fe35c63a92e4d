/** What is read of articles: each list and each thing in one statement, with all that it shows. */
import { z } from 'zod';
import { compare, wordsAt, type Language, type Span } from '#text';
import { allowedMoves, fromCursor, Missing, toPage, type Actor, type Page, type PageRequest } from '#core';
import { Prisma, type Article, type Sql, type Tx } from '#database';
import { person, type PersonView } from '#identity';
import type { ArticleRevision } from './articles.repository.js';
import type {
  ArticleSummaryView,
  ArticleView,
  RevisionDiffView,
  RevisionSummaryView,
  RevisionView,
} from './articles.views.js';
import { ARTICLE_MACHINE, type ArticleStatus } from './domain/index.js';

type SummaryRow = Pick<
  Article,
  | 'id'
  | 'title'
  | 'language'
  | 'status'
  | 'head'
  | 'section'
  | 'pressDeadline'
  | 'publishedAt'
  | 'liveRevision'
  | 'createdAt'
  | 'updatedAt'
  | 'version'
> & {
  readonly author: PersonView | null;
  readonly createdBy: PersonView;
};

const SUMMARY = Prisma.sql`
  a.id, a.title, a.language, a.status, a.head, a.section, a."pressDeadline", a."publishedAt", a."liveRevision", a."createdAt", a."updatedAt", a.version,
  ${person('author')} AS author, ${person('creator')} AS "createdBy"`;
const ARTICLES = Prisma.sql`
  "Article" a JOIN "User" creator ON creator.id = a."createdById" LEFT JOIN "User" author ON author.id = a."authorId"`;

type RevisionSummaryRow = Pick<
  ArticleRevision,
  'number' | 'sha256' | 'format' | 'reason' | 'correctionId' | 'createdAt'
> & {
  readonly createdBy: PersonView;
};
type RevisionRow = RevisionSummaryRow & Pick<ArticleRevision, 'text' | 'zones'>;

const REVISION_SUMMARY = Prisma.sql`
  r.number, r.sha256, r.format, r.reason, r."correctionId", r."createdAt", ${person('creator')} AS "createdBy"`;
const REVISIONS = Prisma.sql`
  "Article" a JOIN "Revision" r ON r."articleId" = a.id JOIN "User" creator ON creator.id = r."createdById"`;

/** What a cursor of the list holds. */
const sortKey = z.tuple([z.iso.datetime(), z.uuid()]);

/** Which articles are listed. */
export type ArticleFilter = PageRequest & {
  readonly status?: ArticleStatus | undefined;
  readonly q?: string | undefined;
};

/** The desk's articles, the newest first; of one status, or with these letters in the title, when asked. */
export async function listArticles(
  tx: Tx,
  reader: Actor,
  filter: ArticleFilter,
): Promise<Page<ArticleSummaryView>> {
  const wanted = [Prisma.sql`a."deskId" = ${reader.deskId}::uuid`];
  if (filter.status !== undefined) wanted.push(Prisma.sql`a.status = ${filter.status}::"ArticleStatus"`);
  if (filter.q !== undefined)
    wanted.push(Prisma.sql`a.title ILIKE ${`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`}`);
  const after = fromCursor(filter.after, sortKey);
  if (after !== undefined) {
    wanted.push(Prisma.sql`(a."createdAt", a.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  }
  const rows = await tx.$queryRaw<SummaryRow[]>`
    SELECT ${SUMMARY} FROM ${ARTICLES}
    WHERE ${Prisma.join(wanted, ' AND ')} ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${filter.size + 1}`;
  const keyOf = (row: SummaryRow) => [row.createdAt.toISOString(), row.id];
  return toPage(rows, filter.size, keyOf, (row) => summaryOf(row, reader));
}

/** @throws Missing when the desk has no such article. */
export async function readArticle(tx: Sql, reader: Actor, id: string): Promise<ArticleView> {
  const [row] = await tx.$queryRaw<(SummaryRow & Pick<Article, 'sourceText'>)[]>`
    SELECT ${SUMMARY}, a."sourceText" FROM ${ARTICLES}
    WHERE a.id = ${id}::uuid AND a."deskId" = ${reader.deskId}::uuid`;
  if (row === undefined) throw new Missing();
  return { ...summaryOf(row, reader), sourceText: row.sourceText };
}

/** The revisions of an article, the oldest first. @throws Missing when the desk has no such article. */
export async function listRevisions(
  tx: Tx,
  reader: Actor,
  articleId: string,
): Promise<RevisionSummaryView[]> {
  const rows = await tx.$queryRaw<RevisionSummaryRow[]>`
    SELECT ${REVISION_SUMMARY} FROM ${REVISIONS}
    WHERE a.id = ${articleId}::uuid AND a."deskId" = ${reader.deskId}::uuid ORDER BY r.number`;
  if (rows.length === 0) throw new Missing();
  return rows.map(revisionSummaryOf);
}

/** @throws Missing when there is no such revision. */
export async function readRevisionView(
  tx: Tx,
  reader: Actor,
  articleId: string,
  number: number,
): Promise<RevisionView> {
  const [row] = await tx.$queryRaw<RevisionRow[]>`
    SELECT ${REVISION_SUMMARY}, r.text, r.zones FROM ${REVISIONS}
    WHERE a.id = ${articleId}::uuid AND a."deskId" = ${reader.deskId}::uuid AND r.number = ${number}`;
  if (row === undefined) throw new Missing();
  return { ...revisionSummaryOf(row), text: row.text, zones: [...row.zones] };
}

/** What changed from one revision to another. */
export function diffView(before: ArticleRevision, after: ArticleRevision): RevisionDiffView {
  const nameOf = ({ number, sha256 }: ArticleRevision) => ({ number, sha256 });
  const told = (text: string, { start, end }: Span) => ({ start, end, text: wordsAt(text, { start, end }) });
  return {
    from: nameOf(before),
    to: nameOf(after),
    changes: compare(before.text, after.text).map((change) => ({
      kind: change.kind,
      before: told(before.text, change.before),
      after: told(after.text, change.after),
    })),
  };
}

function summaryOf(row: SummaryRow, reader: Actor): ArticleSummaryView {
  return {
    id: row.id,
    title: row.title,
    language: row.language as Language,
    status: row.status,
    author: row.author,
    createdBy: row.createdBy,
    head: row.head,
    section: row.section,
    pressDeadline: row.pressDeadline?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    liveRevision: row.liveRevision,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    version: row.version,
    allowed: allowedMoves(ARTICLE_MACHINE, row, reader),
  };
}

function revisionSummaryOf(row: RevisionSummaryRow): RevisionSummaryView {
  const { number, sha256, format, reason, correctionId, createdBy, createdAt } = row;
  return {
    number,
    sha256,
    format,
    reason,
    correction: correctionId,
    createdBy,
    createdAt: createdAt.toISOString(),
  };
}
