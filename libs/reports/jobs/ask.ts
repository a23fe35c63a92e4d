import { z } from 'zod';
import { REPORT_FORMATS } from '../documents.js';
import { PAGE_LANGUAGES } from '../pages/words.js';

const form = {
  format: z.enum(REPORT_FORMATS).default('json'),
  lang: z.enum(PAGE_LANGUAGES).optional().describe('The language of the document; unsaid, the desk’s'),
};

/** Which report is to be made, and in which form. Stored with its job. */
export const reportAsk = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('check'), article: z.uuid(), ...form }),
    z.strictObject({ kind: z.literal('record'), correction: z.uuid(), ...form }),
    z.strictObject({
      kind: z.literal('accuracy'),
      from: z.string().max(40).describe('A day of the desk’s calendar, or an instant'),
      to: z.string().max(40).describe('A day, included; or an instant, not included'),
      ...form,
    }),
  ])
  .meta({ id: 'ReportAsk' });
export type ReportAsk = z.infer<typeof reportAsk>;
