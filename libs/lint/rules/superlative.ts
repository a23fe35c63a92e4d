import { josa, wordsAt } from '#text';
import { SOURCED, SUPERLATIVE, WEASEL } from '../phrases.js';
import type { Rule } from '../rule.js';

/** The first, the largest, the only one: whoever says so should be able to say who counted. Never said to be wrong. */
export const superlative: Rule = {
  id: 'superlative',
  version: 2,
  categories: ['superlative'],
  *check({ text, language, prose, quotations }) {
    const quoted = new Set(quotations.map(({ start }) => start));
    for (const sentence of prose) {
      const words = wordsAt(text, sentence);
      // A source without a name is none.
      if (words.replaceAll(WEASEL[language], ' ').search(SOURCED[language]) >= 0) continue;
      const match = [...words.matchAll(SUPERLATIVE[language])][0];
      if (!match || quoted.has(sentence.start)) continue;
      const said = match[0].trim();
      const start = sentence.start + match.index + match[0].indexOf(said);
      yield {
        start,
        end: start + said.length,
        certainty: 'info',
        related: [],
        saw: said,
        expected: { ko: '범위와 출처', en: 'the scope and a source', fr: 'le périmètre et une source' },
        message: {
          ko: '최상급 표현이다. 무엇 가운데, 언제, 누구의 집계로 그런지 확인할 것.',
          en: 'A superlative: among what, when, and by whose count?',
          fr: 'Un superlatif : parmi quoi, à quelle date, et selon qui ?',
        },
        working: {
          ko: `‘${said}’${josa(said, '이라고/라고')} 하면서 문장 안에 출처가 없다.`,
          en: `“${said}”, with no source in the sentence.`,
          fr: `« ${said} », sans source dans la phrase.`,
        },
      };
    }
  },
};
