/** Whether two names are of one house, and who the fact book knows to have worked there. */
import type { FactBook, HouseFact } from '../knowledge/fact-book.js';
import { valuesOf } from '../knowledge/fact-book.js';
import type { Person } from '../names/index.js';

export function sameOrganisation(one: string, other: string, facts: FactBook): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)) return true;
  const [known, another] = [facts.named(one), facts.named(other)];
  return known.some((fact) => another.some((second) => related(fact, second)));
}

function plain(name: string): string {
  return name.replace(/^(?:the|la|le|les|l[’'])\s?/i, '').toLowerCase();
}

/** The same entry, or one the parent of the other: DeepMind and Google. */
export function related(one: HouseFact, other: HouseFact): boolean {
  const parents = (fact: HouseFact) => valuesOf(fact, 'parent');
  return one.id === other.id || parents(one).includes(other.name) || parents(other).includes(one.name);
}

/** The fact book knows that the person did work there. */
export function knownThere(facts: FactBook, person: Person, organisation: string): boolean {
  const employers = facts.named(person.name).flatMap((fact) => valuesOf(fact, 'employer'));
  return employers.some((name) => sameOrganisation(name, organisation, facts));
}
