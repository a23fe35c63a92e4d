import { STARTER_FACTS } from '#lint';
import type { Language } from '#text';
import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { terminologyError } from './terminology-error.js';

function known(text: string, language?: Language): Example {
  return { text, language, facts: STARTER_FACTS };
}

const ko = (text: string) => known(text, 'ko');
const en = (text: string) => known(text, 'en');
const fr = (text: string) => known(text, 'fr');

describeRule(terminologyError, {
  passes: [
    '소설 ‘강물’을 쓴 작가가 상을 받았다. 영화 ‘강물’의 감독은 촬영을 마쳤다.',
    // Both at once, or one after the other.
    en('Coal, a sedimentary rock, is mined there.'),
    ko('석탄은 퇴적암이다.'),
    en('The plague is transmitted by a parasite, the flea.'),
    fr('Il est né à Ganges, une commune des Cévennes.'),
    // Namesakes, two passports, and the other chancellor.
    en('He lives in Tripoli, Lebanon.'),
    ko('미국 산호세에서 열린 행사에 갔다.'),
    ko('스페인 산티아고에서 순례길을 걸었다.'),
    ko('캐나다 통화인 달러가 내렸다.'),
    en('Gordon Brown, the British chancellor, gave the Bank its freedom in 1997.'),
    en('London-based Chanel reported higher sales.'),
    en('In the novel, Lyon, the capital of France, is in flames.'),
    fr('Basé à Paris, Samsung Electronics France emploie 500 personnes.'),
    ko('영국 통화인 파운드와 이집트 통화인 파운드가 함께 내렸다.'),
    // Entries of one kind beside another: a prize and its festival, a company and its service, a name beside a name.
    ko('칸 영화제 황금종려상을 받았다. 카카오페이는 핀테크 기업이다.'),
    fr(
      'Les planètes se nomment Vénus, Sugar et Mars. Le tétanos, une maladie due à une bactérie, tue encore.',
    ),
    en('Daubenton’s bat, a mammal, hunts over water. Gmail, the email service, was down.'),
    // What is right.
    ko('서비스는 관계형 데이터베이스인 PostgreSQL을 쓴다.'),
    ko('학교 컴퓨터에 가상머신 소프트웨어인 버추얼박스를 설치했다.'),
    ko('연구원들은 거대언어모델(LLM)인 라마를 고쳐 쓴다.'),
    ko('쿠버네티스는 컨테이너 오케스트레이션 플랫폼이다.'),
    ko('AI 반도체인 H100을 샀다. 엔비디아 GPU ‘H100’은 비싸다.'),
    ko('검색엔진인 구글, 동영상 플랫폼인 유튜브, 메신저인 카카오톡을 쓴다.'),
    ko('화성은 행성이다. 명왕성은 왜소행성이다. 리튬은 금속이다.'),
    // The head of the phrase is another word.
    ko('반도체 기업인 엔비디아 H100을 샀다. 데이터베이스 업체인 오라클 자바를 쓴다.'),
    ko('데이터베이스 관리 도구인 쿠버네티스 운영기를 썼다.'),
    ko('운영체제 커널인 리눅스를 만든 사람이다.'),
    ko('반도체 기업인 엔비디아와 소프트웨어 업체 세일즈포스가 투자했다.'),
    ko('데이터베이스 업체인 오라클의 쿠버네티스 서비스가 나왔다.'),
    ko('쿠버네티스 데이터베이스 운영기와 리눅스 가상머신을 함께 쓴다.'),
    ko('데이터베이스인 오라클의 리눅스판이 나왔다.'),
    // It says that it is not.
    ko('쿠버네티스는 데이터베이스가 아니다. 쿠버네티스를 데이터베이스로 착각한 것이다.'),
    ko('쿠버네티스가 쓰는 것은 데이터베이스다.'),
    ko('리눅스 기반의 데이터베이스다. 파이썬으로 만든 운영체제는 없다.'),
    ko('리눅스와 데이터베이스를 공부한다. 파이썬, 데이터베이스, 운영체제가 과목이다.'),
    en('PostgreSQL, a popular database, is free. MySQL is a relational database management system.'),
    en('Kubernetes, a container orchestrator, needs a database.'),
    en('PostgreSQL is not an operating system. Unlike the operating system Linux, PostgreSQL stores data.'),
    en('Oracle, a database company, sells servers. Red Hat, an operating system vendor, grew.'),
    en('The database runs on Linux virtual machines. It bought 2,000 H100 GPUs and AMD CPUs.'),
    en(
      'Kubernetes works with a database such as PostgreSQL. Windows, like other operating systems, has bugs.',
    ),
    en('Google, the search engine, owns YouTube, a video platform.'),
    en('Apple, a technology company, makes chips. The phone Google sells is cheap.'),
    en('She compared MySQL, an operating system kernel and a compiler.'),
    en('Claude Monet, a painter, was no language model. Java is an island and a programming language.'),
    en('The database Google built for it is called Spanner.'),
    en('Docker is a company. Docker, a container platform, is popular.'),
    en('The software giant Microsoft bought the game studio.'),
    en('Pluto is a dwarf planet. Penicillin is an antibiotic. Whales are mammals, and sharks are fish.'),
    fr('PostgreSQL, une base de données libre, tourne sous Linux, un système d’exploitation.'),
    fr('Le système d’exploitation Windows et le langage de programmation Python sont connus.'),
    fr('L’éditeur de logiciels SAP grandit. Le géant du logiciel Microsoft aussi.'),
    fr('PostgreSQL n’est pas un système d’exploitation. La base de données de Google est rapide.'),
    fr('Des GPU H100 et des processeurs (CPU) d’AMD équipent le supercalculateur.'),
    fr('Mistral AI, une entreprise française, développe le modèle de langage Mistral Large.'),
    fr('La baleine est un mammifère. Le RGPD, un règlement européen, s’applique.'),
    fr('Un navigateur Android et le nom du processeur Debian de la machine.'),
    fr('Un gestionnaire de base de données pour Kubernetes a été publié.'),
    en('The Lions, a football club from the docks, won. Fox, a company, lost. Silk, a database, is free.'),
    ko('맥주 회사인 두루미가 새 맥주를 냈다.'),
    fr('Le Lion, une société de Lyon, recrute.'),
    en('The tuberculosis bacterium spreads in prisons, and the measles virus in schools.'),
    ko('결핵 세균과 홍역 바이러스, 바이러스성 질환인 홍역을 막는다. 결핵 환자와 바이러스 환자를 나눴다.'),
    fr(
      'Le bacille de la tuberculose circule, et le virus de la rougeole aussi. La bactérie du choléra aussi.',
    ),
    en('Frogs, like other amphibians, need water. A bat is not a bird.'),
    ko('박쥐는 포유류 가운데 유일하게 난다. 거미는 곤충과 달리 다리가 여덟이다.'),
    ko('소설 ‘채식주의자’의 작가가 왔다.'),
  ],
  finds: [
    [ko('회사는 중앙처리장치(CPU)인 엔비디아 H100을 쓴다.'), { words: '중앙처리장치(CPU)인 엔비디아 H100' }],
    [
      ko('은행은 운영체제(OS)인 쿠버네티스로 서버 300대를 관리한다.'),
      { words: '운영체제(OS)인 쿠버네티스', certainty: 'error', says: '컨테이너 관리 플랫폼' },
    ],
    [
      ko('은행은 상담에 가상머신(VM)인 라마 3(Llama)를 쓴다.'),
      { words: '가상머신(VM)인 라마 3', says: 'https://www.llama.com' },
    ],
    [ko('그는 운영체제인 ‘파이썬’을 가르친다.'), { words: '운영체제인 ‘파이썬’' }],
    [ko('연구팀은 중앙처리장치(CPU) ‘H100’ 200개를 샀다.'), { words: '중앙처리장치(CPU) ‘H100’' }],
    [ko('H100 CPU를 2000개 들였다.'), { words: 'H100 CPU' }],
    [ko('포스트그레SQL이라는 운영체제를 쓴다.'), { words: '포스트그레SQL이라는 운영체제' }],
    [ko('몽고DB 같은 프로그래밍 언어를 배운다.'), { words: '몽고DB 같은 프로그래밍 언어' }],
    [ko('리눅스는 널리 쓰이는 데이터베이스다.'), { words: '리눅스는 널리 쓰이는 데이터베이스' }],
    [ko('리눅스는 데이터베이스로, 누구나 쓸 수 있다.'), { words: '리눅스는 데이터베이스' }],
    [ko('도커(프로그래밍 언어)로 짰다.'), { words: '도커(프로그래밍 언어' }],
    [ko('검색엔진 리눅스를 깔았다.'), { words: '검색엔진 리눅스' }],
    [ko('대표적 데이터베이스 중 하나인 우분투를 골랐다.'), { words: '데이터베이스 중 하나인 우분투' }],
    [ko('지구에서 가장 가까운 항성인 화성을 탐사한다.'), { words: '항성인 화성' }],
    [ko('결핵은 바이러스성 질환이다.'), { words: '결핵은 바이러스성 질환' }],
    [ko('현악기인 트럼펫을 분다.'), { words: '현악기인 트럼펫' }],
    [ko('영화상인 공쿠르상을 받았다.'), { words: '영화상인 공쿠르상' }],
    [ko('가상머신(LLM) 기술을 쓴다.'), { words: '가상머신(LLM)', certainty: 'error' }],
    [
      ko('음성모델 ‘새청음’을 공개했다. 회사는 데이터베이스인 새청음을 판다.'),
      { words: '데이터베이스인 새청음', certainty: 'warning', related: ['음성모델'] },
    ],
    [
      en('The library keeps its loans in MySQL, a free operating system for small servers.'),
      {
        words: 'MySQL, a free operating system',
        certainty: 'error',
        says: 'relational database',
      },
    ],
    [en('The university rents 48 H100 CPUs by the hour.'), { words: 'H100 CPUs' }],
    [en('The Nvidia H100 CPUs arrived.'), { words: 'H100 CPUs' }],
    [
      en('Kubernetes is a popular relational database.'),
      { words: 'Kubernetes is a popular relational database' },
    ],
    [
      en('He wrote it in a programming language called Ubuntu.'),
      { words: 'programming language called Ubuntu' },
    ],
    [en('They moved to the operating system MySQL last year.'), { words: 'operating system MySQL' }],
    [en('Operating systems such as Redis are common.'), { words: 'Operating systems such as Redis' }],
    [en('VirtualBox (a web browser) is free.'), { words: 'VirtualBox (a web browser' }],
    [en('Firefox and other search engines track users.'), { words: 'Firefox and other search engines' }],
    [en('Jupiter, the largest star in the solar system, has moons.'), { words: 'Jupiter, the largest star' }],
    [en('Ibuprofen is an antibiotic that many keep at home.'), { words: 'Ibuprofen is an antibiotic' }],
    [en('The graphics processing unit (CPU) does the work.'), { words: 'graphics processing unit (CPU)' }],
    [en('The GDPR, an EU directive, applies to all.'), { words: 'GDPR, an EU directive' }],
    [
      en('Corvane, a language model, writes verse. Corvane, an operating system, is new.'),
      { words: 'Corvane, an operating system', certainty: 'warning' },
    ],
    [
      fr('Le service repose sur PostgreSQL, un système d’exploitation libre.'),
      { words: 'PostgreSQL, un système d’exploitation' },
    ],
    [fr('Ils ont acheté 2 000 CPU H100 à Nvidia.'), { words: 'CPU H100' }],
    [
      fr('Le système d’exploitation libre Kubernetes gère les conteneurs.'),
      { words: 'système d’exploitation libre Kubernetes' },
    ],
    [fr('Python est une base de données très répandue.'), { words: 'Python est une base de données' }],
    [fr('Un navigateur web baptisé Ubuntu a été installé.'), { words: 'navigateur web baptisé Ubuntu' }],
    [fr('Des bases de données comme Linux sont utilisées.'), { words: 'bases de données comme Linux' }],
    [fr('Le violoncelle, un instrument à vent, est grave.'), { words: 'violoncelle, un instrument à vent' }],
    [fr('Pluton (étoile) est lointaine.'), { words: 'Pluton (étoile' }],
    [
      fr('Windows, base de données de Microsoft, est vieux.'),
      { words: 'Windows, base de données', certainty: 'warning' },
    ],
    [
      en('Natterer’s bat, a bird of the woods, was seen.'),
      { words: 'bat, a bird', certainty: 'error', says: 'mammal' },
    ],
    [ko('문서 편집기인 크롬으로 글을 썼다.'), { words: '문서 편집기인 크롬', says: '웹브라우저' }],
    [
      fr('Le choléra, une maladie due à un virus, recule.'),
      { words: 'choléra, une maladie due à un virus', says: 'maladie bactérienne' },
    ],
    [en('OPEC, a trade union, met.'), { words: 'OPEC, a trade union', says: 'international organisation' }],
    [ko('인터폴이라는 통신사가 알렸다.'), { words: '인터폴이라는 통신사', says: '국제기구' }],
    [en('Lake Victoria, a river, is low.'), { words: 'Lake Victoria, a river', says: 'lake' }],
    [en('The tuberculosis virus spreads in prisons.'), { words: 'tuberculosis virus', says: 'bacterium' }],
    [
      en('The bacterium that causes measles was found.'),
      { words: 'bacterium that causes measles', certainty: 'warning' },
    ],
    [
      en('Cholera is usually caused by a virus in the water.'),
      { words: 'Cholera is usually caused by a virus' },
    ],
    [ko('결핵 바이러스에 감염된 환자가 늘었다.'), { words: '결핵 바이러스', says: '세균' }],
    [ko('홍역을 일으키는 세균이 나왔다.'), { words: '홍역을 일으키는 세균' }],
    [fr('Le virus de la tuberculose circule.'), { words: 'virus de la tuberculose', says: 'bactérie' }],
    [fr('La rougeole est due à une bactérie.'), { words: 'rougeole est due à une bactérie' }],
    [en('Spiders, like other insects, shed their skin.'), { words: 'Spiders, like other insects' }],
    [
      fr('Les araignées, comme les autres insectes, muent.'),
      { words: 'araignées, comme les autres insectes' },
    ],
    [ko('박쥐는 조류 가운데 유일하게 젖을 먹인다.'), { words: '박쥐는 조류' }],
    [en('The dolphin, a species of fish, was freed.'), { words: 'dolphin, a species of fish' }],
    [fr('Les grenouilles, des reptiles, disparaissent.'), { words: 'grenouilles, des reptiles' }],
    [ko('소설 ‘기생충’의 감독이 왔다.'), { words: '소설 ‘기생충’' }],
    [ko('다뉴브강은 유럽에서 가장 긴 산맥이다.'), { words: '다뉴브강은 유럽에서 가장 긴 산맥' }],
    [
      en('Granite, a sedimentary rock, and coal, a renewable energy, are sold.'),
      {
        words: 'Granite, a sedimentary rock',
      },
      { words: 'coal, a renewable energy' },
    ],
    [ko('합성섬유인 양모로 짰다.'), { words: '합성섬유인 양모' }],
    [fr('Le ptérodactyle, un dinosaure, volait.'), { words: 'ptérodactyle, un dinosaure' }],
  ],
});
