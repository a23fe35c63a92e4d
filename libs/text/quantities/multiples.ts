import type { Language } from '../language.js';
import type { Span } from '../span.js';

/** Multiples and fractions that are words of their own: 절반, 3분의 1, twice, doubled, two-thirds, one in four, un quart, divisé par deux. */
export interface Multiple extends Span {
  readonly value: number;
}

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  ko: /(?<denominator>(?<!\d)\d{1,3}|[이삼사오육칠팔구십백])\s?분의\s?(?<numerator>\d{1,3}(?!\d)|[일이삼사오육칠팔구])|(?<outOf>[두세네]|다섯|여섯|일곱|여덟|아홉|열|(?<!\d)10) ?(?:명|사람|곳|개|가구|대|마리|건|집) ?(?:중|가운데) ?(?<some>[한두세네]|다섯|여섯|일곱|여덟|아홉|\d(?!\d)) ?(?:명|사람|곳|개|가구|대|마리|건|집)(?= ?(?:꼴|이|은|가|인|,|의|정도|\())|(?<all>[둘셋넷]|다섯|여섯|일곱|여덟|아홉|열|스물)(?: ?(?:중|가운데)에?|에) ?(?<few>하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한 (?:명|사람|곳|개|가구|집|대))(?!째)|(?<word>절반|반\s?토막|갑절|곱절)/gu,
  en: /\b(?:(?<numerator>a|an|one|two|three|four|five|six|seven|eight|nine|A|An|One|Two|Three|Four)[ -](?<denominator>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?\b(?![- ](?:place|party|person|time|year|day|week|floor|round|world))|(?<word>twice|doubl(?:ed?s?|ing)|tripl(?:ed?s?|ing)|trebl(?:ed?s?|ing)|quadrupl(?:ed?s?|ing)|quintupl(?:ed?|ing)|(?:two|three|four|five|six|ten)-?fold|halv(?:ed?s?|ing)|half)\b|(?<some>one|two|three|four|five|six|seven|eight|nine|(?<![\d.,$€£-])\d(?= in 10\b)|(?<![\d.,$€£-])1) (?:in|out of) (?:every )?(?<outOf>three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3}(?![\d.,:]*\d))\b)/giu,
  fr: /(?<!\p{L})(?:(?<numerator>un|une|deux|trois|quatre|cinq|six|sept|huit|neuf) (?<denominator>tiers|quarts?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?|vingtièmes?|centièmes?)|(?<word>(?:doubl|tripl|quadrupl|quintupl|décupl)(?:ées?|és?|er(?:a|ont|ait|aient)?|ent|ait|aient|ant|e)|moitié)|(?<some>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d(?= \p{L}+ sur)) (?:\p{L}{2,20} )?sur (?<outOf>\d{1,2}(?![\d,.])|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt)(?! \p{L}+s(?!\p{L}))|(?<=(?:multipli|divis)\p{L}{1,4} par )(?<factor>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}(?![\d,.])))(?!\p{L})/giu,
};

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:절반|반|half|halv|moitié)/iu, 1 / 2],
  [/^(?:갑절|곱절|twice|doubl|two-?fold)/iu, 2],
  [/^(?:tripl|trebl|three-?fold)/iu, 3],
  [/^quadrupl|^four-?fold/iu, 4],
  [/^(?:quintupl|five-?fold)/iu, 5],
  [/^six-?fold/iu, 6],
  [/^ten-?fold/iu, 10],
  [/^décupl/iu, 10],
];
const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'일이삼사오육칠팔구십'].map((letter, index) => [letter, index + 1])),
  백: 100,
  ...numbered('한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' '), 1),
  ...numbered('하나 둘 셋 넷'.split(' '), 1),
  스물: 20,
  ...numbered('a one two three four five six seven eight nine'.split(' '), 0),
  an: 1,
  a: 1,
  ten: 10,
  twelve: 12,
  twenty: 20,
  dix: 10,
  vingt: 20,
  ...numbered('un deux trois quatre cinq six sept huit neuf'.split(' '), 1),
  une: 1,
};
const DENOMINATORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:third|tiers)/i, 3],
  [/^quar/i, 4],
  [/^(?:fifth|cinq)/i, 5],
  [/^six/i, 6],
  [/^sept|^seventh/i, 7],
  [/^(?:eighth|huit)/i, 8],
  [/^(?:ninth|neuv)/i, 9],
  [/^(?:tenth|dix)/i, 10],
  [/^(?:twent|vingt)/i, 20],
  [/^(?:hundred|cent)/i, 100],
];
/** First half, half an hour, half-time, half a million: no half of an amount. */
const NOT_BEFORE_HALF = /(?:first|second|other|latter|final|opening|last|better|and an?|and a|-) ?$/i;
const NOT_AFTER_HALF =
  /^(?:[- ]?(?:time|hour|century|dozen|decade|day|term|marathon|price|year)|-|an hour| a (?:million|billion|dozen|century|day|mile)| an (?:hour|inch)| hour)/i;

export function readMultiples(text: string, language: Language): Multiple[] {
  const multiples: Multiple[] = [];
  for (const match of text.matchAll(PATTERNS[language])) {
    const { word, numerator, denominator, factor, all, few } = match.groups ?? {};
    const { some = few, outOf = all } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (word !== undefined) {
      if (/^half$/i.test(word)) {
        if (
          NOT_BEFORE_HALF.test(text.slice(Math.max(0, start - 9), start)) ||
          NOT_AFTER_HALF.test(text.slice(end, end + 12))
        )
          continue;
      }
      const value = WORDS.find(([pattern]) => pattern.test(word))?.[1];
      if (value !== undefined) multiples.push({ start, end, value });
    } else if (numerator !== undefined && denominator !== undefined) {
      const above = numberOf(numerator);
      const below = numberOf(denominator) ?? DENOMINATORS.find(([pattern]) => pattern.test(denominator))?.[1];
      if (above !== undefined && below) multiples.push({ start, end, value: above / below });
    } else if (some !== undefined && outOf !== undefined) {
      const [part, whole] = [numberOf(some), numberOf(outOf)];
      if (part !== undefined && whole && part < whole) multiples.push({ start, end, value: part / whole });
    } else if (factor !== undefined) {
      const times = numberOf(factor);
      const divided = /divis\p{L}* par $/iu.test(text.slice(Math.max(0, start - 14), start));
      if (times) multiples.push({ start, end, value: divided ? 1 / times : times });
    }
  }
  return multiples;
}

function numberOf(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word) : NUMBERS[word.toLowerCase().split(' ')[0] ?? ''];
}

function numbered(words: readonly string[], from: number): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word, index + from]));
}
