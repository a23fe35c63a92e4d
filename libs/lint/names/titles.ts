/**
 * Titles and occupations: what may stand beside a person's name. A line is `role | Korean | English | French`; `!` says
 * that an organisation has one of them, so that two of the same name are the same person.
 */
const TABLE = `
chief executive! | 최고경영자, 대표이사, 대표, CEO | chief executive, chief executive officer, CEO | directeur général, directrice générale, PDG, patron, patronne
joint chief | 공동대표, 각자대표 | co-chief executive, joint chief executive, co-CEO | codirecteur général
party leader! | 원내대표, 당대표 | party leader, leader | 
technology chief! | 최고기술책임자, CTO | chief technology officer, CTO, technology chief | directeur technique, directrice technique
finance chief! | 최고재무책임자, 재무이사, CFO | chief financial officer, CFO, finance chief, finance director | directeur financier, directrice financière
operations chief! | 최고운영책임자, COO | chief operating officer, COO | directeur des opérations, directrice des opérations
science chief! | 최고과학책임자, CSO | chief scientist, chief scientific officer | directeur scientifique, directrice scientifique
chair! | 회장, 이사장, 의장 | chairman, chairwoman, chair, chairperson | président, présidente
vice chair | 부회장, 부의장 | vice-chairman, vice-chair, deputy chair | vice-président, vice-présidente
president! | 사장 | president |
vice president | 부사장, 전무, 상무, 이사 | vice-president, vice president, executive vice-president |
founder | 창업자, 공동창업자, 공동설립자, 설립자, 창립자, 공동창립자, 창업주 | founder, co-founder, cofounder | fondateur, fondatrice, cofondateur, cofondatrice
head of state! | 대통령 | |
prime minister! | 총리, 국무총리 | prime minister, premier | Premier ministre, Première ministre
minister! | 장관 | minister, secretary of state, foreign secretary, home secretary, chancellor | ministre, secrétaire d’État
deputy minister | 차관 | deputy minister, junior minister | ministre délégué, ministre déléguée
mayor! | 시장 | mayor | maire, mairesse
deputy mayor | 부시장, 부군수, 부구청장 | deputy mayor | adjoint, adjointe, maire adjoint, maire adjointe
governor! | 지사, 도지사, 총재 | governor | gouverneur, gouverneure, préfet, préfète
district head! | 군수, 구청장, 이장 | |
schools head! | 교육감, 교육장 | superintendent of schools |
chief of station! | 서장, 소방서장, 경찰서장, 지검장, 법원장 | police chief, fire chief |
committee head! | 위원장, 조합장, 협회장, 심사위원장 | |
director! | 원장, 소장, 연구소장, 센터장, 관장, 단장, 총장, 학장, 교장, 청장, 국장, 극장장, 예술감독, 총감독 | director, artistic director, headteacher, headmaster, vice-chancellor, dean | directeur, directrice, proviseur, recteur, rectrice
manager | 본부장, 부장, 팀장, 실장, 과장, 매니저, 부문장, 그룹장 | manager, head | responsable, chef, cheffe
treasurer! | 재무담당, 회계담당 | treasurer | trésorier, trésorière
archivist | 기록연구사, 아키비스트 | archivist | archiviste
librarian | 사서 | librarian | bibliothécaire
spokesperson! | 대변인 | spokesman, spokeswoman, spokesperson | porte-parole
candidate | 후보, 예비후보 | candidate | candidat, candidate
legislator | 의원, 국회의원 | MP, senator, congressman, congresswoman, councillor, deputy, assembly member | député, députée, sénateur, sénatrice, conseiller, conseillère, eurodéputé, eurodéputée
coach! | 감독 | head coach, coach, director-general | entraîneur, entraîneuse, sélectionneur, sélectionneuse, réalisateur, réalisatrice
film-maker | 연출가, 영화감독 | film-maker, filmmaker, film director | cinéaste, metteur en scène, metteuse en scène
player | 선수, 주장, 공격수, 수비수, 미드필더, 골키퍼, 투수, 타자, 포수 | player, striker, defender, midfielder, goalkeeper, winger, pitcher, forward, captain, cyclist, rider, sprinter, swimmer | joueur, joueuse, attaquant, attaquante, défenseur, milieu, gardien, gardienne, buteur, buteuse, capitaine, coureur, coureuse, cycliste, nageur, nageuse
assistant coach | 코치 | assistant coach | entraîneur adjoint
professor | 교수, 부교수, 조교수, 석좌교수, 명예교수 | professor, lecturer | professeur, professeure
doctor | 박사 | doctor | docteur, docteure
researcher | 연구원, 연구관, 연구사, 선임연구원, 수석연구원, 책임연구원, 연구위원, 과학자, 천문학자, 물리학자, 생물학자, 경제학자, 역사학자, 사회학자, 언어학자, 기상학자, 생태학자, 화학자, 수학자, 고고학자 | researcher, scientist, biologist, physicist, chemist, economist, historian, linguist, astronomer, ecologist, engineer, sociologist, climatologist, hydrologist, geologist, mathematician, archaeologist, epidemiologist, virologist, political scientist, oceanographer, glaciologist, curator | chercheur, chercheuse, scientifique, biologiste, physicien, physicienne, chimiste, économiste, historien, historienne, linguiste, astronome, écologue, ingénieur, ingénieure, sociologue, climatologue, hydrologue, géologue, mathématicien, mathématicienne, archéologue, épidémiologiste, virologue, politologue, océanographe, glaciologue, conservateur, conservatrice
writer | 작가, 저자, 시인, 소설가, 평론가, 극작가, 번역가 | author, writer, poet, novelist, playwright, critic, translator | auteur, autrice, écrivain, écrivaine, poète, poétesse, romancier, romancière, dramaturge, critique, traducteur, traductrice
performer | 배우, 가수, 지휘자, 피아니스트, 바이올리니스트, 첼리스트, 무용가, 안무가, 작곡가, 성악가, 소프라노, 래퍼 | actor, actress, singer, conductor, pianist, violinist, cellist, dancer, choreographer, composer, soprano, tenor, musician, guitarist | acteur, actrice, chanteur, chanteuse, comédien, comédienne, chef d’orchestre, cheffe d’orchestre, pianiste, violoniste, violoncelliste, danseur, danseuse, chorégraphe, compositeur, compositrice, musicien, musicienne
artist | 화가, 조각가, 건축가, 디자이너, 사진작가, 사진가 | painter, sculptor, architect, designer, photographer, artist | peintre, sculpteur, sculptrice, architecte, designer, photographe, artiste
journalist | 기자, 앵커, 특파원, 편집장, PD | journalist, reporter, editor, correspondent | journaliste, rédacteur en chef, rédactrice en chef
lawyer | 변호사, 판사, 부장판사, 재판장, 검사, 부장검사, 검찰총장, 재판관, 대법관 | lawyer, judge, prosecutor, barrister, solicitor, attorney | avocat, avocate, maître, juge, procureur, procureure, magistrat, magistrate
analyst | 애널리스트, 이코노미스트, 전문가, 분석가, 컨설턴트 | analyst, expert, consultant, strategist | analyste, expert, experte, consultant, consultante, spécialiste
physician | 의사, 간호사, 약사, 수의사, 전문의 | surgeon, nurse, pharmacist, physician, vet | médecin, infirmier, infirmière, pharmacien, pharmacienne, vétérinaire, chirurgien, chirurgienne
developer | 개발자, 프로그래머, 엔지니어, 설계자 | developer, programmer, inventor | développeur, développeuse, programmeur, programmeuse, inventeur, inventrice
activist | 활동가, 운동가, 사무총장, 사무국장 | activist, campaigner, secretary-general, general secretary | militant, militante, secrétaire général, secrétaire générale
officer | 대위, 소령, 중령, 대령, 준장, 중장, 경감, 경정, 총경, 선장, 기장, 우주비행사, 조종사, 소방사, 소방교, 소방장, 소방위, 소방경, 소방령, 순경, 경장, 경사, 경위 | inspector, superintendent, sergeant, colonel, pilot, astronaut | colonel, commandant, commandante, astronaute, pilote, spationaute
clergy | 신부, 목사, 추기경, 주교, 교황 | bishop, archbishop, cardinal, pope, vicar | évêque, archevêque, cardinal, pape, curé
resident | 씨, 여사, 옹 | |
worker | 녹음기사, 촬영기사, 운전기사, 사진기사, 골잡이, 예보관, 사육사, 소방관, 경찰관, 소방대원, 정비사, 항해사, 기관사, 해설사, 큐레이터, 학예사, 학예연구사, 도예가, 공예가, 해녀, 양봉가, 산악인, 탐험가, 주무관, 사무관, 서기관, 회계사, 세무사, 노무사, 법무사, 통역사, 사회복지사, 요양보호사, 물리치료사, 상담사, 심판, 악장, 프로듀서, 아나운서, 사무장, 지점장, 점장, 공장장, 교사, 명장, 장인, 반장, 대장, 대원, 간사, 농부, 어부, 셰프, 요리사, 주민, 학생, 직원, 관계자 | farmer, fisherman, chef, baker, student, teacher, resident, employee, brewer, shopkeeper | agriculteur, agricultrice, pêcheur, pêcheuse, chef cuisinier, boulanger, boulangère, étudiant, étudiante, enseignant, enseignante, habitant, habitante, brasseur, brasseuse, viticulteur, vigneron
`;

