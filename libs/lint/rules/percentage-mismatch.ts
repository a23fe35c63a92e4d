import { measure, wordsAt } from '#text';
import { atMost } from '../certainty.js';
import type { Change } from '../figures/changes.js';
import type { Document } from '../document.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import { disagreement, exactly, minus, over, scaled, size } from '../figures/interval.js';
import { roundedAlike } from '../figures/relations/alike.js';
import { isMultiple } from '../figures/relations/proportions.js';
import { reportProportion } from '../figures/relations/report-proportion.js';
import type { Report, Rule } from '../rule.js';
import { otherFraction } from '../figures/roughly.js';
import { readRenderings } from '../figures/shares.js';

/** A percentage that does not follow from the two figures beside it: a growth, or a part of a whole. */
export const percentageMismatch: Rule = {
  id: 'percentage-mismatch',
  version: 7,
  categories: ['percentage_mismatch'],
  *check(document) {
    for (const change of document.changes) {
      const report = growth(document, change);
      if (report) yield report;
    }
    yield* shares(document);
    yield* renderings(document);
    for (const proportion of document.proportions)
      if (!isMultiple(proportion)) yield reportProportion(document, proportion);
  },
};

function growth(document: Document, change: Change): Report | undefined {
  const { from, to } = change;
  const [first, last] = roundedAlike(document, from, to);
  return grown(document, change) ?? grown(document, { ...change, from: first, to: last, together: false });
}

function grown(document: Document, { from, to, by, direction, together }: Change): Report | undefined {
  if (by?.unit.dimension !== 'percent' || from.low <= 0 || to.low < 0) return undefined;
  // Between two percentages a third may mean points: percent-vs-point looks at that.
  if (to.unit.dimension === 'percent' || to.unit.dimension === 'point') return undefined;
  // A rise that is told as a fall is the business of direction-mismatch.
  if (direction && (direction === 'up') !== to.value > from.value) return undefined;
  const computed = scaled(size(minus(over(to, from), exactly(1))), 100);
  const stated = size(by);
  const certainty = disagreement({ ...stated, ...(by.bound && { bound: by.bound }) }, computed);
  if (!certainty) return undefined;
  const difference = Math.abs(to.value - from.value);
  return {
    start: by.start,
    end: by.end,
    certainty: together ? certainty : atMost(certainty, 'warning'),
    related: [from.figure, to.figure],
    saw: wordsAt(document.text, by),
    expected: told((l) => sayAmount(computed.value, by.unit, l, 3)),
    message: {
      ko: `두 수치에서 계산한 증감률은 ${sayAmount(computed.value, by.unit, 'ko', 3)}로, 본문의 ${wordsAt(document.text, by)}와 다르다.`,
      en: `The two figures make ${sayAmount(computed.value, by.unit, 'en', 3)}, not ${wordsAt(document.text, by)}.`,
      fr: `Les deux chiffres donnent ${sayAmount(computed.value, by.unit, 'fr', 3)}, et non ${wordsAt(document.text, by)}.`,
    },
    working: told((l) => {
      const [a, b] = [sayNumber(from.value, l), sayNumber(to.value, l)];
      const [high, low] = to.value > from.value ? [b, a] : [a, b];
      return `(${high} − ${low}) ÷ ${a} = ${sayNumber(difference, l)} ÷ ${a} = ${sayAmount(computed.value, by.unit, l, 3)}`;
    }),
  };
}

const TENTHS = /10|열|\bten\b|(?<!\p{L})dix(?!\p{L})/iu;

/** Half is said of 45% and of 55%, nearly a third of 31%, over a third of 40%. */
function* renderings(document: Document): Iterable<Report> {
  for (const { fraction, percent } of readRenderings(document)) {
    const ratio = percent.value / 100 / fraction.value;
    const [low, high] =
      fraction.bound === 'above' ? [0.97, 1.45] : fraction.bound === 'below' ? [0.8, 1.03] : [0.87, 1.15];
    if (ratio >= low && ratio <= high && !otherFraction(fraction, percent.value / 100)) continue;
    // Two in ten are said of 18% and of 25%.
    const tenths = TENTHS.test(wordsAt(document.text, fraction));
    if (tenths && Math.abs(percent.value - fraction.value * 100) < 7) continue;
    const expected = fraction.value * 100;
    yield {
      start: percent.start,
      end: percent.end,
      certainty: 'warning',
      related: [fraction.figure],
      saw: wordsAt(document.text, percent),
      expected: told((l) => sayAmount(expected, percent.unit, l, 3)),
      message: {
        ko: `${wordsAt(document.text, fraction)}이라면 ${sayAmount(expected, percent.unit, 'ko', 3)}이다.`,
        en: `“${wordsAt(document.text, fraction)}” is ${sayAmount(expected, percent.unit, 'en', 3)}.`,
        fr: `« ${wordsAt(document.text, fraction)} » fait ${sayAmount(expected, percent.unit, 'fr', 3)}.`,
      },
      working: told(
        (l) =>
          `${wordsAt(document.text, fraction)} = ${sayAmount(expected, percent.unit, l, 3)} ≠ ${sayAmount(percent.value, percent.unit, l, 3)}`,
      ),
    };
  }
}

function* shares(document: Document): Iterable<Report> {
  for (const { part, whole, share } of document.shares) {
    if (whole.low <= 0 || part.value > whole.value) continue;
    const computed = scaled(over(part, whole), 100);
    const percent = share.unit.dimension === 'percent' ? share.unit : measure('%');
    const certainty =
      percent === share.unit ? disagreement(share, computed) : otherFraction(share, part.value / whole.value);
    if (!certainty) continue;
    yield {
      start: share.start,
      end: share.end,
      certainty,
      related: [part.figure, whole.figure],
      saw: wordsAt(document.text, share),
      expected: told((l) => sayAmount(computed.value, percent, l, 3)),
      message: {
        ko: `전체에서 차지하는 비율은 ${sayAmount(computed.value, percent, 'ko', 3)}로, 본문의 ${wordsAt(document.text, share)}와 다르다.`,
        en: `The part is ${sayAmount(computed.value, percent, 'en', 3)} of the whole, not ${wordsAt(document.text, share)}.`,
        fr: `La part est de ${sayAmount(computed.value, percent, 'fr', 3)}, et non ${wordsAt(document.text, share)}.`,
      },
      working: told(
        (l) =>
          `${sayNumber(part.value, l)} ÷ ${sayNumber(whole.value, l)} = ${sayAmount(computed.value, percent, l, 3)}`,
      ),
    };
  }
}
