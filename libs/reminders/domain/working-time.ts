import { z } from 'zod';
import { FAULTS } from '#core';
import { KOREAN_HOLIDAYS } from './korean-holidays.js';
import { addDays, momentOf, wallClock, weekdayOf, type WallClock } from './zoned-time.js';

/** A time of day like 09:00. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, FAULTS.noTimeOfDay.en);

/** When a desk works, by its own wall clock. */
export const workingWeek = z
  .object({
    /** 1 is Monday, 7 is Sunday. */
    days: z.array(z.number().int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    from: clock.default('09:00'),
    until: clock.default('18:00'),
    /** The public holidays that it keeps: Korea's with their substitute days, or none. */
    calendar: z.enum(['none', 'kr']).default('none'),
    /** Days of the calendar on which it works all the same. */
    worked: z.array(z.iso.date()).max(1000).default([]),
    /** More days on which nobody works: `2027-01-01`. */
    holidays: z.array(z.iso.date()).max(1000).default([]),
  })
  .refine(({ from, until }) => from < until, FAULTS.closedBeforeOpen.en);
export type WorkingWeek = z.infer<typeof workingWeek>;

/**
 * So many working days after a moment, at the same time of day. A moment outside working hours counts as the next
 * opening: what comes on Friday evening is a working day old on Tuesday morning.
 */
export function addWorkingDays(from: Date, days: number, week: WorkingWeek, timeZone: string): Date {
  const begin = atWork(wallClock(from, timeZone), week);
  let day = begin.day;
  for (let passed = 0; passed < days; passed++) day = nextWorkingDay(day, week);
  return momentOf({ day, minutes: begin.minutes }, timeZone);
}

/** When the desk opens on the n-th working day after the day of a moment. */
export function openingAfter(from: Date, days: number, week: WorkingWeek, timeZone: string): Date {
  let { day } = wallClock(from, timeZone);
  for (let passed = 0; passed < days; passed++) day = nextWorkingDay(day, week);
  return momentOf({ day, minutes: minutesOf(week.from) }, timeZone);
}

function atWork(at: WallClock, week: WorkingWeek): WallClock {
  const opening = minutesOf(week.from);
  if (!isWorkingDay(at.day, week) || at.minutes >= minutesOf(week.until)) {
    return { day: nextWorkingDay(at.day, week), minutes: opening };
  }
  return { day: at.day, minutes: Math.max(at.minutes, opening) };
}

function nextWorkingDay(day: string, week: WorkingWeek): string {
  // A week has a working day, and a desk at most a thousand holidays: this ends.
  let next = addDays(day, 1);
  while (!isWorkingDay(next, week)) next = addDays(next, 1);
  return next;
}

/** True when the desk works on this day of its calendar. */
export function isWorkingDay(day: string, week: WorkingWeek): boolean {
  return week.days.includes(weekdayOf(day)) && !week.holidays.includes(day) && !isPublicHoliday(day, week);
}

function isPublicHoliday(day: string, { calendar, worked }: WorkingWeek): boolean {
  return calendar === 'kr' && PUBLIC.has(day) && !worked.includes(day);
}

const PUBLIC: ReadonlySet<string> = new Set(KOREAN_HOLIDAYS);

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
