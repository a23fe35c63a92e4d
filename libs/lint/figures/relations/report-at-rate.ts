import { wordsAt } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber, told } from '../../wording.js';
import type { Report } from '../../rule.js';
import type { AtRate } from './stated-rate.js';

/** What an editor is told of an amount that is not the other at the rate which the text gives. */
export function reportAtRate(document: Document, { source, target, rate, told: words }: AtRate): Report {
  const value = source.value * rate;
  const amount = told((l) => sayAmount(value, target.unit, l, 4));
  return {
    start: target.start,
    end: target.end,
    certainty: 'warning',
    related: [source.figure, words],
    saw: wordsAt(document.text, target),
    expected: amount,
    message: {
      ko: `본문의 환율로는 ${amount.ko}이다.`,
      en: `At the rate in the text it is ${amount.en}.`,
      fr: `Au taux indiqué, cela fait ${amount.fr}.`,
    },
    working: told(
      (l) =>
        `${sayNumber(source.value, l)} × ${sayNumber(rate, l)} = ${sayNumber(value, l)} ≠ ${sayNumber(target.value, l)}`,
    ),
  };
}
