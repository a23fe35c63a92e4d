/**
 * Who is whose: an elder brother of 24 and the younger of 27, twins of 14 and 16, a father seven years older than his son.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { agesLoosely } from './kin-ages.js';
import type { OddAge } from './kin-ages.js';
import { around } from './lives.js';
import type { Sentence } from '../sentences.js';

/** By how much the one with the role is older than the other, at least; younger where it is below zero. */
interface Role {
  readonly words: string;
  readonly least?: number;
  readonly most?: number;
}

const ROLES: Readonly<Record<Language, readonly Role[]>> = {
  ko: [
    { words: '(?<![가-힣])(?:형|오빠|누나|언니|맏이|첫째)', least: 0 },
    { words: '(?<![가-힣])(?:남|여)?동생|막내|둘째', most: 0 },
    { words: '(?<![가-힣])(?:아들|딸|큰아들|큰딸|작은아들|작은딸|외아들|외동딸)', most: -12 },
    { words: '(?<![가-힣])(?:아버지|어머니|엄마|아빠|부친|모친)', least: 12 },
    { words: '(?<![가-힣])(?:할아버지|할머니|조부|조모)', least: 25 },
    { words: '(?<![가-힣])(?:손자|손녀|손주)', most: -25 },
  ],
  en: [
    { words: '(?:elder|older|big) (?:brother|sister)', least: 0 },
    { words: '(?:younger|little|kid|baby) (?:brother|sister)', most: 0 },
    { words: '(?<!step-?|god|grand)(?:son|daughter)', most: -12 },
    { words: '(?<!step-?|god|grand)(?:father|mother|dad|mum)', least: 12 },
    { words: '(?:grandfather|grandmother|grandad|granny)', least: 25 },
    { words: '(?:grandson|granddaughter)', most: -25 },
  ],
  fr: [
    { words: '(?:grand frère|grande sœur|frère aîné|sœur aînée|aînée?)', least: 0 },
    { words: '(?:petit frère|petite sœur|frère cadet|sœur cadette|cadette?|benjamine?)', most: 0 },
    { words: '(?<!beau-|petit-|petite-|belle-)(?:fils|fille)', most: -12 },
    { words: '(?<!beau-|grand-|belle-)(?:père|mère|papa|maman)', least: 12 },
    { words: '(?:grand-père|grand-mère)', least: 25 },
    { words: '(?:petit-fils|petite-fille)', most: -25 },
  ],
};

/** Between the role and the age of whoever has it stands no more than a name. */
const NAMED: Readonly<Record<Language, string>> = {
  ko: '(?:인|인 )? ?(?:[가-힣]{2,4} ?)?(?:씨|군|양)? ?\\(?(?:올해 )?$',
  en: "(?:,? (?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})?,? ?(?:who is |aged |is |\\()?$",
  fr: "(?:,? (?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})?,? ?(?:qui a |âgée? de |a |\\()?$",
};

const TWINS: Readonly<Record<Language, RegExp>> = {
  ko: /쌍둥이|쌍생아/,
  en: /\b(?:twins|twin (?:brothers|sisters))\b/i,
  fr: /(?<!\p{L})(?:jumeaux|jumelles)(?!\p{L})/iu,
};

/** Not of one family by blood, or of another time. */
const OTHER =
  /의붓|양아|양딸|입양|매형|형수|당시|이던|동생뻘|형 같은|사촌|\b(?:step\w+|in-law|adopt\w+|godmother|godfather|then|at the time|cousin)\b|(?<!\p{L})(?:beau|belle|adopt\p{L}*|alors|avait|cousine?)(?!\p{L})|(?:19|20)\d\d/iu;

const compiled = new Map<Language, readonly { readonly role: Role; readonly pattern: RegExp }[]>();

function rolesOf(language: Language) {
  const known =
    compiled.get(language) ??
    ROLES[language].map((role) => ({
      role,
      pattern: new RegExp(
        `${language === 'ko' ? '' : '(?<!\\p{L})'}(?:${role.words})${NAMED[language]}`,
        'u',
      ),
    }));
  compiled.set(language, known);
  return known;
}

/** Reads the ages of two that their kinship does not allow: two in a sentence, or in it and the one before, and no third. */
export function* oddKin(document: Document): Iterable<OddAge> {
  for (const sentence of document.sentences) {
    const own = agesLoosely(document, sentence);
    if (own.length === 0 || own.length > 2) continue;
    const near = own.length === 2 ? [sentence] : around(document, sentence, 1, 0);
    const [one, other, more] = near.flatMap((place) => agesLoosely(document, place));
    if (![one, other].every((age) => age && isOfNow(document, age))) continue;
    if (!one || !other || more || near.some((place) => OTHER.test(wordsAt(document.text, place)))) continue;
    const odd = between(document, near, one, other);
    if (odd) yield odd;
  }
}

/** `Tom, 31,`, 이도훈(24), `who is 31`: how old somebody is when the article is written. */
function isOfNow({ text }: Document, { start }: Span): boolean {
  return /(?:, (?:aged )?|\(|(?<!\p{L})(?:is|a|âgée? de) )$/u.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

type Told = Span & { readonly years: number; readonly sentence: Sentence };

function between(document: Document, near: readonly Sentence[], one: Told, other: Told): OddAge | undefined {
  const { text, language } = document;
  const odd = (here: Told, there: Told, least: number, most: number): OddAge => ({
    start: here.start,
    end: here.end,
    sentence: here.sentence,
    related: [{ start: there.start, end: there.end }],
    least: Math.max(0, least),
    most: Math.min(120, most),
    working: `${here.years} ↔ ${there.years}`,
  });
  if (near.some((place) => TWINS[language].test(wordsAt(text, place))))
    return one.years === other.years ? undefined : odd(other, one, one.years, one.years);
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const ahead = text.slice(Math.max(here.sentence.start, here.start - 44), here.start);
    const { role } = rolesOf(language).find(({ pattern }) => pattern.test(ahead)) ?? {};
    if (!role) continue;
    const apart = here.years - there.years;
    if (apart < (role.least ?? -Infinity)) return odd(here, there, there.years + (role.least ?? 0), 120);
    if (apart > (role.most ?? Infinity)) return odd(here, there, 0, there.years + (role.most ?? 0));
  }
  return undefined;
}
