import { z } from 'zod';
import { checkReport } from './check-report.js';

/** What an exported report says that it is. */
export const ACCURACY_REPORT = 'urn:stet:report:accuracy:1';

const { madeAt, desk, people, seal } = checkReport.shape;
const { head } = checkReport.shape.chain.shape;
const id = z.uuid();
const count = z.int().min(0);
const word = z.string().max(100).describe('A word of docs/glossary.md');
const printed = {
  beforePrint: count.describe('Confirmed before the article was published, or without its having been'),
  escaped: count.describe('Confirmed after the article was published'),
};
const byWord = z.array(z.strictObject({ word, ...printed }));
const minutes = z
  .number()
  .min(0)
  .nullable()
  .describe('Minutes, to a tenth; null: there is nothing to measure');
const times = z.strictObject({ things: count, median: minutes, p90: minutes.describe('90th percentile') });

/** What a desk got right and wrong in a period. */
export const accuracyReport = z
  .strictObject({
    $schema: z.literal(ACCURACY_REPORT),
    ...{ madeAt, desk, people },
    period: z.strictObject({ from: madeAt, to: madeAt.describe('Not included') }),
    claims: z.strictObject({
      checked: count.describe('Claims that someone checked in the period'),
      checks: count,
      byOutcome: z.array(z.strictObject({ word, checks: count })),
    }),
    errors: z.strictObject({
      ...{ ...printed, byCategory: byWord, bySeverity: byWord, byOrigin: byWord },
      bySection: byWord
        .optional()
        .describe('By the section of the article; an empty word: it has none. Absent from older reports'),
    }),
    times: z.strictObject({
      decide: times.describe('From raised to decided by a person, of the issues decided in the period'),
      correct: times.describe('From confirmed to applied, of the corrections applied in the period'),
    }),
    backlog: z
      .array(z.strictObject({ at: madeAt, issues: count }))
      .optional()
      .describe(
        'Issues raised and not decided yet, at the end of the period and every so many days before it. Absent from older reports',
      ),
    late: z.strictObject({
      overdue: count.describe('Assignments due in the period and not done in time'),
      escalations: count.describe('Reminders of assignments sent to someone other than the assignee'),
    }),
    waivers: z.strictObject({
      gate: count.describe('Exceptions to the gate, errors let stand among them'),
      issues: count.describe('Errors let stand'),
    }),
    edits: z.strictObject({
      withoutCorrection: count.describe('Texts that replaced a published one and that no correction made'),
      list: z.array(
        z.strictObject({ article: id, title: z.string(), revision: z.int().min(1), by: id, at: madeAt }),
      ),
    }),
    chains: z
      .array(z.strictObject({ article: id, title: z.string(), from: z.int().min(1), head }))
      .describe(
        'Of every article that the record tells of in the period: its first link there, and the last',
      ),
    signature: z
      .strictObject({
        value: z.string().describe('Ed25519 over `$schema`, a space and the hash of all else, in base64url'),
        publicKey: z.string().describe('In PEM; hold it against one known from elsewhere'),
      })
      .optional()
      .describe('Of the desk’s server: no chain tells the figures; absent from older reports'),
    seal,
  })
  .meta({ id: 'AccuracyReport' });
export type AccuracyReport = z.infer<typeof accuracyReport>;
/** The figures: all but what may be very long, and what proves it. */
export type AccuracyFrame = Omit<AccuracyReport, 'chains' | 'seal' | 'signature'>;

/** An accuracy report of any length, as its page reads it: the articles a stretch at a time. */
export interface LongAccuracy extends AccuracyFrame, Pick<AccuracyReport, 'seal'> {
  readonly chains: () => AsyncIterable<AccuracyReport['chains']>;
}

/** So many errors of one kind. */
interface Counted {
  readonly escaped: boolean;
  readonly errors: number;
}

/** The errors by a word of theirs, the most frequent first. */
export function byWordOf<Row extends Counted>(
  rows: readonly Row[],
  wordOf: (row: Row) => string,
): AccuracyReport['errors']['byCategory'] {
  const lines = new Map<string, { word: string; beforePrint: number; escaped: number }>();
  for (const row of rows) {
    const word = wordOf(row);
    const line = lines.get(word) ?? { word, beforePrint: 0, escaped: 0 };
    line[row.escaped ? 'escaped' : 'beforePrint'] += row.errors;
    lines.set(word, line);
  }
  const all = ({ beforePrint, escaped }: { beforePrint: number; escaped: number }) => beforePrint + escaped;
  return [...lines.values()].sort((a, b) => all(b) - all(a) || (a.word < b.word ? -1 : 1));
}
