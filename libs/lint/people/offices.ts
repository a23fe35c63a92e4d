/**
 * Which office an article gives a person, and of what house: the finance director, Peter Oakes; 이정숙 군수; Dr Holm, of the
 * University of Bergen. Of two offices that nobody holds at once one is a mistake, unless the article tells of a change.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { grouped } from '../grouped.js';
import type { NameMention, Person, Title } from '../names/index.js';
import { spanAt } from '../places.js';
import { ORG } from './tie-phrases.js';

export interface Office extends Span {
  readonly person: Person;
  /** The role by its name in the table of titles; of a captain, who is a player like others, `captain`. */
  readonly role: string;
  readonly unique: boolean;
  /** What it is an office of, where the words beside the name say so, and what sort of house that is. */
  readonly house?: { readonly name: string; readonly sort: string };
}

/** A person with two offices, the later of which cannot be right if the earlier is. */
export interface CrossedOffice {
  readonly first: Office;
  readonly second: Office;
  /** Who holds the second office by the same article. */
  readonly holder?: Office;
}

/** Reads the offices that contradict each other, in reading order; of each person the first pair. */
export function crossedOffices(document: Document): CrossedOffice[] {
  const offices = readOffices(document);
  // Every office is held against every other: that is for an article, not for a library.
  if (offices.length > MOST_IN_ALL) return [];
  const byPerson = grouped(offices, ({ person }) => person);
  return [...byPerson].flatMap(([person, own]) => {
    const [first] = own;
    if (!first || own.length > MOST_OFFICES || hasMoved(document, own)) return [];
    for (const second of own.slice(1)) {
      const earlier = own.find((one) => one.start < second.start && crossHouses(document, one, second));
      if (earlier) return [{ first: earlier, second }];
      if (second.role === first.role || own.some((one) => one !== second && one.role === second.role))
        continue;
      const holder = offices.find((one) => one.person !== person && isOf(one, second));
      const exclusive = EXCLUSIVE.some((roles) => roles.has(first.role) && roles.has(second.role));
      const held = HELD_BY_ONE.has(first.role) && HELD_BY_ONE.has(second.role) && holder;
      if (exclusive || (held && !byPerson.get(holder.person)?.some(({ role }) => role === first.role)))
        return [{ first, second, ...(holder && { holder }) }];
    }
    return [];
  });
}

const MOST_OFFICES = 40;
const MOST_IN_ALL = 1_000;

/** Roles of which nobody has two at once. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set(['mayor', 'governor', 'district head']),
  new Set(['chief executive', 'finance chief', 'technology chief', 'operations chief']),
  new Set(['chair', 'finance chief', 'technology chief', 'archivist', 'treasurer', 'librarian']),
  new Set([
    'finance chief',
    'technology chief',
    'operations chief',
    'department head',
    'spokesperson',
    'treasurer',
  ]),
  new Set(['treasurer', 'archivist', 'librarian', 'director', 'spokesperson', 'gardener', 'caretaker']),
];

/** Roles that a house gives to one person, and that are not given two at a time when somebody else holds the second. */
const HELD_BY_ONE: ReadonlySet<string> = new Set([
  'chair',
  'president',
  'coach',
  'captain',
  'finance chief',
  'technology chief',
  'operations chief',
  'spokesperson',
]);

function isOf(held: Office, second: Office): boolean {
  return (
    held.role === second.role && (!held.house || !second.house || isSame(held.house.name, second.house.name))
  );
}

/** Professor Kell of Oxford, and of Durham; the Labour leader, and the Liberal Democrat one. */
function crossHouses({ text }: Document, one: Office, other: Office): boolean {
  const [a, b] = [one.house, other.house];
  if (!a || a.sort !== b?.sort || isSame(a.name, b.name)) return false;
  // Calder United are Calder, and United.
  return !text.includes(`${a.name} ${b.name}`) && !text.includes(`${b.name} ${a.name}`);
}

