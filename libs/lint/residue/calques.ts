/**
 * Words carried over piece by piece from another language, and what the language of the text says in their place. A line
 * is `calque → right word`; `?` before it marks one that some style books allow, of which a rule may only ask.
 */
import type { Language } from '#text';

export const CALQUES: Readonly<Record<Language, string>> = {
  ko: `
구름 컴퓨팅 → 클라우드 컴퓨팅
구름 서비스 → 클라우드 서비스
구름 저장소 → 클라우드 저장소
구름 서버 → 클라우드 서버
?기계 배우기 → 기계학습
기계 배움 → 기계학습
?깊은 배움 → 딥러닝(심층학습)
?깊은 학습 → 딥러닝(심층학습)
강화된 배움 → 강화학습
신경 그물 → 신경망
신경 그물망 → 신경망
큰 언어 모델 → 거대언어모델
커다란 언어 모델 → 거대언어모델
넓은 언어 모델 → 거대언어모델
?인공 지성 → 인공지능
?인위적 지능 → 인공지능
생성적 인공지성 → 생성형 인공지능
?수다 로봇 → 챗봇
?잡담 로봇 → 챗봇
?큰 데이터 → 빅데이터
?큰 자료 → 빅데이터
?데이터 호수 → 데이터 레이크
?데이터 광산 → 데이터 마이닝
데이터의 바탕 → 데이터베이스
자료의 기지 → 데이터베이스
열린 원천 → 오픈소스
개방 근원 → 오픈소스
개방된 근원 → 오픈소스
열린 근원 → 오픈소스
개방 원천 → 오픈소스
벽 거리 → 월스트리트
벽의 거리 → 월스트리트
?열린 소스 → 오픈소스
사물의 인터넷 → 사물인터넷
물건의 인터넷 → 사물인터넷
블록 사슬 → 블록체인
구획 사슬 → 블록체인
깊은 가짜 → 딥페이크
개발 시스템의 작동 → 운영체제
착취 시스템 → 운영체제
개척 시스템 → 운영체제
?작동 체계 → 운영체제
?집 페이지 → 홈페이지
?똑똑한 전화 → 스마트폰
?영리한 전화 → 스마트폰
?지능 전화 → 스마트폰
무릎 컴퓨터 → 노트북 컴퓨터
?무릎 위 컴퓨터 → 노트북 컴퓨터
?그래픽 지도 → 그래픽카드
어머니 판 → 메인보드
?어머니 카드 → 메인보드
규소 계곡 → 실리콘밸리
규소 골짜기 → 실리콘밸리
실리콘 골짜기 → 실리콘밸리
실리콘 계곡 → 실리콘밸리
?젊은 싹 → 스타트업
?젊은 새싹 → 스타트업
어린 싹 기업 → 스타트업
?위험 자본 → 벤처캐피털
모험 자본가 → 벤처투자자
사업 천사 → 엔젤 투자자
?천사 투자가 → 엔젤 투자자
일각수 기업 → 유니콘 기업
외뿔 기업 → 유니콘 기업
최고 집행 장교 → 최고경영자
최고 경영 장교 → 최고경영자
최고 행정 장교 → 최고경영자
최고 기술 장교 → 최고기술책임자
최고 재무 장교 → 최고재무책임자
사장 총지배인 → 대표이사
?사업 숫자 → 매출
?사업 수치 → 매출
?업무 숫자 → 매출
?주식시장 소개 → 기업공개(상장)
?증시 소개 → 기업공개(상장)
주식시장으로의 도입 → 기업공개(상장)
총 국내 생산 → 국내총생산
거친 국내 생산 → 국내총생산
조잡한 국내 생산 → 국내총생산
부가된 가치 세금 → 부가가치세
공개 매입 제안 → 공개매수
적대적 획득 → 적대적 인수
인간 자원 부서 → 인사 부서
연구와 발전 부서 → 연구개발 부서
?큰 표면 → 대형마트
?대량 분배 → 대형 유통업
?첫째 장관 → 총리
?첫 번째 장관 → 총리
?하얀 집 → 백악관
흰 집 대변인 → 백악관 대변인
?국가 비서 → 국무장관
?일반 비서 → 사무총장
?장군 비서 → 사무총장
법무 장군 → 법무장관
?국가의 집회 → 국회
?국민 집회 → 국회
?흰 종이를 발간 → 백서를 발간
?하얀 책 → 백서
?녹색 종이 → 녹서
?높은 학교 → 고등학교
?큰 학교들 → 그랑제콜
온실의 효과 → 온실효과
온실 효과 가스 → 온실가스
온실효과 가스 → 온실가스
갱신 가능 에너지 → 재생에너지
갱신할 수 있는 에너지 → 재생에너지
다시 새롭게 할 수 있는 에너지 → 재생에너지
?바람 농장 → 풍력발전단지
?태양 농장 → 태양광 발전단지
?태양 판 → 태양광 패널
?검은 구멍 → 블랙홀
?중력의 파도 → 중력파
빛의 해 → 광년
빛 연도 → 광년
?줄기 방 → 줄기세포
그루터기 세포 → 줄기세포
양자 컴퓨터 조각 → 큐비트
?세계 잔 → 월드컵
?세계 컵 → 월드컵
?노란 셔츠 → 옐로 저지
?노란 속옷 → 옐로 저지
반 결승 → 준결승
절반 결승 → 준결승
?반의 결승 → 준결승
?모자 속임수 → 해트트릭
?모자 묘기 → 해트트릭
벌칙 차기 → 페널티킥
?구석 차기 → 코너킥
황금 종려나무 → 황금종려상
?붉은 양탄자 → 레드카펫
?비누 오페라 → 연속극
?별 요리사 → 스타 셰프
베스트 판매자 → 베스트셀러
?가장 잘 팔림 → 베스트셀러
일곱 번째 예술 → 영화
검은 상자를 회수 → 블랙박스를 회수
?이야기 말하기 → 스토리텔링
가짜의 새 소식 → 가짜뉴스
소음 공해 오염 → 소음공해
?방 안의 코끼리 → 모두가 알면서 말하지 않는 문제
?방 안에 있는 코끼리 → 모두가 알면서 말하지 않는 문제
게임 변경자 → 판도를 바꾸는 것
게임을 바꾸는 자 → 판도를 바꾸는 것
?붉은 테이프 → 관료주의
?빨간 테이프 → 관료주의
?상자 밖에서 생각 → 틀을 벗어나 생각
?상자 밖으로 생각 → 틀을 벗어나 생각
?마지막 빨대 → 참을 수 있는 한계
악마의 옹호자 → 일부러 반대편에 서는 사람
?은빛 총알 → 묘책
?총알을 물고 → 이를 악물고
?빵과 버터 → 생계
?머리 사냥꾼 → 헤드헌터
두뇌 사냥꾼 → 헤드헌터
현금 암소 → 캐시카우(돈줄)
현금 젖소 → 캐시카우(돈줄)
?황소 시장 → 강세장
?곰 시장 → 약세장
?푸른 칩 → 우량주
?파란 칩 → 우량주
?부드러운 착륙 → 연착륙
?단단한 착륙 → 경착륙
?부드러운 힘 → 소프트파워
?창문 쇼핑 → 아이쇼핑
?뜨거운 선 → 직통전화
?죽은 선 → 마감
?긴 이야기를 짧게 → 요컨대
?긴 이야기 짧게 → 요컨대
케이크 한 조각처럼 쉬 → 식은 죽 먹기처럼 쉬
?녹색 빛을 주 → 승인하
?녹색 빛을 받 → 승인받
?녹색불을 주 → 승인하
?테이블 위에 올려놓 → 논의에 부치
?탁자 위에 올려놓 → 논의에 부치
?발가락을 담그 → 첫발을 떼
목을 자르는 경쟁 → 출혈 경쟁
?얇은 얼음 위 → 살얼음판 위
?얇은 얼음 위를 걷 → 살얼음판을 걷
?세 번째 나이 → 노년
?제3의 나이 → 노년
?정치 계급 → 정치권
큰 언어 모형 → 거대언어모델
큰 언어모형 → 거대언어모델
기계 번역된 배움 → 기계학습
손에 손을 잡고 나아가는 관계 → 나란히 가는 관계
?물 밖의 물고기 → 어색한 처지
시간의 시험을 견 → 오랜 세월을 견
?낮게 매달린 과일 → 손쉬운 성과
?낮게 달린 과일 → 손쉬운 성과
양날의 칼날 검 → 양날의 칼
?벽의 꽃 → 눈에 띄지 않는 사람
?구대륙 → 유럽
?옛 대륙 → 유럽
?늙은 대륙 → 유럽
?오래된 대륙 → 유럽
?육각형의 나라 → 프랑스
`,
  en: `
young shoots of tech → start-ups
?base of data → database
?bases of data → databases
?bank of data → database
?exploitation system → operating system
?system of exploitation → operating system
?language of programming → programming language
?artificial intelligence generative → generative artificial intelligence
intelligence artificial → artificial intelligence
?learning automatic → machine learning
?automatic learning → machine learning
deep apprenticeship → deep learning
informatics cloud → cloud computing
cloud informatics → cloud computing
chief of enterprise → head of a company
chiefs of enterprise → heads of companies
?enterprise chiefs → heads of companies
president director general → chairman and chief executive
president-director general → chairman and chief executive
figure of affairs → turnover
figures of affairs → turnover
?number of affairs → turnover
chiffre of affairs → turnover
milliard → billion
milliards → billion
?capital-risk → venture capital
?capital risk fund → venture capital fund
territorial collectivities → local authorities
territorial collectivity → local authority
?local collectivities → local authorities
?public powers → public authorities
?the large public → the general public
?great surfaces → supermarkets
gas with greenhouse effect → greenhouse gas
gases with greenhouse effect → greenhouse gases
energies renewable → renewable energy
?taxes on the added value → value-added tax
?tax on the added value → value-added tax
interior product gross → gross domestic product
gross interior product → gross domestic product
brute domestic product → gross domestic product
demi-final → semi-final
half-final → semi-final
half-finals → semi-finals
yellow jersey bearer → yellow-jersey wearer
the cup of the world → the World Cup
?actualities → news
sensibilise → raise awareness
sensibilised → made aware
sensibilisation → awareness-raising
responsibles → officials
informations → information
hand phone → mobile phone
handphone → mobile phone
?eye shopping → window shopping
?it rains ropes → it is pouring
put in cause → called into question
puts in cause → calls into question
?hold account of → take account of
?holds account of → takes account of
assisted to the meeting → attended the meeting
assisted to the ceremony → attended the ceremony
?assisted at the ceremony → attended the ceremony
?power of purchase → purchasing power
social plan of redundancies → redundancy plan
?in the image of the whole country → like the whole country
hour of point → rush hour
hours of point → rush hours
?the price of return → the cost price
?society of consumption → consumer society
?politics of the city → urban policy
?work of art house → art house
development durable → sustainable development
?durable development → sustainable development
?third age → old age
?with one mouth → with one voice
?blood tax → heavy tax
skinship → physical affection
?Old Continent → Europe
?the Hexagon → France
`,
  fr: `
puce en silicone → puce en silicium
puces en silicone → puces en silicium
plaquette de silicone → plaquette de silicium
plaquettes de silicone → plaquettes de silicium
semi-conducteurs en silicone → semi-conducteurs en silicium
Vallée du Silicone → Silicon Valley
vallée du silicone → Silicon Valley
Vallée du Silicium → Silicon Valley
librairie logicielle → bibliothèque logicielle
librairies logicielles → bibliothèques logicielles
librairie Python → bibliothèque Python
librairie JavaScript → bibliothèque JavaScript
librairie de code → bibliothèque de code
?évidence scientifique → preuve scientifique
?évidences scientifiques → preuves scientifiques
?faire du sens → avoir du sens
?fait du sens → a du sens
?font du sens → ont du sens
large modèle de langage → grand modèle de langage
larges modèles de langage → grands modèles de langage
large modèle de langue → grand modèle de langage
modèle de langage large → grand modèle de langage
?apprentissage de machine → apprentissage automatique
?apprentissage des machines → apprentissage automatique
?apprentissage de la machine → apprentissage automatique
?réseau neural → réseau de neurones
?réseaux neuraux → réseaux de neurones
informatique nuageuse → informatique en nuage
?calcul nuageux → informatique en nuage
ordinateur de genoux → ordinateur portable
?téléphone malin → smartphone
source ouverte logicielle → logiciel libre
?système opérant → système d’exploitation
système opératoire d’ordinateur → système d’exploitation
?unité de traitement graphique → processeur graphique
chef officier exécutif → directeur général
officier exécutif en chef → directeur général
chef exécutif officier → directeur général
officier technologique en chef → directeur technique
officier financier en chef → directeur financier
ange investisseur → business angel (investisseur providentiel)
anges investisseurs → business angels (investisseurs providentiels)
capital d’aventure → capital-risque
capital de venture → capital-risque
offre publique initiale → introduction en Bourse
produit domestique brut → produit intérieur brut
?vol domestique → vol intérieur
?vols domestiques → vols intérieurs
ferme éolienne de vent → parc éolien
gaz de serre → gaz à effet de serre
?papier blanc sur → livre blanc sur
trillion d’euros → millier de milliards d’euros
trillions d’euros → milliers de milliards d’euros
trillion de dollars → millier de milliards de dollars
trillions de dollars → milliers de milliards de dollars
?tapis rouge roulé → tapis rouge déroulé
adresser le problème → s’attaquer au problème
adresser ce problème → s’attaquer à ce problème
adresser les problèmes → s’attaquer aux problèmes
adresser ce défi → relever ce défi
?adresser la question → traiter la question
mettre l’emphase sur → mettre l’accent sur
met l’emphase sur → met l’accent sur
à la fin du jour, → en fin de compte,
?éléphant dans la pièce → sujet que tout le monde évite
?éléphant dans la chambre → sujet que tout le monde évite
?changeur de jeu → tournant
?balle d’argent → solution miracle
marché taureau → marché haussier
?marché ours → marché baissier
penser hors de la boîte → sortir des sentiers battus
pensent hors de la boîte → sortent des sentiers battus
?hors de la boîte → hors des sentiers battus
morceau de gâteau facile → jeu d’enfant
pleut des chats et des chiens → pleut des cordes
délivrer un discours → prononcer un discours
délivré un discours → prononcé un discours
?prendre place le → avoir lieu le
?prendra place le → aura lieu le
?a pris place le → a eu lieu le
?prendra place en → aura lieu en
vache à cash → vache à lait
fruits bas suspendus → résultats faciles
ruban rouge administratif → paperasse
?dernière paille → goutte d’eau qui fait déborder le vase
?atterrissage mou → atterrissage en douceur
?pouvoir mou → influence (soft power)
?prendre avantage de → tirer parti de
?seconde la plus grande → deuxième
`,
};

