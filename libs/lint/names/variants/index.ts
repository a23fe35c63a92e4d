/** Names that an article spells in two ways: each pair of spellings once. */
import { wordsAt } from '#text';
import type { Document } from '../../document.js';
import type { FactBook } from '../../knowledge/fact-book.js';
import { spanAt } from '../../places.js';
import { organisationVariants } from './organisations.js';
import { personVariants } from './people.js';
import type { Variant } from './people.js';
import { isDisplay } from './display.js';
import { koreanSpellings, latinSpellings } from './spellings.js';

export { isDisplayed } from './display.js';
export { suggested } from './suggested.js';
export type { Variant } from './people.js';

const read = new WeakMap<Document, readonly Variant[]>();

/** Every variant of an article, read once for all rules. */
export function variantsOf(document: Document, facts: FactBook): readonly Variant[] {
  const known = read.get(document);
  if (known) return known;
  const said = new Set<string>();
  const variants: Variant[] = [];
  const spellings = document.language === 'ko' ? koreanSpellings : latinSpellings;
  for (const variant of [
    ...personVariants(document, facts),
    ...organisationVariants(document, facts),
    ...spellings(document, facts),
  ]) {
    const pair = pairOf(variant);
    if (said.has(pair)) continue;
    said.add(pair);
    variants.push(isShownAlone(document, variant) ? turned(variant) : variant);
  }
  read.set(document, variants);
  return variants;
}

/** The name that was taken for the right one stands in a headline or a caption only: the body is right. A deck introduces people. */
function isShownAlone(document: Document, { place, proof, name }: Variant): boolean {
  if (isDisplay(document, place) || !isDisplay(document, proof)) return false;
  if (spanAt(document.zones, proof.start)?.kind === 'deck') return false;
  return !document.prose.some(
    (unit) => !isDisplay(document, unit) && wordsAt(document.text, unit).includes(name),
  );
}

function turned({ place, written, proof, name, ...rest }: Variant): Variant {
  return { ...rest, place: proof, written: name, proof: place, name: written };
}

/** The two words that differ, whichever of them was taken for the right one. */
function pairOf({ written, name }: Variant): string {
  const [a, b] = [written.split(' '), name.split(' ')];
  const at = a.length === b.length ? a.findIndex((word, index) => word !== b[index]) : -1;
  return [a.at(at), b.at(at)].sort().join(' ');
}
