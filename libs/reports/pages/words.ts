import { ROLE_WORDS } from '#identity/domain';
import { CATEGORIES } from '#review/domain';
import { ENGLISH, HAPPENINGS, KOREAN } from '../domain/index.js';

/** The languages in which reports are written. */
export const PAGE_LANGUAGES = ['ko', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const WORDS = { ko: KOREAN, en: ENGLISH };

/** Words that the chapters before have for their own. */
const TOLD = { category: CATEGORIES, role: ROLE_WORDS };

/** The kinds of words of docs/glossary.md that reports show. */
export type WordKind = keyof typeof KOREAN | keyof typeof TOLD;

/** A word of the glossary as a reader of the page knows it; one that this Stet does not know is shown as it is. */
export function say(kind: WordKind, word: string, language: PageLanguage): string {
  const known =
    kind === 'category' || kind === 'role'
      ? (TOLD[kind] as Readonly<Record<string, Readonly<Record<PageLanguage, string>>>>)[word]?.[language]
      : (WORDS[language][kind] as Readonly<Record<string, string>>)[word];
  return known ?? inWords(word);
}

/** What an entry of the record tells, for a reader of the page. */
export function happening(action: string, language: PageLanguage): string {
  return HAPPENINGS[action]?.[language] ?? inWords(action);
}

/** `issue.fix_proposed` as “issue: fix proposed”. */
function inWords(code: string): string {
  return code.replaceAll(/[_-]/g, ' ').replace('.', ': ');
}