function isSame(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) =>
    name.toLowerCase().replace(/^(?:the|la|le|l[’'])\s?|university of | university$/g, ''),
  );
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

/** Words of a change, in any sentence that names the person: who was elected may be called by either office. */
const MOVED =
  /\b(?:former\w*|ex-|then|now|bec[ao]mes?|becoming|promot\w+|succe\w+|elect\w+|appoint\w+|resign\w+|retire\w*|until|previous\w*|(?:the|its|his|her|our|their|[’']s) new|later|since|incoming|outgoing|acting|interim|once|earlier|honorary|visiting|doubles|both|moved|join\w+|left|quit|replac\w+|named|nominat\w+|hired|caretaker|deputi[sz]\w+)\b|(?<!\p{L})(?:ancien(?:ne)?|ex|devi\p{L}+|deven\p{L}+|nomm\p{L}+|élue?s?|alors|futur\p{L}*|nouve\p{L}+|désormais|succ[éè]d\p{L}+|remplac\p{L}+|promu\p{L}*|quitt\p{L}+|rejoin\p{L}+|intérim|honoraire|invitée?|aussi|également)(?!\p{L})|(?:^|\s)(?:전|현|당시|신임|차기|초대|前|옛) |승진|당선|로 취임|에 취임|내정|선임|임명|선출|발탁|겸|출신|옮[겨긴기]|퇴임|사임|사퇴|후보|이적|이직|지낸|지냈|거쳐|거친|맡[아은게]|초빙|파견|대행|물러/iu;

function hasMoved({ text, prose }: Document, offices: readonly Office[]): boolean {
  return offices.some(({ start, end }) => {
    const sentence = spanAt(prose, start) ?? { start, end };
    return MOVED.test(text.slice(Math.max(sentence.start, start - 50), Math.min(sentence.end, end + 70)));
  });
}

/** The offices of an article, in reading order. */
function readOffices({ text, language, prose, named }: Document): Office[] {
  return named
    .flatMap(({ person, mention }) => {
      const sentence = spanAt(prose, mention.start);
      return sentence ? (officeOf(text, language, sentence, person, mention) ?? []) : [];
    })
    .sort((a, b) => a.start - b.start);
}

function officeOf(
  text: string,
  language: Language,
  sentence: Span,
  person: Person,
  mention: NameMention,
): Office | undefined {
  const { title } = mention;
  const house = HOUSES[language](text, sentence, mention);
  if (!title && !house) return undefined;
  const places = [
    mention,
    ...(title && isBeside(text, mention, title) ? [title] : []),
    ...(house ? [house] : []),
  ];
  if (title && !places.includes(title) && !house) return undefined;
  // Two offices in one breath are two that one person has.
  const behind = text.slice(Math.max(mention.end, title?.end ?? 0), Math.min(sentence.end, mention.end + 90));
  if (/^[^.;,]{0,40} (?:and|et|겸) (?:\p{L}+ )?\p{L}/u.test(behind) && title && title.start > mention.end)
    return undefined;
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
    person,
    role: title ? roleOf(text, title) : '',
    unique: title?.role.unique ?? false,
    ...(house && { house }),
  };
}

/** The role of a title: a captain is a player like others, and the head of engineering heads no house. */
function roleOf(text: string, title: Title): string {
  if (CAPTAIN.test(wordsAt(text, title))) return 'captain';
  if (title.role.name === 'manager' && DEPARTMENT.test(text.slice(title.end, title.end + 24)))
    return 'department head';
  return title.role.name;
}

const DEPARTMENT =
  /^ (?:of |de la |de l[’']|du |des )(?:engineering|research|marketing|sales|operations|security|communications?|human resources|design|production|development|strategy|recherche|ventes|production|sécurité|ressources humaines|développement|stratégie|ingénierie)(?!\p{L})/u;

const CAPTAIN = /^(?:captain|capitaine|주장)$/i;

/** Nothing but an article, and what the office is of, stands between a name and its title. */
function isBeside(text: string, name: Span, title: Span): boolean {
  if (title.end <= name.start) return OF_HOUSE.test(text.slice(title.end, name.start));
  return /^(?:, |,? \(| )?(?:(?:the|its|their|le|la|son|sa|leur) |l[’'])?(?:(?!(?:who|whose|and|et|qui|dont|with|avec|by|par)(?!\p{L}))[\p{L}’'-]+ ){0,3}$/u.test(
    text.slice(name.end, title.start),
  );
}

/** `coach Dan Fry`, `the chairman of the club, Tom Price`. */
const OF_HOUSE = /^(?:,? ?| (?:of|at|du|des|de|d[’'])[ \p{L}’'-]{2,48}, )$/u;

type House = Span & { readonly name: string; readonly sort: string };
type HouseReader = (text: string, sentence: Span, mention: NameMention) => House | undefined;

/** Patterns of a house behind a name and before it, each with the group `org`; `sort` names what sort of house it is. */
interface Pattern {
  readonly sort: string;
  readonly side: 'before' | 'behind';
  readonly words: RegExp;
}

/** An apposition: of who studied somewhere, or knows of it, this says nothing. */
const TITLED =
  '(?:(?:the|an?|le|la|une?) )?(?:(?!(?:who|whose|which|where|that|qui|dont|on|about|in|with|by|against|sur|avec|par|contre|trained|educated|graduate|alumn\\p{Ll}*|student|critic|formée?|diplômée?|spécialiste|expert|experte)(?!\\p{L}))\\p{Ll}[\\p{L}’-]* ){0,5}?';
const UNIVERSITY_EN = '(?<org>University of \\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+ University)';
const UNIVERSITY_FR = "l[’']université (?:de |d[’'])?(?<org>\\p{Lu}[\\p{L}-]+)";
const PARTY = '(?<org>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)';

/** A club by its town: of one that goes by a nickname (the Gunners, les Bleus) a second name says nothing. */
const TEAM =
  '(?<org>(?!(?:The|An?|His|Her|Its|Our|Their|Then|Former|New|Interim|Caretaker|Head|Team|National|But|And)\\b)\\p{Lu}[\\p{L}’-]+(?<!s)(?: (?:United|City|Town|Athletic|Wanderers|Rovers|FC))?)';

const PATTERNS: Readonly<Record<'en' | 'fr', readonly Pattern[]>> = {
  en: [
    {
      sort: 'university',
      side: 'behind',
      words: new RegExp(
        `^(?:,? (?:of|at|from)|, (?:who (?:heads|leads|runs|directs|chairs|works|teaches|lectures) )?${TITLED}(?:of|at|from)) (?:the )?${UNIVERSITY_EN}(?=[,.;)”]| (?:said|says|led|wrote|told|who))`,
        'u',
      ),
    },
    {
      sort: 'university',
      side: 'before',
      words: new RegExp(`\\b${UNIVERSITY_EN}[’']s (?:Dr |Professor |Prof )?$`, 'u'),
    },
    {
      sort: 'party',
      side: 'behind',
      words: new RegExp(
        `^(?:, (?:the|who is the) ${PARTY}(?= leader[,.;])|,? (?:who )?leads the ${PARTY.replace('org', 'led')}(?=[,.;]))`,
        'u',
      ),
    },
    { sort: 'party', side: 'before', words: new RegExp(`\\b[Tt]he ${PARTY} leader,? $`, 'u') },
    {
      sort: 'chief executive',
      side: 'behind',
      words: new RegExp(`^, (?:the )?(?:chief executive|CEO|boss) (?:of|at) (?:the )?${ORG}`, 'u'),
    },
    {
      sort: 'chief executive',
      side: 'before',
      words: new RegExp(`${ORG}(?:[’']s)? (?:chief executive|CEO|boss),? $`, 'u'),
    },
    { sort: 'coach', side: 'before', words: new RegExp(`${TEAM} (?:head )?(?:manager|coach),? $`, 'u') },
    {
      sort: 'coach',
      side: 'behind',
      words: new RegExp(`^, (?:the )?(?:head )?(?:manager|coach) of ${TEAM}(?=[,.;]|$)`, 'u'),
    },
    { sort: 'mayor', side: 'behind', words: new RegExp(`^, (?:the )?mayor of ${ORG}`, 'u') },
    { sort: 'mayor', side: 'before', words: new RegExp(`\\b[Mm]ayor of ${ORG}, $`, 'u') },
  ],
  fr: [
    {
      sort: 'university',
      side: 'behind',
      words: new RegExp(`^, (?:${TITLED}(?:à|de) |de )${UNIVERSITY_FR}(?=[,.;)])`, 'u'),
    },
    {
      sort: 'mayor',
      side: 'behind',
      words: new RegExp(`^, (?:le |la )?maire (?:\\([^()]{1,12}\\) )?(?:de |d[’'])${ORG}`, 'u'),
    },
    { sort: 'mayor', side: 'before', words: new RegExp(`(?<!\\p{L})maire (?:de |d[’'])${ORG}, $`, 'u') },
    {
      sort: 'coach',
      side: 'behind',
      words: new RegExp(
        `^, (?:l[’'])?entraîneu(?:r|se) (?:de |d[’']|du )(?:la |l[’'])?${TEAM}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      sort: 'coach',
      side: 'before',
      words: new RegExp(`entraîneu(?:r|se) (?:de |d[’']|du )(?:la |l[’'])?${TEAM},? $`, 'u'),
    },
    {
      sort: 'chief executive',
      side: 'behind',
      words: new RegExp(`^, (?:le |la )?(?:PDG|patronne?) (?:de |d[’'])(?:la |l[’'])?${ORG}`, 'u'),
    },
    {
      sort: 'chief executive',
      side: 'before',
      words: new RegExp(`(?:PDG|patronne?) (?:de |d[’'])(?:la |l[’'])?${ORG}, $`, 'u'),
    },
  ],
};

function latin(language: 'en' | 'fr'): HouseReader {
  return (text, sentence, { start, end }) => {
    const address = /(?:Mr|Mrs|Ms|Dr|Prof|Professor|M|Mme|Mlle)\.? $/.exec(
      text.slice(Math.max(sentence.start, start - 10), start),
    );
    const from = start - (address?.[0].length ?? 0);
    const ahead = text.slice(Math.max(sentence.start, from - 80), from);
    const behind = text.slice(end, Math.min(sentence.end, end + 110));
    for (const { sort, side, words } of PATTERNS[language]) {
      const match = words.exec(side === 'before' ? ahead : behind);
      const name = match?.groups?.['org'] ?? match?.groups?.['led'];
      if (!match || name === undefined) continue;
      const at = (side === 'before' ? from - ahead.length : end) + match.index + match[0].lastIndexOf(name);
      return { start: at, end: at + name.length, name, sort };
    }
    return undefined;
  };
}

const HOUSE_KO =
  /(?<org>[가-힣]{1,8}(?:(?<station>소방서|경찰서)|(?<university>대|대학교)|(?<party>당)|(?<hospital>병원)))(?:의| 소속)? ?(?:[가-힣]{2,4}(?:과|팀|부|학과|의학과) )?$/u;

/** 정미래 부산대 교수, 부산대 정미래 교수: before the title, or before the name. */
const korean: HouseReader = (text, sentence, { start, end, title }) => {
  if (!title) return undefined;
  const behind = title.start >= end;
  for (const at of behind ? [title.start, start] : [title.start]) {
    const from = at === title.start && behind ? end : Math.max(sentence.start, at - 24);
    const match = HOUSE_KO.exec(text.slice(from, at));
    const { org = '', station, university, party, hospital } = match?.groups ?? {};
    if (!match || PLAIN_KO.test(org)) continue;
    const sort = station
      ? 'station'
      : university
        ? 'university'
        : party
          ? 'party'
          : hospital
            ? 'hospital'
            : '';
    const place = from + match.index;
    return { start: place, end: place + org.length, name: org, sort };
  }
  return undefined;
};

/** Words that end like a house and are none: 상대, 여당, 그 대학교. */
const PLAIN_KO =
  /^(?:[가-힣]?대|(?:여|야|양|정|신|창|해|거대 양|제1야)당|[가-힣]*(?:시대|세대|상대|무대|최대|군대|부대|연대|절대|반대|담당|식당|성당|강당|해당))$/;

const HOUSES: Readonly<Record<Language, HouseReader>> = { ko: korean, en: latin('en'), fr: latin('fr') };
