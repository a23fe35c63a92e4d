import { wordsAt } from '#text';
import { sayAmount, sayNumber, told } from '../wording.js';
import { findRateFaults } from '../figures/rates.js';
import { readShareSlips } from '../figures/relations/proportions.js';
import { reportAtRate } from '../figures/relations/report-at-rate.js';
import { reportProportion } from '../figures/relations/report-proportion.js';
import { slipOf } from '../figures/relations/stated-rate.js';
import type { Rule } from '../rule.js';

/** A conversion that is right but for a power of ten: 만 for 억, million for milliard. */
export const currencyUnitSlip: Rule = {
  id: 'currency-unit-slip',
  version: 2,
  categories: ['currency_unit_slip'],
  *check(document) {
    for (const pair of document.atRate) if (slipOf(pair) !== undefined) yield reportAtRate(document, pair);
    for (const slip of readShareSlips(document)) yield reportProportion(document, slip);
    for (const { conversion, kind, expected, peers } of findRateFaults(document)) {
      if (kind !== 'slip') continue;
      const { source, target, rate } = conversion;
      const power = Math.round(Math.log10(expected.value / rate.value));
      const right = target.value * 10 ** power;
      yield {
        start: target.start,
        end: target.end,
        certainty: 'error',
        related: [source, ...peers.slice(0, 3)],
        saw: wordsAt(document.text, target),
        expected: told((l) => sayAmount(right, target.unit, l, 6)),
        message: {
          ko: '환산한 금액의 단위가 틀렸다.',
          en: 'The converted amount is off by a power of ten.',
          fr: 'Le montant converti est faux d’une puissance de dix.',
        },
        working: told(
          (l) =>
            `${sayNumber(target.value, l, 5)} ÷ ${sayNumber(source.value, l, 5)} = ${sayNumber(rate.value, l, 4)}, × 10${superscript(power)} = ${sayNumber(rate.value * 10 ** power, l, 4)} ${peers.length > 0 ? '≈' : '∈'} ${peers.length > 0 ? sayNumber(expected.value, l, 4) : `${sayNumber(expected.low, l)} – ${sayNumber(expected.high, l)}`}`,
        ),
      };
    }
  },
};

function superscript(power: number): string {
  return [...String(power)].map((digit) => (digit === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])).join('');
}
