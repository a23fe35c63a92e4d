import { describeRule } from '../examples.js';
import { currencyConversionError } from './currency-conversion-error.js';

describeRule(currencyConversionError, {
  passes: [
    '요금은 89유로(약 12만9천원)다. 침대칸은 179유로(약 26만원)다.',
    '1억달러(약 1350억원)와 2억유로(약 2900억원)를 썼다.',
    '1997년 1억달러(당시 약 800억원)를 빌렸다.',
    '1억달러(약 135억원)를 빌렸다.',
    '가격은 100엔(약 900원)이다.',
    '매출은 100만원(30%)이다.',
    'It cost $10m (£8m) and then $100m (£77m).',
    'Tickets cost 20 euros, or $22.',
    'It paid 3bn yen ($20m) for the studio.',
    'Le billet coûte 20 euros (22 dollars).',
    'Le contrat porte sur 3 milliards de wons (2 millions d’euros).',
  ],
  finds: [
    [
      'A new Airbus costs $50m (£40m). Spare engines cost $12m (£9.6m) and a simulator $8m (£10m).',
      { words: '£10m' },
    ],
    [
      '요금은 89유로(약 12만9천원)다. 침대칸은 179유로(약 16만원)다.',
      { words: '약 16만원', certainty: 'error', related: ['89유로(약 12만9천원)', '179유로'] },
    ],
    ['침대칸은 179유로(약 16만원)다. 요금은 89유로(약 12만9천원)다.', { words: '약 16만원' }],
    [
      '1억달러(약 1350억원), 2억달러(약 2700억원), 3억달러(약 4500억원)가 들었다.',
      { words: '약 4500억원', says: '4050억' },
    ],
    ['그는 50만 달러(약 3억7000만원)를 냈다.', { words: '약 3억7000만원', certainty: 'error' }],
    [
      '첫해 100만달러(13억5000만원)를, 이듬해 200만달러(28억원)를 썼다.',
      { words: '28억원', certainty: 'warning' },
    ],
    ['The first cost €20m ($22m), the second €30m ($48m).', { words: '$48m', certainty: 'error' }],
    ['It raised €500m ($250m).', { words: '$250m', certainty: 'error' }],
    ['It raised €500m ($460m).', { words: '$460m', certainty: 'warning', says: 'wrong way round' }],
    [
      'Le premier coûte 20 millions d’euros (22 millions de dollars), le second 30 millions d’euros (48 millions de dollars).',
      { words: '48 millions de dollars' },
    ],
    ['Il vaut 4 millions de livres sterling (3 millions d’euros).', { words: '3 millions d’euros' }],
  ],
});
