import type { ZoneKind } from '#text';
import { describeRule } from '../examples.js';
import { headlineBodyMismatch } from './headline-body-mismatch.js';

const lines: readonly ZoneKind[] = ['headline', 'paragraph', 'paragraph'];
const article = (text: string) => ({ text, lines });

describeRule(headlineBodyMismatch, {
  passes: [
    article('시, 내년 예산 1조2천억\n시의회가 예산안을 의결했다. 총규모는 1조2140억원이다.'),
    article('Fire kills nine in hotel\nNine people died when fire swept through a hotel on Tuesday.'),
    article('Fire kills two, hurts 12\nTwo people died and 12 were hurt in a fire on Tuesday.'),
    article('La ville investit 3 millions\nLa ville investira 3 millions d’euros dans une piscine.'),
    article('Northport race draws 13,000 in heat\nA field of 13,000 runners set off; 31 dropped out.'),
    article('새싹랩, 기업가치 700억원\n새싹랩이 90억원을 유치했다. 기업가치는 700억원으로 본다.'),
    article('새싹랩, 투자금 약 5억원\n새싹랩은 투자금 4억9000만원을 받았다.'),
    article('새싹랩, 기업가치 1000억원 넘어\n새싹랩의 기업가치는 1120억원으로 평가됐다.'),
    article('마을 축제에 5만 명\n축제 관람객은 첫날 2만 명, 둘째 날 3만 명이었다.'),
    article('새 놀이터 31개\n구청은 놀이터를 31개로 늘린다. 교사는 52명이다.'),
    article('5년 만에 두 배\n5년 전에는 17개였다. 지금은 34개다.'),
    article('매출 30% 늘었다\n매출은 30% 늘었고 이익은 12% 줄었다.'),
    article('Museum sells 300 works\nThe museum sold 300 works for £4m. It keeps 2,000 works.'),
    article('Start-up raises £5m\nThe start-up raised £4.9m from three funds.'),
    article('Deal worth $2bn\nThe two sides met. A worker earns $20 an hour.'),
    article(
      'La cave a perdu un quart de ses réserves\nLa cave contient 30 millions de litres, contre 40 millions en 1995 : un quart de moins.',
    ),
  ],
  finds: [
    [
      article('시, 내년 예산 1조2400억\n시의회가 예산안을 의결했다. 총규모는 1조2140억원이다.'),
      { words: '1조2400억' },
    ],
    [
      article('Fire kills 12 in hotel\nNine people died when fire swept through a hotel on Tuesday.'),
      { words: '12', certainty: 'warning', related: ['Nine people'] },
    ],
    [
      article('Race draws 31,000 in heat\nA field of 13,000 runners set off at dawn.'),
      { words: '31,000', related: ['13,000 runners'] },
    ],
    [
      article(
        'La ville investit 5 millions dans sa piscine\nLa ville investira 3 millions d’euros dans sa nouvelle piscine.',
      ),
      { words: '5 millions' },
    ],
    [
      article('Trois arrestations après un vol\nLa police a arrêté quatre hommes après le vol de dimanche.'),
      { words: 'Trois arrestations' },
    ],
    [
      article('새싹랩, 첫 투자에 기업가치 7천억원\n새싹랩이 90억원을 유치했다. 기업가치는 700억원으로 본다.'),
      { words: '7천억원', certainty: 'warning', related: ['700억원'] },
    ],
    [article('관람객 15만 명 다녀가\n전시에는 석 달 동안 관람객 12만 명이 다녀갔다.'), { words: '15만 명' }],
    [article('매출 40% 늘었다\n회사 매출은 지난해보다 30% 늘었다. 직원은 20명이다.'), { words: '40%' }],
    [article('새 놀이터 33개로\n구청은 2025년 놀이터를 31개로 늘린다. 교사는 52명이다.'), { words: '33개' }],
    [article('5월 3일 축제 개막\n꽃 축제가 5월 13일 개막한다.'), { words: '5월 3일', related: ['5월 13일'] }],
    [
      article('Museum sells 300 works\nThe museum sold 30 works for £4m.'),
      { words: '300 works', related: ['30 works'] },
    ],
    [
      article('Start-up raises £9m for app\nThe start-up raised £4m for its app from three funds.'),
      { words: '£9m' },
    ],
    [
      article('Le musée vend 300 œuvres\nLe musée a vendu 30 œuvres à des particuliers.'),
      { words: '300 œuvres' },
    ],
    [
      article('Une levée de 50 millions d’euros\nLa jeune pousse annonce une levée de 15 millions d’euros.'),
      { words: '50 millions d’euros' },
    ],
  ],
});
