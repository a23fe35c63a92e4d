import type { Quantity } from '#text';
import type { Conversion } from './conversions.js';
import type { Document } from '../document.js';
import { exactly, over, times } from './interval.js';
import type { Interval } from './interval.js';
import { after, before } from '../sentences.js';

/**
 * A conversion of money with the rate that it implies: units of the target's currency for one of the source's. However
 * round the source is, it is multiplied as it stands; only the result was rounded.
 */
export interface Rated extends Conversion {
  readonly rate: Interval;
  /** The sentence dates it years before the article, so that the rate may be that of its own day. */
  readonly old: boolean;
}

/** What is wrong with a conversion of money, and what it was held against. */
export interface RateFault {
  readonly conversion: Rated;
  /** `slip`: right but for a power of ten; `inverted`: divided where it should be multiplied; `off`: neither. */
  readonly kind: 'slip' | 'inverted' | 'off';
  /** How far the implied rate is from the expected one: .1 is ten per cent, too high or too low. */
  readonly deviation: number;
  /** The rate to expect, and the conversions of the text that it comes from; none if it comes from the table. */
  readonly expected: Interval;
  readonly peers: readonly Rated[];
}

/**
 * Bounds that no daily rate of the pair has been outside since 2008, widened by a few per cent (European Central Bank
 * reference rates, Bank of Korea ECOS, Federal Reserve H.10): units of the second currency for one of the first.
 */
const BOUNDS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'USD KRW': [980, 1600],
  'EUR KRW': [1180, 2000],
  'GBP KRW': [1370, 2250],
  'JPY KRW': [8.2, 16.5],
  'CNY KRW': [140, 235],
  'CHF KRW': [880, 1950],
  'HKD KRW': [125, 206],
  'AUD KRW': [780, 1240],
  'CAD KRW': [820, 1300],
  'SGD KRW': [700, 1180],
  'TWD KRW': [30, 50],
  'INR KRW': [13.5, 32],
  'EUR USD': [0.95, 1.61],
  'GBP USD': [1.06, 2.03],
  'USD JPY': [74, 168],
  'EUR JPY': [92, 190],
  'GBP JPY': [115, 220],
  'CNY JPY': [11.5, 24],
  'USD CNY': [5.9, 7.6],
  'EUR CNY': [6.4, 11.3],
  'GBP CNY': [7.8, 14.5],
  'GBP EUR': [1.02, 1.46],
  'USD CHF': [0.7, 1.25],
  'EUR CHF': [0.88, 1.68],
  'GBP CHF': [1, 2.3],
  'USD HKD': [7.7, 7.9],
  'AUD USD': [0.54, 1.13],
  'CAD USD': [0.65, 1.08],
  'USD INR': [38, 96],
  'EUR INR': [52, 112],
  'USD SEK': [5.8, 11.8],
  'EUR SEK': [8.1, 12.1],
  'EUR NOK': [7.2, 12.6],
  'EUR DKK': [7.4, 7.5],
  'EUR PLN': [3.1, 5],
  'AUD EUR': [0.47, 0.88],
  'CAD EUR': [0.55, 0.83],
};

/** A sum in the money of another day: its rate is not that of the article. */
const OF_ANOTHER_DAY =
  /당시|현재 (?:가치|환율)|오늘날|지금 돈|물가|\b(?:at the time|in today['’]s|today['’]s money|then worth|adjusted|inflation|in 19\d\d)\b|à l['’]époque|actuels|aujourd['’]hui|inflation/iu;

/** Drift below this is a matter of rounding habits. */
export const DRIFT = 0.005;

/** True when the two are so far apart that each may be right on its own day, and one is said to be of long ago. */
export function ofTwoDays(a: Rated, b: Rated): boolean {
  return (a.old || b.old) && a.old !== b.old && Math.abs(a.rate.value / b.rate.value - 1) > 0.02;
}

/** The conversions of money in a document, with their rates. */
export function readRates(document: Document): Rated[] {
  const published = document.published?.year;
  return document.conversions.flatMap((conversion) => {
    const { source, target, sentence } = conversion;
    const old = sentence.dates.some(
      ({ year, end }) =>
        year !== undefined && published !== undefined && end <= source.start && year <= published - 2,
    );
    if (source.unit.dimension !== 'money' || source.low <= 0 || target.low <= 0) return [];
    const around =
      before(document, sentence, source, 24) +
      after(document, sentence, source, target.end - source.end + 24);
    return OF_ANOTHER_DAY.test(around)
      ? []
      : [{ ...conversion, rate: over(rounded(target), exactly(source.value)), old }];
  });
}

/**
 * An amount of money in another currency, as far as the text itself tells: by its own conversion, or by the rate that the
 * first conversions of the text imply.
 */
export function inCurrency(document: Document, money: Quantity, currency: string): Interval | undefined {
  if (money.unit.id === currency) return money;
  const [from, to] = [money.unit.id, currency];
  const own = ownConversion(document, money);
  if (own?.target.unit.id === to) return rounded(own.target);
  const rates = document.rates.slice(0, MOST_PEERS * 2).flatMap(({ source, target, rate }) => {
    if (source.unit.id === from && target.unit.id === to) return [rate];
    return source.unit.id === to && target.unit.id === from ? [over(exactly(1), rate)] : [];
  });
  rates.sort((a, b) => a.value - b.value);
  const rate = rates[Math.floor(rates.length / 2)];
  return rate && times(money, rate);
}

