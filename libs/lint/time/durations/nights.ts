/** 5박 3일: there is always a day more than there are nights, and on a night flight two. */
import { wordsAt } from '#text';
import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber, told } from '../../wording.js';
import type { Report } from '../../rule.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reportOf } from './report.js';

/** Holds the days of a Korean journey against its nights. */
export function* nights(
  document: Document,
  sentence: Sentence,
  durations: readonly Quantity[],
): Iterable<Report> {
  if (document.language !== 'ko') return;
  for (const days of durations) {
    const match = days.unit.id === 'd' ? /(\d{1,2})박 ?$/.exec(before(document, sentence, days, 5)) : null;
    const count = Number(match?.[1]);
    if (!match || days.value > count) continue;
    const place = { start: days.start - match[0].length, end: days.end };
    yield {
      ...reportOf(document, days, [], 'error'),
      ...place,
      saw: wordsAt(document.text, place),
      expected: told((l) => sayAmount(count + 1, days.unit, l)),
      working: told((l) => `${count} + 1 = ${count + 1} ≠ ${sayNumber(days.value, l)}`),
    };
  }
}
