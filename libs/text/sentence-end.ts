import { ABBREVIATIONS } from './abbreviations.js';
import type { Language } from './language.js';
import { isSpace } from './lines.js';
import { wordsAt, type Span } from './span.js';

/** Marks that end a sentence, alone or in a row; a row may be spaced, as in `. . .` and `Quoi ? !`. */
export const TERMINATORS = /[.!?…。！？．｡‼⁇⁈⁉]+(?:[ \u00a0\u202f][.!?…]+)*/g;
const ELLIPSIS = /…|\.\s?\./;

/** A row of terminators in a paragraph, and where the sentence that it may end begins. */
export interface Stop extends Span {
  readonly from: number;
}

/** How far back a word that takes a full stop of its own can begin, and how far ahead a "Mr Price said" can reach. */
const LOOK_BACK = 16;
const LOOK_AHEAD = 80;

/**
 * Where the sentence ends that this stop ends, closing quotes, brackets and footnote marks taken along; undefined when
 * the sentence goes on. `text` is a paragraph, or the inside of a quotation.
 */
export function sentenceEnd(text: string, stop: Stop, language: Language): number | undefined {
  const closed = afterClosers(text, stop.end);
  const end = afterNotes(text, closed);
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next === text.length) return end;
  const place = {
    sentence: text.slice(stop.from, stop.start),
    before: text.slice(Math.max(stop.from, stop.start - LOOK_BACK), stop.start),
    marks: wordsAt(text, stop),
    isClosed: closed > stop.end,
    hasNotes: end > closed,
    after: text.slice(next, next + LOOK_AHEAD),
  };
  return (next === end ? goesOnAtOnce(place) : goesOnAfterSpace(place, language)) ? undefined : end;
}

interface Place {
  /** The sentence up to the marks. */
  readonly sentence: string;
  /** The last few characters before the marks. */
  readonly before: string;
  readonly marks: string;
  /** True when a closing quote or bracket follows the marks. */
  readonly isClosed: boolean;
  /** True when a footnote mark follows. */
  readonly hasNotes: boolean;
  /** What follows, white space left out. */
  readonly after: string;
}

/** Endings of a Korean sentence, after which a full stop is one even where the space is missing. */
const KOREAN_ENDING = /[다요까죠]$/;
/** What a Korean sentence goes on with after a quotation, when a space has slipped in. */
const KOREAN_QUOTATIVE =
  /^(?:이?라?(?:고|며|면서|는|란)|하고|하며|하는|이?라던|이?라지만)(?![가-힣])|^(?:말|답|대답|설명|강조|반문|지적|덧붙|되물|외|물)[가-힣]{0,2}[했였었쳤][다고으던]/;
