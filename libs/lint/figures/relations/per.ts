import { measure } from '#text';
import type { Language, Quantity } from '#text';
import { converted } from '../conversions.js';
import type { Document } from '../../document.js';
import type { Interval } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';

/** 195 repas hebdomadaires. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  d: 'quotidiens?|quotidiennes?|journaliers?',
  wk: 'hebdomadaires?',
  mo: 'mensuels?|mensuelles?',
  yr: 'annuels?|annuelles?',
};

/** 시급, 일당, 주급, 월급: so much for each hour, day, week, month. */
const WAGES: Readonly<Record<string, string>> = {
  h: '|시급(?:은|이|으로)?(?: 치면)?',
  d: '|(?:일당|일급)(?:은|이|으로)?(?: 치면)?',
  wk: '|주급(?:은|이|으로)?(?: 치면)?',
  mo: '|(?:월급|월세|월 임대료|월 소득)(?:은|는|이|가|으로|로)?(?: 치면)?',
  yr: '|(?:연봉|연 소득)(?:은|이|으로)?(?: 치면)?',
};

/** The words that make an amount one for each minute, day or year, and the unit of time. */
const PER: Readonly<Record<Language, readonly (readonly [head: RegExp, tail: RegExp, unit: string])[]>> = {
  ko: periods(
    '초',
    '분',
    '시간',
    '하루|일|매일|날마다',
    '주|매주',
    '달|매달|매월|다달이|월',
    '해|매년|해마다|연|연간',
  ).map(([words, unit]) => [
    new RegExp(
      `(?:(?<![가-힣\\d])(?:${words})(?:에)?(?:(?<=[월연])|(?![가-힣]))|(?<!\\d)(?:1|한) ?(?:${words})에|(?<!\\d)(?:${words})(?:당|마다)${WAGES[unit] ?? ''})(?: 평균| 약)? ?(?:[가-힣]+ ){0,1}$`,
    ),
    /(?!)/,
    unit,
  ]),
  en: periods('second', 'minute', 'hour', 'day', 'week', 'month', 'year').map(([word, unit]) => [
    /(?!)/,
    new RegExp(`^(?: \\p{L}+){0,3}? (?:an?|per|each|every) ${word}\\b`, 'iu'),
    unit,
  ]),
  fr: periods('seconde', 'minute', 'heure', 'jour', 'semaine', 'mois', 'an|année').map(([word, unit]) => [
    /(?!)/,
    new RegExp(
      `^(?: (?:d['’]|de )?\\p{L}+){0,3}? (?:par|chaque|à l['’]|la) ?(?:${word})(?!\\p{L})|^(?: (?:de |d['’])?\\p{L}+)? ?(?:${ADJECTIVES[unit] ?? '(?!)'})(?!\\p{L})`,
      'iu',
    ),
    unit,
  ]),
};

function periods(...words: readonly string[]): [word: string, unit: string][] {
  return words.map((word, index) => [word, ['s', 'min', 'h', 'd', 'wk', 'mo', 'yr'][index] ?? 's']);
}

/** The unit of time that an amount is for one of; nothing where it is for no time. */
export function perOf(document: Document, sentence: Sentence, amount: Quantity): string | undefined {
  const head = before(document, sentence, amount, 16);
  const tail = after(document, sentence, amount, 34);
  return PER[document.language].find(([start, end]) => start.test(head) || end.test(tail))?.[2];
}

/** A duration in a unit of time. */
export function convertible(duration: Quantity, unit: string): Interval | undefined {
  return duration.unit.factor === undefined ? undefined : converted(duration, duration.unit, measure(unit));
}
