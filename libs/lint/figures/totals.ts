import type { Language, Quantity } from '#text';
import type { Document } from '../document.js';
import { disagreement, placeOf, plus } from './interval.js';
import type { Interval } from './interval.js';
import { after, before, previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** A total and the parts that the text adds up to it. */
export interface Total {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Interval;
  /** `list`: the words say that these are all the parts; `near`: the parts stand in the sentence before or after. */
  readonly told: 'list' | 'near';
}

interface TotalGrammar {
  /** What stands before or after a figure that is a total. */
  readonly head: RegExp;
  readonly tail: RegExp;
  /** What may stand between the parts of a list. */
  readonly link: RegExp;
  /** Words that say that a list is not complete, or that its parts overlap. */
  readonly open: RegExp;
  /** Words after a total that open the list of its parts. */
  readonly opens: RegExp;
  /** Words that say that a total is made of what follows. */
  readonly made: RegExp;
  /** Words before a sum that is all that something costs; its parts are who pays for it. */
  readonly costs: RegExp;
}

const GRAMMARS: Readonly<Record<Language, TotalGrammar>> = {
  ko: {
    head: /(?:총점|총|총 ?(?:사업비|공사비|예산|비용|투자금|투자액|인원|금액|면적)(?:은|는|이|가)?|모두|합계|합쳐서?|합하면|합해서?|합친|도합|통틀어|합산하면|더하면|더해| 등(?: (?!모두|총|전체)[가-힣]{1,6})?|다 합쳐|합이|총합은?|합은|누적(?: [가-힣]{1,6}(?:은|는|이|가))?|전체(?: [가-힣]{1,6}(?:은|는|이|가))?) ?$/,
    tail: /^(?:이|가)? ?(?:전부|모두|합계)/,
    link: /[,、·△▲○●◇]|와 |과 |및|하고|이고|이며|고 |며 |에 |은 |는 |이 |가 /,
    open: / 등|이상|가량 |안팎|포함|복수|중복|제외|뺀|보다|대비|에서 [^,.]{1,14}로 |빼고|남짓|여 명|겸/,
    opens:
      /^(?:이|가|은|는|을|를)? ?(?:\(|가운데|중 |으?로,? |: ?|— ?)|^(?:이었다|이다|였다|입니다|이었습니다|이었어요|이에요)\. |^(?:은|는|이|가|을|를) /,
    made: /구성|이루어|이뤄|나뉜|나눠|분담|부담|충당|마련|조달|짜였|짜여|국비|시비|도비|군비|민자|내역|가운데|중 /,
    costs: /(?:비용은|예산은|사업비는|공사비는|건립비는) ?$/,
  },
  en: {
    head: /\b(?:totall?ing|total of|a total of|in all|altogether|making|making it|combined total of|sum of|add(?:s|ing|ed)? up to|came to|comes to|for a total of|bringing the total to|total(?:s|led)?),? (?:a |about )*$/i,
    tail: /^ ?(?:\p{L}+ ){0,3}?(?:in all|in total|altogether|combined|overall|all told|(?:over|across) (?:the (?:weekend|week|season|tournament|\p{L}+ (?:days|nights|weeks|rounds)))(?=[.,;]|$))(?!\p{L})/iu,
    link: /,| and |;| plus | with /,
    open: /\b(?:including|such as|among (?:them|others)|at least|mostly|other|others|than|excluding|except|minus|respectively|more|about|some of|multiple|both)\b/i,
    opens:
      /^(?: \p{L}+){0,3}?(?::|,? made up of| \(| —| –|, comprising|,? consisting of|,? (?:comes?|came) from)|^(?: \p{L}+){0,4}? (?:split|shared|divided|broken down|financed|funded|covered|met|paid) (?:up |out )?(?:between|among|by|into|as)(?!\p{L})/u,
    made: /made up of|comes? from|came from|comprising|consist|split|shared|financed|funded|divided|breakdown|broken down|:|\b(?:government|state|council|region|city) (?:is )?(?:pays|paying|puts|putting|contributes|contributing|provides|providing|gives|giving|will (?:pay|provide|give))\b/i,
    costs: /\b(?:costs?|cost of|will cost|budget (?:is|of)|priced at) $/i,
  },
  fr: {
    head: /(?:au total|en tout|un total de|total de|totalis\p{L}+|soit(?: au total| en tout)?|somme de|s['’]élève(?:nt)? (?:au total )?à|portant le total à|total(?: est de| atteint)),? $/iu,
    tail: /^ ?(?:\p{L}+ ){0,3}?(?:au total|en tout|en cumulé|toutes catégories)(?!\p{L})/iu,
    link: /,| et |;| plus | avec /,
    open: /(?:dont|notamment|parmi|au moins|entre autres|hors|excepté|sauf|que les|contre|respectivement|plus de|passé|environ)(?!\p{L})/iu,
    opens:
      /^(?: \p{L}+){0,3}?(?: ?:| \(| —| –|,? répartis?| composé|,? (?:vient|vien|provien)\p{L}* d)|^(?: \p{L}+){0,4}? (?:partag|répart|financ|divis|pay)\p{L}* (?:entre|par|en)(?!\p{L})/u,
    made: /réparti|composé|divisé|provien|partagé|financé|:|(?:état|région|ville|département|commune|métropole) (?:verse|finance|apporte|donne|prend|paie|paye|contribue)/iu,
    costs: /(?:coûtera|coûte|coûtait|coûter|coût de|budget (?:est )?de|budget :) $/iu,
  },
};

/** Every total whose parts stand beside it and do not add up to it. */
export function readTotals(document: Document): Total[] {
  const grammar = GRAMMARS[document.language];
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
    for (const found of [
      openedList(document, grammar, sentence, quantities),
      companions(document, sentence, quantities),
      enumerated(document, sentence, quantities),
      toldBefore(document, grammar, sentence, quantities),
    ]) {
      if (found && !totals.some(({ total }) => total === found.total)) totals.push(found);
    }
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

const BUNDLES = /^(?:pair|paire|couple|set|dozen|douzaine|team|équipe|group|groupe|row|rangée|lot|pack)$/;

/** Parts and total of one kind; in English and French the nouns after counts differ: three teachers, two nurses, six in all. */
function addable(part: Quantity, total: Quantity, language: Language): boolean {
  if (part.unit.id === total.unit.id) return true;
  const counted = ({ unit }: Quantity): boolean =>
    unit.dimension === 'count' || unit.dimension === 'number' || unit.id === 'point';
  // Seven disks (three pairs and one spare): what comes by the pair is not added up one by one.
  if (BUNDLES.test(part.unit.id)) return false;
  // 500 millions d’euros : 300 millions de l’État … Only what is nearly as large can leave its unit out.
  if (part.unit.dimension === 'number' && total.unit.dimension === 'money')
    return part.value > total.value / 100;
  // 3 puis 5 millions d’euros, 9 millions au total.
  if (part.unit.dimension === 'money' && total.unit.dimension === 'number' && language !== 'ko')
    return total.value >= 1e5 && part.value > total.value / 100;
  // 2.8 and 6.5 tons in all.
  if (part.unit.dimension === 'number' && total.unit.factor !== undefined && language !== 'ko')
    return part.value > total.value / 20;
  return counted(part) && counted(total) && (language !== 'ko' || total.unit.dimension === 'number');
}

/** `£6m in 2019 and £8m in 2021, £14m in all`: the row of figures that ends at the total. */
function listBefore(
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
function listAfter(
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

const OTHERS = /\b(?:were|are|was|is)\b/;

/** Who pays what: the parts of all that it costs. */
const PAID = /(?:국비|도비|시비|군비|민자)[^.]*(?:마련|조달|충당|구성|나눠|분담|부담)/;

const FEW = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** 등 leaves a list open, unless what follows says that there are just as many (등 다섯 부문), or that these are all (사상자). */
function closed(said: string, count: number): string {
  return said.replace(
    / 등(?: (한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d{1,2}) ?(?:개|곳|명|가지|군데|부문|분야|항목|나라|기관|부서)| 모두 \d+ ?명의 사상자)/g,
    (words, many?: string) =>
      many === undefined || (FEW.indexOf(many) + 1 || Number(many)) === count ? ' ' : words,
  );
}

/** `500억원(국비 300억원, 도비 150억원)`: no word says total, but a bracket that holds figures of its kind and no more. */
function openedList(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  for (const total of quantities) {
    const bracket = /^(?: \p{L}+){0,2}? ?\(([^()]{5,120})\)/u.exec(after(document, sentence, total, 130));
    const colon =
      document.language === 'ko' || total.unit.dimension === 'number'
        ? null
        : /^(?: \p{L}+){0,2}?[ \u00a0]?: /u.exec(after(document, sentence, total, 40));
    const behind = after(document, sentence, total, 30);
    const split =
      document.language === 'ko'
        ? /^(?:은|는|을|를) /.test(behind) && PAID.test(document.text.slice(total.end, sentence.end))
        : grammar.opens.test(behind) && grammar.made.test(behind);
    if (!bracket && !colon && !split) continue;
    const found = row(
      document,
      grammar,
      sentence,
      quantities,
      total,
      bracket ? total.end + bracket[0].length : sentence.end,
    );
    // `Four countries: Kenya took four …`: how long the list is, and no sum.
    const entries = document.text.slice(total.end, sentence.end).split(/,| and | et |와 |과 /).length;
    if (found && total.value !== entries) return found;
  }
  return undefined;
}

/** 출품작은 48점으로 서울 20점, 부산 18점, 대구 12점이다: three or more, up to the end of the sentence. */
function enumerated(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  const [total, ...parts] = quantities;
  if (document.language !== 'ko' || !total || total.vague || total.approximate || parts.length < 3)
    return undefined;
  if (parts.some(({ unit }) => unit.id !== total.unit.id)) return undefined;
  const gaps = [total, ...parts].map((part, at) =>
    document.text.slice(part.end, parts[at]?.start ?? sentence.end),
  );
  const opens = /^(?:으로|로),? [가-힣]{1,8} ?$/.test(gaps[0] ?? '');
  const named = gaps.slice(1, -1).every((gap) => /^, [가-힣]{1,8} ?$/.test(gap));
  if (!opens || !named || !/^(?:이다|다|이었다|였다|이며|씩이다|으로 (?:구성|이뤄))/.test(gaps.at(-1) ?? ''))
    return undefined;
  const found = unequal(total, parts, 'near');
  return found && Math.abs(found.sum.value / total.value - 1) < 0.3 ? found : undefined;
}

const COUNTRY = /^(?:en|au|aux)$/;

/** `240 people, 150 in Cardiff and 80 in Swansea`: one preposition before the place of each, and `and` before the last. */
function companions(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  if (document.language === 'ko') return undefined;
  for (let index = 0; index + 2 < quantities.length; index += 1) {
    const [total, ...parts] = quantities.slice(index);
    const row = parts.slice(0, 6);
    if (total?.unit.dimension !== 'count' || total.approximate) continue;
    const gaps = [total, ...row].map((part, at) =>
      document.text.slice(part.end, row[at]?.start ?? part.end + 12),
    );
    const one = /^(?: \p{L}+)? (in|at|on|for|from|à|au|aux|en|chez|pour|dans) \p{L}/u.exec(
      gaps[1] ?? '',
    )?.[1];
    // En Espagne et au Portugal.
    const link = one && COUNTRY.test(one) ? '(?:en|au|aux)' : one;
    if (!link || !/^(?: \p{L}+)?, $/u.test(gaps[0] ?? '')) continue;
    const like = (gap: string) =>
      new RegExp(`^(?: \\p{L}+)? ${link} (?:the |la |le )?\\p{Lu}[\\p{L}’'-]*`, 'u').test(gap);
    const last = row.findIndex((_, at) => /(?: and| et) $/.test(gaps[at] ?? ''));
    const listed = row.slice(0, last + 1);
    if (
      last < 1 ||
      !listed.every((part, at) => like(gaps[at + 1] ?? '') && addable(part, total, document.language))
    )
      continue;
    if (listed.slice(0, -1).some((part, at) => (listed[at + 1]?.start ?? 0) - part.end > 30)) continue;
    const end = listed.at(-1)?.end ?? total.end;
    if (/(?:including|of which|of whom|dont|notamment)/.test(document.text.slice(total.end, end))) continue;
    const found = unequal(total, listed, 'near');
    if (found && found.sum.value > total.value * 0.75 && end <= sentence.end) return found;
  }
  return undefined;
}

/** 월동대원은 17명이었다. 연구반 8명, 정비반 5명, 지원반 3명이 지냈다: a bare list of three or more right after their number. */
function toldBefore(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Total | undefined {
  const apart = previousOf(document, sentence)?.quantities ?? [];
  const [total, ...parts] = apart.length === 1 ? [...apart, ...quantities] : quantities;
  if (total?.unit.dimension !== 'count' || total.vague || total.approximate) return undefined;
  if (document.language !== 'ko' || parts.length < 3 || parts.some(({ unit }) => unit.id !== total.unit.id))
    return undefined;
  if (
    !/^(?:이었다|이다|였다|입니다|이었습니다|뿐이었다)\.\s?/.test(
      document.text.slice(total.end, total.end + 10),
    )
  )
    return undefined;
  const gaps = parts.slice(1).map((part, at) => document.text.slice(parts[at]?.end, part.start));
  const named = gaps.every((gap) => /^, [가-힣]{1,8} ?$/.test(gap));
  const said = document.text.slice(total.end, sentence.end);
  if (!named || grammar.open.test(said) || REST.test(said)) return undefined;
  const found = unequal(total, parts, 'near');
  return found && Math.abs(found.sum.value / total.value - 1) < 0.4 ? found : undefined;
}

function row(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
  total: Quantity,
  end = sentence.end,
): Total | undefined {
  const parts: Quantity[] = [];
  let last = total;
  for (const part of quantities.slice(quantities.indexOf(total) + 1)) {
    if (part.end > end || !addable(part, total, document.language)) break;
    const gap = document.text.slice(last.end, part.start);
    if (gap.length > 44 || (last !== total && !grammar.link.test(gap))) break;
    parts.push(part);
    last = part;
  }
  const said = document.text.slice(total.end, end);
  // Eleven came from the academy, eight were bought: others, and no parts of the eleven.
  if (/^(?: \p{L}+){0,3}? (?:comes?|came) from/u.test(said) && OTHERS.test(said)) return undefined;
  if (parts.length < 2 || grammar.open.test(said) || parts.some(({ value }) => value > total.value * 1.5))
    return undefined;
  const found = unequal(total, parts, 'list');
  return found && REST.test(said) && found.sum.value < total.value ? undefined : found;
}

/** One more of a row, and not all of it. */
const NEXT = /셋째|넷째|다른|\b(?:third|fourth|other|another|next)\b|troisième|quatrième|autre/i;

/** Words that leave a part untold, or speak of the parts of something else. */
const REST =
  /나머지|우선|이 (?:가운데|중)|그중|\b(?:the rest(?! of the (?:year|week|day|season))|remain\w*|of (?:these|those|them))\b|le reste(?! de l)|restant|parmi (?:ces|eux|elles)/i;

/** The parts in the sentence before, or the list that follows: 예산은 모두 500억원이다. 국비 300억원, 도비 150억원으로 구성된다. */
function listNear(
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

/** Nothing, when some of the parts do add up to the total: a list may begin with a figure that is no part of it. */
function unequal(total: Quantity, parts: readonly Quantity[], how: Total['told']): Total | undefined {
  const exact = isCounted(total, parts);
  for (let from = 0; from + 2 <= parts.length; from += 1) {
    const sum = add(parts.slice(from));
    if (exact ? sum.value === total.value : sum.low <= total.high && sum.high >= total.low) return undefined;
  }
  if (exact) {
    // 1,200 is 1,200 beside 612 and 598: who counts the parts to the last one counts the whole.
    const { value } = total;
    return { total: { ...total, low: value, high: value }, parts, sum: add(parts), told: 'near' };
  }
  const sum = add(parts);
  // 360 beside 180, 54 and 136: no rounding of the total makes up for a whole place of it.
  const apart = Math.abs(sum.value - total.value) >= placeOf(total.value) * 0.99;
  const close = Math.abs(sum.value / total.value - 1) < 0.2;
  if (
    how === 'list' &&
    !disagreement(total, sum) &&
    apart &&
    close &&
    !total.approximate &&
    !total.bound &&
    sum.high - sum.low < placeOf(total.value)
  )
    return { total: { ...total, low: total.value, high: total.value }, parts, sum, told: 'near' };
  return { total, parts, sum, told: how };
}

/** A round number of people or things, not said to be rough, and parts of which one at least was counted one by one. */
function isCounted(total: Quantity, parts: readonly Quantity[]): boolean {
  const figures = [total, ...parts];
  return (
    figures.every(
      ({ unit, approximate, bound }) =>
        (unit.dimension === 'count' || unit.dimension === 'number') && !approximate && !bound,
    ) &&
    total.value < 10_000 &&
    parts.some(({ value }) => value > 10 && value % 10 !== 0) &&
    parts.every(({ value }) => Number.isInteger(value)) &&
    total.low < total.value
  );
}

/** The sum of the parts. Who gives one of them to the last place means the round ones to that place as well: 180, 54 and 136. */
function add(parts: readonly Quantity[]): Interval {
  const finest = Math.min(...parts.filter(({ value }) => value > 0).map(({ value }) => placeOf(value)));
  return parts.reduce<Interval>((sum, part) => plus(sum, toThe(finest, part)), { value: 0, low: 0, high: 0 });
}

function toThe(place: number, part: Quantity): Interval {
  if (part.approximate || part.bound || !Number.isFinite(place)) return part;
  const { value, low, high } = part;
  return { value, low: Math.max(low, value - place / 2), high: Math.min(high, value + place / 2) };
}
