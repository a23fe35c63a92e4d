import type { Language } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, over } from '../interval.js';
import { amountsOf } from '../relations/window.js';
import { after, before, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** What an amount is for one of, as it is named beside it: 경기당, `a game`, `par match`. */
const OF_ONE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /(?:한 |1)?([가-힣]{1,4})(?:당|마다) ?(?:평균 |약 )?$/, tail: /(?!)/ },
  en: { head: /(?!)/, tail: /^(?: \p{L}+){0,2}? (?:an?|per|each|every) (\p{L}{3,})/iu },
  fr: { head: /(?!)/, tail: /^(?: (?:d['’])?\p{L}+){0,2}? par (\p{L}{3,})/iu },
};

/** 24경기에 나와 432점을 넣었다. 경기당 21점: a total, the number of things named, and what falls to one of them. */
export function perEach(document: Document, sentence: Sentence): Reckoning | undefined {
  const { text, language } = document;
  const { head, tail } = OF_ONE[language];
  const previous = previousOf(document, sentence);
  const own = amountsOf(document, sentence);
  const all = [...(previous ? amountsOf(document, previous) : []), ...own];
  for (const mean of own) {
    const named =
      head.exec(before(document, sentence, mean, 16))?.[1] ??
      tail.exec(after(document, sentence, mean, 30))?.[1];
    if (!named) continue;
    const noun = named.toLowerCase();
    const counts = all.filter(({ unit }) => unit.dimension === 'count' && isNamed(unit.id, noun, language));
    const totals = all.filter(
      (amount) =>
        amount !== mean &&
        !counts.includes(amount) &&
        amount.value > mean.value &&
        (amount.unit.id === mean.unit.id ||
          (mean.unit.dimension === 'number' && amount.unit.dimension === 'count')),
    );
    const [count, another] = counts;
    const [total, more] = totals;
    if (!count || another || !total || more || count.value < 2 || count === mean) continue;
    if (/보다|\b(?:than|up from|compared)\b|que |contre/.test(text.slice(mean.end, mean.end + 30))) continue;
    const computed = over(total, exactly(count.value));
    if (computed.value > mean.value * 3 || computed.value < mean.value / 3) continue;
    return reckoning(
      mean,
      [total, count],
      computed,
      (l) =>
        `${sayNumber(total.value, l)} ÷ ${sayNumber(count.value, l)} = ${sayNumber(computed.value, l, 3)}`,
      'warning',
    );
  }
  return undefined;
}

function isNamed(id: string, noun: string, language: Language): boolean {
  if (language === 'ko') return noun.endsWith(id) || (id === '명' && /(?:인|사람)$/.test(noun));
  return (
    noun === id || noun === `${id}s` || (id === 'person' && /^(?:head|person|personne|tête)$/.test(noun))
  );
}
