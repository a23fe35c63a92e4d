import { commonPrefix, commonSuffix, likeness } from './likeness.js';
import { trim } from './lines.js';
import { keyed, keyOf, piecesOf } from './pieces.js';
import { wordsAt, type Span } from './span.js';

/** Words, and what stands around them: the W3C Web Annotation model's TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where words stand in a text: a TextQuoteSelector and a TextPositionSelector. */
export interface Anchor extends Quote, Span {}

/** What became of an anchored stretch. */
export type Found =
  | { readonly kind: 'found'; readonly span: Span }
  /** Elsewhere when `exact`; otherwise the words have changed, and the span is where they most likely stand. */
  | { readonly kind: 'moved'; readonly span: Span; readonly exact: boolean }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'lost' };

/** Context kept on each side, in code units. */
const CONTEXT = 32;

/** What the words say about a place, and what the two sides say together. */
const WORDS_WEIGHT = 0.6;
const SIDES_WEIGHT = 0.4;
/** Changed words are still the same sentence from this likeness on. */
export const RECOGNISABLE = 0.6;
/** And from this one on, when the place speaks for them: the sides, or the order of the sentences. */
export const RECOGNISABLE_IN_PLACE = 0.3;
/** Places whose scores differ by less are equally good. */
export const TIE = 0.1;
/** More places than this are not looked at: such words are no anchor. */
const MOST_PLACES = 1_000;

/** Describes a place so that it can be found again; the context never cuts a character in two. */
export function makeAnchor(text: string, { start, end }: Span): Anchor {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(cutsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, cutsPair(text, to) ? to - 1 : to),
  };
}

/**
 * Looks for an anchored stretch in a text: the same words but for white space, told apart by what stands around them; or
 * else words that are much like them. With both texts at hand, `carryOver` knows more.
 */
export function findAnchor(text: string, anchor: Anchor): Found {
  const same = best(samePlaces(text, anchor).map((span) => ({ span, score: sides(text, span, anchor) })));
  const here = same.find(({ start }) => start === anchor.start);
  if (here) return { kind: 'found', span: here };
  if (same.length > 1) return { kind: 'ambiguous', spans: same };
  if (same[0]) return { kind: 'moved', span: same[0], exact: true };
  const alike = best(alikePlaces(text, anchor));
  if (alike.length > 1) return { kind: 'ambiguous', spans: alike };
  return alike[0] ? { kind: 'moved', span: alike[0], exact: false } : { kind: 'lost' };
}

interface Scored {
  readonly span: Span;
  readonly score: number;
}

/** The best places, those equally good included, in reading order. */
function best(places: readonly Scored[]): Span[] {
  const top = places.reduce((most, { score }) => Math.max(most, score), 0);
  const spans: Span[] = [];
  for (const { span, score } of places) {
    if (score > top - TIE && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

/** Where the same words stand, and are no part of a longer word or figure that the anchored ones were not part of. */
function samePlaces(text: string, { exact, prefix, suffix }: Anchor): Span[] {
  const wanted = keyOf(exact);
  if (wanted === '') return [];
  const around = prefix + exact + suffix;
  const atStart = cutsWord(around, prefix.length);
  const atEnd = cutsWord(around, prefix.length + exact.length);
  const key = keyed(text);
  const places: Span[] = [];
  for (
    let at = key.text.indexOf(wanted);
    at >= 0 && places.length < MOST_PLACES;
    at = key.text.indexOf(wanted, at + 1)
  ) {
    const span = trim(text, key.back({ start: at, end: at + wanted.length }));
    if ((atStart || !cutsWord(text, span.start)) && (atEnd || !cutsWord(text, span.end))) places.push(span);
  }
  return places;
}

/** True when the place lies within a word or a figure: `5억` in `15억`, in `1.5억` and in `-5억`, `한국` in `한국인`. */
function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{Script=Hangul}]$/u.test(before) && /^\p{Script=Hangul}/u.test(after)) return true;
  if (/[\p{Script=Latin}\p{M}\p{N}]$/u.test(before) && /^[\p{Script=Latin}\p{M}\p{N}]/u.test(after))
    return true;
  if (/^\d/.test(after)) return /\d[.,]$|(?:^|[^\p{L}\p{N}])[-−+]$/u.test(before);
  return /\d$/.test(before) && /^[.,]\d/.test(after);
}

/** Places whose words are like the anchored ones: between the same sides, or sentences anywhere. */
function alikePlaces(text: string, anchor: Anchor): Scored[] {
  const wanted = keyOf(anchor.exact);
  const places: Scored[] = [];
  for (const span of [...betweenSides(text, anchor), ...windows(text, anchor.exact)]) {
    const words = likeness(wanted, keyOf(wordsAt(text, span)));
    const around = sides(text, span, anchor);
    const isAlike = words >= RECOGNISABLE || (words >= RECOGNISABLE_IN_PLACE && around >= 0.5);
    if (isAlike) places.push({ span, score: words * WORDS_WEIGHT + around * SIDES_WEIGHT });
  }
  return places.sort((a, b) => a.span.start - b.span.start || b.score - a.score);
}

/** What now stands between the words that stood before and after the anchored ones. */
function betweenSides(text: string, { exact, prefix, suffix }: Anchor): Span[] {
  const spans: Span[] = [];
  const longest = exact.length * 2 + CONTEXT;
  for (
    let at = text.indexOf(prefix);
    at >= 0 && spans.length < MOST_PLACES;
    at = text.indexOf(prefix, at + 1)
  ) {
    const start = at + prefix.length;
    const length =
      suffix === ''
        ? text.length - start
        : text.slice(start, start + longest + suffix.length).indexOf(suffix);
    if (length > 0 && length <= longest) spans.push(trim(text, { start, end: start + length }));
    if (prefix === '') break;
  }
  return spans;
}

/** As many sentences in a row as the anchored words have, one fewer, or one more. */
function windows(text: string, exact: string): Span[] {
  const pieces = piecesOf(text);
  const size = piecesOf(exact).length;
  return pieces.flatMap(({ start }, first) =>
    [size - 1, size, size + 1].flatMap((length) => {
      const end = length > 0 ? pieces[first + length - 1]?.end : undefined;
      const isLikely =
        end !== undefined && end - start <= exact.length * 2 && (end - start) * 2 >= exact.length;
      return isLikely ? [{ start, end }] : [];
    }),
  );
}

/** How much of what stood around the anchored words stands around the place, from 0 to 1. */
function sides(text: string, { start, end }: Span, { prefix, suffix }: Anchor): number {
  const left = keyOf(prefix);
  const right = keyOf(suffix);
  const isLeft =
    left === ''
      ? start === 0
      : commonSuffix(left, keyOf(text.slice(Math.max(0, start - CONTEXT * 2), start))) / left.length;
  const isRight =
    right === ''
      ? end === text.length
      : commonPrefix(right, keyOf(text.slice(end, end + CONTEXT * 2))) / right.length;
  return (Number(isLeft) + Number(isRight)) / 2;
}

/** True when the place lies between the two halves of one character. */
export function cutsPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
