import type { Zone, ZoneKind } from '#text';

/** A stretch of an article as its markup tells it apart. */
export interface Block {
  readonly kind: ZoneKind;
  /** Without white space at its ends; a line break where the markup has one. */
  readonly text: string;
}

/** A text in Unicode normalization form C, and its zones. */
export interface ZonedText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** Sets blocks one below the other, a blank line between them; the rows of a table lie close together. */
export function compose(blocks: readonly Block[]): ZonedText {
  const parts: string[] = [];
  const zones: Zone[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, block] of blocks.entries()) {
    const row = block.kind === 'table' && blocks[index - 1]?.kind === 'table';
    if (index > 0) add(row ? '\n' : '\n\n');
    const start = length;
    add(block.text.normalize('NFC'));
    if (row) zones.push({ ...zones.pop()!, end: length });
    else zones.push({ kind: block.kind, start, end: length });
  }
  return { text: parts.join(''), zones };
}
