import type { Language } from '../language.js';
import { byPlace } from '../span.js';
import type { Span } from '../span.js';
import { readClockTimes } from './clock.js';
import { readCounted } from './counted.js';
import { readDates } from './dates.js';
import type { CalendarDate } from './dates.js';
import { measure, readMeasure } from './measure.js';
import type { Measure } from './measure.js';
import { readBounds } from './bounds.js';
import type { Bound } from './bounds.js';
import { readMultiples } from './multiples.js';
import type { Numeral } from './numeral.js';
import { readNumerals } from './numerals.js';

/**
 * An amount of something, as it is written: `약 4억9천만유로` is 490,000,000 EUR, good to two digits, approximate. The span
 * takes in what qualifies it (약, nearly, 가까이); `figure` is the number and its unit alone.
 */
export interface Quantity extends Span {
  readonly figure: Span;
  readonly value: number;
  /** The interval that rounding and the words around it allow. */
  readonly low: number;
  readonly high: number;
  /** Significant digits. */
  readonly digits: number;
  readonly unit: Measure;
  /** 약 and about, 넘는 and more than, 가까이 and nearly. */
  readonly bound?: Bound;
  readonly approximate: boolean;
  /** 수십억, several million: never compared. */
  readonly vague: boolean;
  /** A whole number of things that can be counted one by one: rounding allows it nothing. */
  readonly exact: boolean;
}

/** The amounts of a text, in reading order: numbers with their units, multiples and fractions; dates and hours are not amounts. */
export function readQuantities(
  text: string,
  language: Language,
  dates: readonly CalendarDate[] = readDates(text, language),
): Quantity[] {
  const taken = [...dates, ...readClockTimes(text, language)].sort(byPlace);
  const amounts = [
    ...readMultiples(text, language).map(({ start, end, value }) => fraction({ start, end }, value)),
    ...withUnits(text, readNumerals(text, language), language),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const quantities: Quantity[] = [];
  let next = 0;
  let read = 0;
  for (const amount of amounts) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= amount.start) next += 1;
    const time = taken[next];
    if (amount.start < read || (time && time.start < amount.end)) continue;
    read = amount.end;
    quantities.push(qualified(text, amount, language));
  }
  return quantities;
}

interface Amount extends Span {
  readonly numeral: Numeral;
  readonly unit: Measure;
  readonly more: boolean;
  /** Its unit is that of the number behind it: the 3 of `3 and 5 km`. */
  readonly joined?: true;
}

const NUMBER: Measure = { id: '', dimension: 'number' };

function fraction(span: Span, value: number): Amount {
  const numeral: Numeral = {
    ...span,
    value,
    low: value * 0.93,
    high: value * 1.07,
    digits: 1,
    vague: false,
    scale: 1,
    plain: false,
  };
  return { ...span, numeral, unit: measure('times'), more: false };
}

/** 여 stands between a number and its unit: 3만5천여 명. */
const AND_MORE = /여(?=\s?[가-힣%㎡㎞A-Za-z])/uy;
/** Figures that are no amounts: 10:30, 3-2, 1/3, 7B, 3.5.1, and telephone numbers. */
const NO_AMOUNT = /[:/]\d|[-–]\d{4}|\.\d|\p{Script=Latin}/uy;

function withUnits(text: string, numerals: readonly Numeral[], language: Language): Amount[] {
  const amounts: Amount[] = [];
  for (let index = numerals.length - 1; index >= 0; index -= 1) {
    const numeral = numerals[index];
    if (!numeral) continue;
    const follower = amounts.at(-1);
    amounts.push(
      withHalf(text, withUnit(text, halfMore(text, numeral, language), follower, language), language),
    );
  }
  return amounts
    .filter(({ unit, numeral }) => unit !== NOT_AN_AMOUNT && !(unit === NUMBER && isOne(text, numeral)))
    .reverse();
}

/** Six and a half years, six years and a half, six ans et demi, 6년 반: a half more of the unit. */
const HALF_BEFORE = / and a half(?= \p{L})/uy;
const HALF_AFTER: Readonly<Record<Language, RegExp>> = {
  ko: / ?반(?=[ 이을의에동만간도은,.)]|$)(?! ?(?:토막|복|발|대|대로))/uy,
  en: / and a half(?![\p{L}-])/uy,
  fr: / et demie?(?!\p{L})/uy,
};

function halfMore(text: string, numeral: Numeral, language: Language): Numeral {
  if (language !== 'en') return numeral;
  HALF_BEFORE.lastIndex = numeral.end;
  return HALF_BEFORE.test(text) ? withHalfOf({ ...numeral, end: HALF_BEFORE.lastIndex }) : numeral;
}

function withHalf(text: string, amount: Amount, language: Language): Amount {
  const { unit, end, numeral } = amount;
  if (unit.factor === undefined || !Number.isInteger(numeral.value)) return amount;
  const half = HALF_AFTER[language];
  half.lastIndex = end;
  return half.test(text) ? { ...amount, end: half.lastIndex, numeral: withHalfOf(numeral) } : amount;
}

