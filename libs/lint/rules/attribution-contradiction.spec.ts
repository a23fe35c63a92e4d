import { STARTER_FACTS } from '#lint';
import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { attributionContradiction } from './attribution-contradiction.js';

const ko = (text: string): Example => ({ text, language: 'ko', facts: STARTER_FACTS });
const en = (text: string): Example => ({ text, language: 'en', facts: STARTER_FACTS });
const fr = (text: string): Example => ({ text, language: 'fr', facts: STARTER_FACTS });

describeRule(attributionContradiction, {
  passes: [
    'The hall was designed by Ove Lund in 1931. The annexe was added in 1978. Its architect, Karl Holm, was his pupil.',
    'La députée écologiste Anne Roy a quitté le groupe. Anne Roy, élue socialiste jusqu’en 2022, siège seule.',
    'The bridge was designed by Ove Lund. The museum in Barmouth opened later. Its architect, Karl Holm, died last year.',
    'The firm was founded by Marc Dale. It sells bread. Its co-founder, Elena Soto, left. The founder, Marc Dale, stayed.',
    'Le roman, écrit par Nadia Ferhat, a reçu le prix. Le film de Paul Roche sort mardi. Son auteur, Luc Vidal, est ravi.',
    'Labour councillor Amy Trent beat the Conservative by two votes. Ms Trent, who defected from the Greens, was glad.',
    'The Conservative Amy Trent spoke. Ms Trent (Tory) sat down. Labour and Mr Bell, a Liberal Democrat (Lib Dem), agreed.',
    '더불어민주당 김도윤 의원이 국민의힘 박서준 의원과 만났다. 민주당 김도윤 의원은 웃었다.',
    'Penrith manager Odile Marsh praised her bench. United manager Odile Marsh left early. Penrith United won.',
    'Arsenal manager Odile Marsh praised her bench. Gunners manager Odile Marsh left early.',
    'Penrith manager Odile Marsh left in May. The new Shap manager Odile Marsh is happy.',
    // Each of two with a work of their own: the right one, both, a successor, an owner.
    en(
      'Anna Voss built the Larkspur at Holt; Peter Cole answered with the Heron at Pike. The Larkspur that Anna Voss built is on show.',
    ),
    en(
      'Anna Voss built the Larkspur at Holt; Peter Cole answered with the Heron at Pike. Cole will show a Larkspur he built with Voss.',
    ),
    en(
      'Anna Voss built the Larkspur at Holt; Peter Cole answered with the Heron at Pike. Cole, whose rival the Larkspur was, has one.',
    ),
    ko(
      '서이랑 감독은 ‘불씨’를, 민다온 감독은 ‘여울목’을 연출했다. ‘불씨’의 감독인 서이랑 감독이 왔다. 민다온 감독은 ‘불씨’를 봤다.',
    ),
    fr(
      'Inès Corbin a créé « Orage bleu » ; Luc Salvy a signé « Marée noire ». « Orage bleu » et son autrice, Inès Corbin, sont là.',
    ),
    // Owners, agencies and heads as the fact book has them; a director of that name, and a rival.
    en('Instagram, owned by Meta, grew. YouTube, owned by Alphabet, did not. Google’s rival Instagram grew.'),
    en('The founder of Amazon, Jeff Bezos, met Tim Cook, who runs Apple.'),
    ko('구글 자회사인 유튜브와 메타가 소유한 인스타그램. SM엔터테인먼트 소속 그룹 에스파.'),
    ko('JYP엔터테인먼트와 YG엔터테인먼트의 걸그룹 블랙핑크. 애플의 팀 쿡 최고경영자가 왔다.'),
    fr('« Madame Bovary », de Gustave Flaubert, et « Madame Bovary », de Claude Chabrol.'),
    fr('Le patron d’Apple, Tim Cook, a reçu Instagram, filiale de Meta.'),
    // Whoever does something beside a founder has founded nothing by that.
    ko('오픈AI를 창업한 일론 머스크는 마크 저커버그와 함께 토론에 나섰다.'),
    ko('페이스북을 만든 창업자가 빌 게이츠를 만났다.'),
    // A change of office, two offices at once, and namesakes of a house.
    en('Peter Oakes, the finance director, became chairman in May. Mr Oakes, the chairman, was pleased.'),
    en('Anna Bell, a former captain, is the coach. Coach Anna Bell was calm.'),
    en(
      'Professor Ruth Kell of Oxford University wrote it. Professor Kell, who studied at Durham University, agreed.',
    ),
    en(
      'Professor Ruth Kell of Oxford University wrote it. Professor Kell, an expert on the history of Durham University, agreed.',
    ),
    en(
      'Dr Ingrid Holm, of the University of Bergen, led the study. Dr Holm, the head of fish at Bergen University, smiled.',
    ),
    en(
      'Dr Ingrid Holm, the author, spoke. Dr Karl Ohm, the director, left. Dr Holm, the director of the aquarium, stayed.',
    ),
    en('Jane Ash, the club president and head coach, spoke. Coach Jane Ash left. President Jane Ash stayed.'),
    en('Amir Sheikh, the Labour leader, voted. Mr Sheikh, the council leader, spoke.'),
    en('Mary Cole, the mayor, met Dan Cole, the president.'),
    fr('Anne Roux, directrice financière, devient présidente. Mme Roux, la présidente, se félicite.'),
    fr('Paul Thibaud, maire de Brizac, a voté. Paul Thibaud, ancien maire de Lormont, se tait.'),
    fr('Le maire, Paul Thibaud, a voté. Paul Thibaud, le président de l’agglomération, se tait.'),
    ko('이정숙 전 군수는 시장에 당선됐다. 이정숙 시장은 웃었다.'),
    ko('정미래 교수는 연구소장을 겸한다. 정미래 소장은 “놀랐다”고 했다.'),
    ko('정미래 부산대 교수가 논문을 냈다. 정미래 부산대병원 교수는 말했다.'),
    ko('박영호 감독은 선수들을 칭찬했다. 박영호 주장에 따르면 심판이 틀렸다. 주장 한지우가 골을 넣었다.'),
    ko('김철수 시장은 예산을 늘렸다. 이정숙 군수는 줄였다. 김철수 시장은 웃었다.'),
    ko(
      '원고 측은 법무법인 한빛의 서다온 변호사가, 피고 측은 법무법인 두레의 남기현 변호사가 맡았다. 법무법인 두레의 남기현 변호사는 항소하겠다고 말했다.',
    ),
    ko(
      '부산대 정도율 교수와 서울대 이하람 교수가 함께 연구했다. 이듬해 부산대로 옮긴 이하람 교수는 책을 냈다.',
    ),
    en(
      'Professor Ian Wells of Leeds University and Professor Sara Quint of Bristol University led the study. Professor Sara Quint of Bristol University said the effect was small.',
    ),
    fr(
      'Claire Aubry venait d’Airbus, Karim Slimani de Thales. Mme Aubry, qui a conçu chez Airbus le premier démonstrateur, dirige l’atelier. M. Slimani tient les comptes.',
    ),
    // Everyone did what was done where they worked.
    ko(
      '정하윤 대표는 새별랩에서, 민 CTO는 누리소프트에서 일했다. 민정우 최고기술책임자(CTO)는 누리소프트의 검색엔진을 만든 주역이다.',
    ),
    ko(
      '정하윤 대표는 새별랩에서, 민정우 CTO는 누리소프트에서 일했다. 민 CTO는 2021년 새별랩으로 옮겨 새별랩의 음성모델을 개발했다.',
    ),
    ko('정하윤 대표와 민정우 CTO는 새별랩에서 일했다. 민 CTO는 새별랩의 음성모델을 개발했다.'),
    ko('정하윤 대표는 새별랩에서 일했다. 그는 누리소프트의 검색엔진을 좋아한다.'),
    ko('정하윤 대표는 파리에서, 민정우 CTO는 런던에서 일했다. 민 CTO는 파리의 밤을 그린 소설을 썼다.'),
    en(
      'Elin Marsh spent nine years at Halden Motors, and Huw Lloyd worked at Ludlow Bank. Ms Marsh ran the radar group at Halden Motors.',
    ),
    en(
      'Elin Marsh worked at Halden Motors and Huw Lloyd at Ludlow Bank. Mr Lloyd later joined Halden Motors, where he ran sales.',
    ),
    en('Elin Marsh and Huw Lloyd worked at Halden Motors. Mr Lloyd ran the radar group at Halden Motors.'),
    en('Huw Lloyd worked at Ludlow Bank. He knows the radar group at Halden Motors.'),
    fr(
      'Anaïs Roche a travaillé chez Noctule et Paul Giraud chez Lacustre. M. Giraud a ensuite rejoint Noctule, où il a dirigé le laboratoire de Noctule.',
    ),
    fr('Anaïs Roche a travaillé chez Noctule. Elle a dirigé l’équipe de recherche chez Noctule.'),
    // Statements that do not deny each other.
    ko('정하윤 교수는 “혈액 재고가 부족하다”고 말했다. 민정우 교수는 “혈액 재고는 충분하다”고 했다.'),
    ko('정하윤 교수는 “도서관 좌석이 부족하다”고 말했다. 정 교수는 “주차장 면적은 충분하다”고 했다.'),
    ko('정하윤 교수는 “지금까지는 물이 부족했다”고 말했다. 정 교수는 “이제 물이 충분하다”고 했다.'),
    en(
      '"The river is rising in the valley," Elin Marsh said. "The river is not rising everywhere in the valley," Ms Marsh added.',
    ),
    en('"The bridge will open in 2026," Huw Lloyd said. "The bridge did not open in 2019," Mr Lloyd said.'),
    en('"If it rains, the bridge will close," Huw Lloyd said. "The bridge will not close," Mr Lloyd said.'),
    fr(
      'Selon Anaïs Roche, « la chapelle pourrait fermer avant 2070 ». « La chapelle ne fermera pas avant 2040 », précise Mme Roche.',
    ),
    en(
      '“The seabed is not suitable for turbines,” Elin Marsh wrote in 2019. “The seabed is suitable for turbines,” she said on Tuesday.',
    ),
    fr('« Les prix vont augmenter », dit Paul Giraud. « Les salaires vont baisser », ajoute M. Giraud.'),
    // What the fact book bears out, or does not speak of.
    ko('기욤 랑플과 티모테 라크루아는 메타의 거대언어모델인 라마를 개발했다.'),
    ko('샘 올트먼 오픈AI 최고경영자가 챗GPT를 소개했다. 구글의 제미나이와 오픈AI의 챗GPT가 맞붙었다.'),
    ko(
      'OVH클라우드의 H100은 500개다. 마이크로소프트의 챗GPT 탑재 검색이 나왔다. 봉준호 감독의 영화 ‘기생충’을 봤다.',
    ),
    ko(
      '젠슨 황이 메타의 라마를 칭찬했다. 삼성전자는 안드로이드 스마트폰을 만든다. 구글이 소유한 딥마인드에서 일했다.',
    ),
    en('Elon Musk, who founded SpaceX, also runs Tesla. Sam Altman and Elon Musk founded OpenAI in 2015.'),
    en(
      'Microsoft built ChatGPT into its search engine. Google’s DeepMind made AlphaFold. Meta’s H100s fill a hall.',
    ),
    en('Linus Torvalds created Linux, and Guido van Rossum created Python. Bill Gates did not found Apple.'),
    en('Hamlet, a play by William Shakespeare, opens today. Unlike Google, OpenAI has ChatGPT.'),
    fr(
      'La Joconde de Léonard de Vinci est au Louvre. ChatGPT, développé par OpenAI, est un concurrent de Gemini, de Google.',
    ),
    fr('Satya Nadella, patron de Microsoft, a rencontré Sam Altman, cofondateur d’OpenAI.'),
    en(
      'Dara Quill trained at Fenwick Glass; Tom Rourke kept the books at Pell & Sons. Ms Quill designed the furnaces at Fenwick Glass.',
    ),
    en(
      'Dara Quill worked at Fenwick Glass and Tom Rourke at Pell & Sons. In 2019 Mr Rourke moved to Fenwick Glass, where he designed the furnaces.',
    ),
    en(
      'The reactor was designed by Lena Voss and Ben Okoye. Mr Okoye, who designed the reactor, will retire.',
    ),
    en('Saltmarsh was founded in 2012 by Lena Voss. Ben Okoye, who founded Greyfen in 2015, is a rival.'),
    en(
      'Lena Voss wrote the report. Ben Okoye, who read the report, disagreed. Voss built a boat. Okoye built a house.',
    ),
    ko(
      '서이랑 대표는 한결글라스에서, 민다온 이사는 두레인쇄에서 일했다. 서이랑 대표는 한결글라스의 가마를 설계했다.',
    ),
    ko('다솜랩은 2016년 서이랑 박사와 민다온 대표가 세웠다. 다솜랩을 창업한 민다온 대표는 상장을 서두른다.'),
    ko('서이랑 감독은 ‘물길’을 찍었다. 민다온 감독도 ‘물길’을 봤다. ‘물길’을 본 민다온 감독은 울었다.'),
    fr(
      'Inès Corbin a travaillé chez Tellier, Luc Salvy chez Morand. Chez Morand, M. Salvy a dessiné la collection.',
    ),
    fr('La ferme a été fondée par Inès Corbin et Luc Salvy. M. Salvy, qui a fondé la ferme, part.'),
    fr('Le pont a été dessiné par Inès Corbin. Luc Salvy a dessiné la gare. Mme Corbin est fière.'),
    // A play may be set to music, an opera come of a play, and a novel be filmed.
    en(
      'Prokofiev composed Romeo and Juliet. Tchaikovsky composed Eugene Onegin. Bernstein composed Candide.',
    ),
    en('Beaumarchais wrote The Barber of Seville. Pushkin wrote Boris Godunov.'),
    en('Kubrick directed Lolita, and Orson Welles directed The Trial.'),
    en('The town plays The Barber of Seville, a play by Beaumarchais.'),
    fr('Beaumarchais, l’auteur du Barbier de Séville, aimait les montres.'),
    ko('그리그가 작곡한 ‘페르 귄트’를 들었다. 베르디의 오페라 ‘오셀로’가 열린다. 베르디의 ‘오셀로’다.'),
    ko('스필버그 감독의 영화 ‘우주 전쟁’을 봤다. 황동혁 감독의 영화 ‘도가니’를 봤다.'),
    ko('임권택 감독의 영화 ‘태백산맥’을 봤다.'),
    // Titles that are words of every day stand in quotation marks.
    ko('드뷔시가 작곡한 달빛 같은 곡을 들었다. 비제가 작곡한 사계의 노래를 들었다.'),
    ko('클로드 모네가 그린 노르망디의 바다는 푸르다. 밀레가 그린 감자 캐는 농부를 봤다.'),
    ko('박완서가 쓴 어머니의 마음은 따뜻하다. 황석영이 쓴 광장의 기록을 읽었다.'),
    // Two may give their works one title, and several may make one thing.
    ko('고레에다 히로카즈가 연출한 영화 ‘괴물’을 봤다. 에드바르 뭉크가 그린 ‘키스’가 걸렸다.'),
    en('Claude Monet painted Le Déjeuner sur l’herbe, and Hieronymus Bosch painted The Last Judgment.'),
    en('J. R. R. Tolkien wrote The Fellowship of the Ring. Auguste Rodin sculpted The Kiss and Walking Man.'),
    en('Gustave Eiffel designed the Statue of Liberty. Richard Strauss composed Also sprach Zarathustra.'),
    en('Louis Lumière invented the cinematograph. Pierre Curie, who discovered radium, died in 1906.'),
    fr(
      'Albert Uderzo, le créateur d’Astérix, est venu. Le Petit Nicolas, créé par Jean-Jacques Sempé, reste.',
    ),
    ko('윤태호가 그린 만화 ‘미생’을 봤다. 황순원이 쓴 소설 ‘소나기’를 읽었다.'),
    // One admires, lends or films what another made; one changes sides; one repeats oneself.
    {
      text: 'Rembrandt admired Caravaggio, and the museum hung Girl with a Pearl Earring beside them.',
      facts: STARTER_FACTS,
    },
    {
      text: 'Kenneth Branagh directed Hamlet in 1996; Shakespeare wrote it four centuries before.',
      facts: STARTER_FACTS,
    },
    { text: 'Manet a peint Olympia, et Cézanne une Olympia moderne.', language: 'fr', facts: STARTER_FACTS },
    { text: '박찬욱 감독은 에밀 졸라의 ‘테레즈 라캥’에서 영감을 얻었다.', facts: STARTER_FACTS },
    '“We have won the day,” said Ann Rowse, a pilot. “We have won the day,” Ms Rowse repeated in the harbour.',
    'Dana Whitlock, a former prosecutor, appears for the defence. Ms Whitlock, for the defence, rested.',
    ko('아이폰을 만드는 폭스콘의 공장이다. 유튜브를 운영하는 구글이 발표했다.'),
    en(
      'Picasso’s Las Meninas hangs in Barcelona. Rossini’s Otello is sung in Pesaro. Karajan’s Carmen was taped.',
    ),
    en(
      'A ballet after Tchaikovsky’s “The Rite of Spring” was never written. Jensen Huang, who runs Nvidia, spoke.',
    ),
    fr('« La Traviata » de Verdi ouvre la saison. Le « Rouge et le Noir » de Stendhal suit.'),
    en(
      'Ann Holt built the sensor and Remy Cole wrote the code. Holt, who built the sensor, spoke. Cole, who later built the sensor again, left.',
    ),
    en(
      'Smith scored the goal in May and Jones saved a penalty. In June, Jones scored the goal that won the cup.',
    ),
    ko('골키퍼 도윤섭이 페널티킥을 막았고 마준혁이 결승골을 넣었다. 결승골을 넣은 마준혁은 웃었다.'),
    fr('Lise Orsini a conçu la coque et Noé Brac a cousu la voile. Brac, qui a cousu la voile, raconte.'),
  ],
  finds: [
    [
      'The bridge was designed by Ove Lund. It opened in 1998. Its architect, Karl Holm, died last year.',
      { words: 'Its architect, Karl Holm', certainty: 'warning' },
    ],
    [
      'L’entreprise a été fondée en 2011 par Marc Lebon. Elle compte 60 salariés. Le fondateur, Paul Astier, exporte.',
      { words: 'Le fondateur, Paul Astier' },
    ],
    [
      '소설 ‘강의 끝’을 쓴 한유경 작가가 상을 받았다. 심사는 길었다. ‘강의 끝’의 저자 임소라 작가는 웃었다.',
      { words: '‘강의 끝’의 저자 임소라' },
    ],
    [
      'Labour councillor Amy Trent voted for it. It passed by two votes. Ms Trent, a Conservative, was glad.',
      { words: 'Ms Trent' },
    ],
    [
      '국민의힘 김도윤 의원이 법안을 냈다. 표결은 미뤄졌다. 더불어민주당 김도윤 의원은 반겼다.',
      { words: '더불어민주당 김도윤' },
    ],
    [
      'Le député socialiste Jean Mercier a voté pour. M. Mercier, élu Les Républicains de l’Ain, s’en félicite.',
      { words: 'M. Mercier' },
    ],
    [
      'Defence barrister Owen Pugh said his client was innocent. Mr Pugh, prosecuting, asked for ten years.',
      { words: 'Pugh, prosecuting' },
    ],
    [
      'Penrith manager Odile Marsh praised her bench. Shap manager Odile Marsh said her players switched off.',
      { words: 'Shap manager Odile Marsh', certainty: 'warning' },
    ],
    [
      'L’entraîneur de Vernay, Paul Roche, est déçu. Paul Roche, l’entraîneur de Mirval, promet mieux.',
      { words: 'Paul Roche, l’entraîneur de Mirval' },
    ],
    [
      ko('오픈AI를 창업한 기업가 마크 저커버그가 무대에 올랐다.'),
      { words: '오픈AI를 창업한 기업가 마크 저커버그' },
    ],
    [
      { text: 'Virginia Woolf wrote Jane Eyre in a cold parsonage on the moors.', facts: STARTER_FACTS },
      { words: 'Virginia Woolf wrote Jane Eyre', certainty: 'warning', says: 'Charlotte Brontë' },
    ],
    [
      {
        text: 'Le public admire « Les Nymphéas ». La tour Eiffel, conçue par Le Corbusier, attire la foule.',
        language: 'fr',
        facts: STARTER_FACTS,
      },
      { words: 'La tour Eiffel, conçue par Le Corbusier', says: 'Gustave Eiffel' },
    ],
    [
      fr('Jean-Jacques Sempé, le créateur d’Astérix, était présent.'),
      { words: 'Jean-Jacques Sempé, le créateur d’Astérix', says: 'Albert Uderzo' },
    ],
    [ko('강풀이 그린 만화 ‘미생’을 봤다.'), { words: '강풀이 그린 만화 ‘미생', says: '윤태호' }],
    [ko('박완서가 쓴 소설 ‘광장’을 읽었다.'), { words: '박완서가 쓴 소설 ‘광장', certainty: 'warning' }],
    [
      { text: '목민심서는 박지원이 유배지에서 쓴 책이다.', facts: STARTER_FACTS },
      { words: '목민심서는 박지원', says: '정약용' },
    ],
    [
      '“He never laid a hand on her,” her sister, Ruth Amis, insisted. “He never laid a hand on her,” said a neighbour, Peter Gault.',
      { words: '“He never laid a hand on her,”', says: 'Peter Gault' },
    ],
    [
      '“바다가 돌려줬다”고 선장 강도윤은 말했다. “바다가 돌려줬다”는 이장 표상현의 말에 모두 고개를 끄덕였다.',
      { words: '“바다가 돌려줬다”', says: '강도윤' },
    ],
    [
      '임차인 측 대리인 오승아 변호사는 보증금을 요구했다. 건물주 측 대리인인 오승아 변호사는 항소하겠다고 했다.',
      { words: '건물주 측 대리인인 오승아' },
    ],
    [
      'Nora Finch, director of the Maritime Museum, spoke. Ms Finch, director of the Botanic Garden, thanked the donors.',
      { words: 'Finch, director of the Botanic Garden' },
    ],
    [
      'Nadia Ferhat, directrice de l’hôpital, promet des lits. Mme Ferhat, qui dirige l’agence régionale de santé, répondra jeudi.',
      { words: 'Ferhat, qui dirige l’agence régionale de santé' },
    ],
    [
      en(
        'The finance director, Peter Oakes, signed off the accounts. “We are pleased,” said Mr Oakes, the chairman.',
      ),
      { words: 'Oakes, the chairman', certainty: 'warning', related: ['finance director, Peter Oakes'] },
    ],
    [
      en(
        'Dr Ingrid Holm, of the University of Bergen, led the study. Dr Holm, who heads the fish group at the University of Leeds, was surprised.',
      ),
      { words: 'Holm, who heads the fish group at the University of Leeds' },
    ],
    [
      en(
        'Amir Sheikh, the Liberal Democrat leader, voted against. Mr Sheikh, the Labour leader, blamed the budget.',
      ),
      { words: 'Sheikh, the Labour leader' },
    ],
    [
      en(
        'The head coach, Dan Fry, was calm. President Mary Cole paid for the bus. President Dan Fry thanked the fans.',
      ),
      { words: 'President Dan Fry', related: ['head coach, Dan Fry', 'President Mary Cole'] },
    ],
    [
      fr(
        'L’entraîneur Marc Duval était ravi. Le président, Yves Caron, a payé. Le président Marc Duval a remercié le public.',
      ),
      { words: 'président Marc Duval' },
    ],
    [
      fr(
        'Claire Aubin, chercheuse à l’université de Nantes, a mené l’étude. Mme Aubin, de l’université de Lille, se réjouit.',
      ),
      { words: 'Aubin, de l’université de Lille' },
    ],
    [
      fr('Le maire de Brizac, Paul Thibaud, a voté contre. Paul Thibaud, maire de Lormont, se tait.'),
      { words: 'Paul Thibaud, maire de Lormont' },
    ],
    [ko('이정숙 군수는 예산을 늘렸다. 이정숙 시장은 “양보는 없다”고 말했다.'), { words: '이정숙 시장' }],
    [
      ko(
        '최형수 한빛소방서 대응과장은 “바람이 셌다”고 말했다. 최형수 한빛경찰서 교통과장은 원인을 조사한다.',
      ),
      { words: '최형수 한빛경찰서 교통과장' },
    ],
    [
      ko('박영호 감독은 선수들을 칭찬했다. 김태수 회장은 버스를 냈다. 박영호 회장은 팬들에게 고맙다고 했다.'),
      { words: '박영호 회장', related: ['박영호 감독', '김태수 회장'] },
    ],
    [
      ko('정미래 부산대 교수가 논문을 냈다. 정미래 전남대 교수는 “놀랐다”고 했다.'),
      { words: '정미래 전남대 교수' },
    ],
    [
      ko(
        '원고 측은 법무법인 한빛의 서다온 변호사가, 피고 측은 법무법인 두레의 남기현 변호사가 맡았다. 법무법인 한빛의 남기현 변호사는 항소하겠다고 말했다.',
      ),
      { words: '한빛의 남기현 변호사', certainty: 'warning' },
    ],
    [
      ko(
        '오름건축의 민지오 소장이 설계를, 다솔건설의 하태린 소장이 시공을 맡았다. 다솔건설 민지오 소장은 "공기가 빠듯했다"고 말했다.',
      ),
      { words: '다솔건설 민지오 소장', certainty: 'warning' },
    ],
    [
      en(
        'Ana Reyes, a lawyer at Holt & Finch, spoke for the tenants; Paul Mercer, a lawyer at Dunmore Legal, spoke for the landlord. Paul Mercer of Holt & Finch said he would appeal.',
      ),
      { words: 'Paul Mercer of Holt & Finch', certainty: 'warning' },
    ],
    [
      en(
        'Maya Lindqvist came from Saab and Tom Ferris from Bombardier. Ferris, who designed the first wing at Saab, now runs the laboratory.',
      ),
      { words: 'Ferris, who designed the first wing at Saab, now runs the laboratory', certainty: 'warning' },
    ],
    [
      fr(
        'Julie Morel arrivait de Danone, Tanguy Petit de Lactalis. Julie Morel, qui avait lancé chez Lactalis la gamme bio, préside la société.',
      ),
      {
        words: 'Julie Morel, qui avait lancé chez Lactalis la gamme bio, préside la société',
        certainty: 'warning',
      },
    ],
    [
      fr(
        'Maître Anne Vidal, du cabinet Roche, défend la plaignante ; maître Luc Ferrand, du cabinet Delmas, défend le prévenu. Luc Ferrand, du cabinet Roche, a annoncé un appel.',
      ),
      { words: 'Luc Ferrand, du cabinet Roche, a annoncé un appel', certainty: 'warning' },
    ],
    [
      'Ada Lowe ran compilers at Tarn; Hugh Fisk spent a decade at Marlin Technologies. Mr Fisk, who led the compiler group at Tarn, left in May.',
      { words: 'Mr Fisk, who led the compiler group at Tarn, left in May' },
    ],
    [
      ko(
        '정하윤 대표는 조선업체 새별중공업에서, 민정우 CTO는 항공사 누리에어에서 일했다. 민 CTO는 새별중공업의 쇄빙선 ‘얼음새’를 설계한 인물이다.',
      ),
      {
        words: '민 CTO는 새별중공업의 쇄빙선 ‘얼음새’를 설계한 인물이다',
        certainty: 'warning',
        says: '정하윤',
      },
    ],
    [
      ko(
        '앙리 뒤발 대표는 은행이 세운 요리학교인 보나페에서 일했다. 폴 가르니에, 루이 마르탱 두 공동설립자는 로랑셰(Laurencet)의 연구원이었다. 앙리 뒤발은 로랑셰의 향신료를 개발한 장본인이다.',
      ),
      { words: '앙리 뒤발은 로랑셰의 향신료를 개발한 장본인이다' },
    ],
    [
      ko(
        '정하윤 대표는 새별랩 출신이다. 민정우 CTO는 누리소프트를 거쳤다. 새별랩의 음성모델 ‘맑은소리’는 널리 쓰인다. 민 CTO는 ‘맑은소리’를 만들었다.',
      ),
      { words: '민 CTO는 ‘맑은소리’를 만들었다' },
    ],
    [
      ko(
        '정하윤 감독은 한빛영화사에서 일했고, 민정우 감독은 새별영화사에서 일했다. 정하윤 감독은 새별영화사에서 촬영팀을 이끌었다.',
      ),
      { words: '정하윤 감독은 새별영화사에서 촬영팀을 이끌었다' },
    ],
    [
      ko(
        '한빛은 새별화학에서 일하던 정하윤 대표와 누리제철 출신인 민정우 기술이사가 세웠다. 민정우 기술이사는 새별화학의 공정을 설계한 인물이다.',
      ),
      { words: '민정우 기술이사는 새별화학의 공정을 설계한 인물이다' },
    ],
    [
      ko(
        '책방지기 정하윤 씨는 서울의 출판사 느린나무에서, 남편 민정우 씨는 서점 큰바위에서 일했다. 민 씨는 느린나무의 총서를 기획한 편집자다.',
      ),
      { words: '민 씨는 느린나무의 총서를 기획한 편집자다' },
    ],
    [
      ko(
        '정하윤 대표는 새별랩에서, 민정우 CTO는 누리소프트에서 일했다. 새별랩의 음성모델을 설계한 사람은 민 CTO다.',
      ),
      { words: '새별랩의 음성모델을 설계한 사람은 민 CTO' },
    ],
    [
      ko('클로드는 오픈AI가 개발한 챗봇이다.'),
      { words: '클로드는 오픈AI', certainty: 'error', says: 'Anthropic' },
    ],
    [
      en(
        'Elin Marsh used to work at the publisher Harrow Press, and her editor, Huw Lloyd, at Penfold. It was Mr Lloyd who edited Harrow Press’s list of poets.',
      ),
      { words: 'Mr Lloyd who edited Harrow Press’s list of poets' },
    ],
    [
      fr(
        'M. Giraud, député depuis 2017, avait travaillé chez EDF, tandis que Mme Roche était cadre chez Engie. Mme Roche a piloté le plan solaire d’EDF.',
      ),
      { words: 'Mme Roche a piloté le plan solaire d’EDF' },
    ],
    [
      en(
        'Elin Marsh spent nine years at Halden Motors, while her neighbour Huw Lloyd taught at Ludlow College. Mr Lloyd ran the radar group at Halden Motors, which made him rich.',
      ),
      { words: 'Mr Lloyd ran the radar group at Halden Motors, which made him rich' },
    ],
    [
      en(
        'Elin Marsh worked at Halden Motors and Huw Lloyd at Ludlow Bank. Ms Marsh designed Ludlow Bank’s app.',
      ),
      { words: 'Ms Marsh designed Ludlow Bank’s app' },
    ],
    [
      en(
        'Elin Marsh, formerly of Halden Motors, met Huw Lloyd, who worked at Ludlow Bank. Halden Motors released Seren in 2019. Mr Lloyd built Seren.',
      ),
      { words: 'Mr Lloyd built Seren' },
    ],
    [
      fr(
        'Anaïs Roche a travaillé dix ans chez Noctule, tandis que Paul Giraud était ingénieur chez Lacustre. M. Giraud a dirigé l’équipe de recherche chez Noctule.',
      ),
      { words: 'M. Giraud a dirigé l’équipe de recherche chez Noctule' },
    ],
    [
      fr(
        'Anaïs Roche, ancienne ingénieure de Noctule, et Paul Giraud, passé par Lacustre, se connaissent. Paul Giraud a travaillé chez Lacustre. Mme Roche a conçu le moteur de recherche de Lacustre.',
      ),
      { words: 'Mme Roche a conçu le moteur de recherche de Lacustre' },
    ],
    [
      fr(
        'Selon l’historienne Anaïs Roche (ENS), « la chapelle pourrait fermer avant 2050 ». « La chapelle ne fermera pas avant 2090 », affirme Mme Roche.',
      ),
      { words: ' La chapelle ne fermera pas avant 2090 ', certainty: 'warning' },
    ],
    [
      ko(
        '정하윤 교수는 “혈액 재고가 부족하다”고 말했다. 회의 뒤 정하윤 교수는 “혈액 재고는 충분하다”고 했다.',
      ),
      { words: '혈액 재고는 충분하다', related: ['혈액 재고가 부족하다'], says: '부족' },
    ],
    [
      en(
        '"The bridge is safe for lorries," Huw Lloyd said. Asked again, Mr Lloyd said: "The bridge is not safe for lorries."',
      ),
      { words: 'The bridge is not safe for lorries.' },
    ],
    [
      en(
        '"Sales will rise next year," Elin Marsh told investors. "Sales will fall next year," Ms Marsh said at the dinner.',
      ),
      { words: 'Sales will fall next year,' },
    ],
    [
      en(
        '"The lake belongs to all of us here," Elin Marsh said. "The lake belongs to all of us here," said Huw Lloyd.',
      ),
      { words: '"The lake belongs to all of us here,"', says: 'Huw Lloyd' },
    ],
    [
      ko('아르튀르 멘슈는 메타의 챗봇 라마를 개발했다.'),
      { words: '아르튀르 멘슈는 메타의 챗봇 라마', certainty: 'warning', says: 'Meta' },
    ],
    [
      ko('빌 게이츠가 세운 애플은 전화기를 판다.'),
      { words: '빌 게이츠가 세운 애플', certainty: 'error', says: 'Steve Jobs' },
    ],
    [ko('오픈AI를 창업한 젠슨 황은 말이 없었다.'), { words: '오픈AI를 창업한 젠슨 황' }],
    [
      ko('파블로 피카소의 그림 ‘모나리자’를 봤다.'),
      { words: '파블로 피카소의 그림 ‘모나리자', says: '아니라 레오나르도 다빈치' },
    ],
    [ko('박찬욱이 연출한 영화 ‘기생충’을 봤다.'), { words: '박찬욱이 연출한 영화 ‘기생충' }],
    [ko('구글의 대화형 AI 챗GPT가 인기다.'), { words: '구글의 대화형 AI 챗GPT', certainty: 'warning' }],
    [ko('사티아 나델라 구글 최고경영자가 왔다.'), { words: '사티아 나델라 구글', certainty: 'warning' }],
    [
      en('Bill Gates, who founded Apple, gave a speech.'),
      { words: 'Bill Gates, who founded Apple', certainty: 'error' },
    ],
    [
      en('Linux, created by Guido van Rossum, is free.'),
      { words: 'Linux, created by Guido van Rossum', says: 'Linus Torvalds' },
    ],
    [
      en('ChatGPT, a chatbot developed by Google, is popular.'),
      { words: 'ChatGPT, a chatbot developed by Google', certainty: 'error' },
    ],
    [en('Google’s ChatGPT has many users.'), { words: 'Google’s ChatGPT', certainty: 'warning' }],
    [
      en('Tim Cook, chief executive of Microsoft, spoke.'),
      { words: 'Tim Cook, chief executive of Microsoft', certainty: 'warning' },
    ],
    [
      en('The museum shows Guernica, painted by Claude Monet.'),
      { words: 'Guernica, painted by Claude Monet', certainty: 'error' },
    ],
    [
      fr('Python, créé par Linus Torvalds, est un langage.'),
      { words: 'Python, créé par Linus Torvalds', certainty: 'error' },
    ],
    [fr('Mark Zuckerberg a fondé Tesla.'), { words: 'Mark Zuckerberg a fondé Tesla' }],
    [fr('Tim Cook, patron de Google, est venu.'), { words: 'Tim Cook, patron de Google' }],
    [
      fr('Le modèle Llama, développé par Mistral AI, est gratuit.'),
      { words: 'Llama, développé par Mistral AI' },
    ],
    [
      en(
        'Its two partners met at school. Dara Quill trained as a glazier at Fenwick Glass; Tom Rourke kept the books at Pell & Sons. Mr Rourke, who designed the furnaces at Fenwick Glass, runs the workshop.',
      ),
      { words: 'Rourke, who designed the furnaces at Fenwick Glass', certainty: 'warning' },
    ],
    [
      en(
        'Before the merger Dara Quill edited the Fenwick Herald, while Tom Rourke was news editor of the Pell Courier. It was at the Pell Courier that Ms Quill broke the story of the dam.',
      ),
      { words: 'Pell Courier that Ms Quill', certainty: 'warning' },
    ],
    [
      en(
        'Dara Quill, a former nurse at Fenwick Hospital, and Tom Rourke, once a driver for Pell Logistics, opened the café. Rourke still has the badge from his years at Fenwick Hospital.',
      ),
      { words: 'Rourke still has the badge from his years at Fenwick Hospital', certainty: 'warning' },
    ],
    [
      en(
        'The reactor was designed by Lena Voss. Ben Okoye built the turbines. Mr Okoye, who designed the reactor, will retire in June.',
      ),
      { words: 'Okoye, who designed the reactor', certainty: 'warning' },
    ],
    [
      en(
        'Saltmarsh was founded in 2012 by Lena Voss. Its chief executive, Ben Okoye, joined in 2018. Mr Okoye, who founded Saltmarsh in 2012, said sales had doubled.',
      ),
      { words: 'Okoye, who founded Saltmarsh', certainty: 'warning' },
    ],
    [
      ko(
        '공방은 둘이 꾸린다. 서이랑 대표는 유리공장 한결글라스에서 가마를 다뤘고, 민다온 이사는 인쇄소 두레인쇄에서 회계를 맡았다. 민다온 이사는 한결글라스의 가마를 설계한 장인으로 통한다.',
      ),
      { words: '민다온 이사는 한결글라스', certainty: 'warning' },
    ],
    [
      ko(
        '다솜랩은 2016년 서이랑 박사가 세웠다. 민다온 대표는 2020년 합류했다. 다솜랩을 창업한 민다온 대표는 상장을 서두른다.',
      ),
      { words: '다솜랩을 창업한 민다온', certainty: 'warning' },
    ],
    [
      fr(
        'Les associés se complètent. Inès Corbin a dirigé les cuisines du Grand Véfour, Luc Salvy tenait la cave du Cheval Blanc. M. Salvy, qui a conçu la carte du Grand Véfour, rêve d’une étoile.',
      ),
      { words: 'Salvy, qui a conçu la carte du Grand Véfour', certainty: 'warning' },
    ],
    [
      fr(
        'La ferme a été fondée en 1998 par Inès Corbin. Luc Salvy l’a rejointe en 2010. M. Salvy, qui a fondé la ferme en 1998, cherche un successeur.',
      ),
      { words: 'Salvy, qui a fondé la ferme', certainty: 'warning' },
    ],
    [
      fr(
        'Le pont a été dessiné par Inès Corbin. Luc Salvy en a dirigé le chantier. Luc Salvy, l’architecte qui a dessiné le pont, se dit fier.',
      ),
      { words: 'Luc Salvy, l’architecte qui a dessiné le pont', certainty: 'warning' },
    ],
    [
      fr('« Germinal », de Victor Hugo, est au programme.'),
      { words: 'Germinal », de Victor Hugo', certainty: 'warning', says: 'Émile Zola' },
    ],
    [
      en('Instagram, owned by Google, has two billion users.'),
      { words: 'Instagram, owned by Google', certainty: 'warning', says: 'Meta' },
    ],
    [ko('구글 자회사인 인스타그램은 말했다.'), { words: '구글 자회사인 인스타그램', says: '메타' }],
    [fr('Instagram, filiale de Google, recrute.'), { words: 'Instagram, filiale de Google', says: 'Meta' }],
    [
      ko('SM엔터테인먼트 소속 그룹 방탄소년단이 컴백한다.'),
      { words: 'SM엔터테인먼트 소속 그룹 방탄소년단', says: '하이브' },
    ],
    [
      en('TWICE, a girl group managed by SM Entertainment, returned.'),
      { words: 'TWICE, a girl group managed by SM Entertainment', says: 'JYP Entertainment' },
    ],
    [
      en('The founder of Amazon, Bill Gates, spoke.'),
      { words: 'Amazon, Bill Gates', certainty: 'error', says: 'Jeff Bezos' },
    ],
    [en('Tim Cook, who runs Microsoft, spoke.'), { words: 'Tim Cook, who runs Microsoft' }],
    [ko('마이크로소프트의 팀 쿡 최고경영자가 왔다.'), { words: '마이크로소프트의 팀 쿡' }],
    [fr('Le patron de Google, Satya Nadella, est venu.'), { words: 'Google, Satya Nadella' }],
    [
      en(
        'Anna Voss built the Larkspur at Holt; Peter Cole answered with the Heron at Pike. On Sunday they meet at a fair, where Cole will show the first Larkspur he built.',
      ),
      { words: 'Cole will show the first Larkspur he built', certainty: 'warning', says: 'Anna Voss' },
    ],
    [
      en(
        'Anna Voss built the Larkspur at Holt; Peter Cole answered with the Heron at Pike. The prize goes to Cole, whose Larkspur is sold out.',
      ),
      { words: 'Cole, whose Larkspur', certainty: 'warning' },
    ],
    [
      ko('서이랑 감독은 ‘불씨’를, 민다온 감독은 ‘여울목’을 연출했다. ‘불씨’의 감독 민다온이 왔다.'),
      { words: '‘불씨’의 감독 민다온', certainty: 'warning', says: '서이랑' },
    ],
    [
      fr(
        'Inès Corbin a créé « Orage bleu » ; Luc Salvy a signé « Marée noire ». On y voit « Orage bleu » prêté par son auteur, Luc Salvy.',
      ),
      { words: 'Orage bleu » prêté par son auteur, Luc Salvy', certainty: 'warning', says: 'Inès Corbin' },
    ],
    [
      ko('벨라스케스의 ‘게르니카’를 재해석한 영상이 걸린다.'),
      { words: '벨라스케스의 ‘게르니카', certainty: 'warning' },
    ],
    [
      en('After the interval comes Tchaikovsky’s “The Rite of Spring”, last played in 2011.'),
      { words: 'Tchaikovsky’s “The Rite of Spring', certainty: 'warning', says: 'Stravinsky' },
    ],
    [fr('« Le Sacre du printemps » de Debussy est rejoué.'), { words: 'Le Sacre du printemps » de Debussy' }],
    [en('Jensen Huang, who runs AMD, spoke.'), { words: 'Jensen Huang, who runs AMD', certainty: 'warning' }],
    [ko('거북선을 만든 강감찬 장군을 기린다.'), { words: '거북선을 만든 강감찬', says: '이순신' }],
    [ko('인스타그램을 운영하는 구글이 벌금을 물었다.'), { words: '인스타그램을 운영하는 구글' }],
    [en('Samsung, the maker of the iPhone, reported.'), { words: 'Samsung, the maker of the iPhone' }],
    [
      fr('Flaubert, auteur du « Rouge et le Noir », y vivait.'),
      { words: 'Flaubert, auteur du « Rouge et le Noir' },
    ],
    [
      en(
        'Ann Holt built the sensor and Remy Cole wrote the code. Holt, who wrote the code, said it took a year.',
      ),
      { words: 'Holt, who wrote the code', certainty: 'warning', says: 'Remy Cole' },
    ],
    [
      ko('골키퍼 도윤섭이 페널티킥을 막았고 공격수 마준혁이 결승골을 넣었다. 결승골을 넣은 도윤섭은 웃었다.'),
      { words: '결승골을 넣은 도윤섭', certainty: 'warning', says: '마준혁' },
    ],
    [
      fr('Lise Orsini a conçu la coque et Noé Brac a cousu la voile. Brac, qui a conçu la coque, raconte.'),
      { words: 'Brac, qui a conçu la coque', certainty: 'warning' },
    ],
  ],
});
