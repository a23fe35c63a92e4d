/** The words that may stand between where something is from and its name, and those that close such a phrase. */
import type { Language } from '#text';

export type Sort = 'organisation' | 'person' | 'office';

/** What an organisation, a person or the head of a state is called, as the head of a phrase. */
export const NOUNS: Readonly<Record<Language, Readonly<Record<Sort, string>>>> = {
  ko: {
    organisation:
      '[가-힣A-Za-z·]*(?:기업|회사|업체|그룹|제조사|제약사|항공사|완성차|자동차사|브랜드|스타트업|빅테크|은행|통신사|정유사|조선사|게임사|유통사|철강사|구단|축구단|축구팀|프로축구|프로축구팀|클럽|대학|명문대)',
    person:
      '[가-힣]*(?:작가|소설가|시인|극작가|작곡가|음악가|화가|조각가|철학자|사상가|과학자|물리학자|화학자|수학자|생물학자|천문학자|경제학자|건축가|감독|발명가|거장)',
    office: '(?:전 |현 )?(?:대통령|총리|수상)',
  },
  en: {
    organisation:
      '(?:company|firm|group|giant|multinational|conglomerate|corporation|start-up|startup|brand|label|carmaker|car maker|automaker|planemaker|chipmaker|drugmaker|[a-z]+ maker|[a-z]+maker|manufacturer|brewer|retailer|airline|carrier|bank|lender|insurer|oil major|club|side|university)',
    person:
      '(?:painter|sculptor|composer|writer|author|novelist|poet|playwright|dramatist|philosopher|mathematician|physicist|chemist|biologist|naturalist|astronomer|scientist|economist|architect|film-?maker|director|inventor|artist|impressionist|master)',
    office: '(?:president|prime minister|premier|chancellor|President|Prime Minister|Premier|Chancellor)',
  },
  fr: {
    organisation:
      '(?:entreprise|société|groupe|géant|constructeur|fabricant|avionneur|motoriste|brasseur|distributeur|laboratoire|compagnie|banque|assureur|marque|enseigne|start-up|multinationale|équipementier|opérateur|club|université|firme|maison)',
    person:
      '(?:peintre|sculpteur|compositeur|compositrice|écrivain|écrivaine|romancier|romancière|poète|dramaturge|philosophe|mathématicien|physicien|physicienne|chimiste|biologiste|naturaliste|astronome|savant|économiste|architecte|cinéaste|réalisateur|réalisatrice|inventeur|artiste|maître)',
    office:
      '(?:président|présidente|premier ministre|première ministre|Premier ministre|Première ministre|chancelier|chancelière)',
  },
};

/** Which office of the fact book a word may mean. */
export const OFFICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/대통령|president|président/i, ['president']],
  [/총리|수상|prime minister|premier|première/i, ['prime minister', 'chancellor']],
  [/chancell?or|chancel/i, ['chancellor']],
];

/** A phrase that says that something is not so, is no longer so, or is only likened. */
export const OTHERWISE: Readonly<Record<Language, RegExp>> = {
  ko: /아니|않|아닌|잘못|오해|착각|헷갈|가짜|패러디|소설 속|영화 속|옛 |이전|옮겼|옮기|과거|였던|당시|버금|못지않|견줄|빗댄|별명|불리|알고 있|알려져|믿는|믿고|라고 아는/,
  en: /\b(?:not|never|n't|wrongly|falsely|mistaken\w*|mistook|confus\w+|myth|fictional|parody|spoof|imagin\w+|if|unlike|until|formerly|then|once|moved?|moving|relocat\w+|rival|nicknamed|dubbed|joked?|no longer|instead|novel|film|believed?|thinks?|thought|assumed?|supposed)\b/i,
  fr: /(?<!\p{L})(?:ne|n'|pas|jamais|faux|à tort|confond\p{L}*|mythe|fictif|fictive|parodi\p{L}+|imagin\p{L}+|si|contrairement|jusqu'en|autrefois|jadis|alors|déménag\p{L}+|rival|rivale|surnommée?|plus la|roman|film|croi\p{L}+|pens\p{L}+)(?!\p{L})/iu,
};
