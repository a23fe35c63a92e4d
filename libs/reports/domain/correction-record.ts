import { z } from 'zod';
import { readEntry, type ChainLink } from '#audit/domain';
import { checkReport, type CheckReport } from './check-report.js';
import { jsonLd, jsonLdOf } from './json-ld.js';
import { sealed } from './seal.js';

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

/**
 * What an article's check report holds of one of its corrections; nothing when it has no such correction. With the whole
 * chain it proves itself; `isWhole` false leaves out the links that do not tell of it.
 */
export function recordOf(
  report: CheckReport,
  correctionId: string,
  isWhole = true,
): CorrectionRecord | undefined {
  const correction = report.corrections.find(({ id }) => id === correctionId);
  const issue = report.issues.find(({ id }) => id === correction?.issue);
  if (correction === undefined || issue === undefined) return undefined;
  const texts = [correction.revision, correction.appliedRevision];
  const revisions = report.revisions.filter(({ number }) => texts.includes(number));
  const links = isWhole
    ? report.chain.links
    : report.chain.links.filter((link) => tellsOf(link, [correction.id, issue.id]) || grounds(link));
  const told = new Set(links.map(({ body }) => readEntry(body)?.actor));
  for (const { by } of [...revisions, ...correction.approvals]) told.add(by);
  const linked = jsonLdOf(report, correction);
  return sealed<Omit<CorrectionRecord, 'seal'>>({
    $schema: CORRECTION_RECORD,
    ...{ madeAt: report.madeAt, desk: report.desk, article: report.article },
    people: report.people.filter(({ id }) => told.has(id)),
    ...{ revisions, issue, correction },
    minutesStood: minutesStood(report.article.publishedAt, correction.appliedAt),
    ...(linked && { jsonLd: linked }),
    chain: { ...report.chain, links },
    ...(isWhole && report.checkpoint && { checkpoint: report.checkpoint }),
  });
}

/** The links that tell of the correction and of its issue. */
export function timelineOf({ chain, correction, issue }: CorrectionRecord): ChainLink[] {
  return chain.links.filter((link) => tellsOf(link, [correction.id, issue.id]));
}

/** True of a record that has every link of its chain. */
export function isWhole({ chain: { links, head } }: Pick<CorrectionRecord, 'chain'>): boolean {
  return links.length === head.seq;
}

/** An entry of the thing itself, or of another that names it: an issue that the lint raised. */
function tellsOf({ body }: ChainLink, things: readonly string[]): boolean {
  return things.some((id) => body.includes(`"${id}"`));
}

/** Entries that a correction rests on: the texts of the article, and that it was published. */
function grounds({ body }: ChainLink): boolean {
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
