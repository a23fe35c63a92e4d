import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../document.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/**
 * Parts that make up a whole by what they are called: votes for and against, matches won and lost, men and women, shares of
 * one question. The whole may be counted in another unit (150표 of 200명).
 */
export interface Division {
  readonly whole: Quantity | undefined;
  readonly parts: readonly Quantity[];
  readonly kind: 'votes' | 'matches' | 'results' | 'people' | 'shares';
}

interface Labels {
  readonly votes: readonly RegExp[];
  readonly matches: readonly RegExp[];
  readonly people: readonly (readonly RegExp[])[];
  readonly voters: RegExp;
  readonly played: RegExp;
  /** Words that make shares parts of one whole. */
  readonly shares: RegExp;
  /** Words after which shares may pass one hundred, or are not of one moment. */
  readonly notShares: RegExp;
  readonly rest: RegExp;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  ko: {
    votes: [
      /찬성(?:은|이|표는?|표가)? ?$/,
      /반대(?:는|가|표는?|표가)? ?$/,
      /(?:기권|무효)(?:은|는|이|표는?|표가)? ?$/,
    ],
    matches: [],
    people: [
      [/(?:남성|남자|남학생|남)(?:은|이|는)? ?$/, /(?:여성|여자|여학생|여)(?:은|이|는)? ?$/],
      [/세 이상(?:은|이)? ?$/, /세 미만(?:은|이)? ?$/],
      [/(?<!비)정규직(?:은|이)? ?$/, /비정규직(?:은|이)? ?$/],
      [/내국인(?:은|이)? ?$/, /외국인(?:은|이)? ?$/],
    ],
    voters: /(?:재석|참석|출석|투표|표결)[^.,]{0,10}$/,
    played: /^$/,
    shares:
      /응답|답했|답변|조사|찬성|모름|무응답|점유율|비율|비중|차지|득표|구성|(?:매출|수입|예산|전력|발전량|수출)[은는]|모르겠|유보|의견이? 없/,
    notShares:
      /복수|\d0대|중복|지난해|작년|전년|전보다|늘|줄|올랐|떨어|증가|감소|에서.*로|각각|부문|반면 .*는|대비|년에는|개표/,
    rest: /나머지(?:는|가|인)? ?(?:[가-힣]{1,6} )?$/,
  },
  en: {
    votes: [
      /\b(?:by|with|for:?|yes:?|ayes:?) $|(?:^|[^\p{L}])$/iu,
      /\b(?:to|against|no:?) $/i,
      /\b(?:with|and|abstentions:?) $/i,
    ],
    matches: [/^ (?:wins?|victories)\b/i, /^ draws?\b/i, /^ (?:defeats?|losses)\b/i],
    people: [],
    voters:
      /^[\d,]+ (?:\p{L}+ ){1,2}(?:(?:who )?(?:were |had |have |all ){0,2}(?:present|voting|voted|took part|taken part)|cast (?:a|their) (?:vote|ballot))/iu,
    played: /^ (?:games?|matches|league games|league matches)\b/i,
    shares:
      /\b(?:said|answered|respondents|voters|share|market|per cent of|polled|survey|split|accounts?|ma[kd]es? up|supplied|of (?:the )?(?:power|electricity|energy|revenue|sales|income|turnover|budget|vote|total)|undecided|unsure|fund(?:s|ed)?|financ\w+)\b|% of /i,
    notShares:
      /\b(?:more than one|multiple|several answers|last year|a year (?:ago|earlier)|up from|down from|rose|fell|grew|increase|compared|from|than|respectively|both|also|turnout|counted|counting)\b/i,
    rest: /\b(?:the rest|the remaining|the other|the remainder,?|and other) (?:\p{L}+ )?\(?$/iu,
  },
  fr: {
    votes: [/(?:par|avec|pour ?:?) $|^$/i, /contre ?:? $/i, /(?:et|avec|abstentions ?:?) $/i],
    matches: [/^ victoires?/i, /^ (?:matchs? )?nuls?/i, /^ (?:défaites?|revers)/i],
    people: [],
    voters:
      /(?:présents|votants|suffrages exprimés)|^[\d\s]+(?:\p{L}+ ){1,2}ont (?:tous |toutes )?(?:voté|pris part|participé)/iu,
    played: /^ (?:matchs?|rencontres?|journées)/i,
    shares:
      /pour,|indécis|sans opinion|répond|interrogés|sondés|électeurs|part|marché|des voix|voix|estiment|jugent|compren|répartit|se compose|provien|financ|hésit|ne se prononcent|sans avis/i,
    notShares:
      /plusieurs réponses|réponses multiples|l['’]an dernier|en hausse|en baisse|contre|passé|augment|diminu|respectivement|aussi|participation|dépouill/i,
    rest: /(?:le reste|les|autres) $/i,
  },
};

/** The divisions of the text, whether or not they come out. */
export function readDivisions(document: Document): Division[] {
  return document.sentences.flatMap((sentence) => {
    const quantities = sentence.quantities.filter(({ vague }) => !vague);
    if (quantities.length < 2 || quantities.length > 20) return [];
    return [
      votes(document, sentence, quantities),
      matches(document, sentence, quantities),
      people(document, sentence, quantities),
      shares(document, sentence, quantities),
    ].filter((division) => division !== undefined);
  });
}

/** 찬성 150표, 반대 40표, 기권 10표, with 재석 200명 in the same sentence or beside it. */
function votes(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language !== 'ko') return namedVotes(document, sentence, quantities);
  const labels = LABELS.ko;
  const parts = quantities.filter((quantity) =>
    labels.votes.some((label) => label.test(before(document, sentence, quantity, 8))),
  );
  const voting = quantities.filter((quantity) => VOTING.test(after(document, sentence, quantity, 8)));
  const judges = quantities.find((quantity) =>
    /^(?:이|의)? ?(?:가운데|중)/.test(after(document, sentence, quantity, 6)),
  );
  // 재판관 7명 가운데 5명이 찬성하고 2명이 반대했다.
  const said = wordsAt(document.text, sentence);
  if (
    parts.length < 2 &&
    voting.length === 2 &&
    judges &&
    judges.start < (voting[0]?.start ?? 0) &&
    !UNTOLD.ko.test(said) &&
    quantities.length === 3
  )
    return { whole: judges, parts: voting, kind: 'votes' };
  if (parts.length < 2) return undefined;
  const around = [sentence, document.sentences[sentence.index - 1], document.sentences[sentence.index + 1]];
  for (const place of around) {
    if (place?.paragraph !== sentence.paragraph) continue;
    const whole = place.quantities.find(
      (quantity) =>
        !parts.includes(quantity) &&
        quantity.unit.dimension === 'count' &&
        (labels.voters.test(before(document, place, quantity, 18)) ||
          ALL_VOTED.test(after(document, place, quantity, 24))),
    );
    if (whole) return { whole, parts, kind: 'votes' };
  }
  if (parts.length < 3) return undefined;
  const present = countedPresent(document);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return present && Math.abs(sum - present.value) <= 3 ? { whole: present, parts, kind: 'votes' } : undefined;
}

/** 재석 의원 13명: the one number of those who were there, wherever the article has it. */
function countedPresent(document: Document): Quantity | undefined {
  const counted = document.sentences.flatMap((place) =>
    place.quantities.filter(
      (quantity) =>
        quantity.unit.id === '명' &&
        /(?:재석|출석)(?: ?[가-힣]{2,3})? ?$/.test(before(document, place, quantity, 10)),
    ),
  );
  return counted.every(({ value }) => value === counted[0]?.value) ? counted[0] : undefined;
}

/** Words that leave room for what is not counted among the parts: one abandoned, 한 명은 회피했다. */
const UNTOLD: Readonly<Record<Language, RegExp>> = {
  ko: /나머지|회피|기피|제척|불참|결석|자리|빠[졌진지]|투표하지|제외|내지 않|의장|위원장|유보|보류|각하|한 명|한 사람/,
  en: /;|\b(?:with|including|excluding|plus|abandoned|postponed|cancelled|called off|forfeit\w*|replay|sat|unfinished|stopped|void|awarded|no result|walkover|rest|other|missed|one)\b/i,
  fr: /;|avec|annul|report|arrêt|inclu|compris|forfait|reste|autre|(?<!\p{L})une? (?:ayant|match|rencontre)/iu,
};

const VOTING = /^(?:이|은|만)? ?(?:찬성|반대|기권)/;

/** 재적 의원 15명이 모두 표결에 참여해. */
const ALL_VOTED = /^(?:이|의)? ?(?:전원|모두)(?:이|가)? ?(?:표결|투표)/;

const BALLOT: Readonly<Record<'en' | 'fr', readonly [RegExp, RegExp]>> = {
  en: [
    /^(?: votes?)? to $|^(?: votes?)? (?:in favour|for)(?:,| and) $|^(?: votes?)?,? against $/i,
    /^,? (?:against )?with $|^ against(?:,| and| with) (?:and )?$/i,
  ],
  fr: [/^(?: voix)? (?:pour(?:,| et) |contre )$/i, /^(?: contre)?(?:,| et) (?:et )?$/i],
};

/** `By 150 votes to 40, with 20 abstentions`, and how many voted. */
function namedVotes(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language === 'ko') return undefined;
  const [between, then] = BALLOT[document.language];
  const said = document.text.slice(sentence.start, sentence.end);
  if (!/\bvote|\bvoix\b|ballot|suffrages|abst/i.test(said)) return undefined;
  for (let index = 1; index < quantities.length; index += 1) {
    const [yes, no, none] = [quantities[index - 1], quantities[index], quantities[index + 1]];
    if (
      !yes ||
      !no ||
      !between.test(
        document.text.slice(yes.figure.end, no.start).replace(/^ \p{L}+(?= (?:to|contre|against)) /u, ' '),
      )
    )
      continue;
    const abstained =
      none &&
      then.test(document.text.slice(no.end, none.start)) &&
      /abst/i.test(document.text.slice(none.start, none.end + 14))
        ? none
        : undefined;
    const parts = abstained ? [yes, no, abstained] : [yes, no];
    // `Sur 45 élus`: who says of how many in the same breath is not to be held against the sentence beside it.
    const own = quantities.find(
      (quantity) =>
        !parts.includes(quantity) && /(?:sur|out of) $/i.test(before(document, sentence, quantity, 8)),
    );
    if (own) return abstained ? { whole: own, parts, kind: 'votes' } : undefined;
    const places = [sentence, document.sentences[sentence.index - 1], document.sentences[sentence.index + 1]];
    for (const place of places) {
      const whole = place?.quantities.find(
        (quantity) =>
          !parts.includes(quantity) &&
          LABELS[document.language].voters.test(document.text.slice(quantity.start, quantity.end + 24)),
      );
      if (whole && abstained) return { whole, parts, kind: 'votes' };
    }
  }
  return undefined;
}

