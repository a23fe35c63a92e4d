import { STARTER_FACTS } from '#lint';
import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { nameVariant } from './name-variant.js';

function ko(text: string): Example {
  return { text, language: 'ko', facts: STARTER_FACTS };
}
function en(text: string): Example {
  return { text, language: 'en', facts: STARTER_FACTS };
}
function fr(text: string): Example {
  return { text, language: 'fr', facts: STARTER_FACTS };
}

describeRule(nameVariant, {
  passes: [
    '새벽전자는 2일 공장을 열었다. 새벽전기는 같은 날 문을 닫았다.',
    'Marianne Brundin, the race director, was glad. Brundin, the race director since 2017, said so.',
    'Marianne Brundin, the race director, was glad. Brondin, a doctor from Hull, said so.',
    '건축가 페터 춤토어가 맡았다. 페터 한트케는 작가다.',
    '농부 윤재호(61)씨가 말했다. 누이 윤재희씨는 떠났다.',
    // Another title, another organisation.
    ko('정하윤 대표가 회사를 세웠다. 정하은 연구원은 “데이터가 많다”고 했다.'),
    ko('정하윤 한빛대 교수가 논문을 냈다. 정하은 새별대 교수는 “다르다”고 했다.'),
    // Said to be two, or standing side by side.
    ko('정하윤 감독과 쌍둥이 동생 정하은 감독이 함께 만들었다.'),
    ko('정하윤 선수와 정하은 선수가 나란히 결승에 올랐다.'),
    ko('민정우 의원이 발의했다. 동명이인은 아니지만 이름이 비슷한 민정수 의원도 찬성했다.'),
    // Both are named again and again.
    ko(
      '정하윤 의원이 물었다. 정하은 의원이 답했다. 정하윤 의원은 “그렇다”고 했다. 정하은 의원은 “아니다”라고 했다.',
    ),
    ko('뤼크 페랭은 “좋다”고 했다. 변호사 페랭 뤼시앙은 다른 사람이다.'),
    ko('삼성전자와 삼성전기, 신한은행과 신한카드가 참여했다. 서울대 연구팀과 서울시가 협약했다.'),
    ko('스타트업 누리랩이 투자를 받았다. 누리꾼은 반겼다. 누리랩의 대표는 웃었다.'),
    ko('바다연구소 연구원이 말했다. 바다에서 연구한다. 마리 뒤랑 대표와 마르크 뒤랑 이사가 왔다.'),
    en('Carys Lloyd, a linguist, spoke. Ms Carys Lloyd-Powell, who is unrelated, listened.'),
    en('John Anderson, a professor at Leeds, wrote it with Jane Anderson, a lecturer at Oslo.'),
    en('The brothers Tom Price and Tim Price opened a bakery. Mr Price bakes.'),
    en('Elin Marsh, a curator, opened the show. Erin Marsh, a singer, performed.'),
    en('North Korea fired a missile. South Korea protested. The System was down; Systems failed.'),
    en('Halden Motors grew. Halden Motor’s rival fell.'),
    en('Mr Brown met Huw Brawn, a farmer. His cousin, Mr Brown, left.'),
    en('Dr Mary Reed of Leeds spoke. The reeds grew. Ms Rees, a pilot, flew.'),
    fr('Julien Perret, économiste, signe le rapport. Julie Perret, sociologue, le conteste.'),
    fr('Claire Morvan (CNRS) parle. Mme Claire Morin, maire de Courvel, écoute.'),
    fr('Les sœurs Anne Caron et Anna Caron chantent. Mme Caron danse.'),
  ],
  finds: [
    ['청솔유업은 치즈를 만든다. 2019년 청송유업은 상을 받았다.', { words: '청송유업' }],
    [
      'La laiterie Bréhaut fabrique du fromage. En 2019, la laiterie Bréhault a reçu un prix.',
      { words: 'Bréhault' },
    ],
    [
      'Marianne Brundin, the race director, was glad. Brondin, the race director since 2017, said so.',
      { words: 'Brondin' },
    ],
    ['건축가 페터 춤토어가 맡았다. 페터 춤토르는 상을 받았다.', { words: '페터 춤토르' }],
    ['농부 윤재호(61)씨가 말했다. 윤제호씨는 수확을 절반만 했다.', { words: '윤제호' }],
    ['엘로디 방 대표는 말했다. 엘로디 뱅 대표는 떠났다.', { words: '엘로디 뱅' }],
    [
      ko('송지안 최고기술책임자(CTO)가 모델을 만들었다. 송지언 CTO는 “어렵다”고 했다.'),
      { words: '송지언', certainty: 'warning', related: ['송지안'], says: '송지안' },
    ],
    [ko('류태민 감독은 새 영화를 찍는다. 배우들은 류태문 감독을 믿는다.'), { words: '류태문' }],
    [
      ko('클로에 베르나 대표는 “빠르다”고 했다. 클로에 베르낭 대표는 새 노선을 열겠다고 했다.'),
      { words: '클로에 베르낭' },
    ],
    [ko('뱅상 르코크는 “좋다”고 했다. 뱅상 르코트는 “아니다”라고 덧붙였다.'), { words: '뱅상 르코트' }],
    [ko('잔 모렐 극장장은 “열겠다”고 했다. 모릴은 “새 극장이다”라고 했다.'), { words: '모릴' }],
    [
      ko('파리의 오르비트랩 연구소에서 안나 뒤부아 오르빗트랩 최고경영자가 온실을 소개했다.'),
      { words: '오르빗트랩', related: ['오르비트랩'] },
    ],
    [
      ko('스타트업 노을소프트가 투자를 받았다. 노을소프트는 2022년 생겼다. 노을소프드의 직원은 40명이다.'),
      { words: '노을소프드' },
    ],
    [
      en('Carys Lloyd, the chief executive, said sales rose. Later Carys Loyd, the chief executive, left.'),
      { words: 'Carys Loyd' },
    ],
    [
      en('Ioan Pritchard, the coach, was happy. "We won," Mr Prichard said.'),
      { words: 'Prichard', related: ['Ioan Pritchard'] },
    ],
    [en('Ioan Pritchard, the coach, was happy. "We lost," Pritchart said.'), { words: 'Pritchart' }],
    [
      en('Tomos Beddoe, a biologist, found it. Thomos Beddoe, a biologist, agreed.'),
      { words: 'Thomos Beddoe' },
    ],
    [
      en('Elin Haverson spent years there. Ms Haverson left. Ellin Haverson said so.'),
      { words: 'Ellin Haverson' },
    ],
    [en('It was set up by Sioned Beddoe. Sioned Beddoes expects a profit.'), { words: 'Sioned Beddoes' }],
    [
      en('Morlas Power, the company that built it, is new. Morals Power employs 60 people.'),
      { words: 'Morals Power' },
    ],
    [en('Ystrad Foods, a start-up, grew. Ystread Foods will hire.'), { words: 'Ystread Foods' }],
    [
      en('The start-up Gwenynen sells honey. Gwenynen was founded in 2019. Gwennynen has 12 staff.'),
      { words: 'Gwennynen' },
    ],
    [
      fr('Selon la biologiste Agathe Rouvière, « tout va bien ». Mme Rouvierre le répète.'),
      { words: 'Rouvierre' },
    ],
    [
      fr('Maël Kerdoncuf, directeur du musée, se réjouit. « Enfin », a dit M. Kerdoncuff.'),
      { words: 'Kerdoncuff' },
    ],
    [
      fr('L’entreprise Noctule grandit. Noctule emploie 40 personnes. Noctulle recrute.'),
      { words: 'Noctulle' },
    ],
  ],
});
