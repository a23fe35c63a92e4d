/**
 * Words carried over piece by piece from another language, and what the language of the text says in their place; a file a
 * language. A line of `CALQUES` is `calque → right word`; `?` before it marks one that some style books allow, of which a
 * rule may only ask.
 */
import type { Language } from '#text';
import { CALQUES as EN, COLLOCATIONS as IN_EN } from './calques.en.js';
import { CALQUES as FR, COLLOCATIONS as IN_FR } from './calques.fr.js';
import { CALQUES as KO, COLLOCATIONS as IN_KO } from './calques.ko.js';

/** A construction of another language, and the right words. */
export type Collocation = readonly [RegExp, string];

export const CALQUES: Readonly<Record<Language, string>> = { ko: KO, en: EN, fr: FR };

/**
 * Idioms and constructions of another language, word for word. Their words may not follow each other. `?` before the right
 * word marks those that may be meant as they stand, of which a rule only asks; the surer form of one stands before them.
 */
export const COLLOCATIONS: Readonly<Record<Language, readonly Collocation[]>> = {
  ko: IN_KO,
  en: IN_EN,
  fr: IN_FR,
};
