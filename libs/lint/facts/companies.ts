/** Companies: in what line of business, who founded them, to whom they belong and who has run them since when. */
import type { HouseFact } from '../knowledge/fact-book.js';
import { fact } from './entry.js';
import type { Said } from './entry.js';

export const COMPANY_FACTS: readonly HouseFact[] = [
  company('OpenAI', '오픈AI, 오픈에이아이', 'https://openai.com/about/', {
    founder: [
      'Sam Altman',
      'Elon Musk',
      'Ilya Sutskever',
      'Greg Brockman',
      'Andrej Karpathy',
      'Wojciech Zaremba',
      'John Schulman',
    ],
    'chief executive': { value: 'Sam Altman', from: '2019-03-11' },
  }),
  company('Anthropic', '앤스로픽, 앤트로픽', 'https://www.anthropic.com/company', {
    founder: ['Dario Amodei', 'Daniela Amodei', 'Jack Clark', 'Jared Kaplan', 'Chris Olah'],
    'chief executive': 'Dario Amodei',
  }),
  company('Mistral AI', 'Mistral, 미스트랄AI, 미스트랄 AI, 미스트랄', 'https://mistral.ai/about', {
    founder: ['Arthur Mensch', 'Guillaume Lample', 'Timothée Lacroix'],
    'chief executive': 'Arthur Mensch',
  }),
  company('DeepMind', 'Google DeepMind, 구글 딥마인드, 딥마인드', 'https://deepmind.google/about/', {
    kind: 'research institute',
    parent: ['Google', 'Alphabet'],
    founder: ['Demis Hassabis', 'Shane Legg', 'Mustafa Suleyman'],
    'chief executive': 'Demis Hassabis',
  }),
  company('Google', '구글', 'https://about.google/', {
    kind: 'search engine',
    parent: 'Alphabet',
    founder: ['Larry Page', 'Sergey Brin'],
    'chief executive': [
      { value: 'Larry Page', from: '2011-04-04', to: '2015-10-02' },
      { value: 'Eric Schmidt', from: '2001-08-01', to: '2011-04-04' },
      { value: 'Sundar Pichai', from: '2015-10-02' },
    ],
  }),
  company('Alphabet', '알파벳', 'https://abc.xyz/', {
    'chief executive': ['Larry Page', 'Sundar Pichai'],
    founder: ['Larry Page', 'Sergey Brin'],
  }),
  company(
    'Meta',
    'Meta Platforms, 메타, 메타플랫폼스, 메타 플랫폼스',
    'https://about.meta.com/company-info/',
    {
      founder: ['Mark Zuckerberg', 'Eduardo Saverin', 'Dustin Moskovitz', 'Chris Hughes', 'Andrew McCollum'],
      'chief executive': 'Mark Zuckerberg',
    },
  ),
  company('Apple', '애플', 'https://www.apple.com/leadership/', {
    founder: ['Steve Jobs', 'Steve Wozniak', 'Ronald Wayne'],
    'chief executive': ['Steve Jobs', { value: 'Tim Cook', from: '2011-08-24' }],
  }),
  company('Microsoft', '마이크로소프트', 'https://www.microsoft.com/about', {
    founder: ['Bill Gates', 'Paul Allen'],
    'chief executive': [
      { value: 'Bill Gates', to: '2000-01-13' },
      { value: 'Steve Ballmer', from: '2000-01-13', to: '2014-02-04' },
      { value: 'Satya Nadella', from: '2014-02-04' },
    ],
  }),
  company('Amazon', '아마존', 'https://www.aboutamazon.com/', {
    kind: ['cloud service', 'river'],
    founder: 'Jeff Bezos',
    'chief executive': [
      { value: 'Jeff Bezos', to: '2021-07-05' },
      { value: 'Andy Jassy', from: '2021-07-05' },
    ],
  }),
  company('Tesla', '테슬라', 'https://www.tesla.com/about', {
    kind: 'car maker',
    founder: ['Martin Eberhard', 'Marc Tarpenning', 'Elon Musk', 'JB Straubel', 'Ian Wright'],
    'chief executive': 'Elon Musk',
  }),
  company('SpaceX', '스페이스X, 스페이스엑스', 'https://www.spacex.com/', {
    founder: 'Elon Musk',
    'chief executive': 'Elon Musk',
  }),
  company('xAI', '', 'https://x.ai/', { founder: 'Elon Musk', 'chief executive': 'Elon Musk' }),
  company('NVIDIA', 'Nvidia, 엔비디아', 'https://www.nvidia.com/en-us/about-nvidia/', {
    founder: ['Jensen Huang', 'Chris Malachowsky', 'Curtis Priem'],
    'chief executive': 'Jensen Huang',
  }),
  company('AMD', 'Advanced Micro Devices', 'https://www.amd.com/en/corporate.html', {
    founder: 'Jerry Sanders',
    'chief executive': { value: 'Lisa Su', from: '2014-10-08' },
  }),
  company('Intel', '인텔', 'https://www.intel.com/content/www/us/en/company-overview/company-overview.html', {
    founder: ['Robert Noyce', 'Gordon Moore'],
  }),
  company('TSMC', '대만 반도체 제조 회사', 'https://www.tsmc.com/english/aboutTSMC', {
    founder: 'Morris Chang',
  }),
  company('Qualcomm', '퀄컴', 'https://www.qualcomm.com/company', {
    founder: ['Irwin Jacobs', 'Andrew Viterbi'],
  }),
  company('Broadcom', '브로드컴', 'https://www.broadcom.com/company/about-us'),
  company('Micron', 'Micron Technology, 마이크론', 'https://www.micron.com/about'),
  company('Arm', 'Arm Holdings', 'https://www.arm.com/company'),
  company('ASML', '에이에스엠엘', 'https://www.asml.com/en/company'),
  company('ASM International', 'ASMI, ASM인터내셔널', 'https://www.asm.com/about'),
  company('BE Semiconductor Industries', 'BESI, Besi, 비이세미컨덕터', 'https://www.besi.com/company/'),
  company('IBM', '아이비엠', 'https://www.ibm.com/about'),
  company('Oracle', '오라클', 'https://www.oracle.com/corporate/', {
    kind: ['relational database', 'cloud service'],
    founder: ['Larry Ellison', 'Bob Miner', 'Ed Oates'],
  }),
  company('SAP', '', 'https://www.sap.com/about.html', {
    founder: ['Dietmar Hopp', 'Hasso Plattner', 'Claus Wellenreuther', 'Klaus Tschira', 'Hans-Werner Hector'],
  }),
  company('Salesforce', '세일즈포스', 'https://www.salesforce.com/company/', {
    kind: 'cloud service',
    founder: ['Marc Benioff', 'Parker Harris', 'Dave Moellenhoff', 'Frank Dominguez'],
    'chief executive': 'Marc Benioff',
  }),
  company(
    'Dell',
    'Dell Technologies, 델 테크놀로지스',
    'https://www.dell.com/en-us/dt/corporate/about-us.htm',
    { founder: 'Michael Dell', kind: 'computer' },
  ),
  company('Huawei', '화웨이', 'https://www.huawei.com/en/corporate-information', {
    founder: 'Ren Zhengfei',
    kind: 'smartphone',
  }),
  company('Alibaba', '알리바바', 'https://www.alibabagroup.com/', { founder: 'Jack Ma' }),
  company('Tencent', '텐센트', 'https://www.tencent.com/en-us/about.html', { founder: 'Ma Huateng' }),
  company('Baidu', '바이두', 'https://home.baidu.com/', {
    kind: 'search engine',
    founder: ['Robin Li', 'Eric Xu'],
  }),
  company('ByteDance', '바이트댄스', 'https://www.bytedance.com/en/', {
    founder: ['Zhang Yiming', 'Liang Rubo'],
  }),
  company('DeepSeek', '딥시크', 'https://www.deepseek.com/', {
    kind: ['language model', 'AI'],
    founder: 'Liang Wenfeng',
  }),
  company('SoftBank', '소프트뱅크', 'https://group.softbank/en', { founder: 'Masayoshi Son' }),
  company('Sony', '소니', 'https://www.sony.com/en/SonyInfo/CorporateInfo/', {
    founder: ['Masaru Ibuka', 'Akio Morita'],
  }),
  company('Nintendo', '닌텐도', 'https://www.nintendo.co.jp/corporate/en/', { founder: 'Fusajiro Yamauchi' }),
  company('Airbnb', '에어비앤비', 'https://news.airbnb.com/about-us/', {
    kind: 'online service',
    founder: ['Brian Chesky', 'Joe Gebbia', 'Nathan Blecharczyk'],
  }),
  company('Uber', '우버', 'https://www.uber.com/about/', {
    kind: 'online service',
    founder: ['Travis Kalanick', 'Garrett Camp'],
  }),
  company('Palantir', '팔란티어', 'https://www.palantir.com/about/', {
    founder: ['Peter Thiel', 'Alex Karp', 'Joe Lonsdale', 'Stephen Cohen', 'Nathan Gettings'],
  }),
  company('Hugging Face', '허깅페이스', 'https://huggingface.co/huggingface', {
    kind: 'online service',
    founder: ['Clément Delangue', 'Julien Chaumond', 'Thomas Wolf'],
    'chief executive': 'Clément Delangue',
  }),
  company('Stability AI', '스태빌리티AI, 스태빌리티 AI', 'https://stability.ai/', {
    founder: 'Emad Mostaque',
  }),
  company('Cohere', '코히어', 'https://cohere.com/about', {
    founder: ['Aidan Gomez', 'Ivan Zhang', 'Nick Frosst'],
  }),
  company('Perplexity', 'Perplexity AI, 퍼플렉시티', 'https://www.perplexity.ai/hub/about', {
    kind: ['search engine', 'AI'],
    founder: ['Aravind Srinivas', 'Denis Yarats', 'Johnny Ho', 'Andy Konwinski'],
  }),
  company('Aleph Alpha', '알레프 알파', 'https://aleph-alpha.com/', {
    founder: ['Jonas Andrulis', 'Samuel Weinbach'],
  }),
  company('OVHcloud', 'OVH, OVH클라우드', 'https://corporate.ovhcloud.com/', {
    kind: 'cloud service',
    founder: 'Octave Klaba',
  }),
  company('Scaleway', '스케일웨이', 'https://www.scaleway.com/en/about-us/', {
    kind: 'cloud service',
    parent: 'Iliad',
  }),
  company('Iliad', '일리아드', 'https://www.iliad.fr/', { founder: 'Xavier Niel' }),
  company('LightOn', '라이트온', 'https://www.lighton.ai/'),
  company('Gladia', '글라디아', 'https://www.gladia.io/'),
  company('Capgemini', '캡제미니', 'https://www.capgemini.com/about-us/', { founder: 'Serge Kampf' }),
  company('Deloitte', '딜로이트', 'https://www.deloitte.com/global/en/about.html'),
  company('Andreessen Horowitz', 'a16z, 앤드리슨 호로위츠, 앤드리슨호로위츠', 'https://a16z.com/about/', {
    founder: ['Marc Andreessen', 'Ben Horowitz'],
  }),
  company('Mozilla', '모질라', 'https://www.mozilla.org/about/'),
  company('Canonical', '캐노니컬', 'https://canonical.com/', { founder: 'Mark Shuttleworth' }),
  company('Red Hat', '레드햇', 'https://www.redhat.com/en/about', { parent: 'IBM' }),
  company('Epic Games', '에픽게임즈', 'https://www.epicgames.com/site/about', { founder: 'Tim Sweeney' }),
  company('Disney', 'Walt Disney Company, 디즈니', 'https://thewaltdisneycompany.com/'),

  company('Samsung Electronics', '삼성전자, Samsung', 'https://www.samsung.com/global/ir/', {
    kind: 'smartphone',
  }),
  company('Samsung Electro-Mechanics', '삼성전기', 'https://www.samsungsem.com/'),
  company('Samsung SDI', '삼성SDI', 'https://www.samsungsdi.com/'),
  company('SK hynix', 'SK Hynix, SK하이닉스', 'https://www.skhynix.com/'),
  company('LG Electronics', 'LG전자', 'https://www.lg.com/global/'),
  company('LG AI Research', 'LG AI연구원', 'https://www.lgresearch.ai/', { kind: 'research institute' }),
  company('Naver', 'NAVER, 네이버', 'https://www.navercorp.com/', {
    kind: ['search engine', 'cloud service', 'online service'],
    founder: '이해진',
    'chief executive': { value: '최수연', from: '2022-03-14' },
  }),
  company('Kakao', '카카오', 'https://www.kakaocorp.com/', {
    kind: ['online service', 'messaging app'],
    founder: '김범수',
  }),
  company('Coupang', '쿠팡', 'https://www.aboutcoupang.com/', { kind: 'online service', founder: '김범석' }),
  company('Woowa Brothers', '우아한형제들', 'https://www.woowahan.com/', { founder: '김봉진' }),
  company('Viva Republica', '비바리퍼블리카', 'https://toss.im/', { founder: '이승건' }),
  company('Krafton', '크래프톤', 'https://www.krafton.com/', { founder: '장병규' }),
  company('NCSoft', '엔씨소프트', 'https://about.ncsoft.com/', { founder: '김택진' }),
  company('Nexon', '넥슨', 'https://company.nexon.com/', { founder: '김정주' }),
  company('HYBE', '하이브', 'https://hybecorp.com/', { founder: '방시혁' }),
  company('SM Entertainment', 'SM엔터테인먼트', 'https://www.smentertainment.com/', { founder: '이수만' }),
  company('JYP Entertainment', 'JYP엔터테인먼트', 'https://www.jype.com/', { founder: '박진영' }),
  company('YG Entertainment', 'YG엔터테인먼트', 'https://www.ygfamily.com/', { founder: '양현석' }),
  company('Upstage', '업스테이지', 'https://www.upstage.ai/'),
  company('Rebellions', '리벨리온', 'https://rebellions.ai/', { founder: '박성현' }),
  company('FuriosaAI', '퓨리오사AI', 'https://furiosa.ai/', { founder: '백준호' }),

  sector('car maker', 'Renault', 'Renault Group, 르노, 르노그룹', 'https://www.renaultgroup.com/'),
  sector('car maker', 'Peugeot', '푸조', 'https://www.peugeot.com/'),
  sector('car maker', 'Citroën', '시트로엥', 'https://www.citroen.com/'),
  sector('car maker', 'Stellantis', '스텔란티스', 'https://www.stellantis.com/'),
  sector('car maker', 'Volkswagen', '폭스바겐', 'https://www.volkswagen-group.com/'),
  sector('car maker', 'BMW', '', 'https://www.bmwgroup.com/'),
  sector('car maker', 'Toyota', '도요타, 토요타', 'https://global.toyota/en/company/'),
  sector(
    'car maker',
    'Ford',
    'Ford Motor, Ford Motor Company, 포드, 포드자동차',
    'https://corporate.ford.com/',
    { founder: 'Henry Ford' },
  ),
  sector('car maker', 'Ferrari', '페라리', 'https://www.ferrari.com/', { founder: 'Enzo Ferrari' }),
  sector('car maker', 'Kia', '기아자동차', 'https://worldwide.kia.com/'),
  sector('car maker', 'Hyundai Motor', '현대자동차, 현대차', 'https://www.hyundai.com/worldwide/en'),
  sector('car maker', 'BYD', '비야디', 'https://www.byd.com/', { founder: 'Wang Chuanfu' }),
  sector('airline', 'Air France', '에어프랑스', 'https://corporate.airfrance.com/'),
  sector('airline', 'Lufthansa', '루프트한자', 'https://www.lufthansagroup.com/'),
  sector('airline', 'Ryanair', '라이언에어', 'https://corporate.ryanair.com/'),
  sector('airline', 'easyJet', '이지젯', 'https://corporate.easyjet.com/'),
  sector('airline', 'British Airways', '브리티시항공, 영국항공', 'https://www.britishairways.com/'),
  sector('airline', 'Korean Air', '대한항공', 'https://www.koreanair.com/'),
  sector('airline', 'Asiana Airlines', '아시아나항공', 'https://flyasiana.com/'),
  sector('aircraft maker', 'Airbus', '에어버스', 'https://www.airbus.com/en/about-us'),
  sector('aircraft maker', 'Boeing', '보잉', 'https://www.boeing.com/company', { founder: 'William Boeing' }),
  sector('aircraft maker', 'Embraer', '엠브라에르', 'https://www.embraer.com/'),
  sector('drug maker', 'Sanofi', '사노피', 'https://www.sanofi.com/en/about-us'),
  sector('drug maker', 'Pfizer', '화이자', 'https://www.pfizer.com/about'),
  sector('drug maker', 'Moderna', '모더나', 'https://www.modernatx.com/'),
  sector('drug maker', 'AstraZeneca', '아스트라제네카', 'https://www.astrazeneca.com/our-company.html'),
  sector('drug maker', 'Novartis', '노바티스', 'https://www.novartis.com/about'),
  sector(
    'drug maker',
    'Novo Nordisk',
    '노보노디스크, 노보 노디스크',
    'https://www.novonordisk.com/about.html',
  ),
  sector('drug maker', 'Eli Lilly', '일라이릴리, 일라이 릴리', 'https://www.lilly.com/about'),
  sector('drug maker', 'Celltrion', '셀트리온', 'https://www.celltrion.com/', { founder: '서정진' }),
  sector('bank', 'BNP Paribas', 'BNP파리바', 'https://group.bnpparibas/'),
  sector('bank', 'Société Générale', '소시에테제네랄', 'https://www.societegenerale.com/'),
  sector('bank', 'Goldman Sachs', '골드만삭스', 'https://www.goldmansachs.com/our-firm'),
  sector('bank', 'KB Kookmin Bank', 'KB국민은행, 국민은행', 'https://www.kbstar.com/'),
  sector('bank', 'Shinhan Bank', '신한은행', 'https://www.shinhan.com/'),
  sector('bank', 'Hana Bank', '하나은행', 'https://www.kebhana.com/'),
  sector('bank', 'Woori Bank', '우리은행', 'https://www.wooribank.com/'),
  sector('shipping company', 'CMA CGM', '세엠아세제엠', 'https://www.cmacgm-group.com/', {
    founder: 'Jacques Saadé',
    'chief executive': 'Rodolphe Saadé',
  }),
  sector('shipping company', 'Maersk', 'A.P. Moller-Maersk, 머스크라인', 'https://www.maersk.com/about'),
  sector('shipping company', 'HMM', '현대상선', 'https://www.hmm21.com/'),
  sector('tyre maker', 'Michelin', '미쉐린', 'https://www.michelin.com/'),
  sector('tyre maker', 'Bridgestone', '브리지스톤', 'https://www.bridgestone.com/'),
  sector('cosmetics company', 'L’Oréal', '로레알', 'https://www.loreal.com/'),
  sector('cosmetics company', 'Amorepacific', '아모레퍼시픽', 'https://www.apgroup.com/'),
  sector('food company', 'Danone', '다논', 'https://www.danone.com/'),
  sector('food company', 'Nestlé', '네슬레', 'https://www.nestle.com/about'),
  sector('food company', 'Nongshim', '농심', 'https://www.nongshim.com/'),
  company('LVMH', '루이비통모에헤네시', 'https://www.lvmh.com/', { 'chief executive': 'Bernard Arnault' }),
  company('Kering', '케링', 'https://www.kering.com/', { founder: 'François Pinault' }),
];

function company(name: string, aliases: string, source: string, said: Said = {}): HouseFact {
  return fact('organisation', name, 'company', aliases, source, said);
}

function sector(is: string, name: string, aliases: string, source: string, said: Said = {}): HouseFact {
  return fact('organisation', name, is, aliases, source, said);
}
