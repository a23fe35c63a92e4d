import { cover, overlaps, wordsAt } from '#text';
import type { Quantity, Span } from '#text';
import { readOverfull } from '../figures/among.js';
import { readDivisions } from '../figures/divisions/divisions.js';
import { isRest } from '../figures/divisions/shares.js';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import { disagreement } from '../figures/interval.js';
import { readRestsOfMany } from '../figures/relations/rest-anywhere.js';
import { readMisadded } from '../figures/relations/sums.js';
import { readRests } from '../figures/rest.js';
import { readRounds } from '../figures/rounds.js';
import { readTotals } from '../figures/totals/totals.js';
import type { Report, Rule } from '../rule.js';

/** Parts that do not add up to their total: sums, votes, matches, shares that pass one hundred. */
export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  version: 9,
  categories: ['sum_mismatch'],
  *check(document) {
    const said: Span[] = [];
    for (const found of phrased(document)) {
      said.push(found, ...found.related);
      yield found;
    }
    for (const { whole, parts } of readRestsOfMany(document)) {
      if ([whole, ...parts].some((figure) => said.some((place) => overlaps(place, figure)))) continue;
      const found = restReport(document, whole, parts);
      said.push(found, ...found.related);
      yield found;
    }
    for (const { total, parts, sum } of readMisadded(document))
      if (![total, ...parts].some((figure) => said.some((place) => overlaps(place, figure))))
        yield report(document, total, parts, sum.value, 'warning');
  },
};

/** The sums that their phrases tell. */
function* phrased(document: Document): Iterable<Report> {
  for (const { total, parts, sum, told: how } of readTotals(document)) {
    const certainty = disagreement(total, sum);
    if (certainty) yield report(document, total, parts, sum.value, how === 'list' ? certainty : 'warning');
  }
  for (const { total, parts } of readRounds(document)) {
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (Math.abs(sum / total.value - 1) > 0.01) yield report(document, total, parts, sum, 'warning');
  }
  for (const { whole, parts } of readOverfull(document)) {
    const sum = parts.reduce((all, { value }) => all + value, 0);
    yield {
      ...report(document, whole, parts, sum, 'warning'),
      start: parts[0]?.start ?? whole.start,
      end: parts.at(-1)?.end ?? whole.end,
      related: [whole.figure],
    };
  }
  for (const { whole, parts } of readRests(document)) yield restReport(document, whole, parts);
  yield* divisions(document);
}

/** The last of the parts is what is said to be left. */
function restReport(document: Document, whole: Quantity, parts: readonly Quantity[]): Report {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const rest = parts.at(-1) ?? whole;
  const related = [whole.figure, ...parts.slice(0, -1).map(({ figure }) => figure)];
  return { ...report(document, whole, parts, sum, 'warning'), start: rest.start, end: rest.end, related };
}

function* divisions(document: Document): Iterable<Report> {
  for (const { whole, parts, kind } of readDivisions(document)) {
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (whole) {
      if (whole.approximate || parts.some(({ approximate }) => approximate)) continue;
      // Not everyone present votes, and a draw may not be told; but no part is larger than its whole.
      const short = sum < whole.value && (kind === 'votes' || (kind === 'matches' && parts.length < 3));
      if (sum === whole.value) continue;
      const certainty = short || kind === 'people' || kind === 'results' ? 'warning' : 'error';
      // Any one of the figures may be the wrong one.
      const close = cover(cover(whole, parts[0] ?? whole), parts.at(-1) ?? whole);
      yield {
        ...report(document, whole, parts, sum, certainty),
        ...(close.end - close.start < 80 ? close : {}),
      };
      continue;
    }
    const last = parts.at(-1);
    if (!last) continue;
    const room = parts.length * 0.5 + 0.01;
    const over = sum > 100 + room;
    const short = sum < 100 - room && isRest(document, last);
    if (!over && !short) continue;
    const others = parts.slice(0, -1).reduce((all, { value }) => all + value, 0);
    const rest = isRest(document, last) && others < 100;
    yield {
      start: (rest ? last : (parts[0] ?? last)).start,
      end: last.end,
      certainty: rest ? 'error' : 'warning',
      related: parts.slice(0, -1).map(({ figure }) => figure),
      saw: wordsAt(document.text, last),
      expected: told((l) => (rest ? sayAmount(100 - others, last.unit, l) : sayAmount(100, last.unit, l))),
      message: {
        ko: `비율의 합이 ${sayAmount(sum, last.unit, 'ko')}이다.`,
        en: `The shares add up to ${sayAmount(sum, last.unit, 'en')}.`,
        fr: `Les parts font ${sayAmount(sum, last.unit, 'fr')} au total.`,
      },
      working: told((l) => addition(parts, sum, l)),
    };
  }
}

function addition(parts: readonly Quantity[], sum: number, l: 'ko' | 'en' | 'fr'): string {
  return `${parts.map(({ value }) => sayNumber(value, l, 6)).join(' + ')} = ${sayNumber(sum, l, 6)}`;
}

function report(
  document: Document,
  total: Quantity,
  parts: readonly Quantity[],
  sum: number,
  certainty: Certainty,
): Report {
  return {
    start: total.start,
    end: total.end,
    certainty,
    related: parts.map(({ figure }) => figure),
    saw: wordsAt(document.text, total),
    expected: told((l) => sayAmount(sum, total.unit, l, 6)),
    message: {
      ko: `더하면 ${sayAmount(sum, total.unit, 'ko', 6)}이다.`,
      en: `The parts add up to ${sayAmount(sum, total.unit, 'en', 6)}.`,
      fr: `La somme des parties est de ${sayAmount(sum, total.unit, 'fr', 6)}.`,
    },
    working: told((l) => `${addition(parts, sum, l)} ≠ ${sayNumber(total.value, l, 6)}`),
  };
}
