/** How many a side has won or lost in a row, told with two numbers: a third win in a row, and this run of five. */
import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import type { ToldTwice } from './happenings.js';
import { SMALL, smallNumber } from './small-numbers.js';

const [WIN_EN, WIN_FR] = [
  '(?:wins?|victor(?:y|ies)|matches|games|success(?:es)?)',
  '(?:victoires?|succès|matchs?)',
];

/** Each with the group `count`. */
const STREAK: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [/(?<!\d)(?<count>\d{1,2})연승/gu],
  en: [
    new RegExp(
      `\\b(?<count>${SMALL.en}) (?:straight |consecutive |successive )${WIN_EN}\\b|\\b(?<again>${SMALL.en}) (?:league |home )?${WIN_EN} (?:in a row|in succession|on the trot|running)\\b`,
      'giu',
    ),
  ],
  fr: [
    new RegExp(
      `(?<!\\p{L})(?<count>${SMALL.fr}) ${WIN_FR} (?:d[’']affilée|de suite|de rang|consécuti\\p{L}+)|série de (?<again>${SMALL.fr}) ${WIN_FR}`,
      'giu',
    ),
  ],
};

/** The second sentence goes on about the side of the first: two sides may have a run each. */
const TAKEN_UP: Readonly<Record<Language, RegExp>> = {
  ko: /(?:^|[,“] ?)(?:이|이번|이런|그|팀의|팀은) (?:[가-힣]+ )?\d{1,2}연승/,
  en: /^(?:It|They)\b|\b(?:that|this|the|their|its) (?:\p{L}+ )?(?:run|streak|series|sequence) of\b/iu,
  fr: /^(?:Il|Elle|Ils|Elles)(?!\p{L})|(?<!\p{L})(?:cette|la|sa|leur) (?:\p{L}+ )?série de(?!\p{L})|(?<!\p{L})ces \p{L}+ (?:victoires|succès|matchs)/iu,
};

/** Another side, another season, or what there was before or may be. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  ko: /상대|지난|최다|구단 (?:최다|역대)|역대|이어|에서 \d연승으로|노리|도전|까지|앞두|연패/,
  en: /\b(?:last|record|best|another|their opponents|visitors|would|could|until|from|since \d{4}|ended|lost|defeats?|rivals?|extend\w*|needs?|chasing)\b/i,
  fr: /(?<!\p{L})(?:dernière|record|autre|adversaire|visiteurs|pourrait|jusqu|défaites?|rival\p{L}*|vise|prochaine)(?!\p{L})/iu,
};

/** Reads the second of two such numbers, where nothing in either sentence speaks of another run. */
export function* streaks(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  let first:
    | { readonly count: number; readonly start: number; readonly end: number; readonly index: number }
    | undefined;
  for (const sentence of sentences) {
    if (sentence.zone !== 'paragraph') continue;
    const words = wordsAt(text, sentence);
    if (ANOTHER[language].test(words)) continue;
    const goesOn = TAKEN_UP[language].test(words);
    for (const match of STREAK[language].flatMap((pattern) => [...words.matchAll(pattern)])) {
      const count = smallNumber(match.groups?.['count'] ?? match.groups?.['again'] ?? '', language);
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      if (!(count > 1)) continue;
      if (!first) first = { count, ...span, index: sentence.index };
      else if (goesOn && first.count !== count && first.index !== sentence.index) {
        yield { here: span, before: { start: first.start, end: first.end } };
        return;
      }
    }
  }
}
