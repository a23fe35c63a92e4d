import type { Language } from '#text';
import { inUnitOf, sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { times } from '../interval.js';
import type { Interval } from '../interval.js';
import { amountsOf } from '../relations/window.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** That an amount is for each one of what is counted. */
const EACH: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:당|한 (?:명|사람|대|개|곳|장|권|가구)에?|각각|각자|보폭을?) ?(?:평균 )?$/,
    tail: /^(?:씩|짜리)/,
  },
  en: {
    head: /\b(?:each|every) (?:\p{L}+ ){0,6}$|\bat $/iu,
    tail: /^(?: \p{L}+){0,3}? (?:each|apiece|a (?!year|month|week|day|minute|hour|second|trip|night)\p{L}+|per (?!year|month|week|day|minute|hour|second)\p{L}+)(?!\p{L})/iu,
  },
  fr: {
    head: /chaque \p{L}+ (?:\p{L}+ ){0,2}$|\bà $/iu,
    tail: /^(?: \p{L}+){0,2}? (?:chacun|chacune|pièce|l['’]unité|par (?!an|mois|semaine|jour|heure|minute|seconde)\p{L}+|(?:le|la) (?!jour|nuit|semaine)\p{L}+|l['’](?!heure|année)\p{L}+)(?!\p{L})/iu,
  },
};
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
  const { head, tail } = EACH[language];
  if (REBATE.test(text.slice(sentence.start, sentence.end))) return undefined;
  const amounts = amountsOf(document, sentence).filter(
    ({ unit, value }) => !(unit.dimension === 'count' && value === 1),
  );
  if (amounts.length < 3 || amounts.length > 4) return undefined;
  const each = amounts.find(
    (amount, index) =>
      head.test(before(document, sentence, amount, 30)) ||
      tail.test(after(document, sentence, amount, 30)) ||
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
