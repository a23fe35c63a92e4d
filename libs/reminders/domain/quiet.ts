import { z } from 'zod';
import { FAULTS } from '#core';
import { clock, isWorkingDay, minutesOf, openingAfter, type WorkingWeek } from './working-time.js';
import { addDays, momentOf, wallClock } from './zoned-time.js';

/** When a desk wants to hear of nothing but what is critical; by its own wall clock, past midnight when it ends before it begins. */
export const quietHours = z
  .object({
    from: clock,
    until: clock,
    /** Weekends and holidays are quiet all day. */
    daysOff: z.boolean().default(false),
  })
  .refine(({ from, until }) => from !== until, FAULTS.noQuiet.en);
export type QuietHours = z.infer<typeof quietHours>;

/** When the quiet that reigns at this moment ends; nothing when it is not quiet. */
export function quietUntil(
  at: Date,
  quiet: QuietHours | null,
  week: WorkingWeek,
  timeZone: string,
): Date | undefined {
  if (quiet === null) return undefined;
  const { day, minutes } = wallClock(at, timeZone);
  const [from, until] = [minutesOf(quiet.from), minutesOf(quiet.until)];
  if (quiet.daysOff && !isWorkingDay(day, week)) return openingAfter(at, 1, week, timeZone);
  const evening = from > until && minutes >= from;
  const inside = from < until ? minutes >= from && minutes < until : evening || minutes < until;
  if (!inside) return undefined;
  const end = momentOf({ day: evening ? addDays(day, 1) : day, minutes: until }, timeZone);
  // In the hour that comes twice the wall clock may show the end before it is there.
  if (end <= at) return undefined;
  const morning = wallClock(end, timeZone).day;
  return quiet.daysOff && !isWorkingDay(morning, week) ? openingAfter(end, 1, week, timeZone) : end;
}
