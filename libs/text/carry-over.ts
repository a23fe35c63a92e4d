import { cutsPair, RECOGNISABLE_IN_PLACE, TIE } from './anchor.js';
import { coverOf, likeliest, readTexts, type Likely, type Texts } from './counterparts.js';
import { commonPrefix, commonSuffix } from './likeness.js';
import { trim } from './lines.js';
import { keyed, type Piece } from './pieces.js';
import { composed } from './source-text.js';
import { shift, wordsAt, type Span } from './span.js';

/** What became of a stretch of one revision in the next. */
export type CarriedSpan =
  /** The same words, white space aside, at the same place or another. */
  | (Span & { readonly state: 'unchanged' | 'moved' })
  /** Words that have changed, be it by one digit or one `not`, and are still recognisably the same. */
  | (Span & { readonly state: 'stale' })
  /** The same words at several places that are equally good; the span is the first of them. */
  | (Span & { readonly state: 'ambiguous'; readonly places: readonly Span[] })
  /** The words are gone. */
  | { readonly state: 'orphaned' };

/** Sentences of one claim whose images lie farther apart than they did, in sentences, have been torn apart. */
const STRETCH = 8;
/** Places of the same words beyond this number are not compared. */
const MOST_PLACES = 100;
/** Context compared on each side, in code units. */
const CONTEXT = 32;

/**
 * Carries stretches of one revision over to the next, in the order given. Time is about linear in the length of both texts.
 * A stretch whose words have changed in any way but their spacing is never said to be the same.
 */
export function carryOver(before: string, after: string, spans: readonly Span[]): CarriedSpan[] {
  const old = composed(before);
  const fresh = composed(after);
  const texts = readTexts(old.text, fresh.text);
  return spans.map((asked) => {
    const span = trim(before, asked);
    if (span.start >= span.end) return { state: 'orphaned' };
    const carried = carry(texts, old.forth(span));
    if (carried.state === 'orphaned') return carried;
    const { start, end } = fresh.back(carried);
    if (carried.state === 'ambiguous')
      return { ...carried, start, end, places: carried.places.map((place) => fresh.back(place)) };
    const state =
      carried.state === 'unchanged' && (start !== span.start || end !== span.end) ? 'moved' : carried.state;
    return { start, end, state };
  });
}

/** The sentences of `before` that a stretch touches, both ends included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

function carry(texts: Texts, span: Span): CarriedSpan {
  const range = rangeOf(texts.old, span);
  if (range.first > range.last) return { state: 'orphaned' };
  const image = texts.images[range.first] ?? -1;
  if (image >= 0 && isSame(texts, range, image)) return carrySame(texts, span, range);
  return carryChanged(texts, span, range);
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while ((pieces[last + 1]?.start ?? Infinity) < end) last++;
  return { first: low, last };
}

/** True when the sentences of the range stand in `after` from `at` on, word for word. */
function isSame({ old, fresh }: Texts, { first, last }: Range, at: number): boolean {
  for (let piece = first; piece <= last; piece++)
    if (old[piece]?.key !== fresh[at + piece - first]?.key) return false;
  return true;
}

/** The words stand in `after`; where there are more such places, what stands beside them decides. */
function carrySame(texts: Texts, span: Span, range: Range): CarriedSpan {
  const key = texts.old[range.first]?.key ?? '';
  const others = (texts.freeOf.get(key) ?? []).slice(0, MOST_PLACES).filter((at) => isSame(texts, range, at));
  const scored = [texts.images[range.first] ?? 0, ...others].map((at) => ({
    at,
    score: beside(texts, range, at),
  }));
  const top = Math.max(...scored.map(({ score }) => score));
  const places = scored
    .filter(({ score }) => score > top - TIE)
    .map(({ at }) => samePlace(texts, span, range, at))
    .sort((a, b) => a.start - b.start);
  const [place = span] = places;
  if (places.length > 1) return { ...place, state: 'ambiguous', places };
  return { ...place, state: place.start === span.start && place.end === span.end ? 'unchanged' : 'moved' };
}

