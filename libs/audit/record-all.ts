import type { Tx } from '#database';
import { GENESIS, link, type ChainHead, type ChainLink } from './domain/index.js';
import type { Happening } from './record.js';

/**
 * Writes an entry for each, at the ends of their chains and in their order, with two statements however many they are.
 * All of them are of one desk; their chains are locked in the order of their ids.
 */
export async function recordAll(tx: Tx, deskId: string, happenings: readonly Happening[]): Promise<void> {
  const heads = await lockHeads(tx, deskId, [...new Set(happenings.map(({ chain }) => chain))]);
  const entries = happenings.map(({ actor, chain, action, subject, data, at }) => {
    const head = heads.get(chain)!;
    const told = at.toISOString();
    const entry = link(head, { chain, at: told, actor: actor.userId, action, subject, data });
    heads.set(chain, entry);
    return { chain, at: told, action, previous: head.hash, ...entry };
  });
  const ends = [...heads].map(([chain, { seq, hash }]) => ({ chain, seq, hash }));
  await tx.$executeRaw`
    WITH entries AS (
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      SELECT chain, seq, ${deskId}::uuid, at, action, body, previous, hash
      FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        AS entry (chain uuid, seq int, at timestamptz, action text, body text, previous text, hash text)
    )
    UPDATE "AuditHead" h SET seq = ends.seq, hash = ends.hash
    FROM jsonb_to_recordset(${JSON.stringify(ends)}::jsonb) AS ends (chain uuid, seq int, hash text)
    WHERE h."chainId" = ends.chain`;
}

/** The heads of these chains, locked until the transaction ends; made where a chain is new. */
async function lockHeads(
  tx: Tx,
  deskId: string,
  chains: readonly string[],
): Promise<Map<string, ChainHead | ChainLink>> {
  const heads = await tx.$queryRaw<(ChainHead & { chain: string })[]>`
    INSERT INTO "AuditHead" AS head ("chainId", "deskId", seq, hash)
    SELECT chain, ${deskId}::uuid, 0, ${GENESIS} FROM unnest(${chains}::uuid[]) AS chain ORDER BY chain
    ON CONFLICT ("chainId") DO UPDATE SET seq = head.seq
    RETURNING "chainId" AS chain, head.seq, head.hash`;
  return new Map(heads.map(({ chain, ...head }) => [chain, head]));
}

/** Holds those of these chains that nobody else holds, until the transaction ends; gives their ids. Waits for nobody. */
export async function holdChains(tx: Tx, deskId: string, chains: readonly string[]): Promise<Set<string>> {
  const held = await tx.$queryRaw<{ chain: string }[]>`
    WITH made AS (
      INSERT INTO "AuditHead" ("chainId", "deskId", seq, hash)
      SELECT chain, ${deskId}::uuid, 0, ${GENESIS} FROM unnest(${chains}::uuid[]) AS chain ORDER BY chain
      ON CONFLICT ("chainId") DO NOTHING RETURNING "chainId"
    ), held AS (
      SELECT "chainId" FROM "AuditHead" WHERE "chainId" = ANY(${chains}::uuid[]) FOR UPDATE SKIP LOCKED
    )
    SELECT "chainId" AS chain FROM made UNION ALL SELECT "chainId" FROM held`;
  return new Set(held.map(({ chain }) => chain));
}
