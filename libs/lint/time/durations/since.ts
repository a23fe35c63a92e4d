/** Since April 2023, a streak of three years; joined in 2019 and has played there for ten years: up to the day of the article. */
import type { CalendarDate, Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Published } from '../published.js';
import type { Report } from '../../rule.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { daysIn, disagrees, elapsed, isDuration, middle, together } from './elapsed.js';
import { report } from './report.js';

/** What stands before the date, between it and the length, and from the last two letters of the length on. */
interface Since {
  readonly head: RegExp;
  readonly gap: RegExp;
  readonly tail: RegExp;
}

/** What begins a stay, and what says that it is the stay that has lasted so long. */
const SINCE: Readonly<Record<Language, readonly Since[]>> = {
  ko: [
    {
      head: /(?:^|[^~∼-])$/,
      gap: /^(?:부터|이후|에 시작해|에 시작된)(?: 지금까지| 이달까지)? (?:[^.,]{0,16} )?$/,
      tail: /^(?:넘게|이상|\S\S(?:째|간|동안)? ?(?:이어|계속|째|을 넘|이 넘))/,
    },
    {
      head: /$/,
      gap: /^에? ?(?:[^.,“”]{1,14} )?(?:(?:입단|입사|취임|부임|합류|입학|결혼|데뷔|개업|개점|개관|창업|창단|설립)(?:해|하여|한 뒤|한 후|한 이래|한 이후)|문을 열어|문을 연 뒤|문을 연 이래),? (?:지금까지 |줄곧 |꼬박 |무려 |벌써 |올해로 |올해까지 )?(?:한 [가-힣]{1,3}에서 |한 자리에서 )?(?:만 |약 )?$/,
      tail: /^(?:넘게|이상|\S\S ?(?:째|간 |동안 |을 넘|이 넘))/,
    },
  ],
  en: [
    {
      head: /\bsince (?:early |late )?$/i,
      gap: /^(?:,| —|,? for|,? or|,? that is|, which is) (?:an? (?:\p{L}+ )?(?:streak|run|spell|reign|period|gap|wait|absence) of |for |the past |a total of |or )?(?:more than |over |almost |nearly )?$/u,
      tail: /^..(?:[,.;]| (?:by|in|as of) (?:19|20)\d\d|$)/,
    },
    {
      head: /\b(?:joined|arrived|took over|moved|appointed|elected|hired|founded|opened|became|signed|started)\b[^.;,]{0,40} in (?:early |late |\p{Lu}\p{Ll}+ )?$/u,
      gap: /^,? (?:and )?(?:he |she |it |they )?(?:has|have) (?:since )?(?:been|\p{L}{2,12}(?:ed|un|pt|ght|ad)|led|sat|stood|held|taught) (?:there|here|it|(?:for|at|with|in)? ?(?:the|this|that) (?:club|team|firm|company|school|shop|band|paper|town|city|council|party|charity|group|business|bank|side|museum|factory|orchestra|choir|chair|post|job)),? for (?:more than |over |almost |nearly |the past )?$/u,
      tail: /^/,
    },
    {
      head: /\b(?:joined|took over|arrived|founded|opened|became)\b[^.;,]{0,30} in $/,
      gap: /^, (?:has|have) (?:led|run|headed|managed|chaired|coached|owned|served|edited|directed) (?:it|there|(?:the|this|that) \p{L}+) for (?:more than |over |almost |nearly )?$/u,
      tail: /^/,
    },
  ],
  fr: [
    {
      head: /(?:depuis|dès) (?:le )?$/i,
      gap: /^, (?:soit |une \p{L}+ de |un \p{L}+ de )(?:plus de |près de )?$/u,
      tail: /^..(?:[,.;]| en (?:19|20)\d\d|$)/,
    },
    {
      head: /(?<!\p{L})(?:depuis|(?:arrivé|entré|venu|installé|élu|nommé|embauché|recruté|engagé|fondé|créé|ouvert)e?s?(?: [^.,;]{1,30})? en) $/iu,
      gap: /^, (?:il|elle|ils|elles) (?:y \p{L}+|(?:dirige|préside|mène|tient|occupe|gère|entraîne|anime)(?:nt)? (?:la |le |les |l[’'])\p{L}+) depuis (?:plus de |près de )?$/u,
      tail: /^/,
    },
  ],
};

/** Holds lengths that run from a date to now, or to the year beside them, against the two. */
export function* sinceThen(document: Document, published: Published | undefined): Iterable<Report> {
  for (const sentence of document.sentences) {
    if (sentence.dates.length === 0) continue;
    for (const duration of together(document, sentence.quantities.filter(isDuration))) {
      const [date, now, told] = span(sentence, duration, document, published);
      if (date?.year === undefined || !now) continue;
      const said = SINCE[document.language].some(
        ({ head, gap, tail }) =>
          head.test(before(document, sentence, date, 60)) &&
          gap.test(withoutNow(document, date, told, duration)) &&
          tail.test(document.text.slice(duration.end - 2, Math.min(duration.end + 10, sentence.end))),
      );
      const passed = said ? elapsed(date, now) : undefined;
      const coarse = date.month === undefined || now.month === undefined;
      if (!passed || !disagrees(duration, passed, coarse)) continue;
      // An article may be younger than the last year that it names: a length that is too long then proves little.
      const isLonger = duration.value * daysIn(duration) > passed.most;
      const another = now.month !== undefined && now.year !== date.year;
      const sure = told !== undefined || published?.by !== 'latest' || another || !isLonger;
      yield report(document, duration, date, middle(date, now, passed), sure ? 'warning' : 'info');
    }
  }
}

type Told = CalendarDate | undefined;

/** The date before a length, the day that it runs to, and where the sentence names that one itself. */
function span(
  { dates }: Sentence,
  duration: Quantity,
  { text }: Document,
  published: Published | undefined,
): [Told, Told, Told] {
  const earlier = dates.filter(({ end }) => end <= duration.start);
  const last = earlier.at(-1);
  if (last && /^ 현재 ?$/.test(text.slice(last.end, last.end + 4))) return [earlier.at(-2), last, last];
  const next = dates.find(({ start }) => start >= duration.end);
  const named =
    next && /^ (?:by|in|en|as of) $/.test(text.slice(duration.end, next.start)) ? next : undefined;
  // Another year in the sentence may be the one that the length runs to.
  if (next && !named) return [undefined, undefined, undefined];
  return [last, named ?? (published && { ...published, start: 0, end: 0 }), named];
}

/** The words between the date and the length, without `2025년 현재`. */
function withoutNow({ text }: Document, date: CalendarDate, now: Told, { start }: Quantity): string {
  return now && now.start < start
    ? `${text.slice(date.end, now.start)}${text.slice(now.end + 4, start)}`
    : text.slice(date.end, start);
}
