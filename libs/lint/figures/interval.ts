import type { Certainty } from '../finding.js';

/** A number and the interval in which rounding lets it lie. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A number that is exactly itself. */
export function exactly(value: number): Interval {
  return { value, low: value, high: value };
}

export function plus(a: Interval, b: Interval): Interval {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

export function minus(a: Interval, b: Interval): Interval {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low };
}

export function times(a: Interval, b: Interval): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { value: a.value * b.value, low: Math.min(...corners), high: Math.max(...corners) };
}

/** `b` must not reach zero. */
export function over(a: Interval, b: Interval): Interval {
  return times(a, { value: 1 / b.value, low: 1 / b.high, high: 1 / b.low });
}

export function scaled(a: Interval, by: number): Interval {
  return by >= 0
    ? { value: a.value * by, low: a.low * by, high: a.high * by }
    : { value: a.value * by, low: a.high * by, high: a.low * by };
}

/** Without its sign. */
export function size(a: Interval): Interval {
  if (a.low >= 0) return a;
  if (a.high <= 0) return scaled(a, -1);
  return { value: Math.abs(a.value), low: 0, high: Math.max(-a.low, a.high) };
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The place of the last digit that is not zero: 100 of 5,400. */
export function placeOf(value: number): number {
  let place = 1;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return place;
}

/** A figure in the text: what it says, and whether it says so exactly. */
export interface Stated extends Interval {
  readonly bound?: 'about' | 'above' | 'below';
}

/**
 * How sure it is that a figure in the text is not the one that follows from the others. `error` when no rounding of
 * the figures shown can make it right; `warning` when only the far ends of their intervals could, which two honestly
 * rounded figures reach about once in ten times. A figure may be cut instead of rounded, so it has the room of one whole
 * place.
 */
export function disagreement(stated: Stated, computed: Interval): Certainty | undefined {
  const { value, bound } = stated;
  const place = bound === undefined ? stated.high - stated.low : 0;
  const slack = Math.abs(computed.value) * 0.005;
  const allowed = { low: stated.low - place / 2 - slack, high: stated.high + place / 2 + slack };
  if (bound === 'above') allowed.high = Infinity;
  if (bound === 'below') allowed.low -= Math.abs(value) * 0.05;
  if (computed.value >= allowed.low && computed.value <= allowed.high) return undefined;
  if (computed.low > allowed.high || computed.high < allowed.low) return 'error';
  const gap = computed.value > allowed.high ? computed.value - allowed.high : allowed.low - computed.value;
  const room = computed.value > allowed.high ? computed.value - computed.low : computed.high - computed.value;
  return gap > room * 0.42 && gap > Math.abs(computed.value) * 0.06 ? 'warning' : undefined;
}
