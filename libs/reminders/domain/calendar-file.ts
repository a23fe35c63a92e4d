import ICAL from 'ical.js';
import { addDays, Invalid } from '#core';
import { shorten } from './message.js';

/** A day of a calendar, and what it is called there. */
export interface CalendarDay {
  /** `2027-02-08` */
  readonly day: string;
  readonly name: string;
}

/** What an iCalendar file says of a stretch of days. */
export interface CalendarRead {
  /** In order, each once. */
  readonly days: readonly CalendarDay[];
  /** Events that are no holidays as we read them: with a time of day, cancelled, or repeated otherwise than yearly. */
  readonly leftOut: number;
}

/** As many events, days of one event, and days altogether. */
const EVENTS = 5_000;
const LONGEST = 31;
export const MOST_DAYS = 1_000;

/**
 * Steps along all rules of a file: a rule that begins in 1900 comes to us by itself, and must not bring 365 a year along. As
 * many may be tried in all, each combination of its parts in each year: one that is never kept brings nothing, and takes as long.
 */
const STEPS = 20_000;

/** A rule by weekdays is tried for so many years beyond the last, and a weekday without a number on as many days of a month. */
const YEARS_BEYOND = 28;
const WEEKS = 5;
const FIRST_YEAR = 1900;

/**
 * The all-day events of an iCalendar file (RFC 5545) between two days, both included: single days, several in a row, and
 * what comes back every year, less what a rule leaves out or moves.
 * @throws Invalid `calendar/unreadable`, `calendar/too-much`.
 */
export function readCalendarFile(text: string, from: string, to: string): CalendarRead {
  const events = eventsOf(text);
  const moved = new Set(events.filter((event) => event.isRecurrenceException()).map(originOf));
  const days = new Map<string, string>();
  const [attempt, step] = [budget(), budget()];
  let leftOut = 0;
  for (const event of events) {
    const begins = beginningsOf(event, to, attempt, step);
    const length = lengthOf(event);
    if (begins === undefined || length === undefined) {
      leftOut += 1;
      continue;
    }
    const name = shorten(event.summary ?? '', 100);
    for (const begin of begins) {
      if (event.isRecurring() && moved.has(`${event.uid} ${begin}`)) continue;
      for (let after = 0; after < length; after++) {
        const day = addDays(begin, after);
        if (day >= from && day <= to && !days.has(day)) days.set(day, name);
      }
    }
    if (days.size > MOST_DAYS) throw new Invalid('calendar/too-much', { most: MOST_DAYS });
  }
  const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  return { days: inOrder.map(([day, name]) => ({ day, name })), leftOut };
}

/** @throws Invalid `calendar/unreadable` of what is no iCalendar, `calendar/too-much` of more events than are read. */
function eventsOf(text: string): ICAL.Event[] {
  const components = read(() => {
    // A file may hold several calendars; then each is a component, else the file is.
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').trim()) as unknown[];
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, object[], object[]][];
    if (!calendars.some(([name]) => name === 'vcalendar')) throw new Error('no VCALENDAR');
    return calendars
      .map((calendar) => new ICAL.Component(calendar))
      .flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  });
  if (components.length > EVENTS) throw new Invalid('calendar/too-much', { most: MOST_DAYS });
  // Said to have no exceptions, an event does not look for its own among all the others.
  return components.map((component) => new ICAL.Event(component, { exceptions: [] }));
}

/** On which days an event begins, up to a day; nothing when it is none of ours. */
function beginningsOf(event: ICAL.Event, to: string, attempt: Spend, step: Spend): string[] | undefined {
  return read(() => {
    const { startDate, component } = event;
    if (!startDate?.isDate || startDate.year < FIRST_YEAR) return undefined;
    if (component.getFirstPropertyValue('status') === 'CANCELLED') return undefined;
    const rules = component.getAllProperties('rrule').map((rule) => rule.getFirstValue() as ICAL.Recur);
    if (rules.some(({ freq }) => freq !== 'YEARLY')) return undefined;
    if (event.isRecurrenceException() || !event.isRecurring()) return [startDate.toString()];
    const last = ICAL.Time.fromDateString(to);
    for (const { parts } of rules) attempt(attemptsOf(parts, Math.max(0, last.year - startDate.year) + 1));
    // A rule that can never be kept ends here too.
    for (const rule of rules) if (!rule.until || rule.until.compare(last) > 0) rule.until = last;
    // Where days are only listed, the library leaves out the first.
    const begins = rules.length === 0 ? [startDate.toString()] : [];
    const months = component.hasProperty('rdate') ? [] : rules.flatMap((rule) => monthsOf(rule, startDate));
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.compare(last) <= 0; next = iterator.next()) {
      step(1);
      if (months.length === 0 || months.includes(next.month)) begins.push(next.toString().slice(0, 10));
    }
    return begins;
  });
}

/** Takes some of what there is. */
type Spend = (steps: number) => void;

/** @throws Invalid `calendar/too-much`, the call that takes more than `STEPS` in all. */
function budget(): Spend {
  let spent = 0;
  return (steps) => {
    if ((spent += steps) > STEPS) throw new Invalid('calendar/too-much', { most: MOST_DAYS });
  };
}

/** How often a rule is tried in so many years: two months by three days are six a year. */
function attemptsOf(parts: ICAL.Recur['parts'], years: number): number {
  const weights = Object.entries(parts).map(([name, part]) =>
    name === 'BYDAY' ? part.length * WEEKS : part.length,
  );
  const aYear = weights.reduce((product, weight) => product * weight, 1);
  return aYear * ('BYDAY' in parts ? years + YEARS_BEYOND : years);
}

/** The months that a rule names, where it does; of 30 February the library makes the first days of March. */
function monthsOf(rule: ICAL.Recur, start: ICAL.Time): number[] {
  return Object.keys(rule.parts).length === 0 ? [start.month] : (rule.getComponent('BYMONTH') as number[]);
}

/** How many days it lasts; nothing when that is longer than a holiday can be. */
function lengthOf(event: ICAL.Event): number | undefined {
  return read(() => {
    const { days, weeks } = event.duration;
    const length = Math.max(1, days + 7 * weeks);
    return length <= LONGEST ? length : undefined;
  });
}

/** Which occurrence of which event is another one instead. */
function originOf(event: ICAL.Event): string {
  return `${event.uid} ${read(() => event.recurrenceId.toString().slice(0, 10))}`;
}

/** Whatever the library finds wrong with a file is the file's fault. */
function read<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Invalid) throw error;
    const said = error instanceof Error ? shorten(error.message, 200) : '';
    throw new Invalid('calendar/unreadable', { said });
  }
}