/** What a title says of its bearer. */
export interface Role {
  readonly name: string;
  /** An organisation has only one at a time. */
  readonly unique: boolean;
}

/** Every title of every language, in small letters. */
export const TITLES: ReadonlyMap<string, Role> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...columns] = line.split('|').map((cell) => cell.trim());
      const role = { name: name.replace('!', ''), unique: name.endsWith('!') };
      return columns
        .flatMap((cell) => cell.split(','))
        .flatMap((word) => word.trim().toLowerCase() || [])
        .map((word): [string, Role] => [word.replaceAll('’', "'"), role]);
    })
    .reverse(),
);

/** What stands before a surname, with what it says of its bearer’s sex, which a later mention must not contradict. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ['Mr', 'm'],
  ['Mrs', 'f'],
  ['Ms', 'f'],
  ['Miss', 'f'],
  ['Sir', 'm'],
  ['Dame', 'f'],
  ['Lord', 'm'],
  ['Lady', 'f'],
  ['Dr', ''],
  ['Prof', ''],
  ['Professor', ''],
  ['Doctor', ''],
  ['Rev', ''],
  ['Cllr', ''],
  ['Councillor', ''],
  ['Supt', ''],
  ['Sgt', ''],
  ['Capt', ''],
  ['Gen', ''],
  ['Col', ''],
  ['Lt', ''],
  ['Sen', ''],
  ['Rep', ''],
  ['Maître', ''],
  ['M', 'm'],
  ['Mme', 'f'],
  ['Mlle', 'f'],
  ['Me', ''],
  ['Pr', ''],
  ['Monsieur', 'm'],
  ['Madame', 'f'],
]);
