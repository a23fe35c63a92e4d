import type { Language } from '../language.js';
import type { Span } from '../span.js';
import { DATE_GRAMMARS } from './date-grammars.js';

/** A date as far as it is written: a year, a month of a year, a day of a month, a day. The numbers are as they stand. */
export interface CalendarDate extends Span {
  readonly year?: number;
  /** 1 to 12, unless the text says otherwise. */
  readonly month?: number;
  readonly day?: number;
  /** 0 for Sunday to 6, as in `Date`; with the place where it is named. */
  readonly weekday?: number;
  readonly weekdayAt?: Span;
}

/** Two dates that the text puts as beginning and end: 3월 12~15일, from May 2023 to April 2024, du 3 au 9 mai. */
export interface DateRange extends Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The dates of a text, in reading order. They do not overlap. */
export function readDates(text: string, language: Language): CalendarDate[] {
  const { beginning, patterns, months, weekdays } = DATE_GRAMMARS[language];
  const dates: CalendarDate[] = [];
  beginning.lastIndex = 0;
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    const start = found.index;
    for (const pattern of patterns) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      const { y, m, d, w } = match.groups ?? {};
      dates.push({
        start,
        end: pattern.lastIndex,
        ...(y !== undefined && { year: Number(y) }),
        ...(m !== undefined && { month: monthOf(m, months) }),
        ...(d !== undefined && { day: Number(d) }),
        ...(w !== undefined && weekdayIn(match[0], w, start, weekdays)),
      });
      beginning.lastIndex = pattern.lastIndex;
      break;
    }
  }
  return dates;
}

function weekdayIn(
  words: string,
  name: string,
  start: number,
  weekdays: readonly string[],
): Partial<CalendarDate> {
  // 일 is Sunday and the word for day: the name of a weekday comes first in English and French, last in Korean.
  const at = start + (words.startsWith(name) ? 0 : words.lastIndexOf(name));
  const weekday = weekdays.findIndex((beginning) => name.toLowerCase().startsWith(beginning));
  return { weekday, weekdayAt: { start: at, end: at + name.length } };
}

/** Pairs of neighbouring dates with a beginning-to-end between them; what one leaves out is taken from the other. */
export function readDateRanges(
  text: string,
  dates: readonly CalendarDate[],
  language: Language,
): DateRange[] {
  const { between } = DATE_GRAMMARS[language];
  const ranges: DateRange[] = [];
  for (let index = 1; index < dates.length; index += 1) {
    const first = dates[index - 1];
    const second = dates[index];
    if (!first || !second || second.start - first.end > 12) continue;
    const before = text.slice(Math.max(0, first.start - 9), first.start);
    const after = text.slice(second.end, second.end + 6);
    if (!between(before, text.slice(first.end, second.start), after)) continue;
    const [from, to] = completed(first, second);
    ranges.push({ start: first.start, end: second.end, from, to });
  }
  return ranges;
}

/** 2024년 3월 12~15일: the end has the month of the beginning; du 12 au 15 mars: the other way round. */
function completed(from: CalendarDate, to: CalendarDate): [CalendarDate, CalendarDate] {
  const short = to.year !== undefined && to.year < 100 && from.year !== undefined;
  // 1998-02 ends in the next century.
  const next = short && from.year % 100 > 89 && to.year < 10;
  const century = Math.floor((from.year ?? 0) / 100) * 100 + (next ? 100 : 0);
  const month = to.month ?? (to.day === undefined ? undefined : from.month);
  // December to January passes into the next year, unless only the day is given.
  const turns = to.month !== undefined && from.month !== undefined && to.month < from.month;
  const inherited =
    from.year !== undefined && (month !== undefined || to.day !== undefined)
      ? from.year + (turns ? 1 : 0)
      : undefined;
  const year = short ? century + (to.year ?? 0) : (to.year ?? inherited);
  const end = { ...to, ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
  const beginMonth = from.month ?? (from.day === undefined ? undefined : to.month);
  const turned = beginMonth !== undefined && to.month !== undefined && to.month < beginMonth;
  const beginYear =
    from.year ?? (to.year === undefined || beginMonth === undefined ? undefined : to.year - (turned ? 1 : 0));
  const begin = {
    ...from,
    ...(beginYear !== undefined && { year: beginYear }),
    ...(beginMonth !== undefined && { month: beginMonth }),
  };
  return [begin, end];
}

/** True when the calendar has such a day: February 29 only in leap years, when the year is told. */
export function isPossible({ year, month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year));
}

/** Days of a month; of February in a year that is not known, the most that it may have. */
export function daysIn(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first and the last day that the date may be, in days since 1970-01-01; `undefined` without a year. */
export function daysOf({
  year,
  month,
  day,
}: CalendarDate): { readonly first: number; readonly last: number } | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined)
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysIn(month, year)) };
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}

/** Days since 1970-01-01 in the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function monthOf(word: string, months: readonly string[]): number {
  const number = Number(word);
  if (!Number.isNaN(number)) return number;
  const lower = word.toLowerCase();
  return months.findIndex((name) => lower.startsWith(name)) + 1;
}
