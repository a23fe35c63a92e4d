import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { exactly, plus } from '../interval.js';
import type { Interval } from '../interval.js';
import type { Sentence } from '../../sentences.js';
import type { Misadded } from './addition.js';
import { isMistyped } from './mistyped.js';
import { amountsOf, comparable } from './window.js';

/** That a sentence divides what was told before into all its parts. */
const DIVIDES: Readonly<Record<Language, RegExp>> = {
  ko: /(?:부문|사업|지역|분야|품목|제품|종목|나라|국가|용도|항목|연령|계절|분기|노선|학년)별/,
  en: /\b(?:breaks?|broke|broken) down\b|\bby (?:division|segment|region|country|product|sector|business|age|category|department)\b|\b(?:is|was|are|were) (?:split|divided) between\b/i,
  fr: /se (?:répartit|répartissent|répartissait|décompose|décomposent|ventile|divise)|\bpar (?:branche|division|région|pays|segment|secteur|activité|produit|métier)s?(?!\p{L})/iu,
};

/** Some of it is left out, or told of another time. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  ko: / 등(?![가-힣])|가장|보다|늘|줄|증가|감소|상위|위는|대비|각각/,
  en: /\b(?:including|such as|mainly|mostly|most|than|rose|fell|grew|up|largest|biggest|among)\b/i,
  fr: /notamment|dont|surtout|principalement|hausse|baisse|que les|premi[eè]re?|parmi|progress/i,
};

/** The whole is told up to so many sentences before. */
const FAR = 8;

/**
 * `Sales of 624 million … They break down into cheese (371 million), butter (148 million) and desserts (95 million)`: three
 * parts or more of what was told some sentences ago. Of all amounts of their kind one is nearly their sum, and none is it.
 */
export function brokenDown(document: Document, sentence: Sentence): Misadded | undefined {
  const { language, text, sentences } = document;
  const said = wordsAt(text, sentence);
  if (!DIVIDES[language].test(said) || OPEN[language].test(said)) return undefined;
  const parts = amountsOf(document, sentence);
  const [first] = parts;
  if (!first || parts.length < 3 || parts.length > 8) return undefined;
  // 371 millions: a bare number that is large enough to be money.
  if (first.unit.dimension === 'number' && first.value < 1e5) return undefined;
  if (parts.some((part) => part.approximate || part.unit.id !== first.unit.id)) return undefined;
  const sum = parts.reduce<Interval>(plus, exactly(0));
  const around = sentences
    .slice(Math.max(0, sentence.index - FAR), sentence.index + 2)
    .filter((place) => place !== sentence)
    .flatMap((place) => amountsOf(document, place).map((amount) => ({ place, amount })))
    .filter(({ amount }) => comparable(document, amount, first))
    .map(({ place, amount }) => ({ place, amount: inUnitOf(amount, first) }));
  if (around.some(({ amount }) => isNear(amount, sum))) return undefined;
  const [whole, another] = around.filter(
    ({ place, amount }) =>
      place.index < sentence.index &&
      !amount.approximate &&
      place.zone !== 'headline' &&
      place.zone !== 'deck' &&
      isMistyped(amount.value, sum.value) &&
      Math.abs(amount.value / sum.value - 1) < 0.2,
  );
  return whole && (!another || another.amount.value === whole.amount.value)
    ? { total: whole.amount, parts, sum }
    : undefined;
}

function isNear({ value, low, high }: Quantity, sum: Interval): boolean {
  return Math.abs(value - sum.value) <= Math.max((high - low) / 2, sum.value * 0.005);
}
