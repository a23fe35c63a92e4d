/**
 * On whose side an article puts a person, and over what house: for the defence, 여당의, 시공사 쪽 대리인인, « directrice de l’hôpital »,
 * `who runs the agency`. One person on two sides is a mistake, wherever the words stand around the two mentions.
 */
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { NameMention, Person } from '../names/index.js';
import { countUpTo, spanAt } from '../places.js';

/** What the words around a mention say: on which question, and which answer. */
export interface Side extends Span {
  readonly question: string;
  readonly answer: string;
}

/** A person with two answers to one question. */
export interface TwoSides {
  readonly person: Person;
  readonly first: Side;
  readonly second: Side;
}

/** Reads those whom an article puts on two sides, in reading order; of each the first pair. */
export function* readTwoSides(document: Document): Iterable<TwoSides> {
  for (const person of document.people) {
    const { mentions } = person;
    if (mentions.length < 2 || mentions.length > MOST_MENTIONS) continue;
    const sides = mentions.flatMap((mention) => sidesOf(document, mention, person));
    const second = sides.find((side) => sides.some((other) => crosses(other, side)));
    const first = second && sides.find((other) => crosses(other, second));
    if (first && second) yield { person, first, second };
  }
}

const MOST_MENTIONS = 40;

function crosses(first: Side, second: Side): boolean {
  return (
    first.start < second.start && first.question === second.question && !isSame(first.answer, second.answer)
  );
}

