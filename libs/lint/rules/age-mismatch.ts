import { contains, daysOf, wordsAt } from '#text';
import type { CalendarDate, Language, Span } from '#text';
import type { Age } from '../time/ages.js';
import type { Document } from '../document.js';
import { readBegun } from '../time/events.js';
import type { Certainty } from '../finding.js';
import { sayNumber, told } from '../wording.js';
import { grouped } from '../grouped.js';
import { oddDecades } from '../time/decades.js';
import { oddAges } from '../time/kin-ages.js';
import { oddKin } from '../time/kin-roles.js';
import { oddAgesOfPeople } from '../time/person-ages.js';
import { around, deathIn, DIED } from '../time/lives.js';
import type { Report, Rule } from '../rule.js';
import { previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** An age that does not go with the year of birth, with another age of the same person, or with the decade named beside it. */
export const ageMismatch: Rule = {
  id: 'age-mismatch',
  version: 9,
  categories: ['age_mismatch'],
  *check(document) {
    yield* byBirth(document);
    yield* twice(document);
    for (const odd of ODD.flatMap((read) => [...read(document)]))
      yield report(document, { ...odd, years: 0 }, odd.related, odd.certainty ?? 'warning', odd.working, odd);
  },
};

/** Every reading of an age that others do not allow. */
const ODD = [oddAges, oddKin, oddDecades, oddAgesOfPeople];

const BORN: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:생|에 태어|[^.,]{0,12}에서 (?:난|났) |[^.,]{0,12}에서 난 |에 출생| 태어| 출생|년생)|^[^.,]{0,12}(?:에서|에)? 태어[나났난]/,
  en: /\b(?:born|hatched) (?:in |on )?(?:[\p{L}]+ ){0,3}(?:in |on )?$/iu,
  fr: /(?<!\p{L})née?s? (?:en |le |à \p{L}+ (?:en |le ))?$/iu,
};

/** The dates in a sentence that are of a birth. */
function births(document: Document, dates: readonly CalendarDate[]): CalendarDate[] {
  return dates.filter((date) => {
    if (date.year === undefined || date.year < 1850) return false;
    const around =
      document.language === 'ko'
        ? document.text.slice(date.end, date.end + 20)
        : document.text.slice(Math.max(0, date.start - 40), date.start);
    return (
      BORN[document.language].test(around) ||
      /^-born\b/.test(document.text.slice(date.end, date.end + 6)) ||
      isLife(document, date)
    );
  });
}

/** `Anna Lind (1920–2001)`: the years of a life. */
function isLife({ text }: Document, { start, end }: Span): boolean {
  return (
    /\p{L} \($/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[–-](?:19|20)\d{2}\)(?=[^.]{0,40}\b(?:died|dead|mort|décéd))/u.test(text.slice(end, end + 50))
  );
}

