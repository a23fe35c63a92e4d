import { josa, wordsAt } from '#text';
import type { Span } from '#text';
import type { Document } from '../document.js';
import { told } from '../wording.js';
import { asides } from '../residue/asides.js';
import { latinPhrases, leftBehind } from '../residue/left-behind.js';
import { readCalques } from '../residue/read-calques.js';
import { untranslatedWords } from '../residue/untranslated.js';
import { spanAt } from '../places.js';
import type { Rule } from '../rule.js';

/**
 * What a translation left behind: a plain word of the other language (which coûte), or its own words put together as the
 * other language does (구름 컴퓨팅). Names, titles, quotations and what stands in brackets are not residue.
 */
export const translationResidue: Rule = {
  id: 'translation-residue',
  version: 7,
  categories: ['translation_residue'],
  *check(document) {
    for (const { span, right, sure } of readCalques(document)) {
      yield {
        ...span,
        certainty: sure ? 'warning' : 'info',
        related: [],
        saw: wordsAt(document.text, span),
        expected: told(() => right),
        suggestion: right.replace(/\(.*/, ''),
        message: {
          ko: `직역한 말이다: ${wordsAt(document.text, span)} → ${right}.`,
          en: `A word-for-word rendering: ${wordsAt(document.text, span)} → ${right}.`,
          fr: `Un calque : ${wordsAt(document.text, span)} → ${right}.`,
        },
        working: told((l) => `${LIST[l]}: ${wordsAt(document.text, span)} → ${right}`),
      };
    }
    for (const { span, sure } of foreignWords(document)) {
      const word = wordsAt(document.text, span);
      yield {
        ...span,
        certainty: sure ? 'warning' : 'info',
        related: [],
        saw: word,
        expected: {
          ko: '번역된 말',
          en: 'a word of the language of the text',
          fr: 'un mot de la langue du texte',
        },
        message: {
          ko: `번역되지 않은 말이 남았다: ${word}.`,
          en: `A word was left untranslated: ${word}.`,
          fr: `Un mot n’a pas été traduit : ${word}.`,
        },
        working: {
          ko: `${word}${josa(word, '은/는')} 이름도 제목도 아니고 인용문이나 괄호 안에 있지도 않다.`,
          en: `“${word}” is no name and no title, and stands in no quotation and no brackets.`,
          fr: `« ${word} » n’est ni un nom ni un titre, et ne se trouve ni entre guillemets ni entre parenthèses.`,
        },
      };
    }
  },
};

const LIST = { ko: '직역 목록', en: 'List of calques', fr: 'Liste des calques' } as const;

/** Words of another language; of small Latin words in a row in a Korean text, which may be a command, a rule may only ask. */
function* foreignWords(document: Document): Iterable<{ readonly span: Span; readonly sure: boolean }> {
  const { text, language, prose, zones } = document;
  const aside = asides(text, zones);
  const isProse = ({ start }: Span) => !aside(start) && spanAt(prose, start) !== undefined;
  for (const span of untranslatedWords(document)) if (isProse(span)) yield { span, sure: true };
  for (const span of leftBehind(text, language)) if (isProse(span)) yield { span, sure: true };
  if (language === 'ko')
    for (const span of latinPhrases(text)) if (isProse(span)) yield { span, sure: false };
}