/** 20경기에서 10승 5무 3패; ten wins, five draws and three defeats in 20 matches. */
function matches(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language === 'ko') {
    const parts = quantities.filter(({ unit }) => unit.id === '승' || unit.id === '패' || unit.id === '무');
    const whole = quantities.find(({ unit }) => unit.id === '경기');
    // Twelve wins of the one and nine of the other are not the matches of either.
    const apart = new Set(parts.map(({ unit }) => unit.id)).size === parts.length;
    return whole && parts.length >= 2 && apart ? { whole, parts, kind: 'matches' } : undefined;
  }
  const told = wonAndLost(document, sentence, quantities);
  if (told) return told;
  const labels = LABELS[document.language];
  const tail = (quantity: Quantity): string =>
    document.text.slice(numberEnd(document, quantity), quantity.end + 12);
  const parts = quantities.filter((quantity) => labels.matches.some((label) => label.test(tail(quantity))));
  const whole = quantities.find(
    (quantity) => !parts.includes(quantity) && labels.played.test(tail(quantity)),
  );
  const all = parts.length >= 3 || (parts.length === 2 && NO_DRAWS.test(document.text));
  return whole && all ? { whole, parts, kind: 'matches' } : undefined;
}

/** Words of games that nobody draws. */
const NO_DRAWS =
  /\b(?:basketball|volleyball|tennis|baseball|quarterback|rebounds?|innings?|tie-?break)\b|(?<!\p{L})(?:basket|volley|tennis|rebonds?|quart-temps|paniers?)(?!\p{L})/iu;

