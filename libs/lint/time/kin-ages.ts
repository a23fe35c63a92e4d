/**
 * Ages that go together: of one person at two dates, of one who had a child at 24, of a sister three years younger, of the same
 * person so many years later.
 */
import { wordsAt } from '#text';
import type { Language, Quantity, Span } from '#text';
import { yearsOf } from './ages.js';
import type { Age } from './ages.js';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { grouped } from '../grouped.js';
import { around } from './lives.js';
import type { Person } from '../names/index.js';
import { countUpTo } from '../places.js';
import type { Sentence } from '../sentences.js';

/** An age, or a difference of ages, that the others do not allow. */
export interface OddAge extends Span {
  readonly sentence: Sentence;
  readonly related: readonly Span[];
  readonly least: number;
  readonly most: number;
  readonly working: string;
  /** A warning, where nothing is said. */
  readonly certainty?: Certainty;
}

/** Reads the ages that others exclude, and the differences that no two ages have. */
export function* oddAges(document: Document): Iterable<OddAge> {
  yield* atTwoDates(document, agesOf(document));
  yield* parents(document);
  yield* siblings(document);
}

type Ages = ReadonlyMap<Sentence, readonly Age[]>;

/** `He was 22 when he joined in 1998. He left in 2010, aged 44`: the years between are those between the ages. */
function* atTwoDates(document: Document, bySentence: Ages): Iterable<OddAge> {
  let last: { readonly age: Age; readonly year: number; readonly date: Span } | undefined;
  for (const [sentence, ages] of bySentence) {
    const points = pointsOf(document, sentence, ages);
    for (const point of points) {
      const close =
        last?.age.sentence.paragraph === sentence.paragraph && sentence.index - last.age.sentence.index < 3;
      // Where the birth is told it is the birth that they are held against.
      const born = around(document, sentence, 3, 3).some((other) =>
        BIRTH[document.language].test(wordsAt(document.text, other)),
      );
      if (close && last && !born && !namesAnother(document, last.age, point.age)) {
        const expected = last.age.years + point.year - last.year;
        const room = document.language === 'ko' ? 2 : 1;
        if (Math.abs(expected - point.age.years) > room && point.year !== last.year)
          yield {
            start: point.age.start,
            end: point.age.end,
            sentence,
            related: [last.age, last.date, point.date].map(({ start, end }) => ({ start, end })),
            least: Math.max(0, expected - 1),
            most: expected + room - 1,
            working: `${last.age.years} + (${point.year} − ${last.year}) = ${expected} ≠ ${point.age.years}`,
          };
      }
      last = point;
    }
  }
}

/** An age with the one year of its clause, unless that is the year of a birth. */
function pointsOf(
  { text, language }: Document,
  sentence: Sentence,
  ages: readonly Age[],
): { readonly age: Age; readonly year: number; readonly date: Span }[] {
  const dates = sentence.dates.filter(({ year }) => year !== undefined && year > 1000);
  if (ages.length !== dates.length || ages.length > 2) return [];
  if (BIRTH[language].test(wordsAt(text, sentence))) return [];
  return ages.flatMap((age, index) => {
    const date = dates[index];
    if (date?.year === undefined || Math.abs(date.start - age.start) > 70) return [];
    if (IN_BRACKETS.test(text.slice(age.start - 1, age.end + 1))) return [];
    return [{ age, year: date.year, date }];
  });
}

/** An age in brackets is that of the day of the article. */
const IN_BRACKETS = /^[(·,]|[)]$/;

const BIRTH: Readonly<Record<Language, RegExp>> = {
  ko: /태어|출생|\d년생|아들|딸|동생|형|누나|아내|남편|아버지|어머니/,
  en: /\b(?:born|son|daughter|brother|sister|wife|husband|father|mother|child|children|year-olds?)\b/i,
  fr: /(?<!\p{L})(?:née?s?|fils|fille|frère|sœur|femme|mari|père|mère|enfants?)(?!\p{L})/iu,
};

/** Somebody else is named between two ages. */
function namesAnother({ text, named }: Document, first: Age, second: Age): boolean {
  const people = new Set<Person>();
  for (let at = countUpTo(named, first.sentence.start - 1); at < named.length; at += 1) {
    const mention = named[at];
    if (!mention || mention.start >= second.sentence.end) break;
    people.add(mention.person);
  }
  return (
    people.size > 1 ||
    turnsTo(text.slice(first.sentence.start, first.start), text.slice(first.end, second.end))
  );
}

