/**
 * The same count told with two numbers in two places of the body: `a theatre of 240 seats … the 260 seats`, 임직원 46명 … 임직원
 * 64명. The second speaks of the first as known, and nothing between them says of another time, place or part.
 */
import type { Language, Quantity } from '#text';
import { isEarlier } from './display-marks.js';
import type { Document } from './document.js';
import { grouped } from './grouped.js';
import { spanAt } from './places.js';
import { after, before } from './sentences.js';
import type { Sentence } from './sentences.js';

export interface Contradiction {
  readonly told: Quantity;
  readonly before: Quantity;
}

interface Grammar {
  /** Before a number: all of them, known already. */
  readonly known: RegExp;
  /** Behind what is counted: only some of them, or those of somewhere. */
  readonly part: RegExp;
  /** Before a number: of another kind, or only some. */
  readonly other: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    known: /(?:전체|총|모든|이|그|해당) (?<noun>[가-힣]{2,8}) ?$|(?<bare>[가-힣]{2,8}) ?$/,
    part: /^(?:이|의)? ?(?:중|가운데|씩|당|을 더|이 더)|^ ?(?:이상|이하|미만|째|짜리|안팎|가량)/,
    other:
      /(?:나머지|다른|새|추가|신입|남은|첫|또|각각|평균|하루|매일|매달|연간|최대|최소|지난|당시) ?(?:[가-힣]{1,6} )?$/,
  },
  en: {
    known: /\b(?:the|its|their|these|those|all|all the|all of the) $/i,
    part: /^(?: (?:in|of|at|on|from|who|that|which|with|for|whose|where|it|they|he|she|left|already|still|more|a|per|each|to|by|remaining|new|under|over|above|below|between|since|closest)\b|-)/i,
    other:
      /\b(?:other|remaining|first|last|new|next|extra|additional|another|more|only|among|of) (?:the |its |their |these |those )?$/i,
  },
  fr: {
    known: /(?<!\p{L})(?:les|ses|leurs|ces|tous les|toutes les) $/iu,
    part: /^ (?:de|du|des|d['’]|à|au|aux|en|dans|sur|sous|qui|que|dont|où|pour|avec|par|restant|nouve|supplément|ouvert|conc|occup|les plus|le plus|premi|derni)/iu,
    other:
      /(?:autres|premi\p{L}+|derni\p{L}+|nouve\p{L}+|parmi|sur|dont|de|des|d['’]entre) (?:les |ses |leurs |ces )?$/iu,
  },
};

/** How near two numbers must be to be two tellings of one. */
const [LEAST, MOST] = [0.4, 2.5];

/** Every count that speaks of things known under another number. */
export function readContradictions(document: Document): Contradiction[] {
  const told = document.sentences
    .filter(({ zone }) => zone === 'paragraph')
    .flatMap((sentence) => countsOf(document, sentence));
  const figures = new Set(
    document.sentences.flatMap(({ quantities }) => quantities.map(({ value }) => value)),
  );
  return [...grouped(told, ({ noun }) => noun).values()].flatMap((same): Contradiction[] => {
    const [first] = same;
    if (!first || new Set(same.map(({ quantity: { value } }) => value)).size !== 2) return [];
    return same
      .filter((here) => here.known && here.sentence !== first.sentence && isRetold(here, first, figures))
      .map((here) => ({ told: here.quantity, before: first.quantity }));
  });
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
  readonly known: boolean;
}

function countsOf(document: Document, sentence: Sentence): Count[] {
  const { language } = document;
  const { known, part, other } = GRAMMARS[language];
  return sentence.quantities.flatMap((quantity): Count[] => {
    const { unit, value, vague, approximate } = quantity;
    if (unit.dimension !== 'count' || vague || approximate || !Number.isInteger(value) || value < 6)
      return [];
    if (spanAt(document.quotations, quantity.start)) return [];
    const head = before(document, sentence, quantity, 28);
    const tail = after(document, sentence, quantity, 16);
    if (part.test(tail) || other.test(head) || isEarlier(document, sentence, quantity)) return [];
    const match = known.exec(head);
    if (language !== 'ko') return [{ quantity, sentence, noun: unit.id, known: match !== null }];
    const { noun, bare } = match?.groups ?? {};
    const named = noun ?? bare;
    return named === undefined || /[한은는된할의를을에로던며고와과년월일]$/.test(named)
      ? []
      : [{ quantity, sentence, noun: `${named} ${unit.id}`, known: true }];
  });
}
