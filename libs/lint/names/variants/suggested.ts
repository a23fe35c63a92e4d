import { wordsAt } from '#text';
import { surnameOf } from '../index.js';
import type { Variant } from './people.js';

/** The right name in place of the other spelling, where that is all that stands there: for a surname alone the surname. */
export function suggested(text: string, { place, written, name }: Variant): { readonly suggestion?: string } {
  if (wordsAt(text, place) !== written) return {};
  return { suggestion: written.includes(' ') ? name : surnameOf(name) };
}
