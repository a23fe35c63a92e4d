import { wordsAt } from '#text';
import type { Span } from '#text';
import type { Document } from '../document.js';

/** In sentences: further apart two may be of two matters. */
export const FAR = 5;

/** Whether a later sentence names, behind its first word, somebody or somewhere that the earlier does not name. */
export function namesAnother({ text }: Document, earlier: Span, later: Span): boolean {
  const said = wordsAt(text, earlier);
  return [...wordsAt(text, later).matchAll(NAMES)].some(([name]) => !DAY.test(name) && !said.includes(name));
}

const NAMES = /(?<=[\p{L},;’'] )\p{Lu}\p{Ll}[\p{L}-]+/gu;
const DAY =
  /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
