/**
 * The same count told with two numbers in two places of the body: `a theatre of 240 seats … the 260 seats`, 임직원 46명 … 임직원
 * 64명. The second speaks of the first as known, and nothing between them says of another time, place or part.
 */
import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import { isEarlier } from '../display/display-marks.js';
import type { Document } from '../document.js';
import { grouped } from '../grouped.js';
import { spanAt } from '../places.js';
import { isCount, toldVariously } from './counts.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';

export interface Contradiction {
  readonly told: Quantity;
  readonly before: Quantity;
}

interface Grammar {
  /** Before a number: all of them, known already. */
  readonly known: RegExp;
  /** Before a number or behind what is counted: every one of them. */
  readonly all: RegExp;
  /** Behind what is counted: only some of them, or those of somewhere. */
  readonly part: RegExp;
  /** Before a number: of another kind, or only some. */
  readonly other: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    known:
      /(?:전체|총|모든|이|그|해당) (?<noun>[가-힣]{2,8}) ?$|(?<told>[가-힣]{2,8})(?:은|는|이|가) (?:모두|총) $|(?<subject>[가-힣]{2,8})(?:은|는) $|(?<bare>[가-힣]{2,8}) ?$/,
    all: /(?:모두|총|전체|모든) (?:[가-힣]{2,8} )?$|^(?:이|은|의|을)? ?(?:모두|전원|전부)/,
    part: /^(?:이|의)? ?(?:중|가운데|씩|당|을 더|이 더)|^ ?(?:이상|이하|미만|째|짜리|안팎|가량)/,
    other:
      /(?:나머지|다른|상대|경쟁|새|추가|신입|남은|첫|또|각각|평균|하루|매일|매달|연간|최대|최소|지난|당시) ?(?:[가-힣]{1,6} )?(?:[가-힣]{1,8}[은는이가] (?:모두|총) )?$/,
  },
  en: {
    known: /\b(?:the|its|their|these|those|all|all the|all of the) $/i,
    all: /\b(?:all(?: of)?(?: (?:the|its|their))?|in total|a total of|consists? of|made up of) $|^(?: \p{L}+)? (?:in all|in total|altogether)/iu,
    part: /^(?: (?:in|of|at|on|from|who|that|which|with|for|whose|where|it|they|he|she|left|already|still|more|a|per|each|to|by|remaining|new|under|over|above|below|between|since|closest)\b|-)/i,
    other:
      /\b(?:other|remaining|first|last|new|next|extra|additional|another|more|only|among|of) (?:the |its |their |these |those )?$/i,
  },
  fr: {
    known: /(?<!\p{L})(?:les|ses|leurs|ces|tous les|toutes les) $/iu,
    all: /(?<!\p{L})(?:tous les|toutes les|au total|en tout|composée? de|compte) $|^(?: \p{L}+)? (?:en tout|au total)/iu,
    part: /^ (?:de|du|des|d['’]|à|au|aux|en|dans|sur|sous|qui|que|dont|où|pour|avec|par|restant|nouve|supplément|ouvert|conc|occup|les plus|le plus|premi|derni)/iu,
    other:
      /(?:autres|premi\p{L}+|derni\p{L}+|nouve\p{L}+|parmi|sur|dont|de|des|d['’]entre) (?:les |ses |leurs |ces )?$/iu,
  },
};

/** How near two numbers must be to be two tellings of one. */
const [LEAST, MOST] = [0.4, 2.5];

/** Every count that speaks of things known under another number. */
export function readContradictions(document: Document): Contradiction[] {
  const several = toldVariously(document);
  const told = document.sentences
    .filter(({ zone }) => zone === 'paragraph')
    .flatMap((sentence) => countsOf(document, sentence, several));
  const figures = new Set(
    document.sentences.flatMap(({ quantities }) => quantities.map(({ value }) => value)),
  );
  const stated = told.filter(
    ({ quantity: { value }, quoted, some, total }) => value > 5 && !quoted && !some && !total,
  );
  const known = [...grouped(stated, ({ noun }) => noun).values()].flatMap((same): Contradiction[] => {
    const [first] = same;
    if (!first || new Set(same.map(({ quantity: { value } }) => value)).size !== 2) return [];
    return same
      .filter((here) => here.known && here.sentence !== first.sentence && isRetold(here, first, figures))
      .map((here) => ({ told: here.quantity, before: first.quantity }));
  });
  return [...known, ...wholes(document, told, figures), ...transposed(document)].filter(
    ({ told }, index, all) => all.findIndex((other) => other.told.start === told.start) === index,
  );
}

/** Behind what is counted: those with a view, and not all. */
const WITH = /^ (?:with|that|which|who|facing|in|at|avec|qui|donnant)(?!\p{L})/u;

/** 심사위원은 모두 다섯 명, and then 위원 일곱 명 전원: all of them, twice, by names that end alike. */
function wholes(document: Document, told: readonly Count[], figures: ReadonlySet<number>): Contradiction[] {
  const counts = told.filter(({ noun }) => noun !== '');
  return [...grouped(counts, ({ ending }) => ending).values()].flatMap((same): Contradiction[] => {
    const [first] = same;
    if (!first) return [];
    return same
      .filter(
        (here) =>
          here.sentence !== first.sentence &&
          isRetold(here, first, figures) &&
          !first.some &&
          !WITH.test(after(document, here.sentence, here.quantity, 12)) &&
          ((first.all && here.all) ||
            ((here.all || (here.known && here.noun === first.noun)) &&
              isTransposed(here.quantity.value, first.quantity.value))),
      )
      .map((here) => ({ told: here.quantity, before: first.quantity }));
  });
}

/** What measures have, in three digits or more, where the second takes up the first: 348 metres, and then the 384-metre tower. */
function transposed(document: Document): Contradiction[] {
  const measured = document.sentences
    .filter(({ zone }) => zone === 'paragraph')
    .flatMap((sentence) =>
      sentence.quantities
        .filter(
          ({ unit, value, vague, approximate, start }) =>
            MEASURES.has(unit.dimension) &&
            !vague &&
            !approximate &&
            value > 99 &&
            !document.converting.has(start),
        )
        .map((quantity) => ({ quantity, sentence })),
    );
  const groups = grouped(
    measured,
    ({ quantity: { unit, value } }) => `${unit.id} ${[...digitsOf(value)].sort().join('')}`,
  );
  return [...groups.values()].flatMap((same): Contradiction[] => {
    const [first, second, third] = same;
    return first &&
      second &&
      !third &&
      first.sentence !== second.sentence &&
      isTransposed(first.quantity.value, second.quantity.value) &&
      !BESIDE.test(wordsAt(document.text, second.sentence)) &&
      TAKEN_UP[document.language].test(
        `${before(document, second.sentence, second.quantity, 12)}#${after(document, second.sentence, second.quantity, 12)}`,
      )
      ? [{ told: second.quantity, before: first.quantity }]
      : [];
  });
}

/** Another of the kind than the one told before. */
const BESIDE =
  /\b(?:next|other|second|behind|beside|nearby|neighbou?r(?:ing)?)\b|(?<!\p{L})(?:autre|voisine?|second\p{L}*|derrière|à côté)(?!\p{L})|다른|이웃|옆/u;

/** Before and (after `#`) behind a measure that speaks of what is known: two of a kind may have the same digits. */
const TAKEN_UP: Readonly<Record<Language, RegExp>> = {
  ko: /(?:이|그|전체|총|해당) #|#(?:짜리| 전체| 전부)/,
  en: /\b(?:the|its|their|this|that|these|those|all) #/i,
  fr: /(?<!\p{L})(?:les|ces|ses|leurs|cette|de ses) #/iu,
};

const MEASURES: ReadonlySet<string> = new Set(['length', 'mass', 'volume', 'area', 'speed', 'power']);

/** The same digits in another order: 348 and 384. */
function isTransposed(one: number, other: number): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  return (
    one !== other &&
    a.length > 2 &&
    a.length === b.length &&
    [...a].sort().join('') === [...b].sort().join('')
  );
}

/** The digits that a number is written with, without the zeros that only give its size. */
function digitsOf(value: number): string {
  return String(value).replace('.', '').replace(/^0+/, '');
}

/** Another number, near enough, and not the one and some third figure of the text, more or less: 46 people, and 18 hired since. */
function isRetold(here: Count, first: Count, figures: ReadonlySet<number>): boolean {
  const [now, then] = [here.quantity.value, first.quantity.value];
  const ratio = now / then;
  return now !== then && ratio >= LEAST && ratio <= MOST && !figures.has(Math.abs(now - then));
}

interface Count {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly noun: string;
  /** The end of the noun, by which 심사위원 and 위원 are one. */
  readonly ending: string;
  readonly known: boolean;
  /** Said to be all of them. */
  readonly all: boolean;
  /** Only some of them, or those of somewhere. */
  readonly some: boolean;
  /** Told as what there is of them: 정원은 20명이다. That some did something says nothing against it. */
  readonly total: boolean;
  /** Told in somebody’s words. */
  readonly quoted: boolean;
}

function countsOf(document: Document, sentence: Sentence, several: ReadonlySet<string>): Count[] {
  const { language } = document;
  const { known, all: whole, part, other } = GRAMMARS[language];
  return sentence.quantities.flatMap((quantity): Count[] => {
    const { unit } = quantity;
    if (!isCount(quantity) || !several.has(unit.id)) return [];
    const head = before(document, sentence, quantity, 28);
    const tail = after(document, sentence, quantity, 16);
    if (other.test(head) || isEarlier(document, sentence, quantity)) return [];
    const some = part.test(tail);
    const match = known.exec(head);
    const all = whole.test(head) || whole.test(tail);
    const quoted = spanAt(document.quotations, quantity.start) !== undefined;
    if (quoted && !all) return [];
    if (language !== 'ko')
      return [
        {
          quantity,
          sentence,
          noun: unit.id,
          ending: unit.id,
          known: match !== null,
          all: all && !some,
          some,
          total: false,
          quoted,
        },
      ];
    const { noun, told, subject, bare } = match?.groups ?? {};
    const named = noun ?? told ?? subject ?? bare;
    // 정원은 20명이다: the number of all of them.
    if (subject !== undefined && !/^(?:이다|이었|이며|이고|으로|\.)/.test(tail)) return [];
    return named === undefined || /[한은는된할의를을에로던며고와과년월일]$/.test(named)
      ? []
      : [
          {
            quantity,
            sentence,
            noun: `${named} ${unit.id}`,
            ending: `${named.slice(-2)} ${unit.id}`,
            known: true,
            all: (all || subject !== undefined) && !some,
            some,
            total: subject !== undefined,
            quoted,
          },
        ];
  });
}
