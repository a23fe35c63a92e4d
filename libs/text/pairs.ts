import { isSpace } from './lines.js';
import type { Span } from './span.js';

/** A quotation or a bracket, both of its marks included. */
export interface Pair extends Span {
  readonly quotation: boolean;
}

/** A mark whose other half is further away than this, in code units, is a slip and pairs with nothing. */
const LONGEST_PAIR = 1_200;

const MARKS = /["'“”‘’«»‹›「」『』《》〈〉<>()（）[\]［］{}]/g;

/** Each opening mark with its closing one. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '<': '>',
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '{': '}',
};
const CLOSERS = new Set(Object.values(CLOSING));
const BRACKETS = new Set([')', '）', ']', '］', '}', '>', '》', '〉']);

/**
 * The quotations and brackets that open and close within the text (a paragraph: marks do not pair across), in the order of their opening marks.
 * Marks without a partner are left out; each kind of mark is matched by itself, so that one slip spoils nothing else.
 * An apostrophe is no mark.
 */
export function findPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open = new Map<string, number[]>();
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const closing = CLOSING[mark] ?? mark;
    const waiting = open.get(closing) ?? [];
    const role = roleOf(mark, before, after, waiting.length > 0);
    if (role === 'open') {
      if (isStraight(mark)) waiting.length = 0;
      waiting.push(at);
      open.set(closing, waiting);
    } else if (role === 'close') {
      const start = waiting.pop();
      if (start !== undefined && at - start <= LONGEST_PAIR) {
        pairs.push({ start, end: at + 1, quotation: !BRACKETS.has(mark) });
      }
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** The pairs that stand in no other; those that cross one another are taken together. */
export function outermost(pairs: readonly Pair[]): Span[] {
  const outer: { start: number; end: number }[] = [];
  for (const { start, end } of pairs) {
    const last = outer.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else outer.push({ start, end });
  }
  return outer;
}

function roleOf(mark: string, before: string, after: string, isOpen: boolean): 'open' | 'close' | undefined {
  if (mark === '<') return /[\p{L}‘“]/u.test(after) ? 'open' : undefined;
  if (mark === '’' && isLatin(before) && isLatin(after)) return undefined;
  if (!isStraight(mark)) return CLOSERS.has(mark) ? 'close' : 'open';
  if (mark === "'" && isLatin(before) && isLatin(after)) return undefined;
  const afterSpace = before === '' || isSpace(before.charCodeAt(0));
  const beforeSpace = after === '' || isSpace(after.charCodeAt(0));
  if (isOpen && (!afterSpace || beforeSpace)) return 'close';
  const mayOpen = afterSpace || /[\p{Ps}\p{Pi}\p{Pd}"'\p{Script=Hangul}\p{Script=Han}:·]/u.test(before);
  return mayOpen && /[\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}"'…]/u.test(after) ? 'open' : undefined;
}

/** The marks of a typewriter, which open and close alike. */
function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

function isLatin(char: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(char);
}
