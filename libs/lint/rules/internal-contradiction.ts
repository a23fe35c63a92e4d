import { josa, wordsAt } from '#text';
import { afterlife } from '../contradictions/afterlife.js';
import { atTwoAges } from '../contradictions/at-an-age.js';
import { onClosedDays } from '../contradictions/closed-days.js';
import { readContradictions } from '../contradictions/contradictions.js';
import type { Document } from '../document.js';
import { fewToldTwice } from '../contradictions/few.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import { toldTwice } from '../contradictions/happenings.js';
import type { ToldTwice } from '../contradictions/happenings.js';
import type { Report, Rule } from '../rule.js';
import { beyondTheWhole } from '../contradictions/ordinals.js';
import { otherResults } from '../contradictions/results.js';
import { changedSides } from '../contradictions/sides.js';
import { excluded } from '../contradictions/states.js';
import { streaks } from '../contradictions/streaks.js';

/**
 * One thing told in two ways that exclude each other: 240 seats and then `the 260 seats`, Sunday night and then `Friday’s flood`,
 * nobody hurt and then the injured.
 */
export const internalContradiction: Rule = {
  id: 'internal-contradiction',
  version: 4,
  categories: ['internal_contradiction'],
  *check(document) {
    for (const { told: here, before } of readContradictions(document)) {
      const other = wordsAt(document.text, before.figure);
      yield {
        start: here.start,
        end: here.end,
        certainty: 'warning',
        related: [before.figure],
        saw: wordsAt(document.text, here),
        expected: told((l) => sayAmount(before.value, before.unit, l, 6)),
        message: {
          ko: `앞에서는 ${other}${josa(other, '이라고/라고')} 했다.`,
          en: `Earlier the text says “${other}”.`,
          fr: `Plus haut, le texte dit « ${other} ».`,
        },
        working: told((l) => `${sayNumber(here.value, l, 6)} ≠ ${sayNumber(before.value, l, 6)}`),
      };
    }
    for (const readPairs of PAIRS) for (const pair of readPairs(document)) yield report(document, pair);
  },
};

/** Every reading of two words that exclude each other. */
const PAIRS: readonly ((document: Document) => Iterable<ToldTwice>)[] = [
  toldTwice,
  fewToldTwice,
  atTwoAges,
  streaks,
  excluded,
  onClosedDays,
  afterlife,
  changedSides,
  beyondTheWhole,
  otherResults,
];

function report({ text }: Document, { here, before }: ToldTwice): Report {
  const [now, then] = [wordsAt(text, here), wordsAt(text, before)];
  return {
    start: here.start,
    end: here.end,
    certainty: 'warning',
    related: [before],
    saw: now,
    expected: told(() => then),
    message: {
      ko: `앞에서는 ${then}${josa(then, '이라고/라고')} 했다.`,
      en: `Earlier the text says “${then}”.`,
      fr: `Plus haut, le texte dit « ${then} ».`,
    },
    working: told(() => `${now} ↔ ${then}`),
  };
}
