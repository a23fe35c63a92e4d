import { z } from 'zod';
import { CLAIM_STATUSES, RISKS } from '#claims';
import { ISSUE_CATEGORIES } from '#review';
import { pageQuery } from '../http/paging.js';
import { search } from '../http/words.js';

const yes = z.literal('true').transform(() => true);

export const queueQuery = pageQuery.extend({
  status: z
    .string()
    .max(200)
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(CLAIM_STATUSES)))
    .optional()
    .describe('One or several, with commas. Unsaid: those that wait for someone; of one article, all'),
  assignee: z.union([z.literal('me'), z.uuid()]).optional(),
  unassigned: yes.optional(),
  overdue: yes.optional(),
  risk: z.enum(RISKS).optional(),
  article: z.uuid().optional(),
  category: z.enum(ISSUE_CATEGORIES).optional().describe('Of an issue on the claim that is not settled'),
  q: search.optional().describe('Words of the claim'),
  sort: z.enum(['due', 'priority']).default('due'),
});

export const selectionBody = z
  .strictObject({
    articleId: z.uuid(),
    revision: z.number().int().min(1).describe('The number of the revision that the words were selected in'),
    start: z.number().int().min(0),
    end: z.number().int().min(1),
    risk: z.enum(RISKS).optional().describe('Unsaid: what the words suggest'),
  })
  .meta({ id: 'Selection' });
