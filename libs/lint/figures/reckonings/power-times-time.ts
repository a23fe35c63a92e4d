import { fromBase, toBase } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount } from '../../wording.js';
import type { Interval } from '../interval.js';
import { times } from '../interval.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';
import { speed } from './speed.js';

/** It need not run, or go, all the time, or at that pace. */
const OPEN =
  /최고|최대|하루 \d|매일|설비|용량|\b(?:top|maximum|peak|up to|wind|gusts?|limit|capacity|per day|a day|a year)\b|maximal|pointe|vent|jusqu|par jour|par an|capacité|limit/i;
const RUNS: Readonly<Record<Language, RegExp>> = {
  ko: /돌리|돌렸|가동|쓰면|쓴다|달려|달리|주파|걸려|걸렸|이동|평균|켜/,
  en: /\b(?:runs?|running|ran|us(?:es?|ed|ing)|consum\w+|draw\w*|cover\w*|travel\w*|drives?|driving|average|averag\w+|took|takes|burn\w*)\b/i,
  fr: /tourn|consomm|fonctionn|parcour|couvr|moyenne|reli|roul|allum/iu,
};

/** `A 300-kilowatt server running for 20 days uses 144 megawatt-hours`; `360 km in three hours, at 120 km/h`. */
export function powerTimesTime(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const said = document.text.slice(sentence.start, sentence.end);
  if (OPEN.test(said) || !RUNS[document.language].test(said)) return undefined;
  for (const [rate, amount] of [
    ['power', 'energy'],
    ['speed', 'length'],
  ] as const) {
    const [pace, pace2] = quantities.filter(({ unit }) => unit.dimension === rate);
    const [result, result2] = quantities.filter(({ unit }) => unit.dimension === amount);
    const [time, time2] = quantities.filter(({ unit }) => unit.dimension === 'time');
    if (!pace || !result || !time || pace2 || result2 || time2) continue;
    if (
      time.value === 1 ||
      pace.bound ||
      result.bound ||
      time.bound ||
      (rate === 'speed' && speed(document, sentence, quantities))
    )
      continue;
    const joules = inBase(pace);
    const seconds = inBase(time);
    if (!joules || !seconds) continue;
    const whole = times(joules, seconds);
    const to = (value: number): number => fromBase(value, result.unit) ?? value;
    const computed = { value: to(whole.value), low: to(whole.low), high: to(whole.high) };
    return reckoning(
      result,
      [pace, time],
      computed,
      (l) =>
        `${sayAmount(pace.value, pace.unit, l)} × ${sayAmount(time.value, time.unit, l)} = ${sayAmount(computed.value, result.unit, l)}`,
      'warning',
    );
  }
  return undefined;
}

function inBase({ value, low, high, unit }: Quantity): Interval | undefined {
  const [a, b, c] = [toBase(value, unit), toBase(low, unit), toBase(high, unit)];
  return a === undefined || b === undefined || c === undefined ? undefined : { value: a, low: b, high: c };
}
