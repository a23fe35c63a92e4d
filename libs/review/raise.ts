import { recordAll } from '#audit';
import { newId, stetFor } from '#core';
import type { Tx } from '#database';
import { CATEGORIES, claimAt, type IssueCategory, type Severity } from './domain/index.js';
import { claimsIn, insertIssues, type NewIssue } from './issues.repository.js';
import type { Span } from '#text';

/** Something that Stet noticed beside what the lint rules find: words that are to be looked at, and why. */
export interface Suspicion extends Span {
  readonly category: IssueCategory;
  readonly severity?: Severity;
  readonly quote: string;
  readonly note: string;
  /** What noticed it, as a rule is named. */
  readonly rule: string;
  readonly ruleVersion?: number;
  readonly factId?: string;
}

/**
 * Raises what Stet noticed in a revision of an article that the caller has locked; the claim that the words touch is
 * told. No lint of a later revision settles these: a person does.
 */
export async function raiseByStet(
  tx: Tx,
  deskId: string,
  revision: { readonly id: string; readonly articleId: string; readonly number: number },
  suspicions: readonly Suspicion[],
  at: Date,
): Promise<string[]> {
  const claims = await claimsIn(tx, revision.id);
  const issues = suspicions.map((suspicion): NewIssue => {
    const { severity, nature } = CATEGORIES[suspicion.category];
    return {
      ...{ id: newId(), severity, nature, suggestion: null, ...suspicion },
      claimId: claimAt(claims, suspicion)?.claimId ?? null,
      origin: 'unknown',
      detectedBy: 'rule',
    };
  });
  if (issues.length === 0) return [];
  const happenings = issues.map(({ id, ...told }) => ({
    ...{ actor: stetFor(deskId), chain: revision.articleId, action: 'issue.raised', at },
    subject: { type: 'issue', id },
    data: { ...told, revision: revision.number },
  }));
  await recordAll(tx, deskId, happenings);
  await insertIssues(tx, { deskId, ...revision }, issues, at);
  return issues.map(({ id }) => id);
}
