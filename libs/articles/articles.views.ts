import { z } from 'zod';
import { LANGUAGES, ZONE_KINDS } from '#text';
import { eventsOf } from '#core';
import { personView } from '#identity';
import { ARTICLE_MACHINE, ARTICLE_STATUSES, FORMATS } from './domain/index.js';

const time = z.iso.datetime();

/** An article in a list. */
export const articleSummaryView = z
  .object({
    id: z.uuid(),
    title: z.string(),
    language: z.enum(LANGUAGES),
    status: z.enum(ARTICLE_STATUSES),
    author: personView.nullable().describe('Who wrote or translated it, when they are a member of the desk'),
    createdBy: personView,
    head: z.number().int().describe('The number of the newest revision'),
    section: z.string().nullable().describe('The part of the paper that it is for'),
    pressDeadline: time.nullable(),
    publishedAt: time.nullable(),
    liveRevision: z
      .number()
      .int()
      .nullable()
      .describe('What readers see; less than `head` while a correction is made and not yet told'),
    createdAt: time,
    updatedAt: time,
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(ARTICLE_MACHINE))),
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummaryView = z.infer<typeof articleSummaryView>;

/** An article. */
export const articleView = articleSummaryView
  .extend({ sourceText: z.string().nullable().describe('The text that this one translates') })
  .meta({ id: 'Article' });
export type ArticleView = z.infer<typeof articleView>;

/** A revision in a list. */
export const revisionSummaryView = z
  .object({
    number: z.number().int(),
    sha256: z.string().describe('Of the UTF-8 bytes of the text, in hex'),
    format: z.enum(FORMATS),
    reason: z.string(),
    correction: z
      .uuid()
      .nullable()
      .describe('The correction that made it; null after publication: changed without one'),
    createdBy: personView,
    createdAt: time,
  })
  .meta({ id: 'RevisionSummary' });
export type RevisionSummaryView = z.infer<typeof revisionSummaryView>;

export const zoneView = z
  .object({ kind: z.enum(ZONE_KINDS), start: z.number().int(), end: z.number().int() })
  .meta({ id: 'Zone' });

const stretch = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });

/** What changed between two revisions; the stretches cover both texts, in order. */
export const revisionDiffView = z
  .object({
    from: revisionSummaryView.pick({ number: true, sha256: true }),
    to: revisionSummaryView.pick({ number: true, sha256: true }),
    changes: z
      .array(
        z.object({
          kind: z.enum(['kept', 'replaced', 'removed', 'added']),
          before: stretch.describe('In the earlier text'),
          after: stretch.describe('In the later text'),
        }),
      )
      .describe('By sentences first, then word by word; a Korean eojeol stays whole'),
  })
  .meta({ id: 'RevisionDiff' });
export type RevisionDiffView = z.infer<typeof revisionDiffView>;

/** One immutable text of an article. */
export const revisionView = revisionSummaryView
  .extend({
    text: z.string().describe('In NFC: every offset is a UTF-16 code unit of this'),
    zones: z.array(zoneView),
  })
  .meta({ id: 'Revision' });
export type RevisionView = z.infer<typeof revisionView>;
