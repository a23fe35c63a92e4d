import { overlaps } from '#text';
import type { Document } from '../document.js';
import { ago } from '../time/durations/ago.js';
import { anniversaries } from '../time/durations/anniversaries.js';
import { sinceBeginning } from '../time/durations/beginnings.js';
import { afterThat, between, later, ofStay } from '../time/durations/between.js';
import { clock, clockApart } from '../time/durations/clock.js';
import { lengthsIn } from '../time/durations/elapsed.js';
import { ofExistence } from '../time/durations/existence.js';
import { nights } from '../time/durations/nights.js';
import { ofRange } from '../time/durations/ranges.js';
import { sinceThen } from '../time/durations/since.js';
import { tookSoLong } from '../time/durations/took.js';
import { untilTheDay } from '../time/durations/until.js';
import { ofWhole } from '../time/durations/whole.js';
import { missteps } from '../time/steps.js';
import { misstep } from '../time/step-report.js';
import type { Report, Rule } from '../rule.js';

/** A length of time that is not the time between its two dates: 24 years from 2000 to 2012, 2015년 창업 3년 만인 2021년. */
export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  version: 9,
  categories: ['duration_mismatch'],
  *check(document): Iterable<Report> {
    const told: Report[] = [];
    for (const report of lengths(document)) {
      told.push(report);
      yield report;
    }
    for (const step of missteps(document))
      if (step.counted && !told.some((report) => overlaps(report, step.words))) yield misstep(document, step);
  },
};

function* lengths(document: Document): Iterable<Report> {
  const { published } = document;
  for (const sentence of document.sentences) {
    const durations = lengthsIn(document, sentence);
    for (const duration of durations) {
      const report =
        ofRange(document, sentence, duration) ??
        between(document, sentence, duration) ??
        later(document, sentence, duration) ??
        afterThat(document, sentence, duration) ??
        ofStay(document, sentence, duration) ??
        ago(document, sentence, duration, published);
      if (report) yield report;
    }
    yield* clock(document, sentence);
    yield* nights(document, sentence, durations);
  }
  yield* sinceBeginning(document, published);
  yield* tookSoLong(document);
  yield* anniversaries(document, published);
  yield* sinceThen(document, published);
  yield* ofWhole(document);
  yield* ofExistence(document, published);
  yield* untilTheDay(document);
  yield* clockApart(document);
}
