import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../../document.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { added, figuresOf } from './addition.js';
import type { Misadded } from './addition.js';
import { brokenDown } from './broken-down.js';
import { gathered } from './gathered.js';
import { sumAnywhere } from './sum-anywhere.js';
import { SUM_WORDS, UNREAD } from './sum-words.js';
import { comparable } from './window.js';

/** Every sum that is told by its figures and one word, whatever their order, and does not come out. */
export function readMisadded(document: Document): Misadded[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quantities.length === 0 || sentence.quantities.length > 9) return [];
    const found =
      here(document, sentence) ??
      parted(document, sentence) ??
      after(document, sentence) ??
      listed(document, sentence) ??
      gathered(document, sentence) ??
      sumAnywhere(document, sentence) ??
      brokenDown(document, sentence);
    return found ? [found] : [];
  });
}

/** `12 from the state and 7 from the city; together they gave 21`: all the figures of one sentence. */
function here(document: Document, sentence: Sentence): Misadded | undefined {
  const words = SUM_WORDS[document.language];
  const said = wordsAt(document.text, sentence);
  const made = MADE[document.language].test(said);
  if (
    !(words.total.test(said) || made) ||
    words.open.test(said.replace(words.total, '').replace(/ more (?!than)/, ' '))
  )
    return undefined;
  const amounts = figuresOf(document, sentence);
  const found = amounts && added(document, amounts);
  if (!found) return undefined;
  // The word stands by the total, or between the parts of it.
  const { start, end } = found.total;
  const last = found.parts.filter((part) => part.end <= start).at(-1);
  const next = found.parts.find((part) => part.start >= end);
  const near =
    document.text.slice(last?.end ?? Math.max(sentence.start, start - 32), start) +
    document.text.slice(start, Math.min(next?.start ?? sentence.end, end + 26));
  const [first, second] = found.parts;
  const parts = first && second ? document.text.slice(first.end, second.end + 12) : '';
  // 총 5억원으로 우승자에게 2억원, 준우승자에게 1억원: what comes after a total need not be all of it.
  const behind = found.parts.every((part) => part.start > end);
  if (document.language === 'ko' && behind && !made) return undefined;
  const listed = made && found.parts.length > 2 && behind;
  return listed || words.total.test(near) || JOINED.test(parts) ? found : undefined;
}

/** With the 48 added to the existing 210. */
const JOINED = /\b(?:added|adding|plus)\b|ajout|더한|더해|보태|합쳐|합친/;

/** That a whole is made of what follows it. */
const MADE: Readonly<Record<Language, RegExp>> = {
  ko: /이뤄|이루어|구성/,
  en: /\b(?:made up|consists?|consisted|compris\w+)\b/i,
  fr: /compren|compos/i,
};

/** The parts in one sentence, and nothing but their total in the next. */
function after(document: Document, sentence: Sentence): Misadded | undefined {
  const words = SUM_WORDS[document.language];
  const before = previousOf(document, sentence);
  if (!before) return undefined;
  const said = wordsAt(document.text, sentence);
  if (
    !words.total.test(said) ||
    words.open.test(said.replace(/ more (?!than)/, ' ')) ||
    words.open.test(wordsAt(document.text, before))
  )
    return undefined;
  const [total, another] = figuresOf(document, sentence) ?? [];
  const parts = figuresOf(document, before);
  if (
    !total ||
    another ||
    !parts ||
    parts.length < 2 ||
    parts.some((part) => part.value >= total.value || !comparable(document, part, total))
  )
    return undefined;
  return added(document, [...parts, total]);
}

/** `Of the 2,460 who started, 1,790 finished, 520 gave up and 110 were timed out`: three parts or more after their whole. */
function parted(document: Document, sentence: Sentence): Misadded | undefined {
  const words = SUM_WORDS[document.language];
  const amounts = figuresOf(document, sentence);
  const [whole, ...parts] = amounts ?? [];
  if (!amounts || !whole || parts.length < 3) return undefined;
  const { text } = document;
  const head = text.slice(Math.max(sentence.start, whole.start - 24), whole.start);
  const tail = text.slice(whole.end, Math.min(sentence.end, whole.end + 40));
  if (words.open.test(text.slice(whole.end, sentence.end))) return undefined;
  if (UNREAD.test(text.slice(parts.at(-1)?.end, sentence.end))) return undefined;
  if (
    !(words.whole.test(head) && words.parted.test(tail)) &&
    !(document.language === 'ko' && words.parted.test(tail))
  )
    return undefined;
  const gaps = parts.slice(1).map((part, at) => text.slice(parts[at]?.end, part.start));
  if (gaps.some((gap) => gap.length > 40 || !LINK.test(gap))) return undefined;
  const found = added(document, amounts);
  const ratio = found ? found.sum.value / found.total.value : 1;
  return found?.total === whole && ratio > 0.85 && ratio < 1.15 ? found : undefined;
}

/** `They will close 214 shops. Ninety-six are in Texas, 71 in Oklahoma and 57 in Arkansas`: a whole, and then its list. */
function listed(document: Document, sentence: Sentence): Misadded | undefined {
  const words = SUM_WORDS[document.language];
  const before = previousOf(document, sentence);
  const [whole, another] = before ? (figuresOf(document, before) ?? []) : [];
  const parts = figuresOf(document, sentence);
  if (!whole || another || whole.unit.dimension === 'number' || !parts || parts.length < 3) return undefined;
  if (words.open.test(wordsAt(document.text, sentence)) || parts.some(({ value }) => value >= whole.value))
    return undefined;
  const gaps = parts.slice(1).map((part, at) => document.text.slice(parts[at]?.end, part.start));
  if (gaps.some((gap) => gap.length > 36 || !LINK.test(gap))) return undefined;
  if (!parts.every((part) => comparable(document, part, whole))) return undefined;
  const found = added(document, [...parts, whole]);
  const ratio = found ? found.sum.value / whole.value : 1;
  return ratio > 0.85 && ratio < 1.15 ? found : undefined;
}

const LINK = /[,;]|\band\b|(?<!\p{L})et(?!\p{L})|고 |며 |[와과] /u;
