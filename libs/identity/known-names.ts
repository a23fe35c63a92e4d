import type { Sql } from '#database';

/** Someone whom the desk knows by name. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  /** On the desk, and not suspended. */
  readonly isLetIn: boolean;
}

/** Everyone who is or was on the desk and has not been erased, those who are let in first. */
export function readKnownNames(tx: Sql, deskId: string): Promise<KnownName[]> {
  return tx.$queryRaw`
    WITH known AS (
      SELECT "userId" AS id, true AS here FROM "Membership" WHERE "deskId" = ${deskId}::uuid
      UNION ALL
      SELECT (body::jsonb->'subject'->>'id')::uuid, false FROM "AuditEntry"
      WHERE "chainId" = ${deskId}::uuid AND action = 'member.removed'
    )
    SELECT u.id, u.name, bool_or(known.here) AND u."disabledAt" IS NULL AS "isLetIn"
    FROM known JOIN "User" u ON u.id = known.id
    WHERE u."erasedAt" IS NULL GROUP BY u.id ORDER BY "isLetIn" DESC, u.id`;
}
