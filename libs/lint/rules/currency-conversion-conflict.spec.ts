import { describeRule } from '../examples.js';
import { currencyConversionConflict } from './currency-conversion-conflict.js';

describeRule(currencyConversionConflict, {
  passes: [
    'He paid £1m ($1.27m) for it in May 2024; in 2015 he had paid £1m ($1.5m).',
    '회사는 3억유로(약 4350억원)를 모았다. 정부도 3억유로(약 4350억원)를 낸다.',
    '회사는 3억유로(약 4350억원)를 모았다. 정부는 3억달러(약 4050억원)를 낸다.',
    '회사는 3억유로(약 4400억원)를 모았다. 정부도 3억유로(4353억원)를 낸다.',
    '2010년 3억유로(당시 약 4800억원)였다. 지금도 3억유로(약 4350억원)다.',
    'It raised $5m (£4m). The state added $6m (£4.8m).',
    'Le groupe a levé 5 millions d’euros (5,4 millions de dollars), puis 5 millions d’euros.',
  ],
  finds: [
    [
      '회사는 3억유로(약 4350억원)를 모았다.\n정부도 3억유로(약 4355억원)를 낸다.',
      { words: '약 4355억원', certainty: 'error', related: ['약 4350억원', '3억유로'], says: '4350억원' },
    ],
    ['예산은 90만 달러(약 12억1500만원)다. 90만 달러(약 13억원)는 적지 않다.', { words: '약 13억원' }],
    ['It raised $5m (£4m). The $5m (£4.2m) will go to schools.', { words: '£4.2m' }],
    [
      'Le groupe a levé 5 millions d’euros (5,4 millions de dollars). Ces 5 millions d’euros (5,6 millions de dollars) sont rares.',
      { words: '5,6 millions de dollars' },
    ],
  ],
});
