/** What is of another language by its form, wherever it stands: its days and months, its letters, its nouns and endings. */
import type { Language, Span } from '#text';
import { CALENDAR, GERMAN_NOUNS, GERMAN_SHAPE, OTHERS } from './foreign-words.js';

/** Reads all of them in a text; the caller leaves out names and quotations. */
export function* leftBehind(text: string, language: Language): Iterable<Span> {
  if (language === 'ko') {
    yield* titles(text);
    yield* inflected(text);
    yield* smallWords(text);
  } else yield* hangul(text);
  yield* calendarWords(text, language);
  yield* otherScripts(text, language);
  yield* germanNouns(text);
}

/** `Monday에`, `en October`: a day or a month of another language, with no capital beside it. */
function* calendarWords(text: string, language: Language): Iterable<Span> {
  const words = OTHERS.filter((other) => other !== language).flatMap((other) => CALENDAR[other]);
  // The first letter is asked for first: few places have one.
  const letters = [...new Set(words.map((word) => word.charAt(0)))].join('');
  const pattern = new RegExp(
    `(?=[${letters}])(?<![\\p{L}\\d/_-]|\\p{Lu}\\p{L}{0,20} )(?:${words.join('|')})(?![A-Za-zÀ-ÿ\\d/_-]| [\\p{Lu}\\d])`,
    'gu',
  );
  for (const { 0: word, index } of text.matchAll(pattern)) {
    yield { start: index, end: index + word.length };
  }
}

/** An office that stands untranslated in a Korean sentence, and small words of a language in a row: permanent collection을. */
const OFFICE_OR_RUN =
  /(?<![A-Za-z0-9'’"_./@#-]|[A-Za-z0-9][ ,])(?:(?:Prime Minister|Chief Executive|Vice President|President|Secretary General|Foreign Minister|Chairman|Mayor|Premier ministre)(?! [A-Z])|[a-zé]{2,20}(?: [a-zé]{2,20}){1,5})(?=[가-힣]| [가-힣\d]|[,.])/g;
/** What many Korean papers write in Latin letters, and what is typed rather than read. */
const NOT_LEFT =
  /(?:^| )(?:de facto|vs|feat|ft|ad hoc|per se|sudo|apt|git|npm|pip|cd|ls|rm|cat|echo|run|install|import|print|http|www|km|kg|cm|mm)(?: |$)/;

export function* latinPhrases(text: string): Iterable<Span> {
  for (const { 0: words, index } of text.matchAll(OFFICE_OR_RUN)) {
    if (NOT_LEFT.test(words) || !/[a-zé]{4}/.test(words)) continue;
    if (/[`$=<>{}\\|~]/.test(text.slice(Math.max(0, index - 30), index + words.length + 30))) continue;
    yield { start: index, end: index + words.length };
  }
}

/** 데이터를 in 논의 중: a small word behind an object or a place, which no name of a festival has before it. */
const SMALL_WORD =
  /(?<=[가-힣](?:을|를|에서|에게|으로) )(?:in|on|at|by|is|are|was|as|or|if|it|an|to|en|le|la|les|des|du|est|et|au|par|pour)(?= [가-힣\d])/g;

function* smallWords(text: string): Iterable<Span> {
  for (const { 0: word, index } of text.matchAll(SMALL_WORD)) {
    // 마을 in 서울: a noun that ends like an object has no consonant before 을.
    const isNoun = text.charAt(index - 2) === '을' && (text.charCodeAt(index - 3) - 0xac00) % 28 === 0;
    if (!isNoun) yield { start: index, end: index + word.length };
  }
}

/** `critically acclaimed된 전작`: small Latin words that end like a Korean verb. */
function* inflected(text: string): Iterable<Span> {
  for (const { 0: words, index } of text.matchAll(
    /(?<![A-Za-z0-9가-힣'’"_./@#-]|[A-Za-z0-9] )[a-z]{3,20}(?: [a-z]{2,20}){0,4}(?:된|되는|되어|되었|되기|됐|하는|하여|해서|했|하고|하며|하기|적인|적으로|스러운)(?=[ ,.다던]|$)/g,
  )) {
    yield { start: index, end: index + words.length };
  }
}

/** `Mme 가르베`: a form of address that was not translated. */
function* titles(text: string): Iterable<Span> {
  for (const match of text.matchAll(/(?<![A-Za-z])(?:Mme|Mlle|Monsieur|Madame|Mr|Mrs|Ms)\.? ?(?=[가-힣])/g)) {
    const end = match.index + match[0].trimEnd().length;
    yield { start: match.index, end };
  }
}

/** Hangul in an English or French sentence: a gloss stands in brackets, and a word that is spoken of in quotation marks. */
function* hangul(text: string): Iterable<Span> {
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
    if (between && !spokenOf) yield { start: match.index, end };
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
function* otherScripts(text: string, language: Language): Iterable<Span> {
  const found = [...text.matchAll(OTHER_SCRIPTS[language === 'ko' ? 'ko' : 'latin'])];
  if (found.length > 5) return;
  for (const { 0: word, index } of found) {
    const spokenOf =
      /(?:word|term|called|character|letters?|mot|terme|caractère|appelée?) $/.test(
        text.slice(Math.max(0, index - 12), index),
      ) || SEEN_THERE.test(text.slice(Math.max(0, index - 40), index + word.length + 40));
    if (word.length > 1 && !spokenOf) yield { start: index, end: index + word.length };
  }
}

/** Letters that are looked at rather than read: 平和 painted on a wall. */
const SEEN_THERE =
  /(?<!\p{L})(?:paint|read|writ|carv|engrav|inscri|sign|tattoo|print|logo|banner|peint|écri|grav|lit|tatou|affich|calligra|새겨|적힌|적혀|쓰인|쓰여|간판|현수막)/u;

function* germanNouns(text: string): Iterable<Span> {
  for (const { 0: word, index } of text.matchAll(
    /(?=\p{Lu})(?<!\p{L}|\p{Lu}\p{L}{0,20} |[-’'])\p{Lu}[a-zäöüß]{5,18}(?! ?\p{Lu}|[-’'\p{Script=Latin}])/gu,
  )) {
    if (GERMAN_NOUNS.has(word)) yield { start: index, end: index + word.length };
  }
  // The Impfstoff, le Forschungszentrum, 새 Impfstoff는: behind an article, a German noun is a name only with a capital beside it.
  for (const { 0: word, index } of text.matchAll(
    /(?<=(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Tt]his|[Tt]hat|new|old|[Ll]e|[Ll]a|[Uu]ne?|[Cc]e|[Cc]ette|[Dd]u|[Aa]u|[가-힣]{1,8}) )\p{Lu}[a-zäöüß]{6,22}(?! ?\p{Lu}|[-’'\p{Script=Latin}])/gu,
  )) {
    const noun = /^\p{Lu}/u.test(word) && (GERMAN_NOUNS.has(word) || GERMAN_SHAPE.test(word));
    if (noun) yield { start: index, end: index + word.length };
  }
}
