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
  /** The kind of deed and its object, one key for every way of saying it: `founded saltmarsh`. */
  readonly key: string;
  /** Which sentence of the prose. */
  readonly sentence: number;
}

/** Deeds that are done once, by one or by several together; a line is `deed | English | French | Korean`, stems of verbs. */
const DEEDS: readonly (readonly [deed: string, en: string, fr: string, ko: string])[] = [
  [
    'founded',
    'founded|co-founded|set up|established',
    'fondé|cofondé|créé',
    '세웠|세운|창업|설립|창립|차렸|차린',
  ],
  ['designed', 'designed|drew up|drew', 'dessiné|conçu', '설계|디자인'],
  ['wrote', 'wrote|written|authored|penned', 'écrit|rédigé', '썼|쓴|집필|지은|지었|펴낸|펴냈'],
  [
    'directed',
    'directed|staged|filmed|shot',
    'réalisé|mis en scène|tourné|filmé',
    '연출|감독|찍은|찍었|촬영',
  ],
  ['invented', 'invented|devised|patented', 'inventé|mis au point|breveté', '발명|고안|개발'],
  ['discovered', 'discovered|found|spotted', 'découvert|repéré', '발견|찾아낸|찾아냈'],
  ['composed', 'composed', 'composé', '작곡'],
  ['painted', 'painted|sculpted|carved', 'peint|sculpté', '그린|그렸|조각'],
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
  en: DEEDS.map(([deed, verbs]) => ({
    deed,
    before: [
      new RegExp(
        `${OBJECT.en},? (?:(?:was|were|is|had been|has been) )?(?:${verbs})(?: [^.;,]{0,24}?)? by [^.;]{0,40}$`,
        'u',
      ),
    ],
    after: [
      new RegExp(
        `^(?:, [^,.;“”]{1,40},)?(?:,? who)?(?: had| has)?(?: also| once)? (?:${verbs}) ${OBJECT.en}`,
        'u',
      ),
    ],
  })),
  fr: DEEDS.map(([deed, , verbs]) => ({
    deed,
    before: [
      new RegExp(
        `${OBJECT.fr},? (?:(?:a été|ont été|avait été|est|fut) )?(?:${verbs})e?s?(?: [^.;,]{0,24}?)? par [^.;]{0,40}$`,
        'u',
      ),
    ],
    after: [
      new RegExp(`^(?:, [^,.;«»]{1,40}?)?(?:,? qui)?(?: a| avait)(?: aussi)? (?:${verbs}) ${OBJECT.fr}`, 'u'),
      ...(deed === 'wrote'
        ? [
            new RegExp(
              `^(?:, | est | était )(?:l[’'])?aut(?:eure?|rice) d(?:e |u |es |e l[’'])${OBJECT.fr}`,
              'u',
            ),
          ]
        : []),
    ],
  })),
  ko: DEEDS.map(([deed, , , verbs]) => ({
    deed,
    before: [
      new RegExp(
        `${OBJECT.ko}(?:을|를) (?:[가-힣0-9]{1,8} ){0,2}(?:공동 )?(?:${verbs})(?:한|했던|하던)? (?:[가-힣]{2,8} )?$`,
      ),
      new RegExp(`${OBJECT.ko}(?:은|는) (?:[가-힣0-9]{1,8} ){0,2}$`),
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
        const object = said?.groups?.['object'];
        if (said && object !== undefined)
          works.push({
            person,
            key: `${deed} ${nameOf(object)}`,
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
/** What anyone may have founded or written one of. */
const VAGUE =
  / (?:.|first|last|book|story|letter|song|way|name|money|time|road|work|그|이|것|책|글|회사|길|그것|자신|place|livre|lettre|premier|première|fois)$/;

/** In 다솜랩은 2016년 서이랑 박사가 세웠다 the verb stands behind the name. */
function isDone(language: Language, deed: string, match: RegExpExecArray, tail: string): boolean {
  if (language !== 'ko' || !/(?:은|는) [^을를]*$/.test(match[0])) return true;
  return DONE_KO.get(deed)?.test(tail) ?? false;
}

const DONE_KO: ReadonlyMap<string, RegExp> = new Map(
  DEEDS.map(([deed, , , verbs]) => [
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
