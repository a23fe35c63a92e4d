import { Missing, type Actor } from '#core';
import { Prisma, write, type Check, type Evidence, type Outcome, type Sql, type Tx } from '#database';

/** A counting check of a claim: one of its present round. */
export interface CountingCheck {
  readonly outcome: Outcome;
  readonly evidenceIds: readonly string[];
}

/** The checks of a round, the first reading first, with what each rests on. */
export function findChecks(tx: Tx, claimId: string, round: number): Promise<CountingCheck[]> {
  return tx.$queryRaw<CountingCheck[]>`
    SELECT k.outcome, ARRAY(SELECT x."evidenceId" FROM "CheckEvidence" x WHERE x."checkId" = k.id) AS "evidenceIds"
    FROM "Check" k WHERE k."claimId" = ${claimId}::uuid AND k.round = ${round} ORDER BY k.reading`;
}

/** Writes a check with what it rests on. */
export async function insertCheck(tx: Tx, check: Check, evidenceIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH made AS (
      INSERT INTO "Check" (id, "deskId", "claimId", "byId", round, reading, "revisionNumber", outcome, note, "createdAt")
      VALUES (${check.id}::uuid, ${check.deskId}::uuid, ${check.claimId}::uuid, ${check.byId}::uuid, ${check.round},
        ${check.reading}, ${check.revisionNumber}, ${check.outcome}::"Outcome", ${check.note}, ${check.createdAt})
      RETURNING id
    )
    INSERT INTO "CheckEvidence" ("checkId", "evidenceId")
    SELECT made.id, cited.id FROM made, unnest(${evidenceIds}::uuid[]) AS cited (id)`;
}

/** The checks of a round were taken back: they count for nothing, also in the figures of a period. */
export async function markTakenBack(
  tx: Sql,
  { id, round }: { readonly id: string; readonly round: number },
  at: Date,
): Promise<void> {
  await write(
    tx,
    Prisma.sql`UPDATE "Check" SET "takenBackAt" = ${at} WHERE "claimId" = ${id}::uuid AND round = ${round}`,
  );
}

/** What stands on a claim: its evidence without what was withdrawn. */
export function findEvidence(tx: Tx, claimId: string): Promise<Evidence[]> {
  return tx.$queryRaw<Evidence[]>`
    SELECT * FROM "Evidence" WHERE "claimId" = ${claimId}::uuid AND "withdrawnAt" IS NULL ORDER BY "createdAt", id`;
}

/**
 * A piece of the desk's evidence as it stands; whoever will withdraw it has locked its claim.
 * @throws Missing when the desk has none of that id.
 */
export async function readEvidenceRow(tx: Tx, actor: Actor, id: string): Promise<Evidence> {
  const evidence = await tx.evidence.findUnique({ where: { id, deskId: actor.deskId } });
  if (evidence === null) throw new Missing();
  return evidence;
}

/** The article of a claim of the desk. @throws Missing when the desk has none of that id. */
export async function articleOfClaim(tx: Tx, actor: Actor, claimId: string): Promise<string> {
  const claim = await tx.claim.findUnique({
    where: { id: claimId, deskId: actor.deskId },
    select: { articleId: true },
  });
  if (claim === null) throw new Missing();
  return claim.articleId;
}

/** The number of the newest revision of an article that is held still. */
export async function headOf(tx: Tx, articleId: string): Promise<number> {
  const { head } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { head: true } });
  return head;
}
