import { josa, measure, wordsAt } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber, told } from '../../wording.js';
import { scaled } from '../interval.js';
import type { Report } from '../../rule.js';
import type { Proportion } from './proportions.js';

/** What an editor is told of a proportion that its amounts do not bear out. */
export function reportProportion(
  document: Document,
  { stated, less, more, manner, computed }: Proportion,
): Report {
  const fraction = stated.unit.dimension === 'multiple' && stated.value < 1;
  const unit = fraction ? measure('%') : stated.unit;
  const { value } = fraction ? scaled(computed, 100) : computed;
  const words = wordsAt(document.text, stated);
  const amount = sayAmount(value, unit, 'ko', 3);
  return {
    start: stated.start,
    end: stated.end,
    certainty: 'warning',
    related: [less.figure, more.figure],
    saw: words,
    expected: told((l) => sayAmount(value, unit, l, 3)),
    message: {
      ko: `두 수치로 셈하면 ${amount}${josa(amount, '으로/로')}, 본문의 ${words}${josa(words, '과/와')} 다르다.`,
      en: `The two figures make ${sayAmount(value, unit, 'en', 3)}, not ${words}.`,
      fr: `Les deux chiffres donnent ${sayAmount(value, unit, 'fr', 3)}, et non ${words}.`,
    },
    working: told((l) => {
      const [a, b] = [sayNumber(less.value, l), sayNumber(more.value, l)];
      const steps = {
        share: `${a} ÷ ${b}`,
        less: unit === stated.unit && unit.dimension === 'multiple' ? `${b} ÷ ${a}` : `(${b} − ${a}) ÷ ${b}`,
        more: unit === stated.unit && unit.dimension === 'multiple' ? `${b} ÷ ${a}` : `(${b} − ${a}) ÷ ${a}`,
        times: `${b} ÷ ${a}`,
        grown: `${a} ÷ (${b} − ${a})`,
        shrunk: `${a} ÷ (${b} + ${a})`,
        slip: `${a} × ${sayNumber(more.value, l)}${more.unit.dimension === 'percent' ? '%' : ''}`,
      }[manner];
      return `${steps} = ${sayAmount(value, unit, l, 3)}`;
    }),
  };
}
