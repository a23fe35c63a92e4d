import { wordsAt } from '#text';
import { WEASEL } from '../phrases.js';
import type { Rule } from '../rule.js';

/** A judgement that nobody makes: 평가가 나온다, critics say, d’aucuns estiment. Who? */
export const weaselAttribution: Rule = {
  id: 'weasel-attribution',
  version: 2,
  categories: ['weasel_attribution'],
  *check({ text, language, prose }) {
    for (const sentence of prose) {
      for (const match of wordsAt(text, sentence).matchAll(WEASEL[language])) {
        const said = match[0].trim();
        const start = sentence.start + match.index + match[0].indexOf(said);
        yield {
          start,
          end: start + said.length,
          certainty: 'info',
          related: [],
          saw: said,
          expected: { ko: '그렇게 말한 사람이나 기관', en: 'who says so', fr: 'qui le dit' },
          message: {
            ko: '누구의 판단인지 밝히지 않았다.',
            en: 'It is not said whose judgement this is.',
            fr: 'On ne sait pas de qui vient ce jugement.',
          },
          working: {
            ko: `‘${said}’: 말한 이가 없다.`,
            en: `“${said}” names nobody.`,
            fr: `« ${said} » ne nomme personne.`,
          },
        };
      }
    }
  },
};
