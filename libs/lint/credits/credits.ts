/**
 * Who is said to have founded, made, written or to head what, between two names of the fact book: `A가 세운 E`, `E, created by
 * A`, `A, patronne de E`. A phrasing is what stands between the two names, with a little of what stands behind.
 */
import type { Language, Span } from '#text';
import { isNamedAsWork, isOfCraft, isShared } from './crafts.js';
import { kindsOf } from '../knowledge/fact-book.js';
import type { FactMention } from '../knowledge/fact-book.js';
import { PHRASINGS } from './credit-phrasings.js';
import { isA } from '../knowledge/taxonomy.js';

export const CREDITS = ['founder', 'creator', 'maker', 'chief executive', 'parent', 'agency'] as const;
export type Credit = (typeof CREDITS)[number];

/** One statement of the text. */
export interface CreditStatement {
  readonly credit: Credit;
  /** The person or organisation that is credited. */
  readonly who: FactMention;
  /** The organisation, product or work. */
  readonly what: FactMention;
  /** False of mere possession (구글의 챗GPT), which may mean less, and of works whose name others bear. */
  readonly plain: boolean;
}

/** Finds the statements of one sentence; `names` are its mentions in reading order. */
export function creditStatements(
  text: string,
  language: Language,
  sentence: Span,
  names: readonly FactMention[],
): CreditStatement[] {
  const found: CreditStatement[] = [];
  const words = (start: number, end: number) => text.slice(start, end).replaceAll(NARROW, ' ');
  for (const [index, first] of names.entries()) {
    for (const second of names.slice(index + 1, index + 3)) {
      const between = words(first.end, second.start);
      if (between.length > LONGEST) break;
      const behind = words(second.end, Math.min(sentence.end, second.end + 40));
      const before = words(Math.max(sentence.start, first.start - 30), first.start);
      for (const { credit, before: lead, between: gap, behind: rest, plain = true, order } of PHRASINGS[
        language
      ]) {
        const [who, what] = order === 'who first' ? [first, second] : [second, first];
        if (!fits(credit, who, what, plain) || !gap.test(between)) continue;
        if (
          (lead && !lead.test(before)) ||
          (rest && !rest.test(behind)) ||
          DENIED[language].test(between + behind.slice(0, 20)) ||
          HEDGED[language].test(before)
        )
          continue;
        const made = credit === 'creator';
        if (made && !isOfCraft(language, between + behind.slice(0, 24), what)) continue;
        if (made && !isNamedAsWork(text, language, what)) continue;
        found.push({ credit, who, what, plain: plain && !(made && isShared(what)) });
        break;
      }
    }
  }
  return found;
}

const LONGEST = 70;
/** The spaces that do not break, which French sets beside its marks. */
const NARROW = /[\u00a0\u202f]/g;

/** Only people found, write and head; only organisations make in the sense of a maker, own, and have groups under contract. */
function fits(credit: Credit, who: FactMention, what: FactMention, plain: boolean): boolean {
  const person = who.value.every(({ kind }) => kind === 'person');
  const maker = who.value.every(
    ({ kind, attributes }) =>
      kind === 'organisation' || (kind === 'product' && attributes.some(({ value }) => value === 'company')),
  );
  if (credit === 'parent') return maker && !person && what.value.every(({ kind }) => kind !== 'person');
  if (credit === 'agency') return maker && what.value.every(({ kind }) => kind === 'organisation');
  if (credit === 'maker')
    return maker && what.value.every(({ kind }) => kind === 'product') && (plain || isIntangible(what));
  if (credit === 'founder' || credit === 'chief executive')
    return person && what.value.every(({ kind }) => kind === 'organisation' || kind === 'product');
  return person && what.value.every(({ kind }) => kind === 'product');
}

/** Of things one may own several (OVH’s H100s); of models, systems and services the possessive names the maker. */
function isIntangible({ value }: FactMention): boolean {
  const kinds = kindsOf(value);
  return (
    kinds.length > 0 &&
    kinds.some(
      (kind) =>
        isA(kind, 'AI') ||
        kind === 'operating system' ||
        isA(kind, 'online service') ||
        isA(kind, 'messaging app'),
    )
  );
}

const DENIED: Readonly<Record<Language, RegExp>> = {
  ko: /아니|않|못|아닌/,
  en: /\b(?:not|never|n[’']t|falsely|wrongly|rival|unlike|instead)\b/,
  fr: /\b(?:ne|n[’']|pas|jamais|faux|concurrent|rival)\b/,
};
const HEDGED: Readonly<Record<Language, RegExp>> = {
  ko: /(?:흔히|잘못|오해)/,
  en: /\b(?:not|if|often wrongly|myth)\b/i,
  fr: /\b(?:pas|si|à tort)\b/i,
};
