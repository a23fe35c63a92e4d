import { isPossible, weekdayOf, wordsAt } from '#text';
import type { CalendarDate, Language, Told } from '#text';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { told } from '../wording.js';
import { wholeDay } from '../time/published.js';
import type { Report, Rule } from '../rule.js';

/** A date with a weekday that it is not: 2024년 5월 1일(목). */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  version: 1,
  categories: ['weekday_mismatch'],
  *check(document) {
    const { published } = document;
    let known: { year: number; month?: number } | undefined;
    let first: Yearless | undefined;
    for (const sentence of document.sentences) {
      for (const date of sentence.dates) {
        const named = date.weekday !== undefined && date.weekday >= 0 && isPossible(date);
        const day = wholeDay(date);
        if (named && day) {
          const actual = weekdayOf(day.year, day.month, day.day);
          if (actual !== date.weekday) yield report(document, date, day, actual, 'error');
        } else if (named && date.month !== undefined && date.day !== undefined) {
          const yearless = { date, month: date.month, day: date.day };
          const year = known?.year ?? published?.year;
          if (year !== undefined) {
            const found = inYear(yearless, year);
            if (found) yield report(document, date, { ...yearless, year }, found.actual, found.certainty);
          } else if (first && !shareYear(first, yearless)) {
            yield incompatible(document, first.date, date);
          } else first ??= yearless;
        }
        if (date.year !== undefined)
          known = { year: date.year, ...(date.month !== undefined && { month: date.month }) };
      }
    }
  },
};

interface Yearless {
  readonly date: CalendarDate;
  readonly month: number;
  readonly day: number;
}

/** Without a year of its own, a date may be of the year spoken of, or of the one before or after. */
function inYear(
  { date, month, day }: Yearless,
  year: number,
): { actual: number; certainty: Certainty } | undefined {
  const actual = weekdayOf(year, month, day);
  if (actual === date.weekday) return undefined;
  const beside = [year - 1, year + 1].some((other) => weekdayOf(other, month, day) === date.weekday);
  return { actual, certainty: beside ? 'info' : 'warning' };
}

/** Whether two dates with weekdays can be of one year. */
function shareYear(a: Yearless, b: Yearless): boolean {
  for (let year = 2000; year < 2028; year += 1) {
    if (
      weekdayOf(year, a.month, a.day) === a.date.weekday &&
      weekdayOf(year, b.month, b.day) === b.date.weekday
    )
      return true;
  }
  return a.month > b.month;
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};

function weekday(index: number): Told {
  return told((l) => WEEKDAYS[l][index] ?? '');
}

function report(
  document: Document,
  date: CalendarDate,
  { year, month, day }: { year: number; month: number; day: number },
  actual: number,
  certainty: Certainty,
): Report {
  const expected = weekday(actual);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {
    start: date.start,
    end: date.end,
    certainty,
    related: [],
    saw: wordsAt(document.text, date.weekdayAt ?? date),
    expected,
    message: {
      ko: `이날은 ${expected.ko}이다.`,
      en: `That day is a ${expected.en}.`,
      fr: `Ce jour est un ${expected.fr}.`,
    },
    working: told((l) => `${iso}: ${expected[l]}`),
  };
}

/** Two dates without a year whose weekdays no year has together. */
function incompatible(document: Document, first: CalendarDate, second: CalendarDate): Report {
  const [a, b] = [wordsAt(document.text, first), wordsAt(document.text, second)];
  return {
    start: second.start,
    end: second.end,
    certainty: 'warning',
    related: [first],
    saw: b,
    expected: {
      ko: `${a}와 맞는 요일`,
      en: `a weekday that goes with ${a}`,
      fr: `un jour qui s’accorde avec ${a}`,
    },
    message: {
      ko: '두 날짜의 요일이 함께 맞는 해가 없다.',
      en: 'No year has both dates on these weekdays.',
      fr: 'Aucune année n’a ces deux dates à ces jours.',
    },
    working: told(() => `${a} ↔ ${b}`),
  };
}
