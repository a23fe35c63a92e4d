import type { ArticleStatus } from '#articles/domain';
import { Missing, mustBeAt, type Actor } from '#core';
import { Prisma, write, type Claim, type Sql } from '#database';

/** A claim that this transaction holds, with what its article says of it. */
export interface LockedClaim extends Claim {
  readonly authorId: string | null;
  readonly articleStatus: ArticleStatus;
}

/**
 * The claim, locked until the transaction ends; its article is held still with it, so that no new revision comes between.
 * @throws Missing when the desk has none of that id; Stale when it is no longer at `version`.
 */
export async function lockClaim(tx: Sql, actor: Actor, id: string, version?: number): Promise<LockedClaim> {
  const [claim] = await tx.$queryRaw<LockedClaim[]>`
    WITH article AS MATERIALIZED (
      SELECT id, "authorId", status FROM "Article"
      WHERE id = (SELECT "articleId" FROM "Claim" WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid)
      FOR SHARE
    )
    SELECT c.*, article."authorId", article.status AS "articleStatus"
    FROM article JOIN "Claim" c ON c.id = ${id}::uuid FOR UPDATE OF c`;
  if (claim === undefined) throw new Missing();
  mustBeAt(claim, version);
  return claim;
}

/** Saves what a move changes. */
export async function saveClaim(tx: Sql, claim: Claim): Promise<void> {
  const save = Prisma.sql`
    UPDATE "Claim" SET
      status = ${claim.status}::"ClaimStatus", outcome = ${claim.outcome}::"Outcome", risk = ${claim.risk}::"Risk",
      "assigneeId" = ${claim.assigneeId}::uuid, "checkerIds" = ${claim.checkerIds}::uuid[], "dueAt" = ${claim.dueAt},
      "builtOn" = ${claim.builtOn}, "duplicateOfId" = ${claim.duplicateOfId}::uuid, round = ${claim.round}, version = ${claim.version},
      "updatedAt" = ${claim.updatedAt}
    WHERE id = ${claim.id}::uuid`;
  await write(tx, save);
}
