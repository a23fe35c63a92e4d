/**
 * Countries, with the words by which an article calls what comes from there, their capitals and their money; and cities that
 * are mistaken for capitals or for another country’s. A country with more than one capital has each of them, and one whose capital
 * states do not agree on has none. A line a country:
 *
 *     name | other names, the French one first | English; French adjectives, in the masculine | capitals | currency
 */
import type { HouseFact } from '../knowledge/fact-book.js';
import { article, fact, listed } from './entry.js';

const COUNTRIES = `
South Korea | Corée du Sud, Corée, Korea, 한국, 대한민국 | Korean, South Korean; coréen, sud-coréen | Seoul = Séoul = 서울 | won, 원화
North Korea | Corée du Nord, 북한 | North Korean; nord-coréen | Pyongyang = 평양 |
Japan | Japon, 일본 | Japanese; japonais | Tokyo = 도쿄 | yen, 엔화
China | Chine, 중국 | Chinese; chinois | Beijing = Pékin = 베이징 | yuan, renminbi, 위안화
Taiwan | Taïwan, 대만 | Taiwanese; taïwanais, taiwanais | Taipei = 타이베이 |
Mongolia | Mongolie, 몽골 | Mongolian; mongol | Ulaanbaatar = Ulan Bator = Oulan-Bator = 울란바토르 | tugrik
Vietnam | Viêt Nam, Viêtnam, 베트남 | Vietnamese; vietnamien | Hanoi = Hanoï = 하노이 | dong
Thailand | Thaïlande, 태국 | Thai; thaïlandais | Bangkok = 방콕 | baht, 밧화, 바트화
Cambodia | Cambodge, 캄보디아 | Cambodian; cambodgien | Phnom Penh = 프놈펜 | riel
Laos | 라오스 | Laotian; laotien | Vientiane = 비엔티안 | kip
Myanmar | Birmanie, Burma, 미얀마 | Burmese; birman | Naypyidaw = Nay Pyi Taw = 네피도 | kyat
Malaysia | Malaisie, 말레이시아 | Malaysian; malaisien | Kuala Lumpur = 쿠알라룸푸르; Putrajaya = 푸트라자야 | ringgit, 링깃화
Indonesia | Indonésie, 인도네시아 | Indonesian; indonésien | Jakarta = Djakarta = 자카르타; Nusantara = 누산타라 | rupiah, 루피아화
Philippines | 필리핀 | Philippine, Filipino; philippin | Manila = Manille = 마닐라 | Philippine peso, 페소화
India | Inde, 인도 | Indian; indien | New Delhi = Delhi = 뉴델리 = 델리 | rupee, roupie, 루피화
Pakistan | 파키스탄 | Pakistani; pakistanais | Islamabad = 이슬라마바드 | rupee, roupie, 루피화
Bangladesh | 방글라데시 | Bangladeshi; bangladais | Dhaka = Dacca = 다카 | taka
Nepal | Népal, 네팔 | Nepalese, Nepali; népalais | Kathmandu = Katmandou = 카트만두 | rupee, roupie, 루피화
Sri Lanka | 스리랑카 | Sri Lankan; sri-lankais | Colombo = 콜롬보; Sri Jayawardenepura Kotte = 스리자야와르데네푸라코테 | rupee, roupie, 루피화
Afghanistan | 아프가니스탄 | Afghan; afghan | Kabul = Kaboul = 카불 | afghani
Iran | 이란 | Iranian; iranien | Tehran = Téhéran = 테헤란 | rial, 리알화
Iraq | Irak, 이라크 | Iraqi; irakien | Baghdad = Bagdad = 바그다드 | dinar, 디나르화
Saudi Arabia | Arabie saoudite, 사우디아라비아, 사우디 | Saudi; saoudien | Riyadh = Riyad = 리야드 | riyal, 리얄화
United Arab Emirates | Émirats arabes unis, UAE, 아랍에미리트 | Emirati; émirati, émirien | Abu Dhabi = Abou Dhabi = 아부다비 | dirham, 디르함화
Qatar | 카타르 | Qatari; qatari, qatarien | Doha = 도하 | riyal, 리얄화
Kuwait | Koweït, 쿠웨이트 | Kuwaiti; koweïtien | Kuwait City = Koweït City = 쿠웨이트시티 | dinar, 디나르화
Oman | 오만 | Omani; omanais | Muscat = Mascate = 무스카트 | rial, 리알화
Jordan | Jordanie, 요르단 | Jordanian; jordanien | Amman = 암만 | dinar, 디나르화
Lebanon | Liban, 레바논 | Lebanese; libanais | Beirut = Beyrouth = 베이루트 | pound, livre, 파운드화
Syria | Syrie, 시리아 | Syrian; syrien | Damascus = Damas = 다마스쿠스 | pound, livre, 파운드화
Turkey | Turquie, Türkiye, 튀르키예, 터키 | Turkish; turc, turque, turcs, turques | Ankara = 앙카라 | lira, livre, 리라화
Georgia | Géorgie, 조지아 | Georgian; géorgien | Tbilisi = Tbilissi = 트빌리시 | lari
Armenia | Arménie, 아르메니아 | Armenian; arménien | Yerevan = Erevan = 예레반 | dram
Azerbaijan | Azerbaïdjan, 아제르바이잔 | Azerbaijani; azerbaïdjanais | Baku = Bakou = 바쿠 | manat
Kazakhstan | 카자흐스탄 | Kazakh; kazakh | Astana = Nur-Sultan = Noursoultan = 아스타나 = 누르술탄 | tenge
Uzbekistan | Ouzbékistan, 우즈베키스탄 | Uzbek; ouzbek | Tashkent = Tachkent = 타슈켄트 | sum, som
United Kingdom | Royaume-Uni, Grande-Bretagne, UK, Britain, Great Britain, 영국 | British, UK; britannique | London = Londres = 런던 | pound, pound sterling, livre sterling, 파운드화
Ireland | Irlande, 아일랜드 | Irish; irlandais | Dublin = 더블린 | euro, 유로화
France | 프랑스 | French; français | Paris = 파리 | euro, 유로화
Germany | Allemagne, 독일 | German; allemand | Berlin = 베를린 | euro, 유로화
Italy | Italie, 이탈리아 | Italian; italien | Rome = Roma = 로마 | euro, 유로화
Spain | Espagne, 스페인 | Spanish; espagnol | Madrid = 마드리드 | euro, 유로화
Portugal | 포르투갈 | Portuguese; portugais | Lisbon = Lisbonne = 리스본 | euro, 유로화
Netherlands | Pays-Bas, the Netherlands, 네덜란드 | Dutch; néerlandais, hollandais | Amsterdam = 암스테르담 | euro, 유로화
Belgium | Belgique, 벨기에 | Belgian; belge | Brussels = Bruxelles = 브뤼셀 | euro, 유로화
Luxembourg | 룩셈부르크 | Luxembourgish; luxembourgeois | Luxembourg City = 룩셈부르크시 | euro, 유로화
Switzerland | Suisse, 스위스 | Swiss; suisse | Bern = Berne = 베른 | Swiss franc, franc suisse, 스위스프랑, 스위스 프랑
Austria | Autriche, 오스트리아 | Austrian; autrichien | Vienna = Vienne = 빈 | euro, 유로화
Denmark | Danemark, 덴마크 | Danish; danois | Copenhagen = Copenhague = 코펜하겐 | krone, couronne, 크로네화
Sweden | Suède, 스웨덴 | Swedish; suédois | Stockholm = 스톡홀름 | krona, couronne, 크로나화
Norway | Norvège, 노르웨이 | Norwegian; norvégien | Oslo = 오슬로 | krone, couronne, 크로네화
Finland | Finlande, 핀란드 | Finnish; finlandais | Helsinki = 헬싱키 | euro, 유로화
Iceland | Islande, 아이슬란드 | Icelandic; islandais | Reykjavik = Reykjavík = 레이캬비크 | krona, couronne, 크로나화
Poland | Pologne, 폴란드 | Polish; polonais | Warsaw = Varsovie = 바르샤바 | zloty, 즈워티화
Czech Republic | République tchèque, Tchéquie, Czechia, 체코 | Czech; tchèque | Prague = Praha = 프라하 | koruna, couronne, 코루나화
Slovakia | Slovaquie, 슬로바키아 | Slovak; slovaque | Bratislava = 브라티슬라바 | euro, 유로화
Hungary | Hongrie, 헝가리 | Hungarian; hongrois | Budapest = 부다페스트 | forint, 포린트화
Slovenia | Slovénie, 슬로베니아 | Slovenian, Slovene; slovène | Ljubljana = 류블랴나 | euro, 유로화
Croatia | Croatie, 크로아티아 | Croatian; croate | Zagreb = 자그레브 | euro, 유로화
Serbia | Serbie, 세르비아 | Serbian; serbe | Belgrade = 베오그라드 | dinar, 디나르화
Albania | Albanie, 알바니아 | Albanian; albanais | Tirana = 티라나 | lek
Greece | Grèce, 그리스 | Greek; grec, grecque, grecs, grecques | Athens = Athènes = 아테네 | euro, 유로화
Romania | Roumanie, 루마니아 | Romanian; roumain | Bucharest = Bucarest = 부쿠레슈티 | leu
Moldova | Moldavie, 몰도바 | Moldovan; moldave | Chisinau = Chișinău = 키시너우 | leu
Ukraine | 우크라이나 | Ukrainian; ukrainien | Kyiv = Kiev = 키이우 = 키예프 | hryvnia, 흐리우냐화
Belarus | Biélorussie, 벨라루스 | Belarusian; biélorusse | Minsk = 민스크 | rouble, ruble, 루블화
Russia | Russie, 러시아 | Russian; russe | Moscow = Moscou = 모스크바 | rouble, ruble, 루블화
Estonia | Estonie, 에스토니아 | Estonian; estonien | Tallinn = 탈린 | euro, 유로화
Latvia | Lettonie, 라트비아 | Latvian; letton, lettonne, lettons, lettonnes | Riga = 리가 | euro, 유로화
Lithuania | Lituanie, 리투아니아 | Lithuanian; lituanien | Vilnius = 빌뉴스 | euro, 유로화
Malta | Malte, 몰타 | Maltese; maltais | Valletta = La Valette = 발레타 | euro, 유로화
Cyprus | Chypre, 키프로스 | Cypriot; chypriote | Nicosia = Nicosie = 니코시아 | euro, 유로화
United States | États-Unis, Amérique, US, U.S., USA, America, 미국 | American, US, U.S.; américain, états-unien | Washington = Washington DC = Washington, D.C. = 워싱턴 = 워싱턴DC | dollar, 달러화
Canada | 캐나다 | Canadian; canadien | Ottawa = 오타와 | Canadian dollar, dollar canadien, 달러화
Mexico | Mexique, 멕시코 | Mexican; mexicain | Mexico City = 멕시코시티 | peso, 페소화
Guatemala | 과테말라 | Guatemalan; guatémaltèque | Guatemala City = 과테말라시티 | quetzal
Cuba | 쿠바 | Cuban; cubain | Havana = La Havane = 아바나 | peso, 페소화
Jamaica | Jamaïque, 자메이카 | Jamaican; jamaïcain | Kingston = 킹스턴 | Jamaican dollar, 달러화
Haiti | Haïti, 아이티 | Haitian; haïtien | Port-au-Prince = 포르토프랭스 | gourde
Panama | 파나마 | Panamanian; panaméen | Panama City = 파나마시티 | balboa, dollar, 달러화
Costa Rica | 코스타리카 | Costa Rican; costaricien | San José = 산호세 | colon
Colombia | Colombie, 콜롬비아 | Colombian; colombien | Bogotá = Bogota = 보고타 | peso, 페소화
Venezuela | 베네수엘라 | Venezuelan; vénézuélien | Caracas = 카라카스 | bolivar
Ecuador | Équateur, 에콰도르 | Ecuadorian; équatorien | Quito = 키토 | dollar, 달러화
Peru | Pérou, 페루 | Peruvian; péruvien | Lima = 리마 | sol
Bolivia | Bolivie, 볼리비아 | Bolivian; bolivien | Sucre = 수크레; La Paz = 라파스 | boliviano
Chile | Chili, 칠레 | Chilean; chilien | Santiago = 산티아고 | peso, 페소화
Argentina | Argentine, 아르헨티나 | Argentine, Argentinian; argentin | Buenos Aires = 부에노스아이레스 | peso, 페소화
Uruguay | 우루과이 | Uruguayan; uruguayen | Montevideo = 몬테비데오 | peso, 페소화
Paraguay | 파라과이 | Paraguayan; paraguayen | Asunción = Asuncion = 아순시온 | guarani
Brazil | Brésil, 브라질 | Brazilian; brésilien | Brasília = Brasilia = 브라질리아 | real, 헤알화
Australia | Australie, 호주, 오스트레일리아 | Australian; australien | Canberra = 캔버라 | Australian dollar, dollar australien, 호주달러, 달러화
New Zealand | Nouvelle-Zélande, 뉴질랜드 | New Zealand; néo-zélandais | Wellington = 웰링턴 | New Zealand dollar, dollar néo-zélandais, 달러화
Papua New Guinea | Papouasie-Nouvelle-Guinée, 파푸아뉴기니 | Papuan; papou | Port Moresby = 포트모르즈비 | kina
Fiji | Fidji, 피지 | Fijian; fidjien | Suva = 수바 | Fijian dollar, 달러화
Israel | Israël, 이스라엘 | Israeli; israélien |  | shekel, 셰켈화
Egypt | Égypte, Egypte, 이집트 | Egyptian; égyptien | Cairo = Le Caire = 카이로 | pound, livre, 파운드화
Libya | Libye, 리비아 | Libyan; libyen | Tripoli = 트리폴리 | dinar, 디나르화
Tunisia | Tunisie, 튀니지 | Tunisian; tunisien | Tunis = 튀니스 | dinar, 디나르화
Algeria | Algérie, 알제리 | Algerian; algérien | Algiers = Alger = 알제 | dinar, 디나르화
Morocco | Maroc, 모로코 | Moroccan; marocain | Rabat = 라바트 | dirham, 디르함화
Senegal | Sénégal, 세네갈 | Senegalese; sénégalais | Dakar = 다카르 | CFA franc, franc CFA
Mali | 말리 | Malian; malien | Bamako = 바마코 | CFA franc, franc CFA
Burkina Faso | 부르키나파소 | Burkinabe; burkinabé | Ouagadougou = 와가두구 | CFA franc, franc CFA
Niger | 니제르 | Nigerien; nigérien | Niamey = 니아메 | CFA franc, franc CFA
Chad | Tchad, 차드 | Chadian; tchadien | N’Djamena = Ndjamena = 은자메나 | CFA franc, franc CFA
Ghana | 가나 | Ghanaian; ghanéen | Accra = 아크라 | cedi
Togo | 토고 | Togolese; togolais | Lomé = 로메 | CFA franc, franc CFA
Benin | Bénin, 베냉 | Beninese; béninois | Porto-Novo = 포르토노보; Cotonou = 코토누 | CFA franc, franc CFA
Nigeria | 나이지리아 | Nigerian; nigérian | Abuja = 아부자 | naira
Cameroon | Cameroun, 카메룬 | Cameroonian; camerounais | Yaoundé = 야운데 | CFA franc, franc CFA
Gabon | 가봉 | Gabonese; gabonais | Libreville = 리브르빌 | CFA franc, franc CFA
Democratic Republic of Congo | République démocratique du Congo, RDC, DR Congo, 콩고민주공화국 | | Kinshasa = 킨샤사 | Congolese franc
Angola | 앙골라 | Angolan; angolais | Luanda = 루안다 | kwanza
Sudan | Soudan, 수단 | Sudanese; soudanais | Khartoum = 하르툼 | pound, livre, 파운드화
South Sudan | Soudan du Sud, 남수단 | South Sudanese; sud-soudanais | Juba = Djouba = 주바 | pound, livre, 파운드화
Ethiopia | Éthiopie, Ethiopie, 에티오피아 | Ethiopian; éthiopien | Addis Ababa = Addis-Abeba = 아디스아바바 | birr
Somalia | Somalie, 소말리아 | Somali; somalien | Mogadishu = Mogadiscio = 모가디슈 | shilling
Kenya | 케냐 | Kenyan; kényan | Nairobi = 나이로비 | shilling
Uganda | Ouganda, 우간다 | Ugandan; ougandais | Kampala = 캄팔라 | shilling
Rwanda | 르완다 | Rwandan; rwandais | Kigali = 키갈리 | Rwandan franc
Tanzania | Tanzanie, 탄자니아 | Tanzanian; tanzanien | Dodoma = 도도마 | shilling
Zambia | Zambie, 잠비아 | Zambian; zambien | Lusaka = 루사카 | kwacha
Zimbabwe | 짐바브웨 | Zimbabwean; zimbabwéen | Harare = 하라레 |
Mozambique | 모잠비크 | Mozambican; mozambicain | Maputo = 마푸투 | metical
Madagascar | 마다가스카르 | Malagasy; malgache | Antananarivo = 안타나나리보 | ariary
South Africa | Afrique du Sud, 남아프리카공화국, 남아공 | South African; sud-africain | Pretoria = 프리토리아; Cape Town = Le Cap = 케이프타운; Bloemfontein = 블룸폰테인 | rand, 랜드화
Namibia | Namibie, 나미비아 | Namibian; namibien | Windhoek = 빈트후크 | Namibian dollar, 달러화
Botswana | 보츠와나 | Botswanan; botswanais | Gaborone = 가보로네 | pula
Ivory Coast | Côte d’Ivoire, 코트디부아르 | Ivorian; ivoirien | Yamoussoukro = 야무수크로; Abidjan = 아비장 | CFA franc, franc CFA
`.trim();

