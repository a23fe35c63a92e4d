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

/** What the desk's own chain tells of someone who is not let in any more. */
const SHUT_OUT = ['member.suspended', 'member.removed', 'person.erased'];

/** Whom a change shuts out of the desk; they alone are concerned. */
export function shutOut({ action, subject }: Change): string | undefined {
  return SHUT_OUT.includes(action) ? subject.id : undefined;
}

/**
 * Up to `limit` changes to the desk's articles since that time, and who was shut out; the oldest first, from the record
 * itself.
 */
export function readChanges(tx: Tx, deskId: string, since: Date, limit: number): Promise<Change[]> {
  return tx.$queryRaw`
    SELECT "chainId" AS "articleId", seq, at, action, body::jsonb->'subject' AS subject,
      CASE WHEN action LIKE 'reminder.%' THEN body::jsonb->'data'->>'recipient' END AS "recipientId"
    FROM "AuditEntry"
    WHERE "deskId" = ${deskId}::uuid AND at > ${since}
      AND ("chainId" <> "deskId" AND action NOT LIKE 'notification.%' OR action = ANY(${SHUT_OUT}))
    ORDER BY at LIMIT ${limit}`;
}
