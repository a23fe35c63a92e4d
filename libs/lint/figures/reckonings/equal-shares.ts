import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { exactly, over } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

const SHARED: Readonly<
  Record<Language, { readonly equally: RegExp; readonly each: (head: string, tail: string) => boolean }>
> = {
  ko: {
    equally: /똑같이|균등|고르게|나눠|나누어|나누면/,
    each: (head, tail) => /^씩/.test(tail) || /(?:1인당|한 (?:명|사람)당|각각|각자) ?$/.test(head),
  },
  en: {
    equally: /\b(?:equally|evenly|split|shared|divided)\b/i,
    each: (head, tail) =>
      /^ (?:each|apiece|a head|per (?:person|head|team))\b/i.test(tail) ||
      /\beach (?:\p{L}+ )?$/iu.test(head),
  },
  fr: {
    equally: /à parts égales|équitablement|également|partag|réparti/i,
    each: (_head, tail) => /^ (?:chacune?|par (?:personne|tête))(?!\p{L})/iu.test(tail),
  },
};

/** `The £60,000 was shared by four winners, who got £15,000 each`. */
export function equalShares(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { equally, each } = SHARED[document.language];
  if (!equally.test(document.text.slice(sentence.start, sentence.end))) return undefined;
  const [total, count, part, more] = quantities;
  if (!total || !count || !part || more || total.unit.id !== part.unit.id || count.unit.dimension !== 'count')
    return undefined;
  if (total.unit.dimension !== 'money' || count.value < 2 || total.value <= part.value) return undefined;
  if (!each(before(document, sentence, part, 14), after(document, sentence, part, 14))) return undefined;
  const computed = over(total, exactly(count.value));
  return reckoning(
    part,
    [total, count],
    computed,
    (l) =>
      `${sayNumber(total.value, l)} ÷ ${sayNumber(count.value, l)} = ${sayAmount(computed.value, total.unit, l)}`,
    'warning',
  );
}
