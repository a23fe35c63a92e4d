import { z } from 'zod';
import { PAGE_LANGUAGES, RECORD_FORMATS, REPORT_FORMATS } from '#reports';

const lang = z.enum(PAGE_LANGUAGES).optional().describe('The language of the document; unsaid, the desk’s');

export const reportQuery = z.object({
  format: z.enum(REPORT_FORMATS).default('json'),
  lang,
});

export const recordQuery = z.object({ format: z.enum(RECORD_FORMATS).default('json'), lang });
