/**
 * From where a firm is, shown one way and told another: `German start-up raises £8m` over a body in which the French start-up has
 * raised it. Only where the body never has the country that is shown, not by a city of it either, and gives its firm one other.
 */
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { FactBook } from '../knowledge/fact-book.js';
import { countryOf, isCountry, only } from '../origins/statement.js';
import { NOUNS } from '../origins/words.js';

interface House extends Span {
  readonly country: string;
  readonly noun: string;
  /** The name right behind it, where there is one. */
  readonly name: string;
  /** How the sentence begins before it. */
  readonly lead: string;
}

/** The firm of a country that is shown, and the firm of another that the body begins with; `body` is in reading order. */
export function foreignHouse(
  { text, language }: Document,
  facts: FactBook,
  shown: Span,
  body: readonly Span[],
): { readonly shown: Span; readonly told: Span } | undefined {
  const [house, another] = housesIn(text, language, facts, shown);
  const [first] = body;
  if (!house || another || !first) return undefined;
  const told = body.slice(0, LEAD).flatMap((sentence) => housesIn(text, language, facts, sentence));
  // Of two firms in the headline the body must have said of the buyer from where that one is.
  const buyer = text.slice(shown.start, house.start);
  const buys = BUYS[language].test(buyer);
  const others = told.filter(({ name }) => !buys || name === '' || !buyer.includes(name));
  if (buys && others.length === told.length) return undefined;
  const [other] = others;
  const isOfOne = others.every(({ country }) => country === other?.country);
  if (!other || !isOfOne || !BEGINS[language].test(other.lead)) return undefined;
  if (other.noun !== house.noun && !GENERIC.test(other.noun)) return undefined;
  const all = facts.places(text, { start: first.start, end: body.at(-1)?.end ?? first.end });
  return all.some((place) => countryOf(place) === house.country) ? undefined : { shown: house, told: other };
}

const LEAD = 4;

/** What any firm may be called when it is spoken of again. */
const GENERIC = /^(?:기업|회사|업체|company|firm|group|business|entreprise|société|groupe|firme)$/;

/** Somebody else before the firm that is shown; in Korean any word with a comma or a particle. */
const BUYS: Readonly<Record<Language, RegExp>> = {
  ko: /[가-힣A-Za-z]{2}[,은는이가] ?$/,
  en: /\p{L}{3}/u,
  fr: /\p{L}{4}/u,
};

/** The firm is what the sentence is about: it begins with it, or with its name and a comma. */
const BEGINS: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:이|해당)? ?$/,
  en: /^(?:(?:The|An?) )?$|^\p{Lu}[\p{L}\d’ -]{1,30}, (?:an? |the )?$/u,
  fr: /^(?:L[ea] |L[’']|Une? )?$|^\p{Lu}[\p{L}\d’ -]{1,30}, (?:une? |l[ea] |l[’'])?$/u,
};

/** What stands between the country and the noun, in the order of the language. */
const BESIDE: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(
    `^(?:의)? (?:[가-힣A-Za-z]{2,8} ){0,2}?(?<noun>${NOUNS.ko.organisation})(?=[은는이가을를의,… ]|$)`,
    'u',
  ),
  en: new RegExp(`^ (?:[\\p{Ll}][\\p{L}-]* ){0,3}?(?<noun>${NOUNS.en.organisation})(?![\\p{L}-])`, 'u'),
  fr: new RegExp(
    `(?<!\\p{L})(?<noun>${NOUNS.fr.organisation}|jeune pousse)(?: d[e’'][\\p{Ll} ’-]{3,24}?| [\\p{Ll}-]{4,16})? $`,
    'u',
  ),
};

/** The firms of a sentence whose country it says: 독일 스타트업, the Swedish company, un fabricant danois. */
function housesIn(text: string, language: Language, facts: FactBook, sentence: Span): House[] {
  return facts.places(text, sentence).flatMap((place): House[] => {
    const fact = only(place);
    if (!fact || !isCountry(fact)) return [];
    const turned = language === 'fr';
    const around = turned
      ? text.slice(Math.max(sentence.start, place.start - REACH), place.start)
      : text.slice(place.end, Math.min(sentence.end, place.end + REACH));
    const match = BESIDE[language].exec(around);
    const noun = match?.groups?.['noun'];
    if (!match || noun === undefined) return [];
    const start = turned ? place.start - around.length + match.index : place.start;
    const end = turned ? place.end : place.end + match[0].length;
    const name =
      /^,? (\p{Lu}[\p{L}\d’-]+|[가-힣A-Z][가-힣A-Za-z0-9]+)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
    return [{ start, end, country: fact.name, noun, name, lead: text.slice(sentence.start, start) }];
  });
}

const REACH = 48;
