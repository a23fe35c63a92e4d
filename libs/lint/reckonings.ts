import type { Language, Quantity, Span } from '#text';
import { inUnitOf, sameUnit } from './changes.js';
import { converted } from './conversions.js';
import type { Document } from './document.js';
import type { Certainty } from './finding.js';
import { sayAmount, sayNumber } from './figures.js';
import { disagreement, exactly, minus, over, scaled, size, times } from './interval.js';
import type { Interval } from './interval.js';
import { after, before } from './sentences.js';
import type { Sentence } from './sentences.js';

/** A figure that the text reckons from others: 월 50만원씩 10개월이면 500만원. */
export interface Reckoning {
  readonly result: Quantity;
  readonly operands: readonly Span[];
  /** What the operands come to, in the unit of the result. */
  readonly computed: Interval;
  readonly working: (language: Language) => string;
  /** The most that can be said of it, when the words leave room. */
  readonly limit: Certainty;
  readonly certainty: Certainty;
}

/** Every reckoning of the text that does not come out. */
export function readMisreckonings(document: Document): Reckoning[] {
  const converting = new Set(document.conversions.map(({ target }) => target.start));
  return document.sentences.flatMap((sentence) => {
    const quantities = sentence.quantities.filter(({ vague, start }) => !vague && !converting.has(start));
    if (quantities.length < 2 || quantities.length > 40) return [];
    const found: Reckoning[] = [];
    for (const read of READERS) {
      const reckoning = read(document, sentence, quantities);
      if (reckoning) found.push(reckoning);
    }
    return found;
  });
}

const READERS = [
  perPeriod,
  spread,
  speed,
  density,
  priceTimesCount,
  equalShares,
  area,
  remainder,
  balance,
  average,
  averageTimesCount,
  gap,
] as const;

function reckoning(
  result: Quantity,
  operands: readonly Quantity[],
  computed: Interval,
  working: (language: Language) => string,
  limit: Certainty = 'error',
): Reckoning | undefined {
  const certainty = disagreement(result, computed);
  return (
    certainty && {
      result,
      operands: operands.map(({ figure }) => figure),
      computed,
      working,
      limit,
      certainty,
    }
  );
}

/** `2 million a month, or 20 million a year`; `월 50만원씩 10개월이면 500만원`: the same amount for two lengths of time. */
function perPeriod(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const grammar = PERIODS[document.language];
  const spans = quantities.filter(({ unit }) => unit.dimension === 'time');
  const amounts = quantities.filter(({ unit }) => unit.dimension !== 'time');
  for (let index = 1; index < amounts.length; index += 1) {
    const [first, second] = [amounts[index - 1], amounts[index]];
    if (!first || !second || !sameUnit(first, second) || second.start - first.end > 48) continue;
    const [span, another] = spans.filter(({ start, end }) => start >= first.end && end <= second.start);
    if (another) continue;
    const gap = document.text.slice(first.end, second.start);
    const words = span
      ? document.text.slice(first.end, span.start) + document.text.slice(span.end, second.start)
      : gap;
    if (!grammar.equals.test(words)) continue;
    const period = grammar.period(before(document, sentence, first, 14), gap);
    const rate = span
      ? lasting(period, span)
      : TIMES[`${period} ${grammar.period(gap, after(document, sentence, second, 24))}`];
    if (!rate) continue;
    const [low, usual, high] = rate;
    const computed = times(first, { value: usual, low, high });
    return reckoning(
      second,
      span ? [first, span] : [first],
      computed,
      (l) => `${sayNumber(first.value, l)} × ${sayNumber(usual, l)} = ${sayNumber(computed.value, l)}`,
    );
  }
  return undefined;
}

/** How many periods a length of time has: ten months, or 1년 and so twelve. */
function lasting(
  period: string | undefined,
  { value, unit }: Quantity,
): readonly [number, number, number] | undefined {
  if (!period) return undefined;
  if (unit.id === period) return [value, value, value];
  const ratio = TIMES[`${period} ${unit.id}`];
  return ratio && [ratio[0] * value, ratio[1] * value, ratio[2] * value];
}

