import {
  canonicalJson,
  EMPTY_CHAIN,
  firstBadLink,
  readStretch,
  type BadLink,
  type ChainHead,
  type ChainLink,
  type EntryBody,
  type Stretch,
} from '#audit';
import type { Actor } from '#core';
import type { Tx } from '#database';
import {
  gatherPeople,
  namesOf,
  readClaims,
  readFrame,
  readIssues,
  readWording,
  type Newest,
} from './check-report.reading.js';
import { checkReportCsv, type CheckTable } from './csv.js';
import { tally, type CheckReport, type Outline, type ReportFrame, type Stretches } from './domain/index.js';
import { unsaid } from './pages/unsaid.js';
import { listPieces, sealedPieces } from './sealed-pieces.js';
import { meterOf, STRETCH, stretchesOf, type ByNumber } from './stretches.js';

/** A check report as it is read, of one moment: in memory is the text of one revision, and a stretch of all else. */
export interface CheckReading extends Stretches {
  readonly frame: ReportFrame;
  readonly newest: Newest;
  readonly head: ChainHead;
  readonly chain: () => AsyncGenerator<Stretch>;
  /** How often the whole of it has gone by: 1.5 is in the middle of the second time. */
  readonly times: () => number;
  readonly namesOf: (people: ReadonlySet<string>) => Promise<CheckReport['people']>;
}

/**
 * Begins to read an article's check report: the transaction must be one that reads a single snapshot.
 * @throws Missing when the desk has no such article.
 */
export async function openCheckReport(
  tx: Tx,
  actor: Actor,
  articleId: string,
  now: Date,
): Promise<CheckReading> {
  const frame = await readFrame(tx, actor, articleId, now);
  const { head } = await stretchAfter(tx, actor, articleId, 0, 1);
  const number = frame.article.head;
  const newest = { number, zones: (await readWording(tx, articleId, number)).zones };
  const where = { articleId };
  const { counted, times } = meterOf(
    head.seq + (await tx.claim.count({ where })) + (await tx.issue.count({ where })),
  );
  const chain = () => counted(chainFrom(tx, actor, articleId), ({ links }) => links.length);
  const list = <Item extends { readonly number: number }>(read: (page: ByNumber) => Promise<Item[]>) =>
    counted(stretchesOf(read), ({ length }) => length);
  return {
    ...{ frame, newest, head, chain, times },
    claims: () => list((page) => readClaims(tx, articleId, newest, page)),
    issues: () => list((page) => readIssues(tx, articleId, page)),
    async *links() {
      for await (const { links } of chain()) if (links.length > 0) yield links;
    },
    wordingOf: (number) => readWording(tx, articleId, number),
    namesOf: (people) => namesOf(tx, people),
  };
}

/** The check report as its file, piece by piece. @returns what is known of it then. */
export async function* checkReportPieces(reading: CheckReading): AsyncGenerator<string, Outline> {
  const { frame } = reading;
  const ids = new Set<string>();
  gatherPeople(frame, ids);
  const numbers = new Map<string, number>();
  const claimsIn = new Map<string, number>();
  const issuesIn = new Map<string, number>();
  let chain!: Outline['chain'];
  let people!: Outline['people'];
  const seal = yield* sealedPieces({
    ...frame,
    async *chain() {
      chain = yield* chainPieces(frame.article.id, reading, { hear: ({ actor }) => actor && ids.add(actor) });
    },
    claims: () =>
      listPieces(reading.claims(), (claims) => {
        gatherPeople(claims, ids);
        tally(claims, numbers, claimsIn);
      }),
    issues: () =>
      listPieces(reading.issues(), (issues) => {
        gatherPeople(issues, ids);
        tally(issues, numbers, issuesIn);
      }),
    // By then everyone who is named is known: what follows is in the frame.
    async *people() {
      people = await reading.namesOf(ids);
      yield canonicalJson(people);
    },
    revisions: () => listPieces(wholeRevisions(reading)),
  });
  return { people, chain, numbers, claimsIn, issuesIn, seal };
}

/** The check report as a table, piece by piece: the very bytes of `checkReportCsv`. */
export async function* checkTablePieces(reading: CheckReading): AsyncGenerator<string> {
  const { frame, claims, issues, namesOf } = reading;
  const rows = async (some: Partial<CheckTable>) => {
    const ids = new Set<string>();
    gatherPeople(some, ids);
    return checkReportCsv({ people: await namesOf(ids), claims: [], issues: [], ...some }, false);
  };
  yield checkReportCsv({ people: [], claims: [], issues: [] });
  for await (const some of claims()) yield await rows({ claims: some });
  for await (const some of issues()) yield await rows({ issues: some });
  const chain = yield* unsaid(chainPieces(frame.article.id, reading));
  yield checkReportCsv({ people: [], claims: [], issues: [], chain }, false);
}

/** What is done with the links of a chain as they go by. */
interface Chosen {
  /** Which stand in the report; unsaid, all. */
  readonly keeps?: (link: ChainLink) => boolean;
  /** Hears what each says. */
  readonly hear?: (said: EntryBody) => void;
}

/** A chain as a member of a report, verified on the way. @returns what is known of it then. */
export async function* chainPieces(
  id: string,
  { chain, head }: Pick<CheckReading, 'chain' | 'head'>,
  { keeps = () => true, hear }: Chosen = {},
): AsyncGenerator<string, Outline['chain']> {
  let from: number | undefined;
  let before: ChainHead = EMPTY_CHAIN;
  let badLink: BadLink | undefined;
  let comma = '';
  for await (const { links } of chain()) {
    if (from === undefined) {
      from = links[0]?.seq ?? 0;
      yield `{"from":${from},"head":${canonicalJson(head)},"id":"${id}","links":[`;
    }
    const { seq, hash } = links.length < STRETCH ? head : links.at(-1)!;
    const bad = firstBadLink(id, links, { seq, hash }, before, hear);
    badLink ??= bad;
    before = { seq, hash };
    const kept = links.filter(keeps).map(({ seq, body, hash }) => canonicalJson({ seq, body, hash }));
    if (kept.length === 0) continue;
    yield `${comma}${kept.join(',')}`;
    comma = ',';
  }
  const verification = { intact: badLink === undefined, badLink: badLink ?? null };
  yield `],"verification":${canonicalJson(verification)}}`;
  return { id, from: from!, head, verification };
}

/** The revisions with their texts, one by one. */
async function* wholeRevisions({
  frame,
  wordingOf,
}: Pick<CheckReading, 'frame' | 'wordingOf'>): AsyncGenerator<CheckReport['revisions']> {
  for (const revision of frame.revisions) yield [{ ...revision, ...(await wordingOf(revision.number)) }];
}

/** The whole chain, a stretch at a time. */
async function* chainFrom(tx: Tx, actor: Actor, articleId: string): AsyncGenerator<Stretch> {
  for (let after = 0; ;) {
    const stretch = await stretchAfter(tx, actor, articleId, after, STRETCH);
    yield stretch;
    if (stretch.links.length < STRETCH) return;
    after = stretch.links.at(-1)!.seq;
  }
}

/** Links that follow number `after`; an article that nothing was told of has the empty chain. */
async function stretchAfter(
  tx: Tx,
  { deskId }: Actor,
  chain: string,
  after: number,
  size: number,
): Promise<Stretch> {
  return (await readStretch(tx, { chain, deskId, after }, size)) ?? { head: EMPTY_CHAIN, links: [] };
}
