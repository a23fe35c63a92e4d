import type { Language } from './language.js';
import { linesOf, paragraphsOf, trim, wrapWidth } from './lines.js';
import { findPairs, outermost, type Pair } from './pairs.js';
import { sentenceEnd, TERMINATORS } from './sentence-end.js';
import { shift, wordsAt, type Span } from './span.js';
import type { Zone, ZoneKind } from './zones.js';

/** One sentence of an article, with the zone that it stands in. */
export interface Unit extends Span {
  readonly zone: ZoneKind;
  /** The sentences inside a quotation of several sentences, which together are one unit. */
  readonly inner: readonly Span[];
}

/** Zones whose lines are read as one thing each, whatever full stops stand in them. */
const UNDIVIDED: ReadonlySet<ZoneKind> = new Set([
  'headline',
  'subheading',
  'byline',
  'dateline',
  'credit',
  'table',
]);

/**
 * Splits the zones of an article into sentences, in reading order: trimmed, never across a line (unless the text was
 * wrapped by hand), never inside a quotation or a bracket. A quotation of several sentences stays one unit together
 * with its attribution, and its sentences are the unit's `inner`.
 *
 * `Intl.Segmenter` is not used: its result changes with the engine's Unicode data, which would move the places of
 * claims; it takes a small letter after a Korean full stop for the same sentence; and its time grows with the square
 * of a line.
 */
export function splitSentences(text: string, zones: readonly Zone[], language: Language): Unit[] {
  const units: Unit[] = [];
  const width = wrapWidth(text);
  for (const zone of zones) {
    const within = { start: afterMarker(text, zone), end: zone.end };
    if (UNDIVIDED.has(zone.kind)) {
      for (const line of linesOf(text, within)) units.push({ ...line, zone: zone.kind, inner: [] });
      continue;
    }
    for (const paragraph of paragraphsOf(text, width, within)) {
      for (const { inner, ...sentence } of sentencesOf(wordsAt(text, paragraph), language)) {
        const here = (span: Span) => shift(span, paragraph.start);
        units.push({ ...here(sentence), zone: zone.kind, inner: inner.map(here) });
      }
    }
  }
  return units;
}

/** The pointer that a caption begins with (▲, ◀) is not part of its sentence. */
const MARKER = /[▲△▼▽◀◁▶▷]/;

function afterMarker(text: string, { start }: Span): number {
  return MARKER.test(text.charAt(start)) ? start + 1 : start;
}

/** The sentences of one paragraph, in places of that paragraph. */
export function sentencesOf(text: string, language: Language): Omit<Unit, 'zone'>[] {
  const pairs = findPairs(text);
  const quotations = outermost(pairs.filter(({ quotation }) => quotation));
  let next = 0;
  return cut(text, pairs, language).map((sentence) => {
    const inner: Span[] = [];
    for (
      let quotation = quotations[next];
      quotation && quotation.start < sentence.end;
      quotation = quotations[++next]
    ) {
      const { start } = quotation;
      const words = text.slice(start + 1, quotation.end - 1);
      const quoted = cut(words, findPairs(words), language);
      if (quoted.length > 1) inner.push(...quoted.map((span) => shift(span, start + 1)));
    }
    return { ...sentence, inner };
  });
}

/** Cuts at every stop that ends a sentence and does not stand inside a quotation or bracket. */
function cut(text: string, pairs: readonly Pair[], language: Language): Span[] {
  const sentences: Span[] = [];
  const closed = outermost(pairs);
  let next = 0;
  let from = 0;
  for (const { 0: marks, index: start } of text.matchAll(TERMINATORS)) {
    if (start < from) continue;
    const end = sentenceEnd(text, { from, start, end: start + marks.length }, language);
    if (end === undefined) continue;
    while ((closed[next]?.end ?? Infinity) <= start) next++;
    const around = closed[next];
    if (around && around.start < start && end < around.end) continue;
    sentences.push(trim(text, { start: from, end }));
    from = trim(text, { start: end, end: text.length }).start;
  }
  sentences.push(trim(text, { start: from, end: text.length }));
  return sentences.filter(({ start, end }) => start < end);
}
