/**
 * Where a headline or a caption has it happen, and where the body does: `Bridge collapse in Lyon` over a footbridge that gave way
 * in Marseille. Cities only, and only where the body never names the one that is shown.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import type { FactBook, HouseFact } from '../knowledge/fact-book.js';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';
import { TOWNS } from './towns.js';

export interface Misplaced {
  readonly shown: Span;
  readonly told: Span;
}

/** The city of a sentence that is shown, if the body begins in another one and never names this one. */
export function misplaced(
  document: Document,
  facts: FactBook,
  shown: Sentence,
  body: readonly Sentence[],
): Misplaced | undefined {
  const { text, language } = document;
  const places = citiesIn(text, language, shown, facts);
  const [place, another] = places;
  if (!place || another) return undefined;
  const [lead] = body;
  const first = lead ? citiesIn(text, language, lead, facts) : [];
  const [told] = first;
  if (!told || first.some(({ key }) => key !== told.key) || told.key === place.key) return undefined;
  const all = text.slice(lead?.start, body.at(-1)?.end);
  if (
    place.names.some((name) => all.includes(name)) ||
    told.names.some((name) => wordsAt(text, shown).includes(name))
  )
    return undefined;
  return { shown: place, told };
}

interface City extends Span {
  readonly key: string;
  readonly names: readonly string[];
}

/** How a language says that something is there. Bare names are not read: Paris may want something, and Leeds win. */
const THERE: Readonly<Record<Language, RegExp>> = {
  ko: /(?<=^|[\s(·])(?<city>[가-힣]{2,7}?)(?:시|군)?(?=(?:(?:서|에서(?! (?:온|왔|올라|내려|출발))|의|에 있는| 앞바다| [가-힣]{2,5}(?:서|에서|의 한))(?:[\s,.…]|$))| [가-힣]{2,4}[동읍면구로][ ,의에])/gu,
  en: /\b(?:in|at|near|outside) (?:central |downtown |north |south |east |west )?(?<city>\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){0,2})/gu,
  fr: /(?<!\p{L})(?:à|près de|près d[’']|du centre de|centre-ville de|gare de|port de|banlieue de|périphérie de|musée de \p{Ll}+ \p{Ll}+ de) ?(?<city>(?:L[ea]s? )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)/gu,
};

function citiesIn(text: string, language: Language, { start, end }: Span, facts: FactBook): City[] {
  const cities: City[] = [];
  for (const match of text.slice(start, end).matchAll(THERE[language])) {
    const written = (match.groups?.['city'] ?? '').replace(/\.$/, '');
    const words = written.split(' ');
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(' ');
      const city = TOWNS[language].has(name) ? { key: name, names: [name] } : known(name, facts);
      if (!city) continue;
      const at = start + match.index + match[0].indexOf(written);
      cities.push({ ...city, start: at, end: at + name.length });
      break;
    }
  }
  return cities;
}

function known(name: string, facts: FactBook): { key: string; names: readonly string[] } | undefined {
  const entries = facts.named(name);
  const [entry] = entries;
  return entry && entries.length === 1 && isCity(entry)
    ? { key: entry.name, names: [entry.name, ...entry.aliases] }
    : undefined;
}

function isCity(fact: HouseFact): boolean {
  return fact.kind === 'place' && valuesOf(fact, 'country').length > 0;
}
