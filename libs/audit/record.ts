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
 * queue for its head, so that its numbers have no gap.
 */
export async function record(tx: Sql, happening: Happening): Promise<ChainHead> {
  const { actor, chain, action, subject, data, at } = happening;
  const head = await lockHead(tx, chain, actor.deskId);
  const entry = link(head, { chain, at: at.toISOString(), actor: actor.userId, action, subject, data });
  const append = Prisma.sql`
    WITH entry AS (
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      VALUES (${chain}::uuid, ${entry.seq}, ${actor.deskId}::uuid, ${at}, ${action}, ${entry.body}, ${head.hash}, ${entry.hash})
    )
    UPDATE "AuditHead" SET seq = ${entry.seq}, hash = ${entry.hash} WHERE "chainId" = ${chain}::uuid`;
  await write(tx, append);
  return { seq: entry.seq, hash: entry.hash };
}

/** The head of a chain, locked until the transaction ends; made when the chain is new. */
async function lockHead(tx: Sql, chain: string, deskId: string): Promise<ChainHead> {
  const [head] = await tx.$queryRaw<ChainHead[]>`
    INSERT INTO "AuditHead" AS head ("chainId", "deskId", seq, hash)
    VALUES (${chain}::uuid, ${deskId}::uuid, 0, ${GENESIS})
    ON CONFLICT ("chainId") DO UPDATE SET seq = head.seq
    RETURNING head.seq, head.hash`;
  return head!;
}