const RESULTS: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(won|winning|lost|losing|dr[ae]w|drawn|drawing|tied) (?:only |just )?$/i,
  fr: /(?<!\p{L})(gagn|remport|perdu|fait|concéd)\p{L}* $/iu,
};
const OF_ALL: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /\b(?:of|in|from|out of) (?:the|their|its|his|her)? ?(?:last )?$/i,
  fr: /(?:sur|en|des) (?:leurs |ses )?$/i,
};

/** `Won 12 games, lost 8 and drew 5 of the 27 they played`: three results, and how often they played. */
function wonAndLost(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language === 'ko') return undefined;
  const { [document.language]: result } = RESULTS;
  const verb = (quantity: Quantity) =>
    result.exec(before(document, sentence, quantity, 18))?.[1]?.toLowerCase();
  const parts = quantities
    .filter(({ unit }) => unit.dimension === 'count' || unit.dimension === 'number')
    .filter(verb);
  const whole = quantities.find(
    (quantity) =>
      !parts.includes(quantity) &&
      OF_ALL[document.language as 'en' | 'fr'].test(before(document, sentence, quantity, 18)) &&
      /(?:they|it|he|she) (?:has |have )?played|games|matches|matchs|rencontres/.test(
        document.text.slice(quantity.start, quantity.end + 18),
      ),
  );
  if (quantities.length > 4 || UNTOLD[document.language].test(wordsAt(document.text, sentence)))
    return undefined;
  return whole && parts.length === 3 && new Set(parts.map(verb)).size === 3
    ? { whole, parts, kind: 'results' }
    : undefined;
}

