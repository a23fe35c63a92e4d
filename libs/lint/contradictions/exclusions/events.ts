/** What is held, for whom, at what price, and who came and spoke. */
import type { Row } from './row.js';

export const EVENTS: readonly Row[] = [
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
];
