import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { over } from '../interval.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

const DENSE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /(?:㎢|km²|제곱킬로미터) ?당 ?(?:약 )?$/i, tail: /^$/ },
  en: { head: /^$/, tail: /^ (?:per|to the|a) (?:square kilomet(?:re|er)|sq km|km²)/i },
  fr: { head: /^$/, tail: /^ (?:par|au) (?:kilomètre carré|km²|km2)/i },
};

/** 12만 명이 40㎢에 살아 ㎢당 3000명: so many people on so much land. */
export function density(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { head, tail } = DENSE[document.language];
  const dense = quantities.find(
    (quantity) =>
      (document.language === 'ko' && head.test(before(document, sentence, quantity, 12))) ||
      (document.language !== 'ko' &&
        tail.test(document.text.slice(quantity.figure.end, quantity.figure.end + 24))),
  );
  const land = quantities.filter(({ unit, value }) => unit.dimension === 'area' && value > 1);
  const people = quantities.filter(
    ({ unit, value }) =>
      (unit.dimension === 'count' || unit.dimension === 'number') && (!dense || value > dense.value),
  );
  const [area, another] = land;
  const [all, others] = people;
  if (!dense || !area || another || !all || others || area.unit.id !== 'km²') return undefined;
  const computed = over(all, area);
  return reckoning(
    dense,
    [all, area],
    computed,
    (l) => `${sayNumber(all.value, l)} ÷ ${sayNumber(area.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}
