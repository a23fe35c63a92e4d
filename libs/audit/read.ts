import type { Tx } from '#database';
import type { ChainHead, ChainLink } from './domain/index.js';

/** A stretch of a chain, and where the chain ended at the moment when it was read. */
export interface Stretch {
  readonly head: ChainHead;
  readonly links: readonly ChainLink[];
}

/**
 * At most `size` links that follow number `after`, with the head: one statement, so that a writer between the two cannot
 * make a whole chain look cut. Nothing when the desk has no such chain.
 */
export async function readStretch(
  tx: Tx,
  place: { readonly chain: string; readonly deskId: string; readonly after: number },
  size: number,
): Promise<Stretch | undefined> {
  const rows = await tx.$queryRaw<StretchRow[]>`
    SELECT head.seq AS "headSeq", head.hash AS "headHash", entry.seq, entry.body, entry.hash
    FROM "AuditHead" head
    LEFT JOIN LATERAL (
      SELECT seq, body, hash FROM "AuditEntry"
      WHERE "chainId" = head."chainId" AND seq > ${place.after}
      ORDER BY seq LIMIT ${size}
    ) entry ON true
    WHERE head."chainId" = ${place.chain}::uuid AND head."deskId" = ${place.deskId}::uuid
    ORDER BY entry.seq`;
  const [first] = rows;
  if (first === undefined) return undefined;
  return { head: { seq: first.headSeq, hash: first.headHash }, links: rows.flatMap(linkOf) };
}

interface StretchRow {
  readonly headSeq: number;
  readonly headHash: string;
  readonly seq: number | null;
  readonly body: string;
  readonly hash: string;
}

function linkOf({ seq, body, hash }: StretchRow): ChainLink[] {
  return seq === null ? [] : [{ seq, body, hash }];
}
