import type { Language } from '#text';
import { inUnitOf, sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { times } from '../interval.js';
import type { Interval } from '../interval.js';
import { isForEach } from '../relations/each.js';
import { amountsOf } from '../relations/window.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** 12 lorries of 20 tonnes: each of them. */
const OF: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:에|가|이|은|는|을|를|으로|로)?,? ?$/,
  en: /^ of $/,
  fr: /^ (?:de |d['’])$/,
};
/** So much in all, for each the same. */
const SHARED = /나눠|나누어|\b(?:shared?|split|divided)\b|partag|répart/i;
const HENCE = /^(?: \p{L}+){0,3}?(?:,? (?:soit|or|so|that is|donc)|[ \u00a0]?:|,) /u;
const REBATE =
  /pence|halfpenny|sixpence|할인|깎|덤|부터|까지|이상|\b(?:discount|instead|than|up to|between|from|saving|or more)\b|remise|au lieu|que les|jusqu|de plus/i;

/** `The 12 lorries carry 20 tonnes each: 260 tonnes`; several counts multiply: four classes of ten pupils at $6 a head. */
export function eachTimesCount(document: Document, sentence: Sentence): Reckoning | undefined {
  const { text, language } = document;
  if (REBATE.test(text.slice(sentence.start, sentence.end))) return undefined;
  const amounts = amountsOf(document, sentence).filter(
    ({ unit, value }) => !(unit.dimension === 'count' && value === 1),
  );
  if (amounts.length < 3 || amounts.length > 4) return undefined;
  const each = amounts.find(
    (amount, index) =>
      isForEach(document, sentence, amount) ||
      (language !== 'ko' &&
        (amount.unit.dimension !== 'count' ||
          HENCE.test(text.slice(amount.end, amounts[index + 1]?.start))) &&
        amounts[index - 1]?.unit.dimension === 'count' &&
        OF[language].test(text.slice(amounts[index - 1]?.end, amount.start))),
  );
  if (!each || each.unit.dimension === 'number') return undefined;
  const shared = SHARED.test(text.slice(sentence.start, sentence.end));
  const results = amounts.filter(
    (amount) =>
      amount !== each &&
      amount.value > each.value &&
      (amount.start > each.start || shared) &&
      amount.unit.dimension !== 'number' &&
      (sameUnit(amount, each) ||
        (language !== 'ko' &&
          amount.unit.dimension === 'count' &&
          each.unit.dimension === 'count' &&
          amount.start > each.start)),
  );
  const counts = amounts.filter((amount) => amount !== each && !results.includes(amount));
  const [result, another] = results;
  if (!result || another) return undefined;
  if (
    counts.length === 0 ||
    counts.some(
      ({ unit, approximate }) =>
        (unit.dimension !== 'count' && !(shared && unit.dimension === 'number')) || approximate,
    )
  )
    return undefined;
  const [from, to] = [each, result].sort((a, b) => a.start - b.start);
  if (!from || !to || /;/.test(text.slice(from.end, to.start))) return undefined;
  const [one, two] = counts;
  if (one && two && !(OF[language].test(text.slice(one.end, two.start)) && language !== 'ko'))
    return undefined;
  const price = inUnitOf(each, result);
  const computed = counts.reduce<Interval>((all, count) => times(all, count), price);
  const ratio = result.value / computed.value;
  if (ratio < 0.45 || ratio > 2.2) return undefined;
  return reckoning(
    result,
    [each, ...counts],
    computed,
    (l) =>
      `${[price, ...counts].map(({ value, unit }, index) => (index === 0 ? sayAmount(value, unit, l) : sayNumber(value, l))).join(' × ')} = ${sayAmount(computed.value, result.unit, l)}`,
    'warning',
  );
}
