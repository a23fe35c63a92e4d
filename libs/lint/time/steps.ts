/**
 * One step on, or so many: 이튿날인 14일, `the next day, Wednesday`, `le lendemain, 14 août`, 이듬해인 2014년. Where the step lands is
 * held against where it starts: the last day, weekday, month or year that is told before it.
 */
import { daysIn } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';

/** A step that lands elsewhere than where its words go. */
export interface Misstep {
  readonly landed: Span;
  /** The words for the step. */
  readonly words: Span;
  readonly from: Span;
  /** What it was to be, in figures or as an index of a weekday. */
  readonly expected: number;
  readonly kind: Kind;
  /** So many days or weeks, and not the next one. */
  readonly counted: boolean;
}

type Kind = 'day' | 'weekday' | 'month' | 'year';

/** A day, weekday, month or year that is told. */
interface Mention extends Span {
  readonly kind: Kind;
  readonly value: number;
  /** Of a day, where it is told. */
  readonly month?: number;
  readonly year?: number;
}

const MONTHS: Readonly<Record<'en' | 'fr', string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
};
const WEEKDAYS: Readonly<Record<Language, string>> = {
  ko: '일|월|화|수|목|금|토',
  en: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  fr: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
};

/** The groups `day` with `month` and `year`, `weekday`, or `month` or `year` alone. */
const MENTION: Readonly<Record<Language, string>> = {
  ko: `(?:(?<year>(?:19|20)\\d\\d)년 ?)?(?:(?<month>\\d{1,2})월 ?)?(?<!\\d)(?<day>\\d{1,2})일(?!간|째|만| ?(?:동안|뒤|후|전|만에|내내))|(?<weekday>[일월화수목금토])요일(?!마다)|(?<lonelyYear>(?:19|20)\\d\\d)년(?!대|생)|(?<![\\d.])(?<lonelyMonth>\\d{1,2})월(?! ?\\d)`,
  en: `(?<=the )(?<day>\\d{1,2})(?:st|nd|rd|th)(?! (?:century|floor|birthday|anniversary|minute|time|place|edition))(?: of (?<monthOf>${MONTHS.en}))?|(?<![\\d.,])(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTHS.en})(?:,? (?<year2>(?:19|20)\\d\\d))?|(?<month3>${MONTHS.en}) (?<day3>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year3>(?:19|20)\\d\\d))?|(?<weekday>${WEEKDAYS.en})(?!s)|(?<![\\d.,$£€])(?<lonelyYear>(?:19|20)\\d\\d)(?![\\d,.]\\d|s|-)|(?<lonelyMonth>${MONTHS.en})`,
  fr: `(?<![\\d.,])(?<day>\\d{1,2})(?:er)?[ \\u00a0\\u202f](?<month>${MONTHS.fr})(?:[ \\u00a0\\u202f](?<year>(?:19|20)\\d\\d))?|(?<=(?:le|${WEEKDAYS.fr}) )(?<day2>\\d{1,2})(?![\\d,.:]|[ \\u00a0\\u202f](?:h|\\p{L}))|(?<weekday>(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche)(?!s)|(?<![\\d.,])(?<lonelyYear>(?:19|20)\\d\\d)(?![\\d,.]\\d)|(?<lonelyMonth>${MONTHS.fr})`,
};

const COUNTED: Readonly<Record<Language, string>> = {
  ko: '하루|이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일|이 ?주일|\\d{1,2}일|\\d주(?:일)?',
  en: '(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:days?|weeks?)|a fortnight',
  fr: '(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|\\d{1,2}) (?:jours?|semaines?)',
};

