import type { Language, Quantity } from '#text';
import { isCount } from '../changes.js';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { minus } from '../interval.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * `It will close three of its 14 factories. That leaves it with 12.`: what is left of a whole that was told before, less what
 * has gone. Any two figures around that do leave it keep this silent.
 */
export function whatIsLeft(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { left, partOf, all } = GRAMMARS[document.language];
  const rest = quantities.find(
    (quantity) =>
      isCount(quantity) &&
      left.test(
        `${before(document, sentence, quantity, 24)}#${document.text.slice(quantity.figure.end, quantity.figure.end + 14)}`,
      ),
  );
  if (!rest) return undefined;
  const places = [sentence.index - 2, sentence.index - 1, sentence.index]
    .map((index) => document.sentences[index])
    .filter((place) => place?.paragraph === sentence.paragraph);
  const told = places
    .flatMap((place) => place?.quantities ?? [])
    .filter((quantity) => quantity.end <= rest.start && isCount(quantity));
  const values = new Set(told.map(({ value }) => value));
  if (told.some(({ value }) => values.has(value - rest.value))) return undefined;
  const between = (a: Quantity, b: Quantity): string => document.text.slice(a.figure.end, b.figure.start);
  const pairs = told.flatMap((first, index): (readonly [whole: Quantity, part: Quantity])[] => {
    const second = told[index + 1];
    if (!second || second.start - first.end > 24) return [];
    const gap = between(first, second);
    if (document.language === 'ko')
      return partOf.test(gap) && second.value < first.value ? [[first, second]] : [];
    return partOf.test(gap) && first.value < second.value ? [[second, first]] : [];
  });
  const wholes = told.filter((quantity) =>
    all.test(`#${document.text.slice(quantity.figure.end, quantity.figure.end + 24)}`),
  );
  const [whole, other] = wholes;
  const [part, another] = told.filter(({ start }) => whole && start >= Math.max(sentence.start, whole.end));
  if (pairs.length === 0 && part && !another && whole && !other && part.value < whole.value)
    pairs.push([whole, part]);
  const [pair, more] = pairs;
  if (!pair || more || told.some((then) => pair.every(({ end }) => then.start >= end))) return undefined;
  const computed = minus(...pair);
  return reckoning(
    rest,
    pair,
    { ...computed, low: computed.value, high: computed.value },
    (l) =>
      `${sayNumber(pair[0].value, l)} − ${sayNumber(pair[1].value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

interface Grammar {
  /** The words before and (after `#`) behind what is left. */
  readonly left: RegExp;
  /** Between a part and its whole, or in Korean between the whole and its part. */
  readonly partOf: RegExp;
  /** Behind a whole that is said to be one. */
  readonly all: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    left: /남은 ?(?:[가-힣]{1,6}(?:은|는) )?(?:모두 )?#|#(?:이|가|만|으로|로)? ?(?:남는|남았|남게|남아|줄어든)/,
    partOf: /^(?:의|이)? ?(?:중|가운데)(?:에서)? ?(?:[가-힣]{1,8} )?$/,
    all: /#(?:이|가)? ?(?:전부|모두)/,
  },
  en: {
    left: /\b(?:leaving|leaves?|left)(?: (?:it|them|him|her|us|the \p{L}+))?(?: with)?(?: only| just)? #/iu,
    partOf: /^(?: \p{L}+)? (?:out )?of (?:the |its |their |his |her |all )*$/u,
    all: /#(?: \p{L}+)?,? (?:in all|in total|altogether)\b/u,
  },
  fr: {
    left: /(?:laiss\p{L}+|reste(?:nt|ra|ront)?)(?: plus)?(?: que| donc)? #/iu,
    partOf: /^(?: \p{L}+)? (?:de ses|de leurs|des|sur(?: les| ses)?) $/u,
    all: /#(?: \p{L}+)?,? (?:au total|en tout)(?!\p{L})/u,
  },
};
