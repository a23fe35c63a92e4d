import { z } from 'zod';
import { readEntry, type ChainLink } from '#audit/domain';
import { checkReport, type CheckReport } from './check-report.js';
import { jsonLd, jsonLdOf } from './json-ld.js';
import type { Listed } from './long-json.js';

/** What an exported record says that it is. */
export const CORRECTION_RECORD = 'urn:stet:report:correction:1';

const { madeAt, desk, article, people, revisions, issues, corrections, chain, checkpoint, seal } =
  checkReport.shape;

/** The record of one correction: the request, everything that was done about it, and how long the error stood. */
export const correctionRecord = z
  .strictObject({
    $schema: z.literal(CORRECTION_RECORD),
    ...{ madeAt, desk, article, people },
    revisions: revisions.describe('The text that was corrected, and the one that the correction made'),
    issue: issues.element,
    correction: corrections.element,
    minutesStood: z.int().nullable().describe('From print until it was corrected; null before print'),
    jsonLd: jsonLd.optional().describe('The same in the words of schema.org; absent until readers were told'),
    chain: chain.describe(
      'Of the article, whole; for a reader who may not see all of it, the links that tell of the correction, its issue and its texts',
    ),
    checkpoint,
    seal,
  })
  .meta({ id: 'CorrectionRecord' });
export type CorrectionRecord = z.infer<typeof correctionRecord>;

/** What a record holds but for the chain, and the people of it. */
export type RecordFrame = Omit<CorrectionRecord, 'people' | 'chain' | 'seal'>;

/** What an article's check report holds of one of its corrections; `isWhole` when the whole chain comes with it. */
export function recordFrame(
  report: Pick<CheckReport, 'madeAt' | 'desk' | 'article' | 'claims' | 'checkpoint' | 'revisions'>,
  correction: CorrectionRecord['correction'],
  issue: CorrectionRecord['issue'],
  isWhole: boolean,
): RecordFrame {
  const { madeAt, desk, article, checkpoint } = report;
  const linked = jsonLdOf({ ...report, issues: [issue] }, correction);
  return {
    ...{ $schema: CORRECTION_RECORD, madeAt, desk, article },
    revisions: report.revisions.filter(({ number }) => isTextOf(number, correction)),
    ...{ issue, correction },
    minutesStood: minutesStood(article.publishedAt, correction.appliedAt),
    ...(linked && { jsonLd: linked }),
    ...(isWhole && checkpoint && { checkpoint }),
  };
}

/** True of the revision that a correction is to mend, and of the one that it made. */
export function isTextOf(
  number: number,
  { revision, appliedRevision }: Pick<CorrectionRecord['correction'], 'revision' | 'appliedRevision'>,
): boolean {
  return number === revision || number === appliedRevision;
}

/** Who is named in a record beside those who did what its links tell of. */
export function namedIn({ revisions, correction }: RecordFrame): string[] {
  return [...revisions, ...correction.approvals].map(({ by }) => by);
}

/** The links that tell of the correction and of its issue. */
export function timelineOf(record: RecordFrame & Pick<CorrectionRecord, 'chain'>): ChainLink[] {
  return record.chain.links.filter((link) => isOfTimeline(link, record));
}

/** An entry of the correction or of its issue, or of another thing that names them: an issue that the lint raised. */
export function isOfTimeline({ body }: ChainLink, { correction, issue }: RecordFrame): boolean {
  return [correction.id, issue.id].some((id) => body.includes(`"${id}"`));
}

/** True of a record that has every link of its chain. */
export function isWhole({ chain: { links, head } }: Pick<Listed<CorrectionRecord>, 'chain'>): boolean {
  return links.length === head.seq;
}

/** Entries that a correction rests on: the texts of the article, and that it was published. */
export function isGround({ body }: ChainLink): boolean {
  return GROUNDS.has(readEntry(body)?.action ?? '');
}

const GROUNDS = new Set([
  'article.received',
  'article.revised',
  'article.edited_without_correction',
  'article.published',
]);

/** Minutes from print until it was corrected; null before print. */
export function minutesStood(publishedAt: string | null, appliedAt: string | null): number | null {
  if (publishedAt === null || appliedAt === null) return null;
  const minutes = Math.round((Date.parse(appliedAt) - Date.parse(publishedAt)) / 60_000);
  return minutes < 0 ? null : minutes;
}
