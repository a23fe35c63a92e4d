/**
 * Laws and treaties with their days. The stages are `proposed`, `agreed` (political agreement), `endorsed` (by the
 * states’ ambassadors), `adopted` (by the parliament or, in the Union, first by Parliament and then by Council), `signed`
 * (signature, royal assent, promulgation), `published`, `in force` and `applies`.
 */
import type { HouseFact } from '../knowledge/fact-book.js';
import { fact } from './entry.js';
import type { Said } from './entry.js';

export const LAW_FACTS: readonly HouseFact[] = [
  law(
    'EU AI Act',
    '',
    'AI Act, Artificial Intelligence Act, EU Artificial Intelligence Act, règlement européen sur l’intelligence artificielle, règlement sur l’intelligence artificielle, loi européenne sur l’IA, 인공지능법, EU 인공지능법, 유럽연합 인공지능법, 유럽 인공지능법, AI법',
    'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    {
      kind: 'European regulation',
      proposed: '2021-04-21',
      agreed: '2023-12-09',
      endorsed: '2024-02-02',
      adopted: ['2024-03-13', '2024-05-21'],
      signed: '2024-06-13',
      published: '2024-07-12',
      'in force': '2024-08-01',
      applies: ['2025-02-02', '2025-08-02', '2026-08-02', '2027-08-02'],
    },
  ),
  law(
    'GDPR',
    'European regulation',
    'General Data Protection Regulation, RGPD, règlement général sur la protection des données, 일반개인정보보호법, 유럽연합 개인정보보호규정, 일반 개인정보보호규정, 일반데이터보호규정',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    {
      proposed: '2012-01-25',
      agreed: '2015-12-15',
      adopted: ['2016-04-08', '2016-04-14'],
      signed: '2016-04-27',
      published: '2016-05-04',
      'in force': '2016-05-24',
      applies: '2018-05-25',
    },
  ),
  law(
    'Digital Markets Act',
    'European regulation',
    'DMA, règlement sur les marchés numériques, 디지털시장법, 디지털 시장법',
    'https://eur-lex.europa.eu/eli/reg/2022/1925/oj',
    {
      proposed: '2020-12-15',
      agreed: '2022-03-24',
      adopted: ['2022-07-05', '2022-07-18'],
      signed: '2022-09-14',
      published: '2022-10-12',
      'in force': '2022-11-01',
      applies: '2023-05-02',
    },
  ),
  law(
    'Digital Services Act',
    'European regulation',
    'DSA, règlement sur les services numériques, 디지털서비스법, 디지털 서비스법',
    'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
    {
      proposed: '2020-12-15',
      agreed: '2022-04-23',
      adopted: ['2022-07-05', '2022-10-04'],
      signed: '2022-10-19',
      published: '2022-10-27',
      'in force': '2022-11-16',
      applies: '2024-02-17',
    },
  ),
  law(
    'EU Data Act',
    'European regulation',
    '유럽연합 데이터법, règlement européen sur les données',
    'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
    {
      signed: '2023-12-13',
      published: '2023-12-22',
      'in force': '2024-01-11',
      applies: '2025-09-12',
    },
  ),
  law(
    'MiCA',
    'European regulation',
    'Markets in Crypto-Assets Regulation, 미카법, 가상자산시장법',
    'https://eur-lex.europa.eu/eli/reg/2023/1114/oj',
    {
      adopted: ['2023-04-20', '2023-05-16'],
      signed: '2023-05-31',
      published: '2023-06-09',
      'in force': '2023-06-29',
      applies: '2024-12-30',
    },
  ),
  law(
    'European Chips Act',
    'European regulation',
    'EU Chips Act, 유럽 반도체법, 유럽반도체법',
    'https://eur-lex.europa.eu/eli/reg/2023/1781/oj',
    {
      signed: '2023-09-13',
      published: '2023-09-18',
      'in force': '2023-09-21',
    },
  ),
  law(
    'NIS 2 Directive',
    'European directive',
    'NIS2, NIS 2, directive NIS 2',
    'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
    {
      signed: '2022-12-14',
      published: '2022-12-27',
      'in force': '2023-01-16',
    },
  ),
  law(
    'Bolkestein directive',
    'European directive',
    'directive Bolkestein, Services Directive',
    'https://eur-lex.europa.eu/eli/dir/2006/123/oj',
    { signed: '2006-12-12', published: '2006-12-27', 'in force': '2006-12-28' },
  ),

  law(
    'CHIPS and Science Act',
    '',
    'CHIPS Act, 반도체과학법, 칩스법',
    'https://www.congress.gov/bill/117th-congress/house-bill/4346',
    { adopted: ['2022-07-27', '2022-07-28'], signed: '2022-08-09' },
  ),
  law(
    'Inflation Reduction Act',
    '',
    '인플레이션감축법, 인플레이션 감축법',
    'https://www.congress.gov/bill/117th-congress/house-bill/5376',
    { adopted: ['2022-08-07', '2022-08-12'], signed: '2022-08-16' },
  ),
  law(
    'Dodd-Frank Act',
    '',
    '도드-프랭크법, 도드프랭크법',
    'https://www.congress.gov/bill/111th-congress/house-bill/4173',
    { signed: '2010-07-21' },
  ),
  law(
    'Sarbanes-Oxley Act',
    '',
    '사베인스-옥슬리법, 사베인스옥슬리법',
    'https://www.congress.gov/bill/107th-congress/house-bill/3763',
    { signed: '2002-07-30' },
  ),
  law(
    'Affordable Care Act',
    '',
    'Obamacare, 오바마케어',
    'https://www.congress.gov/bill/111th-congress/house-bill/3590',
    { signed: '2010-03-23' },
  ),
  law(
    'Civil Rights Act of 1964',
    '',
    '1964년 민권법',
    'https://www.archives.gov/milestone-documents/civil-rights-act',
    { signed: '1964-07-02' },
  ),
  law(
    'California Consumer Privacy Act',
    '',
    'CCPA, 캘리포니아 소비자개인정보보호법',
    'https://oag.ca.gov/privacy/ccpa',
    { signed: '2018-06-28', 'in force': '2020-01-01' },
  ),

  law('Data Protection Act 2018', '', '', 'https://www.legislation.gov.uk/ukpga/2018/12', {
    signed: '2018-05-23',
    applies: '2018-05-25',
  }),
  law('Online Safety Act 2023', '', 'Online Safety Act', 'https://www.legislation.gov.uk/ukpga/2023/50', {
    signed: '2023-10-26',
  }),
  law('Human Rights Act 1998', '', 'Human Rights Act', 'https://www.legislation.gov.uk/ukpga/1998/42', {
    signed: '1998-11-09',
    'in force': '2000-10-02',
  }),
  law('Bribery Act 2010', '', 'Bribery Act', 'https://www.legislation.gov.uk/ukpga/2010/23', {
    signed: '2010-04-08',
    'in force': '2011-07-01',
  }),
  law('Climate Change Act 2008', '', '', 'https://www.legislation.gov.uk/ukpga/2008/27', {
    signed: '2008-11-26',
  }),
  law(
    'Well-being of Future Generations (Wales) Act 2015',
    '',
    'Well-being of Future Generations Act',
    'https://www.legislation.gov.uk/anaw/2015/2',
    { signed: '2015-04-29' },
  ),

  law(
    'loi Informatique et libertés',
    '',
    'loi Informatique et Libertés',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
    { signed: '1978-01-06', published: '1978-01-07' },
  ),
  law(
    'loi de séparation des Églises et de l’État',
    '',
    'loi de 1905',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000508749',
    { signed: '1905-12-09', published: '1905-12-11' },
  ),
  law(
    'loi sur la liberté de la presse',
    '',
    '',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000877119',
    { signed: '1881-07-29', published: '1881-07-30' },
  ),
  law('loi Veil', '', '', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000700230', {
    signed: '1975-01-17',
    published: '1975-01-18',
  }),
  law('loi Évin', '', '', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000344577', {
    signed: '1991-01-10',
    published: '1991-01-12',
  }),
  law('loi Toubon', '', '', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000349929', {
    signed: '1994-08-04',
    published: '1994-08-05',
  }),
  law('loi Sapin 2', '', 'loi Sapin II', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000033558528', {
    signed: '2016-12-09',
    published: '2016-12-10',
  }),
  law(
    'loi pour une République numérique',
    '',
    '',
    'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000033202746',
    { signed: '2016-10-07', published: '2016-10-08' },
  ),

  law('개인정보 보호법', '', '개인정보보호법', 'https://www.law.go.kr/법령/개인정보보호법', {
    adopted: '2011-03-11',
    published: '2011-03-29',
    'in force': '2011-09-30',
  }),
  law(
    '청탁금지법',
    '',
    '김영란법, 부정청탁금지법, 부정청탁 및 금품등 수수의 금지에 관한 법률',
    'https://www.law.go.kr/법령/부정청탁및금품등수수의금지에관한법률',
    { adopted: '2015-03-03', published: '2015-03-27', 'in force': '2016-09-28' },
  ),
  law(
    '중대재해처벌법',
    '',
    '중대재해 처벌 등에 관한 법률, 중대재해법',
    'https://www.law.go.kr/법령/중대재해처벌등에관한법률',
    { adopted: '2021-01-08', published: '2021-01-26', 'in force': '2022-01-27' },
  ),
  law(
    '인공지능 기본법',
    '',
    'AI 기본법, AI기본법, 인공지능기본법, 인공지능 발전과 신뢰 기반 조성 등에 관한 기본법',
    'https://www.law.go.kr/법령/인공지능발전과신뢰기반조성등에관한기본법',
    { adopted: '2024-12-26', published: '2025-01-21', 'in force': '2026-01-22' },
  ),
  law(
    '스토킹처벌법',
    '',
    '스토킹범죄의 처벌 등에 관한 법률',
    'https://www.law.go.kr/법령/스토킹범죄의처벌등에관한법률',
    { adopted: '2021-03-24', published: '2021-04-20', 'in force': '2021-10-21' },
  ),
  law('간호법', '', '', 'https://www.law.go.kr/법령/간호법', {
    adopted: '2024-08-28',
    published: '2024-09-20',
    'in force': '2025-06-21',
  }),
  law(
    '전세사기특별법',
    '',
    '전세사기 특별법',
    'https://www.law.go.kr/법령/전세사기피해자지원및주거안정에관한특별법',
    { adopted: '2023-05-25', 'in force': '2023-06-01' },
  ),
  law(
    '언론중재법',
    '',
    '언론중재 및 피해구제 등에 관한 법률',
    'https://www.law.go.kr/법령/언론중재및피해구제등에관한법률',
    { published: '2005-01-27', 'in force': '2005-07-28' },
  ),
  law('국민기초생활 보장법', '', '국민기초생활보장법', 'https://www.law.go.kr/법령/국민기초생활보장법', {
    published: '1999-09-07',
    'in force': '2000-10-01',
  }),
  law('근로기준법', '', '', 'https://www.law.go.kr/법령/근로기준법', {
    published: ['1953-05-10', '1997-03-13'],
  }),
  law('국가보안법', '', '', 'https://www.law.go.kr/법령/국가보안법', { published: '1948-12-01' }),

  law(
    'Paris Agreement',
    'treaty',
    'accord de Paris, Accord de Paris, 파리협정, 파리기후협정',
    'https://unfccc.int/process-and-meetings/the-paris-agreement',
    { adopted: '2015-12-12', signed: '2016-04-22', 'in force': '2016-11-04' },
  ),
  law('Kyoto Protocol', 'treaty', 'protocole de Kyoto, 교토의정서', 'https://unfccc.int/kyoto_protocol', {
    adopted: '1997-12-11',
    'in force': '2005-02-16',
  }),
  law(
    'Montreal Protocol',
    'treaty',
    'protocole de Montréal, 몬트리올의정서, 몬트리올 의정서',
    'https://ozone.unep.org/treaties/montreal-protocol',
    { adopted: '1987-09-16', signed: '1987-09-16', 'in force': '1989-01-01' },
  ),
  law(
    'Maastricht Treaty',
    'treaty',
    'Treaty of Maastricht, traité de Maastricht, 마스트리흐트조약, 마스트리흐트 조약',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:11992M/TXT',
    { signed: '1992-02-07', 'in force': '1993-11-01' },
  ),
  law(
    'Treaty of Lisbon',
    'treaty',
    'Lisbon Treaty, traité de Lisbonne, 리스본조약, 리스본 조약',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12007L/TXT',
    { signed: '2007-12-13', 'in force': '2009-12-01' },
  ),
  law(
    'Treaty of Rome',
    'treaty',
    'traité de Rome, 로마조약, 로마 조약',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:11957E/TXT',
    { signed: '1957-03-25', 'in force': '1958-01-01' },
  ),
  law(
    'Non-Proliferation Treaty',
    'treaty',
    'Nuclear Non-Proliferation Treaty, traité de non-prolifération, 핵확산금지조약, 핵비확산조약',
    'https://disarmament.unoda.org/wmd/nuclear/npt/',
    { signed: '1968-07-01', 'in force': '1970-03-05' },
  ),
  law(
    'Universal Declaration of Human Rights',
    '',
    'Déclaration universelle des droits de l’homme, 세계인권선언',
    'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
    { adopted: '1948-12-10' },
  ),
];

function law(name: string, is: string, aliases: string, source: string, said: Said): HouseFact {
  return fact('law', name, is, aliases, source, said);
}
