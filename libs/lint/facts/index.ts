/**
 * The starter fact book: what a newsroom may lean on before it has written a fact of its own. TypeScript rather than
 * YAML, so that the compiler checks each entry, and the worker, the command line and a browser load it in the same way,
 * with no file to find at run time.
 */
import type { HouseFact } from '../knowledge/fact-book.js';
import { AI_FACTS } from './ai.js';
import { AUTHOR_FACTS } from './authors.js';
import { COMPANY_FACTS } from './companies.js';
import { PLACE_FACTS } from './countries.js';
import { CULTURE_FACTS } from './culture.js';
import { INSTITUTION_FACTS } from './institutions.js';
import { KIND_FACTS } from './kinds.js';
import { LAW_FACTS } from './laws.js';
import { PUBLIC_FACTS } from './offices.js';
import { ORIGIN_FACTS } from './origins.js';
import { PEOPLE_FACTS } from './people.js';
import { SCIENCE_FACTS } from './science.js';
import { SOFTWARE_FACTS } from './software.js';

export const STARTER_FACTS: readonly HouseFact[] = joined([
  ...AI_FACTS,
  ...SOFTWARE_FACTS,
  ...COMPANY_FACTS,
  ...PEOPLE_FACTS,
  ...LAW_FACTS,
  ...INSTITUTION_FACTS,
  ...SCIENCE_FACTS,
  ...CULTURE_FACTS,
  ...AUTHOR_FACTS,
  ...PUBLIC_FACTS,
  ...ORIGIN_FACTS,
  ...PLACE_FACTS,
  ...KIND_FACTS,
]);

/** What several files say of one thing is one entry, with the source of the first; each further statement keeps its own. */
function joined(entries: readonly HouseFact[]): HouseFact[] {
  const byId = new Map<string, HouseFact>();
  for (const entry of entries) {
    const before = byId.get(entry.id);
    byId.set(
      entry.id,
      before
        ? {
            ...before,
            aliases: [...new Set([...before.aliases, ...entry.aliases])],
            attributes: [...before.attributes, ...entry.attributes],
          }
        : entry,
    );
  }
  return [...byId.values()];
}
