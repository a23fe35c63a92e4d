import type { Actor } from '#core';
import type { Prisma, Tx } from '#database';
import { ACCURACY_REPORT, byWordOf, type AccuracyFrame, type LongAccuracy } from '../domain/index.js';
import { listPieces, sealedPieces } from '../sealed-pieces.js';
import { meterOf, rowsOf as stretchesIn } from '../stretches.js';
import { backlogIn, type BacklogRow } from './backlog.js';
import { articlesIn, chainsIn, type ChainRow } from './chains.js';
import { checksOf, type CheckRow } from './checks.js';
import { silentEdits, type EditRow } from './edits.js';
import { errorsOf, type ErrorRow } from './errors.js';
import { escalationsIn, overdueIn } from './late.js';
import { readPeriod, type AskedPeriod, type DeskPeriod } from './period.js';
import { correctionTimes, decisionTimes, type TimeRow } from './times.js';
import { waivedIssuesIn, waiversIn } from './waivers.js';

/** An accuracy report as it is read, of one moment: in memory are the figures, and a stretch of the articles. */
export interface AccuracyReading extends Pick<LongAccuracy, 'chains'> {
  readonly frame: AccuracyFrame;
  /** So many articles does the record tell of in the period. */
  readonly articles: number;
  readonly times: () => number;
}

/**
 * Begins to read what a desk got right and wrong in a period: the transaction must be one that reads a single snapshot.
 * @throws Invalid `report/period`.
 */
export async function openAccuracyReport(
  tx: Tx,
  { deskId }: Actor,
  asked: AskedPeriod,
  now: Date,
): Promise<AccuracyReading> {
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
  const period = await readPeriod(tx, desk, asked, now);
  const [{ things: articles } = { things: 0 }] = await tx.$queryRaw<{ things: number }[]>(articlesIn(period));
  const { counted, times } = meterOf(articles);
  const chains = () => counted(linesOf(tx, period), ({ length }) => length);
  return { frame: await readFigures(tx, desk, period), articles, chains, times };
}

/** The report as its file, piece by piece; `sign` as in `sealedPieces`. @returns its seal. */
export function accuracyPieces(
  { frame, chains }: Pick<AccuracyReading, 'frame' | 'chains'>,
  sign: (contents: string) => unknown,
): AsyncGenerator<string, string> {
  return sealedPieces({ ...frame, chains: () => listPieces(chains()) }, sign);
}

/** A line for each article. */
async function* linesOf(tx: Tx, period: DeskPeriod): ReturnType<LongAccuracy['chains']> {
  for await (const rows of stretchesIn<ChainRow>(tx, chainsIn(period)))
    yield rows.map(({ article, title, from, seq, hash }) => ({ article, title, from, head: { seq, hash } }));
}

/** The figures of a period. */
async function readFigures(
  tx: Tx,
  desk: { readonly id: string; readonly name: string; readonly timeZone: string },
  period: DeskPeriod,
): Promise<AccuracyFrame> {
  const rowsOf = <Row>(statement: Prisma.Sql) => tx.$queryRaw<Row[]>(statement);
  const countOf = async (statement: Prisma.Sql) => (await rowsOf<{ things: number }>(statement))[0]!.things;
  const timesOf = async (statement: Prisma.Sql) => (await rowsOf<TimeRow>(statement))[0]!;

  const [checks, ...byOutcome] = await rowsOf<CheckRow>(checksOf(period));
  const errors = await rowsOf<ErrorRow>(errorsOf(period));
  const errorsThat = (are: (row: ErrorRow) => boolean) =>
    errors.filter(are).reduce((sum, row) => sum + row.errors, 0);
  const edits = await rowsOf<EditRow>(silentEdits(period));
  return {
    $schema: ACCURACY_REPORT,
    madeAt: period.now.toISOString(),
    desk: { id: desk.id, name: desk.name, timeZone: desk.timeZone },
    people: await tx.user.findMany({
      where: { id: { in: edits.map(({ by }) => by) } },
      select: { id: true, name: true },
      orderBy: { id: 'asc' },
    }),
    period: { from: period.from.toISOString(), to: period.to.toISOString() },
    claims: {
      checked: checks!.claims,
      checks: checks!.checks,
      byOutcome: byOutcome.map(({ outcome, checks }) => ({ word: outcome!, checks })),
    },
    errors: {
      beforePrint: errorsThat((row) => !row.escaped),
      escaped: errorsThat((row) => row.escaped),
      byCategory: byWordOf(errors, ({ category }) => category),
      bySeverity: byWordOf(errors, ({ severity }) => severity),
      byOrigin: byWordOf(errors, ({ origin }) => origin),
      bySection: byWordOf(errors, ({ section }) => section),
    },
    times: {
      decide: await timesOf(decisionTimes(period)),
      correct: await timesOf(correctionTimes(period)),
    },
    backlog: (await rowsOf<BacklogRow>(backlogIn(period))).map(({ at, issues }) => ({
      at: at.toISOString(),
      issues,
    })),
    late: { overdue: await countOf(overdueIn(period)), escalations: await countOf(escalationsIn(period)) },
    waivers: { gate: await countOf(waiversIn(period)), issues: await countOf(waivedIssuesIn(period)) },
    edits: {
      withoutCorrection: edits[0]?.all ?? 0,
      list: edits.map(({ article, title, revision, by, at }) => ({
        article,
        title,
        revision,
        by,
        at: at.toISOString(),
      })),
    },
  };
}
