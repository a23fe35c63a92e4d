import { describeRule } from '../examples.js';
import { internalContradiction } from './internal-contradiction.js';

describeRule(internalContradiction, {
  passes: [
    // Two people; two deeds; and what comes after.
    { text: 'She made her first boat at 16. Her brother sold his first boat at 18.', language: 'en' },
    { text: 'She won her first race at 16. At 18 she won her first medal.', language: 'en' },
    {
      text: 'Elle a couru sa première course à 12 ans. À 15 ans, elle a gagné sa première médaille.',
      language: 'fr',
    },
    { text: '그는 열 살에 첫 대회를 치렀다. 열두 살 때 첫 메달을 땄다.' },
    { text: '이서윤은 스무 살에 다이빙을 시작했다. 언니는 열 살에 다이빙을 시작했다.' },
    // A few, and others; a part of them; of two houses.
    {
      text: 'The pool has six lanes. Two lanes were added in May. Its eight lanes are open daily.',
      language: 'en',
    },
    { text: 'Two of its six piers had cracks. The two damaged piers were replaced.', language: 'en' },
    {
      text: 'The firm has two founders. A third joined in 2019. The three founders hold 40%.',
      language: 'en',
    },
    { text: 'The Wexley pool has six lanes. The eight lanes of the Marlow pool are wider.', language: 'en' },
    { text: 'Le bassin a six lignes. Les deux lignes du bord sont réservées aux enfants.', language: 'fr' },
    {
      text: '카메라와 레이더 등 관측 장비 6대가 실렸다. 나흘 뒤 연구진은 장비를 늘렸다. 박사는 “장비 일곱 대가 모두 정상”이라고 말했다.',
    },
    { text: '탐사선에는 장비 6대가 실렸다. 나머지 장비 두 대는 모두 지상에 있다.' },
    { text: '탐사선에는 장비 6대가 실렸다. 장비 두 대가 더 실려 장비 여덟 대가 모두 정상이다.' },
    // Two accused, two firms, another year.
    { text: '검찰은 지난 3월 문씨를 불구속 기소했다. 법원은 이달 문씨의 구속영장을 발부했다.' },
    { text: 'The driver was remanded in custody on Monday. A judge freed him on Friday, and he is on bail.' },
    {
      text: 'The bus left the road and no injuries were reported. A woman of eighty who was on board is in hospital with pneumonia.',
    },
    { text: '검찰은 대표를 구속 기소했다. 함께 넘겨진 이사는 불구속 상태로 재판을 받는다.' },
    {
      text: 'The driver was remanded in custody. His co-defendant was released on bail.',
      language: 'en',
    },
    { text: 'There will be no redundancies. Staff laid off by a supplier have protested.', language: 'en' },
    { text: '사망자는 없었다. 지난해 같은 공장에서는 두 명이 숨졌다. 당시 숨진 두 명은 하청 직원이었다.' },
    {
      text: 'Aucun licenciement n’est prévu. Chez un sous-traitant, des salariés licenciés ont manifesté.',
      language: 'fr',
    },
    // Of one charge and of another, before the verdict and at it.
    {
      text: '법원은 월요일 방화 혐의에 무죄를 선고했다. 다만 실화 혐의는 유죄로 인정해 벌금 300만원을 선고했다.',
    },
    {
      text: 'Une femme a été relaxée lundi du chef de vol. Elle a été condamnée à trois mois de prison pour outrage.',
      language: 'fr',
    },
    { text: '피해자 진술은 비공개로 진행됐다. 판결 때는 방청석이 가득 찼다.' },
    {
      text: 'The witness was heard behind closed doors. The public gallery reopened for the verdict.',
      language: 'en',
    },
    { text: '배우 민소라가 3월 2일 세상을 떠났다. 지난해 민소라는 “후회는 없다”고 말했다.' },
    { text: '그는 외동아들이다. 어머니는 맏이로 여동생이 둘 있었다.' },
    {
      text: 'The pilot walked away unhurt. The dead pilot of the second plane came from Kemble.',
      language: 'en',
    },
    {
      text: 'A fire broke out on Tuesday in a bakery. Another fire on Thursday destroyed a barn.',
      language: 'en',
    },
    {
      text: 'The river flooded on Sunday. A meeting about the flood is to be held on Friday.',
      language: 'en',
    },
    {
      text: 'Nobody was hurt in the blaze. A firefighter was taken to hospital as a precaution.',
      language: 'en',
    },
    { text: 'Admission is free. Tickets for the parking field cost £8.', language: 'en' },
    { text: 'The museum is closed on Mondays. The staff meet every Monday at noon.', language: 'en' },
    { text: 'The pilot walked away with bruises. In a crash last year two passengers died.', language: 'en' },
    { text: '화요일 새벽 시장에서 불이 났다. 목요일에는 창고에서 또 다른 불이 났다.', language: 'ko' },
    { text: '화가는 2년 전 세상을 떠났다. 개막식에 나온 아들은 소감을 밝혔다.', language: 'ko' },
    { text: '팀원은 모두 다섯 명이다. 상대 팀원은 모두 일곱 명이다.', language: 'ko' },
    { text: 'Personne n’a été blessé. L’an dernier, deux blessés avaient été hospitalisés.', language: 'fr' },
    // Two happenings, two sides, two houses.
    {
      text: 'Fire destroyed a barn in Wick on Monday. Firefighters were called to Friday’s blaze in Thurso.',
      language: 'en',
    },
    { text: 'The first train leaves at 6.40 a.m. The last one is at 6.40 p.m.', language: 'en' },
    { text: 'Leeds have three straight wins. Norwich have five straight victories.', language: 'en' },
    { text: 'No one was hurt in the fire. In the crash, three injured drivers were freed.', language: 'en' },
    { text: 'The vote was unanimous. On the stadium, five councillors voted against.', language: 'en' },
    { text: 'The shop is closed on Sundays. The bakery next door opens every Sunday.', language: 'en' },
    {
      text: 'Nobody was hurt, firefighters said. The dead driver in Thursday’s crash was 34.',
      language: 'en',
    },
    {
      text: 'L’accès libre au parc attire la foule. Pour le concert, les places sont à 25 euros.',
      language: 'fr',
    },
    { text: '가람은 3연승을 거뒀다. 나래도 5연승으로 뒤를 쫓는다.', language: 'ko' },
    { text: '첫 열차는 오전 6시 40분에 떠난다. 막차는 오후 6시 40분이다.', language: 'ko' },
    { text: '화가 김환기는 1974년 숨졌다. 이날 개막식에 참석한 김 화백의 조카가 인사했다.', language: 'ko' },
    { text: 'The fire began at 8.15 a.m. By 8.15 p.m. the fire was out.', language: 'en' },
    { text: 'The library is closed on Sundays. It will open every Sunday from May.', language: 'en' },
    { text: '다친 사람은 없었다. 1998년 사고로 숨진 사람 2명을 기리는 비가 서 있다.', language: 'ko' },
    // Two measures of two things, and some of the rooms.
    { text: 'The road is 120 km long. The railway beside it covers 210 km.', language: 'en' },
    {
      text: 'The 348-metre tower stands by the river. The 384-metre mast behind it is shut.',
      language: 'en',
    },
    { text: 'The hotel has 240 rooms. The 204 rooms with a view cost more.', language: 'en' },
    { text: '해안 도로는 120km다. 나란히 놓인 철도는 210km에 이른다.', language: 'ko' },
    'The Orpheum reopens with 240 seats and a new stage.\nThe 240 seats were reupholstered over the winter.',
    // Some of them, or others.
    'The Orpheum reopens with 240 seats.\nThe 60 seats in the front rows were reupholstered.',
    'The brewery employs 46 people.\nThe other 64 people on the site work for the cannery.',
    // Of another year.
    'The school has 480 pupils.\nLast year its 410 pupils filled two buildings.',
    // The one and what came to it.
    'The brewery employed 46 people, and 18 more were hired in June.\nIts 64 people work in two shifts.',
    // Somebody else says so.
    'The brewery employs 46 people.\n“Our hearts are with the 64 people of the brewery,” said the mayor.',
    { text: 'Le collège compte 480 élèves.\nLes 120 élèves de sixième partiront en mai.', language: 'fr' },
    '극단에는 단원 46명이 있다.\n새 연습실에는 단원 46명이 모두 들어간다.',
    '극단에는 단원 46명이 있다.\n지난해 단원 40명이 무대에 섰다.',
    '극단에는 단원 46명이 있다.\n단원 30명 가운데 12명은 대학생이다.',

    // What both may be: of another one, another time, or of a part.
    {
      text: 'Nobody was hurt in the fire. A firefighter who was taken to hospital for a check was sent home.',
      language: 'en',
    },
    {
      text: 'No one was injured in the derailment. In a separate crash on Monday two passengers were injured.',
      language: 'en',
    },
    { text: 'No one was killed. Two injured passengers were treated on the spot.', language: 'en' },
    { text: 'Admission is free. Parking costs £5.', language: 'en' },
    { text: 'Entry is free for members. Tickets for others cost £8.', language: 'en' },
    {
      text: 'The first vote was unanimous. Two councillors voted against the second motion.',
      language: 'en',
    },
    {
      text: 'He has surgery on his left knee next week. His right ankle, hurt in training, is fine.',
      language: 'en',
    },
    { text: 'He broke his left arm. Last year he broke his right arm.', language: 'en' },
    {
      text: 'The building has four floors. The hotel next door, where the fire began, has a sixth floor.',
      language: 'en',
    },
    { text: 'The three-day festival begins on Friday. A fourth stage has been added.', language: 'en' },
    { text: 'Rovers beat Ashby 3-1. The defeat leaves Ashby bottom.', language: 'en' },
    { text: 'Rovers drew 2-2. The win over Whitby last week had lifted them.', language: 'en' },
    {
      text: 'The suspect is still at large. Another man was arrested on Tuesday and released.',
      language: 'en',
    },
    { text: "She never married. Her sister's husband ran the shop.", language: 'en' },
    {
      text: 'The concert was cancelled. Ticket holders were given refunds and the audience at the church hall sang instead.',
      language: 'en',
    },
    { text: 'It did not rain all week. Rain is forecast for Sunday.', language: 'en' },
    { text: 'The team are unbeaten this season. They lost in the final last year.', language: 'en' },
    {
      text: 'He was acquitted of murder. His sentence for theft, handed down earlier, stands.',
      language: 'en',
    },
    { text: 'He denied all charges. His co-defendant admitted the theft.', language: 'en' },
    { text: 'The motion was rejected. An amended motion was passed.', language: 'en' },
    { text: 'The gunman acted alone. Police had first looked for two men.', language: 'en' },
    {
      text: 'An only child, she grew up with cousins. Her brother-in-law taught her to sail.',
      language: 'en',
    },
    { text: 'The youngest of four, he followed his elder brother into the mine.', language: 'en' },
    { text: 'All the passengers survived. The dead cattle were removed by crane.', language: 'en' },
    { text: 'The house was empty. A family next door fled when smoke came in.', language: 'en' },
    { text: 'The show is sold out. Tickets for the spring run go on sale in May.', language: 'en' },
    { text: 'No witnesses came forward. Police appealed for anyone who saw the car.', language: 'en' },
    { text: "The driver was not wearing a seat belt. The passenger's seat belt saved her.", language: 'en' },
    { text: 'The company declined to comment. “It is a scandal,” said the union.', language: 'en' },
    { text: 'The meeting was held behind closed doors. A crowd gathered outside.', language: 'en' },
    { text: 'The book runs to twelve chapters. Chapter seven deals with the war.', language: 'en' },
    { text: "L'entrée est gratuite. Le parking coûte 5 euros.", language: 'fr' },
    {
      text: "Personne n'a été blessé. Le chauffeur, légèrement blessé, a été soigné sur place.",
      language: 'fr',
    },
    { text: 'Les passagers sont indemnes. Deux pompiers ont été légèrement blessés.', language: 'fr' },
    {
      text: 'Il a été opéré du genou gauche. Sa cheville droite, touchée en mars, va mieux.',
      language: 'fr',
    },
    { text: "L'immeuble compte quatre étages. Le feu a pris au deuxième étage.", language: 'fr' },
    { text: 'Les Rouges ont battu Lens 3-1. Cette défaite laisse Lens dernier.', language: 'fr' },
    { text: 'Le suspect est en fuite. Son complice a été interpellé.', language: 'fr' },
    { text: 'Le projet a été rejeté en commission. Le projet modifié a été adopté.', language: 'fr' },
    { text: 'Le spectacle a été annulé. Le public sera remboursé.', language: 'fr' },
    {
      text: 'Fille unique, elle a grandi à Lille. Son mari était marin et son beau-frère aussi.',
      language: 'fr',
    },
    { text: '다친 사람은 없었다. 지난해 같은 공장에서 난 불로 두 명이 다쳤다.', language: 'ko' },
    { text: '인명 피해는 없었다. 주민 두 명이 예방 차원에서 병원으로 옮겨졌다.', language: 'ko' },
    { text: '입장은 무료다. 주차 요금은 3천 원이다.', language: 'ko' },
    { text: '안건은 만장일치로 통과됐다. 반대하는 의원은 없었다.', language: 'ko' },
    { text: '회의는 비공개로 열렸다. 회의장 밖에서는 주민들이 피켓을 들었다.', language: 'ko' },
    { text: '왼쪽 무릎을 다쳤다. 지난해에는 오른쪽 무릎을 수술했다.', language: 'ko' },
    { text: '5층 건물이다. 불은 3층에서 났다.', language: 'ko' },
    { text: '사흘간 열리는 축제다. 둘째 날에는 불꽃놀이가 있다.', language: 'ko' },
    { text: '팀은 2-2로 비겼다. 지난주 승리로 한숨을 돌린 터였다.', language: 'ko' },
    { text: '용의자는 도주 중이다. 경찰은 공범 한 명을 붙잡아 조사하고 있다.', language: 'ko' },
    { text: '외동딸로 자란 그는 사촌 언니와 친했다.', language: 'ko' },
    { text: '막내로 태어난 그는 형을 따라 배를 탔다.', language: 'ko' },
    { text: '그는 혐의를 부인했다. 공범은 범행을 자백했다.', language: 'ko' },
    { text: '무죄를 선고받았다. 검찰은 징역 3년을 구형했었다.', language: 'ko' },
    { text: '조례안은 부결됐다. 수정안은 가결됐다.', language: 'ko' },
    { text: '공연은 비로 취소됐다. 표값은 전액 환불된다.', language: 'ko' },
    { text: '표는 매진됐다. 취소표는 당일 현장에서 살 수 있다.', language: 'ko' },
    { text: '건물 안에는 아무도 없었다. 옆 건물에 있던 세 사람이 대피했다.', language: 'ko' },
    { text: '시는 인명 피해가 없었다고 밝혔다. 소방대원 두 명이 연기를 마셔 치료를 받았다.', language: 'ko' },
    { text: '승객 38명은 모두 무사하다. 버스 기사는 가벼운 타박상을 입었다.', language: 'ko' },
    { text: '생존자는 없었다. 유족들은 오열했다.', language: 'ko' },
    { text: '인명 피해는 없었다. 3년 전 화재로 숨진 주민을 기리는 비가 서 있다.', language: 'ko' },
    // There is one elsewhere, or there will be.
    { text: '마을에는 병원이 없다. 환자들은 읍내 병원에서 치료를 받는다.', language: 'ko' },
    { text: '학교에는 승강기가 없다. 내년에 승강기가 들어선다.', language: 'ko' },
    { text: '모집 정원은 20명이다. 정원 20명을 모두 채웠다.', language: 'ko' },
    { text: '직원은 20명이다. 직원 15명이 서명했다.', language: 'ko' },
    { text: '기사 혼자 타고 있던 버스가 넘어졌다. 승객은 없었다.', language: 'ko' },
    { text: '이 식당은 24시간 문을 연다. 옆 약국은 밤 10시에 문을 닫는다.', language: 'ko' },
    { text: '신원은 아직 확인되지 않았다. 경찰은 지문을 조회하고 있다.', language: 'ko' },
    { text: '그는 일본어를 전혀 못한다. 통역을 거쳐 유창한 일본어로 옮겨졌다.', language: 'ko' },
    { text: 'The village has no school. The nearest school is ten miles away.', language: 'en' },
    {
      text: 'The village has no doctor. The doctor left two years ago and the council wants a new one.',
      language: 'en',
    },
    { text: 'The house has no lift. A lift will be built next year.', language: 'en' },
    { text: 'The hall has no kitchen. Food is cooked in the kitchen of the pub next door.', language: 'en' },
    { text: 'The bus had no passengers. The driver escaped.', language: 'en' },
    {
      text: 'The car had no passengers, police said. Passengers on a passing bus gave help.',
      language: 'en',
    },
    { text: 'The victim has not been named. Police will name him later.', language: 'en' },
    { text: 'The shop never closes. The café next door closes at ten.', language: 'en' },
    { text: 'She speaks no Korean. Her son, fluent in Korean, interpreted.', language: 'en' },
    {
      text: 'Entry to the garden is free. Visitors pay £3 for a guided tour of the house, which is extra.',
      language: 'en',
    },
    { text: 'City lost 2-0 to Rovers. The win lifts Rovers to third.', language: 'en' },
    { text: "Le village n'a plus d'école. L'école la plus proche est à dix kilomètres.", language: 'fr' },
    { text: "L'immeuble n'a pas d'ascenseur. La mairie a promis un ascenseur.", language: 'fr' },
    {
      text: "Le conducteur était seul à bord. Les passagers de l'autre voiture sont indemnes.",
      language: 'fr',
    },
    {
      text: 'The fair is being held for the first time. Next year’s edition is planned for May.',
      language: 'en',
    },
    { text: 'The train runs non-stop to Leeds. The slow train calls at three stations.', language: 'en' },
    { text: 'Le train est direct. L’omnibus dessert trois gares.', language: 'fr' },
    { text: '대회는 올해 처음 열린다. 참가자는 300명이다.', language: 'ko' },
  ],
  finds: [
    [
      {
        text: 'She designed her first boat at the age of 16. It has orders for five ships. Ms Krogh built her first boat at 18.',
        language: 'en',
      },
      { words: 'her first boat at 18' },
    ],
    [
      {
        text: 'Il a couru son premier marathon à 32 ans. Il habite Lyon. C’est à 34 ans qu’il a couru son premier marathon.',
        language: 'fr',
      },
      { words: 'à 34 ans qu’il a couru son premier marathon' },
    ],
    [
      {
        text: '그는 열 살 때 다이빙을 시작했다. 2019년 대표가 됐다. 아홉 살에 다이빙을 배우기 시작한 그는 말이 없다.',
      },
      { words: '아홉 살에 다이빙' },
    ],
    [
      {
        text: 'The start-up has two founders, Ines Vale and Tom Berg. It makes pumps. Orders have doubled. The three founders hold 40% of the shares.',
        language: 'en',
      },
      { words: 'three founders' },
    ],
    [
      {
        text: 'Il comprend un bassin à six lignes d’eau. L’entrée coûte 4 euros. Le président se réjouit de disposer des huit lignes du grand bassin.',
        language: 'fr',
      },
      { words: 'huit lignes' },
    ],
    [
      {
        text: '카메라와 레이더 등 관측 장비 6대가 실렸다. 연구진이 나눠 만들었다. 박사는 “장비 일곱 대가 모두 정상”이라고 말했다.',
      },
      { words: '일곱 대' },
    ],
    // Of the whole article, however far apart.
    [
      {
        text: '환자가 62명 발생했다. 사망자는 없었다. 접종은 1983년 시작됐다. 접종률은 98%다. 병원은 병동을 닫았다. 홍역은 공기로 옮는다. 교수는 “숨진 두 명은 접종 기록이 없었다”고 말했다.',
      },
      { words: '숨진 두 명' },
    ],
    [
      {
        text: '검찰은 문씨를 구속 기소했다. 문씨는 항소했다. 재판부는 항소를 기각했다. 재판 내내 불구속 상태였던 문씨는 고개를 숙였다.',
      },
      { words: '불구속 상태' },
    ],
    [
      {
        text: 'Reed was remanded in custody. He denies the charge. The jury heard nine witnesses. Mr Reed, who was on bail, left by a side door.',
        language: 'en',
      },
      { words: 'was on bail' },
    ],
    [
      {
        text: 'Le suspect a été placé en détention provisoire. Son avocat a fait appel. Arrivé à pied, il comparaissait libre.',
        language: 'fr',
      },
      { words: 'comparaissait libre' },
    ],
    [
      {
        text: 'There will be no redundancies, the firm said. Talks have begun. The laid-off workers met the mayor.',
        language: 'en',
      },
      { words: 'The laid-off workers' },
    ],
    [
      {
        text: 'Aucun licenciement n’a été prononcé. Les offres sont attendues en mai. Les 35 salariés licenciés ont vu le maire.',
        language: 'fr',
      },
      { words: 'Les 35 salariés licenciés' },
    ],
    [
      { text: '회사는 정리해고는 없다고 했다. 노조는 믿지 않는다. 해고된 직원 35명은 시청 앞에 모였다.' },
      { words: '해고된 직원 3' },
    ],
    // One happening on two days, or on two sides of noon.
    [
      {
        text: 'The Wye burst its banks on Monday night. Shops had been baling out since Thursday’s flood.',
        language: 'en',
      },
      { words: 'Thursday', certainty: 'warning' },
    ],
    [
      {
        text: 'The crash happened at 8.15 a.m. on the ring road. Police reconstructed the 8.15 p.m. collision.',
        language: 'en',
      },
      { words: '8.15 p.m.', certainty: 'warning' },
    ],
    [
      { text: '사고는 오전 8시 15분 일어났다. 오후 8시 15분 사고 당시 도로는 젖어 있었다.', language: 'ko' },
      { words: '오후 8시 15분', certainty: 'warning' },
    ],
    // States that exclude each other.
    [
      {
        text: 'Nobody was hurt in the blaze. The two injured residents were taken to hospital.',
        language: 'en',
      },
      { words: 'The two injured', certainty: 'warning' },
    ],
    [
      { text: 'The vote was unanimous. Two of the councillors voted against.', language: 'en' },
      { words: 'councillors voted against', certainty: 'warning' },
    ],
    [
      {
        text: 'The rider was unhurt, doctors said. The dead rider’s helmet is being examined.',
        language: 'en',
      },
      { words: 'dead rider', certainty: 'warning' },
    ],
    [
      { text: '안건은 만장일치로 통과됐다. 의원 두 명은 반대표를 던졌다.', language: 'ko' },
      { words: '반대표', certainty: 'warning' },
    ],
    [
      { text: 'L’entrée est gratuite. Les billets, à 8 euros, sont vendus sur place.', language: 'fr' },
      { words: 'billets, à 8 euros', certainty: 'warning' },
    ],
    [
      {
        text: 'The museum is closed on Mondays. Guided tours start every Monday at ten.',
        language: 'en',
      },
      { words: 'every Monday', certainty: 'warning' },
    ],
    [
      {
        text: '도예가 한서진이 숨진 지 3년이 됐다. 개막식에 나온 한 작가는 “흙이 그립다”고 소감을 밝혔다.',
        language: 'ko',
      },
      { words: '개막식에 나온', certainty: 'warning' },
    ],
    // Runs, wholes, and digits in another order.
    [
      {
        text: 'The side have won four matches in a row. That run of six straight wins has lifted the mood.',
        language: 'en',
      },
      { words: 'six straight wins', certainty: 'warning' },
    ],
    [
      {
        text: 'The tower is 348 metres tall. From the top of the 384-metre tower one sees the sea.',
        language: 'en',
      },
      { words: '384-metre', certainty: 'warning' },
    ],
    [
      { text: '심사위원은 모두 다섯 명이다. 위원 일곱 명 전원이 같은 이름을 적었다.', language: 'ko' },
      { words: '일곱 명', certainty: 'warning' },
    ],
    [
      'The Orpheum reopens with 240 seats and a new stage.\nThe 260 seats were reupholstered over the winter.',
      { words: '260 seats', certainty: 'warning', related: ['240 seats'], says: '260 ≠ 240' },
    ],
    [
      'The brewery employs 46 people.\nUnder the plan its 64 people would keep their jobs until June.',
      { words: '64 people' },
    ],
    [
      {
        text: 'Le collège compte 480 élèves.\nLes 408 élèves seront répartis dans deux établissements.',
        language: 'fr',
      },
      { words: '408 élèves' },
    ],
    [
      '극단에는 단원 46명이 있다.\n새 연습실에는 단원 64명이 모두 들어간다.',
      { words: '64명', says: '앞에서는 46명이라고 했다' },
    ],
    // What excludes what, in varied words.
    [
      {
        text: 'The meeting was held behind closed doors. Some 200 residents followed it from the public gallery.',
        language: 'en',
      },
      { words: 'public gallery', certainty: 'warning' },
    ],
    [
      {
        text: 'The house was empty at the time. The family of four inside escaped through a window.',
        language: 'en',
      },
      { words: 'family of four inside', certainty: 'warning' },
    ],
    [
      {
        text: 'All 48 passengers survived. Relatives of the two dead passengers were told on Sunday.',
        language: 'en',
      },
      { words: 'the two dead', certainty: 'warning' },
    ],
    [
      { text: 'The show is sold out. Tickets are still on sale at the box office.', language: 'en' },
      { words: 'Tickets are still on sale', certainty: 'warning' },
    ],
    [
      {
        text: 'The suspect is still at large. The man, who was arrested on Tuesday, will appear in court.',
        language: 'en',
      },
      { words: 'man, who was arrested', certainty: 'warning' },
    ],
    [
      { text: 'An only child, she grew up in Hull. Her brother taught her to sail.', language: 'en' },
      { words: 'Her brother', certainty: 'warning' },
    ],
    [
      { text: 'He never married. His wife found the letters in a drawer.', language: 'en' },
      { words: 'His wife', certainty: 'warning' },
    ],
    [
      {
        text: 'The youngest of five, he left school early. His younger sister took over the shop.',
        language: 'en',
      },
      { words: 'His younger sister', certainty: 'warning' },
    ],
    [
      { text: 'The attacker acted alone. Both attackers fled on foot.', language: 'en' },
      { words: 'Both attackers', certainty: 'warning' },
    ],
    [
      {
        text: 'The concert was cancelled because of the storm. The audience gave the band a standing ovation.',
        language: 'en',
      },
      { words: 'audience gave', certainty: 'warning' },
    ],
    [
      { text: 'It did not rain all week. Heavy rain on Wednesday flooded the car park.', language: 'en' },
      { words: 'Heavy rain', certainty: 'warning' },
    ],
    [
      { text: 'The mayor declined to comment. “We did nothing wrong,” the mayor said.', language: 'en' },
      { words: '” the mayor said', certainty: 'warning' },
    ],
    [
      {
        text: 'La réunion s’est tenue à huis clos. Deux cents habitants l’ont suivie depuis les bancs du public.',
        language: 'fr',
      },
      { words: 'bancs du public', certainty: 'warning' },
    ],
    [
      { text: 'Le concert affiche complet. Des billets sont encore en vente.', language: 'fr' },
      { words: 'Des billets sont encore en vente', certainty: 'warning' },
    ],
    [
      { text: 'Le suspect est toujours en fuite. L’homme, arrêté mardi, sera jugé.', language: 'fr' },
      { words: 'homme, arrêté', certainty: 'warning' },
    ],
    [
      { text: 'L’équipe est invaincue cette saison. Elle a perdu à domicile en octobre.', language: 'fr' },
      { words: 'Elle a perdu', certainty: 'warning' },
    ],
    [
      {
        text: 'Les 31 élèves du car sont indemnes. Deux enfants restent hospitalisés à Nantes.',
        language: 'fr',
      },
      { words: 'Deux enfants restent hospitalisés', certainty: 'warning' },
    ],
    [
      { text: '회의는 비공개로 열렸다. 시민 200여 명이 방청석에서 회의를 지켜봤다.', language: 'ko' },
      { words: '방청석', certainty: 'warning' },
    ],
    [
      { text: '건물에는 아무도 없었다. 건물 안에 있던 세 사람은 창문으로 빠져나왔다.', language: 'ko' },
      { words: '건물 안에 있던 세 사람', certainty: 'warning' },
    ],
    [
      { text: '그는 평생 결혼하지 않았다. 아내와의 사이에 두 딸을 뒀다.', language: 'ko' },
      { words: '아내와', certainty: 'warning' },
    ],
    [
      { text: '범인은 혼자였다. 경찰은 두 범인의 뒤를 쫓고 있다.', language: 'ko' },
      { words: '두 범인', certainty: 'warning' },
    ],
    [
      { text: '군은 인명 피해가 없었다고 밝혔다. 숨진 어르신의 빈소는 읍내에 차려졌다.', language: 'ko' },
      { words: '빈소는', certainty: 'warning' },
    ],
    // Sides, parts beyond the whole, and results.
    [
      {
        text: 'He had surgery on his left knee. The right knee will need three months to heal.',
        language: 'en',
      },
      { words: 'right knee', certainty: 'warning' },
    ],
    [
      { text: 'The building has four floors. Smoke was seen coming from the sixth floor.', language: 'en' },
      { words: 'the sixth floor', certainty: 'warning' },
    ],
    [
      {
        text: 'The three-day festival begins on Friday. The fourth day is set aside for children.',
        language: 'en',
      },
      { words: 'The fourth day', certainty: 'warning' },
    ],
    [
      { text: 'Rovers drew 2-2 at home. The defeat leaves Rovers bottom.', language: 'en' },
      { words: 'The defeat', certainty: 'warning' },
    ],
    [
      { text: 'Il a été opéré du genou gauche. Son genou droit mettra trois mois à guérir.', language: 'fr' },
      { words: 'genou droit', certainty: 'warning' },
    ],
    [
      { text: 'L’immeuble compte quatre étages. La fumée sortait du sixième étage.', language: 'fr' },
      { words: 'du sixième étage', certainty: 'warning' },
    ],
    [
      { text: 'Les Rouges ont fait match nul. Cette défaite les laisse derniers.', language: 'fr' },
      { words: 'Cette défaite', certainty: 'warning' },
    ],
    [
      { text: '왼쪽 발목을 다쳐 수술을 받았다. 오른쪽 발목은 석 달 뒤에야 낫는다.', language: 'ko' },
      { words: '오른쪽 발목', certainty: 'warning' },
    ],
    [
      { text: '박물관은 3층 건물이다. 5층 꼭대기에 오르면 항구가 보인다.', language: 'ko' },
      { words: '5층', certainty: 'warning' },
    ],
    [
      { text: '팀은 2-2로 비겼다. 이날 패배로 팀은 꼴찌가 됐다.', language: 'ko' },
      { words: '이날 패배로', certainty: 'warning' },
    ],
    // There is none, and there it is.
    [
      { text: '마을에는 병원이 없다. 주민 세 명이 병원에서 치료를 받고 있다.', language: 'ko' },
      { words: '병원에서' },
    ],
    [
      { text: '체험 프로그램은 무료로 운영된다. 참가비 1만 원은 현장에서 낸다.', language: 'ko' },
      { words: '참가비 1만 원' },
    ],
    [{ text: '모집 정원은 20명이다. 정원 30명을 모두 채웠다.', language: 'ko' }, { words: '30명' }],
    [
      { text: '이 식당은 24시간 문을 연다. 밤 10시에 문을 닫는다.', language: 'ko' },
      { words: '10시에 문을 닫' },
    ],
    [
      { text: 'The village has no school. Pupils at the village school planted trees.', language: 'en' },
      { words: 'the village school' },
    ],
    [
      { text: 'The driver was alone in the car. His two passengers escaped unhurt.', language: 'en' },
      { words: 'His two passengers' },
    ],
    [
      {
        text: 'Nobody was hurt in the blast. A nurse with burns to both hands was flown to Leeds.',
        language: 'en',
      },
      { words: 'with burns' },
    ],
    [
      { text: 'He speaks no French. In fluent French he thanked the mayor.', language: 'en' },
      { words: 'fluent French' },
    ],
    [{ text: 'City lost 2-0 to Rovers. The win lifts City to third.', language: 'en' }, { words: 'The win' }],
    [
      { text: 'Police have not named the victim. The victim was named as Paul Reed, 31.', language: 'en' },
      { words: 'was named as' },
    ],
    [
      {
        text: 'Le village n’a plus d’école. Les élèves de l’école du village ont planté des arbres.',
        language: 'fr',
      },
      { words: 'de l’école' },
    ],
    [
      { text: 'Le conducteur était seul à bord. Ses deux passagers s’en sortent indemnes.', language: 'fr' },
      { words: 'Ses deux passagers' },
    ],
    [
      {
        text: 'The fair is being held for the first time. Last year’s winner, Ruth Pell, will be back.',
        language: 'en',
      },
      { words: 'Last year’s winner' },
    ],
    [
      { text: 'The one-man show runs until Sunday. The two actors take turns on stage.', language: 'en' },
      { words: 'The two actors' },
    ],
    [
      { text: 'The train runs non-stop to Leeds. It calls at three stations on the way.', language: 'en' },
      { words: 'calls at three' },
    ],
    [
      {
        text: 'Le salon se tient pour la première fois. Le lauréat de l’an dernier sera présent.',
        language: 'fr',
      },
      { words: 'lauréat de l’an dernier' },
    ],
    [
      { text: '대회는 올해 처음 열린다. 지난해 우승자 이모 씨도 출전한다.', language: 'ko' },
      { words: '지난해 우승자' },
    ],
    [
      { text: '그는 무소속으로 당선됐다. 소속 정당은 환영 논평을 냈다.', language: 'ko' },
      { words: '소속 정당' },
    ],
    [
      { text: '아파트는 2층짜리다. 주민 이모 씨는 4층 베란다에서 구조를 기다렸다.', language: 'ko' },
      { words: '4층' },
    ],
  ],
});
