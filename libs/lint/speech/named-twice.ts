/**
 * One sentence that names its source at both ends: according to the council, …, the council said. A head and a tail, each in
 * the ways in which a language has them, and the two sources held against each other; quotations are left out of both.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import { SPEAK_EN, SPEAK_FR, SPEAK_HE_FR, SPOKE_KO } from './speech.js';

export interface NamedTwice {
  readonly earlier: Span;
  readonly later: Span;
}

/** Reads one sentence. Every repetition in the patterns is bounded. */
export function readNamedTwice(text: string, language: Language, sentence: Span): NamedTwice | undefined {
  const bare = withoutQuotations(wordsAt(text, sentence));
  const at = (start: number, end: number) => ({ start: sentence.start + start, end: sentence.start + end });
  for (const pattern of IN_A_ROW[language]) {
    const match = pattern.exec(bare);
    const { first = '', second = '' } = match?.groups ?? {};
    if (!match) continue;
    const end = match.index + match[0].length;
    return { earlier: at(match.index, match.index + first.length), later: at(end - second.length, end) };
  }
  const tails = sourcesIn(bare, TAILS[language]);
  if (tails.length === 0) return undefined;
  const heads = sourcesIn(bare, HEADS[language]);
  for (const tail of tails) {
    const head = heads.find(
      ({ end, source }) => end + BETWEEN <= tail.start && SAME[language](source, tail.source),
    );
    if (head) return { earlier: at(head.start, head.end), later: at(tail.start, tail.end) };
  }
  return undefined;
}

/** A head and a tail are two: there is a comma between them at least. */
const BETWEEN = 1;

/** What is quoted tells nothing of who says it. */
function withoutQuotations(words: string): string {
  return words.replace(/[“"«][^“”"«»]{1,400}[”"»]/g, (quoted) => '”'.repeat(quoted.length));
}

interface Source extends Span {
  readonly source: string;
}

function sourcesIn(words: string, patterns: readonly RegExp[]): Source[] {
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      source: match.groups?.['who'] ?? '',
    })),
  );
}

/** A whole tag, from comma to comma. */
const TAG_EN = `(?:[A-Za-zÀ-ÿ’'. -]{2,30} ${SPEAK_EN}|${SPEAK_EN} [A-Za-zÀ-ÿ’'. -]{2,30})`;
const TAG_FR = `(?:${SPEAK_HE_FR}|${SPEAK_FR} [A-Za-zÀ-ÿ’'. -]{2,30})`;

/** Who speaks of what they do themselves; lawyers, police and kin tell what another has said: according to his lawyer, he said no. */
const SPEAKS_FOR_ITSELF_EN =
  '(?:chairman|chairwoman|president|coach|manager|mayor|director|captain|founder|owner|minister|senator|governor|councillor|headmaster|headteacher|principal|farmer|author|chef|skipper|treasurer|professor)';
const SPEAKS_FOR_ITSELF_FR =
  '(?:président|présidente|maire|directeur|directrice|entraîneur|entraîneuse|ministre|capitaine|patron|patronne|fondateur|fondatrice|propriétaire|chef|cheffe|sénateur|sénatrice|député|députée|proviseur|auteur|autrice|skipper|professeur|professeure)';
const PERSON = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){1,2}';