/** How many of the shorter period a longer one has: the least that may be meant (working days), the usual, the most. */
const TIMES: Readonly<Record<string, readonly [low: number, usual: number, high: number]>> = {
  'min h': [60, 60, 60],
  'h d': [7, 24, 24],
  'd wk': [5, 7, 7],
  'd mo': [20, 30, 31],
  'd yr': [200, 365, 366],
  'wk mo': [4, 4.35, 4.5],
  'wk yr': [46, 52, 53],
  'mo yr': [12, 12, 12],
};

interface PeriodGrammar {
  readonly equals: RegExp;
  readonly period: (head: string, tail: string) => string | undefined;
}

const PERIODS: Readonly<Record<Language, PeriodGrammar>> = {
  ko: {
    equals:
      /^(?:씩|꼴로?|로|으로|동안|간|에|이면|면|인데|이니|이므로|이라|,|를|을|이|가|\s|\(|=|즉|합치면|환산하면|치면|한 해에?|한 달에?|1년이?면?|1년에|연간|연|매년|매달|월|일주일에?|한 달이면|한 해면|한 시간에?|하루에?|모두|총|쓰|써|내|버|벌|어|고|는|은|셈|다|계산|돼|되)+$/,
    period: (head) => {
      const near = head.slice(-9);
      for (const [pattern, period] of KOREAN_PERIODS) if (pattern.test(near)) return period;
      return undefined;
    },
  },
  en: {
    equals:
      /,? (?:or|which is|that is|making|equivalent to|amounting to|adding up to|totalling) (?:\p{L}+ )?$|,? \($|, $|—|–|=/u,
    period: (_head, tail) => {
      const word =
        /^(?: \p{L}+){0,3}? (?:a|an|per|each|every) (minute|hour|day|week|month|year)\b/iu.exec(tail)?.[1] ??
        /^ (hourly|daily|weekly|monthly|annually|yearly|annual)\b/i.exec(tail)?.[1];
      return word && ENGLISH_PERIODS[word.toLowerCase()];
    },
  },
  fr: {
    equals: /,? soit (?:\p{L}+ )?$|,? c['’]est-à-dire $|\($|=/u,
    period: (_head, tail) => {
      const word =
        /^(?: \p{L}+){0,3}? (?:par|chaque|à l['’]) ?(minute|heure|jour|semaine|mois|an|année)(?!\p{L})/iu.exec(
          tail,
        )?.[1] ?? /^ (mensuel|annuel|hebdomadaire|quotidien)/i.exec(tail)?.[1];
      return word && FRENCH_PERIODS[word.toLowerCase()];
    },
  },
};

const KOREAN_PERIODS: readonly (readonly [RegExp, string])[] = [
  [/(?:분당|1분에) ?$/, 'min'],
  [/(?:시간당|한 시간에) ?$/, 'h'],
  [/(?:하루|매일|일일|1일|하루에|하루 평균|일평균) ?$/, 'd'],
  [/(?:매주|1?일?주일(?:에|이면)|한 주면|주당|한 주에?|1주일에|주 평균) ?$/, 'wk'],
  [/(?:매달|매월|(?<![가-힣])월|한 달에?|달마다|월평균|월 평균|한 달이면) ?$/, 'mo'],
  [/(?:매년|해마다|(?<![가-힣])연|연간|한 해에?|한 해면|1년이?면?|1년에|연평균|일 년에|일 년이면) ?$/, 'yr'],
];
const ENGLISH_PERIODS: Readonly<Record<string, string>> = {
  minute: 'min',
  hour: 'h',
  hourly: 'h',
  day: 'd',
  daily: 'd',
  week: 'wk',
  weekly: 'wk',
  month: 'mo',
  monthly: 'mo',
  year: 'yr',
  annually: 'yr',
  annual: 'yr',
  yearly: 'yr',
};
const FRENCH_PERIODS: Readonly<Record<string, string>> = {
  minute: 'min',
  heure: 'h',
  jour: 'd',
  quotidien: 'd',
  semaine: 'wk',
  hebdomadaire: 'wk',
  mois: 'mo',
  mensuel: 'mo',
  an: 'yr',
  année: 'yr',
  annuel: 'yr',
};

/** `1,400 km in 14 hours, an average of 140 km/h`. */
function speed(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const only = (dimension: string): Quantity | undefined => {
    const found = quantities.filter(({ unit }) => unit.dimension === dimension);
    return found.length === 1 ? found[0] : undefined;
  };
  const [velocity, distance, time] = [only('speed'), only('length'), onlyTime(quantities)];
  if (!velocity || !distance || !time) return undefined;
  const words = document.text.slice(sentence.start, sentence.end);
  if (/최고|최대|\b(?:top|maximum|max|up to|peak|record)\b|maximale?|en pointe|jusqu/i.test(words))
    return undefined;
  const average = /평균|average|moyenn/i.test(words);
  const metres = over(scaled(distance, distance.unit.factor ?? 1), scaled(time, time.unit.factor ?? 1));
  const computed = scaled(metres, 1 / (velocity.unit.factor ?? 1));
  const [hours, way] = [
    scaled(time, (time.unit.factor ?? 1) / 3600),
    scaled(distance, (distance.unit.factor ?? 1) / 1000),
  ];
  return reckoning(
    velocity,
    [distance, time],
    computed,
    (l) =>
      `${sayNumber(way.value, l)} km ÷ ${sayNumber(hours.value, l, 3)} h = ${sayNumber(way.value / hours.value, l, 3)} km/h`,
    average ? 'error' : 'warning',
  );
}

/** Hours and minutes that follow each other are one time: 3 hours 30 minutes. */
function onlyTime(quantities: readonly Quantity[]): Quantity | undefined {
  const found = quantities.filter(({ unit }) => unit.id === 'h' || unit.id === 'min' || unit.id === 's');
  const [first, second] = found;
  if (
    found.length === 2 &&
    first?.unit.id === 'h' &&
    second?.unit.id === 'min' &&
    second.start - first.end < 6
  ) {
    const added = converted(second, second.unit, first.unit);
    return (
      added && {
        ...first,
        value: first.value + added.value,
        low: first.value + added.low,
        high: first.value + added.high,
      }
    );
  }
  return found.length === 1 ? first : undefined;
}

/** Many at once may cost less than one by one. */
const REBATE =
  /할인|깎|저렴|싸게|덤으로|\b(?:discounts?|rebate|bulk|cheaper|save|saving|instead)\b|remise|réduction|au lieu|tarif de groupe/i;

/** What can be added up piece by piece. */
const ADDED: ReadonlySet<string> = new Set(['money', 'count', 'mass', 'power', 'energy', 'volume', 'area']);

const EACH: Readonly<
  Record<
    Language,
    { readonly head: RegExp; readonly tail: RegExp; readonly of: RegExp; readonly total: RegExp }
  >
> = {
  ko: {
    head: /(?:[가-힣]당(?: 평균)?|(?:한|1) ?(?:사람|명|대|개|곳|가구|장|권|채|마리|척|편|그루|동|벌|석|㏊|ha|헥타르|㎡|평|필지|톤|t|㎞|km|m)(?:에|의|에는)?(?: ?(?:값|가격|요금|비용|무게|용량|면적)은)?|각각|각) ?$/,
    of: /^$/,
    tail: /^(?:씩|짜리)/,
    total:
      /총|모두|팔았|사들였|벌었|벌어|팔려|거둬|거뒀|수입|매출|판매|합쳐|합하면|전체|전부|들었|든다|들어간|드는|들여|사는 데|사들|값|비용|예산|지급|지원|보상|나눠 ?[준주]|주기로|준다|걷|모은|모았/,
  },
  en: {
    head: /\b(?:each costing|costing|priced at|at|each paying|each paid|each(?: of (?:the|its|their)(?: \d{1,4})?)?(?: \p{L}+){1,2} (?:costs?|weighs?|holds?|carries|seats|makes|produces|has|gets|pays|receives?|(?:is|are) (?:worth|given|paid)|will (?:cost|get|receive|pay|be paid|be given))) (?:about )?$/iu,
    of: /^ of $/,
    tail: /^,? (?:each|for each|apiece|a head|a piece|per (?:person|head|unit|ticket|household|family|pupil|child|copy|tonne|ton|home|hectare|acre|kilomet(?:re|er)|mile|square met(?:re|er))|an? (?:ticket|copy|unit|person|month|hectare|acre|tonne|ton|kilomet(?:re|er)|mile|square met(?:re|er)))\b/i,
    total:
      /\b(?:in all|in total|total|altogether|bill|worth|budget|making|cost|costs|comes? to|came to|brought in|took|takings|earned|revenue|sold|sales|raising|raised|or|spent)\b/i,
  },
  fr: {
    head: /(?:à|coûtant|chaque \p{L}+ (?:coûte|coûtera|vaut|pèse|compte|contient|produit|accueille|transporte)) $/iu,
    of: /^ de $/,
    tail: /^ (?:chacune?|l['’]entrée|le ticket|la place|pour (?:chacune?|chaque)|pièce|l['’]unité|l['’]une?|par (?:personne|tête|unité|famille|foyer|élève|enfant|billet|hectare|kilomètre|tonne|mètre carré)|l['’]hectare|le kilomètre|la tonne|le mètre carré|le billet|l['’]exemplaire)/i,
    total:
      /au total|en tout|total|soit|facture|budget|coût|recette|rapport|encaiss|vendu|acheté|offrent|valent/i,
  },
};

/** `20 buses at £300,000 each, £5m in all`; 60 turbines of 15 MW: exactly one count, one amount for each, and one sum. */
function priceTimesCount(
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

/** `20 m by 30 m, 500 square metres`; 가로 20m 세로 30m. */
function area(
  document: Document,
  _sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const surface = quantities.filter(({ unit }) => unit.dimension === 'area');
  const sides = bySide(document, quantities);
  const [width, length] = sides;
  const [result] = surface;
  if (!result || !width || !length || surface.length > 1 || sides.length > 2) return undefined;
  const words = document.text.slice(Math.max(0, width.start - 8), length.start);
  if (!/[×xX]|\bby\b|\bsur\b|가로|세로|폭|너비/.test(words)) return undefined;
  const square = times(
    scaled(width, width.unit.factor ?? 1),
    scaled(inUnitOf(length, width), width.unit.factor ?? 1),
  );
  const computed = scaled(square, 1 / (result.unit.factor ?? 1));
  return reckoning(
    result,
    [width, length],
    computed,
    (l) =>
      `${sayNumber(width.value, l)} × ${sayNumber(length.value, l)} = ${sayAmount(computed.value, result.unit, l)}`,
    'warning',
  );
}

/** The two sides; `20 metres by 15` says the unit once. */
function bySide({ text }: Document, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((quantity, index) => {
    if (quantity.unit.dimension === 'length') return [quantity];
    const previous = quantities[index - 1];
    const joined =
      quantity.unit.dimension === 'number' &&
      previous?.unit.dimension === 'length' &&
      /^ ?(?:by|sur|[×xX]) ?$/.test(text.slice(previous.end, quantity.start));
    return joined ? [{ ...quantity, unit: previous.unit }] : [];
  });
}

/** What a yearly sum may hold beside its part of the whole: interest, upkeep, bonuses. */
const BESIDES: Readonly<Record<Language, RegExp>> = {
  ko: /더하|더해|합하|합치|합쳐|포함|이자|까지 치|빼면|제외|얹|별도/,
  en: /\b(?:with|including|excluding|plus|before|after|interest|inflation|bonus\w*|once|running|upkeep|on top)\b/i,
  fr: /avec|compris|inclu|en sus|hors|intérêt|frais|(?<!\p{L})plus(?!\p{L})|inflation|exclu/iu,
};

const SPREAD: Readonly<
  Record<Language, { readonly years: RegExp; readonly yearly: RegExp; readonly comes: RegExp }>
> = {
  ko: {
    years: /^(?:간|에 걸쳐| ?동안)/,
    yearly: /(?:해마다|매년|연평균|한 해(?:에|에는| 평균)?|연간|1년에) ?(?:약 )?$/,
    comes: /꼴|셈|씩|나누면|연평균|평균/,
  },
  en: {
    years: /\b(?:over|across|spread over|for|in) (?:the (?:next |coming )?)?$/i,
    yearly: /^ (?:a|per|each|every) year\b|^ (?:annually|yearly)\b/i,
    comes: /\b(?:comes? to|works? out|spread|or|averag|equivalent|that is|amounts? to|which is)\b/i,
  },
  fr: {
    years: /(?<!\p{L})(?:sur|en|pendant) (?:les )?$/iu,
    yearly: /^ (?:par an|chaque année)(?!\p{L})/iu,
    comes: /soit|représent|revien|équiva|en moyenne|répart/iu,
  },
};

/** `Spread over ten years, the £30m comes to £3m a year`: a sum, the years, and what that makes a year. */
function spread(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { years: span, yearly, comes } = SPREAD[document.language];
  const said = document.text.slice(sentence.start, sentence.end);
  if (BESIDES[document.language].test(said)) return undefined;
  const years = quantities.filter(({ unit }) => unit.id === 'yr');
  const sums = quantities.filter(({ unit }) => unit.dimension === 'money' || unit.dimension === 'number');
  const [time, anotherTime] = years;
  const [total, each, more] = [...sums].sort((a, b) => b.value - a.value);
  if (!time || anotherTime || !total || !each || more || !comes.test(said) || total.value < 1000)
    return undefined;
  if (total.unit.dimension === 'number' && each.unit.dimension === 'number') return undefined;
  if (total.unit.id !== each.unit.id && total.unit.dimension === 'money' && each.unit.dimension === 'money')
    return undefined;
  const ko = document.language === 'ko';
  const lasts = span.test(
    ko ? after(document, sentence, time, 6) : before(document, sentence, time.figure, 24),
  );
  const byYear = yearly.test(ko ? before(document, sentence, each, 12) : after(document, sentence, each, 14));
  if (
    !lasts ||
    !byYear ||
    yearly.test(ko ? before(document, sentence, total, 12) : after(document, sentence, total, 14))
  )
    return undefined;
  const computed = over(total, exactly(time.value));
  return reckoning(
    each,
    [total, time],
    computed,
    (l) => `${sayNumber(total.value, l)} ÷ ${sayNumber(time.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}

const SHARED: Readonly<
  Record<Language, { readonly equally: RegExp; readonly each: (head: string, tail: string) => boolean }>
> = {
  ko: {
    equally: /똑같이|균등|고르게|나눠|나누어|나누면/,
    each: (head, tail) => /^씩/.test(tail) || /(?:1인당|한 (?:명|사람)당|각각|각자) ?$/.test(head),
  },
  en: {
    equally: /\b(?:equally|evenly|split|shared|divided)\b/i,
    each: (head, tail) =>
      /^ (?:each|apiece|a head|per (?:person|head|team))\b/i.test(tail) ||
      /\beach (?:\p{L}+ )?$/iu.test(head),
  },
  fr: {
    equally: /à parts égales|équitablement|également|partag|réparti/i,
    each: (_head, tail) => /^ (?:chacune?|par (?:personne|tête))(?!\p{L})/iu.test(tail),
  },
};

/** `The £60,000 was shared by four winners, who got £15,000 each`. */
function equalShares(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { equally, each } = SHARED[document.language];
  if (!equally.test(document.text.slice(sentence.start, sentence.end))) return undefined;
  const [total, count, part, more] = quantities;
  if (!total || !count || !part || more || total.unit.id !== part.unit.id || count.unit.dimension !== 'count')
    return undefined;
  if (total.unit.dimension !== 'money' || count.value < 2 || total.value <= part.value) return undefined;
  if (!each(before(document, sentence, part, 14), after(document, sentence, part, 14))) return undefined;
  const computed = over(total, exactly(count.value));
  return reckoning(
    part,
    [total, count],
    computed,
    (l) =>
      `${sayNumber(total.value, l)} ÷ ${sayNumber(count.value, l)} = ${sayAmount(computed.value, total.unit, l)}`,
    'warning',
  );
}

const DENSE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /(?:1?㎢|1?km²|1?제곱킬로미터) ?당 ?(?:약 )?$/i, tail: /^$/ },
  en: { head: /^$/, tail: /^ (?:per|to the|a) (?:square kilomet(?:re|er)|sq km|km²)/i },
  fr: { head: /^$/, tail: /^ (?:par|au) (?:kilomètre carré|km²|km2)/i },
};

/** 12만 명이 40㎢에 살아 ㎢당 3000명: so many people on so much land. */
function density(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { head, tail } = DENSE[document.language];
  const dense = quantities.find(
    (quantity) =>
      (document.language === 'ko' && head.test(before(document, sentence, quantity, 12))) ||
      (document.language !== 'ko' &&
        tail.test(document.text.slice(quantity.figure.end, quantity.figure.end + 24))),
  );
  const land = quantities.filter(({ unit }) => unit.dimension === 'area');
  const people = quantities.filter(
    ({ unit, value }) =>
      (unit.dimension === 'count' || unit.dimension === 'number') && (!dense || value > dense.value),
  );
  const [area, another] = land;
  const [all, others] = people;
  if (!dense || !area || another || !all || others || area.unit.id !== 'km²') return undefined;
  const computed = over(all, area);
  return reckoning(
    dense,
    [all, area],
    computed,
    (l) => `${sayNumber(all.value, l)} ÷ ${sayNumber(area.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}

const LEFT: Readonly<
  Record<Language, { readonly head: RegExp; readonly tail: RegExp; readonly gone: RegExp }>
> = {
  ko: {
    head: /(?:남은|나머지|잔액은|나머지는) ?(?:[가-힣]{1,4} )?$/,
    tail: /^(?:이|가|만|은|는|으로|로)? ?(?:남|이 남)/,
    gone: /(?:중|가운데|에서)/,
  },
  en: {
    head: /\b(?:leaving|leaves|left with|remaining|the other|the remaining|the rest,?) (?:only |just |the )?$/i,
    tail: /^ (?:\p{L}+ )?(?:left|remain(?:ed|ing|s)?)\b/iu,
    gone: /\b(?:of|out of|from)\b/i,
  },
  fr: {
    head: /(?:il (?:en )?reste|restent|laissant|les) $/i,
    tail: /^ (?:restants?|restantes?|sont restés|restent)/i,
    gone: /(?:des|sur|de|parmi)/i,
  },
};

/** `Of the 100, 30 left, leaving 60`: a whole, what went, what is left. */
function remainder(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { head, tail, gone } = LEFT[document.language];
  for (let index = 2; index < quantities.length; index += 1) {
    const [whole, part, rest] = [quantities[index - 2], quantities[index - 1], quantities[index]];
    if (!whole || !part || !rest || !sameThing(whole, part) || !sameThing(part, rest)) continue;
    if (whole.value < part.value || whole.value < rest.value || rest.end - whole.start > 120) continue;
    const said =
      head.test(before(document, sentence, rest, 16)) || tail.test(after(document, sentence, rest, 14));
    const around =
      before(document, sentence, whole, 12) +
      document.text.slice(whole.end, part.start) +
      (/^(?: of them| d[’']entre eux)/.exec(
        document.text.slice(numberEnd(document, part), part.end + 14),
      )?.[0] ?? '');
    if (!said || !gone.test(around) || whole.unit.dimension === 'percent') continue;
    const computed = minus(whole, part);
    return reckoning(
      rest,
      [whole, part],
      computed,
      (l) => `${sayNumber(whole.value, l)} − ${sayNumber(part.value, l)} = ${sayNumber(computed.value, l)}`,
      'warning',
    );
  }
  return undefined;
}

/** Where the number ends, before the noun that is counted. */
function numberEnd({ text }: Document, { start, end }: Quantity): number {
  const space = text.indexOf(' ', start);
  return space > 0 && space < end ? space : end;
}

/** The nouns after two numbers need not be one: of the 100 sailors, 30 left. */
function sameThing(a: Quantity, b: Quantity): boolean {
  return sameUnit(a, b) || (a.unit.dimension === 'count' && b.unit.dimension === 'count');
}

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
function balance(
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

const AVERAGE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:경기당|게임당|1인당|한 명당|한 사람당|한 곳당|회당|편당|권당|하루)(?: 평균)? ?$/,
    tail: /^$/,
  },
  en: {
    head: /\b(?:an average of|averaging|average of) (?:about )?$/i,
    tail: /^ (?:\p{L}+ )?(?:a|per|each) (?:game|match|season|person|head|class|team|year|day|school|book|film|room|bus|car)\b/iu,
  },
  fr: {
    head: /(?:(?:en|une) moyenne(?: de)?) $/i,
    tail: /^ (?:\p{L}+ )?(?:par|en moyenne par) (?:match|personne|saison|classe|équipe|an|jour|école|livre|film)/iu,
  },
};

/** `60 goals in 20 games, an average of 4 a game`: two counts and their quotient. */
function average(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const counts = quantities.filter(
    ({ unit }) =>
      unit.dimension === 'count' ||
      unit.dimension === 'number' ||
      unit.dimension === 'point' ||
      unit.id === 'd' ||
      unit.id === 'yr',
  );
  if (counts.length !== 3 || counts.length !== quantities.length) return undefined;
  const { head, tail } = AVERAGE[document.language];
  const mean = counts.at(-1);
  const [first, second] = counts;
  if (!mean || !first || !second) return undefined;
  const said =
    head.test(before(document, sentence, mean, 18)) || tail.test(after(document, sentence, mean, 24));
  if (
    !said ||
    (document.language !== 'ko' && !/average|moyenne/i.test(document.text.slice(second.end, sentence.end)))
  )
    return undefined;
  const [total, parts] = first.value > second.value ? [first, second] : [second, first];
  if (parts.value < 2) return undefined;
  const computed = over(total, exactly(parts.value));
  return reckoning(
    mean,
    [total, parts],
    computed,
    (l) => `${sayNumber(total.value, l)} ÷ ${sayNumber(parts.value, l)} = ${sayNumber(computed.value, l, 3)}`,
    'warning',
  );
}

/** `An average of 24,000 over 19 games, 556,000 in all`: the mean, how many, and what that makes. */
function averageTimesCount(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { mean, total } = MEANS[document.language];
  const figures = quantities.filter(
    ({ unit }) => unit.dimension === 'count' || unit.dimension === 'number' || unit.dimension === 'point',
  );
  const [one, two, three] = figures;
  if (!one || !two || !three || figures.length > 3 || quantities.length > 3) return undefined;
  const told = (quantity: Quantity) =>
    mean.test(
      `${before(document, sentence, quantity, 20)}#${document.text.slice(quantity.figure.end, quantity.figure.end + 24)}`,
    );
  const means = figures.filter(told);
  const [each] = means;
  if (!each || means.length > 1 || each.value < 2) return undefined;
  const sum = figures.find(
    (quantity) =>
      quantity !== each &&
      (quantity.unit.id === each.unit.id ||
        [quantity, each].some(({ unit }) => unit.dimension === 'number')) &&
      total.test(`${before(document, sentence, quantity, 20)}#${after(document, sentence, quantity, 16)}`),
  );
  const count = figures.find((quantity) => quantity !== each && quantity !== sum);
  if (!sum || !count || sum.value < each.value || !Number.isInteger(count.value) || count.value < 2)
    return undefined;
  const computed = times(each, exactly(count.value));
  return reckoning(
    sum,
    [each, count],
    computed,
    (l) => `${sayNumber(each.value, l)} × ${sayNumber(count.value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** What stands before and (after `#`) behind a mean, and a total. */
const MEANS: Readonly<Record<Language, { readonly mean: RegExp; readonly total: RegExp }>> = {
  ko: { mean: /(?:당 평균|평균) ?(?:약 )?#/, total: /(?:모두|총|합계|통틀어|전부) ?#/ },
  en: {
    mean: /\b(?:an average of|averag(?:es|ed|ing)) #/i,
    total:
      /\b(?:total of|totall?ing|making|in all|altogether) #|# ?(?:\p{L}+ )?(?:in all|in total|altogether|overall)\b/iu,
  },
  fr: {
    mean: /(?:en moyenne|une moyenne de) #|#(?: ?\p{L}+)? (?:de|en) moyenne/iu,
    total: /(?:total de|soit) #|# ?(?:\p{L}+ )?(?:au total|en tout)/iu,
  },
};

/** `61% in the north and 48% in the south, a gap of 15 points`: two figures and how far they are said to lie apart. */
function gap(document: Document, sentence: Sentence, quantities: readonly Quantity[]): Reckoning | undefined {
  const { head, tail, no } = GAPS[document.language];
  for (let index = 2; index < quantities.length; index += 1) {
    const [one, two, apart] = [quantities[index - 2], quantities[index - 1], quantities[index]];
    if (!one || !two || !apart || one.unit.id !== two.unit.id || apart.end - one.start > 140) continue;
    const points = one.unit.dimension === 'percent';
    const alike = points
      ? apart.unit.dimension === 'point'
      : apart.unit.id === one.unit.id ||
        (document.language !== 'ko' && apart.unit.dimension === 'number' && one.unit.dimension !== 'money');
    if (!alike || one.unit.dimension === 'time' || one.unit.dimension === 'ordinal') continue;
    const said =
      head.test(before(document, sentence, apart, 26)) || tail.test(after(document, sentence, apart, 14));
    if (!said || no.test(document.text.slice(sentence.start, sentence.end))) continue;
    if (/^ (?:with|to|from|over|behind|avec|par rapport|sur) /.test(after(document, sentence, apart, 14)))
      continue;
    const computed = size(minus(one, two));
    if (computed.value === 0) continue;
    return reckoning(
      apart,
      [one, two],
      computed,
      (l) =>
        `${sayNumber(Math.max(one.value, two.value), l)} − ${sayNumber(Math.min(one.value, two.value), l)} = ${sayNumber(computed.value, l)}`,
      'warning',
    );
  }
  return undefined;
}

/** Of a gap that was wider, or is to someone else, the two figures say nothing. */
const GAPS: Readonly<
  Record<Language, { readonly head: RegExp; readonly tail: RegExp; readonly no: RegExp }>
> = {
  ko: {
    head: /(?:격차는|격차가|차이는|차이가|차는|차가) ?(?:무려 |불과 )?$/,
    tail: /^ ?(?:차이?(?:가|로|였|다|이)|앞서|앞섰|앞선|뒤지|뒤졌|뒤진)/,
    no: /지난해|작년|전년|좁혀|벌어|줄|늘|3위|각각/,
  },
  en: {
    head: /\b(?:gap|difference|margin|spread|lead) of (?:just |only |some )?[$€£¥]?$/i,
    tail: /^ (?:apart|ahead|behind)\b/i,
    no: /\b(?:last year|earlier|previous|widen\w*|narrow\w*|third|compared|from)\b/i,
  },
  fr: {
    head: /(?:écart|différence|marge|avance) (?:de |d['’])(?:seulement )?$/i,
    tail: /^ d['’](?:écart|avance)/i,
    no: /l['’]an dernier|auparavant|précédent|réduit|creus|contre|troisième/i,
  },
};
