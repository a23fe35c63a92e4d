import { lockArticle } from '#articles';
import { Missing, mustBeAt, type Actor } from '#core';
import type { Approval, Article, Correction, Tx } from '#database';
import { lockIssue, type LockedIssue } from '#review';

/** A correction that this transaction holds, with everything that changes with it. */
export interface HeldCorrection extends Correction {
  readonly approvals: readonly Approval[];
  readonly openDerivatives: number;
  readonly article: Article;
  readonly issue: LockedIssue;
}

/**
 * The correction, its issue and its article, locked in the order of the story until the transaction ends.
 * @throws Missing when the desk has none of that id; Stale when it is no longer at `version`.
 */
export async function holdCorrection(
  tx: Tx,
  actor: Actor,
  id: string,
  version?: number,
): Promise<HeldCorrection> {
  const [place] = await tx.$queryRaw<{ articleId: string; issueId: string }[]>`
    SELECT "articleId", "issueId" FROM "Correction" WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid`;
  if (place === undefined) throw new Missing();
  const article = await lockArticle(tx, actor, place.articleId);
  const issue = await lockIssue(tx, actor, place.issueId);
  const [correction] = await tx.$queryRaw<(Correction & { openDerivatives: number })[]>`
    SELECT c.*, (
      SELECT count(*)::int FROM "Derivative" d WHERE d."correctionId" = c.id AND d."doneAt" IS NULL
    ) AS "openDerivatives"
    FROM "Correction" c WHERE c.id = ${id}::uuid FOR UPDATE`;
  mustBeAt(correction!, version);
  const approvals = await tx.$queryRaw<Approval[]>`
    SELECT * FROM "Approval" WHERE "correctionId" = ${id}::uuid ORDER BY at`;
  return { ...correction!, approvals, article, issue };
}

/** The id of the article that an issue of the desk is about. @throws Missing when there is no such issue. */
export async function articleOfIssue(tx: Tx, actor: Actor, issueId: string): Promise<string> {
  const issue = await tx.issue.findUnique({
    where: { id: issueId, deskId: actor.deskId },
    select: { articleId: true },
  });
  if (issue === null) throw new Missing();
  return issue.articleId;
}

/** The number of the article's next correction; the caller has locked the article. */
export async function nextNumber(tx: Tx, articleId: string): Promise<number> {
  const { _max } = await tx.correction.aggregate({ where: { articleId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

/** The corrections of a published article's text; the caller has locked the article. */
export function findAfterPrint(
  tx: Tx,
  articleId: string,
): Promise<Pick<Correction, 'id' | 'status' | 'type' | 'afterPrint'>[]> {
  return tx.correction.findMany({
    where: { articleId, afterPrint: true },
    select: { id: true, status: true, type: true, afterPrint: true },
  });
}
