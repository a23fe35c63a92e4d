import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { percentVsPoint } from './percent-vs-point.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });

describeRule(percentVsPoint, {
  passes: [
    { text: '10월 집값이 전달보다 0.3% 내렸다. 8월과 9월에는 각각 0.1%, 0.2% 내렸다.', language: 'ko' },
    en('The margin improved by 2.3 percentage points, from 12.4% to 14.7%.'),
    'Turnout, 48% until the reform, has not passed 41% since, a fall of 7 points.',
    'Turnout, 48% until the reform, has not passed 41% since, a fall of 15%.',
    'Of those asked 48% were for it, 41% against, and 7% had no view.',
    {
      text: 'L’adresse du club, de 48 % en mai, n’a pas dépassé 41 %, un recul de 7 points.',
      language: 'fr',
    },
    ko('정확도는 71%에서 78%로 7%포인트 나아졌다. 실업률은 4%에서 3%로 25% 개선됐다.'),
    ko('적중률은 96%에서 98%로 2% 좋아졌다.'),
    en('Accuracy improved from 80% to 84%, a gain of 5%.'),
    '지지율은 40%에서 46%로 6%포인트 올랐다.',
    '지지율은 40%에서 46%로 15% 올랐다.',
    '지지율은 40%에서 46%로 올랐다. 응답률은 6%였다.',
    '금리를 3.25%에서 3.5%로 0.25%p 인상했다.',
    '지수는 2500포인트에서 2550포인트로 2% 올랐다.',
    '매출은 100억원에서 150억원으로 50% 늘었다.',
    'Support rose from 40% to 46%, a gain of six percentage points.',
    'Support rose from 40% to 46%, up 6 points.',
    'The rate fell by half a point, from 5% to 4.5%.',
    'Unemployment rose from 4% to 5%, a 25% increase.',
    'La part est passée de 40 % à 46 %, soit une hausse de 6 points.',
    'Le taux a reculé de 5 % à 4 %, soit une baisse de 20 %.',
    { text: '실업률은 4.1%다. 1년 전 3.2%보다 0.9%포인트 높다.', language: 'ko' },
    { text: 'Her approval slipped four points, to 41 percent from 45 percent.', language: 'en' },
    { text: 'Sa cote passe de 31 % à 35 % : elle gagne 4 points en un mois.', language: 'fr' },
    {
      text: '공실률은 1년 전만 해도 12%였다. 지금은 17%까지 치솟았다. 5%포인트가 뛴 것은 대학이 옮겨 간 탓이다.',
      language: 'ko',
    },
    {
      text: 'The vacancy rate was 9 percent a year ago and is 13 percent today. That 4 point rise has landlords worried.',
      language: 'en',
    },
  ],
  finds: [
    [en('The margin improved by 2.3%, from 12.4% to 14.7%.'), { words: '2.3%' }],
    [
      { text: '실업률은 4.1%다. 1년 전 3.2%보다 0.9% 높다.', language: 'ko' },
      { words: '0.9%', certainty: 'warning' },
    ],
    [
      { text: 'Her approval slipped four percent, to 41 percent from 45 percent.', language: 'en' },
      { words: 'four percent', certainty: 'warning' },
    ],
    [
      { text: 'Sa cote passe de 31 % à 35 % : elle gagne 4 % en un mois.', language: 'fr' },
      { words: '4 %', certainty: 'warning' },
    ],
    [
      {
        text: '공실률은 1년 전만 해도 12%였다. 지금은 17%까지 치솟았다. 5%가 뛴 것은 대학이 옮겨 간 탓이다.',
        language: 'ko',
      },
      { words: '5%', certainty: 'warning' },
    ],
    [
      {
        text: 'The vacancy rate was 9 percent a year ago and is 13 percent today. That 4 percent rise has landlords worried.',
        language: 'en',
      },
      { words: '4 percent', certainty: 'warning' },
    ],
    [
      'Turnout, 48% until the reform, has not passed 41% since, a fall of 7%.',
      { words: '7%', certainty: 'warning', says: '7 percentage points' },
    ],
    [
      { text: 'L’adresse du club, de 48 % en mai, n’a pas dépassé 41 %, un recul de 7 %.', language: 'fr' },
      { words: '7 %' },
    ],
    [ko('정확도는 71%에서 78%로 7% 나아졌다.'), { words: '7%', certainty: 'error' }],
    [ko('합격률은 82%에서 86%로 4% 올랐다.'), { words: '4%', certainty: 'warning' }],
    [en('The vacancy rate went from 6% to 9%, or 3% worse.'), { words: '3%', certainty: 'error' }],
    [
      'Le taux est passé de 2 % à 3,5 %, une hausse de 1,5 %.',
      { words: '1,5 %', category: 'percent_vs_point' },
    ],
    [
      '지지율은 40%에서 46%로 6% 올랐다.',
      { words: '6%', certainty: 'error', category: 'percent_vs_point', says: '6%포인트' },
    ],
    ['실업률이 4%에서 5%로 1% 상승했다.', { words: '1%' }],
    ['금리를 3.25%에서 3.5%로 0.25% 인상했다.', { words: '0.25%' }],
    ['점유율은 30%로 지난해(25%)보다 5% 높아졌다.', { words: '5%' }],
    [
      '지지율은 40%에서 46%로 15%포인트 올랐다.',
      { words: '15%포인트', category: 'percent_vs_point', says: '15%' },
    ],
    [
      '매출은 100억원에서 150억원으로 50%포인트 늘었다.',
      { words: '50%포인트', category: 'percent_vs_point' },
    ],
    ['지지율은 40%에서 46%로 9%포인트 올랐다.', { words: '9%포인트', category: 'percentage_mismatch' }],
    ['Support rose from 40% to 46%, a gain of 6%.', { words: '6%', says: '6 percentage points' }],
    ['Unemployment rose from 4% to 5%, a 1% increase.', { words: '1%' }],
    ['The interest rate was cut by 0.5%, from 5% to 4.5%.', { words: '0.5%' }],
    ['Turnout was 62%, up 7% from 55% in 2019.', { words: '7%' }],
    ['La part est passée de 40 % à 46 %, soit une hausse de 6 %.', { words: '6 %', says: '6 points' }],
    ['Le taux de chômage a reculé de 1 %, passant de 8 % à 7 %.', { words: '1 %' }],
  ],
});
