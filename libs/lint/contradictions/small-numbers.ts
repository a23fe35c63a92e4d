/** Numbers up to twelve as they are written out, to count with and to number with: three, third, trois, troisième, 세, 셋째. */
import type { Language } from '#text';

/** For each number from two on, the words for it. */
const WORDS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  ko: [
    ['두', '둘째', '이틀'],
    ['세', '셋째', '사흘'],
    ['네', '넷째', '나흘'],
    ['다섯', '다섯째', '닷새'],
    ['여섯', '여섯째', '엿새'],
    ['일곱', '일곱째', '이레'],
    ['여덟', '여덟째'],
    ['아홉', '아홉째'],
    ['열', '열째', '열흘'],
  ],
  en: [
    ['two', 'second'],
    ['three', 'third'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six', 'sixth'],
    ['seven', 'seventh'],
    ['eight', 'eighth'],
    ['nine', 'ninth'],
    ['ten', 'tenth'],
    ['eleven', 'eleventh'],
    ['twelve', 'twelfth'],
  ],
  fr: [
    ['deux', 'deuxième'],
    ['trois', 'troisième'],
    ['quatre', 'quatrième'],
    ['cinq', 'cinquième'],
    ['six', 'sixième'],
    ['sept', 'septième'],
    ['huit', 'huitième'],
    ['neuf', 'neuvième'],
    ['dix', 'dixième'],
    ['onze', 'onzième'],
    ['douze', 'douzième'],
  ],
};

/** The words for such numbers and digits, between bars: what stands in the brackets of an expression. */
export const SMALL: Readonly<Record<Language, string>> = {
  ko: written('ko'),
  en: written('en'),
  fr: written('fr'),
};

function written(language: Language): string {
  // The longer first: 셋째 is not 세.
  return ['\\d{1,3}', ...WORDS[language].flat().sort((a, b) => b.length - a.length)].join('|');
}

/** What such a word says; NaN where it is none. */
export function smallNumber(word: string, language: Language): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  const at = WORDS[language].findIndex((names) => names.includes(word.toLowerCase()));
  return at < 0 ? Number.NaN : at + 2;
}
