/** An age and the decade that is named beside it: 40대 김모(53)씨, `a 45-year-old man in his thirties`, « un quadragénaire de 52 ans ». */
import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import type { OddAge } from './kin-ages.js';

/** Each with the groups `decade` and `age`. */
const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /(?<!\d)(?<decade>[1-9]0)대 (?:초반 |중반 |후반 )?(?:[가-힣]{1,5} ){0,2}[가-힣]{1,4}(?: ?씨)? ?\((?<age>\d{2})(?:세)?\)/gu,
  ],
  en: [
    /\b(?<age>\d{2})-year-old\b[^.,;]{0,24}\bin (?:his|her|their) (?:early |mid-|mid |late )?(?<decade>(?:[2-9]0s)|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu,
    /\b(?:man|woman|motorist|driver|cyclist|pensioner|pedestrian|suspect|victim) in (?:his|her) (?:early |mid-|mid |late )?(?<decade>[2-9]0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties), (?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:aged )?(?<age>\d{2})\b/giu,
    /\b(?<decade>teenager|septuagenarian|octogenarian|nonagenarian)(?: \p{Lu}[\p{L}’'-]+){0,3}, (?:aged )?(?<age>\d{2})\b|\b(?<age2>\d{2})-year-old (?:\p{Ll}+ )?(?<decade2>teenager|septuagenarian|octogenarian|nonagenarian)\b/giu,
  ],
  fr: [
    /(?<!\p{L})(?<decade>trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire)(?: \p{L}+)?(?:,? âgée?)?,? (?:de )?(?<age>\d{2}) ans/giu,
  ],
};

const DECADES: readonly (readonly [RegExp, number])[] = [
  [/^teen/i, 10],
  [/^twent/i, 20],
  [/^(?:thirt|trent)/i, 30],
  [/^(?:fort|quadr)/i, 40],
  [/^(?:fift|quinq)/i, 50],
  [/^(?:sixt|sexag)/i, 60],
  [/^(?:sevent|septua)/i, 70],
  [/^(?:eight|octo)/i, 80],
  [/^(?:ninet|nonag)/i, 90],
];

const MAY_BE = /0대|year-old|in (?:his|her)|teenager|arian|aire/;

/** Reads the ages that are of another decade than the one beside them. */
export function* oddDecades(document: Document): Iterable<OddAge> {
  for (const sentence of document.sentences) {
    const words = wordsAt(document.text, sentence);
    if (!MAY_BE.test(words)) continue;
    for (const match of PATTERNS[document.language].flatMap((pattern) => [...words.matchAll(pattern)])) {
      const { age = match.groups?.['age2'] ?? '', decade = match.groups?.['decade2'] ?? '' } =
        match.groups ?? {};
      const least = DECADES.find(([name]) => name.test(decade))?.[1] ?? Number.parseInt(decade, 10);
      const years = Number(age);
      if (Number.isNaN(least) || (years >= least && years < least + 10)) continue;
      const from = sentence.start + match.index;
      const [start, at] = [from + match[0].lastIndexOf(age), from + match[0].indexOf(decade)];
      yield {
        start,
        end: start + age.length,
        sentence,
        related: [{ start: at, end: at + decade.length }],
        least,
        most: least + 9,
        working: `${least}–${least + 9} ∌ ${years}`,
        certainty: 'error',
      };
    }
  }
}
