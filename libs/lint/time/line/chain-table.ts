/**
 * Undertakings and their stages: no stage comes before an earlier one of the same undertaking. Each stage is the words for it in
 * Korean, English and French; a word may stand in several chains.
 */

/** Stages in their order, each with its words. */
export interface Chain {
  /** People do it more than once: who left one firm may join another. Then only what is told in its order counts. */
  readonly again?: true;
  /** There is one of it in an article as a rule, whoever does what in it: a case, a law, a book. */
  readonly one?: true;
  readonly stages: readonly (readonly [ko: string, en: string, fr: string])[];
}

/** Every chain, one idea each. */
export const CHAINS: readonly Chain[] = [
  {
    // A life.
    stages: [
      ['태어[나났난]|출생', 'born|hatched', 'née?s?|naît|naquit'],
      [
        '숨졌|숨진|사망|별세|세상을 떠|세상을 등|타계|작고|서거|눈을 감',
        'died|dies|passed away|killed',
        "morte?s?|meurt|mourut|décédée?s?|s[’']éteint|éteinte?",
      ],
    ],
  },
  {
    // A building or a line, from the plan to the end of it.
    stages: [
      [
        '설계|발주|계획이 확정|승인을 받',
        'commissioned|authori[sz]ed|approved|designed|planning permission',
        'commandée?s?|autorisée?s?|conçue?s?',
      ],
      [
        '착공|첫 삽|공사(?:를|가|는) (?:[^ .]+ ){0,3}시작|기공|짓기 시작|공사에 들어[가갔간]',
        'broke ground|(?:boring|drilling|tunnelling|excavation|earthworks|dredging|building work) (?:had )?(?:begun|began|started|got under way)|ground (?:was|had been) broken|(?:work|construction|building|digging)(?: on it| there)? (?:had |was |first )?(?:began|begun|started)|foundation stone',
        'travaux (?:ont|avaient|furent|sont)? ?(?:été )?(?:commencé|débuté|démarré|engagé|lancé)e?s?|(?:premi[èe]re pierre|chantier (?:a|avait) (?:débuté|commencé|démarré))',
      ],
      [
        '완공|준공|건립|공사를 마[쳤친]|공사가 끝',
        'built|constructed|erected|completed|finished',
        'construite?s?|bâtie?s?|érigée?s?|achevée?s?|terminée?s?',
      ],
      [
        '개통|개관|개장|문을 [여연열]|운행을 시작|가동에 들어|첫 열차|첫 손님',
        'opened|opens|inaugurated|first train|entered service|came into service|went into service|(?:was|been) in use|came on stream',
        'ouvert(?:e|es|s)?|ouvre|ouvrira|inaugurée?s?|mise?s? en service|premier train|entrée?s? en service|entrée?s? en fonction',
      ],
      [
        '폐쇄|폐관|폐장|폐업|폐교|폐점|철거|헐[렸린]|문을 닫',
        'closed|closes|will close|shut|demolished|torn down|pulled down|burn(?:ed|t) down|dismantled|closed its doors',
        'fermée?s?|démolie?s?|détruite?s?|rasée?s?|fermé ses portes|démantelée?s?',
      ],
    ],
  },
  {
    // A house: a firm, a club, a school.
    stages: [
      [
        '설립|창업|창립|창단|창간|창당|세[웠운워]|개교|개원|개업|문을 [여연열]',
        'founded|set up|established|started|incorporated|formed|opened|opens',
        'fondée?s?|créée?s?|constituée?s?|ouvert(?:e|es|s)?|ouvre|ouvrira',
      ],
      [
        '상장|흑자|1호점|첫 제품',
        'went public|floated|first profit|listed',
        'cotée?s?|introduite? en bourse',
      ],
      [
        '해산|해체|파산|폐업|폐간|폐교|매각|인수[됐되된]|문을 닫|불[탔탄]|법정관리',
        'closed|closes|will close|shut|dissolved|disbanded|wound up|bankrupt|burn(?:ed|t) down|taken over|acquired|merged|folded|ceased',
        'fermée?s?|fermé ses portes|dissoute?s?|rachetée?s?|liquidée?s?|faillite|absorbée?s?|disparu',
      ],
    ],
  },
  {
    // A law.
    one: true,
    stages: [
      [
        '발의|법안을 제출|상정|입법 ?예고',
        'introduced|tabled|proposed|drafted|debated|first reading',
        'déposée?s?|présentée?s?|proposée?s?|débattue?s?|premi[eè]re lecture',
      ],
      ['통과|가결|의결', 'passed|adopted|approved|voted|enacted', 'votée?s?|adoptée?s?|approuvée?s?'],
      [
        '공포(?:됐|된|했|한|되|해)',
        'promulgated|signed into law|received royal assent|became law',
        'promulguée?s?',
      ],
      [
        '시행|발효',
        'in force|took effect|takes effect|came into effect|has applied|have applied|applies since',
        "en vigueur|s[’']applique|appliquée?s?",
      ],
    ],
  },
  {
    // A case.
    one: true,
    stages: [
      [
        '신고|고소|고발|수사에 착수|수사를 시작',
        'reported to the police|complaint|investigation (?:began|opened|started)|lodged',
        'plainte|(?:enquête|instruction|information)(?: judiciaire)?,? (?:a été |est |était |fut )?ouverte|signalée?s?',
      ],
      [
        '체포|입건|구속|검거|송치',
        'arrested|detained|taken into custody|made (?:\\p{L}+ )?arrests?',
        'arrêtée?s?|interpellée?s?|mise? en examen|écrouée?s?',
      ],
      ['기소|재판에 넘', 'charged|indicted|remanded|committed for trial', 'inculpée?s?|renvoyée?s? devant'],
      [
        '첫 공판|첫 재판|재판이 시작|공판이 열',
        'trial (?:had )?(?:opened|began|begun|started)|(?:went|stood|put) on trial|stood trial|pleaded (?:not )?guilty|entered a plea|guilty plea|hearings? (?:had )?(?:began|begun|opened|started)',
        "plaidé (?:non )?coupable|comparu|procès (?:s[’']est |s[’']était |a |avait )?(?:ouvert|débuté|commencé)|premi[èe]re audience",
      ],
      [
        '선고|판결|유죄|무죄',
        'convicted|acquitted|sentenced|found guilty|verdict|jailed|cleared of',
        'condamnée?s?|relaxée?s?|acquittée?s?|verdict|jugée?s?',
      ],
      [
        '항소|2심|상고|대법원|형이 확정',
        'appeal (?:court|judges)|appeal (?:was|were|had been) (?:dismissed|rejected|thrown out|heard|allowed)|lost (?:his|her|their) appeal|appealed|upheld|on appeal|quashed',
        'en appel|cassation|fait appel|interjeté appel',
      ],
    ],
  },
  {
    // What is made, and then shown: a paper, a book, a film, a record.
    one: true,
    stages: [
      [
        '집필|쓰기 시작|촬영|녹음|쓴|투고|원고를 [보넘]|원고(?:가|는|를) (?:[^ ]+ ){0,2}완성|탈고',
        'manuscript (?:was |had been )?(?:finished|completed|delivered)|finished (?:writing|the manuscript)|begun to write|began (?:to write|writing|work on)|wrote|written|filmed|shot|recorded|submitted|sent it in|sent in|delivered the manuscript|drafted',
        'écrite?s?|rédigée?s?|tournée?s?|enregistrée?s?|envoyée?s?|soumise?s?|remis le manuscrit',
      ],
      ['게재 승인|채택|심사를 통과', 'accepted', 'acceptée?s?'],
      [
        '출간|개봉|게재|펴[냈낸]|발매|출판|초연|실[렸린]|세상에 나[왔온]|나왔다',
        'published|came out|appeared|premiered|released|in print|first performed',
        'publiée?s?|parue?s?|paraît|sortie?s?|éditée?s?|créée?s? sur scène',
      ],
    ],
  },
  {
    // A wish, and leave for it.
    one: true,
    stages: [
      [
        '신청|출원|청구|요청',
        'applied|filed|sought|requested|application',
        'demandée?s?|sollicitée?s?|déposée?s?|demande',
      ],
      [
        '승인|허가|등록|인가|허용',
        'approv(?:ed|al)|granted|permission|clearance|licensed',
        'accordée?s?|délivrée?s?|obtenue?s?|feu vert',
      ],
    ],
  },
  {
    // What is entered for, and then awarded or held.
    one: true,
    stages: [
      [
        '응모|접수|신청|모집|예매|마감|원서',
        'entries|applications?|registrations?|nominations?|deadline|tickets? (?:go|went) on sale|submissions?|booking',
        'candidatures?|inscriptions?|dossiers?|billetterie|réservations?|date limite|bulletins?',
      ],
      [
        '당선작|수상작|수상자|당선자|합격자|당첨자|선정 결과|결과를 발표|결과는|최종 명단',
        'winners?|results?|shortlist|successful (?:candidates|applicants)|prizewinners?',
        'lauréate?s?|résultats?|gagnante?s?|palmarès|admis',
      ],
      [
        '시상식|공연|본선|개막|축제는|대회는|입학식',
        'ceremony|prize-?giving|festival (?:opens|begins|starts|takes place|runs)|(?:concert|race|show|match|marathon|course|performance)s? (?:takes? place|begins?|starts?|is on|is held)',
        "désignée?s?|cérémonie|remise des prix|(?:festival|concert|course|spectacle|stage|marathon) (?:aura lieu|a lieu|se tient|débute|commence|s[’']ouvre)",
      ],
    ],
  },
  {
    // A strike, a war, a fair.
    stages: [
      [
        '파업에 (?:들어|돌입)|발발|일어[났난]|개막|막을 올|시작[됐된했한해돼]|돌입|착수|터[졌진]',
        'began|begun|begins|started|starts|opens|broke out|erupted|was declared|set in|went on strike|walked out|kicked off|got under way|launched|recruitment (?:had )?opened',
        "commencée?s?|débutée?s?|démarrée?s?|éclaté|entamée?s?|lancée?s?|engagée?s?|s[’']est ouverte?|mise?s? en grève",
      ],
      [
        '끝[났난나]|종료|마[쳤친쳐]|폐막|막을 내|타결|업무에 복귀|철회|완료|종전|휴전|정전 ?협정|항복|멈[췄춰춘]|막을 닫|그[쳤친치]',
        'ended|ends|finished|closes|called off|concluded|was over|went back to work|wrapped up|armistice|truce|ceasefire|surrender(?:ed)?|broke|lifted|expired|came to an end|drew to a close|last \\p{Ll}+ (?:was|were|left|had)',
        'terminée?s?|achevée?s?|derni(?:er|ère)s? \\p{Ll}+ (?:a|ont|est|sont|fut)|pris fin|prend fin|finie?s?|repris le travail|conclue?s?',
      ],
    ],
  },
  {
    // Harm, and what mends it.
    stages: [
      [
        '다[쳐친쳤]|부상|진단|입원|파손|무너[졌진]|피해를 입',
        'hurt|injured|broke|tore|ruptured|diagnosed|admitted|damaged|wrecked|collapsed',
        'blessée?s?|hospitalisée?s?|admise?s?|diagnostiquée?s?|endommagée?s?|effondrée?s?',
      ],
      [
        '수술|복구|보수를 마|수리',
        'operated on|had surgery|underwent|repaired|rebuilt|mended',
        'opérée?s?|réparée?s?|reconstruite?s?',
      ],
      ['퇴원|복귀', 'discharged|recovered|sent home', "sortie? de l[’']hôpital|rétablie?s?"],
    ],
  },
  {
    // An order, and what comes of it.
    stages: [
      ['계약|수주|주문', 'ordered|signed|contract', 'commandée?s?|signée?s?|contrat'],
      ['비준', 'ratified', 'ratifiée?s?'],
      ['인도(?:했|됐|한|된)|납품|배치', 'delivered|handed over|deployed', 'livrée?s?|remise?s?|déployée?s?'],
    ],
  },
  {
    // A product.
    stages: [
      [
        '개발에 착수|개발을 시작',
        'patented|prototype|development (?:began|started)',
        'brevetée?s?|prototype',
      ],
      [
        '출시|발매|시판|판매를 시작',
        'launched|went on sale|released|introduced',
        'lancée?s?|commercialisée?s?|mise?s? en vente|mise?s? sur le marché',
      ],
      [
        '단종|판매를 중단|리콜',
        'discontinued|withdrawn|recalled|scrapped',
        'retirée?s?|rappelée?s?|arrêtée?s?',
      ],
    ],
  },
  {
    // A rule or a practice.
    stages: [
      [
        '도입|제정|신설|새로 만[들든]|개설',
        'introduced|brought in|imposed',
        'instaurée?s?|introduite?s?|instituée?s?|mise?s? en place',
      ],
      ['폐지|해제', 'abolished|lifted|scrapped|repealed', 'abolie?s?|levée?s?|abrogée?s?|supprimée?s?'],
    ],
  },
  {
    // An alarm, by the clock or by the day.
    one: true,
    stages: [
      [
        '발생|불이 [나났난]|일어[났난]',
        'broke out|happened|occurred|struck|swept away|got lost|were trapped|was trapped',
        "s[’']est produite?|éclaté|survenue?|emportée?s?|s[’']est déclarée?",
      ],
      [
        '신고(?:가|를|는|된|됐)|접수[됐된]|발령|실종|구조 ?요청|신고 ?전화|전화가 걸려[왔온오]|전화를 받',
        'alarm (?:was|had been) raised|was raised|emergency call|(?:999|911|112) call|first call|dialled (?:999|911|112)|raised the alarm|alerted|called (?:the )?(?:police|firefighters|an ambulance)|reported',
        "alerte (?:a été |avait été |fut )?donnée|alertée?s?|donné l[’']alerte|appelée?s?|disparition (?:a été |avait été |est )?signalée|signalée?s? disparue?s?|premier appel",
      ],
      [
        '출동|도착|닿[았은]|발견[됐된]',
        '(?:firefighters|police|crews?|engines?|ambulances?|rescuers|medics|paramedics|officers|helicopter) (?:had )?(?:arrived|reached|were on the scene)|arrived on the scene|was found|were found',
        '(?:pompiers|secours|gendarmes|policiers|ambulances?|sauveteurs|hélicoptère) (?:sont|étaient|furent) (?:arrivée?s?|sur place)|retrouvée?s?',
      ],
      [
        '꺼[졌진]|진화|불길을 잡|해제|구조[됐된]',
        'put out|under control|extinguished|stood down|lifted',
        'éteinte?|maîtrisée?|circonscrite?|levée?',
      ],
    ],
  },
  {
    again: true,
    // A stay somewhere, a post, a bond.
    stages: [
      ['처음 만난|처음 만났|사귀기 시작|만난', 'first met|met', 'rencontrée?s?'],
      ['결혼|약혼', 'married|engaged', 'mariée?s?|épousée?'],
      ['이혼|갈라[섰선]|헤어[졌진]', 'divorced|parted|separated', 'divorcée?s?|séparée?s?|sont séparés'],
    ],
  },
  {
    again: true,
    stages: [
      ['입학|진학', 'enrolled|matriculated|entered', 'inscrite?s?|entrée?s?'],
      ['졸업|학위', 'graduated|took (?:his|her) degree|sat (?:his|her) finals', 'diplômée?s?'],
    ],
  },
  {
    again: true,
    stages: [
      [
        '입사|입단|데뷔|합류|부임|취임|입대|당선|선출|임명|영입|발탁|채용|(?:감독|대표|회장|이사장|단장|총장|교장|시장|의장|지휘봉|이장)(?:을|직을)? 맡[아았은]|교단에 [서섰선]|지휘봉을 잡|즉위|왕위에 [오올]',
        'joined|hired|recruited|signed|elected|appointed|took office|took over|named|crowned|enlisted|sworn in|came to power|took charge|took the (?:job|helm|post|throne)|ascended|became (?:king|queen|mayor|president|manager|head|coach|captain)',
        'embauchée?s?|recrutée?s?|engagée?s?|élue?s?|nommée?s?|rejoint|arrivée?s?|entrée?s?|couronnée?s?|intronisée?s?|pris ses fonctions|arrivée? au pouvoir|monte sur le trône',
      ],
      [
        '승진|주장으로|연임|재선',
        'promoted|made (?:a )?(?:partner|captain|manager|head|director)|re-elected',
        'promue?s?|devenue?s?|réélue?s?',
      ],
      [
        '퇴사|은퇴|퇴임|사임|물러[났난나]|사퇴|전역|제대|방출|정년|퇴직|(?:회사|팀|구단|학교|직장|교단|무대|현장|자리|강단|은행|신문사|부대)(?:을|를) 떠[나났난]|유니폼을 벗|그만[두뒀둔]|임기를 마|이임|해임|경질',
        'retired|resigned|stepped down|left|sacked|departed|farewell|served until|dismissed|voted out|ousted|quit|abdicated|fired|removed from office|lost (?:his|her) seat|hung up (?:his|her) boots|overthrown|toppled|bowed out',
        'retraite|démissionn\\p{L}+|quitt\\p{L}+|limogée?s?|battue?s?|(?<=il |elle )part|parti(?:e|s)?|adieux?|tiré? sa révérence|tire sa révérence|abdiqu\\p{L}+|renversée?s?|destituée?s?|licenciée?s?|raccroch\\p{L}+',
      ],
    ],
  },
  {
    again: true,
    stages: [
      [
        '떠[나났난]|출발|출항|이륙',
        'left|set off|set out|departed|sailed|took off|embarked',
        'partie?s?|quitt\\p{L}+|embarquée?s?|décollé|appareillé',
      ],
      [
        '도착|닿[았은]|입항|착륙|정상에 [서섰선올]|정상을 밟',
        'arrived|reached|landed|docked|(?:stood on|reached) the summit',
        'arrivée?s?|atteint|accosté|atterri|débarquée?s?',
      ],
      ['돌아[왔온오]|귀국|귀항|귀환', 'returned|came back|came home', 'revenue?s?|rentrée?s?'],
    ],
  },
  {
    again: true,
    stages: [
      [
        '수감|구속|체포|징역|실형',
        'jailed|imprisoned|arrested|detained|convicted|sentenced',
        'incarcérée?s?|emprisonnée?s?|écrouée?s?|condamnée?s?',
      ],
      ['풀려[났난]|석방|출소', 'released|freed|paroled', 'libérée?s?|relâchée?s?'],
    ],
  },
  {
    again: true,
    stages: [
      [
        '멈[췄춰춘]|중단|끊[겼긴겨]|휴관|휴교|휴업|문을 닫',
        'stopped|halted|suspended|interrupted|abandoned|closed|shut',
        'interrompue?s?|suspendue?s?|arrêtée?s?|fermée?s?',
      ],
      [
        '재개|되살[아렸]|다시 [가-힣]+|열[린렸]',
        'resumed|restarted|re-?opened|relaunched',
        'repris(?:e|es)?|relancée?s?|rouvert(?:e|es|s)?',
      ],
    ],
  },
  {
    // What grows.
    one: true,
    stages: [
      ['심[었은]|파종|씨를 뿌', 'planted|sown|sowed', 'plantée?s?|semée?s?'],
      ['베[었어]|베인|수확|거[뒀둔]', 'felled|harvested|cut down', 'abattue?s?|récoltée?s?|coupée?s?'],
    ],
  },
  {
    // An egg.
    one: true,
    stages: [
      ['알을 낳', 'laid', 'pondue?s?'],
      ['부화|알을 깨', 'hatched', 'éclose?s?|éclos'],
      ['날아[갔올]|둥지를 떠', 'fledged|took wing', 'envolée?s?'],
    ],
  },
  {
    // A ship.
    one: true,
    stages: [
      ['용골', 'keel (?:was |had been )?laid|laid down', 'mise? sur cale'],
      ['진수', 'launched', "mise? à l[’']eau|lancée?s?"],
      ['취역|취항', 'commissioned|maiden voyage', 'mise? en service|voyage inaugural'],
      [
        '침몰|가라앉|퇴역',
        'sank|sunk|foundered|decommissioned|scrapped',
        'coulée?s?|sombr\\p{L}+|désarmée?s?|naufrage',
      ],
    ],
  },
  {
    // A flight into space.
    one: true,
    stages: [
      ['발사', 'launched|lifted off|blasted off', 'décollé|lancée?s?'],
      ['궤도에 (?:들어|진입)', 'entered orbit|reached orbit', 'mise? en orbite'],
      [
        '착륙|귀환|지구로 돌아',
        'landed|touched down|splashed down|returned to Earth',
        'atterri|amerri|posée?s?',
      ],
    ],
  },
  {
    // What is taken, and comes back.
    one: true,
    stages: [
      [
        '도난|훔[쳤친]|잃어버|분실|납치|빌[렸린]',
        'stolen|went missing|kidnapped|abducted',
        'volée?s?|égarée?s?|dérobée?s?',
      ],
      [
        '되찾|회수|돌려[줬준받]|반환|구출|풀려',
        'recovered|was found|were found|given back|rescued',
        'retrouvée?s?|restituée?s?|rendue?s?|récupérée?s?',
      ],
    ],
  },
  {
    // What is sent.
    one: true,
    stages: [
      ['보[냈낸]|부[쳤친]|발송', 'posted|mailed', 'envoyée?s?|postée?s?|expédiée?s?'],
      ['받[았은]|배달|도착|답장', 'delivered|answered', 'reçue?s?|livrée?s?|répondu'],
    ],
  },
  {
    // A contest.
    one: true,
    stages: [
      [
        '예선|조별',
        'qualif(?:iers?|ying)|heats?|group stage|first leg',
        'éliminatoires?|qualifications?|match aller',
      ],
      [
        '8강|16강|본선',
        'round of 16|quarter-?finals?|return leg|second leg',
        'huitièmes? de finale|quarts? de finale|match retour',
      ],
      ['준결승|4강', 'semi-?finals?', 'demi-?finales?'],
      ['(?<!준)결승', '(?<!semi-?|quarter-?)finals?', '(?<!demi-?|de )finale'],
    ],
  },
  {
    // Mother and child; sickness.
    one: true,
    stages: [
      ['임신', 'became pregnant|pregnant', 'enceinte'],
      ['출산|아이를 낳', 'gave birth', 'accouch\\p{L}+'],
    ],
  },
  {
    one: true,
    stages: [
      [
        '감염|확진|증상이 나타',
        'infected|fell ill|tested positive',
        'infectée?s?|contaminée?s?|tombée?s? malade',
      ],
      ['완치|격리 해제|회복', 'recovered|cured|cleared', 'guérie?s?|rétablie?s?'],
    ],
  },
  {
    // What is bought and sold again.
    again: true,
    stages: [
      ['사들[였인]|매입|구입', 'bought|purchased|acquired', 'achetée?s?|acquise?s?'],
      ['팔[았렸린]|되팔|매각', 'sold|resold', 'vendue?s?|revendue?s?'],
    ],
  },
  {
    // A hiding place, and who flees and comes home.
    again: true,
    stages: [
      ['대피|피란|피난', 'evacuated|fled', 'évacuée?s?|fui'],
      ['집으로 돌아|귀가|귀환', 'went home|returned|allowed back', 'rentrée?s?|regagné'],
    ],
  },
  {
    // A vote, and the race for it.
    one: true,
    stages: [
      [
        '출마|후보 등록|후보로 등록',
        'announced (?:his|her) candidacy|stood for|nominated',
        'candidate? (?:depuis|en)|déclaré sa candidature|investie?s?',
      ],
      ['당선|선출', 'elected|won the (?:election|seat)', 'élue?s?'],
      ['취임', 'took office|sworn in', 'pris(?:e)? ses fonctions|prêté serment|investiture'],
    ],
  },
  {
    // A find.
    one: true,
    stages: [
      [
        '발굴(?:을|이|에) (?:시작|착수)|파기 시작',
        'excavation (?:began|started)|digging (?:began|started)',
        'fouilles (?:ont )?(?:commencé|débuté)',
      ],
      ['출토|발견[됐된]|발굴[됐된]', 'unearthed|came to light|dug up', 'mise?s? au jour|exhumée?s?'],
      ['전시|공개[됐된]', 'on display|exhibited|shown', 'exposée?s?'],
    ],
  },
  {
    // A treaty.
    one: true,
    stages: [
      ['서명|체결', 'signed', 'signée?s?'],
      ['비준', 'ratified', 'ratifiée?s?'],
      ['발효', 'in force|took effect|takes effect|came into effect|came into force', 'en vigueur'],
    ],
  },
  {
    // A journey that ends badly.
    one: true,
    stages: [
      [
        '떠[나났난]|출발|출항|이륙',
        'left|set off|set out|departed|sailed|took off',
        'partie?s?|quitt\\p{L}+|embarquée?s?|décollé|appareillé',
      ],
      [
        '뒤집[혔힌]|전복|침몰|추락|좌초|탈선|연락이 끊',
        'capsized|sank|crashed|ran aground|derailed|disappeared from radar|overturned',
        'chavir\\p{L}+|coulée?s?|sombr\\p{L}+|écrasée?s?|échouée?s?|déraill\\p{L}+',
      ],
    ],
  },
  {
    // A vote, from the first booth to the last ballot.
    one: true,
    stages: [
      [
        '투표가 시작|투표소가 문을 [여열]',
        'polls (?:had )?opened|polling stations (?:had )?opened|voting (?:began|started|opened)',
        "bureaux de vote (?:ont |avaient )?ouvert|scrutin (?:s[’']est |s[’']était |a )?(?:ouvert|débuté|commencé)",
      ],
      [
        '투표가 (?:끝|마감|종료)|투표를 마',
        'polls (?:had )?closed|voting (?:closed|ended)',
        "bureaux de vote (?:ont |avaient )?fermé|scrutin (?:s[’']est |a )?(?:clos|achevé|terminé)",
      ],
      [
        '개표|당선이 확정|당선자가 가려',
        'count(?:ing)? (?:began|ended|finished)|results? (?:was|were) (?:declared|announced)',
        'dépouillement|résultats? (?:a été|ont été) (?:proclamé|annoncé)s?',
      ],
    ],
  },
  {
    // What is put up for sale.
    one: true,
    stages: [
      [
        '매물로|경매에 나[왔온]|입찰 공고',
        'put up for sale|put on the market|put out to tender',
        "mise?s? en vente|appel d[’']offres",
      ],
      [
        '낙찰|팔[렸린]|매각됐|계약을 맺',
        'went under the hammer|sold|awarded the contract',
        'adjugée?s?|vendue?s?|attribuée?s?',
      ],
    ],
  },
  {
    // A raid.
    one: true,
    stages: [
      [
        '들이닥[쳤친]|침입|강도가 들',
        'burst into|broke into|walked into|stormed|held up',
        'fait irruption|pénétré|braquée?s?',
      ],
      ['달아[났난]|도주|줄행랑', 'fled|made off|escaped|got away', 'enfuie?s?|pris la fuite|filé'],
    ],
  },
  {
    // A drug, from the trials to the leave for it.
    one: true,
    stages: [
      [
        '임상 ?(?:시험|[1-3]상|\\d상)',
        '(?:final|clinical|phase \\p{L}+|human|large) trials?',
        'essais? (?:clinique|final|de phase \\p{L}+)s?',
      ],
      [
        '승인|허가|등록|인가|허용',
        'approv(?:ed|al)|granted|permission|clearance|licensed',
        'accordée?s?|délivrée?s?|obtenue?s?|feu vert',
      ],
    ],
  },
];
