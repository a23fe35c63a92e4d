/**
 * What excludes what: nobody hurt and the injured, admission free and tickets at £8, an only child and her brother. A row is one
 * idea, told in each language by the words for the one, for the other, and for what lets both be so.
 */
import type { Language } from '#text';

/** Two things that are not both so of one matter. Where both name the group `who`, they must name the same. */
export interface Exclusion {
  /** Global: it is looked for in the whole text. */
  readonly one: RegExp;
  readonly other: RegExp;
  /** Words in the sentence of the later by which both may be so. */
  readonly unless?: RegExp;
  /** The other may name a place or a person that the one does not: a hospital, a judge. */
  readonly names: boolean;
  /** It is of the first and the last that the words speak: then these say nothing of another matter. */
  readonly anytime: boolean;
}

type Words = readonly [one: string, other: string, unless?: string];

interface Row {
  readonly names?: true;
  readonly anytime?: true;
  readonly ko: Words;
  readonly en: Words;
  readonly fr: Words;
}

const SOME_EN = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|both|several|some|the|one|another)';
const SOME_FR =
  '(?:[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|\\d+|[Ll]es|[Dd]es|[Pp]lusieurs)';
const SOME_KO =
  '(?:\\d+ ?명|[한두세네] ?명|(?:다섯|여섯|일곱|여덟|아홉|열) 명|[^ ]+ (?:\\d+|[한두세네]|다섯|여섯) ?명)';
const VOTES_EN = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** What a place has or has not. */
const THERE_KO =
  '정전|병원|학교|초등학교|중학교|보건소|승강기|엘리베이터|스프링클러|화재경보기|경보기|비상구|주차장|폐쇄회로텔레비전|감시카메라|수영장|도서관|기차역|공항|소방서|파출소|어린이집|약국';
const THERE_EN =
  'power cut|school|hospital|doctor|pharmacy|airport|railway station|bus stop|library|lift|elevator|sprinklers?|smoke alarm|fire alarm|cameras?|balcony|car park|swimming pool|bank|post office|fire escape|prison|passengers|running water|lifeboats?|goalkeeping coach|kitchen|basement|cellar|police station|nursery|pub';
const THERE_FR =
  'école|hôpital|médecin|pharmacie|aéroport|gare|bibliothèque|ascenseur|alarme|caméras?|balcon|parking|piscine|banque|poste|issue de secours|prison|passagers|cave|crèche|boulangerie|café|collège|coupure de courant';

