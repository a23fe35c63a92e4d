/**
 * Two things that cannot both be so of one matter, told in two sentences not far apart: nobody hurt, and the injured.
 */
import { wordsAt } from '#text';
import { FAR, namesAnother } from './another-matter.js';
import type { Document } from '../document.js';
import { allowsBoth, exclusionsOf, isOfAnotherTime } from './exclusions.js';
import type { Exclusion } from './exclusions.js';
import type { ToldTwice } from './happenings.js';
import { spanAt } from '../places.js';
import { previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** In sentences: how far apart two may be that are of the whole article. */
const WIDE = 20;

/** Words in either sentence by which it is of one of several. */
const ONE_OF =
  /첫|다른|매달|이웃|옆|예선|\b(?:first|second|other|another|next door|appeal)\b|(?<!\p{L})(?:premi[eè]re?|second\p{L}*|autre|voisine?|ordinaires?|appel)(?!\p{L})/u;

/** What the later sentence opens with when it turns to something else. */
const TURNS =
  /^(?:[^ ]+ )?[^ ]+(?:에서|에서는|에는|에선) |같은 날|한편|앞서|^(?:In|On|At|For|During|Elsewhere|Meanwhile|An?|Dans|Sur|À|Au|Aux|En|Pour|Lors|Pendant|Ailleurs|Une?)(?!\p{L})/u;

/** Reads such pairs, each exclusion once, in the order of the table. */
export function* excluded(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  for (const exclusion of exclusionsOf(language)) {
    for (const match of text.matchAll(exclusion.one)) {
      const sentence = spanAt(sentences, match.index);
      const one = { start: match.index, end: match.index + match[0].length };
      const other = sentence && opposite(document, exclusion, sentence, whoIn(match));
      if (!other) continue;
      yield other.start < one.start ? { here: one, before: other } : { here: other, before: one };
      break;
    }
  }
}

/** What the sentences around one say to the contrary. */
function opposite(
  document: Document,
  exclusion: Exclusion,
  sentence: Sentence,
  who: string | undefined,
): { start: number; end: number } | undefined {
  const { anytime } = exclusion;
  if (!anytime && !isOfOne(document, sentence)) return undefined;
  const far = exclusion.wide ? WIDE : FAR;
  for (const near of document.sentences.slice(Math.max(0, sentence.index - far + 1), sentence.index + far)) {
    if (near === sentence || near.zone === 'headline' || (!anytime && !isOfOne(document, near))) continue;
    const words = wordsAt(document.text, near);
    const match = exclusion.other.exec(words);
    if (!match || whoIn(match) !== who) continue;
    const [earlier, later] = near.index < sentence.index ? [near, sentence] : [sentence, near];
    const said = wordsAt(document.text, later);
    if (exclusion.wide && isOfAnother(document, earlier, later)) continue;
    if (turnsAway(said, exclusion) || allowsBoth(said, exclusion, document.language)) continue;
    if (!exclusion.names && namesAnother(document, earlier, later)) continue;
    return { start: near.start + match.index, end: near.start + match.index + match[0].length };
  }
  return undefined;
}

/** What leads to the later sentence speaks of another time or another place: `A year ago a fire killed two. The two dead …`. */
function isOfAnother(document: Document, earlier: Sentence, later: Sentence): boolean {
  const last = previousOf(document, later);
  return (
    last !== undefined && last !== earlier && isOfAnotherTime(wordsAt(document.text, last), document.language)
  );
}

/** Where others may be named, a woman or a nurse is still of the same story; and `in fluent French` tells how. */
function turnsAway(words: string, { names }: Exclusion): boolean {
  return TURNS.test(
    names ? words.replace(/^(?:An?|Une?|In (?:fluent|perfect|flawless)|Dans un|En) /, '') : words,
  );
}

function isOfOne({ text }: Document, sentence: Sentence): boolean {
  return sentence.zone !== 'headline' && !ONE_OF.test(wordsAt(text, sentence));
}

/** Whom the words name, where they name somebody. */
function whoIn({ groups }: RegExpExecArray): string | undefined {
  return groups?.['who'] ?? groups?.['who2'];
}
