import { measure, wordsAt } from '#text';
import type { Quantity, Span } from '#text';
import { atMost } from '../certainty.js';
import { readComparisons } from '../figures/comparisons.js';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import { exactly, minus, over, size } from '../figures/interval.js';
import { inOneCurrency } from '../figures/rates.js';
import { disagrees } from '../figures/roughly.js';
import { isMultiple } from '../figures/relations/proportions.js';
import { reportProportion } from '../figures/relations/report-proportion.js';
import type { Report, Rule } from '../rule.js';

/** A multiple or a fraction that two amounts do not make: 세 배 for 12 and 24, `four times the 56%` for 84%. */
export const multipleMismatch: Rule = {
  id: 'multiple-mismatch',
  version: 6,
  categories: ['multiple_mismatch', 'percentage_mismatch'],
  *check(document) {
    for (const { from, to, by, manner, direction, together } of document.changes) {
      if (by?.unit.dimension !== 'multiple') continue;
      if (by.value < 1 && manner === 'by') {
        const report = grownBy(document, by, from, to, direction);
        if (report) yield together ? report : { ...report, certainty: atMost(report.certainty, 'warning') };
        continue;
      }
      // 4배 가까이 늘었다 is said of what is nearly four times as much; strictly it could be five.
      const loosely =
        document.language === 'ko' && by.bound !== undefined && by.value >= 1 && direction !== 'down';
      const strict = loosely ? undefined : waysOfChange(by, manner, direction);
      const report = check(document, by, to, from, strict ?? [by.value]);
      if (report)
        yield together && strict ? report : { ...report, certainty: atMost(report.certainty, 'warning') };
    }
    // Of a part and its whole percentage-mismatch speaks.
    const shares = new Set(document.shares.map(({ share }) => share.start));
    for (const { multiple, amount, base, manner, found } of readComparisons(document)) {
      if (shares.has(multiple.start)) continue;
      const ways =
        manner === 'times'
          ? [multiple.value]
          : waysOfChange(multiple, undefined, manner === 'more' ? 'up' : 'down');
      const report = check(document, multiple, amount, base, ways);
      if (report)
        yield found === 'beside' ? report : { ...report, certainty: atMost(report.certainty, 'warning') };
    }
    for (const proportion of document.proportions)
      if (isMultiple(proportion)) yield reportProportion(document, proportion);
  },
};

/** `Rose by two-thirds, from 180 to 270`: the fraction is of the change. */
function grownBy(
  document: Document,
  by: Quantity,
  from: Quantity,
  to: Quantity,
  direction: 'up' | 'down' | undefined,
): Report | undefined {
  if (from.low <= 0 || (direction && (direction === 'up') !== to.value > from.value)) return undefined;
  const change = size(minus(over(to, from), exactly(1)));
  const certainty = disagrees(by.value, by, change);
  if (!certainty) return undefined;
  const [more, less] = [Math.max(to.value, from.value), Math.min(to.value, from.value)];
  return {
    start: by.start,
    end: by.end,
    category: 'percentage_mismatch',
    certainty,
    related: [from.figure, to.figure],
    saw: wordsAt(document.text, by),
    expected: told((l) => sayAmount(change.value * 100, measure('%'), l, 3)),
    message: {
      ko: `두 수치에서 계산한 증감률은 ${sayAmount(change.value * 100, measure('%'), 'ko', 3)}이다.`,
      en: `The two figures make ${sayAmount(change.value * 100, measure('%'), 'en', 3)}.`,
      fr: `Les deux chiffres donnent ${sayAmount(change.value * 100, measure('%'), 'fr', 3)}.`,
    },
    working: told(
      (l) =>
        `(${sayNumber(more, l)} − ${sayNumber(less, l)}) ÷ ${sayNumber(from.value, l)} = ${sayNumber(change.value, l, 3)} ≠ ${sayNumber(by.value, l, 3)}`,
    ),
  };
}

/** What a multiple may mean as a ratio of the new to the old. */
function waysOfChange(
  { value }: Quantity,
  manner: 'by' | 'to' | undefined,
  direction: 'up' | 'down' | undefined,
): number[] {
  const to = value >= 1 && direction === 'down' ? 1 / value : value;
  if (value >= 1) return direction === 'down' ? [to] : manner === 'to' ? [value] : [value, value + 1];
  const by = direction === 'up' ? 1 + value : 1 - value;
  return manner === 'by' ? [by] : manner === 'to' ? [value] : direction === 'up' ? [by] : [value, by];
}

function check(
  document: Document,
  multiple: Quantity,
  amount: Quantity,
  base: Quantity,
  ways: readonly number[],
): Report | undefined {
  const money = amount.unit.dimension === 'money' && base.unit.dimension === 'money';
  const same = money ? inOneCurrency(document, amount, base) : ([amount, base] as const);
  if (!same || same[1].low <= 0 || same[0].low <= 0) return undefined;
  const ratio = over(same[0], same[1]);
  // What lies so far off is no base at all: twice as large as version 7.1.
  if (base.unit.dimension === 'number' && ratio.value > multiple.value * 1000) return undefined;
  const certainties = ways.map((way) => disagrees(way, multiple, ratio));
  if (certainties.some((certainty) => certainty === undefined)) return undefined;
  const certainty: Certainty = certainties.every((each) => each === 'error') ? 'error' : 'warning';
  const shown = ratio.value;
  return {
    start: multiple.start,
    end: multiple.end,
    certainty,
    related: [amount.figure, base.figure] satisfies Span[],
    saw: wordsAt(document.text, multiple),
    expected: told((l) => sayAmount(shown, multiple.unit, l, 3)),
    message: {
      ko: `두 수치의 비는 ${sayNumber(shown, 'ko', 3)}배다.`,
      en: `The one is ${sayNumber(shown, 'en', 3)} times the other.`,
      fr: `L’un est ${sayNumber(shown, 'fr', 3)} fois l’autre.`,
    },
    working: told((l) => {
      const converted = amount.unit.id !== base.unit.id && money;
      const steps = converted
        ? `${sayAmount(base.value, base.unit, l)} ≈ ${sayNumber(same[1].value, l)}; ${sayAmount(amount.value, amount.unit, l)} ≈ ${sayNumber(same[0].value, l)}; `
        : '';
      return `${steps}${sayNumber(same[0].value, l)} ÷ ${sayNumber(same[1].value, l)} = ${sayNumber(shown, l, 3)} ≠ ${sayNumber(multiple.value, l, 3)}`;
    }),
  };
}
