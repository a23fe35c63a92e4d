import type { Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { placeOf, plus } from '../interval.js';
import type { Interval } from '../interval.js';
import type { Sentence } from '../../sentences.js';
import { amountsOf, comparable } from './window.js';

/** Figures of which the largest is said to be the sum of all the others, and is not. */
export interface Misadded {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Interval;
}

/**
 * The amounts of a sentence that are of one thing, if none is rough; how far, how heavy is left out beside people and
 * money, and so is a bare `two` of a phrase.
 */
export function figuresOf(document: Document, sentence: Sentence): Quantity[] | undefined {
  if (sentence.quantities.some(({ unit }) => unit.dimension === 'percent' || unit.dimension === 'multiple'))
    return undefined;
  const all = amountsOf(document, sentence);
  const counted = all.filter(({ unit }) => COUNTED.has(unit.dimension));
  const amounts =
    counted.some(({ unit }) => unit.dimension !== 'number') && counted.length > 2 ? counted : all;
  const largest = Math.max(...amounts.map(({ value }) => value));
  const meant = amounts.filter(
    ({ unit, value, figure }) =>
      !(
        unit.dimension === 'number' &&
        value < 4 &&
        largest > 20 &&
        !/\d/.test(document.text.charAt(figure.start))
      ),
  );
  const total = meant.find(({ value }) => value === largest);
  if (
    !total ||
    meant.some((each) => each.approximate || (each !== total && !comparable(document, each, total)))
  )
    return undefined;
  return meant.map((each) => inUnitOf(each, total));
}

const COUNTED: ReadonlySet<string> = new Set(['money', 'count', 'number']);

/** The largest against all the others; nothing where it is the sum of some of them, or nothing like the sum of all. */
export function added(document: Document, amounts: readonly Quantity[]): Misadded | undefined {
  const total = amounts.reduce((most, each) => (each.value > most.value ? each : most));
  const parts = amounts.filter((each) => each !== total);
  if (parts.length < 2 || parts.length > MOST_PARTS || parts.some(({ value }) => value === total.value))
    return undefined;
  const sum = parts.reduce<Interval>((all, part) => plus(all, part), { value: 0, low: 0, high: 0 });
  const ratio = sum.value / total.value;
  if (ratio < 0.6 || ratio > 1.5 || (sum.value > total.low && sum.value < total.high)) return undefined;
  const finest = Math.min(...amounts.map(({ value }) => placeOf(value)));
  const near = (value: number) => Math.abs(value - total.value) < Math.min(finest, total.value * 0.01);
  return subsets(parts).some((some) => near(some)) ? undefined : { total, parts, sum };
}

/** Their sums are as many as two to that power. */
const MOST_PARTS = 12;

/** The sums of every two or more of the parts. */
function subsets(parts: readonly Quantity[]): number[] {
  let sums = [{ value: 0, count: 0 }];
  for (const part of parts)
    sums = [...sums, ...sums.map(({ value, count }) => ({ value: value + part.value, count: count + 1 }))];
  return sums.filter(({ count }) => count > 1).map(({ value }) => value);
}