const ROWS: readonly Row[] = [
  {
    // Nobody hurt, and the injured.
    names: true,
    ko: [
      '(?:다친 사람|다친 이|부상자|인명 ?피해|사상자|다친 (?:주민|승객|직원|학생))(?:은|는|이|가|도)? ?(?:전혀 |한 명도 |따로 )?없|(?:모두|전원) (?:무사|다치지 않|안전하게|탈 없이)|아무도 다치지 않|한 명도 다치지 않',
      `(?:부상자|사망자|다친 [^ ]+|숨진 [^ ]+|사상자|부상한 [^ ]+|중상자)(?:들은|들의|들을| ${SOME_KO}|의 (?:장례|치료|가족|상태|유족)|(?:은|는|이|가) (?:모두 )?(?:\\d|[두세네다여일])|(?:은|는) [^.]{0,20}(?:병원|치료))|(?:입원|치료)(?: 치료)?(?:를|을)? ?(?:받고 있|중이)|(?:병원으로|병원에) (?:옮겨|이송|실려|후송)|(?:중상|경상|부상|화상|골절상|상처)(?:을|를) 입(?:은|었)|(?:유족|빈소|장례)(?:는|가|를|은)`,
      '훈련|가상|예방 차원|검사를 받|살펴|당시 사고|반려|강아지|닭|돼지|소 \\d',
    ],
    en: [
      '\\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of (?:the|them|those)(?: \\p{L}+)?|[Nn]either \\p{L}+|[Nn]o (?:passengers?|residents?|staff|pupils|children|people|workers?))(?: on board| inside| aboard)? (?:was|were|had been|has been|have been|is|are|got|came to) (?:\\p{L}+ )?(?:hurt|injured|harmed|wounded|hospitali[sz]ed)\\b|\\b[Nn]o (?:injuries|casualties|one (?:needed|required) (?:hospital )?treatment)\\b|\\bwithout (?:injury|injuries|casualties)\\b|\\b(?:[Aa]ll|[Ee]veryone|[Ee]verybody|[Bb]oth)\\b[^.;]{0,40}\\b(?:unhurt|unharmed|uninjured|unscathed|without a scratch|safe and well|safe and sound)\\b',
      `\\b${SOME_EN} (?:\\p{L}+ ){0,2}(?:injured|wounded|dead|casualties|fatalities)\\b(?! (?:in|by) (?:1|2)\\d)|\\b(?:injured|wounded|dead|hurt) (?:\\p{Ll}+ )?(?:man|woman|boy|girl|driver|passengers?|residents?|pupils?|children|workers?|players?)\\b|\\b(?:was|were|are|is|being|been|remains?|still|still being) (?:taken|rushed|airlifted|flown|treated|recovering) (?:to|in|at|for)(?: (?:a|the|\\p{Lu}\\p{L}+))? ?(?:\\p{L}+ )?(?:hospital|clinic|intensive|burns|broken|cuts|shock)|\\b(?:remains?|are|is|still|lies) (?:\\p{L}+ )?in (?:a |the )?(?:\\p{L}+ )?(?:hospital|intensive care|a coma)\\b|\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:funerals?|injuries|wounds|broken (?:leg|arm|ankle|wrist|collarbone|ribs?))\\b|\\b(?:suffered|sustained|with) (?:\\p{L}+ )?(?:injuries|burns|cuts|bruises|fractures|concussion|a broken|a fractured)\\b`,
      "\\b(?:drill|exercise|precaution\\w*|check\\w*|unhurt|no|nobody|[A-Z]\\p{L}+day[’']s|dummy|dummies|horses?|dogs?|sheep|cattle|visit\\w*|donat\\w*)\\b",
    ],
    fr: [
      "(?:[Pp]ersonne n[’'](?:a été|est|a)(?: été)? (?:blessé|touché|incommodé|hospitalisé)|[Aa]ucun(?:e)? (?:blessé|victime|occupant n[’']a été)|n[’']a fait (?:ni mort ni blessé|aucun|aucune|pas de) ?(?:blessé|victime)?|sans faire de (?:blessé|victime)|ni (?:mort|blessé)s? ni (?:mort|blessé)|(?:sont|sortis?|sorties?|tous|toutes|s[’']en sortent) (?:tous |toutes )?(?:indemnes?|sains? et saufs?|saines et sauves))",
      `${SOME_FR} (?:\\p{L}+ ){0,2}(?:blessée?s|morts|mortes|tuée?s|hospitalisée?s|victimes)(?!\\p{L})|(?:restent?|est|sont|a été|ont été|toujours) (?:toujours |encore |\\p{L}+ment )?(?:hospitalisée?s?|soignée?s? (?:à l[’']hôpital|pour)|transportée?s? (?:à|au|vers))|[Ll](?:e|es|a) (?:\\p{L}+ )?blessée?s?(?!\\p{L})|(?:dans le coma|brûlée?s? (?:aux?|à|grièvement)|en soins intensifs|en réanimation|urgence absolue|ses blessures|leurs blessures|[Ll]es obsèques)`,
      '(?<!\\p{L})(?:aucun\\p{L}*|exercice|précaution|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ni|chevaux|vaches|moutons|légèrement|chauffeur|conduct\\p{L}+)(?!\\p{L})',
    ],
  },
  {
    // Nobody killed, and the dead.
    names: true,
    ko: [
      '(?:숨진 사람|사망자|인명 피해)(?:은|는|이|가|도)? ?(?:한 명도 )?없|(?:모두|전원) (?:구조|목숨을 건|살아)',
      `(?:숨진|사망한) (?:사람|주민|승객|선원|직원|이들?|[^ ]+ ${SOME_KO})|사망자(?:는|가|의|들)(?! ?없)|(?:빈소|합동 분향소|장례식?)(?:는|가|를|은)|유족`,
    ],
    en: [
      '\\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of the(?: \\p{L}+)?) (?:was|were|had been|has been|died|is known to have died)(?: (?:killed|dead))?\\b(?= killed|[.,;]| in| by| when| and|$)|\\b[Nn]o (?:deaths|fatalities|loss of life)\\b|\\bwithout loss of life\\b|\\b(?:[Aa]ll|[Ee]veryone|[Ee]verybody)\\b[^.;]{0,40}\\b(?:survived|were rescued|was rescued|were saved|got out alive|pulled (?:out )?alive)\\b',
      `\\b${SOME_EN} (?:\\p{L}+ ){0,2}(?:dead|fatalities|victims)\\b|\\b(?:dead|killed|drowned|deceased) (?:\\p{Ll}+ )?(?:man|woman|boy|girl|driver|passengers?|residents?|pupils?|child|children|workers?|sailors?|miners?|crew\\w*|climbers?)\\b|\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:funerals?|bodies|body|coffins?)\\b|\\b(?:who|which) (?:died|were killed|was killed|drowned)\\b|\\bfunerals? (?:of|for) the\\b`,
      '\\b(?:no|nobody|drill|cattle|livestock|sheep|horses|animals|birds|fish|trees)\\b',
    ],
    fr: [
      "(?:[Aa]ucun (?:mort|décès)|[Pp]ersonne n[’'](?:est mort|a été tué|a péri)|(?:[Tt]ous|[Tt]outes|passagers|occupants|marins|mineurs|personnes)(?: les \\d+ \\p{L}+| les \\p{L}+|[^.;]{0,20})? (?:ont survécu|ont été (?:sauvée?s|secourue?s)|sont (?:sauvée?s|en vie)))",
      `${SOME_FR} (?:\\p{L}+ ){0,2}(?:morts|mortes|tuée?s|noyée?s|décédée?s|disparus)(?!\\p{L})|[Ll]es (?:obsèques|corps|cercueils|funérailles)|(?:la dépouille|les familles des victimes)`,
      '(?<!\\p{L})(?:aucun\\p{L}*|exercice|ni)(?!\\p{L})',
    ],
  },
  {
    // No survivors, and those who survived.
    names: true,
    ko: [
      '생존자(?:는|가|도) (?:한 명도 |아무도 )?없|(?:탑승자|승객|승선원|선원) ?(?:\\d+명 )?(?:모두|전원)(?:이|은)? (?:숨|사망|목숨을 잃)',
      '생존자(?:는|들|가|의|인| \\d| [한두세네])(?!도? ?없)|구조된 (?:승객|선원|사람)',
    ],
    en: [
      '\\b(?:[Nn]o survivors|[Nn]obody survived|[Nn]o one survived|(?:[Aa]ll|[Ee]veryone)\\b[^.;]{0,30}\\b(?:were killed|was killed|died|perished))\\b',
      '\\b(?:the|two|three|four|five|\\d+|only|sole|a|lone) survivors?\\b|\\b[Ss]urvivors (?:were|said|told)\\b|\\b(?:pulled|rescued|found) alive\\b',
      '\\bno survivors?\\b',
    ],
    fr: [
      "(?:[Aa]ucun survivant|[Pp]ersonne n[’']a survécu|(?:[Tt]ous|[Tt]outes) (?:les \\p{L}+ )?(?:sont morte?s|ont péri|ont été tuée?s))",
      '(?:[Ll]es|[Dd]eux|[Tt]rois|\\d+|[Ll]e seul|[Uu]n) (?:survivant|rescapé)s?(?!\\p{L})',
    ],
  },
  {
    // Free, and at a price.
    ko: [
      '(?:입장료|관람료|참가비|이용료|수강료|입장|관람|참가|이용|수강)(?:은|는|가|이)? ?(?:전액 |모두 |전면 )?(?:없|무료|공짜|받지 않)|(?:무료로|공짜로) (?:운영|진행|제공|참여|배우|관람|입장|관람|참가|볼 수|즐길|이용|열|개방)',
      '(?<![가-힣] ?)(?:입장료|관람료|참가비|이용료|수강료|입장권|관람권|표(?:는|값)|티켓|어른|성인|일반)[^.]{0,24}\\d[\\d,]*(?:만)? ?(?:[천백]|\\d천)? ?원|(?:입장료|관람료|참가비|이용료|수강료) 수입',
      '회원|할인|단체|주차|전시는|특별|포함|원래|기존|대신|유료|음료|간식|교재|체험은|셔틀',
    ],
    en: [
      '\\b(?:[Aa]dmission|[Ee]ntry|[Ee]ntrance|[Aa]ttendance|[Pp]arking|event|concert|show|festival|exhibition|fair|museum|course)(?: (?:to|for|at) [^.,;]{1,30})? (?:is|are|will be|was|were|remains) (?:entirely |completely )?free\\b|\\b(?:[Ff]ree|no charge for) (?:admission|entry|entrance)\\b|\\b(?:[Ff]ree of charge|costs nothing|no entry fee|no admission charge|free to (?:enter|attend|all))\\b',
      '\\b(?:[Tt]ickets?|[Aa]dmission|[Ee]ntry|[Ee]ntrance|[Aa]dults|[Ss]eats|[Vv]isitors)\\b[^.]{0,24}(?:[£$€] ?\\d|\\d+ (?:euros|pounds|dollars))|\\b(?:pay|pays|paid|charged?|charges) (?:[£$€] ?\\d|\\d+ (?:euros|pounds|dollars))|(?:[£$€] ?\\d+|\\d+ (?:euros|pounds|dollars))(?:\\.\\d+)? (?:entrance|entry|admission|ticket)',
      '\\b(?:children|members|parking|premium|train|bus|ferry|usually|normally|except|but|instead|under|raised|donat\\w*|raffle|tram|guided|special|lottery)\\b',
    ],
    fr: [
      '(?:[Ee]ntrée|[Aa]ccès|[Vv]isite|[Cc]oncert|[Ss]pectacle|[Ee]xposition|[Pp]articipation|[Ii]nscription)s?(?: (?:à|au|aux|de|du|des) [^.,;]{1,30})? (?:est |sont |sera |seront |reste |restent )?(?:entièrement |totalement )?(?:gratuite?s?|libres?)(?!\\p{L})|(?:gratuitement|sans bourse délier|ne coûte rien)',
      '(?:[Bb]illets?|[Ee]ntrée|[Tt]arifs?|[Pp]laces?|[Aa]dultes?|[Tt]icket)(?!\\p{L})[^.]{0,24}\\d+(?:,\\d+)?[ \u00a0\u202f]?(?:€|euros)|(?:paient|paie|payent|débourse\\p{L}*|acquitt\\p{L}+) \\d+(?:,\\d+)?[ \u00a0\u202f]?(?:€|euros)',
      '(?<!\\p{L})(?:enfants|adhérents|parking|sauf|mais|réduit|moins de|habituellement|assises|train|bus|navette|bateau|tombola|audioguide|spéciale)(?!\\p{L})',
    ],
  },
  {
    // Unanimous, and some against.
    ko: [
      '만장일치|전원 찬성|반대표? 없이|이견 없이|한목소리로 찬성',
      '반대표|반대 ?\\d|기권표|기권 ?\\d|반대한 (?:의원|위원|사람)|반대에 (?:투표|표)|(?:의원|위원) ?(?:[한두세네]|\\d+) ?명(?:은|이) (?:반대|기권)(?!표)|찬성 ?\\d+(?:명|표)?[,·]? ?반대 ?\\d|\\d+ ?대 ?[1-9]\\d*로',
      '지난|달리|당초|초안|1차|0표|자리를 떴|퇴장|불참',
    ],
    en: [
      '\\b[Uu]nanimous(?:ly)?\\b|\\bwithout dissent\\b|\\b[Nn]obody (?:voted against|objected|dissented)\\b|\\b[Nn]ot a single vote against\\b',
      `\\b(?:voted|votes?|councillors|members|judges|jurors|directors) (?:\\p{L}+ )?against\\b|\\b(?:dissent(?:ed|ing)|abstained|abstentions?)\\b|\\bby (?:a vote of )?${VOTES_EN}(?: votes)? to ${VOTES_EN}\\b|\\b${VOTES_EN} (?:\\p{L}+ )?opposed (?:it|the)\\b`,
      '\\b(?:unlike|no|none|nobody|not|draft|amendment|absent|left|nil|zero)\\b',
    ],
    fr: [
      "à l[’']unanimité|unanimes?(?!\\p{L})|sans opposition|sans une voix contre",
      "(?:ont|a) voté contre|voix contre|votes? contre|se (?:sont|est) abstenue?s?|abstentions?|s[’']y (?:sont|est) opposée?s?|\\d+ voix (?:contre|à) \\d+",
      '(?<!\\p{L})(?:aucune?|amendement|sans|zéro)(?!\\p{L})',
    ],
  },
  {
    // Behind closed doors, and before a public.
    ko: [
      '비공개로|무관중(?:으로)?|관중 없이|관객 없이',
      '방청석|방청객|관중(?:석|들|은|이| \\d)|관객(?:들|은|이| \\d)|팬(?:들| \\d)[^.]{0,20}(?:응원|환호|가득)|만원 관중',
      '공개로 전환|온라인|화면|집에서|예년|평소|없|선고|판결',
    ],
    en: [
      '\\b(?:behind closed doors|closed to the public|in camera|without spectators|no spectators|an empty (?:stadium|house|arena)|empty stands)\\b',
      '\\b(?:public gallery|spectators|the crowd|a crowd of|fans (?:cheered|sang|packed|chanted)|packed (?:house|hall|stadium|courtroom|gallery|stands)|onlookers|audience members|standing ovation|sell-out crowd)\\b',
      '\\b(?:no|without|outside|online|screens?|usually|normally|empty|absen\\w*|gathered|missing|again|verdict|sentenc\\w*|reopen\\w*)\\b',
    ],
    fr: [
      '(?:à huis clos|sans (?:public|spectateurs)|fermée? au public|tribunes vides|stade vide)',
      "(?:[Ll]es|[Dd]es|\\d+|mille|cents?) (?:\\d{3} )?(?:spectat(?:eurs|rices)|supporters)|bancs? du public|(?:tribunes?|salle|stade) (?:combles?|pleines?)|[Ll]e public (?:a|s[’']est|de)|guichets fermés|ovation",
      '(?<!\\p{L})(?:sans|aucun|dehors|écran|en ligne|habituellement|absence|manqué|verdict|jugement|délibéré)(?!\\p{L})',
    ],
  },
  {
    // Nobody in, and those inside.
    ko: [
      '(?:안에|집에|집 안에|건물에|건물 안에|내부에|현장에|배에|차에|차 안에)(?:는|도)? ?(?:당시 )?아무도 없|(?:집|건물|가게|창고)(?:은|는|이|가) (?:당시 )?비어 있|빈집(?:이었|이라|에서 불)',
      '(?:안에|집에|건물에|내부에|건물 안에) 있던 [^.]{0,20}(?:명|사람|가족|주민|직원)|(?:잠자던|자고 있던|잠들어 있던) |투숙객|(?:안에|집에)는 [^.]{0,20}명이 (?:있|자)',
      '옆집|이웃|옆 ',
    ],
    en: [
      '\\b(?:house|building|flat|home|shop|cottage|office|school|church|hotel|warehouse|car|bus|boat|factory|barn) (?:was|stood|had been|is) (?:\\p{L}+ )?(?:empty|unoccupied|deserted|vacant)\\b|\\b[Nn](?:obody|o one|o-one) (?:was|had been) (?:\\p{L}+ )?(?:inside|in|at home|home|aboard|on board|in the (?:building|house|car))\\b',
      '\\b(?:people|family|man|woman|children|couple|residents|workers|staff|those|four|two|three|five) (?:\\p{L}+ ){0,2}inside\\b|\\b(?:[Tt]he|[Ii]ts|all|two|three|four) (?:\\d+ )?(?:occupants?|guests|sleepers)\\b|\\basleep (?:inside|upstairs|in the)\\b|\\b(?:residents?|occupants?|guests) (?:fled|escaped|climbed|jumped|were woken)\\b',
      '\\b(?:next door|neighbou?rs?|neighbou?ring|adjoining|nearby|usually|normally|no|had left|away)\\b',
    ],
    fr: [
      '(?:maison|immeuble|bâtiment|appartement|magasin|école|usine|local|hangar|voiture|car) (?:était|est) (?:alors )?(?:vide|inoccupée?|désert(?:e)?)|[Pp]ersonne ne se trouvait|(?:était|étaient) (?:vides?|inoccupée?s?) au moment',
      "(?:[Ll]es|[Ss]es|[Dd]eux|[Tt]rois|[Qq]uatre|\\d+) (?:\\p{L}+ )?occupants?|(?:personnes|famille|habitants|enfants|salariés) (?:\\p{L}+ ){0,2}à l[’']intérieur|dormaient|endormis",
      '(?<!\\p{L})(?:voisin\\p{L}*|mitoyen\\p{L}*|habituellement|aucun)(?!\\p{L})',
    ],
  },
  {
    // An only child, and a sister.
    names: true,
    ko: [
      '외동(?:아들|딸)?(?:인|로|이|으로|이었|이다)|형제(?:자매)?(?:가|도) 없',
      '(?:(?<![가-힣])(?:형|누나|오빠|언니)(?:은|는|이|가|와|과|의|을|를|에게)|(?<![가-힣])(?:남|여|쌍둥이 )?동생(?:은|는|이|가|과|의|을|에게)|형제 중|남매)',
      '사촌|의붓|이복|처럼|친구|선배|아내|남편|매형|처|어머니|아버지|할머니|할아버지',
    ],
    en: [
      '\\b(?:an|the|their|was the|as an) only child\\b|\\b[Nn]o (?:siblings|brothers or sisters)\\b',
      '\\b(?:[Hh]is|[Hh]er|[Tt]heir|an?) (?:elder |older |younger |big |little |kid |twin |late )?(?:brother|sister|siblings)s?\\b(?!-in-law)',
      '\\b(?:in-law|half-\\w+|step\\w+|like|foster|cousin|never|fellow|wife|husband|father|mother)\\b',
    ],
    fr: [
      '(?:[Ff]ils|[Ff]ille|[Ee]nfant) unique(?!\\p{L})|ni frère ni sœur',
      '(?<!\\p{L})(?:son|sa|ses|un|une) (?:grande? |petite? |jeune |frère |sœur )?(?:frère|sœur)s?(?: (?:aînée?|cadette?|jumeau|jumelle))?(?!\\p{L})',
      '(?<!\\p{L})(?:beau|belle|demi|comme|lait|jamais|mère|père|mari|femme)(?!\\p{L})',
    ],
  },
  {
    // The youngest, and a younger brother.
    names: true,
    ko: [
      '막내(?:로|인|아들|딸|였|이다|다)',
      '(?<![가-힣])(?:그의 |남|여)?동생(?:은|는|이|가|과|의|을|에게)',
      '사촌|처럼|팀|후배|아내|남편|형|누나',
    ],
    en: [
      '\\b(?:the|as the|was the) youngest (?:of (?:the )?\\p{L}+|child|son|daughter|sibling)\\b',
      '\\b(?:[Hh]is|[Hh]er) (?:younger|little|kid|baby) (?:brother|sister)s?\\b(?!-in-law)',
      '\\b(?:in-law|half-\\w+|step\\w+|cousin|wife|husband|whose)\\b',
    ],
    fr: [
      "(?:[Bb]enjamine?|plus jeune|dernière?|petite? derni[eè]re?) d[’'e](?:une?)? ?(?:fratrie|famille|\\p{L}+ (?:enfants|frères|sœurs))",
      '(?<!\\p{L})(?:son|sa|ses) (?:petite?s? (?:frère|sœur)s?|jeunes? (?:frère|sœur)s?|frères? cadets?|sœurs? cadettes?)(?!\\p{L})',
      '(?<!\\p{L})(?:beau|belle|demi|mari|femme)(?!\\p{L})',
    ],
  },
  {
    // The eldest, and an elder sister.
    names: true,
    ko: [
      '(?:맏이|장남|맏아들|장녀|맏딸)(?:로|인|였|이다|다)',
      '(?<![가-힣])(?:그의 |큰)?(?:형|언니|누나|오빠)(?:은|는|이|가|과|의|을|에게) ',
      '사촌|처럼|팀|선배|아내|남편|동생|누나가 있는|장남|장녀',
    ],
    en: [
      '\\b(?:the|as the|was the) (?:eldest|oldest) (?:of (?:the )?\\p{L}+|child|sibling)\\b',
      '\\b(?:[Hh]is|[Hh]er) (?:elder|older|big) (?:brother|sister)s?\\b(?!-in-law)',
      '\\b(?:in-law|half-\\w+|step\\w+|cousin|wife|husband|whose)\\b',
    ],
    fr: [
      "(?:[Aa]înée?|plus âgée?) d[’'e](?:une?)? ?(?:fratrie|famille|\\p{L}+ (?:enfants|frères|sœurs))",
      '(?<!\\p{L})(?:son|sa|ses) (?:grande?s? (?:frère|sœur)s?|frères? aînés?|sœurs? aînées?)(?!\\p{L})',
      '(?<!\\p{L})(?:beau|belle|demi|mari|femme)(?!\\p{L})',
    ],
  },
  {
    // Never married, and a wife.
    names: true,
    ko: [
      '(?:평생|끝내|한 번도) (?:독신|결혼하지 않|혼인하지 않|미혼)|독신으로 살',
      '(?<![가-힣])(?:아내|남편|부인|사위|며느리|배우자)(?:은|는|이|가|와|과|의|를|에게)|이혼(?:했|한|하)',
      '친구|형|누나|동생|언니|오빠|부모|아버지|어머니|였다면',
    ],
    en: [
      '\\b(?:never (?:married|wed)|lifelong bachelor|stayed single|remained single|remained unmarried)\\b',
      '\\b(?:[Hh]is (?:late |first |second )?(?:wife|widow|ex-wife)|[Hh]er (?:late |first |second )?(?:husband|widower|ex-husband)|their (?:wedding|marriage))\\b',
      '\\b(?:brother|sister|father|mother|friend|son|daughter|neighbou?r|said to|as if|character|heroine|hero)\\b',
    ],
    fr: [
      "(?:ne s[’']est jamais mariée?|jamais mariée?|restée? célibataire|vieux garçon|célibataire endurci)",
      '(?<!\\p{L})(?:[Ss]on (?:épouse|mari|ex-mari)|[Ss]a (?:femme|veuve|première femme)|leur mariage)(?!\\p{L})',
      '(?<!\\p{L})(?:frère|sœur|père|mère|ami|amie|fils|fille|personnage)(?!\\p{L})',
    ],
  },
  {
    // No children, and a daughter.
    names: true,
    ko: [
      '(?:자식|자녀|아이|슬하에 자식)(?:이|가|은|는|도|을|를)? ?(?:없|두지 않|두지 못|낳지 않)',
      '(?<![가-힣])(?:그의 |큰|작은|외)?(?:아들|딸|자녀)(?:은|는|이|가|들|과|와|의|에게)',
      '조카|양아들|양딸|친구|이웃|형|누나|동생|언니|오빠|없|집 |같은|처럼',
    ],
    en: [
      '\\b(?:[Cc]hildless|no children|without children|had no (?:sons or daughters|offspring)|never had children)\\b',
      '\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:elder |older |younger |only |eldest |youngest |two |three )?(?:sons?|daughters?|children|grandchildren|grandson|granddaughter)\\b|\\b(?:father|mother) of (?:two|three|four|five)\\b',
      '\\b(?:god\\w+|adopted|step\\w+|nephews?|nieces?|brother|sister|friend|neighbou?r|like|character)\\b',
    ],
    fr: [
      "(?:sans enfants?|n[’'](?:a|avait|a eu|ont eu|eut) (?:jamais eu d|pas d)[’']enfants?|(?:a|ont) pas eu d[’']enfants?|sans descendance)",
      '(?<!\\p{L})(?:son fils|sa fille|ses (?:deux |trois )?(?:fils|filles|enfants|petits-enfants)|leurs? (?:fils|fille|enfants)|(?:père|mère) de (?:deux|trois|quatre))(?!\\p{L})',
      '(?<!\\p{L})(?:filleul\\p{L}*|adopt\\p{L}*|neveux?|nièces?|frère|sœur|ami|amie|comme|spirituel)(?!\\p{L})',
    ],
  },
  {
    // Alone, and with another.
    ko: [
      '단독 ?범행|단독으로 (?:저지|범행|침입)|(?:범인|용의자|강도|괴한|절도범|피의자)(?:은|는|이|가)? (?:혼자|한 명)(?:였|이었|이다|서)|혼자 (?:범행|저지른|침입)',
      '공범|일당|(?:두|세|네|\\d) ?(?:명의 )?(?:범인|용의자|괴한|강도|남성|절도범)|(?:범인|용의자|강도|괴한|절도범) ?(?:두|세|네|\\d) ?명|(?:범인|용의자|강도|괴한|절도범)들',
      '없|아니|여부|가능성|수사하',
    ],
    en: [
      '\\b(?:acted|acting|was|worked|works|been) alone\\b|\\b(?:[Ll]one|single) (?:gunman|attacker|raider|robber|burglar|assailant|thief|intruder|hijacker)\\b',
      '\\b(?:both|two|three|four|other|all the) (?:\\p{L}+ )?(?:men|women|attackers|robbers|gunmen|suspects|raiders|burglars|thieves|assailants|intruders|hijackers|youths)\\b|\\b(?:[Tt]he|[Hh]is|[Hh]er|an) (?:accomplices?|(?:attackers|robbers|gunmen|suspects|raiders|burglars|thieves|assailants|intruders))\\b',
      '\\b(?:no|not|any|whether|possible|ruled? out|looking for)\\b',
    ],
    fr: [
      '(?:a|avait|aurait) agi seule?(?!\\p{L})|(?:homme|individu|tireur|cambrioleur|braqueur|agresseur|voleur) (?:isolé|seul|solitaire)(?!\\p{L})',
      '(?:[Ll]es|[Ss]es|[Dd]eux|[Tt]rois|[Uu]n) (?:deux |trois )?(?:complices?|malfaiteurs|agresseurs|braqueurs|cambrioleurs|voleurs|suspects|tireurs)(?!\\p{L})',
      '(?<!\\p{L})(?:aucun|pas|sans|éventuel\\p{L}*|écart\\p{L}*)(?!\\p{L})',
    ],
  },
  {
    // Still free, and arrested.
    ko: [
      '(?:아직 |여전히 )?(?:도주 중|도피 중|행방을 (?:쫓|추적)|뒤를 쫓고|잡히지 않|붙잡지 못|검거하지 못|잡지 못)',
      '(?:붙잡힌|체포된|검거된|구속된) (?:범인|용의자|피의자|남성|여성|그|운전자)|(?:범인|용의자|피의자|남성|운전자)(?:을|를) (?:붙잡|체포|검거|구속)|(?:유치장|구치소)에 (?:있|갇|수감)|조사를 받고 있',
      '공범|일당|한 명|가운데|중 |나머지|지난|뒤|끝에|만에',
    ],
    en: [
      '\\b(?:still |remains? )?(?:at large|on the run)\\b|\\b[Nn]o (?:arrests|one has been arrested|arrest has)\\b|\\b[Nn]obody has been arrested\\b|\\b(?:are|is) (?:still )?(?:hunting|searching for|looking for) (?:the|a) (?:suspect|man|gunman|thief|driver|attacker|killer|robber)\\b',
      '\\b(?:arrested|detained|captured) (?:man|suspect|driver|woman|youth)\\b|\\b(?:suspect|man|driver|gunman|thief|attacker|killer|robber|woman|youth|he|she),? (?:who )?(?:was|has been|is) (?:\\p{L}+ )?(?:arrested|detained|captured|caught|in custody|being held|being questioned)\\b',
      '\\b(?:second|third|accomplices?|one of|days? later|released|briefly|two hours|after|until|years? ago|brother|cousin|still)\\b',
    ],
    fr: [
      "(?:toujours |encore )?(?:en fuite|en cavale|activement recherchée?|toujours recherchée?)(?!\\p{L})|[Aa]ucune? (?:interpellation|arrestation|suspect n[’']a été)",
      "(?:suspect|homme|conducteur|auteur|individu|tireur|voleur|femme|[Ii]l|[Ee]lle),? (?:qui )?(?:a été |est |avait été )?(?:\\p{L}+ment )?(?:interpellée?|arrêtée?|placée? en garde à vue|écrouée?|en garde à vue|maîtrisée?)(?!\\p{L})|[Ll][’'](?:homme|individu) (?:interpellé|arrêté)",
      '(?<!\\p{L})(?:second|autre|complice|puis|relâchée?|après|remise? en liberté|frère|cousin)(?!\\p{L})',
    ],
  },
  {
    // Sold out, and seats to be had.
    ko: [
      '매진|전석이 (?:팔|나)|예매가 끝|자리가 (?:모두|다) (?:찼|나갔)',
      '(?:표|입장권|좌석|자리|티켓|예매)(?:은|는|가|를|이)?[^.]{0,24}(?:남아 있|남았|구할 수|살 수 있|판매 중|예매할 수|팔고 있)',
      '취소표|현장|추가|다음|지방|마지막 회|낮 공연',
    ],
    en: [
      '\\b(?:sold out|sell-out|fully booked|no tickets (?:left|remain|are left)|booked up|every seat is taken)\\b',
      '\\b(?:[Tt]ickets|[Pp]laces|[Ss]eats|[Rr]ooms)\\b[^.;]{0,30}\\b(?:available|on sale|to be had|left|remain|can (?:still )?be (?:bought|booked))\\b',
      '\\b(?:no|extra|added|returns?|tickets for the (?:\\p{L}+ )?(?:run|tour|season|show|concert)|second|matinee|gala|final|were|went|streaming|few|within)\\b',
    ],
    fr: [
      '(?:affiche complet|est complet|à guichets fermés|plus (?:une|aucune|de) place|tout est vendu)',
      '(?:[Dd]es |[Ll]es |[Qq]uelques |reste )(?:billets|places|chambres)[^.;]{0,30}(?:disponibles?|en vente|à prendre)|[Ii]l reste (?:encore )?des (?:places|billets)|peut (?:encore |toujours )?(?:acheter|réserver)',
      '(?<!\\p{L})(?:ne|supplémentaire|revente|étaient|rajout\\p{L}*|autre)(?!\\p{L})',
    ],
  },
  {
    // Called off, and held.
    ko: [
      '(?:공연|행사|축제|경기|대회|콘서트|음악회|연주회|전시|강연|회의|시상식)(?:은|는|이|가)? (?:[^ .]+ ){0,3}(?:취소됐|취소됐다|무산됐|열리지 못|열리지 않)',
      '성황리에|(?:관객|관중|참가자|청중|시민)(?:들)?(?:은|이|가| \\d+명이) [^.]{0,30}(?:박수|환호|관람|즐겼|참석|메웠)|예정대로 (?:열렸|진행)|(?:공연|행사|축제|경기|대회)(?:에는|에) [^.]{0,20}(?:참가했|모였|몰렸|다녀갔|참석했)',
      '환불|연기|대신|예년|지난|작년|다른|이듬',
    ],
    en: [
      '\\b(?:concert|show|match|game|festival|race|event|ceremony|meeting|performance|play|parade|march|fair|tournament|talk|service) (?:was|were|had been|has been) (?:\\p{L}+ )?(?:cancelled|canceled|called off|abandoned|scrapped|rained off)\\b',
      '\\b(?:audience|crowd|spectators|visitors|guests|onlookers) (?:\\p{L}+ )?(?:gave|cheered|applauded|rose|sang|enjoyed|watched|packed|roared)\\b|\\b(?:standing ovation|went ahead|took place as planned)\\b|\\bthe (?:concert|show|match|game|festival|race|event|ceremony|meeting|performance|play|parade|march|fair|tournament) (?:drew|attracted|lasted|ended|finished|opened|began|started)\\b',
      '\\b(?:refund\\w*|instead|rescheduled|would have|had|before|after|until|when|online|again|rearranged|moved)\\b',
    ],
    fr: [
      '(?:concert|spectacle|match|festival|course|cérémonie|réunion|représentation|pièce|défilé|tournoi|conférence|fête) (?:a|avait) (?:été |finalement été )annulée?(?!\\p{L})',
      "(?:[Ll]e public|[Ll]es spectateurs|[Ll]a foule|[Ll]es visiteurs) (?:a|ont|s[’']est|se sont) (?:\\p{L}+ment )?(?:applaudi|ovationné|acclamé|levé|savouré|chanté|apprécié)|standing ovation|(?:concert|spectacle|match|festival|course|cérémonie|réunion|représentation|défilé|tournoi) (?:a|s[’']est) (?:réuni|attiré|duré|achevé|terminé|ouvert|commencé)",
      '(?<!\\p{L})(?:rembours\\p{L}*|reporté\\p{L}*|aurait|avait|avant|après|dernier|remplac\\p{L}*|malgré|rentr\\p{L}*)(?!\\p{L})',
    ],
  },
  {
    // Dry, and rain.
    ko: [
      '비(?:는|가|도)? (?:한 방울도 )?(?:오지 않|내리지 않|안 왔)|구름 한 점 없|화창한 (?:날씨|날)|맑은 (?:날씨|하늘)',
      '빗속|장대비|(?:쏟아지는|내리는|쏟아진) 비|빗줄기|우비|비를 맞|비에 젖|소나기가 (?:쏟|내)',
      '예보|전날|이튿날|내일|오후 들어|밤부터|뒤늦게|지난|갑자기|그치|우려|걱정',
    ],
    en: [
      "\\b(?:did not|didn[’']t|has not|hasn[’']t|had not|never) rain(?:ed)?\\b|\\bnot a drop of rain\\b|\\b(?:[Nn]o|[Ww]ithout) rain\\b|\\b(?:cloudless|clear blue) (?:sky|skies)\\b|\\b(?:brilliant|glorious|bright|blazing|unbroken) sunshine\\b",
      '\\b(?:[Hh]eavy|steady|pouring|driving|torrential|persistent|the) rain\\b|\\b(?:downpours?|rain-soaked|drenched|umbrellas|cloudburst)\\b',
      '\\b(?:forecast|tomorrow|next|the day before|overnight|later|until|fear\\w*|threat\\w*|no|before|after|stopped|again|earlier)\\b',
    ],
    fr: [
      "(?:il n[’']a pas plu|il n[’']est pas tombé|sans (?:une goutte de )?pluie|pas une goutte|grand soleil|soleil radieux|ciel (?:sans nuages?|bleu|dégagé))",
      "(?:sous (?:la|une) (?:\\p{L}+ )?pluie|[Aa]verses?|pluie battante|trempée?s|parapluies|pluies diluviennes|[Ll]a pluie (?:a|n[’']a))",
      '(?<!\\p{L})(?:prévisions?|demain|la veille|lendemain|puis|avant|après|menace\\p{L}*|craint\\p{L}*|cess\\p{L}*)(?!\\p{L})',
    ],
  },
  {
    // Never beaten, and a defeat.
    ko: [
      '(?:올 시즌|시즌|이번 시즌|올해|이번 대회|대회) ?(?:내내 |들어 |개막 후 |아직 )?(?:무패|진 적이 없|한 번도 지지 않|패배가 없|패배를 모르)',
      '(?:팀은|그는|그녀는|이 팀은|올 시즌|이번 시즌) [^.]{0,30}(?:졌다|패했다|패배했다|무릎을 꿇)|(?:시즌|유일한|첫) 패배|\\d+무? ?[1-9]\\d*패',
      '상대|지난해|작년|까지|이전|전까지|0패|노리|끊|뒤|마감',
    ],
    en: [
      '\\b(?:unbeaten|undefeated|yet to lose|have not lost|has not lost|not lost)\\b[^.;]{0,20}\\b(?:season|year|campaign|championship|tournament|league|term)\\b',
      '^(?:They|It|He|She|The (?:side|team|club|champion|boxer))\\b[^.;]{0,20}\\b(?:lost|were beaten|was beaten|went down)\\b|\\b(?:[Tt]heir|[Hh]is|[Hh]er|[Ii]ts) (?:only|first|second|third|last|two|three|heaviest) (?:defeats?|loss(?:es)?)\\b',
      '\\b(?:last season|last year|until|before|ended|friendly|cup|previous|would|could|since|opponents)\\b',
    ],
    fr: [
      "(?:invaincue?s?|sans défaite|pas encore perdu|n[’']a pas perdu)[^.;]{0,20}(?:saison|année|championnat|tournoi)",
      "^(?:Ils?|Elles?|L[’']équipe|Le club)[^.;]{0,20} (?:a|ont) (?:\\p{L}+ment )?(?:perdu|été battue?s?|chuté)|(?:[Ss]a|[Ss]es|[Ll]eurs?) (?:seule|première|deuxième|dernière|deux|trois) défaites?",
      "(?<!\\p{L})(?:dernière saison|l[’']an dernier|jusqu\\p{L}*|avant|amical|coupe|précédente?)(?!\\p{L})",
    ],
  },
  {
    // Cleared, and punished.
    names: true,
    ko: [
      '무죄(?:를|가) (?:선고|확정|받|판결)|무죄 판결|혐의를 벗',
      '(?:징역|금고|벌금|집행유예)[^.]{0,16}(?:선고|확정|복역)|형을 살고|복역 중|수감 중|유죄(?:를|가|로) (?:선고|확정|인정|판결)|수감됐',
      '구형|구했|1심|2심|원심|항소심|파기|뒤집|공범|다른|나머지|앞서|함께|지난|대법원|다만|혐의[는에]|일부|동생|같은 재판',
    ],
    en: [
      '\\b(?:was|were|been|had been) (?:\\p{L}+ )?(?:acquitted|cleared of|found not guilty)\\b|\\b[Nn]ot guilty verdict\\b',
      "\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]he (?:defendant|man|woman)[’']?s?)(?: \\p{L}+)? (?:was (?:jailed|sentenced|convicted|fined)|sentence|conviction|will serve|is serving|begins? (?:his|her) sentence)\\b",
      '\\b(?:appeal\\w*|earlier|first|lower|other|another|co-defendant|previous|quashed|overturned|had|sought|in (?:19|20)\\d\\d|prosecutors?|charge|lesser|counts?|for (?!(?:\\p{L}+|\\d+) (?:years?|months?|weeks|days|life))\\p{Ll})',
    ],
    fr: [
      '(?:a|ont|avait) été (?:relaxée?s?|acquittée?s?|innocentée?s?|blanchie?s?)(?!\\p{L})',
      "(?:[Ii]l|[Ee]lle|[Ll][’']accusée?|[Ll]e prévenu)(?: a)?(?: été)? (?:condamnée?|purgera|purge|devra purger|écopé|incarcérée?)(?!\\p{L})|[Ss]a (?:peine|condamnation)(?!\\p{L})",
      '(?<!\\p{L})(?:appel|avait|premi[eè]re|autre|complice|requis|annul\\p{L}*|instance|précédent\\p{L}*|pour)(?!\\p{L})',
    ],
  },
  {
    // Denied, and admitted.
    names: true,
    ko: [
      '혐의를 (?:전면 |모두 |줄곧 |강하게 |완강히 )?부인(?!하다|하던|했지만|했으나|해 오다|해오다)|결백을 주장|무죄를 주장',
      '(?:혐의|범행|사실)(?:를|을) (?:모두 |순순히 |전부 )?(?:인정|시인|자백)(?!하지 않)|자백했',
      '일부|나머지|다른|공범|뒤늦게|결국|처음|번복|바꿔|이후|앞서|당초|그러나|하지만|만',
    ],
    en: [
      '\\b(?:pleaded not guilty|denies (?:all|any|the)|denied (?:all|any|the) (?:charges?|wrongdoing|allegations?|counts?)|protest(?:s|ed) (?:his|her) innocence|maintains (?:his|her) innocence)\\b',
      '\\b(?:pleaded guilty|admitted (?:the|all|to|both|his|her)|confessed|guilty plea|(?:his|her) confession)\\b',
      '\\b(?:later|then|other|second|another|co-defendant|initially|changed|but|one count|eventually|not|after|brother|driver|fellow)\\b',
    ],
    fr: [
      '(?:nie (?:les faits|toute)|a (?:toujours )?nié|clame son innocence|conteste les faits|a plaidé non coupable)',
      '(?:a (?:\\p{L}+ment )?(?:reconnu (?:les faits|sa|avoir)|avoué|plaidé coupable)|passé aux aveux|ses aveux)',
      "(?<!\\p{L})(?:puis|finalement|autre|complice|ensuite|mais|avant|après|partie|rétract\\p{L}*|d[’']abord)(?!\\p{L})",
    ],
  },
  {
    // Voted down, and passed.
    ko: [
      '(?:안건|조례안|예산안|법안|동의안|개정안|건의안|결의안|계획안)(?:은|는|이|가) (?:[^ .]+ ){0,4}부결',
      '(?:통과된|가결된|의결된) (?:안건|조례|예산|법|동의|개정|건의|결의|계획)|(?:안건|조례안|예산안|법안|동의안|개정안|건의안|결의안|계획안)(?:은|는|이|가) (?:[^ .]+ ){0,4}(?:통과|가결)',
      '수정|지난|1차|2차|다시|재|앞서|다른|상임위|위원회|뒤|번째',
    ],
    en: [
      '\\b(?:motion|bill|proposal|plan|measure|budget|amendment|resolution|scheme) (?:was|were|had been) (?:\\p{L}+ )?(?:rejected|voted down|thrown out|defeated)\\b',
      '\\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:approved|adopted|newly passed) (?:motion|bill|proposal|plan|measure|budget|resolution|scheme)\\b|\\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:motion|bill|proposal|plan|measure|budget|resolution|scheme) (?:was|were) (?:\\p{L}+ )?(?:approved|adopted|passed)\\b',
      '\\b(?:again|second|amended|revised|another|committee|earlier|later|previous|first|last|in (?:19|20)\\d\\d)\\b',
    ],
    fr: [
      '(?:motion|texte|projet|proposition|plan|budget|amendement|résolution|délibération) (?:a|avait) été (?:\\p{L}+ment )?(?:rejetée?|repoussée?|retoquée?)(?!\\p{L})',
      '(?:[Ll]e|[Ll]a|[Cc]ette?) (?:motion|texte|projet|proposition|plan|budget|résolution|délibération)(?: ainsi| désormais)? (?:a été )?(?:\\p{L}+ment )?(?:adoptée?|votée?|approuvée?)(?!\\p{L})',
      '(?<!\\p{L})(?:nouveau|second|amendée?|modifiée?|autre|commission|précédent|première|dernier|avait)(?!\\p{L})',
    ],
  },
  {
    // No damage, and what it comes to.
    ko: [
      '(?:재산|물적|시설) ?피해(?:는|가|도)? (?:거의 |전혀 )?없',
      '재산 ?피해(?:는|가|액은|액이|액을)? [^.]{0,16}\\d|피해액(?:은|이|을) |(?:\\d+만|\\d+억|\\d+천만) ?원(?:의|어치의?) (?:재산 )?피해',
      '없|예상|지난|당시',
    ],
    en: [
      '\\b(?:[Nn]o|[Ww]ithout(?: any)?|did not cause(?: any)?) (?:material |structural |serious )?damage\\b|\\b[Nn]othing was damaged\\b',
      '\\b[Dd]amage (?:is|was|has been) (?:\\p{L}+ )?(?:put|estimated|assessed)\\b|\\b(?:cost of|repair(?:ing)?|worth of) (?:the )?damage\\b|\\b(?:[Tt]he|severely|badly|heavily) damaged (?:\\p{L}+)\\b',
      '\\b(?:no|earlier|last|previous|could|would|if)\\b',
    ],
    fr: [
      '(?:aucun (?:dégât|dommage)|sans (?:faire de )?dégâts?|pas (?:fait |causé )?de dégâts?)',
      "[Ll]es (?:dégâts|dommages) (?:\\p{L}+ )?(?:sont|s[’']élèvent|ont|atteignent|se chiffrent)|montant des (?:dégâts|dommages)",
      '(?<!\\p{L})(?:aucun|précédent|auraient|seraient)(?!\\p{L})',
    ],
  },
  {
    // No witness, and what a witness saw.
    ko: [
      '목격자(?:는|가|도) (?:한 명도 |아무도 |아직 )?없|(?:아무도|본 사람이 없|목격한 사람이 없)',
      '목격자(?:들)?(?: [가-힣]{2,4} ?씨)?(?:은|는|가|이|의|에 따르면)(?! ?(?:없|한 명도|아무도|아직|를 찾))',
      '찾고|없|나타나',
    ],
    en: [
      '\\b(?:[Nn]o (?:eye)?witnesses|without witnesses|[Nn]obody saw|[Nn]o one saw)\\b',
      '\\b(?:[Ww]itnesses|[Aa] witness|[Ee]yewitness(?:es)?|[Oo]nlookers|[Oo]ne witness|[Tt]he witness) (?:\\p{L}+ )?(?:said|saw|told|described|reported|heard)\\b',
      '\\b(?:no|appeal\\w*|whether|if)\\b',
    ],
    fr: [
      "(?:aucun témoin|sans témoins?|[Pp]ersonne n[’']a (?:rien )?vu)",
      '(?:[Uu]n|[Dd]es|[Ll]es|[Pp]lusieurs|[Dd]eux|[Uu]ne) (?:\\p{L}+ )?(?:témoins?)(?:,[^,.]{0,30},)? (?:\\p{L}+ment )?(?:raconte|décri|affirm|assur|ont|a|rapport)',
      '(?<!\\p{L})(?:aucun|appel|éventuel\\p{L}*)(?!\\p{L})',
    ],
  },
  {
    // Sober, and drunk.
    names: true,
    ko: [
      '술을 (?:한 잔도 |전혀 )?마시지 않|음주 (?:상태|운전)(?:는|은|가|이)? 아니',
      '만취|혈중알코올농도(?:는|가)? 0\\.[01]?[3-9]|술에 (?:취|만취)|음주 ?운전 혐의',
      '상대|다른|피해|아니',
    ],
    en: [
      '\\b(?:was|were|been) (?:\\p{L}+ )?sober\\b|\\bhad not been drinking\\b|\\b(?:no alcohol (?:was|had)|negative breath test|not (?:drunk|intoxicated))\\b',
      '\\b(?:drunk(?:en)?|intoxicated|over the limit|drink-driving|twice the legal)\\b',
      '\\b(?:not|other|another|no|victim|passenger|pedestrian|denied|ruled out)\\b',
    ],
    fr: [
      "(?:n[’']avait (?:pas|rien) bu|était sobre|alcootest (?:était |s[’']est révélé )?négatif|pas alcoolisée?)",
      "(?:ivresse|état d[’']ébriété|était ivre|alcoolémie de|fortement alcoolisée?)",
      '(?<!\\p{L})(?:pas|autre|victime|passager|piéton)(?!\\p{L})',
    ],
  },
  {
    // Without a helmet, and saved by it.
    ko: [
      '(?<who>안전모|헬멧|안전벨트|안전띠|구명조끼|마스크)(?:을|를|도|은|는)? (?:쓰|착용하|매|입)지 않',
      '(?<who>안전모|헬멧|안전벨트|안전띠|구명조끼|마스크)(?:을|를)? (?:쓴|착용한|맨|입은|쓰고|착용하고|매고|입고|착용해)|(?<who2>안전모|헬멧|안전벨트|안전띠|구명조끼) 덕',
      '다른|않|상대|동승|없',
    ],
    en: [
      '\\b(?:not|without|[Nn]either [^.;]{2,20}) (?:been )?(?:wearing |wear )?(?:an? |any )?(?<who>helmet|seat ?belt|life ?jacket|harness|mask)s?\\b',
      '\\b(?:[Hh]is|[Hh]er|[Tt]heir|the) (?<who>helmet|seat ?belt|life ?jacket|harness|mask)s? (?:\\p{L}+ )?(?:saved|had saved|protected|kept|cracked|split|held|broke)\\b',
      '\\b(?:other|passenger|another|could|would|might)\\b',
    ],
    fr: [
      '(?:ne portai(?:en)?t pas (?:de |son |sa |leur )?|sans )(?<who>casque|ceinture|gilet|masque)s?(?!\\p{L})',
      "(?<!\\p{L})(?:[Ss]on|[Ss]a|[Ll]eur|[Ll]e|[Ll]a) (?<who>casque|ceinture|gilet|masque) (?:lui |l[’']|les )?(?:a|avait) ?(?:\\p{L}+ )?(?:sauvé|protégé|évité|fendu|retenu)",
      '(?<!\\p{L})(?:autre|passager|aurait)(?!\\p{L})',
    ],
  },
  {
    // Away, and there.
    ko: [
      '(?<who>[가-힣]{2,6})(?:은|는|이|가) [^.]{0,20}(?:불참했|참석하지 않|나오지 않|자리하지 않|참석하지 못)',
      '(?<who>[가-힣]{2,6})(?:은|는|이|가) [^.]{0,20}(?:참석해|참석했|축사를|단상에 올|인사말|악수를 나)',
      '다른|지난|앞서|대신|뒤늦게|이튿날|영상',
    ],
    en: [
      '\\b[Tt]he (?<who>\\p{Ll}+) (?:did not (?:attend|appear|turn up|come)|was absent|stayed away|was not (?:there|present))\\b',
      '\\b[Tt]he (?<who>\\p{Ll}+),? (?:who )?(?:attended|was (?:there|present)|told the (?:audience|meeting|crowd|court|guests)|shook hands|cut the ribbon|sat in the (?:front|public))\\b',
      '\\b(?:later|earlier|last|video|letter|online|next|previous|instead|then)\\b',
    ],
    fr: [
      "[Ll](?:e |a |[’'])(?<who>\\p{Ll}+) (?:était absente?|n[’'](?:a pas assisté|était pas (?:là|présente?))|ne s[’']est pas (?:présentée?|déplacée?))",
      "[Ll](?:e |a |[’'])(?<who>\\p{Ll}+),? (?:a assisté|était présente?|a pris la parole|a serré|a coupé le ruban|s[’']est adressée?)",
      '(?<!\\p{L})(?:plus tard|vidéo|lettre|dernier|précédente?|ensuite)(?!\\p{L})',
    ],
  },
  {
    // Without a word, and in words.
    ko: [
      '(?<who>[가-힣]{2,6})(?: 측)?(?:은|는|이|가) [^.]{0,24}(?:답변을 (?:거부|피)|언급을 피|입장을 (?:밝히|내놓)지 않|응답하지 않|답하지 않|말을 아꼈)',
      '(?<who>[가-힣]{2,6})(?: 측)?(?:은|는|이|가)[^.]{0,10}[“"].*[”"]',
      '만|다만|앞서|이후|지난|보도자료|당시|예전',
    ],
    en: [
      '\\b[Tt]he (?<who>\\p{Ll}+) (?:declined to comment|refused to comment|did not (?:respond|reply|comment)|made no comment|could not be reached)\\b(?! on| about| to)',
      '[”"],? (?:the (?<who>\\p{Ll}+) (?:said|told|added)|said the (?<who2>\\p{Ll}+))\\b',
      '\\b(?:earlier|later|last|statement|email|previously|had|but|at the time|in (?:19|20)\\d\\d)\\b',
    ],
    fr: [
      "[Ll](?:e |a |[’'])(?<who>\\p{Ll}+) (?:n[’']a pas (?:souhaité|voulu|donné suite|répondu)|a refusé de (?:s[’']exprimer|commenter|répondre)|s[’']est refusée? à tout commentaire|n[’']était pas joignable)",
      "»,? (?:a (?:déclaré|dit|répondu|assuré|expliqué)|assure|explique|affirme) l(?:e |a |[’'])(?<who>\\p{Ll}+)",
      '(?<!\\p{L})(?:plus tôt|communiqué|dernier|précédemment|avait|mais)(?!\\p{L})',
    ],
  },
  {
    // Nobody named, and a name.
    names: true,
    ko: [
      '(?:신원|이름)(?:은|이|을|를) (?:아직 |끝내 )?(?:확인되지|밝혀지지|공개하지|밝히지) 않',
      '(?:신원은|신원이) [^.]{0,30}(?:로|으로) (?:확인|밝혀)|이름은 [가-힣]{2,4}(?:이다|다|로)',
      '뒤늦게|이후|나중|두 번째|나머지|가운데',
    ],
    en: [
      '\\b(?:has|have|had) not (?:yet )?(?:been )?(?:named|identified)\\b|\\b(?:identity|name) (?:has|had|was) not (?:been )?(?:released|disclosed|revealed)\\b',
      '\\b(?:was|were|has been|been) (?:\\p{L}+ )?(?:named|identified) as\\b|\\b(?:police|officers|family) named (?:him|her|the)\\b',
      '\\b(?:later|second|third|driver|after|locally|but|yet)\\b',
    ],
    fr: [
      "(?:n[’']a|n[’']ont|n[’']avait) pas (?:encore )?été (?:identifiée?s?|nommée?s?)|identité n[’']a pas (?:encore )?été",
      '(?:a|ont) été (?:\\p{L}+ment )?identifiée?s? comme',
      '(?<!\\p{L})(?:second|plus tard|ensuite|après|puis)(?!\\p{L})',
    ],
  },
  {
    // Alone in the car, and with passengers.
    ko: [
      '(?:운전자|기사|조종사|선장)(?:는|가|만)? ?(?:혼자|홀로)|혼자 타고 있|(?:승객|동승자|탑승객)(?:은|이|는|가|도)? (?:한 명도 |아무도 )?(?:없었|없다)',
      '(?:승객|탑승객|동승자) ?(?:\\d+ ?명|[한두세네] ?명|들|가 |는 |의 )(?!없)|함께 타고 있던',
      '다른|상대|뒤따르|없',
    ],
    en: [
      '\\b(?:was|were|been|travelling|driving) alone (?:in|aboard|on board|at the wheel)\\b|\\b(?:no passengers|(?:only|sole) (?:occupant|person) (?:of|in|on|aboard))\\b',
      '\\b(?:his|her|the|two|three|four|\\d+|both|all|all \\d+) (?:\\p{L}+ )?passengers?\\b',
      '\\b(?:other|second|coach|train|no)\\b',
    ],
    fr: [
      '(?:seule? (?:à bord|dans (?:la|sa|le|son) (?:voiture|véhicule|cabine)|au volant)|aucun passager|sans passager)',
      '(?:[Ss]es|[Ss]on|[Ss]a|[Ll]es|[Dd]eux|[Tt]rois|\\d+) (?:\\p{L}+ )?passag(?:er|ère)s?(?!\\p{L})',
      "(?<!\\p{L})(?:autre|second|train|aucun|l[’']autre)(?!\\p{L})",
    ],
  },
  {
    // Round the clock, and shut at ten.
    ko: [
      '24시간 (?:내내 )?(?:문을 [여열연]|영업|운영|개방)|연중무휴',
      '(?:\\d{1,2}시에?|매주 [월화수목금토일]요일(?:은|에는|에)?|[월화수목금토일]요일마다) (?:문을 닫|쉬|쉰|휴무|영업을 마)',
      '옆|예전|원래|주차|약국',
    ],
    en: [
      '\\b(?:never closes|never shuts|open (?:24 hours|around the clock|round the clock|day and night)|24-hour (?:shop|store|service|garage|gym|chemist))\\b',
      '\\b(?:closes|shuts|closed|locks up) (?:at|every|on \\p{Lu}\\p{L}+days?)\\b',
      '\\b(?:used to|until|before|next door|kitchen|counter)\\b',
    ],
    fr: [
      '(?:ouverte? (?:24 heures sur 24|jour et nuit|sans interruption|7 jours sur 7)|ne ferme jamais)',
      '(?:ferme|fermée?) (?:à \\d|à (?:midi|minuit)|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|chaque)',
      '(?<!\\p{L})(?:avant|autrefois|voisine?|cuisine|guichet)(?!\\p{L})',
    ],
  },
  {
    // Not a word of a language, and fluent in it.
    names: true,
    ko: [
      '(?<who>한국|영|중국|일본|프랑스|독일|러시아|스페인)(?:어|말)(?:를|을)? (?:전혀|한마디도|아예) (?:못|할 줄|하지 못|몰)',
      '(?:유창한|완벽한|능숙한|능통한) (?<who>한국|영|중국|일본|프랑스|독일|러시아|스페인)(?:어|말)|(?<who2>한국|영|중국|일본|프랑스|독일|러시아|스페인)(?:어|말)(?:로|를) (?:유창|능숙)',
      '통역|배운|아내|남편|딸|아들|이제',
    ],
    en: [
      '\\b(?:speaks?|spoke|knows|knew) (?:no|not a word of) (?<who>\\p{Lu}\\p{L}+)\\b|\\b(?:does|did|do) not speak (?:any )?(?<who2>\\p{Lu}\\p{L}+)\\b',
      '\\b(?:fluent|perfect|flawless|excellent|impeccable) (?<who>\\p{Lu}\\p{L}+)\\b|\\bfluent in (?<who2>\\p{Lu}\\p{L}+)\\b',
      '\\b(?:interpreter|wife|husband|son|daughter|learn\\w*|later|now|years)\\b',
    ],
    fr: [
      "(?:ne parlai?t?|ne parle|ne parlent) (?:pas|pas un mot|pas un mot de|aucun mot de) ?(?:d[’'e] ?)?(?:l[’']|le )?(?<who>français|anglais|allemand|espagnol|italien|chinois|arabe|russe)",
      "(?:dans un|en un|un) (?<who>français|anglais|allemand|espagnol|italien|chinois|arabe|russe) (?:parfait|impeccable|courant|excellent)|parle couramment (?:l[’']|le )?(?<who2>français|anglais|allemand|espagnol|italien|chinois|arabe|russe)",
      '(?<!\\p{L})(?:interprète|femme|mari|fils|fille|appris|plus tard|depuis)(?!\\p{L})',
    ],
  },
  {
    // There is none of it, and there it is.
    names: true,
    ko: [
      `(?:에는|에|은|는|당시|아직)[^.]{0,12} (?<who>${THERE_KO})(?:은|는|이|가|도|조차) (?:전혀 |아예 |하나도 |한 곳도 |한 대도 )?없(?:다|었|고|는|어)`,
      `(?<![가-힣])(?<who>${THERE_KO})(?:에서|으로|에 갇|에 실|이 울|가 울|에 찍|들은|들이|에 다니|이 작동|가 작동)`,
      '가까운|이웃|인근|새로|생기|들어서|예정|옛|시내|읍내|다른|큰 |없',
    ],
    en: [
      `\\b(?:has|have|had|with|is|was|were|are|without) (?:no|any) (?<who>${THERE_EN})\\b|\\bwithout an? (?<who2>${THERE_EN})\\b`,
      `\\b(?:the|its|their|his|her|all|all the|from a|on the) (?:\\d+ |village |town |local |house |school |two |three )?(?<who>${THERE_EN})\\b`,
      '\\b(?:nearest|closest|next|nearby|neighbou?ring|former|old|new|planned|future|lack\\w*|absence|missing|no|without|need\\w*|want\\w*|build|bigger|city|until|closed|miles|away|promis\\w*)\\b',
    ],
    fr: [
      `(?:n[’']a|n[’']y a|n[’']avait|n[’']y avait|n[’']ont|ne compte|ne possède|n[’']est équipée? d[’e]) ?(?:pas|plus|aucune?|pas de|plus de) ?(?:de |d[’'])?(?<who>${THERE_FR})(?!\\p{L})|sans (?<who2>${THERE_FR})(?!\\p{L})`,
      `(?<!\\p{L})(?:[Ll][ea’'] ?|[Dd]u |[Ss]on |[Ss]a |[Ll]eur |[Dd]e l[a’'] ?|[Aa]u |[Ll]es (?:\\d+ )?)(?<who>${THERE_FR})(?!\\p{L})`,
      '(?<!\\p{L})(?:proche|plus proche|voisine?|ancienne?|nouve\\p{L}+|future?|prévue?|absence|manque|sans|fermée?|fermeture|construire|ville|kilomètres|km|promis\\p{L}*|réclam\\p{L}*)(?!\\p{L})',
    ],
  },
  {
    // Without a stop, and three on the way.
    ko: [
      '(?:정차|정거|경유|쉬는 역|중간 정차) ?(?:없이|하지 않|역 없이)|무정차|직통으로',
      '(?:중간에 서는|정차(?:하는|역|할)|경유(?:하는|지)) ?(?:역|곳|정류장)?(?:은|는|이|에|역)|\\d+개 역에 (?:서|정차)',
      '완행|일부|다른|없|아니',
    ],
    en: [
      '\\b(?:non-?stop|without (?:a stop|stopping|calling)|direct (?:train|flight|bus|service))\\b',
      '\\b(?:calls|calling|stops|stopping) (?:at|in) (?:two|three|four|five|six|seven|\\d+|[A-Z]\\p{Ll}+)\\b|\\b(?:with a|a) (?:stopover|change) (?:at|in)\\b',
      '\\b(?:slow|local|some|night|return|other|hourly)\\b',
    ],
    fr: [
      "(?:sans (?:arrêt|escale|s[’']arrêter)|(?:train|vol|car|liaison)(?: est| sera)? directe?s?)(?!\\p{L})",
      "(?:s[’']arrête|s[’']arrêtera|dessert|marque (?:un|deux|trois) arrêts?|fait escale) (?:dans|à|en|deux|trois|quatre)",
      '(?<!\\p{L})(?:omnibus|nuit|retour|certains|autre)(?!\\p{L})',
    ],
  },
  {
    // The first of its kind, and who won the last.
    names: true,
    anytime: true,
    ko: [
      '(?:올해|이번에|이번이|올여름|올가을|국내에서) 처음(?:으로)? (?:열|개최|치러|선보|마련)|제1회 ',
      '(?:지난해|작년|지난 대회|전년도?) (?:우승자|우승팀|대상|수상자|대회|행사|축제)|(?:올해로|벌써) (?:두|세|네|\\d+) ?(?:번째|회째)',
      '다른|없',
    ],
    en: [
      '\\b(?:being )?held for the first time\\b|\\b(?:first-ever|inaugural) (?:edition|festival|fair|race|tournament|event|competition|show)\\b',
      "\\b(?:defend(?:s|ing)? (?:his|her|their|its) title|(?:defending|reigning) champions?|(?:last|previous) year[’']s (?:winner|edition|festival|fair|race|champion|event|show)|(?:second|third|fourth|fifth|tenth) edition)\\b",
    ],
    fr: [
      '(?:se tient|est organisée?|a lieu|aura lieu|se déroule) pour la première fois|(?:toute )?première édition',
      "(?:lauréate?s?|vainqueur|gagnante?s?|édition|tenante?) (?:de l[’']an dernier|de l[’']année dernière|du titre|précédente?)|(?:deuxième|troisième|quatrième|dixième) édition",
    ],
  },
  {
    // Alone on the stage, and two of them.
    ko: [
      '1인극|모노드라마|일인극',
      '(?:두|세|네|\\d) ?(?:명의 )?(?:배우|출연자|출연진)(?:가|는|이|의)|(?:배우|출연자) ?(?:두|세|네|\\d) ?명',
      '번갈아 가며 회차|다른|이전|더블',
    ],
    en: [
      '\\b(?:one-(?:man|woman|person) (?:show|play)|solo (?:show|play|performance)|monologue)\\b',
      '\\b(?:the|its|two|three|four|both|all) (?:two |three |four |five )?(?:actors|actresses|performers|players|cast members)\\b',
      '\\b(?:alternate|nights|previous|original)\\b',
    ],
    fr: [
      '(?:seul(?:e)?[- ]en[- ]scène|monologue|one[- ]man[- ]show|solo théâtral)',
      '(?:[Ll]es|[Dd]eux|[Tt]rois|[Qq]uatre) (?:deux |trois |quatre )?(?:acteurs|actrices|comédiens|comédiennes|interprètes)(?!\\p{L})',
      '(?<!\\p{L})(?:alternance|création|ancien)(?!\\p{L})',
    ],
  },
  {
    // Of no party, and of one.
    names: true,
    ko: [
      '무소속(?:으로|인| 의원| 후보)',
      '(?:소속 정당|그의 당|그가 속한 당|당적을 둔)',
      '입당|복당|탈당|떠나|옛|합류|나온',
    ],
    en: [
      '\\b(?:as an independent|independent (?:candidate|councillor|mayor|MP|senator)|no party affiliation)\\b',
      '\\b(?:[Hh]is|[Hh]er) party\\b',
      '\\b(?:old|joined|rejoined|left|quit|expelled|before|since|new|own)\\b',
    ],
    fr: [
      '(?:sans étiquette|candidate? indépendante?|élue? indépendante?)(?!\\p{L})',
      '(?<!\\p{L})(?:[Ss]on parti|le parti auquel (?:il|elle))(?!\\p{L})',
      '(?<!\\p{L})(?:ancien|rejoint|quitté|exclue?|nouveau|avant)(?!\\p{L})',
    ],
  },
];

