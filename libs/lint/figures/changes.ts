import { cover, wordsAt } from '#text';
import type { Quantity, Span } from '#text';
import { CHANGE_GRAMMARS } from './change-grammars.js';
import type { ChangeGrammar, Role } from './change-grammars.js';
import { converted } from './conversions.js';
import type { Direction } from './directions.js';
import type { Document } from '../document.js';
import { isSameSubject } from './relations/same-subject.js';
import { after, afterBracket, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** What the text says went from one figure to another: `매출이 100억원에서 150억원으로 50% 늘었다`. */
export interface Change extends Span {
  readonly sentence: Sentence;
  readonly from: Quantity;
  readonly to: Quantity;
  /** By how much, as the text says it: a percentage, points, a multiple, or an amount. */
  readonly by?: Quantity;
  /** `by` for 30% 늘었다 and a third less, `to` for 세 배로 and a third of; unknown where the words leave it open. */
  readonly manner?: 'by' | 'to';
  /** The direction that the words give, whatever the figures say. */
  readonly direction?: Direction;
  /** False when the two figures stand in different sentences and only their neighbourhood joins them. */
  readonly together: boolean;
}

/** A table in the shape of a sentence is not read for changes. */
const MOST_FIGURES = 60;

/** Every change that the text tells in figures, in reading order. */
export function readChanges(document: Document): Change[] {
  const grammar = CHANGE_GRAMMARS[document.language];
  const read = document.sentences.map((sentence) => readSentence(document, grammar, sentence));
  return read.flatMap(({ changes }, index) => [
    ...measuredNext(document, changes, read[index], read[index + 1]),
    ...acrossSentences(document, grammar, read, index),
  ]);
}

interface Read {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly changes: readonly Change[];
}

/** A quantity with the part that it plays. */
interface Figure {
  readonly quantity: Quantity;
  readonly role?: Role;
  readonly delta?: { readonly direction?: Direction; readonly manner?: 'by' | 'to' };
}

function readSentence(document: Document, grammar: ChangeGrammar, sentence: Sentence): Read {
  const quantities = sentence.quantities.filter(
    ({ unit, vague, start }) => !vague && unit.dimension !== 'ordinal' && !document.converting.has(start),
  );
  if (quantities.length < 1 || quantities.length > MOST_FIGURES)
    return { sentence, figures: [], changes: [] };
  const figures = quantities.map((quantity): Figure => {
    const head = before(document, sentence, quantity);
    const tail = afterBracket(document, sentence, quantity);
    const role = grammar.role(head, tail);
    const delta = grammar.delta(quantity, wordsAt(document.text, quantity.figure), head, tail);
    return { quantity, ...(role && { role }), ...(delta && { delta }) };
  });
  const pairs = pairUp(document, grammar, sentence, figures);
  const changes = pairs.map(([from, to], index) => {
    const room = {
      start: pairs[index - 1]?.end ?? sentence.start,
      end: pairs[index + 1]?.start ?? sentence.end,
    };
    return withDelta(document, grammar, sentence, figures, from, to, room);
  });
  const [only, another] = changes;
  const here = only && !another && !only.by ? lostOf(document, sentence, only) : undefined;
  if (here) return { sentence, figures, changes: [here] };
  const untold = changes.length > 0 ? undefined : byTime(document, grammar, sentence, figures);
  return { sentence, figures, changes: untold ? [untold] : changes };
}

/** 3200명에서 2720명으로 줄어 12%가 회사를 떠났다: the one percentage of the sentence, right behind the verb. */
function lostOf({ text, language }: Document, sentence: Sentence, change: Change): Change | undefined {
  const [by, another] = sentence.quantities.filter(({ unit }) => unit.dimension === 'percent');
  const { to, from } = change;
  if (language !== 'ko' || !by || another || by.start < to.end || to.unit.dimension === 'percent')
    return undefined;
  if (!/^(?:으로|로) ?[가-힣]{1,5}[어아해져돼]서? (?:약 )?$/.test(text.slice(to.end, by.start)))
    return undefined;
  const left = (to.value / from.value) * 100;
  return Math.abs(left - by.value) < 1 ? undefined : { ...change, by, manner: 'by', together: false };
}

/**
 * `80,000 in 2019 … 100,000 last year, up 20%`: no word joins the two figures, but each has its time, and there is one
 * change for them to be about.
 */
function byTime(
  document: Document,
  grammar: ChangeGrammar,
  sentence: Sentence,
  figures: readonly Figure[],
): Change | undefined {
  const ends = figures.filter(({ quantity: { unit } }) => !NO_END.has(unit.dimension));
  const changed = figures.filter(
    ({ quantity: { unit }, delta }) =>
      delta?.direction !== undefined && (unit.dimension === 'percent' || unit.dimension === 'multiple'),
  );
  const times = figures.filter(
    ({ quantity }) =>
      quantity.unit.dimension === 'multiple' &&
      quantity.value >= 2 &&
      AS_MANY.test(after(document, sentence, quantity, 12)),
  );
  const [first, second, third] = ends;
  const [by, another] = changed.length > 0 ? changed : times;
  if (!first || !second || third || !by || another || first.quantity.unit.id !== second.quantity.unit.id)
    return undefined;
  if (second.quantity.start - first.quantity.end > 80) return undefined;
  const apart = by.quantity.start >= second.quantity.end || by.quantity.end <= first.quantity.start;
  if (!apart || EACH_TIME.test(document.text.slice(sentence.start, sentence.end))) return undefined;
  const [then, later] = [timeOf(sentence, figures, first), timeOf(sentence, figures, second)];
  const past = (from: number, to: number) => grammar.past.test(document.text.slice(from, to));
  const dated = then?.year !== undefined && later?.year !== undefined;
  // A Korean time stands before its figure: 4200명으로 지난해(8600명)의 절반.
  const isSecond =
    document.language === 'ko' &&
    !past(sentence.start, first.quantity.start) &&
    past(first.quantity.end, second.quantity.start);
  const early = !isSecond && past(sentence.start, second.quantity.start);
  const late = isSecond || past(second.quantity.end, sentence.end);
  const forward = dated
    ? then.year < later.year
    : early && !late
      ? true
      : late && !early
        ? false
        : then?.year !== undefined
          ? true
          : undefined;
  if (forward === undefined || (dated && then.year === later.year)) return undefined;
  const [from, to] = forward ? [first.quantity, second.quantity] : [second.quantity, first.quantity];
  return {
    ...cover(cover(from, to), by.quantity),
    sentence,
    from,
    to,
    by: by.quantity,
    ...(changed.length > 0
      ? by.delta?.manner && { manner: by.delta.manner }
      : document.language !== 'fr' && { manner: 'to' as const }),
    ...(by.delta?.direction && { direction: by.delta.direction }),
    together: false,
  };
}

/** `Three times as many`, cinq fois plus: of what was, with nothing behind it. */
const AS_MANY = /^ (?:as (?:many|much|large|big|high)|the size|plus)(?:[.,;]|$)/;

/** Growth by the year is not the growth of all the years. */
const EACH_TIME =
  /해마다|매년|매달|씩|연평균|연간|\b(?:a|each|every|per) (?:year|month|week)\b|\bannual|\byearly|par an(?!\p{L})|chaque (?:année|mois)|annuel|en moyenne/iu;

const NO_END: ReadonlySet<string> = new Set(['percent', 'point', 'multiple', 'time', 'ordinal', 'age']);

/** The date that goes with a figure: one that is nearer to it than to any other, and near. */
function timeOf({ dates }: Sentence, figures: readonly Figure[], { quantity }: Figure) {
  const gap = (date: Span, { start, end }: Span): number =>
    date.start >= end ? date.start - end : start - date.end;
  return dates.find(
    (date) =>
      gap(date, quantity) < 40 &&
      figures.every(
        ({ quantity: other }) => NO_END.has(other.unit.dimension) || gap(date, quantity) <= gap(date, other),
      ),
  );
}

const RATE = /(?:증가|감소|상승|하락|인상|인하|성장|증감) ?(?:율|률|폭)(?:은|는|이)? ?(?:약 )?$/;

/** `관람객은 10만 명에서 16만 명으로 늘었다. 증가율은 60%다`: the next sentence says by how much, and nothing else in figures. */
function measuredNext(
  document: Document,
  changes: readonly Change[],
  here: Read | undefined,
  next: Read | undefined,
): readonly Change[] {
  const [change, another] = changes;
  if (!change || another || change.by || !next || next.changes.length > 0) return changes;
  const [by, other] = next.figures;
  if (!by || other || by.quantity.unit.dimension !== 'percent') return changes;
  if (here?.sentence.paragraph !== next.sentence.paragraph) return changes;
  const rate = document.language === 'ko' && RATE.test(before(document, next.sentence, by.quantity, 14));
  const opens = by.quantity.start - next.sentence.start < 40;
  if (!rate && !(by.delta?.direction && opens && document.language !== 'ko')) return changes;
  const head = { start: next.sentence.start, end: by.quantity.start };
  if (!isSameSubject(document, change.sentence, head)) return changes;
  return [{ ...change, by: by.quantity, manner: 'by', together: false }];
}

/** 40 votes against 30 are not a fall from 40 to 30. */
const VOTES = new Set(['표', 'vote', 'voix', 'suffrage']);

type Pair = [from: Figure, to: Figure] & Span;

function pairUp(
  document: Document,
  grammar: ChangeGrammar,
  sentence: Sentence,
  figures: readonly Figure[],
): Pair[] {
  const pairs: Pair[] = [];
  const used = new Set<Figure>();
  const add = (from: Figure, to: Figure): void => {
    used.add(from);
    used.add(to);
    pairs.push(Object.assign([from, to] as [Figure, Figure], cover(from.quantity, to.quantity)));
  };
  figures.forEach((figure, index) => {
    if (used.has(figure) || !figure.role || figure.role === 'to' || VOTES.has(figure.quantity.unit.id))
      return;
    const next = neighbour(figures, index, 1);
    const previous = neighbour(figures, index, -1);
    const words = (a: Figure, b: Figure): string => document.text.slice(a.quantity.end, b.quantity.start);
    if (
      next &&
      !used.has(next) &&
      grammar.forward(
        figure.role,
        words(figure, next),
        next.role,
        before(document, sentence, figure.quantity),
      )
    ) {
      add(figure, next);
    } else if (
      previous &&
      !used.has(previous) &&
      grammar.backward(figure.role, words(previous, figure), previous.role)
    ) {
      add(figure, previous);
    }
  });
  return pairs.sort((a, b) => a.start - b.start);
}

/** The nearest figure of the same unit, with nothing but changes in between. */
function neighbour(figures: readonly Figure[], index: number, step: 1 | -1): Figure | undefined {
  const here = figures[index];
  for (let at = index + step, passed = 0; here && passed < 3; at += step, passed += 1) {
    const there = figures[at];
    if (!there) return undefined;
    const distance =
      step === 1 ? there.quantity.start - here.quantity.end : here.quantity.start - there.quantity.end;
    if (distance > 80) return undefined;
    // `Une hausse de 40 % par rapport aux 1,5 million`: the percentage is the change, whatever stands before it.
    const share = there.quantity.unit.dimension === 'percent' && here.quantity.unit.dimension !== 'percent';
    const change = there.delta?.direction !== undefined && (there.role === undefined || share);
    // 10년 전(4만 명), `in two years`: when, not how much.
    const when = there.quantity.unit.dimension === 'time' && here.quantity.unit.dimension !== 'time';
    if (!change && !when)
      return sameUnit(here.quantity, there.quantity) || likeWeeks(here, there) ? there : undefined;
  }
  return undefined;
}

/** `From 12 weeks to 16`, `to 16 weeks from 12`: the second leaves out what the first has said. */
function likeWeeks(here: Figure, there: Figure): boolean {
  const [first, second] = here.quantity.start < there.quantity.start ? [here, there] : [there, here];
  return (
    ((first.role === 'from' && second.role === 'to') || (first.role === 'to' && second.role === 'from')) &&
    first.quantity.unit.dimension === 'time' &&
    second.quantity.unit.dimension === 'number' &&
    second.quantity.start - first.quantity.end < 24
  );
}

/** How many there are, to the last one. */
export function isCount({ unit, vague, approximate }: Quantity): boolean {
  return !vague && !approximate && (unit.dimension === 'count' || unit.dimension === 'number');
}

/** Whether two amounts can stand at the two ends of one change. A bare number goes with what it is near in size to. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  if (a.unit.dimension === 'multiple' || b.unit.dimension === 'multiple') return false;
  if (a.unit.id === b.unit.id) return true;
  if (a.unit.dimension === b.unit.dimension)
    return a.unit.factor !== undefined && b.unit.factor !== undefined;
  // 36 (60 %): what is counted is not its own share.
  if (a.unit.dimension === 'percent' || b.unit.dimension === 'percent') return false;
  const bare = a.unit.dimension === 'number' || b.unit.dimension === 'number';
  const ratio = Math.abs(a.value / b.value);
  return bare && ratio < 50 && ratio > 1 / 50 && a.unit.dimension !== 'time' && b.unit.dimension !== 'time';
}

/** The first amount in the unit of the second. */
export function inUnitOf(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.unit.id === other.unit.id || quantity.unit.factor === undefined) return quantity;
  const same = converted(quantity, quantity.unit, other.unit);
  return same ? { ...quantity, ...same, unit: other.unit } : quantity;
}

