import { josa, overlaps, wordsAt } from '#text';
import type { Span, Told } from '#text';
import { againstFacts } from '../credits/against-facts.js';
import { thingsOfTwoMakers } from '../credits/two-makers.js';
import type { Document } from '../document.js';
import { worksOfAnotherHouse } from '../people/another-house.js';
import { crossedOffices } from '../people/offices.js';
import type { CrossedOffice } from '../people/offices.js';
import { readTwoSides } from '../people/sides.js';
import type { TwoSides } from '../people/sides.js';
import type { Report, Rule } from '../rule.js';
import { oppositeStatements, sharedWords } from '../speech/crossed-words.js';
import { told } from '../wording.js';

/**
 * Someone is credited with what is another's: with the work of another's employer, by what the article said before; with a
 * company, a product or a work that is someone else's by the fact book; or with two statements that deny each other.
 */
export const attributionContradiction: Rule = {
  id: 'attribution-contradiction',
  version: 9,
  categories: ['attribution_contradiction'],
  *check(document, facts) {
    const houses = worksOfAnotherHouse(document, facts);
    yield* houses;
    for (const report of thingsOfTwoMakers(document))
      if (!houses.some((other) => overlaps(other, report))) yield report;
    for (const office of crossedOffices(document)) yield twoOffices(document, office);
    for (const sides of readTwoSides(document)) yield twoSides(document, sides);
    yield* oppositeStatements(document);
    yield* sharedWords(document);
    yield* againstFacts(document, facts);
  },
};

/** One person, two offices that nobody holds at once, or that the article gives to another. */
function twoOffices({ text }: Document, { first, second, holder }: CrossedOffice): Report {
  const who = first.person.name;
  return crossedPlaces(text, [first, second, holder], {
    ko: `${who}의 직책이나 소속이 앞과 다르다.`,
    en: `${who} has another office here than before.`,
    fr: `${who} a ici une autre fonction que plus haut.`,
  });
}

/** One person on two sides, or of two houses. */
function twoSides({ text }: Document, { person: { name }, first, second }: TwoSides): Report {
  return crossedPlaces(text, [first, second], {
    ko: `${name}${josa(name, '이/가')} 앞과는 다른 편이나 다른 곳의 사람으로 적혀 있다.`,
    en: `${name} stands on another side here, or for someone else, than before.`,
    fr: `${name} est ici d’un autre côté, ou pour quelqu’un d’autre, que plus haut.`,
  });
}

function crossedPlaces(
  text: string,
  [first, second, holder]: readonly [Span, Span, (Span | undefined)?],
  message: Told,
): Report {
  const [one, other] = [wordsAt(text, first), wordsAt(text, second)];
  return {
    start: second.start,
    end: second.end,
    certainty: 'warning',
    related: [first, ...(holder ? [holder] : [])].map(({ start, end }) => ({ start, end })),
    saw: other,
    expected: told(() => (holder ? `${one} / ${wordsAt(text, holder)}` : one)),
    message,
    working: told(() => [one, other, ...(holder ? [wordsAt(text, holder)] : [])].join(' ↔ ')),
  };
}
