/** Whether a headline's figure may stand for one of the body: rounded, or made of several. */
import type { Quantity } from '#text';
import type { Figure } from './body.js';

/** A headline may round, and may say 약, over or nearly. */
export function agree(shown: Quantity, told: Quantity): boolean {
  if (shown.unit.dimension === 'multiple') return Math.abs(shown.value / told.value - 1) < 0.1;
  if (shown.bound === 'above') return told.value >= shown.value * 0.98 && told.value <= shown.value * 1.6;
  if (shown.bound === 'below') return told.value <= shown.value * 1.02 && told.value >= shown.value * 0.75;
  // No editor rounds 4억5천만 to 5억.
  const rounding = Math.min(halfPlace(shown) * 1.001, Math.abs(shown.value) * 0.075);
  // About 100 is said of 107; about 107 is said of 107.
  const rough = (shown.bound && shown.digits < 3) || (told.bound && told.digits < 3);
  const room = Math.max(rounding, rough ? Math.abs(shown.value) * 0.07 : 0);
  return Math.abs(shown.value - told.value) <= room || (told.low <= shown.value && shown.value <= told.high);
}

/** A half of the last place that a figure gives: 1.5억 has 500만. */
function halfPlace({ value, digits }: Quantity): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - digits + 1) / 2;
}

/** A headline may add up, subtract or divide what the body tells. */
export function derived(quantity: Quantity, same: readonly Figure[]): boolean {
  // What is too small to change the sum is not meant by it.
  const values = same
    .slice(0, 12)
    .map(({ quantity: { value } }) => value)
    .filter((value) => value > quantity.value / 20);
  const half = Math.min(halfPlace(quantity), quantity.value * 0.01);
  const near = (value: number): boolean => Math.abs(value - quantity.value) <= half;
  if (values.length >= 3 && near(values.reduce((sum, value) => sum + value, 0))) return true;
  return values.some((a, i) =>
    values.some(
      (b, j) =>
        i !== j && (near(a + b) || near(a - b) || (quantity.unit.dimension === 'percent' && near(100 - a))),
    ),
  );
}
