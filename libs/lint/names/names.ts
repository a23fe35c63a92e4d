/**
 * The people of an article: every mention of each, with the title and the organisation that stand beside it, and later
 * short mentions (노 CTO, Mr Doyle, Mme Ferranel) traced to the person that they mean.
 */
import { byPlace } from '#text';
import type { Language, Span, Unit } from '#text';
import { koreanPeople } from './korean.js';
import { latinPeople, surnameOf } from './latin.js';
import type { Role } from './titles.js';

export interface Title extends Span {
  readonly role: Role;
}

/** One place that names a person. The span covers the name alone, without title or particle. */
export interface NameMention extends Span {
  /** As written, with single spaces. */
  readonly name: string;
  /** False of a surname alone. */
  readonly full: boolean;
  readonly title?: Title;
  /** What stands before a surname says this of its bearer: Mr, Mme. */
  readonly sex?: 'm' | 'f';
  /** A form of address stands before it, so that a name unknown so far is one. */
  readonly addressed?: boolean;
  /** The organisation that the mention itself gives: 안나 벨로니 오르비타 최고경영자. */
  readonly organisation?: Span;
}

/** A person by one spelling of the name: a misspelling makes a second person until a rule sees it. */
export interface Person {
  readonly name: string;
  readonly mentions: readonly NameMention[];
}

/** Where somebody is named, and who. */
export interface Named extends Span {
  readonly mention: NameMention;
  readonly person: Person;
}

/** Every mention of all these people, in reading order. */
export function readNamed(people: readonly Person[]): Named[] {
  return people
    .flatMap((person) =>
      person.mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, person })),
    )
    .sort(byPlace);
}

/** Reads the people of an article, in the order in which they come. */
export function readPeople(text: string, units: readonly Unit[], language: Language): Person[] {
  const mentions = language === 'ko' ? koreanPeople(text, units) : latinPeople(text, units, language);
  const people = new Map<string, NameMention[]>();
  const add = (name: string, mention: NameMention) => {
    const known = people.get(name);
    if (known) known.push(mention);
    else people.set(name, [mention]);
  };
  for (const mention of mentions) if (mention.full) add(mention.name, mention);
  const bearers = bySurname(people);
  for (const mention of mentions) {
    if (mention.full) continue;
    const bearer = bearerOf(mention, bearers.get(mention.name) ?? []);
    if (bearer) add(bearer.name, mention);
    else if (mention.addressed) add(mention.name, mention);
  }
  return [...people].map(([name, all]) => ({ name, mentions: all.sort((a, b) => a.start - b.start) }));
}

/** The people of each surname; in Korean the surname is the first syllable. */
function bySurname(people: ReadonlyMap<string, NameMention[]>): Map<string, Person[]> {
  const bearers = new Map<string, Person[]>();
  for (const [name, mentions] of people) {
    const surname = /^[가-힣]+$/.test(name) ? name.charAt(0) : surnameOf(name);
    bearers.set(surname, [...(bearers.get(surname) ?? []), { name, mentions: [...mentions] }]);
  }
  return bearers;
}

/** Whom a surname means: of several bearers the one with the same title or, failing that, the one named last. */
function bearerOf(mention: NameMention, bearers: readonly Person[]): Person | undefined {
  const { title, sex } = mention;
  const able = bearers.filter(
    ({ mentions }) => !sex || mentions.every((other) => !other.sex || other.sex === sex),
  );
  const titled = able.filter(
    ({ mentions }) => title && mentions.some((other) => other.title?.role.name === title.role.name),
  );
  if (titled.length === 0 && mention.name.length === 1) return undefined;
  const candidates = titled.length > 0 ? titled : able;
  const named = candidates.filter(({ mentions }) => (mentions[0]?.start ?? 0) < mention.start);
  return named.length === 1 || titled.length > 0 ? (named.at(-1) ?? candidates[0]) : undefined;
}