/** Two attributions with nothing between them. */
const IN_A_ROW: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    new RegExp(
      `^(?<first>(?:[가-힣]{2,8} )?[가-힣]{2,4} (?:회장|위원장|감독|시장|군수|대표|교수|단장|원장|총장|장관|사장|이사장|선장|소장)에 (?:따르면|의하면)),? (?<second>그(?:는|녀는) [^.]{0,80}고 (?:${SPOKE_KO})다)(?=\\.?$)`,
    ),
    new RegExp(
      `(?<=(?:고|라며|면서) (?:[가-힣 ]{1,12}(?:은|는|이|가) )?)(?<first>${SPOKE_KO})다(?:고|며|면서) (?:(?:덧붙여|거듭|다시|또|또다시|재차|이어|아울러) )?(?<second>\\k<first>다)`,
    ),
    /(?<=고 )(?<first>털어(?:놨|놓았))다(?:고|며|면서) (?<second>털어(?:놨|놓았)다)/,
  ],
  en: [
    new RegExp(
      `^(?<first>[Aa]ccording to (?:[a-z’-]+ ){0,2}${SPEAKS_FOR_ITSELF_EN} ${PERSON}), (?<second>(?:he|she) (?:also )?${SPEAK_EN})\\b`,
      'u',
    ),
    new RegExp(
      `[,”] (?<first>${TAG_EN}), (?<second>${TAG_EN})(?=[,.;]|$| (?:to|in|at|on|after|during|reporters)\\b)`,
    ),
  ],
  fr: [
    new RegExp(
      `^(?<first>(?:Selon|D[’']après) (?:le |la |l[’'])?${SPEAKS_FOR_ITSELF_FR} ${PERSON}), (?<second>(?:il|elle) (?:${SPEAK_FR}))(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `[,”] (?<first>${TAG_FR}), (?<second>${TAG_FR})(?=[,.;]|$| (?:devant|à|lors|en|dans|au|aux|sur|face)(?!\\p{L}))`,
      'u',
    ),
  ],
};

const NOUN_KO = '(?:(?![^ ]{1,12}(?:고|며|면서|은|는) )[가-힣A-Za-z0-9]{1,12} ){0,3}?[가-힣A-Za-z0-9]{1,12}?';
const WHO_EN =
  '(?<who>(?!(?:and|but|as|while|when|which|who|that|if|what|or|because|although)\\b)[^,.:;”]{2,60}?)';
const WHO_FR = '(?<who>(?!(?:et|mais|comme|quand|qui|que|où|car|si|ce que)(?!\\p{L}))[^,.:;”]{2,60}?)';
/** When and where something was said, behind the verb. */
const WHEN_EN =
  '(?: (?:in|on|at|to|during|after|late|early|yesterday|today|reporters|this|last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b[^,;:”]{0,40})?';
const WHEN_FR =
  '(?: (?:dans|lors|à|au|aux|en|devant|sur|hier|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L})[^,;:”]{0,40})?';

/** Where a sentence names its source first. */
const HEADS: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    new RegExp(`(?<=^|[ ,])(?<who>${NOUN_KO})에 (?:따르면|의하면)`, 'g'),
    new RegExp(`^(?<who>${NOUN_KO})(?:은|는|이|가|도|께서) `, 'g'),
  ],
  en: [
    new RegExp(`(?:[Aa]ccording to|[Ii]n the words of) ${WHO_EN}(?=,)`, 'g'),
    new RegExp(
      `(?<=^|[,;”] )(?:(?:In|On|At|During) [^,”]{2,50}, )?${WHO_EN} (?:has |have |had |also |later )?(?:${SPEAK_EN}|say)\\b`,
      'g',
    ),
  ],
  fr: [
    new RegExp(`(?:[Ss]elon|[Dd][’']après|[Pp]our|[Dd][’']après) ${WHO_FR}(?=,)`, 'gu'),
    new RegExp(
      `(?<=^|[,;”] )${WHO_FR} ${SPEAK_FR}(?: (?:dans|lors|à|mardi|lundi|jeudi)[^,.:;”]{0,40})? qu[e’']`,
      'gu',
    ),
    new RegExp(`(?<=[,”] )${SPEAK_FR} ${WHO_FR}(?=,)`, 'gu'),
  ],
};

