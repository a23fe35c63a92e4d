import { decimal, numeral } from './numeral.js';
import type { Numeral } from './numeral.js';
import type { Span } from '../span.js';

/**
 * French numerals: 1 200 000 (any space) · 3,5 millions · 2 milliards · 1,2 Md€ · 300 k€ · vingt-cinq · quatre-vingt-dix-sept
 * · deux cent mille · un million · une centaine (approximate) · plusieurs milliers (vague). A French billion is 10¹².
 */
const SPACE = '[ \\u00a0\\u2009\\u202f]';
const WORDS: ReadonlyMap<string, number> = new Map([
  ...(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
    'dix-neuf vingt'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['une', 1],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['quatre-vingt', 80],
  ['quatre-vingts', 80],
] as const);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['cent', 2],
  ['mille', 3],
  ['millier', 3],
  ['k', 3],
  ['million', 6],
  ['m', 6],
  ['milliard', 9],
  ['md', 9],
  ['mds', 9],
  ['mrd', 9],
  ['mrds', 9],
  ['billion', 12],
  ['trillion', 18],
]);
const ABOUT: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

const DIGITS = new RegExp(
  `(\\d{1,3}(?:${SPACE}\\d{3}){1,5}|\\d{1,16})(?!\\d)(?:[,.](\\d{1,6})(?!\\d))?`,
  'y',
);
const SCALE = new RegExp(
  `${SPACE}?(mille|milliers?|millions?|milliards?|billions?|trillions?)(?!\\p{L})`,
  'uy',
);
const SHORT_SCALE = new RegExp(
  `${SPACE}?(k|M|Mds?|Mrds?|mds?|mrds?)(?=${SPACE}?(?:[€$£]|d['’]euros|de dollars|euros))`,
  'uy',
);

const SMALL_WORD = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const LARGE_WORD = 'cents?|mille|milliers?|millions?|milliards?|billions?';
const BEGINNING = new RegExp(
  [
    '(?<digits>(?<![\\d\\p{L}_/]|\\d[.,:]|\\p{L}-)\\d)',
    `(?<vague>(?<!\\p{L})(?:[Pp]lusieurs|[Qq]uelques|des|[Dd]es) (?:dizaines|centaines|cents|milliers|millions|milliards)(?!\\p{L}))`,
    `(?<about>(?<!\\p{L})(?:[Uu]ne|[Uu]n) (?:${[...ABOUT.keys()].join('|')})(?: de (?:milliers|millions|milliards))?(?!\\p{L}))`,
    `(?<words>(?<!\\p{L}|-)(?:[Uu]n (?=(?:million|milliard|billion)(?!\\p{L}))|(?:${SMALL_WORD}|${LARGE_WORD}|${initials(SMALL_WORD)}|Cent|Mille)(?!\\p{L}|['’])))`,
  ].join('|'),
  'gu',
);
const WORD = new RegExp(`(?:(?:-et-|[- ](?:et )?))?(${SMALL_WORD}|${LARGE_WORD})(?!\\p{L})`, 'iuy');

export function readFrenchNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    const { digits, vague, about } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    let found: Numeral | undefined;
    if (digits !== undefined) found = readDigits(text, span.start);
    else if (vague !== undefined) found = numeral(span, vagueValue(vague), { vague: true });
    else if (about !== undefined) found = roughly(span, about);
    else found = readWords(text, span.start);
    if (found) numerals.push(found);
    BEGINNING.lastIndex = Math.max(found?.end ?? 0, span.end);
  }
  return numerals;
}

/** Une vingtaine, une dizaine de millions. */
function roughly(span: Span, words: string): Numeral {
  const [, noun = '', , scaleWord] = words.split(' ');
  const scale = scaleWord ? 10 ** exponentOf(scaleWord) : 1;
  return numeral(span, (ABOUT.get(noun) ?? 0) * scale, { scale });
}

function readDigits(text: string, start: number): Numeral | undefined {
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text);
  if (!digits) return undefined;
  const written = digits[1] ?? '';
  const integer = written.replace(/\D/g, '');
  const fraction = digits[2] ?? '';
  let end = start + digits[0].length;
  let exponent = 0;
  for (const scale of [SCALE, SHORT_SCALE]) {
    scale.lastIndex = end;
    const found = scale.exec(text);
    if (!found) continue;
    exponent = exponentOf(found[1] ?? '');
    end += found[0].length;
    break;
  }
  return numeral({ start, end }, decimal(integer, fraction, exponent), {
    decimals: fraction.length,
    scale: 10 ** exponent,
    plain: exponent === 0 && fraction === '' && written === integer,
  });
}

/** Number words in a row, as far as they make one number: `deux cent quarante mille`, but not `deux, trois`. */
function readWords(text: string, start: number): Numeral | undefined {
  let at = start;
  let end = start;
  let total = 0;
  let group = 0;
  let last = Infinity;
  let scale = 1;
  let words = 0;
  let onlyOne = true;
  for (let limit = 0; limit < 12; limit += 1) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    const word = match?.[1]?.toLowerCase();
    if (!match || !word || (limit === 0 && /^[ -]/.test(match[0]))) break;
    const linked = /et[ -]/.test(match[0]);
    const small = WORDS.get(word);
    if (small !== undefined) {
      const tens = last % 100 === 0 && last < 100 ? 0 : last;
      const joins =
        last === Infinity ||
        (tens >= 20 &&
          tens < 100 &&
          small < (tens === 60 || tens === 80 ? 20 : 10) &&
          (!linked || small === 1 || small === 11)) ||
        (tens === 100 && small < 100 && !linked) ||
        (tens === 1000 && !linked);
      if (!joins) break;
      if (small > 1) onlyOne = false;
      group += small;
      last = small;
    } else {
      const exponent = exponentOf(word);
      if (linked) break;
      if (exponent === 2) {
        if (group > 9) break;
        group = Math.max(1, group) * 100;
        last = 100;
      } else {
        if (total > 0 && 10 ** exponent >= scale) break;
        if (group === 0 && exponent > 3) break;
        total += Math.max(1, group) * 10 ** exponent;
        scale = 10 ** exponent;
        group = 0;
        last = 1000;
      }
      onlyOne = false;
    }
    words += 1;
    at = end = at + match[0].length;
  }
  // Un and une alone are articles.
  if (words === 0 || onlyOne) return undefined;
  return numeral({ start, end }, total + group, { scale });
}

function exponentOf(word: string): number {
  const lower = word.toLowerCase();
  return SCALES.get(lower) ?? SCALES.get(lower.replace(/s$/, '')) ?? 0;
}

function vagueValue(words: string): number {
  const noun = words.slice(words.indexOf(' ') + 1).replace(/s$/, '');
  return ABOUT.get(noun) ?? 10 ** exponentOf(noun);
}

/** The same words as a sentence begins with them. */
function initials(words: string): string {
  return words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase());
}
