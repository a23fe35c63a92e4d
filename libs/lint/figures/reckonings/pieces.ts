import type { Interval } from '../interval.js';

/** What can be added up piece by piece. */
export const ADDED: ReadonlySet<string> = new Set([
  'money',
  'count',
  'mass',
  'power',
  'energy',
  'volume',
  'area',
]);

/**
 * Whether a figure is likely to be meant as this result, right or wrong: a slip is of a digit or of the decimal point, and
 * what lies further off is the figure of something else.
 */
export function isMeant(stated: Interval, computed: Interval): boolean {
  if (isNear(stated, computed)) return true;
  const places = Math.log10(stated.value / computed.value);
  return Math.abs(places - Math.round(places)) < 0.01;
}

/** Whether one is neither much more nor much less than the other. */
export function isNear(stated: Interval, computed: Interval): boolean {
  const ratio = stated.value / computed.value;
  return ratio > 0.4 && ratio < 2.5;
}
