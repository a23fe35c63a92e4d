import type { Language } from '#text';

/**
 * The words of a phrase that say what it is about, as stems that can be compared: 투자금은 and 투자금, visitors and visitor.
 * Crude on purpose: it only ever helps to choose between figures of one unit.
 */
export function contentWords(words: string, language: Language): string[] {
  const found: string[] = [];
  for (const match of words.toLowerCase().matchAll(/\p{L}[\p{L}\d]*/gu)) {
    const stem = stemOf(match[0], language);
    if (stem.length >= (language === 'ko' ? 2 : 3) && !SMALL[language].has(stem)) found.push(stem);
  }
  return found;
}

/** How many of the words of one phrase are also in another. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.some((other) => alike(word, other))).length;
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  // 임직원 and 직원: the head of a Korean compound stands at its end.
  if (/^[가-힣]{2,}$/.test(shorter) && longer.length === shorter.length + 1 && longer.endsWith(shorter))
    return true;
  return (
    shorter.length >= (/^[가-힣]/.test(shorter) ? 2 : 4) &&
    longer.startsWith(shorter) &&
    longer.length - shorter.length <= 3
  );
}

const PARTICLE =
  /(?:에서는|에서도|으로는|에게서|이라는|이라고|에서|에게|에는|에도|으로|까지|부터|보다|처럼|이나|이다|였다|이었다|했다|한다|하는|하며|한|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

function stemOf(word: string, language: Language): string {
  if (language === 'ko') {
    const bare = word.replace(PARTICLE, '');
    return bare.length >= 2 ? bare : word;
  }
  return language === 'fr'
    ? word.replace(/(?:s|x|es)$/, '')
    : word.replace(/(?:ies)$/, 'y').replace(/(?<=[^s])s$/, '');
}

const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  ko: new Set(
    '것으로 것이 있다 있는 했다 한다 이번 이날 위해 대한 따르면 통해 밝혔 가장 모두 함께 지난 올해 지난해 최근 약속 정도 가량 수준 이후 이상 이하 때문'.split(
      ' ',
    ),
  ),
  en: new Set(
    (
      'the and for with that this from was were are has have had its their his her they them than but not who which what when where ' +
      'will would can could said say into over under about after before during since year month week day last next new more most ' +
      'per cent percent million billion thousand time all any each one two three been being also only'
    ).split(' '),
  ),
  fr: new Set(
    (
      'les des une pour par avec sans dans sur sous est sont était ont avait qui que dont pas plus moins cet cette ces son ses leur ' +
      'aux entre depuis pendant avant après selon an année moi jour semaine million milliard pour cent fois deux trois fait été être avoir ' +
      'aussi mais elle ils elles'
    ).split(' '),
  ),
};
