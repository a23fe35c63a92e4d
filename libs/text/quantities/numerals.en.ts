import { decimal, numeral } from './numeral.js';
import type { Numeral } from './numeral.js';

/**
 * English numerals: 1,200 · 4.9 million · £13m · 7bn · 250k · twenty-five · two hundred and forty thousand · half a million
 * · several hundred (vague). `m` after a bare number may be metres: it is a million only before a noun or after a currency.
 */
const WORDS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, tens) => [word, tens * 10 + 20]),
    ),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['k', 3],
  ['million', 6],
  ['mn', 6],
  ['mln', 6],
  ['m', 6],
  ['billion', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['trn', 12],
  ['tn', 12],
  ['t', 12],
]);

const CURRENCY = '[$€£¥₩]|\\b(?:EUR|USD|GBP|KRW|JPY|CHF)';
const DIGITS = /(\d{1,3}(?:,\d{3}){1,5}|\d{1,16})(?!\d)(?:\.(\d{1,6})(?!\d))?/y;
const LONG_SCALE =
  /[ \u00a0\u202f-]?(hundred|thousand|million|billion|trillion)(?:s\b(?! of))?(?![\p{L}\d])/uy;
const SHORT_SCALE = /[ \u00a0\u202f]?(mln|mn|bn|trn|tn|k)(?![\p{L}\d])/iuy;
const MONEY_SCALE = /[ \u00a0\u202f]?(m|b|t)(?![\p{L}\d])/iuy;
/** `10m users` is a count, `10m deep` and `a 10m pool` are lengths. */
const MILLION_OF =
  /m(?= (?:people|users|children|women|men|students|homes|households|jobs|cars|copies|passengers|visitors|viewers|customers|subscribers|voters|workers|patients|followers|downloads|tonnes|tons|barrels|litres|years|units|parameters|times|hectares|acres|tickets|readers|members|residents|inhabitants|books|vehicles|records|views|streams|shares|euros|dollars|pounds|yen|won)\b)/y;

const SMALL_WORD = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const LARGE_WORD = 'hundred|thousand|million|billion|trillion|dozen';
const BEGINNING = new RegExp(
  [
    `(?<money>(?<=(?:${CURRENCY})[ \\u00a0]?)\\d)`,
    "(?<digits>(?<![\\d\\p{L}_/]|\\d[.,:]|\\p{L}-|\\p{L}[’'])\\d)",
    '(?<vague>\\b(?:several|a few|tens of|a couple of|many) (?:hundred|thousand|million|billion)s?\\b)',
    '(?<half>\\b[Hh]alf a (?:million|billion|dozen)\\b)',
    `(?<words>\\b(?:[Aa]n? (?=${LARGE_WORD})|(?:${SMALL_WORD}|${initials(SMALL_WORD)})\\b(?!['’])))`,
  ].join('|'),
  'gu',
);
const WORD = new RegExp(`(?:[ -](?:and )?)?(${SMALL_WORD}|${LARGE_WORD})(?![\\p{L}])`, 'iuy');

export function readEnglishNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  BEGINNING.lastIndex = 0;
  for (let match = BEGINNING.exec(text); match; match = BEGINNING.exec(text)) {
    const { money, digits, vague, half } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    let found: Numeral | undefined;
    if (money !== undefined || digits !== undefined)
      found = readDigits(text, span.start, money !== undefined);
    else if (vague !== undefined) found = numeral(span, 10 ** exponentOf(vague), { vague: true });
    else if (half !== undefined)
      found = numeral(span, half.endsWith('dozen') ? 6 : 10 ** exponentOf(half) / 2);
    else found = readWords(text, span.start);
    if (found) numerals.push(found);
    BEGINNING.lastIndex = Math.max(found?.end ?? 0, span.end);
  }
  return numerals;
}

function readDigits(text: string, start: number, money: boolean): Numeral | undefined {
  DIGITS.lastIndex = start;
  const digits = DIGITS.exec(text);
  if (!digits) return undefined;
  const written = digits[1] ?? '';
  const integer = written.replaceAll(',', '');
  const fraction = digits[2] ?? '';
  let end = start + digits[0].length;
  let exponent = 0;
  for (const scale of money
    ? [LONG_SCALE, SHORT_SCALE, MONEY_SCALE]
    : [LONG_SCALE, SHORT_SCALE, MILLION_OF]) {
    scale.lastIndex = end;
    const found = scale.exec(text);
    if (!found) continue;
    exponent = SCALES.get((found[1] ?? found[0]).toLowerCase()) ?? 0;
    end += found[0].length;
    break;
  }
  // A letter that is no scale makes it a name: 7B, 3D, 4th, 1990s. Units are read by their own grammar.
  return numeral({ start, end }, decimal(integer, fraction, exponent), {
    decimals: fraction.length,
    scale: 10 ** exponent,
    plain: exponent === 0 && fraction === '' && written === integer,
  });
}

/** Number words in a row, as far as they make one number: `two hundred and forty thousand`, but not `two three`. */
function readWords(text: string, start: number): Numeral | undefined {
  let at = start;
  const article = /^[Aa]n? /.exec(text.slice(start, start + 3));
  if (article) at += article[0].length;
  let total = 0;
  let group = article ? 1 : 0;
  let last = article ? 1 : Infinity;
  let end = start;
  let scale = 1;
  let words = 0;
  for (let limit = 0; limit < 12; limit += 1) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    const word = match?.[1]?.toLowerCase();
    if (!match || !word) break;
    const linked = / and /.test(match[0]);
    const small = WORDS.get(word);
    if (small !== undefined) {
      // Tens take a unit (twenty-five), hundreds take both, and nothing else joins.
      const joins =
        last === Infinity ||
        (last === 20 && small < 10 && small > 0 && !linked) ||
        (last >= 100 && !(linked && last > 1000));
      if (!joins) break;
      group += small;
      last = small >= 20 ? 20 : small;
    } else if (word === 'dozen') {
      if (total > 0 || group > 10) break;
      group = Math.max(1, group) * 12;
      last = 1;
    } else {
      const exponent = SCALES.get(word) ?? 0;
      if (group === 0 || linked) break;
      if (exponent === 2) {
        if (group >= 100) break;
        group *= 100;
        last = 100;
      } else {
        if (total > 0 && 10 ** exponent >= scale) break;
        total += group * 10 ** exponent;
        scale = 10 ** exponent;
        group = 0;
        last = 1000;
      }
    }
    words += 1;
    at = end = at + match[0].length;
  }
  if (words === 0) return undefined;
  return numeral({ start, end }, total + group, { scale });
}

function exponentOf(words: string): number {
  const scale = /(?:hundred|thousand|million|billion|dozen)/.exec(words)?.[0] ?? '';
  return (SCALES.get(scale) ?? 0) + (words.startsWith('tens') ? 1 : 0);
}

/** The same words as a sentence begins with them. */
function initials(words: string): string {
  return words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase());
}
