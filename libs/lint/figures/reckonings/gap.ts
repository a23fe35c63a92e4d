import { cover, wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { minus, size } from '../interval.js';
import { after, before, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * `61% in the north and 48% in the south, a gap of 15 points`: two figures and how far they are said to lie apart, in one
 * sentence or in the next, where the two have the sentence before to themselves.
 */
export function gap(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  for (const [index, apart] of quantities.entries()) {
    const later = isLater(document, sentence, apart);
    if (!later && !isSaidApart(document, sentence, apart)) continue;
    const { place, ends } = endsOf(document, sentence, quantities, index);
    const [one, two, another] = ends;
    if (!place || !one || !two || another || place.quantities.some(({ vague }) => vague)) continue;
    if (!isEnd(document, one, apart) || !isEnd(document, two, apart) || !alike(one, two)) continue;
    if (place === sentence && Math.max(apart.end - one.start, two.end - apart.start) > FAR) continue;
    const said = wordsAt(document.text, cover(place, sentence));
    if (later ? !isOfTwoTimes(said, document.language) : GAPS[document.language].no.test(said)) continue;
    const computed = size(minus(one, two));
    const ratio = apart.value / computed.value;
    // Of what lies so far off the two are not the ends.
    if (computed.value === 0 || (place !== sentence && (ratio > 2.5 || ratio < 0.4))) continue;
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

const FAR = 140;

/** The two before it, the two behind it (a gap of 7 points, with 46% against 39%), or those of the sentence before or behind. */
function endsOf(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
): { readonly place: Sentence | undefined; readonly ends: readonly Quantity[] } {
  if (index > 1) return { place: sentence, ends: quantities.slice(index - 2, index) };
  const apart = quantities[index];
  const next = document.sentences[sentence.index + 1];
  const behind = next?.paragraph === sentence.paragraph ? next : undefined;
  for (const place of [index === 0 ? sentence : undefined, previousOf(document, sentence), behind]) {
    const ends = place?.quantities.filter((other) => apart && isEnd(document, other, apart)) ?? [];
    const own = place === sentence ? ends.filter((end) => end !== apart) : ends;
    if (own.length === 2) return { place, ends: own };
  }
  return { place: undefined, ends: [] };
}

function isSaidApart(document: Document, sentence: Sentence, apart: Quantity): boolean {
  const { head, tail } = GAPS[document.language];
  const behind = after(document, sentence, apart, 24);
  const said = head.test(before(document, sentence, apart, 40)) || tail.test(behind);
  return said && !/^ (?:with|to|from|over|behind|avec|par rapport|sur) /.test(behind);
}

/** £812m last year and £945m this year, £143m more. */
function isLater(document: Document, sentence: Sentence, apart: Quantity): boolean {
  return (
    apart.unit.dimension !== 'percent' && MORE[document.language].test(after(document, sentence, apart, 24))
  );
}

const MORE: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:이|을)? ?(?:더 )?(?:늘었|늘린|늘렸|줄었|줄인|줄였|많다|적다)/,
  en: /^ (?:more|higher|less|fewer|lower)(?=[.,;]|$)/,
  fr: /^ (?:de|en) (?:plus|moins)(?=[ .,;]|$)/,
};

/** Two times, the earlier first, and words by which there is a third. */
const TIMES: Readonly<
  Record<Language, { readonly then: RegExp; readonly now: RegExp; readonly third: RegExp }>
> = {
  ko: { then: /지난해|작년/, now: /올해/, third: /보다|대비|비해|각각|재작년/ },
  en: {
    then: /\blast (?:year|season)\b/i,
    now: /\bthis (?:year|season)\b/i,
    third: /\b(?:than|compared|each|respectively)\b/i,
  },
  fr: {
    then: /l['’]an (?:dernier|passé)/i,
    now: /cette année/i,
    third: /que les|par rapport|chacun|respectivement/i,
  },
};

function isOfTwoTimes(said: string, language: Language): boolean {
  const { then, now, third } = TIMES[language];
  const first = said.search(then);
  return first >= 0 && said.search(now) > first && !third.test(said);
}

/** Whether a figure can be one of the two that lie so far apart: shares lie points apart. */
function isEnd({ language }: Document, { unit }: Quantity, apart: Quantity): boolean {
  if (unit.dimension === 'time' || unit.dimension === 'ordinal') return false;
  if (unit.dimension === 'percent') return apart.unit.dimension === 'point';
  return (
    apart.unit.id === unit.id ||
    (language !== 'ko' && apart.unit.dimension === 'number' && unit.dimension !== 'money') ||
    (language !== 'ko' && apart.unit.dimension === 'count' && unit.dimension === 'number')
  );
}

/** 42,310 votes and 39,850: the second may leave its unit out. */
function alike(one: Quantity, two: Quantity): boolean {
  return (
    one.unit.id === two.unit.id ||
    (two.unit.dimension === 'number' && one.unit.dimension === 'count' && two.value > one.value / 20)
  );
}

/** Of a gap that was wider, or is to someone else, the two figures say nothing. */
const GAPS: Readonly<
  Record<Language, { readonly head: RegExp; readonly tail: RegExp; readonly no: RegExp }>
> = {
  ko: {
    head: /(?:격차는|격차가|차이는|차이가|차는|차가) ?(?:무려 |불과 |단 )?$/,
    tail: /^ ?(?:차이?(?:가|로|였|다|이|를)|앞서|앞섰|앞선|뒤지|뒤졌|뒤진)/,
    no: /지난해|작년|전년|좁혀|벌어|줄|늘|3위|각각/,
  },
  en: {
    head: /\b(?:gap|difference|margin|spread|lead|majority) (?:(?:between|of) (?:the|them|both)(?: \p{L}+)? )?(?:of|was|is|came to|stood at) (?:just |only |some )?$/iu,
    tail: /^ (?:apart|ahead|behind|clear)\b/i,
    no: /\b(?:last year|earlier|previous|widen\w*|narrow\w*|third|compared|from)\b/i,
  },
  fr: {
    head: /(?:écart|différence|marge|avance) (?:(?:entre|des) (?:les )?(?:deux|eux|elles) )?(?:(?:est|était|atteint) )?(?:de |d['’])(?:seulement )?$/i,
    tail: /^ (?:d['’](?:écart|avance)|de différence)/i,
    no: /l['’]an dernier|auparavant|précédent|réduit|creus|contre|troisième/i,
  },
};
