import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import { inUnitOf, sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { exactly, over, times } from '../interval.js';
import type { Interval } from '../interval.js';
import { isForEach } from '../relations/each.js';
import { convertible, perOf } from '../relations/per.js';
import { amountsOf } from '../relations/window.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { concludes, follows } from './conclusions.js';
import { TIMES } from './periods.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * So much for each, or for each month; how many of them, or how long; and what it comes to, anywhere in the sentence and the two
 * before it: `He took 900 euros every month for three years. The loss, 34,200 euros, …`. The sum may have been told first, where
 * it is shared out. One rate, one number and one sum that go together, or it says nothing.
 */
export function rateAnywhere(document: Document, sentence: Sentence): Reckoning | undefined {
  const places = placesOf(document, sentence);
  const words = document.text.slice(places[0]?.start ?? sentence.start, sentence.end);
  if (BESIDES[document.language].test(words)) return undefined;
  const told = places.flatMap((place) => {
    const figures = [...amountsOf(document, place), ...durationsOf(document, place)];
    return figures.map((amount) => ({ amount, place, per: rateOf(document, place, amount) }));
  });
  const rates = told.filter(({ per }) => per !== undefined);
  const [one, two, third] = rates;
  // The rent of 1,000 a month for 40 square metres is 25 for each of them.
  const each = rates.filter(({ per }) => per === 'each');
  // The 64 singers paid 45 each: it is not they who come by the piece.
  const pieces = each.length > 1 ? each.filter(({ amount }) => amount.unit.dimension !== 'count') : each;
  const [rated, another] = pieces.length === 1 && !third ? pieces : rates;
  const isRate = (other: Quantity) => other === rated?.amount;
  if (one && two && another && !third) return twoRates(document, sentence, one, two);
  if (!rated?.per || another) return undefined;
  const rate = rated.amount;
  const others = told.map(({ amount }) => amount).filter((other) => !isRate(other));
  const sums = others.filter((sum) => isSumOf(sum, rate));
  const [sum, more] = sums;
  if (!sum || more) return undefined;
  const rest = others.filter((other) => other !== sum);
  const numbers = rest.flatMap((other) => numberOf(rated, other) ?? []);
  // Some number or other that is not told as one makes it right.
  if (isExplained(sum, inUnitOf(rate, sum), rest)) return undefined;
  const [number, second] = [...numbers, ...daily(rated, told)].filter((each) =>
    isNear(sum, times(inUnitOf(rate, sum), each.factor)),
  );
  if (!number || second) return undefined;
  const last = sum.start > rate.start ? sum : rate;
  if (last.start < sentence.start || !concludes(document, sentence, last)) return undefined;
  if (!isOfOneMatter(document, sentence, rated, number.amount, sum)) return undefined;
  if (last === rate && !SHARED.test(words) && rated.per !== 'each') return undefined;
  return last === sum ? multiplied(rate, number, sum) : divided(rate, number, sum);
}

/**
 * In a clause of its own a sum is what the rate comes to where it is called so (the total, the loss, soit) or the number stands
 * beside it: `They pay 45 each; the bus costs 3,200` is of two matters.
 */
function isOfOneMatter(
  { text, language }: Document,
  sentence: Sentence,
  { amount: rate }: Rated,
  number: Quantity,
  sum: Quantity,
): boolean {
  const [first, last] = rate.start < sum.start ? [rate, sum] : [sum, rate];
  const between = text.slice(first.end, last.start);
  const clause = Math.max(sentence.start, first.end + between.lastIndexOf(';') + 1);
  const said = text.slice(clause, last.end + 20);
  if (!/[.;]/.test(between) || CALLED[language].test(said)) return true;
  return number.start >= clause && COMING.test(said);
}

/** With the number beside it, what they would come to. */
const COMING =
  /\b(?:would|will|com(?:es?|ing)|came|costs?|contain\w*|h(?:olds?|eld)|weigh\w*|owe\w*)\b|revien|coûter|verser|renferm|contien|pès|[가-힣](?:이니|므로|[이라]면|을 물|를 물) /u;

const CALLED: Readonly<Record<Language, RegExp>> = {
  ko: /모두|총|합쳐|전부|합계|셈|꼴|(?:[가-힣]액|벌금|성금|임금|과태료|수수료|피해|손해)(?:은|는|이|가)? /,
  en: /\b(?:totals?|sums?|haul|bill|loss(?:es)?|damage|takings|receipts|revenue|income|proceeds|fines?|payout|earnings|amount|in all|altogether|so|that (?:is|means|comes|makes|came|adds)|it (?:comes|came|adds))\b/i,
  fr: /préjudice|butin|total|montant|somme|facture|recette|amende|coût(?!\p{L})|gain|perte|dette|addition|note|cagnotte|bénéfice|soit|donc|cela|en tout/iu,
};

interface Rated {
  readonly amount: Quantity;
  readonly per: string | undefined;
}

/** `900 liters an hour. That is 20,600 liters a day`: the same amount for two lengths of time. */
function twoRates(
  document: Document,
  sentence: Sentence,
  first: Rated,
  second: Rated,
): Reckoning | undefined {
  const [one, result] = [first.amount, second.amount];
  if (result.start < sentence.start || !sameUnit(one, result) || one.unit.dimension === 'count')
    return undefined;
  const about = result.approximate && !/꼴$/.test(wordsAt(document.text, result));
  if (!follows(document, sentence, result) || about) return undefined;
  const forward = TIMES[`${first.per} ${second.per}`];
  const [low, usual, high] = forward ?? TIMES[`${second.per} ${first.per}`] ?? [];
  if (low === undefined || usual === undefined || high === undefined) return undefined;
  const factor = { value: usual, low, high };
  const computed = forward ? times(inUnitOf(one, result), factor) : over(inUnitOf(one, result), factor);
  if (!isNear(result, computed)) return undefined;
  return reckoning(
    result,
    [one],
    computed,
    (l) =>
      `${sayAmount(one.value, one.unit, l)} ${forward ? '×' : '÷'} ${sayNumber(usual, l)} = ${sayAmount(computed.value, result.unit, l)}`,
    'warning',
  );
}

interface Number {
  readonly amount: Quantity;
  readonly factor: Interval;
}

/** What is spent besides, or on other terms. */
const BESIDES: Readonly<Record<Language, RegExp>> = {
  ko: /이자|할인|깎|보증금|별도|제외|수수료|세금|덤|올랐|올려|인상|늘었|줄었|보다|최대|최고|이상|더해|더하|합쳐|보태|대출|융자|포함/,
  en: /\b(?:interest|discount\w*|deposit|plus|including|excluding|besides|tax|taxes|fees?|bonus\w*|than|rose|fell|up to|at least|increase\w*|instead|from|on top|maximum|cheaper|subsid\w*|donat\w*|extra|upkeep|loan|mortgage|lease)\b/i,
  fr: /intérêt|remise|caution|en sus|hors|taxe|impôt|frais|prime|que les|hausse|baisse|augment|jusqu|au moins|maximum|au lieu|subvention|en plus|entretien|prêt|crédit|emprunt/i,
};

/** One sum for several. */
const SHARED =
  /나눠|나누|나눈|똑같이|고르게|균등|\b(?:split|shar\w+|divid\w+|equally|evenly|among|between)\b|partag|répart|divis|à parts égales/i;

function placesOf(document: Document, sentence: Sentence): readonly Sentence[] {
  const before = previousOf(document, sentence);
  const earlier = before && previousOf(document, before);
  return [earlier, before, sentence].filter((place) => place !== undefined);
}

function durationsOf({ text }: Document, { quantities }: Sentence): readonly Quantity[] {
  return quantities.filter(
    ({ unit, value, vague, figure }) =>
      unit.dimension === 'time' && !vague && !(value === 1 && !/\d/.test(text.charAt(figure.start))),
  );
}

/** The unit of time that an amount is for one of, or `each`. */
function rateOf(document: Document, place: Sentence, amount: Quantity): string | undefined {
  const bare = amount.unit.dimension === 'number' && amount.value < 1e5;
  if (bare || amount.approximate) return undefined;
  if (amount.unit.dimension === 'time')
    return amount.unit.id === 'h' && isForEach(document, place, amount) ? 'each' : undefined;
  return perOf(document, place, amount) ?? (isForEach(document, place, amount) ? 'each' : undefined);
}

function isSumOf(sum: Quantity, rate: Quantity): boolean {
  if ((sum.unit.dimension === 'time') !== (rate.unit.dimension === 'time') || sum.value <= rate.value * 1.5)
    return false;
  const money = sum.unit.dimension === 'money' || rate.unit.dimension === 'money';
  const bare = sum.unit.dimension === 'number' || rate.unit.dimension === 'number';
  const counted = rate.unit.dimension === 'count' && sum.unit.dimension === 'number';
  return (
    counted ||
    (money && bare && sum.value >= 1000) ||
    (sameUnit(sum, rate) && sum.unit.dimension !== 'number')
  );
}

/** How often the rate is paid, if the amount is a number of that. */
function numberOf({ amount: rate, per }: Rated, amount: Quantity): Number[] | undefined {
  if (per === undefined || amount.approximate) return undefined;
  if (per !== 'each') {
    const factor = amount.unit.dimension === 'time' ? convertible(amount, per) : undefined;
    return factor && factor.value >= 2 ? [{ amount, factor: exactly(factor.value) }] : undefined;
  }
  const counted = amount.unit.dimension === 'count' && Number.isInteger(amount.value) && amount.value > 1;
  const lot = rate.unit.dimension === 'money' && LOTS.has(amount.unit.dimension);
  return counted || lot ? [{ amount, factor: exactly(amount.value) }] : undefined;
}

/** By the hour, so many hours a day, for so many days; by the tablet, so many tablets a day. */
function daily({ amount: rate, per }: Rated, told: readonly Rated[]): Number[] {
  const [often, more] = told.filter(({ amount: { unit, value }, ...other }) =>
    per === 'h' ? unit.id === 'h' : unit.dimension === 'count' && value > 1 && other.per === 'd',
  );
  const [days, another] = told.filter(({ amount: { unit } }) => unit.id === 'd');
  if ((per !== 'h' && per !== 'each') || rate.unit.dimension !== 'money') return [];
  return often && days && !more && !another
    ? [{ amount: days.amount, factor: exactly(often.amount.value * days.amount.value) }]
    : [];
}

/** What is sold by its measure. */
const LOTS: ReadonlySet<string> = new Set(['volume', 'mass', 'length', 'area', 'energy']);

function isExplained(sum: Quantity, rate: Quantity, others: readonly Quantity[]): boolean {
  const counts = others.filter(({ unit }) => unit.dimension !== 'time').map(({ value }) => value);
  const lengths = others
    .filter(({ unit }) => unit.dimension === 'time')
    .flatMap((length) => PERIODS.map((unit) => convertible(length, unit)?.value ?? 1));
  const numbers = [1, ...counts];
  return numbers.some(
    (one, index) =>
      numbers.slice(index + 1).some((two) => fits(sum, rate.value * one * two)) ||
      lengths.some((length) => fits(sum, rate.value * one * length)),
  );
}

const PERIODS = ['min', 'h', 'd', 'wk', 'mo', 'yr'] as const;

function fits({ value, low, high }: Quantity, computed: number): boolean {
  const room = Math.max((high - low) / 2, value * 0.01);
  return Math.abs(computed - value) <= room;
}

/** Near enough to be meant, or right but for its noughts. */
function isNear(sum: Quantity, computed: Interval): boolean {
  const ratio = sum.value / computed.value;
  const places = Math.log10(ratio);
  return (
    (ratio > 0.55 && ratio < 1.8) || (Math.abs(places - Math.round(places)) < 0.01 && Math.abs(places) < 3.5)
  );
}

function multiplied(rate: Quantity, { amount, factor }: Number, sum: Quantity): Reckoning | undefined {
  const each = sum.unit.dimension === 'number' ? rate : inUnitOf(rate, sum);
  const computed = times(each, factor);
  return reckoning(
    sum,
    [rate, amount],
    computed,
    (l) =>
      `${sayAmount(each.value, each.unit, l)} × ${sayNumber(factor.value, l)} = ${sayAmount(computed.value, each.unit, l)}`,
    'warning',
  );
}

function divided(rate: Quantity, { amount, factor }: Number, sum: Quantity): Reckoning | undefined {
  const computed = over(inUnitOf(sum, rate), factor);
  return reckoning(
    rate,
    [sum, amount],
    computed,
    (l) =>
      `${sayAmount(sum.value, rate.unit, l)} ÷ ${sayNumber(factor.value, l)} = ${sayAmount(computed.value, rate.unit, l)}`,
    'warning',
  );
}
