/** How a length of time is reported that is not what the dates say. */
import { wordsAt } from '#text';
import type { Quantity, Span } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, told } from '../../wording.js';
import type { Certainty } from '../../finding.js';
import type { Report } from '../../rule.js';
import { daysIn } from './elapsed.js';

/** The finding of a length that is not what lies between its two dates, so many days. */
export function report(
  document: Document,
  duration: Quantity,
  dates: Span,
  days: number,
  certainty: Certainty,
): Report {
  const value = Math.round((days / daysIn(duration)) * 10) / 10;
  return {
    ...reportOf(document, duration, [dates], certainty),
    expected: told((l) => sayAmount(value, duration.unit, l, 3)),
    working: told(
      (l) =>
        `${wordsAt(document.text, dates)}: ${sayAmount(value, duration.unit, l, 3)} ≠ ${sayAmount(duration.value, duration.unit, l)}`,
    ),
  };
}

export function reportOf(
  document: Document,
  duration: Quantity,
  related: readonly Span[],
  certainty: Certainty,
): Omit<Report, 'expected' | 'working'> {
  return {
    start: duration.start,
    end: duration.end,
    certainty,
    related,
    saw: wordsAt(document.text, duration),
    message: DIFFERS,
  };
}

export const DIFFERS = {
  ko: '두 시점 사이의 기간과 다르다.',
  en: 'This is not the time between the two.',
  fr: 'Ce n’est pas la durée entre les deux.',
};