/** 1980년생인 김모(53)씨 in an article of 2024; born in 1930, he died in 2010 at 75. */
function* byBirth(document: Document): Iterable<Report> {
  const { published } = document;
  const bySentence = grouped(document.ages, ({ sentence }) => sentence);
  for (const [sentence, ages] of bySentence) {
    const [age, second] = ages.length > 1 ? ages.filter((one) => !isOfThePast(document, one)) : ages;
    if (!age || second) continue;
    const own = births(document, sentence.dates);
    // What somebody did at six was done long before the day that the sentence dates, unless the two stand together.
    const near = document.language === 'ko' ? 8 : 22;
    const isDated = sentence.dates.some(
      (date) => !own.includes(date) && date.start - age.end < near && age.start - date.end < near,
    );
    if (
      isOfThePast(document, age) &&
      !isDated &&
      !around(document, sentence, 1, 1).some((one) =>
        DIED[document.language].test(wordsAt(document.text, one)),
      )
    )
      continue;
    // Another sentence with an age may be of somebody else, unless the age is one of long ago: 열다섯 살에.
    const neighbours = around(document, sentence, 3, 2).filter(
      (other) =>
        (bySentence.get(other)?.every((one) => isOfThePast(document, one)) ?? true) &&
        !isOfAnotherFamily(document, other, age),
    );
    const born = own.length > 0 ? own : neighbours.flatMap((other) => births(document, other.dates));
    const [birth, another] = born;
    if (!birth?.year || another) continue;
    const others = sentence.dates.filter(
      (date) => date !== birth && date.year !== undefined && !isAimedAt(document, date),
    );
    const life = readBegun(document, sentence);
    const at =
      life?.kind === 'life'
        ? life.end
        : others.length === 1
          ? others[0]
          : others.length === 0
            ? (deathBeside(document, age, birth) ?? metThen(document, age, birth))
            : undefined;
    if (at && contains(sentence, at) && ages.some((other) => gap(other, at) < gap(age, at))) continue;
    if (others.length > 1 || (others.length === 0 && (!published || published.year <= birth.year))) continue;
    const when = at ?? { start: birth.start, end: birth.end, year: published?.year, month: published?.month };
    const range = ageAt(birth, when, document.language);
    if (!range || (age.years >= range.least && age.years <= range.most)) continue;
    const off = Math.min(Math.abs(age.years - range.least), Math.abs(age.years - range.most));
    const sure = at !== undefined || published?.by === 'stated';
    if (!sure && off < 2) continue;
    // An age in brackets is that of the day of the article, which may be long after the date told; so may the latest year be.
    const isBeside = at !== undefined && at.end <= age.start && age.start - at.end < 8;
    const later = age.years > range.most && life?.kind !== 'life' && !isBeside && isOfArticle(document, age);
    // An obituary is of the year that it tells of last.
    const isObituary = /향년|를 일기로/.test(wordsAt(document.text, sentence));
    const isNews = published?.by !== 'latest' || published.day !== undefined;
    const guessed = at === undefined && !isNews && !isObituary;
    const certainty: Certainty =
      guessed || (at !== undefined && later)
        ? 'info'
        : at !== undefined && own.length > 0 && contains(sentence, at)
          ? 'error'
          : 'warning';
    yield report(
      document,
      age,
      at ? [birth, at] : [birth],
      certainty,
      `${when.year} − ${birth.year} = ${(when.year ?? 0) - birth.year}`,
      range,
    );
  }
}

/** Whether a sentence speaks of another family than the one whose age stands with a name: 문씨, and 딸 이소라씨(54). */
function isOfAnotherFamily({ text, language }: Document, sentence: Sentence, { name }: Age): boolean {
  const [short] =
    language === 'ko' ? wordsAt(text, sentence).matchAll(/(?<![가-힣])(?<family>[가-힣])씨/g) : [];
  return name !== undefined && short !== undefined && short.groups?.['family'] !== name.charAt(0);
}

