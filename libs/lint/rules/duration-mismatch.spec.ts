import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { durationMismatch } from './duration-mismatch.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(durationMismatch, {
  passes: [
    // The school, and its gym.
    {
      text: '1966년 3월 개교한 한빛고가 기념식을 열었다. 체육관은 지은 지 18년이 됐고, 급식실은 2021년 새로 지었다.',
    },
    {
      text: 'The school was founded in 1966. In the 18 years since the gym was built, nobody has painted it. A fête was held on 3 March 2021.',
      language: 'en',
    },
    // Up to a day.
    {
      text: 'Le tribunal a statué mercredi 4 février. La période d’observation est fixée à six mois, jusqu’au 4 août.',
      language: 'fr',
    },
    { text: 'The road shut on 3 May. It will be closed for two months, until 10 July.', language: 'en' },
    { text: '심사는 3월 5일 시작됐다. 신청은 두 달간, 6월 5일 이후에도 받는다.', language: 'ko' },
    {
      text: 'The club was founded in 1923. The rink was opened in 1951. In the 70 years since it was opened, the rink has never closed. A match was played there on 3 March 2021.',
      language: 'en',
    },
    {
      text: 'Créée en 1990, l’entreprise compte 40 salariés. En 2018, elle a changé de nom. En 36 ans d’existence, elle n’a jamais licencié.',
      language: 'fr',
    },
    {
      text: '다리는 1962년 준공됐다. 지은 지 30년 만에 보수했다. 2024년 5월 3일 다시 개통했다.',
      language: 'ko',
    },
    {
      text: '탐사선, 2년 7개월 임무 끝에 퇴역\n탐사선은 2022년 10월 5일 발사됐다. 2023년 3월 17일 화성에 도착했다. 임무는 이듬해까지 이어졌다.',
      language: 'ko',
      lines: ['headline', 'paragraph'],
    },
    {
      text: '그는 2017년 4월부터 2023년 10월까지 근무했다. 노조는 파업했다. 회사는 사과했다. 소송은 2년 3개월 동안 이어졌다.',
      language: 'ko',
    },
    // The article may be younger than the last year that it names.
    {
      text: '1976년 문을 연 병원이 개원 50주년을 맞았다. 지금 원장은 2019년 취임했다.',
      language: 'ko',
    },
    { text: '축제는 8월 3일 개막해 17일까지 이어진다. 첫 사흘은 무료다.', language: 'ko' },
    { text: 'Founded in 1950, the firm moved in 2010 after five years of losses.', language: 'en' },
    {
      text: 'Le festival ouvre le 3 août et ferme le 17 août. Pendant trois jours, l’entrée est gratuite.',
      language: 'fr',
    },
    // A length of something else, or up to another day.
    en(
      'He joined the club in 2019 and has played football for more than ten years. He spoke on 4 March 2025.',
    ),
    en('He joined the club in 2014 and has played there for more than ten years. He spoke on 4 March 2025.'),
    en('Mary Orme joined the choir in 2019. She has sung for thirty years. It was 4 March 2025.'),
    en('The war lasted from 1939 to 1945, six years in all.'),
    en('From 1998 to 2006 she was mayor; twelve years later she stood again.'),
    en('The mill has stood since 1985, with 60 years of rent paid. It was sold in May 2025.'),
    en('The law has been in force since 2010, or 15 years by 2025.'),
    en('They met in 1990 and married in 1995, five years later.'),
    en('The pact of 1990 and the treaty signed in 1995, three years later than planned, are two.'),
    en('In 2004 she moved to Leeds. Six years later, in 2010, she opened a bakery.'),
    en('He was born in 1950 and trained in 1970. Nine years later, in 1990, all was over.'),
    ko('2015년 창업해 10년 넘게 흑자를 낸 형의 회사를 2019년 물려받았다.'),
    ko('2019년 입단한 그는 10년 넘게 축구를 했다. 2025년 3월 4일의 일이다.'),
    ko('2014년 입단해 10년 넘게 한 팀에서 뛰었다. 2025년 3월 4일 그가 입을 열었다.'),
    ko('가게는 1998년 문을 열어 2025년 현재 27년째 영업 중이다.'),
    ko('2010년 취임한 그는 2016년 물러날 때까지 6년간 학교를 이끌었다.'),
    ko('2010년 취임한 그는 2016년 물러날 때까지 교단 경력 30년을 자랑했다.'),
    fr('Le magasin existe depuis 1998, soit 27 ans en 2025.'),
    fr('Arrivé au club en 2019, il joue au football depuis plus de dix ans. Le 3 mai 2025, il a prolongé.'),
    fr('Élu en 2008, battu en 2014, il est resté six ans à la mairie.'),
    fr('La guerre a duré de 1939 à 1945, soit six ans.'),
    // A later year of something else is not the year that is celebrated.
    en('Founded in 1920 and rebuilt in 1946, the theatre celebrates its 100th anniversary.'),
    en('Founded in 1920, the theatre celebrates its 100th anniversary in 2020, and 1946 saw it rebuilt.'),
    ko('1970년 설립돼 1985년 상장한 회사는 올해 창립 55주년을 맞았다.'),
    fr('Fondé en 1920 et reconstruit en 1946, le théâtre fête ses 100 ans.'),
    // How often, not how long.
    ko('셔틀버스는 오전 9시부터 오후 6시까지 1시간 간격으로 운행한다.'),
    ko('상담소는 오전 9시부터 오후 6시까지 2시간마다 문을 연다.'),
    ko('참가자는 오전 9시부터 오후 6시까지 2시간씩 일한다.'),
    ko('주차장은 오전 9시부터 오후 6시까지 1시간 단위로 돈을 받는다.'),
    ko('청소년은 오전 9시부터 오후 6시까지 2시간 이상 머문다.'),
    // What lasted was something else.
    en('The factory opened in 1962 and closed in 2008 after a dispute that lasted two years.'),
    en('The factory opened in 1962 and closed in 2008 after a dispute which had lasted two years.'),
    fr('L’usine, ouverte en 1962, a fermé en 2008 après une grève qui a duré deux ans.'),
    // Opening hours are not working hours.
    { text: 'The surgery opens from 8am to 4pm, seven hours a day with a pause at noon.', language: 'en' },
    { text: 'The clinic runs from 8am to 6pm, nine hours a day with lunch.', language: 'en' },
    { text: 'She works from 9am to 6pm, eight hours of it at a desk.', language: 'en' },
    { text: 'The pool was open from 7 a.m. to 9 p.m., 12 hours for members.', language: 'en' },
    { text: 'The shift lasts from 10am to 7pm, eight hours without the breaks.', language: 'en' },
    { text: 'Guards stood from 6am to 6pm, 11 hours on their feet.', language: 'en' },
    { text: '그는 하루 7시간씩 일했고 식당은 오전 10시부터 오후 9시까지 손님을 받았다.', language: 'ko' },
    { text: '오전 9시부터 오후 6시까지 하루 8시간 일한다.', language: 'ko' },
    { text: '오전 10시부터 오후 8시까지 하루 9시간 손님을 맞고 한 시간은 쉰다.', language: 'ko' },
    { text: '직원들은 오전 8시부터 오후 5시까지 8시간 근무하고 점심시간은 뺀다.', language: 'ko' },
    { text: '가게는 오전 9시부터 오후 7시까지 열고 그는 6시간만 일한다.', language: 'ko' },
    {
      text: 'La médiathèque ouvre de 9 heures à 17 heures, sept heures par jour avec une pause.',
      language: 'fr',
    },
    { text: 'Le guichet est ouvert de 8h à 18h, soit neuf heures avec la pause.', language: 'fr' },
    { text: 'La piscine ouvre de 10h à 19h, huit heures pour le public.', language: 'fr' },
    en('The bakery, which opened in 1950, closed in 2010 after 60 years.'),
    en('The bakery, which opened in 1950, closed in 2010 after 12 years of losses.'),
    ko('공사는 2020년 3월에 시작해 2021년 9월에 끝나 1년 6개월이 걸렸다.'),
    en('He signed a five-year contract that runs from July 2021 to June 2026.'),
    fr('Il a signé un bail de trois ans, de juillet 2021 à juin 2024.'),
    'The mine closed in 1986; 35 years later, in 2021, it reopened as a museum.',
    'From 2005 to 2015 he ran the firm for ten years.',
    '2021년 4월 첫 삽을 떠 2년 6개월 만인 2023년 10월 문을 열었다.',
    'Le magasin est ouvert de 9 h à 17 h, soit huit heures.',
    'The strike began on 3 May and ended on 10 May, a week later.',
    '공사는 2023년 3월 시작해 2024년 6월 끝났다. 공사에 1년 3개월이 걸렸다.',
    '2022년 9월부터 2024년 3월까지 1년 6개월 동안 시범사업을 했다.',
    'Founded in 1998, the firm celebrated its 25th anniversary in 2023.',
    'Work began in March 2021 and ended in June 2023, two years later.',
    'Fondée en 1994, la coopérative fête ses 30 ans en 2024.',
    '2003년부터 2021년까지 18년간 조사했다.',
    '2003년부터 2021년까지 19년간 조사했다.',
    '5월 1일부터 7일까지 7일간 열린다.',
    '2022년 4월 창업한 지 2년 만인 2024년 3월 상장했다.',
    '2015년 창업한 지 3년 만인 2018년 상장했다.',
    '1990년 문을 연 지 30년이 넘은 2021년 문을 닫았다.',
    {
      text: '새싹랩, 창업 3년 만에 흑자\n새싹랩은 2021년 4월 문을 열었다. 2024년 3월 흑자를 냈다.',
      lines: ['headline', 'paragraph'],
    },
    '3박 4일 일정이다. 3박 5일 상품도 있다.',
    '오전 9시부터 오후 6시까지 9시간 일한다.',
    '2019년부터 2023년까지 30개 나라에서 열렸다.',
    'The lease runs for 18 years, from 2003 to 2021.',
    'From 2010 to 2015, a five-year period, it grew.',
    'It opened in 2015 and, three years later, in 2018, it moved.',
    'From 1 May to 7 May, for seven days, it is free.',
    'Over three years from 2019, it grew.',
    'Le bail court sur 18 ans, de 2003 à 2021.',
    'De 2010 à 2015, pendant cinq ans, il a plu.',
    'The bridge closed in January 2019 and reopened in January 2024 after five years of repairs.',
    'The contract, signed in 2010 and ended in 2020, included a warranty for five years.',
    '1995년 문을 닫은 극장이 2015년 20년 만에 다시 문을 열었다.',
    'Nommé en 2005, il a quitté le poste en 2020, au bout de quinze ans.',
    '불은 오후 2시 10분 나 오후 3시 40분 꺼졌다. 1시간 30분 만이다.',
    {
      text: 'Voting took place on Sunday. Two days later, on Tuesday, the result was announced.',
      language: 'en',
    },
    { text: 'Il est parti le 3 mai. Huit jours plus tard, le 10 mai, il est revenu.', language: 'fr' },
    // Round words, anniversaries with a name, and the length of a whole.
    {
      text: 'He joined the club in 2010 and left in 2015. The first three years were the best.',
      language: 'en',
    },
    {
      text: 'The war began in 1914 and ended in 1918. After four years, Europe was exhausted.',
      language: 'en',
    },
    { text: 'The school marks its centenary in 2023. It was founded in 1923.', language: 'en' },
    { text: 'The couple, who wed in 1974, marked their golden wedding in 2024.', language: 'en' },
    { text: 'The cinema opened in 1961 and closed in 2021 after more than half a century.', language: 'en' },
    { text: 'Fondée en 1921, la verrerie a fermé en 2023 après un siècle d’activité.', language: 'fr' },
    { text: 'Mariés en 1974, ils ont fêté leurs noces d’or en 2024.', language: 'fr' },
    { text: '그는 2010년 입사해 2021년 회사를 떠났다. 마지막 3년 동안은 현장에서 일했다.', language: 'ko' },
    { text: '1969년 문을 연 극장은 2020년 반세기 만에 문을 닫았다.', language: 'ko' },
    { text: '그는 2005년 감독을 맡아 2010년 물러났다. 5년 집권이었다.', language: 'ko' },
    { text: '휴관은 3월 1일부터 3월 31일까지다. 한 달간의 휴관에 시민들은 발길을 돌렸다.', language: 'ko' },
    {
      text: 'The library shut on 1 March and reopened on 31 March after a month-long closure.',
      language: 'en',
    },
    {
      text: 'The library shut in March 2019 and reopened in May 2021. It lent no books for a year.',
      language: 'en',
    },
    {
      text: 'The treaty was signed in 1992. In 2022 the two states marked its 30th anniversary.',
      language: 'en',
    },
    {
      text: 'The ship was built in 1901 and sank in 1912. In 2022 divers marked the 110th anniversary of the sinking.',
      language: 'en',
    },
    { text: 'The festival runs for a week. It opened on 3 May and closes on 9 May.', language: 'en' },
    { text: 'She spent a year in Rome. The course began in 2001 and ended in 2005.', language: 'en' },
    { text: 'They met in 2001 and parted in 2010. For a year they lived in Rome.', language: 'en' },
    { text: 'He took a month off. The trial began on 2 May and ended on 9 May.', language: 'en' },
    {
      text: 'La bibliothèque a fermé le 1er mars et rouvert le 31 mars après un mois de travaux.',
      language: 'fr',
    },
    {
      text: "Il a pris une semaine de vacances. Le procès s'est ouvert le 2 mai et s'est achevé le 30 mai.",
      language: 'fr',
    },
    {
      text: 'Ils se sont mariés en 1990 et ont divorcé en 2000. Pendant un an, ils ont vécu à Rome.',
      language: 'fr',
    },
    { text: 'Signé en 1992, le traité a fêté ses 30 ans en 2022.', language: 'fr' },
    {
      text: 'Work on the library started in March 2016. It opened in November 2019 after four years of building.',
      language: 'en',
    },
    { text: '2021년 11월 중단된 공연이 2024년 1월 재개됐다. 3년 만이다.', language: 'ko' },
  ],
  finds: [
    [
      {
        text: 'Le tribunal a statué mercredi 4 février. La période d’observation est fixée à six mois, jusqu’au 4 septembre.',
        language: 'fr',
      },
      { words: 'six mois, jusqu’au 4 septembre' },
    ],
    [
      { text: 'The road shut on 3 May. It will be closed for two months, until 3 August.', language: 'en' },
      { words: 'two months' },
    ],
    [
      { text: '전시는 3월 5일 시작됐다. 전시는 두 달간, 6월 5일까지 이어진다.', language: 'ko' },
      { words: '두 달간, 6월 5일' },
    ],
    // How long something has been there, without a date beside it.
    [
      {
        text: 'The firm was founded in 2017 by two engineers. It delivered a second ship in November 2025. In the six years since it was founded, it has made no profit.',
        language: 'en',
      },
      { words: 'six years' },
    ],
    [
      {
        text: 'La piscine rouvre le mardi 3 mars 2026. Construite en 1974, elle accueille 85 000 visiteurs par an. Au fil de ses 62 ans d’existence, elle a formé des champions.',
        language: 'fr',
      },
      { words: '62 ans' },
    ],
    [
      {
        text: '시는 2026년 2월 11일 시의회에 이를 보고했다. 1985년부터 1994년 사이에 묻힌 관이다. 묻은 지 50년이 넘은 관이 대부분이다.',
        language: 'ko',
      },
      { words: '50년이 넘' },
    ],
    // A headline is of the one course in the body.
    [
      {
        text: '탐사선, 2년 7개월 비행 끝에 화성 도착\n탐사선은 2024년 10월 5일 발사됐다. 2026년 3월 17일 도착까지 7억㎞를 날았다.',
        language: 'ko',
        lines: ['headline', 'paragraph'],
      },
      { words: '2년 7개월' },
    ],
    [
      {
        text: '그는 2017년 4월부터 2023년 10월까지 돈을 빼돌렸다. 한 번에 많게는 4500만원을 옮겼다. 그 돈으로 차를 샀다. 5년 6개월 동안 이어진 범행은 새 팀장이 밝혀냈다.',
        language: 'ko',
      },
      { words: '5년 6개월' },
    ],
    [
      { text: 'The three-day congress opens on 8 June and closes on 12 June.', language: 'en' },
      { words: 'three-day', certainty: 'warning' },
    ],
    [
      { text: 'They married in 1990 and parted in 2010, after 30 years together.', language: 'en' },
      { words: '30 years', certainty: 'warning' },
    ],
    [
      {
        text: '축제는 8월 3일 막을 올려 17일까지 이어진다. 열흘간의 축제에 12만 명이 찾는다.',
        language: 'ko',
      },
      { words: '열흘', certainty: 'warning' },
    ],
    [
      {
        text: '오전 9시 10분 전기가 끊겼다. 오후 1시 5분에야 모두 복구됐다. 4시간 55분 동안 불이 꺼졌다.',
        language: 'ko',
      },
      { words: '4시간 55분', certainty: 'warning' },
    ],
    [
      {
        text: 'La panne a frappé à 9 h 35. Elle en a été tirée à 11 h 15. Pendant deux heures quarante, elle a joué.',
        language: 'fr',
      },
      { words: 'deux heures quarante', certainty: 'warning' },
    ],
    [
      'A trial lasting 14 weeks. Hearings opened on 3 February 2025 and closed on 28 March.',
      { words: '14 weeks' },
    ],
    [
      'The bridge closed in January 2019 and reopened in January 2024 after three years of repairs.',
      { words: 'three years' },
    ],
    [
      'The crew left Brest on 2 May 2024. They reached Halifax on 23 May 2024, after five weeks at sea.',
      { words: 'five weeks' },
    ],
    ['The power failed at 2:10 p.m. It came back at 4:40 p.m., after five hours.', { words: 'five hours' }],
    ['Fermé en 2016, le musée a rouvert en 2022 après quatre ans de travaux.', { words: 'quatre ans' }],
    ['1995년 문을 닫은 극장이 2015년 10년 만에 다시 문을 열었다.', { words: '10년' }],
    ['전시는 6월 3일부터 12일까지 2주 동안 열린다.', { words: '2주' }],
    ['불은 오후 2시 10분 나 오후 3시 40분 꺼졌다. 3시간 만이다.', { words: '3시간' }],
    [
      en('The war lasted from 1939 to 1945, eight years in all.'),
      { words: 'eight years', certainty: 'error' },
    ],
    [en('She was mayor from 1998 to 2006, a term of twelve years.'), { words: 'twelve years' }],
    [
      en(
        'He joined the club in 2019 and has played there for more than ten years. He spoke on 4 March 2025.',
      ),
      { words: 'more than ten years', certainty: 'warning', says: '6 years' },
    ],
    [
      en('The law has been in force since 2010, or 25 years by 2025.'),
      { words: '25 years', says: '15 years' },
    ],
    [
      en('The mill has stood since 1985, more than 60 years. It was sold in 2025.'),
      { words: 'more than 60 years', certainty: 'info' },
    ],
    [
      en('They met in 1990 and married in 1995, three years later.'),
      { words: 'three years', says: '5 years' },
    ],
    [
      en('In 2004 she moved to Leeds. Nine years later, in 2010, she opened a bakery.'),
      { words: 'Nine years' },
    ],
    [en('The drought, which began in 2011 and ended in 2016, lasted nine years.'), { words: 'nine years' }],
    [en('Appointed in 2008, sacked in 2014, he was coach for nine years.'), { words: 'nine years' }],
    [
      ko('2019년 입단해 10년 넘게 한 팀에서 뛰었다. 2025년 3월 4일 그가 입을 열었다.'),
      { words: '10년 넘게', certainty: 'warning' },
    ],
    [ko('가게는 1998년 문을 열어 2025년 현재 37년째 영업 중이다.'), { words: '37년', says: '27년' }],
    [ko('2010년 취임한 그는 2016년 물러날 때까지 9년간 학교를 이끌었다.'), { words: '9년간', says: '6년' }],
    [ko('1985년부터 지금까지 60년 넘게 붓을 들었다. 2025년 5월 1일 전시를 열었다.'), { words: '60년 넘게' }],
    [
      ko('해맑음상사는 2021년 5월 설립됐다. 설립 6년째이던 지난해 흑자를 냈다. 2025년 2월 2일 밝혔다.'),
      { words: '6년' },
    ],
    [fr('La guerre a duré de 1939 à 1945, soit huit ans.'), { words: 'huit ans' }],
    [fr('Le magasin existe depuis 1998, soit 37 ans en 2025.'), { words: '37 ans', says: '27 ans' }],
    [
      fr('Arrivé au club en 2019, il y joue depuis plus de dix ans. Le 3 mai 2025, il a prolongé.'),
      { words: 'plus de dix ans' },
    ],
    [fr('Commencé en 1902 et terminé en 1910, le chantier a duré quinze ans.'), { words: 'quinze ans' }],
    [fr('Élu en 2008, battu en 2014, il est resté neuf ans à la mairie.'), { words: 'neuf ans' }],
    [
      en('The bakery, which opened in 1950, closed in 2010 after 70 years.'),
      { words: '70 years', certainty: 'warning' },
    ],
    [
      ko('공사는 2020년 3월에 시작해 2021년 9월에 끝나 2년 6개월이 걸렸다.'),
      { words: '2년 6개월', certainty: 'error' },
    ],
    [
      en('He signed a five-year contract that runs from July 2021 to June 2024.'),
      { words: 'five-year', certainty: 'error' },
    ],
    ['The mine closed in 1986; 25 years later, in 2021, it reopened as a museum.', { words: '25 years' }],
    ['1986년 문을 닫은 광산이 25년 만인 2021년 박물관으로 다시 열렸다.', { words: '25년' }],
    ['From 2005 to 2015 he ran the firm for 15 years.', { words: '15 years', certainty: 'warning' }],
    ['2021년 4월 첫 삽을 떠 2년 8개월 만인 2023년 10월 문을 열었다.', { words: '2년 8개월' }],
    ['De 2005 à 2015, il a dirigé l’entreprise pendant 15 ans.', { words: '15 ans' }],
    ['Le magasin est ouvert de 9 h à 17 h, soit dix heures.', { words: 'dix heures' }],
    ['The strike began on 3 May and ended on 10 May, three weeks later.', { words: 'three weeks' }],
    ['1990년 개교한 학교는 2020년 개교 40주년을 맞았다.', { words: '40주년' }],
    [
      '공사는 2021년 7월 시작해 2024년 6월 끝났다. 공사에 5년이 걸렸다.',
      { words: '5년', certainty: 'warning' },
    ],
    ['2022년 9월부터 2024년 3월까지 2년 6개월 동안 시범사업을 했다.', { words: '2년 6개월' }],
    [
      'The firm was founded in 2009 and celebrates its 20th anniversary in 2024.',
      { words: '20th anniversary', certainty: 'error', says: '15' },
    ],
    [
      'In 2024 the firm celebrated the 20th anniversary of its shop, founded in 2009.',
      { words: '20th anniversary' },
    ],
    ['Work began in March 2021 and ended in June 2023, four years later.', { words: 'four years' }],
    ['Fondée en 1994, la coopérative fête ses 40 ans en 2024.', { words: 'fête ses 40 ans' }],
    ['2003년부터 2021년까지 28년간 조사했다.', { words: '28년간', certainty: 'error', says: '18년' }],
    ['2010년부터 2015년까지 8년 동안 이어졌다.', { words: '8년' }],
    ['5월 1일부터 7일까지 10일간 열린다.', { words: '10일간', certainty: 'error', says: '7일' }],
    ['2015년 창업한 지 3년 만인 2021년 상장했다.', { words: '3년', says: '6년' }],
    ['2022년 4월 창업한 지 5년 만인 2024년 3월 상장했다.', { words: '5년', certainty: 'error' }],
    [
      {
        text: '새싹랩, 창업 3년 만에 흑자\n새싹랩은 2016년 4월 문을 열었다. 2024년 3월 흑자를 냈다.',
        lines: ['headline', 'paragraph'],
      },
      { words: '3년', certainty: 'warning' },
    ],
    ['5박 3일 일정이다.', { words: '5박 3일', certainty: 'error' }],
    ['오전 9시부터 오후 6시까지 11시간 일한다.', { words: '11시간', says: '9시간' }],
    [
      'The lease runs for 28 years, from 2003 to 2021.',
      { words: '28 years', certainty: 'error', says: '18 years' },
    ],
    ['From 2010 to 2015, a ten-year period, it grew.', { words: 'ten-year' }],
    ['It opened in 2015 and, three years later, in 2021, it moved.', { words: 'three years' }],
    ['From 1 May to 7 May, for ten days, it is free.', { words: 'ten days' }],
    ['Le bail court sur 28 ans, de 2003 à 2021.', { words: '28 ans', says: '18 ans' }],
    ['De 2010 à 2015, pendant dix ans, il a plu.', { words: 'dix ans' }],
    ['Ouvert en 2015, il a fermé trois ans plus tard, en 2021.', { words: 'trois ans' }],
    [
      { text: 'The ship left port on 3 May. Three days later, on 8 May, it ran aground.', language: 'en' },
      { words: 'Three days', certainty: 'warning' },
    ],
    [
      { text: 'They left on Sunday. Two days later, on Thursday, the result was announced.', language: 'en' },
      { words: 'Thursday' },
    ],
    [
      {
        text: 'Le navire a quitté le port le 3 mai. Trois jours plus tard, le 8 mai, il s’est échoué.',
        language: 'fr',
      },
      { words: 'Trois jours' },
    ],
    [{ text: '배는 5월 3일 항구를 떠났다. 사흘 뒤인 8일 배는 좌초했다.', language: 'ko' }, { words: '8일' }],
    [
      { text: 'He joined the force in 1994 and retired in 2019 with 35 years’ service.', language: 'en' },
      { words: '35 years' },
    ],
    [
      { text: 'The couple, who wed in 1974, marked their golden anniversary in 2014.', language: 'en' },
      { words: 'golden anniversary' },
    ],
    [
      { text: 'The school marks its centenary in 2023. It was founded in 1903.', language: 'en' },
      { words: 'centenary' },
    ],
    [
      { text: 'It is the first title since 1998. The 36-year wait ended in 2024.', language: 'en' },
      { words: '36-year' },
    ],
    [
      {
        text: 'The siege began on 4 March and was lifted on 18 March. After three weeks, the streets were empty.',
        language: 'en',
      },
      { words: 'three weeks' },
    ],
    [
      { text: 'Twenty years after the accord of 1994, in 2004, the border is quiet.', language: 'en' },
      { words: 'Twenty years' },
    ],
    [
      { text: 'The drought, which began in 2010 and broke in 2014, lasted a full decade.', language: 'en' },
      { words: 'full decade' },
    ],
    [
      { text: 'Ouvert en 1961, le cinéma a fermé en 2021 après un siècle d’existence.', language: 'fr' },
      { words: 'un siècle' },
    ],
    [
      { text: 'Mariés en 1974, ils ont fêté leurs noces d’or en 2014.', language: 'fr' },
      { words: 'noces d’or' },
    ],
    [
      {
        text: 'Entré dans la police en 1994, il part en 2019 après trente-cinq ans de service.',
        language: 'fr',
      },
      { words: 'trente-cinq ans' },
    ],
    [
      {
        text: '그는 2015년 3월 입사해 2021년 3월 회사를 떠났다. 8년 동안 한 부서에서만 일했다.',
        language: 'ko',
      },
      { words: '8년' },
    ],
    [
      { text: '1950년 6월 시작된 전쟁은 1953년 7월 휴전으로 5년 만에 멈췄다.', language: 'ko' },
      { words: '5년' },
    ],
    [
      { text: '그는 1979년부터 2004년까지 학교를 지켰다. 35년 교직 생활이었다.', language: 'ko' },
      { words: '35년' },
    ],
    [
      {
        text: '경기는 오후 2시에 시작해 오후 5시 20분에 끝났다. 4시간 20분에 걸친 접전이었다.',
        language: 'ko',
      },
      { words: '4시간 20분' },
    ],
    [
      {
        text: 'The library shut on 1 March and reopened on 14 March after a month-long closure.',
        language: 'en',
      },
      { words: 'month-long' },
    ],
    [
      {
        text: 'He took over in 1988 and left in 2008. Thirty years at the helm had tired him.',
        language: 'en',
      },
      { words: 'Thirty years' },
    ],
    [
      {
        text: 'The treaty was signed in 1992. In 2022 the two states marked its 20th anniversary.',
        language: 'en',
      },
      { words: '20th anniversary' },
    ],
    [
      {
        text: 'La bibliothèque a fermé le 1er mars et rouvert le 14 mars après un mois de travaux.',
        language: 'fr',
      },
      { words: 'un mois' },
    ],
    [
      { text: '그는 1988년부터 감독을 맡아 2008년 물러났다. 30년 장기 집권이었다.', language: 'ko' },
      { words: '30년' },
    ],
    [
      { text: '두 나라는 1992년 수교했다. 올해 2022년은 수교 20주년이 되는 해다.', language: 'ko' },
      { words: '20주년' },
    ],
    [
      { text: '2018년 4월 시작한 연재가 2023년 4월 끝났다. 꼬박 8년이었다.', language: 'ko' },
      { words: '8년' },
    ],
    [
      {
        text: 'Work on the library started in November 2016. It opened in November 2019 after four years of building.',
        language: 'en',
      },
      { words: 'four years' },
    ],
    [
      {
        text: 'Les travaux de la bibliothèque ont démarré en novembre 2016. Elle a ouvert en novembre 2019, après quatre ans de chantier.',
        language: 'fr',
      },
      { words: 'quatre ans' },
    ],
    [
      { text: '2016년 11월 착공한 도서관이 2019년 11월 문을 열었다. 공사 기간은 4년이다.', language: 'ko' },
      { words: '4년' },
    ],
  ],
});
