import type { Actor } from '#core';
import { Prisma, write, type Sql } from '#database';
import { GENESIS, link, type ChainHead } from './domain/index.js';

/** A change of state, as the log tells it. */
export interface Happening {
  readonly actor: Actor;
  /** The article's id; for what belongs to no article, the desk's. */
  readonly chain: string;
  /** In the past tense: `claim.checked`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** What changed. Ids rather than names; never a secret. */
  readonly data: unknown;
  readonly at: Date;
}

/**
 * Writes one entry at the end of its chain, inside the transaction of the change that it tells of. Writers of one chain
 * queue for its head, so that its numbers have no gap. Gives where the chain ends now.
 */
export async function record(tx: Sql, happening: Happening): Promise<ChainHead> {
  const heads = await recordAll(tx, happening.actor.deskId, [happening]);
  return heads.get(happening.chain)!;
}

/**
 * Writes an entry for each, at the ends of their chains and in their order, with two statements however many they are.
 * All of them are of one desk; their chains are held in the order of their ids. Gives where each chain ends now.
 */
export async function recordAll(
  tx: Sql,
  deskId: string,
  happenings: readonly Happening[],
): Promise<ReadonlyMap<string, ChainHead>> {
  const heads = await holdHeads(tx, deskId, [...new Set(happenings.map(({ chain }) => chain))]);
  const entries = happenings.map(({ actor, chain, action, subject, data, at }) => {
    const head = heads.get(chain)!;
    const told = at.toISOString();
    const entry = link(head, { chain, at: told, actor: actor.userId, action, subject, data });
    heads.set(chain, entry);
    return { chain, at: told, action, previous: head.hash, ...entry };
  });
  const ends = [...heads].map(([chain, { seq, hash }]) => ({ chain, seq, hash }));
  const append = Prisma.sql`
    WITH entries AS (
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      SELECT chain, seq, ${deskId}::uuid, at, action, body, previous, hash
      FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        AS entry (chain uuid, seq int, at timestamptz, action text, body text, previous text, hash text)
    )
    UPDATE "AuditHead" h SET seq = ends.seq, hash = ends.hash
    FROM jsonb_to_recordset(${JSON.stringify(ends)}::jsonb) AS ends (chain uuid, seq int, hash text)
    WHERE h."chainId" = ends.chain AND h."chainId" = ANY(${[...heads.keys()]}::uuid[])`;
  await write(tx, append);
  return heads;
}

/** The heads of these chains, held until the transaction ends; made where a chain is new. */
export async function holdHeads(
  tx: Sql,
  deskId: string,
  chains: readonly string[],
): Promise<Map<string, ChainHead>> {
  const heads = await tx.$queryRaw<(ChainHead & { chain: string })[]>`
    INSERT INTO "AuditHead" AS head ("chainId", "deskId", seq, hash)
    SELECT chain, ${deskId}::uuid, 0, ${GENESIS} FROM unnest(${chains}::uuid[]) AS chain ORDER BY chain
    ON CONFLICT ("chainId") DO UPDATE SET seq = head.seq
    RETURNING "chainId" AS chain, head.seq, head.hash`;
  return new Map(heads.map(({ chain, ...head }) => [chain, head]));
}

/** Holds those of these chains that have begun and that nobody else holds, until the transaction ends; gives their ids. Waits for nobody. */
export async function holdFreeHeads(tx: Sql, chains: readonly string[]): Promise<ReadonlySet<string>> {
  const held = await tx.$queryRaw<{ chain: string }[]>`
    SELECT "chainId" AS chain FROM "AuditHead" WHERE "chainId" = ANY(${chains}::uuid[]) FOR UPDATE SKIP LOCKED`;
  return new Set(held.map(({ chain }) => chain));
}
