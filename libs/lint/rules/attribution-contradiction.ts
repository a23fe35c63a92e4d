import { overlaps, wordsAt } from '#text';
import type { Language, Span, Told } from '#text';
import { creditStatements } from '../credits/credits.js';
import type { CreditStatement } from '../credits/credits.js';
import { readCrossedWorks } from '../credits/crossed-works.js';
import type { Document } from '../document.js';
import { valuesOf } from '../knowledge/fact-book.js';
import type { FactBook, FactMention, HouseFact } from '../knowledge/fact-book.js';
import { told } from '../wording.js';
import { looseCredits, makersOf } from '../credits/loose-credits.js';
import { readLooseTies } from '../people/loose-ties.js';
import type { LooseTie } from '../people/loose-ties.js';
import { readMemberships } from '../people/memberships.js';
import { josa } from '../names/index.js';
import type { Person } from '../names/index.js';
import { readCrossedDeeds } from '../people/deeds.js';
import type { CrossedDeed } from '../people/deeds.js';
import { crossedOffices } from '../people/offices.js';
import type { CrossedOffice } from '../people/offices.js';
import { oppose } from '../speech/opposites.js';
import { spanAt } from '../places.js';
import type { Report, Rule } from '../rule.js';
import { readSharedWords } from '../speech/shared-words.js';
import { readTwoSides } from '../people/sides.js';
import type { TwoSides } from '../people/sides.js';
import { readTies } from '../people/ties.js';
import type { Tie } from '../people/ties.js';
import { readWorks } from '../credits/works.js';

/**
 * Someone is credited with what is another's: with the work of another's employer, by what the article said before; with a
 * company, a product or a work that is someone else's by the fact book; or with two statements that deny each other.
 */
export const attributionContradiction: Rule = {
  id: 'attribution-contradiction',
  version: 9,
  categories: ['attribution_contradiction'],
  *check(document, facts) {
    const sure = [...crossedTies(document, facts)];
    yield* sure;
    for (const report of [
      ...crossedHouses(document, facts),
      ...crossedNames(document, facts),
      ...twoAuthors(document),
      ...crossedWorks(document),
      ...crossedDeeds(document),
    ])
      if (!sure.some((other) => overlaps(other, report))) yield report;
    for (const office of crossedOffices(document)) yield twoOffices(document, office);
    for (const sides of readTwoSides(document)) yield twoSides(document, sides);
    yield* oppositeStatements(document);
    yield* sharedWords(document);
    yield* againstFacts(document, facts);
  },
};

/** A was at X and B at Y; now A has led the team at Y. Unless the article says that A moved, one of the two is mixed up. */
function* crossedTies(document: Document, facts: FactBook): Iterable<Report> {
  const { text, prose } = document;
  const ties = readTies(document);
  const jobs = ties.filter(({ manner }) => manner === 'job').slice(0, MOST_TIES);
  const same = (one: string, other: string) => sameOrganisation(one, other, facts);
  for (const [index, claim] of ties.slice(0, MOST_TIES).entries()) {
    const organisation = claim.organisation.name;
    const own = jobs.filter((tie) => tie.person === claim.person && tie !== claim);
    const [job] = own;
    if (!job || same(job.organisation.name, organisation)) continue;
    const earlier = ties.slice(0, index);
    if (own.some((tie) => same(tie.organisation.name, organisation) && tie.sentence !== claim.sentence))
      continue;
    // `Nair ran compilers at Arm; Lowe spent a decade at Imagination`: beside a job, what one did is where one was.
    const others = earlier.filter(
      (tie) =>
        tie.person !== claim.person &&
        (tie.manner === 'job' || contrasted(job, tie)) &&
        same(tie.organisation.name, organisation),
    );
    const proof = others.find(
      (tie) => contrasted(job, tie) || (earlier.includes(job) && earlier.includes(tie)),
    );
    if (!proof || proof.sentence === claim.sentence) continue;
    if (jobs.some((tie) => tie.person === proof.person && same(tie.organisation.name, job.organisation.name)))
      continue;
    const sentence = prose[claim.sentence];
    if (!sentence || MOVES.test(wordsAt(text, sentence)) || knownThere(facts, claim.person, organisation))
      continue;
    yield crossed(document, claim, job, proof);
  }
}

