import type { Language, Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { exactly, times } from '../interval.js';
import { isForEach } from '../relations/each.js';
import { amountsOf, comparable, isUnit } from '../relations/window.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { follows } from './conclusions.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * `A fifth of the workforce will go. With 450 on the payroll, that means 100 jobs`: one share, one whole and the part that it is
 * said to come to, told last, in the sentence or in it and the one before.
 */
export function shareOfWhole(document: Document, sentence: Sentence): Reckoning | undefined {
  const { text } = document;
  const previous = previousOf(document, sentence);
  const places = previous ? [previous, sentence] : [sentence];
  const shares = places.flatMap(({ quantities }) => quantities.filter(isRelative));
  const [share, another] = shares;
  if (!share || another || share.approximate || share.vague || !isPart(share)) return undefined;
  if (OF_ANOTHER[document.language].test(text.slice(places[0]?.start, sentence.end))) return undefined;
  const amounts = places
    .flatMap((place) => amountsOf(document, place))
    .filter((amount) => !isUnit(document, amount) && amount.unit.dimension !== 'ordinal');
  const part = amounts.at(-1);
  const wholes = part
    ? amounts.filter((amount) => amount !== part && comparable(document, amount, part))
    : [];
  const [whole, more] = wholes;
  if (!part || part.start < Math.max(share.end, sentence.start) || part.approximate) return undefined;
  if (!whole || more || whole.approximate || whole.value <= part.value) return undefined;
  if (!isTold(document, sentence, share, part) || isForEach(document, sentence, part)) return undefined;
  if (document.proportions.some(({ stated }) => stated === share)) return undefined;
  const of = share.unit.dimension === 'percent' ? share.value / 100 : share.value;
  const all = inUnitOf(whole, part);
  if ([of, 1 - of].some((ratio) => agrees(share, part, all, ratio))) return undefined;
  const ratio = part.value / (all.value * of);
  if (ratio < 0.6 || ratio > 1.7) return undefined;
  const computed = times(exactly(of), all);
  return reckoning(
    { ...part, low: part.value, high: part.value },
    [whole, share],
    computed,
    (l) =>
      `${sayAmount(all.value, all.unit, l)} × ${of < 1 && share.unit.dimension !== 'percent' ? sayNumber(of, l, 3) : sayAmount(share.value, share.unit, l)} = ${sayAmount(computed.value, part.unit, l)}`,
    'warning',
  );
}

function isRelative({ unit }: Quantity): boolean {
  return unit.dimension === 'percent' || unit.dimension === 'multiple' || unit.dimension === 'point';
}

function isPart({ unit, value }: Quantity): boolean {
  return (
    value > 0 &&
    ((unit.dimension === 'percent' && value < 100) || (unit.dimension === 'multiple' && value < 1))
  );
}

/** Who says what a share comes to has reckoned: a fifth of 450 is 90, and not 100. */
function agrees(share: Quantity, part: Quantity, whole: Quantity, ratio: number): boolean {
  if (share.unit.dimension === 'percent' && Math.abs(part.value / whole.value - ratio) < 0.006) return true;
  const computed = whole.value * ratio;
  return Math.abs(part.value - computed) <= Math.max(1, computed * 0.08);
}

/** The part follows its share at once, or words say that it is what the share comes to. */
function isTold(document: Document, sentence: Sentence, share: Quantity, part: Quantity): boolean {
  const { text, language } = document;
  if (BESIDE[language].test(text.slice(share.end, part.start))) return true;
  return follows(document, sentence, part);
}

const BESIDE: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:가량|정도)?(?:인|에 해당하는|에 이르는|\(|, 즉|, 곧) ?(?:[가-힣]{1,4} )?$/,
  en: /^(?: (?!and\b|but\b|while\b)[\p{L}’'-]+){0,6}(?:,|:| \(| —| –) (?:or |that is |some |about |around )?$/u,
  fr: /^(?: (?!et\b|mais\b)[\p{L}’'-]+){0,6}(?:,|[ \u00a0]:| \(| —| –) (?:soit |ou |environ |quelque )?$/u,
};

/** The share is of other years or things than the amounts, or changes them. */
const OF_ANOTHER: Readonly<Record<Language, RegExp>> = {
  ko: /(?<!오)늘|증가|올랐|상승|오른|뛰|보다|대비|할인|이자|수수료|지난해|작년|전년/,
  en: /\b(?:rose|rise|grew|growth|increase\w*|up|higher|more than|than|last year|interest|discount|commission|compared|from|average|tax|reduced to)\b/i,
  fr: /hausse|augment|progress|que les|l['’]an dernier|intérêt|remise|commission|moyenne|taxe|tva/i,
};
