import { STARTER_FACTS } from '#lint';
import type { Language } from '#text';
import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { terminologyError } from '../rules/terminology-error.js';

const told =
  (language: Language) =>
  (text: string): Example => ({ text, language, facts: STARTER_FACTS });
const [ko, en, fr] = [told('ko'), told('en'), told('fr')];

describeRule(terminologyError, {
  passes: [
    // What is right, in every phrasing that is read.
    en('The fair opened in Canberra, the Australian capital. Ottawa is the capital of Canada.'),
    en('Sony, the Japanese group, competes with the South Korean company Samsung.'),
    en('Emmanuel Macron, the French president, met German chancellor Olaf Scholz.'),
    en(
      'Marie Curie won the Nobel Prize in Chemistry in 1911. Barack Obama received the Nobel Peace Prize in 2009.',
    ),
    en('The euro, Germany’s currency, rose. Munich-based Siemens cut jobs in Lyon, France, last week.'),
    ko('호주 수도 캔버라에서, 브라질의 수도인 브라질리아에서 만났다. 도쿄는 일본의 수도다.'),
    ko('일본 전자업체 소니, 한국 기업 삼성전자, 프랑스 작가 빅토르 위고.'),
    ko('조 바이든 전 미국 대통령과 독일 총리 올라프 숄츠가 만났다. 한국의 통화인 원화가 내렸다.'),
    ko('수원에 본사를 둔 삼성전자. 미국 하버드대 연구진. 한강은 2024년 노벨 문학상을 받았다.'),
    fr('À Canberra, la capitale australienne, le groupe coréen Samsung a reçu le japonais Sony.'),
    fr('Le président français Emmanuel Macron a reçu Annie Ernaux, prix Nobel de littérature 2022.'),
    // Other capitals than the seat of a state, former ones, and lists.
    en(
      'Sydney, the capital of New South Wales, Istanbul, the cultural capital of Turkey, and Bonn are on the list.',
    ),
    en(
      'Karachi, the capital of Pakistan until 1959, is growing. Rio de Janeiro was then the Brazilian capital.',
    ),
    en('He visited the Turkish capital, Istanbul and Izmir. It has shops in Paris, Germany and Spain.'),
    ko('튀르키예의 경제 수도 이스탄불. 튀르키예의 옛 수도 이스탄불. 시드니는 호주의 수도가 아니다.'),
    fr(
      'Istanbul, ancienne capitale de la Turquie. Strasbourg, capitale européenne. Lyon, capitale de la gastronomie.',
    ),
    // Members of a list, relative clauses, owners, units and fans.
    en('Macron, the German chancellor and the Polish prime minister met. The German president met Macron.'),
    en('Talks with Macron, the German chancellor, and Meloni lasted an hour.'),
    en('The Chinese company Tesla has hired is small. Samsung, the Japanese group’s rival, cut prices.'),
    en('Apple, Samsung, a Chinese company and others were sued. Geely, the Chinese owner of Volvo, spoke.'),
    en('Vienna-based Siemens executive Anne Roy left. Siemens has offices in Vienna.'),
    ko('일본 기업이 삼성전자와 손잡았다. 삼성전자는 일본 기업을 샀다. 한국 도요타는 신차를 냈다.'),
    ko('중국의 삼성전자로 불리는 화웨이. 트럼프 대통령은 한국 대통령과 통화했다.'),
    fr('Le président allemand a reçu Emmanuel Macron. Le concurrent chinois de Samsung recrute.'),
    // States of the same name, and money of the same name.
    en('He lives in Athens, Georgia, and his aunt in Paris, Texas.'),
    en('The Swiss currency, the franc, rose against the yen.'),
    // What others believe, say or hope is not what the article says; a headline has no room.
    en(
      'Many believe that Sydney is the capital of Australia. “Sydney is the capital of Australia,” said the pupil.',
    ),
    ko('무라카미 하루키는 노벨 문학상 후보로 거론된다. 시드니가 호주 수도라고 잘못 아는 사람이 많다.'),
    { text: '미국 런던에서 회담', language: 'ko', lines: ['headline'], facts: STARTER_FACTS },
    // Korean words that sound like the name of a country.
    ko('유일한 수단은 백신이다. ‘사랑’이란 감염병이다.'),
  ],
  finds: [
    [
      en('Envoys met in Melbourne, the Australian capital, on Friday.'),
      { words: 'Melbourne, the Australian capital', certainty: 'error', says: 'Canberra' },
    ],
    [
      en('Auckland is the capital of New Zealand and its largest city.'),
      { words: 'Auckland is the capital of New Zealand', certainty: 'error', says: 'Wellington' },
    ],
    [en('The Swiss capital Geneva voted.'), { words: 'Swiss capital Geneva', says: 'Bern' }],
    [ko('캐나다의 수도인 밴쿠버는 눈에 덮였다.'), { words: '캐나다의 수도인 밴쿠버', says: '오타와' }],
    [ko('뭄바이는 인도의 수도다.'), { words: '뭄바이는 인도의 수도', certainty: 'error', says: '뉴델리' }],
    [fr('La capitale du Maroc, Marrakech, attend la pluie.'), { words: 'Maroc, Marrakech', says: 'Rabat' }],
    [
      en('The plant in Hamburg, Austria, will close.'),
      { words: 'Hamburg, Austria', certainty: 'warning', says: 'Germany' },
    ],
    [
      ko('이탈리아 뮌헨에 있는 공장이 멈췄다.'),
      { words: '이탈리아 뮌헨', certainty: 'warning', says: '독일' },
    ],
    [fr('Le procès s’est ouvert à Porto, en Espagne.'), { words: 'Porto, en Espagne', says: 'Portugal' }],
    [
      en('Nokia, the Swedish telecoms group, will hire 300 engineers.'),
      { words: 'Nokia, the Swedish telecoms group', certainty: 'error', says: 'Finland' },
    ],
    [
      en('The Belgian brewer Heineken said sales rose.'),
      { words: 'Belgian brewer Heineken', certainty: 'warning', says: 'Netherlands' },
    ],
    [ko('한국 반도체 기업인 TSMC는 공장을 짓는다.'), { words: '한국 반도체 기업인 TSMC', says: '대만' }],
    [ko('노키아는 스웨덴 기업이다.'), { words: '노키아는 스웨덴 기업', certainty: 'error', says: '핀란드' }],
    [fr('Le japonais Samsung recrute.'), { words: 'japonais Samsung', says: 'Corée du Sud' }],
    [
      fr('Le constructeur coréen Toyota augmente ses prix.'),
      { words: 'constructeur coréen Toyota', says: 'Japon' },
    ],
    [ko('독일 작곡가 푸치니의 오페라를 올린다.'), { words: '독일 작곡가 푸치니', says: '이탈리아' }],
    [
      en('Charles Darwin, the German naturalist, sailed in 1831.'),
      { words: 'Charles Darwin, the German naturalist', says: 'United Kingdom' },
    ],
    [
      en('Angela Merkel, the former chancellor of Austria, spoke.'),
      { words: 'Angela Merkel, the former chancellor of Austria', certainty: 'error', says: 'Germany' },
    ],
    [
      en('Emmanuel Macron, the French prime minister, will visit.'),
      { words: 'Emmanuel Macron, the French prime minister', says: 'president' },
    ],
    [ko('에마뉘엘 마크롱 독일 대통령이 왔다.'), { words: '에마뉘엘 마크롱 독일 대통령', says: '프랑스' }],
    [ko('독일의 쥐스탱 트뤼도 총리가 왔다.'), { words: '독일의 쥐스탱 트뤼도 총리', says: '캐나다' }],
    [
      fr('Le président allemand Emmanuel Macron est attendu.'),
      { words: 'président allemand Emmanuel Macron', says: 'France' },
    ],
    [
      en('Vienna-based Siemens will cut 600 jobs.'),
      { words: 'Vienna-based Siemens', certainty: 'warning', says: 'Germany' },
    ],
    [ko('도쿄에 본사를 둔 삼성전자가 값을 내렸다.'), { words: '도쿄에 본사를 둔 삼성전자', says: '한국' }],
    [ko('영국 하버드대 연구팀이 밝혔다.'), { words: '영국 하버드대', says: '미국' }],
    [fr('Basée à Tokyo, Samsung recrute.'), { words: 'Tokyo, Samsung', says: 'Corée du Sud' }],
    [
      en('Albert Einstein won the Nobel Prize in Chemistry in 1921.'),
      { words: 'Albert Einstein won the Nobel Prize in Chemistry', certainty: 'error', says: 'physics 1921' },
    ],
    [
      ko('한강은 2023년 노벨 문학상을 받았다.'),
      { words: '한강은 2023년 노벨 문학상', certainty: 'warning', says: '문학 2024' },
    ],
    [
      fr('Albert Camus a reçu le prix Nobel de la paix.'),
      { words: 'Albert Camus a reçu le prix Nobel de la paix', says: 'littérature 1957' },
    ],
    [en('The yuan, South Korea’s currency, fell.'), { words: 'yuan, South Korea', says: 'won' }],
    [ko('스위스 통화인 유로화가 올랐다.'), { words: '스위스 통화인 유로화', certainty: 'error' }],
    [fr('La monnaie suisse, l’euro, recule.'), { words: 'suisse, l’euro', says: 'franc suisse' }],
  ],
});
