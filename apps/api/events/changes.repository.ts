import type { Tx } from '#database';

/** A change on a desk, as far as those who look at it need to know: what to read again. */
export interface Change {
  readonly articleId: string;
  readonly seq: number;
  readonly at: Date;
  /** As in the record: `claim.checked`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Whom it concerns alone, when it is a reminder. */
  readonly recipientId: string | null;
}

/** Up to `limit` changes to the desk's articles since that time, the oldest first, from the record itself. */
export function readChanges(tx: Tx, deskId: string, since: Date, limit: number): Promise<Change[]> {
  return tx.$queryRaw`
    SELECT "chainId" AS "articleId", seq, at, action, body::jsonb->'subject' AS subject,
      CASE WHEN action LIKE 'reminder.%' THEN body::jsonb->'data'->>'recipient' END AS "recipientId"
    FROM "AuditEntry"
    WHERE "deskId" = ${deskId}::uuid AND at > ${since} AND "chainId" <> "deskId" AND action NOT LIKE 'notification.%'
    ORDER BY at LIMIT ${limit}`;
}
