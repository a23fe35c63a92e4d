import type { Language, Span } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import type { FactMention, HouseFact } from '../knowledge/fact-book.js';

/** What the text says of an entry that the fact book says otherwise. */
export interface Misstated extends Span {
  readonly fact: HouseFact;
  /** `country`, `capital`, `led`, … */
  readonly attribute: string;
  /** The words that say it. */
  readonly saw: Span;
  /** What the fact book has, by the names of its entries. */
  readonly right: readonly string[];
  /** False where the phrasing leaves room for another reading. */
  readonly plain: boolean;
}

/** One sentence with what the fact book knows in it, all in reading order. */
export interface Passage {
  /** The whole text, with one sort of space and one apostrophe, and `Paris based` for `Paris-based`; every offset holds. */
  readonly text: string;
  readonly language: Language;
  readonly sentence: Span;
  readonly names: readonly FactMention[];
  readonly places: readonly FactMention[];
}

/** Two mentions, and what stands before, between and behind them. */
export interface Pair extends Span {
  readonly first: FactMention;
  readonly second: FactMention;
  /** Whether the first of the two is of the list of others. */
  readonly turned: boolean;
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

const REACH = 60;
const AROUND = 40;

/** Every two mentions, one of either list, that stand near each other: each is tried with its neighbours alone. */
export function* pairs(
  { text, sentence }: Passage,
  ones: readonly FactMention[],
  others: readonly FactMention[],
): Iterable<Pair> {
  let from = 0;
  for (const one of ones) {
    while ((others[from]?.end ?? Infinity) < one.start - REACH) from++;
    for (let at = from; (others[at]?.start ?? Infinity) < one.end + REACH; at++) {
      const other = others[at];
      if (!other || (other.start < one.end && one.start < other.end)) continue;
      const turned = other.start < one.start;
      const [first, second] = turned ? [other, one] : [one, other];
      yield {
        first,
        second,
        turned,
        start: first.start,
        end: second.end,
        before: text.slice(Math.max(sentence.start, first.start - AROUND), first.start),
        between: text.slice(first.end, second.start),
        behind: text.slice(second.end, Math.min(sentence.end, second.end + AROUND)),
      };
    }
  }
}

/** The country that is meant, when it is one: by its name, or as the land of a city. */
export function countryOf({ value }: FactMention): string | undefined {
  const [place] = value;
  if (!place || value.length > 1) return undefined;
  return isCountry(place) ? place.name : valuesOf(place, 'country')[0];
}

/** True of a country, as against a city. */
export function isCountry(place: HouseFact): boolean {
  return valuesOf(place, 'country').length === 0;
}

/** The one entry that a mention means. */
export function only({ value }: FactMention): HouseFact | undefined {
  return value.length === 1 ? value[0] : undefined;
}