/** Cities of one name only; where another country has one of that name, none. */
const CITIES = `
South Korea | Busan = 부산; Incheon = 인천; Daegu = 대구; Daejeon = 대전; Gwangju = 광주; Ulsan = 울산; Suwon = 수원; Jeju = 제주; Pohang = 포항; Changwon = 창원; Jeonju = 전주
Japan | Osaka = 오사카; Kyoto = 교토; Nagoya = 나고야; Yokohama = 요코하마; Fukuoka = 후쿠오카; Sapporo = 삿포로; Kobe = Kobé = 고베; Hiroshima = 히로시마; Nagasaki = 나가사키; Sendai = 센다이
China | Shanghai = Shanghaï = 상하이; Shenzhen = 선전시; Guangzhou = Canton = 광저우; Wuhan = 우한; Chongqing = 충칭; Chengdu = 청두; Tianjin = 톈진; Hangzhou = 항저우; Nanjing = Nankin = 난징
Taiwan | Kaohsiung = 가오슝; Hsinchu = 신주시; Taichung = 타이중
Vietnam | Ho Chi Minh City = Hô-Chi-Minh-Ville = 호찌민 = 호치민; Da Nang = Danang = 다낭; Haiphong = 하이퐁
Thailand | Chiang Mai = 치앙마이; Phuket = 푸껫 = 푸켓
Myanmar | Yangon = Rangoon = Rangoun = 양곤; Mandalay = 만달레이
Indonesia | Surabaya = 수라바야; Bandung = 반둥; Yogyakarta = 욕야카르타
Philippines | Cebu = 세부; Davao = 다바오
India | Mumbai = Bombay = 뭄바이; Bangalore = Bengaluru = 벵갈루루 = 방갈로르; Kolkata = Calcutta = 콜카타; Chennai = 첸나이; Jaipur = 자이푸르; Agra = 아그라
Pakistan | Karachi = 카라치; Lahore = 라호르; Peshawar = 페샤와르
Iran | Isfahan = Ispahan = 이스파한; Mashhad = 마슈하드
Iraq | Basra = Bassora = 바스라; Mosul = Mossoul = 모술
Saudi Arabia | Jeddah = Djeddah = 제다; Mecca = La Mecque = 메카; Medina = Médine = 메디나
United Arab Emirates | Dubai = Dubaï = 두바이
Syria | Aleppo = Alep = 알레포; Homs = 홈스
Turkey | Istanbul = 이스탄불; Izmir = 이즈미르; Antalya = 안탈리아; Gaziantep = 가지안테프
Kazakhstan | Almaty = 알마티
Uzbekistan | Samarkand = Samarcande = 사마르칸트; Bukhara = Boukhara = 부하라
United Kingdom | Manchester = 맨체스터; Liverpool = 리버풀; Glasgow = 글래스고; Edinburgh = Édimbourg = 에든버러; Leeds = 리즈; Cardiff = 카디프; Belfast = 벨파스트; Sheffield = 셰필드; Oxford = 옥스퍼드
Ireland | Cork = 코크; Galway = 골웨이; Limerick = 리머릭
France | Marseille = 마르세유; Lyon = 리옹; Toulouse = 툴루즈; Bordeaux = 보르도; Lille = 릴; Strasbourg = 스트라스부르; Nantes = 낭트; Rennes = 렌; Grenoble = 그르노블; Rouen = 루앙; Montpellier = 몽펠리에; Toulon = 툴롱; Dijon = 디종; Reims = 랭스; Avignon = 아비뇽
Germany | Munich = 뮌헨; Hamburg = Hambourg = 함부르크; Cologne = 쾰른; Frankfurt = Francfort = 프랑크푸르트; Stuttgart = 슈투트가르트; Düsseldorf = Dusseldorf = 뒤셀도르프; Leipzig = 라이프치히; Dresden = Dresde = 드레스덴; Bonn; Nuremberg = 뉘른베르크; Bremen = Brême = 브레멘; Wolfsburg = 볼프스부르크
Italy | Milan = 밀라노; Turin = 토리노; Naples = 나폴리; Venice = Venise = 베네치아; Florence = 피렌체; Bologna = Bologne = 볼로냐; Genoa = Gênes = 제노바; Palermo = Palerme = 팔레르모; Pisa = Pise = 피사; Verona = Vérone = 베로나
Spain | Barcelona = Barcelone = 바르셀로나; Seville = Séville = 세비야; Bilbao = 빌바오; Malaga = Málaga = 말라가; Zaragoza = Saragosse = 사라고사
Portugal | Porto = 포르투; Faro = 파루; Coimbra = 코임브라
Netherlands | Rotterdam = 로테르담; The Hague = La Haye = 헤이그; Utrecht = 위트레흐트; Eindhoven = 에인트호번; Maastricht = 마스트리흐트
Belgium | Antwerp = Anvers = 안트베르펜; Ghent = Gand = 겐트; Bruges = 브뤼허; Liège = 리에주; Charleroi = 샤를루아
Switzerland | Zurich = Zürich = 취리히; Geneva = Genève = 제네바; Basel = Bâle = 바젤; Lausanne = 로잔; Davos = 다보스
Austria | Salzburg = Salzbourg = 잘츠부르크; Graz = 그라츠; Innsbruck = 인스브루크; Linz = 린츠
Denmark | Aarhus = 오르후스; Odense = 오덴세
Sweden | Gothenburg = Göteborg = 예테보리; Malmö = 말뫼; Uppsala = 웁살라
Norway | Bergen = 베르겐; Trondheim = 트론헤임; Stavanger = 스타방에르
Finland | Tampere = 탐페레; Turku = 투르쿠; Espoo = 에스포
Poland | Kraków = Krakow = Cracow = Cracovie = 크라쿠프; Gdansk = Gdańsk = 그단스크; Wrocław = Wroclaw = 브로츠와프; Łódź = Lodz = 우치
Czech Republic | Brno = 브르노; Ostrava = 오스트라바
Croatia | Dubrovnik = 두브로브니크
Greece | Thessaloniki = Thessalonique = 테살로니키; Patras = 파트라스
Romania | Timisoara = Timișoara = 티미쇼아라
Ukraine | Kharkiv = 하르키우; Odesa = 오데사; Lviv = 르비우; Dnipro = 드니프로; Mariupol = Marioupol = 마리우폴
Russia | Saint Petersburg = St Petersburg = Saint-Pétersbourg = 상트페테르부르크; Vladivostok = 블라디보스토크; Novosibirsk = Novossibirsk = 노보시비르스크; Kazan = 카잔; Sochi = Sotchi = 소치
United States | New York = New York City = 뉴욕; Los Angeles = LA = 로스앤젤레스; Chicago = 시카고; San Francisco = 샌프란시스코; Seattle = 시애틀; Las Vegas = 라스베이거스; Detroit = Détroit = 디트로이트; Miami = 마이애미; Houston = 휴스턴; Philadelphia = Philadelphie = 필라델피아
Canada | Toronto = 토론토; Montreal = Montréal = 몬트리올; Vancouver = 밴쿠버; Calgary = 캘거리; Quebec City = 퀘벡시티; Winnipeg = 위니펙; Edmonton = 에드먼턴
Mexico | Guadalajara = 과달라하라; Monterrey = 몬테레이; Cancún = Cancun = 칸쿤; Tijuana = 티후아나
Colombia | Medellín = Medellin = 메데인; Cali = 칼리
Ecuador | Guayaquil = 과야킬
Peru | Cusco = Cuzco = 쿠스코
Brazil | Rio de Janeiro = Rio = 리우데자네이루 = 리우; São Paulo = Sao Paulo = 상파울루; Manaus = 마나우스; Belo Horizonte = 벨루오리존치; Porto Alegre = 포르투알레그리
Australia | Sydney = 시드니; Melbourne = 멜버른; Brisbane = 브리즈번; Adelaide = Adélaïde = 애들레이드; Darwin = 다윈시
New Zealand | Auckland = 오클랜드; Christchurch = 크라이스트처치; Dunedin = 더니든
Egypt | Alexandria = Alexandrie = 알렉산드리아; Luxor = Louxor = 룩소르
Libya | Benghazi = 벵가지
Morocco | Casablanca = 카사블랑카; Marrakesh = Marrakech = 마라케시; Tangier = Tanger = 탕헤르; Fez = Fès = 페스
Algeria | Oran = 오랑
Nigeria | Lagos = 라고스; Kano = 카노
Cameroon | Douala = 두알라
Kenya | Mombasa = 몸바사
Tanzania | Dar es Salaam = 다르에스살람
South Africa | Johannesburg = 요하네스버그; Durban = 더반
`.trim();

