import { findPairs, wordsAt } from '#text';
import type { Language, Span, Unit } from '#text';
import type { Document } from '../document.js';
import { told } from '../wording.js';
import { josa } from '../names/index.js';
import { CALQUES, COLLOCATIONS } from '../residue/calques.js';
import {
  ACCENTED_IN_ENGLISH,
  BORROWED,
  CALENDAR,
  FOREIGN,
  GERMAN_NOUNS,
  GERMAN_SHAPE,
  IN_PHRASES,
  NATIVE,
  OTHERS,
  PLAIN_FRENCH,
} from '../residue/foreign-words.js';
import type { Other } from '../residue/foreign-words.js';
import { spanAt } from '../places.js';
import type { Rule } from '../rule.js';
import { wordTrie } from '../word-trie.js';

/**
 * What a translation left behind: a plain word of the other language (which coûte), or its own words put together as the
 * other language does (구름 컴퓨팅). Names, titles, quotations and what stands in brackets are not residue.
 */
export const translationResidue: Rule = {
  id: 'translation-residue',
  version: 7,
  categories: ['translation_residue'],
  *check(document) {
    for (const { span, right, sure } of calques(document)) {
      yield {
        ...span,
        certainty: sure ? 'warning' : 'info',
        related: [],
        saw: wordsAt(document.text, span),
        expected: told(() => right),
        suggestion: right.replace(/\(.*/, ''),
        message: {
          ko: `직역한 말이다: ${wordsAt(document.text, span)} → ${right}.`,
          en: `A word-for-word rendering: ${wordsAt(document.text, span)} → ${right}.`,
          fr: `Un calque : ${wordsAt(document.text, span)} → ${right}.`,
        },
        working: told((l) => `${LIST[l]}: ${wordsAt(document.text, span)} → ${right}`),
      };
    }
    for (const { span, sure } of foreignWords(document)) {
      const word = wordsAt(document.text, span);
      yield {
        ...span,
        certainty: sure ? 'warning' : 'info',
        related: [],
        saw: word,
        expected: {
          ko: '번역된 말',
          en: 'a word of the language of the text',
          fr: 'un mot de la langue du texte',
        },
        message: {
          ko: `번역되지 않은 말이 남았다: ${word}.`,
          en: `A word was left untranslated: ${word}.`,
          fr: `Un mot n’a pas été traduit : ${word}.`,
        },
        working: {
          ko: `${josa(word, '은/는')} 이름도 제목도 아니고 인용문이나 괄호 안에 있지도 않다.`,
          en: `“${word}” is no name and no title, and stands in no quotation and no brackets.`,
          fr: `« ${word} » n’est ni un nom ni un titre, et ne se trouve ni entre guillemets ni entre parenthèses.`,
        },
      };
    }
  },
};

const LIST = { ko: '직역 목록', en: 'List of calques', fr: 'Liste des calques' } as const;

interface Calque {
  readonly span: Span;
  readonly right: string;
  readonly sure: boolean;
}

interface Right {
  readonly right: string;
  readonly sure: boolean;
}

const CALQUE_TRIES = { ko: listed('ko'), en: listed('en'), fr: listed('fr') } as const;

function listed(language: Language) {
  return wordTrie<Right>(
    CALQUES[language]
      .trim()
      .split('\n')
      .flatMap((line): (readonly [string, Right])[] => {
        const [calque = '', right = ''] = line.split(' → ');
        const word = calque.replace('?', '').replaceAll('’', "'");
        const value = { right, sure: !calque.startsWith('?') };
        return language === 'ko'
          ? [
              [word, value],
              [word.replaceAll(' ', ''), value],
            ]
          : [[word, value]];
      }),
    true,
  );
}

function* calques({ text, language, prose, zones, quotations }: Document): Iterable<Calque> {
  const mentioned = asides(text, zones);
  // What somebody says was translated like everything else, however short.
  const spoken = quotations.filter(({ attributions }) => attributions.length > 0).map(({ words }) => words);
  const aside = (at: number) => mentioned(at) && !spanAt(spoken, at);
  for (const { start, end, value } of CALQUE_TRIES[language].find(text)) {
    if (!aside(start) && spanAt(prose, start)) yield { span: { start, end }, ...value };
  }
  const told = new Set<number>();
  for (const [pattern, right] of COLLOCATIONS[language]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (told.has(span.start) || aside(span.start) || !spanAt(prose, span.start)) continue;
      told.add(span.start);
      yield { span, right: right.replace('?', ''), sure: !right.startsWith('?') };
    }
  }
}

