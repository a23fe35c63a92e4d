import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { LANGUAGES } from '#text';
import {
  ARTICLE_STATUSES,
  articleSummaryView,
  articleView,
  FORMATS,
  LONGEST_CONTENT,
  LONGEST_TITLE,
} from '#articles';
import { countsView, progressView, revisedView } from '#claims';
import { affectedView } from '#review';
import { pageQuery } from '../http/paging.js';
import { uploadedFile } from '../http/forms.js';
import { instant, search, words } from '../http/words.js';

const section = words(100).describe('The part of the paper that it is for');

export const newArticleBody = z
  .strictObject({
    title: words(LONGEST_TITLE).optional().describe('Unsaid: the headline'),
    language: z.enum(LANGUAGES).optional().describe('Unsaid: recognised'),
    format: z.enum(FORMATS),
    content: z.string().describe(`At most ${LONGEST_CONTENT} bytes of UTF-8`),
    sourceText: z.string().optional().describe('The text that this one translates'),
    section: section.optional(),
    pressDeadline: instant.optional(),
  })
  .meta({ id: 'NewArticle' });

export const articleChangesBody = z
  .strictObject({ section: section.nullable() })
  .meta({ id: 'ArticleChanges' });

/** A form: its `file` names the format by how its name ends. */
export const uploadBody = z
  .strictObject({ file: uploadedFile, ...newArticleBody.omit({ format: true, content: true }).shape })
  .transform(({ file, ...given }) => ({ ...given, file }));

export const articlesQuery = pageQuery.extend({
  status: z.enum(ARTICLE_STATUSES).optional(),
  q: search.optional().describe('Letters of the title'),
});

export const revisionNumber = z.coerce.number().int().min(1).max(1_000_000);

export const diffQuery = z.object({
  from: revisionNumber.optional().describe('Unsaid: the revision before'),
});

export const reasonBody = z.strictObject({ reason: words(2000) }).meta({ id: 'Reason' });

export const editedTextBody = z
  .strictObject({
    format: z.enum(FORMATS).default('text'),
    content: z.string().describe(`At most ${LONGEST_CONTENT} bytes of UTF-8`),
    reason: words(2000),
  })
  .meta({ id: 'EditedText' });

export const reviseQuery = z.object({
  preview: z
    .literal(['true', 'false'])
    .default('false')
    .transform((said) => said === 'true')
    .describe('true: only tell what would become of each claim'),
});

/** What becomes of claims, issues and signatures at an edited text. */
export const revisionAnswerView = revisedView.extend(affectedView.shape).meta({ id: 'RevisionAnswer' });
export type RevisionAnswerView = z.infer<typeof revisionAnswerView>;

/** An article, and how far the desk is with it. */
export const articleAtWorkView = articleView
  .extend({
    counts: countsView,
    gate: z
      .object({ open: z.boolean(), blockers: z.number().int() })
      .describe('In full at `/articles/:id/gate`'),
  })
  .meta({ id: 'ArticleAtWork' });
export type ArticleAtWorkView = z.infer<typeof articleAtWorkView>;

/** An article in a list, and how far the desk is with it. */
export const listedArticleView = articleSummaryView
  .extend({ progress: progressView })
  .meta({ id: 'ListedArticle' });
export type ListedArticleView = z.infer<typeof listedArticleView>;

/** The same form as OpenAPI describes it. */
export const uploadForm: Extract<ApiBodyOptions, { schema: unknown }>['schema'] = {
  type: 'object',
  required: ['file'],
  properties: {
    file: {
      type: 'string',
      format: 'binary',
      description: 'A .txt, .md or .html file in UTF-8, or a Word file (.docx)',
    },
    title: { type: 'string', maxLength: LONGEST_TITLE },
    language: { type: 'string', enum: [...LANGUAGES] },
    sourceText: { type: 'string' },
    section: { type: 'string', maxLength: 100 },
    pressDeadline: { type: 'string', format: 'date-time' },
  },
};
