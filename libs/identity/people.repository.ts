import { Conflict, type Actor } from '#core';
import type { Tx } from '#database';

/** Changes of a desk's people wait for each other: two administrators removing each other must not both succeed. */
export async function lockPeople(tx: Tx, { deskId }: Actor): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Desk" WHERE id = ${deskId}::uuid FOR NO KEY UPDATE`;
}

/** @throws Conflict `identity/last-admin` when nobody else who is let in looks after the desk. */
export async function keepAnAdmin(tx: Tx, deskId: string, leaving: string): Promise<void> {
  const others = await tx.membership.count({
    where: { deskId, roles: { has: 'admin' }, userId: { not: leaving }, user: { disabledAt: null } },
  });
  if (others === 0) throw new Conflict('identity/last-admin');
}

/** No link by which someone gives themselves a password: written with all that ends one. */
export const NO_PASSWORD_LINK = { passwordLinkHash: null, passwordLinkUntil: null } as const;

/** How the address ends that stands for that of an erased person. */
export const ERASED_HOST = '@erased.invalid';

/** The desk's own chain tells whom it has taken in, and who has left it. */
export async function wasHere(tx: Tx, deskId: string, userId: string): Promise<boolean> {
  const [told] = await tx.$queryRaw<{ told: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "AuditEntry"
      WHERE "chainId" = ${deskId}::uuid AND action IN ('member.added', 'member.removed', 'person.erased')
        AND body::jsonb->'subject'->>'id' = ${userId}
    ) AS told`;
  return told!.told;
}
