import type { Language, Quantity } from '#text';
import { isCount } from './changes.js';
import type { Document } from '../document.js';
import { before, previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** A whole, some of its parts, and what is said to be the rest of it. */
export interface WithRest {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
}

interface RestGrammar {
  readonly head: RegExp;
  readonly tail: RegExp;
  /** Words by which the parts are not of this whole, or are not all told. */
  readonly open: RegExp;
}

const GRAMMARS: Readonly<Record<Language, RestGrammar>> = {
  ko: {
    head: /나머지(?: [가-힣]{1,6}| (?:는|인))? ?$|나머지(?:는|인) ?$/,
    tail: /^$/,
    open: /보다|늘|줄|제외|빼고|이상|각각/,
  },
  en: {
    head: /\b(?:the (?:other|remaining)|the rest,?|the remainder,?) (?:\p{L}+ )?$/iu,
    tail: /^ (?:\p{L}+ )?(?:others?|remaining)\b/iu,
    open: /\b(?:than|besides|excluding|except|minus|at least|each|rose|fell|up|down)\b/i,
  },
  fr: {
    head: /(?:le reste, (?:soit )?|le reste \(|restants?, )$/i,
    tail: /^ ?(?:autres|restant)/i,
    open: /que les|outre|hors|sauf|au moins|chacun|hausse|baisse/i,
  },
};

/** `Employs 48 people, 30 in Leeds and the remaining 22 in York`: every whole whose parts and rest are not it. */
export function readRests(document: Document): WithRest[] {
  const { head, tail, open } = GRAMMARS[document.language];
  return document.sentences.flatMap((sentence) => {
    if (sentence.quantities.length === 0 || sentence.quantities.length > 10) return [];
    const rest = sentence.quantities.find(
      (quantity) =>
        head.test(before(document, sentence, quantity, 20)) ||
        tail.test(document.text.slice(numberEnd(document, quantity), quantity.end + 12)),
    );
    if (!rest || open.test(document.text.slice(sentence.start, rest.end))) return [];
    const told = sentence.quantities.filter(({ end }) => end <= rest.start).filter(isCount);
    const whole = wholeOf(document, sentence, told, rest);
    const parts = [...told.filter((part) => part !== whole), rest];
    if (
      !whole ||
      parts.length < 2 ||
      parts.some((part) => !isCount(part) || part.value >= whole.value || leavesOut(part, whole))
    )
      return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const meant = sum !== whole.value && sum > whole.value / 2 && sum < whole.value * 1.5;
    return meant && !hidesRounding(whole, parts, sum) ? [{ whole, parts }] : [];
  });
}

/** 380 millions et 190: the second leaves its millions out. */
function leavesOut(part: Quantity, whole: Quantity): boolean {
  return whole.value >= 1e6 && part.value < 1000;
}

/** The first and largest of the figures before the rest, or the one figure of the sentence before. */
function wholeOf(
  document: Document,
  sentence: Sentence,
  told: readonly Quantity[],
  rest: Quantity,
): Quantity | undefined {
  const [first, ...others] = told;
  const previous = previousOf(document, sentence);
  const [whole, another] = (previous?.quantities ?? []).filter(
    (quantity) =>
      isCount(quantity) && (quantity.unit.id === rest.unit.id || quantity.unit.id === first?.unit.id),
  );
  const earlier = another ? undefined : whole;
  if (!first || others.length === 0) return first && earlier;
  // There were 421. In spring 268, in autumn 97 and 56 in other seasons: the first is one of the parts.
  const sum = [...told, rest].reduce((all, { value }) => all + value, 0);
  if (earlier && Math.abs(sum / earlier.value - 1) < 0.15) return earlier;
  return others.every(({ value }) => value < first.value) ? first : undefined;
}

function hidesRounding(whole: Quantity, parts: readonly Quantity[], sum: number): boolean {
  const room = [whole, ...parts].reduce((all, { low, high }) => all + (high - low) / 2, 0);
  return whole.value >= 1000 && Math.abs(sum - whole.value) <= room;
}

/** Where the number ends, before the noun that is counted. */
function numberEnd({ text }: Document, { figure }: Quantity): number {
  const space = text.indexOf(' ', figure.start);
  return space > 0 && space < figure.end ? space : figure.end;
}
