import type { Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { scaled, times } from '../interval.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `20 m by 30 m, 500 square metres`; 가로 20m 세로 30m. */
export function area(
  document: Document,
  _sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const surface = quantities.filter(({ unit }) => unit.dimension === 'area');
  const sides = bySide(document, quantities);
  const [width, length] = sides;
  const [result] = surface;
  if (!result || !width || !length || surface.length > 1 || sides.length > 2) return undefined;
  const words = document.text.slice(Math.max(0, width.start - 8), length.start);
  if (!/[×xX]|\bby\b|\bsur\b|가로|세로|폭|너비/.test(words)) return undefined;
  const square = times(
    scaled(width, width.unit.factor ?? 1),
    scaled(inUnitOf(length, width), width.unit.factor ?? 1),
  );
  const computed = scaled(square, 1 / (result.unit.factor ?? 1));
  return reckoning(
    result,
    [width, length],
    computed,
    (l) =>
      `${sayNumber(width.value, l)} × ${sayNumber(length.value, l)} = ${sayAmount(computed.value, result.unit, l)}`,
    'warning',
  );
}

/** The two sides; `20 metres by 15` says the unit once. */
function bySide({ text }: Document, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((quantity, index) => {
    if (quantity.unit.dimension === 'length') return [quantity];
    const previous = quantities[index - 1];
    const joined =
      quantity.unit.dimension === 'number' &&
      previous?.unit.dimension === 'length' &&
      /^ ?(?:by|sur|[×xX]) ?$/.test(text.slice(previous.end, quantity.start));
    return joined ? [{ ...quantity, unit: previous.unit }] : [];
  });
}