/** `l’hôpital` is `hôpital de Brénod`, 광명 is 광명FC: a word in common, or one the beginning of the other. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((answer) =>
    answer
      .toLowerCase()
      .split(/[\s’'-]+/)
      .filter((word) => word.length > 1 && !/^(?:de|du|des|la|le|les|the|of|and|et)$/.test(word)),
  );
  return (
    a?.some((word) => b?.some((another) => word.startsWith(another) || another.startsWith(word))) ?? true
  );
}

/** Answers that exclude each other by their own words, each with what says so near a name. */
const OPPOSED: Readonly<Record<Language, readonly (readonly RegExp[])[]>> = {
  ko: [
    [/여당/, /야당/],
    [/원고/, /피고(?!인)/],
    [/(?:사측|회사 쪽|경영진)/, /(?:노조|노동조합|조합원)/],
    [/검찰|검사/, /변호인|피고인 쪽|피고인 측/],
    [/매도인/, /매수인/],
  ],
  en: [
    [
      /\b(?:for the defen[cs]e|defen[cs]e (?:lawyer|counsel|barrister|attorney)|defending|represents? the (?:accused|defendant))\b/i,
      /\b(?:for the (?:prosecution|crown|state)|prosecut(?:or|ing|ion)|for the plaintiffs?)\b/i,
    ],
    [/\b(?:ruling|governing) (?:party|coalition)\b/i, /\b(?:opposition)\b/i],
    [/\b(?:union|shop steward|strikers?)\b/i, /\bfor (?:the )?(?:management|employers?|bosses)\b/i],
    [/\b(?:claimant|plaintiff)/i, /\b(?:defendant)/i],
    [/\bseller\b/i, /\bbuyer\b/i],
  ],
  fr: [
    [
      /(?:avocate? de la défense|pour la défense|conseil de l[’']accusé|défend l[’']accusé)/i,
      /(?:procureure?|parties? civiles?|avocate? générale?|ministère public|accusation)(?!\p{L})/iu,
    ],
    [/(?:la |de la )majorité(?!\p{L})/iu, /(?:l[’']|de l[’'])opposition/iu],
    [
      /(?:syndical\p{L}*|syndicat|délégué\p{L}* du personnel)/iu,
      /(?:la direction|patronat|l[’']employeur)(?!\p{L})/iu,
    ],
  ],
};

/** Of whom or over what: each with the group `house`. */
interface Reading {
  readonly question: string;
  readonly side: 'before' | 'behind';
  readonly words: RegExp;
}

/** One to five words up to what follows, each a run of its own: a long line of letters is read once. */
const houseOf = (word: string): string => `(?<house>${word}(?: ${word}){0,4}?)`;
const HOUSE_EN = houseOf("(?!(?:and|who|which|said|told|says)\\b)[\\p{L}’'-]+");
const HOUSE_FR = houseOf("(?!(?:et|qui|dont|a|est)(?!\\p{L}))[\\p{L}’'-]+");
const LEADS_EN =
  '(?:director|head|head teacher|headteacher|chief executive|boss|leader|chair|chairman|chairwoman|curator|captain|mayor|president|editor|archivist|manager|conductor)';
const LEADS_FR =
  '(?:directeur|directrice|conservateur|conservatrice|présidente?|patronne?|maire|cheffe?|responsable|capitaine|rédacteur en chef|rédactrice en chef|proviseure?|préfète?|recteur|rectrice|secrétaire générale?)';

const READINGS: Readonly<Record<Language, readonly Reading[]>> = {
  ko: [
    {
      question: 'client',
      side: 'before',
      words:
        /(?<=^|[\s(“])(?<house>[가-힣A-Za-z]{2,10}) ?(?:쪽|측)(?:을|의)? ?(?:[가-힣]{2,4} )?(?:대리한|대리하는|대리인인|변호한|변호하는|변호인인|법률대리인인|법률대리인|변호인|대리인) $/,
    },
  ],
  en: [
    {
      question: 'client',
      side: 'behind',
      words: new RegExp(
        `^, (?:an? |the )?(?:lawyer|solicitor|barrister|counsel|attorney) (?:for|representing|acting for) (?:the )?${HOUSE_EN}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'client',
      side: 'behind',
      words: new RegExp(
        `^,? who (?:represents|represented|defends|defended|acts for|acted for) (?:the )?${HOUSE_EN}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'behind',
      words: new RegExp(
        `^, (?:the |its |an? )?(?:[a-z-]+ )?${LEADS_EN} (?:of|at) (?:the )?${HOUSE_EN}(?=[,.;”"]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'behind',
      words: new RegExp(
        `^,? who (?:runs|heads|leads|directs|chairs|edits|manages|captains|conducts) (?:the )?${HOUSE_EN}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'behind',
      words: new RegExp(
        `^ (?:runs|heads|leads|directs|chairs|edits|captains|conducts) (?:the )?${HOUSE_EN}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'behind',
      words: new RegExp(
        `^, (?:the )(?<house>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) (?:leader|captain|coach|manager|goalkeeper|striker|candidate|chairman|boss|skipper)(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'before',
      words: new RegExp(
        `\\b(?:[Tt]he )(?<house>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) (?:leader|captain|coach|manager|goalkeeper|striker|candidate|chairman|boss|skipper),? (?:M[rs]{1,2} )?$`,
        'u',
      ),
    },
  ],
  fr: [
    {
      question: 'client',
      side: 'behind',
      words: new RegExp(
        `^, (?:l[’'])?avocate? (?:de la |de l[’']|du |des |de |d[’'])${HOUSE_FR}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'client',
      side: 'behind',
      words: new RegExp(`^, qui (?:représente|défend) (?:la |le |les |l[’'])?${HOUSE_FR}(?=[,.;]|$)`, 'u'),
    },
    {
      question: 'house',
      side: 'behind',
      words: new RegExp(
        `^, (?:la |le |l[’'])?${LEADS_FR}(?: [a-zéèê]+)? (?:de la |de l[’']|du |des |de |d[’'])${HOUSE_FR}(?=[,.;»]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'behind',
      words: new RegExp(
        `^,? qui (?:dirige|préside|pilote|conduit|gère) (?:la |le |les |l[’'])?${HOUSE_FR}(?=[,.;]|$)`,
        'u',
      ),
    },
    {
      question: 'house',
      side: 'before',
      words: new RegExp(
        `(?<!\\p{L})(?:[Ll]a |[Ll]e |[Ll][’'])?${LEADS_FR} (?:de la |de l[’']|du |des |de |d[’'])${HOUSE_FR},? (?:M\\. |Mme )?$`,
        'u',
      ),
    },
  ],
};

/** Parties by every name that they go by, and the words that make a member of a name beside them. */
const PARTIES: Readonly<Record<Language, readonly string[]>> = {
  ko: ['국민의힘', '더불어민주당|민주당', '조국혁신당', '개혁신당', '진보당', '정의당', '기본소득당'],
  en: [
    'Labour',
    'Conservative|Tory',
    'Liberal Democrat|Lib Dem',
    'Green',
    'Reform UK',
    'Republican',
    'Democrat|Democratic',
    'SNP',
  ],
  fr: [
    'socialiste|PS',
    'Les Républicains|LR',
    'Rassemblement national|RN',
    'écologiste|Les Écologistes',
    'insoumise?|LFI|La France insoumise',
    'communiste|PCF',
    'centriste|MoDem',
  ],
};
const SEATS = {
  en: '(?:(?:council|group|parliamentary|county|district|city|town) )?(?:councillor|MP|MSP|candidate|leader|[Ss]enator|mayor|peer|member|incumbent|challenger|minister)',
  fr: '(?:députée?|sénateur|sénatrice|conseill(?:er|ère)(?: [\\p{Ll}]+)?|candidate?|maire|élue?|eurodéputée?)',
} as const;

/** How somebody is said to be of a party, right before the name and right behind it. */
const MEMBER: Readonly<Record<Language, (party: string) => readonly [before: RegExp, behind: RegExp]>> = {
  ko: (party) => [
    new RegExp(`(?<![가-힣])(?:${party})(?: 소속)? (?:[가-힣]{2,8} )?$`),
    new RegExp(`^ ?(?:[가-힣]{2,6})?\\((?:${party})[)·,]`),
  ],
  en: (party) => [
    new RegExp(`\\b(?:${party}) ${SEATS.en},? (?:Cllr )?$`),
    new RegExp(`^, (?:an?|the|who is an?) (?:${party})(?= ${SEATS.en}|[,.])|^ \\((?:${party})[,)]`),
  ],
  fr: (party) => [
    new RegExp(`${SEATS.fr} \\(?(?:${party})\\)? $`, 'u'),
    new RegExp(`^, ${SEATS.fr} (?:${party})(?!\\p{L})|^ \\((?:${party})[,)]`, 'u'),
  ],
};
const MEMBERS = {
  ko: PARTIES.ko.map(MEMBER.ko),
  en: PARTIES.en.map(MEMBER.en),
  fr: PARTIES.fr.map(MEMBER.fr),
} as const;

/** A change of sides or of posts told right there. */
const CHANGED =
  /\b(?:former\w*|ex-|then|bec[ao]me|becoming|until|previous\w*|later|incoming|outgoing|acting|interim|once|also|both|defect\w*|switched|joined|moved|appointed|elected|named|promoted)\b|(?<!\p{L})(?:ancien(?:ne)?|ex|deven\p{L}+|nommée?|alors|future?|désormais|aussi|également|ensuite|jusqu[’']\p{L}+|quitt\p{L}+)(?!\p{L})|(?:^|\s)(?:전|전직|당시|신임|차기|옛) |옮[겨긴기]|출신|이적|탈당|입당|거친|거쳐|지낸|맞[서선]|상대로|비판|향해/iu;

const REACH = 90;

function sidesOf(document: Document, mention: NameMention, person: Person): Side[] {
  const { text, language, prose } = document;
  const sentence = spanAt(prose, mention.start);
  if (!sentence) return [];
  const { last, next } = othersBeside(document, mention, person);
  const from = Math.max(sentence.start, mention.start - REACH, last?.end ?? 0);
  const to = Math.min(sentence.end, mention.end + REACH, next?.start ?? Infinity);
  const [ahead, behind] = [text.slice(from, mention.start), text.slice(mention.end, to)];
  if (CHANGED.test(ahead.slice(-50) + behind.slice(0, 60))) return [];
  const sides: Side[] = [];
  for (const { question, side, words } of READINGS[language]) {
    const match = words.exec(side === 'before' ? ahead : behind);
    const house = match?.groups?.['house']?.trim();
    if (!match || house === undefined || house.length < 2) continue;
    const span =
      side === 'before'
        ? { start: from + match.index, end: mention.end }
        : { start: mention.start, end: mention.end + match[0].length };
    sides.push({ ...span, question, answer: house });
  }
  for (const [index, [before, after]] of MEMBERS[language].entries()) {
    if (!before.test(ahead) && !after.test(behind)) continue;
    const party = { question: 'party', answer: `party${index}` };
    sides.push({ start: Math.max(from, mention.start - 24), end: mention.end, ...party });
  }
  // What stands right at the name: up to the title in Korean, the apposition elsewhere.
  const near =
    language === 'ko'
      ? ahead.slice(-24)
      : `${APPOSED.exec(behind)?.[0] ?? ''} ${LEADING.exec(ahead)?.[0] ?? ''}`;
  for (const [index, answers] of OPPOSED[language].entries()) {
    const said = answers.flatMap((pattern, number) => (pattern.test(near) ? [number] : []));
    if (said.length === 1)
      sides.push({
        start: language === 'ko' ? Math.max(from, mention.start - 24) : mention.start,
        end: mention.end + (language === 'ko' ? 0 : (APPOSED.exec(behind)?.[0].length ?? 0)),
        question: `side ${index}`,
        answer: `side${said[0]}`,
      });
  }
  return sides;
}

/** Who else is named last before a mention, and next behind it. */
function othersBeside(
  { named }: Document,
  mention: NameMention,
  person: Person,
): { readonly last: Span | undefined; readonly next: Span | undefined } {
  const at = countUpTo(named, mention.start);
  let [before, behind] = [at - 1, at];
  while (named[before]?.person === person || (named[before]?.end ?? 0) > mention.start) before -= 1;
  while (named[behind]?.person === person || (named[behind]?.start ?? Infinity) < mention.end) behind += 1;
  return { last: named[before], next: named[behind] };
}

/** `, for the defence,` behind a name, and the same before it. */
const APPOSED = /^,? ?(?:\(|,)?[^,.;:“”«»()]{2,60}(?=[,.;)]|$)/u;
const LEADING = /(?:^|[,;] )[^,.;“”«»]{4,60},? $/u;
