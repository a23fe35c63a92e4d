import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { listAfter, listBefore, listNear } from './named.js';
import type { Total } from './total.js';
import { TOTAL_WORDS } from './total-words.js';
import type { TotalGrammar } from './total-words.js';
import { unnamedList } from './unnamed.js';

/** Every total whose parts stand beside it and do not add up to it. */
export function readTotals(document: Document): Total[] {
  const grammar = TOTAL_WORDS[document.language];
  const { converting } = document;
  const totals: Total[] = [];
  for (const sentence of document.sentences) {
    const quantities = sentence.quantities.filter(
      ({ vague, start, unit }) => !vague && !converting.has(start) && COUNTED.has(unit.dimension),
    );
    if (quantities.length > 30) continue;
    const said = document.text.slice(sentence.start, sentence.end);
    for (const total of quantities) {
      if (!isTotal(document, grammar, sentence, total)) {
        const paid =
          grammar.costs.test(before(document, sentence, total, 18)) && !NEXT.test(said)
            ? listNear(document, grammar, sentence, quantities, total)
            : undefined;
        if (paid) totals.push(paid);
        continue;
      }
      const found =
        listBefore(document, grammar, quantities, total, said) ??
        listAfter(document, grammar, sentence, quantities, total) ??
        listNear(document, grammar, sentence, quantities, total);
      if (found) totals.push(found);
    }
    for (const found of unnamedList(document, grammar, sentence, quantities))
      if (!totals.some(({ total }) => total === found.total)) totals.push(found);
  }
  return totals;
}

const COUNTED = new Set([
  'money',
  'count',
  'number',
  'length',
  'area',
  'volume',
  'mass',
  'point',
  'energy',
  'power',
]);

/** One more of a row, and not all of it. */
const NEXT = /셋째|넷째|다른|\b(?:third|fourth|other|another|next)\b|troisième|quatrième|autre/i;

function isTotal(
  document: Document,
  { head, tail }: TotalGrammar,
  sentence: Sentence,
  quantity: Quantity,
): boolean {
  const behind = after(document, sentence, quantity, 32);
  return (head.test(before(document, sentence, quantity, 28)) && !APART.test(behind)) || tail.test(behind);
}

/** After a figure that is how far two others lie apart. */
const APART = /^ (?:de (?:différence|plus|moins)|d['’](?:écart|avance|intervalle))(?!\p{L})/u;
