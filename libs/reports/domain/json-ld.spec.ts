import { describe, expect, it } from '@jest/globals';
import type { Graph } from 'schema-dts';
import { checkReportOf, recordOf } from '../../../test/factories/check-report.js';
import { vocabularyFaults } from '../../../test/support/schema-org.js';
import { correctionRecordPage } from '../pages/correction-record.page.js';
import type { CheckReportContents } from './check-report.js';
import { jsonLd } from './json-ld.js';
import { reportFile, sealed } from './seal.js';
import { verifyReport } from './verify-report.js';

const AT = '2026-11-20T01:00:00.000Z';

/** A correction that readers have been told of, in a published article whose claim is resolved. */
function told(change: Partial<CheckReportContents['claims'][number]> = {}) {
  const notice = { ko: '바로잡습니다. </script><script>alert(1)</script>', en: 'Correction.' };
  const { article, corrections, issues, revisions } = checkReportOf();
  const [correction] = corrections;
  const claim = issues[0]!.claim!;
  const by = revisions[1]!.by;
  return checkReportOf(
    (contents) => ({
      ...contents,
      article: { ...contents.article, status: 'published', publishedAt: '2026-11-20T00:50:00.000Z' },
      claims: contents.claims.map((one) =>
        one.id === claim ? { ...one, status: 'resolved', outcome: 'wrong', ...change } : one,
      ),
      corrections: [{ ...correction!, status: 'noticed', notice, noticedAt: AT }],
    }),
    [
      [48, by, 'claim.resolved', ['claim', claim], { from: 'checked', to: 'resolved', outcome: 'wrong' }],
      [50, by, 'article.published', ['article', article.id], { from: 'cleared', to: 'published' }],
      [
        60,
        by,
        'correction.noticed',
        ['correction', correction!.id],
        { from: 'applied', to: 'noticed', ...notice },
      ],
    ],
  );
}

function recordIn(report: ReturnType<typeof told>) {
  return recordOf(report, report.corrections[0]!.id);
}

describe('A correction as linked data', () => {
  it('is a NewsArticle with its CorrectionComment, and a ClaimReview of the resolved claim', () => {
    const record = recordIn(told());
    expect(jsonLd.parse(record.jsonLd)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          correction: { '@type': 'CorrectionComment', datePublished: AT, inLanguage: 'ko' },
        },
        {
          '@type': 'ClaimReview',
          dateCreated: '2026-11-20T00:10:00.000Z',
          datePublished: AT,
          reviewRating: { ratingValue: 1, alternateName: '틀림' },
        },
      ],
    });
    expect(verifyReport(Buffer.from(reportFile(record))).outcome).toBe('intact');
  });

  it('is of the types, properties and values that schema.org has', () => {
    // Held by the compiler, too.
    const linked: Graph = recordIn(told()).jsonLd!;
    const [article, review] = linked['@graph'] as readonly unknown[] as readonly Record<string, unknown>[];
    expect(vocabularyFaults(article!)).toEqual([]);
    expect(vocabularyFaults(review!)).toEqual([]);
    // What search engines ask for, but for the `url` of a page that Stet does not publish; the rating in words of its reader.
    expect(review).toMatchObject({
      ...{ claimReviewed: expect.any(String), author: { '@type': 'Organization', name: expect.any(String) } },
      ...{ datePublished: expect.any(String), itemReviewed: { appearance: { '@id': article!['@id'] } } },
      reviewRating: { alternateName: expect.any(String), ratingValue: 1, worstRating: 1, bestRating: 5 },
    });

    const { correction } = article as { correction: object };
    expect(vocabularyFaults({ ...article!, correction: { ...correction, '@type': 'Erratum' } })).toEqual([
      expect.stringContaining('NewsArticle.correction: takes no'),
    ]);
    expect(vocabularyFaults({ ...article!, datePublished: 'yesterday', verdict: 1 })).toEqual([
      'NewsArticle.datePublished: takes no "yesterday"',
      'NewsArticle.verdict: NewsArticle has no such property',
    ]);
  });

  it('is found out when its review says otherwise than the record, or was left out', () => {
    const record = recordIn(told());
    const [article, review] = record.jsonLd!['@graph'];
    const verify = (...reviews: object[]) => {
      const { seal: _, ...contents } = record;
      const jsonLd = { ...record.jsonLd, '@graph': [article, ...reviews] };
      return JSON.stringify(verifyReport(Buffer.from(reportFile(sealed({ ...contents, jsonLd })))));
    };
    const { reviewRating, itemReviewed } = review!;
    const appearance = { ...itemReviewed.appearance, '@id': 'urn:uuid:another' };
    expect(verify(review!)).toContain('"intact"');
    for (const change of [
      { reviewRating: { ...reviewRating, ratingValue: 5 } },
      { reviewRating: { ...reviewRating, ratingValue: 5, alternateName: '맞음' } },
      { author: { ...review!.author, name: '다른 신문' } },
      { itemReviewed: { ...itemReviewed, appearance } },
      { dateCreated: '2026-11-20T00:11:00.000Z' },
      { datePublished: '2026-11-20T00:11:00.000Z' },
    ])
      expect(verify({ ...review, ...change })).toContain('jsonLd: it says otherwise');
    // As older records say it.
    const { dateCreated, ...published } = review!;
    const older = { ...published, datePublished: dateCreated };
    expect(verify({ ...older, reviewRating: { ...reviewRating, alternateName: 'wrong' } })).toContain(
      '"intact"',
    );
    for (const change of [{}, { reviewRating: { ...reviewRating, alternateName: 'confirmed' } }])
      expect(verify({ ...older, ...change })).toContain('jsonLd: it says otherwise');
    expect(verify(review!, review!)).toContain('jsonLd: it says otherwise');
    expect(verify()).toContain('jsonLd: it says otherwise');
  });

  it('reviews no claim that is not resolved, or of which nobody knows whether it is true', () => {
    for (const change of [{ status: 'checked' }, { outcome: 'cannot_verify' }])
      expect(recordIn(told(change)).jsonLd?.['@graph']).toHaveLength(1);
  });

  it('is not there before readers have been told', () => {
    const report = checkReportOf();
    expect(recordOf(report, report.corrections[0]!.id)).not.toHaveProperty('jsonLd');
  });

  it('stands in the page as data that nothing in it can leave', () => {
    const page = correctionRecordPage(recordIn(told()), 'ko');
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
    expect(JSON.parse(data!)).toEqual(recordIn(told()).jsonLd);
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});
