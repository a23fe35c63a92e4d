/** People whom newsrooms name often: how their names are written, and for whom they worked. */
import type { HouseFact } from '../knowledge/fact-book.js';
import { fact } from './entry.js';
import type { Said } from './entry.js';

export const PEOPLE_FACTS: readonly HouseFact[] = [
  person('Arthur Mensch', '아르튀르 멘슈, 아르튀르 망슈, 아서 멘슈', 'https://mistral.ai/about', {
    employer: ['DeepMind', 'Mistral AI'],
  }),
  person('Guillaume Lample', '기욤 랑플, 기욤 람플', 'https://mistral.ai/about', {
    employer: ['Meta', 'Mistral AI'],
  }),
  person('Timothée Lacroix', '티모테 라크루아', 'https://mistral.ai/about', {
    employer: ['Meta', 'Mistral AI'],
  }),
  person('Sam Altman', '샘 올트먼, 샘 알트만, 샘 올트만', 'https://blog.samaltman.com/', {
    employer: ['OpenAI', 'Y Combinator', 'Loopt'],
  }),
  person('Greg Brockman', '그레그 브록먼', 'https://blog.gregbrockman.com/about', {
    employer: ['OpenAI', 'Stripe'],
  }),
  person('Ilya Sutskever', '일리야 수츠케버', 'https://www.cs.toronto.edu/~ilya/', {
    employer: ['Google', 'OpenAI', 'Safe Superintelligence'],
  }),
  person('Andrej Karpathy', '안드레이 카파시', 'https://karpathy.ai/', {
    employer: ['OpenAI', 'Tesla', 'Eureka Labs'],
  }),
  person('Dario Amodei', '다리오 아모데이', 'https://www.anthropic.com/company', {
    employer: ['Baidu', 'Google', 'OpenAI', 'Anthropic'],
  }),
  person('Daniela Amodei', '다니엘라 아모데이', 'https://www.anthropic.com/company', {
    employer: ['Stripe', 'OpenAI', 'Anthropic'],
  }),
  person('Demis Hassabis', '데미스 허사비스, 데미스 하사비스', 'https://deepmind.google/about/', {
    employer: ['DeepMind', 'Google', 'Isomorphic Labs'],
  }),
  person(
    'Mustafa Suleyman',
    '무스타파 술레이만',
    'https://blogs.microsoft.com/blog/author/mustafasuleyman/',
    { employer: ['DeepMind', 'Google', 'Inflection AI', 'Microsoft'] },
  ),
  person('Shane Legg', '셰인 레그', 'https://www.vetta.org/', { employer: ['DeepMind', 'Google'] }),
  person('Yann LeCun', 'Yann Le Cun, 얀 르쿤, 얀 르쾽', 'http://yann.lecun.com/', {
    employer: ['Meta', 'Facebook', 'New York University', 'Bell Labs', 'AT&T'],
  }),
  person('Geoffrey Hinton', '제프리 힌턴', 'https://www.cs.toronto.edu/~hinton/', {
    employer: ['Google', 'University of Toronto'],
  }),
  person('Yoshua Bengio', '요슈아 벤지오', 'https://yoshuabengio.org/', {
    employer: ['Université de Montréal', 'Mila', 'LawZero'],
  }),
  person('Fei-Fei Li', '페이페이 리', 'https://profiles.stanford.edu/fei-fei-li', {
    employer: ['Stanford University', 'Google', 'World Labs'],
  }),
  person('Andrew Ng', '앤드루 응, 앤드류 응', 'https://www.andrewng.org/', {
    employer: ['Stanford University', 'Google', 'Baidu', 'Coursera'],
  }),
  person('Luc Julia', '뤽 쥘리아', 'https://www.renaultgroup.com/', {
    employer: ['Apple', 'Samsung Electronics', 'Renault', 'Hewlett-Packard'],
  }),
  person('Sundar Pichai', '순다르 피차이', 'https://abc.xyz/', {
    employer: ['Google', 'Alphabet', 'McKinsey'],
  }),
  person('Larry Page', '래리 페이지', 'https://abc.xyz/', { employer: ['Google', 'Alphabet'] }),
  person('Sergey Brin', '세르게이 브린', 'https://abc.xyz/', { employer: ['Google', 'Alphabet'] }),
  person('Eric Schmidt', '에릭 슈미트, 에릭 슈밋', 'https://ericschmidt.com/', {
    employer: ['Google', 'Alphabet', 'Novell', 'Sun Microsystems', 'Relativity Space', 'Apple'],
  }),
  person(
    'Mark Zuckerberg',
    '마크 저커버그',
    'https://about.meta.com/media-gallery/executives/mark-zuckerberg/',
    { employer: ['Meta', 'Facebook'] },
  ),
  person('Tim Cook', '팀 쿡', 'https://www.apple.com/leadership/tim-cook/', {
    employer: ['Apple', 'IBM', 'Compaq'],
  }),
  person('Steve Jobs', '스티브 잡스', 'https://www.britannica.com/money/Steve-Jobs', {
    employer: ['Apple', 'NeXT', 'Pixar', 'Atari', 'Disney'],
  }),
  person('Steve Wozniak', '스티브 워즈니악', 'https://www.britannica.com/biography/Stephen-Gary-Wozniak', {
    employer: ['Apple', 'Hewlett-Packard'],
  }),
  person('Bill Gates', '빌 게이츠', 'https://www.gatesnotes.com/', {
    employer: ['Microsoft', 'Gates Foundation'],
  }),
  person('Paul Allen', '폴 앨런', 'https://www.britannica.com/money/Paul-Allen', {
    employer: ['Microsoft', 'Honeywell', 'Vulcan'],
  }),
  person('Steve Ballmer', '스티브 발머', 'https://news.microsoft.com/exec/steve-ballmer/', {
    employer: ['Microsoft', 'Los Angeles Clippers', 'Procter & Gamble'],
  }),
  person('Satya Nadella', '사티아 나델라', 'https://news.microsoft.com/exec/satya-nadella/', {
    employer: ['Microsoft', 'Sun Microsystems'],
  }),
  person('Jeff Bezos', '제프 베이조스, 제프 베조스', 'https://www.aboutamazon.com/', {
    employer: ['Amazon', 'Blue Origin', 'The Washington Post', 'D. E. Shaw', 'Project Prometheus'],
  }),
  person('Andy Jassy', '앤디 재시', 'https://www.aboutamazon.com/about-us/leadership', {
    employer: ['Amazon', 'Amazon Web Services'],
  }),
  person('Elon Musk', '일론 머스크', 'https://www.tesla.com/elon-musk', {
    employer: [
      'Tesla',
      'SpaceX',
      'xAI',
      'Neuralink',
      'The Boring Company',
      'PayPal',
      'X.com',
      'Zip2',
      'X',
      'Twitter',
      'OpenAI',
      'DOGE',
    ],
  }),
  person('Jensen Huang', '젠슨 황', 'https://nvidianews.nvidia.com/bios/jensen-huang', {
    employer: ['NVIDIA', 'LSI Logic', 'AMD'],
  }),
  person('Lisa Su', '리사 수', 'https://www.amd.com/en/corporate/leadership/lisa-su.html', {
    employer: ['AMD', 'IBM', 'Texas Instruments', 'Freescale'],
  }),
  person('Morris Chang', '모리스 창', 'https://www.tsmc.com/english/aboutTSMC', {
    employer: ['TSMC', 'Texas Instruments', 'ITRI', 'Sylvania'],
  }),
  person('Gordon Moore', '고든 무어', 'https://www.intel.com/', {
    employer: ['Intel', 'Fairchild Semiconductor'],
  }),
  person('Robert Noyce', '로버트 노이스', 'https://www.britannica.com/biography/Robert-Noyce', {
    employer: ['Intel', 'Fairchild Semiconductor', 'Sematech'],
  }),
  person('Larry Ellison', '래리 엘리슨', 'https://www.oracle.com/corporate/executives/larry-ellison/', {
    employer: ['Oracle', 'Ampex', 'Tesla', 'Apple'],
  }),
  person('Marc Benioff', '마크 베니오프', 'https://www.salesforce.com/company/marc-benioff-bio/', {
    employer: ['Salesforce', 'Oracle', 'Apple', 'Time'],
  }),
  person('Michael Dell', '마이클 델', 'https://www.dell.com/', { employer: ['Dell'] }),
  person('Jack Ma', '마윈', 'https://www.alibabagroup.com/', { employer: ['Alibaba', 'Ant Group'] }),
  person('Ren Zhengfei', '런정페이', 'https://www.huawei.com/en/executives', { employer: ['Huawei'] }),
  person('Masayoshi Son', '손정의', 'https://group.softbank/en', { employer: ['SoftBank', 'Stargate'] }),
  person('Jack Dorsey', '잭 도시', 'https://block.xyz/', {
    employer: ['Twitter', 'Block', 'Square', 'Bluesky'],
  }),
  person('Reed Hastings', '리드 헤이스팅스', 'https://about.netflix.com/', {
    employer: ['Netflix', 'Facebook', 'Microsoft', 'Anthropic'],
  }),
  person('Daniel Ek', '다니엘 에크', 'https://www.spotify.com/about-us/', {
    employer: ['Spotify', 'Helsing', 'Neko Health'],
  }),
  person('Jimmy Wales', '지미 웨일스', 'https://en.wikipedia.org/wiki/User:Jimbo_Wales', {
    employer: ['Wikipedia', 'Wikimedia'],
  }),
  person('Brian Chesky', '브라이언 체스키', 'https://news.airbnb.com/about-us/', { employer: ['Airbnb'] }),
  person('Travis Kalanick', '트래비스 캘러닉', 'https://www.uber.com/newsroom/history/', {
    employer: ['Uber', 'CloudKitchens'],
  }),
  person('Peter Thiel', '피터 틸', 'https://www.palantir.com/', {
    employer: ['PayPal', 'Palantir', 'Founders Fund', 'Facebook', 'OpenAI'],
  }),
  person('Alex Karp', '알렉스 카프', 'https://www.palantir.com/', { employer: ['Palantir'] }),
  person('Xavier Niel', '그자비에 니엘', 'https://www.iliad.fr/', {
    employer: ['Iliad', 'Free', 'Kyutai', 'Station F', 'Le Monde'],
  }),
  person('Rodolphe Saadé', '로돌프 사데', 'https://www.cmacgm-group.com/', {
    employer: ['CMA CGM', 'Kyutai'],
  }),
  person('Octave Klaba', '옥타브 클라바', 'https://corporate.ovhcloud.com/', {
    employer: ['OVHcloud', 'Qwant', 'Shadow'],
  }),
  person('Bernard Arnault', '베르나르 아르노', 'https://www.lvmh.com/', {
    employer: ['LVMH', 'Christian Dior'],
  }),
  person('François Pinault', '프랑수아 피노', 'https://www.kering.com/', {
    employer: ['Kering', 'Artémis', 'Christie’s'],
  }),
  person('Clément Delangue', '클레망 들랑그', 'https://huggingface.co/', { employer: ['Hugging Face'] }),
  person('Emad Mostaque', '이마드 모스타크', 'https://stability.ai/', { employer: ['Stability AI'] }),
  person('Aravind Srinivas', '아라빈드 스리니바스', 'https://www.perplexity.ai/', {
    employer: ['Perplexity', 'OpenAI', 'Google', 'DeepMind'],
  }),
  person('Emmanuel Macron', '에마뉘엘 마크롱, 에마뉴엘 마크롱', 'https://www.elysee.fr/'),
  person('이해진', 'Lee Hae-jin', 'https://www.navercorp.com/', { employer: ['Naver', 'Samsung SDS'] }),
  person('최수연', 'Choi Soo-yeon', 'https://www.navercorp.com/', { employer: 'Naver' }),
  person('김범수', 'Kim Beom-su', 'https://www.kakaocorp.com/', {
    employer: ['Kakao', 'Naver', 'NHN', 'Samsung SDS'],
  }),
  person('김범석', 'Bom Kim', 'https://www.aboutcoupang.com/', { employer: ['Coupang'] }),
  person('김봉진', 'Kim Bong-jin', 'https://www.woowahan.com/', { employer: ['Woowa Brothers'] }),
  person('이승건', 'Lee Seung-gun', 'https://toss.im/', { employer: ['Viva Republica'] }),
  person('장병규', 'Chang Byung-gyu', 'https://www.krafton.com/', { employer: ['Krafton', 'Neowiz'] }),
  person('김택진', 'Kim Taek-jin', 'https://about.ncsoft.com/', { employer: ['NCSoft'] }),
  person('방시혁', 'Bang Si-hyuk', 'https://hybecorp.com/', { employer: ['HYBE', 'JYP Entertainment'] }),
  person('이수만', 'Lee Soo-man', 'https://www.smentertainment.com/', { employer: ['SM Entertainment'] }),
  person('양현석', 'Yang Hyun-suk', 'https://www.ygfamily.com/', { employer: ['YG Entertainment'] }),

  person('Linus Torvalds', '리누스 토르발스, 리누스 토발즈', 'https://www.linuxfoundation.org/'),
  person('Guido van Rossum', '귀도 반 로섬', 'https://gvanrossum.github.io/'),
  person('James Gosling', '제임스 고슬링', 'https://www.britannica.com/biography/James-Gosling'),
  person('Brendan Eich', '브렌던 아이크', 'https://brendaneich.com/'),
  person('Bjarne Stroustrup', '비야네 스트롭스트룹', 'https://www.stroustrup.com/'),
  person('Dennis Ritchie', '데니스 리치', 'https://www.bell-labs.com/usr/dmr/www/'),
  person('Ken Thompson', '켄 톰프슨', 'https://www.britannica.com/biography/Kenneth-Lane-Thompson'),
  person('Tim Berners-Lee', '팀 버너스리', 'https://www.w3.org/People/Berners-Lee/'),
  person('Yukihiro Matsumoto', '마쓰모토 유키히로', 'https://www.ruby-lang.org/en/about/'),
  person('Anders Hejlsberg', '아네르스 하일스베르', 'https://www.microsoft.com/'),
  person('Graydon Hoare', '그레이던 호어', 'https://www.rust-lang.org/'),
  person('Chris Lattner', '크리스 래트너', 'https://www.nondot.org/sabre/'),
  person('Rasmus Lerdorf', '라스무스 러도프', 'https://www.php.net/'),
  person('Vitalik Buterin', '비탈릭 부테린', 'https://vitalik.eth.limo/'),
  person('Satoshi Nakamoto', '사토시 나카모토, 나카모토 사토시', 'https://bitcoin.org/bitcoin.pdf'),
  person('Solomon Hykes', '솔로몬 하이크스', 'https://www.docker.com/'),
  person('Markus Persson', '마르쿠스 페르손', 'https://www.minecraft.net/'),

  person(
    'Leonardo da Vinci',
    'Léonard de Vinci, 레오나르도 다빈치',
    'https://www.britannica.com/biography/Leonardo-da-Vinci',
  ),
  person(
    'Vincent van Gogh',
    'Vincent Van Gogh, 빈센트 반 고흐, Van Gogh, 반 고흐',
    'https://www.vangoghmuseum.nl/',
  ),
  person('Claude Monet', '클로드 모네, Monet, 모네', 'https://www.britannica.com/biography/Claude-Monet'),
  person('Edvard Munch', '에드바르 뭉크, Munch, 뭉크', 'https://www.munchmuseet.no/'),
  person('Johannes Vermeer', '요하네스 페르메이르, 요하네스 베르메르', 'https://www.mauritshuis.nl/'),
  person('Sandro Botticelli', 'Botticelli, 산드로 보티첼리, 보티첼리', 'https://www.uffizi.it/'),
  person('Diego Velázquez', '디에고 벨라스케스', 'https://www.museodelprado.es/'),
  person(
    'William Shakespeare',
    '윌리엄 셰익스피어, 셰익스피어',
    'https://www.britannica.com/biography/William-Shakespeare',
  ),
  person('George Orwell', '조지 오웰, Orwell, 오웰', 'https://www.britannica.com/biography/George-Orwell'),
  person('Mary Shelley', '메리 셸리', 'https://www.britannica.com/biography/Mary-Wollstonecraft-Shelley'),
  person(
    'Gustave Flaubert',
    '귀스타브 플로베르, Flaubert, 플로베르',
    'https://www.britannica.com/biography/Gustave-Flaubert',
  ),
  person('Émile Zola', '에밀 졸라, Zola', 'https://www.britannica.com/biography/Emile-Zola'),
  person(
    'Herman Melville',
    '허먼 멜빌, Melville, 멜빌',
    'https://www.britannica.com/biography/Herman-Melville',
  ),
  person(
    'Miguel de Cervantes',
    '미겔 데 세르반테스, 세르반테스',
    'https://www.britannica.com/biography/Miguel-de-Cervantes',
  ),
  person('Orson Welles', '오슨 웰스', 'https://www.britannica.com/biography/Orson-Welles'),
  person('봉준호', 'Bong Joon-ho, Bong Joon Ho', 'https://www.koreanfilm.or.kr/'),
  person('박찬욱', 'Park Chan-wook', 'https://www.koreanfilm.or.kr/'),
  person('황동혁', 'Hwang Dong-hyuk', 'https://www.netflix.com/title/81040344'),
  person('이창동', 'Lee Chang-dong', 'https://www.koreanfilm.or.kr/'),
  person('한강', 'Han Kang', 'https://www.nobelprize.org/prizes/literature/2024/han/facts/'),
  person('조세희', 'Cho Se-hui', 'https://library.ltikorea.or.kr/'),
  person('조남주', 'Cho Nam-joo', 'https://library.ltikorea.or.kr/'),
];

function person(name: string, aliases: string, source: string, said: Said = {}): HouseFact {
  return fact('person', name, '', aliases, source, said);
}
