import { diffArrays } from 'diff';
import { inOrder } from './alignment.js';
import { piecesOf } from './pieces.js';
import { cover, wordsAt, type Span } from './span.js';

/** A stretch of two texts; `before` is empty where words were added, `after` where they were removed. */
export interface Change {
  readonly kind: 'kept' | 'replaced' | 'removed' | 'added';
  readonly before: Span;
  readonly after: Span;
}

/** Two stretches with more changed words than this have nothing to do with each other. */
const MOST_CHANGED_WORDS = 500;

/**
 * The difference of two texts as a person reads it: by sentences first, then word by word (in Korean the eojeol, its
 * punctuation apart) within those that changed. Changes that only a space or a comma parts are one. The stretches cover
 * both texts, in order.
 */
export function compare(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let from: Place = { before: 0, after: 0 };
  for (const to of commonPlaces(before, after)) {
    for (const change of compareStretch(before, after, from, to)) changes.push(change);
    from = to;
  }
  return joined(changes, before);
}

/** A place in both texts at once. */
interface Place {
  readonly before: number;
  readonly after: number;
}

/** Where the sentences that stayed begin and end, and where both texts end. */
function commonPlaces(before: string, after: string): Place[] {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const images = inOrder(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  );
  const places = images.flatMap((image, at) => {
    const [was, is] = [old[at], fresh[image]];
    if (!was || !is) return [];
    return [
      { before: was.start, after: is.start },
      { before: was.end, after: is.end },
    ];
  });
  return [...places, { before: before.length, after: after.length }];
}

function compareStretch(before: string, after: string, from: Place, to: Place): Change[] {
  const old = { start: from.before, end: to.before };
  const fresh = { start: from.after, end: to.after };
  const [was, is] = [wordsAt(before, old), wordsAt(after, fresh)];
  if (was === is) return was === '' ? [] : [{ kind: 'kept', before: old, after: fresh }];
  const runs = diffArrays(wordsOf(was), wordsOf(is), { maxEditLength: MOST_CHANGED_WORDS });
  if (!runs) return [changed(old, fresh)];
  let at = from;
  return runs.map(({ added, removed, value }) => {
    const { length } = value.join('');
    const next = { before: at.before + (added ? 0 : length), after: at.after + (removed ? 0 : length) };
    const spans = [
      { start: at.before, end: next.before },
      { start: at.after, end: next.after },
    ] as const;
    at = next;
    return added || removed ? changed(...spans) : { kind: 'kept', before: spans[0], after: spans[1] };
  });
}

/** Words and figures whole, white space whole, every other mark by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? [];
}

/** Neighbouring changes as one, with what little stayed between them. */
function joined(changes: readonly Change[], text: string): Change[] {
  const all: Change[] = [];
  changes.forEach((change, index) => {
    const last = all.at(-1);
    const next = changes[index + 1];
    const isLittle =
      change.kind === 'kept' &&
      next &&
      next.kind !== 'kept' &&
      /^(?:[^\S\n]|[,·])+$/.test(wordsAt(text, change.before));
    if (last?.kind === 'kept' && change.kind === 'kept') all[all.length - 1] = together(last, change, 'kept');
    else if (last && last.kind !== 'kept' && (change.kind !== 'kept' || isLittle)) {
      all[all.length - 1] = together(last, change);
    } else all.push(change);
  });
  return all;
}

function together(a: Change, b: Change, kind?: 'kept'): Change {
  const [before, after] = [cover(a.before, b.before), cover(a.after, b.after)];
  return kind ? { kind, before, after } : changed(before, after);
}

function changed(before: Span, after: Span): Change {
  const kind = before.start === before.end ? 'added' : after.start === after.end ? 'removed' : 'replaced';
  return { kind, before, after };
}
