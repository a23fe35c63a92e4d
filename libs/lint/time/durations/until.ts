/**
 * So long, up to a day: « le 4 février … six mois, jusqu’au 4 septembre », `from 3 May for two months, until 3 August`. Where both are the same
 * day of a month, the months between them are to be as many as are told.
 */
import { wordsAt } from '#text';
import type { CalendarDate, Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Report } from '../../rule.js';
import { around } from '../lives.js';
import type { Sentence } from '../../sentences.js';
import { lengthsIn } from './elapsed.js';
import { report } from './report.js';

/** What joins a length and the day it runs to: the length first, and the day first. */
const JOINED: Readonly<Record<Language, readonly [after: RegExp, before: RegExp | undefined]>> = {
  ko: [/^(?:간|동안)?[,(]? ?(?:오는 |다음 ?달 |내년 )?$/, /^까지 (?:앞으로 |총 |모두 )?$/],
  en: [
    /^,? (?:\(|and |or |that is |which (?:runs|lasts) )?(?:until|till|to|up to) (?:\p{L}+day,? )?$/u,
    undefined,
  ],
  fr: [/^,? (?:\(|et |soit )?jusqu[’']au (?:\p{L}+di )?$/u, undefined],
};

/** Holds such a length, in months, against the one day told before it, in its sentence or the two before. */
export function* untilTheDay(document: Document): Iterable<Report> {
  for (const sentence of document.sentences) {
    for (const duration of lengthsIn(document, sentence)) {
      if (duration.unit.id !== 'mo' || duration.approximate || !Number.isInteger(duration.value)) continue;
      const end = dayReached(document, sentence, duration);
      const begin = end && dayBefore(document, sentence, Math.min(end.start, duration.start));
      if (!end || !begin || begin.day !== end.day) continue;
      const months = monthsBetween(begin, end);
      if (months === undefined || months === 0 || months === duration.value) continue;
      // The one or the other is wrong: both are underlined.
      const both = { start: Math.min(duration.start, end.start), end: Math.max(duration.end, end.end) };
      yield {
        ...report(document, duration, begin, months * 30.44, 'warning'),
        ...both,
        saw: wordsAt(document.text, both),
      };
    }
  }
}

function dayReached(
  { text, language }: Document,
  { dates }: Sentence,
  duration: Quantity,
): CalendarDate | undefined {
  const [after, before] = JOINED[language];
  return dates.find(
    (date) =>
      date.day !== undefined &&
      (date.start >= duration.end
        ? after.test(text.slice(duration.end, date.start)) &&
          (language !== 'ko' || /^ ?까지/.test(text.slice(date.end, date.end + 3)))
        : (before?.test(text.slice(date.end, duration.start)) ?? false)),
  );
}

/** The only day that is told before, with its month. */
function dayBefore(document: Document, sentence: Sentence, end: number): CalendarDate | undefined {
  const days = around(document, sentence, 2, 0).flatMap(({ dates }) =>
    dates.filter((date) => date.day !== undefined && date.month !== undefined && date.end <= end),
  );
  return days.length === 1 ? days[0] : undefined;
}

/** Between two days of one number; of dates without their years the second comes within the year. */
function monthsBetween(begin: CalendarDate, end: CalendarDate): number | undefined {
  if (begin.month === undefined || end.month === undefined) return undefined;
  const months = end.month - begin.month;
  if (begin.year === undefined || end.year === undefined) return (months + 12) % 12;
  return (end.year - begin.year) * 12 + months;
}
