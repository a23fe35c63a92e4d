/** A house that is shut on a day, and what goes on there on that day all the same. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { ToldTwice } from './happenings.js';

/** Days on which a house is shut, and what goes on there all the same. */
const SHUT: Readonly<Record<Language, { readonly shut: RegExp; readonly open: RegExp }>> = {
  ko: {
    shut: /(?:매주 )?(?<day>[월화수목금토일])요일(?:은|에는|에|마다)? ?(?:쉰다|쉬고|휴관|휴무|문을 닫|쉬며|쉰)/,
    open: /매주 (?<day>[월화수목금토일])요일|(?<other>[월화수목금토일])요일마다/,
  },
  en: {
    shut: /\b(?:closed|shut)(?: to the public)? (?:on |every )?(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/,
    open: /\b(?:every|each|on) (?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b(?<=(?:every|each) \p{L}+|days)/u,
  },
  fr: {
    shut: /(?:fermée?s?|ferme|ferment|fermeture|relâche) (?:tous les |chaque |le )?(?<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?/,
    open: /(?:chaque |tous les |le )(?<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?/,
  },
};

/** Reads the days on which something goes on in a house that is shut then, not far behind where it is told. */
export function* onClosedDays({ text, language, sentences }: Document): Iterable<ToldTwice> {
  let closed: { readonly day: string; readonly span: Span; readonly index: number } | undefined;
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    const { shut, open } = SHUT[language];
    const shutting = shut.exec(words);
    const opening = closed && !shutting ? open.exec(words) : undefined;
    if (shutting) {
      const start = sentence.start + shutting.index;
      closed = {
        day: shutting.groups?.['day'] ?? '',
        span: { start, end: start + shutting[0].length },
        index: sentence.index,
      };
    } else if (closed && opening && sentence.index - closed.index < 4) {
      const day = opening.groups?.['day'] ?? opening.groups?.['other'];
      const start = sentence.start + opening.index;
      if (day === closed.day && VISIT.test(words) && !ELSEWHERE.test(words))
        yield { here: { start, end: start + opening[0].length }, before: closed.span };
    }
  }
}

/** What visitors come for: another house may be open on the day. */
const VISIT =
  /연다|열린다|관람|해설|개방|공연|강좌|체험|\b(?:opens?|tours?|visits?|guided|workshops?|talks|concerts?)\b|ouvert|ouvre|visite|atelier|concert/iu;
const ELSEWHERE =
  /빼고|제외|다른|쉬|휴|부터|까지|이웃|옆|시장|광장|except|but|will|until|elsewhere|other|staff|clean|next door|nearby|market|square|sauf|ailleurs|autre|voisin|marché|place/iu;
