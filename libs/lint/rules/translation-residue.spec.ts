import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { translationResidue } from './translation-residue.js';

function ko(text: string): Example {
  return { text, language: 'ko' };
}
function en(text: string): Example {
  return { text, language: 'en' };
}
function fr(text: string): Example {
  return { text, language: 'fr' };
}

describeRule(translationResidue, {
  passes: [
    'Le film « のりもの » sort mercredi.',
    '그는 前 대표다.',
    'Der Spiegel wrote about it, and the Bundestag debated it.',
    'Ursula von der Leyen came.',
    ko('경제의 보고(寶庫)라고 불린다. 챗봇 르샤(Le Chat)와 신문 르 몽드(Le Monde)를 본다.'),
    ko('클라우드 컴퓨팅과 기계학습, 재생에너지에 투자한다. 데이터를 정제한다.'),
    ko('그는 iPhone과 eBay, npm, git을 쓴다. K팝 그룹의 노래 Love yourself가 나왔다. A vs B 대결이다.'),
    ko('‘구름 컴퓨팅’이라는 번역은 어색하다. 이 말(깊은 배움)은 쓰지 않는다.'),
    ko('하늘의 구름 저 너머로 컴퓨터가 보인다. 바닥 청소 데이터는 없다. 큰 데이트 장소다.'),
    ko('그는 “which는 관계대명사다”라고 말했다. 영화 And then there were none을 봤다.'),
    ko('회사는 mRNA 백신을, 연구소는 pH 센서를 만든다. the 건강한 식탁이라는 상표다.'),
    en('The chef prepared pot-au-feu, à la carte. A coup d’état, a fait accompli, a raison d’être, déjà vu.'),
    en('Le Monde and La Croix reported it. Médecins sans frontières, the charity, agreed.'),
    en(
      'The Tour de France ends on the Champs-Élysées. “Mais oui,” she said. He sang “Non, je ne regrette rien”.',
    ),
    en('The word 한글 means Korean script. The dish (김치) is spicy.'),
    en('She can pour the tea, encore after encore, as an avant-garde pendant.'),
    fr('Le best of de la saison, un must have du week-end, est made in France. Un has been, dit-on.'),
    fr('Le groupe a joué « With or Without You ». Il lit The Guardian et The Economist.'),
    fr('Marks and Spencer, Rhythm and Blues et la drum and bass. Le rock and roll est né là.'),
    fr('La start-up a levé des fonds ; son business model est le pay as you go. Le show must go on.'),
    fr('Black Lives Matter et Make America Great Again sont des slogans. Le fair-play et le know-how.'),
    fr(
      'L’informatique en nuage et l’apprentissage automatique progressent. Le silicone des prothèses est un polymère.',
    ),
    fr('Le court de tennis, la major du disque et le prix du report : tout est plus cher. On place le but.'),
    fr('La chanson dit : only you, and you alone, will be there for me, so this is it.'),
  ],
  finds: [
    ['회사는 nevertheless 이익을 냈다.', { words: 'nevertheless' }],
    ['Prices have risen sehr quickly since the spring.', { words: 'sehr' }],
    ['La ville a signé aber la région hésite.', { words: 'aber' }],
    ['회사는 또한 Datenbank를 새로 만들었다.', { words: 'Datenbank' }],
    ['선수들은 のりもの를 탔다.', { words: 'のりもの' }],
    ['하루의 끝에 남는 것은 사람이다.', { words: '하루의 끝에' }],
    [
      ko('도서관은 구름 컴퓨팅으로 자료를 빌려준다.'),
      { words: '구름 컴퓨팅', certainty: 'warning', says: '클라우드 컴퓨팅' },
    ],
    [ko('구청은 notamment 어린이 책이 잘 나갔다고 전했다.'), { words: 'notamment' }],
    [ko('매출이 늘었다. However, 이익은 줄었다.'), { words: 'However' }],
    [ko('회사는 데이터를 수집·청소·저장한다.'), { words: '데이터를 수집·청소', says: '정제' }],
    [ko('데이터 청소는 지루하다.'), { words: '데이터 청소' }],
    [ko('연구진은 깊은배움과 신경 그물을 연구한다.'), { words: '깊은배움' }, { words: '신경 그물' }],
    [ko('구대륙의 기업은 뒤처졌다.'), { words: '구대륙', certainty: 'info' }],
    [ko('정부는 cependant 예산을 줄였다.'), { words: 'cependant' }],
    [ko('시장은 about 10% 커졌다. 그 growth가 놀랍다.'), { words: 'about' }, { words: 'growth' }],
    [ko('Mme 가르베는 “좋다”고 했다.'), { words: 'Mme' }],
    [ko('이 développement은 늦었다.'), { words: 'développement' }],
    [ko('그는 결정을 만들었다.'), { words: '결정을 만들' }],
    [en('The line, which notamment serves Lyon, grew.'), { words: 'notamment' }],
    [en('The city spent 3 milliards on it.'), { words: 'milliards' }],
    [en('The mayor selon the report knew of it.'), { words: 'selon' }],
    [en('Toutefois, the plan was dropped.'), { words: 'Toutefois' }],
    [en('The bakery raised its chiffre of affairs to £2m.'), { words: 'chiffre of affairs' }],
    [en('The bridge opens in janvier next year.'), { words: 'janvier' }],
    [en('The new engine uses deep apprenticeship.'), { words: 'deep apprenticeship' }],
    [en('The firm sells 반도체 to Europe.'), { words: '반도체' }],
    [fr('Le tunnel, which relie deux vallées, ouvre en mai.'), { words: 'which' }],
    [fr('Les élus and les habitants sont inquiets.'), { words: 'and' }],
    [fr('However, le maire reste prudent.'), { words: 'However' }],
    [fr('L’usine emploie about 300 salariés.'), { words: 'about' }],
    [fr('Le gouvernement has annoncé une hausse.'), { words: 'has' }],
    [fr('La société a therefore réduit ses effectifs.'), { words: 'therefore' }],
    [fr('Les puces en silicone sont gravées à Grenoble.'), { words: 'puces en silicone', says: 'silicium' }],
    [fr('Le produit domestique brut recule.'), { words: 'produit domestique brut' }],
    [fr('Les researchers de Lyon ont publié leurs résultats.'), { words: 'researchers' }],
  ],
});
