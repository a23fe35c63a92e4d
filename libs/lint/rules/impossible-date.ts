import { daysIn, isPossible, readClockTimes, wordsAt } from '#text';
import type { CalendarDate, Span } from '#text';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { told } from '../wording.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import type { Report, Rule } from '../rule.js';

/** A day that no calendar has (2월 30일, 31 April, February 29 of a common year), or a time that no clock shows. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  version: 1,
  categories: ['impossible_date'],
  *check(document) {
    for (const sentence of document.sentences) {
      for (const date of sentence.dates) {
        if (isPossible(date) || isIdiom(document, sentence, date)) continue;
        yield report(document, date, isTitle(document, date) ? 'info' : 'error', whyNot(date));
      }
      yield* hours(document, sentence);
    }
  },
};

/** `13월의 월급` is a salary, and `In March 45 people` counts people. */
function isIdiom(document: Document, sentence: Sentence, date: CalendarDate): boolean {
  const words = wordsAt(document.text, date);
  if (date.month === 13 && date.day === undefined) return true;
  if (date.day === undefined) return false;
  // After the name of a month a bare number may count what follows it.
  const monthFirst = /^\p{L}/u.test(words) && date.weekday === undefined && date.year === undefined;
  return (
    date.day > 31 &&
    (monthFirst || date.day > 39 || /^(?: \p{L}| ?%)/u.test(after(document, sentence, date, 3)))
  );
}

/** A film or a novel may be called after a day that there is not. */
function isTitle(document: Document, { start, end }: Span): boolean {
  return (
    /[‘“'"「『《〈<«]\s?$/.test(document.text.slice(Math.max(0, start - 2), start)) &&
    /^[^.]{0,12}[’”'"」』》〉>»]/.test(document.text.slice(end, end + 14))
  );
}

function whyNot({ year, month, day }: CalendarDate): (l: 'ko' | 'en' | 'fr') => string {
  if (month === undefined || month < 1 || month > 12)
    return (l) =>
      ({ ko: '달은 1월부터 12월까지다', en: 'months go from 1 to 12', fr: 'les mois vont de 1 à 12' })[l];
  const most = daysIn(month, year);
  const which = year === undefined ? '' : `${year}-`;
  return (l) =>
    ({
      ko: `${year === undefined ? '' : `${year}년 `}${month}월은 ${most}일까지다 (${day} > ${most})`,
      en: `month ${which}${month} has ${most} days (${day} > ${most})`,
      fr: `le mois ${which}${month} a ${most} jours (${day} > ${most})`,
    })[l];
}

function* hours(document: Document, sentence: Sentence): Iterable<Report> {
  const words = document.text.slice(sentence.start, sentence.end);
  for (const time of readClockTimes(words, document.language)) {
    const place = { start: sentence.start + time.start, end: sentence.start + time.end };
    const { hour, minute } = time;
    // 10:75 may be a score or a verse; it is a time if the words around it say so.
    const digital = words.slice(time.start, time.end).includes(':') && time.half === undefined;
    const said = /(?:오전|오후|\bat|\bà|vers|새벽|낮) ?$/.test(before(document, sentence, place, 6));
    if (digital && !said) continue;
    if ((minute ?? 0) < 60 && !(hour > 24 && minute !== undefined)) continue;
    if (document.language === 'fr' && (minute ?? 0) < 60) continue;
    yield report(document, place, 'error', () => ((minute ?? 0) >= 60 ? `${minute} ≥ 60` : `${hour} > 24`));
  }
}

function report(
  document: Document,
  place: Span,
  certainty: Certainty,
  why: (l: 'ko' | 'en' | 'fr') => string,
): Report {
  return {
    start: place.start,
    end: place.end,
    certainty,
    related: [],
    saw: wordsAt(document.text, place),
    expected: {
      ko: '있는 날짜나 시각',
      en: 'a date or time that exists',
      fr: 'une date ou une heure qui existe',
    },
    message: {
      ko: '없는 날짜나 시각이다.',
      en: 'There is no such date or time.',
      fr: 'Cette date ou cette heure n’existe pas.',
    },
    working: told(why),
  };
}
