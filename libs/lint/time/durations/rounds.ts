/** Lengths that are told in round words: half a century, un siècle et demi, 반세기. They allow a seventh more or less. */
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

const A_YEAR = {
  digits: 1,
  unit: { id: 'yr', dimension: 'time', factor: 31_557_600 },
  vague: false,
  exact: false,
} as const;

/** The round lengths of a sentence. */
export function roundLengths({ text, language }: Document, { start, end }: Sentence): Quantity[] {
  const words = text.slice(start, end);
  if (!/세기|백 ?년|centur|decade|siècle|décennie/iu.test(words)) return [];
  return ROUNDS[language].flatMap(([pattern, years]) =>
    [...words.matchAll(pattern)].map((match): Quantity => {
      const figure = { start: start + match.index, end: start + match.index + match[0].length };
      const room = years < 20 ? 0.25 : 0.15;
      return {
        ...figure,
        figure,
        value: years,
        low: years * (1 - room),
        high: years * (1 + room),
        approximate: true,
        ...A_YEAR,
      };
    }),
  );
}

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
export function isRound({ approximate, unit, low, value, digits }: Quantity): boolean {
  return approximate && unit.id === 'yr' && digits === 1 && value >= 10 && low < value * 0.86;
}