/** How far apart two places are. */
function gap(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

/** 향년 67세, `aged 53`: the age at a death that the sentence or one beside it dates. */
function deathBeside(
  document: Document,
  { sentence, start, end }: Age,
  birth: CalendarDate,
): CalendarDate | undefined {
  const said = document.text.slice(Math.max(sentence.start, start - 24), end + 16);
  const last = previousOf(document, sentence);
  const told = [sentence, ...(sentence.dates.length === 0 && last ? [last] : [])];
  if (!AT_DEATH.test(said) && !told.some((one) => DIED[document.language].test(wordsAt(document.text, one))))
    return undefined;
  const deaths = around(document, sentence, 2, 2).flatMap((other) => deathIn(document, other) ?? []);
  const [death, another] = deaths.filter(
    (one) => one.start !== birth.start && (one.year ?? 0) > (birth.year ?? 0),
  );
  return another ? undefined : death;
}

const AT_DEATH = /향년|일기로|\baged? |à l[’']âge/;

/** `When we met in October 2025 … “I am 66”`: the one date that is told between a birth and what is said. */
function metThen(
  document: Document,
  { sentence, start }: Age,
  birth: CalendarDate,
): CalendarDate | undefined {
  if (!/\bI(?:[’']m| am) $|\b[Jj][’']ai $/.test(document.text.slice(Math.max(0, start - 6), start)))
    return undefined;
  const told = around(document, sentence, 2, 0).flatMap(({ dates }) =>
    dates.filter(({ year, start }) => year !== undefined && start > birth.end),
  );
  return told.length === 1 ? told[0] : undefined;
}

/** 김하린(45), `Tom Reed, 35,`, 올해 마흔인: how old someone is when the article is written. */
function isOfArticle({ text }: Document, { start, end, name }: Age): boolean {
  return (
    name !== undefined ||
    /[(·,] ?(?:만 ?)?$|(?:올해|지금|현재|이제|어느덧|벌써) ?$|\b(?:is|who is|now) $/.test(
      text.slice(Math.max(0, start - 8), start),
    ) ||
    /^\)/.test(text.slice(end, end + 1))
  );
}

/** 열다섯 살에, at the age of six: not how old somebody is. */
function isOfThePast(document: Document, age: Age): boolean {
  return (
    !isOfArticle(document, age) &&
    !NOW_AT.test(document.text.slice(Math.max(age.sentence.start, age.start - 64), age.start)) &&
    (/^(?:세|살| 살)?에 /.test(document.text.slice(age.end, age.end + 5)) ||
      /(?:at the age of|at age|aged|à l[’']âge de|à) $/.test(
        document.text.slice(Math.max(0, age.start - 16), age.start),
      ))
  );
}

/** What is told as happening now: « elle met fin à sa carrière à 31 ans », `she retires at 31`. */
const NOW_AT =
  /(?<!\p{L})(?:met (?:fin|un terme)|prend (?:sa|son)|quitte|raccroche|tire sa|arrête|annonce|s[’']apprête)(?!\p{L})[^.;]{0,40}à $|\b(?:retires|quits|bows out|hangs up|steps down|is retiring|becomes)\b[^.;]{0,40}(?:at|aged) $/u;

/** 2030년까지, `by 2030`, `d’ici 2030`: a date that is aimed at is not one on which someone was so old. */
function isAimedAt({ text }: Document, { start, end }: Span): boolean {
  return (
    /^ ?(?:말|초|년)?까지/.test(text.slice(end, end + 4)) ||
    /(?:\b(?:by|before|until|till)|d[’']ici|avant|jusqu[’']en)(?: the end of| la fin de| fin)? $/i.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** The ages that someone born then can have had then. Korean ages may be counted from one. */
function ageAt(
  birth: CalendarDate,
  when: CalendarDate,
  language: Language,
): { least: number; most: number } | undefined {
  const [a, b] = [daysOf(birth), daysOf(when)];
  if (!a || !b || b.last < a.first) return undefined;
  const least = Math.floor((b.first - a.last) / 365.25);
  const most = Math.floor((b.last - a.first) / 365.25 + 0.003);
  return {
    least: Math.max(0, least),
    most: language === 'ko' ? Math.max(most, (when.year ?? 0) - (birth.year ?? 0) + 1) : most,
  };
}

/** One name with two ages: 김민수(45)씨 … 김민수(54)씨. */
function* twice(document: Document): Iterable<Report> {
  const first = new Map<string, Age>();
  for (const age of document.ages) {
    if (age.name === undefined) continue;
    const earlier = first.get(age.name);
    if (!earlier) first.set(age.name, age);
    else if (Math.abs(earlier.years - age.years) > 1) {
      yield report(document, age, [earlier], 'warning', `${age.name}: ${earlier.years} ≠ ${age.years}`, {
        least: earlier.years,
        most: earlier.years,
      });
    }
  }
}

function report(
  document: Document,
  age: Age,
  related: readonly Span[],
  certainty: Certainty,
  working: string,
  { least, most }: { least: number; most: number },
): Report {
  return {
    start: age.start,
    end: age.end,
    certainty,
    related,
    saw: wordsAt(document.text, age),
    expected: told((l) =>
      least === most ? sayNumber(least, l) : `${sayNumber(least, l)}–${sayNumber(most, l)}`,
    ),
    message: {
      ko: '나이가 본문의 다른 내용과 맞지 않는다.',
      en: 'The age does not go with what else the text says.',
      fr: 'L’âge ne s’accorde pas avec le reste du texte.',
    },
    working: told(() => working),
  };
}