function withDelta(
  document: Document,
  grammar: ChangeGrammar,
  sentence: Sentence,
  figures: readonly Figure[],
  from: Figure,
  to: Figure,
  room: Span,
): Change {
  const span = cover(from.quantity, to.quantity);
  const candidates = figures.filter(
    (figure) =>
      figure !== from &&
      figure !== to &&
      figure.delta !== undefined &&
      isBy(figure.quantity, to.quantity) &&
      figure.quantity.start >= room.start &&
      figure.quantity.end <= room.end &&
      !isOfPart(figures, span, figure) &&
      !grammar.ofAnother.test(document.text.slice(span.end, figure.quantity.start)),
  );
  const distance = ({ quantity }: Figure): number =>
    quantity.start >= span.end
      ? quantity.start - span.end
      : quantity.end <= span.start
        ? (span.start - quantity.end) * 2
        : 0;
  const nearest = candidates
    .filter((figure) => distance(figure) <= 70)
    .sort((a, b) => distance(a) - distance(b))[0];
  const end = nearest ? Math.max(span.end, nearest.quantity.end) : span.end;
  const direction =
    nearest?.delta?.direction ??
    grammar.direction(
      before(document, sentence, span),
      between(document, from.quantity, to.quantity),
      after(document, sentence, { start: span.start, end }, 44),
    );
  return {
    ...(nearest ? cover(span, nearest.quantity) : span),
    sentence,
    from: inUnitOf(from.quantity, to.quantity),
    to: to.quantity,
    ...(nearest && { by: nearest.quantity }),
    ...(nearest?.delta?.manner && { manner: nearest.delta.manner }),
    ...(direction && { direction }),
    together: true,
  };
}

