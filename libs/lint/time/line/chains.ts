/**
 * What follows on what, as the table of chains has it: the words of a language for their stages, and which of two stages comes
 * first.
 */
import type { Language } from '#text';
import { CHAINS } from './chain-table.js';

/** Where a word stands: in which chain, and at which stage of it. */
export interface Role {
  readonly chain: number;
  readonly stage: number;
}

/** The words of a language, with the roles of each. */
interface Vocabulary {
  readonly words: RegExp;
  readonly roles: readonly (readonly Role[])[];
}

const INDEX = { ko: 0, en: 1, fr: 2 } as const;
const vocabularies = new Map<Language, Vocabulary>();

/** All the words for stages as one expression, a group for each, and what each group means. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const roles = new Map<string, Role[]>();
  CHAINS.forEach(({ stages }, chain) => {
    stages.forEach((words, stage) => {
      for (const written of alternatives(words[INDEX[language]])) {
        const word = language === 'fr' ? inAllTenses(written) : written;
        const told = roles.get(word) ?? [];
        told.push({ chain, stage });
        roles.set(word, told);
      }
    });
  });
  // The longer first: 다시 문을 열었다 is not 문을 열었다.
  const sources = [...roles.keys()].sort((a, b) => b.length - a.length);
  const grouped = sources.map((source) => `(${source.replaceAll(/\((?!\?)/g, '(?:')})`).join('|');
  const vocabulary = {
    words: new RegExp(language === 'ko' ? grouped : `(?<!\\p{L})(?:${grouped})(?!\\p{L})`, 'giu'),
    roles: sources.map((source) => roles.get(source) ?? []),
  };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** What is written as fermée is told as ferme, fermera and ferma too; a livre is no delivery. */
function inAllTenses(word: string): string {
  return /^(?!livr|cot|class)\p{L}+ée\?s\?$/u.test(word)
    ? word.replace(/ée\?s\?$/, '(?:ée?s?|e|ent|era|eront|a|èrent|ait|aient)')
    : word;
}

/** The words between the bars that stand in no bracket. */
function alternatives(words: string): string[] {
  let depth = 0;
  const parts: string[] = [''];
  for (const letter of words) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Whether words tell of a stage that something follows, or of one that follows something. */
export function opensOrCloses(words: string, side: 'begins' | 'ends', language: Language): boolean {
  const { words: pattern, roles } = vocabularyOf(language);
  return [...words.matchAll(pattern)].some((match) =>
    roles[match.slice(1).findIndex((group) => group !== undefined)]?.some(({ chain, stage }) =>
      chain === LIFE ? false : side === 'ends' ? stage > 0 : stage < (CHAINS[chain]?.stages.length ?? 0) - 1,
    ),
  );
}

/** A life has ages, and no length beside them. */
const LIFE = 0;

/** Whether people do such things again and again. */
export function recurs(chain: number): boolean {
  return CHAINS[chain]?.again ?? false;
}

/** Whether an article has one such story as a rule, so that the words for its stages are enough to tell it. */
export function isOne(chain: number): boolean {
  return CHAINS[chain]?.one ?? false;
}

/** Which of two acts comes first by what they are, in a chain that both stand in; nothing when none says so. */
export function follows(
  one: readonly Role[],
  other: readonly Role[],
): { readonly first: 'one' | 'other'; readonly chain: number } | undefined {
  for (const { chain, stage } of one)
    for (const role of other)
      if (role.chain === chain && role.stage !== stage)
        return { first: stage < role.stage ? 'one' : 'other', chain };
  return undefined;
}
