import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { dateOrder } from './date-order.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(dateOrder, {
  passes: [
    { text: 'Established in 1990, the fund owns a castle bought in 1975 by a duke.', language: 'en' },
    { text: '1898년 창간된 신문은 1850년 나온 기계로 찍었다.', language: 'ko' },
    { text: '1994년 결성된 밴드는 1971년 노래를 다시 불렀다.', language: 'ko' },
    { text: '2003년 설립된 회사는 1995년 지어진 건물에 있다.', language: 'ko' },
    { text: 'Born in 1950, he lives in a house built in 1902.', language: 'en' },
    // Other works, other parts, other people, and what goes on.
    { text: 'The bridge opened in 1932. Work on a second deck began in 1998.', language: 'en' },
    { text: 'The novel came out in 1962. The film was shot in 1967.', language: 'en' },
    { text: 'She retired in 2004. She joined the board in 2009.', language: 'en' },
    {
      text: 'The school was founded in 1941. In 1936 two sisters had begun to teach in a barn.',
      language: 'en',
    },
    {
      text: 'They left for the coast in October 2021 and returned to a house bought in 2015.',
      language: 'en',
    },
    { text: '대교는 1994년 개통했다. 확장 공사는 2011년 시작됐다.', language: 'ko' },
    { text: '검찰은 2022년 그를 기소했다. 공범은 2021년 이미 유죄를 선고받았다.', language: 'ko' },
    {
      text: 'Le pont a été inauguré en 1932. Des travaux d’élargissement ont débuté en 1998.',
      language: 'fr',
    },
    { text: 'Elected in 2018, he had resigned from the council in 2016.', language: 'en' },
    { text: 'He was jailed in 2013 and released in 2019.', language: 'en' },
    {
      text: 'He hurt his knee in the winter of 2024; in the spring of 2023 he had been operated on for his back.',
      language: 'en',
    },
    { text: '2024년 겨울 무릎을 다친 그는 2023년 봄 데뷔했다.', language: 'ko' },
    { text: '2018년 당선된 그는 2016년 총선에서 떨어졌다.', language: 'ko' },
    { text: 'Élu en 2018, il avait démissionné du conseil en 2016.', language: 'fr' },
    { text: 'Blessé à l’hiver 2023, il a été opéré au printemps 2024.', language: 'fr' },
    // What ended first, and then began another time.
    en('Freed in 2010, he was arrested in 2014.'),
    en('He was freed in 2010. He was arrested in 2014.'),
    en('He returned to the club in 1998 and left in 2003.'),
    en('She landed in Lisbon in 1940 and left in 1941.'),
    en('The ship docked in 2019 and sailed in 2020.'),
    en('He resigned in 2010 and was elected in 2014.'),
    ko('2018년 출소한 그는 2021년 절도 혐의로 구속됐다.'),
    ko('2010년 사임한 그는 2014년 당선됐다.'),
    fr('Libéré en 2010, il a été arrêté en 2014.'),
    fr('Elle est revenue en 1998 et est partie en 2003.'),
    // Two things, one of which was built and another opened or pulled down.
    'The viaduct, built in 1958, took over from one opened in 1897.',
    'The spire built in 1996 looks down on a mill demolished in 1984.',
    'The town hall was built in 2006 and the chapel beside it was destroyed in 1940.',
    'The museum, built in 2001, holds the gates of a prison torn down in 1962.',
    'The arena was built in 2012 on the site of a cinema demolished in 1995.',
    'Constructed in 1977, the library lent its old shelves to a school opened in 1969.',
    'The clinic opened in 2018 in rooms left by a bank closed in 2011.',
    'The choir was founded in 1990 by singers from a society dissolved in 1987.',
    'Born in 1930, she lost her father, who died in 1925 by her mother’s account.',
    fr('La mairie, construite en 1978, touche le lavoir ouvert en 1966.'),
    fr('Le stade, bâti en 1998, a remplacé un vélodrome démoli en 1981.'),
    fr('La halle construite en 2003 voisine avec la tour détruite en 1944.'),
    fr('Le musée, ouvert en 2010, occupe une usine fermée en 1995.'),
    fr('La troupe, fondée en 2006, réunit les comédiens d’un théâtre fermé en 2001.'),
    fr('Érigée en 1950, la statue vient d’un square inauguré en 1931.'),
    ko('2001년 세운 전망대 옆으로 1985년 철거된 방직공장 담이 남아 있다.'),
    ko('2004년 지은 도서관은 1941년 불탄 성당 맞은편에 있다.'),
    ko('2010년 문을 연 식당은 2005년 문을 닫은 극장 자리에 있다.'),
    ko('2012년 지은 체육관 앞에는 1990년 개관한 수영장이 있다.'),
    ko('2016년 설립된 협회는 2011년 해산한 모임 사람들이 꾸렸다.'),
    ko('2020년 개장한 시장은 2014년 폐업한 백화점 건물을 쓴다.'),
    // A second subject, or what the second date belongs to.
    'She joined in 2016, and the office was created in 2011.',
    'He was elected in 2018 and married in 2009.',
    'The band was formed in 2004 and recorded songs written in 1998.',
    'It opened in 2013 and took over a kiosk built in 1988.',
    'Hired in 2019, he had studied in Leeds in 2010.',
    'They sailed in 2021 and returned to a house bought in 2015.',
    fr('Le maire a été élu en 2012 et il est né en 1971.'),
    fr('L’atelier a été créé en 1988 et est logé dans une caserne ouverte en 1904.'),
    fr('Elle a été nommée en 2019 et a pris la tête d’un service créé en 2007.'),
    fr('Le groupe, lancé en 2014, a repris des chansons parues en 1996.'),
    fr('Il a été embauché en 2020 et a un diplôme obtenu en 2013.'),
    fr('La revue est fondée en 1999 et elle est imprimée sur une presse achetée en 1982.'),
    ko('그는 2019년 은퇴해 2011년에 산 집에서 지낸다.'),
    ko('2016년 회사를 떠나 2013년에 세운 농장으로 갔다.'),
    ko('2014년 서울로 올라와 2009년에 찍은 사진을 팔았다.'),
    ko('2021년 대표를 맡아 2017년 아버지가 빌린 돈을 갚았다.'),
    ko('2018년 결혼해 2015년에 지은 집에 산다.'),
    ko('2020년 회원으로 뽑혀 2016년부터 이어진 모임에 들었다.'),
    fr('Mariés en 1990, ils se sont rencontrés deux ans plus tôt, en 1988.'),
    en('The mill burned down in 1990; it had been sold two years earlier, in 1988.'),
    en('Founded in 1998, the company released a film shot in 1995.'),
    en('The bridge opened in May 2019; work had started in August 2016.'),
    en('The last patient was treated in June 2021; a second trial began in October 2021.'),
    en(
      'Founded in 1998, the company opened its first shop in 2001. Founded in 1998, the firm occupies a mill that opened in 1895.',
    ),
    fr('Le dernier patient a été traité en juin 2021 ; le recrutement avait débuté en mars 2020.'),
    ko('검찰은 2023년 5월 압수수색을 한 데 이어 2024년 3월 그를 재판에 넘겼다.'),
    'The hotel, built in 1928, was opened by the king in 1931.',
    '1928년 지은 호텔은 1931년 문을 열었다.',
    'He was elected in 2008 and took office in 2010.',
    'It was founded in 2017 and sells what a mill closed in 2015 had made.',
    '2008년 당선돼 2010년 취임했다.',
    '2020년에 비해 2019년 매출이 컸다.',
    '2015년 문을 열어 한 해 뒤 다시 열었다.',
    '조례는 2023년 4월 발의돼 2024년 2월 통과됐다.',
    'The bill was introduced in 2019 and passed in 2021.',
    '1930년 태어나 2010년 세상을 떠났다.',
    '2021년 3월 착공해 2023년 12월 완공됐다.',
    '2020년 문을 닫은 극장은 2022년 다시 문을 열었다.',
    '2015년 창업한 지 3년 만인 2018년 상장했다.',
    '2023년 회사를 떠난 그는 2019년 입사했다.',
    'Born in 1930, he died in 2010.',
    'Founded in 2010, after years of planning, it moved in 2013.',
    'It was founded in 2010 and closed in 2015.',
    'In 2015, two years after the war ended in 2013, it opened.',
    'Né en 1930, il est mort en 2010.',
    'En 2010, trois ans après le séisme de 2007, la ville revit.',
    // What was reopened, or shown by another, is not out of order; nor what became of the works of the dead.
    'The mine shut in 1984. It was reopened in 1991 and it closed again in 2003.',
    'The painter died in 1890. In 1893 his brother showed the canvases in Brussels.',
    'The painter died in 1890. She is buried at Auvers, and in 1901 a museum opened there.',
    '화가는 1956년 숨졌다. 1961년 그의 유작전이 열렸다.',
    '연극제는 5월 9일부터 무대에서 열린다. 표는 4월 20일부터 예매할 수 있다.',
    // A step on lands where its words go.
    { text: 'He was taken ill on 31 March. The following day, 1 April, he died.', language: 'en' },
    {
      text: 'The band formed in 2011 and, in 2013, broke up. The following year, 2014, they met again.',
      language: 'en',
    },
    { text: 'The trial, due to open on 12 May, was put off. The next day, 4 May, he fled.', language: 'en' },
    {
      text: 'In 2019 the company, founded in 1990, lost money. The following year, 2020, was worse.',
      language: 'en',
    },
    {
      text: 'Le vote a eu lieu dimanche. Le lendemain, lundi 10 juin, le résultat est tombé.',
      language: 'fr',
    },
    { text: '28일 불이 났다. 이튿날인 1일 불이 꺼졌다.', language: 'ko' },
    { text: '축제는 12일까지 이어진다. 3일 개막했고 다음 날인 4일 비가 왔다.', language: 'ko' },
    { text: '시집은 2017년 나왔다. 원고는 2015년에 완성됐다.', language: 'ko' },
    { text: 'The manuscript was finished in 2015 and the book came out in 2017.', language: 'en' },
    {
      text: "La finale s'est jouée le 8 juillet. La demi-finale avait eu lieu le 3 juillet.",
      language: 'fr',
    },
  ],
  finds: [
    // Stages of one undertaking, in one sentence or two, by years, days and the clock.
    [
      {
        text: 'The observatory was completed in 1911. Ground had been broken in 1914 on a hill.',
        language: 'en',
      },
      { words: '1911', certainty: 'warning' },
    ],
    [
      { text: 'He was sentenced in February 2022. The trial had opened in November 2023.', language: 'en' },
      { words: 'February 2022', certainty: 'warning' },
    ],
    [
      { text: 'The patient was admitted on 14 May and discharged on 9 May.', language: 'en' },
      { words: '9 May', certainty: 'warning' },
    ],
    [
      {
        text: 'Entries must reach the jury by 12 June. The winners will be named on 30 May.',
        language: 'en',
      },
      { words: '30 May', certainty: 'warning' },
    ],
    [
      { text: 'Firefighters arrived at 4.50 p.m.; the alarm had been raised at 5.20 p.m.', language: 'en' },
      { words: '4.50 p.m.', certainty: 'warning' },
    ],
    [
      {
        text: 'The crossing was shut on 12 September after a crack was found, and it reopened on 29 August.',
        language: 'en',
      },
      { words: '29 August', certainty: 'warning' },
    ],
    [
      { text: '대교는 2016년 5월 개통했다. 공사는 2018년 3월 시작됐다.', language: 'ko' },
      { words: '2016년 5월', certainty: 'warning' },
    ],
    [
      { text: '영화는 2019년 5월 개봉했다. 촬영은 2020년 1월에 끝났다.', language: 'ko' },
      { words: '2019년 5월', certainty: 'warning' },
    ],
    [
      { text: '불은 오후 3시 40분 꺼졌다. 신고가 접수된 것은 오후 4시 15분이었다.', language: 'ko' },
      { words: '오후 3시 40분', certainty: 'warning' },
    ],
    [
      {
        text: 'Le barrage a été mis en service en 1957. Les travaux avaient débuté en 1961.',
        language: 'fr',
      },
      { words: '1957', certainty: 'warning' },
    ],
    [
      { text: 'L’album est sorti en 2016. Il avait été enregistré en 2018 à Tunis.', language: 'fr' },
      { words: '2016', certainty: 'warning' },
    ],
    // Before what began it all, after what the words say, before the death that it follows.
    [
      { text: 'Appointed in 2016, the conductor gave his farewell concert in 2012.', language: 'en' },
      { words: '2012', certainty: 'warning' },
    ],
    [
      { text: 'He moved to Lyon in 1988. Later, in 1979, he opened a bakery there.', language: 'en' },
      { words: '1979', certainty: 'warning' },
    ],
    [
      { text: '이 병원은 2003년 문을 열었다. 2001년 3월에는 환자 1만 명을 돌파했다.', language: 'ko' },
      { words: '2001년 3월', certainty: 'warning' },
    ],
    [
      { text: '그는 2015년 서울로 올라왔다. 이듬해인 2013년 첫 음반을 냈다.', language: 'ko' },
      { words: '2013년', certainty: 'warning' },
    ],
    [
      { text: '시인은 1991년 세상을 떠났다. 제자들은 1989년 가을 유고 시집을 펴냈다.', language: 'ko' },
      { words: '1989년', certainty: 'warning' },
    ],
    [
      { text: 'Recruté en 2015, il est devenu chef d’atelier en 2011.', language: 'fr' },
      { words: '2011', certainty: 'warning' },
    ],
    ['Digging stopped in 1822, when the money ran out, and resumed in 1819.', { words: '1819' }],
    ['The church was shut in 1984. It had been built in 1991 by volunteers.', { words: '1984' }],
    ['The composer died in 1931, poor and alone. He finished his only opera in 1934.', { words: '1934' }],
    ['Le pont, inauguré en 1932, a été commencé en 1936.', { words: '1932' }],
    ['L’écrivaine meurt en 1954. En 1958, elle publie son dernier roman.', { words: '1958' }],
    ['소설가는 2001년 세상을 떠났다. 그는 2004년 마지막 장편을 펴냈다.', { words: '2004년' }],
    ['연극제는 5월 9일부터 무대에서 열린다. 표는 5월 20일부터 예매할 수 있다.', { words: '5월 9일' }],
    ['The firm applied in May 2024 and received approval in March 2024.', { words: 'March 2024' }],
    [{ text: '2024년 겨울 무릎을 다친 그는 2023년 봄 수술을 받았다.', language: 'ko' }, { words: '2023년' }],
    [{ text: '2013년 수감된 그는 2009년 풀려났다.', language: 'ko' }, { words: '2009년' }],
    [{ text: 'He was jailed in 2013 and released in 2009.', language: 'en' }, { words: '2009' }],
    [
      {
        text: 'He was injured in May 2024 and was operated on in the spring of 2023.',
        language: 'en',
      },
      { words: '2023' },
    ],
    [{ text: 'Incarcéré en 2013, il a été libéré en 2009.', language: 'fr' }, { words: '2009' }],
    [
      { text: 'Blessé au genou à l’hiver 2024, il a été opéré au printemps 2023.', language: 'fr' },
      { words: '2023' },
    ],
    [
      fr('Mariés en 1990, ils se sont rencontrés deux ans plus tôt, en 1992.'),
      { words: '1990', certainty: 'error' },
    ],
    [
      en('The mill burned down in 1990; it had been sold two years earlier, in 1992.'),
      { words: '1990', certainty: 'error' },
    ],
    [
      en('The last patient was treated in June 2021; enrolment had begun in October 2021.'),
      { words: 'June 2021', certainty: 'warning' },
    ],
    [
      en('The bridge opened in May 2019; work had started in August 2020.'),
      { words: 'May 2019', certainty: 'warning' },
    ],
    [
      fr('Le dernier patient a été traité en juin 2021 ; le recrutement avait débuté en octobre 2021.'),
      { words: 'juin 2021', certainty: 'warning' },
    ],
    [
      en('Founded in 1998, the company opened its first shop in 1995.'),
      { words: '1995', certainty: 'warning' },
    ],
    [
      fr('Fondée en 1998, l’entreprise a ouvert sa première boutique en 1995.'),
      { words: '1995', certainty: 'warning' },
    ],
    [
      ko('검찰은 2024년 3월 압수수색을 한 데 이어 2023년 5월 그를 재판에 넘겼다.'),
      { words: '2023년 5월', certainty: 'warning' },
    ],
    ['The hotel, built in 1931, was opened by the king in 1928.', { words: '1928' }],
    ['1931년 지은 호텔은 1928년 문을 열었다.', { words: '1928년' }],
    ['L’hôtel, construit en 1931, a été inauguré en 1928.', { words: '1928' }],
    ['He was elected in 2010 and took office in 2008.', { words: '2008', certainty: 'warning' }],
    ['The company was founded in 2017 and sold its first boat in 2015.', { words: '2015' }],
    ['그는 2015년 3월 입사해 2014년 12월 퇴사했다.', { words: '2014년 12월' }],
    ['일행은 2023년 12월 떠나 같은 해 3월 섬에 닿았다.', { words: '3월' }],
    ['Élu en 2010, il a pris ses fonctions en 2008.', { words: '2008' }],
    ['They sailed in December 2023 and landed in March of the same year.', { words: 'March' }],
    ['조례는 2024년 4월 발의돼 2024년 2월 통과됐다.', { words: '2024년 2월' }],
    ['The firm, sued in 2021, was acquitted in 2019.', { words: '2019' }],
    ['La rénovation, lancée en mai 2023, s’est achevée en mars 2023.', { words: 'mars 2023' }],
    ['Le recours, déposé en octobre 2023, a été jugé en mars 2023.', { words: 'mars 2023' }],
    ['1930년 태어나 1925년 세상을 떠났다.', { words: '1925년', certainty: 'error', related: ['1930년'] }],
    ['2023년 3월 착공해 2021년 12월 완공됐다.', { words: '2021년 12월' }],
    ['2020년 6월 설립된 이 회사는 2018년 3월 문을 닫았다.', { words: '2018년 3월' }],
    ['2015년 창업한 지 3년 만인 2012년 상장했다.', { words: '2012년' }],
    ['그는 2016년 입학해 2012년 졸업했다.', { words: '2012년' }],
    ['Born in 1930, he died in 1925.', { words: '1925', certainty: 'error' }],
    ['The shop opened in May 2020 and closed in March 2019.', { words: 'March 2019' }],
    ['In 2010, two years after the war ended in 2013, it opened.', { words: '2010' }],
    ['It was launched in 2018 and, five years later, in 2013, it was sold.', { words: '2013' }],
    ['Née en 1930, elle est décédée en 1925.', { words: '1925' }],
    ['En 2010, trois ans après la guerre terminée en 2013, la ville revit.', { words: '2010' }],
    ['Les travaux ont commencé en 2022 et se sont achevés en 2020.', { words: '2020' }],
    // A step that lands elsewhere.
    [
      { text: 'He was taken ill on 3 March. The following day, 5 March, he died.', language: 'en' },
      { words: '5 March', certainty: 'warning' },
    ],
    [
      { text: 'On Monday a storm hit the coast. The next day, Wednesday, power was back.', language: 'en' },
      { words: 'Wednesday', certainty: 'warning' },
    ],
    [
      {
        text: 'The band formed in 2011. The following year, 2014, they signed with a label.',
        language: 'en',
      },
      { words: '2014' },
    ],
    [
      { text: 'Le vote a eu lieu dimanche. Le surlendemain, jeudi, le résultat est tombé.', language: 'fr' },
      { words: 'jeudi' },
    ],
    [
      { text: 'Il est tombé malade le 3 mars. Le lendemain, 5 mars, il est mort.', language: 'fr' },
      { words: '5 mars' },
    ],
    [
      {
        text: 'Le groupe se forme en 2011. L’année suivante, en 2014, il signe chez un label.',
        language: 'fr',
      },
      { words: '2014' },
    ],
    [{ text: '3일 쓰러진 그는 이튿날인 5일 숨졌다.', language: 'ko' }, { words: '5일' }],
    [
      { text: '투표는 일요일에 치러졌다. 다음 날인 화요일 결과가 나왔다.', language: 'ko' },
      { words: '화요일' },
    ],
    [{ text: '2011년 데뷔한 밴드는 이듬해인 2014년 해체했다.', language: 'ko' }, { words: '2014년' }],
    // Stages in other words.
    [
      {
        text: 'The appeal was dismissed in March 2021. A jury had convicted him in June 2021.',
        language: 'en',
      },
      { words: 'March 2021' },
    ],
    [
      { text: 'The tunnel opened to traffic in 1999, and boring got under way in 2003.', language: 'en' },
      { words: '1999' },
    ],
    [
      { text: 'Paramedics arrived at 9.10 p.m. The first 999 call came at 9.35 p.m.', language: 'en' },
      { words: '9.10 p.m.' },
    ],
    [
      {
        text: 'She was arrested in September 2022. She pleaded guilty in May 2022 to nine counts of theft.',
        language: 'en',
      },
      { words: 'May 2022' },
    ],
    [
      { text: 'The bill became law in May 2020. MPs had debated it in September 2020.', language: 'en' },
      { words: 'May 2020' },
    ],
    [
      { text: 'Le traité est entré en vigueur en 1995. Il a été signé en 1998.', language: 'fr' },
      { words: '1995' },
    ],
    [
      {
        text: 'Le corps a été retrouvé le 4 mai. Sa disparition avait été signalée le 9 mai.',
        language: 'fr',
      },
      { words: '4 mai' },
    ],
    [
      { text: '특허는 2018년 등록됐다. 회사가 특허를 출원한 때는 2020년이다.', language: 'ko' },
      { words: '2018년' },
    ],
    [
      { text: '배가 뒤집힌 것은 오전 5시 10분이었다. 배는 오전 6시 20분 항구를 떠났다.', language: 'ko' },
      { words: '오전 5시 10분' },
    ],
    [
      {
        text: '검찰은 2024년 5월 8일 그를 구속기소했다. 1심 재판부는 같은 해 3월 21일 징역 3년을 선고했다.',
        language: 'ko',
      },
      { words: '3월 21일' },
    ],
    [
      { text: 'The collection came out in 2015; the manuscript was finished in 2017.', language: 'en' },
      { words: '2015' },
    ],
    [
      { text: 'Le navire a coulé le 4 juin. Il avait quitté Brest le 7 juin.', language: 'fr' },
      { words: '4 juin' },
    ],
    [
      { text: 'La finale s’est jouée le 3 juillet. La demi-finale a suivi le 8 juillet.', language: 'fr' },
      { words: '3 juillet' },
    ],
    [
      {
        text: 'Raiders burst into the bank at 10.15 a.m. They fled with the cash at 10.02 a.m., police said.',
        language: 'en',
      },
      { words: '10.02 a.m.' },
    ],
    [
      {
        text: 'The drug won approval in February 2021. The final trial started in June 2021 and involved 4,000 patients.',
        language: 'en',
      },
      { words: 'February 2021' },
    ],
    [
      {
        text: '정부는 지난해 9월 1일 법을 시행했다. 국회가 이 법을 통과시킨 것은 지난해 10월 12일이다.',
        language: 'ko',
      },
      { words: '9월 1일' },
    ],
  ],
});
