import { describeRule } from '../examples.js';
import { currencyUnitSlip } from './currency-unit-slip.js';

describeRule(currencyUnitSlip, {
  passes: [
    '5억유로(약 7250억원)를 모았다.',
    '100엔(약 900원)이다.',
    '요금은 89유로(약 12만9천원)다. 침대칸은 179유로(약 16만원)다.',
    'It raised $5m (£4m).',
    'Il a levé 5 milliards d’euros (5,4 milliards de dollars).',
  ],
  finds: [
    ['5억유로(약 7250만원)를 모았다.', { words: '약 7250만원', certainty: 'error', says: '7250억' }],
    ['5억유로(약 725억원)를 모았다.', { words: '약 725억원', says: '7250억' }],
    ['1000만달러(약 1350억원)를 냈다. 2000만달러(약 270억원)를 더 낸다.', { words: '약 1350억원' }],
    ['회사는 30억 엔(약 27억원)을 냈다.', { words: '약 27억원' }],
    ['It raised $5m (£4bn) from friends.', { words: '£4bn' }],
    ['It paid ¥3bn ($200m) for the studio.', { words: '$200m' }],
    [
      'Il a levé 5 milliards d’euros (5,4 millions de dollars).',
      { words: '5,4 millions de dollars', says: '5,4 milliards' },
    ],
  ],
});
