import { Inject, Injectable } from '@nestjs/common';
import type { Span } from '#text';
import { Stale, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database } from '#database';
import { lockArticle, readRevision } from '#articles';
import { listArticleClaims, readClaim, readCounts, readPlaces, readProgress } from './claims.reading.js';
import type {
  ArticleClaimView,
  ClaimSummaryView,
  ClaimView,
  CountsView,
  ProgressView,
} from './claims.views.js';
import type { Risk } from './domain/index.js';
import { makeClaims } from './make-claims.js';
import { listClaims, type QueueFilter } from './queue.reading.js';

/** Words that someone selected in a revision. */
export interface Selection extends Span {
  readonly articleId: string;
  /** The number of the revision that they were selected in. */
  readonly revision: number;
  /** Unsaid: what the words themselves suggest. */
  readonly risk?: Risk | undefined;
}

/** Claims: the queue, single claims, and those that people add. What is done with them is the review's. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** A page of the queue. */
  list(actor: Actor, filter: QueueFilter): Promise<Page<ClaimSummaryView>> {
    return listClaims(this.database.sql, actor, filter, this.now());
  }

  read(actor: Actor, id: string): Promise<ClaimView> {
    return readClaim(this.database.reader, actor, id);
  }

  /** The claims of an article, with their places in its newest revision. */
  ofArticle(actor: Actor, articleId: string, page: PageRequest): Promise<Page<ArticleClaimView>> {
    return listArticleClaims(this.database.reader, actor, articleId, page);
  }

  /** How many claims and issues of an article stand in each status. */
  counts(actor: Actor, articleId: string): Promise<CountsView> {
    return readCounts(this.database.reader, actor, articleId);
  }

  /** How far each of these articles has come, by its id. */
  progress(actor: Actor, articleIds: readonly string[]): Promise<Map<string, ProgressView>> {
    return readProgress(this.database.reader, actor, articleIds);
  }

  /** Where the claims of an article stand in one of its revisions. */
  places(actor: Actor, articleId: string, revision: number): ReturnType<typeof readPlaces> {
    return readPlaces(this.database.reader, actor, articleId, revision);
  }

  /**
   * Makes a claim of selected words.
   * @throws Stale when they were selected in another revision than the newest; what `makeClaims` throws.
   */
  make(actor: Actor, selection: Selection): Promise<ClaimView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, selection.articleId);
      if (selection.revision !== article.head) throw new Stale('request/stale', { revision: article.head });
      const revision = await readRevision(tx, actor, article.id);
      const [id] = await makeClaims(tx, actor, article, revision, [selection], at);
      return readClaim(tx, actor, id!);
    });
  }
}
