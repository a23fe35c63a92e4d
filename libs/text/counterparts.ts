import { align, type Images } from './alignment.js';
import { RECOGNISABLE, RECOGNISABLE_IN_PLACE, TIE } from './anchor.js';
import { likeness, runsOf } from './likeness.js';
import { piecesOf, type Piece } from './pieces.js';
import type { Span } from './span.js';

/** Places farther from where the order of the sentences expects them, in sentences, do not speak for themselves. */
const NEAR = 4;
/** What a place is worth when the order of the sentences expects it there. */
const ORDER_WEIGHT = 0.2;
/** Sentences elsewhere that are compared in full, those that share the most runs of characters. */
const MOST_ALIKE = 5;
/** A run of characters that occurs in more sentences than this says nothing about any of them. */
const MOST_COMMON_RUN = 20;

/** Both texts in sentences, and which sentence has become which. */
export interface Texts {
  readonly before: string;
  readonly after: string;
  readonly old: readonly Piece[];
  readonly fresh: readonly Piece[];
  readonly images: Images;
  /** For each old sentence the nearest one before it, and after it, that has an image; -1 and the number of them all if none. */
  readonly known: readonly { readonly above: number; readonly below: number }[];
  /** The new sentences that are the image of none, by their keys, and by the runs of characters in them. */
  readonly free: ReadonlySet<number>;
  readonly freeOf: ReadonlyMap<string, readonly number[]>;
  readonly freeWith: ReadonlyMap<number, readonly number[]>;
}

export function readTexts(before: string, after: string): Texts {
  const old = piecesOf(before);
  const fresh = piecesOf(after);
  const images = align(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  );
  const taken = new Set(images);
  const free = fresh.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  return {
    before,
    after,
    old,
    fresh,
    images,
    known: knownAround(images),
    free: new Set(free),
    freeOf: indexBy(free, (at) => [fresh[at]?.key ?? '']),
    freeWith: indexBy(free, (at) => new Set(runsOf(fresh[at]?.key ?? ''))),
  };
}

function knownAround(images: Images): { above: number; below: number }[] {
  const known = images.map(() => ({ above: -1, below: images.length }));
  let above = -1;
  known.forEach((entry, at) => {
    entry.above = above;
    if (images[at] !== -1) above = at;
  });
  let below = images.length;
  for (let at = images.length - 1; at >= 0; at--) {
    const entry = known[at];
    if (entry) entry.below = below;
    if (images[at] !== -1) below = at;
  }
  return known;
}

function indexBy<Key>(
  places: readonly number[],
  keysOf: (place: number) => Iterable<Key>,
): Map<Key, number[]> {
  const index = new Map<Key, number[]>();
  for (const place of places) {
    for (const key of keysOf(place)) {
      const known = index.get(key);
      if (known) known.push(place);
      else index.set(key, [place]);
    }
  }
  return index;
}

/** Sentences of `after` that one of `before` has become, and how like it they are. */
export interface Likely {
  readonly piece: number;
  readonly first: number;
  readonly last: number;
  readonly likeness: number;
  readonly isExact: boolean;
}

/** The sentences that the old one has become: its image, or the most like it where the order expects one, or elsewhere. */
export function likeliest(texts: Texts, piece: number): Likely | undefined {
  const image = texts.images[piece] ?? -1;
  if (image >= 0) return { piece, first: image, last: image, likeness: 1, isExact: true };
  const { key = '' } = texts.old[piece] ?? {};
  const expected = expectedPlaces(texts, piece);
  let most: (Likely & { readonly score: number }) | undefined;
  const consider = (first: number, last: number, isExpected: boolean) => {
    const words = texts.fresh
      .slice(first, last + 1)
      .map((one) => one.key)
      .join('');
    const alike = likeness(key, words);
    if (alike < RECOGNISABLE_IN_PLACE) return;
    if (alike < RECOGNISABLE && (!isExpected || isLikerTo(texts, words, piece, alike))) return;
    const score = alike + (isExpected ? ORDER_WEIGHT : 0);
    if (!most || score > most.score + (last > first ? TIE : 0))
      most = { piece, first, last, likeness: alike, isExact: false, score };
  };
  for (const at of expected) consider(at, at, true);
  for (const at of expected) if (expected.includes(at + 1)) consider(at, at + 1, true);
  for (const at of sharingRuns(texts, key)) if (!expected.includes(at)) consider(at, at, false);
  return most;
}

/** True when the words are clearly the changed ones of another sentence near by. */
function isLikerTo({ old, images }: Texts, words: string, piece: number, alike: number): boolean {
  for (let other = piece - NEAR; other <= piece + NEAR; other++) {
    const key = other !== piece && images[other] === -1 ? old[other]?.key : undefined;
    if (key !== undefined && likeness(key, words) > alike + ORDER_WEIGHT) return true;
  }
  return false;
}

/** Free sentences between the images of those that stand around, counted from either of them. */
function expectedPlaces({ known, images, free, fresh }: Texts, piece: number): number[] {
  const { above, below } = known[piece] ?? { above: -1, below: images.length };
  const from = images[above] ?? -1;
  const to = images[below] ?? fresh.length;
  const places = new Set<number>();
  for (let by = -NEAR; by <= NEAR; by++) {
    for (const at of [from + piece - above + by, to + piece - below + by])
      if (at > from && at < to && free.has(at)) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

/** The few free sentences that share the most runs of characters with the key, rare runs only. */
function sharingRuns({ freeWith }: Texts, key: string): number[] {
  const votes = new Map<number, number>();
  for (const run of new Set(runsOf(key))) {
    const places = freeWith.get(run) ?? [];
    if (places.length > MOST_COMMON_RUN) continue;
    for (const at of places) votes.set(at, (votes.get(at) ?? 0) + 1);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, MOST_ALIKE).map(([at]) => at);
}

/** The stretch from the first to the last of some sentences. */
export function coverOf(pieces: readonly Piece[], first: number, last: number): Span {
  return { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0 };
}
