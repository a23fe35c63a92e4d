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
    // Said beside the day, and days of the month before.
    { text: 'Polling day, 4 July 2024, was a Thursday.', language: 'en' },
    { text: 'The fair opens on Friday 6 June 2025. Last year it opened on Friday 7 June.', language: 'en' },
    { text: 'Le 14 juillet 2024 tombait un dimanche.', language: 'fr' },
    { text: '선거일인 2024년 4월 10일은 수요일이다. 12일(금)에는 당선증을 나눠 준다.', language: 'ko' },
    {
      text: '대회는 2024년 11월 28일(목) 시작해 12월 1일(일) 끝난다. 내년 대회는 11월 27일(목) 열린다.',
      language: 'ko',
    },
    { text: '예선은 12일(월) 열리고 결선은 16일(금) 치른다.', language: 'ko' },
  ],
  finds: [
    // The article may be younger than the last year that it names.
    [
      {
        text: 'Bin rounds return to a weekly day on Monday, 1 June. The trial began in October 2024.',
        language: 'en',
      },
      { words: 'Monday, 1 June', certainty: 'info' },
    ],
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
    [
      { text: 'Polling day, 4 July 2024, was a Tuesday.', language: 'en' },
      { words: '4 July 2024, was a Tuesday', certainty: 'error' },
    ],
    [
      { text: 'July 4, 2024 (a Friday), was chosen.', language: 'en' },
      { words: 'July 4, 2024 (a Friday', certainty: 'error' },
    ],
    [
      { text: 'The first debate is on Tuesday the 10th and the second on Friday the 12th.', language: 'en' },
      { words: 'Friday the 12th', certainty: 'warning' },
    ],
    [
      { text: 'Le scrutin aura lieu le 9 juin 2024, un lundi.', language: 'fr' },
      { words: '9 juin 2024, un lundi', certainty: 'error' },
    ],
    [
      { text: 'Le premier débat aura lieu mardi 10, le second vendredi 12.', language: 'fr' },
      { words: 'vendredi 12', certainty: 'warning' },
    ],
    [
      { text: '선거일인 2024년 4월 10일은 화요일이다.', language: 'ko' },
      { words: '2024년 4월 10일은 화요일이다', certainty: 'error' },
    ],
    [
      { text: '전시는 화요일인 4월 1일 시작해 금요일인 4월 5일 끝난다.', language: 'ko' },
      { words: '금요일인 4월 5일', certainty: 'warning' },
    ],
    [
      { text: '예선은 2024년 6월 15일 토요일 열린다. 결선은 23일(월) 치른다.', language: 'ko' },
      { words: '23일(월)', certainty: 'warning' },
    ],
    [
      { text: '예선은 12일(월) 열리고 결선은 16일(목) 치른다.', language: 'ko' },
      { words: '16일(목)', certainty: 'warning' },
    ],
  ],
});
