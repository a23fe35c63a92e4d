import type { Quantity } from '#text';
import type { Certainty } from '../finding.js';
import type { Interval } from './interval.js';

/**
 * How far a ratio may be from the multiple that is said of it. 세 배 is said of 2.7 and of 3.4; 2.5배 is not; 20배 가까이 is more than
 * 18 and not more than 20; 세 배 넘게 is three or more.
 */
export function disagrees(
  way: number,
  { bound, digits, value }: Quantity,
  ratio: Interval,
): Certainty | undefined {
  const loose = value < 1 || (digits === 1 && way < 10);
  const [low, high] =
    bound === 'below'
      ? // Nearly halved is what is a little more than half.
        [0.89, way < 1 ? 1.14 : 1.02]
      : bound === 'above'
        ? [0.99, Infinity]
        : bound === 'about'
          ? [0.8, 1.25]
          : loose
            ? [0.87, value === 1 / 2 ? 1.14 : 1.2]
            : [0.93, 1.07];
  if (ratio.value >= way * low && ratio.value <= way * high) return undefined;
  const apart = ratio.high < way * low || ratio.low > way * high;
  const far = ratio.value < way * low * 0.93 || ratio.value > way * high * 1.07;
  return apart ? (far ? 'error' : 'warning') : far ? 'warning' : undefined;
}

/**
 * A rough fraction may be rough, and so much the more the words before it say so; but 30 of 40 is exactly another fraction
 * that everybody knows, and not two thirds.
 */
export function otherFraction({ bound, value }: Quantity, ratio: number): Certainty | undefined {
  const [low, high] =
    bound === 'below'
      ? [0.8, 1.02]
      : bound === 'above'
        ? [0.99, 1.5]
        : bound === 'about'
          ? [0.8, 1.25]
          : [0.87, 1.2];
  const near = ratio >= value * low && ratio <= value * high;
  const known = !bound && KNOWN.some((fraction) => Math.abs(fraction - ratio) < 0.004);
  return !near || (known && Math.abs(ratio / value - 1) > 0.09) ? 'warning' : undefined;
}

const KNOWN = [1 / 10, 1 / 8, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 5 / 6];
