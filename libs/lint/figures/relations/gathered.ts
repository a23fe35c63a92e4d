import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { contentWords, sharedWords } from '../../subjects.js';
import { added } from './addition.js';
import type { Misadded } from './addition.js';
import { isMistyped } from './mistyped.js';
import { NARROWED, isOfAnother } from './sum-anywhere.js';
import { SUM_WORDS } from './sum-words.js';
import { amountsOf, comparable } from './window.js';

/**
 * A row of figures and one more of their kind, with nothing that says `total`: `She gave 12 in May and 30 in June. The 52 …`.
 * They are parts and whole where a word speaks of them as one (all, the, 이들, 사흘간) and the sum is missed by so little that it
 * was meant: by one digit, or by less than a seventh where there are three parts and more.
 */
export function gathered(document: Document, sentence: Sentence): Misadded | undefined {
  const own = kindred(document, sentence);
  const [lone, another] = own;
  if (!lone)
    return kindsOf(document, sentence)
      .flatMap(([only]) => (only ? (rowBefore(document, sentence, only) ?? []) : []))
      .at(0);
  if (!another) return rowBefore(document, sentence, lone) ?? throughout(document, sentence, lone);
  // The 75 of whom 9 were hurt: what follows is a part of the whole.
  const parted = PARTED[document.language].test(document.text.slice(lone.end, another.start));
  return (
    (parted && another.value < lone.value ? rowBefore(document, sentence, lone) : undefined) ??
    wholeBefore(document, sentence, own) ??
    // Of the 300, 180 were women and 150 lived abroad: two parts behind their whole may overlap.
    (own.length > 3 ? told(document, sentence, sentence, own[0], own.slice(1)) : undefined) ??
    told(document, sentence, sentence, own.at(-1), own.slice(0, -1))
  );
}

/** The amounts of one kind, where the sentence has only one kind of which there are several, and none is rough. */
function kindred(document: Document, sentence: Sentence): readonly Quantity[] {
  const [most = [], next = []] = kindsOf(document, sentence);
  const alone = most.length > next.length || most.length === 0;
  return alone && !most.some(({ approximate }) => approximate) ? most : [];
}

/** The amounts of a sentence by what they are of, the most frequent first. */
function kindsOf(document: Document, sentence: Sentence): readonly (readonly Quantity[])[] {
  if (sentence.quantities.length > 9 || sentence.quantities.some(isRelative)) return [];
  const kinds: Quantity[][] = [];
  for (const amount of amountsOf(document, sentence)) {
    if (isLabel(document, amount)) continue;
    const kind = kinds.find(([first]) => first && comparable(document, first, amount));
    if (kind) kind.push(amount);
    else kinds.push([amount]);
  }
  return kinds.sort((a, b) => b.length - a.length);
}

function isRelative({ unit }: Quantity): boolean {
  return unit.dimension === 'percent' || unit.dimension === 'multiple' || unit.dimension === 'point';
}

/** 1반, 3학년: a small number that has no unit and stands right before a word of Korean. */
function isLabel({ language, text }: Document, { unit, value, end }: Quantity): boolean {
  return (
    language === 'ko' &&
    unit.dimension === 'number' &&
    value < 1000 &&
    LABELLED.test(text.slice(end, end + 2))
  );
}

const LABELLED = /^[가-힣](?<!(?:[로이가은는을를와과의에도만]|으(?=로)))/u;

/** One figure here, and the row of its parts in one of the two sentences before. */
function rowBefore(document: Document, sentence: Sentence, total: Quantity): Misadded | undefined {
  if (total.approximate) return undefined;
  let earlier = previousOf(document, sentence);
  for (let step = 0; earlier && step < FAR; step += 1) {
    const alike = amountsOf(document, earlier).filter(
      (amount) => !isLabel(document, amount) && comparable(document, amount, total),
    );
    if (alike.length > 1 || earlier.quantities.some(isRelative))
      return told(document, sentence, earlier, total, kindred(document, earlier));
    if (alike.some(({ unit }) => unit.id === total.unit.id || unit.dimension === 'number')) return undefined;
    earlier = previousOf(document, earlier);
  }
  return undefined;
}

