/**
 * One person's ages and year of birth wherever an article tells them: `Ada Lowell, 61` on top, and `Lowell, who was born in 1975` at the
 * end. Each gives the years in which the person can have been born, and all of them must have one in common.
 */
import { wordsAt } from '#text';
import type { CalendarDate, Language, Span } from '#text';
import type { Age } from './ages.js';
import type { Document } from '../document.js';
import { escaped } from '../escaped.js';
import { grouped } from '../grouped.js';
import type { Sentence } from '../sentences.js';
import type { OddAge } from './kin-ages.js';

/** What the article says of when a person was born. */
interface Point {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly sentence: Sentence;
  readonly age?: Age;
}

/** Reads the ages that do not go with what else is told of the same person, each person’s first. */
export function* oddAgesOfPeople(document: Document): Iterable<OddAge> {
  const aged = document.ages.filter(({ name }) => name !== undefined);
  const byFamily = grouped(aged, ({ name = '' }) => familyOf(name, document.language));
  // The article is read for each of them: that is for a story, not for a register.
  if (byFamily.size > MOST) return;
  for (const [family, ages] of byFamily) {
    // Two of one family name, or one with two ages, which is told elsewhere.
    if (new Set(ages.map(({ name }) => name)).size > 1 || new Set(ages.map(({ years }) => years)).size > 1)
      continue;
    const [age] = ages;
    const now = age && pointNow(document, age);
    if (!now) continue;
    const others = [...byFamily.keys()].filter((other) => other !== family);
    const odd = sentencesOf(document, age, others)
      .flatMap((sentence) => pointsIn(document, sentence))
      .find(({ from, to }) => from > now.to + 1 || to < now.from - 1);
    if (odd) yield oddAge(document, now, odd);
  }
}

const MOST = 40;

function familyOf(name: string, language: Language): string {
  return language === 'ko' ? name : (name.split(' ').at(-1) ?? name);
}

/** An age of today gives the year of birth, where the article says what day it is of. */
function pointNow({ published, language }: Document, age: Age): Point | undefined {
  if (!published || (published.by === 'latest' && published.day === undefined)) return undefined;
  const year = published.year - age.years;
  return { from: year - 1, to: language === 'ko' ? year + 1 : year, span: age, sentence: age.sentence, age };
}

/** The sentences that speak of the person, and of no other whose age is told. */
function sentencesOf(
  { text, language, sentences, people }: Document,
  age: Age,
  others: readonly string[],
): Sentence[] {
  const name = age.name ?? '';
  const first = name.slice(0, 1);
  // 김씨, of the only Kim of the article.
  const alone = language === 'ko' && people.filter((one) => one.name.startsWith(first)).length < 2;
  const said = alone
    ? `${escaped(name)}|${first} ?(?:씨|교수|감독|대표|박사|의원|작가|선수)`
    : escaped(familyOf(name, language));
  const named = new RegExp(
    language === 'ko' ? `(?<![가-힣])(?:${said})` : `(?<!\\p{L})${said}(?!\\p{L}|[-’'])`,
    'u',
  );
  return sentences.filter((sentence, index) => {
    if (sentence === age.sentence) return false;
    const words = wordsAt(text, sentence);
    if (others.some((other) => words.includes(other)) || RELATIVES[language].test(words)) return false;
    const last = sentences[index - 1];
    const goesOn = last?.paragraph === sentence.paragraph && named.test(wordsAt(text, last));
    return named.test(words) || (goesOn && /^(?:He|She|Il|Elle|그는|그가) /.test(words));
  });
}

const RELATIVES: Readonly<Record<Language, RegExp>> = {
  ko: /아들|딸|동생|(?<![가-힣])형|누나|언니|오빠|아내|남편|부인|아버지|어머니|부모|할아버지|할머니|손[자녀]/,
  en: /\b(?:sons?|daughters?|brothers?|sisters?|wife|husband|father|mother|parents|child|children|uncle|aunt|grand\w+|twins?|company|club|school)\b/i,
  fr: /(?<!\p{L})(?:fils|filles?|frères?|sœurs?|femme|épouse|mari|père|mère|parents|enfants?|oncle|tante|grand|jumeau\p{L}*)(?!\p{L})/iu,
};

/** The year of a birth, or an age beside its year: born in 1975; in 2014, at the age of 18. */
function pointsIn(document: Document, sentence: Sentence): Point[] {
  const [date, another] = sentence.dates.filter(({ year }) => year !== undefined);
  if (date?.year === undefined || another) return [];
  if (isBirth(document, date)) return [{ from: date.year, to: date.year, span: date, sentence }];
  const [age, more] = document.ages.filter((one) => one.sentence === sentence);
  if (!age || more || age.name !== undefined || Math.abs(date.start - age.start) > 40) return [];
  const year = date.year - age.years;
  const most = document.language === 'ko' ? year + 1 : year;
  return [{ from: year - 1, to: most, span: age, sentence, age }];
}

function isBirth({ text, language }: Document, { start, end }: CalendarDate): boolean {
  return language === 'ko'
    ? /^(?:생|[^.,]{0,14}(?:에서|에)? ?태어[나났난])/.test(text.slice(end, end + 24))
    : /(?:\b[Bb]orn|(?<!\p{L})[Nn]ée?)(?: [^.;,]{1,24})? (?:in|on|en|le) $/u.test(
        text.slice(Math.max(0, start - 44), start),
      );
}

function oddAge({ published }: Document, now: Point, odd: Point): OddAge {
  const year = published?.year ?? 0;
  const [least, most] = [year - odd.to - 1, year - odd.from];
  return {
    start: now.span.start,
    end: now.span.end,
    sentence: now.sentence,
    related: [{ start: odd.span.start, end: odd.span.end }],
    least,
    most,
    working: odd.age
      ? `${odd.age.years} + (${year} − ${odd.to + odd.age.years}) = ${most} ≠ ${now.age?.years ?? ''}`
      : `${year} − ${odd.to} = ${most} ≠ ${now.age?.years ?? ''}`,
  };
}
