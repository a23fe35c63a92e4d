/** What is decided, asked for, fought, tried and voted on. */
import type { Chain } from './chain.js';

export const AFFAIRS: readonly Chain[] = [
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
    // A treaty.
    one: true,
    stages: [
      ['서명|체결', 'signed', 'signée?s?'],
      ['비준', 'ratified', 'ratifiée?s?'],
      ['발효', 'in force|took effect|takes effect|came into effect|came into force', 'en vigueur'],
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
];