const FAR = 2;

const PARTED: Readonly<Record<Language, RegExp>> = {
  ko: /^ ?(?:중|가운데)/,
  en: /^[^.,;]{0,20}, (?:of whom|of which|including)/i,
  fr: /^[^.,;]{0,20}, dont/i,
};

/** What is told one by one, a sentence each, and then added up in so many words. */
function throughout(document: Document, sentence: Sentence, total: Quantity): Misadded | undefined {
  const { text, language } = document;
  if (!SUM_WORDS[language].total.test(nearTotal(document, sentence, total, []))) return undefined;
  const parts: Quantity[] = [];
  let earlier = previousOf(document, sentence);
  for (let step = 0; earlier && step < 3; step += 1) {
    const words = wordsAt(text, earlier);
    if (SUM_WORDS[language].open.test(words) || MOVED[language].test(words)) break;
    parts.unshift(...amountsOf(document, earlier).filter(({ unit }) => unit.id === total.unit.id));
    earlier = previousOf(document, earlier);
  }
  if (parts.length < 2 || parts.some((part) => part.value >= total.value || part.approximate))
    return undefined;
  const found = added(document, [...parts, total]);
  return found && isMistyped(total.value, found.sum.value) ? found : undefined;
}

/** The row here, and its whole alone in the sentence before. */
function wholeBefore(
  document: Document,
  sentence: Sentence,
  parts: readonly Quantity[],
): Misadded | undefined {
  const before = previousOf(document, sentence);
  const [whole, another] = before ? kindred(document, before) : [];
  return before && !another ? told(document, before, sentence, whole, parts) : undefined;
}

function told(
  document: Document,
  place: Sentence,
  row: Sentence,
  total: Quantity | undefined,
  parts: readonly Quantity[],
): Misadded | undefined {
  const { text, language } = document;
  const [first] = parts;
  if (!total || !first || parts.length < 2 || parts.some(({ value }) => value >= total.value))
    return undefined;
  if (!parts.every((part) => comparable(document, part, total))) return undefined;
  const gaps = parts.slice(1).map((part, at) => text.slice(parts[at]?.end, part.start));
  if (gaps.some((gap) => gap.length > 44 || !LINK.test(gap))) return undefined;
  const near = nearTotal(document, place, total, parts);
  const last = parts.at(-1)?.end ?? first.end;
  const listed = text.slice(Math.max(row.start, first.start - 40), Math.min(row.end, last + 24));
  if ([near, listed].some((words) => SUM_WORDS[language].open.test(words) || MOVED[language].test(words)))
    return undefined;
  const found = added(document, [...parts, total]);
  if (!found || (parts.length === 2 && (NARROWED.test(near) || isOfAnother(parts, total)))) return undefined;
  const ratio = found.sum.value / found.total.value;
  if (ratio < 0.75 || ratio > 1.3) return undefined;
  const close = parts.length > 2 && ratio > 0.86 && ratio < 1.16;
  const meant = close || isMistyped(found.total.value, found.sum.value);
  const spoken = WHOLE[language].test(near) || namedAlike(document, total, parts);
  return meant && spoken ? found : undefined;
}

const NEAR = 60;

/** The words around the total, up to its parts. */
function nearTotal(
  { text }: Document,
  sentence: Sentence,
  { start, end }: Quantity,
  parts: readonly Quantity[],
): string {
  const last = parts.filter((part) => part.end <= start && part.end > sentence.start).at(-1);
  const next = parts.find((part) => part.start >= end && part.start < sentence.end);
  return (
    text.slice(Math.max(last?.end ?? sentence.start, start - NEAR), start) +
    '#' +
    text.slice(end, Math.min(next?.start ?? sentence.end, end + 26))
  );
}

