import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { exactly, over } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { isMeant } from './pieces.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `125 died over five years, 25 a year on average`: a sum, the time it took, told here or in the sentence before, and the mean. */
export function meanOverTime(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { means, besides } = GRAMMARS[document.language];
  for (let index = 1; index < quantities.length; index += 1) {
    const [total, mean] = [quantities[index - 1], quantities[index]];
    if (!total || !mean || total.unit.dimension === 'time' || mean.value >= total.value) continue;
    const alike =
      total.unit.id === mean.unit.id || (document.language !== 'ko' && mean.unit.dimension === 'number');
    if (!alike || mean.start - total.end > 40) continue;
    const around = `${before(document, sentence, mean, 28)}#${after(document, sentence, mean, 24)}`;
    const unit = means.find(([pattern]) => pattern.test(around))?.[1];
    if (!unit || besides.test(document.text.slice(sentence.start, sentence.end))) continue;
    const length = lengthOf(document, sentence, unit);
    if (!length || length.value < 2) continue;
    const computed = over(total, exactly(length.value));
    if (!isMeant(mean, computed)) continue;
    return reckoning(
      mean,
      [total, length],
      computed,
      (l) =>
        `${sayNumber(total.value, l)} ÷ ${sayNumber(length.value, l)} = ${sayAmount(computed.value, mean.unit, l, 3)}`,
      'warning',
    );
  }
  return undefined;
}

/** The one length of time in that unit, here or in the sentence before. */
function lengthOf(document: Document, sentence: Sentence, unit: string): Quantity | undefined {
  const previous = document.sentences[sentence.index - 1];
  for (const place of [sentence, previous]) {
    if (place?.paragraph !== sentence.paragraph) continue;
    const lengths = place.quantities.filter(
      (quantity) => quantity.unit.id === unit && quantity.value !== 1 && !quantity.vague,
    );
    if (lengths.length > 0) return lengths.length === 1 ? lengths[0] : undefined;
  }
  return undefined;
}

interface Grammar {
  /** The words before and (after `#`) behind a mean, and the unit of time that it is for. */
  readonly means: readonly (readonly [RegExp, unit: string])[];
  readonly besides: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    means: [
      [/(?:연평균|한 해(?:에)? 평균|해마다 평균|매년 평균) ?(?:약 )?#/, 'yr'],
      [/(?:월평균|한 달(?:에)? 평균|매달 평균) ?(?:약 )?#/, 'mo'],
      [/(?:하루 평균|일평균|하루에 평균) ?(?:약 )?#/, 'd'],
    ],
    besides: /늘|줄|보다|증가|감소|성장|이자|제외|합하|합치|합쳐|더하|더해|포함|까지 치|빼면|별도/,
  },
  en: {
    means: [
      [
        /\baverage of #(?: \p{L}+)? (?:a|per|each) year|#(?: \p{L}+)? (?:a|per|each) year,? on average/iu,
        'yr',
      ],
      [
        /\baverage of #(?: \p{L}+)? (?:a|per|each) month|#(?: \p{L}+)? (?:a|per|each) month,? on average/iu,
        'mo',
      ],
      [/\baverage of #(?: \p{L}+)? (?:a|per|each) day|#(?: \p{L}+)? (?:a|per|each) day,? on average/iu, 'd'],
    ],
    besides: /\b(?:than|rose|fell|up|down|grew|interest|with|plus|including|excluding|from)\b/i,
  },
  fr: {
    means: [
      [
        /#(?: \p{L}+)? (?:par an|chaque année),? en moyenne|en moyenne #(?: \p{L}+)? (?:par an|chaque année)|#(?: \p{L}+)? (?:de|en) moyenne (?:par an|chaque année)/iu,
        'yr',
      ],
      [
        /#(?: \p{L}+)? par mois,? en moyenne|en moyenne #(?: \p{L}+)? par mois|#(?: \p{L}+)? (?:de|en) moyenne par mois/iu,
        'mo',
      ],
      [
        /#(?: \p{L}+)? par jour,? en moyenne|en moyenne #(?: \p{L}+)? par jour|#(?: \p{L}+)? (?:de|en) moyenne par jour/iu,
        'd',
      ],
    ],
    besides: /hausse|baisse|plus que|moins que|intérêt|hors|avec|compris|inclu/i,
  },
};
