import { z } from 'zod';
import { addDays, FAULTS, MINUTE, momentOf, wallClock } from '#core';
import { isStatutory, type CorrectionType } from './correction-types.js';

/**
 * The periods of the law, each set with the day from which it holds: what was asked for under an older law is judged by
 * that. The default is the Act on Press Arbitration and Remedies: articles 14 (whoever was harmed asks within three months of
 * knowing, and six of publication) and 15 (the answer within three days of being asked).
 */
const period = z.strictObject({
  from: z.iso.date().describe('The first day of the desk’s calendar on which it holds'),
  answerDays: z.number().int().min(1).max(90),
  monthsFromKnowing: z.number().int().min(1).max(120),
  monthsFromPublication: z.number().int().min(1).max(120),
});
export type StatutoryPeriods = z.infer<typeof period>;

/** What a desk says of corrections: the periods of the law. */
export const correctionPolicy = z.strictObject({
  statutory: z
    .array(period)
    .min(1)
    .max(50)
    .refine(
      (periods) => new Set(periods.map(({ from }) => from)).size === periods.length,
      FAULTS.dayTwice.en,
    ),
});
export type CorrectionPolicy = z.infer<typeof correctionPolicy>;

const settings = z.object({
  statutory: correctionPolicy.shape.statutory.default([
    { from: '2005-07-28', answerDays: 3, monthsFromKnowing: 3, monthsFromPublication: 6 },
  ]),
});

/** A desk's periods, from what it has decided otherwise. */
export function statutorySettings(decided: unknown): StatutoryPeriods[] {
  return settings.parse(decided ?? {}).statutory;
}

/** When something asked for under the law is due, or could last be asked for. */
export interface StatutoryClock {
  readonly clock: 'answer' | 'asked_after_knowing' | 'asked_after_publication';
  readonly dueAt: Date;
  /** The day from which the period that was applied holds. */
  readonly since: string;
  /** False of a request that came after the period; null of what is still ahead. */
  readonly kept: boolean | null;
}

/** What the clocks run from. */
export interface StatutoryRequest {
  readonly type: CorrectionType;
  readonly requestedAt: Date | null;
  readonly requesterKnewAt: Date | null;
  readonly publishedAt: Date | null;
  /** When the desk said yes or no. */
  readonly answeredAt: Date | null;
}

/**
 * The clocks of a request under the law, by the periods that held on the day on which it came; days and months are those
 * of the desk's calendar. None for other types.
 */
export function statutoryClocks(
  { type, requestedAt, requesterKnewAt, publishedAt, answeredAt }: StatutoryRequest,
  periods: readonly StatutoryPeriods[],
  timeZone: string,
): StatutoryClock[] {
  if (!isStatutory(type) || requestedAt === null) return [];
  const { day } = wallClock(requestedAt, timeZone);
  const held = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1)).filter(({ from }) => from <= day);
  const law = held.at(-1);
  if (law === undefined) return [];
  const clock = (name: StatutoryClock['clock'], dueAt: Date, happened: Date | null): StatutoryClock => ({
    clock: name,
    dueAt,
    since: law.from,
    kept: happened === null ? null : happened <= dueAt,
  });
  const clocks = [clock('answer', plusDays(requestedAt, law.answerDays, timeZone), answeredAt)];
  if (requesterKnewAt !== null)
    clocks.push(
      clock('asked_after_knowing', plusMonths(requesterKnewAt, law.monthsFromKnowing, timeZone), requestedAt),
    );
  if (publishedAt !== null)
    clocks.push(
      clock(
        'asked_after_publication',
        plusMonths(publishedAt, law.monthsFromPublication, timeZone),
        requestedAt,
      ),
    );
  return clocks;
}

/** The same time by the clock, so many days later. */
function plusDays(at: Date, days: number, timeZone: string): Date {
  const { day } = wallClock(at, timeZone);
  return shiftedTo(addDays(day, days), at, timeZone);
}

/** The same day of a later month, or its last: three months after 30 November end on 28 or 29 February. */
function plusMonths(at: Date, months: number, timeZone: string): Date {
  const [year, month, day] = wallClock(at, timeZone).day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return shiftedTo(last.toISOString().slice(0, 10), at, timeZone);
}

/** The time of day of a moment, on another day; to the millisecond. */
function shiftedTo(day: string, at: Date, timeZone: string): Date {
  const moment = momentOf({ day, minutes: wallClock(at, timeZone).minutes }, timeZone);
  const rest = at.getTime() - Math.floor(at.getTime() / MINUTE) * MINUTE;
  return new Date(moment.getTime() + rest);
}
