import { describeRule } from '../examples.js';
import { unsourcedEstimate } from './unsourced-estimate.js';

describeRule(unsourcedEstimate, {
  passes: [
    '시장조사업체 누리에 따르면 국내 자전거 시장 규모는 7천억원이다.',
    '회사는 투자금 200억원을 받았다. 요금은 9만원이다.',
    '연구소는 손실이 300억원에 이를 것으로 추정했다.',
    'According to the council the damage is £4m. The firm raised £9m.',
    'Le billet coûte douze francs. Selon la mairie, les dégâts atteignent 3 millions d’euros.',
  ],
  finds: [
    ['국내 자전거 시장의 규모는 약 7천억원이다.', { words: '7천억원', certainty: 'info' }],
    ['장비의 매입 가격이 40억달러가 넘는다.', { words: '40억달러' }],
    ['The market for drones is worth $40bn.', { words: '$40bn', certainty: 'info' }],
    ['Le marché du sel pèse 4 milliards d’euros.', { words: '4 milliards d’euros', certainty: 'info' }],
  ],
});
