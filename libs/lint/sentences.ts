import { readDateRanges, readDates, readQuantities } from '#text';
import type { CalendarDate, DateRange, Language, Quantity, Span, Unit } from '#text';
import type { Document } from './document.js';

/** A sentence of prose with the figures in it, whose places are those of the whole text. */
export interface Sentence extends Unit {
  /** Its number among the sentences of the prose. */
  readonly index: number;
  /** The number of the zone that it stands in: sentences with one number are neighbours in one paragraph. */
  readonly paragraph: number;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly CalendarDate[];
  readonly dateRanges: readonly DateRange[];
}

/** Reads the figures of every sentence of the prose. */
export function readSentences({ text, language, zones, prose }: Document): Sentence[] {
  let paragraph = 0;
  let spoken: { readonly paragraph: number; readonly year: number | undefined } | undefined;
  return prose.map((unit, index) => {
    while (paragraph < zones.length - 1 && (zones[paragraph]?.end ?? Infinity) <= unit.start) paragraph += 1;
    const words = text.slice(unit.start, unit.end);
    const last = spoken?.paragraph === paragraph ? spoken.year : undefined;
    const dates = ofTheSameYear(words, readDates(words, language), language, last);
    spoken = { paragraph, year: dates.findLast(({ year }) => year !== undefined)?.year ?? last };
    return {
      ...unit,
      index,
      paragraph,
      quantities: readQuantities(words, language, dates).map((quantity) => ({
        ...moved(quantity, unit.start),
        figure: moved(quantity.figure, unit.start),
      })),
      dates: dates.map((date) => movedDate(date, unit.start)),
      dateRanges: readDateRanges(words, dates, language).map((range) => ({
        ...moved(range, unit.start),
        from: movedDate(range.from, unit.start),
        to: movedDate(range.to, unit.start),
      })),
    };
  });
}

/** The sentence before in the same paragraph. */
export function previousOf({ sentences }: Document, { index, paragraph }: Sentence): Sentence | undefined {
  const previous = sentences[index - 1];
  return previous?.paragraph === paragraph ? previous : undefined;
}

const SAME_YEAR: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /(?:같은 ?해|그 ?해) ?$/, tail: /^$/ },
  en: { head: /\b(?:that|the same) year,? (?:in|on) $/, tail: /^ (?:of |in )?(?:that|the same) year\b/ },
  fr: {
    head: /(?:cette année-là|la même année),? (?:en|le) $/,
    tail: /^ (?:de )?(?:la même année|cette année-là)/,
  },
};

/** `In December 2023 … in March of the same year`, 같은 해 3월: the year is that of the date before, in the sentence or the paragraph. */
function ofTheSameYear(
  words: string,
  dates: readonly CalendarDate[],
  language: Language,
  last: number | undefined,
): CalendarDate[] {
  const { head, tail } = SAME_YEAR[language];
  return dates.map((date, index) => {
    const year = dates.slice(0, index).findLast((earlier) => earlier.year !== undefined)?.year ?? last;
    if (year === undefined || date.year !== undefined) return date;
    const said =
      head.test(words.slice(Math.max(0, date.start - 24), date.start)) ||
      tail.test(words.slice(date.end, date.end + 24));
    return said ? { ...date, year } : date;
  });
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function movedDate(date: CalendarDate, by: number): CalendarDate {
  return { ...moved(date, by), ...(date.weekdayAt && { weekdayAt: moved(date.weekdayAt, by) }) };
}

/** How far a rule looks around a figure: a clause, not a page. */
const NEAR = 48;

/** The words before a place, within its sentence and near by. */
export function before({ text }: Document, sentence: Span, place: Span, near = NEAR): string {
  return text.slice(Math.max(sentence.start, place.start - near), place.start);
}

/** The words after a place, within its sentence and near by. */
export function after({ text }: Document, sentence: Span, place: Span, near = NEAR): string {
  return text.slice(place.end, Math.min(sentence.end, place.end + near));
}

/** The words after a figure, past a bracket that belongs to it: `140억달러(약 18조원)에서`. */
export function afterBracket(document: Document, sentence: Span, place: Span, near = NEAR): string {
  const words = after(document, sentence, place, near + 60);
  const bracket = /^ ?\([^()]{0,56}\)/.exec(words);
  return words.slice(bracket?.[0].length ?? 0).slice(0, near);
}
