import { wordsAt } from '#text';
import { sayAmount, sayNumber, told } from '../wording.js';
import { ofTwoDays } from '../figures/rates.js';
import type { Rated } from '../figures/rates.js';
import type { Rule } from '../rule.js';

/**
 * The same amount converted twice into the same currency, with two results. However small the difference: no threshold of
 * rates finds 7260억 and 7255억, which are .07 % apart, but the reader sees both.
 */
export const currencyConversionConflict: Rule = {
  id: 'currency-conversion-conflict',
  version: 1,
  categories: ['currency_conversion_conflict'],
  *check(document) {
    const seen = new Map<string, Rated>();
    for (const rated of document.rates) {
      const { source, target, rate } = rated;
      const key = `${source.value} ${source.unit.id} ${target.unit.id}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, rated);
        continue;
      }
      if (agree(first, rated) || ofTwoDays(first, rated)) continue;
      yield {
        start: target.start,
        end: target.end,
        certainty: 'error',
        related: [first.target, source],
        saw: wordsAt(document.text, target),
        expected: told((l) => sayAmount(first.target.value, target.unit, l, 7)),
        message: {
          ko: '같은 금액을 두 번 다르게 환산했다.',
          en: 'The same amount is converted in two ways.',
          fr: 'Le même montant est converti de deux façons.',
        },
        working: told(
          (l) =>
            `${sayAmount(source.value, source.unit, l, 7)} = ${sayAmount(first.target.value, target.unit, l, 7)} (× ${sayNumber(first.rate.value, l, 6)}) ≠ ${sayAmount(target.value, target.unit, l, 7)} (× ${sayNumber(rate.value, l, 6)})`,
        ),
      };
    }
  },
};

/** One is the other rounded further: 약 7300억원 and 7260억원. The half that rounds either way does not count. */
function agree({ target: a }: Rated, { target: b }: Rated): boolean {
  const room = Math.max(a.high - a.low, b.high - b.low) / 2;
  const coarser = a.digits !== b.digits && Math.abs(a.digits - b.digits) < 5;
  return (
    a.value === b.value ||
    (coarser && Math.abs(a.value - b.value) < room * 0.98 && Math.min(a.digits, b.digits) < 3)
  );
}
