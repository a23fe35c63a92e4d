/**
 * What things are, where nothing else is to be said of them. A line a kind of the taxonomy, or several that hold together:
 *
 *     kinds | name = other name; another name
 *
 * Proper names first; below them words that are written small, whose English and French plurals are made here.
 */
import type { FactKind, HouseFact } from '../knowledge/fact-book.js';
import { article, fact } from './entry.js';

const PRODUCTS = `
spreadsheet | Microsoft Excel = 마이크로소프트 엑셀 = 엑셀; LibreOffice Calc
text editor | Microsoft Word = MS 워드; LibreOffice Writer; Visual Studio Code = VS Code; Vim; GNU Emacs = Emacs; Notepad++
presentation software | Microsoft PowerPoint = PowerPoint = 파워포인트
image editor | Adobe Photoshop = Photoshop = 포토샵; GIMP
email service | Gmail = 지메일; Microsoft Outlook = Outlook = 아웃룩; ProtonMail, company = Proton Mail
media player | VLC = VLC media player; Windows Media Player
navigation software | Google Maps = 구글 지도 = 구글맵; Waze, company; Apple Maps = 애플 지도; OpenStreetMap = 오픈스트리트맵; KakaoMap = 카카오맵; Naver Map = 네이버 지도; TMAP, company = 티맵
payment service | Apple Pay = 애플페이; Google Pay = 구글페이; Samsung Pay = 삼성페이; Naver Pay, company = 네이버페이; KakaoPay, company = 카카오페이
game engine | Unreal Engine = 언리얼 엔진; Godot Engine
compiler | GNU Compiler Collection; Clang
database | Apache HBase = HBase; InfluxDB, company; Couchbase, company; Apache Hive
relational database | Microsoft Access; IBM Db2 = Db2; Firebird SQL; TiDB; H2 Database
library, framework | Spring Boot = 스프링 부트; Spring Framework = 스프링 프레임워크; Next.js; Nuxt.js; Keras = 케라스; scikit-learn = 사이킷런; jQuery = 제이쿼리; Apache Struts; Laravel = 라라벨
message broker | Apache Pulsar; ActiveMQ = Apache ActiveMQ
web server | Apache Tomcat = 아파치 톰캣; lighttpd
automation tool | Apache Airflow = 아파치 에어플로; Travis CI, company; CircleCI, company; Pulumi; SaltStack
version control | Apache Subversion = Subversion = SVN
hypervisor | VMware Workstation; VMware Fusion
operating system | Fedora Linux = 페도라 리눅스; openSUSE; Arch Linux = 아치 리눅스; Linux Mint = 리눅스 민트; Rocky Linux; AlmaLinux; Alpine Linux; watchOS; iPadOS; webOS; OpenBSD; NetBSD; Windows XP = 윈도우 XP = 윈도XP; Windows Server; IBM AIX; z/OS
web browser | Tor Browser = 토르 브라우저; Samsung Internet = 삼성 인터넷
search engine | Microsoft Bing = 마이크로소프트 빙; Yandex Search; Startpage, company
messaging app | Signal messenger = 시그널 메신저; Viber, company = 바이버; Facebook Messenger = 페이스북 메신저
social network | Pinterest, company = 핀터레스트; Tumblr, company = 텀블러; Weibo, company = Sina Weibo = 웨이보; Xiaohongshu = 샤오홍슈; VKontakte, company = VK; Cyworld = 싸이월드
cryptocurrency | Cardano = 카르다노; Monero = 모네로; Ripple XRP = XRP; Polkadot = 폴카닷
protocol | SMTP; IMAP; FTP; SFTP; SSH; DNSSEC; TLS; MQTT; UDP; OAuth; WebSocket; Zigbee; LoRaWAN; BGP; IPsec; WireGuard
file format | GIF; SVG; WebP; JSON; XML; EPUB; FLAC; HEIF; DOCX; XLSX; TIFF; AVIF
malware | ILOVEYOU worm = ILOVEYOU; Emotet; TrickBot; Conficker; REvil, organisation; LockBit, organisation = 록빗
language model | GPT-2; GPT-5; GPT-4.5; Claude 3; Claude 3.5; Claude Sonnet; Claude Opus; Gemini Pro; Gemini Ultra; Llama 4 = 라마 4; Mistral NeMo; Ministral; Falcon 180B; Solar Pro; DeepSeek-V2; Kimi K2; GLM-4; OLMo; Nemotron
image model | FLUX.1; Ideogram, company; Adobe Firefly; Imagen 3; Stable Diffusion XL = SDXL; Craiyon
video model | Veo 3; Runway Gen-3; Sora 2; Kling AI
GPU | Radeon RX 7900; NVIDIA L40S = L40S; NVIDIA V100
CPU | Ryzen = 라이젠
game console | PlayStation 5 = PS5 = 플레이스테이션 5; Xbox Series X; Steam Deck = 스팀덱; Nintendo Wii = Wii; Nintendo 64; Sega Dreamcast = Dreamcast
game | Elden Ring = 엘든 링; Grand Theft Auto V = GTA V = GTA 5; Genshin Impact = 원신; Overwatch = 오버워치; Counter-Strike = 카운터 스트라이크; Valorant = 발로란트; Roblox, company = 로블록스; World of Warcraft = 월드 오브 워크래프트; Lost Ark = 로스트아크; Lineage M = 리니지M; Cyberpunk 2077 = 사이버펑크 2077
space telescope | Hubble Space Telescope = télescope spatial Hubble = 허블 우주망원경; Spitzer Space Telescope; Euclid telescope = télescope Euclid
space probe | Voyager 2 = 보이저 2호; Cassini–Huygens = Cassini-Huygens = 카시니호; Parker Solar Probe = 파커 태양 탐사선; Rosetta probe = 로제타호; Hayabusa2 = 하야부사 2호; Chang’e 6 = 창어 6호; Chandrayaan-3 = 찬드라얀 3호
rocket | Falcon Heavy = 팰컨 헤비; New Glenn = 뉴 글렌; Vega-C; Long March 5 = 창정 5호; Proton-M; H3 rocket = H3 로켓; Delta IV Heavy
space station | Mir space station = 미르 우주정거장; Skylab
aircraft | Boeing 747 = 보잉 747; Boeing 777 = 보잉 777; Airbus A350 = A350 = 에어버스 A350; Airbus A330 = A330 = 에어버스 A330; Embraer E190; ATR 72; Comac C919 = C919
supercomputer | Fugaku = 후가쿠
literary prize | Nobel Prize in Literature = prix Nobel de littérature = 노벨 문학상 = 노벨문학상; prix Femina = 페미나상; prix Médicis = 메디치상; prix Renaudot = 르노도상; 동인문학상; 현대문학상; 김수영문학상
film prize | Golden Lion = Lion d’or = 황금사자상; Golden Bear = Ours d’or = 황금곰상; BAFTA Award = BAFTA Awards; Golden Globe Awards = 골든글로브상; 대종상; 백상예술대상
music prize | Brit Awards = 브릿 어워즈; Victoires de la musique; 골든디스크어워즈
tennis tournament | Indian Wells Masters; Monte-Carlo Masters
football competition | UEFA Champions League = Champions League = Ligue des champions = 챔피언스리그; FIFA World Cup = 월드컵축구대회; Europa League = Ligue Europa = 유로파리그; Serie A = 세리에A; Copa Libertadores = 코파 리베르타도레스; FA Cup = FA컵; Coupe de France; Ligue 2
cycling race | Vuelta a España = Vuelta = 부엘타 아 에스파냐; Milan–San Remo = Milan-San Remo; Liège-Bastogne-Liège; Tour of Flanders = Tour des Flandres; Strade Bianche
golf tournament | The Masters Tournament = Masters Tournament = 마스터스 토너먼트; Solheim Cup = 솔하임컵; Presidents Cup = 프레지던츠컵
film festival | Berlin International Film Festival = Berlinale = 베를린영화제 = 베를린국제영화제; Venice Film Festival = Mostra de Venise = 베네치아영화제 = 베네치아국제영화제; Sundance Film Festival = 선댄스영화제; 전주국제영화제; Locarno Film Festival = 로카르노영화제
basketball competition | EuroLeague = Euroligue; WNBA; KBL
stock index | KOSDAQ 150 = 코스닥150; Russell 2000; Hang Seng Index = 항셍지수; STOXX 600 = Stoxx Europe 600; IBEX 35; FTSE MIB; Shanghai Composite = 상하이종합지수; Sensex = 센섹스지수
antiviral | Zovirax; Biktarvy
vaccine | Gardasil = 가다실; Comirnaty = 코미나티; Spikevax = 스파이크박스; Shingrix = 싱그릭스
cancer drug | Opdivo = 옵디보; Herceptin = 허셉틴; Glivec = Gleevec = 글리벡; Tagrisso = 타그리소; Leclaza = 렉라자
weight-loss drug | Saxenda = 삭센다; Zepbound = 젭바운드
`.trim();