/**
 * Idioms and constructions of another language, word for word. Their words may not follow each other. `?` before the right
 * word marks those that may be meant as they stand, of which a rule only asks; the surer form of one stands before them.
 */
export const COLLOCATIONS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ko: [
    [/데이터(?:를|의|들을)? ?(?:[가-힣]{1,4}[·,/] ?){0,3}청소(?![기부년업차함])/g, '데이터 정제'],
    [/데이터(?:를|의|들을)? ?(?:[가-힣]{1,4}[·,/] ?){0,3}(?:세탁|씻)(?![기부년업차함물])/g, '데이터 정제'],
    [/결정을 (?:취하|취했|취한)|선택을 (?:취하|취했|취한)/g, '결정을 내리다'],
    [/결정을 만들/g, '?결정을 내리다'],
    [/실수를 (?:만들|만든)/g, '실수를 저지르다'],
    [/연설을 (?:주었|줬|준 )/g, '?연설을 하다'],
    [/주의를 지불/g, '주의를 기울이다'],
    [/방문을 지불/g, '방문하다'],
    [/질문을 놓았/g, '?질문을 던지다'],
    [/자리를 취(?:했|하)/g, '?열리다'],
    [/(?:하루|날)의 끝에(?:서|는)?(?=,? (?:중요한|남는|남을) (?:것|건))/g, '결국'],
    [/(?:하루|날)의 끝에(?:서|는)?(?=,? (?:중요|결국|문제|진짜))/g, '?결국'],
    [/(?:건|것은|는|은|에게|에게는|에겐|엔) (?:그저 )?케이크 한 조각(?:이|일|과|처럼)/g, '식은 죽 먹기'],
    [/(?<=(?:문제|사안|점|쟁점)에서(?:는|도)? )같은 페이지에 (?:있|서|섰|머물)/g, '뜻이 같다'],
    [/같은 페이지에 (?:있|서|섰|머물)/g, '?뜻이 같다'],
    [
      /공은 (?:이제 )?(?:의회|국회|정부|여당|야당|노조|법원|경영진|시의회)(?:의|네)? 코트(?:에|로) (?:있|넘어)/g,
      '공은 …에게 넘어갔다',
    ],
    [/공은 (?:이제 )?[가-힣]{1,12}(?:의|네)? 코트(?:에|로) (?:있|넘어)/g, '?공은 …에게 넘어갔다'],
    [/(?<=(?:설명|주장|논리)[은이] )의미를 만들지(?= 않)/g, '말이 되다'],
    [/(?:의미|뜻)를 만들(?:지|었|어)/g, '?말이 되다'],
    [/관심을 지불/g, '관심을 기울이다'],
    [/결론(?:으로|에) 점프/g, '섣불리 결론짓다'],
    [/(?:고양이와 개|개와 고양이)(?:처럼|의) 비/g, '억수 같은 비'],
    [/얼음을 (?:깨기|깨는|깨뜨)[가-힣]* 위(?:해|한) (?:농담|인사|대화|말)/g, '?서먹함을 풀다'],
    [/콩을 (?:쏟|흘)(?:았|아|렸)/g, '?비밀을 흘리다'],
    [/총알을 물(?:었|고|어)/g, '?이를 악물다'],
    [/낮게 (?:매달린|달린|걸린) (?:과일|열매)/g, '?손쉬운 성과'],
    [/은(?:빛|색) 안감/g, '?밝은 면'],
    [/(?:차|찻) 한 잔이 아니(?:다|라|었)/g, '?취향이 아니다'],
    [/팔과 다리(?:를|가) (?:비용|값|들었)/g, '큰돈이 들다'],
    [/발이 차가워(?:졌|져) (?:물러|포기|취소)/g, '겁을 먹다'],
    [/마음을 (?:만들|지어)(?:었|야|지)/g, '마음을 정하다'],
    [/붉은 청어(?:다|였다|에 불과|일 뿐)/g, '?속임수'],
    [/긴 이야기를? 짧게/g, '?간추리면'],
    [/달 위에 있는 (?:기분|것)/g, '?날아갈 듯한 기분'],
    [/(?:다른|또 다른) 한 손으로는/g, '?다른 한편으로'],
    [/한 손으로는 [^.]{2,40} 다른 손으로는/g, '?한편으로는 … 다른 한편으로는'],
    [/(?:물을 자기|자기|제) 포도주에 물/g, '?한발 물러서다'],
    [/사과들? 속(?:에|으로) (?:떨어|빠)/g, '?기절하다'],
    [/다섯 발 달린 양/g, '보기 드문 인재'],
    [/나의 두 센트/g, '?내 생각'],
    [/그것은 말하지 않고도 간다/g, '말할 것도 없다'],
    [/말의 입에서 직접/g, '?당사자에게서 직접'],
    [/(?:방|거실) (?:안|속)에 (?:있는 )?코끼리/g, '?모두가 외면하는 문제'],
    [/빵과 버터(?:다|인|였|가 되)/g, '생계'],
    [/뜨거운 케이크처럼 팔/g, '불티나게 팔리다'],
    [/작은 빵처럼 팔/g, '불티나게 팔리다'],
    [/(?:두|둘) 새를 (?:한|하나의) 돌/g, '일석이조'],
    [/한 돌로 두 (?:마리 )?새/g, '?일석이조'],
    [
      /(?:고양이들?[와과] 개들?|개들?[와과] 고양이들?)(?:처럼|같이|만큼)? [^.]{0,8}(?:비|쏟아|퍼부)/g,
      '억수같이 비가 오다',
    ],
    [/같은 보트(?: 안| 위)?에 (?:[가-힣]{1,4} )?(?:앉|타고|있)/g, '한배를 타다'],
    [/버스 (?:밑|아래)(?:으로|로|에) (?:던지|던졌|던진|밀어)/g, '희생양으로 삼다'],
    [/(?:엉뚱한|잘못된|틀린) 나무(?:를 향해|에 대고|에다|에|를 보고) 짖/g, '헛다리를 짚다'],
    [/고양이를? (?:가방|자루)(?:에서|에서부터| 밖으로) (?:꺼|내보|나)/g, '비밀을 흘리다'],
    [/마지막 (?:지푸라기|짚)(?:이었|였|다|가 되|이 되)/g, '?참을 수 있는 한계'],
    [/낙타(?:의)? 등을 부러/g, '?참을 수 있는 한계'],
    [/(?:배|뱃|위장?) ?(?:속|안)에 나비/g, '가슴이 두근거리다'],
    [/쓴 알약을 삼/g, '?쓴 약을 삼키다'],
    [/(?:아홉|9) ?번째? 구름 위/g, '?날아갈 듯한 기분'],
    [/(?:전투용 )?(?:도끼|손도끼)를 (?:땅에 )?묻(?:기로|었|고)/g, '?화해하다'],
    [/공원(?:에서|을|에서의) (?:산책|걷)[가-힣 ]{0,6}(?:처럼|만큼|과 같|이나 마찬가지)/g, '?아주 쉽다'],
    [/눈(?:의|속의) 사과(?:다|였|이|와)/g, '?눈에 넣어도 아프지 않다'],
    [/돼지(?:가|들이) 날(?: 때|게 되|면)/g, '?있을 수 없는 일'],
    [/양동이를 (?:걷어)?(?:차고|찼|찬 )/g, '?세상을 떠나다'],
    [/푸른 달에 한 번/g, '아주 드물게'],
    [/덤불 (?:주위|둘레|주변)를 (?:두드|때리|돌)/g, '에둘러 말하다'],
    [/(?:소매|옷소매)(?: 위)?에 (?:심장|마음)을/g, '?속마음을 드러내다'],
    [/접시(?: 위)?에 (?:너무 )?많은 (?:것|일)[이을]/g, '?할 일이 많다'],
    [/기차역(?:만|밖에) (?:이해|알아)/g, '하나도 못 알아듣다'],
    [/(?:나|내|그|우리)(?:에게|에겐|한테)? ?(?:는|은)? 소시지(?:다|일 뿐|나 마찬가지)/g, '?상관없다'],
    [/눈(?:에|위에|에다) 토마토를/g, '?눈이 멀다'],
    [/엄지(?:손가락)?를 (?:꾹 )?눌러 (?:주|줬|준|드)/g, '?행운을 빌다'],
    [/손(?:바닥)?에 털[이은] (?:났|난|나|있|없)/g, '?게으르다'],
    [/(?:암탉|닭)(?:이|들이|에게) (?:이|이빨)[가이]? (?:나|날|생)/g, '?있을 수 없는 일'],
    [/혀를 고양이에게/g, '?포기하다'],
    [/채찍질할 다른 고양이/g, '할 일이 따로 있다'],
    [/(?:수프|국) 속의 머리카락처럼/g, '?느닷없이'],
    [/당근은 (?:다 )?익었/g, '?이미 끝난 일이다'],
    [/겨자가 코(?:까지|로|에) (?:올라|치)/g, '?화가 치밀다'],
  ],
  en: [
    [
      /\bsince (?:(?:about|nearly|almost|more than|over) )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|\d{1,3}) (?:days|weeks|months|years|decades|hours)(?! (?:ago|before|earlier|after|later|of))\b/gi,
      'for',
    ],
    [
      /\bthe (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,2}) (?:last|next|first) (?:days|weeks|months|years|decades)\b/gi,
      'the last … years',
    ],
    [
      /\bin the frame of (?:an?|the|its|this) (?:[a-z-]+ )?(?:plan|project|programme|program|policy|agreement|partnership|campaign|reform|law|deal|strategy|contract|festival|inquiry|investigation)\b/gi,
      'as part of',
    ],
    [
      /\b(?:he|she) has (?:\d{1,2}|twenty|thirty|forty|fifty|sixty|seventy|eighty) years old(?=[.,;])/gi,
      'is … years old',
    ],
    [/\bat the (?:end|final) of the (?:account|accounts)\b/gi, '?in the end'],
    [/\bat the feet? of the letter\b/gi, '?to the letter'],
    [/\bcosts? the eyes of the head\b/gi, 'costs an arm and a leg'],
    [/\b(?:fell|falls?|fallen) in the apples\b/gi, '?fainted'],
    [/\bput(?:s|ting)? water in (?:his|her|its|their) wine\b/gi, '?give ground'],
    [/\bsold like (?:little|small) (?:breads?|rolls?|buns?)\b/gi, 'sold like hot cakes'],
    [/\b(?:has|have|had) the cockroach\b/gi, '?is down in the dumps'],
    [/\b(?:pour|pours|poured) oil (?:in|into) the fire\b/gi, '?add fuel to the fire'],
    [/\b(?:made|make|makes|making) a photo of\b/gi, '?took photographs of'],
    [/\b(?:is|are|was|were) agree with\b/gi, 'agrees with'],
    [/\bdepend(?:s|ed)? of the\b/gi, '?depends on the'],
    [/\bdiscuss(?:ed|es)? about\b/gi, '?discussed'],
    [/\bexplain(?:ed|s)? (?:us|me|them|him) (?:that|the|how|why)\b/gi, 'explained to'],
    [
      /\bthe most of the (?:people|residents|workers|inhabitants|voters|members|visitors|students)\b/gi,
      '?most of the',
    ],
    [/\baccording to (?:me|my opinion)\b/gi, '?in my view'],
    [
      /\b(?:furnitures|advices|equipments|luggages|homeworks|softwares|hardwares|knowledges)\b/gi,
      'the same word without -s',
    ],
    [/\bmade (?:his|her|their|its) debuts\b/gi, '?made a debut'],
    [/\bin (?:good|bad) and due form\b/gi, 'properly'],
    [/\bit (?:makes|made) (?:two|three|four|five|ten|\d{1,2}) years that\b/gi, 'for … years'],
    [/\bto the contrary of\b/gi, 'unlike'],
    [/\bby the force of things\b/gi, 'inevitably'],
    [/\b(?:turn|turns|turned) around the pot\b/gi, '?beat about the bush'],
    [/\bthe drop (?:of water )?that (?:made|makes) the (?:vase|glass) overflow\b/gi, '?the last straw'],
    [/\bnot the sea to drink\b/gi, '?not so hard'],
    [/\bI only understand (?:train )?station\b/gi, 'it is all Greek to me'],
    [/\bpress(?:es|ed)? (?:someone |him |her |them )?the thumbs\b/gi, '?keep one’s fingers crossed'],
    [/\bhairs? (?:on|in) (?:the|his|her|their) (?:hands?|palms?)\b(?=[,.”"]|$)/gi, '?is lazy'],
    [/\b(?:hens|chickens) (?:will |would )?(?:have|get|grow) teeth\b/gi, '?when pigs fly'],
    [/\b(?:a |the )?weather of (?:a )?dogs?\b/gi, 'foul weather'],
    [/\b(?:gave|give|gives) (?:my|his|her|their|our) tongue to the cat\b/gi, 'gives up'],
    [/\bother cats to whip\b/gi, 'other fish to fry'],
    [/\b(?:like|as) a hair (?:in|on) the soup\b/gi, 'out of the blue'],
    [/\bthe carrots are cooked\b/gi, 'it is all over'],
    [/\bfrom the (?:cock|rooster) to the (?:donkey|ass)\b/gi, 'from one subject to another'],
    [/\b(?:break|broke|breaking) sugar on (?:his|her|their|the) backs?\b/gi, 'speak ill of'],
    [/\bend of the beans\b/gi, 'the last straw'],
    [
      /\bmustard (?:rose|rises|climbs|climbed|goes|went|got) (?:to|up|into) (?:my|his|her|their|the) nose\b/gi,
      'lost his temper',
    ],
    [/\bdrown(?:s|ed|ing)? the fish\b/gi, '?cloud the issue'],
    [/\b(?:sell|sold|selling) the (?:skin|hide|fur) of the bear\b/gi, 'count one’s chickens'],
    [/\b(?:comb|combs|combed|combing) the giraffe\b/gi, 'waste time'],
    [/\b(?:make|made|making) (?:a whole|all a) cheese (?:of|out of|about)\b/gi, 'make a fuss'],
    [/\b(?:is|was|are|were) sausage to (?:me|him|her|us|them)\b/gi, 'is all the same'],
    [/\btomatoes (?:on|in front of) (?:my|his|her|their|your|the) eyes\b/gi, 'is blind to what is plain'],
    [/\bno (?:pony|sugar) (?:farm|licking)\b/gi, '?no picnic'],
    [/\bmy pig (?:is whistling|whistles)\b/gi, 'well, I never'],
    [/\b(?:everything|all) (?:is |was )?in butter\b/gi, 'all is well'],
    [/\badd(?:s|ed)? (?:his|her|their) mustard\b/gi, '?put in a word'],
    [/\bnot good (?:to eat cherries|cherry.eating) with\b/gi, 'is not to be trifled with'],
    [/\bunder four eyes\b/gi, 'in private'],
    [
      /\b(?:talk|talks|talked|speak|speaks|spoke) around the hot (?:porridge|mash)\b/gi,
      'beat about the bush',
    ],
    [/\b(?:ate|eat|eats) another age\b/gi, 'is a year older'],
    [/\bknock(?:s|ed|ing)? on (?:the )?stone bridge before\b/gi, '?be on the safe side'],
  ],
  fr: [
    [
      /(?:la )?balle est (?:désormais |maintenant )?dans (?:leur|notre|votre) court/gi,
      'la balle est dans leur camp',
    ],
    [/(?:la )?balle est (?:désormais |maintenant )?dans (?:le|son) court/gi, '?la balle est dans leur camp'],
    [/(?:faire|fait|font|faisait|a fait|ont fait) une décision/gi, 'prendre une décision'],
    [
      /(?<=(?:ministres|dirigeants|syndicats|gouvernements|alliés|élus) )(?:sont|étaient) (?:tous |toutes )?sur la même page(?=[.,;])/gi,
      'être du même avis',
    ],
    [
      /(?:être|est|sont|étaient|était|soient|soit) (?:tous |toutes )?sur la même page(?! (?:que|du|de|d’))/gi,
      '?être du même avis',
    ],
    [
      /^[ÀA] la fin de la journée, (?=(?:c[’']est|ce sont) [^.]{3,40} qui (?:pai|compt|décid|tranch|trinqu|gagn))/gim,
      'en fin de compte,',
    ],
    [
      /^[ÀA] la fin de la journée, (?=c’est|ce sont|c'est|tout|il s’agit|il faut|ce qui|personne)/gim,
      '?en fin de compte,',
    ],
    [/(?:est|était|sera|serait|fut) une pièce de gâteau/gi, 'est un jeu d’enfant'],
    [/(?:est|était|sera|serait|fut) (?:une|un) (?:morceau|part) de gâteau/gi, '?est un jeu d’enfant'],
    [/(?:payer|paie|paient|payé|payant) (?:de l’|l’)?attention/gi, 'faire attention'],
    [/(?:payer|paie|paient|payé) une visite/gi, 'rendre visite'],
    [/éléphant dans la (?:pièce|chambre|salle)/gi, '?le sujet que tous évitent'],
    [/fruits? (?:à portée basse|qui pend(?:ent)? bas|bas pendants?)/gi, '?gain facile'],
    [/(?:casse|cassent|cassé|casser) la glace (?:avec|entre|lors)/gi, '?briser la glace'],
    [/pleu(?:t|vait|voir) des chats et des chiens/gi, 'pleuvoir des cordes'],
    [/(?:saute|sauter|sautent|sauté) (?:à|aux) (?:la |une )?conclusions?/gi, '?conclure trop vite'],
    [
      /(?:sauver|sauve|sauvé|sauvent) (?:du temps|de l’argent|beaucoup d’argent)/gi,
      '?gagner du temps, économiser',
    ],
    [/pas (?:ma|sa|leur) tasse de (?!thé)[a-zé]+/gi, '?pas à son goût'],
    [/(?:coûte|coûté|coûtent|coûter) (?:un|une) bras et une jambe/gi, '?coûter les yeux de la tête'],
    [/(?:mordre|mordu|mord|mordent) la balle/gi, '?serrer les dents'],
    [/(?:renverser|renversé|renverse) les haricots/gi, '?vendre la mèche'],
    [/(?:délivrer|délivré|délivre) un discours/gi, '?prononcer un discours'],
    [
      /(?:appliqué|appliquer|applique) (?:à|pour) (?:un|le|ce) (?:poste|emploi|travail)/gi,
      '?postuler à un poste',
    ],
    [/(?:est|sont|sera|soit) confortables? avec (?:l’idée|cette|le fait|la)/gi, '?à l’aise avec'],
    [
      /(?:rencontrer|rencontré|rencontre) (?:les|ses|leurs) (?:attentes|objectifs|exigences|délais)/gi,
      '?répondre aux attentes',
    ],
    [/(?:dans|en) l’ordre de (?:pouvoir|mieux|réduire|protéger|garantir|financer|faire|sauver)/gi, 'afin de'],
    [
      /d’un autre côté de la main|sur l’autre main|d’une main, [^.]{3,60}, de l’autre main/gi,
      '?d’un autre côté',
    ],
    [/(?:regarder|regarde|regardent|regardé) en avant (?:à|de|pour)/gi, '?attendre avec impatience'],
    [
      /(?:tourner|tourné|tourne|tournent) (?:bas|en bas) (?:l’|la |le |une? )(?:offre|proposition|demande)/gi,
      '?rejeter',
    ],
    [/(?:chat|sac) (?:est )?(?:hors|sorti) du sac/gi, '?le secret est éventé'],
    [/longue histoire courte/gi, 'bref'],
    [/doublure argentée|doublure d’argent/gi, '?le bon côté'],
    [/deux oiseaux (?:avec|d’)une? (?:seule )?pierre/gi, '?faire d’une pierre deux coups'],
    [/(?:jet|lanc|pouss)(?:er|é|ée|ent|e|ait) [^.]{0,24}sous le bus/gi, 'sacrifier'],
    [/aboi?(?:y|e|ent)\p{L}* (?:au|contre le|après le|vers le) mauvais arbre/giu, 'se tromper de cible'],
    [/le cœur sur (?:la|sa|leur) manche/gi, 'à cœur ouvert'],
    [/sur le nuage neuf|au neuvième nuage/gi, 'aux anges'],
    [/(?:de l['’]eau|l['’]eau) sous le pont(?=[.,;]|$)/gi, '?c’est du passé'],
    [/(?:trop|beaucoup) (?:de choses )?dans (?:son|leur|mon|notre) assiette/gi, '?débordé'],
    [/pommes? de (?:son|ses|mon|mes|leurs?) (?:œil|yeux)/gi, 'prunelle de ses yeux'],
    [/coup de pied (?:dans|au) (?:le )?seau/gi, '?casser sa pipe'],
    [/appel(?:er|é|le|ons) (?:ça|cela) un jour/gi, 's’arrêter là'],
    [/une fois (?:dans|toutes les|par) (?:une )?lunes? bleues?/gi, 'tous les trente-six du mois'],
    [/(?:batt|tourn)\p{L}+ autour du buisson/giu, 'tourner autour du pot'],
    [/quand les cochons vol(?:eront|ent|eraient)/gi, '?quand les poules auront des dents'],
    [/[àÀ] la fin du jour(?=, (?:it|c['’]est|ce sont|il s|tout|nous|on|personne))/g, 'en fin de compte'],
    [
      /paille qui (?:a )?(?:brisé|cassé|brise|casse) le dos du chameau/gi,
      'goutte d’eau qui fait déborder le vase',
    ],
    [/mouche sur le mur/gi, '?petite souris'],
    [/tir(?:er|é|e|ent) (?:sur )?(?:la|sa|ma|leur) jambe(?=[.,;»”])/gi, '?faire marcher'],
    [/pilule amère à avaler|avaler une pilule amère/gi, '?avaler la pilule'],
    [/(?:allum|brûl)\p{L}+ la bougie par les deux bouts de/giu, '?brûler la chandelle par les deux bouts'],
    [/laiss(?:er|é|e|ent) le chat (?:hors|sortir) du sac/gi, 'vendre la mèche'],
    [/(?:presser|pressé|presse|pressent|croiser|serrer) les pouces pour/gi, '?croiser les doigts'],
    [/(?:est|était) (?:de la )?saucisse pour (?:moi|lui|elle|nous|eux)/gi, '?lui est égal'],
    [/tomates sur les yeux/gi, '?des œillères'],
    [/ne compren\p{L}+ que (?:la )?gare/giu, 'n’y comprendre rien'],
    [/sous quatre yeux/gi, 'en tête à tête'],
  ],
};
