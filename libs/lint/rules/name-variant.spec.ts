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
    ko('마르통 대통령과 마르똥 대통령은 이름이 비슷하다.'),
    ko('기부금은 기업 5억6000만원, 단체 1억1000만원이었다.'),
    ko('이정현 의원이 발의했다. 이정헌 의원은 반대했다. 두 사람은 같은 위원회에 있다.'),
    ko('김민정 교수가 논문을 냈다. 같은 학교 김민성 교수도 참여했다. 김민성 교수는 통계를 맡았다.'),
    fr(
      'Claire Dubois dirige le club. Sa rivale Claire Duboit l’a battue. Claire Dubois prendra sa revanche.',
    ),
    fr('Le groupe Valeo et le groupe Valeor ne sont pas liés. Valeor fabrique des vélos.'),
    ko('연구를 이끈 캐서린 오도넬 교수는 “놀랍다”고 했다. 오도넬의 교수는 그를 말렸다.'),
    ko('연구를 이끈 캐서린 오도넬 교수는 “놀랍다”고 했다. 오하늘 교수는 논문을 읽었다.'),
    ko('연구를 이끈 캐서린 오도넬 교수는 “놀랍다”고 했다. 오도널 시장은 축하했다.'),
    ko('주장 민가을은 두 골을 넣었다. 상대 주장 민가영도 골을 넣었고 민가을과 악수했다.'),
    ko('소방관 오지훈 소방교가 아이를 구했다. 그의 동생 오지흔 소방교도 함께였다.'),
    en('The bus leaves Merlow Road at noon. It stops in Morlow Road at one.'),
    ko('모새벽 도예가는 흙을 판다. 모새벽 씨의 형인 모세벽 도예가는 가마를 지켰다.'),
    ko('가온지법 심재윤 부장판사가 선고했다. 심재율 사무관은 서류를 맡는다.'),
    ko('문태석 소방서장이 현장을 지휘했다. 문태섭 경위는 원인을 조사한다.'),
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
    en('Anna Marsh and Anne Marsh run the shop. Ms Marsh opens at nine. Anna Marsh closes.'),
    en('Tom Reed, a baker, won. Tim Reed, a driver, lost. John Austin met Jane Austen.'),
    en(
      'Iran and Iraq signed. Iranians cheered; Iraqis too. Austria beat Australia. Slovenia drew with Slovakia.',
    ),
    en(
      'Mr Harris met Mrs Harrison. Harris spoke. Harrison left. Peter Harris and Ruth Harrison are lawyers.',
    ),
    en('Marian Cole wrote it. Marion Coles, a critic who has never met her, liked it.'),
    en(
      'The Dutch fleet left. Dutchmen waved. Berlin is calm; Berliners are not. Martin and Martina Hill sang.',
    ),
    ko('정하윤 의원과 정하은 의원이 맞붙었다. 정하윤 의원이 이겼다.'),
    ko('이상은 회장이 왔다. 10명 이상은 오지 않았다. 이상민 회장과는 다른 사람이다.'),
    ko('김민수 교수는 나무를 심었다. 김민주 기자는 그를 만났다. 김민석 씨는 이웃이다.'),
    ko('한빛전자는 크다. 한빛전기는 작다. 한빛전자와 한빛전기는 형제 회사다.'),
    ko('강남구와 강북구가 협약했다. 남원시는 남양시와 다르다. 수원과 수완은 멀다.'),
    ko('마리아 곤살레스 대변인은 웃었다. 마리오 곤살레스 선수는 뛰었다.'),
    fr('Julien et Julienne Petit chantent. Julien Petit compose. Claude Martin et Claudie Martin dansent.'),
    fr('M. Dupont a vu M. Dupond. Les deux hommes ne sont pas parents. M. Dupont est parti.'),
    fr('Les Bretons aiment la Bretagne. Le Breton est fier ; la Bretonne aussi. Paul Breton est maire.'),
    fr('Jean Moreau, maire, et Jeanne Moreau, actrice, n’ont aucun lien.'),
    en('Helen Prothero promised answers. Her cousin Helen Protheroe kept the shop.'),
    fr('Solène Marchadour vit à Brest. Sa sœur Solenn Marchadour y est née.'),
    {
      text: 'Marchetti Brothers is hiring. Its founders, the brothers Luc and Leo Marcheti, left.',
      language: 'en',
    },
    {
      text: 'Le notaire Yvon Le Guellec et son avocat, Me Le Gallec, ont parlé. Me Le Gallec est ému.',
      language: 'fr',
    },
    { text: '송기태씨와 송기대씨는 형제다. 송기태씨가 형이다. 솜씨와 마음씨, 글씨가 곱다.', language: 'ko' },
  ],
  finds: [
    [ko('마르통 대통령은 10일 서울에 왔다. 마르똥 대통령은 국회에서 연설했다.'), { words: '마르똥' }],
    [ko('마크롱 대통령은 10일 서울에 왔다. 마끄롱은 국회에서 연설했다.'), { words: '마끄롱' }],
    [
      fr('Maryvonne Le Guellec préside la fanfare. Le soir, la fanfare a joué pour Maryvonne Le Guelec.'),
      { words: 'Guelec' },
    ],
    [
      en(
        'Defender Tomasz Wierzbicki has signed. “He reads the game,” they said of Wierzbycki, whose brother plays rugby.',
      ),
      { words: 'Wierzbycki' },
    ],
    [
      en('Tenor Lorenzo Bassani sang first. Bassini returned for two encores.'),
      { words: 'Bassini', certainty: 'info' },
    ],
    [
      fr('L’entraîneur Mathieu Delcourt est content. Mathieu Delcours devra se passer de son capitaine.'),
      { words: 'Mathieu Delcours' },
    ],
    [ko('이사벨 노바크 감독이 무대에 올랐다. 노박 감독은 울었다.'), { words: '노박' }],
    [
      ko('월령포구에서는 집어등이 켜진다. 월령포구는 작다. 월랑포구의 사람들은 바다를 탓하지 않는다.'),
      { words: '월랑포구' },
    ],
    [
      ko(
        '연구를 이끈 캐서린 오도넬 교수는 “놀랍다”고 했다. 논문은 5월에 나왔다. 오도널 교수는 후속 연구를 한다.',
      ),
      { words: '오도널', suggestion: '오도넬' },
    ],
    [ko('주장 민가을은 두 골을 넣었다. 팀은 이겼다. 주장 민가올은 웃었다.'), { words: '민가올' }],
    [ko('소방관 오지훈 소방교가 아이를 구했다. 동료들은 오지흔 소방교를 칭찬했다.'), { words: '오지흔' }],
    // Nothing but the spelling is alike: a note.
    [
      en('The Calden Trust owns the mill. The Colden Trust runs a school.'),
      { words: 'Colden Trust', certainty: 'info', suggestion: 'Calden Trust' },
    ],
    [
      en('Anna Petersen leads the choir. Peterson plays the organ.'),
      { words: 'Peterson', certainty: 'info' },
    ],
    [ko('박민지 대변인은 자리를 비웠다. 박민재를 아는 사람은 없다.'), { words: '박민재', certainty: 'info' }],
    [
      ko('모새벽 도예가는 흙을 판다. 모세벽 도예가는 가마를 지켰다.'),
      { words: '모세벽', certainty: 'warning', suggestion: '모새벽' },
    ],
    [
      ko('가온지법 심재윤 부장판사가 선고했다. 심제윤 부장판사는 계획서를 내라고 했다.'),
      { words: '심제윤', certainty: 'warning' },
    ],
    [
      ko('노해린 교육감은 개학을 늦췄다. 노혜린 교육감은 "안전이 먼저"라고 했다.'),
      { words: '노혜린', certainty: 'warning' },
    ],
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
    [
      en(
        'The pier was designed by Wilhelm Osterhouse, a Dutch engineer. Osterhouse died in 1911. A plaque to Osterhaus was put up last year.',
      ),
      { words: 'Osterhaus', certainty: 'warning' },
    ],
    [
      en('Tamsin Pellow runs the ferry. "It pays its way," said Tamsyn Pellow, who bought the boat in 2015.'),
      { words: 'Tamsyn Pellow', certainty: 'warning' },
    ],
    [
      en('Ines Delacourt, the prosecutor, asked for six years. The defence accused Ms Delacorte of haste.'),
      { words: 'Delacorte', certainty: 'warning' },
    ],
    [
      en('Councillor Maeve Branigan voted against. Cllr Brannigan, a nurse, said she had no choice.'),
      { words: 'Brannigan', certainty: 'warning' },
    ],
    [
      en('The inquiry, led by Lady Fairley, heard 40 witnesses. Lady Fairlie will report in May.'),
      { words: 'Fairlie', certainty: 'warning' },
    ],
    [
      en('Superintendent Colin Marchbanks said two men were held. Mr Marchbank asked for witnesses.'),
      { words: 'Marchbank', certainty: 'warning' },
    ],
    [
      en(
        '"We are staying," said Petra Kesler-Brandt, who owns the inn. Ms Kessler-Brandt has 12 rooms. Ms Kesler-Brandt was born there.',
      ),
      { words: 'Kessler-Brandt', certainty: 'warning' },
    ],
    [
      en('The Tolmarsh ferry sank in 1953. Tolmarsh has a new pier. In Tollmarsh, 40 people remember.'),
      { words: 'Tollmarsh', certainty: 'warning' },
    ],
    [
      en(
        'The Halden Trust owns the wood. The Halden Trust planted it in 1950. The Haldon Trust will fell it.',
      ),
      { words: 'Haldon Trust', certainty: 'warning' },
    ],
    [
      ko('배서연 기상청 예보관은 “비가 더 온다”고 내다봤다. 배서윤 예보관은 주말까지 비가 이어진다고 했다.'),
      { words: '배서윤', certainty: 'warning' },
    ],
    [
      ko('한결조선 구자헌 노조위원장이 단식에 들어갔다. 구자훈 위원장은 쓰러져 병원에 옮겨졌다.'),
      { words: '구자훈', certainty: 'warning' },
    ],
    [
      ko('도예가 모지해(52) 씨의 전시가 열린다. 모지혜 씨는 흙을 직접 판다.'),
      { words: '모지혜', certainty: 'warning' },
    ],
    [
      ko('탁은설은 결승에서 이겼다. 탁은설은 고교 3학년이다. 탁은솔은 “엄마가 보고 싶다”고 말했다.'),
      { words: '탁은솔', certainty: 'warning' },
    ],
    [
      ko('나래전자는 새 공장을 짓는다. 나래전자의 직원은 400명이다. 나래전지는 내년에 문을 연다.'),
      { words: '나래전지', certainty: 'warning' },
    ],
    [
      ko('바람골기지는 남극에 있다. 바람골기지에는 17명이 산다. 바람골기디의 겨울은 길다.'),
      { words: '바람골기디', certainty: 'warning' },
    ],
    [
      ko('감독 베르나르도 실바노는 새 영화를 찍었다. 베르나르도 실바누는 리스본에서 났다.'),
      { words: '베르나르도 실바누', certainty: 'warning' },
    ],
    [
      ko('마리아 에스코바르테 대변인은 부인했다. 에스코바르타 대변인은 다시 나서지 않았다.'),
      { words: '에스코바르타', certainty: 'warning' },
    ],
    [
      ko('소한길 선장은 배를 버리지 않았다. 선원들은 소한결 선장을 믿었다.'),
      { words: '소한결', certainty: 'warning' },
    ],
    [
      ko('하르트만넨 교수는 핀란드 사람이다. 하르트만넨은 곰을 연구한다. 하르트만네는 숲에 산다.'),
      { words: '하르트만네', certainty: 'warning' },
    ],
    [
      ko(
        '길보람 씨는 염전에서 일한다. 30년 일한 길보람 씨의 손은 거칠다. 길보라 씨는 소금을 ‘하얀 금’이라 부른다.',
      ),
      { words: '길보라', certainty: 'warning' },
    ],
    [
      ko('여울미술관은 봄에 문을 연다. 여울미술관장은 아직 없다. 여울미술괸의 벽은 하얗다.'),
      { words: '여울미술괸', certainty: 'warning' },
    ],
    [
      fr('La juge Irène Lacombe a entendu trois témoins. Mme Lacombes rendra sa décision lundi.'),
      { words: 'Lacombes', certainty: 'warning' },
    ],
    [
      fr('Le festival de Quintilhan fête ses dix ans. Quintilhan compte 800 âmes. À Quintillan, on chante.'),
      { words: 'Quintillan', certainty: 'warning' },
    ],
    [
      fr(
        'Maxence Ferrandon, le capitaine, a marqué. « On y croit », souffle Maxence Ferrandin, le capitaine.',
      ),
      { words: 'Maxence Ferrandin', certainty: 'warning' },
    ],
    [
      fr('Selon Sophie Breuillard, l’usine fermera. L’avocate de Mme Breuilard dément.'),
      { words: 'Breuilard', certainty: 'warning' },
    ],
    [
      fr(
        'Orvane Énergies exploite le barrage. Orvane Énergies emploie 60 personnes. Orvanne Énergies investit.',
      ),
      { words: 'Orvanne', certainty: 'warning' },
    ],
    [
      fr('Le patron Yves Kervela sort en mer. M. Kerveia... M. Kervella rentre à l’aube.'),
      { words: 'Kerveia' },
      { words: 'Kervella' },
    ],
    [
      {
        text: '피고인 송기태씨는 혐의를 부인했다. 재판부는 송기대씨에게 징역 1년을 선고했다.',
        language: 'ko',
      },
      { words: '송기대' },
    ],
    [
      {
        text: 'Le tribunal a relaxé le notaire Yvon Le Guellec. « Enfin », a soufflé M. Le Guélec.',
        language: 'fr',
      },
      { words: 'Le Guélec', certainty: 'warning' },
    ],
    [
      {
        text: 'Marchetti Brothers is hiring. It was once in Hull. Marcheti Brothers was founded in 1921.',
        language: 'en',
      },
      { words: 'Marcheti', certainty: 'warning' },
    ],
    [
      {
        text: 'Le village de Plouharnel a été évacué. À Plouharmel, vingt maisons ont brûlé.',
        language: 'fr',
      },
      { words: 'Plouharmel', certainty: 'info' },
    ],
    [
      { text: '한빛중공업은 선박을 인도했다. 한빛중공엄은 수주도 늘렸다.', language: 'ko' },
      { words: '한빛중공엄' },
    ],
  ],
});
