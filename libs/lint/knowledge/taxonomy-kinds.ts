/**
 * The table of kinds. A line is `kind < what it is | Korean | English | French`, words parted by commas; the first word
 * of each language is the one that findings use. `!` says that the kinds directly below exclude each other. Only
 * words that name nothing else as the head of a noun phrase: no `service`, `system`, `platform`, `model`, 별, 산.
 */
export const KINDS = `
thing! | | |

organisation < thing | 기관, 단체, 조직 | organisation, organization | organisation
research institute < organisation | 연구소, 연구기관, 연구센터 | research institute, research laboratory, research lab, research centre, research center | institut de recherche, laboratoire de recherche, centre de recherche
body! < organisation | | |
company < body | 기업, 회사, 업체, 스타트업, 신생기업, 벤처기업, 대기업, 제조업체, 제조사, 개발사 | company, firm, start-up, startup, corporation, manufacturer | entreprise, société, start-up, startup, compagnie, firme, jeune pousse
sector! < company | | |
car maker < sector | 자동차 회사, 자동차 업체, 완성차 업체, 자동차 제조사, 자동차 제조업체, 완성차업체 | carmaker, car maker, automaker, car manufacturer | constructeur automobile
airline < sector | 항공사 | airline, air carrier | compagnie aérienne
aircraft maker < sector | 항공기 제조사, 항공기 제조업체 | aircraft maker, planemaker, aircraft manufacturer | avionneur, constructeur aéronautique
drug maker < sector | 제약사, 제약회사, 제약업체 | drugmaker, drug maker, pharmaceutical company, pharmaceutical firm | laboratoire pharmaceutique, entreprise pharmaceutique, groupe pharmaceutique
bank < sector | 시중은행, 상업은행, 투자은행 | commercial bank, investment bank | banque commerciale, banque d'affaires, banque d'investissement
shipping company < sector | 해운사, 해운회사, 해운업체 | shipping company, shipping line | compagnie maritime, armateur
tyre maker < sector | 타이어 회사, 타이어 제조사, 타이어 업체 | tyre maker, tire maker, tyre manufacturer | fabricant de pneus, fabricant de pneumatiques
cosmetics company < sector | 화장품 회사, 화장품 업체, 화장품 기업 | cosmetics company, cosmetics maker, cosmetics group | groupe de cosmétiques, géant des cosmétiques
food company < sector | 식품 회사, 식품업체, 식품기업 | food company, food maker | groupe agroalimentaire, entreprise agroalimentaire
university < body | 대학교, 종합대학 | university | université
central bank < body | 중앙은행 | central bank | banque centrale
legislature < body | 의회, 입법부 | parliament, legislature | parlement
court < body | 법원, 재판소 | court, tribunal | tribunal, juridiction
political party < body | 정당 | political party | parti politique
trade union < body | 노동조합 | trade union, labour union, labor union | syndicat
non-governmental organisation < body | 비정부기구, 비정부단체 | non-governmental organisation, non-governmental organization, NGO | organisation non gouvernementale, ONG
international organisation < body | 국제기구 | international organisation, international organization, intergovernmental organisation, intergovernmental organization | organisation internationale
military alliance < international organisation | 군사동맹 | military alliance | alliance militaire
space agency < body | 우주국, 우주 기관 | space agency | agence spatiale
stock exchange < body | 증권거래소, 거래소 | stock exchange | bourse des valeurs
news agency < body | 통신사 | news agency, news wire | agence de presse
music group < body | 아이돌그룹, 아이돌 그룹, 걸그룹, 보이그룹 | pop group, boy band, girl group, K-pop group, boy group | groupe de musique, groupe de pop
sports club! < body | 스포츠 구단 | sports club | club sportif
football club < sports club | 축구단, 프로축구단, 축구 클럽, 축구팀, 프로축구팀 | football club, soccer club, football team, soccer team | club de football, club de foot, équipe de football
baseball club < sports club | 야구단, 프로야구단, 야구팀, 프로야구팀 | baseball club, baseball team | club de baseball, équipe de baseball
basketball club < sports club | 농구단, 프로농구단, 농구팀, 프로농구팀 | basketball club, basketball team | club de basket, équipe de basket, club de basketball
volleyball club < sports club | 배구단, 프로배구단, 배구팀, 프로배구팀 | volleyball club, volleyball team | club de volley, équipe de volley
rugby club < sports club | 럭비팀 | rugby club, rugby team | club de rugby, équipe de rugby

digital thing! < thing | 소프트웨어 | software, software program, computer program | logiciel
system software! < digital thing | | |
operating system < system software | 운영체제, 운영 체제, 운영체계 | operating system | système d'exploitation
database < system software | 데이터베이스, 데이터베이스 관리 시스템, DBMS, DB | database, database management system, database system, data store, DBMS | base de données, système de gestion de base de données, système de gestion de bases de données, SGBD
relational database < database | 관계형 데이터베이스, 관계형 데이터베이스 관리 시스템, RDBMS | relational database, relational database management system, SQL database, RDBMS | base de données relationnelle, système de gestion de base de données relationnelle, SGBDR
document database < database | 문서 데이터베이스, 문서형 데이터베이스 | document database, NoSQL database | base de données orientée documents, base de données documentaire
programming language < system software | 프로그래밍 언어, 컴퓨터 언어, 스크립트 언어 | programming language, scripting language, computer language, coding language | langage de programmation, langage informatique, langage de script
virtualisation < system software | | |
virtual machine < virtualisation | 가상머신, 가상 머신, 가상기계, 가상 기계 | virtual machine | machine virtuelle
hypervisor < virtualisation | 하이퍼바이저, 가상머신 소프트웨어, 가상화 소프트웨어, 가상화 프로그램 | hypervisor, virtual machine software, virtualisation software, virtualization software, virtual machine monitor | hyperviseur, logiciel de virtualisation
container software < system software | 컨테이너 플랫폼, 컨테이너 소프트웨어 | container platform, container runtime | plateforme de conteneurs, logiciel de conteneurisation
container orchestration < container software | 컨테이너 관리 플랫폼, 컨테이너 오케스트레이션 도구, 컨테이너 오케스트레이션 플랫폼, 컨테이너 관리 도구 | container orchestration platform, container orchestrator, container orchestration system | orchestrateur de conteneurs, plateforme d'orchestration de conteneurs
web browser < system software | 웹브라우저, 웹 브라우저, 인터넷 브라우저, 브라우저 | web browser, internet browser, browser | navigateur web, navigateur internet, navigateur
search engine < system software | 검색엔진, 검색 엔진 | search engine | moteur de recherche
automation tool < system software | 자동화 도구, 구성 관리 도구 | automation tool, infrastructure-as-code tool, automation server, configuration management tool | outil d'automatisation
message broker < system software | 메시지 브로커, 메시지 큐 | message broker, message queue, event-streaming platform | courtier de messages, file de messages
web server < system software | 웹서버, 웹 서버 | web server | serveur web
version control < system software | 버전 관리 시스템, 버전관리시스템, 버전 관리 도구 | version control system | logiciel de gestion de versions, gestionnaire de versions
software component < system software | | |
library < software component | 라이브러리 | software library, JavaScript library, Python library | bibliothèque logicielle, bibliothèque JavaScript, bibliothèque Python
framework < software component | 프레임워크 | software framework, web framework | framework, cadriciel
game < system software | 비디오 게임, 온라인 게임, 모바일 게임 | video game, computer game, online game | jeu vidéo, jeu en ligne
spreadsheet < system software | 스프레드시트 | spreadsheet | tableur
text editor < system software | 문서 편집기, 워드프로세서, 워드 프로세서, 텍스트 편집기, 코드 편집기 | word processor, text editor, code editor | traitement de texte, éditeur de texte, éditeur de code
presentation software < system software | 발표 프로그램, 프레젠테이션 프로그램 | presentation software, presentation program | logiciel de présentation
image editor < system software | 이미지 편집기, 사진 편집 프로그램, 이미지 편집 프로그램 | image editor, photo editor, photo-editing program | logiciel de retouche, éditeur d'images
email service < system software | 이메일 서비스, 전자우편 서비스 | email service, email client | messagerie électronique, client de messagerie
media player < system software | 미디어 플레이어, 동영상 재생기 | media player, video player | lecteur multimédia
navigation software < system software | 지도 서비스, 지도 앱, 내비게이션 앱 | mapping service, navigation app, map service | service de cartographie, application de navigation
payment service < system software | 간편결제 서비스, 결제 서비스, 간편결제 | payment service, mobile payment service | service de paiement, service de paiement mobile
game engine < system software | 게임 엔진 | game engine | moteur de jeu
compiler < system software | 컴파일러 | compiler | compilateur
messaging app < system software | 메신저, 모바일 메신저, 메신저 앱 | messaging app, messenger app, instant messenger | application de messagerie, messagerie instantanée
AI < system software | 생성형 AI, 생성형 인공지능, AI 모델, 인공지능 모델, 챗봇, 대화형 AI, AI 챗봇, 음성비서 | AI model, generative AI, chatbot, AI assistant, artificial intelligence model, voice assistant | modèle d'IA, IA générative, chatbot, agent conversationnel, assistant vocal, modèle d'intelligence artificielle, robot conversationnel
AI model! < AI | | |
language model < AI model | 거대언어모델, 거대 언어 모델, 대규모 언어 모델, 대규모언어모델, 대형 언어 모델, 초거대 언어 모델, 초거대언어모델, 언어모델, 언어 모델, LLM | large language model, language model, LLM | grand modèle de langage, modèle de langage, grand modèle de langue, modèle linguistique, LLM
image model < AI model | 이미지 생성 모델, 이미지 생성 AI, 그림 생성 AI, 이미지 모델 | image generator, image model, text-to-image model, image-generation model | générateur d'images, modèle d'images, modèle de génération d'images
speech model < AI model | 음성모델, 음성 모델, 음성인식 모델, 음성 인식 모델 | speech model, speech-recognition model, speech recognition model, voice model | modèle vocal, modèle de reconnaissance vocale
video model < AI model | 동영상 생성 AI, 영상 생성 AI, 동영상 생성 모델, 영상 생성 모델 | video generator, video model, text-to-video model | générateur de vidéos, modèle de génération de vidéos
online service! < digital thing | | |
social network < online service | 소셜네트워크, 소셜 네트워크, 사회관계망서비스, SNS, 소셜미디어, 소셜 미디어 | social network, social media platform, social networking site | réseau social
cloud service < online service | 클라우드 서비스, 클라우드 플랫폼, 클라우드 | cloud platform, cloud service, cloud-computing service, cloud computing platform | service de cloud, plateforme cloud, plateforme de cloud, service cloud
encyclopedia < online service | 백과사전 | encyclopedia, encyclopaedia | encyclopédie
streaming service < online service | 스트리밍 서비스, 동영상 서비스, 동영상 플랫폼, OTT | streaming service, streaming platform, video platform, video-sharing site | service de streaming, plateforme de streaming, plateforme vidéo
notation! < digital thing | | |
protocol < notation | 통신 프로토콜, 프로토콜, 통신규약 | network protocol, communication protocol, communications protocol | protocole réseau, protocole de communication
file format < notation | 파일 형식, 파일 포맷 | file format, image format | format de fichier, format d'image
cryptocurrency < digital thing | 암호화폐, 가상화폐, 가상자산, 가상통화 | cryptocurrency, crypto-currency, digital currency | cryptomonnaie, monnaie virtuelle
malware! < digital thing | 악성코드, 악성 소프트웨어 | malware, malicious software | logiciel malveillant
dataset < digital thing | 데이터세트, 데이터셋 | dataset, data set | jeu de données

device! < thing | | |
chip! < device | 반도체, 반도체 칩, 프로세서, AI 반도체, AI칩, AI 칩, 인공지능 반도체 | chip, semiconductor, processor, microchip, AI chip | puce, semi-conducteur, processeur, puce électronique
CPU < chip | 중앙처리장치, CPU | central processing unit, central processor, CPU | unité centrale de traitement, processeur central, processeurs centraux, CPU
GPU < chip | 그래픽처리장치, 그래픽 처리 장치, 그래픽카드, 그래픽 카드, GPU | graphics processing unit, graphics processor, graphics card, graphics chip, GPU | processeur graphique, carte graphique, GPU
AI accelerator < chip | AI 가속기, 신경망처리장치, 인공지능 가속기, NPU, TPU | AI accelerator, neural processing unit, tensor processing unit, NPU, TPU | accélérateur d'IA, NPU, TPU
memory chip < chip | 메모리 반도체, 메모리반도체, D램, 낸드플래시, 고대역폭메모리, 고대역폭 메모리, HBM | memory chip, DRAM, NAND flash, high-bandwidth memory, HBM | puce mémoire, mémoire vive, mémoire flash, HBM
smartphone < device | 스마트폰 | smartphone | smartphone, téléphone intelligent
game console < device | 게임기, 콘솔 게임기 | game console, games console | console de jeux, console de jeu
computer < device | 컴퓨터, 개인용 컴퓨터 | computer, personal computer, laptop | ordinateur, ordinateur portable
supercomputer < computer | 슈퍼컴퓨터 | supercomputer | supercalculateur, superordinateur
spacecraft! < device | 우주선, 인공위성, 위성 | spacecraft, spaceship, satellite | vaisseau spatial, engin spatial, satellite
rocket < spacecraft | 로켓, 우주발사체, 발사체 | rocket, launch vehicle, launcher | fusée, lanceur
space telescope < spacecraft | 우주망원경, 우주 망원경 | space telescope | télescope spatial
space station < spacecraft | 우주정거장, 우주 정거장 | space station | station spatiale
space probe < spacecraft | 탐사선, 우주탐사선 | space probe | sonde spatiale
aircraft < device | 여객기, 항공기 | airliner, aircraft, jetliner | avion de ligne, avion
medical scanner! < device | | |
MRI < medical scanner | 자기공명영상, 자기공명영상장치 | magnetic resonance imaging | imagerie par résonance magnétique
CT < medical scanner | 컴퓨터단층촬영 | computed tomography | tomodensitométrie

celestial body! < thing | 천체 | celestial body | corps céleste
planet < celestial body | 행성 | planet | planète
dwarf planet < celestial body | 왜소행성, 왜행성 | dwarf planet | planète naine
natural satellite < celestial body | 자연위성, 위성 | moon, natural satellite | satellite naturel, lune, satellite
fixed star < celestial body | 항성, 붙박이별 | star | étoile
galaxy < celestial body | 은하 | galaxy | galaxie
comet < celestial body | 혜성 | comet | comète
asteroid < celestial body | 소행성 | asteroid | astéroïde
constellation < celestial body | 별자리 | constellation | constellation

substance! < thing | | |
chemical element < substance | 원소, 화학원소 | chemical element | élément chimique
metal < chemical element | 금속, 중금속 | metal, heavy metal | métal, métal lourd
noble gas < chemical element | 비활성기체, 비활성 기체 | noble gas, inert gas | gaz noble, gaz rare
halogen < chemical element | 할로젠 | halogen | halogène
compound < substance | 화합물 | chemical compound | composé chimique

energy source! < thing | | |
fossil fuel < energy source | 화석연료, 화석 연료 | fossil fuel | combustible fossile, énergie fossile
renewable energy < energy source | 재생에너지, 재생 에너지, 신재생에너지 | renewable energy, renewable source, renewable | énergie renouvelable
nuclear fuel < energy source | 핵연료 | nuclear fuel | combustible nucléaire

rock! < thing | | |
igneous rock < rock | 화성암 | igneous rock, volcanic rock | roche magmatique, roche volcanique
sedimentary rock < rock | 퇴적암 | sedimentary rock | roche sédimentaire
metamorphic rock < rock | 변성암 | metamorphic rock | roche métamorphique

fibre! < thing | | |
natural fibre < fibre | 천연섬유, 천연 섬유 | natural fibre, natural fiber | fibre naturelle
synthetic fibre < fibre | 합성섬유, 합성 섬유 | synthetic fibre, synthetic fiber, man-made fibre | fibre synthétique

biomolecule! < substance | | |
nucleic acid < biomolecule | 핵산 | nucleic acid | acide nucléique
protein < biomolecule | 단백질 | protein | protéine
enzyme < protein | 효소 | enzyme | enzyme
sugar < biomolecule | 당류, 탄수화물 | sugar, carbohydrate | glucide
vitamin < biomolecule | 비타민 | vitamin | vitamine
lipid < biomolecule | 지질, 지방산 | lipid, fatty acid | lipide, acide gras

medicine! < thing | | |
antibiotic < medicine | 항생제 | antibiotic | antibiotique
antiviral < medicine | 항바이러스제 | antiviral, antiviral drug | antiviral
vaccine < medicine | 백신 | vaccine | vaccin
painkiller < medicine | 진통제, 해열진통제 | painkiller, pain reliever | antalgique, analgésique, antidouleur
hormone < medicine | 호르몬 | hormone | hormone
weight-loss drug < medicine | 비만치료제, 비만 치료제, 당뇨병 치료제, 당뇨 치료제 | weight-loss drug, diabetes drug, obesity drug | médicament contre l'obésité, antidiabétique
anticoagulant < medicine | 항응고제 | anticoagulant, blood thinner | anticoagulant
anaesthetic < medicine | 마취제 | anaesthetic, anesthetic | anesthésique
cancer drug < medicine | 항암제 | cancer drug | anticancéreux

living thing! < thing | | |
virus < living thing | 바이러스 | virus | virus
bacterium < living thing | 세균, 박테리아 | bacterium, bacteria | bactérie
fungus < living thing | 진균, 곰팡이 | fungus, fungi | champignon
parasite < living thing | 기생충 | parasite | parasite
animal! < living thing | | |
mammal < animal | 포유류, 포유동물 | mammal | mammifère
bird < animal | 조류 | bird | oiseau
fish < animal | 어류, 물고기 | fish | poisson
reptile! < animal | 파충류 | reptile | reptile
dinosaur < reptile | 공룡 | dinosaur | dinosaure
pterosaur < reptile | 익룡 | pterosaur | ptérosaure
marine reptile < reptile | 해양 파충류, 수장룡, 어룡 | marine reptile | reptile marin
amphibian < animal | 양서류 | amphibian | amphibien
insect < animal | 곤충 | insect | insecte
arachnid < animal | 거미류 | arachnid | arachnide
mollusc < animal | 연체동물 | mollusc, mollusk | mollusque
crustacean < animal | 갑각류 | crustacean | crustacé
cnidarian < animal | 자포동물 | cnidarian | cnidaire
echinoderm < animal | 극피동물 | echinoderm | échinoderme
plant! < living thing | 식물 | plant | plante
cereal < plant | 곡물, 곡류 | cereal, cereal crop | céréale
legume < plant | 콩과 식물 | legume, pulse | légumineuse
conifer < plant | 침엽수 | conifer | conifère
broadleaved tree < plant | 활엽수, 낙엽활엽수 | broadleaved tree, broadleaf tree | feuillu

disease! < thing | | |
infection! < disease | 감염병, 전염병 | infectious disease | maladie infectieuse
viral disease < infection | 바이러스성 질환, 바이러스 감염병, 바이러스 질환, 바이러스가 일으키는 병 | viral disease, viral infection, disease caused by a virus | maladie virale, infection virale, maladie due à un virus, maladie causée par un virus, maladie provoquée par un virus
bacterial disease < infection | 세균성 질환, 세균 감염병, 세균 질환, 세균이 일으키는 병 | bacterial disease, bacterial infection, disease caused by a bacterium, disease caused by bacteria | maladie bactérienne, infection bactérienne, maladie due à une bactérie, maladie causée par une bactérie, maladie provoquée par une bactérie
parasitic disease < infection | 기생충 질환, 기생충병 | parasitic disease, disease caused by a parasite | maladie parasitaire, maladie due à un parasite
inherited disease < disease | 유전병, 유전질환, 유전 질환 | genetic disease, genetic disorder, inherited disease, hereditary disease | maladie génétique, maladie héréditaire

work! < thing | | |
painting < work | 회화, 유화, 벽화 | painting, oil painting, mural, fresco | tableau, peinture, fresque
sculpture < work | 조각상, 조각 작품, 조각 | sculpture, statue | sculpture, statue
novel < work | 소설, 장편소설 | novel | roman
film < work | 영화 | film, movie | film, long-métrage
television series < work | 드라마, 텔레비전 드라마, 드라마 시리즈 | television series, TV series, TV drama | série télévisée, feuilleton télévisé
opera < work | 오페라 | opera | opéra
ballet < work | 발레 | ballet | ballet
symphony < work | 교향곡 | symphony | symphonie
stage play < work | 희곡, 연극 | stage play, tragedy | pièce de théâtre, tragédie
musical < work | 뮤지컬 | stage musical | comédie musicale
poem < work | 시집, 서사시 | poem, epic poem | poème, épopée

musical instrument! < thing | 악기 | musical instrument | instrument de musique
string instrument < musical instrument | 현악기 | string instrument, stringed instrument | instrument à cordes
wind instrument! < musical instrument | 관악기 | wind instrument | instrument à vent
woodwind instrument < wind instrument | 목관악기 | woodwind instrument, woodwind | instrument à bois
brass instrument < wind instrument | 금관악기 | brass instrument | cuivre
percussion instrument < musical instrument | 타악기 | percussion instrument | instrument à percussion, percussion
keyboard instrument < musical instrument | 건반악기 | keyboard instrument | instrument à clavier

prize! < thing | | |
literary prize < prize | 문학상 | literary prize, literary award, book prize | prix littéraire
film prize < prize | 영화상 | film award, film prize | prix de cinéma, récompense de cinéma
music prize < prize | 음악상 | music award, music prize | prix musical, récompense musicale
mathematics prize < prize | 수학상 | mathematics prize, maths prize, mathematics award | prix de mathématiques
architecture prize < prize | 건축상 | architecture prize, architecture award | prix d'architecture
computing prize < prize | 컴퓨터 과학상 | computing prize, computing award, computer science award | prix d'informatique
journalism prize < prize | 언론상 | journalism prize, journalism award | prix de journalisme

competition! < thing | | |
football competition < competition | 축구대회, 축구 대회, 축구 리그, 프로축구 리그 | football tournament, football competition, football league | tournoi de football, compétition de football, championnat de football
tennis tournament < competition | 테니스대회, 테니스 대회 | tennis tournament | tournoi de tennis
cycling race < competition | 사이클대회, 사이클 대회, 자전거 대회, 도로 사이클 대회 | cycling race, bicycle race, cycle race | course cycliste, course de vélo
motor race < competition | 자동차 경주, 자동차경주대회, 자동차 경주 대회 | motor race, car race | course automobile
golf tournament < competition | 골프대회, 골프 대회 | golf tournament | tournoi de golf
rugby competition < competition | 럭비대회, 럭비 대회 | rugby tournament, rugby competition | tournoi de rugby, compétition de rugby
horse race < competition | 경마대회, 경마 대회 | horse race | course hippique, course de chevaux
sailing race < competition | 요트대회, 요트 대회 | yacht race, sailing race | course à la voile, régate
baseball competition < competition | 야구 리그, 프로야구 리그, 야구대회 | baseball league, baseball tournament | championnat de baseball, ligue de baseball
basketball competition < competition | 농구 리그, 프로농구 리그, 농구대회 | basketball league, basketball tournament | championnat de basket, ligue de basket
film festival < competition | 영화제 | film festival | festival de cinéma, festival du film

place! < thing | | |
country < place | 국가, 나라 | country, nation | pays
city < place | 도시 | city | ville, commune
landform! < place | | |
river < landform | 하천 | river | fleuve, rivière
lake < landform | 호수 | lake | lac
mountain range < landform | 산맥 | mountain range | chaîne de montagnes
mountain < landform | 산봉우리 | mountain, peak | montagne, sommet
island < place | 섬나라 | island | île
desert < landform | 사막 | desert | désert
volcano < mountain | 화산 | volcano | volcan
sea < landform | 바다 | sea, ocean | mer, océan
strait < landform | 해협 | strait | détroit
continent < place | 대륙 | continent | continent

legal text! < thing | | |
treaty < legal text | 조약, 국제조약, 국제협약 | treaty, international treaty | traité, traité international
European directive < legal text | 유럽연합 지침, EU 지침 | directive, European directive, EU directive | directive, directive européenne
European regulation < legal text | 유럽연합 규정, EU 규정 | EU regulation, European regulation | règlement européen
constitution < legal text | 헌법 | constitution | constitution

indicator! < thing | | |
stock index < indicator | 주가지수, 주가 지수, 종합주가지수 | stock index, stock market index, share index, equity index | indice boursier
exchange rate < indicator | 환율 | exchange rate | taux de change
interest rate < indicator | 금리, 기준금리 | interest rate, policy rate, benchmark rate | taux d'intérêt, taux directeur
price index < indicator | 물가지수, 소비자물가지수 | price index, consumer price index | indice des prix, indice des prix à la consommation
inequality measure < indicator | 불평등 지수, 소득불평등 지수 | measure of inequality | indice d'inégalité
output measure < indicator | 국내총생산, GDP | gross domestic product, GDP | produit intérieur brut, PIB
credit rating < indicator | 신용등급 | credit rating | notation de crédit, note de crédit

currency < thing | 통화, 화폐 | currency | monnaie, devise

unit! < thing | | |
unit of energy < unit | 에너지 단위, 전력량 단위 | unit of energy | unité d'énergie
unit of power < unit | 전력 단위, 일률 단위 | unit of power | unité de puissance
unit of length < unit | 길이 단위, 거리 단위 | unit of length, unit of distance | unité de longueur, unité de distance
unit of mass < unit | 무게 단위, 질량 단위 | unit of mass, unit of weight | unité de masse, unité de poids
unit of temperature < unit | 온도 단위 | unit of temperature | unité de température
unit of time < unit | 시간 단위 | unit of time | unité de temps
unit of pressure < unit | 압력 단위 | unit of pressure | unité de pression
unit of frequency < unit | 주파수 단위, 진동수 단위 | unit of frequency | unité de fréquence
unit of information < unit | 정보 단위, 데이터 단위 | unit of information, unit of data | unité d'information
unit of area < unit | 면적 단위, 넓이 단위 | unit of area | unité de surface, unité de superficie
unit of volume < unit | 부피 단위 | unit of volume | unité de volume
`.replaceAll(/\n+/g, '\n');
