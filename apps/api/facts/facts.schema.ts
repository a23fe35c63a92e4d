import { z } from 'zod';
import { FAULTS } from '#core';
import { FACT_KINDS, kindNames } from '#lint';
import { pageQuery } from '../http/paging.js';
import { instant, search, words } from '../http/words.js';

const attribute = z
  .strictObject({
    name: words(60).describe('`kind`, `employer`, `role`, `maker`, `founder`, …'),
    value: words(500),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    source: words(2000).optional(),
  })
  .refine(({ name, value }) => name !== 'kind' || kindNames().includes(value), {
    path: ['value'],
    message: FAULTS.noKind.en,
  });

const entry = {
  kind: z.enum(FACT_KINDS),
  name: words(200),
  aliases: z.array(words(200)).max(100),
  attributes: z.array(attribute).max(200),
  source: words(2000),
  reviewAt: instant.nullable(),
};

export const factsQuery = pageQuery.extend({
  q: search.optional().describe('Letters of a name or an alias'),
  due: z
    .literal(['true', 'false'])
    .transform((said) => said === 'true')
    .optional()
    .describe('true: only what is to be reviewed by now'),
});

/** The id of an entry of the desk's own, or of one that comes with Stet. */
export const factId = z.string().min(1).max(300);

export const newFactBody = z
  .strictObject({
    ...entry,
    aliases: entry.aliases.default([]),
    attributes: entry.attributes.default([]),
    reviewAt: entry.reviewAt.default(null),
  })
  .meta({ id: 'NewFact' });

export const factChangesBody = z.strictObject(entry).partial().meta({ id: 'FactChanges' });

export const factsFileBody = z
  .strictObject({ format: z.enum(['yaml', 'csv']), content: z.string().min(1).max(2_000_000) })
  .meta({ id: 'FactsFile' });
