import { Inject, Injectable } from '@nestjs/common';
import { makeAnchor, shift } from '#text';
import { readDocument } from '#lint';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database, type Article, type Sql } from '#database';
import { record } from '#audit';
import { enqueue } from '#queue';
import { lockArticle, moveArticle, readRevision } from '#articles';
import {
  claimSettings,
  dueAt,
  findClaims,
  topicsIn,
  planClaims,
  readTopics,
  type FoundClaim,
  type Topic,
} from './domain/index.js';
import {
  describeClaims,
  findExtractSubject,
  findStanding,
  insertClaims,
  lastNumber,
  markExtracted,
  readSettings,
  type ExtractSubject,
  type MadeClaim,
} from './extract.repository.js';
import { factsOf } from './facts/facts.repository.js';
import { indexClaims } from './topics.repository.js';

/** Makes the claims of an article's text, each a unit of work of its own. */
@Injectable()
export class ExtractService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Makes the claims of a revision, and asks for its lint. Safe to repeat: a revision is read once, and one that is no
   * longer the newest not at all, since the newer one has a job of its own.
   */
  async extract(deskId: string, revisionId: string): Promise<void> {
    const revision = await findExtractSubject(this.database.sql, deskId, revisionId);
    if (revision === undefined) return;
    const { text, language, zones } = revision;
    const facts = await factsOf(this.database.sql, deskId);
    const document = readDocument(text, { language, zones });
    const found = findClaims(document, facts);
    const topics = readTopics(document, facts);
    await this.database.sqlTransaction(async (tx) => {
      const article = await lockArticle(tx, stetFor(deskId), revision.articleId);
      if (article.head !== revision.number || article.extracted === revision.number) return;
      await this.make(tx, article, revisionId, revision, found, topics);
    });
  }

  /**
   * Notes what the claims of an article speak of that were made before there was an index of it: as they stand in its newest
   * revision, whichever it was asked for. Safe to repeat.
   */
  async index(deskId: string, revisionId: string): Promise<void> {
    const asked = await findExtractSubject(this.database.reader, deskId, revisionId);
    if (asked === undefined) return;
    const { articleId, language } = asked;
    const stet = stetFor(deskId);
    await this.database.transaction(async (tx) => {
      await lockArticle(tx, stet, articleId);
      const { id, text, zones } = await readRevision(tx, stet, articleId);
      const topics = readTopics(readDocument(text, { language, zones }), await factsOf(tx, deskId));
      const standing = await findStanding(tx, id);
      const indexed = standing.map((claim) => ({ id: claim.id, topics: topicsIn(topics, claim) }));
      await indexClaims(tx, deskId, indexed);
    });
  }

  private async make(
    tx: Sql,
    article: Article,
    revisionId: string,
    revision: ExtractSubject,
    found: readonly FoundClaim[],
    topics: readonly Topic[],
  ): Promise<void> {
    const at = this.now();
    const stet = stetFor(article.deskId);
    const [standing, last, decided] = await Promise.all([
      findStanding(tx, revisionId),
      lastNumber(tx, article.id),
      readSettings(tx, article.deskId),
    ]);
    const plan = planClaims(found, standing);
    const settings = claimSettings(decided);
    const made = plan.make.map((claim, index): MadeClaim => ({
      ...described(claim),
      id: newId(),
      number: last + index + 1,
      quote: makeAnchor(revision.text, claim),
      dueAt: dueAt(claim.risk, at, article.pressDeadline, settings),
      createdById: null,
    }));
    await insertClaims(tx, article, revisionId, made, at);
    await describeClaims(
      tx,
      plan.describe.map(({ claim, found: now }) => ({ ...described(now), id: claim.id })),
    );
    const changed = [...made, ...standing.filter(({ isDescribed }) => !isDescribed)];
    const indexed = changed.map((claim) => ({ id: claim.id, topics: topicsIn(topics, claim) }));
    await indexClaims(tx, article.deskId, indexed);
    await markExtracted(tx, article, revision.number);
    if (article.status === 'received') await moveArticle(tx, stet, article, 'begin_checking', at);
    await record(tx, {
      actor: stet,
      chain: article.id,
      action: 'claims.extracted',
      subject: { type: 'article', id: article.id },
      data: {
        revision: revision.number,
        sha256: revision.sha256,
        made: made.length,
        described: plan.describe.length,
      },
      at,
    });
    await enqueue(tx, 'reminders.watch', `article:${article.id}:${revision.number}`, {
      ...{ deskId: article.deskId, type: 'article' as const, id: article.id },
    });
    await enqueue(tx, 'review.lint', revisionId, { deskId: article.deskId, revisionId });
  }
}

/** The parts of a found claim stand in the text; those of a claim count from its own first letter. */
function described(found: FoundClaim): FoundClaim {
  return { ...found, parts: found.parts.map((part) => ({ ...part, ...shift(part, -found.start) })) };
}
