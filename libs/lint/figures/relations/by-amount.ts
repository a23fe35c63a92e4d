import type { Language, Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Direction } from '../directions.js';
import type { Document } from '../../document.js';
import { disagreement, exactly, minus, over, plus, scaled } from '../interval.js';
import type { Interval } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import type { Proportion } from './proportions.js';
import { comparable } from './window.js';

/** By so much, before (`by 150`) or behind (`150 more`, 150억 원 늘어난). */
const BY: Readonly<Record<Language, Readonly<Record<Direction, RegExp>>>> = {
  ko: {
    up: /#(?:이나|가량|을|를|이|가)? ?(?:더 )?(?:늘어|늘린|오른|올라|올린|올렸|증가|많은|많[아았]|뛴|뛰어|불어|비싼|비싸)/,
    down: /#(?:이나|가량|을|를|이|가)? ?(?:더 )?(?:줄어|줄인|줄었|내린|내려|내렸|감소|적은|적[어었]|떨어|낮은|깎|싼|싸게)/,
  },
  en: {
    up: /\b(?:rose|rises?|risen|grew|grown|climbed|jumped|increased?|gained|up|swelled|adding|added|more)(?: \p{L}+ly)?(?: by)? #|#(?: \p{L}+)? (?:more|higher|up|extra)\b/iu,
    down: /\b(?:fell|fallen|dropped|declined|decreased?|lost|down|shrank|cut|reduced|shed|losing)(?: \p{L}+ly)?(?: by)? #|#(?: \p{L}+)? (?:fewer|less|lower|down)\b/iu,
  },
  fr: {
    up: /(?:augment\p{L}*|progress\p{L}*|grimp\p{L}*|gagn\p{L}*|hausse|bondi\p{L}*|relev\p{L}*|accru\p{L}*)(?: de| d['’])? ?#|#(?: (?:d['’])?\p{L}+)? (?:de|en) plus(?!\p{L})/iu,
    down: /(?:baiss\p{L}*|diminu\p{L}*|recul\p{L}*|perd\p{L}*|chut\p{L}*|rédui\p{L}*)(?: de| d['’])? ?#|#(?: (?:d['’])?\p{L}+)? (?:de|en) moins(?!\p{L})/iu,
  },
};

const BASE: Readonly<Record<Language, RegExp>> = {
  ko: /#(?:에서|보다|이던|에 비해)/,
  en: /\b(?:from|than|against|compared (?:with|to)|on) (?:the )?#/i,
  fr: /(?:contre|par rapport aux?|que les|des|de) #/i,
};

/**
 * `Fell by 60,000 to 540,000, a 15 percent drop`: by how much, to what, and the percentage, which is of what there was before.
 * Undefined where the two amounts are not that; `fits` where the percentage is right, be it as a mere share.
 */
export function ofWhatWas(
  document: Document,
  sentence: Sentence,
  stated: Quantity,
  amounts: readonly Quantity[],
  share: boolean,
): Proportion | 'fits' | undefined {
  const { language } = document;
  const [first, second, third] = amounts;
  if (stated.unit.dimension !== 'percent' || !first || !second || third) return undefined;
  if (!comparable(document, first, second) || first.approximate || second.approximate) return undefined;
  const around = (amount: Quantity) =>
    `${before(document, sentence, amount, 24)}#${after(document, sentence, amount, 18)}`;
  for (const [by, level] of [
    [inUnitOf(first, second), second],
    [second, inUnitOf(first, second)],
  ] as const) {
    const direction = (['up', 'down'] as const).find((way) => BY[language][way].test(around(by)));
    if (!direction || by.value >= level.value || BASE[language].test(around(level))) continue;
    const was = direction === 'up' ? minus(level, by) : plus(level, by);
    const exact: Interval = exactly(was.value);
    const computed = scaled(over(by, exact), 100);
    if (!disagreement(stated, computed)) return 'fits';
    // Who does not say that it is the change may mean the share of the new amount.
    if (share && !disagreement(stated, scaled(over(by, exactly(level.value)), 100))) return 'fits';
    const ratio = computed.value / stated.value;
    return ratio > 0.4 && ratio < 2.5
      ? { stated, less: by, more: level, manner: direction === 'up' ? 'grown' : 'shrunk', computed }
      : undefined;
  }
  return undefined;
}
