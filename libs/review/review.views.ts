import { z } from 'zod';
import { personView, roleView } from '#identity';
import { ANCHOR_STATES, CLAIM_PAST, CLAIM_STATUSES, claimView, OUTCOMES, RISKS } from '#claims';
import { ARTICLE_STATUSES } from '#articles';
import { eventsOf } from '#core';
import { CERTAINTIES, FINDING_CATEGORIES } from '#lint';
import {
  ASSIGNMENT_PAST,
  ASSIGNMENT_STATUSES,
  DETECTED_BY,
  EVIDENCE_CLASSES,
  GATE_RULES,
  gatePolicy,
  ISSUE_CATEGORIES,
  ISSUE_PAST,
  ISSUE_STATUSES,
  NATURES,
  ORIGINS,
  SEVERITIES,
  STANCES,
} from './domain/index.js';

import { FETCH_FAILURES } from './snapshots/page-fetcher.js';

const time = z.iso.datetime();

/** One sentence in every language of the desk. */
export const toldView = z.object({ ko: z.string(), en: z.string(), fr: z.string() }).meta({ id: 'Told' });

/** What a change left a claim as: its new version, and what may be done with it next. */
export const claimStateView = z
  .object({
    id: z.uuid(),
    articleId: z.uuid(),
    status: z.enum(CLAIM_STATUSES),
    outcome: z.enum(OUTCOMES).nullable(),
    risk: z.enum(RISKS),
    round: z.number().int(),
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(CLAIM_PAST))),
  })
  .meta({ id: 'ClaimState' });
export type ClaimStateView = z.infer<typeof claimStateView>;

export const assignmentView = z
  .object({
    id: z.uuid(),
    assignee: personView,
    assignedBy: personView,
    round: z.number().int(),
    reading: z.number().int().describe('1: the check; 2: the second reader’s'),
    status: z.enum(ASSIGNMENT_STATUSES),
    offeredAt: time,
    acceptedAt: time.nullable(),
    dueAt: time,
    endedAt: time.nullable(),
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(ASSIGNMENT_PAST))),
  })
  .meta({ id: 'Assignment' });
export type AssignmentView = z.infer<typeof assignmentView>;

/** An assignment with the claim as the change left it. */
export const assignedView = assignmentView.extend({ claim: claimStateView }).meta({ id: 'AssignedClaim' });
export type AssignedView = z.infer<typeof assignedView>;

/** The claim that was taken, with its assignment. */
export const nextClaimView = claimView.extend({ assignment: assignmentView }).meta({ id: 'NextClaim' });
export type NextClaimView = z.infer<typeof nextClaimView>;

/** The claims that one was split into, in the order of their words. */
export const splitView = z.object({ claims: z.array(claimView) }).meta({ id: 'SplitClaim' });
export type SplitView = z.infer<typeof splitView>;

export const evidenceView = z
  .object({
    id: z.uuid(),
    claimId: z.uuid(),
    addedBy: personView,
    class: z.enum(EVIDENCE_CLASSES),
    stance: z.enum(STANCES).nullable().describe('null: kept from you while you may be the second reader'),
    title: z.string(),
    url: z.string().nullable(),
    locator: z.string().nullable().describe('Page, paragraph or time code'),
    quote: z.string().nullable(),
    publisher: z.string().nullable(),
    snapshot: z
      .object({ sha256: z.string(), contentType: z.string(), size: z.number().int().describe('In bytes') })
      .nullable()
      .describe('What the source was when it was kept; its bytes are at `/snapshots/:sha256`'),
    snapshotFailure: z.enum(FETCH_FAILURES).nullable().describe('Why its page could not be kept'),
    linkGoneAt: time.nullable().describe('Since when its address is known to be gone for good'),
    factId: z.string().nullable().describe('The entry of the fact book that it cites'),
    withdrawnAt: time.nullable(),
    createdAt: time,
    allowed: z.array(z.enum(['withdraw', 'restore', 'snapshot'])),
  })
  .meta({ id: 'Evidence' });
export type EvidenceView = z.infer<typeof evidenceView>;

export const checkView = z
  .object({
    id: z.uuid(),
    claimId: z.uuid(),
    by: personView,
    round: z.number().int().describe('A check counts while the claim is in the same round'),
    reading: z.number().int(),
    revision: z.number().int().describe('The revision whose words were checked'),
    outcome: z.enum(OUTCOMES),
    note: z.string(),
    evidenceIds: z.array(z.uuid()),
    createdAt: time,
  })
  .meta({ id: 'Check' });
export type CheckView = z.infer<typeof checkView>;

/** A check with the claim as the check left it. */
export const checkedView = checkView.extend({ claim: claimStateView }).meta({ id: 'CheckedClaim' });
export type CheckedView = z.infer<typeof checkedView>;

