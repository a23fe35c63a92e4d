/** Where something begins and where it ends: the two dates of its course, in one sentence or in two beside each other. */
import { wordsAt } from '#text';
import type { CalendarDate, Quantity } from '#text';
import type { Document } from '../../document.js';
import { around } from '../lives.js';
import type { Sentence } from '../../sentences.js';
import { opensOrCloses } from '../line/chains.js';
import { elapsed, isDuration } from './elapsed.js';

/** The dates of a beginning and of its end. */
export type Course = readonly [begin: CalendarDate, end: CalendarDate];

/** The course that the sentence of a length tells, or it and a neighbour. */
export function courseAround(document: Document, sentence: Sentence, duration: Quantity): Course | undefined {
  if (sentence.dates.length > 1) return courseIn(document, [sentence], sentence, duration);
  const near = [
    around(document, sentence, 1, 0),
    around(document, sentence, 0, 1),
    around(document, sentence, 2, 0),
  ];
  for (const window of near) {
    const course = courseIn(document, window, sentence, duration);
    if (course) return course;
  }
  return undefined;
}

/** The only course that the body of an article tells, with its months: of its length the headline speaks. */
export const onlyCourse = once((document): Course | undefined => {
  const [course, another] = document.sentences.flatMap((sentence): Course[] => {
    if (sentence.zone !== 'paragraph' || sentence.dates.length === 0) return [];
    const window = sentence.dates.length > 1 ? [sentence] : around(document, sentence, 0, 1);
    const told = courseIn(document, window);
    return told && elapsed(...told) ? [told] : [];
  });
  return !another && course?.every(({ month }) => month !== undefined) ? course : undefined;
});

/** The only range of months in the article that takes so many months more or less as make whole years. */
export function rangeOfMonths(document: Document, months: number): Course | undefined {
  const range = onlyRange(document);
  if (!range) return undefined;
  const passed = elapsed(range.from, range.to);
  const rest = passed ? Math.abs((passed.least + passed.most) / 2 / 30.44 - months) % 12 : 6;
  return rest < 1 || rest > 11 ? [range.from, range.to] : undefined;
}

const onlyRange = once(({ sentences }) => {
  const [range, another] = sentences
    .flatMap(({ dateRanges }) => dateRanges)
    .filter(({ from, to }) => from.month !== undefined && to.month !== undefined && to.year !== undefined);
  return another ? undefined : range;
});

/** Reads a document once, however often it is asked. */
function once<Value>(read: (document: Document) => Value): (document: Document) => Value {
  const known = new WeakMap<Document, { readonly value: Value }>();
  return (document) => {
    const told = known.get(document) ?? { value: read(document) };
    known.set(document, told);
    return told.value;
  };
}

/** The course that a few sentences tell, one of which may have a length that is held against it. */
function courseIn(
  document: Document,
  window: readonly Sentence[],
  own?: Sentence,
  duration?: Quantity,
): Course | undefined {
  const isTold = window.some(
    (one) => one !== own && one.quantities.some((other) => isDuration(other) && other !== duration),
  );
  if (isTold && own) return undefined;
  const ranges = window.flatMap(({ dateRanges }) => dateRanges);
  const [range] = ranges;
  if (
    range &&
    ranges.length === 1 &&
    window.every(({ dates }) => dates.every(({ start, end }) => start >= range.start && end <= range.end))
  )
    return [range.from, range.to];
  const dated = window.flatMap((one) => withMonths(withYears(one.dates)).map((date) => ({ date, one })));
  const [first, second] = dated;
  if (!first || !second || dated.length > 2) return undefined;
  const begins =
    isSince(document, first.date) ||
    opensOrCloses(clauseOf(document, first.one, first.date, second.date), 'begins', document.language);
  const ends = opensOrCloses(
    clauseOf(document, second.one, second.date, first.date),
    'ends',
    document.language,
  );
  const until = first.one === second.one && isUntil(document, second.date);
  return begins && (ends || until) ? [first.date, second.date] : undefined;
}

/** Since 1998, depuis 1998, 1998년 이후. */
function isSince({ text }: Document, { start, end }: CalendarDate): boolean {
  return (
    /^ ?(?:이후|이래|부터)/.test(text.slice(end, end + 4)) ||
    /(?:\b(?:[Ss]ince|[Ff]rom)|(?<!\p{L})[Dd]epuis)(?: (?:early|late|le|la \p{L}+ de))? $/u.test(
      text.slice(Math.max(0, start - 16), start),
    )
  );
}

/** 17일까지, until 17 August, jusqu’au 17 août. */
function isUntil({ text }: Document, { start, end }: CalendarDate): boolean {
  return (
    /^ ?까지/.test(text.slice(end, end + 3)) ||
    /(?:\b(?:until|till|through|to)|jusqu[’'](?:au|en|à)) $/.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** 8월 3일 막을 올려 17일까지: the day is of the month before. */
function withMonths(dates: readonly CalendarDate[]): CalendarDate[] {
  return dates.map((date, index) => {
    const earlier = dates[index - 1];
    return date.month === undefined &&
      date.year === undefined &&
      date.day !== undefined &&
      earlier?.month !== undefined &&
      date.day > (earlier.day ?? 31)
      ? { ...date, month: earlier.month, ...(earlier.year !== undefined && { year: earlier.year }) }
      : date;
  });
}

/** The words of a sentence on the date’s side of the other date. */
function clauseOf(document: Document, sentence: Sentence, date: CalendarDate, other: CalendarDate): string {
  const korean = document.language === 'ko';
  const [start, end] = [
    other.end <= date.start ? Math.max(sentence.start, other.end) : sentence.start,
    other.start >= date.end ? Math.min(sentence.end, other.start) : sentence.end,
  ];
  // A Korean date stands before its verb, an English one behind it.
  return wordsAt(
    document.text,
    korean
      ? { start: date.end, end }
      : { start, end: other.start > date.end ? (date.end + 40 < end ? date.end : end) : end },
  );
}

/** A day of a month is of the year that was told before it in the sentence, if it comes later in the year. */
function withYears(dates: readonly CalendarDate[]): CalendarDate[] {
  return dates.map((date, index) => {
    const earlier = dates[index - 1];
    return date.year === undefined &&
      date.month !== undefined &&
      earlier?.year !== undefined &&
      date.month >= (earlier.month ?? 1)
      ? { ...date, year: earlier.year }
      : date;
  });
}
