import { daysOf, wordsAt } from '#text';
import type { CalendarDate, Language } from '#text';
import type { Document } from '../document.js';
import { readBegun } from '../events.js';
import type { Certainty } from '../finding.js';
import { told } from '../figures.js';
import type { Report, Rule } from '../rule.js';
import type { Sentence } from '../sentences.js';

/** An end before its beginning, or an after that comes before: born in 1970, died in 1965; completed before it was begun. */
export const dateOrder: Rule = {
  id: 'date-order',
  version: 1,
  categories: ['date_order'],
  *check(document) {
    for (const sentence of document.sentences) {
      const begun = readBegun(document, sentence);
      if (begun && precedes(begun.end, begun.begin)) {
        yield report(document, begun.end, begun.begin, 'error');
        continue;
      }
      const found = sequence(document, sentence);
      if (found) yield report(document, found.later, found.earlier, found.certainty);
    }
  },
};

/** Words between two dates that put the one after or before the other. */
const AFTER: Readonly<Record<Language, { readonly firstLater: RegExp; readonly firstEarlier: RegExp }>> = {
  ko: {
    firstLater: /^(?:으로|은|는|의)?[^.]{0,40}(?:보다|전인|앞선|앞서) ?$/,
    firstEarlier: /(?:년|개월|달|일|주|해) ?(?:뒤|후|만)(?:인|에|의)? ?$|^ ?(?:이후|다음)[^.]{0,20}$/,
  },
  en: {
    firstLater:
      /\b(?:years?|months?|weeks?|days?|shortly|soon|just|long) after [^,;.]{3,60}\b(?:in|on) (?:early |late )?$/i,
    firstEarlier:
      /\b(?:years?|months?|weeks?|days?|shortly|just|long) before [^,;.]{3,60}\b(?:in|on) $|\b(?:years?|months?|weeks?|days?) later,? (?:in |on )$/i,
  },
  fr: {
    firstLater: /(?:ans?|mois|semaines?|jours?|peu|juste|longtemps) après [^;.]{3,60}(?:en|le) $/i,
    firstEarlier:
      /(?:ans?|mois|semaines?|jours?|peu|juste|longtemps) avant [^;.]{3,60}(?:en|le) $|(?:ans?|mois|semaines?|jours?) plus tard,? (?:en |le )$/i,
  },
};

function sequence(
  document: Document,
  sentence: Sentence,
): { later: CalendarDate; earlier: CalendarDate; certainty: Certainty } | undefined {
  const { firstLater, firstEarlier } = AFTER[document.language];
  for (let index = 1; index < sentence.dates.length; index += 1) {
    const [first, second] = [sentence.dates[index - 1], sentence.dates[index]];
    if (!first || !second || second.start - first.end > 90) continue;
    const gap = document.text.slice(first.end, second.start);
    if (document.language !== 'ko' && firstLater.test(gap) && precedes(first, second))
      return { later: first, earlier: second, certainty: 'error' };
    if (firstEarlier.test(gap) && precedes(second, first))
      return { later: second, earlier: first, certainty: 'error' };
  }
  return undefined;
}

/** True when the whole of the first date lies before the second begins. */
function precedes(first: CalendarDate, second: CalendarDate): boolean {
  const [a, b] = [daysOf(first), daysOf(second)];
  if (a && b) return a.last < b.first;
  const sameYear = first.year === undefined && second.year === undefined;
  if (!sameYear || first.month === undefined || second.month === undefined) return false;
  return (
    first.month === second.month &&
    first.day !== undefined &&
    second.day !== undefined &&
    first.day < second.day
  );
}

function report(
  document: Document,
  later: CalendarDate,
  earlier: CalendarDate,
  certainty: Certainty,
): Report {
  const [a, b] = [wordsAt(document.text, earlier), wordsAt(document.text, later)];
  return {
    start: later.start,
    end: later.end,
    certainty,
    related: [earlier],
    saw: b,
    expected: { ko: `${a} 이후의 날짜`, en: `a date after ${a}`, fr: `une date après ${a}` },
    message: {
      ko: '뒤에 일어난 일의 날짜가 앞선다.',
      en: 'What comes later is dated earlier.',
      fr: 'Ce qui vient après est daté d’avant.',
    },
    working: told(() => `${b} < ${a}`),
  };
}
