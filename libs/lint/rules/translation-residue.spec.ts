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
    ko('그는 상자 위 케이크 한 조각을 먹었다. 책의 같은 페이지에 사진이 있다.'),
    ko('하루의 끝을 알리는 종이 울린다. 앱 이름은 harbour라고 지었다(뜻은 항구).'),
    ko('테니스 코트에 공이 있다. 그는 노래 yesterday를 불렀다. 美 정부와 中 정부가 만났다.'),
    fr('À la fin de la journée, ils ferment la boutique. Elle mange une pièce montée.'),
    fr('Le court central est plein ; la balle est dans le filet. Le film However est sorti.'),
    fr('Le check-up du leader est bon. Le must, c’est le feedback du coach. Un job de rêve.'),
    en('Since three years ago nothing has changed. The frame of the picture is gold.'),
    en('The chef’s tête-à-tête with the maître d’ was, as ever, a tour de force. Aber Falls is in Wales.'),
    en('The last ten years were hard. He served pommes frites and a salade verte, en route to a soirée.'),
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
    [
      ko('하루의 끝에 남는 것은 관객의 기억이라고 그는 적었다.'),
      { words: '하루의 끝에', certainty: 'warning' },
    ],
    [ko('극단은 nevertheless 막을 올리기로 했다.'), { words: 'nevertheless', certainty: 'warning' }],
    [ko('시의회는 jedoch 표결을 미뤘다.'), { words: 'jedoch', certainty: 'warning' }],
    [ko('표값은 올랐다. 관객은 however 줄지 않았다.'), { words: 'however', certainty: 'warning' }],
    [ko('새 부두는 harbour 안쪽에 들어선다.'), { words: 'harbour', certainty: 'warning' }],
    [ko('축제는 けれども 취소됐다.'), { words: 'けれども', certainty: 'warning' }],
    [ko('선수에게 그 높이는 케이크 한 조각이었다.'), { words: '는 케이크 한 조각이', certainty: 'warning' }],
    [ko('두 장관은 이 문제에서 같은 페이지에 있다.'), { words: '같은 페이지에 있', certainty: 'warning' }],
    [
      ko('공은 이제 의회의 코트에 있다고 장관은 말했다.'),
      { words: '공은 이제 의회의 코트에 있', certainty: 'warning' },
    ],
    [ko('그 설명은 의미를 만들지 않는다.'), { words: '의미를 만들지', certainty: 'warning' }],
    [ko('배는 pourtant 제때 닿았다.'), { words: 'pourtant', certainty: 'warning' }],
    [ko('meanwhile, 노조는 파업을 준비한다.'), { words: 'meanwhile', certainty: 'warning' }],
    [fr('La salle est, however, trop petite.'), { words: 'however', certainty: 'warning' }],
    [fr('Le maire a nevertheless signé le décret.'), { words: 'nevertheless', certainty: 'warning' }],
    [fr('La troupe est jeune, aber expérimentée.'), { words: 'aber', certainty: 'warning' }],
    [
      fr('Pour les syndicats, la balle est dans leur court.'),
      { words: 'la balle est dans leur court', certainty: 'warning' },
    ],
    [
      fr('Le conseil doit faire une décision avant jeudi.'),
      { words: 'faire une décision', certainty: 'warning' },
    ],
    [
      fr('Les deux ministres sont sur la même page.'),
      { words: 'sont sur la même page', certainty: 'warning' },
    ],
    [
      fr('À la fin de la journée, ce sont les clients qui paient.'),
      { words: 'À la fin de la journée, ', certainty: 'warning' },
    ],
    [
      fr('Pour elle, ce col est une pièce de gâteau.'),
      { words: 'est une pièce de gâteau', certainty: 'warning' },
    ],
    [
      fr('Il faut payer attention aux détails du contrat.'),
      { words: 'payer attention', certainty: 'warning' },
    ],
    [fr('Le pont tient, although fissuré par le gel.'), { words: 'although', certainty: 'warning' }],
    [
      fr('Le gouvernement ne veut pas further réduire les aides.'),
      { words: 'further', certainty: 'warning' },
    ],
    [fr('Il n’a rien dit regarding les licenciements.'), { words: 'regarding', certainty: 'warning' }],
    [en('The hall is, cependant, too small for the choir.'), { words: 'cependant', certainty: 'warning' }],
    [en('The council jedoch put off the vote.'), { words: 'jedoch', certainty: 'warning' }],
    [
      en('The troupe has lived in Lyon since three years.'),
      { words: 'since three years', certainty: 'warning' },
    ],
    [en('The mayor has néanmoins signed the order.'), { words: 'néanmoins', certainty: 'warning' }],
    [en('The north wing is open, tandis that the south is shut.'), { words: 'tandis', certainty: 'warning' }],
    [en('Rents have doubled in the ten last years.'), { words: 'the ten last years', certainty: 'warning' }],
    [
      en('The ministry gave no informations about the leak.'),
      { words: 'informations', certainty: 'warning' },
    ],
    [
      en('The bridge was built in the frame of a national plan.'),
      { words: 'in the frame of a national plan', certainty: 'warning' },
    ],
    [en('The dam held, pero the road did not.'), { words: 'pero', certainty: 'warning' }],
    [
      en('The village has 300 inhabitants and its habitants are proud.'),
      { words: 'habitants', certainty: 'warning' },
    ],
    [en('The bridge opened in May, 그러나 the road is closed.'), { words: '그러나', certainty: 'warning' }],
    [
      en('The museum is aujourd’hui one of the most visited.'),
      { words: 'aujourd’hui', certainty: 'warning' },
    ],
  ],
});