/** He turned 60 in 2010; she was 31. */
function turnsTo(before: string, between: string): boolean {
  return HE.test(before) !== HE.test(between) && SHE.test(before) !== SHE.test(between);
}

const HE = /(?<!\p{L})(?:he|il)(?!\p{L})/iu;
const SHE = /(?<!\p{L})(?:she|elle)(?!\p{L})/iu;

/** Who had a child at so many. */
const HAD_CHILD: Readonly<Record<Language, RegExp>> = {
  ko: /(?<age>\d{2}|스물[가-힣]?|서른[가-힣]?|마흔[가-힣]?)(?:세|살| 살)에 (?:[가-힣]{1,4} )?(?:딸|아들|아이|첫째|첫아이)[을를]? (?:[^ .]+ )?(?:낳|얻|봤|보았)/u,
  en: /\bhad (?:her|his|their) (?:first |only |eldest |youngest )?(?:child|son|daughter|baby|boy|girl)(?: \p{Lu}\p{Ll}+)? (?:at|at the age of|when (?:he|she) was) (?<age>\d{2})\b/u,
  fr: /(?<!\p{L})a eu (?:sa|son) (?:premi[eè]re? )?(?:fille|fils|enfant)(?: \p{Lu}\p{Ll}+)? à (?<age>\d{2}) ans/u,
};

/** `She had her daughter at 24. The daughter is 29 and she is 58`: a mother is as much older as she was then. */
function* parents(document: Document): Iterable<OddAge> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const match = HAD_CHILD[language].exec(wordsAt(text, sentence));
    const at = match && sentence.start + match.index + match[0].indexOf(match.groups?.['age'] ?? '');
    if (!match || at === null) continue;
    const then = yearsOf(match.groups?.['age'] ?? '');
    const now = around(document, sentence, 2, 2)
      .flatMap((other) => agesLoosely(document, other))
      .filter(({ start }) => start !== at);
    const [one, other, more] = now;
    if (!one || !other || more || Number.isNaN(then)) continue;
    const [child, parent] = one.years < other.years ? [one, other] : [other, one];
    const expected = child.years + then;
    if (Math.abs(parent.years - expected) < 2) continue;
    if (now.some(({ start }) => OTHERS.test(text.slice(Math.max(sentence.start - 60, start - 20), start))))
      continue;
    yield {
      start: parent.start,
      end: parent.end,
      sentence: parent.sentence,
      related: [
        { start: at, end: at + 2 },
        { start: child.start, end: child.end },
      ],
      least: expected,
      most: expected + 1,
      working: `${then} + ${child.years} = ${expected} ≠ ${parent.years}`,
    };
  }
}

/** Whose age it is, when it is neither the mother’s nor the child’s. */
const OTHERS =
  /neighbou?r|friend|teacher|husband|father|uncle|aunt|grand|voisin|amie? |mari|père|tante|oncle|이웃|친구|남편|아버지|할머니|할아버지|\p{Lu}\p{Ll}+, $/u;

const byDocument = new WeakMap<Document, Ages>();

/** The ages of each sentence, put together once. */
function agesOf(document: Document): Ages {
  const known = byDocument.get(document) ?? grouped(document.ages, ({ sentence }) => sentence);
  byDocument.set(document, known);
  return known;
}

interface Told extends Span {
  readonly years: number;
  readonly sentence: Sentence;
}

/** The ages of a sentence: `is 29`, (29), 29세, with whatever else the ages of the text are. */
export function agesLoosely(document: Document, sentence: Sentence): Told[] {
  const words = wordsAt(document.text, sentence);
  const known = agesOf(document).get(sentence) ?? [];
  const loose = [...words.matchAll(LOOSE)].map((match): Told => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, years: Number(match[0]), sentence };
  });
  return [...known, ...loose.filter(({ start }) => !known.some((age) => age.start === start))].sort(
    (a, b) => a.start - b.start,
  );
}

