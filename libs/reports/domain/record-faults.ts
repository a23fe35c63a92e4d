import { canonicalJson } from '#audit/domain';
import { minutesStood, isWhole, type CorrectionRecord } from './correction-record.js';
import { jsonLdOf } from './json-ld.js';
import type { ReportFault } from './report-fault.js';
import { shown, thingFaults } from './state-faults.js';
import { toldState } from './told-state.js';

/** Where the record of a correction says otherwise than its own chain, or than itself. */
export function recordFaults(record: CorrectionRecord): ReportFault[] {
  const { article, correction, issue, revisions, chain } = record;
  const told = toldState(chain.links);
  const faults = [
    ...thingFaults(shown('correction', 'correction', '정정', correction), told),
    ...thingFaults(shown('issue', 'issue', '지적', issue), told),
    ...(isWhole(record) ? thingFaults(shown('article', 'article', '기사', article), told) : []),
  ];
  const texts = new Map(revisions.map(({ number, sha256 }) => [number, sha256]));
  for (const number of [correction.revision, correction.appliedRevision]) {
    const hash = number === null ? undefined : texts.get(number);
    if (number === null || (hash !== undefined && told.revisions.get(number) === hash)) continue;
    faults.push({
      en: `revision ${number}: it is not the text that the chain tells of`,
      ko: `${number}판: 기록에 있는 글과 다릅니다`,
    });
  }
  if (correction.issue !== issue.id)
    faults.push({ en: 'issue: it is not that of the correction', ko: '지적: 이 정정의 지적이 아닙니다' });
  if (record.minutesStood !== minutesStood(article.publishedAt, correction.appliedAt))
    faults.push({
      en: `minutesStood: it is not ${record.minutesStood}`,
      ko: `오류가 서 있던 시간: ${record.minutesStood}분이 아닙니다`,
    });
  return [...faults, ...linkedFaults(record, told.things.get(issue.claim ?? '')?.members['outcome'])];
}

/** Where the linked data are not what the record says. What was found of the claim, a whole chain tells. */
function linkedFaults(record: CorrectionRecord, outcome: unknown): ReportFault[] {
  const { article, desk, issue, correction, jsonLd } = record;
  const expected = jsonLdOf({ article, desk, issues: [issue], claims: [] }, correction);
  const [said, ...reviews] = jsonLd?.['@graph'] ?? [];
  const same = canonicalJson(said ?? null) === canonicalJson(expected?.['@graph'][0] ?? null);
  const fits = reviews.every(
    (review) =>
      review['@id'] === `urn:uuid:${issue.claim}` &&
      (outcome === undefined || review.reviewRating.alternateName === outcome),
  );
  if (same && fits) return [];
  return [{ en: 'jsonLd: it says otherwise than the record', ko: 'JSON-LD가 기록과 다릅니다' }];
}
