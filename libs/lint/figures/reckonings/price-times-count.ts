import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, sayNumber } from '../../wording.js';
import { times } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { ADDED } from './pieces.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** Many at once may cost less than one by one. */
const REBATE =
  /할인|깎|저렴|싸게|덤으로|\b(?:discounts?|rebate|bulk|cheaper|save|saving|instead)\b|remise|réduction|au lieu|tarif de groupe/i;

const EACH: Readonly<
  Record<
    Language,
    { readonly head: RegExp; readonly tail: RegExp; readonly of: RegExp; readonly total: RegExp }
  >
> = {
  ko: {
    head: /(?:[가-힣]당(?: 평균)?|(?:한|1) ?(?:사람|가구|헥타르|필지|자루|송이|상자|켤레|봉지|바퀴|[명대개곳장권채마리척편그루동벌석평톤병잔판통포칸층줄표좌건회번세근]|㏊|ha|㎡|t|㎞|km|m)(?:에|의|에는|당)?(?: ?(?:값|가격|요금|비용|무게|용량|면적)은)?|각각|각) ?$/,
    of: /^$/,
    tail: /^(?:씩|짜리)/,
    total:
      /총|모두|팔았|팔아|팔고|사들였|벌었|벌어|팔려|거둬|거뒀|수입|매출|판매|합쳐|합하면|전체|전부|들었|든다|들어간|드는|들여|사는 데|사들|값|비용|예산|지급|지원|보상|나눠 ?[준주]|주기로|준다|걷|모은|모았/,
  },
  en: {
    head: /\b(?:each costing|costing|priced at|at|each paying|each paid|each(?: of (?:the|its|their)(?: \d[\d,]{0,6})?)?(?: \p{L}+){1,2} (?:costs?|weighs?|holds?|carries|seats|makes|produces|has|gets|pays|receives?|(?:is|are) (?:worth|given|paid)|will (?:cost|get|receive|pay|be paid|be given))) (?:about )?$/iu,
    of: /^ of $/,
    tail: /^,? (?:each|for each|apiece|a head|a piece|per (?:person|head|unit|ticket|household|family|pupil|child|copy|tonne|ton|home|hectare|acre|kilomet(?:re|er)|mile|square met(?:re|er))|an? (?:ticket|copy|unit|person|month|hectare|acre|tonne|ton|kilomet(?:re|er)|mile|square met(?:re|er)))\b/i,
    total:
      /\b(?:in all|in total|total|altogether|bill|worth|budget|making|cost|costs|comes? to|came to|brought in|took|takings|earned|revenue|sold|sales|raising|raised|or|spent)\b/i,
  },
  fr: {
    head: /(?:à|coûtant|(?:chaque|chacune? des \d[\d\s]{0,8}) ?\p{L}+ (?:coûte|coûtera|vaut|pèse|compte|contient|produit|accueille|transporte|re[cç]oit|recevra|touche|touchera|paie|paiera|verse|versera)) $/iu,
    of: /^ de $/,
    tail: /^ (?:chacune?|l['’]entrée|le ticket|la place|pour (?:chacune?|chaque)|pièce|l['’]unité|l['’]une?|par (?:personne|tête|unité|famille|foyer|élève|enfant|billet|hectare|kilomètre|tonne|mètre carré)|l['’]hectare|le kilomètre|la tonne|le mètre carré|le billet|l['’]exemplaire)/i,
    total:
      /au total|en tout|total|soit|facture|budget|coût|recette|rapport|encaiss|vendu|acheté|offrent|valent/i,
  },
};

/** `20 buses at £300,000 each, £5m in all`; 60 turbines of 15 MW: exactly one count, one amount for each, and one sum. */
export function priceTimesCount(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { head, tail, of, total } = EACH[document.language];
  const isPrice = (quantity: Quantity): boolean => {
    const previous = quantities[quantities.indexOf(quantity) - 1];
    return (
      tail.test(after(document, sentence, quantity, 24)) ||
      head.test(before(document, sentence, quantity, document.language === 'ko' ? 14 : 40)) ||
      (previous?.unit.dimension === 'count' &&
        of.test(document.text.slice(previous.end, quantity.start)) &&
        (/total|in all|en tout/i.test(document.text.slice(quantity.end, sentence.end)) ||
          (quantity.unit.dimension === 'count' &&
            quantities[quantities.indexOf(quantity) + 1]?.unit.id === quantity.unit.id)))
    );
  };
  const isOf = (first: Quantity | undefined, second: Quantity): boolean =>
    first?.unit.dimension === 'count' &&
    second.unit.dimension === 'count' &&
    of.test(document.text.slice(first.end, second.start));
  const prices = quantities.filter((quantity) => ADDED.has(quantity.unit.dimension) && isPrice(quantity));
  const [price] = prices;
  if (!price || prices.length > 1) return undefined;
  // After a price in euros, 84 millions are of euros.
  const ofPrice = ({ unit, value }: Quantity): boolean =>
    unit.id === price.unit.id ||
    (price.unit.dimension === 'money' && unit.dimension === 'number' && value > price.value && value >= 1000);
  const sums = quantities.filter(ofPrice);
  const counts = quantities.filter(
    (quantity) =>
      (quantity.unit.dimension === 'count' || isLot(price, quantity)) &&
      quantity.value > 1 &&
      !sums.includes(quantity),
  );
  const [other, count] = [sums.find((sum) => sum !== price), counts[0]];
  if (!other || !count || sums.length > 2 || counts.length > 1 || other.value < price.value) return undefined;
  const words = document.text.slice(sentence.start, sentence.end);
  if (
    (!total.test(words) && !isOf(quantities[quantities.indexOf(price) - 1], price)) ||
    REBATE.test(words) ||
    quantities.some(({ unit }) => unit.dimension === 'percent' || unit.dimension === 'time')
  )
    return undefined;
  const computed = times(price, count);
  return reckoning(
    other,
    [price, count],
    computed,
    (l) =>
      `${sayAmount(price.value, price.unit, l)} × ${sayNumber(count.value, l)} = ${sayAmount(computed.value, price.unit, l)}`,
  );
}

/** Land, way and weight are paid by the piece as well: 420만원씩 350㏊; by the one unit that the price is for. */
function isLot(price: Quantity, { unit }: Quantity): boolean {
  return price.unit.dimension === 'money' && LOTS.has(unit.id);
}

const LOTS: ReadonlySet<string> = new Set(['ha', 'acre', 'km', 't', 'm²', '평']);
