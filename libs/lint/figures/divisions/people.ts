import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import type { Division } from './division.js';

/** What stands before the two numbers of a pair that is all there are. */
const KOREAN_PAIRS: readonly (readonly RegExp[])[] = [
  [/(?:남성|남자|남학생|남)(?:은|이|는)? ?$/, /(?:여성|여자|여학생|여)(?:은|이|는)? ?$/],
  [/세 이상(?:은|이)? ?$/, /세 미만(?:은|이)? ?$/],
  [/(?<!비)정규직(?:은|이)? ?$/, /비정규직(?:은|이)? ?$/],
  [/내국인(?:은|이)? ?$/, /외국인(?:은|이)? ?$/],
];

/** 60명 가운데 남성이 30명, 여성이 25명: two that leave nothing over. */
export function people(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language !== 'ko') return pairOfPeople(document, sentence, quantities);
  for (const labels of KOREAN_PAIRS) {
    const parts = labels.flatMap((label) =>
      quantities
        .filter(
          (quantity) => quantity.unit.id === '명' && label.test(before(document, sentence, quantity, 6)),
        )
        .slice(0, 1),
    );
    const [first] = parts;
    if (parts.length < 2 || !first) continue;
    const whole = quantities.find(
      (quantity) =>
        quantity.unit.id === '명' && quantity.end <= first.start && first.start - quantity.end < 30,
    );
    if (whole) return { whole, parts, kind: 'people' };
  }
  return undefined;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['women', 'men'],
  ['boy', 'girl'],
  ['girl', 'boy'],
  ['homme', 'femme'],
  ['femme', 'homme'],
  ['garçon', 'fille'],
  ['fille', 'garçon'],
  ['adult', 'children'],
  ['adulte', 'enfant'],
];

function pairOfPeople(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  for (let index = 1; index < quantities.length; index += 1) {
    const [first, second] = [quantities[index - 1], quantities[index]];
    if (!first || !second || !PAIRS.some(([a, b]) => a === first.unit.id && b === second.unit.id)) continue;
    if (!/^,? (?:and|et) $/.test(document.text.slice(first.end, second.start))) continue;
    const earlier = quantities[index - 2];
    const later = quantities[index + 1];
    const counted = (quantity: Quantity | undefined): quantity is Quantity =>
      quantity !== undefined && (quantity.unit.dimension === 'count' || quantity.unit.dimension === 'number');
    if (
      counted(earlier) &&
      first.start - earlier.end < 24 &&
      /^(?: \p{L}+)?(?:,|:| \(| —|, including) ?(?:\p{L}+ )?$/u.test(
        document.text.slice(earlier.end, first.start),
      )
    ) {
      return { whole: earlier, parts: [first, second], kind: 'people' };
    }
    if (
      counted(later) &&
      /^,? (?:for a total of|making|a total of|au total|soit) $/.test(
        document.text.slice(second.end, later.start),
      )
    ) {
      return { whole: later, parts: [first, second], kind: 'people' };
    }
  }
  return undefined;
}
