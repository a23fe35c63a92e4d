import { Inject, Injectable } from '@nestjs/common';
import { Conflict, move, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { sha256 } from '#audit';
import {
  addRevision,
  ARTICLE_MACHINE,
  keepZones,
  lockArticle,
  readArticle,
  readContent,
  readRevision,
  type Format,
} from '#articles';
import { carryClaims, planCarry } from './carry.js';
import type { LockedClaim } from './claims.repository.js';
import type { RevisedView } from './claims.views.js';
import type { CarriedClaim } from './domain/index.js';

/** An edited text. */
export interface EditedText {
  readonly format: Format;
  readonly content: string;
  readonly reason: string;
}

/** Revises an article's text: its claims go with it. */
@Injectable()
export class ReviseService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Makes an edited text the next revision and tells what each claim became; with `preview`, only tells what it would.
   * @throws what `readContent` throws; Conflict `article/nothing-changed`.
   */
  async revise(
    actor: Actor,
    articleId: string,
    version: number,
    edited: EditedText,
    preview: boolean,
  ): Promise<RevisedView> {
    const { language } = await readArticle(this.database.reader, actor, articleId);
    const content = readContent(edited.format, edited.content, language);
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, articleId, version);
      // A published article is changed by corrections only, also while one is in work.
      move(ARTICLE_MACHINE, 'revise', article, actor);
      const before = await readRevision(tx, actor, articleId);
      if (content.text === before.text) throw new Conflict('article/nothing-changed');
      if (preview) {
        const next = { number: before.number + 1, sha256: sha256(content.text) };
        const claims = await planCarry(tx, before, content.text);
        return viewOf(await readArticle(tx, actor, articleId), next, claims);
      }
      const zones = edited.format === 'text' ? keepZones(before, content) : content.zones;
      const made = {
        text: content.text,
        zones,
        format: edited.format,
        source: edited.content,
        reason: edited.reason,
      };
      const { article: revised, revision } = await addRevision(tx, actor, article, made, at);
      const claims = await carryClaims(tx, actor, revised, before, revision, at);
      return viewOf(await readArticle(tx, actor, articleId), revision, claims);
    });
  }
}

function viewOf(
  article: RevisedView['article'],
  { number, sha256 }: RevisedView['revision'],
  carried: readonly CarriedClaim<LockedClaim>[],
): RevisedView {
  return {
    article,
    revision: { number, sha256 },
    claims: carried.map(({ claim, became, before, place }) => ({
      id: claim.id,
      number: claim.number,
      became,
      text: claim.text,
      start: place?.start ?? null,
      end: place?.end ?? null,
      before,
      status: claim.status,
    })),
    version: article.version,
  };
}