/** One word in Latin letters, with the word on either side of it where only a space stands between. */
interface Word extends Span {
  readonly written: string;
  readonly before?: string;
  readonly after?: string;
}

const LATIN_WORD = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:['’][A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*/g;

function wordsOf(text: string, sentence: Span): Word[] {
  const matches = [...wordsAt(text, sentence).matchAll(LATIN_WORD)];
  return matches.map((match, index) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const [previous, next] = [matches[index - 1], matches[index + 1]];
    const before =
      previous && sentence.start + previous.index + previous[0].length === start - 1
        ? previous[0]
        : undefined;
    const after = next && sentence.start + next.index === end + 1 ? next[0] : undefined;
    return {
      start,
      end,
      written: match[0],
      ...(before !== undefined && isSpace(text.charAt(start - 1)) && { before }),
      ...(after !== undefined && isSpace(text.charAt(end)) && { after }),
    };
  });
}

interface Left {
  readonly span: Span;
  readonly sure: boolean;
}

/** Words of another language; of small Latin words in a row in a Korean text, which may be a command, a rule may only ask. */
function* foreignWords(document: Document): Iterable<Left> {
  for (const span of foreignIn(document)) yield { span, sure: true };
  const { text, language, prose, zones } = document;
  if (language === 'ko')
    for (const span of leftInLatin(text, prose, asides(text, zones))) yield { span, sure: false };
}

function* foreignIn({ text, language, prose, zones }: Document): Iterable<Span> {
  const others = OTHERS.filter((other) => other !== language);
  const aside = asides(text, zones);
  for (const sentence of prose) {
    const words = wordsOf(text, sentence);
    const foreign = words.filter((word) =>
      others.some((other) => isForeign(text, word, other, language, sentence)),
    );
    if (foreign.length === 0 || isPassage(foreign, words, language)) continue;
    for (const word of language === 'ko' ? wholeRuns(words, foreign) : foreign) {
      if (!aside(word.start) && isFree(text, word) && STANDS_ALONE[language](text, word, sentence))
        yield { start: word.start, end: word.end };
    }
  }
  yield* language === 'ko' ? titles(text, prose, aside) : hangul(text, prose, aside);
  if (language === 'ko') {
    yield* inflected(text, prose, aside);
    yield* smallWords(text, prose, aside);
  }
  yield* calendarWords(text, prose, aside, language);
  yield* otherScripts(text, prose, aside, language);
  yield* germanNouns(text, prose, aside);
}

