/** How an article says of which country something is: what stands before, between and behind the two. */
import type { Language } from '#text';
import { NOUNS } from './words.js';
import type { Sort } from './words.js';

export interface Phrasing {
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

const re = (source: string) => new RegExp(source, 'u');

/** After a name that stands beside a noun: no verb that would make of both a relative clause (the firm Tesla hired). */
const NAMED_EN =
  /^(?:[”"]|'(?!s))?(?:[,.;:)]|'s |$| (?:said|says|announced|reported|posted|plans|expects|won|lost|raised|wrote (?!about|of|to)|composed|lived|died|reported|and|in|at|on|for|will visit|will meet|will speak|is expected|is on|is to|will (?!buy|acquire|hire|sue|use|back|fund)|spoke)\b|$)/;
/** Before a noun without an article no relative clause follows: Danish brewer Carlsberg bought it. */
const BARE_EN = /(?<!\b(?:the|an?|this|that|its|their|his|her|our|every|any|some|no)(?: \p{Ll}+)? )$/iu;
/** After an apposition: it ends, and no second member of a list follows. */
const CLOSED_EN =
  /^(?:[.;:)]|,(?! (?:and|or|as well as)\b| \p{Lu}| an? | the )|$| (?:that|which|who|whose|based|founded|known|behind|with)\b)/u;
const CLOSED_FR =
  /^(?:[.;:)»]|,(?! (?:et|ou|ainsi)(?!\p{L})| \p{Lu}| une? | le | la | les )|$| (?:qui|dont|basée?|fondée?|connue?|spécialisée?)(?!\p{L}))/u;
/** No second name before it: in a list what follows is another member. */
const ALONE = /(?<!, | and | et )$/;
const HEAD_KO =
  /^[’”'"」』>》]?(?:\([^()]{1,30}\))?(?:[은는이가을를의과와도]|에서|에게|으로|로|께서)?(?:[\s,.)]|$)/;
const SAID_KO = /(?:이다|다|으?로 (?:유명|알려|꼽|꼽히)|이며|이자|인데|이고|였으며|이었)/.source;

/** D K E · D의 K인 E · E는 D K다 · E D 대통령 · D의 E 대통령 */
function korean(sort: Sort): Phrasing[] {
  const noun = NOUNS.ko[sort];
  const base = { sort, plain: true, as: 'adjective' } as const;
  const words = '(?:[가-힣A-Za-z·]+(?<![은는을를에의와과]|에서|으로) ){0,3}?';
  const office = re(`^ (?<noun>${noun})(?:[은는이가을를의과와도]|에게|께서)?(?:[\\s,.)]|$)`);
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
            behind: office,
          } as const,
          {
            ...base,
            order: 'place first',
            between: /^의? $/,
            behind: office,
          } as const,
        ]
      : []),
  ];
}

/** the D K E · E, a D K, · E is a D K · E, president of D · President E of D · D’s president, E */
function english(sort: Sort): Phrasing[] {
  const noun = NOUNS.en[sort];
  const base = { sort, plain: true, as: 'adjective' } as const;
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
      order: 'place first',
      before: BARE_EN,
      between: re(`^ ${words}(?<noun>${noun}) $`),
      behind: /^(?!'s (?:\p{Ll}+ )?(?:rival|partner|supplier))(?:[,.;:)'’]|$| \p{Ll})/u,
    },
    {
      ...base,
      as: 'name',
      order: 'name first',
      before: ALONE,
      between: /^, $/,
      behind: re(`^'s ${words}(?<noun>${noun})(?=${CLOSED_EN.source.slice(1)})`),
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
            between: re(`^,? (?:is |was |who is |who was )?(?:the )?${former}(?<noun>${noun}) of (?:the )?$`),
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

/** le K D E · E, un K D, · E est un K D · le D E · E, président de D */
function french(sort: Sort): Phrasing[] {
  const noun = NOUNS.fr[sort];
  const base = { sort, plain: true, as: 'adjective' } as const;
  const of = "(?: (?:de |d'|des )\\p{Ll}+){0,2}";
  const former = "(?:ancien |ancienne |l'ancien |l'ancienne |célèbre |grand |grande |jeune )?";
  return [
    {
      ...base,
      order: 'place first',
      before: re(`(?:^|[ (])(?:le |la |l'|un |une |du |au |chez le )?${former}(?<noun>${noun})${of} $`),
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

export const PHRASINGS: Readonly<Record<Language, readonly Phrasing[]>> = {
  ko: SORTS.flatMap(korean),
  en: SORTS.flatMap(english),
  fr: SORTS.flatMap(french),
};
