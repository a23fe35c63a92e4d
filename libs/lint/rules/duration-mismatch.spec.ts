import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { durationMismatch } from './duration-mismatch.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(durationMismatch, {
  passes: [
    en('The bakery, which opened in 1950, closed in 2010 after 60 years.'),
    en('The bakery, which opened in 1950, closed in 2010 after 12 years of losses.'),
    ko('공사는 2020년 3월에 시작해 2021년 9월에 끝나 1년 6개월이 걸렸다.'),
    en('He signed a five-year contract that runs from July 2021 to June 2026.'),
    fr('Il a signé un bail de trois ans, de juillet 2021 à juin 2024.'),
    'The mine closed in 1986; 35 years later, in 2021, it reopened as a museum.',
    'From 2005 to 2015 he ran the firm for ten years.',
    '2021년 4월 첫 삽을 떠 2년 6개월 만인 2023년 10월 문을 열었다.',
    'Le magasin est ouvert de 9 h à 17 h, soit huit heures.',
    'The strike began on 3 May and ended on 10 May, a week later.',
    '공사는 2023년 3월 시작해 2024년 6월 끝났다. 공사에 1년 3개월이 걸렸다.',
    '2022년 9월부터 2024년 3월까지 1년 6개월 동안 시범사업을 했다.',
    'Founded in 1998, the firm celebrated its 25th anniversary in 2023.',
    'Work began in March 2021 and ended in June 2023, two years later.',
    'Fondée en 1994, la coopérative fête ses 30 ans en 2024.',
    '2003년부터 2021년까지 18년간 조사했다.',
    '2003년부터 2021년까지 19년간 조사했다.',
    '5월 1일부터 7일까지 7일간 열린다.',
    '2022년 4월 창업한 지 2년 만인 2024년 3월 상장했다.',
    '2015년 창업한 지 3년 만인 2018년 상장했다.',
    '1990년 문을 연 지 30년이 넘은 2021년 문을 닫았다.',
    {
      text: '새싹랩, 창업 3년 만에 흑자\n새싹랩은 2021년 4월 문을 열었다. 2024년 3월 흑자를 냈다.',
      lines: ['headline', 'paragraph'],
    },
    '3박 4일 일정이다. 3박 5일 상품도 있다.',
    '오전 9시부터 오후 6시까지 9시간 일한다.',
    '2019년부터 2023년까지 30개 나라에서 열렸다.',
    'The lease runs for 18 years, from 2003 to 2021.',
    'From 2010 to 2015, a five-year period, it grew.',
    'It opened in 2015 and, three years later, in 2018, it moved.',
    'From 1 May to 7 May, for seven days, it is free.',
    'Over three years from 2019, it grew.',
    'Le bail court sur 18 ans, de 2003 à 2021.',
    'De 2010 à 2015, pendant cinq ans, il a plu.',
  ],
  finds: [
    [
      en('The bakery, which opened in 1950, closed in 2010 after 70 years.'),
      { words: '70 years', certainty: 'error' },
    ],
    [
      ko('공사는 2020년 3월에 시작해 2021년 9월에 끝나 2년 6개월이 걸렸다.'),
      { words: '2년 6개월', certainty: 'error' },
    ],
    [
      en('He signed a five-year contract that runs from July 2021 to June 2024.'),
      { words: 'five-year', certainty: 'error' },
    ],
    ['The mine closed in 1986; 25 years later, in 2021, it reopened as a museum.', { words: '25 years' }],
    ['1986년 문을 닫은 광산이 25년 만인 2021년 박물관으로 다시 열렸다.', { words: '25년' }],
    ['From 2005 to 2015 he ran the firm for 15 years.', { words: '15 years', certainty: 'warning' }],
    ['2021년 4월 첫 삽을 떠 2년 8개월 만인 2023년 10월 문을 열었다.', { words: '2년 8개월' }],
    ['De 2005 à 2015, il a dirigé l’entreprise pendant 15 ans.', { words: '15 ans' }],
    ['Le magasin est ouvert de 9 h à 17 h, soit dix heures.', { words: 'dix heures' }],
    ['The strike began on 3 May and ended on 10 May, three weeks later.', { words: 'three weeks' }],
    ['1990년 개교한 학교는 2020년 개교 40주년을 맞았다.', { words: '40주년' }],
    [
      '공사는 2021년 7월 시작해 2024년 6월 끝났다. 공사에 5년이 걸렸다.',
      { words: '5년', certainty: 'warning' },
    ],
    ['2022년 9월부터 2024년 3월까지 2년 6개월 동안 시범사업을 했다.', { words: '2년 6개월' }],
    [
      'The firm was founded in 2009 and celebrates its 20th anniversary in 2024.',
      { words: '20th anniversary', certainty: 'error', says: '15' },
    ],
    ['Work began in March 2021 and ended in June 2023, four years later.', { words: 'four years' }],
    ['Fondée en 1994, la coopérative fête ses 40 ans en 2024.', { words: 'fête ses 40 ans' }],
    ['2003년부터 2021년까지 28년간 조사했다.', { words: '28년간', certainty: 'error', says: '18년' }],
    ['2010년부터 2015년까지 8년 동안 이어졌다.', { words: '8년' }],
    ['5월 1일부터 7일까지 10일간 열린다.', { words: '10일간', certainty: 'error', says: '7일' }],
    ['2015년 창업한 지 3년 만인 2021년 상장했다.', { words: '3년', says: '6년' }],
    ['2022년 4월 창업한 지 5년 만인 2024년 3월 상장했다.', { words: '5년', certainty: 'error' }],
    [
      {
        text: '새싹랩, 창업 3년 만에 흑자\n새싹랩은 2016년 4월 문을 열었다. 2024년 3월 흑자를 냈다.',
        lines: ['headline', 'paragraph'],
      },
      { words: '3년', certainty: 'warning' },
    ],
    ['5박 3일 일정이다.', { words: '5박 3일', certainty: 'error' }],
    ['오전 9시부터 오후 6시까지 11시간 일한다.', { words: '11시간', says: '9시간' }],
    [
      'The lease runs for 28 years, from 2003 to 2021.',
      { words: '28 years', certainty: 'error', says: '18 years' },
    ],
    ['From 2010 to 2015, a ten-year period, it grew.', { words: 'ten-year' }],
    ['It opened in 2015 and, three years later, in 2021, it moved.', { words: 'three years' }],
    ['From 1 May to 7 May, for ten days, it is free.', { words: 'ten days' }],
    ['Le bail court sur 28 ans, de 2003 à 2021.', { words: '28 ans', says: '18 ans' }],
    ['De 2010 à 2015, pendant dix ans, il a plu.', { words: 'dix ans' }],
    ['Ouvert en 2015, il a fermé trois ans plus tard, en 2021.', { words: 'trois ans' }],
  ],
});