function isForeign(
  text: string,
  { start, end, written }: Word,
  other: Other,
  language: Language,
  sentence: Span,
): boolean {
  const small = written.toLowerCase();
  const listed =
    FOREIGN[other].has(small) &&
    (!NATIVE[language].has(small) || (language === 'fr' && IN_PHRASES.has(small)));
  if (!listed)
    return (
      written === small &&
      written.length > 4 &&
      /[éèêàùçôîûœ]/.test(written) &&
      (language === 'ko' ||
        (language === 'en' && other === 'fr' && !ACCENTED_IN_ENGLISH.has(written.split(/['’]/).at(-1) ?? '')))
    );
  return written === small || (start === sentence.start && text.slice(end, end + 2) === ', ');
}

/** Of Latin words that stand together in a Korean sentence, all must be plain foreign words; else they are a name. */
function wholeRuns(words: readonly Word[], foreign: readonly Word[]): Word[] {
  const known = new Set(foreign);
  const kept: Word[] = [];
  let run: Word[] = [];
  for (const word of words) {
    run.push(word);
    if (word.after !== undefined) continue;
    if (run.every((one) => known.has(one))) kept.push(...run);
    run = [];
  }
  return kept;
}

/** A sentence that is mostly of the other language is a passage of it: a title, a song, a slogan. */
function isPassage(foreign: readonly Word[], words: readonly Word[], language: Language): boolean {
  if (language === 'ko') return foreign.length > 3;
  if (language === 'en') return foreign.length > 2 && foreign.length * 4 > words.length;
  const english = words.filter(({ written }) => FOREIGN.en.has(written.toLowerCase())).length;
  const french = words.filter(
    ({ written }) => isFrench(written) && !/^(?:a|on|me|se)$/i.test(written),
  ).length;
  return french < english;
}

/** No part of an address, of code, of a compound or of a hashtag. */
function isFree(text: string, { start, end }: Span): boolean {
  return (
    !/[-/_@&.+#'’=<>{}[\]$\\*|~`^%]/.test(text.charAt(start - 1)) &&
    !/^(?:[-/_@&+#'’=\d(:<>{}[\]$\\*|~`^%]|\.\w)/.test(text.slice(end, end + 2))
  );
}

const STANDS_ALONE: Readonly<Record<Language, (text: string, word: Word, sentence: Span) => boolean>> = {
  /** Between Hangul, with no other Latin word beside it. */
  ko(text, { start, end, before, after }, sentence) {
    const left = text.slice(Math.max(sentence.start, start - 2), start);
    const opens = left === '' || before !== undefined || /[가-힣\d,.”’)] $/.test(left);
    return (
      opens &&
      (after !== undefined ||
        /^(?: [가-힣‘“<\d]|, ?[가-힣]|(?:은|는|이|가|을|를|의|에|로|와|과|도|으로|에서|까지|부터|만|보다|처럼|이다|였다|이었다)(?:[ ,.]|$))/.test(
          text.slice(end, end + 5),
        ))
    );
  },
  /** Not beside a capital, and not within a run of French. */
  en(_text, { before, after, written }) {
    // closed depuis Monday: what joins no names may stand before one.
    if (NEVER_IN_NAMES.has(written) && !capital(before) && !isFrench(before) && !isFrench(after)) return true;
    if (capital(before) || capital(after) || (capital(written) && after !== undefined)) return false;
    return (
      !(isFrench(before) && isFrench(after)) &&
      !(isFrench(before) && after === undefined) &&
      !(before === undefined && isFrench(after))
    );
  },
  /** Not beside a capital or another English word; words that borrowed phrases hold, only between French ones. */
  fr(_text, { before, after, written }) {
    if ((capital(before) && !PLAIN_FRENCH.has((before ?? '').toLowerCase())) || capital(after)) return false;
    const small = written.toLowerCase();
    const french = isFrench(before) || isFrench(after);
    if (JOINING.has(small))
      return french && [before, after].every((word) => word === undefined || isFrench(word));
    if (IN_PHRASES.has(small))
      return (
        french && [before, after].every((word) => !word || !(FOREIGN.en.has(word) || BORROWED.has(word)))
      );
    return [before, after].every(
      (word) =>
        word === undefined || !(FOREIGN.en.has(word) && (NATIVE.fr.has(word) || IN_PHRASES.has(word))),
    );
  },
};

const NEVER_IN_NAMES: ReadonlySet<string> = new Set(
  'depuis selon cependant toutefois notamment lorsque puisque tandis désormais malgré afin'.split(' '),
);

/** Words that join the halves of a borrowed phrase. */
const JOINING: ReadonlySet<string> = new Set(['and', 'the', 'of', 'for', 'with', 'from', 'into', 'but']);

function isFrench(word: string | undefined): boolean {
  if (word === undefined) return false;
  const small = word.toLowerCase();
  return PLAIN_FRENCH.has(small) || /[éèêëàâùûçôîïœ]/.test(small) || /^(?:[dlnsjmtc]|qu)['’]/.test(small);
}

function capital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\u00a0';
}

/** `Monday에`, `en October`: a day or a month of another language, with no capital beside it. */
function* calendarWords(
  text: string,
  prose: readonly Unit[],
  aside: (at: number) => boolean,
  language: Language,
): Iterable<Span> {
  const words = OTHERS.filter((other) => other !== language).flatMap((other) => CALENDAR[other]);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d/_-]|\\p{Lu}\\p{L}{0,20} )(?:${words.join('|')})(?![A-Za-zÀ-ÿ\\d/_-]| [\\p{Lu}\\d])`,
    'gu',
  );
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (!aside(index) && spanAt(prose, index)) yield { start: index, end: index + word.length };
  }
}

/** An office that stands untranslated in a Korean sentence, and small words of a language in a row: permanent collection을. */
const OFFICE_OR_RUN =
  /(?<![A-Za-z0-9'’"_./@#-]|[A-Za-z0-9][ ,])(?:(?:Prime Minister|Chief Executive|Vice President|President|Secretary General|Foreign Minister|Chairman|Mayor|Premier ministre)(?! [A-Z])|[a-zé]{2,20}(?: [a-zé]{2,20}){1,5})(?=[가-힣]| [가-힣\d]|[,.])/g;
/** What many Korean papers write in Latin letters, and what is typed rather than read. */
const NOT_LEFT =
  /(?:^| )(?:de facto|vs|feat|ft|ad hoc|per se|sudo|apt|git|npm|pip|cd|ls|rm|cat|echo|run|install|import|print|http|www|km|kg|cm|mm)(?: |$)/;

function* leftInLatin(text: string, prose: readonly Unit[], aside: (at: number) => boolean): Iterable<Span> {
  for (const { 0: words, index } of text.matchAll(OFFICE_OR_RUN)) {
    if (NOT_LEFT.test(words) || !/[a-zé]{4}/.test(words) || aside(index) || !spanAt(prose, index)) continue;
    if (/[`$=<>{}\\|~]/.test(text.slice(Math.max(0, index - 30), index + words.length + 30))) continue;
    yield { start: index, end: index + words.length };
  }
}

/** 데이터를 in 논의 중: a small word behind an object or a place, which no name of a festival has before it. */
const SMALL_WORD =
  /(?<=[가-힣](?:을|를|에서|에게|으로) )(?:in|on|at|by|is|are|was|as|or|if|it|an|to|en|le|la|les|des|du|est|et|au|par|pour)(?= [가-힣\d])/g;

function* smallWords(text: string, prose: readonly Unit[], aside: (at: number) => boolean): Iterable<Span> {
  for (const { 0: word, index } of text.matchAll(SMALL_WORD)) {
    // 마을 in 서울: a noun that ends like an object has no consonant before 을.
    const isNoun = text.charAt(index - 2) === '을' && (text.charCodeAt(index - 3) - 0xac00) % 28 === 0;
    if (!isNoun && !aside(index) && spanAt(prose, index)) yield { start: index, end: index + word.length };
  }
}

/** `critically acclaimed된 전작`: small Latin words that end like a Korean verb. */
function* inflected(text: string, prose: readonly Unit[], aside: (at: number) => boolean): Iterable<Span> {
  for (const { 0: words, index } of text.matchAll(
    /(?<![A-Za-z0-9가-힣'’"_./@#-]|[A-Za-z0-9] )[a-z]{3,20}(?: [a-z]{2,20}){0,4}(?:된|되는|되어|되었|되기|됐|하는|하여|해서|했|하고|하며|하기|적인|적으로|스러운)(?=[ ,.다던]|$)/g,
  )) {
    if (!aside(index) && spanAt(prose, index)) yield { start: index, end: index + words.length };
  }
}

/** `Mme 가르베`: a form of address that was not translated. */
function* titles(text: string, prose: readonly Unit[], aside: (at: number) => boolean): Iterable<Span> {
  for (const match of text.matchAll(/(?<![A-Za-z])(?:Mme|Mlle|Monsieur|Madame|Mr|Mrs|Ms)\.? ?(?=[가-힣])/g)) {
    const end = match.index + match[0].trimEnd().length;
    if (!aside(match.index) && spanAt(prose, match.index)) yield { start: match.index, end };
  }
}

/** Hangul in an English or French sentence: a gloss stands in brackets, and a word that is spoken of in quotation marks. */
function* hangul(text: string, prose: readonly Unit[], aside: (at: number) => boolean): Iterable<Span> {
  const found = [...text.matchAll(/[가-힣]+(?: [가-힣]+)*/g)];
  if (found.length > 3) return;
  for (const match of found) {
    const end = match.index + match[0].length;
    const between =
      /[\p{L},] $/u.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      /^(?: [\p{L}]|[,.])/u.test(text.slice(end, end + 2));
    const spokenOf =
      /(?:word|term|called|letters?|means|mot|terme|appelée?|lettres?|dit|written|écrit) $/.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      );
    if (between && !spokenOf && !aside(match.index) && spanAt(prose, match.index))
      yield { start: match.index, end };
  }
}

const SCRIPTS =
  '\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thai}';
/** In Korean hanja stand for themselves (前 대표), and only with other letters are they Japanese. */
const OTHER_SCRIPTS = {
  ko: new RegExp(`\\p{Script=Han}{0,12}[${SCRIPTS}][${SCRIPTS}\\p{Script=Han}ー・]{0,40}`, 'gu'),
  latin: new RegExp(`[${SCRIPTS}\\p{Script=Han}][${SCRIPTS}\\p{Script=Han}ー・]{0,40}`, 'gu'),
} as const;

/** Letters that neither the language nor its names are written in: のりもの in a Korean sentence. */
function* otherScripts(
  text: string,
  prose: readonly Unit[],
  aside: (at: number) => boolean,
  language: Language,
): Iterable<Span> {
  const found = [...text.matchAll(OTHER_SCRIPTS[language === 'ko' ? 'ko' : 'latin'])];
  if (found.length > 5) return;
  for (const { 0: word, index } of found) {
    const spokenOf =
      /(?:word|term|called|character|letters?|mot|terme|caractère|appelée?) $/.test(
        text.slice(Math.max(0, index - 12), index),
      ) || SEEN_THERE.test(text.slice(Math.max(0, index - 40), index + word.length + 40));
    if (word.length > 1 && !spokenOf && !aside(index) && spanAt(prose, index))
      yield { start: index, end: index + word.length };
  }
}

/** Letters that are looked at rather than read: 平和 painted on a wall. */
const SEEN_THERE =
  /(?<!\p{L})(?:paint|read|writ|carv|engrav|inscri|sign|tattoo|print|logo|banner|peint|écri|grav|lit|tatou|affich|calligra|새겨|적힌|적혀|쓰인|쓰여|간판|현수막)/u;

function* germanNouns(text: string, prose: readonly Unit[], aside: (at: number) => boolean): Iterable<Span> {
  for (const { 0: word, index } of text.matchAll(
    /(?<!\p{L}|\p{Lu}\p{L}{0,20} |[-’'])\p{Lu}[a-zäöüß]{5,18}(?! ?\p{Lu}|[-’'\p{Script=Latin}])/gu,
  )) {
    if (GERMAN_NOUNS.has(word) && !aside(index) && spanAt(prose, index))
      yield { start: index, end: index + word.length };
  }
  // The Impfstoff, le Forschungszentrum, 새 Impfstoff는: behind an article, a German noun is a name only with a capital beside it.
  for (const { 0: word, index } of text.matchAll(
    /(?<=(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Tt]his|[Tt]hat|new|old|[Ll]e|[Ll]a|[Uu]ne?|[Cc]e|[Cc]ette|[Dd]u|[Aa]u|[가-힣]{1,8}) )\p{Lu}[a-zäöüß]{6,22}(?! ?\p{Lu}|[-’'\p{Script=Latin}])/gu,
  )) {
    const noun = /^\p{Lu}/u.test(word) && (GERMAN_NOUNS.has(word) || GERMAN_SHAPE.test(word));
    if (noun && !aside(index) && spanAt(prose, index)) yield { start: index, end: index + word.length };
  }
}

/** Tells whether a place stands in brackets or is spoken of in quotation marks; a longer quotation is text like any other. */
function asides(text: string, zones: readonly Span[]): (at: number) => boolean {
  const pairs = zones.flatMap(({ start, end }) =>
    findPairs(text.slice(start, end))
      .filter((pair) => !pair.quotation || pair.end - pair.start <= LONGEST_MENTION)
      .map((pair) => ({ start: start + pair.start, end: start + pair.end })),
  );
  const merged: Span[] = [];
  for (const pair of pairs) if (pair.end > (merged.at(-1)?.end ?? -1)) merged.push(pair);
  return (at) => spanAt(merged, at) !== undefined;
}

const LONGEST_MENTION = 40;
