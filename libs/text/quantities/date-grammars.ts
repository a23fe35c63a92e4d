import type { Language } from '../language.js';

/** How dates are written in a language. */
export interface DateGrammar {
  /** Where a date may begin: a number, or the name of a month or weekday. Linear, whatever stands there. */
  readonly beginning: RegExp;
  /** Sticky, each with the groups y, m, d and w as far as it has them; the fuller first: the first that fits is meant. */
  readonly patterns: readonly RegExp[];
  /** The beginnings of the names of the months, January first; none where they are numbers. */
  readonly months: readonly string[];
  /** The beginnings of the names of the weekdays, Sunday first. */
  readonly weekdays: readonly string[];
  /** Whether two dates are beginning and end, by the words before the first, between them and after the second. */
  readonly between: (before: string, gap: string, after: string) => boolean;
}

const ISO = '(?<![\\d.])(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])';
const DASH = '[~∼〜–-]';

/** 5일 is a day of the month, 5일간, 5일 만에 and 5일째 are a length of time. */
const NOT_A_WHILE = '(?!간|\\s?(?:만에|동안|째|연속|내내|넘게))';
const KOREAN_WEEKDAY = '(?:\\s?\\(?(?<w>[월화수목금토일](?:요일|(?=\\))))\\)?)?';
const KOREAN_YEAR = '(?<![\\d.,])(?<y>(?:1[0-9]|20)\\d{2})';

const ENGLISH_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const ENGLISH_WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\b\\.?)';
const ENGLISH_DAY = '(?<![\\d.,:$€£]|\\p{L}-)(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const FRENCH_MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|janv\\.|févr\\.|sept\\.|oct\\.|nov\\.|déc\\.)';
const FRENCH_WEEKDAY =
  '(?:(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche|(?:[Ll]un|[Mm]ar|[Mm]er|[Jj]eu|[Vv]en|[Ss]am|[Dd]im)\\.)';
const FRENCH_DAY = '(?<![\\d.,:$€£]|\\p{L}-)(?<d>\\d{1,2})(?:er)?';
const SPACE = '[ \\u00a0\\u202f]';