/** And where it does so at the end. */
const TAILS: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    new RegExp(
      `(?<=(?:[다라자냐]|”(?:이?라)?)(?:고|며|면서)(?:는|도)? |것으로 )(?<who>${NOUN_KO})(?:은|는|이|가|도|께서|에서) (?:[^ “”.]{1,10} ){0,2}(?:${SPOKE_KO}|발표했|보도했|알렸|소개했|추산했|집계했|공지했|보고 있|내다봤|기대했|추정했)다(?=\\.?$)`,
      'g',
    ),
    /(?<=것으로 )(?<who>[가-힣]{2,8}(?: 결과)?) (?:나타났|드러났|확인됐|밝혀졌|파악됐|집계됐)다(?=\.?$)/g,
  ],
  en: [
    new RegExp(`(?<=[,”] )${WHO_EN} (?:${SPEAK_EN}|say|told [^,;:”]{2,30})${WHEN_EN}(?=[,.]|$)`, 'g'),
    new RegExp(`(?<=[,”] )${SPEAK_EN} ${WHO_EN}(?=\\.?$)`, 'g'),
    new RegExp(`(?<=[,”a-z] )according to ${WHO_EN}(?=\\.?$)`, 'g'),
  ],
  fr: [
    new RegExp(`(?<=[,”] )${SPEAK_FR} ${WHO_FR}${WHEN_FR}(?=\\.?$)`, 'gu'),
    new RegExp(`(?<=[,”] )(?:selon|d[’']après) ${WHO_FR}(?=\\.?$)`, 'gu'),
    new RegExp(`(?<=[,”] )(?<who>${SPEAK_HE_FR})${WHEN_FR}(?=\\.?$)`, 'gu'),
  ],
};

/** Whether two ways of naming a source may name one: the earlier, the later. */
const SAME: Readonly<Record<Language, (who: string, again: string) => boolean>> = {
  ko: (who, again) =>
    /^(?:그|그녀|그들)$/.test(again)
      ? who === again
      : sameName(who, again.replace(/ (?:대변인|관계자|측)$/, '')),
  en: (who, again) =>
    /^(?:he|she|they|it|I)$/i.test(who)
      ? who.toLowerCase() === again.toLowerCase()
      : isPronoun(again) || sameNouns(who, again),
  fr: (who, again) => isPronoun(again) || sameNouns(who, again),
};

function isPronoun(who: string): boolean {
  return /^(?:he|she|they|it|lui|elle|eux|ce dernier|cette dernière)$|-(?:il|elle|on|ils|elles)(?: |$)/i.test(
    who,
  );
}

/** Every word of the name is in what was said before, or it is short for it: 소 교수 is 소현주 교수, 한은 한국은행. */
export function sameName(before: string, who: string): boolean {
  return (
    who
      .split(' ')
      .every((word) => before.includes(word.length > 1 ? word : ` ${word}`) || before.startsWith(word)) ||
    (who.length === 2 && before.length === 4 && before[0] === who[0] && before[2] === who[1])
  );
}

/** The same nouns, or fewer: the coroner, the coroner’s report; Huw Beddoe, Mr Beddoe. A deputy mayor is no mayor. */
function sameNouns(who: string, again: string): boolean {
  const [one, other] = [nounsIn(who), nounsIn(again)];
  if (one.size === 0 || other.size === 0) return false;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return (
    [...fewer].every((noun) => more.has(noun)) &&
    ![...more].some((noun) => ANOTHER.has(noun) && !fewer.has(noun))
  );
}

function nounsIn(phrase: string): Set<string> {
  const nouns = [...phrase.toLowerCase().matchAll(/\p{L}{2,}(?:-\p{L}+)*/gu)]
    .map(([word]) => word)
    .filter((word) => !EMPTY.has(word));
  const sources = nouns.filter((noun) => !PAPERS.has(noun));
  return new Set(sources.length > 0 ? sources : nouns);
}

const EMPTY: ReadonlySet<string> = new Set(
  (
    'the his her their its mr mrs ms miss dr prof professor sgt coach an by of in on from for to and ' +
    'mme mlle le la les un une des du de son ses sa leur au aux dans par en et me'
  ).split(' '),
);
/** What a source speaks through. */
const PAPERS: ReadonlySet<string> = new Set(
  'statement report release website spokesman spokeswoman spokesperson filing post communiqué rapport porte-parole site'.split(
    ' ',
  ),
);
/** Words that make another of a source. */
const ANOTHER: ReadonlySet<string> = new Set(
  'deputy former vice prime assistant ex another other second chief adjoint adjointe ancien ancienne autre'.split(
    ' ',
  ),
);
