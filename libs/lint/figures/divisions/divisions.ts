import type { Document } from '../../document.js';
import type { Division } from './division.js';
import { matches } from './matches.js';
import { people } from './people.js';
import { shares } from './shares.js';
import { votes } from './votes.js';

/** The divisions of the text, whether or not they come out. */
export function readDivisions(document: Document): Division[] {
  return document.sentences.flatMap((sentence) => {
    const quantities = sentence.quantities.filter(({ vague }) => !vague);
    if (quantities.length < 2 || quantities.length > 20) return [];
    return [
      votes(document, sentence, quantities),
      matches(document, sentence, quantities),
      people(document, sentence, quantities),
      shares(document, sentence, quantities),
    ].filter((division) => division !== undefined);
  });
}
