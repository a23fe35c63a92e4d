import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { UNRELATED } from '../figures/unrelated.examples.js';
import { sumMismatch } from './sum-mismatch.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(sumMismatch, {
  passes: [
    fr(
      'Le conseil compte 38 élus : 17 socialistes, 13 républicains, six écologistes et deux sans étiquette.',
    ),
    ko('경찰은 주말 동안 64명을 붙잡았다. 이 중 41명은 지역 주민이고 23명은 다른 지역에서 왔다.'),
    fr('Sur les 760 millions, l’État verse 380 millions, la région 190 et la ville les 190 restants.'),
    ko('마을 주민 412명 가운데 65세 이상이 257명, 65세 미만이 155명이다.'),
    fr('L’entreprise emploie 1 350 personnes, 850 en Espagne et 500 au Portugal.'),
    ko('첫해 12건이던 수술은 지난해 341건으로 늘었고, 올해 3월 누적 1만 건을 넘어섰다.'),
    fr(
      'Le groupe annonce 614 millions d’euros de ventes. Il emploie 2 900 salariés. L’activité se répartit entre les fromages (371 millions), le beurre (148 millions) et les desserts (95 millions).',
    ),
    fr(
      'Le groupe annonce 624 millions d’euros de ventes. L’activité se répartit notamment entre les fromages (371 millions), le beurre (148 millions) et les desserts (95 millions).',
    ),
    fr('On a compté 421 incendies : 268 au printemps, 97 à l’automne et 56 le reste de l’année.'),
    ko('남자 선수 142명과 여자 선수 118명 등 선수 280명이 출전한다.'),
    ko('올해 산불은 모두 421건 났다. 봄철이 268건, 가을철이 97건, 나머지 계절이 56건이다.'),
    fr('Les ingénieurs gagnent 2 612 euros et les techniciens 2 148 euros, soit 464 euros de différence.'),
    ...UNRELATED,
    {
      text: 'Les 12 élèves et leurs 3 professeurs sont rentrés ; les 14 voyageurs du car suivant attendent.',
      language: 'fr',
    },
    {
      text: 'It takes 200 g of flour, 100 g of butter and 50 g of sugar. The 400 g of dough fill one tin.',
      language: 'en',
    },
    { text: '금메달 3개, 은메달 2개, 동메달 4개를 땄다. 지난 대회 메달은 10개였다.', language: 'ko' },
    // More parts than anyone would add up two by two, three by three.
    en(
      `The wards sent ${Array.from({ length: 40 }, (_, at) => `${at * 2 + 11} voters`).join(', ')}. Together they sent 2,307 voters.`,
    ),
    { text: 'The 12 schools have 340 pupils between them, and the 9 colleges 410.', language: 'en' },
    {
      text: 'Attendance was 9,000 on Friday and 8,000 on Saturday, together the best since 1990, when 21,000 came.',
      language: 'en',
    },
    {
      text: 'The plan cuts the number of wards from 12 to 8 and raises the number of beds to 240.',
      language: 'en',
    },
    { text: 'Prices fell as output rose from 30 to 50 tonnes.', language: 'en' },
    { text: 'The museum’s 300 paintings include 40 by women, and its 120 sculptures 30.', language: 'en' },
    { text: '학교 12곳에 학생 340명이 다니고, 대학 9곳에는 410명이 다닌다.', language: 'ko' },
    { text: '금요일 9000명, 토요일 8000명이 찾아 이틀 모두 지난해 2만1000명을 밑돌았다.', language: 'ko' },
    { text: '병동을 12곳에서 8곳으로 줄이고 병상은 240개로 늘린다.', language: 'ko' },
    { text: '그림 300점 가운데 40점이 여성의 것이고 조각은 120점 중 30점이다.', language: 'ko' },
    { text: '총 5개 동에 300가구가 들어서고 상가 12곳이 생긴다.', language: 'ko' },
    { text: 'Les 12 écoles ont ensemble 340 élèves, et les 9 collèges 410.', language: 'fr' },
    {
      text: 'Le plan réduit le nombre de services de 12 à 8 et porte à 240 le nombre de lits.',
      language: 'fr',
    },
    { text: 'Le musée a 300 tableaux, dont 40 de femmes, et 120 sculptures, dont 30.', language: 'fr' },
    {
      text: 'Vendredi, 9 000 personnes sont venues, samedi 8 000, loin des 21 000 de l’an dernier au total.',
      language: 'fr',
    },
    {
      text: 'Frozen goods brought in £520m, chilled £410m and bakery £230m, which makes £1,160m in all.',
      language: 'en',
    },
    { text: 'Six adults and nine children were in the boat, 15 people altogether.', language: 'en' },
    {
      text: 'The extension adds 1,200 square metres of galleries, 850 of storage and 640 of workshops, taking the total to 2,690.',
      language: 'en',
    },
    {
      text: 'There were 34 arrests on Friday and 27 on Saturday, bringing the weekend’s tally to 61.',
      language: 'en',
    },
    { text: 'Of the 2,460 who started, 1,790 finished, 560 gave up and 110 were timed out.', language: 'en' },
    { text: 'With the 48 new seats added to the existing 210, the theatre will hold 258.', language: 'en' },
    { text: 'Its 47 staff, 28 nurses, 12 doctors and 7 clerks, work in shifts.', language: 'en' },
    { text: '남성 6200명과 여성 7400명을 더한 성인 1만3600명을 조사했다.', language: 'ko' },
    { text: '국비 12억원에 시비 7억원을 보태 19억원으로 공원을 만든다.', language: 'ko' },
    { text: '배에는 어른 여섯 명과 아이 아홉 명, 모두 15명이 타고 있었다.', language: 'ko' },
    { text: '금요일 34명, 토요일 27명이 붙잡혀 주말에만 61명이 체포됐다.', language: 'ko' },
    {
      text: '출전자 2460명 가운데 1790명이 완주했고 560명은 포기했으며 110명은 시간을 넘겼다.',
      language: 'ko',
    },
    { text: '기존 210석에 48석을 더해 258석 규모가 된다.', language: 'ko' },
    { text: '직원 47명은 간호사 28명, 의사 12명, 사무원 7명이다.', language: 'ko' },
    {
      text: 'Avec 1 200 mètres carrés de galeries, 850 de réserves et 640 d’ateliers, le musée porte l’extension à 2 690 mètres carrés.',
      language: 'fr',
    },
    {
      text: 'L’État donne 12 millions d’euros et la ville 7 millions ; à eux deux, ils versent 19 millions.',
      language: 'fr',
    },
    { text: 'Il y avait à bord six adultes et neuf enfants : quinze personnes.', language: 'fr' },
    { text: 'Aux 210 places existantes s’ajoutent 48 nouvelles, ce qui fera 258 places.', language: 'fr' },
    { text: 'On a arrêté 34 personnes vendredi et 27 samedi, 61 sur le week-end.', language: 'fr' },
    { text: 'Les 47 employés se répartissent en 28 infirmières, 12 médecins et 7 agents.', language: 'fr' },
    {
      text: 'He owed £400 to the bank, £250 to his sister and £120 to the grocer: £770 in all.',
      language: 'en',
    },
    {
      text: 'Forty-one voted for and 23 against, with 6 blank papers, so 70 ballots were cast.',
      language: 'en',
    },
    { text: 'The convoy of 30 vehicles was made up of 14 trucks, 9 vans and 7 cars.', language: 'en' },
    {
      text: '은행에 400만원, 누나에게 250만원, 가게에 120만원을 빚져 빚은 770만원에 이른다.',
      language: 'ko',
    },
    { text: '찬성 41표, 반대 23표, 무효 6표로 투표한 사람은 70명이다.', language: 'ko' },
    { text: '30대의 행렬은 트럭 14대, 승합차 9대, 승용차 7대로 이뤄졌다.', language: 'ko' },
    { text: '아침에 손님 18명이 왔고 낮에 7명이 더 와 25명이 됐다.', language: 'ko' },
    {
      text: 'Il devait 400 euros à la banque, 250 à sa sœur et 120 à l’épicier, 770 euros en tout.',
      language: 'fr',
    },
    { text: 'Le convoi de 30 véhicules comprenait 14 camions, 9 fourgons et 7 voitures.', language: 'fr' },
    'All 40 councillors voted: 22 in favour, 16 against and two abstentions.',
    'By 28 votes to 21 with five abstentions the board agreed. All 54 members took part.',
    'The firm employs 48 people, 30 in Leeds and the remaining 18 in York.',
    'The firm employs 48 people, 30 more than the other 22 on the estate.',
    { text: 'L’entreprise emploie 48 personnes, 30 à Lyon et les 18 autres à Nantes.', language: 'fr' },
    '직원 48명 중 30명은 서울에서, 나머지 18명은 부산에서 일한다.',
    '직원 48명 중 30명이 떠났다. 나머지 5명은 보다 먼저 떠난 사람이다.',
    '출발한 300명 가운데 210명이 완주했고 60명은 기권했으며 30명은 실격했다.',
    '총사업비 250억원은 국비 120억원, 도비 34억원, 군비 96억원으로 마련한다.',
    '총사업비 260억원은 국비 124억원, 도비 38억원, 군비 99억원으로 마련한다.',
    '재석 위원 14명이 표결했다.\n결과는 찬성 8표, 반대 4표, 기권 2표였다.',
    'Le club de basket compte 6 victoires et 4 défaites en 10 matchs.',
    'Le club compte 6 victoires et 3 défaites en 10 matchs.',
    'Of the 2,460 starters, 1,790 finished, 560 dropped out and 110 were stopped.',
    'Of the 2,500 starters, 1,790 finished, 560 dropped out and 110 were stopped.',
    // Something is left over: a match abandoned, a judge who stood aside.
    { text: 'The Swifts won 10, lost 6 and drew 4 of the 21 matches, with one rained off.', language: 'en' },
    { text: 'Town won 9, drew 4 and lost 6 of their 20 games; one was called off.', language: 'en' },
    {
      text: 'Rovers won 14, lost 7 and drew 3 of the 25 matches, including a replay still to be played.',
      language: 'en',
    },
    { text: 'She won 11, lost 5 and tied 2 of her 19 games and sat one out.', language: 'en' },
    { text: 'United won 10, lost 10 and drew 8 of 30 matches, plus two forfeits.', language: 'en' },
    {
      text: 'Athletic won 6, drew 6 and lost 6 of the 19 games before the season was stopped with one unfinished.',
      language: 'en',
    },
    { text: '위원 8명 가운데 4명이 찬성하고 3명이 반대했으며 1명은 회피를 신청했다.', language: 'ko' },
    { text: '재판관 9명 중 6명이 찬성하고 1명이 반대했으며 나머지는 의견을 내지 않았다.', language: 'ko' },
    { text: '위원 11명 가운데 7명이 찬성하고 3명이 반대했고 1명은 자리에 없었다.', language: 'ko' },
    { text: '의원 15명 중 9명이 찬성하고 4명이 반대했으며 의장은 투표하지 않았다.', language: 'ko' },
    { text: '이사 7명 가운데 4명이 찬성하고 2명이 반대한 가운데 한 명은 불참했다.', language: 'ko' },
    { text: '심사위원 5명 중 3명이 찬성하고 1명이 기권했으며 1명은 결석했다.', language: 'ko' },
    {
      text: 'L’équipe a gagné 12 matchs, perdu 8 et fait 5 nuls sur 26 matchs, avec un match annulé.',
      language: 'fr',
    },
    {
      text: 'Le club a remporté 9 matchs, perdu 6 et concédé 4 nuls sur 20 rencontres, une ayant été reportée.',
      language: 'fr',
    },
    ko('북구 41건, 남구 28건, 서구 17건 등 총 90건이 접수됐다.'),
    ko('사과 300상자, 배 200상자, 감 100상자 등 모두 760상자가 팔렸다.'),
    ko('박씨 4천200만원, 최씨 2천700만원, 정씨 1천100만원 등 모두 8천만원을 잃었다.'),
    en('The survey covered 900 farms: 412 grew wheat and 488 barley.'),
    en('The survey covered about 900 farms: 412 grew wheat and 498 barley.'),
    fr('L’enquête a porté sur 800 foyers : 430 en ville et 370 à la campagne.'),
    '재판관 7명 가운데 5명이 찬성하고 2명이 반대했다.',
    '버스는 36대다. 이 가운데 21대는 전기버스, 15대는 경유버스다.',
    '총상금 5억원으로 우승자에게 2억원, 준우승자에게 1억원, 3위에게 5000만원을 준다.',
    '사망자 4명, 부상자 12명 등 모두 16명의 사상자가 났다.',
    'The company employs 240 people, 150 of them in Cardiff and 80 in Swansea.',
    'The company employs 240 people, including 150 in Cardiff and 80 in Swansea.',
    'Medals went to four countries: Kenya took five, Japan three, Peru two and Fiji one.',
    'They won 12 games, lost 8 and drew 5 of the 25 they played.',
    '회원은 16명이었다. 연구반 8명, 정비반 5명, 지원반 3명이 함께 지냈다.',
    '서울 30명, 부산 20명 등 5개 도시에서 모두 80명이 모였다.',
    'They employ 4,500 people, of whom 2,900 work for Fenwick and 1,600 for Solway.',
    '표결에는 재적 의원 15명이 모두 참여했다. 찬성 10표, 반대 3표, 기권 2표였다.',
    '밭은 1200ha다. 이 가운데 사과밭이 700ha, 배밭이 300ha, 포도밭이 200ha다.',
    '신고는 250건이었다. 이 중 음주가 90건, 과속이 110건, 신호위반이 70건으로 중복 집계됐다.',
    '총사업비는 1200억원이다. 국비 500억원, 시비 300억원을 우선 투입하고 나머지는 민간이 댄다.',
    '상금은 총 5억원으로 우승자에게 2억원, 준우승자에게 1억원이 돌아간다.',
    'Some 60% of men and 55% of women said they would move.',
    'Of the 300 members, 180 were women and 150 lived abroad.',
    'With 99% of votes counted, the party had 51% of the vote and its rival 48%.',
    'The scheme will cost £120m. The government will pay £50m, the council £30m and the rest will come from lenders.',
    'Le texte est adopté par 32 voix pour, 8 contre et 5 abstentions, sur 45 élus. Hier, 31 élus étaient présents.',
    'Sur ces 40 hectares, 25 sont en rouge, 10 en blanc et 5 en rosé.',
    '국비 300억원, 도비 150억원, 시비 50억원 등 모두 500억원이 든다.',
    '남성 30명, 여성 25명 등 모두 55명이 탔다.',
    '모두 60명(남성 30명, 여성 30명)이 탔다.',
    '서울 30명, 부산 20명 등 모두 80명이 모였다.',
    '금메달 5개, 은메달 3개, 동메달 4개로 총 12개를 땄다.',
    '찬성 150표, 반대 40표, 기권 10표로 가결됐다. 투표에 참여한 의원은 200명이다.',
    '20경기에서 12승 5무 3패를 거뒀다.',
    '찬성한다는 응답이 45%, 반대 35%, 모름 20%였다.',
    '복수응답에서 값 65%, 맛 50%, 위생 40%라고 답했다.',
    '점유율은 40%로 지난해 38%, 재작년 35%에서 높아졌다.',
    '직원 300명이 공장 20곳에서 제품 5종을 만들어 모두 7개국에 판다.',
    '재단은 2억4500만달러를 걷었다. 그동안 모은 기부금은 총 3억1천만달러다.',
    'The ferry line borrowed £6m in 2019 and £8m in 2021, £14m in all.',
    'Three teachers and two nurses, five in all, signed.',
    'The budget is £500m: £300m from the state, £150m from the region and £50m from the city.',
    'It employs 300 people, including 40 nurses and 20 doctors, in a total of 12 towns.',
    'It won 12 times. Ten wins, five draws and three defeats in 18 matches took it to the top.',
    'Some 45% said yes, 35% no and 20% did not know.',
    'In the survey 65% like the price, 50% the taste and 40% the service (more than one answer was possible).',
    'Cars make up 60% and the rest, 40%, are buses.',
    'Le budget est de 500 millions d’euros : 300 millions de l’État et 200 millions de la région.',
    'Douze femmes et quinze hommes, soit 27 personnes au total, ont signé.',
    'Le texte est adopté par 150 voix contre 40. Les députés étaient 577 à siéger.',
    {
      text: '산불 진화에는 소방대원 140명과 군인 80명, 주민 35명이 나섰다. 헬기도 다섯 대 떴다. 현장에 투입된 인원은 255명에 이른다.',
      language: 'ko',
    },
    {
      text: '남편이 3200만원, 아내가 2700만원을 냈다. 부부가 마련한 5900만원은 고스란히 빚을 갚는 데 쓰였다.',
      language: 'ko',
    },
    {
      text: '축제 첫날 8000명, 둘째 날 1만2000명, 마지막 날 9000명이 찾아 사흘간 2만9000명이 다녀갔다.',
      language: 'ko',
    },
    {
      text: 'Three donors gave $40,000, $25,000 and $15,000. The $80,000 will pay for a new roof.',
      language: 'en',
    },
    {
      text: 'The convoy carried 14 drivers, 6 medics and 3 interpreters. All 23 were back by nightfall.',
      language: 'en',
    },
    {
      text: 'Forty riders started in the juniors and sixty-five in the seniors. The field of 105 was the largest yet.',
      language: 'en',
    },
    {
      text: 'Le collège accueille 82 élèves de sixième, 75 de cinquième, 68 de quatrième et 71 de troisième. Ses 296 élèves seront relogés.',
      language: 'fr',
    },
    {
      text: 'Le musée a reçu 14 000 visiteurs en juillet et 17 500 en août. En deux mois, 31 500 personnes ont vu l’exposition.',
      language: 'fr',
    },
    {
      text: '주말 사이 눈길 사고가 잇따랐다. 토요일 37건, 일요일 28건이 접수됐다. 이틀 동안 일어난 65건 가운데 9건은 다친 사람이 나왔다.',
      language: 'ko',
    },
    {
      text: '구단이 올 시즌 쓴 돈이 공개됐다. 선수단 연봉으로 84억원, 구장 임차료로 11억원이 나갔다. 유소년 육성에는 9억원을 썼다. 다 더하면 104억원으로 리그에서 네 번째로 많다.',
      language: 'ko',
    },
    { text: "Of the council's 45 seats, Labour took 21, the Greens 13 and independents 11.", language: 'en' },
    { text: '사고 당시 건물에는 52명이 있었다. 12명이 숨지고 30명이 다쳤다.', language: 'ko' },
    { text: '남자부 24팀, 여자부 18팀이 출전했다. 경기는 모두 63경기가 열린다.', language: 'ko' },
    { text: 'He paid $300 for the first and $250 for the second. The third cost $600.', language: 'en' },
    {
      text: 'Sur les 1 500 électeurs, 900 ont voté. Au premier tour, la participation était de 52 %.',
      language: 'fr',
    },
    { text: 'The team won 12 and lost 9. The season is 25 games long.', language: 'en' },
  ],
  finds: [
    [
      ko('경찰은 주말 동안 64명을 붙잡았다. 이 중 41명은 지역 주민이고 33명은 다른 지역에서 왔다.'),
      { words: '41명은 지역 주민이고 33명' },
    ],
    [
      ko('마을 주민 412명 가운데 65세 이상이 257명, 65세 미만이 165명이다.'),
      { words: '412명 가운데 65세 이상이 257명, 65세 미만이 165명' },
    ],
    [ko('예선에서 38점, 결선에서 47점을 받아 총점 95점으로 우승했다.'), { words: '95점' }],
    [en('They scored 38 points in the heats and 47 in the final for a total of 95.'), { words: '95' }],
    [
      fr('L’entreprise emploie 1 350 personnes, 950 en Espagne et 500 au Portugal.'),
      { words: '1 350 personnes' },
    ],
    [
      ko(
        '한별정밀은 2분기에 2116억원의 매출을 올렸다. 직원은 800명이다. 부문별로는 장비가 1190억원, 세정이 710억원, 부품이 316억원이다.',
      ),
      { words: '2116억원' },
    ],
    [
      en(
        'The group reported sales of £614m. It employs 2,900 people. Sales break down into cheese (£381m), butter (£148m) and desserts (£95m).',
      ),
      { words: '£614m' },
    ],
    [
      fr(
        'Le groupe annonce 624 millions d’euros de ventes. Il emploie 2 900 salariés. L’activité se répartit entre les fromages (371 millions), le beurre (148 millions) et les desserts (95 millions).',
      ),
      { words: '624 millions d’euros' },
    ],
    [
      fr('On a compté 431 incendies : 268 au printemps, 97 à l’automne et 56 le reste de l’année.'),
      { words: '431 incendies' },
    ],
    [ko('남자 선수 142명과 여자 선수 118명 등 선수 250명이 출전한다.'), { words: '250명' }],
    [
      en('Some 3,400 came on Friday, 4,100 on Saturday and 5,200 on Sunday, 13,700 over the weekend.'),
      { words: '13,700' },
    ],
    [
      fr(
        'Le chantier est évalué à 760 000 euros : 410 000 pour le bâtiment et 270 000 pour les fours, les 90 000 restants allant à la chambre froide.',
      ),
      { words: '90 000' },
    ],
    [
      fr('Sur ses 640 salariés, 210 travaillent à Lyon et 180 à Lille. Les 240 autres sont au siège.'),
      { words: '240' },
    ],
    [
      {
        text: 'The school has 312 girls and 287 boys. Its 609 pupils will move to the new building in May.',
        language: 'en',
      },
      { words: '609 pupils' },
    ],
    [
      {
        text: 'Ferries carried 41,000 passengers in June, 56,000 in July and 63,000 in August, so 150,000 over the summer.',
        language: 'en',
      },
      { words: '150,000' },
    ],
    [
      {
        text: 'A grant of €2m from the state and €1.4m from the lottery leaves the museum with €3.6m to spend.',
        language: 'en',
      },
      { words: '€3.6m' },
    ],
    [
      {
        text: 'The survey counted 230 otters on the upper river and 170 on the lower, which puts the population at 420.',
        language: 'en',
      },
      { words: '420' },
    ],
    [
      {
        text: 'Some 34 percent back the mayor, 29 percent her rival and 41 percent are undecided.',
        language: 'en',
      },
      { words: 'Some 34 percent back the mayor, 29 percent her rival and 41 percent' },
    ],
    [
      {
        text: '이 학교 학생은 남학생 287명, 여학생 312명이다. 609명 전원이 5월 새 건물로 옮긴다.',
        language: 'ko',
      },
      { words: '609명' },
    ],
    [
      {
        text: '사고로 버스에 타고 있던 승객 23명 가운데 7명이 크게 다치고 14명이 가볍게 다쳤다. 나머지 3명은 다치지 않았다.',
        language: 'ko',
      },
      { words: '3명' },
    ],
    [{ text: '금 5개, 은 7개, 동 4개로 메달 17개를 따냈다.', language: 'ko' }, { words: '17개' }],
    [
      {
        text: "L'école compte 312 filles et 287 garçons. Ses 609 élèves déménageront en mai.",
        language: 'fr',
      },
      { words: '609 élèves' },
    ],
    [
      {
        text: "L'État apporte deux millions d'euros et la région 1,4 million : le musée disposera de 3,6 millions.",
        language: 'fr',
      },
      { words: '3,6 millions' },
    ],
    [
      { text: '34 % soutiennent la maire, 29 % son adversaire et 41 % hésitent.', language: 'fr' },
      { words: '34 % soutiennent la maire, 29 % son adversaire et 41 %' },
    ],
    [
      {
        text: 'The harvest filled 14 crates on Friday. Another nine were loaded on Saturday and six on Sunday, and the 31 crates went to market on Monday.',
        language: 'en',
      },
      { words: '31 crates' },
    ],
    [
      {
        text: "The orchestra employs 38 string players, 14 woodwinds, 12 brass and four percussionists. With 70 musicians it is the country's largest.",
        language: 'en',
      },
      { words: '70 musicians' },
    ],
    [
      {
        text: 'The council has 21 Labour members, 14 Conservatives and six Greens, which with the four independents gives it 47 seats.',
        language: 'en',
      },
      { words: '47 seats' },
    ],
    [
      {
        text: 'Two people died and 13 were injured when the bus overturned; the remaining 24 of its 41 passengers walked away.',
        language: 'en',
      },
      { words: '24' },
    ],
    [
      {
        text: 'Volunteers cleared 3.5 tons of rubbish from the east bank and 2.8 tons from the west, 6.5 tons altogether.',
        language: 'en',
      },
      { words: '6.5 tons' },
    ],
    [
      {
        text: 'The company employs 1,900 people in Germany, 1,250 in Poland and 640 in Spain. The cuts affect a tenth of the 3,970 workers.',
        language: 'en',
      },
      { words: '3,970 workers' },
    ],
    [
      {
        text: '$320,000 went on wages, $95,000 on rent and $41,000 on power. That left only $40,000 of the $500,000 grant.',
        language: 'en',
      },
      { words: '$40,000' },
    ],
    [
      {
        text: '바자회에서는 옷 판매로 420만 원, 음식 판매로 115만 원, 경매로 238만 원을 모았다. 수익금 793만 원은 전액 기부한다.',
        language: 'ko',
      },
      { words: '793만 원' },
    ],
    [
      { text: '버스에 탄 41명 중 2명이 숨지고 13명이 다쳤다. 나머지 24명은 무사하다.', language: 'ko' },
      { words: '24명' },
    ],
    [
      { text: '동쪽 강변에서 3.5t, 서쪽에서 2.8t을 거둬 6.5t의 쓰레기를 치웠다.', language: 'ko' },
      { words: '6.5t' },
    ],
    [
      {
        text: '지원금 5억 원은 인건비 3억2천만 원, 임대료 9500만 원, 전기료 4100만 원을 쓰고 4천만 원이 남았다.',
        language: 'ko',
      },
      { words: '4천만 원' },
    ],
    [
      {
        text: '1차로 37가구, 2차로 45가구가 이주를 마쳤다. 전체 120가구 중 남은 집은 48가구다.',
        language: 'ko',
      },
      { words: '48가구' },
    ],
    [
      { text: '이번 대회에는 국내 18개 팀과 해외 7개 팀이 나와 26개 팀이 겨룬다.', language: 'ko' },
      { words: '26개' },
    ],
    [
      {
        text: '유권자 1만2천 명 중 사전투표로 3400명, 본투표로 4100명이 투표해 투표자는 7700명이었다.',
        language: 'ko',
      },
      { words: '7700명' },
    ],
    [
      {
        text: '검찰은 A씨가 숨진 노인의 통장에서 300만 원, 450만 원, 620만 원을 차례로 빼내 모두 1470만 원을 챙겼다고 밝혔다.',
        language: 'ko',
      },
      { words: '1470만 원' },
    ],
    [
      {
        text: '16개 팀 중 4개 팀이 기권하고 2개 팀이 실격했다. 남은 11개 팀이 토요일에 겨룬다.',
        language: 'ko',
      },
      { words: '11개' },
    ],
    [
      { text: '도서관은 소설 240권, 전기 110권, 지도책 75권을 사들여 장서 435권을 늘렸다.', language: 'ko' },
      { words: '435권' },
    ],
    [
      { text: '5월에 1만2천 회분, 6월에 1만8500회분이 들어와 재고는 3만1500회분이다.', language: 'ko' },
      { words: '3만1500회' },
    ],
    [
      {
        text: '구조대는 1층에서 7명, 2층에서 12명, 옥상에서 4명을 구했다. 구조된 사람은 모두 25명이다.',
        language: 'ko',
      },
      { words: '25명' },
    ],
    [
      {
        text: "Le tribunal accorde 2,1 millions d'euros pour les salaires perdus et 1,6 million pour le préjudice moral, 3,9 millions au total.",
        language: 'fr',
      },
      { words: '3,9 millions' },
    ],
    [
      { text: "L'État financera 40 % du projet, la région 25 % et la ville 45 %.", language: 'fr' },
      { words: '40 % du projet, la région 25 % et la ville 45 %' },
    ],
    [
      { text: '가진 땅 80ha에 35ha를 더 사고 20ha를 팔아 지금은 105ha를 짓는다.', language: 'ko' },
      { words: '105ha' },
    ],
    [
      {
        text: '산불 진화에는 소방대원 140명과 군인 80명, 주민 35명이 나섰다. 헬기도 다섯 대 떴다. 현장에 투입된 인원은 275명에 이른다.',
        language: 'ko',
      },
      { words: '275명', certainty: 'warning' },
    ],
    [
      {
        text: '남편이 3200만원, 아내가 2700만원을 냈다. 부부가 마련한 6900만원은 고스란히 빚을 갚는 데 쓰였다.',
        language: 'ko',
      },
      { words: '6900만원', certainty: 'warning' },
    ],
    [
      {
        text: '축제 첫날 8000명, 둘째 날 1만2000명, 마지막 날 9000명이 찾아 사흘간 3만2000명이 다녀갔다.',
        language: 'ko',
      },
      { words: '3만2000명', certainty: 'warning' },
    ],
    [
      {
        text: 'Three donors gave $40,000, $25,000 and $15,000. The $90,000 will pay for a new roof.',
        language: 'en',
      },
      { words: '$90,000', certainty: 'warning' },
    ],
    [
      {
        text: 'The convoy carried 14 drivers, 6 medics and 3 interpreters. All 26 were back by nightfall.',
        language: 'en',
      },
      { words: '26', certainty: 'warning' },
    ],
    [
      {
        text: 'Forty riders started in the juniors and sixty-five in the seniors. The field of 115 was the largest yet.',
        language: 'en',
      },
      { words: '115', certainty: 'warning' },
    ],
    [
      {
        text: 'Le collège accueille 82 élèves de sixième, 75 de cinquième, 68 de quatrième et 71 de troisième. Ses 306 élèves seront relogés.',
        language: 'fr',
      },
      { words: '306 élèves', certainty: 'warning' },
    ],
    [
      {
        text: 'Le musée a reçu 14 000 visiteurs en juillet et 17 500 en août. En deux mois, 32 500 personnes ont vu l’exposition.',
        language: 'fr',
      },
      { words: '32 500 personnes', certainty: 'warning' },
    ],
    [
      {
        text: '주말 사이 눈길 사고가 잇따랐다. 토요일 37건, 일요일 28건이 접수됐다. 이틀 동안 일어난 75건 가운데 9건은 다친 사람이 나왔다.',
        language: 'ko',
      },
      { words: '75건', certainty: 'warning' },
    ],
    [
      {
        text: '구단이 올 시즌 쓴 돈이 공개됐다. 선수단 연봉으로 84억원, 구장 임차료로 11억원이 나갔다. 유소년 육성에는 9억원을 썼다. 다 더하면 114억원으로 리그에서 네 번째로 많다.',
        language: 'ko',
      },
      { words: '114억원', certainty: 'warning' },
    ],
    [
      {
        text: "Of the council's 45 seats, Labour took 21, the Greens 13 and independents 14.",
        language: 'en',
      },
      { words: '45 seats', certainty: 'warning' },
    ],
    [
      {
        text: 'Frozen goods brought in £520m, chilled £410m and bakery £230m, which makes £1,190m in all.',
        language: 'en',
      },
      { words: '£1,190m' },
    ],
    [
      { text: 'Six adults and nine children were in the boat, 16 people altogether.', language: 'en' },
      { words: '16 people' },
    ],
    [
      {
        text: 'The extension adds 1,200 square metres of galleries, 850 of storage and 640 of workshops, taking the total to 2,960.',
        language: 'en',
      },
      { words: '2,960' },
    ],
    [
      {
        text: 'There were 34 arrests on Friday and 27 on Saturday, bringing the weekend’s tally to 71.',
        language: 'en',
      },
      { words: '71' },
    ],
    [
      {
        text: 'Of the 2,460 who started, 1,790 finished, 520 gave up and 110 were timed out.',
        language: 'en',
      },
      { words: '1,790 finished, 520 gave up and 110' },
    ],
    [
      { text: 'With the 48 new seats added to the existing 210, the theatre will hold 268.', language: 'en' },
      { words: '268' },
    ],
    [
      { text: 'Its 45 staff, 28 nurses, 12 doctors and 7 clerks, work in shifts.', language: 'en' },
      { words: '45 staff' },
    ],
    [
      { text: '남성 6200명과 여성 7400명을 더한 성인 1만3200명을 조사했다.', language: 'ko' },
      { words: '1만3200명' },
    ],
    [
      { text: '국비 12억원에 시비 7억원을 보태 21억원으로 공원을 만든다.', language: 'ko' },
      { words: '21억원' },
    ],
    [
      { text: '배에는 어른 여섯 명과 아이 아홉 명, 모두 16명이 타고 있었다.', language: 'ko' },
      { words: '16명' },
    ],
    [
      { text: '금요일 34명, 토요일 27명이 붙잡혀 주말에만 71명이 체포됐다.', language: 'ko' },
      { words: '71명' },
    ],
    [
      {
        text: '출전자 2460명 가운데 1790명이 완주했고 520명은 포기했으며 110명은 시간을 넘겼다.',
        language: 'ko',
      },
      { words: '1790명이 완주했고 520명은 포기했으며 110명' },
    ],
    [{ text: '기존 210석에 48석을 더해 268석 규모가 된다.', language: 'ko' }, { words: '268석' }],
    [{ text: '직원 45명은 간호사 28명, 의사 12명, 사무원 7명이다.', language: 'ko' }, { words: '45명' }],
    [
      {
        text: 'Avec 1 200 mètres carrés de galeries, 850 de réserves et 640 d’ateliers, le musée porte l’extension à 2 960 mètres carrés.',
        language: 'fr',
      },
      { words: '2 960 mètres carrés' },
    ],
    [
      {
        text: 'L’État donne 12 millions d’euros et la ville 7 millions ; à eux deux, ils versent 21 millions.',
        language: 'fr',
      },
      { words: '21 millions' },
    ],
    [
      { text: 'Il y avait à bord six adultes et neuf enfants : seize personnes.', language: 'fr' },
      { words: 'seize personnes' },
    ],
    [
      { text: 'Aux 210 places existantes s’ajoutent 48 nouvelles, ce qui fera 268 places.', language: 'fr' },
      { words: '268 places' },
    ],
    [
      { text: 'On a arrêté 34 personnes vendredi et 27 samedi, 71 sur le week-end.', language: 'fr' },
      { words: '71' },
    ],
    [
      { text: 'Les 45 employés se répartissent en 28 infirmières, 12 médecins et 7 agents.', language: 'fr' },
      { words: '45 employés' },
    ],
    [
      {
        text: 'He owed £400 to the bank, £250 to his sister and £120 to the grocer: £790 in all.',
        language: 'en',
      },
      { words: '£790' },
    ],
    [
      {
        text: 'Forty-one voted for and 23 against, with 6 blank papers, so 72 ballots were cast.',
        language: 'en',
      },
      { words: '72 ballots' },
    ],
    [
      { text: 'The convoy of 30 vehicles was made up of 14 trucks, 9 vans and 5 cars.', language: 'en' },
      { words: '30 vehicles' },
    ],
    [
      {
        text: '은행에 400만원, 누나에게 250만원, 가게에 120만원을 빚져 빚은 790만원에 이른다.',
        language: 'ko',
      },
      { words: '790만원' },
    ],
    [
      { text: '찬성 41표, 반대 23표, 무효 6표로 투표한 사람은 72명이다.', language: 'ko' },
      { words: '41표, 반대 23표, 무효 6표로 투표한 사람은 72명' },
    ],
    [
      { text: '30대의 행렬은 트럭 14대, 승합차 9대, 승용차 5대로 이뤄졌다.', language: 'ko' },
      { words: '30대' },
    ],
    [{ text: '아침에 손님 18명이 왔고 낮에 7명이 더 와 27명이 됐다.', language: 'ko' }, { words: '27명' }],
    [
      {
        text: 'Il devait 400 euros à la banque, 250 à sa sœur et 120 à l’épicier, 790 euros en tout.',
        language: 'fr',
      },
      { words: '790 euros' },
    ],
    [
      { text: 'Le convoi de 30 véhicules comprenait 14 camions, 9 fourgons et 5 voitures.', language: 'fr' },
      { words: '30 véhicules' },
    ],
    [
      'All 40 councillors voted, 22 in favour and 13 against with two abstentions.',
      { words: '40 councillors voted, 22 in favour and 13 against with two abstentions' },
    ],
    [
      'The firm employs 48 people, 30 in Leeds and the remaining 22 in York.',
      { words: '22', certainty: 'warning', says: '52' },
    ],
    [
      { text: 'L’entreprise emploie 48 personnes, 30 à Lyon et les 22 autres à Nantes.', language: 'fr' },
      { words: '22' },
    ],
    ['직원 48명 중 30명은 서울에서, 나머지 22명은 부산에서 일한다.', { words: '22명', says: '52명' }],
    [
      '출발한 300명 가운데 210명이 완주했고 50명은 기권했으며 20명은 실격했다.',
      { words: '210명이 완주했고 50명은 기권했으며 20명' },
    ],
    [
      '총사업비 250억원은 국비 120억원, 도비 34억원, 군비 106억원으로 마련한다.',
      { words: '250억원', certainty: 'warning' },
    ],
    [
      '재석 위원 13명이 자리했다.\n아침부터 이어진 회의는 저녁 늦게까지 결론을 내지 못하다가 위원장이 표결에 부치자고 해 끝났다.\n결과는 찬성 8표, 반대 4표, 기권 2표였다.',
      { words: '13명' },
    ],
    [
      'Le club de basket compte 6 victoires et 3 défaites en 10 matchs.',
      { words: '6 victoires et 3 défaites en 10 matchs', certainty: 'warning' },
    ],
    [
      'Of the 2,460 starters, 1,790 finished, 520 dropped out and 110 were stopped.',
      { words: '1,790 finished, 520 dropped out and 110' },
    ],
    [
      ko('피해액은 강씨 1억2천만원, 문씨 9천400만원, 오씨 4천100만원 등 모두 3억5천500만원이다.'),
      { words: '3억5천500만원', certainty: 'warning' },
    ],
    [
      ko('박씨 4천200만원, 최씨 2천700만원, 정씨 1천100만원 등 모두 9천만원을 잃었다.'),
      { words: '9천만원', certainty: 'warning' },
    ],
    [ko('북구 41건, 남구 28건, 서구 17건 등 총 96건이 접수됐다.'), { words: '96건', certainty: 'warning' }],
    [ko('한우 52마리, 젖소 37마리 등 모두 79마리가 죽었다.'), { words: '79마리', certainty: 'warning' }],
    [
      en('The survey covered 900 farms: 412 grew wheat and 498 barley.'),
      { words: '900 farms', certainty: 'warning' },
    ],
    [
      fr('L’enquête a porté sur 800 foyers : 433 en ville et 390 à la campagne.'),
      { words: '800 foyers', certainty: 'warning' },
    ],
    ['재판관 7명 가운데 5명이 찬성하고 3명이 반대했다.', { words: '7명 가운데 5명이 찬성하고 3명' }],
    ['버스는 36대다. 이 가운데 24대는 전기버스, 15대는 경유버스다.', { words: '24대는 전기버스, 15대' }],
    ['출품작은 48점으로 서울 20점, 부산 18점, 대구 12점이다.', { words: '48점', certainty: 'warning' }],
    [
      'The budget of £2.4m comes from the lottery (£1.2m), the county (£700,000) and donors (£300,000).',
      { words: '£2.4m' },
    ],
    ['사망자 4명, 부상자 12명 등 모두 18명의 사상자가 났다.', { words: '18명' }],
    [
      'The company employs 240 people, 150 in Cardiff and 80 in Swansea.',
      { words: '240 people', certainty: 'warning' },
    ],
    [
      'They won 12 games, lost 8 and drew 5 of the 27 they played.',
      { words: '12 games, lost 8 and drew 5 of the 27' },
    ],
    [
      '회원은 17명이었다. 연구반 8명, 정비반 5명, 지원반 3명이 함께 지냈다.',
      { words: '17명', certainty: 'warning' },
    ],
    ['총사업비 300억원은 국비 150억원, 도비 100억원, 시비 80억원으로 마련한다.', { words: '300억원' }],
    [
      'The bill of £90,000 was split between the council (£50,000), the diocese (£20,000) and donors (£30,000).',
      { words: '£90,000' },
    ],
    [
      '장서 8만 권 가운데 소설이 5만 권, 시집이 2만 권, 만화가 3만 권이다.',
      { words: '5만 권, 시집이 2만 권, 만화가 3만 권' },
    ],
    [
      'Of the 4,300 entrants, 2,910 finished, 980 gave up and 260 were stopped.',
      { words: '2,910 finished, 980 gave up and 260' },
    ],
    [
      'They employ 4,500 people, of whom 3,200 work for Fenwick and 1,600 for Solway.',
      { words: '3,200 work for Fenwick and 1,600', says: '4,800' },
    ],
    [
      '밭은 1200ha다. 이 가운데 사과밭이 700ha, 배밭이 300ha, 포도밭이 300ha다.',
      { words: '700ha, 배밭이 300ha, 포도밭이 300ha', certainty: 'warning', says: '1300' },
    ],
    [
      '재적 의원 15명이 모두 표결에 참여해 찬성 11표, 반대 3표, 기권 2표가 나왔다.',
      { words: '15명이 모두 표결에 참여해 찬성 11표, 반대 3표, 기권 2표', says: '16' },
    ],
    [
      '총사업비는 1200억원이다. 국비 520억원, 시비 410억원, 민자 450억원을 투입한다.',
      { words: '1200억원', certainty: 'warning' },
    ],
    [
      'Of the 300 members who voted, 180 were for the sale, 90 against and 50 abstained.',
      { words: '180 were for the sale, 90 against and 50 abstained', says: '320' },
    ],
    [
      'Some 60% of the volunteers were girls and 45% boys.',
      { words: 'Some 60% of the volunteers were girls and 45%', certainty: 'warning' },
    ],
    [
      'In 2023 wind supplied 28% of power, gas 42%, nuclear 15% and coal 35%.',
      { words: '28% of power, gas 42%, nuclear 15% and coal 35%' },
    ],
    [
      'The scheme will cost £120m. The government will pay £52m, the council £43m and the region £41m.',
      { words: '£120m', says: '136' },
    ],
    [
      'Sur ces 40 hectares, 25 sont en rouge, 10 en blanc et 8 en rosé.',
      { words: '25 sont en rouge, 10 en blanc et 8' },
    ],
    [
      '국비 300억원, 도비 150억원, 시비 100억원을 합쳐 모두 500억원이 든다.',
      { words: '500억원', certainty: 'error', says: '550억' },
    ],
    ['남성 30명과 여성 25명을 합해 모두 60명이 탔다.', { words: '60명', says: '55' }],
    ['모두 60명(남성 30명, 여성 25명)이 탔다.', { words: '60명' }],
    [
      '60명 가운데 남성이 30명, 여성이 25명이었다.',
      { words: '60명 가운데 남성이 30명, 여성이 25명', certainty: 'warning' },
    ],
    ['금메달 5개, 은메달 3개, 동메달 4개로 총 13개를 땄다.', { words: '13개', says: '12' }],
    ['예산 500억원(국비 300억원, 도비 150억원, 시비 100억원)이 통과됐다.', { words: '500억원' }],
    [
      '찬성 150표, 반대 40표, 기권 20표로 가결됐다. 투표에 참여한 의원은 200명이다.',
      { words: '150표, 반대 40표, 기권 20표로 가결됐다. 투표에 참여한 의원은 200명', certainty: 'error' },
    ],
    ['20경기에서 10승 5무 3패를 거뒀다.', { words: '20경기에서 10승 5무 3패', certainty: 'error' }],
    [
      '찬성한다는 응답이 45%, 반대 35%, 모름 30%였다.',
      { words: '45%, 반대 35%, 모름 30%', certainty: 'warning' },
    ],
    ['승용차가 60%이고 나머지 30%는 버스다.', { words: '30%', certainty: 'error', says: '40%' }],
    [
      '이번에 90억원의 투자를 유치했다.\n두 번째 투자 유치다. 처음에는 투자금 30억원을 모았다. 누적 투자 유치액은 150억원이다.',
      { words: '150억원', certainty: 'warning', says: '120억' },
    ],
    [
      'The ferry line borrowed £6m in 2019 and £8m in 2021, £17m in all.',
      { words: '£17m', certainty: 'error', says: '14 million' },
    ],
    ['Three teachers and two nurses, six in all, signed.', { words: 'six', says: '3 + 2 = 5' }],
    [
      'The budget is £500m: £300m from the state, £150m from the region and £100m from the city.',
      { words: '£500m' },
    ],
    ['There were 60 passengers (30 men and 25 women) on board.', { words: '60 passengers' }],
    [
      'It had ten wins, five draws and three defeats in 20 matches.',
      { words: 'ten wins, five draws and three defeats in 20 matches' },
    ],
    [
      'Some 45% of respondents said yes, 35% no and 30% did not know.',
      { words: 'Some 45% of respondents said yes, 35% no and 30%' },
    ],
    ['Cars make up 60% and the remaining 30% are buses.', { words: '30%' }],
    [
      'It passed by 150 votes to 40, with 20 abstentions. All 200 members present voted.',
      { words: '150 votes to 40, with 20 abstentions. All 200 members' },
    ],
    [
      'Le budget est de 500 millions d’euros : 300 millions de l’État et 250 millions de la région.',
      { words: '500 millions d’euros' },
    ],
    ['Douze femmes et quinze hommes, soit 30 personnes au total, ont signé.', { words: '30 personnes' }],
    [
      'Elle compte dix victoires, cinq nuls et trois défaites en 20 matchs.',
      { words: 'dix victoires, cinq nuls et trois défaites en 20 matchs' },
    ],
  ],
});
