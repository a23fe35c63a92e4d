import type { Actor } from '#core';
import type { Correction, Tx } from '#database';
import { readBlockers, type Blocker } from '#review';

/**
 * What the gate still asks of the text that a correction made, as far as the correction brought it about: claims whose words
 * it changed, issues raised since, the lint and the signatures. Without a revision of its own: nothing.
 */
export async function readUnready(
  tx: Tx,
  reader: Actor,
  { articleId, appliedRevision }: Pick<Correction, 'articleId' | 'appliedRevision'>,
  at: Date,
): Promise<Blocker[]> {
  if (appliedRevision === null) return [];
  const touched = await tx.$queryRaw<{ id: string }[]>`
    SELECT k."claimId" AS id FROM "Revision" r JOIN "ClaimAnchor" k ON k."revisionId" = r.id
    WHERE r."articleId" = ${articleId}::uuid AND r.number = ${appliedRevision} AND k.state IN ('stale', 'ambiguous')
    UNION ALL
    SELECT id FROM "Issue" WHERE "articleId" = ${articleId}::uuid AND "revisionNumber" >= ${appliedRevision}`;
  const ids = new Set(touched.map(({ id }) => id));
  const ofText: ReadonlySet<string> = new Set(['article', 'role']);
  const blockers = await readBlockers(tx, reader, articleId, at);
  return blockers.filter(({ subject: { type, id } }) => ofText.has(type) || ids.has(id));
}