function withHalfOf(numeral: Numeral): Numeral {
  const value = numeral.value + numeral.scale / 2;
  const room = numeral.scale / 20;
  return { ...numeral, value, low: value - room, high: value + room, digits: numeral.digits + 1 };
}

const NOT_AN_AMOUNT: Measure = { id: 'none', dimension: 'number' };

/** `One` without a unit is a pronoun. */
function isOne(text: string, numeral: Numeral): boolean {
  return numeral.value === 1 && !/\d/.test(text[numeral.start] ?? '');
}

function withUnit(text: string, numeral: Numeral, follower: Amount | undefined, language: Language): Amount {
  const { start, end } = numeral;
  const prefix = currencyBefore(text, start);
  const sign = signBefore(text, prefix?.start ?? start, language);
  const signed = sign ? negative(numeral) : numeral;
  const from = sign?.start ?? prefix?.start ?? start;
  if (prefix)
    return {
      start: from,
      end: redundantName(text, end, prefix.measure, language),
      numeral: signed,
      unit: prefix.measure,
      more: false,
    };
  AND_MORE.lastIndex = end;
  const more = language === 'ko' && AND_MORE.test(text);
  const at = more ? end + 1 : language === 'fr' ? afterOf(text, end) : end;
  const unit = readMeasure(text, at, language);
  if (unit)
    return { start: from, end: unit.end, numeral: signed, unit: rated(text, from, unit.measure), more };
  NO_AMOUNT.lastIndex = end;
  if (/\d/.test(text[end - 1] ?? '') && NO_AMOUNT.test(text))
    return { start, end, numeral, unit: NOT_AN_AMOUNT, more: false };
  const partner = follower && partnerUnit(text, end, follower, language);
  if (partner)
    return {
      start: from,
      end,
      numeral: scaledLike(signed, follower.numeral),
      unit: partner,
      more,
      joined: true,
    };
  const counted = readCounted(text, at, language);
  if (counted) return { start: from, end: counted.end, numeral: signed, unit: counted.measure, more };
  // De 2,4 à 2,1 millions: both are millions, of whatever.
  const shared = follower?.unit === NUMBER && SPAN_OF.test(text.slice(end, follower.start));
  return {
    start: from,
    end,
    numeral: shared ? scaledLike(signed, follower.numeral) : signed,
    unit: NUMBER,
    more,
  };
}

const SPAN_OF = /^(?: ?[–→~∼-] ?|에서 | to | à )$/;

