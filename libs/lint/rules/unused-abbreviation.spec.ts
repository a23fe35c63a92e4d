import { describeRule } from '../examples.js';
import { unusedAbbreviation } from './unused-abbreviation.js';

describeRule(unusedAbbreviation, {
  passes: [
    '인공지능(AI)이 퍼진다. AI는 빠르다. 인공지능은 어렵다. 인공지능이 답이다.',
    '최고경영자(CEO)는 말이 없었다. 국제통화기금(IMF)이 참여했다.',
    'It runs a large language model (LLM) of its own. The model is large.',
    'The Welsh Rivers Trust (WRT) met. The WRT agreed. The Welsh Rivers Trust is old.',
    'Le Centre national de recherche (CNR) a publié. Le CNR se réjouit.',
  ],
  finds: [
    ['국립과학연구센터(CNRS)가 참여했다.', { words: '국립과학연구센터(CNRS)', certainty: 'info' }],
    [
      'L’Agence nationale de l’eau (ANE) se réunit en mai.',
      { words: 'Agence nationale de l’eau (ANE)', certainty: 'info' },
    ],
    [
      '노을소프트(HS)가 투자를 받았다. 노을소프트는 2022년 생겼다. 노을소프트의 직원은 40명이다.',
      { words: '노을소프트(HS)', certainty: 'info', says: '3번' },
    ],
    [
      'The Welsh Rivers Trust (WRT) met in May. The Welsh Rivers Trust has 40 members. In 2019 the Welsh Rivers Trust won.',
      { words: 'Welsh Rivers Trust (WRT)' },
    ],
    [
      'L’Agence Nationale des Lacs (ANL) publie une carte. L’Agence Nationale des Lacs compte 12 agents. L’Agence Nationale des Lacs recrute.',
      { words: 'Agence Nationale des Lacs (ANL)' },
    ],
  ],
});
