import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { over, times } from '../interval.js';
import { convertible, perOf } from '../relations/per.js';
import { amountsOf } from '../relations/window.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { BESIDES } from './spread.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** What was given is not what falls due. */
const GIVEN = /모금|기부|후원|\b(?:raised|donat\w*)\b|collecté|récolté/i;

const HENCE =
  /꼴|셈|\b(?:or|so|that is|which is|works? out|comes? to|makes?|spread)\b|soit|revient|équivaut|représente|donc/i;

/** `Moves 300 litres a minute, so in ten minutes it shifts 30,000 litres`: one rate, one time, and what they come to. */
export function rateTimesDuration(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  if (BESIDES[document.language].test(document.text.slice(sentence.start, sentence.end))) return undefined;
  const previous = previousOf(document, sentence);
  const own = amountsOf(document, sentence).filter(({ unit }) => unit.dimension !== 'number');
  const across = own.length === 1 && previous !== undefined;
  const amounts = across
    ? [...amountsOf(document, previous).filter(({ unit }) => unit.id === own[0]?.unit.id), ...own]
    : own;
  const spans = (across ? [...previous.quantities, ...quantities] : quantities).filter(
    ({ unit, value, figure }) =>
      unit.dimension === 'time' && !(value === 1 && !/\d/.test(document.text.charAt(figure.start))),
  );
  const [first, second, third] = amounts;
  const [duration, another] = spans;
  if (!first || !second || third || !duration || another || first.unit.id !== second.unit.id)
    return undefined;
  if (
    first.unit.dimension === 'number' ||
    quantities.some(({ unit }) => unit.dimension === 'percent' || unit.dimension === 'multiple')
  )
    return undefined;
  const [a, b] = [first, second].map((amount) =>
    perOf(document, previous && amount.start < sentence.start ? previous : sentence, amount),
  );
  const per = a ?? b;
  if (!per || (a && b && b === a)) return undefined;
  const [rate, result] = a ? [first, second] : [second, first];
  if (a && b && convertible(duration, b)?.value !== 1 && !(b === 'wk' && duration.unit.id === 'd'))
    return undefined;
  // A sum that was told first is what the rate comes to only where the words say so: not a loan and its instalments.
  if (result.start < rate.start && !HENCE.test(document.text.slice(sentence.start, sentence.end)))
    return undefined;
  if (across && GIVEN.test(document.text.slice(previous.start, sentence.end))) return undefined;
  const periods = convertible(duration, per);
  if (!periods || periods.value < 1.5) return undefined;
  const computed = times(rate, periods);
  const ratio = result.value / computed.value;
  if (ratio < 0.04 || ratio > 25) return undefined;
  if (across && rate.start > sentence.start)
    return reckoning(
      rate,
      [result, duration],
      over(result, periods),
      (l) =>
        `${sayAmount(result.value, rate.unit, l)} ÷ ${sayNumber(periods.value, l)} = ${sayAmount(result.value / periods.value, rate.unit, l)}`,
      'warning',
    );
  return reckoning(
    result,
    [rate, duration],
    computed,
    (l) =>
      `${sayAmount(rate.value, rate.unit, l)} × ${sayNumber(periods.value, l)} = ${sayAmount(computed.value, rate.unit, l)}`,
    'warning',
  );
}
