import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import { inUnitOf } from '../changes.js';
import type { Document } from '../../document.js';
import { disagreement, exactly, minus, over, scaled, size } from '../interval.js';
import type { Interval } from '../interval.js';
import { disagrees, otherFraction } from '../roughly.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { roundedAlike } from './alike.js';
import { ofWhatWas } from './by-amount.js';
import { PROPORTION_WORDS } from './proportion-words.js';
import { isSameSubject } from './same-subject.js';
import { amountsOf, comparable, isUnit, wordsBetween } from './window.js';

/**
 * A percentage, a fraction or a multiple that two amounts beside it do not make, whatever the order in which the three are
 * told: `80 of the 320 …, a third`, `He paid 30 … sold it for 150 …, three times what it had cost him`.
 */
export interface Proportion {
  readonly stated: Quantity;
  /** The smaller of the two amounts, and the larger. */
  readonly less: Quantity;
  readonly more: Quantity;
  readonly manner: Manner;
  /** What the two make, in the unit of the figure: 25 (per cent), 0.25, 4 (times). */
  readonly computed: Interval;
}

/**
 * `share`: the one is so much of the other; `more`, `less`: by so much; `times`: so many times as much;
 * `grown`, `shrunk`: the one is by how much the other has changed; `slip`: the share itself is told as an amount.
 */
type Manner = 'share' | 'more' | 'less' | 'times' | 'slip' | 'grown' | 'shrunk';

/** Whether it says how many times as much; else it is a percentage or a fraction. */
export function isMultiple({ stated }: Proportion): boolean {
  return isMultipleOf(stated);
}

/** Every proportion that its amounts do not bear out. */
export function readProportions(document: Document): Proportion[] {
  return document.sentences.flatMap((sentence) => {
    const stated = sentence.quantities.filter(isProportion);
    if (stated.length === 0 || sentence.quantities.length > 12) return [];
    return stated.flatMap((figure) => read(document, sentence, figure, stated.length) ?? []);
  });
}

function isProportion({ unit, value, vague }: Quantity): boolean {
  return !vague && value > 0 && (unit.dimension === 'percent' || unit.dimension === 'multiple');
}

function read(
  document: Document,
  sentence: Sentence,
  stated: Quantity,
  count: number,
): Proportion | undefined {
  const manner = mannerOf(document, sentence, stated);
  if (!manner || count > (manner === 'share' ? 1 : 2)) return undefined;
  const several = (place: Sentence) =>
    amountsOf(document, place).filter((amount) => !isUnit(document, amount));
  const own = several(sentence);
  const before = previousOf(document, sentence);
  const [place, amounts] = own.length === 0 && before ? [before, several(before)] : [sentence, own];
  const was = ofWhatWas(document, place, stated, amounts, manner === 'share');
  if (was) return was === 'fits' ? undefined : was;
  if (before && before.quantities.length > MOST_BEFORE) return undefined;
  const earlier = before ? several(before) : [];
  const around = [...earlier, ...own];
  if (manner === 'share' && isOfSome(document, own, earlier)) return undefined;
  const share = manner === 'share' ? shareOf(document, sentence, stated, own, earlier) : undefined;
  const [part] = share?.beside ? share.pair : [];
  // Of what stands right beside the part it is the share, and no two of the others make it right.
  if (
    part
      ? around.some(
          (other) =>
            comparable(document, part, other) && fits(document, stated, manner, ...inOrder(part, other)),
        )
      : explained(document, stated, manner, around)
  )
    return undefined;
  if (explainedFromAfar(document, sentence, stated, manner, own.length > 0 ? own : earlier)) return undefined;
  const pair = share?.pair ?? pairOf(document, sentence, stated, own, before, earlier, manner);
  if (!pair) return undefined;
  const [less, more] = pair;
  // Three quarters have left: where what stays is far from the share, it is what has gone.
  const gone = manner === 'share' && GONE.test(tailOf(document, stated));
  const ways = gone ? (['share', 'less'] as const) : [manner];
  const read = ways.map((way) => ({ manner: way, computed: computedOf(document, stated, way, less, more) }));
  const meant = read.find(({ computed }) => {
    const near = computed.value / stated.value;
    // 500배 for 300g and 15㎏: right but for a nought.
    const slipped =
      isMultipleOf(stated) && [0.01, 0.1, 10, 100].some((power) => Math.abs(near / power - 1) < 0.03);
    return slipped || (near < 4 && near > 1 / 4);
  });
  return meant && { stated, less, more, ...meant };
}

