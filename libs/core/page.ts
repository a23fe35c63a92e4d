import type { ZodType } from 'zod';
import { Invalid } from './errors.js';

/** One page of a list. `next` is the cursor of the page after, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** What the reader of a list asks for: at most `size` items after the cursor. */
export interface PageRequest {
  readonly after?: string | undefined;
  readonly size: number;
}

/** Cuts `rows`, which were read with `size + 1`, to a page. The cursor is the sort key of its last row. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => readonly (string | number | null)[],
  view: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const more = rows.length > size && last !== undefined;
  return {
    items: shown.map(view),
    next: more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null,
  };
}

/**
 * The sort key that a cursor stands for, or undefined for the first page.
 * @throws Invalid `request/bad-cursor` when it is not one of this list's.
 */
export function fromCursor<Key>(cursor: string | undefined, sortKey: ZodType<Key>): Key | undefined {
  if (cursor === undefined) return undefined;
  const { data: key } = sortKey.safeParse(parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (key === undefined) throw new Invalid('request/bad-cursor');
  return key;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
