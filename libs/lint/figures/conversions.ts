import { fromBase, measure, toBase } from '#text';
import type { Language, Measure, Quantity, Span } from '#text';
import type { Document } from '../document.js';
import type { Interval } from './interval.js';
import { after } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** One amount that is said twice: as it was (5억유로) and converted (약 7260억원). */
export interface Conversion extends Span {
  readonly source: Quantity;
  readonly target: Quantity;
  readonly sentence: Sentence;
}

/** Every amount of the text that is followed by the same in another unit or currency. */
export function readConversions(document: Document): Conversion[] {
  return document.sentences.flatMap((sentence) => {
    const quantities = compounded(document, sentence.quantities);
    return quantities.flatMap((target, index) => {
      const source = quantities[index - 1];
      if (!source || source.vague || target.vague || !isConverted(document, sentence, source, target))
        return [];
      const [from, to] = agreed(source, target);
      if (from.unit.dimension !== to.unit.dimension || from.unit.id === to.unit.id) return [];
      if (!CONVERTED.has(from.unit.dimension)) return [];
      const end = target.end + (document.text[target.end] === ')' ? 1 : 0);
      return [{ start: source.start, end, source: from, target: to, sentence }];
    });
  });
}

/** The amount in another unit of its dimension. */
export function converted(from: Interval, unit: Measure, to: Measure): Interval | undefined {
  const through = (value: number): number | undefined => {
    const base = toBase(value, unit);
    return base === undefined ? undefined : fromBase(base, to);
  };
  const [value, low, high] = [through(from.value), through(from.low), through(from.high)];
  return value === undefined || low === undefined || high === undefined ? undefined : { value, low, high };
}

const CONVERTED = new Set([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'energy',
  'power',
  'time',
  'data',
]);

/** What stands between an amount and its conversion. */
const BETWEEN: Readonly<Record<Language, RegExp>> = {
  ko: /^(?: ?[(（[] ?(?:한화|화씨|섭씨|시속|초속|우리 ?돈으?로?|원화로?|미화|달러로|환산|=|≒|즉|또는)? ?|(?:으?로)?,? (?:한화로?|우리 ?돈으?로?|원화로) (?:치면 |환산하면 |따지면 )?(?:무려 )?| ?[=≒] ?|, (?:즉|곧|그러니까|다시 말해) |이?니 |(?:으)?로 |,? (?:시속|초속|화씨|섭씨|마일|킬로미터|미터|평|평수|제곱미터|킬로그램|그램|리터)으?로는? )$/,
  en: /^(?: ?[([] ?(?:or |that is,? |equivalent to |equal to |the equivalent of |i\.e\. |= ?|worth )?|,? or |,? equivalent to |,? the equivalent of |,? that is,? |,? i\.e\.,? |,? which (?:is|makes|comes to) |: |, (?:about|roughly|around|some) | ?= ?| ?\/ ?|[,—–-] (?:or )?)$/,
  fr: /^(?: ?[([] ?(?:soit |ou |c['’]est-à-dire |= ?|l['’]équivalent de )?|,? soit |,? ou |,? c['’]est-à-dire |,? autrement dit |,? ce qui (?:fait|représente) |\u00a0?: | ?= ?| ?\/ ?|,? l['’]équivalent de )$/,
};

const EQUALS =
  /^ ?(?:쯤|가량|정도)?(?:이|가)? ?(?:된다|됐다|되는|인 셈|셈|에 (?:해당|달)|과 같|와 같|이다|다\.)/;

function isConverted(document: Document, sentence: Sentence, source: Quantity, target: Quantity): boolean {
  const gap = document.text.slice(source.end, target.start);
  if (gap.length > 24 || !BETWEEN[document.language].test(gap)) return false;
  // 10마일로 26㎞쯤 된다: the particles alone could join anything.
  if (/^(?:이?니|(?:으)?로) $/.test(gap)) return EQUALS.test(after(document, sentence, target));
  // In brackets the conversion stands alone: (7260억원), not (7260억원을 들여).
  return !/[([（]/.test(gap) || /^ ?(?:[)\]）,;/]|at |per |au |par )/.test(after(document, sentence, target));
}

/** `5 pounds (2.3 kg)`: pounds are money until their partner says that they are weight; degrees alone are Celsius. */
function agreed(source: Quantity, target: Quantity): readonly [Quantity, Quantity] {
  if (source.unit.id === 'livre' && target.unit.dimension === 'money')
    return [{ ...source, unit: measure('GBP') }, target];
  const weighed = (quantity: Quantity, partner: Quantity): Quantity =>
    (quantity.unit.id === 'GBP' || quantity.unit.id === 'livre') && partner.unit.dimension === 'mass'
      ? { ...quantity, unit: measure('lb') }
      : quantity;
  return [weighed(source, target), weighed(target, source)];
}

const FINER: Readonly<Record<string, string>> = {
  yr: 'mo',
  ft: 'in',
  h: 'min',
  min: 's',
  stone: 'lb',
  kg: 'g',
  m: 'cm',
  km: 'm',
};

/** 5 feet 10 inches, 1시간 30분: one amount in two units. */
function compounded(document: Document, quantities: readonly Quantity[]): Quantity[] {
  const whole: Quantity[] = [];
  for (const quantity of quantities) {
    const last = whole.at(-1);
    if (
      last &&
      FINER[last.unit.id] === quantity.unit.id &&
      /^(?: |, | and | et )?$/.test(document.text.slice(last.end, quantity.start)) &&
      Number.isInteger(last.value)
    ) {
      const added = converted(quantity, quantity.unit, last.unit);
      if (added) {
        const value = last.value + added.value;
        const half = (added.high - added.low) / 2;
        whole[whole.length - 1] = {
          ...last,
          end: quantity.end,
          figure: { start: last.figure.start, end: quantity.figure.end },
          value,
          low: value - half,
          high: value + half,
          digits: last.digits + quantity.digits,
        };
        continue;
      }
    }
    whole.push(quantity);
  }
  return whole;
}
