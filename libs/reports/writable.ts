import type { KeyObject } from 'node:crypto';
import { publicPem, signText } from '#audit';
import type { Actor } from '#core';
import type { Tx } from '#database';
import { accuracyPieces, openAccuracyReport } from './accuracy/accuracy-report.stream.js';
import type { AskedPeriod } from './accuracy/period.js';
import { checkReportPieces, checkTablePieces, openCheckReport } from './check-report.stream.js';
import { readRecordFrame, recordPieces } from './correction-record.stream.js';
import { accuracyChainsCsv, accuracyReportCsv, correctionRecordCsv } from './csv.js';
import type { Writable } from './documents.js';
import { signedText } from './domain/index.js';
import { accuracyReportPage } from './pages/accuracy-report.page.js';
import { checkReportPage } from './pages/check-report.page.js';
import { correctionRecordPage } from './pages/correction-record.page.js';
import { unsaid } from './pages/unsaid.js';

/**
 * An article's check report, of one moment: the transaction must be one that reads a single snapshot.
 * @throws Missing when the desk has no such article.
 */
export async function writableCheck(tx: Tx, actor: Actor, articleId: string, now: Date): Promise<Writable> {
  const reading = await openCheckReport(tx, actor, articleId, now);
  const { frame, head, claims, issues, links, wordingOf, times } = reading;
  return {
    name: `check-report-${articleId}-${head.seq}`,
    entries: head.seq,
    times,
    json: () => checkReportPieces(reading),
    csv: () => checkTablePieces(reading),
    async *openPage(language) {
      const outline = yield* unsaid(checkReportPieces(reading));
      const report = { ...frame, claims, issues, links, wordingOf, ...outline };
      return () => checkReportPage(report, language);
    },
  };
}

/**
 * The record of a correction, of one moment, with all of the chain or with what tells of it alone.
 * @throws Missing when the article has no such correction.
 */
export async function writableRecord(
  tx: Tx,
  actor: Actor,
  place: { readonly articleId: string; readonly correctionId: string },
  isWhole: boolean,
  now: Date,
): Promise<Writable> {
  const reading = await openCheckReport(tx, actor, place.articleId, now);
  const frame = await readRecordFrame(tx, actor, reading, place.correctionId, isWhole);
  const { head, times } = reading;
  const pieces = () => recordPieces(reading, frame, isWhole);
  return {
    name: `correction-${place.correctionId}-${head.seq}`,
    entries: head.seq,
    times,
    json: pieces,
    async *csv() {
      yield correctionRecordCsv(yield* unsaid(pieces()));
    },
    async *openPage(language) {
      const page = correctionRecordPage(yield* unsaid(pieces()), language);
      return () => [page];
    },
  };
}

/**
 * The accuracy report of a period, of one moment, signed with the key of the desk's server.
 * @throws Invalid `report/period`.
 */
export async function writableAccuracy(
  tx: Tx,
  actor: Actor,
  asked: AskedPeriod,
  now: Date,
  key: KeyObject,
): Promise<Writable> {
  const reading = await openAccuracyReport(tx, actor, asked, now);
  const { frame, articles, chains, times } = reading;
  const days = [frame.period.from, frame.period.to].map((at) => at.slice(0, 10)).join('-');
  const sign = (contents: string) => ({
    value: signText(signedText(frame, contents), key),
    publicKey: publicPem(key),
  });
  const json = () => accuracyPieces(reading, sign);
  return {
    name: `accuracy-${days}`,
    entries: articles,
    times,
    json,
    async *csv() {
      yield accuracyReportCsv(frame);
      for await (const some of chains()) yield accuracyChainsCsv(some);
    },
    async *openPage(language) {
      const seal = yield* unsaid(json());
      return () => accuracyReportPage({ ...frame, chains, seal }, language);
    },
  };
}