const SPEECH_VERB =
  /^(?:(?!(?:He|She|They|We|The|It|But|And|In|This|That|There)\b)[\p{Lu}][\p{L}\p{M}.'’-]*,?\s+|(?:of|the|de|van|von|al|bin)\s+){1,5}(?:said|says|asked|asks|told|tells|added|adds|replied|replies|wrote|writes|argued|argues|cried|shouted|wondered|wonders|joked|jokes|quipped|warned|warns|explained|explains|recalled|recalls|insisted|insists|demanded|answered|continued|noted|tweeted|posted)\b/u;

function goesOnAtOnce({ before, marks, isClosed, hasNotes, after }: Place): boolean {
  if (/^[。！？｡]/.test(marks)) return isClosed;
  if (hasNotes) return false;
  const isKorean = /\p{Script=Hangul}$/u.test(before);
  if (/^[“‘「『《〈(（[［<"']/.test(after)) return !isKorean || isClosed;
  return isClosed || !KOREAN_ENDING.test(before) || !/^[\p{Script=Hangul}\p{Lu}]/u.test(after);
}

function goesOnAfterSpace(place: Place, language: Language): boolean {
  const { before, marks, isClosed, after } = place;
  if (/^[,;:)\]}»”’%·]/.test(after)) return true;
  if (/[([{（［]$/.test(before)) return true;
  if (language === 'ko' && (isClosed || marks.includes('?')) && KOREAN_QUOTATIVE.test(after)) return true;
  if (isClosed && (/[?!]/.test(marks) || ELLIPSIS.test(marks)) && SPEECH_VERB.test(after)) return true;
  if (startsLower(after) && !(language === 'ko' && !/[A-Za-z]$/.test(before))) return true;
  if (language === 'ko' && ELLIPSIS.test(marks)) return !KOREAN_ENDING.test(before) && !isClosed;
  return marks === '.' && !isClosed && isOwnStop(place, language);
}

/** The first letter, looking past opening quotes and brackets, is a small one, and no brand name's (iPhone). */
function startsLower(after: string): boolean {
  return (
    /^[\p{Ps}\p{Pi}\p{Pd}"'\s]*\p{Ll}/u.test(after) && !/^[\p{Ps}\p{Pi}"']*\p{Ll}{1,2}\p{Lu}/u.test(after)
  );
}

/** The number or letter of an item in a list, all that there is of the sentence yet. */
const ENUMERATOR = /^(?:제?\d{1,3}|[A-Za-z]|[ivxIVX]{1,5}|[가나다라마바사아자차카타파하]|[①-⑳])$/u;
/** 2024. 5. 1 (.) */
const KOREAN_DATE = /\d{4}\. ?\d{1,2}\. ?\d{1,2}$/;
/** What follows an hour in the same sentence: a day or a time zone. */
const AFTER_HOUR = /^(?:\p{Lu}{2,4}\b|\p{Lu}[a-z]+day\b|Eastern|Pacific|Central|local)/u;

/** True when the full stop belongs to the word before it: an abbreviation, an initial, a number in a list, a date. */
function isOwnStop({ sentence, before, after }: Place, language: Language): boolean {
  if (ENUMERATOR.test(sentence.slice(0, LOOK_BACK))) return true;
  if (language === 'ko' && /\d$/.test(before)) return /^\d/.test(after) || KOREAN_DATE.test(before);
  const word = /[^\s“”‘’"'«»()[\]·/]*$/u.exec(before)?.[0] ?? '';
  const { leading, beforeFigure, closing, openers } = ABBREVIATIONS[language];
  if (leading.has(word)) return true;
  if (/^(?:[\d#]|[IVXLC]{2,}\b)/.test(after) && beforeFigure.has(word.toLowerCase())) return true;
  if (/^[ap]\.m$/i.test(word)) return AFTER_HOUR.test(after);
  const isInitial = /(?:^|[.-])\p{Lu}$/u.test(word) && !/[\s,]\p{Ll}+ I$/u.test(before);
  if (!isInitial && !closing.has(word)) return false;
  if (/^[([]/.test(after)) return true;
  const next = /^\p{L}+/u.exec(after)?.[0];
  return next !== undefined && !openers.has(next);
}

/** Past the closing quotes and brackets; French sets a space before its own. */
function afterClosers(text: string, from: number): number {
  const closers = /(?:[”’"'»›」』》〉)）\]］}>]|[ \u00a0\u202f][»›])+/y;
  closers.lastIndex = from;
  return closers.test(text) ? closers.lastIndex : from;
}

/** Past the marks of footnotes: `[3]`, `[주 1]`, `[4]:12–14`, `[출처 필요]`, `²`. */
function afterNotes(text: string, from: number): number {
  const notes =
    /(?:\[[^[\]\n]{1,20}\](?::\d{1,4}(?:[-–]\d{1,4})?)?|[¹²³⁴-⁹⁰†‡])+|(?:[ \u00a0]\[\d{1,3}\])+(?=[ \u00a0]|$)/y;
  notes.lastIndex = from;
  return notes.test(text) ? notes.lastIndex : from;
}
