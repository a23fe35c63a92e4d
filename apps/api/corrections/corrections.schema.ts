import { z } from 'zod';
import { FORMATS, LONGEST_CONTENT } from '#articles';
import { correctionPolicy, CORRECTION_STATUSES, correctionTypeView, DERIVATIVE_KINDS } from '#corrections';
import { pageQuery } from '../http/paging.js';
import { instant, words } from '../http/words.js';

export const proposalBody = z
  .strictObject({
    type: correctionTypeView,
    before: z
      .strictObject({
        start: z.number().int().min(0),
        end: z.number().int().min(1),
        exact: z.string().min(1).max(20_000),
      })
      .optional()
      .describe('The words to be replaced, in the newest revision; unsaid, those of the issue'),
    after: z.string().max(20_000).describe('The wording in their place; empty takes them out'),
    reason: words(2000),
    request: z
      .strictObject({
        receivedAt: instant.optional().describe('Unsaid: now'),
        knewAt: instant.optional().describe('When they came to know of the article'),
      })
      .optional()
      .describe('Of what someone asks for under the law: the statutory clocks run from it'),
  })
  .meta({ id: 'CorrectionRequest' });

export const correctionsQuery = pageQuery.extend({
  article: z.uuid().optional(),
  status: z.enum(CORRECTION_STATUSES).optional(),
});

export const noticeBody = z
  .strictObject({
    ko: words(5000).optional().describe('Unsaid: the notice in the house’s form'),
    en: words(5000).optional(),
    reason: words(2000)
      .optional()
      .describe('Why it goes out although something of it is to be checked or signed: see `blockers`'),
  })
  .meta({ id: 'NoticeRequest' });

export const derivativeBody = z
  .strictObject({
    kind: z.enum(DERIVATIVE_KINDS),
    place: words(2000),
    claim: z.uuid().optional().describe('The claim in which Stet found it'),
  })
  .meta({ id: 'DerivativeRequest' });

export const liveTextBody = z
  .strictObject({
    format: z.enum(FORMATS).default('text'),
    content: z.string().describe(`The text that readers see; at most ${LONGEST_CONTENT} bytes of UTF-8`),
  })
  .meta({ id: 'LiveTextRequest' });

export const correctionPolicyBody = correctionPolicy.meta({ id: 'CorrectionPolicyRequest' });