/** `From 4 to 6 million, of which 2 million in grants, or a third`: a fraction with no direction is of the amount before it. */
function isOfPart(figures: readonly Figure[], { end }: Span, { quantity, delta }: Figure): boolean {
  return (
    quantity.unit.dimension === 'multiple' &&
    quantity.value < 1 &&
    delta?.direction === undefined &&
    figures.some(
      ({ quantity: other }) =>
        other.start >= end && other.end <= quantity.start && !NO_END.has(other.unit.dimension),
    )
  );
}

function between({ text }: Document, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

/** Sales of 1.2tn, and a loss of 31bn in the next sentence, are two things. */
function isNear({ value: one }: Quantity, { value: other }: Quantity): boolean {
  return Math.max(one, other) < Math.min(one, other) * 20;
}

/** What can say by how much: shares, points and multiples of anything, and an amount of the same. */
function isBy(by: Quantity, of: Quantity): boolean {
  const { dimension } = by.unit;
  return (
    dimension === 'percent' || dimension === 'point' || dimension === 'multiple' || by.unit.id === of.unit.id
  );
}

/**
 * `지난해 관람객은 12만 명이었다. 올해는 18만 명으로 50% 늘었다.` One figure in each of two neighbouring sentences, one of them
 * with a word of the past, and a change that has no other figures to be about.
 */
function acrossSentences(
  document: Document,
  grammar: ChangeGrammar,
  read: readonly Read[],
  index: number,
): Change[] {
  const here = read[index];
  if (!here || here.changes.length > 0) return [];
  const deltas = here.figures.filter(
    ({ delta, quantity }) => delta?.direction && quantity.unit.dimension !== 'time',
  );
  const [to, another] = here.figures.filter(
    (figure) => !deltas.includes(figure) && figure.quantity.unit.dimension !== 'time',
  );
  const by = deltas[0];
  if (
    !by ||
    deltas.length > 1 ||
    !to ||
    another ||
    to.quantity.unit.dimension === 'number' ||
    !isBy(by.quantity, to.quantity)
  )
    return [];
  for (const there of [read[index - 1], read[index + 1]]) {
    if (!there || there.changes.length > 0 || there.sentence.zone !== here.sentence.zone) continue;
    if (Math.abs(there.sentence.paragraph - here.sentence.paragraph) > 1) continue;
    const [from, other] = there.figures.filter(({ quantity }) => quantity.unit.dimension !== 'time');
    if (!from || other || from.delta || from.quantity.unit.id !== to.quantity.unit.id) continue;
    if (!isNear(from.quantity, to.quantity)) continue;
    const said = document.text.slice(there.sentence.start, there.sentence.end);
    if (
      !grammar.past.test(said) ||
      grammar.past.test(
        document.text
          .slice(here.sentence.start, to.quantity.start)
          .replaceAll(/[가-힣]+(?:의|보다|에 비해| 대비) /g, ''),
      )
    )
      continue;
    return [
      {
        ...cover(to.quantity, by.quantity),
        sentence: here.sentence,
        from: from.quantity,
        to: to.quantity,
        by: by.quantity,
        ...(by.delta?.manner && { manner: by.delta.manner }),
        ...(by.delta?.direction && { direction: by.delta.direction }),
        together: false,
      },
    ];
  }
  return [];
}
