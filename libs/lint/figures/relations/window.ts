import type { Quantity, Span } from '#text';
import { sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';

/** What can be counted and measured; not how long, how old, or how many per cent. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'money',
  'count',
  'number',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
]);

/** The amounts of a sentence that can stand to each other in a proportion: none said twice, none vague. */
export function amountsOf(document: Document, sentence: Sentence): Quantity[] {
  return sentence.quantities.filter(
    (quantity) =>
      !quantity.vague &&
      quantity.value > 0 &&
      AMOUNTS.has(quantity.unit.dimension) &&
      // Two shillings and sixpence.
      quantity.unit.id !== 'shilling' &&
      !document.converting.has(quantity.start) &&
      !isNumberOfName(document, quantity) &&
      !isAgeGroup(document, sentence, quantity),
  );
}

/** 한 병에 3000원, one in the north: the one of something, which stands in no proportion. */
export function isUnit({ text }: Document, { value, figure }: Quantity): boolean {
  if (value !== 1) return false;
  return !/\d/.test(text.charAt(figure.start)) || /^(?:당|에 )/.test(text.slice(figure.end, figure.end + 2));
}

/** 20대의 34%, those aged 18 to 24: how old those are who were asked. */
function isAgeGroup({ text }: Document, sentence: Sentence, { unit, value, start, end }: Quantity): boolean {
  if (AGED.test(text.slice(Math.max(sentence.start, start - 24), start))) return true;
  return (
    unit.id === '대' &&
    value % 10 === 0 &&
    value < 100 &&
    (/답[했한]|조사|응답|세대|연령|청년|남성|여성|남녀/.test(text.slice(sentence.start, sentence.end)) ||
      /^[는은의이가]? ?\d/.test(text.slice(end, end + 4)))
  );
}

const AGED = /\b(?:aged?|ages)(?: (?:between|over|under|from))?(?: \d{1,2} (?:to|and|or|-|–))? $/i;

/** Debian 9, Toy Story 3: a small number after a name. */
function isNumberOfName({ language, text }: Document, { start, value, unit }: Quantity): boolean {
  if (language === 'ko' || value > 20 || (unit.dimension !== 'number' && unit.dimension !== 'count'))
    return false;
  return (
    /(?<! the)[\p{L}\d,] (?!\p{L}+s )\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /\d/.test(text.charAt(start))
  );
}

/** Whether two amounts can be of one thing; outside Korean the nouns may differ: 450 applied, 540 candidates. */
export function comparable(document: Document, a: Quantity, b: Quantity): boolean {
  if (isBare(document, a) && isBare(document, b)) return false;
  return (
    sameUnit(a, b) ||
    (document.language !== 'ko' && a.unit.dimension === 'count' && b.unit.dimension === 'count')
  );
}

/** A number of nothing: in Korean it counts nothing at all, elsewhere not where it stands in a score or a code. */
function isBare({ language, text }: Document, { unit, figure }: Quantity): boolean {
  if (unit.dimension !== 'number') return false;
  return language === 'ko' || /[-–\p{L}]/u.test(text.charAt(figure.start - 1) + text.charAt(figure.end));
}

/** The words between two places, whichever comes first. */
export function wordsBetween({ text }: Document, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}
