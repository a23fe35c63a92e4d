import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { after, before, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { isForEach } from './each.js';
import { isMistyped } from './mistyped.js';
import { amountsOf, comparable } from './window.js';

/** What is left of a whole when several parts have gone, told over two sentences: 41명 중 2명이 숨지고 13명이 다쳤다. 나머지 24명은. */
export interface RestOfMany {
  readonly whole: Quantity;
  /** The last of them is the rest. */
  readonly parts: readonly Quantity[];
}

/** Every rest that the parts of its whole do not leave. */
export function readRestsOfMany(document: Document): RestOfMany[] {
  return document.sentences.flatMap((sentence) => {
    const rest = sentence.quantities.find(
      (quantity) => !quantity.approximate && isRest(document, sentence, quantity),
    );
    const found = rest && restOf(document, sentence, rest);
    return found ? [found] : [];
  });
}

function isRest(document: Document, sentence: Sentence, quantity: Quantity): boolean {
  const around = `${before(document, sentence, quantity, 30)}#${after(document, sentence, quantity, 14)}`;
  return REST[document.language].test(around);
}

/** Words before and (after `#`) behind what is left. */
const REST: Readonly<Record<Language, RegExp>> = {
  ko: /나머지(?: [가-힣]{1,6})?(?:는|인)? ?#|남은 ?(?:[가-힣]{1,4}(?:은|는|이)? ?)?#|#(?:이|가|은|만|으로)? ?(?:남[았은는]|남게)/,
  en: /\b(?:the (?:other|remaining)|the rest,?|leav(?:es|ing)(?: \p{L}+){0,2}?|left(?: only| just)?|down to) #|#(?: \p{L}+){0,2} (?:left|remain\w*|others?|to spare|unspent)\b/iu,
  fr: /(?:reste(?:nt|ra|ront)?(?: donc| plus| encore)*(?: que)?|laissant|laisse|le reste, (?:soit )?) #|#(?: \p{L}+)? ?(?:autres|restante?s?)(?!\p{L})/iu,
};

function restOf(document: Document, sentence: Sentence, rest: Quantity): RestOfMany | undefined {
  const previous = previousOf(document, sentence);
  for (const places of previous ? [[sentence], [previous, sentence]] : [[sentence]]) {
    if (places.some((place) => OPEN[document.language].test(wordsAt(document.text, place)))) return undefined;
    const all = places.flatMap((place) =>
      amountsOf(document, place).filter((amount) => !isForEach(document, place, amount)),
    );
    const told = all.filter((amount) => amount !== rest && comparable(document, amount, rest));
    if (told.some(({ approximate }) => approximate) || told.length > 7) return undefined;
    const alike = told.map((amount) => inUnitOf(amount, rest));
    const whole = alike.reduce<Quantity | undefined>(
      (most, each) => (each.value > (most?.value ?? 0) ? each : most),
      undefined,
    );
    const parts = alike.filter((amount) => amount !== whole);
    if (!whole || parts.length < 2) continue;
    return isMissed(whole, parts, rest) ? { whole, parts: [...parts, rest] } : undefined;
  }
  return undefined;
}

/** Missed by a little; and no choice of the parts leaves what is told. */
function isMissed(whole: Quantity, parts: readonly Quantity[], rest: Quantity): boolean {
  let sums = [0];
  for (const { value } of parts) sums = [...sums, ...sums.map((sum) => sum + value)];
  const room = Math.max((whole.high - whole.low) / 4, (rest.high - rest.low) / 2, whole.value * 0.002);
  if (sums.some((sum) => Math.abs(whole.value - sum - rest.value) <= room)) return false;
  const left = whole.value - (sums.at(-1) ?? 0);
  const ratio = left / rest.value;
  return left > 0 && (isMistyped(rest.value, left) || (ratio > 0.6 && ratio < 1.6));
}

const OPEN: Readonly<Record<Language, RegExp>> = {
  ko: /보다|늘었|줄었|제외|빼고|이상|각각|씩|겸|지난해|작년|보태|더해|추가/,
  en: /\b(?:than|besides|excluding|except|minus|at least|each|rose|fell|added|extra|another|last (?:year|month|week)|per|average|including|some of)\b/i,
  fr: /que les|outre|hors|sauf|au moins|chacun|hausse|baisse|ajout|l['’]an dernier|par |moyenne|dont/i,
};
