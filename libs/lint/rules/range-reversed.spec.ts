import { describeRule } from '../examples.js';
import { rangeReversed } from './range-reversed.js';

describeRule(rangeReversed, {
  passes: [
    '30~50명이 모였다.',
    '3~4억원이 든다.',
    '영하 5도~영하 10도까지 내려갔다.',
    '12월 20일부터 1월 5일까지 연다.',
    '2023년 12월 20일~1월 5일에 연다.',
    '3월 12~15일에 연다.',
    '한국이 3-2로 이겼다. 10-5 승리다.',
    '1566-9595로 전화하면 된다.',
    '150표 대 120표로 가결됐다.',
    '30%에서 20%로 줄었다.',
    '2019~23년에 늘었다.',
    'Between 30 and 50 people came.',
    'They won 10-5 and 51–49.',
    'It runs from 20 December to 5 January.',
    'The 2023-24 season ran from 9 to 5.',
    'The years 1998–2005 were good.',
    'Entre 30 et 50 personnes sont venues.',
    'Du 20 décembre au 5 janvier.',
  ],
  finds: [
    ['50~30명이 모였다.', { words: '50~30명', certainty: 'error' }],
    ['30%와 20% 사이다.', { words: '30%와 20%' }],
    ['적게는 50명에서 많게는 30명이 모인다.', { words: '50명에서 많게는 30명' }],
    ['2021년 5월부터 2020년 6월까지 열었다.', { words: '2021년 5월부터 2020년 6월', certainty: 'error' }],
    ['3월 15~12일에 연다.', { words: '3월 15~12일' }],
    ['2019~2015년에 늘었다.', { words: '2019~2015년' }],
    ['Between 50 and 30 people came.', { words: '50 and 30 people', certainty: 'error' }],
    ['It lasted from May 2023 to April 2022.', { words: 'May 2023 to April 2022' }],
    ['Between 2019 and 2015 it grew.', { words: '2019 and 2015' }],
    ['Entre 50 et 30 personnes sont venues.', { words: '50 et 30 personnes' }],
    ['De mars 2023 à avril 2022, il a plu.', { words: 'mars 2023 à avril 2022' }],
    ['Du 15 au 12 mars 2024.', { words: '15 au 12 mars 2024' }],
  ],
});
