import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, over } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

const AVERAGE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:경기당|게임당|1인당|한 명당|한 사람당|한 곳당|회당|편당|권당|하루)(?: 평균)? ?$/,
    tail: /^$/,
  },
  en: {
    head: /\b(?:an average of|averaging|average of) (?:about )?$/i,
    tail: /^ (?:\p{L}+ )?(?:a|per|each) (?:game|match|season|person|head|class|team|year|day|school|book|film|room|bus|car)\b/iu,
  },
  fr: {
    head: /(?:(?:en|une) moyenne(?: de)?) $/i,
    tail: /^ (?:\p{L}+ )?(?:par|en moyenne par) (?:match|personne|saison|classe|équipe|an|jour|école|livre|film)/iu,
  },
};

/** `240 points in 12 games, or 20 a game`: the words themselves say that it is a quotient. */
const HENCE = /^[^.;]{0,20}?(?:,|–|—|\() ?(?:soit|or|that is,?) (?:\p{L}+ )?\d/u;

/** `60 goals in 20 games, an average of 4 a game`: two counts and their quotient. */
export function average(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const counts = quantities.filter(
    ({ unit }) =>
      unit.dimension === 'count' ||
      unit.dimension === 'number' ||
      unit.dimension === 'point' ||
      unit.id === 'd' ||
      unit.id === 'yr',
  );
  if (counts.length !== 3 || counts.length !== quantities.length) return undefined;
  const { head, tail } = AVERAGE[document.language];
  const mean = counts.at(-1);
  const [first, second] = counts;
  if (!mean || !first || !second) return undefined;
  const said =
    head.test(before(document, sentence, mean, 18)) || tail.test(after(document, sentence, mean, 24));
  const between = document.text.slice(second.end, sentence.end);
  if (!said || (document.language !== 'ko' && !/average|moyenne/i.test(between) && !HENCE.test(between)))
    return undefined;
  const [total, parts] = first.value > second.value ? [first, second] : [second, first];
  if (parts.value < 2) return undefined;
  const computed = over(total, exactly(parts.value));
  return reckoning(
    mean,
    [total, parts],
    computed,
    (l) => `${sayNumber(total.value, l)} ÷ ${sayNumber(parts.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}
