import { findAnchor, makeAnchor, wordsAt, type Span } from '#text';

/**
 * Where the words that stood at `span` of one text stand, to the letter, in a later one; nothing when they have changed,
 * gone, or stand in several places that cannot be told apart.
 */
export function standsAt(before: string, span: Span, after: string): Span | undefined {
  const words = wordsAt(before, span);
  const found = findAnchor(after, makeAnchor(before, span));
  const place = found.kind === 'found' || found.kind === 'moved' ? found.span : undefined;
  return place !== undefined && wordsAt(after, place) === words ? place : undefined;
}
