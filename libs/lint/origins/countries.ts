/**
 * Of which country a company, a club, an artist or the head of a state is said to be: `the South Korean carmaker Toyota`,
 * 일본 전자업체 삼성전자, « le japonais Samsung », `Emmanuel Macron, the German president`.
 */
import type { Language } from '#text';
import { valuesOf } from '../fact-book.js';
import type { FactMention, HouseFact } from '../fact-book.js';
import { countryOf, isCountry, only, pairs } from './statement.js';
import type { Misstated, Pair, Passage } from './statement.js';
import { NOUNS, OFFICES } from './words.js';
import type { Sort } from './words.js';

interface Phrasing {
  readonly sort: Sort;
  readonly order: 'place first' | 'name first';
  /** Whether the place is said by its adjective (French) or by its name (of France); in Korean it is always the name. */
  readonly as: 'adjective' | 'name';
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind?: RegExp;
  readonly plain: boolean;
}

const OPEN = `(?:[‘“"'«『「<《] ?)?`;
const SORTS: readonly Sort[] = ['organisation', 'person', 'office'];

/** After a name that stands beside a noun: no verb that would make of both a relative clause (the firm Tesla hired). */
const NAMED_EN =
  /^(?:[”"]|'(?!s))?(?:[,.;:)]|'s |$| (?:said|says|announced|reported|posted|plans|expects|won|lost|raised|wrote (?!about|of|to)|composed|lived|died|reported|and|in|at|on|for|will visit|will meet|will speak|is expected|is on)\b|$)/;
/** After an apposition: it ends, and no second member of a list follows. */
const CLOSED_EN =
  /^(?:[.;:)]|,(?! (?:and|or|as well as)\b| \p{Lu}| an? | the )|$| (?:that|which|who|whose|based|founded|known|behind|with)\b)/u;
const CLOSED_FR =
  /^(?:[.;:)»]|,(?! (?:et|ou|ainsi)(?!\p{L})| \p{Lu}| une? | le | la | les )|$| (?:qui|dont|basée?|fondée?|connue?|spécialisée?)(?!\p{L}))/u;
