import { wordsAt } from '#text';
import type { Certainty } from '../finding.js';
import type { Conversion } from '../figures/conversions.js';
import { sayAmount, told } from '../wording.js';
import type { Rule } from '../rule.js';

/** A round figure that was converted to the last digit: 2조달러(약 2706조2000억원). */
export const falsePrecision: Rule = {
  id: 'false-precision',
  version: 2,
  categories: ['false_precision'],
  *check(document) {
    for (const conversion of document.conversions) {
      const certainty = certaintyOf(conversion);
      if (!certainty) continue;
      const { source, target } = conversion;
      const kept = Math.max(2, source.digits + (target.unit.dimension === 'money' ? 1 : 0));
      yield {
        start: target.start,
        end: target.end,
        certainty,
        related: [source],
        saw: wordsAt(document.text, target),
        expected: told((l) => sayAmount(target.value, target.unit, l, kept)),
        message: {
          ko: '어림한 금액을 끝자리까지 환산했다.',
          en: 'A round figure is converted to its last digit.',
          fr: 'Un chiffre rond est converti à l’unité près.',
        },
        working: {
          ko: `유효숫자 ${source.digits}자리 → ${target.digits}자리`,
          en: `${source.digits} significant digits → ${target.digits}`,
          fr: `${source.digits} chiffres significatifs → ${target.digits}`,
        },
      };
    }
  },
};

/** An exact sum may be converted exactly; only what is said to be approximate claims too much. */
function certaintyOf({ source, target }: Conversion): Certainty | undefined {
  const more = target.digits - source.digits;
  if (more < 3 || source.value === 1) return undefined;
  const about = target.bound === 'about' || source.approximate;
  if (source.unit.dimension === 'money') {
    if (target.digits >= 5) return about ? 'warning' : undefined;
    return source.approximate && more >= 3 ? 'info' : undefined;
  }
  if (source.unit.dimension === 'time' || source.unit.dimension === 'temperature') return undefined;
  return about ? 'warning' : 'info';
}
