/**
 * Who painted, wrote, composed, directed, built, invented and discovered what: works and deeds that have one author and that no
 * newspaper reader would give to another. A line a person:
 *
 *     name | other names of the person | sort of work: work = its other names; another work | sort & second author: …
 *
 * A line without other names is of a person whom another file introduces, or of one who is written alike everywhere.
 */
import type { HouseFact } from '../knowledge/fact-book.js';
import { article, fact } from './entry.js';
import { PEOPLE_FACTS } from './people.js';

const TABLE = `
Leonardo da Vinci |  | painting: The Lady with an Ermine = La Dame à l’hermine = 흰 족제비를 안은 여인; Virgin of the Rocks = La Vierge aux rochers = 암굴의 성모 | drawing: Vitruvian Man = L’Homme de Vitruve = 비트루비우스적 인간
Michelangelo | Michel-Ange, 미켈란젤로, Michelangelo Buonarroti | sculpture: David = 다비드상 | painting: The Creation of Adam = La Création d’Adam = 아담의 창조
Raphael | Raphaël, 라파엘로 | painting: The School of Athens = L’École d’Athènes = 아테네 학당; Sistine Madonna = La Madone Sixtine = 시스티나 성모
Sandro Botticelli |  | painting: Primavera = 프리마베라
Titian | Le Titien, 티치아노 | painting: Venus of Urbino = La Vénus d’Urbin = 우르비노의 비너스
Caravaggio | Le Caravage, 카라바조 | painting: The Calling of Saint Matthew = La Vocation de saint Matthieu = 성 마태오의 소명
Rembrandt | 렘브란트 | painting: The Night Watch = La Ronde de nuit = 야경; The Anatomy Lesson of Dr Nicolaes Tulp = La Leçon d’anatomie du docteur Tulp = 니콜라스 튈프 박사의 해부학 강의
Johannes Vermeer |  | painting: The Milkmaid = La Laitière = 우유를 따르는 여인; View of Delft = Vue de Delft = 델프트 풍경
Jan van Eyck | 얀 반 에이크, 얀 판 에이크 | painting: The Arnolfini Portrait = Les Époux Arnolfini = 아르놀피니 부부의 초상
Hieronymus Bosch | Jérôme Bosch, 히에로니무스 보스 | painting: The Garden of Earthly Delights = Le Jardin des délices = 쾌락의 정원
Francisco Goya | Francisco de Goya, Goya, 프란시스코 고야, 고야 | painting: Saturn Devouring His Son = Saturne dévorant un de ses fils = 아들을 잡아먹는 사투르누스; The Third of May 1808 = Tres de mayo = 1808년 5월 3일
Jacques-Louis David | 자크 루이 다비드, 자크루이 다비드 | painting: The Death of Marat = La Mort de Marat = 마라의 죽음; The Coronation of Napoleon = Le Sacre de Napoléon = 나폴레옹의 대관식; Oath of the Horatii = Le Serment des Horaces = 호라티우스 형제의 맹세
Eugène Delacroix | Delacroix, 외젠 들라크루아, 들라크루아 | painting: Liberty Leading the People = La Liberté guidant le peuple = 민중을 이끄는 자유의 여신
Théodore Géricault | Géricault, 테오도르 제리코, 제리코 | painting: The Raft of the Medusa = Le Radeau de la Méduse = 메두사호의 뗏목
Gustave Courbet | Courbet, 귀스타브 쿠르베, 쿠르베 | painting: The Origin of the World = L’Origine du monde = 세상의 기원; A Burial at Ornans = Un enterrement à Ornans = 오르낭의 매장
Jean-François Millet | Millet, 장 프랑수아 밀레, 장프랑수아 밀레, 밀레 | painting: The Gleaners = Des glaneuses = Les Glaneuses = 이삭 줍는 여인들 = 이삭줍기; The Angelus = L’Angélus = 만종
Édouard Manet | Edouard Manet, Manet, 에두아르 마네, 마네 | painting: Olympia = 올랭피아; A Bar at the Folies-Bergère = Un bar aux Folies Bergère = 폴리베르제르의 술집 = 폴리 베르제르의 바
Claude Monet |  | painting: Impression, Sunrise = Impression, soleil levant = 인상, 해돋이 = 인상, 일출; Les Nymphéas = Nymphéas = 수련 연작; Rouen Cathedral = 루앙 대성당 연작
Pierre-Auguste Renoir | Auguste Renoir, 오귀스트 르누아르, 피에르 오귀스트 르누아르, 르누아르 | painting: Bal du moulin de la Galette = Dance at Le Moulin de la Galette = 물랭 드 라 갈레트의 무도회; Luncheon of the Boating Party = Le Déjeuner des canotiers = 뱃놀이 일행의 오찬
Edgar Degas | Degas, 에드가르 드가, 에드가 드가 | painting: L’Absinthe = 압생트 | sculpture: Little Dancer of Fourteen Years = La Petite Danseuse de quatorze ans = 열네 살의 어린 무용수
Paul Cézanne | Cézanne, 폴 세잔, 세잔 | painting: The Card Players = Les Joueurs de cartes = 카드놀이 하는 사람들
Paul Gauguin | Gauguin, 폴 고갱, 고갱 | painting: Where Do We Come From? What Are We? Where Are We Going? = D’où venons-nous ? Que sommes-nous ? Où allons-nous ? = 우리는 어디서 왔는가, 우리는 무엇인가, 우리는 어디로 가는가; The Yellow Christ = Le Christ jaune = 황색 그리스도
Georges Seurat | Seurat, 조르주 쇠라, 쇠라 | painting: A Sunday Afternoon on the Island of La Grande Jatte = Un dimanche après-midi à l’île de la Grande Jatte = 그랑드자트섬의 일요일 오후 = 그랑드 자트 섬의 일요일 오후
Vincent van Gogh |  | painting: Sunflowers = Les Tournesols = 해바라기 연작; The Potato Eaters = Les Mangeurs de pommes de terre = 감자 먹는 사람들; Café Terrace at Night = Terrasse du café le soir = 밤의 카페 테라스; Wheatfield with Crows = Champ de blé aux corbeaux = 까마귀가 나는 밀밭
Edvard Munch |  | painting: The Scream = Le Cri = 절규
Gustav Klimt | Klimt, 구스타프 클림트, 클림트 | painting: Portrait of Adele Bloch-Bauer I = 아델레 블로흐바우어의 초상
Henri Matisse | Matisse, 앙리 마티스, 마티스 | painting: The Dance = La Danse
Pablo Picasso | Picasso, 피카소, 파블로 피카소 | painting: Massacre in Korea = Massacre en Corée = 한국에서의 학살; The Weeping Woman = La Femme qui pleure = 우는 여인
Salvador Dalí | Salvador Dali, Dalí, 살바도르 달리 | painting: The Persistence of Memory = La Persistance de la mémoire = 기억의 지속
René Magritte | Magritte, 르네 마그리트, 마그리트 | painting: The Treachery of Images = La Trahison des images = 이미지의 배반; The Son of Man = Le Fils de l’homme = 사람의 아들
Edward Hopper | 에드워드 호퍼 | painting: Nighthawks = 밤을 지새우는 사람들 = 나이트호크스
Grant Wood | 그랜트 우드 | painting: American Gothic = 아메리칸 고딕
J. M. W. Turner | William Turner, 윌리엄 터너 | painting: The Fighting Temeraire = Le Dernier Voyage du Téméraire = 전함 테메레르; Rain, Steam and Speed = Pluie, Vapeur et Vitesse = 비, 증기, 속도
John Constable | 존 컨스터블 | painting: The Hay Wain = La Charrette de foin = 건초 마차
Caspar David Friedrich | 카스파르 다비트 프리드리히 | painting: Wanderer above the Sea of Fog = Le Voyageur contemplant une mer de nuages = 안개 바다 위의 방랑자
Katsushika Hokusai | Hokusai, 가쓰시카 호쿠사이, 호쿠사이 | print: The Great Wave off Kanagawa = La Grande Vague de Kanagawa = 가나가와 해변의 높은 파도 아래 = 가나가와 앞바다의 파도
Andy Warhol | Warhol, 앤디 워홀 | painting: Campbell’s Soup Cans = 캠벨 수프 통조림
Marcel Duchamp | Duchamp, 마르셀 뒤샹, 뒤샹 | sculpture: Fountain = Fontaine | painting: Nude Descending a Staircase, No. 2 = Nu descendant un escalier n° 2 = 계단을 내려오는 누드
Damien Hirst | 데이미언 허스트, 데미언 허스트 | sculpture: For the Love of God = 신의 사랑을 위하여
안견 | An Gyeon | painting: 몽유도원도
정선 | Jeong Seon, 겸재 정선 | painting: 인왕제색도; 금강전도
김홍도 | Kim Hong-do, 단원 김홍도 | painting: 서당도
신윤복 | Shin Yun-bok, 혜원 신윤복 | painting: 단오풍정; 월하정인
김정희 | 추사 김정희 | painting: 세한도
이중섭 | Lee Jung-seob | painting: 흰 소
박수근 | Park Soo-keun | painting: 빨래터
백남준 | Nam June Paik, Paik Nam-june | sculpture: 다다익선 = The More, the Better
Auguste Rodin | Rodin, 로댕, 오귀스트 로댕 | sculpture: The Burghers of Calais = Les Bourgeois de Calais = 칼레의 시민; The Gates of Hell = La Porte de l’Enfer = 지옥의 문
Alberto Giacometti | Giacometti, 알베르토 자코메티, 자코메티 | -
Louise Bourgeois | 루이즈 부르주아 | sculpture: Maman = 마망
Frédéric Auguste Bartholdi | Auguste Bartholdi, Bartholdi, 바르톨디, 오귀스트 바르톨디 | -
William Shakespeare |  | stage play: Othello = 오셀로; King Lear = Le Roi Lear = 리어왕; Romeo and Juliet = Roméo et Juliette = 로미오와 줄리엣; A Midsummer Night’s Dream = Le Songe d’une nuit d’été = 한여름 밤의 꿈; The Merchant of Venice = Le Marchand de Venise = 베니스의 상인; The Tempest = 템페스트; Twelfth Night = La Nuit des rois = 십이야; Julius Caesar = 줄리어스 시저
Geoffrey Chaucer | Chaucer, 제프리 초서 | poem: The Canterbury Tales = Les Contes de Canterbury = 캔터베리 이야기
John Milton | 존 밀턴 | poem: Paradise Lost = Le Paradis perdu = 실낙원
Dante Alighieri | Dante, 단테, 단테 알리기에리 | poem: Divine Comedy = La Divine Comédie = 신곡
Homer | Homère, 호메로스 | poem: L’Iliade = 일리아스; Odyssey = L’Odyssée = 오디세이아
Virgil | Virgile, 베르길리우스 | poem: Aeneid = L’Énéide = 아이네이스
Giovanni Boccaccio | Boccace, 보카치오 | novel: The Decameron = Le Décaméron = 데카메론
Miguel de Cervantes |  | novel: Novelas ejemplares = 모범 소설
Daniel Defoe | 대니얼 디포 | novel: Robinson Crusoe = Robinson Crusoé = 로빈슨 크루소; Moll Flanders = 몰 플랜더스
Jonathan Swift | 조너선 스위프트 | novel: Gulliver’s Travels = Les Voyages de Gulliver = 걸리버 여행기
Jane Austen | 제인 오스틴 | novel: Pride and Prejudice = Orgueil et Préjugés = 오만과 편견; Sense and Sensibility = Raison et Sentiments = 이성과 감성; Mansfield Park = 맨스필드 파크; Northanger Abbey = 노생거 사원
Charlotte Brontë | Charlotte Bronte, 샬럿 브론테 | novel: Jane Eyre = 제인 에어
Emily Brontë | Emily Bronte, 에밀리 브론테 | novel: Wuthering Heights = Les Hauts de Hurlevent = 폭풍의 언덕
Charles Dickens | Dickens, 찰스 디킨스, 디킨스 | novel: Oliver Twist = 올리버 트위스트; David Copperfield = 데이비드 코퍼필드; Great Expectations = Les Grandes Espérances = 위대한 유산; A Tale of Two Cities = Le Conte de deux cités = 두 도시 이야기; A Christmas Carol = Un chant de Noël = 크리스마스 캐럴; Bleak House
George Eliot | 조지 엘리엇 | novel: Middlemarch = 미들마치; Silas Marner = 사일러스 마너
Thomas Hardy | 토머스 하디 | novel: Tess of the d’Urbervilles = Tess d’Urberville = 테스; Far from the Madding Crowd; Jude the Obscure
Lewis Carroll | 루이스 캐럴 | novel: Alice’s Adventures in Wonderland = Alice in Wonderland = Alice au pays des merveilles = 이상한 나라의 앨리스
Robert Louis Stevenson | 로버트 루이스 스티븐슨 | novel: Treasure Island = L’Île au trésor = 보물섬; Strange Case of Dr Jekyll and Mr Hyde = Dr Jekyll and Mr Hyde = L’Étrange Cas du docteur Jekyll et de M. Hyde = 지킬 박사와 하이드 씨 = 지킬 박사와 하이드
Oscar Wilde | 오스카 와일드 | novel: The Picture of Dorian Gray = Le Portrait de Dorian Gray = 도리언 그레이의 초상 | stage play: The Importance of Being Earnest = L’Importance d’être Constant
Bram Stoker | 브램 스토커 | novel: Dracula = 드라큘라
Arthur Conan Doyle | Conan Doyle, 아서 코난 도일, 코난 도일 | novel: The Hound of the Baskervilles = Le Chien des Baskerville = 바스커빌가의 개; A Study in Scarlet = Une étude en rouge = 주홍색 연구
H. G. Wells | 허버트 조지 웰스, H.G. Wells | novel: The War of the Worlds = La Guerre des mondes = 우주 전쟁; The Time Machine = La Machine à explorer le temps = 타임머신; The Invisible Man = L’Homme invisible
Joseph Conrad | 조지프 콘래드 | novel: Heart of Darkness = Au cœur des ténèbres = 암흑의 핵심; Lord Jim
Rudyard Kipling | 러디어드 키플링 | novel: The Jungle Book = Le Livre de la jungle = 정글북
James Joyce | 제임스 조이스 | novel: Ulysses = Ulysse = 율리시스; Dubliners = Gens de Dublin = 더블린 사람들; Finnegans Wake = 피네간의 경야
Virginia Woolf | 버지니아 울프 | novel: Mrs Dalloway = 댈러웨이 부인; To the Lighthouse = La Promenade au phare = 등대로; Orlando
Aldous Huxley | 올더스 헉슬리 | novel: Brave New World = Le Meilleur des mondes = 멋진 신세계
William Golding | 윌리엄 골딩 | novel: Lord of the Flies = Sa Majesté des mouches = 파리대왕
J. R. R. Tolkien | J.R.R. Tolkien, Tolkien, 톨킨, J. R. R. 톨킨 | novel: The Lord of the Rings = Le Seigneur des anneaux = 반지의 제왕; The Hobbit = 호빗
C. S. Lewis | C.S. Lewis, C. S. 루이스 | novel: The Chronicles of Narnia = Le Monde de Narnia = 나니아 연대기
J. K. Rowling | J.K. Rowling, JK Rowling, Rowling, 조앤 롤링, J.K. 롤링, J. K. 롤링 | novel: Harry Potter = 해리 포터 = 해리포터
Agatha Christie | 애거사 크리스티 | novel: Murder on the Orient Express = Le Crime de l’Orient-Express = 오리엔트 특급 살인; And Then There Were None = Ils étaient dix = 그리고 아무도 없었다; Death on the Nile = Mort sur le Nil = 나일강의 죽음
Ian Fleming | 이언 플레밍 | novel: Casino Royale = 카지노 로얄
George Orwell |  | novel: Homage to Catalonia = Hommage à la Catalogne = 카탈로니아 찬가
Salman Rushdie | 살만 루슈디 | novel: Midnight’s Children = Les Enfants de minuit = 한밤의 아이들; The Satanic Verses = Les Versets sataniques = 악마의 시
Kazuo Ishiguro | 가즈오 이시구로 | novel: The Remains of the Day = Les Vestiges du jour = 남아 있는 나날; Never Let Me Go = 나를 보내지 마
Herman Melville |  | novel: Bartleby = 필경사 바틀비
Nathaniel Hawthorne | 너새니얼 호손 | novel: The Scarlet Letter = La Lettre écarlate = 주홍 글씨
Edgar Allan Poe | 에드거 앨런 포 | poem: The Raven = Le Corbeau = 갈까마귀
Mark Twain | 마크 트웨인 | novel: The Adventures of Tom Sawyer = Les Aventures de Tom Sawyer = 톰 소여의 모험; Adventures of Huckleberry Finn = Huckleberry Finn = Les Aventures de Huckleberry Finn = 허클베리 핀의 모험
Harriet Beecher Stowe | 해리엇 비처 스토 | novel: Uncle Tom’s Cabin = La Case de l’oncle Tom = 톰 아저씨의 오두막
F. Scott Fitzgerald | Scott Fitzgerald, Francis Scott Fitzgerald, 스콧 피츠제럴드, F. 스콧 피츠제럴드 | novel: The Great Gatsby = Gatsby le Magnifique = 위대한 개츠비; Tender Is the Night = Tendre est la nuit = 밤은 부드러워라
Ernest Hemingway | Hemingway, 어니스트 헤밍웨이, 헤밍웨이 | novel: The Old Man and the Sea = Le Vieil Homme et la Mer = 노인과 바다; A Farewell to Arms = L’Adieu aux armes = 무기여 잘 있거라; For Whom the Bell Tolls = Pour qui sonne le glas = 누구를 위하여 종은 울리나; The Sun Also Rises = Le soleil se lève aussi = 태양은 다시 떠오른다
John Steinbeck | Steinbeck, 존 스타인벡 | novel: The Grapes of Wrath = Les Raisins de la colère = 분노의 포도; Of Mice and Men = Des souris et des hommes = 생쥐와 인간; East of Eden = À l’est d’Éden = 에덴의 동쪽
William Faulkner | Faulkner, 윌리엄 포크너 | novel: The Sound and the Fury = Le Bruit et la Fureur = 소리와 분노
Harper Lee | 하퍼 리 | novel: To Kill a Mockingbird = Ne tirez pas sur l’oiseau moqueur = 앵무새 죽이기
J. D. Salinger | J.D. Salinger, Salinger, J. D. 샐린저, 샐린저 | novel: The Catcher in the Rye = L’Attrape-cœurs = 호밀밭의 파수꾼
Ray Bradbury | 레이 브래드버리 | novel: Fahrenheit 451 = 화씨 451
Margaret Mitchell | 마거릿 미첼 | novel: Gone with the Wind = Autant en emporte le vent = 바람과 함께 사라지다
Toni Morrison | 토니 모리슨 | novel: 빌러비드; Song of Solomon
Margaret Atwood | 마거릿 애트우드 | novel: The Handmaid’s Tale = La Servante écarlate = 시녀 이야기
Frank Herbert | 프랭크 허버트 | novel: Dune
Isaac Asimov | Asimov, 아이작 아시모프 | novel: I, Robot = 아이, 로봇
Arthur Miller | 아서 밀러 | stage play: Death of a Salesman = Mort d’un commis voyageur = 세일즈맨의 죽음; The Crucible = Les Sorcières de Salem
Tennessee Williams | 테네시 윌리엄스 | stage play: A Streetcar Named Desire = Un tramway nommé Désir = 욕망이라는 이름의 전차; The Glass Menagerie = La Ménagerie de verre = 유리동물원
Samuel Beckett | 사뮈엘 베케트 | stage play: Waiting for Godot = En attendant Godot = 고도를 기다리며
Eugène Ionesco | 외젠 이오네스코 | stage play: The Bald Soprano = La Cantatrice chauve = 대머리 여가수; Rhinocéros
Henrik Ibsen | Ibsen, 헨리크 입센, 입센 | stage play: A Doll’s House = Une maison de poupée = 인형의 집; Peer Gynt = 페르 귄트
Anton Chekhov | Anton Tchekhov, Chekhov, Tchekhov, 안톤 체호프, 체호프 | stage play: The Cherry Orchard = La Cerisaie = 벚꽃 동산; Three Sisters = Les Trois Sœurs = 세 자매; Uncle Vanya = Oncle Vania = 바냐 아저씨; The Seagull = La Mouette = 갈매기
Molière | 몰리에르 | stage play: Le Malade imaginaire = The Imaginary Invalid = 상상병 환자; Tartuffe = 타르튀프; L’Avare = The Miser = 수전노; Le Misanthrope; Le Bourgeois gentilhomme; Dom Juan
Jean Racine | Racine, 장 라신 | stage play: Phèdre = Phaedra = 페드르; Andromaque; Bérénice
Pierre Corneille | Corneille, 코르네유 | stage play: Le Cid = 르 시드
Beaumarchais | 보마르셰 | stage play: Le Mariage de Figaro = 피가로의 결혼식
Edmond Rostand | 에드몽 로스탕 | stage play: Cyrano de Bergerac = 시라노 드 베르주라크
Voltaire | 볼테르 | novel: Candide = 캉디드; Zadig
Jean-Jacques Rousseau | 장 자크 루소, 장자크 루소 | essay: The Social Contract = Du contrat social = Le Contrat social = 사회계약론
Montesquieu | 몽테스키외 | essay: The Spirit of the Laws = De l’esprit des lois = 법의 정신; Persian Letters = Lettres persanes
Choderlos de Laclos | Pierre Choderlos de Laclos, 쇼데를로 드 라클로 | novel: Les Liaisons dangereuses = Dangerous Liaisons = 위험한 관계
Stendhal | 스탕달 | novel: The Red and the Black = Le Rouge et le Noir = 적과 흑; The Charterhouse of Parma = La Chartreuse de Parme = 파르마의 수도원
Honoré de Balzac | Balzac, 오노레 드 발자크, 발자크 | novel: Le Père Goriot = Father Goriot = 고리오 영감; Eugénie Grandet = 외제니 그랑데; La Comédie humaine = 인간 희극; Illusions perdues
Victor Hugo | Hugo, 빅토르 위고, 위고 | novel: Les Travailleurs de la mer; Quatrevingt-treize | poem: Les Contemplations
Alexandre Dumas | Alexandre Dumas père, 알렉상드르 뒤마 | novel: The Three Musketeers = Les Trois Mousquetaires = 삼총사; The Count of Monte Cristo = Le Comte de Monte-Cristo = 몬테크리스토 백작 = 몬테 크리스토 백작
Gustave Flaubert |  | novel: L’Éducation sentimentale = Sentimental Education = 감정 교육; Salammbô
George Sand | 조르주 상드 | novel: La Mare au diable; La Petite Fadette
Charles Baudelaire | Baudelaire, 샤를 보들레르, 보들레르 | poem: Les Fleurs du mal = The Flowers of Evil = 악의 꽃
Arthur Rimbaud | Rimbaud, 아르튀르 랭보, 랭보 | poem: Une saison en enfer = A Season in Hell = 지옥에서 보낸 한 철; Le Bateau ivre
Émile Zola |  | novel: L’Assommoir = 목로주점; Nana = 나나; Au Bonheur des dames = 여인들의 행복 백화점; Thérèse Raquin = 테레즈 라캥; La Bête humaine
Guy de Maupassant | Maupassant, 기 드 모파상, 모파상 | novel: Bel-Ami = 벨아미; 여자의 일생; Boule de Suif = 비곗덩어리
Jules Verne | 쥘 베른 | novel: Around the World in Eighty Days = Le Tour du monde en quatre-vingts jours = 80일간의 세계 일주; Twenty Thousand Leagues Under the Seas = 20,000 Leagues Under the Sea = Vingt mille lieues sous les mers = 해저 2만리; Journey to the Centre of the Earth = Voyage au centre de la Terre = 지구 속 여행
Marcel Proust | Proust, 마르셀 프루스트, 프루스트 | novel: In Search of Lost Time = À la recherche du temps perdu = 잃어버린 시간을 찾아서; Du côté de chez Swann = Swann’s Way
Albert Camus | Camus, 알베르 카뮈, 카뮈 | novel: The Plague = La Peste = 페스트; The Fall = La Chute = 전락 | essay: Le Mythe de Sisyphe = The Myth of Sisyphus = 시지프 신화; L’Homme révolté
Jean-Paul Sartre | Sartre, 장폴 사르트르, 장 폴 사르트르, 사르트르 | novel: Nausea = La Nausée = 구토 | stage play: No Exit = Huis clos = 닫힌 방 | essay: L’Être et le Néant = Being and Nothingness = 존재와 무
Simone de Beauvoir | 시몬 드 보부아르 | essay: The Second Sex = Le Deuxième Sexe = 제2의 성
Marguerite Duras | 마르그리트 뒤라스 | novel: L’Amant = The Lover = 연인; Un barrage contre le Pacifique
Françoise Sagan | 프랑수아즈 사강 | novel: Bonjour tristesse = 슬픔이여 안녕
Antoine de Saint-Exupéry | Saint-Exupéry, 앙투안 드 생텍쥐페리, 생텍쥐페리 | novel: Vol de nuit = Night Flight = 야간 비행; Terre des hommes
Boris Vian | 보리스 비앙 | novel: L’Écume des jours
Louis-Ferdinand Céline | 루이페르디낭 셀린 | novel: Voyage au bout de la nuit = Journey to the End of the Night = 밤 끝으로의 여행
Michel Houellebecq | Houellebecq, 미셸 우엘베크 | novel: Soumission = 복종; Les Particules élémentaires = 소립자
Annie Ernaux | 아니 에르노 | novel: Les Années = 세월
Patrick Modiano | 파트리크 모디아노 | novel: Rue des boutiques obscures = 어두운 상점들의 거리; Dora Bruder
Muriel Barbery | 뮈리엘 바르베리 | novel: L’Élégance du hérisson
Johann Wolfgang von Goethe | Goethe, 괴테, 요한 볼프강 폰 괴테 | novel: The Sorrows of Young Werther = Les Souffrances du jeune Werther = 젊은 베르테르의 슬픔
Franz Kafka | Kafka, 프란츠 카프카, 카프카 | novel: The Metamorphosis = La Métamorphose = 변신; The Trial = Le Procès = 심판; The Castle = Le Château
Thomas Mann | 토마스 만 | novel: The Magic Mountain = La Montagne magique = 마의 산; Death in Venice = La Mort à Venise = 베네치아에서의 죽음; Buddenbrooks = Les Buddenbrook
Hermann Hesse | 헤르만 헤세 | novel: Demian = 데미안; Siddhartha = 싯다르타; Steppenwolf = Le Loup des steppes = 황야의 이리; The Glass Bead Game = Le Jeu des perles de verre = 유리알 유희
Günter Grass | 귄터 그라스 | novel: The Tin Drum = Le Tambour = 양철북
Patrick Süskind | 파트리크 쥐스킨트 | novel: Perfume = Le Parfum = 향수
Leo Tolstoy | Léon Tolstoï, Tolstoy, Tolstoï, 레프 톨스토이, 톨스토이 | novel: Resurrection = 부활; The Death of Ivan Ilyich = La Mort d’Ivan Ilitch = 이반 일리치의 죽음
Fyodor Dostoevsky | Fiodor Dostoïevski, Dostoevsky, Dostoïevski, 표도르 도스토옙스키, 도스토옙스키 | novel: The Brothers Karamazov = Les Frères Karamazov = 카라마조프가의 형제들; The Idiot = L’Idiot = 백치; Notes from Underground
Nikolai Gogol | Nicolas Gogol, 니콜라이 고골 | novel: Dead Souls = Les Âmes mortes = 죽은 혼
Alexander Pushkin | Alexandre Pouchkine, 알렉산드르 푸시킨, 푸시킨 | poem: Eugene Onegin = Eugène Onéguine = 예브게니 오네긴
Ivan Turgenev | Ivan Tourgueniev, 이반 투르게네프 | novel: Fathers and Sons = Pères et Fils = 아버지와 아들
Boris Pasternak | 보리스 파스테르나크 | novel: Doctor Zhivago = Le Docteur Jivago = 닥터 지바고
Mikhail Bulgakov | Mikhaïl Boulgakov, 미하일 불가코프 | novel: The Master and Margarita = Le Maître et Marguerite = 거장과 마르가리타
Alexander Solzhenitsyn | Alexandre Soljenitsyne, 알렉산드르 솔제니친, 솔제니친 | essay: The Gulag Archipelago = L’Archipel du Goulag = 수용소 군도
Vladimir Nabokov | Nabokov, 블라디미르 나보코프 | novel: Lolita = 롤리타
Umberto Eco | 움베르토 에코 | novel: The Name of the Rose = Le Nom de la rose = 장미의 이름
Elena Ferrante | 엘레나 페란테 | novel: My Brilliant Friend = L’Amie prodigieuse = 나의 눈부신 친구
Primo Levi | 프리모 레비 | essay: If This Is a Man = Si c’est un homme = 이것이 인간인가
Gabriel García Márquez | García Márquez, 가브리엘 가르시아 마르케스, 가르시아 마르케스 | novel: One Hundred Years of Solitude = Cent ans de solitude = 백년의 고독 = 백 년 동안의 고독; Love in the Time of Cholera = L’Amour aux temps du choléra = 콜레라 시대의 사랑
Isabel Allende | 이사벨 아옌데 | novel: The House of the Spirits = La Maison aux esprits = 영혼의 집
Jorge Luis Borges | Borges, 호르헤 루이스 보르헤스, 보르헤스 | novel: Ficciones = Fictions = 픽션들
Paulo Coelho | 파울루 코엘류 | novel: The Alchemist = L’Alchimiste = 연금술사
Milan Kundera | Kundera, 밀란 쿤데라, 쿤데라 | novel: The Unbearable Lightness of Being = L’Insoutenable Légèreté de l’être = 참을 수 없는 존재의 가벼움; La Plaisanterie
Haruki Murakami | 무라카미 하루키 | novel: Norwegian Wood = La Ballade de l’impossible = 노르웨이의 숲; Kafka on the Shore = Kafka sur le rivage = 해변의 카프카; 1Q84
Yasunari Kawabata | 가와바타 야스나리 | novel: Snow Country = Pays de neige = 설국
Natsume Sōseki | Natsume Soseki, 나쓰메 소세키 | novel: I Am a Cat = Je suis un chat = 나는 고양이로소이다; Kokoro = 마음; Botchan = 도련님
Osamu Dazai | 다자이 오사무 | novel: No Longer Human = La Déchéance d’un homme = 인간 실격 = 인간실격
Murasaki Shikibu | 무라사키 시키부 | novel: The Tale of Genji = Le Dit du Genji = 겐지 이야기
Chinua Achebe | 치누아 아체베 | novel: Things Fall Apart = Tout s’effondre = 모든 것이 산산이 부서지다
Anne Frank | 안네 프랑크 | essay: The Diary of a Young Girl = Le Journal d’Anne Frank = 안네의 일기
Astrid Lindgren | 아스트리드 린드그렌 | novel: Pippi Longstocking = Fifi Brindacier = 말괄량이 삐삐
Carlo Collodi | 카를로 콜로디 | novel: Pinocchio = 피노키오
Adam Smith | 애덤 스미스 | essay: The Wealth of Nations = La Richesse des nations = 국부론
Karl Marx | 카를 마르크스, 칼 마르크스, 마르크스 | essay: Das Kapital = Le Capital = 자본론
Thomas Piketty | Piketty, 토마 피케티 | essay: Capital in the Twenty-First Century = Le Capital au XXIe siècle = 21세기 자본
John Maynard Keynes | Keynes, 존 메이너드 케인스, 케인스 | essay: The General Theory of Employment, Interest and Money = 고용, 이자 및 화폐의 일반이론
Niccolò Machiavelli | Machiavelli, Machiavel, 니콜로 마키아벨리, 마키아벨리 | essay: 군주론
Thomas Hobbes | 토머스 홉스 | essay: Leviathan = Léviathan = 리바이어던
Thomas More | Sir Thomas More, 토머스 모어 | essay: Utopia = 유토피아
Immanuel Kant | Emmanuel Kant, 이마누엘 칸트, 임마누엘 칸트, 칸트 | essay: Critique of Pure Reason = Critique de la raison pure = 순수이성비판
Friedrich Nietzsche | Nietzsche, 프리드리히 니체, 니체 | essay: Thus Spoke Zarathustra = Ainsi parlait Zarathoustra = 차라투스트라는 이렇게 말했다
René Descartes | Descartes, 르네 데카르트, 데카르트 | essay: Discourse on the Method = Discours de la méthode = 방법서설
Blaise Pascal | 블레즈 파스칼 | essay: Pensées = 팡세
Michel de Montaigne | Montaigne, 몽테뉴 | essay: Les Essais = 수상록
Sigmund Freud | Freud, 지크문트 프로이트, 프로이트 | essay: The Interpretation of Dreams = L’Interprétation des rêves = 꿈의 해석
Charles Darwin | Darwin, 찰스 다윈, 다윈 | essay: On the Origin of Species = The Origin of Species = L’Origine des espèces = 종의 기원 | theory: theory of evolution = théorie de l’évolution = 진화론
Rachel Carson | 레이철 카슨 | essay: Silent Spring = Printemps silencieux = 침묵의 봄
Carl Sagan | 칼 세이건 | essay: Cosmos = 코스모스
Stephen Hawking | Hawking, 스티븐 호킹 | essay: A Brief History of Time = Une brève histoire du temps = 시간의 역사
Richard Dawkins | 리처드 도킨스 | essay: The Selfish Gene = Le Gène égoïste = 이기적 유전자
Yuval Noah Harari | 유발 하라리 | essay: Sapiens = 사피엔스
Jared Diamond | 재러드 다이아몬드 | essay: Guns, Germs, and Steel = De l’inégalité parmi les sociétés = 총, 균, 쇠
한강 |  | novel: 작별하지 않는다 = We Do Not Part = Impossibles adieux; The White Book
박경리 | Park Kyung-ni | novel: 토지; 김약국의 딸들
조정래 | Jo Jung-rae | novel: 태백산맥; 아리랑
황석영 | Hwang Sok-yong | novel: 장길산; 삼포 가는 길; 바리데기; 철도원 삼대
이문열 | Yi Mun-yol | novel: 우리들의 일그러진 영웅; 젊은 날의 초상
최인훈 | Choi In-hun | novel: 광장
김승옥 | Kim Seung-ok | novel: 무진기행
박완서 | Park Wan-suh | novel: 그 많던 싱아는 누가 다 먹었을까; 나목
신경숙 | Shin Kyung-sook | novel: 엄마를 부탁해 = Please Look After Mom; 외딴방
김훈 | Kim Hoon | novel: 칼의 노래; 남한산성
공지영 | Gong Ji-young | novel: 도가니; 우리들의 행복한 시간
정유정 | Jeong You-jeong | novel: 7년의 밤
김영하 | Kim Young-ha | novel: 살인자의 기억법; 나는 나를 파괴할 권리가 있다
현진건 |  | novel: 운수 좋은 날; 빈처
김유정 |  | novel: 동백꽃; 봄봄
이효석 |  | novel: 메밀꽃 필 무렵
김동인 |  | novel: 감자; 배따라기
황순원 |  | novel: 소나기; 카인의 후예
심훈 |  | novel: 상록수
이광수 | Yi Kwang-su | novel: 무정
채만식 |  | novel: 태평천하; 탁류
홍명희 |  | novel: 임꺽정
허균 |  | novel: 홍길동전
김만중 |  | novel: 구운몽; 사씨남정기
김시습 |  | novel: 금오신화
박지원 | 연암 박지원 | treatise: 열하일기 | novel: 양반전; 허생전
정약용 | 다산 정약용 | treatise: 목민심서; 경세유표; 흠흠신서
이순신 | Yi Sun-sin | treatise: 난중일기
류성룡 | 유성룡 | treatise: 징비록
허준 | Heo Jun | treatise: 동의보감
일연 |  | treatise: 삼국유사
김부식 |  | treatise: 삼국사기
이중환 |  | treatise: 택리지
김정호 | 고산자 김정호 | drawing: 대동여지도
윤동주 | Yun Dong-ju | poem: 서시; 별 헤는 밤; 하늘과 바람과 별과 시
김소월 | Kim Sowol | poem: 진달래꽃
한용운 | 만해 한용운 | poem: 님의 침묵
이육사 |  | poem: 광야
정지용 |  | -
백석 |  | poem: 나와 나타샤와 흰 당나귀
김춘수 |  | poem: 꽃을 위한 서시
이상화 |  | poem: 빼앗긴 들에도 봄은 오는가
서정주 |  | poem: 국화 옆에서
Johann Sebastian Bach | J. S. Bach, J.S. Bach, 요한 제바스티안 바흐, 바흐 | music: The Well-Tempered Clavier = Le Clavier bien tempéré = 평균율 클라비어; Goldberg Variations = Les Variations Goldberg = 골드베르크 변주곡; Brandenburg Concertos = Les Concertos brandebourgeois = 브란덴부르크 협주곡; St Matthew Passion = La Passion selon saint Matthieu = 마태 수난곡
George Frideric Handel | Georg Friedrich Haendel, Handel, Haendel, 헨델, 게오르크 프리드리히 헨델 | music: Water Music = 수상 음악 | opera: Rinaldo
Antonio Vivaldi | Vivaldi, 비발디, 안토니오 비발디 | music: The Four Seasons = Les Quatre Saisons = 사계
Joseph Haydn | Haydn, 요제프 하이든, 하이든 | symphony: Surprise Symphony = 놀람 교향곡
Wolfgang Amadeus Mozart | Mozart, 모차르트, 볼프강 아마데우스 모차르트 | opera: Don Giovanni = 돈 조반니; The Marriage of Figaro = Les Noces de Figaro = 피가로의 결혼; Così fan tutte = 코지 판 투테; The Abduction from the Seraglio = L’Enlèvement au sérail | symphony: Jupiter Symphony = 주피터 교향곡 | music: Eine kleine Nachtmusik
Ludwig van Beethoven | Beethoven, 베토벤 | symphony: 합창 교향곡 = 합창
Franz Schubert | Schubert, 프란츠 슈베르트, 슈베르트 | music: Winterreise = Le Voyage d’hiver = 겨울 나그네; Trout Quintet = La Truite = 송어; Erlkönig = 마왕 | symphony: Unfinished Symphony = La Symphonie inachevée = 미완성 교향곡
Frédéric Chopin | Chopin, 프레데리크 쇼팽, 쇼팽 | music: Revolutionary Étude = Étude révolutionnaire = 혁명 에튀드; Minute Waltz = Valse minute = 강아지 왈츠
Hector Berlioz | Berlioz, 엑토르 베를리오즈, 베를리오즈 | symphony: Symphonie fantastique = 환상 교향곡
Felix Mendelssohn | Mendelssohn, 펠릭스 멘델스존, 멘델스존 | music: Songs Without Words = Romances sans paroles = 무언가
Johannes Brahms | Brahms, 요하네스 브람스, 브람스 | music: A German Requiem = Un requiem allemand = 독일 레퀴엠; Hungarian Dances = Danses hongroises = 헝가리 무곡
Johann Strauss II | Johann Strauss, 요한 슈트라우스 | music: The Blue Danube = Le Beau Danube bleu = 아름답고 푸른 도나우; Die Fledermaus = La Chauve-Souris
Richard Strauss | 리하르트 슈트라우스 | opera: Der Rosenkavalier = Le Chevalier à la rose = 장미의 기사
Richard Wagner | Wagner, 리하르트 바그너, 바그너 | opera: Tristan und Isolde = Tristan and Isolde = Tristan et Isolde = 트리스탄과 이졸데; Der Ring des Nibelungen = The Ring of the Nibelung = L’Anneau du Nibelung = 니벨룽의 반지; Tannhäuser = 탄호이저; Lohengrin = 로엔그린; Parsifal = 파르지팔; The Flying Dutchman = Le Vaisseau fantôme = 방황하는 네덜란드인
Gioachino Rossini | Rossini, 조아키노 로시니, 로시니 | opera: The Barber of Seville = Le Barbier de Séville = 세비야의 이발사; William Tell = Guillaume Tell = 빌헬름 텔
Gaetano Donizetti | Donizetti, 도니체티 | opera: L’elisir d’amore = L’Élixir d’amour = 사랑의 묘약; Lucia di Lammermoor = 람메르무어의 루치아
Vincenzo Bellini | Bellini, 벨리니 | opera: Norma = 노르마
Giuseppe Verdi | Verdi, 베르디, 주세페 베르디 | opera: Aida = Aïda = 아이다; Rigoletto = 리골레토; Nabucco = 나부코; Falstaff = 팔스타프; Il trovatore = Le Trouvère = 일 트로바토레; Otello = 오텔로
Giacomo Puccini | Puccini, 푸치니, 자코모 푸치니 | opera: Madama Butterfly = Madame Butterfly = 나비부인; Turandot = 투란도트; Gianni Schicchi = 잔니 스키키; Manon Lescaut = 마농 레스코
Ruggero Leoncavallo | 레온카발로 | opera: Pagliacci = Paillasse = 팔리아치
Georges Bizet | Bizet, 비제, 조르주 비제 | opera: Les Pêcheurs de perles = The Pearl Fishers = 진주 조개잡이
Charles Gounod | Gounod, 샤를 구노, 구노 | -
Jacques Offenbach | Offenbach, 자크 오펜바흐, 오펜바흐 | opera: The Tales of Hoffmann = Les Contes d’Hoffmann = 호프만의 이야기; La Vie parisienne; La Belle Hélène
Camille Saint-Saëns | Saint-Saëns, 카미유 생상스, 생상스 | music: The Carnival of the Animals = Le Carnaval des animaux = 동물의 사육제; Danse macabre = 죽음의 무도 | opera: Samson et Dalila = 삼손과 델릴라
Claude Debussy | Debussy, 클로드 드뷔시, 드뷔시 | music: Clair de lune = 달빛; La Mer = 바다; Prélude à l’après-midi d’un faune = Prelude to the Afternoon of a Faun = 목신의 오후에의 전주곡 | opera: Pelléas et Mélisande = 펠레아스와 멜리장드
Maurice Ravel | Ravel, 모리스 라벨, 라벨 | music: Boléro = Bolero = 볼레로; Gaspard de la nuit = 밤의 가스파르 | ballet: Daphnis et Chloé = 다프니스와 클로에
Erik Satie | Satie, 에릭 사티, 사티 | music: Gymnopédies = 짐노페디
Gabriel Fauré | Fauré, 가브리엘 포레 | -
Pyotr Tchaikovsky | Piotr Ilitch Tchaïkovski, Tchaïkovski, Tchaikovsky, 표트르 차이콥스키, 차이콥스키 | ballet: Sleeping Beauty Ballet | symphony: Pathétique Symphony = 비창 교향곡 | music: 1812 Overture = 1812년 서곡
Modest Mussorgsky | Modeste Moussorgski, Moussorgski, Mussorgsky, 모데스트 무소륵스키, 무소륵스키 | music: Pictures at an Exhibition = Tableaux d’une exposition = 전람회의 그림 | opera: Boris Godunov = Boris Godounov = 보리스 고두노프
Nikolai Rimsky-Korsakov | Rimsky-Korsakov, Rimski-Korsakov, 니콜라이 림스키코르사코프, 림스키코르사코프 | music: Scheherazade = Shéhérazade = 셰에라자드; Flight of the Bumblebee = Le Vol du bourdon = 왕벌의 비행
Sergei Prokofiev | Sergueï Prokofiev, Prokofiev, 세르게이 프로코피예프, 프로코피예프 | music: Peter and the Wolf = Pierre et le Loup = 피터와 늑대
Dmitri Shostakovich | Dmitri Chostakovitch, Shostakovich, Chostakovitch, 드미트리 쇼스타코비치, 쇼스타코비치 | symphony: Leningrad Symphony = 레닌그라드 교향곡
Igor Stravinsky | Stravinsky, Stravinski, 스트라빈스키, 이고리 스트라빈스키 | ballet: The Firebird = L’Oiseau de feu = 불새; Petrushka = Petrouchka = 페트루시카
Bedřich Smetana | Smetana, 스메타나 | music: Má vlast = 나의 조국; The Moldau = La Moldau = 몰다우
Edvard Grieg | Grieg, 에드바르 그리그, 그리그 | music: In the Hall of the Mountain King = 산왕의 궁전에서; Peer Gynt Suite = 페르 귄트 모음곡
Jean Sibelius | Sibelius, 장 시벨리우스, 시벨리우스 | music: Finlandia = 핀란디아
Gustav Mahler | Mahler, 구스타프 말러, 말러 | symphony: Symphony of a Thousand = La Symphonie des Mille = 천인 교향곡; Resurrection Symphony; Das Lied von der Erde = Le Chant de la terre = 대지의 노래
Gustav Holst | Holst, 구스타브 홀스트, 홀스트 | music: The Planets = Les Planètes = 행성 모음곡
Edward Elgar | Elgar, 에드워드 엘가 | music: Enigma Variations = Les Variations Enigma = 수수께끼 변주곡; Pomp and Circumstance = 위풍당당 행진곡; Land of Hope and Glory
Benjamin Britten | Britten, 벤저민 브리튼 | opera: Peter Grimes = 피터 그라임스; Billy Budd
George Gershwin | Gershwin, 조지 거슈윈, 거슈윈 | music: Rhapsody in Blue = 랩소디 인 블루; An American in Paris | opera: Porgy and Bess = 포기와 베스
Leonard Bernstein | 레너드 번스타인, 번스타인 | musical: West Side Story = 웨스트 사이드 스토리
Andrew Lloyd Webber | 앤드루 로이드 웨버 | -
Lin-Manuel Miranda | 린마누엘 미란다 | -
Carl Orff | 카를 오르프 | music: Carmina Burana = 카르미나 부라나
Samuel Barber | 새뮤얼 바버 | music: Adagio for Strings = 현을 위한 아다지오
윤이상 | Isang Yun | -
안익태 | Ahn Eak-tai | music: 애국가; 코리아 판타지 = 한국 환상곡
홍난파 |  | music: 봉선화; 고향의 봄
Rouget de Lisle | Claude Joseph Rouget de Lisle, 루제 드 릴 | music: La Marseillaise = 라 마르세예즈
John Lennon | 존 레넌, 존 레논 | -
Orson Welles |  | film: Touch of Evil = La Soif du mal = 악의 손길; The Magnificent Ambersons
Alfred Hitchcock | Hitchcock, 앨프리드 히치콕, 히치콕 | film: Psycho = Psychose = 싸이코; Rear Window = Fenêtre sur cour = 이창; The Birds = Les Oiseaux; North by Northwest = La Mort aux trousses = 북북서로 진로를 돌려라
Charlie Chaplin | Chaplin, 찰리 채플린, 채플린 | film: Modern Times = Les Temps modernes = 모던 타임즈; The Great Dictator = Le Dictateur = 위대한 독재자; City Lights = Les Lumières de la ville = 시티 라이트; The Gold Rush = La Ruée vers l’or
Fritz Lang | 프리츠 랑 | film: Metropolis = 메트로폴리스
Sergei Eisenstein | Sergueï Eisenstein, Eisenstein, 세르게이 예이젠시테인 | film: Battleship Potemkin = Le Cuirassé Potemkine = 전함 포템킨
Jean Renoir | 장 르누아르 | film: La Grande Illusion = Grand Illusion = 위대한 환상; La Règle du jeu = The Rules of the Game = 게임의 규칙
Marcel Carné | 마르셀 카르네 | film: Les Enfants du paradis = Children of Paradise = 천국의 아이들
François Truffaut | Truffaut, 프랑수아 트뤼포, 트뤼포 | film: The 400 Blows = Les Quatre Cents Coups = 400번의 구타; Jules et Jim = Jules and Jim = 쥘 앤 짐; Le Dernier Métro
Jean-Luc Godard | Godard, 장뤼크 고다르, 장 뤽 고다르, 고다르 | film: Breathless = À bout de souffle = 네 멋대로 해라; Le Mépris = Contempt = 경멸; Pierrot le Fou = 미치광이 피에로
Agnès Varda | 아녜스 바르다 | film: Cléo de 5 à 7 = Cleo from 5 to 7; Sans toit ni loi
Jean-Pierre Jeunet | 장피에르 죄네 | film: Amélie = Le Fabuleux Destin d’Amélie Poulain = 아멜리에
Luc Besson | 뤼크 베송, 뤽 베송 | film: Le Grand Bleu = The Big Blue = 그랑블루; Le Cinquième Élément = The Fifth Element = 제5원소; Léon: The Professional
Mathieu Kassovitz | 마티외 카소비츠 | film: La Haine = 증오
Justine Triet | 쥐스틴 트리에 | film: Anatomy of a Fall = Anatomie d’une chute = 추락의 해부
Céline Sciamma | 셀린 시아마 | film: Portrait of a Lady on Fire = Portrait de la jeune fille en feu = 타오르는 여인의 초상
Michel Hazanavicius | 미셸 아자나비시우스 | film: The Artist = 아티스트
Federico Fellini | Fellini, 페데리코 펠리니, 펠리니 | film: La Dolce Vita = 달콤한 인생; La Strada
Vittorio De Sica | 비토리오 데 시카 | film: Bicycle Thieves = Le Voleur de bicyclette = 자전거 도둑
Roberto Benigni | 로베르토 베니니 | film: Life Is Beautiful = 인생은 아름다워
Ingmar Bergman | 잉마르 베리만 | film: The Seventh Seal = Le Septième Sceau = 제7의 봉인; Wild Strawberries = Les Fraises sauvages = 산딸기; Persona
Andrei Tarkovsky | Andreï Tarkovski, 안드레이 타르콥스키 | film: Stalker = 잠입자; Andrei Rublev
Akira Kurosawa | Kurosawa, 구로사와 아키라 | film: Rashomon = Rashōmon = 라쇼몽
Yasujirō Ozu | Yasujiro Ozu, 오즈 야스지로 | film: Tokyo Story = Voyage à Tokyo = 동경 이야기
Hirokazu Kore-eda | 고레에다 히로카즈 | film: Shoplifters = Une affaire de famille = 어느 가족; Like Father, Like Son = 그렇게 아버지가 된다; Nobody Knows = 아무도 모른다
Hayao Miyazaki | Miyazaki, 미야자키 하야오 | film: My Neighbor Totoro = Mon voisin Totoro = 이웃집 토토로; Princess Mononoke = Princesse Mononoké = 모노노케 히메; Howl’s Moving Castle = Le Château ambulant = 하울의 움직이는 성; The Boy and the Heron = Le Garçon et le Héron
Isao Takahata | 다카하타 이사오 | film: Grave of the Fireflies = Le Tombeau des lucioles = 반딧불이의 묘
Steven Spielberg | Spielberg, 스필버그, 스티븐 스필버그 | film: Jaws = Les Dents de la mer = 죠스; E.T. the Extra-Terrestrial = E.T., l’extra-terrestre = 이티; Jurassic Park = 쥬라기 공원 = 쥬라기공원; Saving Private Ryan = Il faut sauver le soldat Ryan = 라이언 일병 구하기; Raiders of the Lost Ark = Les Aventuriers de l’arche perdue
George Lucas | 조지 루카스 | film: American Graffiti = 청춘 낙서
Francis Ford Coppola | 프랜시스 포드 코폴라 | film: The Godfather = Le Parrain = 대부; Apocalypse Now = 지옥의 묵시록
Martin Scorsese | Scorsese, 마틴 스코세이지, 마틴 스콜세지 | film: Taxi Driver = 택시 드라이버; Raging Bull = 성난 황소; Goodfellas = Les Affranchis = 좋은 친구들; The Departed = Les Infiltrés
Stanley Kubrick | Kubrick, 스탠리 큐브릭, 큐브릭 | film: 2001: A Space Odyssey = 2001, l’Odyssée de l’espace = 2001 스페이스 오디세이; Barry Lyndon = 배리 린든; Dr. Strangelove = Docteur Folamour = 닥터 스트레인지러브; Full Metal Jacket = 풀 메탈 재킷; Eyes Wide Shut
Ridley Scott | 리들리 스콧 | film: Blade Runner = 블레이드 러너; Gladiator = 글래디에이터; Thelma & Louise = Thelma et Louise = 델마와 루이스
James Cameron | 제임스 캐머런, 제임스 카메론 | film: The Terminator = Terminator = 터미네이터
Quentin Tarantino | Tarantino, 쿠엔틴 타란티노, 타란티노 | film: Pulp Fiction = 펄프 픽션; Reservoir Dogs = 저수지의 개들; Kill Bill = 킬 빌; Inglourious Basterds
Christopher Nolan | 크리스토퍼 놀란, 크리스토퍼 놀런 | film: Inception = 인셉션; Interstellar = 인터스텔라; Oppenheimer = 오펜하이머; The Dark Knight = 다크 나이트; Tenet = 테넷; Memento = 메멘토
Clint Eastwood | 클린트 이스트우드 | film: Million Dollar Baby = 밀리언 달러 베이비; Gran Torino = 그랜 토리노; Unforgiven
Robert Zemeckis | 로버트 저메키스 | film: Forrest Gump = 포레스트 검프; Back to the Future = Retour vers le futur = 백 투 더 퓨처
Jonathan Demme | 조너선 드미 | film: The Silence of the Lambs = Le Silence des agneaux = 양들의 침묵
David Fincher | 데이비드 핀처 | film: Fight Club = 파이트 클럽; The Social Network
David Lynch | 데이비드 린치 | film: Mulholland Drive = 멀홀랜드 드라이브; Blue Velvet = 블루 벨벳
Damien Chazelle | 데이미언 셔젤 | film: La La Land = 라라랜드; Whiplash = 위플래쉬
Greta Gerwig | 그레타 거윅 | film: Lady Bird = 레이디 버드
Sofia Coppola | 소피아 코폴라 | film: Lost in Translation = 사랑도 통역이 되나요?
Jane Campion | 제인 캠피언 | film: The Piano = La Leçon de piano; The Power of the Dog
Peter Jackson | 피터 잭슨 | -
Alfonso Cuarón | Alfonso Cuaron, 알폰소 쿠아론 | -
Guillermo del Toro | 기예르모 델 토로 | film: Pan’s Labyrinth = Le Labyrinthe de Pan = 판의 미로; The Shape of Water = La Forme de l’eau = 셰이프 오브 워터
봉준호 |  | film: 마더; 옥자 = Okja; 미키 17 = Mickey 17
박찬욱 |  | film: 공동경비구역 JSA = Joint Security Area; 친절한 금자씨 = Lady Vengeance; 아가씨 = The Handmaiden; 어쩔수가없다
이창동 |  | film: 밀양 = Secret Sunshine; 박하사탕 = Peppermint Candy; 초록물고기
김기덕 | Kim Ki-duk | film: 봄 여름 가을 겨울 그리고 봄; 사마리아 = Samaritan Girl
홍상수 | Hong Sang-soo | film: 돼지가 우물에 빠진 날; 북촌방향; 도망친 여자
임권택 | Im Kwon-taek | film: 서편제; 취화선 = Chihwaseon; 씨받이
나홍진 | Na Hong-jin | film: 추격자; 곡성 = The Wailing
김한민 | Kim Han-min | film: 명량; 한산: 용의 출현; 노량: 죽음의 바다
윤제균 |  | -
연상호 | Yeon Sang-ho | film: 부산행 = Train to Busan
류승완 | Ryoo Seung-wan | film: 베테랑
장준환 |  | film: 지구를 지켜라
강제규 | Kang Je-gyu | film: 쉬리; 태극기 휘날리며
최동훈 | Choi Dong-hoon | film: 도둑들; 전우치
이준익 | Lee Joon-ik | film: 왕의 남자
김용화 |  | film: 신과 함께; 미녀는 괴로워
양우석 |  | film: 강철비
장훈 |  | film: 택시운전사; 고지전
장재현 |  | film: 파묘 = Exhuma; 검은 사제들; 사바하
김성수 |  | film: 서울의 봄
나운규 |  | -
Johannes Gutenberg | Gutenberg, 구텐베르크, 요하네스 구텐베르크 | invention: movable-type printing press = imprimerie à caractères mobiles
Thomas Edison | Edison, 토머스 에디슨, 에디슨 | invention: phonograph = phonographe = 축음기
Alexander Graham Bell | Graham Bell, 알렉산더 그레이엄 벨, 그레이엄 벨 | -
Samuel Morse | 새뮤얼 모스 | invention: Morse code = code Morse = 모스 부호
Louis Braille | 루이 브라유 | invention: braille = 점자
Alfred Nobel | 알프레드 노벨 | invention: dynamite = 다이너마이트
James Watt | 제임스 와트 | -
George Stephenson | 조지 스티븐슨 | -
Wright brothers | the Wright Brothers, frères Wright, 라이트 형제 | -
Orville Wright | 오빌 라이트 | -
Wilbur Wright | 윌버 라이트 | -
Louis Pasteur | Pasteur, 루이 파스퇴르, 파스퇴르 | invention: pasteurisation = pasteurization = 저온살균법; rabies vaccine = vaccin contre la rage = 광견병 백신
Edward Jenner | 에드워드 제너 | invention: smallpox vaccine = vaccin contre la variole = 천연두 백신 = 종두법
Jonas Salk | 조너스 소크 | -
Alexander Fleming | 알렉산더 플레밍, 플레밍 | -
Wilhelm Röntgen | Wilhelm Conrad Röntgen, Wilhelm Roentgen, Röntgen, 빌헬름 뢴트겐, 뢴트겐 | discovery: X-rays = rayons X = 엑스선
Pierre Curie | 피에르 퀴리 | -
Marie Curie | 마리 퀴리, 퀴리 부인 | discovery & Pierre Curie: radium = 라듐; polonium = 폴로늄
Henri Becquerel | Becquerel, 앙리 베크렐 | -
Dmitri Mendeleev | Dmitri Mendeleïev, Mendeleev, Mendeleïev, 드미트리 멘델레예프, 멘델레예프 | invention: periodic table = tableau périodique = 주기율표
Isaac Newton | Newton, 아이작 뉴턴, 뉴턴 | theory: law of universal gravitation = loi de la gravitation universelle = 만유인력의 법칙
Albert Einstein | Einstein, 알베르트 아인슈타인, 아인슈타인 | theory: theory of relativity = théorie de la relativité = 상대성 이론 = 상대성이론; general relativity = relativité générale = 일반상대성이론; special relativity = relativité restreinte = 특수상대성이론
Max Planck | 막스 플랑크 | theory: Planck’s law
Werner Heisenberg | Heisenberg, 베르너 하이젠베르크, 하이젠베르크 | theory: uncertainty principle = principe d’incertitude = 불확정성 원리
Nicolaus Copernicus | Nicolas Copernic, Copernicus, Copernic, 니콜라우스 코페르니쿠스, 코페르니쿠스 | -
Gregor Mendel | 그레고어 멘델, 멘델 | theory: laws of inheritance = lois de l’hérédité = 유전 법칙
Alfred Wegener | Wegener, 알프레트 베게너, 베게너 | theory: continental drift = dérive des continents = 대륙이동설
Galileo Galilei | Galileo, Galilée, 갈릴레오 갈릴레이, 갈릴레이 | -
Johannes Kepler | Kepler, 요하네스 케플러, 케플러 | -
William Harvey | 윌리엄 하비 | theory: circulation of the blood = circulation sanguine = 혈액 순환
Archimedes | Archimède, 아르키메데스 | theory: Archimedes’ principle
Euclid | Euclide, 유클리드, 에우클레이데스 | essay: Euclid’s Elements = 기하학 원론
Alan Turing | 앨런 튜링 | -
Francis Crick | 프랜시스 크릭 | -
James Watson | 제임스 왓슨 | -
Rosalind Franklin | 로절린드 프랭클린 | -
Ada Lovelace | 에이다 러브레이스 | -
Charles Babbage | 찰스 배비지 | invention: Analytical Engine = machine analytique = 해석기관
Tim Berners-Lee |  | invention: World Wide Web = 월드와이드웹 = 월드 와이드 웹
Karl Benz | Carl Benz, 카를 벤츠, 칼 벤츠 | -
Rudolf Diesel | 루돌프 디젤 | invention: diesel engine = moteur Diesel = 디젤 엔진 = 디젤기관
Guglielmo Marconi | Marconi, 굴리엘모 마르코니, 마르코니 | -
Nikola Tesla | 니콜라 테슬라 | -
Michael Faraday | Faraday, 마이클 패러데이, 패러데이 | discovery: electromagnetic induction = induction électromagnétique = 전자기 유도
Alessandro Volta | 알레산드로 볼타 | invention: voltaic pile = pile voltaïque = 볼타 전지
Montgolfier brothers | frères Montgolfier, 몽골피에 형제 | -
Jacques-Étienne Montgolfier | Étienne Montgolfier | -
Joseph-Michel Montgolfier | Joseph Montgolfier | invention & Jacques-Étienne Montgolfier & Montgolfier brothers: hot-air balloon = montgolfière = 열기구
Lumière brothers | frères Lumière, 뤼미에르 형제 | -
Louis Lumière | 루이 뤼미에르 | -
Auguste Lumière | 오귀스트 뤼미에르 | invention & Louis Lumière & Lumière brothers: cinematograph = cinématographe = 시네마토그래프
Louis Daguerre | 루이 다게르 | invention: daguerreotype = daguerréotype = 다게레오타이프 = 은판사진
Antoine Lavoisier | Lavoisier, 앙투안 라부아지에, 라부아지에 | -
Carl Linnaeus | Carl von Linné, Linnaeus, 칼 폰 린네, 린네 | -
Ernő Rubik | Erno Rubik, 에르뇌 루비크 | invention: Rubik’s Cube = cube de Rubik = 루빅스 큐브
László Bíró | Laszlo Biro, 비로 라슬로 | invention: ballpoint pen = stylo à bille = 볼펜
Levi Strauss | 리바이 스트라우스 | -
Shigeru Miyamoto | 미야모토 시게루 | game: Super Mario Bros. = 슈퍼 마리오; The Legend of Zelda = 젤다의 전설; Donkey Kong = 동키콩
Hidetaka Miyazaki | 미야자키 히데타카 | game: Dark Souls = 다크 소울; Elden Ring = 엘든 링
세종대왕 | Sejong, King Sejong, Sejong the Great, roi Sejong, 세종 | invention: Hangul = Hangeul = 한글 = 훈민정음
장영실 | Jang Yeong-sil | invention: 자격루; 앙부일구
최무선 |  | -
Gustave Eiffel | 귀스타브 에펠, 귀스타프 에펠 | building: Eiffel Tower = Tour Eiffel = La tour Eiffel = 에펠탑
Antoni Gaudí | Antoni Gaudi, Gaudí, Gaudi, 안토니 가우디, 가우디 | building: Sagrada Família = Sagrada Familia = 사그라다 파밀리아 = 사그라다 파밀리아 성당; Park Güell = 구엘 공원; Casa Milà = 카사 밀라; Casa Batlló = 카사 바트요
Le Corbusier | 르코르뷔지에, 르 코르뷔지에 | building: Villa Savoye = 빌라 사보아; Unité d’habitation = 위니테 다비타시옹; Notre-Dame du Haut = 롱샹 성당
Frank Lloyd Wright | 프랭크 로이드 라이트 | building: Fallingwater = 낙수장; Solomon R. Guggenheim Museum = 뉴욕 구겐하임 미술관
Ludwig Mies van der Rohe | Mies van der Rohe, 루트비히 미스 반데어로에, 미스 반데어로에 | building: Seagram Building = 시그램 빌딩; Barcelona Pavilion = 바르셀로나 파빌리온
I. M. Pei | Ieoh Ming Pei, I.M. Pei, 이오 밍 페이, I. M. 페이 | building: Louvre Pyramid = Pyramide du Louvre = La pyramide du Louvre = 루브르 피라미드
Frank Gehry | 프랭크 게리 | building: Guggenheim Museum Bilbao = Bilbao Guggenheim = musée Guggenheim de Bilbao = 빌바오 구겐하임 미술관; Walt Disney Concert Hall = 월트 디즈니 콘서트홀; Fondation Louis Vuitton = 루이비통 재단 미술관
Zaha Hadid | 자하 하디드 | building: Dongdaemun Design Plaza = 동대문디자인플라자; London Aquatics Centre; Heydar Aliyev Center = 헤이다르 알리예프 센터
Norman Foster | 노먼 포스터 | building: The Gherkin = 거킨; Millau Viaduct = Viaduc de Millau = 미요 고가교
Jørn Utzon | Jorn Utzon, 예른 웃손, 요른 웃손 | building: Sydney Opera House = Opéra de Sydney = 시드니 오페라하우스 = 시드니 오페라 하우스
Oscar Niemeyer | 오스카르 니에메예르 | building: Cathedral of Brasília = Cathédrale de Brasilia = 브라질리아 대성당
Jean Nouvel | 장 누벨 | building: Institut du monde arabe = Arab World Institute; Louvre Abu Dhabi = 루브르 아부다비; Philharmonie de Paris
Charles Garnier | 샤를 가르니에 | building: Palais Garnier = 팔레 가르니에
Christopher Wren | Sir Christopher Wren, 크리스토퍼 렌 | building: St Paul’s Cathedral = cathédrale Saint-Paul de Londres = 세인트폴 대성당
Filippo Brunelleschi | Brunelleschi, 필리포 브루넬레스키 | -
Daniel Libeskind | 다니엘 리베스킨트 | building: Jewish Museum Berlin = Musée juif de Berlin = 베를린 유대인 박물관
Isambard Kingdom Brunel | Brunel, 이점바드 킹덤 브루넬 | building: Clifton Suspension Bridge; Great Western Railway
Thomas Telford | 토머스 텔퍼드 | building: Menai Suspension Bridge; Caledonian Canal; Pontcysyllte Aqueduct
Robert Oppenheimer | J. Robert Oppenheimer, 로버트 오펜하이머 | -
Walt Disney | 월트 디즈니 | -
Hergé | 에르제 | comic: The Adventures of Tintin = Tintin = Les Aventures de Tintin = 땡땡의 모험 = 탱탱의 모험
Albert Uderzo | Uderzo, 알베르 우데르조 | -
Jean-Jacques Sempé | Sempé, 장자크 상페 | -
René Goscinny | Goscinny, 르네 고시니 | comic & Albert Uderzo: Asterix = Astérix = 아스테릭스 | comic & Jean-Jacques Sempé: Le Petit Nicolas = 꼬마 니콜라
Peyo | 페요 | comic: The Smurfs = Les Schtroumpfs = 개구쟁이 스머프 = 스머프
André Franquin | Franquin | comic: Gaston Lagaffe; Marsupilami
Art Spiegelman | 아트 슈피겔만 | comic: Maus
Marjane Satrapi | 마르잔 사트라피 | comic: Persepolis = 페르세폴리스
Akira Toriyama | 도리야마 아키라 | comic: Dragon Ball = 드래곤볼
Eiichiro Oda | 오다 에이치로 | comic: One Piece
Masashi Kishimoto | 기시모토 마사시 | comic: Naruto = 나루토
Takehiko Inoue | 이노우에 다케히코 | comic: Slam Dunk = 슬램덩크
Hajime Isayama | 이사야마 하지메 | comic: Attack on Titan = L’Attaque des Titans = 진격의 거인
Osamu Tezuka | 데즈카 오사무 | comic: Astro Boy = Astro le petit robot = 우주소년 아톰
Charles M. Schulz | Charles Schulz, 찰스 슐츠 | comic: Snoopy = 스누피
Matt Groening | 맷 그레이닝 | television series: The Simpsons = Les Simpson = 심슨 가족
Vince Gilligan | 빈스 길리건 | television series: Breaking Bad = 브레이킹 배드
조석 |  | comic: 마음의 소리
윤태호 |  | comic: 미생
주호민 |  | -
강풀 |  | -
김수정 |  | comic: 아기공룡 둘리
허영만 |  | comic: 식객; 날아라 슈퍼보드; 각시탈
김은숙 | Kim Eun-sook | screenplay: 도깨비 = Guardian: The Lonely and Great God; 더 글로리 = The Glory; 미스터 션샤인 = Mr. Sunshine; 태양의 후예 = Descendants of the Sun; 파리의 연인
김은희 | Kim Eun-hee | screenplay: 싸인
박지은 | Park Ji-eun | screenplay: 별에서 온 그대 = My Love from the Star; 사랑의 불시착 = Crash Landing on You; 눈물의 여왕 = Queen of Tears
Alexander Graham Bell |  | invention & Antonio Meucci & Elisha Gray & Philipp Reis: telephone = téléphone = 전화기
Thomas Edison |  | invention & Joseph Swan & Humphry Davy & Heinrich Göbel: light bulb = electric light bulb = ampoule électrique = 백열전구
James Watson |  | discovery & Francis Crick & Rosalind Franklin & Maurice Wilkins: double helix = double hélice = 이중나선
Isaac Newton |  | theory: universal gravitation = gravitation universelle = 만유인력
이순신 | Yi Sun-sin, 이순신 장군 | invention & 나대용: 거북선 = turtle ship = bateau-tortue
강감찬 |  | -
을지문덕 |  | -
이성계 | 태조 이성계 | -
정도전 |  | -
김유신 |  | -
계백 |  | -
김구 | 백범 김구, Kim Koo, Kim Gu | essay: 백범일지
한용운 | 만해 한용운 | poem: 님의 침묵
김영랑 |  | poem: 모란이 피기까지는
신윤복 | 혜원 신윤복 | painting: 단오풍정; 월하정인
봉준호 | Bong Joon-ho, Bong Joon Ho | film: 설국열차; 살인의 추억 = Memories of Murder; 옥자 = Okja; 미키 17 = Mickey 17
정이삭 | Lee Isaac Chung | film: 미나리 = Minari; Twisters
이민진 | Min Jin Lee | novel: Pachinko = 파친코
Greta Gerwig | 그레타 거위그 | film: Lady Bird = 레이디 버드; Barbie = 바비
James Cameron | 제임스 캐머런, 제임스 카메론 | film: Titanic = 타이타닉; Avatar = 아바타; The Terminator = 터미네이터
Ludwig van Beethoven | Beethoven, 베토벤 | symphony: 합창 교향곡 = 합창
Johann Strauss II | 요한 슈트라우스 2세 | music: The Blue Danube = Le Beau Danube bleu = 아름답고 푸른 도나우
Bob Dylan | 밥 딜런 | music: Blowin’ in the Wind; Like a Rolling Stone
Diego Velázquez | Velázquez, Velasquez, Vélasquez, 벨라스케스 | -
Johannes Vermeer | Vermeer, 페르메이르, 베르메르 | -
Émile Zola | 졸라 | -
Miguel de Cervantes | Cervantes, 세르반테스 | -
William Shakespeare | Shakespeare, 셰익스피어 | -
Leonardo da Vinci | Léonard de Vinci, 다빈치, 레오나르도 다 빈치 | -
Vincent van Gogh | 고흐, 반고흐 | -
Akira Kurosawa | 구로사와 | -
Andy Warhol | 워홀 | -
Jane Austen | 제인 오스틴 | -
Oscar Wilde | 오스카 와일드 | -
Virginia Woolf | 버지니아 울프 | -
Agatha Christie | 애거사 크리스티 | -
John Steinbeck | 스타인벡 | -
William Faulkner | 포크너 | -
Samuel Beckett | 베케트 | -
Jules Verne | 쥘 베른 | -
Marguerite Duras | Duras, 뒤라스 | -
Simone de Beauvoir | Beauvoir, 보부아르 | -
Françoise Sagan | 사강 | -
Annie Ernaux | Ernaux, 에르노 | -
Patrick Modiano | Modiano, 모디아노 | -
Hermann Hesse | 헤세 | -
Günter Grass | 귄터 그라스 | -
Nikolai Gogol | Gogol, 고골 | -
Alexander Pushkin | Pushkin, Pouchkine | -
Ivan Turgenev | Turgenev, Tourgueniev, 투르게네프 | -
Boris Pasternak | Pasternak, 파스테르나크 | -
Mikhail Bulgakov | Bulgakov, Boulgakov, 불가코프 | -
Alexander Solzhenitsyn | Solzhenitsyn, Soljenitsyne | -
Vladimir Nabokov | 나보코프 | -
Haruki Murakami | 하루키, 무라카미 하루키 | -
Ingmar Bergman | 베리만 | -
Andrei Tarkovsky | Tarkovsky, Tarkovski, 타르콥스키 | -
Martin Scorsese | 스코세이지, 스콜세지 | -
Francis Ford Coppola | 코폴라 | -
Johann Sebastian Bach | 바흐 | -
Leonard Bernstein | Bernstein, 번스타인 | -
Edward Elgar | 엘가 | -
Ruggero Leoncavallo | Leoncavallo | -
Carl Orff | 오르프 | -
Gregor Mendel | 멘델 | -
Marie Curie | 마리 퀴리 | -
Charles Dickens | Dickens, 디킨스 | -
Jean Racine | 라신 | -
Albert Camus | Camus, 카뮈 | -
Sergei Eisenstein | 예이젠시테인, 에이젠슈타인 | -
`.trim();

