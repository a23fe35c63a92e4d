import { decimal, numeral } from './numeral.js';
import type { Numeral } from './numeral.js';

/**
 * Korean numerals: 4억9천만, 1조3천억, 3만5천, 4.9억, 1,200억, 2조3천1백6억, 1조 2000억; in words where a counter follows
 * (두 배, 스물다섯 명, 백만 명); 수십억 and 몇백 as vague.
 */
const SMALL = byCode({ 십: 1, 백: 2, 천: 3 });
const LARGE = byCode({ 만: 4, 억: 8, 조: 12, 경: 16 });
const SINO = byCode({ 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 });

const UNITS = '하나|한|두|둘|세|셋|석|네|넷|넉|다섯|여섯|일곱|여덟|아홉';
const TENS = '열|스무|스물|서른|마흔|쉰|예순|일흔|여든|아흔';
const NATIVE: ReadonlyMap<string, number> = new Map(
  [
    ['하나 한', 1],
    ['두 둘', 2],
    ['세 셋 석', 3],
    ['네 넷 넉', 4],
    ['다섯', 5],
    ['여섯', 6],
    ['일곱', 7],
    ['여덟', 8],
    ['아홉', 9],
    ['열', 10],
    ['스무 스물', 20],
    ['서른', 30],
    ['마흔', 40],
    ['쉰', 50],
    ['예순', 60],
    ['일흔', 70],
    ['여든', 80],
    ['아흔', 90],
  ].flatMap(([words, value]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)] as const),
  ),
);

/** What may follow a number in words; without one of these, 두 or 백 is a syllable of another word. */
const COUNTED =
  '(?:여\\s?)?(?:배|명|가구|그루|송이|상자|켤레|군데|나라|과목|종류|항목|경기|학급|벌|포기|자루|개|살|세|달|주|시간|곳|가지|번|차례|마리|대|권|편|사람|인|팀|골|점|해|년|채|척|건|쌍|장|병|잔|표|석|회|' +
  '원|달러|유로|엔|위안|파운드|톤|평|㎡|㎞|km|m|킬로|미터|리터|도|만|억)';

/** A numeral in words at the beginning of a word: vague (수십억), native (스물다섯) or Sino-Korean (백만). */
const IN_WORDS = new RegExp(
  [
    '(?<vague>(?:수|몇|십수)\\s?(?:[십백천]{1,2}[만억조]?|[만억조])(?=\\s?[가-힣A-Za-z㎡㎞]))',
    `(?<native>(?:(?:${TENS})(?:${UNITS})?|${UNITS})(?=\\s?${COUNTED}))`,
    `(?<sino>[일이삼사오육칠팔구십백천만억조]{1,10}(?=\\s?${COUNTED}))`,
  ].join('|'),
  'uy',
);
const FIRST_LETTERS = new Set('수몇십하한두둘세셋석네넷넉다여일아열스서마쉰예이삼사오육칠팔구백천만억조');

export function readKoreanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let wordBegins = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code >= 48 && code <= 57;
    let found: Numeral | undefined;
    if (digit && isFree(text, at)) found = readDigits(text, at);
    else if (wordBegins && code >= 0xac00 && FIRST_LETTERS.has(text[at] ?? '')) found = readInWords(text, at);
    if (found) {
      numerals.push(found);
      at = found.end - 1;
    }
    wordBegins = !(digit || (code >= 0xac00 && code <= 0xd7a3));
  }
  return numerals;
}

/** Whether a digit begins a number: not within one, nor in a name (H100, GPT-4), a decimal or a date. */
function isFree(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || before === ' ') return true;
  if (/[\dA-Za-z_/]/.test(before)) return false;
  if (before === '-') return !/\p{L}/u.test(text[at - 2] ?? '');
  return !(/[.,:]/.test(before) && /\d/.test(text[at - 2] ?? ''));
}

function readInWords(text: string, start: number): Numeral | undefined {
  IN_WORDS.lastIndex = start;
  const match = IN_WORDS.exec(text);
  if (!match) return undefined;
  const { vague, native, sino } = match.groups ?? {};
  const span = { start, end: start + match[0].length };
  if (vague) return readVague(vague, span);
  return native ? numeral(span, nativeValue(native)) : readSino(sino ?? '', span);
}

/** Digits with their scales, in falling order: each group below 만 may itself be built of 천, 백 and 십. */
function readDigits(text: string, start: number): Numeral | undefined {
  let at = start;
  let value = 0;
  let limit = Infinity;
  let decimals = 0;
  let scale = 1;
  let plain = true;
  for (;;) {
    const spaced = value > 0 && text[at] === ' ' ? 1 : 0;
    const group = readGroup(text, at + spaced);
    if (!group) break;
    const exponent = isWordOf(text, group.end) ? 0 : (LARGE.get(text.charCodeAt(group.end)) ?? 0);
    const worth = 10 ** exponent;
    // After a space the next number belongs to this one only if it is visibly its continuation: 1조 2000억, not 5만 3개.
    if (value > 0 && group.value * worth >= limit) break;
    if (spaced && exponent === 0 && !group.scaled && group.value < 100) break;
    value += exponent === 0 ? group.value : group.times(exponent);
    decimals = group.decimals;
    if (exponent > 0) scale = worth;
    else if (group.scaled) scale = group.scale;
    if (exponent > 0 || group.scaled || group.decimals > 0 || group.separated) plain = false;
    at = group.end + (exponent > 0 ? 1 : 0);
    if (exponent === 0) break;
    limit = worth;
  }
  return at === start ? undefined : numeral({ start, end: at }, value, { decimals, scale, plain });
}

