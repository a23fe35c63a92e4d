/** 창업 2년 만에: a length of time since a beginning that the article dates elsewhere. */
import type { Language } from '#text';
import type { Document } from '../../document.js';
import type { Published } from '../published.js';
import type { Report } from '../../rule.js';
import { after, before } from '../../sentences.js';
import { isDuration } from './elapsed.js';
import { report } from './report.js';

interface Beginnings {
  /** The length of time since a beginning, as a headline says it. */
  readonly since: RegExp;
  /** What the text says of the beginning itself. */
  readonly began: RegExp;
}

/** How a text tells of beginnings. */
export const BEGINNINGS: Readonly<Record<Language, Beginnings>> = {
  ko: {
    since: /(?:창업|설립|창립|출범|개점|개장|개관|개교|개원|창단|창간|출시)(?: ?한 ?지)? ?(?:약 |만 )?$/,
    began:
      /창업|설립|창립|세웠|세운|출범|문을 열|개점|개장|개관|개교|개원|개국|개항|창단|창당|결성|데뷔|창간|출시/,
  },
  en: {
    since: /\b(?:founded|set up|established|opened|launched)(?: (?:just|only|about))* $/i,
    began: /\b(?:founded|set up|established|opened|launched)\b/i,
  },
  fr: {
    since: /(?:fondée?|créée?|ouverte?|lancée?) il y a $/i,
    began: /(?:fondée?|créée?|ouverte?|lancée?)(?!\p{L})/iu,
  },
};

/** Holds such a length against the one date of a beginning that the text has. */
export function* sinceBeginning(document: Document, published: Published | undefined): Iterable<Report> {
  if (!published) return;
  const { since, began } = BEGINNINGS[document.language];
  const [date, another] = document.sentences.flatMap(({ start, end, dates }) => {
    const dated = dates.filter(({ year }) => year !== undefined);
    return dated.length === 1 && began.test(document.text.slice(start, end)) ? dated : [];
  });
  if (!date?.year || another) return;
  for (const sentence of document.sentences) {
    for (const duration of sentence.quantities.filter(isDuration)) {
      if (
        duration.unit.id !== 'yr' ||
        duration.approximate ||
        sentence.dates.some(({ year }) => year !== undefined)
      )
        continue;
      if (!since.test(before(document, sentence, duration, 24))) continue;
      if (
        !/^ ?(?:만에|만인|만이|차|째| ago)/.test(after(document, sentence, duration, 5)) &&
        document.language !== 'fr'
      )
        continue;
      const now = published.year - (LAST_YEAR.test(after(document, sentence, duration, 12)) ? 1 : 0);
      const gap = now - date.year;
      if (gap < 0 || Math.abs(gap - duration.value) < 2) continue;
      yield report(document, duration, date, gap * 365.25, 'warning');
    }
  }
}

/** 설립 3년째이던 지난해: up to the year before the article. */
const LAST_YEAR = /^째?(?:이던|였던|인) (?:지난해|작년)/;
