/** Someone is credited with work of a house where, by the same article, somebody else was. */
import { josa, overlaps, wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import type { FactBook } from '../knowledge/fact-book.js';
import type { Report } from '../rule.js';
import { told } from '../wording.js';
import { readLooseTies } from './loose-ties.js';
import type { LooseTie } from './loose-ties.js';
import { readMemberships } from './memberships.js';
import { knownThere, sameOrganisation } from './same-house.js';
import { readTies } from './ties.js';
import type { Tie } from './ties.js';

/** Every such credit, in reading order by how it is said; what the surest reading tells no other tells again. */
export function worksOfAnotherHouse(document: Document, facts: FactBook): Report[] {
  const sure = [...crossedTies(document, facts)];
  const others = [...crossedHouses(document, facts), ...crossedNames(document, facts)];
  return [...sure, ...others.filter((report) => !sure.some((other) => overlaps(other, report)))];
}

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

function contrasted(one: Tie, other: Tie): boolean {
  return one.sentence === other.sentence;
}

const MOVES =
  /이직|옮겼|옮긴|옮겨|합류|이적|스카우트|영입|이후|그 뒤|나중에|\b(?:later|then|afterwards|moved|joined|hired|recruited|poached|transferred|before (?:joining|moving|leaving)|after (?:leaving|joining|working))\b|(?:rejoint|rejoindre|ensuite|puis|plus tard|recrutée?|débauchée?|avant de|après avoir)/i;

function crossed({ text }: Document, claim: Crossing, job: Crossing, proof: Crossing): Report {
  const [who, where] = [claim.person.name, claim.organisation.name];
  return {
    ...claim.span,
    certainty: 'warning',
    related: [job.span, proof.span],
    saw: wordsAt(text, claim.span),
    expected: told(() => proof.person.name),
    message: {
      ko: `${who}${josa(who, '이/가')} 한 일로 적힌 ${where}의 일은, 기사에 따르면 ${proof.person.name}${josa(proof.person.name, '이/가')} 일한 곳의 것이다.`,
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
