import type { Language, Quantity } from '#text';
import { inUnitOf, sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { exactly, minus, plus, size, times } from '../interval.js';
import type { Interval } from '../interval.js';
import { isMistyped } from '../relations/mistyped.js';
import { amountsOf, isUnit } from '../relations/window.js';
import { after, before, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/**
 * Three figures and no more in a sentence, or in it and the one before, of which the last is said to follow from the others: what
 * is left (`seats 800, sold 560: 340 stayed empty`), what was gained (`bought for … sold for … a profit of …`), what a price
 * times a number comes to (`Tickets are $15. With 400 sold, the theatre took $7,000`).
 */
export function threeFigures(document: Document, sentence: Sentence): Reckoning | undefined {
  const { text, language } = document;
  const window = windowOf(document, sentence);
  const [first, second, result] = window;
  if (!first || !second || !result || result.start < sentence.start) return undefined;
  const said = text.slice(Math.max(0, Math.min(first.start - 40, sentence.start)), sentence.end);
  if (ELSEWHERE[language].test(said)) return undefined;
  const around = `${text.slice(Math.max(second.end, result.start - 40, sentence.start), result.start)}#${after(document, sentence, result, 26)}`;
  return (
    difference(document, [first, second, result], around) ??
    increased(document, [first, second, result], around, sentence) ??
    product(document, [first, second, result], said, around, sentence)
  );
}

type Three = readonly [first: Quantity, second: Quantity, result: Quantity];

/** Exactly three amounts in the sentence, or with as many before it as make up three; no share or multiple among them. */
function windowOf(document: Document, sentence: Sentence): readonly Quantity[] {
  let all: readonly Quantity[] = [];
  let place: Sentence | undefined = sentence;
  for (let step = 0; place && all.length < 3 && step < 3; step += 1) {
    const { quantities } = place;
    if (quantities.some(({ unit }) => unit.dimension === 'percent' || unit.dimension === 'multiple'))
      return [];
    const own = amountsOf(document, place).filter(
      (amount) => !isUnit(document, amount) && amount.bound !== 'about',
    );
    if (step === 0 && own.length === 0) return [];
    all = [...own, ...all];
    place = previousOf(document, place);
  }
  return all;
}

/** The last of three amounts of one thing is said to be what the one has more than the other. */
function difference(
  document: Document,
  [first, second, result]: Three,
  around: string,
): Reckoning | undefined {
  const named = LEFT[document.language].test(around);
  if (!(named || THE[document.language].test(around)) || !isOne(document, first, second)) return undefined;
  const seats = EMPTY.test(around) && result.unit.dimension === 'count';
  if (result.unit.dimension !== 'number' && !seats && !isOne(document, first, result)) return undefined;
  const [a, b] = [inUnitOf(first, second), second];
  const [most, least] = a.value > b.value ? [a, b] : [b, a];
  const left = inUnitOf(result, second);
  const computed = size(minus(most, least));
  const meant =
    isMistyped(left.value, computed.value) || (named && Math.abs(left.value / computed.value - 1) < 0.3);
  if (!meant || left.value >= most.value) return undefined;
  return reckoning(
    left,
    [first, second],
    computed,
    (l) => `${sayNumber(most.value, l)} − ${sayNumber(least.value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** So many, and so many more: what they come to. */
function increased(
  document: Document,
  [first, second, result]: Three,
  around: string,
  sentence: Sentence,
): Reckoning | undefined {
  const { language } = document;
  const place = placeOf(document, sentence, second);
  const more = `${before(document, place, second, 24)}#${after(document, place, second.figure, 24)}`;
  if (!MORE[language].test(more) || !BECOMES[language].test(around) || !isOne(document, first, second))
    return undefined;
  if (result.unit.dimension !== 'number' && !isOne(document, first, result)) return undefined;
  if (OTHERS.test(document.text.slice(second.end, result.start))) return undefined;
  const computed = plus(inUnitOf(first, second), second);
  const told = inUnitOf(result, second);
  const near = Math.abs(told.value / computed.value - 1) < 0.25;
  if (!near || !isMistyped(told.value, computed.value)) return undefined;
  return reckoning(
    told,
    [first, second],
    exactly(computed.value),
    (l) =>
      `${sayNumber(inUnitOf(first, second).value, l)} + ${sayNumber(second.value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** And those of somebody else, which are not counted. */
const OTHERS =
  /\b(?:those|others?|the rest|and)\b|(?<!\p{L})(?:ceux|celles|autres|et)(?!\p{L})|다른|또|[고며] /u;

/** Words before and (after `#`) behind what comes in addition. */
const MORE: Readonly<Record<Language, RegExp>> = {
  ko: /#(?:을|를|이|가)? ?(?:더 |추가로 |새로 )?(?:늘리|늘면|늘어나면|증설|추가|들어오면|지으면|사들이면)|(?:추가로|새로|더) #/,
  en: /\b(?:another|an extra|an additional|a further) #|#(?: \p{L}+)? (?:more|extra|additional)\b/iu,
  fr: /(?:ajoutant|encore) #|#(?: \p{L}+)? (?:de plus|supplémentaires?|en plus)(?!\p{L})/iu,
};

/** The same of what there is then. */
const BECOMES: Readonly<Record<Language, RegExp>> = {
  ko: /#(?:이|가|으로|로)? ?(?:된다|되고|되며|늘게)|(?:모두|총|합쳐|전체 [가-힣]+[은는이가]) ?#/,
  en: /\b(?:tak|bring|rais|lift)(?:es?|s|ing) (?:the|its|their) (?:\p{L}+ )?\p{L}+ to #|\b(?:will|would|then) (?:have|be|number|hold|seat) #|\bmaking (?:it )?#|\ba total of #/iu,
  fr: /(?:porter\p{L}*|portant|portera) [^#]{2,24} à #|(?:aura|comptera|disposera de|atteindra) #|au total #/iu,
};

/** People leave places: 52명인 버스에 37명이 타 빈자리가 15개. */
const EMPTY = /빈 ?(?:자리|좌석)|공석/;

/** People, places and money: outside Korean the nouns of counts may differ. */
function isOne({ language }: Document, a: Quantity, b: Quantity): boolean {
  const counted = [a, b].every(({ unit }) => unit.dimension === 'count' || unit.dimension === 'number');
  return language === 'ko' ? a.unit.id === b.unit.id : counted || sameUnit(a, b);
}

/** One amount for each of what is counted, and what they come to. */
function product(
  document: Document,
  [first, second, result]: Three,
  said: string,
  around: string,
  sentence: Sentence,
): Reckoning | undefined {
  const { language } = document;
  const of = ofEach(document, [first, second, result]);
  if (of && (COMES[language].test(around) || THE[language].test(around))) return of;
  const isCount = ({ unit, value }: Quantity) =>
    value > 1 &&
    ((Number.isInteger(value) && (unit.dimension === 'count' || unit.dimension === 'number')) ||
      ((first.unit.dimension === 'money' || second.unit.dimension === 'money') && LOTS.has(unit.dimension)));
  const [price, count] = isPriceOf(first, result) ? [first, second] : [second, first];
  if (!isPriceOf(price, result) || !isCount(count) || sameUnit(count, price)) return undefined;
  const behind = document.text.slice(second.end, result.start);
  if (result.value <= price.value || REBATE.test(said) || ANOTHER.test(behind)) return undefined;
  const place = placeOf(document, sentence, price);
  const priced = PRICE[language].test(
    `${before(document, place, price, 34)}#${after(document, place, price, 20)}`,
  );
  if (!priced || !(COMES[language].test(around) || HENCE[language].test(said))) return undefined;
  const each = inUnitOf(price, result);
  const computed: Interval = times(each, exactly(count.value));
  const ratio = result.value / computed.value;
  if (ratio < 0.55 || ratio > 1.8 || isOfAnother(document, place, each, result)) return undefined;
  return reckoning(
    result,
    [price, count],
    computed,
    (l) =>
      `${sayAmount(each.value, each.unit, l)} × ${sayNumber(count.value, l)} = ${sayAmount(computed.value, each.unit, l)}`,
    'warning',
  );
}

/** Whether a number that was told earlier makes it right: the 1,200 that are planted in all, and not the 840 that are left. */
function isOfAnother(document: Document, place: Sentence, price: Quantity, result: Quantity): boolean {
  return document.sentences
    .slice(Math.max(0, place.index - 3), place.index + 1)
    .some(({ quantities }) =>
      quantities.some(({ value }) => Math.abs((price.value * value) / result.value - 1) < 0.005),
    );
}

/** 14 cartons de 24 cahiers: so many of so many each. */
function ofEach(document: Document, [count, each, result]: Three): Reckoning | undefined {
  const { text, language } = document;
  const joined = { ko: /^(?:에|마다)? ?$/, en: /^ of $/, fr: /^ de $/ }[language];
  if (![count, each, result].every(({ unit }) => unit.dimension === 'count')) return undefined;
  if (each.unit.id !== result.unit.id || count.unit.id === each.unit.id) return undefined;
  const eachOf = language === 'ko' ? /^씩/.test(text.slice(each.end, each.end + 1)) : true;
  if (!eachOf || !joined.test(text.slice(count.end, each.start))) return undefined;
  const computed = times(exactly(count.value), exactly(each.value));
  const ratio = result.value / computed.value;
  if (ratio < 0.55 || ratio > 1.8) return undefined;
  return reckoning(
    result,
    [count, each],
    computed,
    (l) => `${sayNumber(count.value, l)} × ${sayNumber(each.value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** What is sold by its measure: $1.50 a liter. */
const LOTS: ReadonlySet<string> = new Set(['volume', 'mass', 'length', 'area', 'energy']);

/** The sentence that an amount stands in. */
function placeOf(document: Document, sentence: Sentence, { start }: Quantity): Sentence {
  let place: Sentence = sentence;
  while (start < place.start) {
    const before = previousOf(document, place);
    if (!before) break;
    place = before;
  }
  return place;
}

/** `Et la buvette a rapporté`: what something else brought in. */
const ANOTHER =
  /\band (?:the|its|their) \p{L}+ |(?<!\p{L})et (?:la|le|les|son|sa) \p{L}+ |[가-힣][고며] [가-힣]{1,6} [가-힣]{1,6}[은는] /u;

/** Many at once may cost less than one by one. */
const REBATE = /깎|덤으로|싸게/;

function isPriceOf(price: Quantity, result: Quantity): boolean {
  return (
    price.unit.dimension === result.unit.dimension &&
    price.unit.dimension !== 'count' &&
    price.unit.dimension !== 'number' &&
    sameUnit(price, result)
  );
}

/** Words by which the figures are of two times, or not all that counts is told. */
const ELSEWHERE: Readonly<Record<Language, RegExp>> = {
  ko: /지난해|작년|전년|할인|제외|별도|포함|각각|이상|최대|최고|목표|늘었|줄었|늘어|줄어|떼고|떼면|덕분|힘입어|세금|수수료|후원|보태|더해/,
  en: /\bfrom (?:the|an?) (?!sales?\b)\p{L}+|\b(?:last year|discount\w*|excluding|including|besides|respectively|up to|at least|compared|used to|maximum|more of|of which|on top|fees?|tax|commission|gifts?|donations?|reserved|set aside|helped by|thanks to|boosted by|rose|grew|increase\w*)\b/iu,
  fr: /(?<!\p{L})(?:que les|dernier|dernière|remise|hors|dont|jusqu|au moins|maximum|respectivement|comparé|frais|taxes?|commission|dons?|réservée?s?|grâce|aidée?s?|portée?s? par|augment\p{L}*|hausse|baisse)(?!\p{L})/iu,
};

/** Before and (after `#`) behind what is left, what is gained, how far two figures lie apart. */
const LEFT: Readonly<Record<Language, RegExp>> = {
  ko: /#(?:이|가|은|는)? (?:[가-힣]+ ){1,2}남[았은는]|#(?:이|가|은|는|만|석이|자리가|칸이|을|를|도)? ?(?:[가-힣] ?)?(?:남|비[싼쌌]|많|적[은었]|높|낮|싸|싼|비[었어는]|빈|모자라|모자란|부족|더 (?:팔|벌|받|썼|들)|덜|앞[서섰]|뒤[지졌]|차이|종점|이익|손해)|(?:차익|이익|손해|손실|흑자|적자|잔액|차액|거스름돈|빈 ?(?:자리|방|칸|집|좌석)|공석|나머지)(?:은|는|이|을|를|만)? ?(?:[가-힣]{1,4} )?#|(?:깎아|깎은|빼고|뺀|제하고|제한|덜어) #|#(?:을|를|의)? ?(?:남기|남겼|벌었|손해|이익|차익|밑졌|번 셈)/,
  en: /\b(?:profit|loss|gain|surplus|deficit|difference|gap|margin|balance|change|shortfall|saving|rest) (?:of|is|was|that) (?:just |only |about )?#|\b(?:leaving|leaves|left|clearing|pocketing|netting|banking|gaining|losing|making (?:a (?:clear|clean|net|tidy) )?|a (?:clear|clean|net|tidy) |short by|shy by|wins? by|won by|lost by) (?:just |only |about )?#|#[^.,;]{0,22}\b(?:left|empty|unsold|unfilled|vacant|free|spare|short|missing|unaccounted|remain\w*|stayed|unused|to spare|made|pocketed|gained|more|less|fewer|higher|cheaper|dearer|others?|over|profit|the difference|idle)\b/i,
  fr: /(?:bénéfice|perte|gain|excédent|déficit|écart|différence|marge|solde|plus-value|économie|manque) (?:de |d['’]|est de )#|(?:rest(?:e|ent|era|ait|aient)|manque(?:nt)?|laissant)(?: donc| encore| ainsi)?(?: plus)?(?: que)? #|#[^.,;]{0,22}(?:vides?|libres?|invendu\p{L}*|vacant\p{L}*|inoccup\p{L}*|de bénéfice|d['’]écart|restent|manquent|autres|de plus|de moins|rest[ae]nts?)(?!\p{L})/iu,
};

/** Before and (after `#`) behind what something costs, or what each of them gets, holds or gives. */
const PRICE: Readonly<Record<Language, RegExp>> = {
  ko: /(?:당|료|값|비|가격|요금|시급|일당|한 [가-힣]{1,3}(?:에|가|이|의|당)?(?: [가-힣 ]{1,14})?|1[가-힣]{1,2}(?:에|당)?|당 평균 [가-힣]{1,6}|마다|각자|각각)(?:은|는|이|가|을|를)? ?(?:하루 |매일 |평균 )?#|#(?:씩|짜리)/,
  en: /\b(?:each|every)\b[^#]{0,30} #|\b(?:at|costs?|cost|an?|costing|sells? for|sold for|priced at|each|every|charges?|pays?|paid|is|are|were|was|for) (?:\p{L}+ )?#|#,? (?:each|apiece|a \p{L}+|an \p{L}+|per \p{L}+)\b/iu,
  fr: /chaque [^#]{0,26} #|(?:à|coûte|coûtent|coûtait|vaut|vendue?s?|vendent|facturée?s?|paie(?:nt)?|chaque \p{L}+ \p{L}+|est de|sont à|prix de|tarif de) #|#,? (?:chacune?|pièce|l['’]unité|par \p{L}+|le \p{L}+|la \p{L}+|l['’]\p{L}+)/iu,
};

/** Before and (after `#`) behind what it comes to. */
const COMES: Readonly<Record<Language, RegExp>> = {
  ko: /(?:모인 돈|모두|총|합쳐|합치면|합하면|수입|매출|전부|합계|판매액|매상|모금액|비용|예산|사람|인원|관객|손님|드는 돈)(?:은|는|이|가)? ?(?:[가-힣]{1,5} )?#|#(?:이|가|을|를)? ?(?:모[였인]|들어[오온왔]|벌|번다|벌린|거[둬뒀]|걷|든다|들었|필요|된다|되는|썼|쓴다|받는|챙)/,
  en: /\b(?:takings|receipts|revenue|bill|total|sales|income|proceeds|cost|that makes|that is|comes? to|came to|took|takes|made|makes|raised|raising|earned|earns|costs?|sets? \p{L}+ \p{L}+ back|brought in|brings in|spent|spends|run to|ran to)\b[^#]{0,24}#/iu,
  fr: /(?:recette|facture|total|coût|somme|vente|revenu|cagnotte|addition|dépense|rapport\p{L}*|encaiss\p{L}*|récolt\p{L}*|gagn\p{L}*|dépens\p{L}*|soit)[^#]{0,24}#/iu,
};

/** What was counted before is spoken of again: `The 366 books`. */
const THE: Readonly<Record<Language, RegExp>> = {
  ko: /(?:^|[.] ?)(?:이|그) #|나머지 #/,
  en: /(?:^|[ ,])the (?:other )?#/i,
  fr: /(?:^|[ ,])(?:les|ces) #/i,
};

const HENCE: Readonly<Record<Language, RegExp>> = {
  ko: /셈|꼴|(?:들|팔|오|내|하|받|쓰|먹)면 /,
  en: /\bso\b|\bthat (?:is|makes|comes|means)\b/i,
  fr: /(?:soit|donc|cela|ce qui)(?!\p{L})/iu,
};
