import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { directionMismatch } from './direction-mismatch.js';

const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(directionMismatch, {
  passes: [
    {
      text: '소득은 512만원으로 1년 전 489만원보다 4.7% 늘었고, 소비지출은 298만원으로 3.1% 늘었다.',
      language: 'ko',
    },
    { text: 'Some 46% were in favour. Among the 312 women under 30 it was 61%.', language: 'en' },
    { text: '정원 30명에 못 미치는 24명이 지원했다.', language: 'ko' },
    { text: 'The harvest of 1,050 tonnes was below the target of 1,200 tonnes.', language: 'en' },
    { text: '실업률은 3.9%다. 한 해 전의 3.4%와 견주면 0.5%포인트 오른 것이다.', language: 'ko' },
    { text: '어선은 2015년 6만7000척에서 지난해 6만4000척으로 줄어들었다.', language: 'ko' },
    // Up on one figure, and down from another.
    {
      text: 'Vacancies stood at 5.2% in May, up 0.3 points on April and down from 5.9% a year before.',
      language: 'en',
    },
    fr(
      'Le taux était de 5,2 % en mai, en hausse de 0,3 point sur avril et en baisse par rapport à 5,9 % un an plus tôt.',
    ),
    { text: 'Unemployment was 6.1 percent, lower than the 6.8 percent recorded in April.', language: 'en' },
    { text: 'The hotel has 120 rooms, fewer than the 150 it had in 1990.', language: 'en' },
    { text: 'Rent rose by $50 to $850, a 6 percent increase.', language: 'en' },
    { text: 'Output was 3.1 million tons in 2022 and 2.8 million in 2023, and prices rose.', language: 'en' },
    {
      text: 'The town lost 1,200 residents in a decade; it now has 14,500, 8 percent fewer.',
      language: 'en',
    },
    { text: 'The bridge is 1,200 meters long, longer than the old one by 300.', language: 'en' },
    { text: '지난해 3만1천 장을 판 축제는 올해 2만7천 장을 파는 데 그쳐 판매가 줄었다.', language: 'ko' },
    { text: '실업률은 6.1%로 전달 6.8%보다 낮아졌다.', language: 'ko' },
    { text: '등록금은 45만 원 올라 345만 원이 됐다. 인상률은 15%다.', language: 'ko' },
    { text: '20대의 34%, 30대의 29%가 찬성했고 40대는 41%가 찬성했다.', language: 'ko' },
    { text: 'Le loyer a augmenté de 50 euros à 850 euros, soit 6 %.', language: 'fr' },
    {
      text: "Le taux de chômage est tombé à 6,1 %, en baisse par rapport aux 6,8 % d'avril.",
      language: 'fr',
    },
    { text: 'Attendance climbed to 9,700 from 8,200 the season before.', language: 'en' },
    { text: 'He ran 10.2 seconds, an improvement on his 10.4 last year.', language: 'en' },
    {
      text: 'The hospital now has 340 beds, more than the 312 it had when the merger was agreed.',
      language: 'en',
    },
    {
      text: 'Sales came to 5.1 million units, compared with 4.2 million in 2023, a healthy gain.',
      language: 'en',
    },
    { text: 'The deficit narrowed to $9 billion, from $12 billion a year ago.', language: 'en' },
    {
      text: 'The reservoir fell from 73 percent to 61 percent, and rain of 30 mm is expected, up from 20.',
      language: 'en',
    },
    { text: '원화 가치는 달러당 1350원에서 1380원으로 떨어졌다.', language: 'ko' },
    { text: '배추값은 포기당 3800원으로 한 달 전 4200원보다 내렸다.', language: 'ko' },
    { text: '순위는 12위에서 8위로 올랐다.', language: 'ko' },
    { text: '기록을 10초4에서 10초2로 앞당겨 크게 나아졌다.', language: 'ko' },
    {
      text: "Le parti obtient 41 sièges, en progression par rapport aux 34 d'il y a quatre ans.",
      language: 'fr',
    },
    {
      text: 'La production, 2,8 millions de tonnes, recule par rapport aux 3,1 millions de 2022.',
      language: 'fr',
    },
    { text: 'Le taux a reculé de 3,5 à 3,25 %.', language: 'fr' },
    { text: 'Of the 1,640 ballots, 984 favored the merger, a majority of 60 percent.', language: 'en' },
    { text: 'She won 3,120 of the 4,800 votes cast, giving her 65 percent.', language: 'en' },
    { text: 'The tax take rose by €150m to €1.35bn, or 12.5 percent.', language: 'en' },
    { text: '세수는 1500억 원 늘어난 1조3500억 원으로, 증가율은 12.5%다.', language: 'ko' },
    { text: '이용객은 6만 명 줄어든 54만 명으로 10% 감소했다.', language: 'ko' },
    {
      text: "Le musée a accueilli 4 500 visiteurs, 900 de plus que l'an dernier, soit une hausse de 25 %.",
      language: 'fr',
    },
    { text: 'The new canal would cut that from 11 hours to 6.', language: 'en' },
    { text: 'Night shifts have lengthened, from 9.8 hours on average to 10.8.', language: 'en' },
    { text: 'The glacier lost ground, going from 4.1 km long in 1990 to 3.6 km today.', language: 'en' },
    { text: 'Unemployment eased to 5.1% from 5.4%.', language: 'en' },
    { text: 'They trimmed the staff to 240 from 300.', language: 'en' },
    { text: '평균 근무가 9.8시간에서 10.8시간으로 길어져 불만이 크다.', language: 'ko' },
    { text: '실업률이 5.4%에서 5.1%로 낮아지며 안도감이 퍼졌다.', language: 'ko' },
    { text: '빙하는 1990년 4.1㎞에서 지금은 3.6㎞로 쪼그라들었다.', language: 'ko' },
    { text: '인원을 300명에서 240명으로 감원했다.', language: 'ko' },
    { text: '회의를 90분에서 60분으로 단축하기로 했다.', language: 'ko' },
    { text: 'Les gardes se sont allongées, passant de 9,8 heures à 10,8 heures.', language: 'fr' },
    { text: 'Le chômage reflue à 5,1 %, contre 5,4 % en mars.', language: 'fr' },
    { text: 'Le délai a été raccourci de 31 à 28 jours.', language: 'fr' },
    { text: 'The strike has stretched the wait from nine days to twelve.', language: 'en' },
    { text: 'The new rules tighten the limit, lowering it from 50 mg to 30 mg.', language: 'en' },
    { text: 'Farmers raised their herds from 300 head to 360.', language: 'en' },
    { text: '파업으로 대기 기간이 9일에서 12일로 늘어났다.', language: 'ko' },
    { text: '기준을 50㎎에서 30㎎으로 강화하며 낮췄다.', language: 'ko' },
    { text: 'La grève a rallongé l’attente, de neuf jours à douze jours.', language: 'fr' },
    { text: 'Le plafond sera abaissé de 50 à 30 milligrammes.', language: 'fr' },
    { text: 'Le budget, en baisse, est passé de 5,2 à 4,6 millions d’euros.', language: 'fr' },
    'The budget, down again, went from £5.2m to £4.6m.',
    // By how much, twice: more of a rise, a loss or a gain may follow on less.
    fr('Le groupe a perdu 38 millions d’euros en 2024, après 12 millions en 2023.'),
    fr('La perte est nette : une perte de 38 millions d’euros en 2024, contre 12 millions en 2023.'),
    fr('Ses pertes ont atteint 38 millions d’euros en 2024, après 12 millions en 2023.'),
    fr('Les prix affichent une hausse de 3 % en 2024, contre 5 % en 2023.'),
    { text: 'The group made a loss of $38m in 2024, after $12m in 2023.', language: 'en' },
    { text: 'Sales rose 3% in 2024, after 5% in 2023.', language: 'en' },
    { text: 'The firm gained 12 customers in 2024, after 38 in 2023.', language: 'en' },
    { text: 'The firm shed 38 jobs in 2024, after 12 in 2023.', language: 'en' },
    { text: '2024년 직원 380명을 줄였고 2023년에는 120명을 줄였다.', language: 'ko' },
    { text: '2023년 12명, 2024년 38명이 줄었다.', language: 'ko' },
    // What rose or fell is another thing.
    { text: 'Fares went up from £2 to £2.50, and passenger numbers fell by 12%.', language: 'en' },
    { text: 'Output fell from 900 tonnes to 700 tonnes, but prices increased by 9%.', language: 'en' },
    { text: '요금은 2000원에서 2500원으로 올랐고 승객은 12% 줄었다.', language: 'ko' },
    { text: '생산량은 900톤에서 700톤으로 줄었지만 값은 9% 뛰었다.', language: 'ko' },
    { text: 'Le tarif est passé de 2 à 2,50 euros et la fréquentation a baissé de 12 %.', language: 'fr' },
    {
      text: 'La production est passée de 900 à 700 tonnes, mais les prix ont grimpé de 9 %.',
      language: 'fr',
    },
    fr('La file s’est allégée, de 12 à 15 camions de moins par jour.'),
    fr('Les dettes se sont alourdies, de 28 millions d’euros en 2022 à 40 millions en 2023.'),
    fr('Le déficit s’est creusé, passant de 4,1 % à 5,2 % du PIB.'),
    'Le prix moyen a reculé à 295 000 euros, contre 310 000 euros un an plus tôt.',
    'Costs rose to £6m, from £4m a year earlier.',
    'It can hold up to £4m, compared with £6m elsewhere.',
    'Le total s’élève à 4 millions d’euros, contre 6 millions un an plus tôt.',
    '수심은 38m에서 31m로 얕아졌다.',
    'The waiting time has been cut from 16 weeks to 12.',
    'Les coûts ont grimpé à 6 millions d’euros, contre 4 millions un an plus tôt.',
    '매출은 100억원에서 150억원으로 늘었다.',
    '기온이 영하 5도에서 영하 10도로 떨어졌다.',
    '원화 가치는 달러당 1300원에서 1350원으로 떨어졌다.',
    '순위가 31위에서 38위로 떨어졌다.',
    '상승률은 5%에서 3%로 상승폭이 줄었다.',
    '성장률이 5%에서 3%로 둔화했다.',
    '오늘 서울에서 300명, 부산에서 200명이 모였다.',
    '값이 3만원에서 3만원 수준으로 올랐다.',
    '적자가 100억원에서 50억원으로 줄었다.',
    'Growth slowed from 5% to 3%.',
    'It fell by 30 to 40 metres.',
    'The yen fell from 140 to 150 against the dollar.',
    'She climbed from 38th to 31st place.',
    'The deficit was cut from £5bn to £4bn.',
    'Losses fell from $5m to $3m as sales rose from $10m to $12m.',
    'The team improved from 12 points to 10 points behind.',
    'L’inflation est passée de 5 à 3 %.',
    'Les prix ont baissé de 5 à 10 %.',
    'Les loyers ont baissé de 50 à 100 euros.',
    'Le niveau du puits a baissé de 19 à 14 m.',
  ],
  finds: [
    [{ text: '목표(1200t)를 웃도는 1050t을 거뒀다.', language: 'ko' }, { words: '1200t)를 웃도는 1050t' }],
    [
      { text: 'The harvest of 1,050 tonnes was above the target of 1,200 tonnes.', language: 'en' },
      { words: '1,050 tonnes was above the target of 1,200 tonnes' },
    ],
    [
      fr('La récolte, de 1 050 tonnes, est supérieure à l’objectif de 1 200 tonnes.'),
      { words: '1 050 tonnes, est supérieure à l’objectif de 1 200 tonnes' },
    ],
    [
      {
        text: '최종 투표율은 49.0%로 집계됐다. 4년 전 투표율 52.3%와 비교하면 3.3%포인트 높은 수치다.',
        language: 'ko',
      },
      { words: '49.0%로 집계됐다. 4년 전 투표율 52.3%' },
    ],
    [
      {
        text: 'Sales came to 4.2 million units, compared with 5.1 million in 2023, a healthy gain.',
        language: 'en',
      },
      { words: '4.2 million units, compared with 5.1 million' },
    ],
    [
      {
        text: 'Prices have eased: a kilo of rice, which cost $1.20 in March, now fetches $1.45.',
        language: 'en',
      },
      { words: '$1.20 in March, now fetches $1.45' },
    ],
    [
      {
        text: 'The hospital now has 312 beds, more than the 340 it had when the merger was agreed.',
        language: 'en',
      },
      { words: '312 beds, more than the 340' },
    ],
    [
      { text: 'Crime is up: 412 burglaries were recorded in 2022 and 377 in 2023.', language: 'en' },
      { words: '412 burglaries were recorded in 2022 and 377' },
    ],
    [
      { text: 'The party won 34 seats, up from 41 four years ago.', language: 'en' },
      { words: '34 seats, up from 41' },
    ],
    [
      { text: "Output, at 3.1 million barrels a day, exceeded last month's 3.4 million.", language: 'en' },
      { words: "3.1 million barrels a day, exceeded last month's 3.4 million" },
    ],
    [
      {
        text: 'Exports totaled $7.4 billion, an increase over the $8.1 billion recorded in 2022.',
        language: 'en',
      },
      { words: '$7.4 billion, an increase over the $8.1 billion' },
    ],
    [
      {
        text: 'It now takes 45 minutes, longer than the 52 minutes it took before the roadworks.',
        language: 'en',
      },
      { words: '45 minutes, longer than the 52 minutes' },
    ],
    [
      { text: '지난해 3만1천 장을 판 축제는 올해 2만7천 장을 팔아 판매가 늘었다.', language: 'ko' },
      { words: '3만1천 장을 판 축제는 올해 2만7천 장' },
    ],
    [
      { text: '이 병원의 병상은 312개로, 합병 전 340개보다 많다.', language: 'ko' },
      { words: '312개로, 합병 전 340개' },
    ],
    [
      { text: '민원은 214건으로 한 해 전 187건보다 적었다.', language: 'ko' },
      { words: '214건으로 한 해 전 187건' },
    ],
    [
      { text: '올해 신입생은 1240명이다. 지난해(1310명)보다 늘어난 숫자다.', language: 'ko' },
      { words: '1240명이다. 지난해(1310명' },
    ],
    [
      { text: '지난달 352만 명이던 이용객이 이달 들어 371만 명으로 뒷걸음질했다.', language: 'ko' },
      { words: '352만 명이던 이용객이 이달 들어 371만 명' },
    ],
    [
      { text: '출생아는 2만1천 명으로 1년 전 2만3천 명보다 증가세를 보였다.', language: 'ko' },
      { words: '2만1천 명으로 1년 전 2만3천 명' },
    ],
    [
      { text: '쌀 한 가마값은 18만2천 원으로 지난해 수확기 20만1천 원을 웃돌았다.', language: 'ko' },
      { words: '18만2천 원으로 지난해 수확기 20만1천 원을 웃돌' },
    ],
    [
      { text: '영업이익은 412억 원으로 전년 동기 387억 원에 못 미쳤다.', language: 'ko' },
      { words: '412억 원으로 전년 동기 387억 원에 못 미' },
    ],
    [
      { text: "L'hôpital dispose de 312 lits, davantage que les 340 d'avant la fusion.", language: 'fr' },
      { words: '312 lits, davantage que les 340' },
    ],
    [
      {
        text: "Le parti obtient 34 sièges, en progression par rapport aux 41 d'il y a quatre ans.",
        language: 'fr',
      },
      { words: '34 sièges, en progression par rapport aux 41' },
    ],
    [
      {
        text: 'Les exportations ont atteint 7,4 milliards, dépassant les 8,1 milliards de 2022.',
        language: 'fr',
      },
      { words: '7,4 milliards, dépassant les 8,1 milliards' },
    ],
    [
      { text: "Le nombre de plaintes, 214, est inférieur à celui de l'an dernier (187).", language: 'fr' },
      { words: "214, est inférieur à celui de l'an dernier (187" },
    ],
    [
      {
        text: 'La production, 3,1 millions de tonnes, recule par rapport aux 2,8 millions de 2022.',
        language: 'fr',
      },
      { words: '3,1 millions de tonnes, recule par rapport aux 2,8 millions' },
    ],
    [
      { text: 'The new canal would cut that from 11 hours to 26.', language: 'en' },
      { words: '11 hours to 26' },
    ],
    [
      { text: 'Night shifts have lengthened, from 9.8 hours on average to 8.9.', language: 'en' },
      { words: '9.8 hours on average to 8.9' },
    ],
    [
      { text: 'The glacier lost ground, going from 4.1 km long in 1990 to 4.6 km today.', language: 'en' },
      { words: '4.1 km long in 1990 to 4.6 km' },
    ],
    [{ text: 'Unemployment eased to 6.1% from 5.4%.', language: 'en' }, { words: '6.1% from 5.4%' }],
    [{ text: 'They trimmed the staff to 340 from 300.', language: 'en' }, { words: '340 from 300' }],
    [
      { text: '평균 근무가 9.8시간에서 8.9시간으로 길어져 불만이 크다.', language: 'ko' },
      { words: '9.8시간에서 8.9시간' },
    ],
    [
      { text: '실업률이 5.4%에서 6.1%로 낮아지며 안도감이 퍼졌다.', language: 'ko' },
      { words: '5.4%에서 6.1%' },
    ],
    [
      { text: '빙하는 1990년 4.1㎞에서 지금은 4.6㎞로 쪼그라들었다.', language: 'ko' },
      { words: '4.1㎞에서 지금은 4.6㎞' },
    ],
    [{ text: '인원을 300명에서 340명으로 감원했다.', language: 'ko' }, { words: '300명에서 340명' }],
    [{ text: '회의를 90분에서 120분으로 단축하기로 했다.', language: 'ko' }, { words: '90분에서 120분' }],
    [
      { text: 'Les gardes se sont allongées, passant de 9,8 heures à 8,9 heures.', language: 'fr' },
      { words: '9,8 heures à 8,9 heures' },
    ],
    [
      { text: 'Le chômage reflue à 6,1 %, contre 5,4 % en mars.', language: 'fr' },
      { words: '6,1 %, contre 5,4 %' },
    ],
    [{ text: 'Le délai a été raccourci de 31 à 38 jours.', language: 'fr' }, { words: '31 à 38 jours' }],
    [
      { text: 'The strike has stretched the wait from nine days to six.', language: 'en' },
      { words: 'nine days to six' },
    ],
    [
      { text: 'The new rules tighten the limit, lowering it from 50 mg to 80 mg.', language: 'en' },
      { words: '50 mg to 80 mg' },
    ],
    [
      { text: 'Farmers raised their herds from 300 head to 260.', language: 'en' },
      { words: '300 head to 260' },
    ],
    [{ text: '파업으로 대기 기간이 9일에서 6일로 늘어났다.', language: 'ko' }, { words: '9일에서 6일' }],
    [{ text: '기준을 50㎎에서 80㎎으로 강화하며 낮췄다.', language: 'ko' }, { words: '50㎎에서 80㎎' }],
    [
      { text: 'La grève a rallongé l’attente, de neuf jours à six jours.', language: 'fr' },
      { words: 'neuf jours à six jours' },
    ],
    [
      { text: 'Le plafond sera abaissé de 50 à 80 milligrammes.', language: 'fr' },
      { words: '50 à 80 milligrammes' },
    ],
    [
      { text: 'Le budget, en hausse, est passé de 5,2 à 4,6 millions d’euros.', language: 'fr' },
      { words: '5,2 à 4,6 millions d’euros' },
    ],
    ['The budget, up again, went from £5.2m to £4.6m.', { words: '£5.2m to £4.6m' }],
    [
      fr('Les dettes se sont alourdies, de 40 millions d’euros en 2022 à 28 millions en 2023.'),
      { words: '40 millions d’euros en 2022 à 28 millions', certainty: 'error' },
    ],
    [
      fr('Les effectifs se sont étoffés, de 320 à 290 agents.'),
      { words: '320 à 290 agents', certainty: 'error' },
    ],
    [
      'Le prix moyen a reculé à 310 000 euros, contre 295 000 euros un an plus tôt.',
      { words: '310 000 euros, contre 295 000 euros' },
    ],
    ['공사 기간을 18개월에서 24개월로 앞당겼다.', { words: '18개월에서 24개월' }],
    ['Costs rose to £4m, from £6m a year earlier.', { words: '£4m, from £6m' }],
    ['Unemployment eased from 6.1% to 6.4%.', { words: '6.1% to 6.4%' }],
    ['The waiting time has been cut from 12 weeks to 16.', { words: '12 weeks to 16' }],
    ['수심은 31m에서 38m로 얕아졌다.', { words: '31m에서 38m' }],
    ['인구는 5만 명으로 10년 전(4만 명)보다 감소했다.', { words: '5만 명으로 10년 전(4만 명' }],
    ['대기 시간은 20분에서 30분으로 단축됐다.', { words: '20분에서 30분' }],
    ['Le nombre de membres a augmenté, passant de 1 200 à 900.', { words: '1 200 à 900' }],
    [
      'Les coûts ont grimpé à 4 millions d’euros, contre 6 millions un an plus tôt.',
      { words: '4 millions d’euros, contre 6 millions' },
    ],
    ['Le nombre de repas servis a augmenté de 2,4 à 2,1 millions.', { words: '2,4 à 2,1 millions' }],
    ['매출은 150억원에서 100억원으로 늘었다.', { words: '150억원에서 100억원', certainty: 'error' }],
    ['실업률이 4.1%에서 3.8%로 올랐다.', { words: '4.1%에서 3.8%' }],
    ['회원이 300명에서 450명으로 150명 줄었다.', { words: '300명에서 450명' }],
    ['수심은 14m에서 19m로 낮아졌다.', { words: '14m에서 19m' }],
    ['생산량은 80만t에서 60만t으로 크게 증가했다.', { words: '80만t에서 60만t' }],
    ['Sales fell from £10m to £12m.', { words: '£10m to £12m', certainty: 'error' }],
    ['The number of members rose from 500 to 450.', { words: '500 to 450' }],
    ['The rate dropped sharply from 3.1% to 4.2%.', { words: '3.1% to 4.2%' }],
    ['There was an increase in visitors from 5,000 to 4,000.', { words: '5,000 to 4,000 '.trim() }],
    ['The price is $50, up from $60.', { words: '$50, up from $60' }],
    ['Le niveau du puits a baissé de 14 à 19 m.', { words: '14 à 19 m', certainty: 'warning' }],
    ['Le nombre de visiteurs a augmenté de 5 000 à 4 000.', { words: '5 000 à 4 000' }],
    [
      'La production a chuté de 60 à 80 tonnes, soit 33 % de moins.',
      { words: '60 à 80 tonnes', certainty: 'error' },
    ],
  ],
});
