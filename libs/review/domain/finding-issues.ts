import type { Finding } from '#lint';
import { overlaps, wordsAt, type Span } from '#text';
import type { IssueStatus } from './issue-machine.js';

/** A finding, with what tells it from every other: its rule, the rule's version and all the words it rests on. */
export interface KnownFinding extends Finding {
  readonly fingerprint: string;
}

/** An issue that a rule raised earlier. */
export interface RuleIssue {
  readonly id: string;
  readonly status: IssueStatus;
  readonly fingerprint: string;
  readonly decidedById: string | null;
}

/** What a reading of the newest revision asks for. */
export interface FindingPlan<Issue extends RuleIssue> {
  readonly raise: readonly KnownFinding[];
  /** Still there: its place in the newest revision. */
  readonly seen: readonly { readonly issue: Issue; readonly finding: KnownFinding }[];
  /** Had been settled because its words were gone, and they are back. */
  readonly reopen: readonly Issue[];
  /** Undecided, and nothing in the newest revision gives reason for it. */
  readonly dismiss: readonly Issue[];
  /** A confirmed error that the newest revision no longer has. */
  readonly fixed: readonly Issue[];
}

/**
 * What becomes of the rules' issues when a revision has been read. A finding that a person has dismissed on these words
 * is not raised again; what Stet itself settled comes back with its words.
 */
export function planIssues<Issue extends RuleIssue>(
  findings: readonly KnownFinding[],
  issues: readonly Issue[],
): FindingPlan<Issue> {
  const found = new Map<string, KnownFinding>();
  for (const finding of findings)
    if (!found.has(finding.fingerprint)) found.set(finding.fingerprint, finding);
  const known = new Set(issues.map(({ fingerprint }) => fingerprint));
  const gone = issues.filter(({ fingerprint }) => !found.has(fingerprint));
  const seen = issues.flatMap((issue) => {
    const finding = found.get(issue.fingerprint);
    return finding === undefined ? [] : [{ issue, finding }];
  });
  return {
    raise: [...found.values()].filter(({ fingerprint }) => !known.has(fingerprint)),
    seen,
    reopen: seen.map(({ issue }) => issue).filter(isSettledByAbsence),
    dismiss: gone.filter(({ status }) => status === 'open'),
    fixed: gone.filter(({ status }) => status === 'confirmed' || status === 'waived'),
  };
}

/** The words that a finding rests on, in reading order after its own: the same words, the same judgement. */
export function wordsOfFinding(text: string, finding: Pick<Finding, 'start' | 'end' | 'related'>): string[] {
  return [finding, ...finding.related].map((span) => wordsAt(text, span));
}

/** The claim whose words a place touches most; undefined when it touches none. */
export function claimAt<Claim extends Span>(claims: readonly Claim[], place: Span): Claim | undefined {
  let most: Claim | undefined;
  for (const claim of claims) {
    if (overlaps(claim, place) && (most === undefined || shared(claim, place) > shared(most, place)))
      most = claim;
  }
  return most;
}

function isSettledByAbsence({ status, decidedById }: RuleIssue): boolean {
  return status === 'fixed' || status === 'closed' || (status === 'dismissed' && decidedById === null);
}

function shared(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
