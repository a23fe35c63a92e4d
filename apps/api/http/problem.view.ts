import { z } from 'zod';

/** A refusal as it leaves (RFC 9457); refusals may carry more members of their own. */
export const problemView = z
  .looseObject({
    type: z.string(),
    title: z.string().describe('For the person who asked, in Korean or English'),
    status: z.number().int(),
    slug: z.string(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
