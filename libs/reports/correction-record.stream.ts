import { canonicalJson, readEntry, type ChainLink } from '#audit';
import { Missing, type Actor } from '#core';
import type { Tx } from '#database';
import { readClaims, readIssues } from './check-report.reading.js';
import { chainPieces, type CheckReading } from './check-report.stream.js';
import {
  isGround,
  isOfTimeline,
  isTextOf,
  namedIn,
  recordFrame,
  type CorrectionRecord,
  type RecordFrame,
} from './domain/index.js';
import { sealedPieces } from './sealed-pieces.js';

/**
 * What the record of a correction holds but for the chain; `isWhole` when all of that comes with it.
 * @throws Missing when the article has no such correction.
 */
export async function readRecordFrame(
  tx: Tx,
  { deskId }: Actor,
  { frame, newest, wordingOf }: CheckReading,
  id: string,
  isWhole: boolean,
): Promise<RecordFrame> {
  const correction = frame.corrections.find((one) => one.id === id);
  const articleId = frame.article.id;
  const about = await tx.issue.findUnique({
    where: { id: correction?.issue ?? id, deskId, articleId },
    select: { number: true, claim: { select: { number: true } } },
  });
  if (correction === undefined || about === null) throw new Missing();
  const only = ({ number }: { number: number }) => ({ after: number - 1, size: 1 });
  const [issue] = await readIssues(tx, articleId, only(about));
  const claims = about.claim === null ? [] : await readClaims(tx, articleId, newest, only(about.claim));
  const revisions: CorrectionRecord['revisions'] = [];
  for (const revision of frame.revisions.filter(({ number }) => isTextOf(number, correction)))
    revisions.push({ ...revision, ...(await wordingOf(revision.number)) });
  return recordFrame({ ...frame, claims, revisions }, correction, issue!, isWhole);
}

/**
 * The record of a correction as its file, piece by piece: when it is not whole, with the links only that tell of it, and those that
 * it rests on. @returns the record with the links of its timeline alone.
 */
export async function* recordPieces(
  reading: Pick<CheckReading, 'chain' | 'head' | 'namesOf'>,
  frame: RecordFrame,
  isWhole: boolean,
): AsyncGenerator<string, CorrectionRecord> {
  const ids = new Set(namedIn(frame));
  const timeline: ChainLink[] = [];
  const keeps = (link: ChainLink) => {
    const isOfIt = isOfTimeline(link, frame);
    if (isOfIt) timeline.push(link);
    const isKept = isWhole || isOfIt || isGround(link);
    const actor = isKept ? readEntry(link.body)?.actor : null;
    if (actor) ids.add(actor);
    return isKept;
  };
  let chain!: Omit<CorrectionRecord['chain'], 'links'>;
  let people!: CorrectionRecord['people'];
  const seal = yield* sealedPieces({
    ...frame,
    async *chain() {
      chain = yield* chainPieces(frame.article.id, reading, { keeps });
    },
    async *people() {
      people = await reading.namesOf(ids);
      yield canonicalJson(people);
    },
  });
  return { ...frame, people, chain: { ...chain, links: timeline }, seal };
}
