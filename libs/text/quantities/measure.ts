import type { Language } from '../language.js';
import { MEASURES } from './measure-table.js';

/** What a quantity is an amount of. Only amounts of one dimension can be compared. */
export type Dimension =
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'time'
  | 'energy'
  | 'power'
  | 'data'
  | 'percent'
  | 'point'
  | 'multiple'
  | 'age'
  | 'ordinal'
  | 'count'
  | 'number';

/**
 * A unit of measurement. `factor` leads to the base of its dimension (metre, square metre, cubic metre, kilogram,
 * kelvin, metre per second, second, joule, watt, byte) and `offset` is added after it (temperatures). Money has none: a
 * rate is a matter of the day.
 */
export interface Measure {
  /** Canonical symbol: `km`, `EUR`, `%`; for a count, the noun or the counter. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor?: number;
  readonly offset?: number;
  /** How it is written out, where the symbol is not (원, won, wons). */
  readonly name?: Readonly<Record<Language, string>>;
}

/** A unit by its canonical symbol. */
export function measure(id: string): Measure {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`there is no unit ${id}`);
  return found;
}

/** The unit that is written at a place, directly or after one space or hyphen: the longest that fits. */
export function readMeasure(
  text: string,
  at: number,
  language: Language,
): { readonly measure: Measure; readonly end: number } | undefined {
  const { pattern, apart, measures, known } = GRAMMARS[language];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const written = match[1] ?? '';
  let found = known.get(written);
  if (!found) {
    apart.lastIndex = at;
    const which = apart.exec(text)?.findIndex((group, index) => index > 0 && group !== undefined) ?? 0;
    found = measures[which - 1];
    if (!found) return undefined;
    known.set(written, found);
  }
  return { measure: found, end: at + match[0].length };
}

/** Amounts of the same dimension in the base unit; `undefined` where there is none (money, counts). */
export function toBase(value: number, unit: Measure): number | undefined {
  return unit.factor === undefined ? undefined : value * unit.factor + (unit.offset ?? 0);
}

/** The other way: from the base of the dimension to the unit. */
export function fromBase(value: number, unit: Measure): number | undefined {
  return unit.factor === undefined ? undefined : (value - (unit.offset ?? 0)) / unit.factor;
}

const BY_ID = new Map<string, Measure>(
  MEASURES.map(({ id, dimension, factor, offset, name }) => [id, { id, dimension, factor, offset, name }]),
);

interface Grammar {
  /** Every way of writing a unit, longest first, after at most one space or hyphen. Sticky. */
  readonly pattern: RegExp;
  /** The same with a group for each unit: slower, and so asked only once for each way of writing. */
  readonly apart: RegExp;
  readonly measures: readonly Measure[];
  readonly known: Map<string, Measure>;
}

function grammarOf(language: Language): Grammar {
  const ways = MEASURES.flatMap((entry) =>
    [entry.all, entry[language]]
      .flatMap((written) => (written ? [written] : []))
      .map((written) => ({ written, measure: measure(entry.id) })),
  );
  const longest = ({ written }: { written: string }): number =>
    Math.max(...written.split('|').map((way) => way.replace(/\(\?[!=][^)]*\)|\(\?:|[)\\?]/g, '').length));
  // Units whose writings begin one another: km² before km before m, %p before %.
  ways.sort((a, b) => longest(b) - longest(a));
  const after = {
    ko: '(?![A-Za-z²³/])',
    en: '(?![\\p{L}\\d²³]|/[a-z])',
    fr: "(?![\\p{L}\\d²³’']|/[a-z])",
  }[language];
  const alternatives = (bracket: string) => guarded(ways, bracket, after);
  const before = "[ \\u00a0\\u202f’'-]?";
  return {
    pattern: new RegExp(`${before}(${alternatives('(?:')})`, 'uy'),
    apart: new RegExp(`${before}(?:${alternatives('(')})`, 'uy'),
    measures: ways.map(({ measure: unit }) => unit),
    known: new Map(),
  };
}

/** The alternatives in order, with one guard after each run of those that need it: a guard for each takes long to compile. */
function guarded(ways: readonly { readonly written: string }[], bracket: string, after: string): string {
  const runs: { closed: boolean; ways: string[] }[] = [];
  for (const { written } of ways) {
    const last = runs.at(-1);
    const way = `${bracket}${written})`;
    if (last?.closed === closed(written)) last.ways.push(way);
    else runs.push({ closed: closed(written), ways: [way] });
  }
  return runs.map((run) => `(?:${run.ways.join('|')})${run.closed ? after : ''}`).join('|');
}

/** A unit written in Latin letters must not run on into a word; one in Hangul may take a particle. */
function closed(written: string): boolean {
  return /[A-Za-z°]/.test(written.replace(/\(\?[!=][^)]*\)/g, ''));
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: grammarOf('ko'),
  en: grammarOf('en'),
  fr: grammarOf('fr'),
};
