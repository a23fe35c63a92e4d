import { josa, wordsAt } from '#text';
import { readContradictions } from '../contradictions.js';
import { sayAmount, sayNumber, told } from '../figures.js';
import type { Rule } from '../rule.js';

/** The same things counted with two numbers in the body: 240 seats, and then `the 260 seats`. */
export const figureContradiction: Rule = {
  id: 'figure-contradiction',
  version: 1,
  categories: ['figure_contradiction'],
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
  },
};
