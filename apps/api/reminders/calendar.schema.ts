import { z } from 'zod';
import { FAULTS } from '#core';
import { isOfOurYears, NOT_OF_OUR_YEARS } from '../http/words.js';

/** UTF-16 code units: a calendar of holidays has a few thousand. */
const LONGEST = 1_000_000;
/** Years that one file is asked about. */
const YEARS = 10;

const day = z.iso.date().refine(isOfOurYears, NOT_OF_OUR_YEARS);

export const calendarBody = z
  .strictObject({
    content: z.string().min(1).max(LONGEST).describe('An iCalendar file (RFC 5545)'),
    from: day.optional().describe('Without it, the first day of this year'),
    to: day.optional().describe('Without it, the last day of the year after the next'),
  })
  .refine(({ from, to }) => (from === undefined) === (to === undefined), {
    path: ['to'],
    error: FAULTS.goesWithFrom.en,
  })
  .refine(
    ({ from = '', to = '' }) => from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < YEARS,
    {
      path: ['to'],
      error: FAULTS.calendarTooLong.en,
    },
  )
  .meta({ id: 'CalendarFile' });
