/** The points in time of a sentence, on scales on which two of them can be held against each other. */
import { daysOf, readClockTimes } from '#text';
import type { CalendarDate, ClockTime, Language, Span } from '#text';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';

/** A point in time as it is told: the first and the last that it may be, in days or, of the clock, in minutes. */
export interface Moment extends Span {
  /** `dated` in a year, `spoken` of from now (지난해 9월), a `day` of some year, or a time of the `clock`. */
  readonly scale: 'dated' | 'spoken' | 'day' | 'clock';
  readonly first: number;
  readonly last: number;
  readonly date?: CalendarDate;
}

/** Last year, this one and the next, before a month. */
const SPOKEN: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  ko: [
    [/재작년 ?$/, -2],
    [/(?:지난해|작년) ?$/, -1],
    [/올해 ?$/, 0],
    [/내년 ?$/, 1],
  ],
  en: [
    [/\b(?:in|on) $(?<=\blast year,? (?:in|on) )/, -1],
    [/\bthis year,? (?:in|on) $/, 0],
  ],
  fr: [[/l[’']an dernier,? (?:en|le) $/, -1]],
};

/** Reads the moments of a sentence in the order of its words. */
export function momentsOf(document: Document, sentence: Sentence): Moment[] {
  const { text, language } = document;
  const dated = sentence.dates.flatMap((date): Moment[] => {
    const ahead = text.slice(Math.max(sentence.start, date.start - 16), date.start);
    const span = { start: date.start, end: date.end, date };
    const days = daysOf(date);
    if (days) return date.year !== undefined && date.year > 999 ? [{ ...span, scale: 'dated', ...days }] : [];
    if (date.month === undefined) return [];
    const [, years] = SPOKEN[language].find(([words]) => words.test(ahead)) ?? [];
    const virtual = daysOf({ ...date, year: 2023 + (years ?? 0) });
    if (!virtual) return [];
    if (years !== undefined) return [{ ...span, scale: 'spoken', ...virtual }];
    return [{ ...span, scale: 'day', ...virtual }];
  });
  const clocks = readClockTimes(text.slice(sentence.start, sentence.end), language).map((time): Moment => {
    const minutes = minutesOf(time);
    return {
      scale: 'clock',
      start: sentence.start + time.start,
      end: sentence.start + time.end,
      first: minutes,
      last: minutes,
    };
  });
  return [...dated, ...clocks].sort((a, b) => a.start - b.start);
}

/** Minutes since midnight. */
export function minutesOf({ hour, minute = 0, half }: ClockTime): number {
  return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** How far apart two moments may be and still belong to one story, on each scale. */
const FAR = { dated: 4400, spoken: 800, day: 100, clock: 360 } as const;

/** True when the whole of the first lies before the second begins, and not so long before that it is another story; years may lie `far` times as far apart. */
export function isBefore(first: Moment, second: Moment, far = 1): boolean {
  return (
    first.scale === second.scale &&
    first.last < second.first &&
    second.first - first.last < FAR[first.scale] * (first.scale === 'dated' ? far : 1)
  );
}