const MOST_TIES = 200;

/** Quill was set beside Fenwick Glass and Rourke beside Pell; now Rourke, and nobody else, has done something for Fenwick Glass. */
function* crossedNames(document: Document, facts: FactBook): Iterable<Report> {
  const { text, language, prose } = document;
  const ties = readLooseTies(document).slice(0, MOST_TIES);
  const same = (one: LooseTie, other: LooseTie) =>
    sameOrganisation(one.organisation.name, other.organisation.name, facts);
  for (const [index, claim] of ties.entries()) {
    const earlier = ties.slice(0, index).filter(({ sentence }) => sentence < claim.sentence);
    if (earlier.some((tie) => tie.person === claim.person && same(tie, claim))) continue;
    const proof = earlier.find((tie) => tie.person !== claim.person && same(tie, claim));
    const job = earlier.find(
      (tie) =>
        proof &&
        tie.person === claim.person &&
        !same(tie, claim) &&
        Math.abs(tie.sentence - proof.sentence) < 2 &&
        !earlier.some((other) => other.person === proof.person && same(other, tie)),
    );
    const sentence = prose[claim.sentence];
    if (!proof || !job || !sentence) continue;
    const words = wordsAt(text, sentence);
    if (!DID[language].test(words) || MOVES.test(words) || DENIED.test(words)) continue;
    if (ties.some((tie) => tie.sentence === claim.sentence && tie.person === proof.person)) continue;
    if (knownThere(facts, claim.person, claim.organisation.name)) continue;
    yield crossed(document, claim, job, proof);
  }
}

/** 다솜의 오하늬 변호사가, 여울의 구본서 변호사가; and then 다솜의 구본서 변호사: of two who were set side by side, each had a house. */
function* crossedHouses(document: Document, facts: FactBook): Iterable<Report> {
  const { text, prose } = document;
  const houses = readMemberships(document).slice(0, MOST_TIES);
  const same = (one: Crossing, other: Crossing) =>
    sameOrganisation(one.organisation.name, other.organisation.name, facts);
  for (const [index, claim] of houses.entries()) {
    const earlier = houses.slice(0, index).filter(({ sentence }) => sentence < claim.sentence);
    const proof = earlier.find((one) => one.person !== claim.person && same(one, claim));
    const own = earlier.filter((one) => one.person === claim.person);
    const job = own.find((one) => one.sentence === proof?.sentence && !same(one, claim));
    const sentence = prose[claim.sentence];
    if (!proof || !job || !sentence || own.some((one) => same(one, claim))) continue;
    if (earlier.some((one) => one.person === proof.person && same(one, job))) continue;
    if (MOVES.test(wordsAt(text, sentence)) || knownThere(facts, claim.person, claim.organisation.name))
      continue;
    yield crossed(document, claim, job, proof);
  }
}

/** To have done something for an organisation: of visits, deals and quarrels with it this says nothing. */
const DID: Readonly<Record<Language, RegExp>> = {
  ko: /(?:개발|설계|제작|기획|편집|집필|연출|디자인|총괄|주도|지휘)(?:한|했)|만든|만들었|이끈|이끌었|맡은|맡았|일했|일한|근무했|도맡|몸담|지냈|다녔|출신|주역|장인|책임자/,
  en: /\b(?:led|designed|built|ran|wrote|edited|developed|created|founded|headed|managed|trained|directed|made|worked|taught|spent|served|broke|drew|invented|years at|years with|days at|time at|former)\b/,
  fr: /(?<!\p{L})(?:dirigé|conçu|dessiné|développé|créé|piloté|fondé|écrit|travaillé|enseigné|passé|monté|bâti|signé|mené|ancien|ancienne|années chez|ans chez)(?!\p{L})/u,
};
const DENIED =
  /\b(?:not|never|rival|against|beat|sued|unlike)\b|않|아니|맞붙|꺾|(?<!\p{L})(?:pas|jamais|contre|battu)(?!\p{L})/u;

