import { describeRule } from '../examples.js';
import { internalContradiction } from './internal-contradiction.js';

describeRule(internalContradiction, {
  passes: [
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
