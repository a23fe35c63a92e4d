import type { Language, ZoneKind } from '#text';
import { describeRule } from '../examples.js';
import { PLACE_FACTS } from '../facts/countries.js';
import { headlineBodyMismatch } from './headline-body-mismatch.js';

const lines: readonly ZoneKind[] = ['headline', 'paragraph', 'paragraph'];
const article = (text: string) => ({ text, lines });

const line = (language: Language, first: ZoneKind, text: string) => ({
  text,
  language,
  lines: [first, 'paragraph'] as const,
});

/** With the cities of the fact book. */
const city = (language: Language, text: string) => ({
  ...line(language, 'headline', text),
  facts: PLACE_FACTS,
});

describeRule(headlineBodyMismatch, {
  passes: [
    // What is planned, and what has been.
    line(
      'en',
      'headline',
      'Bakery chain Marlow to open 20 new shops next year\nThe chain opened 14 shops in 2024. Its head said that the plan was ready.',
    ),
    line(
      'fr',
      'deck',
      '20 nouvelles boutiques l’an prochain\nL’enseigne Marlow a ouvert 14 boutiques en 2024. Les ventes ont augmenté.',
    ),
    line(
      'ko',
      'deck',
      '내년 점포 20곳 추가\n빵집 체인 마을빵집이 점포 14곳을 열었다. 대표는 매출이 늘었다고 말했다.',
    ),
    line(
      'en',
      'headline',
      'Two dead as storm hits coast\nA storm that hit the coast on Sunday killed a man and a woman. Four people were hurt.',
    ),
    line(
      'en',
      'headline',
      'Harriers 2-1 Wanderers\nHarriers beat Wanderers 2-1 at home. They had trailed 1-0 at half-time.',
    ),
    line(
      'en',
      'headline',
      'Harriers through on penalties, 4-2\nThe sides drew 2-2. Harriers were 3-0 up by then and won the shoot-out.',
    ),
    line(
      'en',
      'headline',
      'Man jailed for attack on girl\nA woman told the court how a builder attacked her daughter.',
    ),
    line(
      'en',
      'headline',
      'Rail strike called off\nA rail strike due to start on Monday has been suspended.',
    ),
    line(
      'ko',
      'headline',
      '검찰, 전 시장 소환\n서울중앙지검은 전 시장을 불러 조사했다. 경찰은 앞서 무혐의로 봤다.',
    ),
    line(
      'ko',
      'headline',
      '미술관, 50년 만에 새 단장\n미술관이 3년 만에 다시 문을 연다. 1976년 지은 건물을 모두 고쳤다.',
    ),
    line('ko', 'headline', '산불 사흘 만에 진화\n산불이 3일 만에 꺼졌다. 닷새 만에 비가 왔다.'),
    line(
      'fr',
      'headline',
      'La piscine rouvre lundi\nFermée depuis deux ans, la piscine accueille les nageurs lundi.',
    ),
    city('ko', '독일 스타트업 인수한 한빛\n한빛이 뮌헨의 뮤온을 인수했다. 이 한국 기업은 보일러를 만든다.'),
    city(
      'en',
      'German start-up raises £8m\nMuon, from Berlin, has raised £8m. The French company Rhodia will invest.',
    ),
    city('en', 'Aubrac buys German start-up\nAubrac has bought Muon. The French company makes boilers.'),
    city(
      'fr',
      'Une start-up allemande lève 8 millions\nMuon a levé 8 millions. Le fonds américain Pell mène le tour.',
    ),
    {
      text: '240 jobs to go at mill\nThe mill will cut 240 of its 900 jobs.',
      language: 'en',
      lines: ['headline', 'paragraph'],
    },
    line(
      'en',
      'headline',
      'Woman, 31, hurt in crash\nThe driver of the lorry, Adam Pell, 32, was held after the crash.',
    ),
    line(
      'en',
      'headline',
      'A third cup in sight for Ravell\nRavell won her second cup in Lyon two years ago.',
    ),
    // The whole of a toll told in parts, last year’s figure, the day of the ballot.
    line(
      'en',
      'headline',
      'Blaze kills 14\nEight people died in the ballroom. Firefighters found six bodies on the stairs.',
    ),
    line(
      'en',
      'headline',
      'Flood kills 20 in valley\nEleven people drowned and were found dead on Sunday. Nine more bodies were found on Monday.',
    ),
    line(
      'en',
      'headline',
      'Regatta to return in May\nLast year’s regatta was rowed in August, when the river was low.',
    ),
    line('en', 'headline', 'Book fair to open in May\nThe book fair drew crowds in March a year ago.'),
    line('en', 'headline', 'Walkout from Tuesday\nThe drivers’ union held its ballot on Saturday.'),
    line(
      'en',
      'headline',
      'Teachers to strike on Monday\nTeachers will vote on Thursday and again next term.',
    ),
    line('en', 'headline', 'Choir raises £3.72m\nThe choir raised £3.27m last year and hoped for more.'),
    line('en', 'headline', 'Gallery takes £1.68m\nA year earlier the gallery had taken £1.86m at the door.'),
    line('en', 'headline', 'Festival draws 42,000\nThe festival had 24,000 visitors on its opening weekend.'),
    line(
      'fr',
      'headline',
      'Incendie : 13 morts\nDix personnes sont mortes dans la salle. Les pompiers ont trouvé trois corps dans la cave.',
    ),
    line(
      'fr',
      'headline',
      'La fête du pain revient en mai\nL’an dernier, la fête du pain avait eu lieu en juillet.',
    ),
    line(
      'fr',
      'headline',
      'Le théâtre récolte 2,45 millions d’euros\nL’an dernier, le théâtre avait récolté 2,54 millions d’euros.',
    ),
    line(
      'fr',
      'headline',
      'Le salon attire 31 000 visiteurs\nLe premier jour, le salon a reçu 13 000 visiteurs.',
    ),
    line('fr', 'headline', 'Le marché ouvre en avril\nL’année précédente, le marché avait ouvert en juin.'),
    line('ko', 'headline', '11월 억새 축제\n억새 축제는 지난해 10월 열렸다. 올해는 더 길다.'),
    line('ko', 'headline', '영화 ‘물길’ 관객 312만 넘었다\n‘물길’은 개봉 첫 주 관객 231만 명을 모았다.'),
    line(
      'ko',
      'headline',
      '공장 화재 11명 사망\n작업장에서 8명이 숨졌다. 소방대는 지하에서 시신 3구를 찾았다.',
    ),
    line('ko', 'headline', '시립극단 수입 4억5천만원\n시립극단은 지난해 5억4천만원을 벌었다.'),
    line('ko', 'headline', '박람회 관람객 5만3천명\n박람회는 작년 관람객 3만5천명을 맞았다.'),
    line(
      'ko',
      'headline',
      '배임 임원에 "징역 2년"\n가온지법은 배임 혐의로 기소된 A씨에게 징역 2년을 선고했다고 12일 밝혔다. 법정형은 10년 이하의 징역이다.',
    ),
    line(
      'ko',
      'headline',
      '검찰, 배임 임원에 징역 5년 구형\n검찰은 12일 A씨에게 무거운 벌을 내려 달라고 했다. 법원은 지난해 다른 임원에게 징역 2년을 선고했다.',
    ),
    line(
      'en',
      'headline',
      'Banker jailed for three years\nA former banker was sentenced on Tuesday to three years in prison for fraud at Exeter Crown Court.',
    ),
    line(
      'ko',
      'headline',
      '1심에서 유죄\n가온지법 형사3단독은 손님의 카드를 몰래 쓴 점장에게 유죄를 선고했다. 점장은 항소했다.',
    ),
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
    line(
      'en',
      'headline',
      'Shipyard to shed 2,400 posts\nThe yard at Dunmore will cut 2,380 jobs by the end of next year, its owner said. It employs 4,200.',
    ),
    line(
      'en',
      'headline',
      'Thousands march for 12 hours\nSome 12,000 people marched. The march took half a day and 40 coaches.',
    ),
    line(
      'en',
      'headline',
      'Castell wins third world title\nMari Castell took her third world title, two years after her second one. She came fourth in 2019.',
    ),
    line(
      'en',
      'headline',
      'Voters back tram with 62%\nThe tram won 38% no votes in the referendum; the rest were for it. Turnout was 41%.',
    ),
    line(
      'en',
      'headline',
      'Nurses to strike on Tuesday\nNurses at four hospitals will walk out on Tuesday. Talks failed on Thursday.',
    ),
    line(
      'en',
      'headline',
      'Two sisters, one bakery\nAnna and Ruth opened it in 2011 with three ovens. Five people work there.',
    ),
    line(
      'en',
      'headline',
      'Trains delayed for 3 hours\nSignal faults held up trains between 7am and 10am. Buses took 30 minutes longer.',
    ),
    line('ko', 'headline', '다솜시 인구 1,500명 늘어\n다솜시 인구가 지난해보다 1,480명 늘었다.'),
    line('ko', 'headline', '버스 전복 12명 사상\n고속도로에서 버스가 넘어져 2명이 숨지고 10명이 다쳤다.'),
    line(
      'ko',
      'headline',
      '청년 10명 중 3명 “결혼 생각 없다”\n결혼할 생각이 없다고 답한 청년은 28%였다. 조사에는 1,200명이 참여했다.',
    ),
    line(
      'ko',
      'headline',
      '5년 만에 돌아온 탈춤 축제\n탈춤 축제가 5년 만에 다시 열린다. 지난 축제도 3년 만이었다. 사흘 동안 이어진다.',
    ),
    line('ko', 'headline', '2분기 영업이익 3,100억\n영업이익은 3,142억 원이다. 매출은 2조1,300억 원이다.'),
    line(
      'fr',
      'headline',
      'Le chantier naval supprime 3 200 emplois\nLa direction supprime 3 150 postes. Le site emploie 2 300 personnes.',
    ),
    line(
      'fr',
      'headline',
      'Deux trains sur trois annulés\nLa SNCF a annulé 66 % des trains. Trois lignes sont fermées.',
    ),
    line(
      'fr',
      'headline',
      'Le musée rouvrira en juin\nLe musée rouvrira en juin. Les travaux ont fini en mai.',
    ),
    line(
      'fr',
      'headline',
      'Grève des bus mercredi\nLes conducteurs cesseront le travail mercredi. Le préavis a été déposé jeudi.',
    ),
    line(
      'en',
      'headline',
      'Museum reopens in March\nThe museum closed in May 2019 for repairs and will reopen next spring.',
    ),
    line(
      'en',
      'headline',
      'Nurses to strike on Tuesday\nNurses voted on Thursday to strike next week over pay.',
    ),
    line(
      'en',
      'headline',
      'Second chance for old mill\nThe mill was sold for the third time in May. It is the first of its kind.',
    ),
    line(
      'ko',
      'headline',
      '세 번째 도전 끝에 붙었다\n그는 두 번 떨어졌다. 첫 번째 시험은 2019년이었다. 세 번째 시험에 붙었다.',
    ),
    line(
      'ko',
      'headline',
      '목요일의 책방\n책방은 금요일에 쉰다고 주인은 수요일 밝혔다. 목요일마다 낭독회가 열린다.',
    ),
    line(
      'fr',
      'headline',
      'Une deuxième vie pour le moulin\nLe moulin a été vendu en mai. La première pierre fut posée en 1921.',
    ),
    {
      text: '마을버스 10대 전기차로\n군은 낡은 경유 버스 10대를 전기버스로 바꾼다고 밝혔다. 충전소도 세 곳 만든다.',
      language: 'ko',
      lines: ['headline', 'paragraph'],
    },
    {
      text: '200 emplois menacés à Lourmel\nLe groupe Tessier envisage de supprimer 200 postes dans son usine de Lourmel. Les syndicats appellent à la grève.',
      language: 'fr',
      lines: ['headline', 'paragraph'],
    },
    {
      text: 'La cantine passe à 3 euros\nÀ partir de septembre, le repas coûtera 3 euros aux familles. La mairie prend le reste à sa charge.',
      language: 'fr',
      lines: ['headline', 'paragraph'],
    },
    city(
      'en',
      'Two die in London crash\nTwo men died when a bus hit a wall in Leeds. The men lived in London.',
    ),
    city('en', 'Paris wants new rules\nMinisters met in Brussels on Monday.'),
    city('ko', '서울서 산불\n17일 오후 관악구 신림동 뒷산에서 불이 났다. 부산에서 온 등산객이 신고했다.'),
    city(
      'fr',
      'Accident à Lyon\nUn bus a heurté un arbre mardi à Villeurbanne. Le chauffeur est né à Marseille.',
    ),
    line(
      'en',
      'headline',
      'Fire shuts Marlow Bridge\nA lorry fire closed the bridge for six hours. Ashdown Bridge stayed open.',
    ),
    line(
      'ko',
      'headline',
      '서울대 연구팀, 새 소재\n서울대학교 연구팀이 새 소재를 만들었다. 부산대학교도 참여했다.',
    ),
    line(
      'en',
      'headline',
      'Court clears nurse of theft, jails her for fraud\nA nurse was convicted of fraud on Friday.',
    ),
    line('en', 'headline', 'Rovers beaten at home\nUnited won 2-0 at Rovers on Saturday.'),
    line(
      'en',
      'headline',
      'Council rejects call to ban cars\nThe council voted not to close the High Street to cars.',
    ),
    line(
      'en',
      'headline',
      'Appeal court clears nurse\nA nurse who was convicted last year walked free on Friday. She was cleared of theft.',
    ),
    line('ko', 'headline', '법원, 1심 무죄 뒤집어\n항소심이 징역 3년을 선고했다.'),
    line(
      'fr',
      'headline',
      'Le tribunal relaxe le maire\nSon adjoint a été condamné. Le maire, lui, a été relaxé.',
    ),
    line(
      'en',
      'headline',
      'Norway beat Denmark\nNorway beat Denmark 3-2 on Sunday. Denmark beat Norway in the spring.',
    ),
    line('ko', 'headline', '한라, 백두에 져\n백두가 한라를 3-1로 꺾었다.'),
  ],
  finds: [
    [
      line(
        'en',
        'headline',
        'Bakery chain Marlow to open 20 new shops next year\nThe chain will open 14 shops in 2027. Its head said that the plan was ready.',
      ),
      { words: '20 new shops' },
    ],
    [
      line(
        'ko',
        'headline',
        '법원, 담합 업체 과징금 취소\n서울고법은 담합 업체에 물린 과징금이 정당하다고 판결했다.',
      ),
      { words: '취소', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '여야, 예산안 합의\n여야가 예산안 협상에서 끝내 합의하지 못했다.'),
      { words: '합의', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '국토부, 버스 지원 늘린다\n환경부가 버스 지원을 늘린다. 예산은 300억원이다.'),
      { words: '국토부', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '산불 사흘 만에 진화\n강원에서 난 산불이 닷새 만에 꺼졌다.'),
      { words: '사흘', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '한강대교서 버스 추돌\n마포대교에서 버스 두 대가 부딪쳤다.'),
      { words: '한강대교', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Nurses call off strike over pay\nNurses will strike on Thursday over pay, their union said.',
      ),
      { words: 'call off', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Council votes 12-9 for stadium\nCouncillors voted by 11 to 10 to build the stadium.',
      ),
      { words: '12-9', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Teenager found after two days\nA teenager was found on Sunday after three days underground.',
      ),
      { words: 'two days', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Ferry to resume in April\nThe ferry will run again from June, the operator said. It stopped in January.',
      ),
      { words: 'April', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Le maire renonce à la piscine\nLe maire a confirmé mardi la construction de la piscine.',
      ),
      { words: 'renonce', certainty: 'warning' },
    ],
    [
      line('fr', 'headline', 'Julie Morand élue\nLe club a choisi mardi sa présidente : Julie Moraud.'),
      { words: 'Julie Morand', certainty: 'warning' },
    ],
    [
      city('ko', '독일 스타트업, 물로 가는 보일러 공개\n프랑스 스타트업 뮤온이 물로 가는 보일러를 내놨다.'),
      { words: '독일 스타트업', certainty: 'warning' },
    ],
    [
      city('en', 'German start-up raises £8m\nMuon has raised £8m. The French company makes boilers.'),
      { words: 'German start-up', certainty: 'warning' },
    ],
    [
      city(
        'fr',
        'Aubrac rachète un fabricant d’éoliennes danois\nLe groupe français Aubrac rachète Nordvind. L’entreprise suédoise emploie 90 personnes.',
      ),
      { words: 'fabricant d’éoliennes danois', certainty: 'warning' },
    ],
    [
      {
        text: '마을버스 15대 전기차로\n군은 낡은 경유 버스 10대를 전기버스로 바꾼다고 밝혔다. 충전소도 세 곳 만든다.',
        language: 'ko',
        lines: ['headline', 'paragraph'],
      },
      { words: '15대', certainty: 'warning' },
    ],
    [
      {
        text: '300 emplois menacés à Lourmel\nLe groupe Tessier envisage de supprimer 200 postes dans son usine de Lourmel. Les syndicats appellent à la grève.',
        language: 'fr',
        lines: ['headline', 'paragraph'],
      },
      { words: '300 emplois', certainty: 'warning' },
    ],
    [
      {
        text: 'La cantine passe à 4 euros\nÀ partir de septembre, le repas coûtera 3 euros aux familles. La mairie prend le reste à sa charge.',
        language: 'fr',
        lines: ['headline', 'paragraph'],
      },
      { words: '4 euros', certainty: 'warning' },
    ],
    // A place in a row that is hoped for: worth a look at most.
    [
      line(
        'en',
        'headline',
        'Second footbridge opens\nThe first footbridge, built in 1988, is still in use.',
      ),
      { words: 'Second', certainty: 'info' },
    ],
    [
      line('ko', 'headline', '네 번째 우승 도전하는 해솔고\n해솔고는 지난봄 세 번째 우승을 차지했다.'),
      { words: '네 번째', certainty: 'info' },
    ],
    [
      line('ko', 'headline', '5연승 노리는 물결FC\n물결FC는 4연승을 달리고 있다.'),
      { words: '5연승', certainty: 'info' },
    ],
    [
      line(
        'ko',
        'headline',
        '배임 임원에 "징역 2년"\n가온지법은 배임 혐의로 기소된 A씨에게 징역 1년 6개월에 집행유예 3년을 선고했다고 12일 밝혔다.',
      ),
      { words: '징역 2년', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Banker jailed for five years\nA former banker was sentenced on Tuesday to three years in prison for fraud at Exeter Crown Court.',
      ),
      { words: 'five years', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Cinq ans de prison pour le notaire\nLe tribunal de Tours a condamné mardi un notaire à trois ans de prison pour abus de confiance.',
      ),
      { words: 'Cinq ans', certainty: 'warning' },
    ],
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
    [
      line(
        'en',
        'headline',
        'Shipyard to shed 4,200 posts\nThe yard at Dunmore will cut 2,400 jobs by the end of next year, its owner said. Unions called it a betrayal.',
      ),
      { words: '4,200 posts', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Ferry fire leaves 19 dead\nSixteen passengers died when fire swept a ferry off the coast on Monday. Forty more were taken to hospital.',
      ),
      { words: '19 dead', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Dairy giant pays $3.4bn for rival\nLarkfield Foods agreed on Friday to buy Broom Dairies for $4.3bn in cash. The deal needs approval.',
      ),
      { words: '$3.4bn', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        "Voters back new tram line with 62%\nThe tram line won 52% of the votes cast in Sunday's referendum. Turnout was 41%.",
      ),
      { words: '62%', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Castell wins third world title\nMari Castell took her fourth world title on Saturday, two years after her last one.',
      ),
      { words: 'third', certainty: 'info' },
    ],
    [
      line(
        'en',
        'headline',
        'New bridge to open in March\nThe bridge over the Tarn will open to traffic in May, the county said. It has cost £80m.',
      ),
      { words: 'March', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Nurses to strike on Tuesday\nNurses at four hospitals will walk out on Thursday for the first time in a decade.',
      ),
      { words: 'Tuesday', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Storm cuts power to 850,000 homes\nAbout 580,000 households lost electricity overnight as the storm crossed the coast.',
      ),
      { words: '850,000 homes', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'deck',
        'The reserve is home to 1,100 pairs of terns\nThe reserve counted 11,000 pairs of terns last summer. Wardens hope for more.',
      ),
      { words: '1,100 pairs', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        '45-year lease for island school\nThe council has granted the school a lease of 35 years. Parents cheered.',
      ),
      { words: '45-year', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '다솜시 인구 1,840명 늘어\n다솜시 인구가 지난해보다 1,480명 늘었다. 시는 새 아파트 입주를 이유로 꼽았다.',
      ),
      { words: '1,840명', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '한결조선, 3천억 규모 수주\n한결조선은 노르웨이 선사와 2천억 원 규모의 건조 계약을 맺었다고 밝혔다.',
      ),
      { words: '3천억', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '물결FC 6연승 질주\n물결FC가 홈에서 3-1로 이겨 5연승을 달렸다. 승점은 41점이다.',
      ),
      { words: '6연승', certainty: 'info' },
    ],
    [
      line(
        'ko',
        'headline',
        '청담역 지하상가 7월 재개장\n지하상가가 9월 다시 문을 연다. 공사는 2년이 걸렸다.',
      ),
      { words: '7월', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '청년 38% “결혼 생각 없다”\n조사에서 결혼할 생각이 없다고 답한 청년은 28%였다. 조사에는 1,200명이 참여했다.',
      ),
      { words: '38%', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '240㎞ 해안길 걷는 사람들\n해안길은 모두 420㎞다. 하루에 20㎞씩 걷는 이가 많다.',
      ),
      { words: '240㎞', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '고래 사체 4.2t 해변으로 밀려와\n몸길이 9m, 무게 2.4t의 고래가 해변에서 발견됐다.',
      ),
      { words: '4.2t', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '5년 만에 돌아온 탈춤 축제\n탈춤 축제가 3년 만에 다시 열린다. 축제는 사흘 동안 이어진다.',
      ),
      { words: '5년', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'deck',
        '세 번째 우승컵을 든 노장\n노장 허단오는 이번 우승으로 통산 네 번째 우승컵을 들었다.',
      ),
      { words: '세 번째', certainty: 'info' },
    ],
    [
      line(
        'fr',
        'headline',
        'Le chantier naval supprime 2 300 emplois\nLa direction a annoncé mardi la suppression de 3 200 postes sur les sites de la côte.',
      ),
      { words: '2 300 emplois', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'La gare de Mirbel perd 47 % de ses voyageurs\nEn dix ans, la fréquentation de la gare de Mirbel a reculé de 37 %. Deux lignes ont fermé.',
      ),
      { words: '47 %', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Rail : un plan de 8,5 milliards d’euros\nLe plan présenté jeudi prévoit 5,8 milliards d’euros sur dix ans pour le rail.',
      ),
      { words: '8,5 milliards d’euros', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Le musée rouvrira en juin\nLe musée des Tuileries-Basses rouvrira ses portes en juillet, après trois ans de travaux.',
      ),
      { words: 'juin', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Quatrième étoile pour la cheffe Ardouin\nLa cheffe Ardouin décroche sa troisième étoile. Elle a ouvert en 2009.',
      ),
      { words: 'Quatrième', certainty: 'info' },
    ],
    [
      line(
        'fr',
        'headline',
        '16 000 signatures contre le parking\nLa pétition contre le parking a recueilli 61 000 signatures en un mois.',
      ),
      { words: '16 000 signatures', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'À 29 ans, elle dirige un orchestre\nNée à Tours, Lise Aubrac, 39 ans, a pris la tête de l’orchestre en mai.',
      ),
      { words: 'À 29 ans', certainty: 'info' },
    ],
    [
      line(
        'fr',
        'headline',
        'Grève des bus mercredi\nLes conducteurs de bus cesseront le travail jeudi pour demander des renforts.',
      ),
      { words: 'mercredi', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '88세 할머니의 첫 전시\n올해 여든여섯 살인 나정임 씨가 첫 그림전을 연다. 그는 시장에서 반찬을 판다.',
      ),
      { words: '88세', certainty: 'info' },
    ],
    [
      line(
        'ko',
        'headline',
        '버스 전복 17명 부상\n고속도로에서 버스가 넘어져 승객 12명이 다쳤다. 운전사는 경찰 조사를 받는다.',
      ),
      { words: '17명', certainty: 'warning' },
    ],
    [
      line(
        'ko',
        'headline',
        '미루극장 30주년 잔치\n미루극장이 개관 40주년을 맞았다. 첫 공연은 ‘봄밤’이었다.',
      ),
      { words: '30주년', certainty: 'info' },
    ],
    [
      line(
        'ko',
        'headline',
        '한결고 배구부 전국대회 2위\n한결고 배구부가 전국대회에서 3위를 차지했다. 지난해에는 8강에서 졌다.',
      ),
      { words: '2위', certainty: 'info' },
    ],
    [
      line(
        'fr',
        'headline',
        'Cinq morts dans l’effondrement d’un hangar\nTrois ouvriers ont péri lundi dans l’effondrement d’un hangar.',
      ),
      { words: 'Cinq morts', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        '12e édition pour la fête du cidre\nLa fête du cidre tient sa 13e édition ce week-end. On attend 3 000 visiteurs.',
      ),
      { words: '12e', certainty: 'info' },
    ],
    [
      line(
        'en',
        'headline',
        'Jury convicts nine over bank fraud\nA jury found seven people guilty of defrauding a savings bank.',
      ),
      { words: 'nine', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Halversen quits as opera chief\nGreta Halvorsen resigned as director of the opera on Monday. Ms Halvorsen had led it for six years.',
      ),
      { words: 'Halversen', certainty: 'warning', suggestion: 'Halvorsen' },
    ],
    [
      line(
        'ko',
        'headline',
        '한소라 감독 “다음 영화는 바다에서”\n한소리 감독은 새 영화를 준비한다. 한소리 감독은 “바다가 좋다”고 말했다.',
      ),
      { words: '한소라', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Kermarec, l’homme qui sauve les phares\nYann Kermarrec répare les phares depuis vingt ans. M. Kermarrec a commencé à Sein.',
      ),
      { words: 'Kermarec', certainty: 'warning' },
    ],
    [
      city(
        'en',
        'Bridge gives way in Lyon\nTwo workers died when a footbridge fell in Marseille. It was built in 1962.',
      ),
      { words: 'Lyon', certainty: 'warning' },
    ],
    [
      city(
        'fr',
        'Incendie à Nantes\nUn homme a péri mardi dans l’incendie d’un immeuble du centre de Rennes.',
      ),
      { words: 'Nantes', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '강릉서 산불\n17일 오후 강원 속초시 노학동의 야산에서 불이 났다.'),
      { words: '강릉', certainty: 'warning' },
    ],
    [
      city('ko', '부산 조선소서 폭발\n18일 오전 울산의 한 조선소에서 배가 폭발했다.'),
      { words: '부산', certainty: 'warning' },
    ],
    [
      line('en', 'headline', 'Fire shuts Ashdown Bridge\nA lorry fire closed Marlow Bridge on Monday.'),
      { words: 'Ashdown Bridge', certainty: 'warning' },
    ],
    [
      line('fr', 'headline', 'La gare de Tarbes évacuée\nLa gare de Lourdes a été évacuée mardi.'),
      { words: 'gare de Tarbes', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '베를린영화제 개막\n제75회 칸영화제가 13일 막을 올렸다.'),
      { words: '베를린영화제', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Court clears nurse of theft\nA nurse was convicted on Friday of theft from patients.',
      ),
      { words: 'clears', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Council approves tower plan\nThe council rejected a plan for a tower on Monday.',
      ),
      { words: 'approves', certainty: 'warning' },
    ],
    [
      line('en', 'headline', 'Rovers beaten at home\nRovers won 2-0 at home on Saturday.'),
      { words: 'beaten', certainty: 'warning' },
    ],
    [
      line('en', 'headline', 'Team takes gold\nThe four were second in Oslo and came home with silver.'),
      { words: 'gold', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '시의회, 예산안 가결\n시의회가 14일 예산안을 부결했다.'),
      { words: '가결', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '법원, 횡령 혐의 대표에 무죄\n횡령 혐의로 기소된 대표에게 징역 3년이 선고됐다.'),
      { words: '무죄', certainty: 'warning' },
    ],
    [
      line(
        'fr',
        'headline',
        'Le conseil adopte le budget\nLe conseil municipal a rejeté le budget par 14 voix contre 9.',
      ),
      { words: 'adopte', certainty: 'warning' },
    ],
    [
      line('fr', 'headline', 'Défaite des Bleuets\nLes Bleuets ont gagné 3-1 à Pau samedi.'),
      { words: 'Défaite', certainty: 'warning' },
    ],
    [
      line(
        'en',
        'headline',
        'Halden to buy Corvane\nCorvane will buy Halden for a sum that the two did not give.',
      ),
      { words: 'Halden to buy Corvane', certainty: 'warning' },
    ],
    [
      line('ko', 'headline', '한라, 백두 꺾고 우승\n백두가 한라를 3-1로 꺾고 정상에 올랐다.'),
      { words: '한라, 백두 꺾', certainty: 'warning' },
    ],
    [
      line('fr', 'headline', 'Pau bat Dax\nDax a battu Pau 21-18 samedi soir.'),
      { words: 'Pau bat Dax', certainty: 'warning' },
    ],
  ],
});
