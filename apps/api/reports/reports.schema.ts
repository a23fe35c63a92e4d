import { z } from 'zod';
import { PAGE_LANGUAGES, REPORT_FORMATS, reportAsk } from '#reports';
import { isOfOurYears, NOT_OF_OUR_YEARS } from '../http/words.js';

const lang = z.enum(PAGE_LANGUAGES).optional().describe('The language of the document; unsaid, the desk’s');

export const reportQuery = z.object({
  format: z.enum(REPORT_FORMATS).default('json'),
  lang,
});

const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .refine(isOfOurYears, NOT_OF_OUR_YEARS);

export const accuracyQuery = reportQuery.extend({
  from: moment.describe('A day of the desk’s calendar, or an instant'),
  to: moment.describe('A day, included; or an instant, not included'),
});

export const reportBody = reportAsk.refine(
  (ask) => ask.kind !== 'accuracy' || [ask.from, ask.to].every((at) => moment.safeParse(at).success),
  { path: ['from'], error: 'must be a day or an instant between 1900 and 2200, like `to`' },
);
