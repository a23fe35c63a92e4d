/** Who has brothers and sisters, a wife, children, a language. */
import type { Row } from './row.js';

export const FAMILIES: readonly Row[] = [
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
];