/** The words for a step on and a step back, right before where it lands. */
const STEP: Readonly<Record<Language, string>> = {
  ko: `(?:(?<next>이튿날|다음 ?날|그다음 ?날)|(?<last>전날)|(?<![가-힣\\d])(?<count>${COUNTED.ko}) ?(?<way>뒤|후|전)|(?<nextMonth>이듬달|다음 ?달|한 달 ?(?:뒤|후))|(?<nextYear>이듬해|다음 ?해|1년 ?(?:뒤|후))|(?<lastYear>전해))(?:인|이던|이자)? ?(?:지난 )?`,
  en: `(?:(?<next>the (?:next|following) (?:day|morning|evening|night|afternoon)|the day after)|(?<last>the (?:day|night) before|the previous (?:day|evening|night))|(?<count>${COUNTED.en}) (?<way>later|earlier|before)|(?<nextMonth>the (?:next|following) month|a month later)|(?<nextYear>the (?:next|following) year|(?:a|one) year later)|(?<lastYear>the (?:year before|previous year)|a year earlier)),? (?:on |in |that is,? )?(?:the |(?=\\d|[A-Z]))(?:(?:${WEEKDAYS.en}),? (?=\\d|the \\d|(?:${MONTHS.en})))?(?:the (?=\\d))?`,
  fr: `(?:(?<next>le lendemain(?: matin| soir)?)|(?<after>le surlendemain)|(?<last>la veille)|(?<count>${COUNTED.fr}) (?<way>plus tard|après|plus tôt|avant)|(?<nextMonth>le mois suivant|un mois plus tard)|(?<nextYear>l[’']année suivante|un an plus tard|un an après)|(?<lastYear>l[’']année précédente|un an plus tôt)),? (?:en |le )?(?:(?:${WEEKDAYS.fr}) (?=\\d))?`,
};

const NUMBERS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  열흘: 10,
  보름: 15,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
};

const patterns = new Map<
  Language,
  { readonly step: RegExp; readonly mention: RegExp; readonly landing: RegExp }
>();

function patternsOf(language: Language) {
  const known = patterns.get(language) ?? {
    step: new RegExp(language === 'ko' ? STEP.ko : `(?<!\\p{L})${STEP[language]}`, 'giu'),
    mention: new RegExp(MENTION[language], 'gu'),
    landing: new RegExp(MENTION[language], 'uy'),
  };
  patterns.set(language, known);
  return known;
}

/** Reads the steps of a text that land elsewhere, but not on what any other day told near by would make of them. */
export function* missteps(document: Document): Iterable<Misstep> {
  const { text, language, sentences } = document;
  const { step, landing } = patternsOf(language);
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    for (const match of words.matchAll(step)) {
      landing.lastIndex = match.index + match[0].length;
      const landed = mentionOf(landing.exec(words), sentence.start, language);
      const taken = landed && stepOf(match, landed.kind);
      if (!landed || !taken) continue;
      const told = before(document, sentence, sentence.start + match.index).filter(
        ({ kind }) => kind === landed.kind || (isOfDays(kind) && isOfDays(landed.kind)),
      );
      const from = told.at(-1);
      if (from?.kind !== landed.kind || isOfAnother(document, from)) continue;
      if (told.some((mention) => mention.kind === landed.kind && lands(mention, taken, landed))) continue;
      const expected = valueAfter(from, taken);
      if (!isNear(expected, landed)) continue;
      const start = sentence.start + match.index;
      yield {
        landed,
        words: { start, end: start + match[0].length },
        from,
        expected,
        kind: landed.kind,
        counted: match.groups?.['count'] !== undefined,
      };
    }
  }
}

function isOfDays(kind: Kind): boolean {
  return kind === 'day' || kind === 'weekday';
}

/** By how many days, months or years the words go on; nothing when they go by another unit than the landing has. */
function stepOf({ groups = {} }: RegExpExecArray, kind: Kind): number | undefined {
  const { next, after, last, count, way = '', nextMonth, nextYear, lastYear } = groups;
  if (kind === 'year') return nextYear === undefined ? (lastYear === undefined ? undefined : -1) : 1;
  if (kind === 'month') return nextMonth === undefined ? undefined : 1;
  if (next !== undefined) return 1;
  if (after !== undefined) return 2;
  if (last !== undefined) return -1;
  if (count === undefined) return undefined;
  const number = NUMBERS[/^[^ ]+/.exec(count.toLowerCase())?.[0] ?? ''] ?? Number.parseInt(count, 10);
  const weeks = /주|week|semaine/i.test(count);
  const days = /fortnight/i.test(count)
    ? 14
    : /일주일/.test(count)
      ? 7
      : /이 ?주일/.test(count)
        ? 14
        : number * (weeks ? 7 : 1);
  // Huit jours are a week, and quinze jours two.
  const said = /^(?:huit|quinze) jours/i.test(count) ? days - 1 : days;
  return Number.isNaN(said) ? undefined : /전|earlier|before|tôt|avant/.test(way) ? -said : said;
}

