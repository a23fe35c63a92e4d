import { z } from 'zod';
import { eventsOf } from '#core';
import { personView, roleView } from '#identity';
import { CLAIM_STATUSES, TOPIC_KINDS } from '#claims';
import { blockerView, ISSUE_CATEGORIES, ISSUE_STATUSES } from '#review';
import {
  correctionPolicy,
  CORRECTION_MACHINE,
  CORRECTION_STATUSES,
  CORRECTION_TYPES,
  DERIVATIVE_KINDS,
} from './domain/index.js';

const time = z.iso.datetime();

export const correctionTypeView = z.enum(CORRECTION_TYPES).meta({ id: 'CorrectionType' });

export const derivativeView = z
  .object({
    id: z.uuid(),
    kind: z.enum(DERIVATIVE_KINDS),
    place: z.string().describe('Where: an address, an issue, a page'),
    claim: z.uuid().nullable().describe('The claim in which Stet found it; null: someone found it'),
    doneBy: personView.nullable(),
    doneAt: time.nullable(),
  })
  .meta({ id: 'Derivative' });

export const statutoryClockView = z
  .object({
    clock: z
      .enum(['answer', 'asked_after_knowing', 'asked_after_publication'])
      .describe('By when the desk answers; by when one could ask, from knowing and from publication'),
    dueAt: time,
    since: z.iso.date().describe('The day from which the period that was applied holds'),
    kept: z.boolean().nullable().describe('null: still ahead'),
  })
  .meta({ id: 'StatutoryClock' });

/** A correction in a list. */
export const correctionSummaryView = z
  .object({
    id: z.uuid(),
    number: z.number().int(),
    article: z.object({ id: z.uuid(), title: z.string() }),
    issue: z.object({
      id: z.uuid(),
      number: z.number().int(),
      category: z.enum(ISSUE_CATEGORIES),
      status: z.enum(ISSUE_STATUSES),
    }),
    type: correctionTypeView,
    status: z.enum(CORRECTION_STATUSES),
    revision: z.number().int().describe('The revision that `start` and `end` point into'),
    start: z.number().int(),
    end: z.number().int(),
    before: z.string(),
    after: z.string(),
    reason: z.string(),
    afterPrint: z.boolean().describe('The article was already published'),
    noticeOwed: z.boolean().describe('Readers have to be told'),
    proposedBy: personView,
    proposedAt: time,
    approvals: z.array(z.object({ role: roleView, by: personView, at: time })),
    missing: z.array(z.array(roleView)).describe('The signatures that are missing: one of the roles in each'),
    endedBy: personView.nullable().describe('Who rejected or withdrew it'),
    endReason: z.string().nullable(),
    appliedBy: personView.nullable(),
    appliedAt: time.nullable(),
    appliedRevision: z.number().int().nullable(),
    notice: z.object({ ko: z.string(), en: z.string() }).nullable(),
    noticedAt: time.nullable(),
    requestedAt: time.nullable().describe('When someone asked for it under the law'),
    clocks: z
      .array(statutoryClockView)
      .describe('The periods of the law, for what someone asked for under it'),
    derivatives: z.array(derivativeView),
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(CORRECTION_MACHINE))),
  })
  .meta({ id: 'CorrectionSummary' });
export type CorrectionSummaryView = z.infer<typeof correctionSummaryView>;

/** Where else the desk says what a correction says was wrong. */
export const elsewhereView = z
  .object({
    items: z.array(
      z.object({
        claim: z.object({
          id: z.uuid(),
          number: z.number().int(),
          text: z.string(),
          status: z.enum(CLAIM_STATUSES),
        }),
        article: z.object({ id: z.uuid(), title: z.string(), publishedAt: time.nullable() }),
        shared: z
          .array(z.object({ kind: z.enum(TOPIC_KINDS), key: z.string() }))
          .describe('What both speak of: a figure in any wording, a name, an entry of the fact book'),
        sameWords: z.boolean(),
        tracked: z.boolean().describe('It is one of the derivatives already'),
      }),
    ),
  })
  .meta({ id: 'Elsewhere' });
export type ElsewhereView = z.infer<typeof elsewhereView>;

/** What came of comparing the text that readers see with the one that was published here. */
export const liveTextView = z
  .object({
    same: z.boolean(),
    revision: z
      .number()
      .int()
      .describe('The revision that readers see; a new one, when the text was changed'),
    issues: z.array(z.uuid()).describe('One for each place that was changed without a correction'),
  })
  .meta({ id: 'LiveText' });
export type LiveTextView = z.infer<typeof liveTextView>;

/** The claims of an article at a new revision. */
const claimsAfter = z.object({
  kept: z.number().int().describe('So many claims stand as they are, with their checks'),
  changed: z.array(
    z.object({
      claim: z.object({ id: z.uuid(), number: z.number().int(), text: z.string() }),
      became: z.enum(['stale', 'orphaned', 'ambiguous']),
    }),
  ),
});

/** A correction, with what it changes. */
export const correctionView = correctionSummaryView
  .extend({
    context: z
      .object({ prefix: z.string(), suffix: z.string() })
      .describe('What stands before and after the words'),
    diff: z.array(z.object({ change: z.enum(['kept', 'removed', 'added']), text: z.string() })),
    preview: claimsAfter
      .nullable()
      .describe('What would become of the claims; null once it has ended, or when the words no longer stand'),
    became: claimsAfter
      .nullable()
      .describe('What became of the claims in the revision that it made; null until it is applied'),
    draft: z
      .object({ ko: z.string(), en: z.string() })
      .nullable()
      .describe('The notice in the house’s form, while one is owed'),
    blockers: z
      .array(blockerView)
      .describe(
        'What is to be checked or signed before the notice, which goes out without it for a reason alone',
      ),
  })
  .meta({ id: 'Correction' });
export type CorrectionView = z.infer<typeof correctionView>;

export const correctionPolicyView = correctionPolicy
  .extend({
    version: z.number().int().describe('The desk’s'),
    allowed: z.array(z.enum(['change'])),
  })
  .meta({ id: 'CorrectionPolicy' });
export type CorrectionPolicyView = z.infer<typeof correctionPolicyView>;
