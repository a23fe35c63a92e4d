/** Whether two statements say the opposite of each other: the same thing said and denied, or called enough and too little. */
import type { Language } from '#text';
import { withoutParticle } from '../names/index.js';

/** The words in which the two differ, when one contradicts the other. */
export interface Opposition {
  readonly shared: readonly string[];
  /** `negated`: the same predicate, denied in one of the two; otherwise the two words that exclude each other. */
  readonly by: 'negated' | readonly [string, string];
}

/**
 * Compares two statements of one speaker. Careful: a condition, a question, a word of time or of degree in either, or a
 * different subject, and it finds nothing.
 */
export function oppose(one: string, other: string, language: Language): Opposition | undefined {
  if (GUARDED[language].test(one) || GUARDED[language].test(other)) return undefined;
  const [a, b] = [contentOf(one, language), contentOf(other, language)];
  if (!sameTime(one, other, a.negated, b.negated, language)) return undefined;
  const pair = antonyms(a.stems, b.stems, language);
  const without = (stems: readonly string[]) => new Set(stems.filter((stem) => !pair?.includes(stem)));
  const [left, right] = [without(a.stems), without(b.stems)];
  const shared = [...left].filter((stem) => right.has(stem));
  const all = new Set([...left, ...right]).size;
  if (pair) {
    return a.negated === b.negated && shared.length >= 1 && shared.length / all >= ALIKE
      ? { shared, by: pair }
      : undefined;
  }
  return a.negated !== b.negated && shared.length >= 2 && shared.length / all >= ALIKE
    ? { shared, by: 'negated' }
    : undefined;
}

/** The share of their content words that two statements must have in common to speak of the same thing. */
const ALIKE = 0.6;

/** Conditions, questions, changes in time, and words of degree: what is denied then is not what was said. */
const GUARDED: Readonly<Record<Language, RegExp>> = {
  ko: /\?|까[.?]?$|다면|으면|라면|(?:^| )(?:만약|만일|더 이상|이제|예전|과거|당시|그때|지금까지|아직|모든|모두|항상|언제나|반드시|꼭|전부|일부|누구나|다만|하지만|그러나|반면)(?: |에|는|은)/,
  en: /\?|\b(?:if|unless|when|once|used to|no longer|any more|anymore|yet|still|now|before that|previously|always|everyone|everywhere|everything|all|every|only|necessarily|entirely|but|however|some|sometimes)\b/i,
  fr: /\?|\b(?:si|s[’']il|quand|lorsque|autrefois|désormais|encore|maintenant|toujours|partout|tous|toutes|chaque|seulement|forcément|entièrement|mais|cependant|parfois|n[’']est plus|ne \p{L}+ plus)\b/iu,
};

interface Content {
  readonly stems: readonly string[];
  readonly negated: boolean;
}

function contentOf(statement: string, language: Language): Content {
  const negations = statement.match(NEGATION[language])?.length ?? 0;
  const words = statement.toLowerCase().match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  const stems = words.flatMap((word) => stemsOf(word, language));
  return { stems: [...new Set(stems)], negated: negations % 2 === 1 };
}

