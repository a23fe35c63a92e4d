/**
 * The fact book (사실대장): what the desk holds to be true of an entity. Pure data and look-ups; reading YAML or CSV
 * is the caller's work.
 */
import type { Span } from '#text';
import type { Kind } from './taxonomy.js';
import { wordTrie } from '../word-trie.js';
import type { Hit } from '../word-trie.js';

export const FACT_KINDS = ['person', 'organisation', 'product', 'place', 'law', 'term', 'rate'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A statement about an entity that holds for a time, with the source that says so. */
export interface FactAttribute {
  /** `kind` (what sort of thing it is), `employer`, `role`, `maker`, `founder`, `creator`, `parent`, `date`, … */
  readonly name: string;
  /** Canonical value; for `kind` a word of the taxonomy such as `language model`; for `employer` an entity's name. */
  readonly value: string;
  /** RFC 3339 full-dates; absent means not known to begin or end. */
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
}

/** One entry of the fact book. */
export interface HouseFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly name: string;
  /** Every other way in which an article may write the name, in any language. */
  readonly aliases: readonly string[];
  readonly attributes: readonly FactAttribute[];
  readonly source: string;
}

/** The entries that a name in a text may mean; more than one when a name is shared (자바: a language, an island). */
export type FactMention = Hit<readonly HouseFact[]>;

/** The desk's facts, indexed. */
export interface FactBook {
  readonly facts: readonly HouseFact[];
  /** Every place where a text names an entry, in reading order: one pass, the longest name, particles allowed. */
  mentions(text: string, within?: Span): readonly FactMention[];
  /**
   * Every place where a text names a country or a city that the book has, or says where something is from: American,
   * coréenne. They are not among `mentions`: every article names some, and is about few of them.
   */
  places(text: string, within?: Span): readonly FactMention[];
  /** The entries of that name, as written in an article. */
  named(name: string): readonly HouseFact[];
}

/** Indexes the facts. Of two facts with the same id the later stands: a desk's own entry replaces the starter's. */
export function factBook(entries: readonly HouseFact[]): FactBook {
  const facts = [...new Map(entries.map((fact) => [fact.id, fact])).values()];
  const names = new Map<string, HouseFact[]>();
  const terms = new Map<string, HouseFact[]>();
  const places = new Map<string, HouseFact[]>();
  for (const fact of facts) {
    const written = [fact.name, ...fact.aliases, ...valuesOf(fact, 'adjective')];
    for (const name of new Set(written.flatMap(spellings))) {
      const index = fact.kind === 'term' ? terms : isOnMap(fact) ? places : names;
      const key = fact.kind === 'term' ? name.toLowerCase() : name;
      index.set(key, [...(index.get(key) ?? []), fact]);
    }
  }
  const [nameTrie, termTrie, placeTrie] = [wordTrie(names), wordTrie(terms, true), wordTrie(places)];
  let latest: { readonly text: string; readonly mentions: readonly FactMention[] } | undefined;

  return {
    facts,
    mentions(text, within) {
      if (within) return merged(nameTrie.find(text, within), termTrie.find(text, within));
      if (latest?.text !== text) {
        latest = { text, mentions: merged(nameTrie.find(text), termTrie.find(text)) };
      }
      return latest.mentions;
    },
    places: (text, within) => placeTrie.find(text, within),
    named(name) {
      const key = name.replaceAll('’', "'");
      return names.get(key) ?? terms.get(key.toLowerCase()) ?? places.get(key) ?? [];
    },
  };
}

/** A country, or a city that says in which it is. */
function isOnMap({ kind, attributes }: HouseFact): boolean {
  return (
    kind === 'place' &&
    attributes.some(({ name }) => name === 'adjective' || name === 'capital' || name === 'country')
  );
}

/** The values of an attribute, at any time or on a day (RFC 3339 full-date). */
export function valuesOf(fact: HouseFact, name: string, on?: string): string[] {
  return fact.attributes
    .filter((attribute) => attribute.name === name && (!on || holds(attribute, on)))
    .map(({ value }) => value);
}

/** What sorts of thing the entries are, all together. */
export function kindsOf(facts: readonly HouseFact[]): Kind[] {
  return facts.flatMap((fact) => valuesOf(fact, 'kind'));
}

function holds({ from, to }: FactAttribute, day: string): boolean {
  return (!from || from <= day) && (!to || day <= to);
}

/** In Korean a name may be written with its spaces or without: 미스트랄 라지, 미스트랄라지. One apostrophe for all. In English
 * the article may stand small before a name that has it: the Rite of Spring, and in French be part of another word: du « Rouge
 * et le Noir ». */
function spellings(written: string): string[] {
  const name = written.replaceAll('’', "'");
  const closed = name.replaceAll(' ', '');
  if (/[가-힣]/.test(name)) return closed === name ? [name] : [name, closed];
  if (/^Les? \S+ \S+/.test(name)) return [name, name.replace(/^Les? /, '')];
  return /^The \S+ /.test(name) ? [name, name.slice(4)] : [name];
}

/** Names and terms together; where they overlap the longer one is meant. */
function merged(names: FactMention[], terms: FactMention[]): FactMention[] {
  if (terms.length === 0) return names;
  const kept: FactMention[] = [];
  for (const hit of [...names, ...terms].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}
