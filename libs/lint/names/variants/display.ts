import type { Span } from '#text';
import type { Document } from '../../document.js';
import { spanAt } from '../../places.js';

/** True of a name in a headline, a deck or a caption that the body spells otherwise: it is held against the body there. */
export function isDisplayed(
  document: Document,
  { place, proof }: { readonly place: Span; readonly proof: Span },
): boolean {
  return isDisplay(document, place) && !isDisplay(document, proof);
}

/** True in a headline, a deck or a caption, whose names are held against those of the body. */
export function isDisplay({ zones }: Document, { start }: Span): boolean {
  const kind = spanAt(zones, start)?.kind;
  return kind === 'headline' || kind === 'deck' || kind === 'caption';
}
