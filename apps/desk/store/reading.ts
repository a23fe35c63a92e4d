import { itemNumberEnd } from '../../../libs/text/labels.js';
import { findPairs } from '../../../libs/text/pairs.js';
import { readDates } from '../../../libs/text/quantities/dates.js';
import { readQuantities } from '../../../libs/text/quantities/quantity.js';
import { splitSentences } from '../../../libs/text/sentences.js';
import { overlaps, type Span } from '../../../libs/text/span.js';
import type { Language } from '../../../libs/text/language.js';
import type { Zone } from '../../../libs/text/zones.js';

/** What of an article has to be checked, whoever made it a claim. */
export interface Reading {
  /** In reading order. */
  readonly sentences: readonly Span[];
  /** Figures, dates, quotations, and the names that the claims speak of wherever they stand. */
  readonly parts: readonly Span[];
}

/** Zones that state nothing: who wrote it, and the site's own lines. */
const SILENT: readonly string[] = ['byline', 'dateline', 'credit', 'boilerplate'];

/** Shorter names are found inside other words. */
const SHORTEST_NAME = 3;

/** Reads an article for what has to be checked in it; it comes late, for its grammars are as large as the screen. */
export function readText(
  text: string,
  zones: readonly Zone[],
  language: Language,
  names: readonly string[],
): Reading {
  const telling = zones.filter(({ kind }) => !SILENT.includes(kind));
  const parts = telling.flatMap((zone) => {
    const words = text.slice(zone.start, zone.end);
    const dates = readDates(words, language);
    const found = [
      ...dates,
      ...readQuantities(words, language, dates).filter(({ start }) => start >= itemNumberEnd(words)),
      ...findPairs(words).filter(({ quotation }) => quotation),
      ...names.flatMap((name) => placesOf(name, words)),
    ];
    return found.map(({ start, end }) => ({ start: start + zone.start, end: end + zone.start }));
  });
  const sentences = splitSentences(text, telling, language).map(({ start, end }) => ({ start, end }));
  return { sentences, parts: apart(parts) };
}

/** The parts that no claim holds. */
export function looseParts(parts: readonly Span[], claims: readonly Span[]): Span[] {
  const inOrder = [...claims].sort((a, b) => a.start - b.start);
  let first = 0;
  return parts.filter((part) => {
    while (first < inOrder.length && inOrder[first]!.end <= part.start) first += 1;
    return inOrder[first] === undefined || !overlaps(inOrder[first]!, part);
  });
}

function placesOf(name: string, words: string): Span[] {
  const places: Span[] = [];
  if (name.length < SHORTEST_NAME) return places;
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}

/** Of parts that overlap, the one that begins first and reaches furthest. */
function apart(parts: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end))
    if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}