/** 금메달 3개, 은메달 2개 … 메달은 10개: every part is called what the total is called. */
function namedAlike(document: Document, total: Quantity, parts: readonly Quantity[]): boolean {
  const { text, language } = document;
  if (language !== 'ko') return false;
  const labelOf = ({ start }: Quantity) =>
    contentWords(text.slice(Math.max(0, start - 10), start), 'ko').slice(-1);
  const name = labelOf(total);
  return name.length > 0 && parts.every((part) => sharedWords(name, labelOf(part)) > 0);
}

const LINK = /[,;·]|\band\b|(?<!\p{L})et(?!\p{L})|고 |며 |[와과] |에 /u;

/** Words by which the figures are told of two times, or are set against each other. */
const MOVED: Readonly<Record<Language, RegExp>> = {
  ko: /[었았했됐]던|나머지|에서 [^.]*(?:으로|로) |반면|보다|목표|정원|예정|계획했|지난 |작년|전년|예상|전망|반죽/,
  en: /\b(?:used to|compared|instead|although|despite|against|only|just|still|planned|expected|forecast|last|previous|next|costs?|dough|batter|mixture|target|capacity|out of)\b/i,
  fr: /(?:seulement|malgré|comparé|objectif|prévu|capacité|encore|attend\p{L}*|prévoy\p{L}*|dernier|dernière|précédente?|suivante?|pâte|mélange)(?!\p{L})/iu,
};

/** Words before and (after `#`) behind a figure that speak of all that was told as one. */
const WHOLE: Readonly<Record<Language, RegExp>> = {
  ko: /(?:이들|그들|둘이|셋이|넷이|부부|형제|자매|남매|식구|일행|온 가족|인원|규모|총|합|전부|모두)[^#]*#|(?:이틀|사흘|나흘|닷새|한 주|일주일|한 달|[두석세넉네] 달|한 해|\d+(?:일|주|개월|년))(?:간|에만| 동안| 만에| 새)? ?(?:모두 |총 |[가-힣]{1,6} )?#|#[^.]{0,6}(?:전원|전체)|#[^.]*(?:셈|꼴)|#(?:이|가|을|를)? ?에 (?:이른|이르|이르렀|달한|달했|달하)|#[이가을를은는의]? ?(?:전부|모두|다) |#(?:이다|이었다|다|였다|뿐)\.?|(?:금액|액수|메달|표|점수|의석|자리)(?:은|는|이|가) #|^(?:으로|로),? (?:[가-힣]{1,6} )?#/,
  en: /#[^.]{0,14}\b(?:chamber|council|assembly|parliament|board|house)\b|\b(?:all|both|the|its|their|these|those|that makes|making|makes|which makes|for(?: an?(?: [\p{L}-]+)?)?) (?:(?:some|a total of|whole) )?#|\b(?:puts?|putting|brings?|bringing|takes?|taking|leaves?|leaving) [^#]{0,30}(?:at|to|with) #|\b(?:between|among) them\b|\b(?:total|tally|combined|sum|bill|figure|haul|crowd|field|cast|crew|team|squad|panel|jury|class|fleet|party|group|audience)\b[^#]*#|\bso #|: [^#]{0,24}#|#[^.]{0,24}(?:in all|altogether|all told|in (?:two|three|four|five) (?:days|weeks|months|years))/iu,
  fr: /le compte des #|(?<!\p{L})(?:tous|toutes|les|ces|ses|leurs|des|soit|ensemble|total|montant|somme|facture|perdu|totalise)[^#]{0,14}#|(?<!\p{L})en (?:deux|trois|quatre|cinq|quelques|un) \p{L}+, #|[ \u00a0]: [^#]{0,30}#|d['’]un montant de #|#[^.]{0,20}(?:au total|en tout)/iu,
};
