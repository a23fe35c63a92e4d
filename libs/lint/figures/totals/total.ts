import type { Quantity } from '#text';
import { disagreement, placeOf, plus } from '../interval.js';
import type { Interval } from '../interval.js';

/** A total and the parts that the text adds up to it. */
export interface Total {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Interval;
  /** `list`: the words say that these are all the parts; `near`: the parts stand in the sentence before or after. */
  readonly told: 'list' | 'near';
}

/** Nothing, when some of the parts do add up to the total: a list may begin with a figure that is no part of it. */
export function unequal(total: Quantity, parts: readonly Quantity[], how: Total['told']): Total | undefined {
  const exact = isCounted(total, parts);
  for (let from = 0; from + 2 <= parts.length; from += 1) {
    const sum = add(parts.slice(from));
    if (exact ? sum.value === total.value : sum.low <= total.high && sum.high >= total.low) return undefined;
  }
  if (exact) {
    // 1,200 is 1,200 beside 612 and 598: who counts the parts to the last one counts the whole.
    const { value } = total;
    return { total: { ...total, low: value, high: value }, parts, sum: add(parts), told: 'near' };
  }
  const sum = add(parts);
  // 360 beside 180, 54 and 136: no rounding of the total makes up for a whole place of it.
  const apart = Math.abs(sum.value - total.value) >= placeOf(total.value) * 0.99;
  const close = Math.abs(sum.value / total.value - 1) < 0.2;
  if (
    how === 'list' &&
    !disagreement(total, sum) &&
    apart &&
    close &&
    !total.approximate &&
    !total.bound &&
    sum.high - sum.low < placeOf(total.value)
  )
    return { total: { ...total, low: total.value, high: total.value }, parts, sum, told: 'near' };
  return { total, parts, sum, told: how };
}

/** A round number of people or things, not said to be rough, and parts of which one at least was counted one by one. */
function isCounted(total: Quantity, parts: readonly Quantity[]): boolean {
  const figures = [total, ...parts];
  return (
    figures.every(
      ({ unit, approximate, bound }) =>
        (unit.dimension === 'count' || unit.dimension === 'number') && !approximate && !bound,
    ) &&
    total.value < 10_000 &&
    parts.some(({ value }) => value > 10 && value % 10 !== 0) &&
    parts.every(({ value }) => Number.isInteger(value)) &&
    total.low < total.value
  );
}

/** The sum of the parts. Who gives one of them to the last place means the round ones to that place as well: 180, 54 and 136. */
export function add(parts: readonly Quantity[]): Interval {
  const finest = Math.min(...parts.filter(({ value }) => value > 0).map(({ value }) => placeOf(value)));
  return parts.reduce<Interval>((sum, part) => plus(sum, toThe(finest, part)), { value: 0, low: 0, high: 0 });
}

function toThe(place: number, part: Quantity): Interval {
  if (part.approximate || part.bound || !Number.isFinite(place)) return part;
  const { value, low, high } = part;
  return { value, low: Math.max(low, value - place / 2), high: Math.min(high, value + place / 2) };
}
