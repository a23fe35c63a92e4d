import type { Language, Quantity, Span } from '#text';
import type { Certainty } from '../../finding.js';
import { disagreement } from '../interval.js';
import type { Interval } from '../interval.js';

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
  const certainty = disagreement(result, computed);
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
