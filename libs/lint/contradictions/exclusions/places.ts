/** What a place has, when it is open, and where a train stops. */
import type { Row } from './row.js';

/** What a place has or has not. */
const THERE_KO =
  '정전|병원|학교|초등학교|중학교|보건소|승강기|엘리베이터|스프링클러|화재경보기|경보기|비상구|주차장|폐쇄회로텔레비전|감시카메라|수영장|도서관|기차역|공항|소방서|파출소|어린이집|약국';
const THERE_EN =
  'power cut|school|hospital|doctor|pharmacy|airport|railway station|bus stop|library|lift|elevator|sprinklers?|smoke alarm|fire alarm|cameras?|balcony|car park|swimming pool|bank|post office|fire escape|prison|passengers|running water|lifeboats?|goalkeeping coach|kitchen|basement|cellar|police station|nursery|pub';
const THERE_FR =
  'école|hôpital|médecin|pharmacie|aéroport|gare|bibliothèque|ascenseur|alarme|caméras?|balcon|parking|piscine|banque|poste|issue de secours|prison|passagers|cave|crèche|boulangerie|café|collège|coupure de courant';

export const PLACES: readonly Row[] = [
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
];