interface Group {
  readonly end: number;
  readonly value: number;
  /** The value, moved by a power of ten without a rounding error. */
  readonly times: (exponent: number) => number;
  readonly decimals: number;
  /** With 천, 백 or 십, and the last of them. */
  readonly scaled: boolean;
  readonly scale: number;
  readonly separated: boolean;
}

/** What stands before one large scale: 1759, 3천, 2천1백6, 4.9. */
function readGroup(text: string, start: number): Group | undefined {
  const first = readFigure(text, start);
  if (!first) return undefined;
  let last = smallAfter(text, first.end);
  let end = first.end + (last > 0 ? 1 : 0);
  const exponent = last;
  let rest = 0;
  let lowest = last;
  while (last > 1 && first.fraction === '') {
    const next = readFigure(text, end);
    if (!next || next.separated || next.fraction || next.integer >= 10 ** last) break;
    const small = smallAfter(text, next.end);
    if (small >= last) break;
    rest += next.integer * 10 ** small;
    end = next.end + (small > 0 ? 1 : 0);
    lowest = small;
    last = small;
  }
  const { integer, fraction, separated } = first;
  const times = (by: number): number =>
    (fraction ? decimal(String(integer), fraction, exponent + by) : integer * 10 ** (exponent + by)) +
    rest * 10 ** by;
  return {
    end,
    value: times(0),
    times,
    decimals: fraction.length,
    scaled: exponent > 0,
    scale: 10 ** lowest,
    separated,
  };
}

interface Figure {
  readonly end: number;
  readonly integer: number;
  readonly fraction: string;
  /** Written with commas between the thousands. */
  readonly separated: boolean;
}

/** 1759, 1,200, 4.9: at most sixteen digits; what is longer is no number that anyone counts with. */
function readFigure(text: string, start: number): Figure | undefined {
  let end = digitsEnd(text, start, 17);
  if (end === start || end - start > 16) return undefined;
  let separated = false;
  while (
    end - start <= 19 &&
    text[end] === ',' &&
    (separated || end - start <= 3) &&
    digitsEnd(text, end + 1, 4) === end + 4
  ) {
    separated = true;
    end += 4;
  }
  const integer = Number(separated ? text.slice(start, end).replaceAll(',', '') : text.slice(start, end));
  const fractionEnd = text[end] === '.' ? digitsEnd(text, end + 1, 7) : end;
  const decimals = fractionEnd - end - 1;
  if (decimals < 1 || decimals > 6) return { end, integer, fraction: '', separated };
  return { end: fractionEnd, integer, fraction: text.slice(end + 1, fractionEnd), separated };
}

/** Where a run of digits ends, as far as `most` of them. */
function digitsEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end - start < most && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

function smallAfter(text: string, at: number): number {
  return isWordOf(text, at) ? 0 : (SMALL.get(text.charCodeAt(at)) ?? 0);
}

/** 경 of 경기, 조 of 조각, 천 of 천안: a syllable that looks like a scale but begins a word. */
function isWordOf(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return code >= 0xac00 && NOT_SCALES.has(text.slice(at, at + 2));
}

const NOT_SCALES = new Set(['경기', '조각', '조항', '만기', '만점', '백신', '천안', '천막']);

function readVague(words: string, span: { start: number; end: number }): Numeral {
  let exponent = 0;
  for (const letter of words) {
    const code = letter.charCodeAt(0);
    exponent += SMALL.get(code) ?? LARGE.get(code) ?? 0;
  }
  return numeral(span, 10 ** exponent, { vague: true });
}

function nativeValue(words: string): number {
  const whole = NATIVE.get(words);
  if (whole !== undefined) return whole;
  for (const tens of TENS.split('|')) {
    if (words.startsWith(tens)) return (NATIVE.get(tens) ?? 0) + (NATIVE.get(words.slice(tens.length)) ?? 0);
  }
  return 0;
}

/** 백만, 이백, 오천만. A word without a scale (이, 일, 사) is a particle or a noun, not a number. */
function readSino(words: string, span: { start: number; end: number }): Numeral | undefined {
  if (!/[십백천만억]/.test(words)) return undefined;
  let value = 0;
  let group = 0;
  let digit = 0;
  let scale = 1;
  for (const letter of words) {
    const small = SMALL.get(letter.charCodeAt(0));
    const large = LARGE.get(letter.charCodeAt(0));
    if (large !== undefined) {
      if (value > 0 && 10 ** large >= scale) return undefined;
      scale = 10 ** large;
      value += Math.max(1, group + digit) * scale;
      group = 0;
      digit = 0;
    } else if (small !== undefined) {
      group += Math.max(1, digit) * 10 ** small;
      digit = 0;
    } else if (digit > 0) return undefined;
    else digit = SINO.get(letter.charCodeAt(0)) ?? 0;
  }
  return numeral(span, value + group + digit, { scale });
}

function byCode(letters: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(letters).map(([letter, value]) => [letter.charCodeAt(0), value]));
}
