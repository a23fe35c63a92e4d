import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { unusedAbbreviation } from './unused-abbreviation.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(unusedAbbreviation, {
  passes: [
    fr('L’Agence de la transition écologique (Ademe) appelle à la prudence. L’Ademe publie une carte.'),
    fr('L’Institut de géologie (Grenoble) et la Commission des lacs (Savoie) travaillent.'),
    ko('전국금속노동조합(금속노조)이 반대했다. 금속노조는 파업을 예고했다.'),
    '인공지능(AI)이 퍼진다. AI는 빠르다. 인공지능은 어렵다. 인공지능이 답이다.',
    '최고경영자(CEO)는 말이 없었다. 국제통화기금(IMF)이 참여했다.',
    'It runs a large language model (LLM) of its own. The model is large.',
    'The Welsh Rivers Trust (WRT) met. The WRT agreed. The Welsh Rivers Trust is old.',
    'Le Centre national de recherche (CNR) a publié. Le CNR se réjouit.',
    en('The National Union of Farmers (NUF) wants a ban. The NUF’s head agreed.'),
    en('John Beck (CNRS) and Mary Wood (LSE) disagree. Messi (ARG) scored. (AFP)'),
    ko('국제에너지기구(IEA)는 수요가 준다고 봤다. IEA의 보고서는 300쪽이다.'),
    ko('키르야(Kirja)는 작다. 최고경영자(CEO)는 없다. 가상머신(VM)을 쓴다.'),
    fr('La Confédération des commerçants du littoral (CCL) proteste. La CCL ira en justice.'),
    fr('Claire Morvan (CNRS) parle. Paul Rey (LR) aussi. Le PIB (produit intérieur brut) recule.'),
  ],
  finds: [
    [
      en('The Wool Carders’ Trust (WCT) met. The CTW union will strike.'),
      { words: 'Wool Carders’ Trust (WCT)', certainty: 'info' },
    ],
    [
      ko('남해연구소(NRI)가 문을 열었다. 방에는 NIR 측정 장비가 있다.'),
      { words: '남해연구소(NRI)', certainty: 'info' },
    ],
    [
      fr('L’Agence de la transition écologique (Ademe) appelle à la prudence.'),
      { words: 'Agence de la transition écologique (Ademe)', certainty: 'info' },
    ],
    [
      en('The Office of Gas and Electricity Markets (Ofgem) declined to comment.'),
      { words: 'Office of Gas and Electricity Markets (Ofgem)', certainty: 'info' },
    ],
    [
      ko('전국금속노동조합(금속노조)이 반대했다.'),
      { words: '전국금속노동조합(금속노조)', certainty: 'info' },
    ],
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
    [
      en('The Marine Accident Investigation Branch (MAIB) has opened an inquiry. It will report in May.'),
      { words: 'Marine Accident Investigation Branch (MAIB)', certainty: 'info' },
    ],
    [
      en(
        'A spokesman for the Scottish Environment Protection Agency (SEPA) declined to comment. The agency has fined the firm twice.',
      ),
      { words: 'Scottish Environment Protection Agency (SEPA)', certainty: 'info' },
    ],
    [
      en('The bank is testing a central bank digital currency (CBDC) with two shops.'),
      { words: 'central bank digital currency (CBDC)', certainty: 'info' },
    ],
    [
      en('The National Union of Farmers (“NUF”) wants a ban. Farmers have waited for it.'),
      { words: 'National Union of Farmers (“NUF”)', certainty: 'info' },
    ],
    [
      en('The Tramways Renewal Consortium (TRC) won. The RTC will start in June.'),
      { words: 'Tramways Renewal Consortium (TRC)', certainty: 'warning' },
    ],
    [
      ko('한국에너지기술평가원(KETEP)은 과제를 공모했다. 평가원은 다음 달 결과를 낸다.'),
      { words: '한국에너지기술평가원(KETEP)', certainty: 'info' },
    ],
    [
      ko('국제에너지기구(IEA)는 수요가 준다고 봤다. 보고서는 300쪽이다.'),
      { words: '국제에너지기구(IEA)', certainty: 'info' },
    ],
    [
      ko('나루터살리기시민연대회의(이하 연대회의)가 성명을 냈다. 시는 답하지 않았다.'),
      { words: '나루터살리기시민연대회의(이하 연대회의)', certainty: 'info' },
    ],
    [
      ko('한빛모빌리티컨소시엄(KMC)이 사업을 땄다. KCM은 6월에 착공한다.'),
      { words: '한빛모빌리티컨소시엄(KMC)', certainty: 'warning' },
    ],
    [
      fr('L’Agence nationale des fréquences (ANFR) a mesuré le champ. Elle publiera une carte.'),
      { words: 'Agence nationale des fréquences (ANFR)', certainty: 'info' },
    ],
    [
      fr('Le Bureau de recherches géologiques et minières (BRGM) surveille la nappe.'),
      { words: 'Bureau de recherches géologiques et minières (BRGM)', certainty: 'info' },
    ],
    [
      fr('La Confédération des commerçants du littoral (CCL) proteste contre la taxe.'),
      { words: 'Confédération des commerçants du littoral (CCL)', certainty: 'info' },
    ],
  ],
});
