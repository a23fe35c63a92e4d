import { cover, wordsAt } from '#text';
import type { Quantity, Span } from '#text';
import { CHANGE_GRAMMARS } from './change-grammars.js';
import type { ChangeGrammar, Role } from './change-grammars.js';
import { converted } from './conversions.js';
import type { Direction } from './directions.js';
import type { Document } from './document.js';
import { after, afterBracket, before } from './sentences.js';
import type { Sentence } from './sentences.js';

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
  const converting = new Set(document.conversions.map(({ target }) => target.start));
  const read = document.sentences.map((sentence) => readSentence(document, grammar, sentence, converting));
  return read.flatMap(({ changes }, index) => [
    ...changes,
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

function readSentence(
  document: Document,
  grammar: ChangeGrammar,
  sentence: Sentence,
  converting: ReadonlySet<number>,
): Read {
  const quantities = sentence.quantities.filter(
    ({ unit, vague, start }) => !vague && unit.dimension !== 'ordinal' && !converting.has(start),
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
  return { sentence, figures, changes };
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
    if (!change) return sameUnit(here.quantity, there.quantity) ? there : undefined;
  }
  return undefined;
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
      figure.quantity.end <= room.end,
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
      after(document, sentence, { start: span.start, end }, 24),
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

function between({ text }: Document, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
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
