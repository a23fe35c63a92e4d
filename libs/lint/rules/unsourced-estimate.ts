import { wordsAt } from '#text';
import type { Language } from '#text';
import { SOURCED } from '../phrases.js';
import type { Rule } from '../rule.js';

/**
 * A sum that someone must have estimated (a market, a cost, a loss, what a company is worth), stated as a fact. Asks for the
 * source; what a company raised, paid or earned is its own to say.
 */
export const unsourcedEstimate: Rule = {
  id: 'unsourced-estimate',
  version: 1,
  categories: ['unsourced_estimate'],
  *check({ text, language, sentences }) {
    for (const sentence of sentences) {
      const money = sentence.quantities.find(({ unit, vague }) => unit.dimension === 'money' && !vague);
      if (!money || sentence.zone === 'headline') continue;
      const words = wordsAt(text, sentence);
      if (!ESTIMATED[language].test(words) || words.search(SOURCED[language]) >= 0) continue;
      yield {
        start: money.figure.start,
        end: money.figure.end,
        certainty: 'info',
        related: [],
        saw: wordsAt(text, money),
        expected: {
          ko: '추정한 곳과 기준 시점',
          en: 'whose estimate, and of when',
          fr: 'qui l’estime, et à quelle date',
        },
        message: {
          ko: '추정치로 보이는데 출처가 없다.',
          en: 'This reads like an estimate, and has no source.',
          fr: 'Ce chiffre semble estimé, et n’a pas de source.',
        },
        working: {
          ko: '규모·비용·가치를 나타내는 금액이고, 문장 안에 출처나 추정이라는 말이 없다.',
          en: 'A sum for a size, a cost or a value; no source and no word of estimating in the sentence.',
          fr: 'Un montant pour une taille, un coût ou une valeur ; ni source ni mot d’estimation dans la phrase.',
        },
      };
    }
  },
};

const ESTIMATED: Readonly<Record<Language, RegExp>> = {
  ko: /(?:시장|산업|규모|비용|손실|피해|피해액|가치|기업가치|매입 가격|경제 효과|경제적 효과|파급효과|재산|몸값|시세|빚|부채)(?:는|은|이|가|의|만|도)? ?[^.“”]{0,40}(?:달한다|달했다|이른다|이르렀다|넘는다|넘었다|웃돈다|원이다|원다|달러다|유로다|엔이다|정도다|수준이다|규모다|된다|됐다|한다)/,
  en: /\b(?:market|industry|cost|costs|losses|loss|damage|damages|worth|valued|value|fortune|wealth|debt|bill|impact|economy)\b[^.“”"]{0,60}\b(?:is|are|was|were|of|at|exceeds?|reach(?:es|ed)?|tops?|cost|costs)\b|\bworth\b/i,
  fr: /(?:marché|industrie|secteur|coût|coûts|coûte|pertes?|dégâts|vaut|valeur|fortune|dette|facture|retombées|impact)[^.«»]{0,60}(?:est|sont|était|pèse|atteint|atteignent|dépasse|dépassent|représente|s[’']élève|vaut|coûte|de)(?=[\s’'])/i,
};
