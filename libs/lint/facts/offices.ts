/**
 * Who was at the head of which state, and in what office: for which days is not said, so that former holders are as right as
 * present ones. A line a country and an office, or several that all of the line have held:
 *
 *     country | offices | name = other name; another name
 */
import type { HouseFact } from '../knowledge/fact-book.js';
import { article, fact, listed } from './entry.js';
import type { Said } from './entry.js';

const HEADS = `
United States | president | Donald Trump = Trump = 도널드 트럼프 = 트럼프; Joe Biden = Biden = 조 바이든 = 바이든; Barack Obama = Obama = 버락 오바마 = 오바마; George W. Bush = 조지 W. 부시; Bill Clinton = 빌 클린턴; Ronald Reagan = 로널드 레이건; Jimmy Carter = 지미 카터; Richard Nixon = 리처드 닉슨; John F. Kennedy = 존 F. 케네디; Franklin D. Roosevelt = Franklin Roosevelt = 프랭클린 루스벨트; Abraham Lincoln = 에이브러햄 링컨
United Kingdom | prime minister | Keir Starmer = 키어 스타머; Liz Truss = 리즈 트러스; Boris Johnson = 보리스 존슨; Theresa May = 테리사 메이 = 테레사 메이; David Cameron = 데이비드 캐머런; Tony Blair = 토니 블레어; Margaret Thatcher = Thatcher = 마거릿 대처
United Kingdom | prime minister, chancellor | Rishi Sunak = 리시 수낵; Gordon Brown = 고든 브라운; John Major = 존 메이저; Winston Churchill = Churchill = 윈스턴 처칠 = 처칠
France | president | Emmanuel Macron = Macron = 에마뉘엘 마크롱 = 마크롱; François Hollande = 프랑수아 올랑드; Nicolas Sarkozy = Sarkozy = 니콜라 사르코지 = 사르코지; François Mitterrand = Mitterrand = 프랑수아 미테랑
France | president, prime minister | Jacques Chirac = Chirac = 자크 시라크; Georges Pompidou = 조르주 퐁피두; Charles de Gaulle = 샤를 드골 = 드골
Germany | chancellor | Angela Merkel = Merkel = 앙겔라 메르켈 = 메르켈; Olaf Scholz = Scholz = 올라프 숄츠 = 숄츠; Friedrich Merz = 프리드리히 메르츠; Gerhard Schröder = 게르하르트 슈뢰더; Helmut Kohl = 헬무트 콜; Helmut Schmidt = 헬무트 슈미트; Willy Brandt = 빌리 브란트; Konrad Adenauer = Adenauer = 콘라트 아데나워
Italy | prime minister | Giorgia Meloni = Meloni = 조르자 멜로니 = 멜로니; Mario Draghi = Draghi = 마리오 드라기; Giuseppe Conte = 주세페 콘테; Matteo Renzi = 마테오 렌치; Silvio Berlusconi = Berlusconi = 실비오 베를루스코니 = 베를루스코니
Spain | prime minister | Pedro Sánchez = Pedro Sanchez = 페드로 산체스; Mariano Rajoy = Rajoy = 마리아노 라호이
Portugal | prime minister | António Costa = Antonio Costa = 안토니우 코스타
Netherlands | prime minister | Mark Rutte = 마르크 뤼터
Denmark | prime minister | Mette Frederiksen = 메테 프레데릭센
Sweden | prime minister | Olof Palme = 올로프 팔메; Ulf Kristersson = 울프 크리스테르손
Norway | prime minister | Jens Stoltenberg = Stoltenberg = 옌스 스톨텐베르그
Finland | prime minister | Sanna Marin = 산나 마린
Poland | prime minister | Donald Tusk = 도날트 투스크
Hungary | prime minister | Viktor Orbán = Viktor Orban = 오르반 빅토르 = 빅토르 오르반
Greece | prime minister | Kyriakos Mitsotakis = Mitsotakis = 키리아코스 미초타키스
Ukraine | president | Volodymyr Zelensky = Volodymyr Zelenskyy = Zelensky = Zelenskyy = 볼로디미르 젤렌스키 = 젤렌스키
Russia | president, prime minister | Vladimir Putin = Vladimir Poutine = Putin = Poutine = 블라디미르 푸틴 = 푸틴; Dmitry Medvedev = Dmitri Medvedev = 드미트리 메드베데프
Turkey | president, prime minister | Recep Tayyip Erdoğan = Recep Tayyip Erdogan = Erdoğan = Erdogan = 레제프 타이이프 에르도안 = 에르도안
Israel | prime minister | Benjamin Netanyahu = Benyamin Netanyahou = Netanyahu = Netanyahou = 베냐민 네타냐후 = 네타냐후
Egypt | president | Abdel Fattah al-Sisi = Abdel Fattah al-Sissi = 압델 파타 엘시시
South Africa | president | Nelson Mandela = Mandela = 넬슨 만델라 = 만델라; Cyril Ramaphosa = Ramaphosa = 시릴 라마포사
Canada | prime minister | Justin Trudeau = Trudeau = 쥐스탱 트뤼도 = 트뤼도; Mark Carney = 마크 카니; Stephen Harper = 스티븐 하퍼
Mexico | president | Claudia Sheinbaum = Sheinbaum = 클라우디아 셰인바움; Andrés Manuel López Obrador = López Obrador = 안드레스 마누엘 로페스 오브라도르
Brazil | president | Luiz Inácio Lula da Silva = Lula = 룰라 = 룰라 다시우바; Jair Bolsonaro = Bolsonaro = 자이르 보우소나루 = 보우소나루; Dilma Rousseff = 지우마 호세프
Argentina | president | Javier Milei = Milei = 하비에르 밀레이 = 밀레이
Australia | prime minister | Anthony Albanese = Albanese = 앤서니 앨버니지; Scott Morrison = 스콧 모리슨; Julia Gillard = 줄리아 길라드; Kevin Rudd = 케빈 러드
New Zealand | prime minister | Jacinda Ardern = Ardern = 저신다 아던; Christopher Luxon = 크리스토퍼 럭슨
India | prime minister | Narendra Modi = Modi = 나렌드라 모디 = 모디
China | president | Xi Jinping = 시진핑
Taiwan | president | Tsai Ing-wen = 차이잉원; Lai Ching-te = 라이칭더
Japan | prime minister | Shinzo Abe = Shinzō Abe = 아베 신조; Fumio Kishida = Kishida = 기시다 후미오; Yoshihide Suga = 스가 요시히데; Shigeru Ishiba = Ishiba = 이시바 시게루; Junichiro Koizumi = 고이즈미 준이치로; Sanae Takaichi = Takaichi = 다카이치 사나에
Philippines | president | Rodrigo Duterte = Duterte = 로드리고 두테르테 = 두테르테
Indonesia | president | Joko Widodo = 조코 위도도; Prabowo Subianto = 프라보워 수비안토
South Korea | president | 윤석열 = Yoon Suk-yeol = Yoon Suk Yeol; 문재인 = Moon Jae-in; 박근혜 = Park Geun-hye; 이명박 = Lee Myung-bak; 노무현 = Roh Moo-hyun; 김대중 = Kim Dae-jung; 김영삼 = Kim Young-sam; 노태우 = Roh Tae-woo; 전두환 = Chun Doo-hwan; 박정희 = Park Chung-hee
`.trim();

