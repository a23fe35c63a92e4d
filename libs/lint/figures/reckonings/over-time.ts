import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { over, times } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { ENGLISH_PERIODS, FRENCH_PERIODS, KOREAN_PERIODS, TIMES, lasting } from './periods.js';
import { ADDED, isMeant } from './pieces.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * `A daily ticket at £6 works out at £2,190 over a 365-day year`: what something costs or makes by the day, and what that
 * comes to over a longer time which stands anywhere in the sentence.
 */
export function overTime(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { period, comes, apart, besides } = GRAMMARS[document.language];
  const amounts = quantities.filter(({ unit }) => ADDED.has(unit.dimension) || unit.dimension === 'number');
  const [first, second] = amounts;
  if (!first || !second || amounts.length > 2 || !isOfUnit(second, first)) return undefined;
  const words = document.text.slice(first.end, second.start);
  const around = document.text.slice(sentence.start, sentence.end);
  if (!comes.test(words) || apart.test(words) || besides.test(around)) return undefined;
  const periodOf = (amount: Quantity): string | undefined =>
    period(before(document, sentence, amount, 36), after(document, sentence, amount, 28));
  const [one, other] = [periodOf(first), periodOf(second)];
  const lengths = quantities.filter(
    ({ unit, end, value }) =>
      unit.dimension === 'time' && !(value === 1 && first.start >= end && first.start - end < 8),
  );
  const [length, another] = lengths;
  if (!one || another) return undefined;
  const forward = length ? lasting(one, length) : TIMES[`${one} ${other}`];
  const backward = length ? undefined : TIMES[`${other} ${one}`];
  const [low, usual, high] = forward ?? backward ?? [];
  if (low === undefined || usual === undefined || high === undefined) return undefined;
  const factor = { value: usual, low, high };
  const computed = forward ? times(first, factor) : over(first, factor);
  if (!isMeant(second, computed)) return undefined;
  return reckoning(
    second,
    length ? [first, length] : [first],
    computed,
    (l) =>
      `${sayNumber(first.value, l)} ${forward ? '×' : '÷'} ${sayNumber(usual, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** After an amount in euros, 1,5 million is of euros. */
function isOfUnit(second: Quantity, { unit }: Quantity): boolean {
  return (
    second.unit.id === unit.id ||
    (unit.dimension === 'money' && second.unit.dimension === 'number' && second.value >= 1e5)
  );
}

interface Grammar {
  /** The length of time that an amount is for, by the words before and after it. */
  readonly period: (head: string, tail: string) => string | undefined;
  /** Words by which the second amount is what the first comes to. */
  readonly comes: RegExp;
  /** Words after which another thing is spoken of. */
  readonly apart: RegExp;
  /** Words by which the second amount holds more, or less, than the first makes. */
  readonly besides: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    period: (head) => {
      const bare = head.replace(/(?<=[\s가-힣])[가-힣]{1,7}(?:은|는|이|가|을|를|만) ?$| [가-힣]{1,6} ?$/, '');
      for (const [pattern, period] of KOREAN_PERIODS)
        if (pattern.test(head) || pattern.test(bare)) return period;
      return undefined;
    },
    comes: /면 |즉|곧|이니|꼴|셈|씩|합|총|모두|인 |치면|들|간 |동안|,/,
    apart: /지만|으나|반면|한편|;/,
    besides: /더하|더해|포함|이자|제외|할인|빼|별도|최대|평균|보다|늘|줄|에서/,
  },
  en: {
    period: (head, tail) => {
      const word =
        /^(?: \p{L}+){0,2}? (?:a|an|per|each|every) (minute|hour|day|week|month|year)\b/iu.exec(tail)?.[1] ??
        /^ (hourly|daily|weekly|monthly|annually|yearly)\b/i.exec(tail)?.[1] ??
        /\b(hourly|daily|weekly|monthly|annual|yearly)(?: \p{L}+){1,3}? (?:at|of|for|costs?|costing|is|worth) (?:just |only )?$/iu.exec(
          head,
        )?.[1] ??
        /\b(?:each|every|per|an?) (minute|hour|day|week|month|year)(?: \p{L}+){0,2} $/iu.exec(head)?.[1];
      return word && ENGLISH_PERIODS[word.toLowerCase()];
    },
    comes:
      /\b(?:works? out|comes? (?:out )?to|came to|adds? up|amounts? to|mak(?:es?|ing)|mean(?:s|ing)|equivalent|equals|costs?|costing|totals?|totall(?:ing|ed)|brings? in|or|which is|that is|earns?|pays?|for|over|in)\b|=/i,
    apart: /[;:]|\b(?:and|while|but|whereas|then|up|against|compared)\b/i,
    besides:
      /\b(?:with|including|excluding|plus|before|after|interest|inflation|discount\w*|bonus\w*|save[sd]?|saving|instead|rather|rose|fell|from|up to|cut|cheaper|than|most|average)\b/i,
  },
  fr: {
    period: (head, tail) => {
      const word =
        /^(?: \p{L}+){0,2}? (?:par|chaque|à l['’]|de l['’]|le |la |l['’]) ?(minute|heure|jour|semaine|mois|an|année)(?!\p{L})/iu.exec(
          tail,
        )?.[1] ??
        /^ (quotidien|hebdomadaire|mensuel|annuel)/i.exec(tail)?.[1] ??
        /(?<!\p{L})(quotidien|hebdomadaire|mensuel|annuel)\p{L}*(?: \p{L}+)? (?:à|de|coûte|vaut|est de|est à) $/iu.exec(
          head,
        )?.[1] ??
        /(?:par|chaque) (minute|heure|jour|semaine|mois|an|année),? (?:\p{L}+ ){0,2}$/iu.exec(head)?.[1];
      return word && FRENCH_PERIODS[word.toLowerCase()];
    },
    comes:
      /soit|revien|représent|équiva|coût|total|fait|rapport|pendant|sur|pour|c['’]est-à-dire|autrement dit|=/i,
    apart: /[;:]|(?<!\p{L})(?:et|mais|tandis|alors|puis|contre)(?!\p{L})/iu,
    besides:
      /avec|compris|inclu|en sus|hors|intérêt|frais|remise|réduction|au lieu|plutôt|économi|inflation|exclu|jusqu|maximum|(?:aug|hausse|baisse|que|moyenne)(?!\p{L})/iu,
  },
};
