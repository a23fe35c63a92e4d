import { z } from 'zod';
import { OUTCOMES } from '#claims';
import { FAULTS } from '#core';
import { roleView } from '#identity';
import { RULES } from '#lint';
import {
  DETECTED_BY,
  EVIDENCE_CLASSES,
  gatePolicy,
  ISSUE_CATEGORIES,
  ISSUE_STATUSES,
  NATURES,
  ORIGINS,
  SEVERITIES,
  STANCES,
  WAIVABLE_RULES,
} from '#review';
import { newFactBody } from '../facts/facts.schema.js';
import { pageQuery } from '../http/paging.js';
import { instant, words } from '../http/words.js';

const reason = words(2000);

export const assignmentBody = z
  .strictObject({
    assigneeId: z.uuid().optional().describe('Unsaid: take it oneself'),
    dueAt: instant.optional().describe('Unsaid: when the claim is due'),
  })
  .meta({ id: 'AssignmentRequest' });

export const handOverBody = z.strictObject({ assigneeId: z.uuid(), reason }).meta({ id: 'HandOver' });

export const evidenceBody = z
  .strictObject({
    class: z.enum(EVIDENCE_CLASSES),
    stance: z.enum(STANCES).default('supports'),
    title: words(500),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .default(null),
    locator: words(200).nullable().default(null).describe('Page, paragraph or time code'),
    quote: words(5000).nullable().default(null),
    publisher: words(200).nullable().default(null).describe('Two sources of one publisher count as one'),
    factId: words(300).nullable().default(null).describe('The entry of the fact book that it cites'),
  })
  .meta({ id: 'EvidenceRequest' });

/** A file, as `readFiles` gives it. */
export const fileBody = z.file();

export const checkBody = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    note: words(5000).or(z.literal('')).default(''),
    evidenceIds: z.array(z.uuid()).max(100).optional().describe('Unsaid: all that lies on the claim'),
  })
  .meta({ id: 'CheckRequest' });

export const resolutionBody = z
  .strictObject({ outcome: z.enum(OUTCOMES), reason })
  .meta({ id: 'Resolution' });

export const duplicateClaimBody = z
  .strictObject({ duplicateOfId: z.uuid(), reason })
  .meta({ id: 'DuplicateClaim' });

const place = z.number().int().min(0).max(50_000_000);
export const splitBody = z
  .strictObject({
    parts: z
      .array(z.strictObject({ start: place, end: place }))
      .min(2)
      .max(20)
      .describe('Of the newest revision'),
    reason,
  })
  .meta({ id: 'Split' });

export const mergeBody = z
  .strictObject({
    claims: z
      .array(z.strictObject({ id: z.uuid(), version: z.number().int().min(1).describe('As it was read') }))
      .min(2)
      .max(20)
      .refine((claims) => new Set(claims.map(({ id }) => id)).size === claims.length, FAULTS.claimTwice.en),
    reason,
  })
  .meta({ id: 'Merge' });

const question = { text: words(5000) };
export const questionBody = z
  .union([
    z.strictObject({ ...question, askedOfId: z.uuid().describe('A member of the desk') }),
    z.strictObject({ ...question, askedOf: words(200).describe('Anyone else, by name') }),
  ])
  .meta({ id: 'QuestionRequest' });

export const answerBody = z.strictObject({ answer: words(10_000) }).meta({ id: 'Answer' });

export const answerLinkBody = z
  .strictObject({
    days: z.number().int().min(1).max(60).default(14).describe('After which it leads nowhere'),
  })
  .prefault({})
  .meta({ id: 'AnswerLinkRequest' });

export const erasureBody = z
  .strictObject({
    words: z.boolean().default(false).describe('Their words too: the answer goes, and the key of its hash'),
  })
  .prefault({})
  .meta({ id: 'ErasureRequest' });

export const commentBody = z
  .strictObject({
    text: words(5000).describe('`@name` names a member'),
    mentions: z.array(z.uuid()).max(50).default([]).describe('Members who are to hear of it beside those'),
  })
  .meta({ id: 'CommentRequest' });

export const issueBody = z
  .strictObject({
    category: z.enum(ISSUE_CATEGORIES),
    note: words(5000),
    severity: z.enum(SEVERITIES).optional().describe('Unsaid: what the category weighs'),
    nature: z.enum(NATURES).optional().describe('Unsaid: the category’s'),
    origin: z.enum(ORIGINS).optional(),
    detectedBy: z
      .enum(DETECTED_BY)
      .exclude(['rule'])
      .optional()
      .describe('Unsaid: by the one who writes it down'),
    suggestion: words(5000).optional(),
  })
  .meta({ id: 'IssueRequest' });

const offset = z.number().int().min(0).max(50_000_000);
export const issueOnArticleBody = issueBody
  .extend({
    revision: z.number().int().min(1).max(1_000_000).optional().describe('Unsaid: the newest'),
    start: offset.describe('Of the words, in UTF-16 code units'),
    end: offset,
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: FAULTS.endBeforeStart.en })
  .meta({ id: 'IssueOnArticleRequest' });

export const issuesQuery = pageQuery.extend({
  article: z.uuid().optional(),
  status: z.enum(ISSUE_STATUSES).optional(),
  category: z.enum(ISSUE_CATEGORIES).optional(),
});

export const confirmBody = z
  .strictObject({
    reason: reason.optional(),
    severity: z.enum(SEVERITIES).optional(),
    origin: z.enum(ORIGINS).optional(),
    fact: newFactBody.optional().describe('Goes into the desk’s fact book with it'),
  })
  .prefault({})
  .meta({ id: 'Confirmation' });

const ruleIds = z.array(z.enum(RULES.map(({ id }) => id))).max(RULES.length);

export const lintPolicyBody = z
  .strictObject({
    off: ruleIds.describe('Ids of rules that are to say nothing'),
    softened: ruleIds.describe('Ids of rules whose findings are to come one certainty lower'),
  })
  .meta({ id: 'LintPolicyRequest' });

export const duplicateIssueBody = z.strictObject({ duplicateOfId: z.uuid() }).meta({ id: 'DuplicateIssue' });

export const issueWaiverBody = z.strictObject({ reason, expiresAt: instant }).meta({ id: 'IssueWaiver' });

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, FAULTS.noHash.en);

export const gateQuery = z.object({
  sha256: sha256.optional().describe('Of the text that is asked about; unsaid: the newest revision'),
});

export const hashQuery = z.object({
  sha256: sha256.describe('Of the UTF-8 bytes of the text in NFC, in hex'),
});

export const signOffBody = z.strictObject({ role: roleView, sha256 }).meta({ id: 'SignOffRequest' });

export const waiverBody = z
  .strictObject({ rule: z.enum(WAIVABLE_RULES), subjectId: z.uuid(), reason, expiresAt: instant })
  .meta({ id: 'WaiverRequest' });

export const gatePolicyBody = gatePolicy.meta({ id: 'GatePolicyRequest' });