function isMultipleOf({ unit, value }: Quantity): boolean {
  return unit.dimension === 'multiple' && value >= 1;
}

/** Each amount is held against each other. */
const MOST_BEFORE = 40;

/** Without the endings of a verb. */
const NOUN = /^(?:double|triple|treble|quadruple)$/i;

function mannerOf(
  document: Document,
  sentence: Sentence,
  { start, end, unit, value }: Quantity,
): Manner | undefined {
  const words = PROPORTION_WORDS[document.language];
  const tail = document.text.slice(end, Math.min(sentence.end, end + 24));
  const head = document.text.slice(Math.max(sentence.start, start - 48), start);
  const written = document.text.slice(start, end);
  const verb = /^(?:doubl|tripl|trebl|quadrupl|quintupl|décupl|halv)|fold$/i.test(written);
  // A triple, a double; quarter-to-quarter.
  if (
    (verb &&
      NOUN.test(written) &&
      !/^ (?:the|that|what|its|their|le |la |les )/.test(tail) &&
      !/(?:c[’']est|soit|fait) le $/i.test(head)) ||
    /^-/.test(tail)
  )
    return undefined;
  // `As many as in 2010`: that year has its own figure.
  if (sentence.dates.some((date) => date.start >= end && date.start - end < 30)) return undefined;
  if (unit.dimension === 'multiple' && value >= 1) {
    // `Doubled its staff`: of something else.
    if (verb && NOUN.test(written) && /le $/.test(head)) return 'times';
    if (verb) return /^ (?:its|their|his|her|sa|ses|son|leurs?) /.test(tail) ? undefined : 'times';
    if (words.less.test(tail)) return 'less';
    if (words.more.test(tail)) return 'more';
    if (/^(?:\u00a0?[.,;]|$)/.test(tail) && !/[,:—–] $/.test(head))
      return document.language === 'ko' || /(?:multiplied|increased) by $|multipli\p{L}+ par $/u.test(head)
        ? 'times'
        : undefined;
    return words.times.test(tail) ? 'times' : undefined;
  }
  if (words.more.test(tail) || words.risen.test(head)) return 'more';
  if (words.less.test(tail) || words.fallen.test(head)) return 'less';
  return value < (unit.dimension === 'percent' ? 100 : 1) && !verb ? 'share' : undefined;
}

/** Whether some two of the amounts near by do make it. */
function explained(
  document: Document,
  stated: Quantity,
  manner: Manner,
  amounts: readonly Quantity[],
): boolean {
  return amounts.some((a, index) =>
    amounts.slice(index + 1).some((b) => {
      if (!comparable(document, a, b)) return false;
      const [less, more] = inOrder(a, b);
      if (fits(document, stated, manner, less, more)) return true;
      // The rest of a whole is a share of it as well.
      if (manner === 'share') return fits(document, stated, 'less', less, more);
      // 20 of 80 vanish: what goes may be told, or what stays.
      return (
        manner === 'less' &&
        GONE.test(tailOf(document, stated)) &&
        fits(document, stated, 'share', less, more)
      );
    }),
  );
}

/** The whole that a share is of may have been told some sentences ago. */
function explainedFromAfar(
  document: Document,
  { index }: Sentence,
  stated: Quantity,
  manner: Manner,
  own: readonly Quantity[],
): boolean {
  if (manner !== 'share') return false;
  const far = document.sentences
    .slice(Math.max(0, index - 10), index)
    .flatMap((other) => amountsOf(document, other));
  return far.some((a) =>
    own.some(
      (b) =>
        a.unit.id !== '' &&
        a.unit.id === b.unit.id &&
        a.value !== b.value &&
        explained(document, stated, manner, [a, b]),
    ),
  );
}

const GONE =
  /^(?:이|가)? ?(?:사라|없어|떠나|떠났|잃|문을 닫|폐업|폐교)|^ (?:\p{L}+ ){0,3}?(?:gone|left|lost|vanished|parti|disparu|perdu)/u;

function tailOf({ text }: Document, { end }: Quantity): string {
  return text.slice(end, end + 12);
}

function inOrder(a: Quantity, b: Quantity): [less: Quantity, more: Quantity] {
  const one = inUnitOf(a, b);
  return one.value <= b.value ? [one, b] : [b, one];
}

function fits(document: Document, stated: Quantity, manner: Manner, less: Quantity, more: Quantity): boolean {
  const computed = computedOf(document, stated, manner, less, more);
  if (stated.unit.dimension === 'percent') {
    // No one says 40% of what is 30%, however round it is.
    const round = !stated.bound && stated.value % 10 === 0 && Math.abs(computed.value - stated.value) > 5.5;
    return !disagreement(stated, computed) && !(round && computed.high - computed.low < 6);
  }
  if (stated.value < 1) return !otherFraction(stated, computed.value);
  const ways =
    manner === 'more' && document.language !== 'fr' ? [stated.value, stated.value + 1] : [stated.value];
  return ways.some((way) => !disagrees(way, stated, computed));
}

/** Who counts people or things to the thousand does not mean five hundred more or less when a share is made of them. */
function asCounted(quantity: Quantity): Interval {
  const { unit, value, approximate } = quantity;
  const counted =
    unit.dimension === 'count' || unit.dimension === 'number' || (value < 1000 && Number.isInteger(value));
  return counted && !approximate
    ? { value, low: Math.max(quantity.low, value * 0.975), high: Math.min(quantity.high, value * 1.025) }
    : quantity;
}

function computedOf(
  document: Document,
  { unit, value }: Quantity,
  manner: Manner,
  smaller: Quantity,
  larger: Quantity,
): Interval {
  const [less, more] =
    manner === 'share'
      ? [asCounted(smaller), asCounted(larger)]
      : (roundedAlike(document, smaller, larger).map(asCounted) as [Interval, Interval]);
  if (unit.dimension === 'multiple' && value >= 1) return over(more, less);
  const part =
    manner === 'share'
      ? over(less, more)
      : manner === 'less'
        ? size(minus(exactly(1), over(less, more)))
        : minus(over(more, less), exactly(1));
  return unit.dimension === 'percent' ? scaled(part, 100) : part;
}

/** The two amounts that the words can only mean: those of the clause or the sentence, or one of it and one before. */
function pairOf(
  document: Document,
  sentence: Sentence,
  stated: Quantity,
  own: readonly Quantity[],
  before: Sentence | undefined,
  earlier: readonly Quantity[],
  manner: Manner,
): [less: Quantity, more: Quantity] | undefined {
  const here = ofOneKind(document, inClause(document, sentence, stated, own));
  const [a, b, another] = here;
  if (a && b) {
    if (another || a.value === b.value || !comparable(document, a, b)) return undefined;
    return tied(document, sentence, stated, a, b, manner) ? inOrder(a, b) : undefined;
  }
  if (!before) return undefined;
  const [first, second, third] = ofOneKind(document, a ? [...earlier, a] : earlier);
  if (!first || !second || third || first.value === second.value) return undefined;
  if (!comparable(document, first, second)) return undefined;
  return tiedAcross(document, before, sentence, stated, first, second, manner)
    ? inOrder(first, second)
    : undefined;
}

/** The part that stands right beside its share, and the whole that is named as one or is the largest of all. */
function shareOf(
  document: Document,
  sentence: Sentence,
  stated: Quantity,
  own: readonly Quantity[],
  earlier: readonly Quantity[],
): { readonly pair: readonly [part: Quantity, whole: Quantity]; readonly beside: boolean } | undefined {
  const { text, language } = document;
  const { concludes, ofAnother, newClause } = PROPORTION_WORDS[language];
  const head = text.slice(sentence.start, stated.start);
  const tail = text.slice(stated.end, Math.min(sentence.end, stated.end + 30));
  const right = own.at(-1);
  const left = own.at(-2);
  if (
    right &&
    left &&
    OF_IT[language].test(text.slice(right.end, stated.start)) &&
    right.end <= stated.start &&
    left.value < right.value &&
    comparable(document, left, right)
  )
    return { pair: [inUnitOf(left, right), right], beside: true };
  const behind = own.find(({ start }) => start >= stated.end && BESIDE.test(text.slice(stated.end, start)));
  const before = own.filter(({ end }) => end <= stated.start).at(-1);
  const concluded =
    before &&
    concludes.test(head) &&
    !ofAnother.test(tail) &&
    !newClause.test(text.slice(before.end, stated.start));
  const part = behind ?? (concluded ? before : undefined);
  if (!part) return undefined;
  for (const amounts of [own, earlier]) {
    const larger = amounts.filter(
      (amount) => amount !== part && amount.value > part.value && comparable(document, amount, part),
    );
    const marked = larger.filter((amount) => isWhole(document, amount));
    const [whole, another] = marked.length > 0 || behind ? marked : larger;
    if (whole) return another ? undefined : { pair: [inUnitOf(part, whole), whole], beside: part === behind };
  }
  return undefined;
}

/** Between a whole and its share: 4800만㎥의 70%. */
const OF_IT: Readonly<Record<Language, RegExp>> = { ko: /^의 ?(?:약 )?$/, en: /(?!)/, fr: /(?!)/ };

/** Between a share and the part that it is: two-thirds, 311, were …; 40%인 80억원. */
const BESIDE = /^(?:,| \(|,? or|,? soit|[인는은한]|에 해당하는|에 이르는)?,? ?$/;

/** 65곳 중, of the 742, sur 1 500. */
function isWhole({ text, language }: Document, { start, end }: Quantity): boolean {
  const head = text.slice(Math.max(0, start - 20), start);
  return language === 'ko'
    ? /^(?:이|의)? ?(?:중|가운데)/.test(text.slice(end, end + 5))
    : /(?:^|[\s(])(?:of|out of|among|sur|parmi|chez|des|d[’']entre) (?:the|its|their|these|all|some|les|ses|leurs|ces)* ?$/i.test(
        head,
      );
}

/** Of the 312 under 30, after the 1,012 who were asked: the share is of those few, and not they of all. */
function isOfSome(document: Document, own: readonly Quantity[], earlier: readonly Quantity[]): boolean {
  const [some, another] = own;
  return (
    some !== undefined &&
    !another &&
    isWhole(document, some) &&
    earlier.some((all) => comparable(document, some, all) && all.value > some.value)
  );
}

const MEASURED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
]);

/** Where there are three amounts, the two that are of one kind: 3.3㎡ for 4000만원 and for 800만원; 10만 명당 40곳 and 8곳. */
function ofOneKind(document: Document, amounts: readonly Quantity[]): readonly Quantity[] {
  if (amounts.length !== 3) return amounts;
  const pairs = amounts.filter((amount) =>
    amounts.some((other) => other !== amount && comparable(document, amount, other)),
  );
  const alone = amounts.findIndex((amount) => !pairs.includes(amount));
  return pairs.length === 2 && (alone === 0 || MEASURED.has(amounts[alone]?.unit.dimension ?? ''))
    ? pairs
    : amounts;
}

/** Where there are more than two amounts, those between the marks that set off a clause. */
function inClause(
  { text }: Document,
  sentence: Sentence,
  stated: Quantity,
  own: readonly Quantity[],
): readonly Quantity[] {
  if (own.length < 3) return own;
  const from = Math.max(sentence.start, text.lastIndexOf(';', stated.start) + 1);
  const end = text.indexOf(';', stated.end);
  const to = end < 0 ? sentence.end : Math.min(end, sentence.end);
  return own.filter(({ start, end: last }) => start >= from && last <= to);
}

function tied(
  document: Document,
  sentence: Sentence,
  stated: Quantity,
  a: Quantity,
  b: Quantity,
  manner: Manner,
): boolean {
  const words = PROPORTION_WORDS[document.language];
  const said = wordsAt(document.text, sentence);
  if (manner !== 'share') {
    const verb = /^\p{L}{5,}$/u.test(wordsAt(document.text, stated));
    const last = stated.start >= b.end ? b : a;
    const gap = wordsBetween(document, last, stated);
    if (words.newClause.test(gap) && !verb) return false;
    return words.against.test(said) || verb || APPOSED.test(gap);
  }
  const head = document.text.slice(sentence.start, stated.start);
  const tail = document.text.slice(stated.end, Math.min(sentence.end, stated.end + 30));
  // 1200명에게 물은 결과 744명(52%), `900 (60%)`: what stands in brackets is the share of what is before them.
  const bracketed =
    /^(?: \p{L}+){0,2} ?\($/u.test(wordsBetween(document, a.start > b.start ? a : b, stated)) &&
    a.value !== b.value;
  const concluded =
    (words.concludes.test(head) && (CLOSED.test(tail) || document.language === 'ko')) ||
    (stated.start >= b.end &&
      (TAKEN_UP[document.language].test(head) || (document.language === 'ko' && SO.ko.test(said))));
  if (!words.partOf.test(said) && !concluded && !words.ofThem.test(tail)) return false;
  if (bracketed) return stated.start > b.start && b.value < a.value;
  if (stated.end <= a.start)
    return !words.newClause.test(wordsBetween(document, a, b)) && !AND.test(wordsBetween(document, a, b));
  const last = stated.start >= b.end ? b : a;
  const gap = wordsBetween(document, last, stated);
  if (concluded && stated.start >= b.end) return true;
  if (AND.test(gap) || (stated.start < b.start && ANOTHER.test(wordsBetween(document, stated, b))))
    return false;
  if (words.ofThem.test(tail)) return CLOSED.test(tail.replace(words.ofThem, ''));
  if (words.newClause.test(gap)) return false;
  const apposed = concluded || words.hence.test(head);
  if (apposed)
    return document.language === 'en'
      ? !words.ofAnother.test(tail) || /\b(?:or|that is|i\.e\.) (?:\p{L}+ ){0,2}$/iu.test(head)
      : true;
  return (
    stated.start < b.start &&
    !words.newClause.test(wordsBetween(document, stated, b)) &&
    !words.ofAnother.test(tail)
  );
}

/** A change that is told right behind its two amounts: `at $52 on Friday, 25 percent higher`. */
const APPOSED =
  /^[^,.;]{0,24},? (?:or |soit |up |down |an? (?:\p{L}+ )?\p{L}+ of |(?:soit )?une? \p{L}+ (?:de |d['’])|en (?:hausse|baisse) de )?$/u;

/** And something else, whatever its verb. */
const ANOTHER = /\band\b|(?<!\p{L})et(?!\p{L})|[가-힣][고며],? /u;

/** Another thing is told of behind it. */
const AND = /(?:\band|(?<!\p{L})et|[가-힣][고며]),? $/u;
const CLOSED = /^(?: (?:polled|asked|surveyed|questioned|interrogées?|interrogés?))?(?:[.;,)]|$)/;

/** One figure here and one before, or both before: only where the words say that this one is what follows from them. */
function tiedAcross(
  document: Document,
  before: Sentence,
  sentence: Sentence,
  stated: Quantity,
  first: Quantity,
  second: Quantity,
  manner: Manner,
): boolean {
  const words = PROPORTION_WORDS[document.language];
  const both = document.text.slice(before.start, sentence.end);
  const head = document.text.slice(sentence.start, stated.start);
  if (!isSameSubject(document, before, { start: sentence.start, end: stated.start })) return false;
  if (manner === 'share' && ANOTHER_TIME[document.language].test(head)) return false;
  const so = words.hence.test(head) || SO[document.language].test(wordsAt(document.text, sentence));
  if (
    first.unit.dimension === 'count' &&
    second.unit.dimension === 'count' &&
    first.unit.id !== second.unit.id &&
    !so
  )
    return false;
  if (stated.start - sentence.start > 90) return false;
  const again = TAKEN_UP[document.language].test(head);
  if (manner !== 'share') return words.against.test(both) || again;
  return so || again || (words.partOf.test(both) && second.start >= sentence.start);
}

/** Another time than that of the sentence before: last year, au premier tour. */
const ANOTHER_TIME: Readonly<Record<Language, RegExp>> = {
  ko: /(?:지난해|작년|재작년|전년|지난번|1차|예선|앞서)(?!보다|의| 대비|에 비해)/,
  en: /\b(?:last (?:time|month|spring|summer|autumn|winter)|in the (?:first|previous|last)|earlier|previously|first round)\b/i,
  fr: /premier tour|précédent|dernière fois|l[’']an dernier|auparavant/i,
};

/** Before a share or a change that was told before, or follows from what was: `That 45 percent`, ces 40 %, 8만명이니 75%. */
const TAKEN_UP: Readonly<Record<Language, RegExp>> = {
  ko: /(?:이 |그 |그러니까 |그래서 |[가-힣]니 |니까 |므로 )(?:약 |무려 )?$/,
  en: /(?:^|[\s(])(?:that|this|the|those|these|so|which leaves \p{L}+|leaving \p{L}+|losing|gaining|meaning|means|(?:filled|full|complete|sold out) (?:to|at)) (?:nearly |almost |about |some )?$/iu,
  fr: /(?:^|[\s(])(?:ces|cette|ce|si bien que|donc|soit|perdant|gagnant|(?:remplie?s?|occupée?s?|pleine?s?|couverte?s?) à|cette \p{L}+ de) (?:près de |environ )?$/iu,
};

/** What a sentence says that draws a conclusion from the one before it. */
const SO: Readonly<Record<Language, RegExp>> = {
  ko: /셈|꼴|(?:뜻|이야기|의미)(?:이다|다)|[은는을] 것이다/,
  en: /^(?:That|This|Which|It|So) (?:is|was|means|makes|amounts|works|comes|equals|represents)/,
  fr: /^(?:Soit|Cela|C[’']est|Ce qui|Autrement dit)/,
};

/** `8,6 milliards. La moitié, soit 4,3 millions`: the share of the one amount before, right but for its thousands. */
export function readShareSlips(document: Document): Proportion[] {
  return document.sentences.flatMap((sentence): Proportion[] => {
    const [stated, another] = sentence.quantities.filter(
      (figure) => isProportion(figure) && figure.value < (figure.unit.dimension === 'percent' ? 100 : 1),
    );
    const before = previousOf(document, sentence);
    if (!stated || another) return [];
    const own = amountsOf(document, sentence);
    const amounts = own.length === 1 && before ? [...amountsOf(document, before), ...own] : own;
    const [whole, part, third] = amounts;
    if (whole?.unit.dimension !== 'money' || !part || third || stated.start < whole.end) return [];
    if (part.unit.dimension !== 'number' && part.unit.id !== whole.unit.id) return [];
    if (!SAID_AGAIN[document.language].test(wordsBetween(document, stated, part))) return [];
    const share = stated.unit.dimension === 'percent' ? stated.value / 100 : stated.value;
    const off = part.value / (whole.value * share);
    const slipped = [1e-4, 1e-3, 1e3, 1e4].some((power) => Math.abs(off / power - 1) < 0.03);
    return slipped
      ? [{ stated: part, less: whole, more: stated, manner: 'slip', computed: scaled(whole, share) }]
      : [];
  });
}

const SAID_AGAIN: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:인|이|\(| ?\(|, (?:즉|곧) )? ?$/,
  en: /^(?:,? or |, | \(|, that is,? )$/,
  fr: /^(?:,? soit |, | \(| \(soit )$/,
};
