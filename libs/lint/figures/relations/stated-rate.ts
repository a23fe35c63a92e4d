import type { Language, Quantity, Span } from '#text';
import type { Document } from '../../document.js';

/** Two amounts of money that stand for each other, in a text that says at what rate: at $1.25 to the pound, 달러당 1400원. */
export interface AtRate {
  readonly source: Quantity;
  readonly target: Quantity;
  readonly rate: number;
  /** The words that say the rate. */
  readonly told: Span;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  달러: 'USD',
  유로: 'EUR',
  엔: 'JPY',
  파운드: 'GBP',
  위안: 'CNY',
  원: 'KRW',
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  livre: 'GBP',
  'livre sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  won: 'KRW',
  franc: 'CHF',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};

/** `of` is so many of the one currency, `for` of the other. */
const RATES: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /(?<many>100|1)? ?(?<base>달러|유로|엔|파운드|위안)화?(?:당|를|을|에|은|는|가|=| ?= ?) ?(?:약 )?(?<rate>\d[\d,.]{0,12}) ?(?<quote>원|달러|엔)(?:꼴|으로|선|으로 (?:치면|잡으면|계산)|이다|에|일 때|\.|,|\))/gu,
  ],
  en: [
    /(?<quote>[$€£¥])(?<rate>\d+(?:\.\d+)?) (?:to|for) (?:the|one|a) (?<base>pound|euro|dollar)\b/gu,
    /the (?<base>euro|pound|dollar) at (?<quote>[$€£¥])(?<rate>\d+(?:\.\d+)?)/gu,
    /(?<base>[$€£])1 ?(?:=|to|at|is worth|was worth|buys|bought|being|equals?) ?(?<quote>[$€£¥])(?<rate>\d+(?:\.\d+)?)/gu,
    /(?<![\d.,])(?<rate>\d[\d,.]{0,12}) (?<quote>won|yen|dollar|euro|yuan)s? (?:to|per|for|a) (?:the |one )?(?<base>dollar|euro|pound)\b/gu,
  ],
  fr: [
    /(?<![\d.,])(?<rate>\d{1,12}(?:,\d{1,12})?) (?<quote>euro|dollar|yen|won|franc)s? (?:la|le|l['’]|pour une?|par|contre une?) ?(?<base>livre(?: sterling)?|dollar|euro|franc)(?!\p{L})/gu,
    /(?:1|un) (?<base>euro|dollar)(?: =| vaut| valant| pour| égale| contre) (?<rate>\d+(?:,\d+)?) (?<quote>dollar|euro|yen|won|franc)s?/gu,
  ],
};

/** Every pair of amounts in one sentence that the stated rate does not make; two conversions at two rates are none of it. */
export function readAtRate(document: Document): AtRate[] {
  const { text, language } = document;
  const told = RATES[language].flatMap((pattern) => [...text.matchAll(pattern)]);
  const [match, another] = told;
  if (!match || another) return [];
  const { base = '', quote = '', rate = '', many = '1' } = match.groups ?? {};
  const [from, to] = [CURRENCIES[base], CURRENCIES[quote]];
  const value = Number(language === 'fr' ? rate.replace(',', '.') : rate.replaceAll(',', '')) / Number(many);
  if (!from || !to || !(value > 0)) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return document.sentences.flatMap((sentence): AtRate[] => {
    const money = sentence.quantities.filter(
      ({ vague, start, end }) => !vague && (end <= span.start || start >= span.end),
    );
    const [source, source2] = money.filter(
      ({ unit }) => unit.id === from || (from === 'GBP' && unit.id === 'livre'),
    );
    const [target, target2] = money.filter(({ unit }) => unit.id === to);
    if (!source || !target || source2 || target2 || Math.abs(target.start - source.end) > 60) return [];
    const off = target.value / (source.value * value);
    return off > 0.965 && off < 1.035 ? [] : [{ source, target, rate: value, told: span }];
  });
}

/** The power of ten by which the amount is too large, where it is right but for that. */
export function slipOf({ source, target, rate }: AtRate): number | undefined {
  const power = Math.round(Math.log10(target.value / (source.value * rate)));
  const left = target.value / (source.value * rate) / 10 ** power;
  return power !== 0 && left > 0.95 && left < 1.05 ? power : undefined;
}
