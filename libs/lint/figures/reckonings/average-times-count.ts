import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, times } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `An average of 24,000 over 19 games, 556,000 in all`: the mean, how many, and what that makes. */
export function averageTimesCount(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { mean, total } = MEANS[document.language];
  const figures = quantities.filter(
    ({ unit }) => unit.dimension === 'count' || unit.dimension === 'number' || unit.dimension === 'point',
  );
  const [one, two, three] = figures;
  if (!one || !two || !three || figures.length > 3 || quantities.length > 3) return undefined;
  const told = (quantity: Quantity) =>
    mean.test(
      `${before(document, sentence, quantity, 20)}#${document.text.slice(quantity.figure.end, quantity.figure.end + 24)}`,
    );
  const means = figures.filter(told);
  const [each] = means;
  if (!each || means.length > 1 || each.value < 2) return undefined;
  const sum = figures.find(
    (quantity) =>
      quantity !== each &&
      (quantity.unit.id === each.unit.id ||
        [quantity, each].some(({ unit }) => unit.dimension === 'number')) &&
      total.test(`${before(document, sentence, quantity, 20)}#${after(document, sentence, quantity, 16)}`),
  );
  const count = figures.find((quantity) => quantity !== each && quantity !== sum);
  if (!sum || !count || sum.value < each.value || !Number.isInteger(count.value) || count.value < 2)
    return undefined;
  const computed = times(each, exactly(count.value));
  return reckoning(
    sum,
    [each, count],
    computed,
    (l) => `${sayNumber(each.value, l)} × ${sayNumber(count.value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** What stands before and (after `#`) behind a mean, and a total. */
const MEANS: Readonly<Record<Language, { readonly mean: RegExp; readonly total: RegExp }>> = {
  ko: { mean: /(?:당 평균|평균) ?(?:약 )?#/, total: /(?:모두|총|합계|통틀어|전부) ?#/ },
  en: {
    mean: /\b(?:an average of|averag(?:es|ed|ing)) #|#(?: ?\p{L}+)?(?: each)?,? on average\b/iu,
    total:
      /\b(?:total of|totall?ing|making|in all|altogether) #|# ?(?:\p{L}+ )?(?:in all|in total|altogether|overall)\b/iu,
  },
  fr: {
    mean: /(?:en moyenne|une moyenne de) #|#(?: ?\p{L}+)? (?:de|en) moyenne/iu,
    total: /(?:total de|soit) #|# ?(?:\p{L}+ )?(?:au total|en tout)/iu,
  },
};
