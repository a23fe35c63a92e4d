import { createHash } from 'node:crypto';
import { canonicalJson, EMPTY_CHAIN, firstBadLink, readStretch, type BadLink, type ChainHead } from '#audit';
import type { Actor } from '#core';
import type { Tx } from '#database';
import {
  gatherActors,
  gatherPeople,
  namesOf,
  readClaims,
  readFrame,
  readIssues,
  type ByNumber,
} from './check-report.reading.js';
import { checkReportCsv } from './csv.js';
import type { CheckReport } from './domain/index.js';

/** Links, claims and issues in memory at once: a link is a kilobyte, a claim with all that lies on it some. */
const STRETCH = 500;

/** Where the pieces of a file go, one after the other. */
export type Write = (piece: string) => Promise<void>;

/**
 * The check report as its file, of one moment, piece by piece: the very bytes of `reportFile(await readCheckReport(…))`, however
 * long it is. In memory are at once the texts of the revisions, and a stretch of all else. `onProgress` hears how much of the
 * chain is written, from 0 to 1.
 * @throws Missing when the desk has no such article.
 */
export async function streamCheckReport(
  tx: Tx,
  actor: Actor,
  articleId: string,
  now: Date,
  write: Write,
  onProgress: (share: number) => Promise<void>,
): Promise<void> {
  const frame = await readFrame(tx, actor, articleId, now);
  const people = new Set<string>();
  gatherPeople(frame, people);
  const hash = createHash('sha256');
  const put: Write = async (piece) => {
    hash.update(piece, 'utf8');
    await write(piece);
  };
  const list = async <Item extends Numbered>(read: (page: ByNumber) => Promise<Item[]>) => {
    let before = '[';
    for await (const items of stretchesOf(read)) {
      gatherPeople(items, people);
      await put(`${before}${items.map((item) => canonicalJson(item)).join(',')}`);
      before = ',';
    }
    await put(before === '[' ? '[]' : ']');
  };
  // Members in the order of canonical JSON; what is too long to be read at once writes itself.
  const long: Readonly<Record<string, () => Promise<void>>> = {
    chain: () => putChain(tx, actor, articleId, put, people, onProgress),
    claims: () => list((page) => readClaims(tx, articleId, frame.revisions.at(-1)!, page)),
    issues: () => list((page) => readIssues(tx, articleId, page)),
    // By then everyone who is named is known: what follows is in the frame.
    people: async () => put(canonicalJson(await namesOf(tx, people))),
  };
  const short = Object.entries(frame).filter(([, value]) => value !== undefined);
  const names = [...short.map(([name]) => name), ...Object.keys(long)].sort();
  const before = names.filter((name) => name < 'seal');
  for (const [index, name] of before.entries()) {
    await put(`${index === 0 ? '{' : ','}${canonicalJson(name)}:`);
    await (long[name]?.() ?? put(canonicalJson(frame[name as keyof typeof frame])));
  }
  const rest = names
    .filter((name) => name > 'seal')
    .map((name) => `,${canonicalJson(name)}:${canonicalJson(frame[name as keyof typeof frame])}`);
  const end = `${rest.join('')}}`;
  hash.update(end, 'utf8');
  await write(`,"seal":"${hash.digest('hex')}"${end}\n`);
}

/**
 * The check report as a table, of one moment, piece by piece: the very bytes of `checkReportCsv`. It shows nothing of the chain,
 * and reads nothing of it.
 * @throws Missing when the desk has no such article.
 */
export async function streamCheckTable(
  tx: Tx,
  actor: Actor,
  articleId: string,
  now: Date,
  write: Write,
): Promise<void> {
  const { revisions } = await readFrame(tx, actor, articleId, now);
  const put = async (rows: Partial<Pick<CheckReport, 'claims' | 'issues'>>, isFirst = false) => {
    const ids = new Set<string>();
    gatherPeople(rows, ids);
    const people = await namesOf(tx, ids);
    await write(checkReportCsv({ people, claims: [], issues: [], ...rows }, isFirst));
  };
  await put({}, true);
  const readPage = (page: ByNumber) => readClaims(tx, articleId, revisions.at(-1)!, page);
  for await (const claims of stretchesOf(readPage)) await put({ claims });
  for await (const issues of stretchesOf((page) => readIssues(tx, articleId, page))) await put({ issues });
}

interface Numbered {
  readonly number: number;
}

/** What an article has many of, a stretch at a time. */
async function* stretchesOf<Item extends Numbered>(
  read: (page: ByNumber) => Promise<Item[]>,
): AsyncGenerator<Item[]> {
  let after = 0;
  for (;;) {
    const items = await read({ after, size: STRETCH });
    if (items.length > 0) yield items;
    if (items.length < STRETCH) return;
    after = items.at(-1)!.number;
  }
}

/** Writes the chain, verifying it on the way. */
async function putChain(
  tx: Tx,
  { deskId }: Actor,
  chain: string,
  put: Write,
  people: Set<string>,
  onProgress: (share: number) => Promise<void>,
): Promise<void> {
  const read = (after: number) => readStretch(tx, { chain, deskId, after }, STRETCH);
  let stretch = (await read(0)) ?? { head: EMPTY_CHAIN, links: [] };
  const { head } = stretch;
  await put(`{"from":${stretch.links[0]?.seq ?? 0},"head":${canonicalJson(head)},"id":"${chain}","links":[`);
  let before: ChainHead = EMPTY_CHAIN;
  let badLink: BadLink | undefined;
  for (;;) {
    const { links } = stretch;
    const isLast = links.length < STRETCH;
    const end = isLast ? head : links.at(-1)!;
    const bad = firstBadLink(chain, links, end, before, gatherActors(people));
    badLink ??= bad;
    const pieces = links.map(({ seq, body, hash }) => canonicalJson({ seq, body, hash })).join(',');
    if (pieces !== '') await put(before.seq === 0 ? pieces : `,${pieces}`);
    await onProgress(head.seq === 0 ? 1 : end.seq / head.seq);
    if (isLast) break;
    before = { seq: end.seq, hash: end.hash };
    stretch = (await read(end.seq))!;
  }
  const verification = { intact: badLink === undefined, badLink: badLink ?? null };
  await put(`],"verification":${canonicalJson(verification)}}`);
}
