import type { Tx } from '#database';

/** A change on a desk, as far as those who look at it need to know: what to read again. */
export interface Change {
  /** Null when it is about the desk itself. */
  readonly articleId: string | null;
  readonly seq: number;
  readonly at: Date;
  /** As in the record: `claim.checked`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** Whom it concerns alone, when it is a reminder. */
  readonly recipientId: string | null;
}

/** What everyone sees of the desk itself: its settings, its facts and its people; not who signs in or gets a key. */
const OF_THE_DESK = ['correction', 'desk', 'fact', 'gate', 'lint', 'member', 'person'];

const SHUT_OUT = ['member.suspended', 'member.removed', 'person.erased'];

/** Whom a change shuts out of the desk. */
export function shutOut({ action, subject }: Change): string | undefined {
  return SHUT_OUT.includes(action) ? subject.id : undefined;
}

/** Up to `limit` changes to the desk and its articles since that time, the oldest first, from the record itself. */
export function readChanges(tx: Tx, deskId: string, since: Date, limit: number): Promise<Change[]> {
  return tx.$queryRaw`
    SELECT NULLIF("chainId", "deskId") AS "articleId", seq, at, action, body::jsonb->'subject' AS subject,
      CASE WHEN action LIKE 'reminder.%' THEN body::jsonb->'data'->>'recipient' END AS "recipientId"
    FROM "AuditEntry"
    WHERE "deskId" = ${deskId}::uuid AND at > ${since}
      AND CASE WHEN "chainId" = "deskId" THEN split_part(action, '.', 1) = ANY(${OF_THE_DESK})
        ELSE action NOT LIKE 'notification.%' END
    ORDER BY at LIMIT ${limit}`;
}
