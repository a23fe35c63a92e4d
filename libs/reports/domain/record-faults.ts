import { canonicalJson } from '#audit/domain';
import { minutesStood, isWhole, type CorrectionRecord } from './correction-record.js';
import { jsonLdOf, olderReview, outcomeRated, reviewOf } from './json-ld.js';
import type { Listed } from './long-json.js';
import type { ReportFault } from './report-fault.js';
import { shown, thingFaults } from './state-faults.js';
import { toldState, type ToldState } from './told-state.js';

/** Where the record of a correction says otherwise than its own chain, or than itself. */
export function recordFaults(record: Listed<CorrectionRecord>): ReportFault[] {
  const { article, correction, issue, revisions, chain } = record;
  const told = toldState(chain.links);
  const faults = [
    ...thingFaults(shown('correction', 'correction', '정정', correction), told),
    ...thingFaults(shown('issue', 'issue', '지적', issue), told),
    ...(isWhole(record) ? thingFaults(shown('article', 'article', '기사', article), told) : []),
  ];
  const texts = new Map(Array.from(revisions, ({ number, sha256 }) => [number, sha256]));
  for (const number of [correction.revision, correction.appliedRevision]) {
    const hash = number === null ? undefined : texts.get(number);
    if (number === null || (hash !== undefined && told.revisions.get(number) === hash)) continue;
    faults.push({
      en: `revision ${number}: it is not the text that the chain tells of`,
      ko: `제${number}판: 기록에 있는 글과 다릅니다`,
    });
  }
  if (correction.issue !== issue.id)
    faults.push({ en: 'issue: it is not that of the correction', ko: '지적: 이 정정의 지적이 아닙니다' });
  if (record.minutesStood !== minutesStood(article.publishedAt, correction.appliedAt))
    faults.push({
      en: `minutesStood: it is not ${record.minutesStood}`,
      ko: `오류가 서 있던 시간: ${record.minutesStood}분이 아닙니다`,
    });
  return [...faults, ...linkedFaults(record, told)];
}

/**
 * Where the linked data are not what the record says. What was found of the claim and when, and whether there is a review
 * at all, a whole chain tells; the words of the claim none.
 */
function linkedFaults(record: Listed<CorrectionRecord>, told: ToldState): ReportFault[] {
  const { article, desk, issue, correction, jsonLd } = record;
  const expected = jsonLdOf({ article, desk, issues: [issue], claims: [] }, correction);
  const [said, ...reviews] = jsonLd?.['@graph'] ?? [];
  const noticedAt = correction.noticedAt ?? '';
  const same = canonicalJson(said ?? null) === canonicalJson(expected?.['@graph'][0] ?? null);
  const claim = told.things.get(issue.claim ?? '')?.members;
  const checks = [...told.things.values()].filter(
    ({ type, members }) => type === 'check' && members['claim'] === issue.claim,
  );
  const fits = reviews.every((review) => {
    const { claimReviewed: text, dateCreated, datePublished, reviewRating } = review;
    const checkedAt = dateCreated ?? datePublished;
    const outcome = outcomeRated(reviewRating.ratingValue);
    const newer = reviewOf(record, { id: issue.claim ?? '', text, outcome, checkedAt }, noticedAt);
    const right = newer && dateCreated === undefined ? olderReview(newer, outcome!) : newer;
    const isTold =
      claim?.['outcome'] === outcome && checks.some(({ members }) => members['at'] === checkedAt);
    return canonicalJson(review) === canonicalJson(right ?? null) && (isTold || !isWhole(record));
  });
  const outcome = claim?.['status'] === 'resolved' ? String(claim['outcome']) : null;
  const owed =
    expected !== undefined &&
    isWhole(record) &&
    checks.length > 0 &&
    reviewOf(record, { id: '', text: '', outcome, checkedAt: '' }, noticedAt) !== undefined;
  if (same && fits && reviews.length <= 1 && (reviews.length === 1 || !owed)) return [];
  return [{ en: 'jsonLd: it says otherwise than the record', ko: 'JSON-LD가 기록과 다릅니다' }];
}
