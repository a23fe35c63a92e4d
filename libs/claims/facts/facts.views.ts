import { z } from 'zod';
import { FACT_KINDS } from '#lint';
import { personView } from '#identity';

/** A statement about an entity that holds for a time. */
export const factAttributeView = z
  .object({
    name: z.string().describe('`kind`, `employer`, `role`, `maker`, `founder`, …'),
    value: z.string(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'FactAttribute' });

/** What the desk holds to be true of an entity. */
export const factView = z
  .object({
    id: z.string(),
    kind: z.enum(FACT_KINDS),
    name: z.string(),
    aliases: z.array(z.string()),
    attributes: z.array(factAttributeView),
    source: z.string(),
    isStarter: z
      .boolean()
      .describe('Comes with Stet; an entry of the desk with the same kind and name replaces it'),
    owner: personView.nullable(),
    reviewAt: z.iso.datetime().nullable(),
    version: z.number().int().optional().describe('Of the desk’s own entries'),
    allowed: z.array(z.enum(['change', 'retire'])),
  })
  .meta({ id: 'Fact' });
export type FactView = z.infer<typeof factView>;

export const factsImportedView = z
  .object({ added: z.number().int(), changed: z.number().int() })
  .meta({ id: 'FactsImported' });
export type FactsImportedView = z.infer<typeof factsImportedView>;
