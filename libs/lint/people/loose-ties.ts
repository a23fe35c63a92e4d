/**
 * Which organisation a clause names beside its one person, by whatever verb: `Rourke kept the books at Pell & Sons`, 두레인쇄에서
 * 회계를 맡았다. Alone that says little; of two people who are set against each other it says who belongs where.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { Person } from '../names/index.js';
import { ORG, UNNAMED } from './tie-phrases.js';

export interface LooseTie {
  readonly person: Person;
  readonly organisation: Span & { readonly name: string };
  readonly span: Span;
  readonly sentence: number;
}

const NAMED: Readonly<Record<Language, RegExp>> = {
  ko: /(?<=^|[\s(,])(?<org>[가-힣A-Za-z0-9&]{2,15}?)(?:\([^()]{1,20}\))?(?:에서(?:는|도)?|의| 출신|을 거쳐|를 거쳐|을 떠나|를 떠나|에 몸담)(?=[\s,.]|이|인)/g,
  en: new RegExp(
    `(?:\\b(?:at|for|from|with|of|by|edited|led|ran|headed|joined|left) (?:the )?(?:[a-z-]+ ){0,3}|[Tt]he )${ORG}`,
    'gu',
  ),
  fr: new RegExp(
    `(?:(?<!\\p{L})(?:chez|pour|par|du|de|des|au|aux|à|dirigé|quitté|rejoint) (?:le |la |les |l[’'])?(?:[a-zéè-]+ ){0,2}|[dl][’'])${ORG}`,
    'gu',
  ),
};

/** Clauses end here: `; `, `, while `, ` and ` before another name. */
const LONGEST = 160;

/** Reads the organisations beside each person of a sentence: from the name to the next one, and before the first. */
export function readLooseTies({ text, language, prose, people }: Document): LooseTie[] {
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const surnames = new Set(people.flatMap(({ name }) => name.split(' ')));
  const ties: LooseTie[] = [];
  let at = 0;
  for (const [index, sentence] of prose.entries()) {
    while ((mentions[at]?.mention.start ?? Infinity) < sentence.start) at++;
    let last = at;
    while ((mentions[last]?.mention.end ?? Infinity) <= sentence.end) last++;
    const here = mentions.slice(at, last);
    const alone = here.every(({ person }) => person === here[0]?.person);
    for (const [number, { person, mention }] of here.entries()) {
      const next = here[number + 1]?.mention.start ?? sentence.end;
      const start = alone ? sentence.start : mention.end;
      const end = Math.min(alone ? sentence.end : next, mention.end + LONGEST);
      if (mention.organisation) {
        const organisation = { ...mention.organisation, name: wordsAt(text, mention.organisation) };
        const span = {
          start: Math.min(mention.start, organisation.start),
          end: Math.max(mention.end, organisation.end),
        };
        ties.push({ person, organisation, span, sentence: index });
      }
      if (alone && number > 0) continue;
      for (const match of text.slice(start, end).matchAll(NAMED[language])) {
        const name = (match.groups?.['org'] ?? '').replace(/[’']s?$|\.$/, '');
        const words = name.split(' ');
        if (
          name.length < 3 ||
          UNNAMED.has(name) ||
          words.every((word) => surnames.has(word) || UNNAMED.has(word))
        )
          continue;
        if (language === 'ko' && (KOREAN_WORDS.test(name) || surnames.has(name))) continue;
        const from = start + match.index + match[0].lastIndexOf(name);
        const organisation = { start: from, end: from + name.length, name };
        const span = { start: Math.min(mention.start, from), end: Math.max(organisation.end, mention.end) };
        if (wordsAt(text, organisation) === name) ties.push({ person, organisation, span, sentence: index });
      }
    }
  }
  return ties;
}

/** Plain nouns before 에서 and 의. */
const KOREAN_WORDS =
  /^(?:이번|지난|올해|내년|자신|그녀|우리|사람|회사|업계|현장|무대|이곳|그곳|세계|전국|대회|경기|결승|학교|시장|국내|해외|당시|오늘|어제|서울|부산|대구|인천|광주|대전|울산|세종|제주|두 사람|[가-힣]{1,8}(?:년|월|일|명|개|번|째|동안|때|중|뒤|후|전|곳|쪽|간|집|방|터|길))$/;
