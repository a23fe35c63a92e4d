import { Inject, Injectable } from '@nestjs/common';
import { contains, cutsPair, makeAnchor, overlaps, shift, trim, type Language, type Span } from '#text';
import { readDocument, type Document, type FactBook } from '#lint';
import { Conflict, Invalid, newId, Stale, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { record } from '#audit';
import { lockArticle, readRevision, type ArticleRevision } from '#articles';
import { listArticleClaims, readClaim, readCounts, readPlaces } from './claims.reading.js';
import type { ArticleClaimView, ClaimSummaryView, ClaimView, CountsView } from './claims.views.js';
import { claimSettings, dueAt, findClaims, mentionsIn, readMentions, type Risk } from './domain/index.js';
import {
  findStanding,
  insertClaims,
  lastNumber,
  readSettings,
  type MadeClaim,
} from './extract.repository.js';
import { factsOf } from './facts/facts.repository.js';
import { indexClaims } from './mentions.repository.js';
import { listClaims, type QueueFilter } from './queue.reading.js';

/** Words that someone selected in a revision. */
export interface Selection extends Span {
  readonly articleId: string;
  /** The number of the revision that they were selected in. */
  readonly revision: number;
  /** Unsaid: what the words themselves suggest. */
  readonly risk?: Risk | undefined;
}

const SELECTED = { ko: '사람이 골랐습니다', en: 'selected by a person', fr: 'choisi par une personne' };

/** Claims: the queue, single claims, and those that people add. What is done with them is the review's. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** A page of the queue. */
  list(actor: Actor, filter: QueueFilter): Promise<Page<ClaimSummaryView>> {
    return listClaims(this.database.reader, actor, filter, this.now());
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

  /** Where the claims of an article stand in one of its revisions. */
  places(actor: Actor, articleId: string, revision: number): ReturnType<typeof readPlaces> {
    return readPlaces(this.database.reader, actor, articleId, revision);
  }

  /**
   * Makes a claim of selected words.
   * @throws Stale when they were selected in another revision than the newest; Invalid `claim/span-outside`; Conflict
   * `claim/already-made` when a claim stands on exactly these words.
   */
  make(actor: Actor, selection: Selection): Promise<ClaimView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, selection.articleId);
      if (selection.revision !== article.head) throw new Stale('request/stale', { revision: article.head });
      const revision = await readRevision(tx, actor, article.id);
      const span = selectedIn(revision, selection);
      await mustBeFree(tx, revision, span);
      const settings = claimSettings(await readSettings(tx, actor.deskId));
      const facts = await factsOf(tx, actor.deskId);
      const document = readDocument(revision.text, {
        language: article.language as Language,
        zones: revision.zones,
      });
      const suggested = suggestedFor(document, span, facts);
      const risk = selection.risk ?? suggested.risk;
      const claim: MadeClaim = {
        ...suggested,
        ...span,
        risk,
        worth: 1,
        reasons: [{ cue: 'selected', said: SELECTED }],
        id: newId(),
        number: (await lastNumber(tx, article.id)) + 1,
        quote: makeAnchor(revision.text, span),
        dueAt: dueAt(risk, at, article.pressDeadline, settings),
        createdById: actor.userId,
      };
      await insertClaims(tx, article, revision.id, [claim], at);
      const mentions = mentionsIn(readMentions(document, facts), span);
      await indexClaims(tx, article.deskId, [{ id: claim.id, mentions }]);
      await record(tx, {
        actor,
        chain: article.id,
        action: 'claim.made',
        subject: { type: 'claim', id: claim.id },
        data: { number: claim.number, revision: revision.number, sha256: revision.sha256, ...span, risk },
        at,
      });
      return readClaim(tx, actor, claim.id);
    });
  }
}

/** The selected words without the white space at their ends. */
function selectedIn({ text }: ArticleRevision, { start, end }: Selection): Span {
  const isInside = start < end && end <= text.length && !cutsPair(text, start) && !cutsPair(text, end);
  const span = isInside ? trim(text, { start, end }) : { start: 0, end: 0 };
  if (span.start >= span.end) throw new Invalid('claim/span-outside', { length: text.length });
  return span;
}

async function mustBeFree(tx: Tx, revision: ArticleRevision, span: Span): Promise<void> {
  const standing = await findStanding(tx, revision.id);
  const same = standing.find(({ start, end }) => start === span.start && end === span.end);
  if (same !== undefined) throw new Conflict('claim/already-made', { claimId: same.id });
}

/** What the words suggest of themselves: kind, risk and parts, as they would have been found. */
function suggestedFor(document: Document, span: Span, facts: FactBook) {
  const found = findClaims(document, facts).find((one) => overlaps(one, span));
  const parts = found?.parts.filter((part) => contains(span, part)) ?? [];
  return {
    type: found?.type ?? ('statement' as const),
    risk: found?.risk ?? ('medium' as const),
    parts: parts.map((part) => ({ ...part, ...shift(part, -span.start) })),
  };
}
