import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { minus, size } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `61% in the north and 48% in the south, a gap of 15 points`: two figures and how far they are said to lie apart. */
export function gap(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { head, tail, no } = GAPS[document.language];
  for (let index = 2; index < quantities.length; index += 1) {
    const [one, two, apart] = [quantities[index - 2], quantities[index - 1], quantities[index]];
    if (!one || !two || !apart || one.unit.id !== two.unit.id || apart.end - one.start > 140) continue;
    const points = one.unit.dimension === 'percent';
    const alike = points
      ? apart.unit.dimension === 'point'
      : apart.unit.id === one.unit.id ||
        (document.language !== 'ko' && apart.unit.dimension === 'number' && one.unit.dimension !== 'money');
    if (!alike || one.unit.dimension === 'time' || one.unit.dimension === 'ordinal') continue;
    const said =
      head.test(before(document, sentence, apart, 26)) || tail.test(after(document, sentence, apart, 14));
    if (!said || no.test(document.text.slice(sentence.start, sentence.end))) continue;
    if (/^ (?:with|to|from|over|behind|avec|par rapport|sur) /.test(after(document, sentence, apart, 14)))
      continue;
    const computed = size(minus(one, two));
    if (computed.value === 0) continue;
    return reckoning(
      apart,
      [one, two],
      computed,
      (l) =>
        `${sayNumber(Math.max(one.value, two.value), l)} − ${sayNumber(Math.min(one.value, two.value), l)} = ${sayNumber(computed.value, l)}`,
      'warning',
    );
  }
  return undefined;
}

/** Of a gap that was wider, or is to someone else, the two figures say nothing. */
const GAPS: Readonly<
  Record<Language, { readonly head: RegExp; readonly tail: RegExp; readonly no: RegExp }>
> = {
  ko: {
    head: /(?:격차는|격차가|차이는|차이가|차는|차가) ?(?:무려 |불과 )?$/,
    tail: /^ ?(?:차이?(?:가|로|였|다|이)|앞서|앞섰|앞선|뒤지|뒤졌|뒤진)/,
    no: /지난해|작년|전년|좁혀|벌어|줄|늘|3위|각각/,
  },
  en: {
    head: /\b(?:gap|difference|margin|spread|lead) of (?:just |only |some )?[$€£¥]?$/i,
    tail: /^ (?:apart|ahead|behind)\b/i,
    no: /\b(?:last year|earlier|previous|widen\w*|narrow\w*|third|compared|from)\b/i,
  },
  fr: {
    head: /(?:écart|différence|marge|avance) (?:de |d['’])(?:seulement )?$/i,
    tail: /^ d['’](?:écart|avance)/i,
    no: /l['’]an dernier|auparavant|précédent|réduit|creus|contre|troisième/i,
  },
};
