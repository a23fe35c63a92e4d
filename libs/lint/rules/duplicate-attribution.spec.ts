import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { duplicateAttribution } from './duplicate-attribution.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(duplicateAttribution, {
  passes: [
    '김 전 장관은 대통령이 “알았다”고 말했다고 진술했다. 의사는 꼭 쉬라고 조언했다고 한다.',
    ko('위원회는 이유를 이렇게 밝혔다. "규정을 어긴 점이 뚜렷하다."'),
    ko('위원회는 이유를 이렇게 밝혔다. 김 위원은 "고의는 아니었다"고 말했다.'),
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
    en('"The well ran dry," she said. She said it had never happened before.'),
    en('"The well," she said, "ran dry in a week." She said no more.'),
    en('Mr Dane said: "She told me, \'go home\', and I went." The mayor said he was right.'),
    en('Mr Dane said his brother, who said little, had left, as the mayor said he would.'),
    en('When asked, Mr Dane said: "The well is dry." "It will rain," he added.'),
    ko('소현주 교수는 이렇게 지적했다. “물길을 막으면 모래가 쌓인다.” 그는 대안도 말했다.'),
    ko('채미루 씨는 “배를 팔겠다”고 말했다. “그물도 판다”고 덧붙였다.'),
    ko('그는 아내가 “배를 팔자”고 말했다고 전했다. 아내는 “그런 적 없다”고 했다.'),
    ko('채미루 씨는 이렇게 말하고 채 씨는 말했다. “배를 팔겠다”는 말에는 고개를 저었다.'),
    fr('« La digue a cédé », explique Lise Aubrac. Elle ajoute : « Personne n’a rien entendu. »'),
    fr('« La digue, dit-il, a cédé avant l’aube. » Il a dit sa colère.'),
    fr('Selon la mairie, la digue tiendra ; le préfet, lui, dit le contraire, selon nos informations.'),
    fr('Lise Aubrac l’explique : « Mon père m’a dit : pars », raconte son frère.'),
    ko('항만 당국은 배가 기울었다고 보고 있다. 항만 당국은 원인을 찾겠다고 밝혔다.'),
    ko('검찰은 ㄴ씨가 “몰랐다”고 진술했다고 밝혔다.'),
    ko('항만 당국에 따르면 선장은 “앞이 안 보였다”고 말했다.'),
    en('Police say the boy was last seen at noon, according to a neighbor.'),
    en('The deputy mayor said the plan was dead, the mayor said.'),
    en('The ferry line said sales fell, and analysts said they would fall again.'),
    fr('Le parquet a précisé que l’homme était connu, a rapporté l’agence.'),
    fr('Selon la préfecture, le conducteur a déclaré qu’il dormait.'),
  ],
  finds: [
    ['노 교수는 침대 옆에 등을 켜 두라고 조언했다고 조언했다.', { words: '조언했다' }],
    ['박 위원장은 “문서로 받아야 한다”고 말했다고 덧붙여 말했다.', { words: '말했다' }],
    [
      ko('위원회는 이유를 이렇게 밝혔다. "규정을 어긴 점이 뚜렷하다. 다만 고의는 아니었다"고 밝혔다.'),
      { words: '고 밝혔다', certainty: 'warning' },
    ],
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
      { words: '고 했다', certainty: 'warning', related: ['정하윤 대표는 말했다'] },
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
    [
      en('Marta Quist explained: "The tide took the pier before breakfast," she explained.'),
      { words: 'she explained', certainty: 'warning' },
    ],
    [
      en('Mr Dane told the court, "I never saw the letter," he told the court.'),
      { words: 'he told', certainty: 'warning' },
    ],
    [
      en('Ms Quist said that the tide was high, Ms Quist said.'),
      { words: 'Ms Quist said', certainty: 'warning' },
    ],
    [
      en('The mayor said the bridge was safe, the mayor said.'),
      { words: 'the mayor said', certainty: 'warning' },
    ],
    [
      en('Mr Dane recalled: "We slept in the lorry for a week." he said.'),
      { words: 'he said', certainty: 'warning' },
    ],
    [
      en('The minister said: "No one will lose a home," said the minister.'),
      { words: 'said the minister', certainty: 'warning' },
    ],
    [en('He added: "It was cold in there," he added.'), { words: 'he added', certainty: 'warning' }],
    [en('"The well," she said, "ran dry in a week," she said.'), { words: 'she said', certainty: 'warning' }],
    [
      en('According to Mr Dane, "the well ran dry in a week," said Mr Dane.'),
      { words: 'said Mr Dane', certainty: 'warning' },
    ],
    [
      en('The charity said in a statement that it had closed two shelters, the charity said.'),
      { words: 'the charity said', certainty: 'warning' },
    ],
    [
      en('As Mr Dane put it, "the well ran dry in a week," he said.'),
      { words: 'he said', certainty: 'warning' },
    ],
    [
      en('The report says the dam had been leaking for years, the report said.'),
      { words: 'the report said', certainty: 'warning' },
    ],
    [
      ko('소현주 교수는 이렇게 지적했다. “물길을 막으면 모래가 쌓인다”고 지적했다.'),
      { words: '고 지적했다', certainty: 'warning' },
    ],
    [
      ko('채미루 씨는 이같이 말했다. “배가 뒤집힌 건 새벽 네 시였다”라고 말했다.'),
      { words: '라고 말했다', certainty: 'warning' },
    ],
    [ko('그는 덧붙였다. “문은 늘 열려 있다”고 덧붙였다.'), { words: '고 덧붙였다', certainty: 'warning' }],
    [
      ko('시 관계자에 따르면 “물은 사흘이면 빠진다”고 시 관계자는 설명했다.'),
      { words: '고 시 관계자는 설명했다', certainty: 'warning' },
    ],
    [
      ko('군은 보도자료에서 군은 내년에 다리를 놓는다고 밝혔다고 밝혔다.'),
      { words: '밝혔다', certainty: 'warning' },
    ],
    [
      ko('소현주 교수는 “물길을 막으면 모래가 쌓인다”고 말했다고 소 교수는 말했다.'),
      { words: '소 교수는 말했다', certainty: 'warning' },
    ],
    [
      ko('어부 채미루 씨는 토로했다. “그물에 쓰레기만 걸린다”고 토로했다.'),
      { words: '고 토로했다', certainty: 'warning' },
    ],
    [
      ko('채미루 씨는 웃으며 말했다. “물고기가 다 도망갔다”고 채 씨는 말했다.'),
      { words: '고 채 씨는 말했다', certainty: 'warning' },
    ],
    [
      ko('연합 측은 전했다. “협상은 끝났다”고 연합 측은 전했다.'),
      { words: '고 연합 측은 전했다', certainty: 'warning' },
    ],
    [ko('“그물은 누가 걷나”라고 채 씨는 반문했다고 반문했다.'), { words: '반문했다', certainty: 'warning' }],
    [ko('채미루 씨는 “배를 팔겠다”고 했다고 했다.'), { words: '했다', certainty: 'warning' }],
    [
      fr('Lise Aubrac explique : « La digue a cédé avant l’aube », explique-t-elle.'),
      { words: 'explique-t-elle', certainty: 'warning' },
    ],
    [
      fr('Il a ajouté : « Personne n’a rien entendu », a-t-il ajouté.'),
      { words: 'a-t-il ajouté', certainty: 'warning' },
    ],
    [
      fr('Le pêcheur raconte : « J’ai tout perdu en une nuit », raconte le pêcheur.'),
      { words: 'raconte le pêcheur', certainty: 'warning' },
    ],
    [
      fr('Selon la mairie, la digue sera reconstruite avant l’hiver, selon la mairie.'),
      { words: 'selon la mairie', certainty: 'warning' },
    ],
    [
      fr('Le maire a déclaré que la digue tiendrait, a déclaré le maire.'),
      { words: 'a déclaré le maire', certainty: 'warning' },
    ],
    [fr('« La digue, dit-il, a cédé avant l’aube », dit-il.'), { words: 'dit-il', certainty: 'warning' }],
    [
      fr('D’après Mme Aubrac, « la digue a cédé avant l’aube », souligne Mme Aubrac.'),
      { words: 'souligne Mme Aubrac', certainty: 'warning' },
    ],
    [
      fr('À la mairie, on assure : « Tout sera prêt », assure-t-on à la mairie.'),
      { words: 'assure-t-on', certainty: 'warning' },
    ],
    [
      fr('La préfecture a indiqué que la route rouvrirait lundi, a-t-elle indiqué.'),
      { words: 'a-t-elle indiqué', certainty: 'warning' },
    ],
    [
      fr('M. Rey précise : « Les pompes tournent jour et nuit », précise M. Rey.'),
      { words: 'précise M. Rey', certainty: 'warning' },
    ],
    [ko('항만 당국은 배가 왼쪽으로 기울었다고 항만 당국은 밝혔다.'), { words: '항만 당국은 밝혔다' }],
    [ko('시에 따르면 축제에 3만 명이 다녀갔다고 시는 설명했다.'), { words: '시는 설명했다' }],
    [ko('선관위는 “규정대로 했다”고 선관위 관계자는 말했다.'), { words: '선관위 관계자는 말했다' }],
    [ko('조사 결과에 따르면 절반이 반대하는 것으로 조사 결과 나타났다.'), { words: '조사 결과 나타났다' }],
    [ko('한국은행에 의하면 물가가 2.1% 올랐다고 한은은 밝혔다.'), { words: '한은은 밝혔다' }],
    [ko('선장은 “앞이 안 보였다”고 설명했다며 설명했다.'), { words: '설명했다' }],
    [en('Rescuers said the boat was empty, rescuers said Tuesday.'), { words: 'rescuers said Tuesday' }],
    [
      en('According to the coroner, the man had drowned, according to the coroner’s report.'),
      { words: 'according to the coroner’s report' },
    ],
    [
      en('The ferry line said in a statement that sales fell, according to the ferry line.'),
      { words: 'according to the ferry line' },
    ],
    [en('“The season is over,” coach Ray Tull said, according to Tull.'), { words: 'according to Tull' }],
    [en('She said that “no one will lose a job,” she said.'), { words: 'she said' }],
    [
      fr('La société a indiqué que les ventes baissent, a indiqué la société mardi.'),
      { words: 'a indiqué la société mardi' },
    ],
    [
      fr('Selon un communiqué de la banque, les prix vont monter, indique la banque.'),
      { words: 'indique la banque' },
    ],
    [
      fr('Pour le syndicat, les discussions sont rompues, estime le syndicat.'),
      { words: 'estime le syndicat' },
    ],
  ],
});
