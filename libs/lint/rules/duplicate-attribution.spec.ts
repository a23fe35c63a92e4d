import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { duplicateAttribution } from './duplicate-attribution.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(duplicateAttribution, {
  passes: [
    'He said the deal was off, she said.',
    '“I am tired,” she said. “I want to go home,” she added.',
    'According to the council, the road will open in May. The council said it cost £3m.',
    '« Je suis fatigué », dit-il. « Je veux rentrer », a-t-il ajouté.',
    'Mr Price said the council had lied, the minister said.',
    '서 의원은 이렇게 꼬집었다. “표만 본다.”',
    ko('정하윤 대표는 “내년에 흑자를 낸다”고 말했다. 그는 “직원도 늘린다”고 덧붙였다.'),
    ko('정하윤 대표는 말했다. “내년에 흑자를 낸다.” 직원들은 손뼉을 쳤다.'),
    ko('정하윤 대표는 말했다. “내년에 흑자를 낸다”며 웃었다.'),
    ko('민정우 의원은 정하윤 대표가 “내년에 흑자를 낸다”고 말했다고 밝혔다.'),
    ko('한빛연구소에 따르면 매출이 늘었다고 정하윤 대표는 말했다.'),
    en('"We won," Mr Lloyd said. "We will win again," he added. She told him: "Go home."'),
    en('Mr Lloyd said: "We won." The coach said nothing. He said he was glad.'),
    en('"We won," Mr Lloyd said, "and we will win again," he hoped.'),
    en('According to Elin Marsh, the lake is low. Mr Lloyd said it would rain.'),
    fr('« Nous avons gagné », a dit M. Lloyd. Il a ajouté : « Nous gagnerons encore. »'),
    fr('Mme Morvan a déclaré : « Le lac recule. » Le maire a dit non.'),
    fr('Selon Claire Morvan, le lac recule ; le maire, a-t-il dit, l’ignorait.'),
  ],
  finds: [
    ['The road will open in May, he said, he added.', { words: 'he added' }],
    ['“We are ready,” she said, Ms Moss said.', { words: 'Ms Moss said' }],
    ['According to the council, the road will open in May, the council said.', { words: 'the council said' }],
    ['Ms Moss said that the firm would, she said, appeal.', { words: 'she said' }],
    ['« Nous sommes prêts », dit-il, a-t-il dit.', { words: 'a-t-il dit' }],
    ['Selon la mairie, la route ouvrira en mai, a déclaré la mairie.', { words: 'a déclaré la mairie' }],
    ['Il a affirmé que la route ouvrirait en mai, a-t-il affirmé.', { words: 'a-t-il affirmé' }],
    ['서지안 의원은 이렇게 꼬집었다. “표만 본다”고 꼬집었다.', { words: '고 꼬집었다' }],
    [
      ko('정하윤 대표는 말했다. “내년에 흑자를 낸다. 직원도 늘린다”고 했다.'),
      { words: '고 했다', certainty: 'warning', related: ['정하윤 대표는 말했다.'] },
    ],
    [ko('정하윤 대표는 이렇게 강조했다. “내년이 고비다”라고 그는 말했다.'), { words: '라고 그는 말했다' }],
    [ko('그는 회의가 끝났다고 말했다고 말했다.'), { words: '말했다' }],
    [ko('정하윤에 따르면 매출이 두 배로 늘었다고 정하윤은 밝혔다.'), { words: '정하윤은 밝혔다' }],
    [en('Mr Lloyd said: "We won the cup," he said.'), { words: 'he said' }],
    [en('Elin Marsh told reporters, "The lake is low," Ms Marsh said.'), { words: 'Ms Marsh said' }],
    [en('According to Elin Marsh, "the lake is very low," she said.'), { words: 'she said' }],
    [
      en('According to Elin Marsh, the bog burned for eight days, Ms Marsh said.'),
      { words: 'Ms Marsh said' },
    ],
    [en('The mayor said the bridge would open in May, he said.'), { words: 'he said' }],
    [fr('Claire Morvan a déclaré : « Le lac recule », a-t-elle déclaré.'), { words: 'a-t-elle déclaré' }],
    [fr('Selon Claire Morvan, « le lac recule », explique Mme Morvan.'), { words: 'explique Mme Morvan' }],
    [fr('Selon Claire Morvan, la tourbière a brûlé huit jours, selon elle.'), { words: 'selon elle' }],
  ],
});
