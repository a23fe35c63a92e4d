import { wordsAt } from '#text';
import type { Quantity } from '#text';
import type { Document } from '../../document.js';
import { before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import type { Division } from './division.js';
import { UNTOLD } from './division.js';

/** After the number of matches won, drawn and lost, and of those played. */
const LABELS: Readonly<
  Record<'en' | 'fr', { readonly results: readonly RegExp[]; readonly played: RegExp }>
> = {
  en: {
    results: [/^ (?:wins?|victories)\b/i, /^ draws?\b/i, /^ (?:defeats?|losses)\b/i],
    played: /^ (?:games?|matches|league games|league matches)\b/i,
  },
  fr: {
    results: [/^ victoires?/i, /^ (?:matchs? )?nuls?/i, /^ (?:défaites?|revers)/i],
    played: /^ (?:matchs?|rencontres?|journées)/i,
  },
};

/** 20경기에서 10승 5무 3패; ten wins, five draws and three defeats in 20 matches. */
export function matches(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language === 'ko') {
    const parts = quantities.filter(({ unit }) => unit.id === '승' || unit.id === '패' || unit.id === '무');
    const whole = quantities.find(({ unit }) => unit.id === '경기');
    // Twelve wins of the one and nine of the other are not the matches of either.
    const apart = new Set(parts.map(({ unit }) => unit.id)).size === parts.length;
    return whole && parts.length >= 2 && apart ? { whole, parts, kind: 'matches' } : undefined;
  }
  const told = wonAndLost(document, sentence, quantities);
  if (told) return told;
  const { results, played } = LABELS[document.language];
  const tail = (quantity: Quantity): string =>
    document.text.slice(numberEnd(document, quantity), quantity.end + 12);
  const parts = quantities.filter((quantity) => results.some((label) => label.test(tail(quantity))));
  const whole = quantities.find((quantity) => !parts.includes(quantity) && played.test(tail(quantity)));
  const all = parts.length >= 3 || (parts.length === 2 && NO_DRAWS.test(document.text));
  return whole && all ? { whole, parts, kind: 'matches' } : undefined;
}

/** Words of games that nobody draws. */
const NO_DRAWS =
  /\b(?:basketball|volleyball|tennis|baseball|quarterback|rebounds?|innings?|tie-?break)\b|(?<!\p{L})(?:basket|volley|tennis|rebonds?|quart-temps|paniers?)(?!\p{L})/iu;

const RESULTS: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(won|winning|lost|losing|dr[ae]w|drawn|drawing|tied) (?:only |just )?$/i,
  fr: /(?<!\p{L})(gagn|remport|perdu|fait|concéd)\p{L}* $/iu,
};
const OF_ALL: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(?:of|in|from|out of) (?:the|their|its|his|her)? ?(?:last )?$/i,
  fr: /(?:sur|en|des) (?:leurs |ses )?$/i,
};

/** `Won 12 games, lost 8 and drew 5 of the 27 they played`: three results, and how often they played. */
function wonAndLost(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language === 'ko') return undefined;
  const { [document.language]: result } = RESULTS;
  const verb = (quantity: Quantity) =>
    result.exec(before(document, sentence, quantity, 18))?.[1]?.toLowerCase();
  const parts = quantities
    .filter(({ unit }) => unit.dimension === 'count' || unit.dimension === 'number')
    .filter(verb);
  const whole = quantities.find(
    (quantity) =>
      !parts.includes(quantity) &&
      OF_ALL[document.language as 'en' | 'fr'].test(before(document, sentence, quantity, 18)) &&
      /(?:they|it|he|she) (?:has |have )?played|games|matches|matchs|rencontres/.test(
        document.text.slice(quantity.start, quantity.end + 18),
      ),
  );
  if (quantities.length > 4 || UNTOLD[document.language].test(wordsAt(document.text, sentence)))
    return undefined;
  return whole && parts.length === 3 && new Set(parts.map(verb)).size === 3
    ? { whole, parts, kind: 'results' }
    : undefined;
}

function numberEnd({ text }: Document, { figure }: Quantity): number {
  const space = text.indexOf(' ', figure.start);
  return space > 0 && space < figure.end ? space : figure.end;
}