/** How much of what stood beside the range stands beside the place, from 0 to 1. */
function beside({ old, fresh }: Texts, { first, last }: Range, at: number): number {
  const share = (a: string | undefined, b: string | undefined, common: (a: string, b: string) => number) => {
    if (a === undefined || b === undefined) return a === b ? 1 : 0;
    return common(a, b) / Math.max(a.length, b.length, 1);
  };
  const left = share(old[first - 1]?.key.slice(-CONTEXT), fresh[at - 1]?.key.slice(-CONTEXT), commonSuffix);
  const below = fresh[at + last - first + 1]?.key;
  const right = share(old[last + 1]?.key.slice(0, CONTEXT), below?.slice(0, CONTEXT), commonPrefix);
  return (left + right) / 2;
}

/** The place of a span of the range in the same words of `after`. */
function samePlace(
  { before, after, old, fresh }: Texts,
  span: Span,
  { first, last }: Range,
  at: number,
): Span {
  const from = coverOf(old, first, last);
  const to = coverOf(fresh, at, at + last - first);
  const inside = shift(within(span, from), -from.start);
  const [was, is] = [wordsAt(before, from), wordsAt(after, to)];
  const place = was === is ? inside : keyed(is).back(keyed(was).forth(inside));
  return trim(after, shift(place, to.start));
}

/** Some of the words have changed. */
function carryChanged(texts: Texts, span: Span, range: Range): CarriedSpan {
  const likely: Likely[] = [];
  for (let piece = range.first; piece <= range.last; piece++) {
    const found = likeliest(texts, piece);
    if (found) likely.push(found);
  }
  const weigh = ({ piece, likeness }: Likely) => (texts.old[piece]?.key.length ?? 0) * likeness;
  const heaviest = likely.reduce<Likely | undefined>(
    (most, one) => (most && weigh(most) >= weigh(one) ? most : one),
    undefined,
  );
  if (!heaviest) return { state: 'orphaned' };
  const together = likely.filter(
    ({ piece, first }) => Math.abs(first - heaviest.first - (piece - heaviest.piece)) <= STRETCH,
  );
  let length = 0;
  for (let piece = range.first; piece <= range.last; piece++) length += texts.old[piece]?.key.length ?? 0;
  if (together.reduce((sum, one) => sum + weigh(one), 0) < length * RECOGNISABLE_IN_PLACE)
    return { state: 'orphaned' };
  const places = together.map((one) => changedPlace(texts, span, one));
  const place = {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
  if (place.start >= place.end) return { state: 'orphaned' };
  return { ...place, state: 'stale' };
}

/** Where the part of a span that lies in one old sentence stands in what has become of that sentence. */
function changedPlace(texts: Texts, span: Span, { piece, first, last, isExact }: Likely): Span {
  const from = coverOf(texts.old, piece, piece);
  const part = within(span, from);
  if (isExact) return samePlace(texts, part, { first: piece, last: piece }, first);
  const to = coverOf(texts.fresh, first, last);
  const [was, is] = [wordsAt(texts.before, from), wordsAt(texts.after, to)];
  const { start, end } = shift(part, -from.start);
  const head = commonPrefix(was, is);
  const tail = Math.min(commonSuffix(was, is), was.length - head, is.length - head);
  const toTail = (at: number) => is.length - (was.length - at);
  const place = {
    start: start <= head ? start : start >= was.length - tail ? toTail(start) : head,
    end: end >= was.length - tail ? toTail(end) : end <= head ? end : is.length - tail,
  };
  return trim(texts.after, wholeCharacters(texts.after, shift(place, to.start)));
}

function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: cutsPair(text, start) ? start - 1 : start, end: cutsPair(text, end) ? end + 1 : end };
}

function within(span: Span, { start, end }: Span): Span {
  return { start: Math.max(span.start, start), end: Math.min(span.end, end) };
}
