import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#text';
import { Invalid, newId, type Actor, type Clock, type Page } from '#core';
import { CLOCK, Database, type Article } from '#database';
import { record } from '#audit';
import { enqueue } from '#queue';
import {
  diffView,
  listArticles,
  listRevisions,
  readArticle,
  readRevisionView,
  type ArticleFilter,
} from './articles.reading.js';
import {
  insertArticle,
  insertRevision,
  lockArticle,
  readRevision,
  saveArticle,
} from './articles.repository.js';
import type {
  ArticleSummaryView,
  ArticleView,
  RevisionDiffView,
  RevisionSummaryView,
  RevisionView,
} from './articles.views.js';
import { formatOf, isWordFile, readContent, readText, type Format } from './domain/index.js';
import { moveArticle, newRevision } from './moves.js';
import { readWord } from './word/read-word.js';

/** An article as it is handed in. */
export interface NewArticle {
  readonly title?: string | undefined;
  readonly language?: Language | undefined;
  readonly format: Format;
  readonly content: string;
  readonly sourceText?: string | undefined;
  /** The part of the paper that it is for. */
  readonly section?: string | undefined;
  readonly pressDeadline?: Date | undefined;
}

/** An article as it is handed in as a file: its text or, of a packed file, its bytes in base64. */
export interface NewArticleFile extends Omit<NewArticle, 'format' | 'content'> {
  readonly file: {
    readonly name: string;
    readonly content: string;
    readonly encoding: 'text' | 'base64';
  };
}

/** Articles and their revisions. How a text is revised is in the claims' chapter: its claims go with it. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Takes an article in as revision 1, and asks for its claims. Who hands it in as an author is its author.
   * @throws what `readContent` throws.
   */
  async submit(actor: Actor, given: NewArticle): Promise<ArticleView> {
    const content = readContent(given.format, given.content, given.language);
    const sourceText = given.sourceText === undefined ? null : readText(given.sourceText);
    return this.database.sqlTransaction(async (tx) => {
      const at = this.now();
      const userId = actor.userId!;
      const article: Article = {
        id: newId(),
        deskId: actor.deskId,
        title: given.title ?? content.title,
        language: content.language,
        status: 'received',
        sourceText,
        section: given.section ?? null,
        pressDeadline: given.pressDeadline ?? null,
        publishedAt: null,
        resumedAt: null,
        liveRevision: null,
        authorId: actor.roles.includes('author') ? userId : null,
        createdById: userId,
        head: 1,
        extracted: 0,
        version: 1,
        createdAt: at,
        updatedAt: at,
      };
      const { text, zones } = content;
      const made = { text, zones, format: given.format, source: given.content, reason: 'received' };
      const revision = newRevision(article, made, userId, at);
      await insertArticle(tx, article);
      await insertRevision(tx, revision);
      await record(tx, {
        actor,
        chain: article.id,
        action: 'article.received',
        subject: { type: 'article', id: article.id },
        data: {
          title: article.title,
          language: article.language,
          author: article.authorId,
          section: article.section,
          pressDeadline: article.pressDeadline,
          revision: revision.number,
          sha256: revision.sha256,
        },
        at,
      });
      await enqueue(tx, 'claims.extract', revision.id, { deskId: actor.deskId, revisionId: revision.id });
      return readArticle(tx, actor, article.id);
    });
  }

  /**
   * Takes an article in as a file; the name says its format. A Word file is read as the HTML that its styles make.
   * @throws what `formatOf`, `readWord` and `submit` throw.
   */
  async submitFile(actor: Actor, { file, ...given }: NewArticleFile): Promise<ArticleView> {
    if (isWordFile(file.name)) {
      const content = await readWord(
        Buffer.from(file.content, file.encoding === 'base64' ? 'base64' : 'utf8'),
      );
      return this.submit(actor, { ...given, format: 'html', content });
    }
    const format = formatOf(file.name);
    if (file.encoding !== 'text') throw new Invalid('article/unreadable', { reason: 'packed' });
    return this.submit(actor, { ...given, format, content: file.content });
  }

  /** The desk's articles, the newest first. */
  list(actor: Actor, filter: ArticleFilter): Promise<Page<ArticleSummaryView>> {
    return listArticles(this.database.reader, actor, filter);
  }

  read(actor: Actor, id: string): Promise<ArticleView> {
    return readArticle(this.database.reader, actor, id);
  }

  revisions(actor: Actor, id: string): Promise<RevisionSummaryView[]> {
    return listRevisions(this.database.reader, actor, id);
  }

  revision(actor: Actor, id: string, number: number): Promise<RevisionView> {
    return readRevisionView(this.database.reader, actor, id, number);
  }

  /** What changed from one revision to another, word by word; unsaid, from the one before it. */
  async diff(actor: Actor, id: string, number: number, from = number - 1): Promise<RevisionDiffView> {
    const { reader } = this.database;
    const [before, after] = [
      await readRevision(reader, actor, id, from),
      await readRevision(reader, actor, id, number),
    ];
    return diffView(before, after);
  }

  /**
   * Puts an article into another section, or into none: also after print, where figures by section are then right. Where it
   * is already nothing happens.
   * @throws Missing; Stale.
   */
  file(actor: Actor, id: string, version: number, section: string | null): Promise<ArticleView> {
    return this.database.sqlTransaction(async (tx) => {
      const article = await lockArticle(tx, actor, id, version);
      if (article.section === section) return readArticle(tx, actor, id);
      const at = this.now();
      const filed = { ...article, section, version: version + 1, updatedAt: at };
      await saveArticle(tx, filed);
      await record(tx, {
        ...{ actor, chain: id, action: 'article.filed', subject: { type: 'article', id } },
        data: { section, before: article.section, version: filed.version },
        at,
      });
      return readArticle(tx, actor, id);
    });
  }

  /** Sets an article aside, takes it up again, gives it up or puts it away. */
  setAside(
    actor: Actor,
    id: string,
    version: number,
    event: 'hold' | 'resume' | 'kill' | 'archive',
    reason: string,
  ): Promise<ArticleView> {
    return this.database.transaction(async (tx) => {
      const article = await lockArticle(tx, actor, id, version);
      const moved = await moveArticle(tx, actor, article, event, this.now(), { reason });
      if (event === 'resume') {
        const watched = { deskId: actor.deskId, type: 'article', id } as const;
        await enqueue(tx, 'reminders.watch', `article:${id}:resumed:${moved.version}`, watched);
      }
      return readArticle(tx, actor, id);
    });
  }
}
