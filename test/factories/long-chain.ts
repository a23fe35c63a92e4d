import { link, type ChainLink } from '#audit';
import type { Database } from '#database';

/** Makes the chain of an article so many links longer, as if as much had happened; straight into the store. */
export async function lengthenChain(
  database: Database,
  article: { readonly id: string; readonly deskId: string },
  links: number,
): Promise<void> {
  const store = database.reader;
  const { id: chain, deskId } = article;
  let head = await store.auditHead.findUniqueOrThrow({ where: { chainId: chain } });
  const at = new Date('2026-11-20T09:00:00Z');
  for (let left = links; left > 0;) {
    const made: (ChainLink & { previous: string })[] = [];
    for (let many = Math.min(left, 5_000); many > 0; many--, left--) {
      const subject = { type: 'comment', id: chain };
      const entry = link(head, {
        chain,
        at: at.toISOString(),
        actor: null,
        action: 'comment.added',
        subject,
        data: {},
      });
      made.push({ ...entry, previous: head.hash });
      head = { ...head, seq: entry.seq, hash: entry.hash };
    }
    await store.$executeRaw`
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      SELECT ${chain}::uuid, seq, ${deskId}::uuid, ${at}, 'comment.added', body, previous, hash
      FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb) AS row (seq int, body text, previous text, hash text)`;
  }
  const { seq, hash } = head;
  await store.auditHead.update({ where: { chainId: chain }, data: { seq, hash } });
}