/** One thing founded, designed or written by one person, and later by another. */
function* twoAuthors(document: Document): Iterable<Report> {
  const { text, prose } = document;
  const works = readWorks(document).slice(0, MOST_TIES);
  for (const [index, claim] of works.entries()) {
    const earlier = works.slice(0, index).filter(({ key }) => key === claim.key);
    const proof = earlier[0];
    const sentence = prose[claim.sentence];
    if (!proof || !sentence || proof.sentence === claim.sentence) continue;
    const own = works.some(({ person, sentence: at }) => person === claim.person && at === proof.sentence);
    if (!own && isNamedIn(prose[proof.sentence], claim.person)) continue;
    if (earlier.some(({ person }) => person === claim.person) || ALSO.test(wordsAt(text, sentence))) continue;
    const [who, other] = [claim.person.name, proof.person.name];
    yield {
      start: claim.start,
      end: claim.end,
      certainty: 'warning',
      related: [{ start: proof.start, end: proof.end }],
      saw: wordsAt(text, claim),
      expected: told(() => other),
      message: creditedTwice(who, other),
      working: told(() => `${other}: ${wordsAt(text, proof)}; ${who}: ${wordsAt(text, claim)}`),
    };
  }
}

function creditedTwice(who: string, other: string): Told {
  return {
    ko: `같은 일을 앞에서는 ${josa(other, '이/가')}, 여기서는 ${josa(who, '이/가')} 했다고 적었다.`,
    en: `What is credited to ${who} here was credited to ${other} before.`,
    fr: `Ce qui est attribué ici à ${who} l’était plus haut à ${other}.`,
  };
}

/** Reiss made the Vapora and Mbeki the Steamboat; now the Vapora is Mbeki’s. */
function* crossedWorks(document: Document): Iterable<Report> {
  for (const { person, owner, ...crossed } of readCrossedWorks(document))
    yield crossing(document, { ...crossed, who: person.name, owner: owner.name });
}

/** Holt built the sensor and Cole wrote the code; now Holt wrote the code. */
function* crossedDeeds(document: Document): Iterable<Report> {
  for (const crossed of readCrossedDeeds(document)) yield crossing(document, crossed);
}

function crossing({ text }: Document, { who, owner, proof, start, end }: CrossedDeed): Report {
  return {
    start,
    end,
    certainty: 'warning',
    related: [proof],
    saw: wordsAt(text, { start, end }),
    expected: told(() => owner),
    message: creditedTwice(who, owner),
    working: told(() => `${wordsAt(text, proof)}: ${owner} ≠ ${who}`),
  };
}

/** Whom the first statement names as well may have had a part in it. */
function isNamedIn(sentence: Span | undefined, { mentions }: Person): boolean {
  return !sentence || mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end);
}

const ALSO =
  /\b(?:also|too|another|second|with|together|co-\w+|remake|sequel|new)\b|함께|공동|또|다시|새로|(?<!\p{L})(?:aussi|avec|ensemble|nouve(?:au|lle)|co\p{Ll}+é)(?!\p{L})/u;

function contrasted(one: Tie, other: Tie): boolean {
  return one.sentence === other.sentence;
}

const MOVES =
  /이직|옮겼|옮긴|옮겨|합류|이적|스카우트|영입|이후|그 뒤|나중에|\b(?:later|then|afterwards|moved|joined|hired|recruited|poached|transferred|before (?:joining|moving|leaving)|after (?:leaving|joining|working))\b|(?:rejoint|rejoindre|ensuite|puis|plus tard|recrutée?|débauchée?|avant de|après avoir)/i;

function sameOrganisation(one: string, other: string, facts: FactBook): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)) return true;
  const [known, another] = [facts.named(one), facts.named(other)];
  return known.some((fact) => another.some((second) => related(fact, second)));
}