const NEGATION: Readonly<Record<Language, RegExp>> = {
  ko: /않|(?:^| )(?:안|못) |지 ?못|없|아니/g,
  en: /\b(?:not|never|no|nobody|nothing|neither|cannot)\b|n[’']t\b/gi,
  fr: /(?:^|[\s«])(?:ne |n[’'])/gi,
};

function stemsOf(word: string, language: Language): string[] {
  if (language === 'ko') {
    const stem = withoutParticle(word).replace(KOREAN_ENDING, '');
    return stem.length < 1 || EMPTY.ko.has(stem) || EMPTY.ko.has(word) || /않|못|없|아니/.test(stem)
      ? []
      : [stem];
  }
  const bare = word.replace(/^(?:[dlnsjmtc]|qu)[’']/, '').replace(/[’'](?:s|t|re|ve|ll|d)$/, '');
  if (bare.length < 3 || EMPTY[language].has(bare)) return [];
  return [bare.slice(0, Math.max(4, Math.min(6, bare.length - (language === 'fr' ? 3 : 2))))];
}

/** The endings of Korean verbs and adjectives, cut so that 부족하다, 부족합니다 and 부족할 are one. */
const KOREAN_ENDING =
  /(?:하지|하다|한다|했다|합니다|할|하고|하며|해|한|하는|된다|됐다|되지|될|되다|이다|입니다|었다|았다|겠다|는다|ㄴ다|다|지|고|며|을|를)$/;

const EMPTY: Readonly<Record<Language, ReadonlySet<string>>> = {
  ko: new Set(
    '그 이 저 것 수 때 등 및 더 또 좀 매우 아주 정말 우리 나 저희 그것 이것 있 하 되 것이 한 할 안 못'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and that this these those there its our your his her their with from into for are was were will would could should may might can must has have had been being not never cannot nobody nothing neither than then they them who which what very quite really just also about before after until since during more most'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'les des une que qui dans sur pour par avec sans est sont sera seront était étaient être avoir pas jamais rien aucun aucune peut peuvent pourrait pourraient doit doivent devrait devraient avant après depuis pendant ans année cette ces son ses leur leurs nos vos notre votre nous vous ils elles elle plus très bien tout toute cela ceci'.split(
      ' ',
    ),
  ),
};

/** Words of which one denies the other; stems as `stemsOf` makes them are compared by their beginnings. */
const ANTONYMS: Readonly<Record<Language, string>> = {
  ko: '충분 부족|충분 모자라|넉넉 부족|증가 감소|상승 하락|오르 내리|오른 떨어진|늘어 줄어|늘었 줄었|늘 줄|가능 불가능|찬성 반대|성공 실패|안전 위험|많 적|크 작|높 낮|쉽 어렵|빠르 느리|좋 나쁘|확대 축소|흑자 적자|호황 불황|개선 악화|사라 남|동의 거부|유리 불리|필요 불필요|합법 불법|공정 불공정|만족 불만족|승리 패배|깨끗 더럽|강하 약하|이기 지|낙관 비관',
  en: 'rise fall|rising falling|rose fell|increase decrease|grow shrink|growing shrinking|enough short|sufficient insufficient|plenty shortage|open close|safe dangerous|safe unsafe|profit loss|succeed fail|success failure|win lose|won lost|support oppose|high low|true false|possible impossible|start stop|disappear survive|empty full|better worse|legal illegal|fair unfair|necessary unnecessary|cheap expensive|strong weak|accept reject|clean dirty|likely unlikely',
  fr: 'augmenter baisser|augmenter diminuer|augmente baisse|augmente diminue|monter descendre|monte descend|suffisant insuffisant|suffit manque|croître reculer|progresse recule|ouvrir fermer|sûr dangereux|gagner perdre|réussir échouer|réussite échec|possible impossible|hausse baisse|disparaître subsister|disparaître survivre|plein vide|meilleur pire|légal illégal|juste injuste|utile inutile|fort faible|accepter refuser|propre sale|favorable défavorable',
};

function antonyms(
  one: readonly string[],
  other: readonly string[],
  language: Language,
): readonly [string, string] | undefined {
  for (const line of PAIRS[language]) {
    for (const [first, second] of [line, [line[1], line[0]] as const]) {
      const left = one.find((stem) => alike(stem, first, language));
      const right = other.find((stem) => alike(stem, second, language));
      if (left && right && left !== right && !other.includes(left) && !one.includes(right))
        return [left, right];
    }
  }
  return undefined;
}

function alike(stem: string, word: string, language: Language): boolean {
  if (language === 'ko')
    return word.length > 1
      ? stem.startsWith(word)
      : stem === word || (stem.length === 2 && stem.startsWith(word));
  return stem === stemsOf(word, language)[0];
}

const PAIRS = {
  ko: split(ANTONYMS.ko),
  en: split(ANTONYMS.en),
  fr: split(ANTONYMS.fr),
} as const;

function split(lines: string): (readonly [string, string])[] {
  return lines.split('|').map((line) => {
    const [first = '', second = ''] = line.split(' ');
    return [first, second] as const;
  });
}

/**
 * False where the two speak of different times: in 2020 and in 2024. ‘Before 2060’ and ‘not before 2100’ speak of one time, since
 * the second rules out the first.
 */
function sameTime(
  one: string,
  other: string,
  oneDenied: boolean,
  otherDenied: boolean,
  language: Language,
): boolean {
  const [a, b] = [yearsOf(one), yearsOf(other)];
  if (a.length === 0 && b.length === 0) return true;
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined || a.length > 1 || b.length > 1) return false;
  if (first === second) return true;
  if (!BEFORE[language].test(one) || !BEFORE[language].test(other)) return false;
  if (oneDenied === otherDenied) return false;
  return oneDenied ? first >= second : second >= first;
}

function yearsOf(statement: string): number[] {
  return [...statement.matchAll(/(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/g)].map(([year]) => Number(year));
}

const BEFORE: Readonly<Record<Language, RegExp>> = {
  ko: /(?:1[5-9]|20|21)\d\d년? ?(?:까지|이전|전|안에)/,
  en: /\b(?:before|by|until) (?:the year )?(?:1[5-9]|20|21)\d\d/i,
  fr: /(?:avant|d[’']ici(?: à)?|jusqu[’']en) (?:l[’']an )?(?:1[5-9]|20|21)\d\d/i,
};
