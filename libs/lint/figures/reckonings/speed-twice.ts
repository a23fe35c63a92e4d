import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { scaled } from '../interval.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { isNear } from './pieces.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `At 90 km/h it covered 25 metres every second`, 1초에 25m씩: a speed, and the way that it makes in a second or a minute. */
export function speedTwice(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const velocities = quantities.filter(({ unit }) => unit.dimension === 'speed');
  const [velocity, another] = velocities;
  if (!velocity || another) return undefined;
  const ways = quantities.flatMap((way) => {
    const seconds = way.unit.dimension === 'length' ? secondsFor(document, sentence, way) : undefined;
    return seconds ? [{ way, seconds }] : [];
  });
  const [said, more] = ways;
  if (!said || more) return undefined;
  const { way, seconds } = said;
  const inMetres = scaled(velocity, velocity.unit.factor ?? 1);
  const computed = scaled(inMetres, seconds / (way.unit.factor ?? 1));
  if (!isNear(way, computed)) return undefined;
  return reckoning(
    way,
    [velocity],
    computed,
    (l) => {
      const perHour = sayNumber((velocity.value * (velocity.unit.factor ?? 1) * 3600) / 1000, l);
      return `${perHour} km/h ÷ 3.6 = ${sayNumber(inMetres.value, l, 3)} m/s`;
    },
    'warning',
  );
}

/** For how many seconds a way is told: a second, a minute. */
function secondsFor(document: Document, sentence: Sentence, way: Quantity): number | undefined {
  const around = `${before(document, sentence, way, 14)}#${document.text.slice(way.figure.end, way.figure.end + 24)}`;
  return EVERY[document.language].find(([pattern]) => pattern.test(around))?.[1];
}

const EVERY: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  ko: [
    [/(?:1초|초)(?:에|당|마다) ?(?:약 )?#/, 1],
    [/(?:1분|분)(?:에|당|마다) ?(?:약 )?#/, 60],
  ],
  en: [
    [/#,? (?:a|per|each|every) second\b/i, 1],
    [/#,? (?:a|per|each|every) minute\b/i, 60],
  ],
  fr: [
    [/#,? (?:par|chaque|à la) seconde(?!\p{L})/iu, 1],
    [/#,? (?:par|chaque|à la) minute(?!\p{L})/iu, 60],
  ],
};