/** Another time, another one, what was only thought of: then both may be so, whatever it is. */
const UNLESS: Readonly<Record<Language, RegExp>> = {
  ko: /다른|년 전|지난해|지난달|지난주|작년|예년|이전|앞서|또 다른|\d{4}년|아니|했더라면|였다면|내년|과거|만약|없지 않/,
  en: /\b(?:other|another|others|last (?:year|month|week|season)|previous(?:ly)?|next (?:year|month|week)|if|would|used to|in \d{4}|elsewhere|unlike|separate|ago|once)\b/i,
  fr: /(?<!\p{L})(?:autres?|(?:an|mois|année|semaine|saison) derni[eè]re?|précédent\p{L}*|prochaine?|si|aurai(?:t|ent)|ailleurs|jadis|autrefois|en (?:19|20)\d\d|il y a)(?!\p{L})/iu,
};

const compiled = new Map<Language, readonly Exclusion[]>();

/** The exclusions of a language. */
export function exclusionsOf(language: Language): readonly Exclusion[] {
  const known =
    compiled.get(language) ??
    ROWS.map(({ names = false, anytime = false, [language]: [one, other, unless] }) => ({
      one: expression(one, language, 'g'),
      other: expression(other, language, ''),
      ...(unless !== undefined && { unless: expression(unless, language, '') }),
      names,
      anytime,
    }));
  compiled.set(language, known);
  return known;
}

/** English is written with plain letters, which are looked for several times as fast. */
function expression(source: string, language: Language, flags: string): RegExp {
  if (language !== 'en') return new RegExp(source, `${flags}${language === 'ko' ? 'u' : 'iu'}`);
  const plain = source
    .replaceAll('\\p{L}', '[a-z]')
    .replaceAll('\\p{Ll}', '[a-z]')
    .replaceAll('\\p{Lu}', '[A-Z]');
  return new RegExp(plain, `${flags}i`);
}

/** Whether the words of the later sentence let both be so. */
export function allowsBoth(words: string, { unless, anytime }: Exclusion, language: Language): boolean {
  return (!anytime && UNLESS[language].test(words)) || (unless?.test(words) ?? false);
}
