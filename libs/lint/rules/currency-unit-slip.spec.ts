import { describeRule } from '../examples.js';
import { currencyUnitSlip } from './currency-unit-slip.js';

describeRule(currencyUnitSlip, {
  passes: [
    { text: 'The painting went for 3 million euros, or 3.3 million dollars.', language: 'en' },
    { text: 'At $1.25 to the pound, the £4m prize is worth $5m.', language: 'en' },
    { text: '1유로를 1400원으로 치면 300만유로는 42억원이다.', language: 'ko' },
    { text: '상금은 100만달러, 우리 돈으로 14억원이다.', language: 'ko' },
    { text: 'Le prix est de 3 millions d’euros, soit 3,3 millions de dollars.', language: 'fr' },
    { text: 'With the euro at $1.10, the €20m fine comes to $22m.', language: 'en' },
    { text: '달러당 1300원으로 계산하면 벌금 2000만달러는 260억원이다.', language: 'ko' },
    {
      text: 'Au cours de 1,10 dollar pour un euro, l’amende de 20 millions d’euros représente 22 millions de dollars.',
      language: 'fr',
    },
    '5억유로(약 7250억원)를 모았다.',
    '100엔(약 900원)이다.',
    '요금은 89유로(약 12만9천원)다. 침대칸은 179유로(약 16만원)다.',
    'It raised $5m (£4m).',
    'Il a levé 5 milliards d’euros (5,4 milliards de dollars).',
  ],
  finds: [
    [
      { text: 'The painting went for 3 million euros, or 330,000 dollars.', language: 'en' },
      { words: '330,000 dollars' },
    ],
    [{ text: 'At $1.25 to the pound, the £4m prize is worth $50m.', language: 'en' }, { words: '$50m' }],
    [
      { text: '1유로를 1400원으로 치면 300만유로는 4억2천만원이다.', language: 'ko' },
      { words: '4억2천만원' },
    ],
    [{ text: '상금은 100만달러, 우리 돈으로 1억4천만원이다.', language: 'ko' }, { words: '1억4천만원' }],
    [
      { text: 'Le prix est de 3 millions d’euros, soit 330 000 dollars.', language: 'fr' },
      { words: '330 000 dollars' },
    ],
    [{ text: 'With the euro at $1.10, the €20m fine comes to $2.2m.', language: 'en' }, { words: '$2.2m' }],
    [
      { text: '달러당 1300원으로 계산하면 벌금 2000만달러는 26억원이다.', language: 'ko' },
      { words: '26억원' },
    ],
    [
      {
        text: 'Au cours de 1,10 dollar pour un euro, l’amende de 20 millions d’euros représente 2,2 millions de dollars.',
        language: 'fr',
      },
      { words: '2,2 millions de dollars' },
    ],
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
