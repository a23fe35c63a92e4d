/** Plain words of another language that stand alone in a text: nevertheless, notamment. Names, titles and loans are none. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import {
  ACCENTED_IN_ENGLISH,
  BORROWED,
  FOREIGN,
  IN_PHRASES,
  NATIVE,
  OTHERS,
  PLAIN_FRENCH,
} from './foreign-words.js';
import type { Other } from './foreign-words.js';

/** Reads the untranslated words, sentence by sentence; the caller leaves out what stands in brackets. */
export function* untranslatedWords({ text, language, prose }: Document): Iterable<Span> {
  const others = OTHERS.filter((other) => other !== language);
  for (const sentence of prose) {
    const words = wordsOf(text, sentence);
    const foreign = words.filter((word) =>
      others.some((other) => isForeign(text, word, other, language, sentence)),
    );
    if (foreign.length === 0 || isPassage(foreign, words, language)) continue;
    for (const word of language === 'ko' ? wholeRuns(words, foreign) : foreign)
      if (isFree(text, word) && STANDS_ALONE[language](text, word, sentence))
        yield { start: word.start, end: word.end };
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
