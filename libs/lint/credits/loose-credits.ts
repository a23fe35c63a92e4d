/**
 * A person and a work of the fact book, credited with each other by any word that fits the work, wherever it stands in the clause:
 * `Manet, l’auteur d’Impression, soleil levant`; `painted by Rembrandt, Guernica hangs in Madrid`; `Watt, whose locomotive Rocket`.
 */
import type { Language, Span } from '#text';
import { CRAFT_WORDS, craftOf, isNamedAsWork, isShared } from './crafts.js';
import type { Craft } from './crafts.js';
import type { CreditStatement } from './credits.js';
import { kindsOf, valuesOf } from '../knowledge/fact-book.js';
import type { FactBook, FactMention, HouseFact } from '../knowledge/fact-book.js';

/** One may admire, parody, translate, own, adapt or review what another made. */
const OTHERWISE: Readonly<Record<Language, RegExp>> = {
  ko: /아니|않|못 |처럼|같은|영감|오마주|번역|각색|옮긴|패러디|비견|비교|영향|존경|스승|제자|연주|지휘|출연|주연|원작으로|재해석|리메이크|함께|공동|소장|복제|관람|읽|보고|풍의|동시대|평론|빗대/,
  en: /\b(?:not|never|n[’']t|unlike|like|inspired|after|based on|adapt\w+|translat\w+|parod\w+|homage|influenc\w+|admir\w+|review\w*|own\w*|collect\w*|bought|sold|stole\w*|read|seen|saw|watched|compar\w+|version|remake|starring|starred|conduct\w+|perform\w+|play(?:s|ed|ing)|sang|sing\w*|quot\w+|with|rival|contemporar\w+|alongside|than|study|studies|studied|biograph\w+|critic\w*|cop(?:y|ied|ies)|illustrat\w+|born|museum|loved?|prefers?|preferred|edition|musical|stag\w+|set|lecture\w*|wrongly|falsely|myth)\b/i,
  fr: /(?<!\p{L})(?:ne|n[’']|pas|jamais|comme|inspirée?|d[’']après|adapt\p{L}+|tradui\p{L}+|traduct\p{L}+|parod\p{L}+|hommage|influenc\p{L}+|admir\p{L}+|critiqu\p{L}+|possède|achet\p{L}+|vend\p{L}+|vol\p{L}+|lu|lit|lire|vu|compar\p{L}+|version|avec|rival\p{L}*|contemporain\p{L}*|aux côtés|copi\p{L}+|illustr\p{L}+|née?|aim\p{L}+|préf\p{L}+|jou\p{L}+|chant\p{L}+|dirig\p{L}+|interpr\p{L}+|musée|étud\p{L}+|biograph\p{L}+|tort)(?!\p{L})/iu,
};

/** How far apart the two may stand, and how far beside them the word of the craft. */
const REACH = 90;
const BESIDE = 26;

/** Reads the credits of one sentence; `names` are its mentions in reading order. */
export function looseCredits(
  text: string,
  language: Language,
  sentence: Span,
  names: readonly FactMention[],
  makers: Makers,
): CreditStatement[] {
  const found: CreditStatement[] = [];
  for (const [index, first] of names.entries()) {
    const second = names[index + 1];
    if (!second || second.start - first.end > REACH) continue;
    const [who, thing] = isPerson(first) ? [first, second] : [second, first];
    const what = madeOf(thing);
    const craft = craftOf(what);
    if (!isPerson(who) || isPerson(thing) || craft === undefined || !isNamedAsWork(text, language, what))
      continue;
    const joint = text.slice(first.end, second.start).replaceAll(/[\u00a0\u202f]/g, ' ');
    const bare = BARE[language][who === first ? 'who' : 'what'].test(joint);
    const before = text.slice(Math.max(sentence.start, first.start - BESIDE), first.start);
    if (bare && RETOLD.has(what.value[0]?.name ?? '')) continue;
    // Tchaikovsky’s “The Rite of Spring”: of one who made such works, it says who made this one, whatever the sentence is about.
    const own = makers.crafts.get(who.value[0]?.name ?? '')?.has(familyOf(craft)) ?? false;
    if (bare && own && !OTHERWISE[language].test(before.slice(-12))) {
      found.push({ credit: 'creator', who, what, plain: false });
      continue;
    }
    // With a third name in the sentence, the word of the craft may be about that one.
    if (names.some((other) => other !== who && isPerson(other))) continue;
    const between = text.slice(first.end, second.start);
    const behind = text.slice(second.end, Math.min(sentence.end, second.end + BESIDE));
    const near = /[;:]| (?:and|but|while|et|mais|tandis) /.test(between) ? '' : between;
    if (near === '' && between !== '' && !/^ ?[,(’']/.test(between)) continue;
    const clause = `${before} ${near} ${language === 'ko' || thing === first ? behind : behind.split(/[,;]/)[0]}`;
    if (OTHERWISE[language].test(clause)) continue;
    const words = CRAFT_WORDS[language];
    const possessive = POSSESSIVE[language].test(who === first ? between : '');
    // « Madame Bovary », de Victor Hugo: of one who writes novels, a novel is written; a director may have filmed it.
    const isNovel = what.value.some(isANovel);
    const byNovelist = isNovel && bare && makers.novelists.has(who.value[0]?.name ?? '');
    // 베르디의 ‘오셀로’: where others bear the name, what fits every work says nothing.
    if (
      byNovelist ||
      words[craft].test(clause) ||
      (!isShared(thing) && (words.any.test(between) || possessive))
    )
      found.push({ credit: 'creator', who, what, plain: false });
  }
  return found;
}

/** `Monet’s Olympia`, « l’Olympia de Monet », 모네의 ‘올랭피아’. */
const POSSESSIVE: Readonly<Record<Language, RegExp>> = {
  ko: /^의 [‘“「『<《]$/,
  en: /^[’']s [“‘"]?(?:the )?$/i,
  fr: /(?!)/,
};

function isANovel(fact: HouseFact): boolean {
  return [...valuesOf(fact, 'sort'), ...kindsOf([fact])][0] === 'novel';
}

/** Titles that more than one of a craft has given to a work. */
const RETOLD: ReadonlySet<string> = new Set([
  'Otello',
  'La Bohème',
  'Manon Lescaut',
  'Faust',
  'Macbeth',
  'Falstaff',
  'The Barber of Seville',
  'Orfeo',
  'L’Orfeo',
  'Salome',
  'Elektra',
  'Antigone',
  'Medea',
  'Cinderella',
  'Romeo and Juliet',
  'Don Juan',
  'Pygmalion',
  'Las Meninas',
  'The Last Supper',
  'David',
  'The Birth of Venus',
  'Olympia',
  'The Kiss',
  'The Dance',
  'Sunflowers',
  'Requiem',
  'The Seasons',
  'A Christmas Carol',
  'The Trial',
  'The Castle',
  'Little Women',
  'West Side Story',
  'Suspiria',
  'Scarface',
]);

/** Who is known for which crafts; what is composed for a stage is composed. */
export interface Makers {
  readonly crafts: ReadonlyMap<string, ReadonlySet<Craft>>;
  /** Who is known for novels, and is not known for films, operas or plays as well. */
  readonly novelists: ReadonlySet<string>;
}

const KNOWN = new WeakMap<FactBook, Makers>();

/** Reads the makers of a fact book, once for each. */
export function makersOf(facts: FactBook): Makers {
  const known = KNOWN.get(facts);
  if (known) return known;
  const crafts = new Map<string, Set<Craft>>();
  const wrote = new Set<string>();
  const staged = new Set<string>();
  for (const fact of facts.facts) {
    const [sort] = valuesOf(fact, 'sort');
    const craft = craftOf({ start: 0, end: 0, value: [fact] });
    for (const name of valuesOf(fact, 'creator')) {
      if (craft && FAMILIES.has(familyOf(craft)))
        crafts.set(name, (crafts.get(name) ?? new Set()).add(familyOf(craft)));
      if (sort === 'novel') wrote.add(name);
      else if (sort !== undefined && STAGED.has(sort)) staged.add(name);
    }
  }
  const novelists = new Set([...wrote].filter((name) => !staged.has(name)));
  const makers = { crafts, novelists };
  KNOWN.set(facts, makers);
  return makers;
}

const FAMILIES: ReadonlySet<Craft> = new Set(['painted', 'written', 'composed', 'directed']);
const STAGED: ReadonlySet<string> = new Set([
  'film',
  'television series',
  'screenplay',
  'opera',
  'ballet',
  'musical',
]);

function familyOf(craft: Craft): Craft {
  return craft === 'staged' ? 'composed' : craft;
}

/** What joins a writer to a title that follows or goes before, and says no more. */
const BARE: Readonly<Record<Language, { readonly who: RegExp; readonly what: RegExp }>> = {
  ko: { who: POSSESSIVE.ko, what: /^[’”」』>》]?\($/ },
  en: { who: POSSESSIVE.en, what: /^[’”"']?,? by $/ },
  fr: { who: /(?!)/, what: /^(?: ?»)?,? (?:de |d[’'])$/ },
};

/** Of the entries of a name those that somebody made: 자바 the language, not the island. */
function madeOf(thing: FactMention): FactMention {
  return { ...thing, value: thing.value.filter((fact) => valuesOf(fact, 'creator').length > 0) };
}

function isPerson({ value }: FactMention): boolean {
  return value.length === 1 && value[0]?.kind === 'person';
}
