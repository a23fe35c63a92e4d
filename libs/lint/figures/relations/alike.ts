import { wordsAt } from '#text';
import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { placeOf } from '../interval.js';

/**
 * Two amounts of one thing at two times are rounded alike: beside 1,380 the noughts of 1,200 are meant, as long as they are
 * written. Beside 1.38 million those of 1.2 million are not.
 */
export function roundedAlike(document: Document, a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  const finer = Math.min(placeOf(a.value), placeOf(b.value));
  return [toThe(document, finer, a), toThe(document, finer, b)];
}

function toThe(document: Document, finer: number, amount: Quantity): Quantity {
  const { value, low, high, approximate } = amount;
  const half = Math.max(finer, writtenPlace(document, amount)) / 2;
  return approximate || value % half !== 0
    ? amount
    : { ...amount, low: Math.max(low, value - half), high: Math.min(high, value + half) };
}

/** The place of the last digit that is written: 1 of 1,200 and 1만 of 1200만, but a tenth of a million of 1.2 million. */
function writtenPlace({ text }: Document, { value, figure }: Quantity): number {
  const digits = /\d[\d,.\u00a0\u202f ]*/.exec(wordsAt(text, figure))?.[0].trim() ?? '';
  const noughts = /[.,]\d{1,2}$/.test(digits) ? 0 : (/0*$/.exec(digits.replace(/\D/g, ''))?.[0].length ?? 0);
  return placeOf(value) / 10 ** noughts;
}