/** The conversion that stands right after an amount. Rates are in reading order: a binary search. */
function ownConversion({ rates }: Document, { start }: Quantity): Rated | undefined {
  let low = 0;
  let high = rates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rates[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return rates[low]?.start === start ? rates[low] : undefined;
}

/** Two amounts of money in one currency: their own, or one that the text converts both into. */
export function inOneCurrency(
  document: Document,
  a: Quantity,
  b: Quantity,
): readonly [Interval, Interval] | undefined {
  if (a.unit.id === b.unit.id) return [a, b];
  const currencies = new Set(
    document.rates.flatMap(({ target, source }) => [target.unit.id, source.unit.id]),
  );
  for (const currency of currencies) {
    const first = inCurrency(document, a, currency);
    const second = inCurrency(document, b, currency);
    if (first && second) return [first, second];
  }
  return undefined;
}

/** What a converted figure may have been before it was rounded to the digits shown, which nobody does by more than a seventh. */
function rounded({ value, digits }: Quantity): Interval {
  const half = Math.min(10 ** (Math.floor(Math.log10(value) + 1e-12) - digits + 1) / 2, value / 7);
  return { value, low: value - half, high: value + half };
}

/** Every conversion whose rate cannot be that of its peers in the text, nor, without peers, any of our time. */
export function findRateFaults(document: Document): RateFault[] {
  const groups = new Map<string, Rated[]>();
  for (const rated of document.rates) {
    const pair = [rated.source.unit.id, rated.target.unit.id].sort().join(' ');
    const group = groups.get(pair);
    if (group) group.push(rated);
    else groups.set(pair, [rated]);
  }
  return [...groups.values()].flatMap(faultsIn);
}

function faultsIn(group: readonly Rated[]): RateFault[] {
  const plausible = group.filter((rated) => isPlausible(rated) !== false);
  return group.flatMap((conversion): RateFault[] => {
    const bounds = boundsOf(conversion);
    if (isPlausible(conversion) === false && bounds) {
      const peers = plausible.slice(0, MOST_PEERS);
      const table = { value: Math.sqrt(bounds[0] * bounds[1]), low: bounds[0], high: bounds[1] };
      const expected = peers.length > 0 ? middle(conversion, peers) : table;
      const beyond = conversion.rate.value > expected.value ? expected.high : expected.low;
      const deviation = conversion.rate.value / beyond - 1;
      return [{ conversion, kind: kindOf(conversion.rate.value, bounds), deviation, expected, peers }];
    }
    // Of two that disagree the second is told; of many, those that the middle one is not like.
    if (plausible.length < 2 || (plausible.length === 2 && conversion === plausible[0])) return [];
    const peers = plausible
      .slice(0, MOST_PEERS)
      .filter((peer) => peer !== conversion && !ofTwoDays(conversion, peer));
    if (peers.length === 0) return [];
    const expected = middle(conversion, peers);
    if (expected.low <= conversion.rate.high && conversion.rate.low <= expected.high) return [];
    const deviation = conversion.rate.value / expected.value - 1;
    const slip = Math.abs(Math.log10(1 + deviation)) > 0.8;
    const kind = slip ? kindOf(conversion.rate.value, [expected.low * 0.9, expected.high * 1.1]) : 'off';
    return [{ conversion, kind, deviation, expected, peers }];
  });
}

/** More conversions than this of one pair say nothing new about the rate of the day. */
const MOST_PEERS = 9;

/** The middle rate of the peers, turned the way of the conversion; of an even number, the span of the middle two. */
function middle(conversion: Rated, peers: readonly Rated[]): Interval {
  const rates = peers
    .map((peer) =>
      peer.source.unit.id === conversion.source.unit.id ? peer.rate : over(exactly(1), peer.rate),
    )
    .sort((a, b) => a.value - b.value);
  const value = rates[Math.floor((rates.length - 1) / 2)] ?? exactly(1);
  const upper = rates[Math.floor(rates.length / 2)] ?? value;
  return { value: value.value, low: value.low, high: Math.max(value.high, upper.high) };
}

function boundsOf({ source, target }: Rated): readonly [number, number] | undefined {
  const straight = BOUNDS[`${source.unit.id} ${target.unit.id}`];
  if (straight) return straight;
  const turned = BOUNDS[`${target.unit.id} ${source.unit.id}`];
  return turned && [1 / turned[1], 1 / turned[0]];
}

/** Unknown for a pair that the table does not have. */
function isPlausible(rated: Rated): boolean | undefined {
  const bounds = boundsOf(rated);
  return bounds && rated.rate.high >= bounds[0] && rated.rate.low <= bounds[1];
}

function kindOf(rate: number, [low, high]: readonly [number, number]): RateFault['kind'] {
  for (const power of [1, 2, 3, 4, 5, 6, 8, 9]) {
    for (const factor of [10 ** power, 10 ** -power])
      if (rate * factor >= low && rate * factor <= high) return 'slip';
  }
  return 1 / rate >= low && 1 / rate <= high ? 'inverted' : 'off';
}