const ORGANISATIONS = `
international organisation | OPEC = Opep = OPEP = 석유수출국기구 = 오펙; Interpol = INTERPOL = 인터폴; UNICEF = Unicef = 유니세프; International Atomic Energy Agency = IAEA = AIEA = 국제원자력기구; International Labour Organization = ILO = OIT = 국제노동기구; ASEAN = 아세안 = 동남아시아국가연합; African Union = Union africaine = 아프리카연합; Food and Agriculture Organization = FAO = 유엔식량농업기구; UNHCR = 유엔난민기구; World Food Programme = WFP = Programme alimentaire mondial = 세계식량계획; International Energy Agency = AIE = 국제에너지기구; World Meteorological Organization = WMO = Organisation météorologique mondiale = 세계기상기구; International Maritime Organization = Organisation maritime internationale = 국제해사기구; International Civil Aviation Organization = ICAO = OACI = 국제민간항공기구; World Intellectual Property Organization = WIPO = OMPI = 세계지식재산기구; Asian Development Bank = Banque asiatique de développement = 아시아개발은행; Mercosur = 메르코수르; Arab League = Ligue arabe = 아랍연맹; Commonwealth of Nations = 영연방; Council of Europe = Conseil de l’Europe = 유럽평의회
non-governmental organisation | Médecins Sans Frontières = Médecins sans frontières = Doctors Without Borders = 국경없는의사회; Greenpeace = 그린피스; Amnesty International = 국제앰네스티; Human Rights Watch = 휴먼라이츠워치; Reporters sans frontières = Reporters Without Borders = 국경없는기자회; Oxfam = 옥스팜; Transparency International = 국제투명성기구; Save the Children = 세이브더칠드런; Emmaüs = Emmaus; World Wide Fund for Nature = WWF = 세계자연기금
central bank | Swiss National Bank = SNB = Banque nationale suisse = BNS = 스위스국립은행; Reserve Bank of Australia = 호주중앙은행; Bank of Canada = Banque du Canada = 캐나다은행; Reserve Bank of India = 인도중앙은행; People’s Bank of China = 인민은행 = 중국인민은행; Norges Bank; Sveriges Riksbank = Riksbank; Banca d’Italia = Banque d’Italie; Banco de España
legislature | Knesset = 크네세트; European Parliament = Parlement européen = 유럽의회; Folketing; Riksdag; Cortes Generales; Rada = Verkhovna Rada = 베르호우나 라다; US House of Representatives = 미국 하원; House of Lords = 영국 상원; Sejm
court | US Supreme Court = Cour suprême des États-Unis = 미국 연방대법원; Cour de cassation = 프랑스 파기원; Bundesverfassungsgericht = 독일 연방헌법재판소
space agency | ISRO = 인도우주연구기구; Roscosmos = 로스코스모스; UK Space Agency; Canadian Space Agency = Agence spatiale canadienne; DLR = 독일항공우주센터; China National Space Administration = CNSA = 중국국가항천국
news agency, company | Xinhua = Chine nouvelle = 신화통신; TASS = Tass = 타스통신; Kyodo News = Kyodo = 교도통신; ANSA = 안사통신; Anadolu = Anadolu Agency; Deutsche Presse-Agentur = dpa; Newsis = 뉴시스
stock exchange, company | Tokyo Stock Exchange = Bourse de Tokyo = 도쿄증권거래소; Shanghai Stock Exchange = Bourse de Shanghai = 상하이증권거래소; Deutsche Börse = 독일증권거래소; Hong Kong Exchanges = 홍콩거래소
political party | Les Républicains = 프랑스 공화당; Parti socialiste = 프랑스 사회당; CDU = Christian Democratic Union; SPD = 독일 사회민주당; AfD = Alternative for Germany = 독일대안당; Liberal Democrats = Lib Dems = 영국 자유민주당; 조국혁신당; 개혁신당; 진보당; Likud = 리쿠드당; Podemos; Syriza = 시리자; Fidesz
trade union | Unite the Union; IG Metall = 금속노조 IG메탈; Force ouvrière; United Auto Workers = UAW = 전미자동차노조; UNSA
football club | Real Sociedad = 레알 소시에다드; Sevilla FC; SSC Napoli = Napoli = 나폴리 구단; AS Roma = AS로마; Celtic FC; Rangers FC; AS Monaco = AS모나코; LOSC Lille = Losc; Olympique Lyonnais = 올랭피크 리옹; AS Saint-Étienne; RC Lens; Stade Rennais; Wolverhampton Wanderers = 울버햄프턴; West Ham United = 웨스트햄; Newcastle United = 뉴캐슬 유나이티드; Aston Villa = 애스턴 빌라; Everton FC = 에버턴; Bayer Leverkusen = 레버쿠젠; RB Leipzig; 울산 HD; 수원 삼성 블루윙즈; 대구FC; 인천 유나이티드; 제주 SK; 강원FC; 광주FC
baseball club | 삼성 라이온즈 = Samsung Lions; 키움 히어로즈 = Kiwoom Heroes; NC 다이노스 = NC Dinos; KT 위즈 = KT Wiz; Boston Red Sox = 보스턴 레드삭스; Chicago Cubs = 시카고 컵스; San Diego Padres = 샌디에이고 파드리스; San Francisco Giants = 샌프란시스코 자이언츠; Yomiuri Giants = 요미우리 자이언츠; Hanshin Tigers = 한신 타이거스
basketball club | Golden State Warriors = 골든스테이트 워리어스; Chicago Bulls = 시카고 불스; Miami Heat = 마이애미 히트; San Antonio Spurs = 샌안토니오 스퍼스; 부산 KCC 이지스; 원주 DB 프로미; ASVEL
volleyball club | 현대건설 힐스테이트; GS칼텍스 서울 KIXX; 대한항공 점보스; 우리카드 우리WON
rugby club | Stade Rochelais; ASM Clermont; RC Toulon = Rugby club toulonnais; Leinster Rugby; Saracens
research institute | Institut Curie; Fraunhofer-Gesellschaft = Fraunhofer Society; CEA = Commissariat à l’énergie atomique; Inserm; Inrae; Riken = RIKEN = 이화학연구소; 기초과학연구원; 한국생명공학연구원; 한국화학연구원; 한국원자력연구원; Jet Propulsion Laboratory = JPL = 제트추진연구소; Broad Institute; Francis Crick Institute
`.trim();

