import { measure, wordsAt } from '#text';
import type { Quantity } from '#text';
import { atMost } from '../certainty.js';
import { sayAmount, sayNumber, told } from '../figures.js';
import { disagreement, exactly, minus, over, scaled, size } from '../interval.js';
import type { Interval } from '../interval.js';
import type { Rule } from '../rule.js';

/** Per cent where percentage points are meant, or the other way round; and points that are not the difference. */
export const percentVsPoint: Rule = {
  id: 'percent-vs-point',
  version: 3,
  categories: ['percent_vs_point', 'percentage_mismatch'],
  *check(document) {
    for (const { from, to, by, together, direction } of document.changes) {
      if (!by || (by.unit.dimension !== 'percent' && by.unit.dimension !== 'point')) continue;
      if (direction && (direction === 'up') !== to.value > from.value) continue;
      const ofShares = to.unit.dimension === 'percent' && from.unit.dimension !== 'point';
      if (!ofShares && !(by.unit.id === '%p' && to.unit.dimension !== 'point')) continue;
      if (from.value <= 0) continue;
      const points = size(minus(to, from));
      const percent = scaled(size(minus(over(to, from), exactly(1))), 100);
      const stated = { ...size(by), ...(by.bound && { bound: by.bound }) };
      const asPoints = ofShares ? disagreement(stated, points) : 'error';
      const asPercent =
        disagreement(stated, percent) ?? (differenceTold(by, points, percent) ? 'warning' : undefined);
      const saidPoints = by.unit.dimension === 'point';
      const certainty = saidPoints ? asPoints : asPercent;
      if (!certainty) continue;
      const other = saidPoints ? asPercent : asPoints;
      const meant = saidPoints === (other === undefined) ? measure('%') : measure('%p');
      const value = meant.id === '%' ? percent.value : points.value;
      const difference = told(
        (l) =>
          `${sayNumber(Math.max(to.value, from.value), l)} − ${sayNumber(Math.min(to.value, from.value), l)}`,
      );
      yield {
        start: by.start,
        end: by.end,
        category: other === undefined ? 'percent_vs_point' : 'percentage_mismatch',
        certainty: together ? certainty : atMost(certainty, 'warning'),
        related: [from.figure, to.figure],
        saw: wordsAt(document.text, by),
        expected: told((l) => sayAmount(value, meant, l, 3)),
        message: {
          ko: `비율이 ${sayAmount(from.value, from.unit, 'ko')}에서 ${sayAmount(to.value, to.unit, 'ko')}로 바뀌면 차이는 ${sayAmount(points.value, measure('%p'), 'ko', 3)}, 증감률은 ${sayAmount(percent.value, measure('%'), 'ko', 3)}다.`,
          en: `From ${sayAmount(from.value, from.unit, 'en')} to ${sayAmount(to.value, to.unit, 'en')} is ${sayAmount(points.value, measure('%p'), 'en', 3)}, or ${sayAmount(percent.value, measure('%'), 'en', 3)}.`,
          fr: `De ${sayAmount(from.value, from.unit, 'fr')} à ${sayAmount(to.value, to.unit, 'fr')}, l’écart est de ${sayAmount(points.value, measure('%p'), 'fr', 3)}, soit ${sayAmount(percent.value, measure('%'), 'fr', 3)}.`,
        },
        working: told(
          (l) =>
            `${difference[l]} = ${sayAmount(points.value, measure('%p'), l, 3)}; ${sayNumber(points.value, l, 3)} ÷ ${sayNumber(from.value, l)} = ${sayAmount(percent.value, measure('%'), l, 3)}`,
        ),
      };
    }
  },
};

/** From 82% to 86%, `4%`: to the digit the difference, and no rounding of the rise of 4.9%, which only rough shares could make 4. */
function differenceTold(by: Quantity, points: Interval, percent: Interval): boolean {
  if (by.unit.id !== '%' || by.approximate || by.bound) return false;
  const place = 10 ** (Math.floor(Math.log10(Math.abs(by.value) || 1)) - by.digits + 1);
  return (
    Math.abs(by.value - points.value) < 1e-9 &&
    Math.abs(percent.value - by.value) > Math.max(place, 0.01) * 0.7
  );
}
