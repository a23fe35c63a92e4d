/** 10년 전인 2012년; ten years ago, in 2012: by the day of the article, if it says one. */
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Published } from '../published.js';
import type { Report } from '../../rule.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { report } from './report.js';

const AGO: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /$/, tail: /^ ?전인 (?:지난 )?$/ },
  en: { head: /$/, tail: /^ ago,? (?:in |on )$/ },
  fr: { head: /il y a (?:environ )?$/i, tail: /^,? (?:en |le )$/ },
};

/** Holds a length against the year that it is said to lie back to. */
export function ago(
  document: Document,
  sentence: Sentence,
  duration: Quantity,
  published: Published | undefined,
): Report | undefined {
  if (duration.unit.id !== 'yr' || published?.by !== 'stated') return undefined;
  const { head, tail } = AGO[document.language];
  const date = sentence.dates.find(({ start }) => start >= duration.end);
  if (
    !date?.year ||
    !tail.test(document.text.slice(duration.end, date.start)) ||
    !head.test(before(document, sentence, duration, 16))
  )
    return undefined;
  const gap = published.year - date.year;
  if (Math.abs(gap - duration.value) < 2 || duration.approximate) return undefined;
  return report(document, duration, date, gap * 365.25, 'warning');
}