function plain(name: string): string {
  return name.replace(/^(?:the|la|le|les|l[’'])\s?/i, '').toLowerCase();
}

/** The same entry, or one the parent of the other: DeepMind and Google. */
function related(one: HouseFact, other: HouseFact): boolean {
  const parents = (fact: HouseFact) => valuesOf(fact, 'parent');
  return one.id === other.id || parents(one).includes(other.name) || parents(other).includes(one.name);
}

/** The fact book knows that the person did work there. */
function knownThere(facts: FactBook, person: Person, organisation: string): boolean {
  const employers = facts.named(person.name).flatMap((fact) => valuesOf(fact, 'employer'));
  return employers.some((name) => sameOrganisation(name, organisation, facts));
}

function crossed({ text }: Document, claim: Crossing, job: Crossing, proof: Crossing): Report {
  const [who, where] = [claim.person.name, claim.organisation.name];
  return {
    ...claim.span,
    certainty: 'warning',
    related: [job.span, proof.span],
    saw: wordsAt(text, claim.span),
    expected: told(() => proof.person.name),
    message: {
      ko: `${josa(who, '이/가')} 한 일로 적힌 ${where}의 일은, 기사에 따르면 ${josa(proof.person.name, '이/가')} 일한 곳의 것이다.`,
      en: `${who} is credited with work of ${where}, where by this article ${proof.person.name} worked.`,
      fr: `${who} se voit attribuer un travail de ${where}, où selon l’article travaillait ${proof.person.name}.`,
    },
    working: told(
      () =>
        `${who}: ${job.organisation.name}; ${proof.person.name}: ${proof.organisation.name}; ${who} → ${where}?`,
    ),
  };
}

type Crossing = Pick<Tie, 'person' | 'span' | 'organisation' | 'sentence'>;

/** One person, two offices that nobody holds at once, or that the article gives to another. */
function twoOffices({ text }: Document, { first, second, holder }: CrossedOffice): Report {
  const who = first.person.name;
  return crossedPlaces(text, [first, second, holder], {
    ko: `${who}의 직책이나 소속이 앞과 다르다.`,
    en: `${who} has another office here than before.`,
    fr: `${who} a ici une autre fonction que plus haut.`,
  });
}

/** One person on two sides, or of two houses. */
function twoSides({ text }: Document, { person: { name }, first, second }: TwoSides): Report {
  return crossedPlaces(text, [first, second], {
    ko: `${josa(name, '이/가')} 앞과는 다른 편이나 다른 곳의 사람으로 적혀 있다.`,
    en: `${name} stands on another side here, or for someone else, than before.`,
    fr: `${name} est ici d’un autre côté, ou pour quelqu’un d’autre, que plus haut.`,
  });
}

function crossedPlaces(
  text: string,
  [first, second, holder]: readonly [Span, Span, (Span | undefined)?],
  message: Told,
): Report {
  const [one, other] = [wordsAt(text, first), wordsAt(text, second)];
  return {
    start: second.start,
    end: second.end,
    certainty: 'warning',
    related: [first, ...(holder ? [holder] : [])].map(({ start, end }) => ({ start, end })),
    saw: other,
    expected: told(() => (holder ? `${one} / ${wordsAt(text, holder)}` : one)),
    message,
    working: told(() => [one, other, ...(holder ? [wordsAt(text, holder)] : [])].join(' ↔ ')),
  };
}

/** One speaker, two statements, and the second denies the first. */
function* oppositeStatements(document: Document): Iterable<Report> {
  const { text, language } = document;
  const bySpeaker = new Map<Person, Statement[]>();
  for (const quotation of document.quotations) {
    const { speaker, words } = quotation;
    if (!speaker) continue;
    const year = yearSaid(document, quotation);
    const said = bySpeaker.get(speaker) ?? [];
    if (said.length < MOST_STATEMENTS)
      said.push(...sentencesOf(text, words).map((span) => ({ ...span, year })));
    bySpeaker.set(speaker, said);
  }
  for (const [speaker, statements] of bySpeaker) {
    for (const [index, second] of statements.entries()) {
      for (const first of statements.slice(0, index)) {
        if (first.year !== second.year) continue;
        const opposition = oppose(wordsAt(text, first), wordsAt(text, second), language);
        if (!opposition) continue;
        const [one, other] = [wordsAt(text, first).trim(), wordsAt(text, second).trim()];
        const differ: Told =
          opposition.by === 'negated'
            ? { ko: '한쪽만 부정', en: 'one of the two is denied', fr: 'l’une des deux est niée' }
            : told(() => (opposition.by as readonly string[]).join(' ↔ '));
        yield {
          start: second.start,
          end: second.end,
          certainty: 'warning',
          related: [{ start: first.start, end: first.end }],
          saw: other,
          expected: {
            ko: '둘 가운데 맞는 말',
            en: 'whichever of the two was said',
            fr: 'celle des deux qui a été dite',
          },
          message: {
            ko: `${speaker.name}의 두 말이 서로 어긋난다.`,
            en: `${speaker.name} is quoted with two statements that deny each other.`,
            fr: `Deux propos prêtés à ${speaker.name} se contredisent.`,
          },
          working: told((l) => `“${one}” ↔ “${other}” (${differ[l]})`),
        };
      }
    }
  }
}

const MOST_STATEMENTS = 40;

interface Statement extends Span {
  /** The year in which the article says that it was said; people change their minds. */
  readonly year: string | undefined;
}

function yearSaid({ text, prose }: Document, { start, end }: Span): string | undefined {
  const sentence = spanAt(prose, start);
  if (!sentence) return undefined;
  const around = text.slice(sentence.start, start) + ' ' + text.slice(end, Math.max(end, sentence.end));
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(around)?.[0];
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^.!?]+[.!?]*/g)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((span) => wordsAt(text, span).trim().length > 5);
}

/** The same words in the mouths of two people. */
function* sharedWords(document: Document): Iterable<Report> {
  for (const { first, second, names } of readSharedWords(document)) {
    const [one, other] = names;
    const { text } = document;
    yield {
      ...second,
      certainty: 'warning',
      related: [first],
      saw: wordsAt(text, second),
      expected: told(() => `${one} / ${other}`),
      message: {
        ko: `같은 말을 ${josa(one, '과/와')} ${other} 두 사람이 한 것으로 적었다.`,
        en: `The same words are given to both ${one} and ${other}.`,
        fr: `Les mêmes mots sont prêtés à ${one} et à ${other}.`,
      },
      working: told(() => `${one}: ${wordsAt(text, first)}; ${other}: ${wordsAt(text, second)}`),
    };
  }
}

/** A founder, a maker, an author or a head other than the fact book's. */
function* againstFacts({ text, language, prose }: Document, facts: FactBook): Iterable<Report> {
  const mentions = facts.mentions(text);
  let at = 0;
  for (const sentence of prose) {
    while ((mentions[at]?.start ?? Infinity) < sentence.start) at++;
    const names: FactMention[] = [];
    for (let next = at; (mentions[next]?.end ?? Infinity) <= sentence.end; next++) {
      const mention = mentions[next];
      if (mention) names.push(mention);
    }
    if (names.length < 2) continue;
    const plain = creditStatements(text, language, sentence, names);
    const loose = looseCredits(text, language, sentence, names, makersOf(facts)).filter(
      ({ who, what }) => !plain.some((other) => other.who === who && other.what.start === what.start),
    );
    for (const statement of [...plain, ...loose]) {
      const report = mistaken(text, language, statement, facts);
      if (report) yield report;
    }
  }
}

function mistaken(
  text: string,
  language: Language,
  { credit, who, what, plain: said }: CreditStatement,
  facts: FactBook,
): Report | undefined {
  const [person] = who.value;
  const [thing] = what.value;
  if (!person || !thing || who.value.length > 1 || what.value.length > 1) return undefined;
  const right = creditsOf(thing, credit);
  if (right.length === 0 || right.includes(person.name)) return undefined;
  if (credit === 'maker' && MADE_FOR_OTHERS.has(person.name)) return undefined;
  const near = right.flatMap((name) => facts.named(name)).some((fact) => related(fact, person));
  const employers = valuesOf(person, 'employer');
  const there = [thing.name, ...valuesOf(thing, 'maker'), ...valuesOf(thing, 'parent')];
  const worked = credit !== 'founder' && employers.some((name) => there.includes(name));
  if (near || (worked && !(credit === 'chief executive' && heads(person, employers, facts))))
    return undefined;
  if (credit === 'creator' && valuesOf(thing, 'creator').length === 0 && employers.length === 0)
    return undefined;
  const words = { start: Math.min(who.start, what.start), end: Math.max(who.end, what.end) };
  const names = right.map((name) => writtenIn(language, name, facts)).join(', ');
  const known = right.join(', ');
  return {
    ...words,
    certainty:
      said && credit !== 'chief executive' && valuesOf(thing, credit).length > 0 ? 'error' : 'warning',
    related: [],
    saw: wordsAt(text, who),
    expected: told(() => names),
    message: {
      ko: `${wordsAt(text, what)}: ${josa(wordsAt(text, who), '이/가')} 아니라 ${names}.`,
      en: `${wordsAt(text, what)} is credited to ${wordsAt(text, who)}; the fact book says ${names}.`,
      fr: `${wordsAt(text, what)} est attribué à ${wordsAt(text, who)} ; la base de faits dit ${names}.`,
    },
    working: {
      ko: `사실대장: ${thing.name} – ${CREDIT.ko[credit]} ${known} (${thing.source}).`,
      en: `Fact book: ${thing.name} – ${CREDIT.en[credit]} ${known} (${thing.source}).`,
      fr: `Base de faits : ${thing.name} – ${CREDIT.fr[credit]} ${known} (${thing.source}).`,
    },
  };
}

/** Who makes things in the name of others. */
const MADE_FOR_OTHERS: ReadonlySet<string> = new Set(['Foxconn', 'TSMC', 'Pegatron']);

/** Who heads one house now worked for another before, and does not head that one. */
function heads(person: HouseFact, employers: readonly string[], facts: FactBook): boolean {
  return employers
    .flatMap((name) => facts.named(name))
    .some((house) => valuesOf(house, 'chief executive').includes(person.name));
}

/** The name in the letters of the article, where the fact book has it: 샬럿 브론테. */
function writtenIn(language: Language, name: string, facts: FactBook): string {
  const entry = facts.named(name).find(({ kind }) => kind === 'person' || kind === 'organisation');
  const names = entry ? [entry.name, ...entry.aliases] : [];
  return names.find((one) => /[가-힣]/.test(one) === (language === 'ko')) ?? name;
}

/** Whom the fact book credits; what a company made, its people may have made, and it belongs to the company. */
function creditsOf(thing: HouseFact, credit: CreditStatement['credit']): string[] {
  const values = valuesOf(thing, credit);
  if (credit === 'creator' && values.length === 0) return valuesOf(thing, 'maker');
  if (credit === 'maker' && values.length === 0) return valuesOf(thing, 'parent');
  return credit === 'parent' ? [...values, ...valuesOf(thing, 'maker')] : values;
}

const CREDIT = {
  ko: {
    founder: '창업자',
    creator: '만든 이',
    maker: '개발사',
    'chief executive': '최고경영자',
    parent: '모회사',
    agency: '소속사',
  },
  en: {
    founder: 'founded by',
    creator: 'made by',
    maker: 'maker',
    'chief executive': 'chief executive',
    parent: 'owned by',
    agency: 'agency',
  },
  fr: {
    founder: 'fondé par',
    creator: 'créé par',
    maker: 'éditeur',
    'chief executive': 'dirigé par',
    parent: 'maison mère',
    agency: 'agence',
  },
} as const;
