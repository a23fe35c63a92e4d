import { measure, wordsAt } from '#text';
import type { Language, Quantity, Told } from '#text';
import { atMost } from '../certainty.js';
import { sayAmount, sayNumber, told } from '../figures.js';
import { disagreement, exactly, minus, over, scaled, size } from '../interval.js';
import type { Interval } from '../interval.js';
import type { Document } from '../document.js';
import type { Report, Rule } from '../rule.js';
import { after, before } from '../sentences.js';

/** Per cent where percentage points are meant, or the other way round; and points that are not the difference. */
export const percentVsPoint: Rule = {
  id: 'percent-vs-point',
  version: 4,
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
        message: messageOf(from, to, points.value, percent.value),
        working: told(
          (l) =>
            `${difference[l]} = ${sayAmount(points.value, measure('%p'), l, 3)}; ${sayNumber(points.value, l, 3)} ÷ ${sayNumber(from.value, l)} = ${sayAmount(percent.value, measure('%'), l, 3)}`,
        ),
      };
    }
    yield* exactDifferences(document);
  },
};

/** A fall of, en recul de, 높아졌다: the words before and (after `#`) behind a percentage that is how far something moved. */
const MOVED: Readonly<Record<Language, RegExp>> = {
  ko: /#(?:가|를|나|쯤|가량)? ?(?:[가-힣]{1,3} )?(?:늘|줄|올랐|오른|올라|내렸|내린|떨어|높아|낮아|뛰|상승|하락|증가|감소|개선|벌어|좁혀)/,
  en: /\b(?:a|an) (?:\p{L}+ )?(?:rise|fall|drop|gain|loss|increase|decrease|decline|improvement|jump|swing|dip|cut|slide) of (?:about |just |only )?#/iu,
  fr: /(?<!\p{L})une? (?:\p{L}+ )?(?:hausse|baisse|recul|gain|perte|progression|chute|bond|repli|augmentation|diminution|amélioration|progrès)(?: \p{L}+)? (?:de |d['’])(?:près de |quelque )?#|#\s?de (?:plus|moins|mieux)(?!\p{L})/iu,
};

/**
 * `Stood at 41% until May and has not passed 34% since, a fall of 7%`: no word joins the two shares, but the third is to the
 * digit how far they lie apart, and is said to be how far something moved.
 */
function* exactDifferences(document: Document): Iterable<Report> {
  const known = new Set(document.changes.map(({ by }) => by?.start));
  for (const sentence of document.sentences) {
    const shares = sentence.quantities.filter(({ unit, vague }) => unit.id === '%' && !vague);
    const [from, to, by, more] = shares;
    if (!from || !to || !by || more || by.bound || known.has(by.start) || by.start - from.end > 120) continue;
    const points = Math.abs(to.value - from.value);
    const percent = (points / from.value) * 100;
    if (Math.abs(points - by.value) > 1e-9 || Math.abs(percent - by.value) < 1) continue;
    if (
      !MOVED[document.language].test(
        `${before(document, sentence, by, 40)}#${after(document, sentence, by, 14)}`,
      )
    )
      continue;
    yield {
      start: by.start,
      end: by.end,
      certainty: 'warning',
      related: [from.figure, to.figure],
      saw: wordsAt(document.text, by),
      expected: told((l) => sayAmount(points, measure('%p'), l, 3)),
      message: messageOf(from, to, points, percent),
      working: told(
        (l) =>
          `${sayNumber(Math.max(from.value, to.value), l)} − ${sayNumber(Math.min(from.value, to.value), l)} = ${sayAmount(points, measure('%p'), l, 3)}; ${sayNumber(points, l, 3)} ÷ ${sayNumber(from.value, l)} = ${sayAmount(percent, measure('%'), l, 3)}`,
      ),
    };
  }
}

function messageOf(from: Quantity, to: Quantity, points: number, percent: number): Told {
  return {
    ko: `비율이 ${sayAmount(from.value, from.unit, 'ko')}에서 ${sayAmount(to.value, to.unit, 'ko')}로 바뀌면 차이는 ${sayAmount(points, measure('%p'), 'ko', 3)}, 증감률은 ${sayAmount(percent, measure('%'), 'ko', 3)}이다.`,
    en: `From ${sayAmount(from.value, from.unit, 'en')} to ${sayAmount(to.value, to.unit, 'en')} is ${sayAmount(points, measure('%p'), 'en', 3)}, or ${sayAmount(percent, measure('%'), 'en', 3)}.`,
    fr: `De ${sayAmount(from.value, from.unit, 'fr')} à ${sayAmount(to.value, to.unit, 'fr')}, l’écart est de ${sayAmount(points, measure('%p'), 'fr', 3)}, soit ${sayAmount(percent, measure('%'), 'fr', 3)}.`,
  };
}

/** From 82% to 86%, `4%`: to the digit the difference, and no rounding of the rise of 4.9%, which only rough shares could make 4. */
function differenceTold(by: Quantity, points: Interval, percent: Interval): boolean {
  if (by.unit.id !== '%' || by.approximate || by.bound) return false;
  const place = 10 ** (Math.floor(Math.log10(Math.abs(by.value) || 1)) - by.digits + 1);
  return (
    Math.abs(by.value - points.value) < 1e-9 &&
    Math.abs(percent.value - by.value) > Math.max(place, 0.01) * 0.7
  );
}
