import type { KeyObject } from 'node:crypto';
import type { Checkpoint, Tx } from '#database';
import { GENESIS, keyId, publicPem, readCheckpoint, signCheckpoint, type DeskHead } from './domain/index.js';

/**
 * Signs where the chains of a desk end now, as its next checkpoint. What has not moved since the one before is not stored
 * again; that a chain is gone is.
 */
export async function makeCheckpoint(
  tx: Tx,
  deskId: string,
  privateKey: KeyObject,
  at: Date,
): Promise<Checkpoint> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`checkpoint:${deskId}`}, 0))`;
  const last = await newestCheckpoint(tx, deskId);
  const number = (last?.number ?? 0) + 1;
  await noteHeads(tx, deskId, number);
  const about = { desk: deskId, number, at: at.toISOString(), previous: last?.hash };
  const { body, signature, hash } = signCheckpoint(about, await headsAt(tx, deskId, number), privateKey);
  const publicKey = publicPem(privateKey);
  await tx.signingKey.createMany({ data: [{ id: keyId(publicKey), publicKey }], skipDuplicates: true });
  return tx.checkpoint.create({ data: { deskId, number, at, body, hash, signature } });
}

/** The newest checkpoint of a desk, or null. */
export function newestCheckpoint(tx: Tx, deskId: string): Promise<Checkpoint | null> {
  return tx.checkpoint.findFirst({ where: { deskId }, orderBy: { number: 'desc' } });
}

/** The public key that a checkpoint names, in PEM. */
export async function readCheckpointKey(tx: Tx, body: string): Promise<string> {
  const { publicKey } = await tx.signingKey.findUniqueOrThrow({ where: { id: readCheckpoint(body)!.key } });
  return publicKey;
}

/** Where every chain of the desk ended at a checkpoint, sorted by chain. */
export function headsAt(tx: Tx, deskId: string, number: number): Promise<DeskHead[]> {
  return tx.$queryRaw`
    SELECT chain, seq, hash FROM (
      SELECT DISTINCT ON ("chainId") "chainId" AS chain, seq, hash FROM "CheckpointHead"
      WHERE "deskId" = ${deskId}::uuid AND number <= ${number} ORDER BY "chainId", number DESC
    ) heads
    WHERE seq > 0 ORDER BY chain`;
}

/** A head that was signed, and what the store has in its place. */
export interface LostHead extends DeskHead {
  /** The last link that is left of the chain; 0: nothing. */
  readonly left: number;
}

/**
 * The first of the heads signed at a checkpoint, and at most `limit`, that the store no longer has: chains that were
 * dropped, cut off or rewritten since.
 */
export function lostSince(tx: Tx, deskId: string, number: number, limit: number): Promise<LostHead[]> {
  return tx.$queryRaw`
    SELECT signed.*, coalesce((SELECT max(seq) FROM "AuditEntry" WHERE "chainId" = signed.chain), 0) AS left
    FROM (
      SELECT DISTINCT ON ("chainId") "chainId" AS chain, seq, hash FROM "CheckpointHead"
      WHERE "deskId" = ${deskId}::uuid AND number <= ${number} ORDER BY "chainId", number DESC
    ) signed
    LEFT JOIN "AuditEntry" entry ON entry."chainId" = signed.chain AND entry.seq = signed.seq
    WHERE signed.seq > 0 AND entry.hash IS DISTINCT FROM signed.hash
    ORDER BY chain LIMIT ${limit}`;
}

/** The desks that have chains and no checkpoint since `since`. */
export async function desksWithoutCheckpoint(tx: Tx, since: Date): Promise<string[]> {
  const desks = await tx.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Desk" d
    WHERE EXISTS (SELECT FROM "AuditHead" h WHERE h."deskId" = d.id)
      AND NOT EXISTS (SELECT FROM "Checkpoint" c WHERE c."deskId" = d.id AND c.at > ${since})
    ORDER BY d.id`;
  return desks.map(({ id }) => id);
}

/** Notes every chain that ends elsewhere than the checkpoint before says: moved, new, or gone (which is the empty chain). */
async function noteHeads(tx: Tx, deskId: string, number: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "CheckpointHead" ("deskId", "chainId", number, seq, hash)
    SELECT ${deskId}::uuid, coalesce(head."chainId", known."chainId"), ${number}, coalesce(head.seq, 0), coalesce(head.hash, ${GENESIS})
    FROM (SELECT * FROM "AuditHead" WHERE "deskId" = ${deskId}::uuid) head
    FULL JOIN (
      SELECT DISTINCT ON ("chainId") "chainId", seq, hash FROM "CheckpointHead"
      WHERE "deskId" = ${deskId}::uuid ORDER BY "chainId", number DESC
    ) known ON known."chainId" = head."chainId"
    WHERE (coalesce(head.seq, 0), coalesce(head.hash, ${GENESIS})) IS DISTINCT FROM (coalesce(known.seq, 0), coalesce(known.hash, ${GENESIS}))`;
}