/** What sorts of thing the works are; a novel may be read, filmed and sung by the same name. */
const SORTS: Readonly<Record<string, string>> = {
  painting: 'painting',
  drawing: '',
  print: '',
  sculpture: 'sculpture',
  novel: 'novel, film, television series, opera, musical, stage play, ballet',
  essay: '',
  treatise: '',
  poem: 'poem, novel, film',
  'stage play': 'stage play, film, opera, ballet, musical',
  opera: 'opera, film, novel, stage play',
  ballet: 'ballet',
  symphony: 'symphony',
  musical: 'musical, film',
  music: '',
  film: 'film, novel, television series, musical',
  'television series': 'television series',
  screenplay: 'television series, film',
  comic: '',
  game: 'game',
  invention: '',
  discovery: '',
  theory: '',
  building: '',
};

/** Whom another file introduces, with employers and sources that stand; here they may have more names. */
const INTRODUCED: ReadonlySet<string> = new Set(PEOPLE_FACTS.map(({ name }) => name));

/** The people and their works, each work with its sort, by which a credit is read: what is painted is not composed. */
export const AUTHOR_FACTS: readonly HouseFact[] = TABLE.split('\n').flatMap((line) => {
  const [name = '', aliases = '', ...works] = line.split(' | ').map((cell) => cell.trim());
  return [
    ...(INTRODUCED.has(name) && aliases === '' ? [] : [fact('person', name, '', aliases, article(name))]),
    ...works.filter((cell) => cell !== '-').flatMap((cell) => worksOf(name, cell)),
  ];
});

function worksOf(author: string, cell: string): HouseFact[] {
  const [made = '', list = ''] = cell.split(/: (.*)/s);
  const [sort = '', ...others] = made.split(' & ');
  return list.split(';').map((work) => {
    const [title = '', ...aliases] = work.split(' = ').map((one) => one.trim());
    const is = [title, ...aliases].every(isDistinct) ? (SORTS[sort] ?? '') : '';
    return {
      ...fact('product', title, is, '', article(title), { creator: [author, ...others], sort }),
      aliases,
    };
  });
}

/** ‘키스’ and The Trial may be the titles of other works as well. */
function isDistinct(title: string): boolean {
  return /[가-힣]/.test(title) ? title.length > 4 : title.split(' ').length > 2;
}
