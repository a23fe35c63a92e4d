/** What an article says of the countries, capitals, seats, offices and prizes of the fact book’s entries that is not so. */
import { overlaps } from '#text';
import type { Span } from '#text';
import type { Document } from '../document.js';
import type { FactBook } from '../knowledge/fact-book.js';
import { wrongCities } from './capitals.js';
import { misplaced } from './countries.js';
import { wrongMoney } from './money.js';
import { wrongPrizes } from './prizes.js';
import { wrongSeats } from './seats.js';
import type { Misstated, Passage } from './statement.js';
import { OTHERWISE } from './words.js';

export type { Misstated } from './statement.js';

/** Reads every sentence of the prose but headlines, whose words stand side by side for want of room, and quotations. */
export function* readMisstated(document: Document, facts: FactBook): Iterable<Misstated> {
  const { language, prose, quotations } = document;
  const text = levelled(document.text);
  const places = facts.places(text);
  const mentions = facts.mentions(document.text);
  let [place, name, quotation] = [0, 0, 0];
  for (const sentence of prose) {
    while ((places[place]?.start ?? Infinity) < sentence.start) place++;
    while ((mentions[name]?.start ?? Infinity) < sentence.start) name++;
    while ((quotations[quotation]?.words.end ?? Infinity) <= sentence.start) quotation++;
    if (sentence.zone === 'headline') continue;
    const passage: Passage = {
      text,
      language,
      sentence,
      places: within(places, place, sentence).filter(({ start }) => text.charAt(start - 1) !== '-'),
      names: within(mentions, name, sentence),
    };
    if (passage.places.length === 0 && passage.names.length === 0) continue;
    for (const found of [
      ...wrongCities(passage),
      ...misplaced(passage),
      ...wrongSeats(passage),
      ...wrongPrizes(passage),
      ...wrongMoney(passage, facts),
    ]) {
      const around = text.slice(
        Math.max(sentence.start, found.start - 40),
        Math.min(sentence.end, found.end + 30),
      );
      if (OTHERWISE[language].test(around)) continue;
      if (quotations.slice(quotation, quotation + 3).some(({ words }) => overlaps(words, found))) continue;
      yield found;
    }
  }
}

function within<T extends Span>(all: readonly T[], from: number, { end }: Span): T[] {
  let to = from;
  while ((all[to]?.end ?? Infinity) <= end) to++;
  return all.slice(from, to);
}

/** One sort of space, one apostrophe, and no hyphen before `based`: as long as the text. */
function levelled(text: string): string {
  return text
    .replaceAll(/[\u00a0\u202f\t]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('-based ', ' based ');
}