/** The countries, their capitals and the other cities; a city says in which country it is. */
export const PLACE_FACTS: readonly HouseFact[] = [
  ...COUNTRIES.split('\n').flatMap((line) => {
    const [name = '', aliases = '', adjectives = '', capitals = '', currency = ''] = cells(line);
    const [english = '', french = ''] = adjectives.split(';');
    const seats = citiesOf(name, capitals);
    const said = {
      adjective: [...listed(english), ...listed(french).flatMap(inflected)],
      capital: seats.map((city) => city.name),
      currency: listed(currency),
    };
    return [fact('place', name, '', aliases, article(name), said), ...seats];
  }),
  ...CITIES.split('\n').flatMap((line) => {
    const [country = '', cities = ''] = cells(line);
    return citiesOf(country, cities);
  }),
];

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function citiesOf(country: string, cell: string): HouseFact[] {
  return cell.split(';').flatMap((city) => {
    const [name = '', ...aliases] = city.split('=').map((one) => one.trim());
    return name ? [{ ...fact('place', name, '', '', article(name), { country }), aliases }] : [];
  });
}

/** The four forms of a French adjective; one whose forms are irregular is listed with all of them. */
function inflected(masculine: string): string[] {
  const feminine = /(?:ien|éen)$/.test(masculine)
    ? masculine + 'ne'
    : masculine.endsWith('e')
      ? masculine
      : masculine + 'e';
  return [masculine, feminine, masculine.replace(/s$/, '') + 's', feminine + 's'];
}