/** Trois millions d’euros, une centaine de personnes: after a noun of number French says of what. */
const OF = /(?<=(?:on|ard|aine|er|ion)s?)[ \u00a0](?:de(?= )|d(?=[’']))/uy;

function afterOf(text: string, end: number): number {
  OF.lastIndex = end;
  const match = OF.exec(text);
  return match ? end + match[0].length : end;
}

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/HK\$[ \u00a0]?$/, 'HKD'],
  [/AU?\$[ \u00a0]?$/, 'AUD'],
  [/CA?\$[ \u00a0]?$/, 'CAD'],
  [/(?<!U)S\$[ \u00a0]?$/, 'SGD'],
  [/NT\$[ \u00a0]?$/, 'TWD'],
  [/R\$[ \u00a0]?$/, 'BRL'],
  [/(?:US|U\.S\.)?\$[ \u00a0]?$/, 'USD'],
  [/€[ \u00a0]?$/, 'EUR'],
  [/£[ \u00a0]?$/, 'GBP'],
  [/¥[ \u00a0]?$/, 'JPY'],
  [/₩[ \u00a0]?$/, 'KRW'],
  [/₹[ \u00a0]?$/, 'INR'],
  [/\bCHF ?$/, 'CHF'],
  [/\bEUR ?$/, 'EUR'],
  [/\bUSD ?$/, 'USD'],
  [/\bGBP ?$/, 'GBP'],
  [/\bKRW ?$/, 'KRW'],
  [/\bSFr\.? ?$/, 'CHF'],
];

function currencyBefore(text: string, start: number): { measure: Measure; start: number } | undefined {
  const before = text.slice(Math.max(0, start - 6), start);
  if (!/[$€£¥₩₹FDRPW.][ \u00a0]?$/.test(before)) return undefined;
  for (const [symbol, id] of SYMBOLS) {
    const match = symbol.exec(before);
    if (match) return { measure: measure(id), start: start - match[0].length };
  }
  return undefined;
}

/** `$5 million dollars`, `€5 euros`: said twice, meant once. */
function redundantName(text: string, end: number, unit: Measure, language: Language): number {
  const name = readMeasure(text, end, language);
  return name?.measure.dimension === 'money' ? (name.measure.id === unit.id ? name.end : end) : end;
}

const SIGN: Readonly<Record<Language, RegExp>> = {
  ko: /(?:영하 ?|마이너스 ?|(?<=^|[\s(~∼])[-−])$/,
  en: /(?:\bminus |(?<=^|[\s(])[-−])$/,
  fr: /(?:\bmoins (?=$)|(?<=^|[\s(])[-−] ?)$/,
};

function signBefore(text: string, start: number, language: Language): Span | undefined {
  const from = Math.max(0, start - 7);
  const match = SIGN[language].exec(text.slice(from, start));
  return match ? { start: start - match[0].length, end: start } : undefined;
}

function negative(numeral: Numeral): Numeral {
  return { ...numeral, value: -numeral.value, low: -numeral.high, high: -numeral.low };
}

/** 시속 140km is a speed, 화씨 71도 are degrees Fahrenheit: what stands before the number belongs to its unit. */
function rated(text: string, start: number, unit: Measure): Measure {
  if (unit.id === '°') {
    const scale = /(섭씨|화씨) ?(?:영하 ?|영상 ?|약 ?)?$/.exec(
      text.slice(Math.max(0, start - 8), start),
    )?.[1];
    return scale === undefined ? unit : measure(scale === '화씨' ? '°F' : '°C');
  }
  if (unit.dimension !== 'length') return unit;
  const before = text.slice(Math.max(0, start - 9), start);
  if (/시속(?:은|이|도|으로|으로는)?\s?(?:약 ?|평균 ?)?$/.test(before))
    return unit.id === 'mile' ? measure('mph') : measure('km/h');
  return /초속(?:은|이|도|으로|으로는)?\s?(?:약 ?|평균 ?)?$/.test(before) &&
    (unit.id === 'm' || unit.id === 'km')
    ? measure(`${unit.id}/s`)
    : unit;
}

const JOIN: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:\s?[~∼〜–→-]\s?|에서 ?|(?:과|와) ?|, ?|대 ?)$/,
  en: /^(?: ?[–→-] ?| (?:to|and|or|versus|out of|of) (?:about |around |nearly |just )?| (?:to|and|or|versus|of) (?:the |a )?[$€£¥]?|, )$/,
  fr: /^(?: ?[–→-] ?| (?:à|et|ou|contre|sur|puis(?: de)?) (?:environ |près de |les |plus de )?)$/,
};

/** A bare number takes the unit of the number that it is joined to: 3~5명, from 12 to 9 km². */
function partnerUnit(text: string, end: number, follower: Amount, language: Language): Measure | undefined {
  const gap = text.slice(end, follower.start);
  if (follower.unit === NUMBER || gap.length > 14) return undefined;
  if (follower.unit.dimension === 'ordinal' || follower.unit.dimension === 'multiple') {
    return /^\s?[~∼–-]\s?$/.test(gap) ? follower.unit : undefined;
  }
  // 3, 5 and 8 percent are a row; 60, 30 percent more, is none.
  if (gap === ', ' && language !== 'ko' && !follower.joined) return undefined;
  return JOIN[language].test(gap) ? follower.unit : undefined;
}

/** 3~4억원, 10 to 15 million: the first leaves its scale to the second, unless it is too big to have meant it. */
function scaledLike(numeral: Numeral, follower: Numeral): Numeral {
  const { scale } = follower;
  const small =
    numeral.scale === 1 && Math.abs(numeral.value) < 1000 && numeral.value < (follower.value / scale) * 20;
  if (scale < 1000 || !small || numeral.vague) return numeral;
  return {
    ...numeral,
    value: numeral.value * scale,
    low: numeral.low * scale,
    high: numeral.high * scale,
    scale,
  };
}

function qualified(text: string, amount: Amount, language: Language): Quantity {
  const { numeral, unit, more } = amount;
  const bounds = readBounds(text, amount, language);
  const bound = more ? 'above' : bounds.bound;
  const exact =
    !numeral.vague &&
    bound === undefined &&
    (unit.dimension === 'count' || unit.dimension === 'number') &&
    numeral.scale === 1 &&
    Number.isInteger(numeral.value) &&
    numeral.value % 100 !== 0;
  // About 4.9 million is near 4.9; about 500 may be 480. Three digits are not said of a guess.
  const half = (numeral.high - numeral.low) / 2;
  const room = numeral.digits > 2 ? half * 2 : Math.max(half, Math.abs(numeral.value) * 0.05);
  const wide = Math.max(numeral.high - numeral.low, Math.abs(numeral.value) * 0.1);
  const [low, high] = exact
    ? [numeral.value, numeral.value]
    : bound === 'about'
      ? [numeral.value - room, numeral.value + room]
      : bound === 'above'
        ? [numeral.value, numeral.value + wide]
        : bound === 'below'
          ? [numeral.value - wide, numeral.value]
          : [numeral.low, numeral.high];
  return {
    start: bounds.start,
    end: bounds.end,
    figure: { start: amount.start, end: amount.end },
    value: numeral.value,
    low,
    high,
    digits: numeral.digits,
    unit,
    ...(bound !== undefined && { bound }),
    approximate: bound !== undefined,
    vague: numeral.vague,
    exact,
  };
}