/** The days told before a place: in its sentence and the two before it. */
function before(document: Document, sentence: Sentence, at: number): Mention[] {
  const { text, language, sentences } = document;
  return sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap(({ start, end }) =>
      [...text.slice(start, Math.min(end, at)).matchAll(patternsOf(language).mention)].flatMap(
        (match) => mentionOf(match, start, language) ?? [],
      ),
    );
}

function mentionOf(match: RegExpExecArray | null, from: number, language: Language): Mention | undefined {
  if (!match) return undefined;
  const {
    day,
    day2,
    day3,
    month,
    monthOf,
    month2,
    month3,
    year,
    year2,
    year3,
    weekday,
    lonelyYear,
    lonelyMonth,
  } = match.groups ?? {};
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  const monthNumber = numberOfMonth(month ?? monthOf ?? month2 ?? month3 ?? lonelyMonth, language);
  const dayNumber = day ?? day2 ?? day3;
  const yearNumber = year ?? year2 ?? year3;
  if (weekday !== undefined)
    return {
      ...span,
      kind: 'weekday',
      value: WEEKDAYS[language].split('|').indexOf(weekdayName(weekday, language)),
    };
  if (lonelyYear !== undefined) return { ...span, kind: 'year', value: Number(lonelyYear) };
  if (dayNumber === undefined)
    return monthNumber === undefined ? undefined : { ...span, kind: 'month', value: monthNumber };
  return {
    ...span,
    kind: 'day',
    value: Number(dayNumber),
    ...(monthNumber !== undefined && { month: monthNumber }),
    ...(yearNumber !== undefined && { year: Number(yearNumber) }),
  };
}

/** As the table writes it: Lundi opens a sentence. */
function weekdayName(word: string, language: Language): string {
  return language === 'fr' ? word.toLowerCase() : word;
}

function numberOfMonth(word: string | undefined, language: Language): number | undefined {
  if (word === undefined) return undefined;
  return language === 'ko' ? Number(word) : MONTHS[language].split('|').indexOf(word) + 1;
}

/** Where a step from there ends. Of a day without its month, as if the month were long. */
function valueAfter({ kind, value, month, year }: Mention, step: number): number {
  if (kind === 'weekday') return (((value + step) % 7) + 7) % 7;
  if (kind === 'month') return ((value + step + 11) % 12) + 1;
  if (kind === 'year') return value + step;
  const most = month === undefined ? 31 : daysIn(month, year);
  const day = value + step;
  return day > most ? day - most : day;
}

function lands(from: Mention, step: number, landed: Mention): boolean {
  if (valueAfter(from, step) === landed.value) return true;
  // 28일, and 이튿날인 1일: in a month that is not told, or at the end of one.
  const day = from.value + step;
  return from.kind === 'day' && (day > 28 || day < 1) && (from.month === undefined || day < 1);
}

/** Off by little, or by one digit: what is far off goes on from something else. */
function isNear(expected: number, { kind, value }: Mention): boolean {
  const off = Math.abs(expected - value);
  return kind === 'weekday' || kind === 'month' || off < (kind === 'year' ? 4 : 5) || off % 10 === 0;
}

/** A day that is to come, or up to which something goes on, is not the day that the story has reached. */
function isOfAnother({ text }: Document, { start, end }: Span): boolean {
  return (
    /^ ?(?:까지|부터|이전|예정|로 예정|로 미)/.test(text.slice(end, end + 6)) ||
    /(?:\b(?:until|till|by|before|since|due on|due|scheduled for|from|for|every|to)|(?<!\p{L})(?:jusqu[’']au|avant(?: le)?|depuis(?: le)?|dès(?: le)?|prévue?(?: le)?|au|chaque|du))(?: the)? $/u.test(
      text.slice(Math.max(0, start - 18), start),
    )
  );
}
