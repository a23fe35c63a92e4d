/** Who is accused, held, cleared or elected, and how it was voted. */
import type { Row } from './row.js';

const VOTES_EN = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

export const COURTS: readonly Row[] = [
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
  {
    // In custody, and at large until the verdict.
    names: true,
    wide: true,
    ko: [
      '(?<!불)구속 ?(?:기소|상태)|구속된 (?:채|상태)|구치소에 (?:수감|갇)',
      '불구속 (?:상태|기소|입건|재판|송치)',
      '공범|함께|나머지|다른|보석|풀려|석방|전환|취소|가운데|중 |각각|[과와] |지난|이달|앞서|당초|이후',
    ],
    en: [
      '\\b(?:remanded|held|kept|detained|been) in custody\\b|\\b(?:in|on) (?:pre-trial detention|remand)\\b|\\b(?:refused|denied) bail\\b',
      '\\b(?:is|was|been|remains?|remained|free|released|out) on (?:conditional |unconditional |police )?bail\\b|\\b(?:was|had been|is) (?:at liberty|free) (?:until|throughout|pending|during)\\b',
      '\\b(?:co-\\w+|two|three|both|appeal\\w*|before|after|later|initially|at first|until then|then|freed|granted|released|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|brother|wife|accomplice)\\b',
    ],
    fr: [
      '(?:placée?|maintenue?|laissée?|toujours|restée?)s? en détention(?: provisoire)?(?!\\p{L})|(?:a|avait) été (?:écrouée?|incarcérée?)(?!\\p{L})',
      '(?<!\\p{L})(?:laissée? libre|comparaissait libre|comparaît libre|comparu libre|sous contrôle judiciaire|jamais été incarcérée?)(?!\\p{L})',
      "(?<!\\p{L})(?:puis|ensuite|avant|après|complices?|deux|trois|coprévenu\\p{L}*|d[’']abord|frère|libérée?|remise?)(?!\\p{L})",
    ],
  },
];
