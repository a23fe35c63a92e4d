/** Lengths of time, and whether they can be what lies between two dates. */
import { daysOf } from '#text';
import type { CalendarDate, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Certainty } from '../../finding.js';
import type { Sentence } from '../../sentences.js';

/** The days of each unit of time. */
const DAYS: Readonly<Record<string, number>> = {
  d: 1,
  wk: 7,
  mo: 30.44,
  yr: 365.25,
  decade: 3652.5,
  century: 36_525,
};

/** True of a length of time in days or more, and of a definite one. */
export function isDuration({ unit, vague, value }: Quantity): boolean {
  return unit.id in DAYS && !vague && value > 0;
}

/** The lengths of a sentence, with those that Korean counts in words of their own: 사흘, 보름. */
export function lengthsIn(document: Document, sentence: Sentence): Quantity[] {
  const told = together(document, sentence.quantities.filter(isDuration));
  if (document.language !== 'ko') return told;
  const words = document.text.slice(sentence.start, sentence.end);
  const days = [...words.matchAll(DAYS_KO)].map((match): Quantity => {
    const start = sentence.start + match.index;
    const figure = { start, end: start + match[0].length };
    const value = DAYS_IN[match[0]] ?? 1;
    return { ...figure, figure, value, low: value, high: value, ...A_DAY };
  });
  return days.length === 0 ? told : [...told, ...days].sort((a, b) => a.start - b.start);
}

const DAYS_IN: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
const DAYS_KO = new RegExp(
  `(?<![가-힣])(?:${Object.keys(DAYS_IN).join('|')})(?=간|[ 의을이만째,.]|동안)`,
  'gu',
);
const A_DAY = {
  digits: 1,
  unit: { id: 'd', dimension: 'time', factor: 86_400 },
  approximate: false,
  vague: false,
  exact: false,
} as const;

/** Two years and six months are one length of time. */
export function together(document: Document, durations: readonly Quantity[]): Quantity[] {
  return durations.flatMap((years, index) => {
    const [previous, months] = [durations[index - 1], durations[index + 1]];
    if (previous && isCompound(document, previous, years)) return [];
    if (!months || !isCompound(document, years, months)) return [years];
    const value = years.value * 12 + months.value;
    const figure = { start: years.figure.start, end: months.figure.end };
    // Who counts the months rounds nothing.
    return [{ ...months, start: years.start, figure, value, low: value, high: value }];
  });
}

function isCompound({ text }: Document, years: Quantity, months: Quantity): boolean {
  return (
    years.unit.id === 'yr' &&
    months.unit.id === 'mo' &&
    /^ (?:and |et )?$/.test(text.slice(years.end, months.start))
  );
}

/** The days from the first of one date to the last of the other, and the least that there can be between them. */
export interface Elapsed {
  readonly least: number;
  readonly most: number;
  /** How many New Years lie between the two, where both have their months. */
  readonly years?: number;
}

/** What lies between two dates; nothing when the second comes first. */
export function elapsed(from: CalendarDate, to: CalendarDate): Elapsed | undefined {
  const yearless =
    from.year === undefined && to.year === undefined && from.month !== undefined && to.month !== undefined;
  const [a, b] = yearless
    ? [daysOf({ ...from, year: 2023 }), daysOf({ ...to, year: to.month >= from.month ? 2023 : 2024 })]
    : [daysOf(from), daysOf(to)];
  if (!a || !b || b.last < a.first) return undefined;
  const years =
    from.year !== undefined && to.year !== undefined && from.month !== undefined && to.month !== undefined
      ? to.year - from.year
      : undefined;
  return {
    least: Math.max(0, b.first - a.last),
    most: b.last - a.first + 1,
    ...(years !== undefined && { years }),
  };
}

/**
 * Whether a duration can be what lies between two dates. Dates given by the year leave a year either way; `2년 만에` is said of 23
 * months; and both ends may be counted.
 */
export function disagrees(
  duration: Quantity,
  { least, most, years }: Elapsed,
  coarse: boolean,
): Certainty | undefined {
  if (coarse && duration.unit.id === 'yr' && duration.bound === undefined && !duration.approximate)
    return isCountOfYears(duration.value, { least, most }) ? undefined : 'error';
  const unit = daysIn(duration);
  const room =
    duration.unit.id === 'd' || duration.digits === 0
      ? 0
      : duration.unit.id === 'wk' && !coarse
        ? 2.5
        : unit * (coarse ? 0.5 : 0.55);
  // A week or a month more is not rounding: two weeks are 14 days, or 12.
  const exact =
    (duration.unit.id === 'wk' || (duration.unit.id === 'mo' && duration.value < 7)) &&
    !coarse &&
    duration.bound === undefined &&
    !duration.approximate;
  const [low, high] = exact
    ? [duration.value * unit, duration.value * unit]
    : [duration.low * unit, duration.high * unit];
  const day = duration.unit.id === 'd' ? duration.value : undefined;
  if (day !== undefined) {
    if (duration.bound === undefined ? day >= least && day <= most : high >= least && low <= most)
      return undefined;
    return day > most * 1.02 || day < least * 0.98 ? (duration.bound ? 'warning' : 'error') : undefined;
  }
  if (duration.bound === 'above' ? low <= most + room : low - room <= most && high + room >= least)
    return years !== undefined && isYearMore(duration, years, most) ? 'warning' : undefined;
  return low - room * 2 > most || high + room * 2 < least ? 'error' : 'warning';
}

/** Four years from November to November of the third: a whole year more than there are, by the day and by the New Years. */
function isYearMore({ unit, value, bound, approximate }: Quantity, years: number, most: number): boolean {
  return (
    unit.id === 'yr' &&
    value > 1 &&
    bound === undefined &&
    !approximate &&
    value > years &&
    value - most / 365.25 > 0.8
  );
}

/** From 1939 to 1945 are five to seven years, as both ends are counted or neither. */
function isCountOfYears(years: number, { least, most }: Elapsed): boolean {
  return years >= Math.floor(least / 365.25) && years <= Math.ceil(most / 365.25 - 0.02);
}

/** The time between two dates in days, as one would say it: years are counted from year to year. */
export function middle(from: CalendarDate, to: CalendarDate, { least, most }: Elapsed): number {
  if (
    from.year !== undefined &&
    to.year !== undefined &&
    (from.month === undefined || to.month === undefined)
  )
    return (to.year - from.year) * 365.25;
  return from.day !== undefined && to.day !== undefined ? most : (least + most) / 2;
}

/** The days of one of the units that the length is told in. */
export function daysIn({ unit }: Quantity): number {
  return DAYS[unit.id] ?? 1;
}
