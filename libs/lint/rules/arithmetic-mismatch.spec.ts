import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { UNRELATED } from '../figures/unrelated.examples.js';
import { arithmeticMismatch } from './arithmetic-mismatch.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(arithmeticMismatch, {
  passes: [
    ko('김 후보는 4만2310표, 박 후보는 3만9850표를 얻었다. 두 후보의 표차는 2460표다.'),
    ko(
      '김 후보는 4만2310표, 박 후보는 3만9850표를 얻었다. 4년 전 두 당의 표차는 3460표였지만 이번에 줄었다.',
    ),
    en('Reyes took 42,310 votes and Park 39,850. The majority was 2,460 votes.'),
    ko('아파트 1200가구 중 임대 360가구를 뺀 840가구를 일반에 분양한다.'),
    ...UNRELATED,
    { text: 'Revenue was $90m and costs $70m. After tax, a profit of $16m was left.', language: 'en' },
    { text: '매출 900억원, 비용 700억원이다. 세금을 내고 160억원이 남았다.', language: 'ko' },
    { text: '첫해에는 12명 모집에 240명이 지원했다. 이듬해 경쟁률은 15대 1이었다.', language: 'ko' },
    { text: '램프를 4만원에 사서 6만5000원에 팔았다. 수수료를 떼고 1만5000원이 남았다.', language: 'ko' },
    { text: 'Tickets are $15. With 400 sold, and gifts on top, the theatre took $7,000.', language: 'en' },
    { text: 'He scored 30 points in each of the 3 games and 12 rebounds, an average of 4.', language: 'en' },
    { text: 'The 20-year loan of £300,000 costs £1,800 a month.', language: 'en' },
    {
      text: 'The ferry makes 6 trips a day with 300 passengers in summer and 4 trips with 120 in winter.',
      language: 'en',
    },
    { text: '14억원을 들여 3년 동안 길을 넓히고 해마다 2억원으로 가꾼다.', language: 'ko' },
    { text: 'Le prêt de 300 000 euros sur 20 ans coûte 1 800 euros par mois.', language: 'fr' },
    { text: 'The three branches took in 41, 45 and 49 children, an average of 45 each.', language: 'en' },
    {
      text: 'She runs four classes of ten pupils at $6 a head each week, which brings in $240 a week.',
      language: 'en',
    },
    { text: 'With 14 plants, the firm will close three; that leaves it with 11.', language: 'en' },
    { text: 'The pump moves 300 litres a minute, so in ten minutes it shifts 3,000 litres.', language: 'en' },
    { text: 'A 300-kilowatt server running for 20 days uses 144 megawatt-hours.', language: 'en' },
    { text: 'He saves £50 a week, or £2,600 a year.', language: 'en' },
    { text: 'The 12 lorries carry 20 tonnes each: 240 tonnes a trip.', language: 'en' },
    { text: 'It had 500 tickets; 430 are gone, so only 70 remain.', language: 'en' },
    { text: 'The train covers the 360 km in three hours, at an average of 120 km/h.', language: 'en' },
    {
      text: '지난 3년 동안 방문객은 41만명, 45만명, 49만명으로 해마다 평균 45만명이 다녀갔다.',
      language: 'ko',
    },
    { text: '공장 14곳 중 3곳이 문을 닫으면 11곳이 남는다.', language: 'ko' },
    { text: '매주 5만원씩 모으면 1년에 260만원이 된다.', language: 'ko' },
    { text: '트럭 12대가 20톤씩 실어 한 번에 240톤을 나른다.', language: 'ko' },
    { text: '60만원을 여덟 명이 똑같이 나눠 7만5천원씩 냈다.', language: 'ko' },
    { text: '표 500장 가운데 430장이 팔려 70장이 남았다.', language: 'ko' },
    { text: '360㎞를 세 시간에 달려 평균 시속은 120㎞다.', language: 'ko' },
    { text: 'La pompe débite 300 litres par minute, donc 3 000 litres en dix minutes.', language: 'fr' },
    {
      text: 'Un serveur de 300 kilowatts qui tourne vingt jours consomme 144 mégawattheures.',
      language: 'fr',
    },
    { text: 'Sur ses 14 usines, le groupe en ferme trois ; il lui en restera onze.', language: 'fr' },
    { text: 'Il met de côté 50 euros par semaine, soit 2 600 euros par an.', language: 'fr' },
    { text: 'Les trois antennes ont reçu 41, 45 et 49 enfants, 45 en moyenne.', language: 'fr' },
    { text: 'Douze camions de 20 tonnes emportent 240 tonnes à chaque voyage.', language: 'fr' },
    {
      text: 'La note de 600 euros a été partagée entre huit amis, qui ont payé 75 euros chacun.',
      language: 'fr',
    },
    { text: 'Le train parcourt 360 km en trois heures, à 120 km/h de moyenne.', language: 'fr' },
    { text: 'The £1.8m prize, shared equally by six, gave each £300,000.', language: 'en' },
    { text: 'He read 12 pages a day for 30 days: 360 pages.', language: 'en' },
    { text: 'A score of 84 in seven rounds is 12 a round.', language: 'en' },
    { text: 'Twelve of the 40 stalls were cleared away, leaving 28.', language: 'en' },
    { text: '합창단 아홉 팀에 32명씩, 모두 288명이 무대에 선다.', language: 'ko' },
    { text: '하루 12쪽씩 30일 동안 360쪽을 읽었다.', language: 'ko' },
    { text: '상금 18억원을 여섯 명이 똑같이 나눠 3억원씩 가졌다.', language: 'ko' },
    { text: '노점 40곳 가운데 12곳이 철거돼 28곳만 남았다.', language: 'ko' },
    { text: 'Neuf chorales de 32 chanteurs, soit 288 voix, empliront la salle.', language: 'fr' },
    { text: 'Il a lu 12 pages par jour pendant 30 jours, soit 360 pages.', language: 'fr' },
    { text: 'Douze des 40 étals ont été enlevés ; il en reste 28.', language: 'fr' },
    {
      text: 'Le prix de 1,8 million d’euros, partagé entre six lauréats, a rapporté 300 000 euros à chacun.',
      language: 'fr',
    },
    en('A daily ticket at £6 works out at £2,190 over a 365-day year.'),
    en('At £15 a week, the club costs a member £780 a year.'),
    en('The club costs £15 a week and the insurance costs £680 a year.'),
    en('At £15 a week, the club costs £680 a year with the discount for members.'),
    en('Rents rose from £150 a week to £680 a month.'),
    fr('Un forfait mensuel à 40 euros revient à 480 euros sur douze mois.'),
    fr('À 15 euros par semaine, l’abonnement revient à 780 euros par an.'),
    fr('Le loyer est de 600 euros par mois et la taxe coûte 900 euros par an.'),
    fr('La garde coûte 200 000 euros par mois, autrement dit 2,4 millions par an.'),
    ko('한 주에 1만5000원인 이용권은 52주면 78만원이다.'),
    ko('한 달에 3만원을 내지만 한 해 회비는 50만원이다.'),
    ko('지난 6년간 불은 모두 240건 났다. 같은 기간 다친 사람은 150명, 연평균 25명꼴이었다.'),
    ko('6년간 이어진 공사다. 올해 다친 사람은 150명으로 연평균 30명보다 많다.'),
    en('Over five years 120 people drowned, an average of 24 a year.'),
    fr('En cinq ans, 120 personnes se sont noyées, 24 par an en moyenne.'),
    en('The train, at 72 km/h, was covering 20 metres every second.'),
    ko('시속 72km로 달리던 열차는 1초에 20m씩 나아갔다.'),
    ko('시속 72km로 달리던 열차에서 1초에 2m씩 물이 차올랐다.'),
    en('The chain will shut four of its 30 shops. That leaves it with 26.'),
    en('The chain will shut four of its 30 shops and open six. That leaves it with 32.'),
    en('The chain has 30 shops. It left 12 of them untouched.'),
    en('They ringed 40 gulls and 20 terns, 60 birds in all: 15 rings were lost, which left 45 to read.'),
    fr('La chaîne fermera quatre de ses 30 magasins. Il lui en restera 26.'),
    ko('30곳 가운데 4곳이 문을 닫는다. 이제 26곳이 남는다.'),
    ko('모두 30곳이다. 그중 4곳이 문을 닫았고 12곳이 남은 표를 판다.'),
    en('They sold 4,000 jars. At £5 each, that brought in £20,000.'),
    en('They sold 4,000 jars. At £5 each, that brought in £2,000 more than last year, after costs.'),
    fr('Il a vendu 300 paniers. À 20 euros pièce, cela fait 6 000 euros.'),
    ko('기계는 모두 5만 시간을 돌았다. 한 시간 빌리는 값이 3달러이니 임대료만 15만달러가 든 셈이다.'),
    en('The 40 classes have 25 pupils on average, 1,000 in all.'),
    en('She scored 240 points in 12 games, or 20 a game.'),
    fr('Elle a marqué 240 points en 12 matchs, soit 20 par match.'),
    // A yearly sum with interest or upkeep is more than its part of the whole.
    { text: 'The depot is £60m over 20 years and, with upkeep, comes to £3.4m a year.', language: 'en' },
    { text: 'Spread over five years, the £20m comes to £5m a year with interest.', language: 'en' },
    { text: 'The grant is £12m over four years, which is £3.5m a year including upkeep.', language: 'en' },
    { text: 'The loan of £40m over 20 years works out at £2.6m a year with interest.', language: 'en' },
    { text: 'The scheme costs £50m over ten years, or £6m a year once staff are paid.', language: 'en' },
    { text: 'The deal is $90m over six years and amounts to $17m a year plus bonuses.', language: 'en' },
    {
      text: 'Le projet coûte 30 millions d’euros sur dix ans et revient, avec l’entretien, à 4 millions d’euros par an.',
      language: 'fr',
    },
    {
      text: 'Le prêt de 40 millions d’euros sur 20 ans représente 2,6 millions d’euros par an, intérêts compris.',
      language: 'fr',
    },
    {
      text: 'L’aide de 12 millions d’euros sur quatre ans équivaut à 3,5 millions d’euros par an avec les frais.',
      language: 'fr',
    },
    {
      text: 'Le contrat, 50 millions d’euros sur dix ans, revient à 6 millions d’euros par an hors taxes, entretien inclus.',
      language: 'fr',
    },
    {
      text: 'Le plan de 90 millions d’euros sur six ans revient, frais en sus, à 17 millions d’euros par an.',
      language: 'fr',
    },
    { text: '사업비는 10년간 300억원이며 운영비를 더하면 연간 40억원꼴이다.', language: 'ko' },
    { text: '5년간 200억원이 들고 이자를 더하면 해마다 50억원꼴이다.', language: 'ko' },
    { text: '4년간 120억원이며 관리비를 포함하면 매년 35억원꼴이다.', language: 'ko' },
    { text: '20년간 400억원을 빌려 이자까지 치면 연평균 26억원을 갚는 셈이다.', language: 'ko' },
    { text: '6년간 900억원에 상여금을 합하면 연평균 170억원꼴이다.', language: 'ko' },
    en('She averaged 12 points over 30 games and had 150 rebounds in all.'),
    en('Turnout was 61% in 2020 and 48% in 2024, a gap of 20 points with the north.'),
    ko('벼 1㏊에 250만원씩 40㏊에 모두 1억원을 보상한다.'),
    ko('가구당 15만원씩 800가구에 1억2천만원을 지원한다.'),
    en('Farmers get $300 a hectare for 2,000 hectares, $600,000 in all.'),
    en('The club drew an average of 24,000 fans over 19 home games, for a total of 456,000.'),
    en('Turnout was 61 percent in the north and 48 percent in the south, a gap of 13 points.'),
    en('The gap narrowed from 61 percent and 48 percent, a gap of 13 points, to 9 points.'),
    ko('찬성은 54%, 반대는 41%로 격차는 13%포인트다.'),
    fr('Elle a joué 30 matchs à 12 points de moyenne, soit 360 points au total.'),
    fr('Le loyer moyen est de 900 euros en ville et de 650 euros en banlieue, soit un écart de 250 euros.'),
    '한 채에 1억5000만원인 집 18채를 27억원에 팔았다.',
    'Spread over ten years, the £30m comes to £3m a year.',
    'The prize of £60,000 was shared equally by four winners, who got £15,000 each.',
    'A population of 12,000 on 40 square kilometres makes 300 people per square kilometre.',
    'With 20 classes of 30 pupils, the school has 600 pupils.',
    '상금 6000만원을 네 명이 똑같이 나눠 1500만원씩 받았다.',
    'À 12 euros l’entrée, les 500 billets ont rapporté 6 000 euros.',
    '서버 한 대 값은 3억원이며, 40대를 사는 데 120억원이 들었다.',
    '한 대 값은 2억원이지만 40대를 한꺼번에 사면 모두 70억원으로 깎아준다.',
    'It will have 60 turbines of 15 megawatts each, 900 megawatts in all.',
    'Each of the 12 sites costs $2m a year, or $24m in all.',
    'Chaque rame coûte 4 millions d’euros ; les 24 rames coûtent 96 millions.',
    '여수에서 속초까지 480km를 6시간에 달려 평균 시속은 80km다.',
    '두 도시 사이 300km를 2시간에 달린다. 최고 시속은 320km다.',
    '월 50만원씩 1년이면 600만원이다.',
    '월 50만원씩 10개월 동안 500만원을 받는다.',
    '임대료는 월 50만원, 관리비는 연 100만원이다.',
    '하루 3만 명, 한 해 1000만 명이 찾는다.',
    '한 대 300만원짜리 20대를 사는 데 모두 6000만원이 들었다.',
    '1인당 20만원씩 300명에게 총 6000만원을 지급했다.',
    '가로 20m, 세로 30m, 넓이 600㎡다.',
    '직원 100명 가운데 30명이 떠나 70명이 남았다.',
    '회원이 300명에서 450명으로 150명 늘었다.',
    '20경기에서 60골을 넣어 경기당 3골을 기록했다.',
    '요금은 월 5만원이고, 연 1200만 명이 쓴다.',
    'It pumps £2m a month, or £24m a year.',
    'The bus covers 480 km in 6 hours, an average of 80 km/h.',
    'The car reaches a top speed of 320 km/h and went 500 km in 5 hours.',
    'It bought 20 buses at £300,000 each, £6m in all.',
    'It earns £2m a month in winter and £40m a year abroad.',
    'Of the 100 sailors, 30 left, leaving 70.',
    'Membership rose from 300 to 450, an increase of 150.',
    'She scored 60 goals in 20 games, an average of 3 a game.',
    'The pitch is 20 m by 30 m, or 600 square metres.',
    'La laiterie livre 3 000 tonnes par mois, soit 36 000 par an.',
    'La ville achète 20 bus à 300 000 euros pièce, soit 6 millions d’euros au total.',
    'Le car parcourt 480 km en 6 heures, à 80 km/h de moyenne.',
    { text: '제작진 15명이 80만원씩 나눠 냈다. 모인 돈은 1200만원이었다.', language: 'ko' },
    { text: '입장료는 8000원이다. 하루 500명이 들면 400만원이 들어온다.', language: 'ko' },
    { text: '정원은 90명인데 67명만 등록했다. 23자리가 비었다.', language: 'ko' },
    {
      text: 'A loaf sells for $4 and the bakery sells 650 a day, so takings run to $2,600 daily.',
      language: 'en',
    },
    {
      text: 'Tickets are $15. With 400 seats sold, the theatre took $6,000 on opening night.',
      language: 'en',
    },
    {
      text: 'The hall seats 800 but only 560 tickets were sold, so 240 chairs stayed empty.',
      language: 'en',
    },
    { text: 'The house was bought for $310,000 and sold for $385,000, a profit of $75,000.', language: 'en' },
    {
      text: 'Le billet coûte 12 euros et 900 places ont été vendues : la recette atteint 10 800 euros.',
      language: 'fr',
    },
    {
      text: 'L’école a commandé 14 cartons de 24 cahiers. Les 336 cahiers ont été distribués dès lundi. Les stylos, eux, manquent encore.',
      language: 'fr',
    },
    { text: '경쟁률은 20대 1이었다. 12명을 뽑는 데 240명이 몰렸다.', language: 'ko' },
    {
      text: 'The choir had 64 singers before the pandemic. Twenty-seven never came back. The 37 who did have learned to stand farther apart.',
      language: 'en',
    },
    { text: '표는 8000원이다. 500명이 왔지만 절반은 초대권이라 200만원을 버는 데 그쳤다.', language: 'ko' },
    {
      text: 'The hall seats 800. On Friday 560 came, and on Saturday 340 stood outside in the rain.',
      language: 'en',
    },
    {
      text: 'La salle compte 800 places. Vendredi, 560 personnes sont venues ; 340 attendaient dehors le lendemain.',
      language: 'fr',
    },
    {
      text: 'Tickets are $15. Some 400 people came, but half had passes, and the box office took $3,000.',
      language: 'en',
    },
  ],
  finds: [
    [
      ko('김 후보는 4만2310표, 박 후보는 3만9850표를 얻었다. 두 후보의 표차는 3460표다.'),
      { words: '3460표' },
    ],
    [en('Reyes took 42,310 votes and Park 39,850. The majority was 3,460 votes.'), { words: '3,460 votes' }],
    [
      fr('M. Petit a obtenu 42 310 voix et Mme Roux 39 850 voix. L’écart entre les deux est de 3 460 voix.'),
      { words: '3 460 voix' },
    ],
    [ko('아파트 1200가구 중 임대 360가구를 뺀 850가구를 일반에 분양한다.'), { words: '850가구' }],
    [
      { text: 'The well yields 900 liters an hour, which is 20,600 liters a day.', language: 'en' },
      { words: '20,600 liters' },
    ],
    [
      {
        text: "A ton of wheat now fetches $210. The cooperative's 5,000 tons would bring in $1.5 million.",
        language: 'en',
      },
      { words: '$1.5 million' },
    ],
    [
      {
        text: 'She bought the house for $180,000 and sold it for $235,000, clearing $65,000.',
        language: 'en',
      },
      { words: '$65,000' },
    ],
    [
      { text: 'The town has 18,000 people and 24 doctors, one for every 650 residents.', language: 'en' },
      { words: '650' },
    ],
    [
      { text: '우물에서는 시간당 900리터가 나온다. 하루 2만600리터인 셈이다.', language: 'ko' },
      { words: '2만600리터' },
    ],
    [
      { text: '3600만 원을 아홉 가구에 똑같이 나눠 가구당 450만 원을 전달했다.', language: 'ko' },
      { words: '3600만 원' },
    ],
    [
      { text: '주민 1만8천 명에 의사는 24명으로, 의사 한 명이 650명을 돌보는 셈이다.', language: 'ko' },
      { words: '650' },
    ],
    [{ text: '연봉 9600만 원, 월급으로 치면 900만 원이다.', language: 'ko' }, { words: '900만 원' }],
    [
      { text: '벌금은 대당 35만 원이다. 적발된 화물차 28대의 벌금은 1080만 원에 이른다.', language: 'ko' },
      { words: '1080만 원' },
    ],
    [
      { text: "Le puits débite 900 litres à l'heure, soit 20 600 litres par jour.", language: 'fr' },
      { words: '20 600 litres' },
    ],
    [
      {
        text: 'Les 36 000 euros seront partagés entre neuf familles, qui recevront chacune 4 500 euros.',
        language: 'fr',
      },
      { words: '36 000 euros' },
    ],
    [
      { text: 'La ville compte 24 médecins pour 18 000 habitants, soit un pour 650.', language: 'fr' },
      { words: '650' },
    ],
    [
      { text: "Les six gagnants se partagent 90 millions d'euros, soit 18 millions chacun.", language: 'fr' },
      { words: '18 millions' },
    ],
    [
      {
        text: 'Five ministers, three deputies and an ambassador made up the ten-strong delegation.',
        language: 'en',
      },
      { words: 'ten-strong' },
    ],
    [
      {
        text: '태풍으로 1만4천 가구가 정전됐다. 저녁까지 9500가구가 복구돼 5500가구가 어둠 속에 남았다.',
        language: 'ko',
      },
      { words: '5500가구' },
    ],
    [
      {
        text: "La tempête a privé d'électricité 14 000 foyers. Le soir, 9 500 étaient rétablis, il en restait 5 500 dans le noir.",
        language: 'fr',
      },
      { words: '5 500' },
    ],
    [
      {
        text: 'Twenty-five volunteers each worked 16 hours, giving 450 hours of free labor.',
        language: 'en',
      },
      { words: '450 hours' },
    ],
    [
      { text: 'The library lends 1,300 books a week, or about 85,000 a year.', language: 'en' },
      { words: 'about 85,000' },
    ],
    [
      { text: 'A case holds 12 bottles, so the 45 cases seized contained 580 bottles.', language: 'en' },
      { words: '580 bottles' },
    ],
    [
      { text: 'The region has 84 clinics for 1.26 million people, one for every 12,000.', language: 'en' },
      { words: '12,000' },
    ],
    [
      { text: 'Rent of $850 for the 40-square-meter flat works out at $25 a square meter.', language: 'en' },
      { words: '$25' },
    ],
    [
      { text: 'The prize of $1 million went to eight researchers, who each got $150,000.', language: 'en' },
      { words: '$150,000' },
    ],
    [
      { text: 'Between them the 16 boats landed 48 tons, an average of four tons each.', language: 'en' },
      { words: 'four tons' },
    ],
    [
      { text: 'The 45 paintings fetched $3.6 million, $90,000 apiece on average.', language: 'en' },
      { words: '$90,000' },
    ],
    [
      { text: '자원봉사자 25명이 16시간씩 일해 모두 450시간을 보탰다.', language: 'ko' },
      { words: '450시간' },
    ],
    [
      { text: '인구 126만 명에 병원은 84곳으로 1만2천 명당 1곳꼴이다.', language: 'ko' },
      { words: '1만2천 명' },
    ],
    [{ text: '40㎡ 방의 월세가 100만 원이니 1㎡에 3만 원인 셈이다.', language: 'ko' }, { words: '3만 원' }],
    [
      { text: '파업 23일 동안 하루 9만 원씩, 한 사람이 217만 원을 잃었다.', language: 'ko' },
      { words: '217만 원' },
    ],
    [{ text: '정원 52명인 버스에 37명이 타 빈자리가 25개였다.', language: 'ko' }, { words: '25개' }],
    [{ text: '어선 16척이 48t을 잡아 척당 평균 4t을 올렸다.', language: 'ko' }, { words: '4t' }],
    [
      { text: '학생 90명이 샤워기 6개를 함께 쓴다. 샤워기 하나에 18명꼴이다.', language: 'ko' },
      { words: '18' },
    ],
    [
      { text: '과태료는 건당 8만 원으로, 지난달 적발된 125건에 부과된 과태료는 1억 원이다.', language: 'ko' },
      { words: '1억 원' },
    ],
    [
      { text: 'Les 64 choristes ont payé chacun 45 euros pour le car, soit 2 780 euros.', language: 'fr' },
      { words: '2 780 euros' },
    ],
    [
      {
        text: "La route coûtera 1,2 million d'euros du kilomètre. Les 14 kilomètres reviendront donc à 18,6 millions.",
        language: 'fr',
      },
      { words: '18,6 millions' },
    ],
    [
      { text: 'Vingt-cinq bénévoles ont travaillé seize heures chacun, soit 450 heures.', language: 'fr' },
      { words: '450 heures' },
    ],
    [
      { text: 'La bibliothèque prête 1 300 livres par semaine, soit 85 000 par an.', language: 'fr' },
      { words: '85 000' },
    ],
    [
      {
        text: 'Une caisse contient douze bouteilles ; les 45 caisses saisies en renfermaient 580.',
        language: 'fr',
      },
      { words: '580' },
    ],
    [
      {
        text: 'Le loyer de 1 000 euros pour 40 mètres carrés revient à 30 euros le mètre carré.',
        language: 'fr',
      },
      { words: '30 euros' },
    ],
    [
      {
        text: "Le prix d'un million d'euros va à huit chercheurs, qui toucheront 150 000 euros chacun.",
        language: 'fr',
      },
      { words: '150 000 euros' },
    ],
    [
      {
        text: 'Le compte affichait 5 600 euros ; après un retrait de 1 850 euros, il restait 3 650 euros.',
        language: 'fr',
      },
      { words: '3 650 euros' },
    ],
    [
      { text: '제작진 15명이 80만원씩 나눠 냈다. 모인 돈은 1500만원이었다.', language: 'ko' },
      { words: '1500만원', certainty: 'warning' },
    ],
    [
      { text: '입장료는 8000원이다. 하루 500명이 들면 500만원이 들어온다.', language: 'ko' },
      { words: '500만원', certainty: 'warning' },
    ],
    [
      { text: '정원은 90명인데 67명만 등록했다. 33자리가 비었다.', language: 'ko' },
      { words: '33', certainty: 'warning' },
    ],
    [
      {
        text: 'A loaf sells for $4 and the bakery sells 650 a day, so takings run to $3,600 daily.',
        language: 'en',
      },
      { words: '$3,600', certainty: 'warning' },
    ],
    [
      {
        text: 'Tickets are $15. With 400 seats sold, the theatre took $7,000 on opening night.',
        language: 'en',
      },
      { words: '$7,000', certainty: 'warning' },
    ],
    [
      {
        text: 'The hall seats 800 but only 560 tickets were sold, so 340 chairs stayed empty.',
        language: 'en',
      },
      { words: '340 chairs', certainty: 'warning' },
    ],
    [
      {
        text: 'The house was bought for $310,000 and sold for $385,000, a profit of $85,000.',
        language: 'en',
      },
      { words: '$85,000', certainty: 'warning' },
    ],
    [
      {
        text: 'Le billet coûte 12 euros et 900 places ont été vendues : la recette atteint 12 800 euros.',
        language: 'fr',
      },
      { words: '12 800 euros', certainty: 'warning' },
    ],
    [
      {
        text: 'L’école a commandé 14 cartons de 24 cahiers. Les 366 cahiers ont été distribués dès lundi. Les stylos, eux, manquent encore.',
        language: 'fr',
      },
      { words: '366 cahiers', certainty: 'warning' },
    ],
    [
      { text: '경쟁률은 25대 1이었다. 12명을 뽑는 데 240명이 몰렸다.', language: 'ko' },
      { words: '25', certainty: 'warning' },
    ],
    [
      {
        text: 'The choir had 64 singers before the pandemic. Twenty-seven never came back. The 47 who did have learned to stand farther apart.',
        language: 'en',
      },
      { words: '47', certainty: 'warning' },
    ],
    [
      { text: 'The three branches took in 41, 45 and 49 children, an average of 47 each.', language: 'en' },
      { words: '47' },
    ],
    [
      {
        text: 'She runs four classes of ten pupils at $6 a head each week, which brings in $200 a week.',
        language: 'en',
      },
      { words: '$200' },
    ],
    [
      { text: 'With 14 plants, the firm will close three; that leaves it with 12.', language: 'en' },
      { words: '12' },
    ],
    [
      {
        text: 'The pump moves 300 litres a minute, so in ten minutes it shifts 30,000 litres.',
        language: 'en',
      },
      { words: '30,000 litres' },
    ],
    [
      { text: 'A 300-kilowatt server running for 20 days uses 14.4 megawatt-hours.', language: 'en' },
      { words: '14.4 megawatt-hours' },
    ],
    [{ text: 'He saves £50 a week, or £3,600 a year.', language: 'en' }, { words: '£3,600' }],
    [
      { text: 'The 12 lorries carry 20 tonnes each: 260 tonnes a trip.', language: 'en' },
      { words: '260 tonnes' },
    ],
    [
      { text: 'It had 500 tickets; 430 are gone, so only 90 remain.', language: 'en' },
      { words: '90 remain' },
    ],
    [
      { text: 'The train covers the 360 km in three hours, at an average of 140 km/h.', language: 'en' },
      { words: '140 km/h' },
    ],
    [
      {
        text: '지난 3년 동안 방문객은 41만명, 45만명, 49만명으로 해마다 평균 47만명이 다녀갔다.',
        language: 'ko',
      },
      { words: '47만명' },
    ],
    [{ text: '공장 14곳 중 3곳이 문을 닫으면 12곳이 남는다.', language: 'ko' }, { words: '12곳' }],
    [{ text: '매주 5만원씩 모으면 1년에 360만원이 된다.', language: 'ko' }, { words: '360만원' }],
    [{ text: '트럭 12대가 20톤씩 실어 한 번에 260톤을 나른다.', language: 'ko' }, { words: '260톤' }],
    [{ text: '60만원을 여덟 명이 똑같이 나눠 8만5천원씩 냈다.', language: 'ko' }, { words: '8만5천원' }],
    [{ text: '표 500장 가운데 430장이 팔려 90장이 남았다.', language: 'ko' }, { words: '90장' }],
    [{ text: '360㎞를 세 시간에 달려 평균 시속은 140㎞다.', language: 'ko' }, { words: '140㎞' }],
    [
      { text: 'La pompe débite 300 litres par minute, donc 30 000 litres en dix minutes.', language: 'fr' },
      { words: '30 000 litres' },
    ],
    [
      {
        text: 'Un serveur de 300 kilowatts qui tourne vingt jours consomme 14,4 mégawattheures.',
        language: 'fr',
      },
      { words: '14,4 mégawattheures' },
    ],
    [
      { text: 'Sur ses 14 usines, le groupe en ferme trois ; il lui en restera douze.', language: 'fr' },
      { words: 'douze' },
    ],
    [
      { text: 'Il met de côté 50 euros par semaine, soit 3 600 euros par an.', language: 'fr' },
      { words: '3 600 euros' },
    ],
    [
      { text: 'Les trois antennes ont reçu 41, 45 et 49 enfants, 47 en moyenne.', language: 'fr' },
      { words: '47' },
    ],
    [
      { text: 'Douze camions de 20 tonnes emportent 260 tonnes à chaque voyage.', language: 'fr' },
      { words: '260 tonnes' },
    ],
    [
      {
        text: 'La note de 600 euros a été partagée entre huit amis, qui ont payé 85 euros chacun.',
        language: 'fr',
      },
      { words: '85 euros' },
    ],
    [
      { text: 'Le train parcourt 360 km en trois heures, à 140 km/h de moyenne.', language: 'fr' },
      { words: '140 km/h' },
    ],
    [
      { text: 'The £1.8m prize, shared equally by six, gave each £350,000.', language: 'en' },
      { words: '£1.8m' },
    ],
    [{ text: 'He read 12 pages a day for 30 days: 390 pages.', language: 'en' }, { words: '390 pages' }],
    [{ text: 'A score of 84 in seven rounds is 14 a round.', language: 'en' }, { words: '14' }],
    [{ text: 'Twelve of the 40 stalls were cleared away, leaving 32.', language: 'en' }, { words: '32' }],
    [{ text: '합창단 아홉 팀에 32명씩, 모두 298명이 무대에 선다.', language: 'ko' }, { words: '298명' }],
    [{ text: '하루 12쪽씩 30일 동안 390쪽을 읽었다.', language: 'ko' }, { words: '390쪽' }],
    [
      { text: '상금 18억원을 여섯 명이 똑같이 나눠 3억5천만원씩 가졌다.', language: 'ko' },
      { words: '3억5천만원' },
    ],
    [{ text: '노점 40곳 가운데 12곳이 철거돼 32곳만 남았다.', language: 'ko' }, { words: '32곳' }],
    [
      { text: 'Neuf chorales de 32 chanteurs, soit 298 voix, empliront la salle.', language: 'fr' },
      { words: '298 voix' },
    ],
    [
      { text: 'Il a lu 12 pages par jour pendant 30 jours, soit 390 pages.', language: 'fr' },
      { words: '390 pages' },
    ],
    [{ text: 'Douze des 40 étals ont été enlevés ; il en reste 32.', language: 'fr' }, { words: '32' }],
    [
      {
        text: 'Le prix de 1,8 million d’euros, partagé entre six lauréats, a rapporté 350 000 euros à chacun.',
        language: 'fr',
      },
      { words: '1,8 million d’euros' },
    ],
    [en('A daily ticket at £6 works out at £2,900 over a 365-day year.'), { words: '£2,900', says: '2,190' }],
    [en('At £15 a week, the club costs a member £680 a year.'), { words: '£680', says: '780' }],
    [fr('Un forfait mensuel à 40 euros revient à 420 euros sur douze mois.'), { words: '420 euros' }],
    [fr('La garde coûte 200 000 euros par mois, autrement dit 2 millions par an.'), { words: '2 millions' }],
    [ko('한 주에 1만5000원인 이용권은 52주면 68만원이다.'), { words: '68만원', says: '78만원' }],
    [
      ko('지난 6년간 불은 모두 240건 났다. 같은 기간 다친 사람은 150명, 연평균 35명꼴이었다.'),
      { words: '35명꼴', says: '25명' },
    ],
    [en('Over five years 120 people drowned, an average of 34 a year.'), { words: '34', says: '24' }],
    [fr('En cinq ans, 120 personnes se sont noyées, 34 par an en moyenne.'), { words: '34' }],
    [en('The train, at 72 km/h, was covering 12 metres every second.'), { words: '12 metres', says: '20' }],
    [ko('시속 72km로 달리던 열차는 1초에 12m씩 나아갔다.'), { words: '12m', says: '20m' }],
    [en('The chain will shut four of its 30 shops. That leaves it with 28.'), { words: '28', says: '26' }],
    [
      en('They ringed 40 gulls and 20 terns, 60 birds in all: 15 rings were lost, which left 55 to read.'),
      { words: '55', says: '45' },
    ],
    [fr('La chaîne fermera quatre de ses 30 magasins. Il lui en reste 28.'), { words: '28' }],
    [ko('30곳 가운데 4곳이 문을 닫는다. 이제 28곳이 남는다.'), { words: '28곳', says: '26곳' }],
    [en('They sold 4,000 jars. At £5 each, that brought in £2,000.'), { words: '£2,000', says: '20,000' }],
    [fr('Il a vendu 300 paniers. À 20 euros pièce, cela fait 8 000 euros.'), { words: '8 000 euros' }],
    [
      ko('기계는 모두 5만 시간을 돌았다. 한 시간 빌리는 값이 3달러이니 임대료만 1만5000달러가 든 셈이다.'),
      { words: '1만5000달러', says: '15만' },
    ],
    [ko('한 병에 5000원인 꿀 240병을 팔아 102만원을 벌었다.'), { words: '102만원', says: '120만원' }],
    [en('The 40 classes have 25 pupils on average, 1,200 in all.'), { words: '1,200' }],
    [fr('Elle a marqué 240 points en 12 matchs, soit 22 par match.'), { words: '22' }],
    [ko('벼 1㏊에 250만원씩 40㏊에 모두 1천만원을 보상한다.'), { words: '1천만원', certainty: 'error' }],
    [ko('가구당 15만원씩 800가구에 1억5천만원을 지원한다.'), { words: '1억5천만원', certainty: 'error' }],
    [
      en('Farmers get $300 a hectare for 2,000 hectares, $6 million in all.'),
      { words: '$6 million', certainty: 'error' },
    ],
    [
      fr('L’État verse 200 euros par hectare pour 5 000 hectares, soit 10 millions d’euros.'),
      { words: '10 millions d’euros', certainty: 'error' },
    ],
    [
      en('The club drew an average of 24,000 fans over 19 home games, for a total of 556,000.'),
      { words: '556,000', certainty: 'warning' },
    ],
    [
      fr('Elle a joué 30 matchs à 12 points de moyenne, soit 460 points au total.'),
      { words: '460 points', certainty: 'warning' },
    ],
    [
      en('Turnout was 61 percent in the north and 48 percent in the south, a gap of 15 points.'),
      { words: '15 points', certainty: 'warning' },
    ],
    [
      en('Rents average $1,200 downtown and $850 in the suburbs, a difference of $450.'),
      { words: '$450', certainty: 'warning' },
    ],
    [ko('찬성은 54%, 반대는 41%로 격차는 15%포인트다.'), { words: '15%포인트', certainty: 'warning' }],
    [
      fr('Le loyer moyen est de 900 euros en ville et de 650 euros en banlieue, soit un écart de 350 euros.'),
      { words: '350 euros', certainty: 'warning' },
    ],
    ['한 채에 1억5000만원인 집 18채를 32억원에 팔았다.', { words: '32억원' }],
    ['빵집은 하루 300개, 일주일이면 2800개를 판다.', { words: '2800개' }],
    ['Spread over ten years, the £30m comes to £5m a year.', { words: '£5m', certainty: 'warning' }],
    ['The prize of £60,000 was shared equally by four winners, who got £12,000 each.', { words: '£12,000' }],
    [
      'A population of 12,000 on 40 square kilometres makes 500 people per square kilometre.',
      { words: '500 people' },
    ],
    ['With 20 classes of 25 pupils, the school has 600 pupils.', { words: '600 pupils' }],
    ['상금 6000만원을 네 명이 똑같이 나눠 1200만원씩 받았다.', { words: '1200만원' }],
    ['인구 12만 명에 면적 40㎢로, 인구밀도는 ㎢당 5000명이다.', { words: '5000명' }],
    ['At £12 a ticket, 500 tickets brought in £8,000.', { words: '£8,000' }],
    ['The hall is 20 metres by 15, or 400 square metres.', { words: '400 square metres' }],
    ['Sur dix ans, les 30 millions d’euros représentent 5 millions par an.', { words: '5 millions' }],
    ['경기당 평균 27골을 넣어 10경기에서 모두 310골을 기록했다.', { words: '310골', says: '270' }],
    ['서버 한 대 값은 3억원이며, 40대를 사는 데 150억원이 들었다.', { words: '150억원', says: '120억' }],
    [
      'It will have 60 turbines of 15 megawatts each, 600 megawatts in all.',
      { words: '600 megawatts', says: '900' },
    ],
    ['Each of the 12 sites costs $2m a year, or $30m in all.', { words: '$30m' }],
    ['Chaque rame coûte 4 millions d’euros ; les 24 rames coûtent 84 millions.', { words: '84 millions' }],
    ['Trois scènes de 2 500 places offrent 9 000 places en tout.', { words: '9 000 places' }],
    [
      '여수에서 속초까지 480km를 6시간에 달려 평균 시속은 120km다.',
      { words: '120km', certainty: 'error', says: '80 km/h' },
    ],
    ['300㎞ 구간을 1시간 30분에 주파해 평균 시속 150㎞를 낸다.', { words: '150㎞' }],
    ['월 50만원씩 1년이면 700만원이다.', { words: '700만원', certainty: 'error', says: '600만' }],
    ['월 50만원씩 10개월 동안 600만원을 받는다.', { words: '600만원', says: '500만' }],
    ['매달 200만t, 연간 3000만t을 캔다.', { words: '3000만t' }],
    ['한 대 300만원짜리 20대를 사는 데 모두 5000만원이 들었다.', { words: '5000만원', says: '6000만' }],
    ['1인당 20만원씩 300명에게 총 8000만원을 지급했다.', { words: '8000만원' }],
    ['가로 20m, 세로 30m, 넓이 500㎡다.', { words: '500㎡' }],
    ['직원 100명 가운데 30명이 떠나 60명이 남았다.', { words: '60명' }],
    ['회원이 300명에서 450명으로 200명 늘었다.', { words: '200명', says: '150' }],
    ['20경기에서 60골을 넣어 경기당 4골을 기록했다.', { words: '4골' }],
    ['수입 100억원, 지출 80억원으로 흑자 30억원을 냈다.', { words: '30억원' }],
    ['It pumps £2m a month, or £20m a year.', { words: '£20m', certainty: 'error' }],
    ['The bus covers 480 km in 6 hours, an average of 120 km/h.', { words: '120 km/h', certainty: 'error' }],
    ['It bought 20 buses at £300,000 each, £5m in all.', { words: '£5m' }],
    ['It pays £2m a month for five years, £100m in all.', { words: '£100m', says: '120 million' }],
    ['Of the 100 sailors, 30 left, leaving 60.', { words: '60' }],
    ['Membership rose from 300 to 450, an increase of 100.', { words: '100' }],
    ['She scored 60 goals in 20 games, an average of 4 a game.', { words: '4' }],
    [
      'La laiterie livre 3 000 tonnes par mois, soit 30 000 par an.',
      { words: '30 000', certainty: 'error', says: '36' },
    ],
    [
      'La ville achète 20 bus à 300 000 euros pièce, soit 5 millions d’euros au total.',
      { words: '5 millions d’euros' },
    ],
    ['Le car parcourt 480 km en 6 heures, à 120 km/h de moyenne.', { words: '120 km/h' }],
  ],
});