/** A bare number of four digits is a year after some words; elsewhere, unless a sign or something counted says otherwise. */
const YEAR = '(?<y>(?:1[5-9]|20)\\d{2})(?!\\d|\\p{L}|[.,:/]\\d|[%°€$£²]|-\\p{L})';
const NOT_AFTER = '(?<![\\p{L}\\d$€£¥₩#/°]|\\d[.,:]|\\p{L}-|[$€£¥₩] |\\d[ \\u00a0\\u202f])';
const ENGLISH_YEARS = [
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Aa]fter|[Bb]efore|of|early|late|mid|year|circa|spring|summer|autumn|winter|born|died|founded|between) )${YEAR}(?! (?:euros|dollars|pounds|people|users|million|billion|workers|employees|jobs)\\b)`,
  `${NOT_AFTER}${YEAR}(?! (?!(?:and|to|or|in|as|at|by|for|on|with|when|was|is|but|the|a|an|it|he|she|they|after|until|which|who|that|of|were|had|has|because|before|there|from|will)\\b)\\p{Ll})`,
];
const FRENCH_YEARS = [
  `(?<=(?:^|[^\\p{L}])(?:[Ee]n|[Dd]epuis|[Dd]ès|fin|début|mi|avant|[Aa]près|vers|an|année|été|hiver|printemps|automne|jusqu[’']en|de|à|et|entre) )${YEAR}(?!${SPACE}(?:\\d{3}|euros|personnes|habitants|millions?|milliards?|€|m|km|kg|tonnes|mètres|hectares|emplois)(?!\\p{L}))`,
  `${NOT_AFTER}${YEAR}(?!${SPACE}(?:\\d{3}(?!\\d)|€|(?!(?:et|à|ou|en|au|par|pour|avec|quand|est|mais|la|le|les|il|elle|ils|elles|après|dans|sur|qui|que|a|ont|avait|de|du|des|sera|ne|un|une)(?!\\p{L}))\\p{Ll}))`,
];

export const DATE_GRAMMARS: Readonly<Record<Language, DateGrammar>> = {
  ko: {
    beginning: /\d+/g,
    patterns: [
      `${KOREAN_YEAR}년\\s?(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})일${NOT_A_WHILE}${KOREAN_WEEKDAY}`,
      `(?<![\\d.])(?<y>(?:19|20)\\d{2})(?:\\.\\s?|/)(?<m>\\d{1,2})(?:\\.\\s?|/)(?<d>\\d{1,2})(?!\\d|[.-]\\d)\\.?(?:\\s?\\((?<w>[월화수목금토일](?:요일)?)\\))?`,
      ISO,
      `${KOREAN_YEAR}년\\s?(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})(?=\\s?${DASH}\\s?\\d{1,2}일)`,
      `${KOREAN_YEAR}년\\s?(?<m>\\d{1,2})월`,
      `(?<![\\d.])(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})일${NOT_A_WHILE}${KOREAN_WEEKDAY}`,
      `(?<![\\d.])(?<m>\\d{1,2})월\\s?(?<d>\\d{1,2})(?=\\s?${DASH}\\s?\\d{1,2}일)`,
      `(?<=월\\s?\\d{1,2}일?(?:\\([월화수목금토일]\\))?\\s?${DASH}\\s?)(?<d>\\d{1,2})일(?:\\s?\\((?<w>[월화수목금토일](?:요일)?)\\))?`,
      `(?<![\\d.])(?<d>\\d{1,2})일\\s?\\((?<w>[월화수목금토일](?:요일)?)\\)`,
      `(?<![\\d.])(?<d>\\d{1,2})일 (?<w>[월화수목금토일]요일)`,
      `(?<=(?:지난|오는|이달|지난달|다음 ?달|같은 달) ?)(?<d>\\d{1,2})일${NOT_A_WHILE}(?:\\s(?<w>[월화수목금토일]요일))?`,
      `${KOREAN_YEAR}년(?!대|생활|\\s?(?:간(?![가-힣]{2})|만에|넘게|이상|가까이|동안|전(?=[ .,)]|에|인|부터|의|보다|쯤|$)|뒤|후(?!반|보|원|배|손|속|임)|역사|전통|세월))`,
      `${KOREAN_YEAR}(?=\\s?${DASH}\\s?(?:(?:1\\d|20)\\d{2}|\\d{2})년)`,
      `(?<=(?<!\\d)(?:19|20)\\d{2}년?\\s?${DASH}\\s?)(?<y>\\d{2})년`,
      `(?<![\\d.])(?<m>\\d{1,2})월(?!드)`,
      `(?<![\\d.])(?<d>\\d{1,2})일(?=\\s?(?:부터|까지|오전|오후|새벽|밤|저녁|${DASH}\\s?\\d{1,2}일))`,
    ].map(compiled),
    months: [],
    weekdays: ['일', '월', '화', '수', '목', '금', '토'],
    between: (_before, gap, after) =>
      /^\s?[~∼〜–-]\s?$/.test(gap) ||
      (/^(?:\s?(?:부터|에서|에)) ?(?:다음 ?달 |이듬해 )?$/.test(gap) && /^\s?(?:까지|사이)/.test(after)) ||
      (/^(?:과|와) $/.test(gap) && /^ ?사이/.test(after)),
  },
  en: {
    beginning: /\d+|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/g,
    patterns: [
      `(?:\\b(?<w>${ENGLISH_WEEKDAY}),? (?:the )?)?${ENGLISH_DAY}(?: of)? (?<m>${ENGLISH_MONTH})(?!\\p{L}),? ${YEAR}`,
      `(?:\\b(?<w>${ENGLISH_WEEKDAY}),? )?\\b(?<m>${ENGLISH_MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
      ISO,
      `\\b(?<m>${ENGLISH_MONTH})(?: of)?,? ${YEAR}`,
      `(?:\\b(?<w>${ENGLISH_WEEKDAY}),? (?:the )?)?${ENGLISH_DAY}(?: of)? (?<m>${ENGLISH_MONTH})(?!\\p{L})`,
      `(?:\\b(?<w>${ENGLISH_WEEKDAY}),? )?\\b(?<m>${ENGLISH_MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d| (?:years|people|per cent|percent|days|months|million))`,
      `${ENGLISH_DAY}(?=(?:\\s?[-–]\\s?| to | and )\\d{1,2}(?:st|nd|rd|th)? ${ENGLISH_MONTH})`,
      `(?<=\\b${ENGLISH_MONTH} \\d{1,2}(?:\\s?[-–]\\s?| to ))(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)`,
      `\\b(?<w>${ENGLISH_WEEKDAY}),? (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|minute|century|birthday|anniversary|floor|time))`,
      ...ENGLISH_YEARS,
      `(?<=(?:19|20)\\d{2}[-–])(?<y>\\d{2})(?!\\d)`,
      `(?<=\\b(?:in|since|by|until|from|to|last|this|next|early|late|mid-|and|of|between) )(?<m>${ENGLISH_MONTH})(?!\\p{L}| \\d)`,
    ].map(compiled),
    months: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
    weekdays: 'sun mon tue wed thu fri sat'.split(' '),
    between: (before, gap, after) =>
      /^\s?[-–]\s?$/.test(gap) ||
      (/^ (?:to|until|till|through) (?:the |early |late )?$/.test(gap) &&
        /\b(?:from|between|ran|lasted|running)(?: \p{L}+)? $/iu.test(before)) ||
      (/^ and $/.test(gap) && /\bbetween $/i.test(before) && !/^['’]s/.test(after)),
  },
  fr: {
    beginning:
      /\d+|(?<!\p{L})(?:[Ll]un|[Mm]ar|[Mm]er|[Jj]eu|[Vv]en|[Ss]am|[Dd]im|jan|fév|avr|mai|juin|juil|ao|sep|oct|nov|déc)/gu,
    patterns: [
      `(?:(?<!\\p{L})(?<w>${FRENCH_WEEKDAY}) )?${FRENCH_DAY}${SPACE}(?<m>${FRENCH_MONTH})(?!\\p{L})${SPACE}${YEAR}`,
      ISO,
      `(?<!\\p{L})(?<m>${FRENCH_MONTH})${SPACE}${YEAR}`,
      `(?:(?<!\\p{L})(?<w>${FRENCH_WEEKDAY}) )?${FRENCH_DAY}${SPACE}(?<m>${FRENCH_MONTH})(?!\\p{L})`,
      `(?:(?<!\\p{L})(?<w>${FRENCH_WEEKDAY}) )?${FRENCH_DAY}(?= (?:au|et|à)(?: ${FRENCH_WEEKDAY})? \\d{1,2}(?:er)?${SPACE}${FRENCH_MONTH})`,
      `(?<!\\p{L})(?<w>${FRENCH_WEEKDAY}) (?<d>\\d{1,2})(?:er)?(?=[.,;)](?!\\d)|$| (?:et|au|à la|dans|en)(?!\\p{L}))`,
      ...FRENCH_YEARS,
      `(?<=(?:19|20)\\d{2}[-–])(?<y>\\d{2})(?!\\d)`,
      `(?<=(?<!\\p{L})(?:en|fin|début|mi-|depuis|de|à|et|dès|jusqu[’']en) )(?<m>${FRENCH_MONTH})(?!\\p{L})`,
    ].map(compiled),
    months: 'jan fév mar avr mai juin juil ao sep oct nov déc'.split(' '),
    weekdays: 'dim lun mar mer jeu ven sam'.split(' '),
    between: (before, gap, after) =>
      /^\s?[-–]\s?$/.test(gap) ||
      (/^ (?:à|au|jusqu[’'](?:en|à|au)) (?:fin |début )?$/.test(gap) &&
        /(?:^|[^\p{L}])(?:de|du|depuis|d[’']) ?(?:fin |début )?$/iu.test(before)) ||
      (/^ et (?:le |fin |début )?$/.test(gap) &&
        /(?:^|[^\p{L}])entre (?:le |fin |début )?$/iu.test(before) &&
        after !== ' '),
  },
};

function compiled(source: string): RegExp {
  return new RegExp(source, 'uy');
}
