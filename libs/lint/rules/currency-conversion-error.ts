import { wordsAt } from '#text';
import type { Certainty } from '../finding.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import { DRIFT, findRateFaults } from '../figures/rates.js';
import type { RateFault } from '../figures/rates.js';
import { reportAtRate } from '../figures/relations/report-at-rate.js';
import { slipOf } from '../figures/relations/stated-rate.js';
import type { Rule } from '../rule.js';

/** A conversion of money at a rate that is neither that of the other conversions in the text nor, alone, any of our time. */
export const currencyConversionError: Rule = {
  id: 'currency-conversion-error',
  version: 2,
  categories: ['currency_conversion_error'],
  *check(document) {
    for (const pair of document.atRate) if (slipOf(pair) === undefined) yield reportAtRate(document, pair);
    for (const fault of findRateFaults(document)) {
      if (fault.kind === 'slip') continue;
      const { conversion, expected, peers, kind } = fault;
      const { source, target, rate } = conversion;
      yield {
        start: target.start,
        end: target.end,
        certainty: certaintyOf(fault),
        related: [source, ...peers.slice(0, 3)],
        saw: wordsAt(document.text, target),
        expected: told((l) => {
          const amount = (at: number): string => sayAmount(source.value * at, target.unit, l, 3);
          return peers.length > 0
            ? amount(expected.value)
            : `${amount(expected.low)} – ${amount(expected.high)}`;
        }),
        message:
          kind === 'inverted'
            ? {
                ko: '환율을 거꾸로 적용했다.',
                en: 'The rate is applied the wrong way round.',
                fr: 'Le taux est appliqué à l’envers.',
              }
            : peers.length > 0
              ? {
                  ko: '본문의 다른 환산과 환율이 다르다.',
                  en: 'The rate is not that of the other conversions in the text.',
                  fr: 'Le taux n’est pas celui des autres conversions du texte.',
                }
              : {
                  ko: '2008년 이후 이런 환율은 없었다.',
                  en: 'There has been no such rate since 2008.',
                  fr: 'Un tel taux n’a pas existé depuis 2008.',
                },
        working: told((l) => {
          const implied = `${sayNumber(target.value, l, 5)} ÷ ${sayNumber(source.value, l, 5)} = ${sayNumber(rate.value, l, 5)}`;
          const other =
            peers.length > 0
              ? peers
                  .slice(0, 3)
                  .map(
                    (peer) =>
                      `${sayNumber(peer.target.value, l, 5)} ÷ ${sayNumber(peer.source.value, l, 5)} = ${sayNumber(peer.rate.value, l, 5)}`,
                  )
                  .join('; ')
              : `${sayNumber(expected.low, l)} – ${sayNumber(expected.high, l)}`;
          return `${implied} ≠ ${other}`;
        }),
      };
    }
  },
};

/** A rate moves by a few per cent within a year, and an article may have been written over some days. */
function certaintyOf({ deviation, kind }: RateFault): Certainty {
  const size = Math.abs(deviation);
  if (size < DRIFT) return 'info';
  return size > 0.08 ? 'error' : size > 0.015 || kind === 'inverted' ? 'warning' : 'info';
}