export const questionView = z
  .object({
    id: z.uuid(),
    claimId: z.uuid(),
    askedBy: personView,
    askedOf: z.string(),
    askedOfId: z.uuid().nullable().describe('When the one asked is a member of the desk'),
    text: z.string(),
    answer: z.string().nullable(),
    answeredBy: personView.nullable(),
    answeredByName: z
      .string()
      .nullable()
      .describe('Who answered by a link, as they named themselves: someone outside the desk'),
    status: z.enum(['open', 'answered', 'withdrawn']),
    askedAt: time,
    answeredAt: time.nullable(),
    erasedAt: time.nullable().describe('When someone outside the desk was erased from it'),
    version: z.number().int(),
    link: z
      .object({ createdAt: time, expiresAt: time })
      .nullable()
      .describe('The link by which someone without an account may answer; null: none is open'),
    allowed: z.array(z.enum(['answer', 'withdraw', 'make_link', 'revoke_link', 'erase'])),
  })
  .meta({ id: 'Question' });
export type QuestionView = z.infer<typeof questionView>;

/** A question from which someone outside the desk was erased. */
export const erasedQuestionView = questionView
  .extend({
    recordKeeps: z
      .enum(['words', 'sha256'])
      .nullable()
      .describe(
        'What the record says of the answer for good, when that was written down before answers were hashed with a key of their own: its words, or a hash from which they may be guessed',
      ),
  })
  .meta({ id: 'ErasedQuestion' });
export type ErasedQuestionView = z.infer<typeof erasedQuestionView>;

/** A link by which someone without an account answers one question. */
export const answerLinkView = z
  .object({ url: z.string().describe('Shown once'), expiresAt: time })
  .meta({ id: 'AnswerLink' });
export type AnswerLinkView = z.infer<typeof answerLinkView>;

/** A question with the claim as the change left it. */
export const askedView = questionView.extend({ claim: claimStateView }).meta({ id: 'AskedClaim' });
export type AskedView = z.infer<typeof askedView>;

export const commentView = z
  .object({
    id: z.uuid(),
    claimId: z.uuid().nullable(),
    issueId: z.uuid().nullable(),
    by: personView,
    text: z.string(),
    mentions: z.array(z.uuid()).describe('Whoever of the desk is named in it, now or before'),
    createdAt: time,
  })
  .meta({ id: 'Comment' });
export type CommentView = z.infer<typeof commentView>;

const findingView = z
  .object({
    certainty: z.enum(CERTAINTIES),
    related: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    saw: z.string(),
    expected: toldView,
    message: toldView,
    working: toldView,
  })
  .meta({ id: 'Finding' });

export const issueView = z
  .object({
    id: z.uuid(),
    number: z.number().int(),
    articleId: z.uuid(),
    claimId: z.uuid().nullable(),
    category: z.enum(ISSUE_CATEGORIES),
    nature: z.enum(NATURES),
    severity: z.enum(SEVERITIES),
    origin: z.enum(ORIGINS),
    detectedBy: z.enum(DETECTED_BY),
    status: z.enum(ISSUE_STATUSES),
    revision: z.number().int().describe('The newest revision in which its words were seen'),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    note: z.string(),
    suggestion: z.string().nullable(),
    rule: z.string().nullable(),
    finding: findingView.nullable().describe('What the rule saw; null when a person raised it'),
    raisedBy: personView.nullable(),
    decidedBy: personView.nullable(),
    decidedAt: time.nullable(),
    reason: z.string().nullable(),
    duplicateOfId: z.uuid().nullable(),
    waivedUntil: time.nullable(),
    createdAt: time,
    version: z.number().int(),
    allowed: z.array(z.enum(eventsOf(ISSUE_PAST))),
  })
  .meta({ id: 'Issue' });
export type IssueView = z.infer<typeof issueView>;

/** An editor’s word between two readers who disagreed. */
export const adjudicationView = z
  .object({
    id: z.uuid(),
    by: personView,
    round: z.number().int(),
    outcome: z.enum(OUTCOMES),
    reason: z.string(),
    createdAt: time,
  })
  .meta({ id: 'Adjudication' });
export type AdjudicationView = z.infer<typeof adjudicationView>;

/** Everything that lies on a claim, the oldest first. */
export const claimFileView = z
  .object({
    blind: z.boolean().describe('What the first reader found is kept from you until your own check is in'),
    assignments: z.array(assignmentView),
    evidence: z.array(evidenceView),
    checks: z.array(checkView),
    adjudications: z.array(adjudicationView),
    questions: z.array(questionView),
    comments: z.array(commentView),
    issues: z.array(issueView),
  })
  .meta({ id: 'ClaimFile' });
export type ClaimFileView = z.infer<typeof claimFileView>;

