import { wordsAt } from '#text';
import type { Quantity, Told } from '#text';
import { atMost } from '../certainty.js';
import type { Document } from '../document.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import type { Certainty } from '../finding.js';
import { disagreement, minus, size } from '../figures/interval.js';
import { readMisreckonings } from '../figures/reckonings/index.js';
import type { Report, Rule } from '../rule.js';

/** A figure that the text reckons from others and that does not come out: per year from per month, speed, price times count. */
export const arithmeticMismatch: Rule = {
  id: 'arithmetic-mismatch',
  version: 8,
  categories: ['arithmetic_mismatch'],
  *check(document) {
    for (const { result, operands, computed, working, limit, certainty } of readMisreckonings(document)) {
      yield report(document, result, operands, computed.value, told(working), atMost(certainty, limit));
    }
    yield* differences(document);
  },
};

/** `From 12 to 24, ten more`: the change itself, as an amount. */
function* differences(document: Document): Iterable<Report> {
  for (const { from, to, by, together, direction } of document.changes) {
    if (!by || !together || by.unit.id !== to.unit.id) continue;
    if (by.unit.dimension === 'percent' || by.unit.dimension === 'point') continue;
    if (direction && (direction === 'up') !== to.value > from.value) continue;
    const computed = size(minus(to, from));
    const certainty = disagreement({ ...size(by), ...(by.bound && { bound: by.bound }) }, computed);
    if (!certainty) continue;
    const [more, less] = [Math.max(to.value, from.value), Math.min(to.value, from.value)];
    const steps = told(
      (l) => `${sayNumber(more, l)} − ${sayNumber(less, l)} = ${sayNumber(computed.value, l)}`,
    );
    yield report(document, by, [from.figure, to.figure], computed.value, steps, certainty);
  }
}

function report(
  document: Document,
  result: Quantity,
  related: Report['related'],
  value: number,
  working: Told,
  certainty: Certainty,
): Report {
  return {
    start: result.start,
    end: result.end,
    certainty,
    related,
    saw: wordsAt(document.text, result),
    expected: told((l) => sayAmount(value, result.unit, l, 3)),
    message: {
      ko: `계산하면 ${sayAmount(value, result.unit, 'ko', 3)}이다.`,
      en: `This comes to ${sayAmount(value, result.unit, 'en', 3)}.`,
      fr: `Le calcul donne ${sayAmount(value, result.unit, 'fr', 3)}.`,
    },
    working,
  };
}
