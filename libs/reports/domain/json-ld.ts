import { z } from 'zod';
import type { CheckReport } from './check-report.js';
import { ENGLISH, KOREAN } from './words.js';

const time = z.iso.datetime();
const urn = z.string().regex(/^urn:uuid:/);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });

/** schema.org/CorrectionComment: what was told to readers. */
const correctionComment = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  '@id': urn,
  text: z.string().min(1),
  inLanguage: z.string().min(2),
  datePublished: time,
});

/** schema.org/NewsArticle with its correction. */
const newsArticle = z.strictObject({
  '@type': z.literal('NewsArticle'),
  '@id': urn,
  headline: z.string(),
  inLanguage: z.string().min(2),
  datePublished: time,
  dateModified: time,
  publisher: organization,
  correction: correctionComment,
});

/**
 * schema.org/ClaimReview: what was found of a statement. The rating is the outcome in words, from 1, false, to 5, true. Search
 * engines ask for the `url` of the page that it stands on, too, which whoever publishes it knows and adds.
 */
const claimReview = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': urn,
  claimReviewed: z.string().min(1),
  dateCreated: time.optional().describe('When it was found; absent from older records'),
  datePublished: time.describe('When readers were told; in older records, when it was found'),
  inLanguage: z.string().min(2),
  author: organization,
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    appearance: z.strictObject({ '@type': z.literal('NewsArticle'), '@id': urn }),
  }),
  reviewRating: z.strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.int().min(1).max(5),
    worstRating: z.literal(1),
    bestRating: z.literal(5),
    alternateName: z.string(),
  }),
});

/** A correction as linked data, in the words of schema.org. */
export const jsonLd = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([newsArticle]).rest(claimReview),
});
export type JsonLd = z.infer<typeof jsonLd>;
type ClaimReview = z.infer<typeof claimReview>;

/** Outcomes that say whether a statement is true. The others say that nobody knows, which is no rating. */
const RATINGS = { confirmed: 5, confirmed_with_change: 3, wrong: 1 } as const;
type Rated = keyof typeof RATINGS;

/** The outcome that a rating stands for. */
export function outcomeRated(value: number): string | null {
  return Object.entries(RATINGS).find(([, rating]) => rating === value)?.[0] ?? null;
}

/**
 * What a correction of a published article is in the words of schema.org, once its notice is out; with what was found of
 * the claim when that is resolved.
 */
export function jsonLdOf(
  { article, claims, desk, issues }: Pick<CheckReport, 'article' | 'claims' | 'desk' | 'issues'>,
  correction: CheckReport['corrections'][number],
): JsonLd | undefined {
  const { notice, noticedAt, appliedAt } = correction;
  const { publishedAt, language } = article;
  if (publishedAt === null || notice === null || noticedAt === null) return undefined;
  const id = (uuid: string) => `urn:uuid:${uuid}`;
  const publisher = { '@type': 'Organization', name: desk.name } as const;
  const inLanguage = language === 'ko' ? 'ko' : 'en';
  const claimId = issues.find((issue) => issue.id === correction.issue)?.claim;
  const claim = claims.find((one) => one.id === claimId);
  const checkedAt = claim?.checks.at(-1)?.at;
  const review =
    claim?.status === 'resolved' && checkedAt !== undefined
      ? reviewOf({ article, desk }, { ...claim, checkedAt }, noticedAt)
      : undefined;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': id(article.id),
        headline: article.title,
        inLanguage: language,
        datePublished: publishedAt,
        dateModified: appliedAt ?? noticedAt,
        publisher,
        correction: {
          '@type': 'CorrectionComment',
          '@id': id(correction.id),
          text: notice[inLanguage],
          inLanguage,
          datePublished: noticedAt,
        },
      },
      ...(review === undefined ? [] : [review]),
    ],
  };
}

/** The same as older records say it. */
export function olderReview({ dateCreated, ...review }: ClaimReview, outcome: string): ClaimReview {
  const reviewRating = { ...review.reviewRating, alternateName: outcome };
  return { ...review, datePublished: dateCreated!, reviewRating };
}

/** What was found of a resolved claim, as it was published; nothing when nobody knows whether it is true. */
export function reviewOf(
  { article, desk }: Pick<CheckReport, 'article' | 'desk'>,
  claim: {
    readonly id: string;
    readonly text: string;
    readonly outcome: string | null;
    readonly checkedAt: string;
  },
  datePublished: string,
): ClaimReview | undefined {
  if (claim.outcome === null || !(claim.outcome in RATINGS)) return undefined;
  const outcome = claim.outcome as Rated;
  const appearance = { '@type': 'NewsArticle', '@id': `urn:uuid:${article.id}` } as const;
  const words = article.language === 'ko' ? KOREAN : ENGLISH;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${claim.id}`,
    claimReviewed: claim.text,
    ...{ dateCreated: claim.checkedAt, datePublished },
    inLanguage: article.language,
    author: { '@type': 'Organization', name: desk.name },
    itemReviewed: { '@type': 'Claim', appearance },
    reviewRating: {
      '@type': 'Rating',
      ...{ ratingValue: RATINGS[outcome], worstRating: 1, bestRating: 5 },
      alternateName: words.outcome[outcome],
    },
  };
}