const PLACES = `
river | Danube = 다뉴브강 = 도나우강; Rhine = Rhin = 라인강; Nile = Nil = 나일강; Amazon River = fleuve Amazone = 아마존강; Mississippi River = 미시시피강; Yangtze = Yangtsé = 양쯔강 = 장강; Volga = 볼가강; Ganges River = Gange = 갠지스강; Mekong = Mékong = 메콩강; Congo River = fleuve Congo = 콩고강; Tigris = 티그리스강; Euphrates = Euphrate = 유프라테스강; Rio Grande = 리오그란데강; Vltava = 블타바강; 금강; 영산강; 섬진강; 임진강; 압록강 = Yalu River; 두만강 = Tumen River
mountain range | Alps = Alpes = 알프스산맥 = 알프스; Himalayas = Himalaya = 히말라야산맥 = 히말라야; Andes = Cordillère des Andes = 안데스산맥; Pyrenees = Pyrénées = 피레네산맥; Caucasus Mountains = Caucase = 캅카스산맥; Ural Mountains = monts Oural = 우랄산맥; Carpathians = Carpates = 카르파티아산맥; Appalachians = Appalaches = 애팔래치아산맥; 소백산맥; Karakoram = 카라코람산맥
lake | Lake Victoria = lac Victoria = 빅토리아호; Lake Superior = lac Supérieur = 슈피리어호; Lake Michigan = lac Michigan = 미시간호; Lake Tanganyika = lac Tanganyika = 탕가니카호; Loch Ness = 네스호; Lake Como = lac de Côme = 코모호; Lake Constance = lac de Constance = 보덴호; Lake Balaton = lac Balaton; lac d’Annecy; 소양호; 충주호
mountain | Annapurna = 안나푸르나; Denali = 디날리; Aconcagua = 아콩카과; Elbrus = Mount Elbrus = 엘브루스산; Ben Nevis; Jungfrau = 융프라우; Eiger = 아이거; Mont Ventoux = 몽방투; 지리산; 설악산; 북한산; 태백산; 덕유산; 오대산; 속리산; 무등산
volcano | Mount Fuji = mont Fuji = 후지산; Krakatoa = 크라카타우; Popocatépetl = Popocatepetl; Mauna Loa = 마우나로아; Kilauea = Kīlauea = 킬라우에아; Eyjafjallajökull; Stromboli = 스트롬볼리; Piton de la Fournaise; Mount St. Helens = 세인트헬렌스산; Pinatubo = 피나투보
island | Sicily = Sicile = 시칠리아섬; Crete = Crète = 크레타섬; Hokkaido = Hokkaidō = 홋카이도; Okinawa = 오키나와; Bali = 발리; Sumatra = 수마트라; Tasmania = Tasmanie = 태즈메이니아; Mallorca = Majorque = 마요르카섬; 제주도 = Jeju Island; 거제도; 강화도; 울릉도 = Ulleungdo; 독도 = Dokdo
desert | Kalahari = 칼라하리사막; Atacama = 아타카마사막; Namib Desert = 나미브사막; Taklamakan = 타클라마칸사막; Mojave Desert = 모하비사막
strait | Strait of Gibraltar = détroit de Gibraltar = 지브롤터해협; Strait of Malacca = détroit de Malacca = 믈라카해협 = 말라카해협; Dardanelles = 다르다넬스해협; Taiwan Strait = détroit de Taïwan = 대만해협; Bering Strait = détroit de Béring = 베링해협; Bab el-Mandeb = Bab al-Mandab
sea | Black Sea = mer Noire = 흑해; Red Sea = mer Rouge = 홍해; North Sea = mer du Nord = 북해; Caspian Sea, lake = mer Caspienne = 카스피해; Adriatic Sea = mer Adriatique = 아드리아해; South China Sea = mer de Chine méridionale = 남중국해; Sea of Japan = mer du Japon; Aegean Sea = mer Égée = 에게해
`.trim();

