import type { Quote } from '#text';
import type { Tx } from '#database';
import type { LockedClaim } from './claims.repository.js';
import type { CarriedClaim } from './domain/index.js';

/** A claim where it stands in one revision; `place` is null when its words are gone. */
export interface AnchoredClaim {
  readonly claim: LockedClaim;
  readonly quote: Quote;
  readonly place: { readonly start: number; readonly end: number } | null;
}

type Row = LockedClaim & Quote & { readonly start: number | null; readonly end: number | null };

/** Locks every claim of an article, in one order for all who do. */
export async function lockClaims(tx: Tx, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Claim" WHERE "articleId" = ${articleId}::uuid ORDER BY number FOR UPDATE`;
}

/** Every claim that has an anchor in the revision, in the order in which they were made. */
export async function findAnchoredClaims(tx: Tx, revisionId: string): Promise<AnchoredClaim[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.*, a."authorId", a.status AS "articleStatus", k.start, k."end", k.exact, k.prefix, k.suffix
    FROM "ClaimAnchor" k JOIN "Claim" c ON c.id = k."claimId" JOIN "Article" a ON a.id = c."articleId"
    WHERE k."revisionId" = ${revisionId}::uuid ORDER BY c.number`;
  return rows.map(({ start, end, exact, prefix, suffix, ...claim }) => ({
    claim,
    quote: { exact, prefix, suffix },
    place: start === null || end === null ? null : { start, end },
  }));
}

/**
 * Writes the anchors of the new revision and what has changed of the claims: one statement, however many they are.
 * Reasons and parts of changed words are left empty: `claims.extract` finds them anew.
 */
export async function saveCarried(
  tx: Tx,
  revisionId: string,
  carried: readonly CarriedClaim<LockedClaim>[],
  at: Date,
): Promise<void> {
  const rows = carried.map(({ claim, became, place, quote }) => ({
    id: claim.id,
    state: became,
    start: place?.start ?? null,
    end: place?.end ?? null,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    text: claim.text,
    status: claim.status,
    outcome: claim.outcome,
    assigneeId: claim.assigneeId,
    checkerIds: claim.checkerIds,
    duplicateOfId: claim.duplicateOfId,
    round: claim.round,
  }));
  await tx.$executeRaw`
    WITH carried AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row
        (id uuid, state "AnchorState", start int, "end" int, exact text, prefix text, suffix text, text text,
         status "ClaimStatus", outcome "Outcome", "assigneeId" uuid, "checkerIds" uuid[], "duplicateOfId" uuid, round int)
    ), anchors AS (
      INSERT INTO "ClaimAnchor" ("claimId", "revisionId", state, start, "end", exact, prefix, suffix)
      SELECT id, ${revisionId}::uuid, state, start, "end", exact, prefix, suffix FROM carried
    )
    UPDATE "Claim" c SET
      text = carried.text,
      reasons = CASE WHEN c.text = carried.text THEN c.reasons ELSE '[]' END,
      parts = CASE WHEN c.text = carried.text THEN c.parts ELSE '[]' END,
      status = carried.status, outcome = carried.outcome, "assigneeId" = carried."assigneeId",
      "checkerIds" = carried."checkerIds", "duplicateOfId" = carried."duplicateOfId", round = carried.round,
      version = c.version + 1, "updatedAt" = ${at}
    FROM carried WHERE c.id = carried.id AND (c.round <> carried.round OR c.text <> carried.text)`;
}
