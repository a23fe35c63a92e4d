import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { placeOf } from '../interval.js';
import { after } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { addable, row } from './row.js';
import { add, unequal } from './total.js';
import type { Total } from './total.js';
import { REST } from './total-words.js';
import type { TotalGrammar } from './total-words.js';

/** `£6m in 2019 and £8m in 2021, £14m in all`: the row of figures that ends at the total. */
export function listBefore(
  document: Document,
  grammar: TotalGrammar,
  quantities: readonly Quantity[],
  total: Quantity,
  said: string,
): Total | undefined {
  const parts: Quantity[] = [];
  let next = total;
  for (let index = quantities.indexOf(total) - 1; index >= 0; index -= 1) {
    const part = quantities[index];
    if (!part || !addable(part, total, document.language)) break;
    const gap = document.text.slice(part.end, next.start);
    if (gap.length > 60 || (next !== total && !grammar.link.test(gap))) break;
    parts.unshift(part);
    next = part;
  }
  if (parts.length < 2) return undefined;
  // `To the 14 already there came 9 from Cork and 6 from Kinsale, 29 in all`: the list may begin before its commas.
  const first = quantities[quantities.indexOf(total) - parts.length - 1];
  if (first && addable(first, total, document.language) && add([first, ...parts]).value === total.value)
    return undefined;
  if (grammar.open.test(closed(said, parts.length))) {
    const open = grammar.open.test(
      closed(said, parts.length).replace(/ 등(?= (?:모두|총|도합|합계|전부))/, ''),
    );
    const found = almost(total, parts);
    return open && found && found.sum.value < total.value ? undefined : found;
  }
  // 첫해 12건, 지난해 341건, 누적 1만 건: what is so far from all of it is no list of its parts, unless a nought has slipped.
  const found = unequal(total, parts, 'list');
  const places = found ? Math.log10(found.sum.value / total.value) : 0;
  const slipped = Math.abs(places - Math.round(places)) < 0.02;
  return found && Math.abs(places) > 0.4 && !slipped ? undefined : found;
}

/**
 * B씨 5400만원, C씨 3800만원, D씨 1900만원 등 모두 1억2100만원: 등 may leave some out. But they are never more than their total; and
 * three or more that are less by one digit, not the last, are all there are and were added up wrongly.
 */
function almost(total: Quantity, parts: readonly Quantity[]): Total | undefined {
  const found = unequal(total, parts, 'near');
  if (!found) return undefined;
  const short = total.value - found.sum.value;
  if (short < 0) return found.sum.value < total.value * 1.5 ? found : undefined;
  const finest = Math.min(...[total, ...parts].map(({ value }) => placeOf(value)));
  const digit = short / placeOf(short);
  const least = Math.min(...parts.map(({ value }) => value));
  return parts.length > 2 &&
    digit < 10 &&
    placeOf(short) > finest &&
    (short < least || placeOf(short) >= finest * 100)
    ? found
    : undefined;
}

/** `A total of 60 people: 30 men and 25 women`; 모두 60명(남성 30명, 여성 25명). */
export function listAfter(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
  total: Quantity,
): Total | undefined {
  const behind = after(document, sentence, total, 28);
  if (!grammar.opens.test(behind)) return undefined;
  const found = row(document, grammar, sentence, quantities, total);
  if (!found) return undefined;
  // 총 5억원으로 우승자에게 2억원, 준우승자에게 1억원: without a word that says so, the list need not be all.
  const some = document.language === 'ko' && !/^[이가은는을를]? ?[(:—]/.test(behind);
  const said = document.text.slice(total.end, sentence.end);
  return some && found.sum.value < total.value && !grammar.made.test(said) ? undefined : found;
}

/** The parts in the sentence before, or the list that follows: 예산은 모두 500억원이다. 국비 300억원, 도비 150억원으로 구성된다. */
export function listNear(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
  total: Quantity,
): Total | undefined {
  if (
    quantities.some(
      (other) => other !== total && other.value > 12 && addable(other, total, document.language),
    )
  )
    return undefined;
  for (const step of [-1, 1]) {
    const other = document.sentences[sentence.index + step];
    if (other?.paragraph !== sentence.paragraph) continue;
    const said = document.text.slice(other.start, other.end);
    if (REST.test(said) || (step === 1 && !grammar.made.test(said))) continue;
    const figures = other.quantities.filter((part) => !part.vague && part.unit.dimension !== 'time');
    // 등 다섯 부문: how many parts there are, and no part.
    const parts = figures.filter(
      ({ value, unit }, index) =>
        !(
          index === figures.length - 1 &&
          value === index &&
          unit.dimension === 'count' &&
          total.unit.id !== unit.id
        ),
    );
    if (
      parts.length < 2 ||
      parts.length > 8 ||
      !parts.every((part) => addable(part, total, document.language))
    )
      continue;
    if (grammar.open.test(closed(said, parts.length))) continue;
    const linked = parts
      .slice(1)
      .every((part, index) => grammar.link.test(document.text.slice(parts[index]?.end ?? 0, part.start)));
    if (!linked) continue;
    const found = unequal(total, parts, 'near');
    if (found && found.sum.value < total.value * 1.6 && found.sum.value > total.value * 0.6) return found;
  }
  return undefined;
}

/** 등 leaves a list open, unless what follows says that there are just as many (등 다섯 부문), or that these are all (사상자). */
function closed(said: string, count: number): string {
  return said.replace(
    / 등(?: (한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d{1,2}) ?(?:개|곳|명|가지|군데|부문|분야|항목|나라|기관|부서)| 모두 \d+ ?명의 사상자)/g,
    (words, many?: string) =>
      many === undefined || (FEW.indexOf(many) + 1 || Number(many)) === count ? ' ' : words,
  );
}

const FEW = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
