/** Names that stand with no title and no verb of speech beside them: a Korean surname with two syllables of a given name, two capitals in a row. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import { isKoreanName, tokensOf } from './korean-words.js';
import { GIVEN, NOT_OF_NAMES, runsOf } from './latin.js';

/** The names of people that a stretch of text may have; for readers to whom a name too many does no harm. */
export function personsNamedIn(text: string, place: Span, language: Language): string[] {
  if (language === 'ko')
    return tokensOf(text, place)
      .filter((token) => isKoreanName({ ...token, word: token.stem }, undefined))
      .map(({ stem }) => stem);
  return runsOf(text, { start: place.start, end: place.end }).flatMap(({ words }) => {
    const names = words.map((word) => wordsAt(text, word));
    const person =
      names.length > 1 && (GIVEN.has(names[0] ?? '') || !names.some((name) => NOT_OF_NAMES.has(name)));
    return person ? [names.join(' ')] : [];
  });
}
