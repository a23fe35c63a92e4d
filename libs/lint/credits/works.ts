/**
 * Who is said to have founded, designed, written or directed what, in whatever voice: `the reactor was designed by Voss`, `Okoye,
 * who designed the reactor`, ‘불씨’를 연출한 서이랑 감독, « le pont a été dessiné par Corbin ».
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { Person } from '../names/index.js';

/** One statement: a person, what was done, and to what. */
export interface Work extends Span {
  readonly person: Person;
  readonly deed: string;
  /** The deed and its object, one key for every way of saying it: `founded saltmarsh`; the deed alone of `its founder`. */
  readonly key: string;
  /** Which sentence of the prose. */
  readonly sentence: number;
}

/** Deeds that are done once, by one or by several together: stems of verbs, and what whoever did it is called. */
interface Deed {
  readonly deed: string;
  readonly verbs: Readonly<Record<Language, string>>;
  readonly nouns: Readonly<Record<Language, string>>;
}

const DEEDS: readonly Deed[] = [
  {
    deed: 'founded',
    verbs: {
      en: 'founded|co-founded|set up|established',
      fr: 'fondé|cofondé|créé',
      ko: '세웠|세운|창업|설립|창립|차렸|차린',
    },
    nouns: { en: 'founder', fr: 'fondateur|fondatrice', ko: '창업자|창업주|설립자|창립자' },
  },
  {
    deed: 'designed',
    verbs: { en: 'designed|drew up|drew', fr: 'dessiné|conçu', ko: '설계|디자인' },
    nouns: { en: 'designer|architect', fr: 'architecte|concepteur|conceptrice', ko: '설계자|건축가' },
  },
  {
    deed: 'wrote',
    verbs: {
      en: 'wrote|written|authored|penned',
      fr: 'écrit|rédigé',
      ko: '썼|쓴|집필|지은|지었|펴낸|펴냈',
    },
    nouns: { en: 'author', fr: 'auteure?|autrice', ko: '저자|작가|글쓴이' },
  },
  {
    deed: 'directed',
    verbs: {
      en: 'directed|staged|filmed|shot',
      fr: 'réalisé|mis en scène|tourné|filmé',
      ko: '연출|감독|찍은|찍었|촬영',
    },
    nouns: { en: 'director', fr: 'réalisateur|réalisatrice', ko: '연출자|감독' },
  },
  {
    deed: 'invented',
    verbs: { en: 'invented|devised|patented', fr: 'inventé|mis au point|breveté', ko: '발명|고안|개발' },
    nouns: { en: 'inventor', fr: 'inventeur|inventrice', ko: '발명자|발명가|개발자' },
  },
  {
    deed: 'discovered',
    verbs: { en: 'discovered|found|spotted', fr: 'découvert|repéré', ko: '발견|찾아낸|찾아냈' },
    nouns: { en: 'discoverer', fr: 'découvreur|découvreuse', ko: '발견자' },
  },
  {
    deed: 'composed',
    verbs: { en: 'composed', fr: 'composé', ko: '작곡' },
    nouns: { en: 'composer', fr: 'compositeur|compositrice', ko: '작곡가|작곡자' },
  },
  {
    deed: 'painted',
    verbs: { en: 'painted|sculpted|carved', fr: 'peint|sculpté', ko: '그린|그렸|조각' },
    nouns: { en: 'painter|sculptor', fr: 'peintre|sculpteur|sculptrice', ko: '화가|조각가' },
  },
];

const OBJECT: Readonly<Record<Language, string>> = {
  en: '(?:[Tt]he |[Ii]ts |[Tt]heir )?(?:(?:novel|film|play|opera|book|poem|song|firm|company) )?[“"‘]?(?<object>(?<![\\p{L}-])\\p{Lu}[\\p{L}’-]{1,40}(?: \\p{Lu}[\\p{L}’-]{1,40}){0,2}|(?<=[Tt]he |[Ii]ts |[Tt]heir )\\p{Ll}{3,20}(?: on \\p{Ll}{3,20}| of \\p{L}{3,20})?)[”"’]?',
  fr: "(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’'])?(?:(?:roman|film|livre|pièce|opéra|société|entreprise) )?(?:« ?\\u00a0?)?(?<object>(?<![\\p{L}-])\\p{Lu}[\\p{L}’-]{1,40}(?: \\p{Lu}[\\p{L}’-]{1,40}){0,2}|(?<=[Ll]e |[Ll]a |[Ll]es |[Ll][’'])[\\p{Ll}-]{3,20})(?:\\u00a0? ?»)?",
  ko: '(?<object>[‘“「『<《][^’”」』>》]{1,20}[’”」』>》]|[가-힣A-Za-z0-9]{2,12}?)',
};

interface Patterns {
  readonly deed: string;
  /** Before a name, and behind one. */
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
}

