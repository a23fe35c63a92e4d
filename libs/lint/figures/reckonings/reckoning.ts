import type { Language, Quantity, Span } from '#text';
import type { Certainty } from '../../finding.js';
import { disagreement, placeOf } from '../interval.js';
import type { Interval } from '../interval.js';
import { isMistyped } from '../relations/mistyped.js';

/** A figure that the text reckons from others: 월 50만원씩 10개월이면 500만원. */
export interface Reckoning {
  readonly result: Quantity;
  readonly operands: readonly Span[];
  /** What the operands come to, in the unit of the result. */
  readonly computed: Interval;
  readonly working: (language: Language) => string;
  /** The most that can be said of it, when the words leave room. */
  readonly limit: Certainty;
  readonly certainty: Certainty;
}

/** What the operands come to, held against the result that the text gives; nothing where the two agree. */
export function reckoning(
  result: Quantity,
  operands: readonly Quantity[],
  computed: Interval,
  working: (language: Language) => string,
  limit: Certainty = 'error',
): Reckoning | undefined {
  const certainty =
    disagreement(result, computed) ?? (isSlip(result, operands, computed) ? 'warning' : undefined);
  return (
    certainty && {
      result,
      operands: operands.map(({ figure }) => figure),
      computed,
      working,
      limit,
      certainty,
    }
  );
}

/**
 * Whoever gives three digits has reckoned with the figures as they stand, however round: 900 an hour is 21,600 a day and not
 * 20,600; only a slip of the hand counts, for the figures behind them may have been others. And what comes out even needs no
 * rounding: 48 shared by 16 is three, and not four.
 */
function isSlip(result: Quantity, operands: readonly Quantity[], computed: Interval): boolean {
  if ([result, ...operands].some(({ approximate }) => approximate)) return false;
  const place = placeOf(result.value);
  const rounded = Math.round(computed.value / place) * place;
  const off = Math.abs(result.value / computed.value - 1);
  const even = Math.abs(rounded / computed.value - 1) < 1e-9 && off > 0.06;
  return even || (result.digits > 2 && off > 0.015 && isMistyped(result.value, rounded));
}
