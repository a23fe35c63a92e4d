import { z } from 'zod';

/** What every list takes: `?after=CURSOR&size=1..100`. */
export const pageQuery = z.object({
  after: z.string().max(500).optional().describe('The cursor `next` of the page before'),
  size: z.coerce.number().int().min(1).max(100).default(50),
});

/** What every list gives. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next page'),
  });
}