const PATTERNS: Readonly<Record<Language, readonly Patterns[]>> = {
  en: DEEDS.map(({ deed, verbs: { en: verbs }, nouns: { en: nouns } }) => ({
    deed,
    before: [
      new RegExp(
        `${OBJECT.en},? (?:(?:was|were|is|had been|has been) )?(?:${verbs})(?: [^.;,]{0,24}?)? by [^.;]{0,40}$`,
        'u',
      ),
      new RegExp(`(?<object>\\b[Ii]ts|\\b[Tt]he) (?:${nouns}),? $`, 'u'),
    ],
    after: [
      new RegExp(
        `^, (?:the )?(?:${nouns}) of ${OBJECT.en}(?=[,.])|^, (?<its>its|the) (?:${nouns})(?=[,.])`,
        'u',
      ),
      new RegExp(
        `^(?:, [^,.;“”]{1,40},)?(?:,? who)?(?: had| has)?(?: also| once)? (?:${verbs}) ${OBJECT.en}`,
        'u',
      ),
    ],
  })),
  fr: DEEDS.map(({ deed, verbs: { fr: verbs }, nouns: { fr: nouns } }) => ({
    deed,
    before: [
      new RegExp(
        `${OBJECT.fr},? (?:(?:a été|ont été|avait été|est|fut) )?(?:${verbs})e?s?(?: [^.;,]{0,24}?)? par [^.;]{0,40}$`,
        'u',
      ),
      new RegExp(
        `(?<![\\p{L}’'])(?<object>[Ss]on|[Ss]a|[Ll]e|[Ll]a|[Ll][’'](?=[ae]))(?: |(?<=[’']))(?:${nouns}),? $`,
        'u',
      ),
    ],
    after: [
      new RegExp(`^(?:, [^,.;«»]{1,40}?)?(?:,? qui)?(?: a| avait)(?: aussi)? (?:${verbs}) ${OBJECT.fr}`, 'u'),
      new RegExp(
        `^(?:, | est | était )(?:l[’']|le |la )?(?:${nouns}) d(?:e |u |es |e l[’'])${OBJECT.fr}`,
        'u',
      ),
      new RegExp(`^, (?<its>son|sa|le|la|l[’'])(?: |(?<=[’']))(?:${nouns})(?=[,.])`, 'u'),
    ],
  })),
  ko: DEEDS.map(({ deed, verbs: { ko: verbs }, nouns: { ko: nouns } }) => ({
    deed,
    before: [
      new RegExp(
        `${OBJECT.ko}(?:을|를) (?:[가-힣0-9]{1,8} ){0,2}(?:공동 )?(?:${verbs})(?:한|했던|하던)? (?:[가-힣]{2,8} )?$`,
      ),
      new RegExp(`${OBJECT.ko}(?:은|는) (?:[가-힣0-9]{1,8} ){0,2}$`),
      new RegExp(`${OBJECT.ko}의 (?:${nouns})(?:인)? $`),
    ],
    after: [
      new RegExp(
        `^(?: [가-힣]{2,8})?(?:은|는|이|가) (?:[가-힣0-9]{1,8} ){0,3}?${OBJECT.ko}(?:을|를)(?: [^.]{0,20})?(?:, [^.]{0,60})? ?(?:${verbs})`,
      ),
    ],
  })),
};

/** Reads the statements of an article, in reading order. */
export function readWorks({ text, language, prose, people }: Document): Work[] {
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const works: Work[] = [];
  let at = 0;
  for (const [index, sentence] of prose.entries()) {
    while ((mentions[at]?.mention.start ?? Infinity) < sentence.start) at++;
    for (let next = at; (mentions[next]?.mention.end ?? Infinity) <= sentence.end; next++) {
      const named = mentions[next];
      if (!named) break;
      const { person, mention } = named;
      const head = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
      const tail = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
      for (const { deed, before, after } of PATTERNS[language]) {
        const said =
          after.map((pattern) => pattern.exec(tail)).find(Boolean) ??
          before
            .map((pattern) => pattern.exec(head))
            .find((match) => match && isDone(language, deed, match, tail));
        const object = said?.groups?.['object'] ?? said?.groups?.['its'];
        if (said && object !== undefined)
          works.push({
            person,
            deed,
            key: ITS.test(object) ? deed : `${deed} ${nameOf(object)}`,
            sentence: index,
            ...whole(mention, said, head),
          });
      }
    }
  }
  return works
    .filter(({ key }) => !VAGUE.test(key))
    .filter(({ start, end }) => wordsAt(text, { start, end }).length > 0);
}

const REACH = 110;
/** The object is whatever the article speaks of. */
const ITS = /^(?:its|the|son|sa|le|la|l[’'])$/i;
/** What anyone may have founded or written one of. */
const VAGUE =
  /^[a-z]+ (?:.|first|last|book|story|letter|song|way|name|money|time|road|work|그|이|것|책|글|회사|길|그것|자신|place|livre|lettre|premier|première|fois)$/;

/** In 다솜랩은 2016년 서이랑 박사가 세웠다 the verb stands behind the name. */
function isDone(language: Language, deed: string, match: RegExpExecArray, tail: string): boolean {
  if (language !== 'ko' || !/(?:은|는) [^을를]*$/.test(match[0])) return true;
  return DONE_KO.get(deed)?.test(tail) ?? false;
}

const DONE_KO: ReadonlyMap<string, RegExp> = new Map(
  DEEDS.map(({ deed, verbs: { ko: verbs } }) => [
    deed,
    new RegExp(`^(?: [가-힣]{2,8})?(?:이|가|와|과)(?: [^.을를]{0,24})? (?:공동 )?(?:${verbs})`),
  ]),
);

function nameOf(object: string): string {
  return object
    .replaceAll(/[‘’“”「」『』<>《》«»"]/g, '')
    .trim()
    .toLowerCase();
}

function whole(mention: Span, match: RegExpExecArray, head: string): Span {
  return match.input === head
    ? { start: mention.start - (head.length - match.index), end: mention.end }
    : { start: mention.start, end: mention.end + match[0].length };
}
