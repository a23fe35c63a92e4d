import { describeRule } from '../examples.js';
import { weaselAttribution } from './weasel-attribution.js';

describeRule(weaselAttribution, {
  passes: [
    '그는 회사가 성장했다고 평가했다. 정부는 우려를 나타냈다.',
    '한국은행은 물가가 오를 것으로 전망했다. 지적이 옳다.',
    'Critics of the plan, Mr Lloyd among them, met. She said it would rain. The expert said no.',
    '한국은행 관계자는 금리를 묶겠다고 말했다. 소방서에 따르면 불은 꺼졌다. 물이 맑아야 한다고 했다.',
    'The official report said so. Officials from the council, Ann Lee among them, met.',
    'Le ministre estime que la loi est bonne. Selon Claire Morvan, le lac recule.',
  ],
  finds: [
    ['두 회사가 대등해졌다는 평가가 나온다.', { words: '다는 평가가 나온다', certainty: 'info' }],
    ['강물이 더러워진다는 우려도 나온다.', { words: '다는 우려도 나온다' }],
    ['그는 곧 물러날 것으로 알려졌다.', { words: '것으로 알려졌다' }],
    ['일각에서는 무리한 투자라고 본다.', { words: '일각에서는' }],
    ['한 업계 관계자는 값이 더 오를 것이라고 했다.', { words: '한 업계 관계자는' }],
    ['이 절은 신라 때 지어졌다고 한다.', { words: '다고 한다' }],
    ['A source close to the talks said a deal was near.', { words: 'A source close to' }],
    [
      'Une source proche du dossier indique que l’offre est prête.',
      { words: 'Une source proche du dossier indique' },
    ],
    ['Experts say the lake will vanish.', { words: 'Experts say' }],
    ['It is widely believed that he lied.', { words: 'It is widely believed' }],
    ['He reportedly left in May.', { words: 'reportedly' }],
    ['Certains experts estiment que le prix va baisser.', { words: 'Certains experts estiment' }],
    ['D’aucuns y voient un échec.', { words: 'D’aucuns' }],
    ['La mairie, dit-on, a cédé.', { words: 'dit-on' }],
  ],
});