const LOOSE =
  /(?<=\b(?:is|are|turns|turned|aged|now) (?:now |already )?)\d{2}(?=[,.;]| and| but)|(?<=\p{L}, )\d{2}(?=,)|(?<=en a )\d{2}(?=[,.; ])|\d{2}(?= ans[,.;) ])|(?<=[가-힣]\()\d{1,3}(?=(?:세|살)?\))/gu;

/** By how much one is older or younger: what stands behind the years. */
const APART: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /$/, tail: /^ ?(?:살 )?(?:아래|위|어린|많은|터울|연하|연상|차이|더 많|더 어)/ },
  en: { head: /$/, tail: /^ (?:younger|older|(?:his|her|their) (?:junior|senior)|apart)\b/ },
  fr: {
    head: /$/,
    tail: /^ (?:plus jeune|plus âgée?|de moins|de plus|d[’']écart|(?:son|sa) (?:cadette?|aînée?))/,
  },
};

/** Holds such a difference against the two ages, or the two years of birth, that are told beside it. */
function* siblings(document: Document): Iterable<OddAge> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const [apart, more] = sentence.quantities.filter(
      (quantity) =>
        (quantity.unit.id === 'yr' || quantity.unit.id === 'age') &&
        APART[language].tail.test(text.slice(quantity.end, quantity.end + 16)),
    );
    if (!apart || more || apart.approximate || apart.vague) continue;
    const windows = [[sentence], around(document, sentence, 1, 0), around(document, sentence, 0, 1)];
    for (const window of windows) {
      const odd = byBirths(document, sentence, apart, window) ?? byAges(document, sentence, apart, window);
      if (odd === undefined) continue;
      if (odd) yield odd;
      break;
    }
  }
}

/** Two years of birth in a window and no third; `null` where they fit. */
function byBirths(
  { text, language }: Document,
  sentence: Sentence,
  apart: Quantity,
  window: readonly Sentence[],
): OddAge | null | undefined {
  const births = window.flatMap(({ dates }) =>
    dates.filter(
      ({ start, end, year }) =>
        year !== undefined &&
        year > 1850 &&
        BORN_BESIDE[language].test(
          language === 'ko' ? text.slice(end, end + 14) : text.slice(Math.max(0, start - 30), start),
        ),
    ),
  );
  const [one, other, third] = births;
  if (one?.year === undefined || other?.year === undefined || third) return undefined;
  const between = Math.abs(one.year - other.year);
  return Math.abs(between - apart.value) < 2
    ? null
    : {
        start: apart.start,
        end: apart.end,
        sentence,
        related: [one, other].map(({ start, end }) => ({ start, end })),
        least: between,
        most: between,
        working: `${Math.max(one.year, other.year)} − ${Math.min(one.year, other.year)} = ${between} ≠ ${apart.value}`,
      };
}

const BORN_BESIDE: Readonly<Record<Language, RegExp>> = {
  ko: /^ ?(?:생|에 태어|에 난|[^.,]{0,8} ?태어)/,
  en: /\b(?:born|birth)(?: (?:in|on))?(?: \p{L}+)? $/u,
  fr: /(?<!\p{L})née?s? (?:en|le) $/u,
};

/** Whose age may be neither of the two that are compared. */
const GENERATION =
  /\b(?:sons?|daughters?|mother|father|child(?:ren)?|parents)\b|(?<!\p{L})(?:fils|fille|mère|père|enfants?|parents)(?!\p{L})|아들|딸|어머니|아버지|자녀/iu;

/** Two ages in a window and no third; `null` where they fit. */
function byAges(
  document: Document,
  sentence: Sentence,
  apart: Quantity,
  window: readonly Sentence[],
): OddAge | null | undefined {
  const ages = window
    .flatMap((other) => agesLoosely(document, other))
    .filter(({ start, end }) => end <= apart.start || start >= apart.end);
  const [one, other, third] = ages;
  if (!one || !other || third) return undefined;
  if (window.length > 1 && window.some((place) => GENERATION.test(wordsAt(document.text, place))))
    return undefined;
  const between = Math.abs(one.years - other.years);
  return Math.abs(between - apart.value) < 2
    ? null
    : {
        start: apart.start,
        end: apart.end,
        sentence,
        related: [one, other].map(({ start, end }) => ({ start, end })),
        least: between,
        most: between,
        working: `|${one.years} − ${other.years}| = ${between} ≠ ${apart.value}`,
      };
}
