import { Inject, Injectable } from '@nestjs/common';
import {
  addRevision,
  keepZones,
  lockArticle,
  readArticle,
  readContent,
  readRevision,
  readRevisionView,
  type ArticleRevision,
  type ArticleStatus,
  type Format,
  type RevisionView,
} from '#articles';
import { carryClaims } from '#claims';
import { Conflict, Missing, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { mustBeAble } from '#identity';
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

  /** What readers see. @throws Missing when there is no such article, or readers have none of it. */
  async read(actor: Actor, articleId: string): Promise<RevisionView> {
    const { reader } = this.database;
    const { liveRevision } = await readArticle(reader, actor, articleId);
    if (liveRevision === null) throw new Missing();
    return readRevisionView(reader, actor, articleId, liveRevision);
  }

  /**
   * Compares what readers see with what the desk published. Another text becomes a revision that no correction made, and
   * every place of it an issue. While a correction is in work the live text stands: the working copy stays as it is, and
   * another text than either is told of by issues alone.
   * @throws what `readContent` throws; Conflict `thing/not-now` while the article is not out.
   */
  async compare(actor: Actor, articleId: string, { format, content }: LiveText): Promise<LiveTextView> {
    const { language } = await readArticle(this.database.reader, actor, articleId);
    const seen = readContent(format, content, language);
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, articleId);
      const { status, liveRevision, head } = article;
      if (liveRevision === null || !OUT.includes(status))
        throw new Conflict('thing/not-now', { state: status });
      mustBeAble(actor, 'article.publish');
      const live = await readRevision(tx, actor, articleId, liveRevision);
      if (seen.text === live.text) return sameAs(tx, live, at);
      const { locale } = await tx.desk.findUniqueOrThrow({ where: { id: actor.deskId } });
      if (status === 'correcting' || liveRevision !== head) {
        const copy = await readRevision(tx, actor, articleId);
        if (seen.text === copy.text) return sameAs(tx, copy, at);
        const places = suspicionsOf(live, seen.text, locale, 'before');
        await noteSeen(tx, articleId, places, at);
        const untold = (await notYetRaised(tx, live, places)).slice(0, MOST_PLACES);
        const issues = await raiseByStet(tx, actor.deskId, live, untold, at);
        return { same: false, revision: live.number, issues };
      }
      const made = {
        text: seen.text,
        zones: format === 'text' ? keepZones(live, seen) : seen.zones,
        format,
        source: content,
        reason: 'changed without a correction',
      };
      const { article: edited, revision } = await addRevision(tx, actor, article, made, at, true);
      await carryClaims(tx, actor, edited, live, revision, at);
      const places = suspicionsOf(live, revision.text, locale, 'after').slice(0, MOST_PLACES);
      const issues = await raiseByStet(tx, actor.deskId, revision, places, at);
      return { same: false, revision: revision.number, issues };
    });
  }
}

const OUT: readonly ArticleStatus[] = ['published', 'correcting'];

/** Readers see a text that the desk knows: of what was changed in print nothing is left. */
async function sameAs(tx: Tx, { articleId, number }: ArticleRevision, at: Date): Promise<LiveTextView> {
  await noteSeen(tx, articleId, [], at);
  return { same: true, revision: number, issues: [] };
}

/**
 * Notes which of the changes that were told of are no longer seen, so that one that comes back is told of again. One that
 * comes back while it is still to be settled was never gone: it is told of.
 */
async function noteSeen(tx: Tx, articleId: string, seen: readonly Suspicion[], at: Date): Promise<void> {
  const notes = seen.map(({ note }) => note);
  await tx.$executeRaw`
    UPDATE "Issue" SET "goneAt" = ${at}
    WHERE "articleId" = ${articleId}::uuid AND rule = ${RULE} AND "goneAt" IS NULL
      AND note <> ALL(${notes}::text[])`;
  if (notes.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Issue" SET "goneAt" = NULL
    WHERE "articleId" = ${articleId}::uuid AND rule = ${RULE} AND "goneAt" IS NOT NULL
      AND status IN ('open', 'confirmed', 'fix_proposed') AND note = ANY(${notes}::text[])`;
}

/**
 * What was said of a text is not said again while it is still to be settled, nor when it was dismissed and has been seen
 * ever since.
 */
async function notYetRaised(
  tx: Tx,
  { articleId, number }: ArticleRevision,
  places: readonly Suspicion[],
): Promise<Suspicion[]> {
  const raised = await tx.issue.findMany({
    where: {
      ...{ articleId, rule: RULE },
      OR: [
        { status: { in: ['open', 'confirmed', 'fix_proposed'] } },
        { status: { in: ['dismissed', 'waived', 'duplicate'] }, ruleVersion: number, goneAt: null },
      ],
    },
    select: { note: true },
  });
  const said = new Set(raised.map(({ note }) => note));
  return places.filter(({ note }) => !said.has(note));
}

/** In the language in which the desk works. */
const NOTES: Readonly<Record<string, string>> = {
  ko: '게재된 글이 정정 없이 바뀌었습니다',
  en: 'Changed in print without a correction',
  fr: 'Modifié après publication sans rectificatif',
};

/** What notices it, as a rule is named; its version is the revision that readers should have seen. */
const RULE = 'changed-without-correction';

/** Every place that was changed, by its words in the one text or the other. There may be none: then the place is empty. */
function suspicionsOf(
  before: ArticleRevision,
  after: string,
  locale: string,
  standsIn: 'before' | 'after',
): Suspicion[] {
  return compare(before.text, after)
    .filter(({ kind }) => kind !== 'kept')
    .map((change) => {
      const [was, is] = [wordsAt(before.text, change.before), wordsAt(after, change.after)];
      return {
        ...change[standsIn],
        category: 'internal.contradiction' as const,
        severity: 'major' as const,
        quote: standsIn === 'before' ? was : is,
        note: `${NOTES[locale] ?? NOTES['ko']}: “${short(was)}” → “${short(is)}”`,
        rule: RULE,
        ruleVersion: before.number,
      };
    });
}

function short(words: string): string {
  return words.length <= 200 ? words : `${words.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
