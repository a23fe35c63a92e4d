import type { Quantity } from '#text';
import type { Document } from '../document.js';

/** True of a definite count. */
export function isCount({ unit, value, vague, approximate }: Quantity): boolean {
  return unit.dimension === 'count' && !vague && !approximate && Number.isInteger(value) && value > 1;
}

/** The units of counts that the article tells with more than one number: of no other is a number told in two ways. */
export function toldVariously({ sentences }: Document): ReadonlySet<string> {
  const first = new Map<string, number>();
  const several = new Set<string>();
  for (const { quantities } of sentences) {
    for (const quantity of quantities) {
      if (!isCount(quantity)) continue;
      const { unit, value } = quantity;
      const known = first.get(unit.id);
      if (known === undefined) first.set(unit.id, value);
      else if (known !== value) several.add(unit.id);
    }
  }
  return several;
}
