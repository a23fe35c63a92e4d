import type { Language } from '#text';

/** The words by which a percentage, a fraction or a multiple is tied to two amounts, wherever in the sentence they stand. */
export interface ProportionWords {
  /** After a figure, or before it: by so much more or less. */
  readonly more: RegExp;
  readonly less: RegExp;
  readonly risen: RegExp;
  readonly fallen: RegExp;
  /** After a multiple: so many times as much. */
  readonly times: RegExp;
  /** A word that sets one amount against another. */
  readonly against: RegExp;
  /** A word that makes one amount a part of another. */
  readonly partOf: RegExp;
  /** After a share: of the whole told already. */
  readonly ofThem: RegExp;
  /** After a share: of something that has not been told. */
  readonly ofAnother: RegExp;
  /** Before a share that only says again what the amounts have said. */
  readonly hence: RegExp;
  /** Before a share that can only be what the two amounts before it make. */
  readonly concludes: RegExp;
  /** Here something else is spoken of. */
  readonly newClause: RegExp;
}

export const PROPORTION_WORDS: Readonly<Record<Language, ProportionWords>> = {
  ko: {
    more: /^(?:가량|정도|쯤|이나|나|을|를|이|가)? ?(?:더 |넘게 )?(?:많|늘|증가|올랐|오른|올라|상승|뛰|뛴|비싸|높|불어|커)/,
    less: /^(?:가량|정도|쯤|이나|나|을|를|이|가)? ?(?:더 |넘게 )?(?:적|줄|준|감소|사라|없어|내렸|내린|하락|떨어|싸|낮|빠졌|깎|할인|저렴|못 미|모자)/,
    risen: /(?:(?:증가|상승|인상|성장) ?(?:율|률|폭)|오름폭)(?:은|이)? ?(?:약 )?$/,
    fallen: /(?:(?:감소|하락|인하|절감|할인) ?(?:율|률|폭)|낙폭|내림폭)(?:은|이)? ?(?:약 )?$/,
    times: /^/,
    against:
      /보다|에서 |대비|견주|견줘|비해|비하면|비교|이던|였던|이었던|[가-힣]던 |[가-힣]의 (?=[두세네열다여일아\d])|됐던|였는데|이었는데|는데|인데|지난해|작년|지난달|전에는|년 전|달 전|당시|예전|옛|애초|당초|원래|첫|처음|산 |샀|짜리|정가|제값|원가|시세|차이|격차|는데|지만|의 (?:[가-힣]+ )?$/,
    partOf:
      /(?:이|의)? ?(?:중|가운데)(?:에서|에)?[ ,]|전체|총|에게 (?:물|설문|조사|질문)|대상으로|응답|설문|조사/,
    ofThem: /^$/,
    ofAnother: /^$/,
    hence:
      /(?:즉|곧|다시 말해|그러니까|전체의|전체 [가-힣]+의|(?:율|률|비율|비중)(?:은|이)?|\(|,|으로|인) ?(?:약 )?$/,
    concludes:
      /(?:비율로는|비율로 (?:따지면|치면|보면)|비중은|백분율로는|(?:이익|수익|마진|부채|점유|소진|달성|집행|이행)(?:율|률)(?:은|이|로는)?|그러니까|즉|곧|다시 말해|전체의) ?(?:약 |무려 )?$/,
    newClause:
      /(?:[었았했됐랐렸졌났섰왔갔]고|으며|며|지만|으나|반면),? |[가-힣](?:은|는) [^,]*[가-힣](?:은|는) /,
  },
  en: {
    more: /^[ -](?:more|higher|larger|bigger|greater|longer|heavier|dearer|up|increase|rise|jump|growth|gain|extra)\b/i,
    less: /^[ -](?:less|fewer|discount|short|cheaper|lower|smaller|shorter|lighter|cheaper|down|decrease|drop|fall|decline|cut|reduction|off)\b/i,
    risen:
      /\b(?:up|(?:rise|increase|growth|jump|gain|leap|surge|mark-?up|premium|hike|profit)s? of|(?:rose|risen|rising|grew|grown|increased|climbed|jumped|gained|swelled|expanded|improved|swollen|gone up|went up|gaining|adding)(?: by)?) (?:(?:a|an|just|about|some|nearly|almost|over|exactly) )*$/i,
    fallen:
      /\b(?:down|(?:fall|decrease|drop|decline|reduction|cut|loss|discount|saving|shortfall|dip|slump|markdown)s? of|(?:fell|fallen|dropped|declined|decreased|shrank|shrunk|lost|cut|reduced|slipped|shed|shedding|losing|cutting|went down|gone down)(?: by)?) (?:(?:a|an|just|about|some|nearly|almost|over|exactly) )*$/i,
    times:
      /^ (?:as|more|the|what|that|those|its|their|his|her|bigger|larger|higher|increase|fewer|less|over|since|$)|^[.,;]|^$/i,
    against:
      /:|\bIn (?:19|20)\d\d\b|\bthan\b|\bfrom\b|\bagainst\b|\bcompared\b|\bversus\b|\bup on\b|\blast (?:year|month|week|season|time|spring|autumn)|\b(?:ago|earlier|before|previous|previously|formerly|used to|once|original|originally|old|then|bought|became|becomes|first|had been|was|were|paid|cost|costs|rival|leaving|as (?:many|much|large|big|long|high|wide|heavy|fast) as)\b/i,
    partOf:
      /\bof (?:every|the|its|their|his|her|our|all|whom|which|them|these|those|a total)\b|\bout of\b|\bhalf (?:the|its|their|all)\b|\bamong\b|\bof \d|['’]s? (?:\d)/i,
    ofThem:
      /^ of (?:them|those|these|(?:(?:the|its|their|her|his|our|all) )?(?:\p{L}+ )?(?:total|whole|lot|number|cost|sum|votes?|money|roll|capacity|workforce|membership|members|electorate|population|staff|budget|bill|fleet|sample|seats|group|crowd|price|pupils|students|workers|voters|ballots|cases|takings|revenue|sales|turnover|places|homes|households|respondents|area|land|territory|value|income|savings|stock|herd|length|surface|residents|people)|all|it|that|whom|which)\b/iu,
    ofAnother:
      /^ of (?:the |its |their |all |his |her )?(?!them|those|these|total|whole|lot|all|it\b|that|whom|which|(?:\p{L}+ )?(?:number|cost|sum|votes?|money|roll|capacity|workforce|membership|members|electorate|population|staff|budget|bill|fleet|sample|seats|group|crowd|price|pupils|students|workers|voters|ballots|cases|takings|revenue|sales|turnover|places|homes|households|respondents|area|land|territory|value|income|savings|stock|herd|length|surface|residents|people)\b)/iu,
    hence:
      /(?:\bor|\bthat is|\bi\.e\.|\bthat means|\bmeaning|\bwhich is|\bwhich makes|\bmaking|\bmakes|[,(:—–]|\bthat is an? (?:\p{L}+ )?of|\b(?:turnout|share|rate|proportion|average) (?:of|was|is)) (?:(?:a|an|about|some|nearly|almost|exactly|just|only|barely|fully|well over|over) )*$|^$|\($/iu,
    concludes:
      /(?:,? (?:or|that is|meaning|which is|making|i\.e\.),?|, an? (?:\p{L}+ )?(?:rate|share|margin|ratio|proportion|turnout|return|yield|majority|score|vote) of|,? giving (?:her|him|them|it|us|the \p{L}+)|works? out at|\b(?:comes?|amounts?) to|\bequals|, equivalent to) (?:(?:about|some|nearly|almost|exactly|just|only|barely|roughly|over) )*$/iu,
    newClause: /;|\b(?:while|whereas|but|although|though)\b|\band (?!\d)(?:\p{L}+ ){1,4}/iu,
  },
  fr: {
    more: /^ (?:de plus|de hausse|plus|supérieur|d['’]augmentation|en plus|supplémentaire)/i,
    less: /^ (?:de moins|de baisse|moins|inférieur|en moins)/i,
    risen:
      /(?:hausse|augment\p{L}*|progress\p{L}*|grimp\p{L}*|bond\p{L}*|gagn\p{L}*|croissance|gonfl\p{L}*|majoration|plus-value) (?:de |d['’])?(?:près de |environ )?(?:plus )?$/iu,
    fallen:
      /(?:baiss\p{L}*|diminu\p{L}*|recul\p{L}*|chut\p{L}*|perdu|perte|réduc\p{L}*|rédui\p{L}*|fondu|rabais|remise|décote|ristourne|repli) (?:de |d['’])?(?:près de |environ )?$/iu,
    times:
      /^ (?:plus|moins|supérieur|inférieur|ce|celui|celle|ceux|la|le|les|l['’]|autant|depuis|en )|^\u00a0?[.,;]|^$/i,
    against:
      /[ \u00a0]:|\bEn (?:19|20)\d\d\b|\bque\b|\bqu['’]|contre|par rapport|compar|(?<!\p{L})(?:de|des) (?:les )?\d|dernier|dernière|précédent|ancien|auparavant|il y a|plus tôt|avant|jadis|autrefois|au départ|au début|acheté|n['’]en|n['’]ont plus|n['’]a plus|était|étaient|avait|avaient|étions|comptait|(?:et|mais) (?:le|la|les)/iu,
    partOf:
      /(?:^|[ (])(?:sur|parmi|dont|d['’]entre|des|de ses|de leurs|de ces|de nos)(?: les| ses| leurs| ces)? /i,
    ofThem:
      /^ (?:du total|de l['’]ensemble|d['’]entre (?:eux|elles)|de ceux|de celles|du tout|des votants|des réponses)/i,
    ofAnother: /^ (?:du|de la|des|de l['’]|de ses|de leurs) (?!total|ensemble)/i,
    hence:
      /(?:soit|c['’]est-à-dire|donc(?: été)?(?: de)?|autrement dit|[,(:—–]|\b(?:participation|proportion|part|taux|marge)(?: (?:\p{L}+['’])?\p{L}+){0,4} (?:de|à)|représent\p{L}+|ce qui fait) (?:environ |près de |à peine |seulement |presque )?(?:une? \p{L}+ de )?$|^$/iu,
    concludes:
      /(?:,? soit|,? c['’]est-à-dire|,? autrement dit,?|une? (?:marge|taux|part|proportion|rendement|participation)(?: \p{L}+)? de) (?:environ |près de |à peine |seulement |presque )?$/iu,
    newClause: /;|(?<!\p{L})(?:tandis que|alors que|mais|et (?!\d)(?:\p{L}+ ){1,4})/iu,
  },
};