/** No second name before it: in a list what follows is another member. */
const ALONE = /(?:^|[^,]|^[^,]{0,40}, )$(?<!, | and | et |과 |와 )/;
const HEAD_KO =
  /^[’”'"」』>》]?(?:\([^()]{1,30}\))?(?:[은는이가을를의과와도]|에서|에게|으로|로|께서)?(?:[\s,.)]|$)/;
const SAID_KO = /(?:이다|다|으?로 (?:유명|알려|꼽|꼽히)|이며|이자|인데|이고|였으며|이었)/.source;

function phrasings(language: Language, sort: Sort): Phrasing[] {
  const noun = NOUNS[language][sort];
  const re = (source: string) => new RegExp(source, 'u');
  const base = { sort, plain: true, as: 'adjective' } as const;
  if (language === 'ko') {
    const words = '(?:[가-힣A-Za-z·]+(?<![은는을를에의와과]|에서|으로) ){0,3}?';
    return [
      {
        ...base,
        order: 'place first',
        between: re(`^(?:의)? ${words}(?<noun>${noun})(?:인|이자 [가-힣]+인)? ${OPEN}$`),
        behind: HEAD_KO,
      },
      {
        ...base,
        order: 'name first',
        between:
          /^[’”'"」』>》]?(?:\([^()]{1,30}\))?[은는] (?:[가-힣]{2,8}(?<![은는이가을를에의와과]|에서|으로) ){0,2}$/,
        behind: re(`^(?:의)? ${words}(?<noun>${noun})${SAID_KO}`),
      },
      ...(sort === 'office'
        ? [
            {
              ...base,
              order: 'name first',
              between: /^ (?:전 |현 )?$/,
              behind: re(`^ (?<noun>${noun})${'(?:[은는이가을를의과와도]|에게|께서)?(?:[\\s,.)]|$)'}`),
            } as const,
            {
              ...base,
              order: 'place first',
              between: /^의? $/,
              behind: re(`^ (?<noun>${noun})${'(?:[은는이가을를의과와도]|에게|께서)?(?:[\\s,.)]|$)'}`),
            } as const,
          ]
        : []),
    ];
  }
  if (language === 'en') {
    const words = "(?:[\\p{Ll}][\\p{L}'-]* ){0,4}?";
    const former = '(?:former |ex-|then |late |great |young |outgoing )?';
    return [
      {
        ...base,
        order: 'place first',
        between: re(`^ ${words}(?<noun>${noun}),? ${OPEN}$`),
        behind: NAMED_EN,
        plain: false,
      },
      {
        ...base,
        order: 'name first',
        before: ALONE,
        between: re(
          `^${OPEN}(?: \\([^()]{1,40}\\))?(?:, (?:which is |who is |who was )?(?:an? |the |one of the )?|,? (?:is|was) (?:an? |the |one of the )| – (?:an? |the )?)${former}(?:\\p{Ll}+ ){0,2}?$`,
        ),
        behind: re(`^ ${words}(?<noun>${noun})s?(?=${CLOSED_EN.source.slice(1)})`),
      },
      ...(sort === 'office'
        ? ([
            {
              ...base,
              as: 'name',
              order: 'name first',
              between: re(
                `^,? (?:is |was |who is |who was )?(?:the )?${former}(?<noun>${noun}) of (?:the )?$`,
              ),
              before: ALONE,
            },
            {
              ...base,
              as: 'name',
              order: 'name first',
              before: re(`(?<noun>${noun}) $`),
              between: /^ of (?:the )?$/,
              behind: /^(?!'s)/,
            },
            {
              ...base,
              as: 'name',
              order: 'place first',
              between: re(`^'s ${former}(?<noun>${noun}),? $`),
              plain: false,
            },
          ] as const)
        : []),
    ];
  }
  const of = "(?: (?:de |d'|des )\\p{Ll}+){0,2}";
  const former = "(?:ancien |ancienne |l'ancien |l'ancienne |célèbre |grand |grande |jeune )?";
  return [
    {
      ...base,
      order: 'place first',
      before: re(
        `(?:^|[ (])(?:le |la |l'|un |une |du |au |chez le )?${former}(?<noun>${noun})${of} $`.replace(
          '^|',
          '^|',
        ),
      ),
      between: re(`^(?: (?:de |d'|des )\\p{Ll}+){0,2},? ${OPEN}$`),
      behind: /^(?: ?»)?(?:[,.;:)]|$| (?!admir|racheté|a racheté|invité))/,
      plain: false,
    },
    {
      ...base,
      order: 'name first',
      before: ALONE,
      between: re(
        `^(?: ?»)?(?: \\([^()]{1,40}\\))?(?:, (?:qui est |qui était )?| est | était | – )(?:le |la |l'|une? |l'une? des )?${former}(?:\\p{Ll}+ ){0,2}?(?<noun>${noun})s?${of} $`,
      ),
      behind: CLOSED_FR,
    },
    ...(sort === 'office'
      ? ([
          {
            ...base,
            as: 'name',
            order: 'name first',
            before: ALONE,
            between: re(
              `^,? (?:le |la |l'|est le |est la )?${former}(?<noun>${noun}) (?:de la |de l'|des |du |de |d')$`,
            ),
          },
          {
            ...base,
            as: 'name',
            order: 'place first',
            before: re(`(?<noun>${noun}) (?:de la |de l'|des |du |de |d')$`),
            between: /^,? $/,
            behind: /^(?:[,.;:)]|$| )/,
          },
        ] as const)
      : []),
    ...(sort === 'organisation'
      ? ([
          {
            ...base,
            order: 'place first',
            before: /(?:^|[ (])(?:le |l'|du |au )$/i,
            between: re(`^ ${OPEN}$`),
          },
        ] as const)
      : []),
  ];
}

const PHRASINGS: Readonly<Record<Language, readonly Phrasing[]>> = {
  ko: SORTS.flatMap((sort) => phrasings('ko', sort)),
  en: SORTS.flatMap((sort) => phrasings('en', sort)),
  fr: SORTS.flatMap((sort) => phrasings('fr', sort)),
};

/** What is said to be of a country that is not its own. */
export function* misplaced(passage: Passage): Iterable<Misstated> {
  const { text, language } = passage;
  for (const pair of pairs(passage, passage.names, passage.places)) {
    const isPlaceFirst = passage.places.includes(pair.first);
    const [place, name] = isPlaceFirst ? [pair.first, pair.second] : [pair.second, pair.first];
    const [fact, country] = [only(name), only(place)];
    if (!fact || !country || !isCountry(country) || insideName(pair, name, language)) continue;
    const as = isAdjective(country, text.slice(place.start, place.end)) ? 'adjective' : 'name';
    for (const phrasing of PHRASINGS[language]) {
      if ((phrasing.order === 'place first') !== isPlaceFirst || !suits(phrasing.sort, fact)) continue;
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
