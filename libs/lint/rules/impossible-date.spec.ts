import { describeRule } from '../examples.js';
import { impossibleDate } from './impossible-date.js';

describeRule(impossibleDate, {
  passes: [
    '2월 29일은 4년에 한 번 온다.',
    '2024년 2월 29일에 만났다.',
    '직장인은 13월의 월급을 기다린다.',
    '오후 10시 30분에 끝났다. 점수는 98:102였다.',
    '31일간 이어진다.',
    'In March 45 people came, and in May 300.',
    'It ended 102:98 at 10:30.',
    'On 29 February 2024 they met.',
    'Le 29 février 2024, à 20 h 30.',
  ],
  finds: [
    ['2월 30일에 만났다.', { words: '2월 30일', certainty: 'error', says: '29' }],
    ['2023년 2월 29일에 만났다.', { words: '2023년 2월 29일', says: '28' }],
    ['4월 31일까지 접수한다.', { words: '4월 31일' }],
    ['2024년 14월 3일에 끝난다.', { words: '2024년 14월 3일' }],
    ['오후 3시 75분에 출발했다.', { words: '오후 3시 75분' }],
    ['영화 ‘2월 30일’이 개봉했다.', { words: '2월 30일', certainty: 'info' }],
    ['They met on 31 April.', { words: '31 April', certainty: 'error' }],
    ['It opened on February 30, 2024.', { words: 'February 30, 2024' }],
    ['On June 31st it closed.', { words: 'June 31st' }],
    ['The train leaves at 10:75.', { words: '10:75' }],
    ['Le 31 juin, il pleuvait.', { words: '31 juin' }],
    ['Le 29 février 2023, il neigeait.', { words: '29 février 2023' }],
  ],
});
