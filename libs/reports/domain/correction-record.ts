import { z } from 'zod';
import { readEntry } from '#audit/domain';
import { checkReport, type CheckReport } from './check-report.js';
import { jsonLd, jsonLdOf } from './json-ld.js';
import { sealed } from './seal.js';

/** What an exported record says that it is. */
export const CORRECTION_RECORD = 'urn:stet:report:correction:1';

const { madeAt, desk, article, people, revisions, issues, corrections, chain, seal } = checkReport.shape;

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
    chain: chain.describe('Of its links, those that tell of the correction and its issue'),
    seal,
  })
  .meta({ id: 'CorrectionRecord' });
export type CorrectionRecord = z.infer<typeof correctionRecord>;

/** What an article's check report holds of one of its corrections; nothing when it has no such correction. */
export function recordOf(report: CheckReport, correctionId: string): CorrectionRecord | undefined {
  const correction = report.corrections.find(({ id }) => id === correctionId);
  const issue = report.issues.find(({ id }) => id === correction?.issue);
  if (correction === undefined || issue === undefined) return undefined;
  const texts = [correction.revision, correction.appliedRevision];
  const revisions = report.revisions.filter(({ number }) => texts.includes(number));
  const things = [correction.id, issue.id];
  const links = report.chain.links.filter(({ body }) => tellsOf(body, things));
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
  });
}

/** An entry of the thing itself, or of another that names it: an issue that the lint raised. */
function tellsOf(body: string, things: readonly string[]): boolean {
  return things.some((id) => body.includes(`"${id}"`));
}

function minutesStood(publishedAt: string | null, appliedAt: string | null): number | null {
  if (publishedAt === null || appliedAt === null) return null;
  const minutes = Math.round((Date.parse(appliedAt) - Date.parse(publishedAt)) / 60_000);
  return minutes < 0 ? null : minutes;
}
