/** What befalls people, animals and plants. */
import type { Chain } from './chain.js';

export const LIVES: readonly Chain[] = [
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
    // A hiding place, and who flees and comes home.
    again: true,
    stages: [
      ['대피|피란|피난', 'evacuated|fled', 'évacuée?s?|fui'],
      ['집으로 돌아|귀가|귀환', 'went home|returned|allowed back', 'rentrée?s?|regagné'],
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
];
