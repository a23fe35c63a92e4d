/** Who was hurt, killed, saved or seen, and what was damaged. */
import type { Row } from './row.js';

const SOME_EN = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|both|several|some|the|one|another)';
const SOME_FR =
  '(?:[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix|\\d+|[Ll]es|[Dd]es|[Pp]lusieurs)';
const SOME_KO =
  '(?:\\d+ ?명|[한두세네] ?명|(?:다섯|여섯|일곱|여덟|아홉|열) 명|[^ ]+ (?:\\d+|[한두세네]|다섯|여섯) ?명)';

export const HARM: readonly Row[] = [
  {
    // Nobody hurt, and the injured.
    names: true,
    wide: true,
    ko: [
      '(?:다친 사람|다친 이|부상자|인명 ?피해|사상자|다친 (?:주민|승객|직원|학생))(?:은|는|이|가|도)? ?(?:전혀 |한 명도 |따로 )?없|(?:모두|전원) (?:무사|다치지 않|안전하게|탈 없이)|아무도 다치지 않|한 명도 다치지 않',
      `(?:부상자|사망자|다친 [^ ]+|숨진 [^ ]+|사상자|부상한 [^ ]+|중상자)(?:들은|들의|들을| ${SOME_KO}|의 (?:장례|치료|가족|상태|유족)|(?:은|는|이|가) (?:모두 )?(?:\\d|[두세네다여일])|(?:은|는) [^.]{0,20}(?:병원|치료))|(?:입원|치료)(?: 치료)?(?:를|을)? ?(?:받고 있|중이)|(?:병원으로|병원에) (?:옮겨|이송|실려|후송)|(?:중상|경상|부상|화상|골절상|상처)(?:을|를) 입(?:은|었)|(?:유족|빈소|장례)(?:는|가|를|은)`,
      '훈련|가상|예방 차원|검사를 받|살펴|당시 사고|폐렴|지병|출산|뇌졸중|심근경색|암 |반려|강아지|닭|돼지|소 \\d',
    ],
    en: [
      '\\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of (?:the|them|those)(?: \\p{L}+)?|[Nn]either \\p{L}+|[Nn]o (?:passengers?|residents?|staff|pupils|children|people|workers?))(?: on board| inside| aboard)? (?:was|were|had been|has been|have been|is|are|got|came to) (?:\\p{L}+ )?(?:hurt|injured|harmed|wounded|hospitali[sz]ed)\\b|\\b[Nn]o (?:injuries|casualties|one (?:needed|required) (?:hospital )?treatment)\\b|\\bwithout (?:injury|injuries|casualties)\\b|\\b(?:[Aa]ll|[Ee]veryone|[Ee]verybody|[Bb]oth)\\b[^.;]{0,40}\\b(?:unhurt|unharmed|uninjured|unscathed|without a scratch|safe and well|safe and sound)\\b',
      `\\b${SOME_EN} (?:\\p{L}+ ){0,2}(?:injured|wounded|dead|casualties|fatalities)\\b(?! (?:in|by) (?:1|2)\\d)|\\b(?:injured|wounded|dead|hurt) (?:\\p{Ll}+ )?(?:man|woman|boy|girl|driver|passengers?|residents?|pupils?|children|workers?|players?)\\b|\\b(?:was|were|are|is|being|been|remains?|still|still being) (?:taken|rushed|airlifted|flown|treated|recovering) (?:to|in|at|for)(?: (?:a|the|\\p{Lu}\\p{L}+))? ?(?:\\p{L}+ )?(?:hospital|clinic|intensive|burns|broken|cuts|shock)|\\b(?:remains?|are|is|still|lies) (?:\\p{L}+ )?in (?:a |the )?(?:\\p{L}+ )?(?:hospital|intensive care|a coma)\\b|\\b(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:funerals?|injuries|wounds|broken (?:leg|arm|ankle|wrist|collarbone|ribs?))\\b|\\b(?:suffered|sustained|with) (?:\\p{L}+ )?(?:injuries|burns|cuts|bruises|fractures|concussion|a broken|a fractured)\\b`,
      "\\b(?:drill|exercise|precaution\\w*|check\\w*|unhurt|no|nobody|[A-Z]\\p{L}+day[’']s|dummy|dummies|horses?|dogs?|sheep|cattle|visit\\w*|donat\\w*|pneumonia|illness|stroke|cancer|heart attack|gave birth)\\b",
    ],
    fr: [
      "(?:[Pp]ersonne n[’'](?:a été|est|a)(?: été)? (?:blessé|touché|incommodé|hospitalisé)|[Aa]ucun(?:e)? (?:blessé|victime|occupant n[’']a été)|n[’']a fait (?:ni mort ni blessé|aucun|aucune|pas de) ?(?:blessé|victime)?|sans faire de (?:blessé|victime)|ni (?:mort|blessé)s? ni (?:mort|blessé)|(?:sont|sortis?|sorties?|tous|toutes|s[’']en sortent) (?:tous |toutes )?(?:indemnes?|sains? et saufs?|saines et sauves))",
      `${SOME_FR} (?:\\p{L}+ ){0,2}(?:blessée?s|morts|mortes|tuée?s|hospitalisée?s|victimes)(?!\\p{L})|(?:restent?|est|sont|a été|ont été|toujours) (?:toujours |encore |\\p{L}+ment )?(?:hospitalisée?s?|soignée?s? (?:à l[’']hôpital|pour)|transportée?s? (?:à|au|vers))|[Ll](?:e|es|a) (?:\\p{L}+ )?blessée?s?(?!\\p{L})|(?:dans le coma|brûlée?s? (?:aux?|à|grièvement)|en soins intensifs|en réanimation|urgence absolue|ses blessures|leurs blessures|[Ll]es obsèques)`,
      '(?<!\\p{L})(?:aucun\\p{L}*|exercice|précaution|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ni|chevaux|vaches|moutons|maladie|pneumonie|cancer|accouché|légèrement|chauffeur|conduct\\p{L}+)(?!\\p{L})',
    ],
  },
  {
    // Nobody killed, and the dead.
    names: true,
    wide: true,
    ko: [
      '(?:숨진 사람|사망자|인명 피해)(?:은|는|이|가|도)? ?(?:한 명도 )?없|(?:모두|전원) (?:구조|목숨을 건|살아)',
      `(?:숨진|사망한) (?:사람|주민|승객|선원|직원|이들?|(?:[^ ]+ )?${SOME_KO})|사망자(?:는|가|의|들)(?! ?없)|(?:빈소|합동 분향소|장례식?)(?:는|가|를|은)|유족`,
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
    wide: true,
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
];
