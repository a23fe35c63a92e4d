import { z } from 'zod';
import { eventsOf } from '#core';
import { articleView, revisionSummaryView, revisionView } from '#articles';
import { personView } from '#identity';
import { CLAIM_MACHINE, CLAIM_STATUSES, OUTCOMES, RISKS } from './domain/index.js';

const time = z.iso.datetime();
const place = z.number().int().min(0);

/** What became of a claim at a revision. */
export const ANCHOR_STATES = ['made', 'unchanged', 'moved', 'stale', 'orphaned', 'ambiguous'] as const;

/** A claim in the queue. */
export const claimSummaryView = z
  .object({
    id: z.uuid(),
    number: z.number().int(),
    article: z.object({ id: z.uuid(), title: z.string() }),
    text: z.string(),
    type: z.string(),
    risk: z.enum(RISKS),
    worth: z.number().describe('Check-worthiness, 0 to 1'),
    status: z.enum(CLAIM_STATUSES),
    outcome: z.enum(OUTCOMES).nullable(),
    assignee: personView.nullable(),
    dueAt: time,
    round: z.number().int().describe('How often it has been queued'),
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(CLAIM_MACHINE))),
  })
  .meta({ id: 'ClaimSummary' });
export type ClaimSummaryView = z.infer<typeof claimSummaryView>;

/** A figure, a name or a quotation within a claim; its place counts from the claim's first letter. */
export const partView = z.object({ kind: z.string(), start: place, end: place }).meta({ id: 'ClaimPart' });

/** Where a claim stands in one revision; without a place, its words are gone. */
export const claimPlaceView = z
  .object({ state: z.enum(ANCHOR_STATES), start: place.nullable(), end: place.nullable() })
  .meta({ id: 'ClaimPlace' });

/** A claim of an article, where it stands in the newest revision. */
export const articleClaimView = claimSummaryView
  .extend({
    parts: z.array(partView),
    place: claimPlaceView.nullable().describe('null: its words were gone before'),
  })
  .meta({ id: 'ArticleClaim' });
export type ArticleClaimView = z.infer<typeof articleClaimView>;

/** Why a claim deserves a check. */
export const reasonView = z
  .object({ cue: z.string(), said: z.object({ ko: z.string(), en: z.string(), fr: z.string() }) })
  .meta({ id: 'ClaimReason' });

/** A claim with all that it says of itself. What people did with it is at `/claims/:id/file`. */
export const claimView = articleClaimView
  .extend({
    reasons: z.array(reasonView),
    anchor: z
      .object({
        revision: z.number().int(),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
        ...claimPlaceView.shape,
      })
      .describe(
        'W3C TextQuoteSelector and TextPositionSelector, in the newest revision that the claim was carried to',
      ),
    context: z
      .object({ before: z.string().nullable(), after: z.string().nullable() })
      .describe('The sentences beside it'),
    author: personView.nullable().describe('Who wrote the article, when they are a member of the desk'),
    checkers: z.array(personView).describe('Who has checked it in this round, the first reader first'),
    duplicateOf: z.uuid().nullable(),
    createdBy: personView.nullable().describe('Who selected its words; null: Stet'),
    createdAt: time,
    updatedAt: time,
  })
  .meta({ id: 'Claim' });
export type ClaimView = z.infer<typeof claimView>;

/** How much of an article stands where; a status that nothing is in is not named. */
export const countsView = z
  .object({
    claims: z.partialRecord(z.enum(CLAIM_STATUSES), z.number().int()),
    issues: z.record(z.string(), z.number().int()),
  })
  .meta({ id: 'ArticleCounts' });
export type CountsView = z.infer<typeof countsView>;

/** How far the check of an article has come, in a list. */
export const progressView = z
  .object({
    claims: z.number().int().describe('Without those that were set aside'),
    settled: z.number().int().describe('Claims that nobody has to look at any more'),
    issues: z
      .number()
      .int()
      .describe('Issues that are not done with: neither dismissed nor duplicates nor closed'),
  })
  .meta({ id: 'ArticleProgress' });
export type ProgressView = z.infer<typeof progressView>;

/** A revision with the claims that stand in it. */
export const revisionWithClaimsView = revisionView
  .extend({ claims: z.array(claimPlaceView.extend({ id: z.uuid(), number: z.number().int() })) })
  .meta({ id: 'RevisionWithClaims' });
export type RevisionWithClaimsView = z.infer<typeof revisionWithClaimsView>;

/** What became, or would become, of each claim of an article at a new revision. */
export const revisedView = z
  .object({
    article: articleView,
    revision: revisionSummaryView.pick({ number: true, sha256: true }).describe('The new one'),
    claims: z.array(
      z.object({
        id: z.uuid(),
        number: z.number().int(),
        became: z.enum(ANCHOR_STATES).exclude(['made']),
        text: z.string(),
        start: place.nullable(),
        end: place.nullable(),
        before: z.enum(CLAIM_STATUSES),
        status: z.enum(CLAIM_STATUSES),
      }),
    ),
    version: z.number().int().describe('Of the article'),
  })
  .meta({ id: 'Revised' });
export type RevisedView = z.infer<typeof revisedView>;
