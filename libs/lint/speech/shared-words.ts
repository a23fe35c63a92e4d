/**
 * The same words in the mouths of two people: each quotation with those who are named around it, in whatever way the sentence
 * credits them: `“…” insisted Ruth Amis`, “…”던 윤기석의 말처럼, « … », confiait la déléguée, Carole Mestre.
 */
import { findPairs, wordsAt } from '#text';
import type { Span, Unit } from '#text';
import type { Document } from '../document.js';
import { personsNamedIn } from '../names/index.js';
import { countUpTo, spanAt } from '../places.js';

/** One quotation, and the later one of the same words that is given to somebody else. */
export interface SharedWords {
  readonly first: Span;
  readonly second: Span;
  /** Who is named around either. */
  readonly names: readonly [string, string];
}

/** Reads the quotations that the body of an article has twice, each with other people around it. */
export function* readSharedWords(document: Document): Iterable<SharedWords> {
  const { text, zones } = document;
  const heard = new Map<string, Heard>();
  for (const zone of zones) {
    if (zone.kind === 'boilerplate' || zone.kind === 'headline') continue;
    for (const pair of findPairs(text.slice(zone.start, zone.end))) {
      if (!pair.quotation) continue;
      const quotation = { start: zone.start + pair.start, end: zone.start + pair.end };
      const said = wordsAt(text, quotation)
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
      if (said.length < LEAST[document.language]) continue;
      const names = namedAround(document, quotation);
      const first = heard.get(said);
      if (!first) heard.set(said, { quotation, names });
      else if (
        first.names.length > 0 &&
        names.length > 0 &&
        !names.some((name) => isAmong(name, first.names))
      )
        yield {
          first: first.quotation,
          second: quotation,
          names: [first.names.join(', '), names.join(', ')],
        };
    }
  }
}

interface Heard {
  readonly quotation: Span;
  readonly names: readonly string[];
}

/** Shorter quotations are slogans and titles, which many say. */
const LEAST = { ko: 6, en: 14, fr: 14 } as const;

/** Mr Ferri is Luca Ferri, and 윤 감독 is 윤기석. */
function isAmong(name: string, others: readonly string[]): boolean {
  const words = name.split(' ');
  return others.some(
    (other) =>
      words.some((word) => other.split(' ').includes(word)) || (name.length === 1 && other.startsWith(name)),
  );
}

/** Who is named in the sentence around a quotation, and, when it is a sentence of its own, in the next or the one before. */
function namedAround(document: Document, quotation: Span): string[] {
  const { text, prose } = document;
  const unit = spanAt(prose, quotation.start);
  if (!unit) return [];
  const [before, behind] = [
    { start: unit.start, end: Math.max(unit.start, quotation.start) },
    { start: quotation.end, end: Math.max(quotation.end, unit.end) },
  ];
  if (/\p{L}{2}/u.test(text.slice(before.start, before.end) + text.slice(behind.start, behind.end)))
    return [...namesIn(document, before), ...namesIn(document, behind)];
  const next: Unit | undefined = prose[countUpTo(prose, quotation.start)];
  return next && !text.slice(quotation.end, next.start).includes('\n') ? namesIn(document, next) : [];
}

function namesIn({ text, language, named }: Document, place: Span): string[] {
  const known = new Set<string>();
  for (let at = countUpTo(named, place.start - 1); (named[at]?.end ?? Infinity) <= place.end; at += 1)
    known.add(named[at]?.person.name ?? '');
  return known.size > 0 ? [...known] : personsNamedIn(text, place, language);
}
