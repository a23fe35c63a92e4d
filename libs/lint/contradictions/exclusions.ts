/**
 * What excludes what: nobody hurt and the injured, admission free and tickets at £8, an only child and her brother. A row is one
 * idea, told in each language by the words for the one, for the other, and for what lets both be so.
 */
import type { Language } from '#text';
import { COURTS } from './exclusions/courts.js';
import { EVENTS } from './exclusions/events.js';
import { FAMILIES } from './exclusions/families.js';
import { HARM } from './exclusions/harm.js';
import { PLACES } from './exclusions/places.js';
import type { Row } from './exclusions/row.js';
import { WORK } from './exclusions/work.js';

/** A row, as it is looked for in one language. */
export interface Exclusion {
  /** Global: it is looked for in the whole text. */
  readonly one: RegExp;
  readonly other: RegExp;
  /** Words in the sentence of the later by which both may be so. */
  readonly unless?: RegExp;
  readonly names: boolean;
  readonly anytime: boolean;
  readonly wide: boolean;
}

const ROWS: readonly Row[] = [...HARM, ...EVENTS, ...FAMILIES, ...COURTS, ...WORK, ...PLACES];

/** Another time, another one, what was only thought of: then both may be so, whatever it is. */
const UNLESS: Readonly<Record<Language, RegExp>> = {
  ko: /다른|년 전|지난해|지난달|지난주|작년|예년|이전|앞서|또 다른|\d{4}년|아니|했더라면|였다면|내년|과거|만약|없지 않/,
  en: /\b(?:other|another|others|last (?:year|month|week|season)|previous(?:ly)?|next (?:year|month|week)|if|would|used to|in \d{4}|elsewhere|unlike|separate|ago|once)\b/i,
  fr: /(?<!\p{L})(?:autres?|(?:an|mois|année|semaine|saison) derni[eè]re?|précédent\p{L}*|prochaine?|si|aurai(?:t|ent)|ailleurs|jadis|autrefois|en (?:19|20)\d\d|il y a)(?!\p{L})/iu,
};

const compiled = new Map<Language, readonly Exclusion[]>();

/** The exclusions of a language. */
export function exclusionsOf(language: Language): readonly Exclusion[] {
  const known =
    compiled.get(language) ??
    ROWS.map(({ names = false, anytime = false, wide = false, [language]: [one, other, unless] }) => ({
      one: expression(one, language, 'g'),
      other: expression(other, language, ''),
      ...(unless !== undefined && { unless: expression(unless, language, '') }),
      names,
      anytime,
      wide,
    }));
  compiled.set(language, known);
  return known;
}

/** English is written with plain letters, which are looked for several times as fast. */
function expression(source: string, language: Language, flags: string): RegExp {
  if (language !== 'en') return new RegExp(source, `${flags}${language === 'ko' ? 'u' : 'iu'}`);
  const plain = source
    .replaceAll('\\p{L}', '[a-z]')
    .replaceAll('\\p{Ll}', '[a-z]')
    .replaceAll('\\p{Lu}', '[A-Z]');
  return new RegExp(plain, `${flags}i`);
}

/** Whether the words of the later sentence let both be so. */
export function allowsBoth(words: string, { unless, anytime }: Exclusion, language: Language): boolean {
  return (!anytime && isOfAnotherTime(words, language)) || (unless?.test(words) ?? false);
}

/** Whether a sentence tells of another time, another one, or of what was only thought of. */
export function isOfAnotherTime(words: string, language: Language): boolean {
  return UNLESS[language].test(words);
}
