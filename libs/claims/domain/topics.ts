/**
 * What an article speaks of, written one way whatever its words: `4억9천만유로`, `490 million euros` and `€0.49bn` are one
 * key, and so are all the names of an entry of the fact book. By these keys the desk is asked where else it said something.
 */
import { byPlace, contains, overlaps, wordsAt, type Quantity, type Span } from '#text';
import { readOrganisations, type Document, type FactBook } from '#lint';

export const TOPIC_KINDS = ['figure', 'name', 'fact'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** A place that speaks of something, and the key of what it speaks of. */
export interface Topic extends Span {
  readonly kind: TopicKind;
  readonly key: string;
  /** True of a figure that says nothing by itself: two years, 10 %, three people. */
  readonly common: boolean;
}

/** A thing that is spoken of, by its key. */
export type TopicKey = Pick<Topic, 'kind' | 'key'>;

/** A claim that speaks of more than this is a table. */
const MOST_OF_A_CLAIM = 100;
/** UTF-16 code units: what is longer is no name. */
const LONGEST_KEY = 200;
/** A bare number below this says nothing by itself. */
const TELLING = 100;

/** Everything that the prose of an article speaks of, in reading order. */
export function readTopics(document: Document, facts: FactBook): Topic[] {
  const { text, language, prose, people, sentences } = document;
  const organisations = readOrganisations(text, prose, language, people);
  const named = [
    ...people.flatMap(({ name, mentions }) => mentions.map((place) => topic('name', nameKey(name), place))),
    ...organisations.map((place) => topic('name', nameKey(wordsAt(text, place)), place)),
  ];
  const known = facts
    .mentions(text)
    .flatMap((hit) => hit.value.map(({ kind, name }) => topic('fact', `${kind}:${nameKey(name)}`, hit)));
  const figures = sentences.flatMap(({ quantities }) =>
    quantities.flatMap((quantity) => {
      const key = figureKey(quantity);
      return key === undefined ? [] : { ...topic('figure', key, quantity), common: isCommon(quantity) };
    }),
  );
  return [...named, ...known, ...figures].filter(({ key }) => key.length <= LONGEST_KEY).sort(byPlace);
}

/** What is spoken of within a stretch, each thing once. */
export function topicsIn(topics: readonly Topic[], span: Span): TopicKey[] {
  const found = new Map<string, TopicKey>();
  for (let at = firstFrom(topics, span.start); at < topics.length; at++) {
    const one = topics[at]!;
    if (one.start >= span.end || found.size === MOST_OF_A_CLAIM) break;
    if (contains(span, one)) found.set(`${one.kind}:${one.key}`, { kind: one.kind, key: one.key });
  }
  return [...found.values()];
}

/** What is spoken of by words that a stretch touches, each topic with its place. */
export function topicsAt(topics: readonly Topic[], span: Span): Topic[] {
  return topics.filter((one) => overlaps(one, span));
}

/**
 * One key for one amount in any wording. Money is kept in its own currency: the rate of another day is no fact of this
 * text, and an amount that the text itself converts has a key in each currency. Things that are counted go by the number
 * alone (12만 명, 120,000 people), and small numbers only with what they count.
 */
export function figureKey({ value, unit, vague }: Quantity): string | undefined {
  if (vague || !Number.isFinite(value)) return undefined;
  const { dimension, id, factor, offset } = unit;
  const isCount = dimension === 'count' || dimension === 'number';
  if (isCount && Math.abs(value) >= TELLING) return `count:${rounded(value)}`;
  if (dimension === 'number') return undefined;
  if (factor !== undefined) return `${dimension}:${rounded(value * factor + (offset ?? 0))}`;
  return `${dimension === 'money' ? '' : `${dimension}:`}${id}:${rounded(value)}`;
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(9)));
}

/** 미스트랄 라지 and 미스트랄라지, O’Neil and O'Neil are one name. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, '');
}

function topic(kind: TopicKind, key: string, { start, end }: Span): Topic {
  return { kind, key, start, end, common: false };
}

/** Money and measures tell one thing from another; of what is counted, timed or compared only larger numbers do. */
function isCommon({ value, unit }: Quantity): boolean {
  return unit.dimension !== 'money' && !MEASURED.has(unit.dimension) && Math.abs(value) < TELLING;
}

const MEASURED: ReadonlySet<string> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'energy',
  'power',
  'data',
]);

/** The first of the topics that begins at `start` or after it; they are in reading order. */
function firstFrom(topics: readonly Topic[], start: number): number {
  let low = 0;
  let high = topics.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (topics[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
