import { z } from 'zod';
import { eventsOf } from '#core';
import { personView, roleView } from '#identity';
import { ISSUE_CATEGORIES, ISSUE_STATUSES } from '#review';
import { CORRECTION_MACHINE, CORRECTION_STATUSES, CORRECTION_TYPES } from './domain/index.js';

const time = z.iso.datetime();

export const correctionTypeView = z.enum(CORRECTION_TYPES).meta({ id: 'CorrectionType' });

/** The other kinds of places where an error may stand. */
export const DERIVATIVE_KINDS = [
  'translation',
  'article',
  'newsletter',
  'social',
  'print',
  'broadcast',
  'other',
] as const;

export type DerivativeKind = (typeof DERIVATIVE_KINDS)[number];

export const derivativeView = z
  .object({
    id: z.uuid(),
    kind: z.enum(DERIVATIVE_KINDS),
    place: z.string().describe('Where: an address, an issue, a page'),
    doneBy: personView.nullable(),
    doneAt: time.nullable(),
  })
  .meta({ id: 'Derivative' });

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
    derivatives: z.array(derivativeView),
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(CORRECTION_MACHINE))),
  })
  .meta({ id: 'CorrectionSummary' });
export type CorrectionSummaryView = z.infer<typeof correctionSummaryView>;

/** A correction, with what it changes. */
export const correctionView = correctionSummaryView
  .extend({
    context: z
      .object({ prefix: z.string(), suffix: z.string() })
      .describe('What stands before and after the words'),
    diff: z.array(z.object({ change: z.enum(['kept', 'removed', 'added']), text: z.string() })),
    preview: z
      .object({
        kept: z.number().int().describe('So many claims stand as they are, with their checks'),
        changed: z.array(
          z.object({
            claim: z.object({ id: z.uuid(), number: z.number().int(), text: z.string() }),
            became: z.enum(['stale', 'orphaned', 'ambiguous']),
          }),
        ),
      })
      .nullable()
      .describe('What would become of the claims; null once it has ended, or when the words no longer stand'),
    draft: z
      .object({ ko: z.string(), en: z.string() })
      .nullable()
      .describe('The notice in the house’s form, while one is owed'),
  })
  .meta({ id: 'Correction' });
export type CorrectionView = z.infer<typeof correctionView>;