/** Laureates with the year of their prize, which may have been handed over in the next. */
const LAUREATES = `
physics | 1901 Wilhelm Röntgen; 1903 Marie Curie; 1903 Pierre Curie; 1903 Henri Becquerel; 1909 Guglielmo Marconi; 1918 Max Planck; 1921 Albert Einstein; 1922 Niels Bohr = 닐스 보어; 1932 Werner Heisenberg; 1933 Erwin Schrödinger = 에르빈 슈뢰딩거; 1933 Paul Dirac = 폴 디랙; 1938 Enrico Fermi = 엔리코 페르미; 1945 Wolfgang Pauli = 볼프강 파울리; 1949 Hideki Yukawa = 유카와 히데키; 1965 Richard Feynman = 리처드 파인만; 1991 Pierre-Gilles de Gennes = 피에르질 드젠; 2012 Serge Haroche = 세르주 아로슈; 2013 Peter Higgs = 피터 힉스; 2018 Gérard Mourou = 제라르 무루; 2018 Donna Strickland = 도나 스트리클런드; 2020 Roger Penrose = 로저 펜로즈; 2022 Alain Aspect = 알랭 아스페; 2022 Anton Zeilinger = 안톤 차일링거; 2023 Anne L’Huillier = 안 륄리에; 2023 Pierre Agostini = 피에르 아고스티니; 2024 Geoffrey Hinton; 2024 John Hopfield = 존 홉필드
chemistry | 1908 Ernest Rutherford = 어니스트 러더퍼드; 1911 Marie Curie; 1918 Fritz Haber = 프리츠 하버; 1935 Irène Joliot-Curie = 이렌 졸리오퀴리; 1944 Otto Hahn = 오토 한; 1954 Linus Pauling = 라이너스 폴링; 1958 Frederick Sanger = 프레더릭 생어; 1980 Frederick Sanger; 1964 Dorothy Hodgkin = 도러시 호지킨; 2016 Jean-Pierre Sauvage = 장피에르 소바주; 2020 Emmanuelle Charpentier = 에마뉘엘 샤르팡티에; 2020 Jennifer Doudna = 제니퍼 다우드나; 2022 Carolyn Bertozzi = 캐럴린 버토지; 2024 Demis Hassabis; 2024 John Jumper = 존 점퍼; 2024 David Baker = 데이비드 베이커
medicine | 1904 Ivan Pavlov = 이반 파블로프; 1905 Robert Koch = 로베르트 코흐; 1930 Karl Landsteiner = 카를 란트슈타이너; 1945 Alexander Fleming; 1962 Francis Crick; 1962 James Watson; 1965 François Jacob = 프랑수아 자코브; 1965 Jacques Monod = 자크 모노; 1983 Barbara McClintock = 바버라 매클린톡; 2008 Françoise Barré-Sinoussi = 프랑수아즈 바레시누시; 2008 Luc Montagnier = 뤼크 몽타니에; 2012 Shinya Yamanaka = 야마나카 신야; 2015 Tu Youyou = 투유유; 2018 Tasuku Honjo = 혼조 다스쿠; 2022 Svante Pääbo = 스반테 페보; 2023 Katalin Karikó = 커털린 커리코; 2023 Drew Weissman = 드루 와이스먼
literature | 1907 Rudyard Kipling; 1913 Rabindranath Tagore = 라빈드라나트 타고르 = 타고르; 1923 W. B. Yeats = William Butler Yeats = 윌리엄 버틀러 예이츠; 1929 Thomas Mann; 1946 Hermann Hesse; 1947 André Gide = 앙드레 지드; 1948 T. S. Eliot = T. S. 엘리엇 = T.S. 엘리엇; 1949 William Faulkner; 1954 Ernest Hemingway; 1957 Albert Camus; 1958 Boris Pasternak; 1962 John Steinbeck; 1964 Jean-Paul Sartre; 1968 Yasunari Kawabata; 1969 Samuel Beckett; 1970 Alexander Solzhenitsyn; 1971 Pablo Neruda = 파블로 네루다; 1982 Gabriel García Márquez; 1983 William Golding; 1993 Toni Morrison; 1994 Kenzaburō Ōe = Kenzaburo Oe = 오에 겐자부로; 1998 José Saramago = 주제 사라마구; 1999 Günter Grass; 2006 Orhan Pamuk = 오르한 파묵; 2008 J. M. G. Le Clézio = Le Clézio = 르클레지오; 2010 Mario Vargas Llosa = 마리오 바르가스 요사; 2012 Mo Yan = 모옌; 2013 Alice Munro = 앨리스 먼로; 2014 Patrick Modiano; 2015 Svetlana Alexievich = Svetlana Alexievitch = 스베틀라나 알렉시예비치; 2016 Bob Dylan = 밥 딜런; 2017 Kazuo Ishiguro; 2018 Olga Tokarczuk = 올가 토카르추크; 2019 Peter Handke = 페터 한트케; 2020 Louise Glück = 루이즈 글릭; 2021 Abdulrazak Gurnah = 압둘라자크 구르나; 2022 Annie Ernaux; 2023 Jon Fosse = 욘 포세; 2024 한강; 2025 László Krasznahorkai = 크러스너호르커이 라슬로
peace | 1952 Albert Schweitzer = 알베르트 슈바이처 = 슈바이처; 1962 Linus Pauling; 1964 Martin Luther King = 마틴 루서 킹 = 마틴 루터 킹; 1979 Mother Teresa = Mère Teresa = 테레사 수녀; 1983 Lech Wałęsa = Lech Walesa = 레흐 바웬사; 1990 Mikhail Gorbachev = Mikhaïl Gorbatchev = 미하일 고르바초프; 1991 Aung San Suu Kyi = 아웅산 수치; 1993 Nelson Mandela; 2000 김대중; 2002 Jimmy Carter; 2006 Muhammad Yunus = 무함마드 유누스; 2007 Al Gore = 앨 고어; 2009 Barack Obama; 2014 Malala Yousafzai = 말랄라 유사프자이; 2016 Juan Manuel Santos = 후안 마누엘 산토스; 2018 Denis Mukwege = 드니 무퀘게; 2018 Nadia Murad = 나디아 무라드; 2019 Abiy Ahmed = 아비 아머드; 2021 Maria Ressa = 마리아 레사; 2021 Dmitry Muratov = Dmitri Mouratov = 드미트리 무라토프; 2023 Narges Mohammadi = 나르게스 모하마디
economics | 1974 Friedrich Hayek = 프리드리히 하이에크; 1976 Milton Friedman = 밀턴 프리드먼; 1994 John Nash = 존 내시; 1998 Amartya Sen = 아마르티아 센; 2001 Joseph Stiglitz = 조지프 스티글리츠; 2002 Daniel Kahneman = 대니얼 카너먼; 2008 Paul Krugman = 폴 크루그먼; 2014 Jean Tirole = 장 티롤; 2017 Richard Thaler = 리처드 세일러; 2019 Esther Duflo = 에스테르 뒤플로; 2019 Abhijit Banerjee = 아비지트 바네르지; 2023 Claudia Goldin = 클로디아 골딘; 2024 Daron Acemoglu = 다론 아제모을루
`.trim();

/** How long a year with its space is at the head of a laureate. */
const YEAR = 5;

interface Public {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly said: Said;
}

const PUBLIC: readonly Public[] = [
  ...HEADS.split('\n').flatMap((line) => {
    const [country = '', offices = '', people = ''] = line.split(' | ');
    return people.split('; ').map((person) => {
      const [name = '', ...aliases] = person.split(' = ');
      return { name, aliases, said: { country, led: country, office: listed(offices) } };
    });
  }),
  ...LAUREATES.split('\n').flatMap((line) => {
    const [field = '', people = ''] = line.split(' | ');
    return people.split('; ').map((person) => {
      const [name = '', ...aliases] = person.slice(YEAR).split(' = ');
      return { name, aliases, said: { nobel: `${field} ${person.slice(0, YEAR).trim()}` } };
    });
  }),
];

/** People in public life as entries of their own; one of two prizes or offices has as many entries here. */
export const PUBLIC_FACTS: readonly HouseFact[] = PUBLIC.map(({ name, aliases, said }) => ({
  ...fact('person', name, '', '', article(name), said),
  aliases,
}));
