/**
 * Turns of phrase that several readers and rules listen for. Every pattern is global and runs over one sentence; repetition
 * in it is bounded.
 */
import type { Language } from '#text';

type Phrases = Readonly<Record<Language, RegExp>>;

/** The first, the largest, the only one, a record. */
export const SUPERLATIVE: Phrases = {
  ko: /(?:세계|국내|아시아|유럽|업계|역대|사상|전국|지역|미국|한국|프랑스|독일|영국|일본|중국|인류|단일 [가-힣]{1,6})(?:에서|의| 전체| 시장)? ?(?:최초|최대|최고|최다|최장|최저|최소|유일|1위|첫 [가-힣]{1,6}|처음)[가-힣]{0,4}|(?:가장|제일) [가-힣]{0,3}(?:큰|긴|은|른|싼|린|긴|한|운|쁜|진|된|높은|많은|적은|낮은)(?= )|(?:세계|국내|전국|아시아|유럽|업계|역대|사상|지구|인류|나라)[가-힣]{0,4}(?: [가-힣]{1,8}){0,2} (?:가장|제일) [가-힣]{1,6}|유일(?:하다|한|하게|무이)|최초로|사상 유례|전례 ?없|독점[가-힣]{0,3}|신기록|최대 규모|최고 수준/g,
  en: /\b(?:the|its|their|[A-Z][\p{L}]{1,20}[’']s|world[’']s|country[’']s|nation[’']s) (?:(?:second|third|single|very)[ -])?(?:first|largest|biggest|smallest|highest|lowest|longest|shortest|fastest|slowest|oldest|youngest|richest|poorest|tallest|deepest|greatest|best|worst|only|most [a-z]{3,16}|least [a-z]{3,16}|biggest-ever|first-ever)\b(?: [\p{L}-]{2,20}){1,3}|\brecord (?:high|low|number|year|profit|sales|[a-z]{3,12})\b|\bunprecedented\b|\bno(?:\. ?|[. ])1\b|\bnumber one\b|\bunique in the world\b|\bnever before\b/gu,
  fr: /(?:^|[\s’'])(?:l[ea]s? |l[’'])plus (?:[\p{L}-]{3,16})(?: [\p{L}-]{3,20})?(?= (?:d[ue’']|de|au|à|en|jamais|depuis)\b|[.,;]|$)|(?:premier|première|seul|seule|unique|meilleur|meilleure|pire)s? (?:[\p{L}-]{3,20} ){0,2}(?:au monde|du monde|mondiale?|de France|d[’']Europe|européenne?|de l[’']histoire|du pays|de la région|jamais)|(?:numéro|no|n°) ?(?:un|1)\b|\brecord(?:s)?(?: absolu| historique| mondial)?(?=[\s.,;])|jamais vu|sans précédent|inédite?s?\b/gu,
};

/** A judgement that nobody makes: 평가가 나온다, critics say, d’aucuns estiment. */
export const WEASEL: Phrases = {
  ko: /(?:한|익명의|복수의|다수의|정통한|밝히기를 (?:꺼린|거부한)|요구한|원한|한 업계|업계|내부|현지) (?:관계자|소식통|당국자|전문가|인사|취재원)(?:들)?(?:에 따르면|에 의하면|는|은|이|가)|다고(?:들)? (?:한다|알려져 있다|알려진다|전해진다)(?=[.,]|$)|(?:는|란|라는|다는) (?:평가|지적|분석|관측|전망|우려|비판|목소리|의견|해석|주장|반응|소문|후문|의문|추측|기대|얘기|이야기|말)(?:이|가|도|까지|만)? ?(?:나온다|나왔다|나오고 있다|나올 정도다|제기된다|제기됐다|제기되고 있다|많다|많았다|우세하다|지배적이다|들린다|들려온다|있다|있었다|일고 있다|커지고 있다|커진다|쏟아진다|쏟아졌다|이어졌다|이어진다|끊이지 않는다)|것으로 (?:알려졌다|알려져|알려진|전해졌다|전해진|보인다|보여진다|추정된다|관측된다|풀이된다)|소식이 전해졌다|(?:우려|비판|지적|논란|반발|관측|해석|평가|목소리)(?:이|가|도) (?:나온다|나왔다|제기된다|제기됐다|일고 있다|커지고 있다|쏟아진다|쏟아졌다)|(?:일각|업계 안팎|정치권 안팎|주변|전문가 사이)에서는? |(?:업계|전문가들|관계자들|일부 전문가|많은 전문가)(?:은|는|에서는) [^.“”]{0,60}(?:본다|보고 있다|평가한다|지적한다|말한다|전망한다|입을 모은다)/g,
  en: /\b(?:[Cc]ritics|[Ee]xperts|[Oo]bservers|[Aa]nalysts|[Ii]nsiders|[Cc]ommentators|[Ss]cientists|[Ee]conomists|[Ss]ome people|[Mm]any people|[Mm]any|[Ss]ome)(?: [a-z]{3,12})? (?:say|believe|argue|fear|think|claim|warn|suggest|agree|consider|expect)\b|\b[Ii]t (?:is|was|has been) (?:widely |generally |often |commonly )?(?:said|believed|thought|reported|understood|rumoured|rumored|feared|claimed|assumed|alleged|considered)\b|\b(?:is|are|was|were) (?:widely |generally |often |reportedly |commonly )?(?:believed|thought|said|rumoured|rumored|considered|regarded|seen) (?:to|as)\b|\b[Tt]here (?:are|is|were) (?:growing |widespread )?(?:fears?|concerns?|claims?|rumours?|speculation|suggestions?) (?:that|of|over|about)\b|\b(?:[Rr]eportedly|[Aa]llegedly|[Ss]upposedly)\b|\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]everal|[Mm]ultiple|[Ss]enior|[Ss]ome) (?:[a-z-]+ )?(?:sources?|insiders?|officials?)(?: [a-z-]+){0,6}? (?:says?|said|told|close to|who (?:asked|declined|did not want))\b|\bsources (?:say|said|close to)\b/g,
  fr: /(?:[Cc]ertains|[Dd]e nombreux|[Pp]lusieurs|[Bb]eaucoup d(?:e |[’'])|[Ll]es|[Dd]es) ?(?:experts|observateurs|spécialistes|critiques|analystes|économistes|scientifiques|commentateurs)? (?:estiment|pensent|affirment|jugent|craignent|disent|considèrent|redoutent|assurent|prétendent)(?=[\s,])|[Dd][’']aucuns|(?:[Ss]elon|[Dd][’']après) (?:certains|plusieurs|de nombreux|des|nos|les) (?:experts|observateurs|spécialistes|sources|analystes|rumeurs|proches)|\b[Oo]n (?:dit|raconte|murmure|estime|considère|prétend) qu|\b[Ii]l se (?:dit|murmure|raconte)|dit-on|paraît-il|[Ss]elon des sources|(?:est|serait) (?:souvent |généralement |largement )?considérée? comme|(?:[Uu]ne?|[Dd]es|[Pp]lusieurs|[Cc]ertaines) (?:source|proche|responsable|observateur|initié)s?(?: [\p{L}’'-]+){0,5}? (?:assure|affirme|indique|explique|confie|dit|estime|croit savoir|évoque)(?:nt)?(?!\p{L})|[Ll]a rumeur|[Dd]es voix s[’']élèvent/gu,
};

/** Where a statement names its source: 에 따르면, according to, selon. */
export const SOURCED: Phrases = {
  ko: /에 따르면|에 의하면|(?:라고|다고|고|며|면서) (?:말했|밝혔|했다|설명했|강조했|덧붙였|전했|발표했|주장했|지적했|분석했|추정했|추산했|전망했|내다봤|집계했|추정한다|전망한다|본다|추산한다)|것으로 (?:나타났|조사됐|집계됐|추정된|추산된|전망된)|(?:추정|추산|전망|집계|조사|발표|공시|자료|통계|보고서)(?:했다|한다|된다|됐다|다\.|에서|를 보면|를 인용)|자료[:=]|출처/g,
  en: /\b(?:according to|as reported by|data from|figures from|a (?:study|survey|report) (?:by|from)|estimates? (?:by|from|of)|estimated|estimates|is expected to|forecasts?|forecasted|projects?|projected|reckons|calculates|said|says|told|announced|reported|showed|shows|published|disclosed|filed|found)\b/gi,
  fr: /(?:selon|d[’']après|d[’']après les|estimée? (?:à|par)|estime|estiment|estimation|prévoit|prévoient|prévision|devrait|devraient|chiffres d[ue]|données d[ue]|rapport d[ue]|étude d[ue]|enquête d[ue]|publiée?|annoncée?|a annoncé|a déclaré|a indiqué|a précisé|déclare|indique|précise|affirme|rapporte|révèle)(?=[\s,.’'])/gi,
};
