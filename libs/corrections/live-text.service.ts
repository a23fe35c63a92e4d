import { Inject, Injectable } from '@nestjs/common';
import {
  addRevision,
  keepZones,
  lockArticle,
  readArticle,
  readContent,
  readRevision,
  type ArticleRevision,
  type Format,
} from '#articles';
import { carryClaims } from '#claims';
import { Conflict, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { raiseByStet, type Suspicion } from '#review';
import { compare, wordsAt } from '#text';
import type { LiveTextView } from './corrections.views.js';

/** The text that readers see, as a publishing system has it. */
export interface LiveText {
  readonly format: Format;
  readonly content: string;
}

/** Of more changed places than this the first are told: the text is another, and the difference shows the rest. */
const MOST_PLACES = 20;

/** Notices when the text that readers see is another than the one that was let through and corrected here. */
@Injectable()
export class LiveTextService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Compares what readers see with what the desk published. Another text becomes a revision that no correction made, and
   * every place of it an issue.
   * @throws what `readContent` throws; Conflict `thing/not-now` while the article is not published, or is being corrected.
   */
  async compare(actor: Actor, articleId: string, { format, content }: LiveText): Promise<LiveTextView> {
    const { language } = await readArticle(this.database.reader, actor, articleId);
    const seen = readContent(format, content, language);
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, articleId);
      if (article.status !== 'published' || article.liveRevision !== article.head) {
        throw new Conflict('thing/not-now', { state: article.status });
      }
      const live = await readRevision(tx, actor, articleId);
      if (seen.text === live.text) return { same: true, revision: live.number, issues: [] };
      const made = {
        text: seen.text,
        zones: format === 'text' ? keepZones(live, seen) : seen.zones,
        format,
        source: content,
        reason: 'changed without a correction',
      };
      const { article: edited, revision } = await addRevision(tx, actor, article, made, at, true);
      await carryClaims(tx, actor, edited, live, revision, at);
      const { locale } = await tx.desk.findUniqueOrThrow({ where: { id: actor.deskId } });
      const places = suspicionsOf(live, revision, locale).slice(0, MOST_PLACES);
      const issues = await raiseByStet(tx, actor.deskId, revision, places, at);
      return { same: false, revision: revision.number, issues };
    });
  }
}

/** In the language in which the desk works. */
const NOTES: Readonly<Record<string, string>> = {
  ko: '게재된 글이 정정 없이 바뀌었습니다',
  en: 'Changed in print without a correction',
  fr: 'Modifié après publication sans rectificatif',
};

/** Every place that was changed. Where words were only taken out, the place is empty. */
function suspicionsOf(before: ArticleRevision, after: ArticleRevision, locale: string): Suspicion[] {
  return compare(before.text, after.text)
    .filter(({ kind }) => kind !== 'kept')
    .map((change) => {
      const [was, is] = [wordsAt(before.text, change.before), wordsAt(after.text, change.after)];
      return {
        ...change.after,
        category: 'internal.contradiction' as const,
        severity: 'major' as const,
        quote: is,
        note: `${NOTES[locale] ?? NOTES['ko']}: “${short(was)}” → “${short(is)}”`,
        rule: 'changed-without-correction',
        ruleVersion: 1,
      };
    });
}

function short(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
