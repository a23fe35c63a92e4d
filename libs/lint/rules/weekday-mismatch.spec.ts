import { describeRule } from '../examples.js';
import { weekdayMismatch } from './weekday-mismatch.js';

describeRule(weekdayMismatch, {
  passes: [
    '2024년 5월 1일(수) 열렸다.',
    '2024년 3월 12일 화요일에 만났다.',
    '2023년 5월 1일 월요일에 시작해 5월 3일(수)에 끝났다.',
    '3월 12일(화)에 시작해 3월 14일(목)에 끝난다.',
    '3월 12일에 시작한다.',
    '행사는 3월 10일(일)에 열린다. 2024년 축제의 마지막 날이다.',
    'On Wednesday, 1 May 2024, it opened.',
    'It opened on Tuesday, March 12, 2024.',
    'On Sunday 5 May they met. Friday came.',
    'Le mercredi 1er mai 2024, il a plu.',
  ],
  finds: [
    ['2024년 5월 1일(목) 열렸다.', { words: '2024년 5월 1일(목)', certainty: 'error', says: '수요일' }],
    ['2024년 3월 12일 금요일에 만났다.', { words: '2024년 3월 12일 금요일', says: 'Tuesday' }],
    ['2024년 3월 12일(화)에 시작해 3월 14일(토)에 끝났다.', { words: '3월 14일(토)', certainty: 'warning' }],
    [
      '3월 12일(화)에 시작해 3월 14일(일)에 끝난다.',
      { words: '3월 14일(일)', certainty: 'warning', related: ['3월 12일(화)'] },
    ],
    [
      'On Friday, 1 May 2024, it opened.',
      { words: 'Friday, 1 May 2024', certainty: 'error', says: 'Wednesday' },
    ],
    ['It opened on Monday, March 12, 2024.', { words: 'Monday, March 12, 2024' }],
    [
      'It began on Tuesday 12 March and ended on Sunday 14 March.',
      { words: 'Sunday 14 March', certainty: 'warning' },
    ],
    ['Le jeudi 1er mai 2024, il a plu.', { words: 'jeudi 1er mai 2024', says: 'mercredi' }],
    ['Rendez-vous le samedi 14 juillet 2025 à Lyon.', { words: 'samedi 14 juillet 2025', says: 'lundi' }],
  ],
});
