import type { Role, Scope } from '#core';
import type { Sql, Tx } from '#database';

/** Someone who is known by a secret, with their roles as they are now. */
export interface KnownPerson {
  readonly userId: string;
  readonly deskId: string;
  readonly roles: readonly Role[];
  /** Of a token; null for a session. */
  readonly scopes: readonly Scope[] | null;
  /** When the token ends; null for a session, and for a token that has no end. */
  readonly until: Date | null;
}

/** Who holds each of these sessions and API tokens, in their order; nothing for one that nobody holds. */
export async function findBySecretHashes(
  tx: Sql,
  hashes: readonly string[],
  now: Date,
): Promise<(KnownPerson | undefined)[]> {
  const people = await tx.$queryRaw<(KnownPerson & { readonly hash: string })[]>`
    SELECT held."tokenHash" AS hash, m."userId", m."deskId", m.roles::text[] AS roles, held.scopes, held.until
    FROM (
      SELECT "tokenHash", "userId", "deskId", NULL::text[] AS scopes, NULL::timestamptz AS until FROM "Session"
      WHERE "tokenHash" = ANY(${hashes}) AND "expiresAt" > ${now}
      UNION ALL
      SELECT "tokenHash", "userId", "deskId", coalesce(scopes::text[], '{}'), "expiresAt" FROM "ApiToken"
      WHERE "tokenHash" = ANY(${hashes}) AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > ${now})
    ) AS held
    JOIN "Membership" m ON m."userId" = held."userId" AND m."deskId" = held."deskId"
    JOIN "User" u ON u.id = held."userId"
    WHERE u."disabledAt" IS NULL`;
  const known = new Map(people.map(({ hash, ...person }) => [hash, person]));
  return hashes.map((hash) => known.get(hash));
}

/** The account behind an address, with its memberships, the oldest first. */
export function findUserByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email: email.toLowerCase() },
    include: { memberships: { include: { desk: true }, orderBy: { createdAt: 'asc' } } },
  });
}