const WORDS = `
mammal | elephant = éléphant = 코끼리; gorilla = gorille = 고릴라; chimpanzee = chimpanzé = 침팬지; kangaroo = kangourou = 캥거루; rhinoceros = rhinocéros = 코뿔소; hedgehog = hérisson = 고슴도치; polar bear = ours polaire = 북극곰; orca = orque = 범고래; porpoise = marsouin = 쇠돌고래; squirrel = écureuil = 다람쥐; hippopotamus = hippopotame = 하마; walrus = 바다코끼리; manatee = lamantin = 매너티; pangolin = 천산갑; koala = 코알라; giraffe = girafe; lion = 사자; tiger = tigre = 호랑이; leopard = léopard = 표범; wolf = loup = 늑대; fox = renard = 여우; brown bear = ours brun = 불곰; giant panda = panda géant = 대왕판다; otter = loutre = 수달; beaver = castor = 비버; wild boar = sanglier = 멧돼지; hedgehog = hérisson; raccoon = raton laveur = 너구리; red panda = panda roux = 레서판다; sea lion = otarie = 바다사자; narwhal = narval = 일각고래; beluga = béluga = 벨루가 = 흰고래; sperm whale = cachalot = 향유고래; humpback whale = baleine à bosse = 혹등고래; mammoth = mammouth = 매머드; zebra = zèbre = 얼룩말; cheetah = guépard = 치타; sloth = paresseux = 나무늘보; orangutan = orang-outan = 오랑우탄; roe deer = chevreuil; marmot = marmotte = 마멋; armadillo = tatou = 아르마딜로; anteater = fourmilier = 개미핥기
bird | owl = hibou = 올빼미; albatross = albatros = 앨버트로스; cormorant = cormoran = 가마우지; seagull = goéland; stork = cigogne = 황새; parrot = perroquet = 앵무새; pigeon = 비둘기; sparrow = moineau = 참새; hummingbird = colibri = 벌새; woodpecker = pivert = 딱따구리; puffin = macareux; flamingo = flamant rose = 플라밍고 = 홍학; eagle = aigle = 독수리; swan = cygne = 백조 = 고니; magpie = 까치; heron = héron = 왜가리; pelican = pélican = 펠리컨; emu = émeu = 에뮤; vulture = vautour; pheasant = faisan = 꿩; cuckoo = coucou = 뻐꾸기; kingfisher = martin-pêcheur = 물총새; dodo = 도도새; lapwing = vanneau; partridge = perdrix; nightingale = rossignol; spoonbill = spatule = 저어새
fish | herring = hareng = 청어; seahorse = hippocampe; sardine = 정어리; mackerel = maquereau = 고등어; carp = carpe = 잉어; eel = anguille = 장어; stingray = 가오리; swordfish = espadon = 황새치; cod = cabillaud; trout = truite = 송어; anchovy = anchois = 멸치; whale shark = requin-baleine = 고래상어; manta ray = raie manta = 쥐가오리; pufferfish = poisson-globe = 복어; flounder = flet = 넙치; sturgeon = esturgeon = 철갑상어; coelacanth = cœlacanthe = 실러캔스; piranha = 피라냐; pollock = lieu = 명태; catfish = poisson-chat = 메기; goby = gobie; clownfish = poisson-clown = 흰동가리
insect | mosquito = moustique = 모기; butterfly = papillon = 나비; dragonfly = libellule = 잠자리; ladybird = coccinelle = 무당벌레; cockroach = cafard = 바퀴벌레; grasshopper = sauterelle = 메뚜기; Asian hornet = frelon asiatique = 등검은말벌; bumblebee = bourdon = 뒤영벌; ant = fourmi = 개미; wasp = guêpe = 말벌; beetle = scarabée = 딱정벌레; firefly = luciole = 반딧불이; cicada = cigale = 매미; moth = papillon de nuit = 나방; termite = 흰개미; aphid = puceron = 진딧물; locust = criquet = 풀무치; stag beetle = lucane = 사슴벌레; mantis = mante; planthopper = 꽃매미
reptile | lizard = lézard = 도마뱀; alligator = 앨리게이터; chameleon = caméléon = 카멜레온; rattlesnake = crotale = 방울뱀; Komodo dragon = dragon de Komodo = 코모도왕도마뱀; iguana = iguane = 이구아나; snake = serpent = 뱀; gecko = 도마뱀붙이; viper = vipère = 살무사; python snake = 비단뱀; cobra = 코브라; sea turtle = tortue marine = 바다거북; tortoise = 육지거북; caiman = caïman = 카이만
amphibian | toad = crapaud = 두꺼비; axolotl = 아홀로틀; tree frog = rainette = 청개구리; bullfrog = grenouille taureau = 황소개구리; caecilian = cécilie
mollusc | snail = escargot = 달팽이; cuttlefish = 갑오징어; scallop = coquille Saint-Jacques = 가리비; abalone = ormeau = 전복; slug = limace = 민달팽이; mussel = 홍합; clam = palourde; limpet = patelle; whelk = bulot; cockle = 새조개
crustacean | crab = crabe; shrimp = crevette = 새우; crayfish = écrevisse = 가재; barnacle = 따개비; woodlouse = cloporte = 쥐며느리; krill = 크릴; snow crab = crabe des neiges = 대게; king crab = 킹크랩; langoustine = 가시발새우; blue crab = crabe bleu = 꽃게; sea louse = pou de mer
fungus | truffle = truffe = 송로버섯; penicillium; mushroom = champignon de Paris = 버섯; yeast = levure = 효모; porcini = cèpe; chanterelle = girolle; penicillium = 푸른곰팡이; matsutake = 송이버섯; shiitake = 표고버섯
viral disease | chickenpox = varicelle = 수두; shingles = zona = 대상포진; yellow fever = fièvre jaune = 황열; hepatitis B = hépatite B = B형 간염 = B형간염; hepatitis C = hépatite C = C형 간염 = C형간염; chikungunya = 치쿤구니야열; mumps = oreillons = 유행성 이하선염; rubella = rubéole = 풍진; African swine fever = peste porcine africaine = 아프리카돼지열병; MERS = 메르스; AIDS = sida = 에이즈; bird flu = grippe aviaire = 조류인플루엔자 = 조류독감; foot-and-mouth disease = fièvre aphteuse = 구제역; bronchiolitis = bronchiolite; hepatitis A = hépatite A = A형 간염 = A형간염; West Nile fever = fièvre du Nil occidental = 웨스트나일열; SARS = Sras = 사스; Zika fever = 지카열; Marburg fever = fièvre de Marburg = 마르부르크열; Lassa fever = fièvre de Lassa = 라사열; SFTS = 중증열성혈소판감소증후군; hand-foot-mouth disease = 수족구병; lumpy skin disease = dermatose nodulaire = 럼피스킨병 = 럼피스킨; bluetongue = fièvre catarrhale ovine; common cold = rhume
bacterial disease | diphtheria = diphtérie = 디프테리아; scarlet fever = scarlatine = 성홍열; bubonic plague = peste bubonique = 흑사병; gonorrhoea = gonorrhea = gonorrhée = 임질; leptospirosis = leptospirose = 렙토스피라증; botulism = botulisme = 보툴리눔독소증; brucellosis = brucellose = 브루셀라증; legionnaires’ disease = légionellose = 레지오넬라증; whooping cough = pertussis = coqueluche = 백일해; plague = peste = 페스트; salmonellosis = salmonellose = 살모넬라증; trachoma = trachome = 트라코마; Q fever = fièvre Q = 큐열; scrub typhus = 쯔쯔가무시증 = 쯔쯔가무시병; typhus = 발진티푸스; shigellosis = 세균성 이질; bovine tuberculosis = tuberculose bovine = 소 결핵; chlamydia = chlamydiose = 클라미디아; fire blight = feu bactérien = 과수화상병; tularaemia = tularemia = tularémie = 야토병; listeriosis = listériose = 리스테리아증
parasitic disease | toxoplasmosis = toxoplasmose = 톡소플라스마증; sleeping sickness = maladie du sommeil = 수면병; schistosomiasis = bilharziose = 주혈흡충증; Chagas disease = maladie de Chagas = 샤가스병; leishmaniasis = leishmaniose = 리슈만편모충증; giardiasis = giardiase = 람블편모충증; trichinosis = trichinose = 선모충증; filariasis = filariose = 사상충증; river blindness = onchocercose = 회선사상충증; amoebiasis = amibiase = 아메바증
inherited disease | Huntington’s disease = maladie de Huntington = 헌팅턴병; sickle cell disease = drépanocytose = 겸상적혈구병; Duchenne muscular dystrophy = myopathie de Duchenne = 뒤셴 근이영양증; cystic fibrosis = mucoviscidose = 낭포성 섬유증 = 낭성섬유증; haemophilia = hemophilia = hémophilie = 혈우병; phenylketonuria = phénylcétonurie = 페닐케톤뇨증; Tay-Sachs disease = maladie de Tay-Sachs; Down syndrome = trisomie 21 = 다운증후군
antibiotic | doxycycline = 독시사이클린; ciprofloxacin = ciprofloxacine = 시프로플록사신; tetracycline = tétracycline = 테트라사이클린; erythromycin = érythromycine = 에리트로마이신; streptomycin = streptomycine = 스트렙토마이신; colistin = colistine = 콜리스틴; cefalexin = céfalexine = 세팔렉신; clarithromycin = clarithromycine = 클래리스로마이신; clindamycin = clindamycine = 클린다마이신; levofloxacin = lévofloxacine = 레보플록사신; gentamicin = gentamicine = 겐타마이신; metronidazole = métronidazole = 메트로니다졸
antiviral | acyclovir = aciclovir = 아시클로버; oseltamivir = oséltamivir = 오셀타미비르; zidovudine; tenofovir = ténofovir; molnupiravir = 몰누피라비르; sofosbuvir = 소포스부비르; lenacapavir = lénacapavir = 레나카파비르; ribavirin = ribavirine = 리바비린; baloxavir = 발록사비르
painkiller | naproxen = naproxène = 나프록센; morphine = 모르핀; tramadol = 트라마돌; oxycodone = 옥시코돈; codeine = codéine = 코데인; diclofenac = diclofénac; fentanyl = 펜타닐; celecoxib = célécoxib = 셀레콕시브; ketoprofen = kétoprofène = 케토프로펜; metamizole = métamizole
anticoagulant | rivaroxaban = 리바록사반; apixaban = 아픽사반; dabigatran
hormone | oestrogen = estrogen = œstrogène = 에스트로겐; testosterone = testostérone = 테스토스테론; progesterone = progestérone = 프로게스테론; thyroxine = 티록신; oxytocin = ocytocine = 옥시토신; glucagon = 글루카곤; growth hormone = hormone de croissance = 성장호르몬; leptin = leptine = 렙틴; ghrelin = ghréline = 그렐린
metal | zinc = 아연; tungsten = tungstène = 텅스텐; magnesium = magnésium = 마그네슘; potassium = 칼륨; sodium = 나트륨; chromium = 크로뮴; cadmium = 카드뮴; thorium = 토륨; caesium = césium = 세슘; strontium = 스트론튬; vanadium = 바나듐; platinum = platine = 백금; palladium = 팔라듐; gallium = 갈륨; indium = 인듐; manganese = manganèse = 망가니즈 = 망간; neodymium = néodyme = 네오디뮴; beryllium = béryllium = 베릴륨; molybdenum = molybdène = 몰리브데넘 = 몰리브덴; rhodium = 로듐
noble gas | krypton = 크립톤; xenon = xénon = 제논; radon = 라돈
halogen | fluorine = fluor = 불소; bromine = brome = 브로민
unit of power | terawatt = térawatt = 테라와트; horsepower = cheval-vapeur = 마력
unit of energy | gigawatt-hour = gigawattheure = 기가와트시; terawatt-hour = térawattheure = 테라와트시; kilojoule = 킬로줄; electronvolt = électronvolt = 전자볼트
unit of pressure | millibar = 밀리바
unit of information | petabyte = 페타바이트; megabit = mégabit = 메가비트; kilobyte = 킬로바이트
unit of length | nautical mile = mille marin = 해리; micrometre = micromètre = 마이크로미터; astronomical unit = unité astronomique = 천문단위
unit of mass | kilogram = kilogramme = 킬로그램; milligram = milligramme = 밀리그램
arachnid | tarantula = tarentule = 타란툴라; mite = acarien = 응애; harvestman = opilion; black widow spider = veuve noire = 검은과부거미
dinosaur | Tyrannosaurus = tyrannosaure = 티라노사우루스; Triceratops = tricératops = 트리케라톱스; stegosaurus = stégosaure = 스테고사우루스; velociraptor = vélociraptor = 벨로키랍토르; brachiosaurus = brachiosaure = 브라키오사우루스; diplodocus = 디플로도쿠스; iguanodon = 이구아노돈; ankylosaurus = 안킬로사우루스; spinosaurus = spinosaure = 스피노사우루스
pterosaur | pteranodon = ptéranodon = 프테라노돈; pterodactyl = ptérodactyle = 프테로닥틸루스; Quetzalcoatlus = 케찰코아틀루스
marine reptile | plesiosaur = plésiosaure = 플레시오사우루스; ichthyosaur = ichtyosaure = 이크티오사우루스; mosasaur = mosasaure = 모사사우루스
cnidarian | jellyfish = méduse = 해파리; sea anemone = anémone de mer = 말미잘
echinoderm | starfish = étoile de mer = 불가사리; sea urchin = oursin = 성게; sea cucumber = concombre de mer = 해삼
cereal | wheat = blé; barley = orge = 보리; maize = 옥수수; rye = seigle = 호밀; oats = avoine = 귀리; sorghum = sorgho = 수수; millet
legume | lentil = lentille = 렌즈콩; chickpea = pois chiche = 병아리콩; soybean = soja = 대두; alfalfa = luzerne = 알팔파; broad bean = 누에콩
conifer | spruce = épicéa = 가문비나무; fir = sapin = 전나무; cedar = cèdre = 삼나무; larch = mélèze = 낙엽송; Scots pine = pin sylvestre; Korean fir = 구상나무; sequoia = séquoia = 세쿼이아; juniper = genévrier = 노간주나무
broadleaved tree | oak = chêne = 참나무; beech = hêtre = 너도밤나무; birch = bouleau = 자작나무; maple = érable = 단풍나무; ash tree = frêne = 물푸레나무; chestnut tree = châtaignier = 밤나무; poplar = peuplier = 포플러; zelkova = 느티나무; lime tree = tilleul
cancer drug | imatinib = 이마티닙; tamoxifen = tamoxifène = 타목시펜; cisplatin = cisplatine = 시스플라틴; paclitaxel = 파클리탁셀; pembrolizumab = 펨브롤리주맙; trastuzumab = 트라스투주맙
vitamin | vitamin D = vitamine D = 비타민 D = 비타민D; folic acid = acide folique = 엽산; riboflavin = riboflavine = 리보플라빈; niacin = niacine = 니아신; thiamine = 티아민; biotin = biotine = 비오틴
protein | gluten = 글루텐; casein = caséine = 카세인; albumin = albumine = 알부민; myosin = myosine = 미오신; actin = actine = 액틴; fibrin = fibrine = 피브린
enzyme | lactase = 락타아제; pepsin = pepsine = 펩신; trypsin = trypsine = 트립신; lipase = 리파아제; telomerase = télomérase = 텔로머레이스
sugar | fructose = 과당; lactose = 젖당; sucrose = saccharose = 자당
lipid | triglyceride = triglycéride = 중성지방; oleic acid = acide oléique = 올레산; omega-3 = oméga-3 = 오메가3
compound | carbon monoxide = monoxyde de carbone = 일산화탄소; sulphur dioxide = sulfur dioxide = dioxyde de soufre = 이산화황 = 아황산가스; nitrous oxide = protoxyde d’azote = 아산화질소; hydrogen sulphide = hydrogen sulfide = sulfure d’hydrogène = 황화수소; propane = 프로판; ethanol = éthanol = 에탄올; methanol = méthanol = 메탄올; formaldehyde = formaldéhyde = 포름알데히드; benzene = benzène = 벤젠; nitrogen dioxide = dioxyde d’azote = 이산화질소; sodium chloride = chlorure de sodium = 염화나트륨
fossil fuel | coal = charbon = 석탄; natural gas = gaz naturel = 천연가스; crude oil = pétrole brut = 원유; shale gas = gaz de schiste = 셰일가스; liquefied natural gas = LNG = GNL = 액화천연가스
renewable energy | solar power = énergie solaire = 태양광 = 태양광발전; wind power = énergie éolienne = 풍력 = 풍력발전; hydropower = hydroélectricité = 수력발전; geothermal energy = géothermie = 지열발전; tidal power = énergie marémotrice = 조력발전
igneous rock | granite = granit = 화강암; basalt = basalte = 현무암; obsidian = obsidienne = 흑요석; pumice = pierre ponce = 부석; andesite = andésite = 안산암; rhyolite = 유문암
sedimentary rock | coal = charbon = 석탄; limestone = calcaire = 석회암; sandstone = grès = 사암; shale = 셰일; chalk = craie = 백악; mudstone = 이암
metamorphic rock | marble = marbre = 대리암; gneiss = 편마암; schist = schiste = 편암; quartzite = 규암
natural fibre | cotton = coton = 면화; wool = laine = 양모; linen = lin = 아마; silk = soie = 비단; hemp = chanvre = 대마 섬유; cashmere = cachemire = 캐시미어
synthetic fibre | nylon = 나일론; polyester = 폴리에스터 = 폴리에스테르; spandex = élasthanne = 스판덱스; Kevlar = 케블라; acrylic fibre = 아크릴 섬유
`.trim();

/** Everything of the tables. What stands before a comma in a name is the name, and behind it one kind more. */
export const KIND_FACTS: readonly HouseFact[] = [
  ...entries('product', PRODUCTS),
  ...entries('organisation', ORGANISATIONS),
  ...entries('place', PLACES),
  ...entries('term', WORDS),
];

function entries(sort: FactKind, table: string): HouseFact[] {
  return table.split('\n').flatMap((line) => {
    const [kinds = '', list = ''] = line.split(' | ');
    return list.split('; ').map((cell) => {
      const [written = '', ...aliases] = cell.split(' = ');
      const [name = '', more] = written.split(', ');
      const all = sort === 'term' ? [name, ...aliases].flatMap(withPlural).slice(1) : aliases;
      return { ...fact(sort, name, more ? `${kinds}, ${more}` : kinds, '', article(name)), aliases: all };
    });
  });
}

/** A word of the language and, where it is English or French, its plural. */
function withPlural(word: string): string[] {
  if (/[가-힣]/.test(word)) return [word];
  if (/(?:s|x|sh|ch)$/.test(word)) return [word, `${word}es`];
  return [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`];
}
