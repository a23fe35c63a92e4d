import type { Language, Quantity } from '#text';
import { sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { times } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { ENGLISH_PERIODS, FRENCH_PERIODS, KOREAN_PERIODS, TIMES, lasting } from './periods.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** `2 million a month, or 20 million a year`; `월 50만원씩 10개월이면 500만원`: the same amount for two lengths of time. */
export function perPeriod(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const grammar = PERIODS[document.language];
  const spans = quantities.filter(({ unit }) => unit.dimension === 'time');
  const amounts = quantities.filter(({ unit }) => unit.dimension !== 'time');
  for (let index = 1; index < amounts.length; index += 1) {
    const [first, second] = [amounts[index - 1], amounts[index]];
    if (!first || !second || !isSame(first, second) || second.start - first.end > 48) continue;
    const [span, another] = spans.filter(({ start, end }) => start >= first.end && end <= second.start);
    if (another) continue;
    const gap = document.text.slice(first.end, second.start);
    const words = span
      ? document.text.slice(first.end, span.start) + document.text.slice(span.end, second.start)
      : gap;
    if (!grammar.equals.test(words)) continue;
    const period = grammar.period(before(document, sentence, first, 14), gap);
    const rate = span
      ? lasting(period, span)
      : TIMES[`${period} ${grammar.period(gap, after(document, sentence, second, 24))}`];
    if (!rate) continue;
    const [low, usual, high] = rate;
    const computed = times(first, { value: usual, low, high });
    return reckoning(
      second,
      span ? [first, span] : [first],
      computed,
      (l) => `${sayNumber(first.value, l)} × ${sayNumber(usual, l)} = ${sayNumber(computed.value, l)}`,
    );
  }
  return undefined;
}

/** 1,300 books a week, or 67,600 a year. */
function isSame(first: Quantity, second: Quantity): boolean {
  return sameUnit(first, second) || (first.unit.dimension === 'count' && second.unit.dimension === 'number');
}

interface PeriodGrammar {
  readonly equals: RegExp;
  readonly period: (head: string, tail: string) => string | undefined;
}

const PERIODS: Readonly<Record<Language, PeriodGrammar>> = {
  ko: {
    equals:
      /^(?:씩|꼴로?|로|으로|동안|간|에|이면|면|인데|이니|이므로|이라|,|를|을|이|가|\s|\(|=|즉|합치면|환산하면|치면|한 해에?|한 달에?|1년이?면?|1년에|연간|연|매년|매달|월|일주일에?|한 달이면|한 해면|한 시간에?|하루에?|모두|총|쓰|써|내|버|벌|어|고|는|은|셈|다|계산|돼|되)+$/,
    period: (head) => {
      const near = head.slice(-9);
      for (const [pattern, period] of KOREAN_PERIODS) if (pattern.test(near)) return period;
      return undefined;
    },
  },
  en: {
    equals:
      /,? (?:or|which is|that is|making|equivalent to|amounting to|adding up to|totalling) (?:\p{L}+ )?$|,? \($|, $|—|–|=/u,
    period: (_head, tail) => {
      const word =
        /^(?: \p{L}+){0,3}? (?:a|an|per|each|every) (minute|hour|day|week|month|year)\b/iu.exec(tail)?.[1] ??
        /^ (hourly|daily|weekly|monthly|annually|yearly|annual)\b/i.exec(tail)?.[1];
      return word && ENGLISH_PERIODS[word.toLowerCase()];
    },
  },
  fr: {
    equals: /,? soit (?:\p{L}+ )?$|,? (?:c['’]est-à-dire|autrement dit),? $|\($|=/u,
    period: (_head, tail) => {
      const word =
        /^(?: \p{L}+){0,3}? (?:par|chaque|à l['’]) ?(minute|heure|jour|semaine|mois|an|année)(?!\p{L})/iu.exec(
          tail,
        )?.[1] ?? /^ (mensuel|annuel|hebdomadaire|quotidien)/i.exec(tail)?.[1];
      return word && FRENCH_PERIODS[word.toLowerCase()];
    },
  },
};
