import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';

/** That an amount is for each one of what is counted, by the words before it and behind it. */
const EACH: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:[가-힣㎡㏊]당|[tgmaL]당|(?:한|1) ?(?:명|사람|대|개|곳|장|권|가구)|(?<![가-힣\d.])(?:한|1) ?(?:[가-힣]{1,3}|㎡|㎏|㎞|㏊|kg|km|ha|t|L|g|m)(?:에|에게|마다)|각각|각자|제각기|보폭을?|마다) ?(?:평균 |약 |[가-힣]{1,5}(?:은|는|이|가|을|를) ?)?$|(?:요금|입장료|관람료|수강료|참가비|회비|표값|푯값|입장권|단가|정가|값|가격)(?:은|는|이|가)? ?(?:한 [가-힣](?:에)? )?$/,
    tail: /^(?:씩|짜리)/,
  },
  en: {
    head: /\b(?:each|every) (?:\p{L}+ ){0,6}$|\bat $|\b(?:an?|one|per) \p{L}+(?: of \p{L}+)? (?:\p{L}+ )?(?:costs?|fetch(?:es|ed)?|brings?|sells? for|sold for|goes for|went for|is worth|weighs?|holds?|carries|takes?|seats|yields?|earns?|gets?|paid|pays?) $|\b(?:charg(?:es|ed|ing)|(?:ticket|admission|entry|fare|fee|price|toll|fine|levy|rate|stipend|dues|copy|seat)s?(?: \p{L}+)? (?:is|are|was|were|cost|costs|costing|of|sold for|went for|set at)) $/iu,
    tail: /^(?: \p{L}+){0,3}?,? (?:each|apiece|a (?!year|month|week|day|minute|hour|second|trip|night|total|mean|mere|profit|loss|rise|fall)\p{L}+|an (?!hour|average|increase)\p{L}+|per (?!year|month|week|day|minute|hour|second)\p{L}+|for (?:each|every)|in (?:each|every))(?!\p{L})/iu,
  },
  fr: {
    head: /chaque \p{L}+ (?:\p{L}+ ){0,2}$|\bà $|chacune? (?:\p{L}+ ){0,2}$|(?<!\p{L})une? \p{L}+ (?:contient|pèse|coûte|vaut|produit|compte|consomme|rapporte|transporte) $|(?:entrée|billet|place|ticket|tarif|amende|cotisation|repas|exemplaire|nuitée|tonne|litre)s? (?:\p{L}+ )?(?:est|était|sont|étaient|coûte|coûtait|coûtent|vaut|valait|fixée? à|de|d['’]|à) (?:de |à )?$/iu,
    tail: /^(?: (?!(?:pour|dans|sur|sous|vers|et|en|contre|chez|avec) )\p{L}+){0,2}? (?:chacun|chacune|pièce|l['’]unité|dans chac\p{L}+|par (?!an|mois|semaine|jour|heure|minute|seconde)\p{L}+|(?:le|la|du|de la) (?!jour|nuit|semaine|mois)\p{L}+|l['’](?!heure|année)\p{L}+)(?!\p{L})/iu,
  },
};

/** Whether an amount is what one of them costs, gets, gives or holds. */
export function isForEach(document: Document, sentence: Sentence, amount: Quantity): boolean {
  const { head, tail } = EACH[document.language];
  return (
    head.test(before(document, sentence, amount, 40)) || tail.test(after(document, sentence, amount, 30))
  );
}
