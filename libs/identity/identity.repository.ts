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
    WITH held AS (
      SELECT "userId", "deskId", NULL::text[] AS scopes, NULL::timestamptz AS until, NULL::uuid AS unnoted FROM "Session"
      WHERE "tokenHash" = ${hash} AND "expiresAt" > ${now}
      UNION ALL
      SELECT "userId", "deskId", coalesce(scopes::text[], '{}'), "expiresAt",
        CASE WHEN "lastUsedAt" IS NULL OR "lastUsedAt" < ${new Date(now.getTime() - HOUR)} THEN id END
      FROM "ApiToken"
      WHERE "tokenHash" = ${hash} AND "revokedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > ${now})
    ), noted AS (
      UPDATE "ApiToken" SET "lastUsedAt" = ${now} FROM held WHERE id = held.unnoted
    )
    SELECT m."userId", m."deskId", m.roles::text[] AS roles, held.scopes, held.until
    FROM held
    JOIN "Membership" m ON m."userId" = held."userId" AND m."deskId" = held."deskId"
    JOIN "User" u ON u.id = held."userId"
    WHERE u."disabledAt" IS NULL`;
  return person;
}

/** The account behind an address, with its memberships, the oldest first. */
export function findUserByEmail(tx: Tx, email: string) {
  return tx.user.findUnique({
    where: { email: email.toLowerCase() },
    include: { memberships: { include: { desk: true }, orderBy: { createdAt: 'asc' } } },
  });
}
