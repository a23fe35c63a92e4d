import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { times } from '../interval.js';
import { after, before, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { isMeant } from './pieces.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * `They sold 4,000 jars. At £5 each, that brought in £2,000.`: a price and what it came to, and in the sentence before how many
 * there were. Any count there that makes it right keeps this silent.
 */
export function priceTimesTold(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { each, hence, besides } = GRAMMARS[document.language];
  const sums = quantities.filter(({ unit }) => unit.dimension === 'money');
  const [price, sum, more] = sums;
  if (!price || !sum || more || price.unit.id !== sum.unit.id || sum.value <= price.value) return undefined;
  const words = document.text.slice(price.end, sum.start);
  const around = `${before(document, sentence, price, 34)}#${after(document, sentence, price, 22)}`;
  if (!each.test(around) || !hence.test(`${words}#${after(document, sentence, sum, 12)}`)) return undefined;
  if (besides.test(document.text.slice(sentence.start, sentence.end))) return undefined;
  if (quantities.some(({ unit, value }) => unit.dimension === 'count' && value > 1)) return undefined;
  const previous = previousOf(document, sentence);
  if (!previous) return undefined;
  const counts = previous.quantities.filter(
    ({ unit, vague, value }) =>
      !vague &&
      value > 1 &&
      (unit.dimension === 'count' || unit.dimension === 'number' || unit.dimension === 'time'),
  );
  const [count, another] = counts.filter((each) => isMeant(sum, times(price, each)));
  if (!count || another) return undefined;
  const computed = times(price, count);
  return reckoning(
    sum,
    [price, count],
    computed,
    (l) =>
      `${sayAmount(price.value, price.unit, l)} × ${sayNumber(count.value, l)} = ${sayAmount(computed.value, price.unit, l)}`,
    'warning',
  );
}

interface Grammar {
  /** The words before and (after `#`) behind a price. */
  readonly each: RegExp;
  /** The words between the price and the sum, and (after `#`) behind it. */
  readonly hence: RegExp;
  readonly besides: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    each: /(?:한|1) ?[가-힣]{1,3}(?:에|당|을|를)? ?(?:[가-힣]{1,4} )?(?:[가-힣]{1,3} )?(?:값|가격|요금|비용|삯)?(?:이|은|는|에)? ?#|당(?: 평균)? ?#|#씩/,
    hence: /(?:이니|이므로|이라|여서|이면|씩이면|니까?).*#|#.{0,6}(?:셈|꼴)/,
    besides: /할인|더하|더해|포함|별도|제외|늘|줄/,
  },
  en: {
    each: /\bat (?:about )?#|#,? (?:each|apiece|a head|a piece|per \p{L}+|an? \p{L}+)\b/iu,
    hence:
      /\b(?:that|this|it|they|which|the (?:bill|total|cost)) (?:\p{L}+ ){0,2}?(?:comes?|came|makes?|made|brought|brings|adds|added|cost|costs|raised|totals|totalled|is|means|works|amounts?)\b.*#/iu,
    besides: /\b(?:discount\w*|plus|including|excluding|with|after|before|rose|fell|from)\b/i,
  },
  fr: {
    each: /(?:^|[\s,])à (?:environ )?#|#,? (?:chacune?|pièce|l['’]unité|l['’]une?|la place|par \p{L}+|l['’]\p{L}+|le \p{L}+)(?!\p{L})/iu,
    hence:
      /(?:cela|ça|ce qui|la (?:facture|note|recette)|le (?:total|coût)) (?:\p{L}+ ){0,2}?(?:fai|représent|rapport|revien|coût|donn|mont|attein|s['’]élèv)\p{L}*.*#/iu,
    besides: /remise|réduction|avec|compris|hors|hausse|baisse/i,
  },
};
