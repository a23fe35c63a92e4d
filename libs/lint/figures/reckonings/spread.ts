import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, over } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** What a yearly sum may hold beside its part of the whole: interest, upkeep, bonuses. */
export const BESIDES: Readonly<Record<Language, RegExp>> = {
  ko: /더하|더해|합하|합치|합쳐|포함|이자|까지 치|빼면|제외|얹|별도/,
  en: /\b(?:with|including|excluding|plus|before|after|interest|inflation|bonus\w*|once|running|upkeep|on top)\b/i,
  fr: /avec|compris|inclu|en sus|hors|intérêt|frais|(?<!\p{L})plus(?!\p{L})|inflation|exclu/iu,
};

const SPREAD: Readonly<
  Record<Language, { readonly years: RegExp; readonly yearly: RegExp; readonly comes: RegExp }>
> = {
  ko: {
    years: /^(?:간|에 걸쳐| ?동안)/,
    yearly: /(?:해마다|매년|연평균|한 해(?:에|에는| 평균)?|연간|1년에) ?(?:약 )?$/,
    comes: /꼴|셈|씩|나누면|연평균|평균/,
  },
  en: {
    years: /\b(?:over|across|spread over|for|in) (?:the (?:next |coming )?)?$/i,
    yearly: /^ (?:a|per|each|every) year\b|^ (?:annually|yearly)\b/i,
    comes: /\b(?:comes? to|works? out|spread|or|averag|equivalent|that is|amounts? to|which is)\b/i,
  },
  fr: {
    years: /(?<!\p{L})(?:sur|en|pendant) (?:les )?$/iu,
    yearly: /^ (?:par an|chaque année)(?!\p{L})/iu,
    comes: /soit|représent|revien|équiva|en moyenne|répart/iu,
  },
};

/** `Spread over ten years, the £30m comes to £3m a year`: a sum, the years, and what that makes a year. */
export function spread(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { years: span, yearly, comes } = SPREAD[document.language];
  const said = document.text.slice(sentence.start, sentence.end);
  if (BESIDES[document.language].test(said)) return undefined;
  const years = quantities.filter(({ unit }) => unit.id === 'yr');
  const sums = quantities.filter(({ unit }) => unit.dimension === 'money' || unit.dimension === 'number');
  const [time, anotherTime] = years;
  const [total, each, more] = [...sums].sort((a, b) => b.value - a.value);
  if (!time || anotherTime || !total || !each || more || !comes.test(said) || total.value < 1000)
    return undefined;
  if (total.unit.dimension === 'number' && each.unit.dimension === 'number') return undefined;
  if (total.unit.id !== each.unit.id && total.unit.dimension === 'money' && each.unit.dimension === 'money')
    return undefined;
  const ko = document.language === 'ko';
  const lasts = span.test(
    ko ? after(document, sentence, time, 6) : before(document, sentence, time.figure, 24),
  );
  const byYear = yearly.test(ko ? before(document, sentence, each, 12) : after(document, sentence, each, 14));
  if (
    !lasts ||
    !byYear ||
    yearly.test(ko ? before(document, sentence, total, 12) : after(document, sentence, total, 14))
  )
    return undefined;
  const computed = over(total, exactly(time.value));
  return reckoning(
    each,
    [total, time],
    computed,
    (l) => `${sayNumber(total.value, l)} ÷ ${sayNumber(time.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}
