import { describeRule } from '../examples.js';
import { doubledWord } from './doubled-word.js';

describeRule(doubledWord, {
  passes: [
    'He had had enough, and that that was so surprised nobody.',
    'They moved in in March and it rained very, very hard.',
    'Duran Duran played in Walla Walla.',
    'Nous nous sommes levés, vous vous êtes assis, et il fait faire les travaux.',
    'La pluie est tombée, tombée sans arrêt.',
    '하나 하나 손으로 빚고 구석 구석 닦았다.',
    '이번 주말과 이번 연휴에는 쉰다.',
  ],
  finds: [
    [
      'The council voted to to keep the library open.',
      { words: 'to to', certainty: 'warning', category: 'doubled_word', suggestion: 'to' },
    ],
    ['Nobody had seen the letter letter before.', { words: 'letter letter' }],
    ['Le train est parti avec avec deux heures de retard.', { words: 'avec avec', suggestion: 'avec' }],
    ['이번 이번 주 표는 다 팔렸다.', { words: '이번 이번', suggestion: '이번' }],
    ['별똥별을 볼 수 수 있다.', { words: '수 수' }],
  ],
});
