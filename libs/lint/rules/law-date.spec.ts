import { STARTER_FACTS } from '#lint';
import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { lawDate } from './law-date.js';

const known = (text: string): Example => ({ text, facts: STARTER_FACTS });

describeRule(lawDate, {
  passes: [
    known('유럽의회는 2024년 3월 13일 인공지능법을 가결했다. 유럽 인공지능법은 2024년 8월 발효했다.'),
    known('중대재해처벌법은 2022년 1월 27일 시행됐다.'),
    known('유럽 인공지능법에는 벌칙이 있다. 회사는 2024년 문을 열었다.'),
    known('The GDPR, adopted in April 2016, has applied since 25 May 2018.'),
    known('La loi Veil a été promulguée le 17 janvier 1975.'),
    known('The act was a success in 2019.'),
  ],
  finds: [
    [
      known('2024년 1월 말 유럽의회가 통과시킨 ‘인공지능법’을 두고 하는 말이다.'),
      { words: '2024년 1월 말 유럽의회가 통과시킨 ‘인공지능법', certainty: 'info', says: '2024-03-13' },
    ],
    [
      known('중대재해처벌법은 2021년 3월 시행됐다.'),
      { words: '중대재해처벌법은 2021년 3월', says: '2022-01-27' },
    ],
    [
      known('국회는 2023년 6월 물관리기본법을 통과시켰다.'),
      { words: '2023년 6월 물관리기본법', says: '원문' },
    ],
    [
      known('The GDPR came into force in May 2017.'),
      { words: 'GDPR came into force in May 2017', certainty: 'info' },
    ],
    [known('Le RGPD est entré en vigueur en mai 2019.'), { words: 'RGPD est entré en vigueur en mai 2019' }],
  ],
});
