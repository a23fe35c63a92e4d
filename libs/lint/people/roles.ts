/**
 * What somebody is in an article by any noun: the coxswain, Ruth Aldiss; 키잡이 노은채; le soliste, Tom Rève. The table of titles
 * knows the usual ones; this reads whatever noun the article itself gives a person, and so who else may not have it.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { isKoreanName, tokensOf } from '../names/korean-words.js';

export interface Role extends Span {
  /** The noun, so that its forms are one. */
  readonly role: string;
  readonly name: string;
  /** The words say that there is one: the coxswain. */
  readonly only: boolean;
}

/** Somebody with a role that is another's, who has one of their own. */
export interface BorrowedRole {
  readonly shown: Role;
  readonly holder: Role;
}

/** What is shown of a person, held against what the body says that they and others are. */
export function borrowedRoles(document: Document, shown: Span, body: readonly Span[]): BorrowedRole[] {
  const told = body.flatMap((sentence) => rolesIn(document, sentence));
  const known = new Set(told.map(({ role }) => role));
  return rolesIn(document, shown, known).flatMap((claim) => {
    const holders = told.filter(({ role }) => role === claim.role);
    const [holder] = holders;
    const own = told.filter(({ name, role }) => isSame(name, claim.name) && role !== claim.role);
    const one = holder?.only && holders.every(({ name }) => isSame(name, holder.name));
    if (!holder || !one || own.length === 0 || isSame(holder.name, claim.name)) return [];
    return [{ shown: claim, holder }];
  });
}

function isSame(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** The roles of a sentence; of those that need no article only the `known` ones. */
function rolesIn(document: Document, sentence: Span, known?: ReadonlySet<string>): Role[] {
  const { text, language } = document;
  if (language === 'ko') return koreanRoles(text, sentence);
  const words = wordsAt(text, sentence);
  return PATTERNS[language].flatMap(({ pattern, only }) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const { role = '', name = '' } = match.groups ?? {};
      const key = keyOf(role, language);
      if (name === '' || NO_ROLE.has(key) || (!only && known && !known.has(key))) return [];
      const start = sentence.start + match.index + match[0].search(/\p{L}/u);
      return [{ role: key, name, only, start, end: sentence.start + match.index + match[0].length }];
    }),
  );
}

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:de |du |le |la |van |von )?\\p{Lu}[\\p{L}’'-]+){1,2}";
/** A name of two words behind a noun, which may stand large at the head of a sentence. */
const PATTERNS: Readonly<
  Record<'en' | 'fr', readonly { readonly pattern: RegExp; readonly only: boolean }[]>
> = {
  en: [
    {
      only: true,
      pattern: new RegExp(
        `(?<!\\p{L})[Tt]he (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?<role>\\p{Ll}[\\p{Ll}-]+), (?<name>${NAME})(?=[,.;)])`,
        'gu',
      ),
    },
    {
      only: true,
      pattern: new RegExp(
        `(?<!\\p{L})(?<name>${NAME}), (?:the|its|their) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?<role>\\p{Ll}[\\p{Ll}-]+)(?=[,.;)])`,
        'gu',
      ),
    },
    {
      only: true,
      pattern: new RegExp(
        `(?<!\\p{L})(?:by|under|from|with) (?:the |its |their )?(?<role>\\p{Ll}[\\p{Ll}-]+) (?<name>${NAME})`,
        'gu',
      ),
    },
    {
      only: false,
      pattern:
        /(?<=^|[,;“] |\band |\bas |\bwith )(?<role>\p{L}\p{Ll}[\p{Ll}-]+) (?<name>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)/gu,
    },
  ],
  fr: [
    {
      only: true,
      pattern: new RegExp(
        `(?<!\\p{L})(?:[Ll][ea] |[Ll][’'])(?<role>\\p{Ll}{3,}(?: (?:de |du |des |d[’'])\\p{Ll}+)?),? (?<name>${NAME})`,
        'gu',
      ),
    },
    {
      only: true,
      pattern: new RegExp(
        `(?<!\\p{L})(?<name>${NAME}), (?:l[ea] |l[’']|son |sa )(?<role>\\p{Ll}{3,}(?: (?:de |du |des |d[’'])\\p{Ll}+)?)(?=[,.;)])`,
        'gu',
      ),
    },
    {
      only: false,
      pattern:
        /(?<=^|[,;«] )(?<role>\p{L}\p{Ll}{2,}(?: (?:de |du |des |d[’'])\p{Ll}+)?) (?<name>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)/gu,
    },
  ],
};

/** Nouns that several people have, or that are none. */
const NO_ROLE: ReadonlySet<string> = new Set(
  'first last second third other latter former late man woman winner day week month year company said says and with by for'.split(
    ' ',
  ),
);

/** La cheffe, le chef; la directrice, le directeur. */
function keyOf(role: string, language: Language): string {
  const small = role.toLowerCase();
  if (language === 'en') return small;
  return small
    .replace(/ffe(?= |$)/, 'f')
    .replace(/(?<=^\p{L}{3,})(?:ve|trice|teur|euse|eur|ère|er|ienne|ien|ante|ant|e)(?= |$)/u, '');
}

/** A noun without a particle before a name: 키잡이 노은채가. */
function koreanRoles(text: string, sentence: Span): Role[] {
  const tokens = tokensOf(text, sentence);
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (!before || before.end + 1 !== token.start || before.word.length < 3 || BROAD_KO.test(before.word))
      return [];
    if (!isKoreanName({ ...token, word: token.stem }, undefined)) return [];
    return [
      {
        role: before.word,
        name: token.stem,
        only: true,
        start: before.start,
        end: token.start + token.stem.length,
      },
    ];
  });
}

/** Nouns that many have at once, and words with a particle or an ending. */
const BROAD_KO =
  /(?:은|는|을|를|에|의|와|과|로|며|서|도|한|던|된|인)$|^(?:연구원|봉사자|자원봉사자|소방관|경찰관|조합원|변호사|영화배우|국회의원|시의원|대학생|고등학생|초등학생|관계자|소설가|피해자|목격자|관람객|참가자|금메달리스트)$/;
