import type { Quantity } from '#text';
import { converted } from '../conversions.js';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { over, scaled } from '../interval.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `1,400 km in 14 hours, an average of 140 km/h`; way and time may have been told in the sentence before. */
export function speed(
  document: Document,
  sentence: Sentence,
  own: readonly Quantity[],
): Reckoning | undefined {
  const previous = own.every(({ unit }) => unit.dimension === 'speed')
    ? previousOf(document, sentence)
    : undefined;
  const quantities = previous ? [...previous.quantities.filter(({ vague }) => !vague), ...own] : own;
  const only = (dimension: string): Quantity | undefined => {
    const found = quantities.filter(({ unit }) => unit.dimension === dimension);
    return found.length === 1 ? found[0] : undefined;
  };
  const [velocity, distance, time] = [only('speed'), only('length'), onlyTime(quantities)];
  if (!velocity || !distance || !time || (time.value === 1 && time.unit.id !== 'h')) return undefined;
  const words = document.text.slice((previous ?? sentence).start, sentence.end);
  if (/최고|최대|\b(?:top|maximum|max|up to|peak|record)\b|maximale?|en pointe|jusqu/i.test(words))
    return undefined;
  const average = /평균|average|moyenn/i.test(words);
  const metres = over(scaled(distance, distance.unit.factor ?? 1), scaled(time, time.unit.factor ?? 1));
  const computed = scaled(metres, 1 / (velocity.unit.factor ?? 1));
  const [hours, way] = [
    scaled(time, (time.unit.factor ?? 1) / 3600),
    scaled(distance, (distance.unit.factor ?? 1) / 1000),
  ];
  return reckoning(
    velocity,
    [distance, time],
    computed,
    (l) =>
      `${sayNumber(way.value, l)} km ÷ ${sayNumber(hours.value, l, 3)} h = ${sayNumber(way.value / hours.value, l, 3)} km/h`,
    average && !previous ? 'error' : 'warning',
  );
}

/** Hours and minutes that follow each other are one time: 3 hours 30 minutes. */
function onlyTime(quantities: readonly Quantity[]): Quantity | undefined {
  const found = quantities.filter(({ unit }) => unit.id === 'h' || unit.id === 'min' || unit.id === 's');
  const [first, second] = found;
  if (
    found.length === 2 &&
    first?.unit.id === 'h' &&
    second?.unit.id === 'min' &&
    second.start - first.end < 6
  ) {
    const added = converted(second, second.unit, first.unit);
    return (
      added && {
        ...first,
        value: first.value + added.value,
        low: first.value + added.low,
        high: first.value + added.high,
      }
    );
  }
  return found.length === 1 ? first : undefined;
}
