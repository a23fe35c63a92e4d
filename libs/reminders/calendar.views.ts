import { z } from 'zod';

/** The days of a calendar file. */
export const calendarView = z
  .object({
    days: z.array(
      z.object({
        day: z.iso.date(),
        name: z.string(),
        isOff: z.boolean().describe('The desk does not work on that day as it is: it is not added'),
      }),
    ),
    leftOut: z
      .number()
      .int()
      .describe(
        'Events that are no holidays: with a time of day, cancelled, long, or repeated otherwise than yearly',
      ),
  })
  .meta({ id: 'CalendarDays' });
export type CalendarView = z.infer<typeof calendarView>;
