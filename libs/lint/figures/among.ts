import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../document.js';
import { placeOf } from './interval.js';
import { previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** Parts that are said to be among a whole, exclude each other, and are together more than it. */
export interface Overfull {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
}

/** 이 가운데, of these, sur ces: what follows is a part of what was told before. */
const AMONG: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:이|그|이들) ?(?:가운데|중)(?:에서)?[ ,]/,
  en: /^(?:of|among|out of) (?:these|those|them|the)\b/i,
  fr: /^(?:sur|parmi|de) (?:ces|eux|elles|les|ceux)(?!\p{L})/iu,
};

/** Words by which parts may overlap, or are not of one moment. */
const OVERLAPPING: Readonly<Record<Language, RegExp>> = {
  ko: /복수|중복|각각|겸|동시에|늘|줄|보다|함께/,
  en: /\b(?:both|also|more than one|multiple|some of|up from|down from|than|including|of which)\b/i,
  fr: /aussi|également|à la fois|plusieurs|dont|que les|en hausse|en baisse/i,
};

/** The one and the others: 이 중 41명은 주민이고 33명은 다른 지역에서 왔다. */
const ELSEWHERE = /다른 (?:지역|곳|나라|도시)|외지|\belsewhere\b|d['’]ailleurs\.?$/i;

const VOTES =
  /\b(?:for|against|in favour|abstain\w*|abstentions?|yes|no)\b|(?<!\p{L})(?:pour|contre|abstention\p{L}*|abstenu\p{L}*)(?!\p{L})/iu;

/** Every list of parts that is more than the whole that it is among. */
export function readOverfull(document: Document): Overfull[] {
  return document.sentences.flatMap((sentence) => {
    const said = wordsAt(document.text, sentence);
    const told = OVERLAPPING[document.language].test(said.replaceAll(/, of wh\w+|, dont/g, ''));
    const found = told
      ? undefined
      : AMONG[document.language].test(said)
        ? overfull(document, sentence)
        : (ofWhom(document, sentence) ?? amongThem(document, sentence));
    return found ? [found] : [];
  });
}

function overfull(document: Document, sentence: Sentence): Overfull | undefined {
  const figures = sentence.quantities.filter(({ unit }) => unit.dimension !== 'time');
  const [first, ...rest] = figures;
  if (!first || figures.length < 2 || figures.length > 8) return undefined;
  const named = first.start - sentence.start < 14 && document.language !== 'ko';
  const whole = named ? first : wholeBefore(document, sentence, first);
  const parts = named ? rest : figures;
  if (!whole || whole.approximate || parts.length < 2) return undefined;
  if (parts.some((part) => part.vague || part.approximate || !sameThings(part, whole))) return undefined;
  if (
    !apart(document, sentence, parts) &&
    !ELSEWHERE.test(wordsAt(document.text, sentence)) &&
    parts.length < 3
  )
    return undefined;
  const sum = parts.reduce((all, { low }) => all + low, 0);
  const value = parts.reduce((all, part) => all + part.value, 0);
  const last = parts.at(-2);
  // `Of the 13,000, 9,420 …, 2,180 … and 900 …`: the last of three or more closes the list.
  const closed =
    parts.length > 2 &&
    /(?:\band|(?<!\p{L})et) $/u.test(document.text.slice(last?.end, parts.at(-1)?.start)) &&
    parts.some(({ value }) => value % 10 !== 0 || value >= 100);
  return sum > whole.high * 1.01 || (closed && fallsShort(whole, value)) ? { whole, parts } : undefined;
}

/** Less than the whole by more than its rounding, and near enough to be all of it. */
function fallsShort(whole: Quantity, sum: number): boolean {
  const short = whole.value - sum;
  return short > Math.min(whole.value * 0.025, placeOf(whole.value) * 0.99) && sum > whole.value * 0.85;
}

/** `4,500 people, of whom 3,200 work for the one and 1,600 for the other`: the whole stands right before. */
function ofWhom(document: Document, sentence: Sentence): Overfull | undefined {
  const { quantities } = sentence;
  const at = quantities.findIndex(
    (whole, index) =>
      index < quantities.length - 2 &&
      /^(?: \p{L}+)?, (?:of (?:whom|which)|dont) (?:\p{L}+ )?$/u.test(
        document.text.slice(whole.end, quantities[index + 1]?.start),
      ),
  );
  const [whole, ...parts] = at < 0 ? [] : quantities.slice(at);
  if (!whole || whole.approximate || parts.length > 6) return undefined;
  if (parts.some((part) => part.vague || part.approximate || !sameThings(part, whole))) return undefined;
  const sum = parts.reduce((all, { low }) => all + low, 0);
  return apart(document, sentence, parts) && sum > whole.high * 1.01 ? { whole, parts } : undefined;
}

/** 8만 권 가운데 소설이 5만 권, 시집이 2만 권, 만화가 3만 권: three or more, each with its name before it or with its own verb. */
function amongThem(document: Document, { quantities }: Sentence): Overfull | undefined {
  if (document.language !== 'ko') return undefined;
  const at = quantities.findIndex(({ end }) =>
    /^(?:이|의)? ?(?:가운데|중)(?:에)? /.test(document.text.slice(end, end + 6)),
  );
  const [whole, ...parts] = at < 0 ? [] : quantities.slice(at);
  if (!whole || whole.approximate || whole.vague || parts.length < 3 || parts.length > 8) return undefined;
  if (parts.some((part) => part.vague || part.approximate || part.unit.id !== whole.unit.id))
    return undefined;
  const gaps = parts.map((part, index) => document.text.slice((parts[index - 1] ?? whole).end, part.start));
  const named = gaps.slice(1).every((gap) => /^, [가-힣]{1,8}(?:은|는|이|가)? ?$/.test(gap));
  const acted = gaps.slice(1).every((gap) => /^(?:은|는|이|가) [가-힣 ]{1,20}(?:고|며|지만),? ?$/.test(gap));
  if (!named && !acted) return undefined;
  const sum = parts.reduce((all, { low }) => all + low, 0);
  const value = parts.reduce((all, part) => all + part.value, 0);
  return sum > whole.high * 1.01 || (acted && fallsShort(whole, value)) ? { whole, parts } : undefined;
}

/** The one figure of that unit in the sentence before. */
function wholeBefore(document: Document, sentence: Sentence, like: Quantity): Quantity | undefined {
  const previous = previousOf(document, sentence);
  if (!previous) return undefined;
  const [whole, another] = previous.quantities.filter(
    ({ unit, vague }) => !vague && unit.id === like.unit.id,
  );
  return another ? undefined : whole;
}

function sameThings(part: Quantity, whole: Quantity): boolean {
  if (part.unit.id === whole.unit.id) return true;
  const bare = part.unit.dimension === 'number' || part.unit.dimension === 'count';
  return bare && whole.unit.dimension !== 'percent' && part.unit.dimension !== whole.unit.dimension
    ? part.unit.dimension === 'number' || whole.unit.dimension === 'number'
    : bare && whole.unit.dimension === 'count';
}

/** Votes, or one word repeated after (25 en rouge, 10 en blanc) or before (사과밭이 700ha, 배밭이 300ha) each figure. */
function apart(document: Document, sentence: Sentence, parts: readonly Quantity[]): boolean {
  const { text, language } = document;
  const ends = parts.map((part, index) => parts[index + 1]?.start ?? Math.min(sentence.end, part.end + 30));
  const tails = parts.map((part, index) => text.slice(part.figure.start, ends[index]));
  if (tails.some((tail) => tail.length > 60)) return false;
  if (language !== 'ko') {
    if (tails.filter((tail) => VOTES.test(tail)).length === parts.length) return true;
    const links = tails.map((tail) => / (en|in|on|de|from|au|à|for|at|pour|chez) \p{L}/u.exec(tail)?.[1]);
    return links[0] !== undefined && links.every((link) => link === links[0]);
  }
  const heads = parts.map(
    ({ start }) => /([가-힣])(?:은|는|이|가)? ?$/.exec(text.slice(Math.max(0, start - 8), start))?.[1],
  );
  if (heads[0] !== undefined && heads.every((head) => head === heads[0])) return true;
  // 24대는 전기버스, 15대는 경유버스다.
  const kinds = parts.map(
    ({ end }) =>
      /^(?:은|는) [가-힣]{1,8}?([가-힣])(?=,|이?고|이?며|이?다|이었|였)/.exec(text.slice(end, end + 14))?.[1],
  );
  return kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
}
