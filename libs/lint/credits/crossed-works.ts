/**
 * Of two people who were set side by side, each with a work (`Reiss designed the Vapora; his rival Mbeki answered with the
 * Steamboat`), one is given the other’s: `the Vapora that Mbeki built`, ‘나루’의 설계자 조 박사, « Marée basse » … son autrice, Maud Serin.
 */
import { overlaps, wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { escaped } from '../escaped.js';
import type { Named, Person } from '../names/index.js';
import { UNNAMED } from '../people/tie-phrases.js';

/** Where somebody is given what the article gave to somebody else. */
export interface CrossedWork extends Span {
  readonly person: Person;
  readonly owner: Person;
  /** Where the work was given to its owner. */
  readonly proof: Span;
}

interface Owned extends Span {
  readonly name: string;
  readonly owner: Person;
}

/** Reads the crossings of an article, in reading order. */
export function readCrossedWorks(document: Document): CrossedWork[] {
  const { text, language, prose } = document;
  const perSentence = mentionsOf(document);
  const owned: Owned[] = [];
  const found: CrossedWork[] = [];
  for (const [index, sentence] of prose.entries()) {
    const named = perSentence[index] ?? [];
    const [only] = named;
    if (only && named.every(({ person }) => person === only.person)) {
      const words = wordsAt(text, sentence);
      for (const work of owned) {
        if (work.owner === only.person || !words.includes(work.name)) continue;
        if (owned.some(({ name, owner }) => name === work.name && owner === only.person)) continue;
        const written = new Set(named.map((mention) => wordsAt(text, mention)));
        const given = [...written].map((who) => link(text, language, sentence, work.name, who)).find(Boolean);
        if (
          given &&
          !ELSE[language].test(text.slice(given.start, Math.min(sentence.end, given.end + BEHIND)))
        )
          found.push({
            ...given,
            person: only.person,
            owner: work.owner,
            proof: { start: work.start, end: work.end },
          });
      }
    }
    if (owned.length < MOST) owned.push(...setSideBySide(document, index, named));
  }
  return found;
}

const MOST = 40;
/** How far behind the phrase a word may tell of a part in it: … together with Reiss. */
const BEHIND = 30;

function mentionsOf({ prose, named }: Document): Named[][] {
  let at = 0;
  return prose.map((sentence) => {
    while ((named[at]?.start ?? Infinity) < sentence.start) at++;
    let last = at;
    while ((named[last]?.end ?? Infinity) <= sentence.end) last++;
    return named.slice(at, last);
  });
}

/** The works of a sentence that gives each of two people their own: a work is whose name stands last before it. */
function setSideBySide({ text, language, prose }: Document, index: number, named: readonly Named[]): Owned[] {
  const sentence = prose[index];
  if (!sentence || new Set(named.map(({ person }) => person)).size < 2) return [];
  const works = [...wordsAt(text, sentence).matchAll(WORK[language])].flatMap(
    ({ 0: whole, groups, index: from }): Owned[] => {
      const name = groups?.['title'] ?? groups?.['name'] ?? '';
      const start = sentence.start + from + whole.lastIndexOf(name);
      const span = { start, end: start + name.length };
      const owner = named.findLast(({ end }) => end <= start)?.person;
      if (!owner || UNNAMED.has(name) || named.some((mention) => overlaps(mention, span))) return [];
      return [{ ...span, name, owner }];
    },
  );
  return new Set(works.map(({ owner }) => owner)).size === 2 ? works : [];
}

const TITLE = '[‘“「『<《«]\\s?(?<title>[^’”」』>》»,.]{2,20}?)\\s?[’”」』>》»]';
/** A title in marks; in English and French also a name of one word that follows no word for a place. */
const WORK: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(TITLE, 'g'),
  en: new RegExp(
    `${TITLE}|(?<=\\b(?:the|a|an|of|its|rival,|with|called|named) )(?<name>\\p{Lu}\\p{Ll}{3,20})(?! ?[\\p{Lu}&’']|-)`,
    'gu',
  ),
  fr: new RegExp(
    `${TITLE}|(?<=(?:^| )(?:le |la |l’|l'|du |de |appelée? ))(?<name>\\p{Lu}\\p{Ll}{3,20})(?! ?[\\p{Lu}&’']|-)`,
    'gu',
  ),
};

/** Where the phrase that gives the work to the person stands, with both names; `X` stands for the work, `P` for the person, and neither letter for itself. */
const LINKS: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    'X[’”」』>》]?의 (?:설계자|개발자|제작자|작가|저자|감독|연출자|작곡가|발명가|창시자|주역)(?:인)? P',
    'X[’”」』>》]?(?:을|를) (?:설계|개발|제작|연출|작곡|발명|집필|디자인)한 P',
    'X[’”」』>》]?(?:을|를) (?:만든|쓴|그린|지은) P',
    'P[가-힣 ]{0,8}(?:은|는|이|가) (?:자신이|직접) (?:만든|쓴|그린|설계한|개발한) [‘“「『<《]?X',
  ],
  en: [
    'P,? whose (?:own )?[“‘]?X',
    'P[^.;]{0,60} (?:the |an? |her |his )(?:[a-z]+ )?[“‘]?X[”’]?,? (?:that |which )?(?:she|he) (?:built|designed|made|created|wrote|invented|developed|painted|composed)',
    '(?:author|creator|designer|inventor|maker|builder|father|mother|developer) of (?:the )?[“‘]?X[”’]?, P',
    'P, (?:the )?(?:author|creator|designer|inventor|maker|builder|father|mother|developer) of (?:the )?[“‘]?X',
    'X[”’]?,? (?:which was |was )?(?:built|designed|made|created|written|invented|developed|painted|composed) by P',
  ],
  fr: [
    'X[^.;]{0,40} (?:son|sa) (?:auteur|autrice|créateur|créatrice|concepteur|conceptrice|inventeur|inventrice|père|mère), P',
    "P, (?:l[’']|le |la )?(?:auteur|autrice|créateur|créatrice|concepteur|conceptrice|inventeur|inventrice|père|mère) d[eu’'] ?(?:la |l[’'])?(?:« ?)?X",
    "P, dont (?:le |la |l[’'])?(?:« ?)?X",
    'X(?: ?»)?,? (?:a été )?(?:créée?|conçue?|dessinée?|inventée?|écrite?|signée?|réalisée?) par P',
  ],
};

function link(
  text: string,
  language: Language,
  sentence: Span,
  work: string,
  person: string,
): Span | undefined {
  const words = wordsAt(text, sentence).replaceAll(/[\u00a0\u202f]/g, ' ');
  const [X, P] = [escaped(work), `(?:(?:Dr|Ms|Mr|Mrs|Prof|Mme|M)\\.? )?${escaped(person)}`];
  for (const frame of LINKS[language]) {
    const match = new RegExp(
      frame.replaceAll(/[XP]/g, (name) => (name === 'X' ? X : P)),
      'u',
    ).exec(words);
    if (match)
      return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return undefined;
}

/** Words by which one may have a part in what is another’s. */
const ELSE: Readonly<Record<Language, RegExp>> = {
  ko: /함께|공동|아니|않|이어받|물려받|인수|합류|옮겨|옮긴|경쟁|맞서|처럼/,
  en: /\b(?:not|never|with|together|jointly|co-\w+|took over|inherited|joined|moved|rival|unlike|after|successor|instead)\b|n[’']t/,
  fr: /(?<!\p{L})(?:ne|n[’']|pas|jamais|avec|ensemble|repris\p{L}*|rejoint|rival\p{L}*|contrairement|successeur)(?!\p{L})/u,
};
