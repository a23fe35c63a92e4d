import { describeRule } from '../examples.js';
import { internalContradiction } from './internal-contradiction.js';

describeRule(internalContradiction, {
  passes: [
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
  ],
  finds: [
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
  ],
});
