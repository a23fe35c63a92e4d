import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { minus, size } from '../interval.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

const BALANCE: Readonly<Record<Language, readonly [income: RegExp, cost: RegExp, profit: RegExp]>> = {
  ko: [
    /(?:매출|수입|세입|수출)(?:액|은|이|는|액은|이었고)? ?(?:[가-힣]{1,4} )?$/,
    /(?:비용|지출|원가|세출|수입)(?:액|은|이|는|액은)? ?(?:[가-힣]{1,4} )?$/,
    /(?:이익|흑자|적자|순익|무역수지|수지)(?:액|은|이|는|를|가)? ?(?:[가-힣]{1,4} )?$/,
  ],
  en: [
    /\b(?:revenues?|income|receipts|exports|takings) (?:of|were|was|came to|reached|totalled) $/i,
    /\b(?:costs?|expenses|expenditure|spending|imports|outgoings) (?:of|were|was|came to|reached|totalled) $/i,
    /\b(?:profit|surplus|deficit|loss|balance) (?:of|was|came to|reached) $/i,
  ],
  fr: [
    /(?:recettes|revenus|produits|exportations)(?: (?:de|d['’]|à|ont atteint|s['’]élèvent à|étaient de|sont de))? $/iu,
    /(?:dépenses|coûts|charges|importations)(?: (?:de|d['’]|à|ont atteint|s['’]élèvent à|étaient de|sont de))? $/iu,
    /(?:bénéfice|excédent|déficit|perte|solde)(?: (?:de|d['’]|à|est de|atteint))? $/iu,
  ],
};

/** 수입 100억원, 지출 80억원으로 흑자 30억원: income, cost and what is left of it, in that order. */
export function balance(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const patterns = BALANCE[document.language];
  for (let index = 2; index < quantities.length; index += 1) {
    const three = [quantities[index - 2], quantities[index - 1], quantities[index]];
    const [income, cost, profit] = three;
    if (!income || !cost || !profit || income.unit.dimension !== 'money') continue;
    if (income.unit.id !== cost.unit.id || cost.unit.id !== profit.unit.id) continue;
    if (
      !three.every(
        (quantity, which) => quantity && patterns[which]?.test(before(document, sentence, quantity, 26)),
      )
    )
      continue;
    const computed = size(minus(income, cost));
    return reckoning(
      profit,
      [income, cost],
      computed,
      (l) =>
        `${sayNumber(income.value, l)} − ${sayNumber(cost.value, l)} = ${sayNumber(income.value - cost.value, l)}`,
      'warning',
    );
  }
  return undefined;
}
