/** Lengths that are told in round words: half a century, un siècle et demi, 반세기, a month-long closure. They allow some more or less. */
import { overlaps } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';
import { lengthsIn } from './elapsed.js';

/** Each with the years that it tells; the longer first. */
const ROUNDS: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  ko: [
    [/한 ?세기 반|1세기 반/gu, 150],
    [/사반세기|4분의 1세기/gu, 25],
    [/반세기|반백 ?년/gu, 50],
    [/(?<![가-힣\d])(?:한|1) ?세기(?!에|의|부터|까지|말|초)/gu, 100],
  ],
  en: [
    [/\b(?:a|one) century and a half\b/giu, 150],
    [/\bthree[- ]quarters of a century\b/giu, 75],
    [/\bhalf a century(?! ago| old)|\bhalf[- ]century\b(?! ago)/giu, 50],
    [/\b(?:a )?quarter (?:of a )?century\b(?! ago)|\bquarter-century\b/giu, 25],
    [/\b(?:a|one|full|whole) century(?! ago| and| old|[’'-])\b/giu, 100],
    [/\b(?:a|one|full|whole) decade(?! ago| and| old|[’'-])\b/giu, 10],
  ],
  fr: [
    [/(?<!\p{L})un siècle et demi/giu, 150],
    [/(?<!\p{L})(?:les )?trois[- ]quarts (?:de|d[’']un) siècle/giu, 75],
    [/(?<!\p{L})(?:un )?demi-siècle/giu, 50],
    [/(?<!\p{L})(?:un )?quart de siècle/giu, 25],
    [/(?<!\p{L})un siècle(?! et)(?!\p{L})/giu, 100],
    [/(?<!\p{L})une décennie(?! et)(?!\p{L})/giu, 10],
  ],
};

/** One of a unit, with the unit. */
const ONES: Readonly<Record<Language, readonly (readonly [RegExp, 'wk' | 'mo' | 'yr'])[]>> = {
  ko: [[/(?<![가-힣])일주일(?=간| ?동안|의 |이 |을 )/gu, 'wk']],
  en: [
    [/\b(?:week-long|a week(?!-))\b(?! (?:ago|earlier|after|before|or))/giu, 'wk'],
    [/\b(?:month-long|a month(?!-))\b(?! (?:ago|earlier|after|before|or))/giu, 'mo'],
    [/\b(?:year-long|a year(?!-))\b(?! (?:ago|earlier|after|before|or|old))/giu, 'yr'],
  ],
  fr: [
    [/(?<!\p{L})une semaine(?! (?:plus|avant|après|sur|par))(?!\p{L})/giu, 'wk'],
    [/(?<!\p{L})un mois(?! (?:plus|avant|après|sur|par))(?!\p{L})/giu, 'mo'],
    [/(?<!\p{L})(?:un an|une année)(?! (?:plus|avant|après|sur|par))(?!\p{L})/giu, 'yr'],
  ],
};

const UNITS = {
  wk: { id: 'wk', dimension: 'time', factor: 604_800 },
  mo: { id: 'mo', dimension: 'time', factor: 2_629_746 },
  yr: { id: 'yr', dimension: 'time', factor: 31_557_600 },
} as const;

/** The round lengths of a sentence. */
export function roundLengths({ text, language }: Document, { start, end }: Sentence): Quantity[] {
  const words = text.slice(start, end);
  if (!MAY_BE_ROUND.test(words)) return [];
  const found = (
    pattern: RegExp,
    value: number,
    unit: 'wk' | 'mo' | 'yr',
    [less, more]: readonly [number, number],
  ) =>
    [...words.matchAll(pattern)].map((match): Quantity => {
      const figure = { start: start + match.index, end: start + match.index + match[0].length };
      const [low, high] = [value * less, value * more];
      // No digit of it counts.
      return {
        ...figure,
        figure,
        value,
        low,
        high,
        digits: 0,
        unit: UNITS[unit],
        approximate: true,
        vague: false,
        exact: false,
      };
    });
  return [
    ...ROUNDS[language].flatMap(([pattern, years]) =>
      found(pattern, years, 'yr', years < 20 ? [0.75, 1.25] : [0.85, 1.15]),
    ),
    ...ONES[language].flatMap(([pattern, unit]) => found(pattern, 1, unit, [0.75, 1.35])),
  ];
}

const MAY_BE_ROUND =
  /세기|백 ?년|일주일|centur|decade|\ba (?:week|month|year)|-long|si[èÈ]cle|d[ée]cennie|une? (?:an|mois|semaine)/i;

/** All lengths of a sentence, exact and round, in the order of its words. */
export function allLengths(document: Document, sentence: Sentence): Quantity[] {
  const rounds = roundLengths(document, sentence);
  const exact = lengthsIn(document, sentence);
  if (rounds.length === 0) return exact;
  return [...exact.filter((length) => !rounds.some((round) => overlaps(length, round))), ...rounds].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether a length is told in round words. */
export function isRound({ digits }: Quantity): boolean {
  return digits === 0;
}
