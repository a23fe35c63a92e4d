import { MINUTE, type Role, type Scope } from '#core';
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

/** Milliseconds within which another use of a token is not noted. */
const HOUR = 60 * MINUTE;

/** Who holds this session or API token, whose use is noted once an hour. One statement, on every request. */
export async function findBySecretHash(tx: Sql, hash: string, now: Date): Promise<KnownPerson | undefined> {
  const [person] = await tx.$queryRaw<KnownPerson[]>`
    WITH known AS (
      SELECT "userId", "deskId", NULL::text[] AS scopes, NULL::timestamptz AS until, NULL::uuid AS unnoted FROM "Session"
      WHERE "tokenHash" = ${hash} AND "expiresAt" > ${now}
      UNION ALL
      SELECT "userId", "deskId", coalesce(scopes::text[], '{}'), "expiresAt",
        CASE WHEN "lastUsedAt" IS NULL OR "lastUsedAt" < ${new Date(now.getTime() - HOUR)} THEN id END
      FROM "ApiToken"
      WHERE "tokenHash" = ${hash} AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > ${now})
    ), let_in AS (
      SELECT m."userId", m."deskId", m.roles::text[] AS roles, known.scopes, known.until, known.unnoted
      FROM known
      JOIN "Membership" m ON m."userId" = known."userId" AND m."deskId" = known."deskId"
      JOIN "User" u ON u.id = known."userId"
      WHERE u."disabledAt" IS NULL
    ), noted AS (
      UPDATE "ApiToken" SET "lastUsedAt" = ${now} FROM let_in WHERE id = let_in.unnoted
    )
    SELECT "userId", "deskId", roles, scopes, until FROM let_in`;
  return person;
}

/** The account behind an address, with its memberships, the oldest first. */
export function findUserByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email: email.toLowerCase() },
    include: { memberships: { include: { desk: true }, orderBy: { createdAt: 'asc' } } },
  });
}
