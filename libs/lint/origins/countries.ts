/**
 * Of which country a company, a club, an artist or the head of a state is said to be: `the South Korean carmaker Toyota`,
 * 일본 전자업체 삼성전자, « le japonais Samsung », `Emmanuel Macron, the German president`.
 */
import type { Language } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import type { FactMention, HouseFact } from '../knowledge/fact-book.js';
import { countryOf, isCountry, only, pairs } from './statement.js';
import type { Misstated, Pair, Passage } from './statement.js';
import { PHRASINGS } from './phrasings.js';
import type { Phrasing } from './phrasings.js';
import { OFFICES } from './words.js';
import type { Sort } from './words.js';

/** What is said to be of a country that is not its own. */
export function* misplaced(passage: Passage): Iterable<Misstated> {
  const { text, language } = passage;
  for (const pair of pairs(passage, passage.names, passage.places)) {
    const [place, name] = pair.turned ? [pair.first, pair.second] : [pair.second, pair.first];
    const [fact, country] = [only(name), only(place)];
    if (!fact || !country || !isCountry(country) || insideName(pair, name, language)) continue;
    const as = isAdjective(country, text.slice(place.start, place.end)) ? 'adjective' : 'name';
    for (const phrasing of PHRASINGS[language]) {
      if ((phrasing.order === 'place first') !== pair.turned || !suits(phrasing.sort, fact)) continue;
      if (language !== 'ko' && phrasing.as !== as) continue;
      const noun = nounOf(phrasing, pair);
      if (noun === undefined) continue;
      const misstated = against(fact, countryOf(place) ?? '', phrasing.sort, noun);
      if (misstated)
        yield { ...extent(pair, phrasing), fact, saw: place, plain: phrasing.plain, ...misstated };
      break;
    }
  }
}

function suits(sort: Sort, { kind, attributes }: HouseFact): boolean {
  if (sort === 'organisation') return kind === 'organisation' || kind === 'product';
  return kind === 'person' && (sort === 'person' || attributes.some(({ name }) => name === 'led'));
}

/** The noun of the phrase, where the phrase fits; the empty word where it needs none. */
function nounOf({ before, between, behind }: Phrasing, pair: Pair): string | undefined {
  const found = [before?.exec(pair.before), between.exec(pair.between), behind?.exec(pair.behind)];
  if (found.some((match) => match === null)) return undefined;
  return found.map((match) => match?.groups?.['noun']).find((noun) => noun !== undefined) ?? '';
}

/** From the one to the other, with the noun before or behind them. */
function extent({ start, end, before, behind }: Pair, { before: opening, behind: closing }: Phrasing) {
  const ahead = opening?.exec(before)?.groups?.['noun'];
  const after = closing?.exec(behind)?.groups?.['noun'];
  return {
    start: ahead === undefined ? start : start - before.length + before.lastIndexOf(ahead),
    end: after === undefined ? end : end + behind.indexOf(after) + after.length,
  };
}

function against(fact: HouseFact, country: string, sort: Sort, noun: string) {
  const attribute = sort === 'office' ? 'led' : 'country';
  const right = valuesOf(fact, attribute);
  if (right.length === 0) return undefined;
  if (!right.includes(country)) return { attribute, right };
  if (sort !== 'office') return undefined;
  const held = valuesOf(fact, 'office');
  const meant = OFFICES.find(([word]) => word.test(noun))?.[1] ?? [];
  return meant.some((office) => held.includes(office)) ? undefined : { attribute: 'office', right: held };
}

function isAdjective(country: HouseFact, written: string): boolean {
  return valuesOf(country, 'adjective').includes(written);
}

/** Claude in Claude Monet: another capital beside a name makes it another name. */
function insideName(
  { before, between, behind, first }: Pair,
  name: FactMention,
  language: Language,
): boolean {
  if (language === 'ko') return false;
  const [ahead, after] = first === name ? [before, between] : [between, behind];
  return /\P{L}\p{Lu}\p{Ll}[\p{L}'-]* $/u.test(ahead.slice(-20)) && !OFFICE_AHEAD.test(ahead)
    ? true
    : /^ \p{Lu}\p{Ll}/u.test(after);
}

const OFFICE_AHEAD = /(?:President|Prime Minister|Premier|Chancellor) $/;