function numberEnd({ text }: Document, { figure }: Quantity): number {
  const space = text.indexOf(' ', figure.start);
  return space > 0 && space < figure.end ? space : figure.end;
}

/** 60명 가운데 남성이 30명, 여성이 25명: two that leave nothing over. */
function people(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  if (document.language !== 'ko') return pairOfPeople(document, sentence, quantities);
  for (const labels of LABELS.ko.people) {
    const parts = labels.flatMap((label) =>
      quantities
        .filter(
          (quantity) => quantity.unit.id === '명' && label.test(before(document, sentence, quantity, 6)),
        )
        .slice(0, 1),
    );
    const [first] = parts;
    if (parts.length < 2 || !first) continue;
    const whole = quantities.find(
      (quantity) =>
        quantity.unit.id === '명' && quantity.end <= first.start && first.start - quantity.end < 30,
    );
    if (whole) return { whole, parts, kind: 'people' };
  }
  return undefined;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['women', 'men'],
  ['boy', 'girl'],
  ['girl', 'boy'],
  ['homme', 'femme'],
  ['femme', 'homme'],
  ['garçon', 'fille'],
  ['fille', 'garçon'],
  ['adult', 'children'],
  ['adulte', 'enfant'],
];

function pairOfPeople(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  for (let index = 1; index < quantities.length; index += 1) {
    const [first, second] = [quantities[index - 1], quantities[index]];
    if (!first || !second || !PAIRS.some(([a, b]) => a === first.unit.id && b === second.unit.id)) continue;
    if (!/^,? (?:and|et) $/.test(document.text.slice(first.end, second.start))) continue;
    const earlier = quantities[index - 2];
    const later = quantities[index + 1];
    const counted = (quantity: Quantity | undefined): quantity is Quantity =>
      quantity !== undefined && (quantity.unit.dimension === 'count' || quantity.unit.dimension === 'number');
    if (
      counted(earlier) &&
      first.start - earlier.end < 24 &&
      /^(?: \p{L}+)?(?:,|:| \(| —|, including) ?(?:\p{L}+ )?$/u.test(
        document.text.slice(earlier.end, first.start),
      )
    ) {
      return { whole: earlier, parts: [first, second], kind: 'people' };
    }
    if (
      counted(later) &&
      /^,? (?:for a total of|making|a total of|au total|soit) $/.test(
        document.text.slice(second.end, later.start),
      )
    ) {
      return { whole: later, parts: [first, second], kind: 'people' };
    }
  }
  return undefined;
}

/** Shares of one question or one market, as far as they cannot pass one hundred. */
function shares(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  const labels = LABELS[document.language];
  const said = document.text.slice(sentence.start, sentence.end);
  const neighbours = [sentence.index - 1, sentence.index + 1]
    .map((index) => document.sentences[index])
    .filter((other) => other && !other.quantities.some(({ unit }) => unit.dimension === 'percent'))
    .map((other) => (other ? wordsAt(document.text, other) : ''));
  if (
    /복수 ?응답|중복 ?응답|more than one answer|multiple answers|several answers|plusieurs réponses|réponses multiples/i.test(
      [said, ...neighbours].join(' '),
    )
  )
    return undefined;
  const parts = quantities.filter(
    ({ unit, bound }) => unit.dimension === 'percent' && bound !== 'below' && bound !== 'above',
  );
  if (complementary(document, sentence, parts)) return { whole: undefined, parts, kind: 'shares' };
  const hasRest = parts.some((part) => labels.rest.test(before(document, sentence, part, 18)));
  const listed = parts
    .slice(1)
    .every((part, index) => (parts[index] ? part.start - parts[index].end < 40 : false));
  if (parts.length !== quantities.filter(({ unit }) => unit.dimension === 'percent').length || !listed)
    return undefined;
  // `In 2023 wind supplied 28%, gas 32% …`: one date ahead of all of them is the date of all of them.
  const [date, another] = sentence.dates;
  const opening = date !== undefined && date.end <= (parts[0]?.start ?? 0) && date.start - sentence.start < 6;
  if (
    another ||
    (date && !opening) ||
    labels.notShares.test(date ? said.slice(date.end - sentence.start) : said)
  )
    return undefined;
  if (parts.length >= 3 && (hasRest || labels.shares.test(said)))
    return { whole: undefined, parts, kind: 'shares' };
  return parts.length === 2 && hasRest ? { whole: undefined, parts, kind: 'shares' } : undefined;
}

/** 60% of the pupils were girls and 45% boys; 찬성 60%, 반대 45%. Rates of two groups (60% of men, 45% of women) are not. */
function complementary(document: Document, sentence: Sentence, parts: readonly Quantity[]): boolean {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || second.start - first.end > 40) return false;
  const opposed = (a: string | undefined, b: string | undefined) =>
    COMPLEMENTS.some(
      (pair) => a !== undefined && b !== undefined && a !== b && pair.includes(a) && pair.includes(b),
    );
  if (document.language === 'ko') {
    const label = (part: Quantity) =>
      /(찬성|반대)(?:이|은|는|가)? ?$/.exec(before(document, sentence, part, 6))?.[1];
    return opposed(label(first), label(second));
  }
  const label = (part: Quantity) =>
    /^(?: (?:of|des|de) (?:the|its|all|those|these|ses|ces)? ?\p{L}{2,20})? (?:were |are |sont |étaient |des |d['’])?(\p{L}+)/u
      .exec(after(document, sentence, part, 44))?.[1]
      ?.toLowerCase();
  return opposed(label(first), label(second));
}

const COMPLEMENTS: readonly (readonly string[])[] = [
  ['찬성', '반대'],
  ['men', 'women'],
  ['boys', 'girls'],
  ['male', 'female'],
  ['for', 'against'],
  ['hommes', 'femmes'],
  ['garçons', 'filles'],
  ['pour', 'contre'],
];

/** Whether the last of the shares is said to be all the rest. */
export function isRest(document: Document, part: Quantity): boolean {
  return LABELS[document.language].rest.test(document.text.slice(Math.max(0, part.start - 18), part.start));
}
