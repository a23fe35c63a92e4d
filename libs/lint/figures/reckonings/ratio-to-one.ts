import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, over } from '../interval.js';
import { amountsOf } from '../relations/window.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** How many there are to one place: 경쟁률 20대 1, `20 to one`, `20 for every place`. */
const TO_ONE: Readonly<Record<Language, RegExp>> = {
  ko: /^ ?대 ?1(?![\d.])/,
  en: /^ (?:\p{L}+ )?(?:to one|to 1(?![\d.,])|for (?:each|every|a|one) (?:one|place|seat|job|spot|post|home|opening))\b/iu,
  fr: /^ (?:\p{L}+ )?(?:pour une? (?:place|poste|siège|logement)|par (?:place|poste|siège))(?!\p{L})/iu,
};

/** One for so many: `one for every 650`, 한 명이 650명을. */
const ONE_FOR: Readonly<Record<Language, RegExp>> = {
  ko: /(?:한 (?:명|곳|대|개|사람)|[1하]나|[가-힣]+ 1(?:명|곳|대|개))(?:당|이|가|에|꼴로)? (?:평균 |약 |[가-힣]{1,4} )?$/,
  en: /\bone (?:\p{L}+ ){0,2}?(?:for|per|to) (?:each |every )?$/iu,
  fr: /(?<!\p{L})une? (?:\p{L}+ )?(?:pour|par) (?:chaque )?$/iu,
};

/** Of another time or of another kind than the counts beside it. */
const OF_ANOTHER =
  /이듬해|지난|작년|올해|내년|전년|평균|\b(?:last|next|previous|second|this year|average)\b|(?<!\p{L})(?:dernier|dernière|suivante?|deuxième|moyenne)(?!\p{L})/u;

const NUMBER = /(?<![\d.,])\d{1,6}(?:[.,]\d{1,3})?/gu;

/** `240 applied for 12 places, 25 for every one`: two counts, here or with the sentence beside, and the ratio that is told of them. */
export function ratioToOne(document: Document, sentence: Sentence): Reckoning | undefined {
  const { text, language } = document;
  const found = language === 'ko' ? perOne(document, sentence) : undefined;
  if (found) return found;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(NUMBER)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const told =
      TO_ONE[language].test(text.slice(end, end + 26)) ||
      ONE_FOR[language].test(text.slice(Math.max(sentence.start, start - 26), start));
    if (!told) continue;
    const next = document.sentences[sentence.index + 1];
    const places = [
      previousOf(document, sentence),
      sentence,
      next?.paragraph === sentence.paragraph ? next : undefined,
    ];
    const value = Number(
      match[0].replace(language === 'fr' ? ',' : /,(?=\d{3})/g, language === 'fr' ? '.' : ''),
    );
    const countsIn = (place: Sentence | undefined) =>
      (place ? amountsOf(document, place) : []).filter(
        (amount) =>
          (amount.end <= start || amount.start >= end + 4) &&
          (amount.unit.dimension === 'count' || amount.unit.dimension === 'number') &&
          Number.isInteger(amount.value) &&
          amount.value > 1,
      );
    const own = countsIn(sentence);
    const [one, two, three] = own.length === 2 ? own : places.flatMap(countsIn);
    if (!one || !two || three || !(value > 1)) return undefined;
    if (own.length !== 2 && OF_ANOTHER.test(wordsAt(text, sentence))) return undefined;
    const [more, less] = one.value > two.value ? [one, two] : [two, one];
    const computed = over(exactly(more.value), exactly(less.value));
    const ratio = value / computed.value;
    if (ratio < 0.5 || ratio > 2) return undefined;
    const digits = /[.,](\d+)$/.exec(match[0])?.[1]?.length ?? 0;
    const room = Math.max(10 ** -digits, value * 0.01);
    const place = { start, end };
    const result = {
      ...one,
      ...place,
      figure: place,
      value,
      low: value - room,
      high: value + room,
      unit: { id: '', dimension: 'number' as const },
    };
    return reckoning(
      result,
      [more, less],
      computed,
      (l) => `${sayNumber(more.value, l)} ÷ ${sayNumber(less.value, l)} = ${sayNumber(computed.value, l, 3)}`,
      'warning',
    );
  }
  return undefined;
}

/** 1만2천 명당 1곳꼴: the number of people for each place, in letters as well. */
function perOne(document: Document, sentence: Sentence): Reckoning | undefined {
  const amounts = amountsOf(document, sentence);
  const told = amounts.find(({ end }) => /^당 (?:1|한) ?[가-힣]/.test(document.text.slice(end, end + 6)));
  const [one, two, three] = amounts.filter((amount) => amount.value > 1 && told && amount.end <= told.start);
  if (!told || !one || !two || three || OF_ANOTHER.test(wordsAt(document.text, sentence))) return undefined;
  const [more, less] = one.value > two.value ? [one, two] : [two, one];
  if (more.unit.id !== told.unit.id || less.unit.dimension !== 'count') return undefined;
  const computed = over(exactly(more.value), exactly(less.value));
  const ratio = told.value / computed.value;
  if (ratio < 0.5 || ratio > 2) return undefined;
  return reckoning(
    told,
    [more, less],
    computed,
    (l) => `${sayNumber(more.value, l)} ÷ ${sayNumber(less.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}
