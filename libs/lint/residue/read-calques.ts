/** Finds the calques of the lists in a text. */
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { spanAt } from '../places.js';
import { wordTrie } from '../word-trie.js';
import { asides } from './asides.js';
import { CALQUES, COLLOCATIONS } from './calques.js';

/** A phrase carried over word for word, and what the language says instead. */
export interface Calque {
  readonly span: Span;
  readonly right: string;
  readonly sure: boolean;
}

interface Right {
  readonly right: string;
  readonly sure: boolean;
}

const CALQUE_TRIES = { ko: listed('ko'), en: listed('en'), fr: listed('fr') } as const;

function listed(language: Language) {
  return wordTrie<Right>(
    CALQUES[language]
      .trim()
      .split('\n')
      .flatMap((line): (readonly [string, Right])[] => {
        const [calque = '', right = ''] = line.split(' → ');
        const word = calque.replace('?', '').replaceAll('’', "'");
        const value = { right, sure: !calque.startsWith('?') };
        return language === 'ko'
          ? [
              [word, value],
              [word.replaceAll(' ', ''), value],
            ]
          : [[word, value]];
      }),
    true,
  );
}

/** Reads the calques of a text, listed ones first. */
export function* readCalques({ text, language, prose, zones, quotations }: Document): Iterable<Calque> {
  const mentioned = asides(text, zones);
  // What somebody says was translated like everything else, however short.
  const spoken = quotations.filter(({ attributions }) => attributions.length > 0).map(({ words }) => words);
  const aside = (at: number) => mentioned(at) && !spanAt(spoken, at);
  for (const { start, end, value } of CALQUE_TRIES[language].find(text)) {
    if (!aside(start) && spanAt(prose, start)) yield { span: { start, end }, ...value };
  }
  const told = new Set<number>();
  for (const [pattern, right] of COLLOCATIONS[language]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (told.has(span.start) || aside(span.start) || !spanAt(prose, span.start)) continue;
      told.add(span.start);
      yield { span, right: right.replace('?', ''), sure: !right.startsWith('?') };
    }
  }
}
