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
