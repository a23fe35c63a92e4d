import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';

/** Words before and (after `#`) behind a figure that is told as what the others come to. */
const CONCLUSION: Readonly<Record<Language, RegExp>> = {
  ko: /(?:모두|총|합쳐|합치면|합하면|전부|합계|도합|통틀어|그러니까|즉|곧|이니|니까?|[이라]면|으면|해서|나눠|나누면|치면|환산하면|따지면|[가-힣]당|각각|각자|꼬박|평균)(?:은|는|이|가)?,? ?(?:[가-힣]{1,5}(?:에|이|가|을|를|은|는)? )?#|[가-힣]{0,5}(?:액|금|료|비|값|비용|수입|매출|벌이|돈|피해|손해|빚|몫|규모|양|부담)(?:은|는|이|가|만|만도)? ?(?:[가-힣]{1,5} )?#|#(?:씩|인 셈|꼴|인 꼴|(?:을|를|이|가|에|의|어치(?:를|가)?)? ?(?:모[였인은]|들어[오온왔]|벌|번[다 ]|벌[린었]|거[둬뒀]|걷|든다|들[었인]|필요|된다|되는|됐|썼|쓴|받|챙|빼돌|가로|횡령|이르|이른|달[하한했]|물|냈|낸다|갚|얻|잃|날[렸린]|실[었은]|올[렸린]|나눠|돌아))/,
  en: /\b(?:total|sum|haul|bill|loss|losses|damage|takings|receipts|revenue|income|proceeds|cost|fines?|payout|earnings|amount|sales|profit|value|take|proceeds|budget|invoice|price|debt|gate)\b[^#]{0,36}#|\b(?:comes? to|came to|works? out(?: at| to)?|adds? up to|added up to|amounts? to|amounted to|mak(?:es?|ing)|made|means?|meaning|took|takes?|taking|raised|raising|earn(?:s|ed|ing)?|costs?|costing|brought in|brings? in|bring|spent|spends?|pocket(?:ed|s|ing)?|net(?:ted|s|ting)?|yield(?:s|ed|ing)?|clear(?:ed|ing)|collect(?:ed|s|ing)?|gross(?:ed|ing)|paid|pay|pays|paying|owes?|owed|stole|stolen|embezzl\w+|received?|receiv\w+|gets?|got|giv(?:es?|ing)|leav\w+|produc\w+|turn\w* out|worth|contain(?:s|ed)?|h(?:olds?|eld)|carr(?:y|ies|ied)|worked|lost|giving|entitled to|is set to|will|would)\b[^#]{0,24}#|(?:,? (?:or|so|that is|which is|i\.e\.)(?: about)?|[:—–]|[.] That is|^(?:the|all|those|these)(?: \p{L}+)?) #|#[^.,;]{0,20}\b(?:in all|in total|altogether|all told|each|apiece|a head|per \p{L}+)\b/iu,
  fr: /(?:préjudice|butin|total|montant|somme|facture|recettes?|amende|coût|gain|perte|dette|addition|note|cagnotte|bénéfice|valeur|budget|chiffre|revenu|salaire|prix|vente)s?[^#]{0,36}#|(?:soit|donc|représent\p{L}*|revien\p{L}*|rapport\p{L}*|encaiss\p{L}*|récolt\p{L}*|gagn\p{L}*|dépens\p{L}*|touch\p{L}*|vers\p{L}*|pay\p{L}*|coût\p{L}*|empoch\p{L}*|rest\p{L}*|atteint|fait|font|élèv\p{L}*|perçoi\p{L}*|perçu|recev\p{L}*|reçoi\p{L}*|reçu|vol\p{L}*|détourn\p{L}*|produi\p{L}*|conten\p{L}*|contien\p{L}*|renferm\p{L}*|perd\p{L}*)(?!\p{L})[^#]{0,24}#|[ \u00a0]?[:—–] #|^(?:les|ces)(?: \p{L}+)? #|#[^.,;]{0,20}(?:au total|en tout|chacune?|pièce|par (?:personne|tête))(?!\p{L})/iu,
};

/** Whether the words say that a figure follows from others. */
export function concludes(document: Document, sentence: Sentence, figure: Quantity): boolean {
  return CONCLUSION[document.language].test(
    `${before(document, sentence, figure, 40)}#${after(document, sentence, figure.figure, 26)}`,
  );
}

/** The same where nothing but the words before them can be meant: that means, soit, 셈이다. */
const HENCE: Readonly<Record<Language, RegExp>> = {
  ko: /(?:이니까?|니까|므로|이라서?|그러니까|즉|곧|따라서|결국|셈하면|[가-힣]로 따지면|따지면|치면|환산하면),? (?:[가-힣]{1,5} )?#|#[가-힣]{0,3}(?: [가-힣]{1,6}){0,3} ?(?:셈|꼴|뜻|것이다|계산)/,
  en: /(?:\b(?:that|this|it|which) (?:is|means|makes|comes to|amounts to|adds up to|works out at|translates (?:in)?to|equals)|\bmean(?:ing|s)|\bmaking|\bequivalent to|\bequal to|,? \b(?:or|so)|[:—–])(?: (?:about|some|around|roughly|losing|cutting|a total of|for|the loss of|the))* #|\bso [^#.;]{0,30}#/iu,
  fr: /(?:soit|cela|ça|ce qui (?:fait|représente|donne)|c['’]est-à-dire|donc|autrement dit|[ \u00a0][:—–])(?: (?:fait|représente|veut dire|signifie|donne|environ|quelque|équivaut à|correspond à))* #|(?:donc|ainsi)[^#.;]{0,30}#/iu,
};

/** Whether the words draw the figure as a conclusion from what was told right before. */
export function follows(document: Document, sentence: Sentence, figure: Quantity): boolean {
  return HENCE[document.language].test(
    `${before(document, sentence, figure, 36)}#${after(document, sentence, figure.figure, 18)}`,
  );
}
