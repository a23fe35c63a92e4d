import { isPossible, wordsAt } from '#text';
import type { CalendarDate } from '#text';
import type { Document } from '../document.js';

/** The day that an article speaks from, as far as it says so. */
export interface Published {
  readonly year: number;
  readonly month?: number;
  /** Of the latest day only where it stands in the lead: then it is news. */
  readonly day?: number;
  /**
   * `stated`: in the line of the byline or the place and date; `reported`: the latest day on which someone told what the
   * article tells; `latest`: no more than the latest year that the text speaks of. The article may be younger.
   */
  readonly by: 'stated' | 'reported' | 'latest';
}

/** When the article was written: its dateline or byline, else the latest date that it tells of as past. */
export function readPublished(document: Document): Published | undefined {
  let latest: CalendarDate | undefined;
  let standing: CalendarDate | undefined;
  for (const sentence of document.sentences) {
    const words = wordsAt(document.text, sentence);
    const coming = COMING.test(words);
    for (const date of sentence.dates) {
      if (date.year === undefined || date.year < 1900 || date.year > 2100) continue;
      if (sentence.zone === 'byline' || sentence.zone === 'dateline')
        return { ...stated(date), by: 'stated' };
      const [ahead, behind] = [
        document.text.slice(Math.max(sentence.start, date.start - 24), date.start),
        document.text.slice(date.end, Math.min(sentence.end, date.end + 24)),
      ];
      if (coming || TOWARDS.test(ahead) || FUTURE.test(ahead) || FUTURE.test(behind)) continue;
      if (STANDING.test(words)) standing = later(date, standing);
      else latest = later(date, latest);
    }
  }
  latest ??= standing;
  if (latest === undefined) return undefined;
  const isReported =
    latest.day !== undefined && REPORTED.test(document.text.slice(latest.end, latest.end + 8));
  const { day, ...month } = stated(latest);
  const lead = document.sentences[LEAD - 1]?.end ?? Infinity;
  return {
    ...month,
    ...(day !== undefined && latest.start < lead && { day }),
    by: isReported ? 'reported' : 'latest',
  };
}

/** In sentences: a day that is told further down may be one of long ago. */
const LEAD = 5;

function later(one: CalendarDate, other: CalendarDate | undefined): CalendarDate {
  return !other || monthsTo(one) > monthsTo(other) ? one : other;
}

function monthsTo({ year = 0, month = 0 }: CalendarDate): number {
  return year * 12 + month;
}

/** 2028년 14㎞를 교체한다: what stands or is to come, and may not have been. */
const STANDING = /[한된온간연린진인준본는]다[.”"]*$/;

/** 2026년 5월 7일 밝혔다. */
const REPORTED = /^(?:에)? ?(?:밝혔|전했|말했|알렸|발표했)/;

/** A sentence that tells of what is to come: none of its years has been. */
const COMING = /\bwill\b|(?:er|fini|au|se|i|dr|tr)(?:a|ont)(?![\p{L}’'])|[가-힣]겠다|(?:계획|예정|방침)이다/u;

const FUTURE =
  /까지|예정|목표|전망|계획|연다|열린다|들어선|끝난다|시작해|시작한다|개막전|치르|완공|개통|이면|\b(?:will|planned|expected|forecast|target|scheduled|set for|due)\b|prévu|sera|aura/i;

/** Before a date: up to it, and not on it. */
const TOWARDS = /\b(?:by|until)\b|d['’]ici|horizon|jusqu/i;

function stated({ year, month, day }: CalendarDate): Omit<Published, 'by'> {
  return { year: year ?? 0, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** The whole day of a date, if it is one that the calendar has. */
export function wholeDay(date: CalendarDate): { year: number; month: number; day: number } | undefined {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined || !isPossible(date)) return undefined;
  return { year, month, day };
}
