import { isPossible, weekdayOf, wordsAt } from '#text';
import type { CalendarDate } from '#text';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { told } from '../wording.js';
import { wholeDay } from '../time/published.js';
import { withWeekday } from '../time/weekday-said.js';
import { sayWeekday } from '../time/weekdays.js';
import type { Sentence } from '../sentences.js';
import type { Report, Rule } from '../rule.js';

/** A date with a weekday that it is not: 2024년 5월 1일(목). */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  version: 3,
  categories: ['weekday_mismatch'],
  *check(document) {
    const { published } = document;
    let known: Known | undefined;
    let first: Yearless | undefined;
    for (const sentence of document.sentences) {
      const turns = TURNS.test(wordsAt(document.text, sentence));
      for (const written of sentence.dates) {
        const date = withWeekday(document, sentence, written);
        const named = date.weekday !== undefined && date.weekday >= 0 && isPossible(date);
        const near = known && sentence.index - known.sentence.index < 3 ? known : undefined;
        const day = wholeDay(date) ?? (turns ? undefined : inMonth(date, near));
        if (named && day) {
          const actual = weekdayOf(day.year, day.month, day.day);
          if (actual !== date.weekday)
            yield report(document, date, day, actual, wholeDay(date) ? 'error' : 'warning');
        } else if (named && !turns && date.month !== undefined && date.day !== undefined) {
          const yearless = { date, month: date.month, day: date.day };
          const year = known?.date.year ?? published?.year;
          if (year !== undefined) {
            const found = inYear(yearless, year, !known && published?.by === 'latest');
            if (found) yield report(document, date, { ...yearless, year }, found.actual, found.certainty);
          } else if (first && !shareYear(first, yearless)) {
            yield incompatible(document, first.date, date);
          } else first ??= yearless;
        } else if (named && near && isApart(near.date, date) && !turns) {
          yield incompatible(document, near.date, date);
        }
        if (date.year !== undefined || (named && date.day !== undefined))
          known = { date: { ...known?.date, ...near?.date, ...date, ...day }, sentence };
      }
    }
  },
};

/** The last date told, completed by those before it. */
interface Known {
  readonly date: CalendarDate;
  readonly sentence: Sentence;
}

/** A later day of the same year, or of the same month: 2023년 10월 22일(일) … 23일(월). */
function inMonth(
  { month, day }: CalendarDate,
  known: Known | undefined,
): { year: number; month: number; day: number } | undefined {
  const { year, month: last, day: earlier } = known?.date ?? {};
  if (year === undefined || last === undefined || day === undefined) return undefined;
  if (month !== undefined) return month >= last ? { year, month, day } : undefined;
  return earlier !== undefined && day > earlier ? { year, month: last, day } : undefined;
}

/** Two days of one month without its year, whose weekdays are not as far apart: 12일(월) and 16일(목). */
function isApart(first: CalendarDate, second: CalendarDate): boolean {
  if (first.weekday === undefined || second.weekday === undefined || second.month !== undefined) return false;
  const days = (second.day ?? 0) - (first.day ?? 31);
  return days > 0 && (first.weekday + days) % 7 !== second.weekday;
}

/** Words that take a sentence to another month or year. */
const TURNS =
  /지난달|다음 ?달|이듬해|다음 ?해|내년|지난해|작년|\b(?:last|next|this|following) (?:year|month)|(?:an|mois|année) (?:dernier|prochain|suivant)/iu;

interface Yearless {
  readonly date: CalendarDate;
  readonly month: number;
  readonly day: number;
}

/** Without a year of its own, a date may be of the year spoken of, or of the one before or after; or of a later one still. */
function inYear(
  { date, month, day }: Yearless,
  year: number,
  orLater: boolean,
): { actual: number; certainty: Certainty } | undefined {
  const actual = weekdayOf(year, month, day);
  if (actual === date.weekday) return undefined;
  const near = orLater ? [-1, 1, 2, 3] : [-1, 1];
  const beside = near.some((years) => weekdayOf(year + years, month, day) === date.weekday);
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

function report(
  document: Document,
  date: CalendarDate,
  { year, month, day }: { year: number; month: number; day: number },
  actual: number,
  certainty: Certainty,
): Report {
  const expected = told((l) => sayWeekday(actual, l));
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
