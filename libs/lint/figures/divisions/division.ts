import type { Language, Quantity } from '#text';

/**
 * Parts that make up a whole by what they are called: votes for and against, matches won and lost, men and women, shares of
 * one question. The whole may be counted in another unit (150표 of 200명).
 */
export interface Division {
  readonly whole: Quantity | undefined;
  readonly parts: readonly Quantity[];
  readonly kind: 'votes' | 'matches' | 'results' | 'people' | 'shares';
}

/** Words that leave room for what is not counted among the parts: one abandoned, 한 명은 회피했다. */
export const UNTOLD: Readonly<Record<Language, RegExp>> = {
  ko: /나머지|회피|기피|제척|불참|결석|자리|빠[졌진지]|투표하지|제외|내지 않|의장|위원장|유보|보류|각하|한 명|한 사람/,
  en: /;|\b(?:with|including|excluding|plus|abandoned|postponed|cancelled|called off|forfeit\w*|replay|sat|unfinished|stopped|void|awarded|no result|walkover|rest|other|missed|one)\b/i,
  fr: /;|avec|annul|report|arrêt|inclu|compris|forfait|reste|autre|(?<!\p{L})une? (?:ayant|match|rencontre)/iu,
};