/** One thing that happened to a claim or an issue. */
export const historyEntryView = z
  .object({
    seq: z.int().describe('Its number in the record of the article'),
    at: z.iso.datetime(),
    action: z.string().describe('In the past tense: `claim.checked`'),
    by: personView.nullable().describe('null: Stet itself'),
    reason: z.string().nullable().describe('Why a person decided so, where they had to say'),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntryView = z.infer<typeof historyEntryView>;

export const blockerView = z
  .object({
    rule: z.enum(GATE_RULES),
    subject: z.object({ type: z.enum(['article', 'claim', 'issue', 'role']), id: z.string() }),
    said: toldView,
    link: z.string().describe('A path of the desk, and of the API below its base'),
  })
  .meta({ id: 'Blocker' });

export const signOffView = z
  .object({
    id: z.uuid(),
    role: roleView,
    by: personView,
    revision: z.number().int(),
    sha256: z.string(),
    at: time,
    evidenceSha256: z.string().describe('Of the evidence that it covers'),
    voidedAt: time.nullable().describe('When its evidence changed'),
    stands: z.boolean().describe('False for good once the text or the evidence has changed'),
  })
  .meta({ id: 'SignOff' });
export type SignOffView = z.infer<typeof signOffView>;

export const waiverView = z
  .object({
    id: z.uuid(),
    rule: z.string(),
    subjectId: z.uuid(),
    revision: z.number().int().nullable().describe('For which it holds; null: for any, being of before this'),
    reason: z.string(),
    by: personView,
    at: time,
    expiresAt: time,
    revokedAt: time.nullable(),
    stands: z.boolean().describe('False once it has expired or was revoked, or the text is another'),
    allowed: z.array(z.enum(['revoke'])),
  })
  .meta({ id: 'Waiver' });
export type WaiverView = z.infer<typeof waiverView>;

export const gateView = z
  .object({
    articleId: z.uuid(),
    status: z.enum(ARTICLE_STATUSES).describe('The article’s'),
    published: z
      .object({
        at: time,
        revision: z.number().int().describe('What readers see'),
        said: toldView.describe('That it is out, and what it waits for'),
      })
      .nullable()
      .describe('null: it is not out'),
    revision: z.number().int().describe('The newest revision'),
    sha256: z.string().describe('The hash that the answer is about'),
    open: z.boolean(),
    blockers: z.array(blockerView),
    waived: z.array(blockerView).describe('What would stand in the way without a waiver'),
    signOffs: z.array(signOffView),
    waivers: z.array(waiverView),
    evidenceSha256: z.string().describe('Of the evidence as it stands'),
    policy: gatePolicy.describe('What the gate asks for'),
    policySince: time.nullable().describe('When the record of the article was told so; null: not yet'),
    version: z.number().int().describe('The article’s'),
    allowed: z.array(z.enum(['sign_off', 'waive', 'clear', 'publish'])),
  })
  .meta({ id: 'Gate' });
export type GateView = z.infer<typeof gateView>;

/** What of the review an edited text touches. */
export const affectedView = z.object({
  issues: z
    .array(
      z.object({
        id: z.uuid(),
        number: z.number().int(),
        category: z.enum(ISSUE_CATEGORIES),
        status: z.enum(ISSUE_STATUSES),
        became: z.enum(ANCHOR_STATES).exclude(['made']).describe('What becomes of its words'),
      }),
    )
    .describe('Those that were not settled on the newest revision'),
  signOffs: z.array(signOffView).describe('The signatures that the new text is without'),
  waivers: z.array(waiverView).describe('The waivers that it is without'),
});
export type AffectedView = z.infer<typeof affectedView>;

/** The gate of every article that has a text of this hash. */
export const gatesView = z.object({ items: z.array(gateView) }).meta({ id: 'Gates' });
export type GatesView = z.infer<typeof gatesView>;

export const lintPolicyView = z
  .object({
    off: z.array(z.string()).describe('Ids of rules that say nothing on this desk'),
    softened: z.array(z.string()).describe('Ids of rules whose findings come one certainty lower'),
    rules: z.array(z.object({ id: z.string(), categories: z.array(z.enum(FINDING_CATEGORIES)) })),
    version: z.number().int().describe('The desk’s'),
    allowed: z.array(z.enum(['change'])),
  })
  .meta({ id: 'LintPolicy' });
export type LintPolicyView = z.infer<typeof lintPolicyView>;

export const gatePolicyView = gatePolicy
  .extend({
    version: z.number().int().describe('The desk’s'),
    allowed: z.array(z.enum(['change'])),
  })
  .meta({ id: 'GatePolicy' });
export type GatePolicyView = z.infer<typeof gatePolicyView>;

/** Who has a claim open on a screen now. */
export const presenceView = z
  .object({ claimId: z.uuid(), people: z.array(personView) })
  .meta({ id: 'Presence' });
export type Presence = z.infer<typeof presenceView>;
