import { isPossible } from '#text';
import type { CalendarDate } from '#text';
import type { Document } from './document.js';

/** The day that an article speaks from, as far as it says so. */
export interface Published {
  readonly year: number;
  readonly month?: number;
  /** `stated`: in the line of the byline or the place and date; `latest`: the latest year that the text speaks of. */
  readonly by: 'stated' | 'latest';
}

/** When the article was written: its dateline or byline, else the latest year in it that is not a plan for the future. */
export function readPublished(document: Document): Published | undefined {
  let latest: number | undefined;
  for (const sentence of document.sentences) {
    for (const date of sentence.dates) {
      if (date.year === undefined || date.year < 1900 || date.year > 2100) continue;
      if (sentence.zone === 'byline' || sentence.zone === 'dateline')
        return { ...stated(date), by: 'stated' };
      const words = document.text.slice(date.end, Math.min(sentence.end, date.end + 24));
      if (
        !FUTURE.test(document.text.slice(Math.max(sentence.start, date.start - 14), date.start)) &&
        !FUTURE.test(words)
      ) {
        latest = Math.max(latest ?? 0, date.year);
      }
    }
  }
  return latest === undefined ? undefined : { year: latest, by: 'latest' };
}

const FUTURE =
  /까지|예정|목표|전망|계획|\b(?:by|until|will|planned|expected|forecast|target)\b|d['’]ici|prévu|horizon|jusqu|sera/i;

function stated({ year, month }: CalendarDate): { year: number; month?: number } {
  return { year: year ?? 0, ...(month !== undefined && { month }) };
}

/** The whole day of a date, if it is one that the calendar has. */
export function wholeDay(date: CalendarDate): { year: number; month: number; day: number } | undefined {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined || !isPossible(date)) return undefined;
  return { year, month, day };
}
