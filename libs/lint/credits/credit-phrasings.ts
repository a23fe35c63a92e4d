/** The ways of crediting someone with something: what stands between the two names, and a little of what follows. */
import type { Language } from '#text';
import { PHRASINGS as EN } from './credit-phrasings.en.js';
import { PHRASINGS as FR } from './credit-phrasings.fr.js';
import { PHRASINGS as KO } from './credit-phrasings.ko.js';
import type { Credit } from './credits.js';

export interface Phrasing {
  readonly credit: Credit;
  readonly order: 'who first' | 'what first';
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind?: RegExp;
  readonly plain?: boolean;
}

export const PHRASINGS: Readonly<Record<Language, readonly Phrasing[]>> = { ko: KO, en: EN, fr: FR };
