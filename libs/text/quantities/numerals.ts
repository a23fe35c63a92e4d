import type { Language } from '../language.js';
import type { Numeral } from './numeral.js';
import { readEnglishNumerals } from './numerals.en.js';
import { readFrenchNumerals } from './numerals.fr.js';
import { readKoreanNumerals } from './numerals.ko.js';

/** The numbers of a text, in reading order, whatever they count. */
export function readNumerals(text: string, language: Language): Numeral[] {
  return READERS[language](text);
}

const READERS: Readonly<Record<Language, (text: string) => Numeral[]>> = {
  ko: readKoreanNumerals,
  en: readEnglishNumerals,
  fr: readFrenchNumerals,
};
