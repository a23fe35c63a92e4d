import { Missing, type Actor } from '#core';
import type { Tx } from '#database';
import { person, type PersonView } from '#identity';
import type { HistoryEntryView } from './review.views.js';

/** The newest entries that are told; older ones are in the article's record. */
const TOLD = 50;

/**
 * What happened to a claim or an issue, the newest first, as the article's record tells it.
 * @throws Missing when the desk has no such claim or issue.
 */
export async function readHistory(
  tx: Tx,
  reader: Actor,
  subject: { readonly claim: string } | { readonly issue: string },
): Promise<HistoryEntryView[]> {
  const { deskId } = reader;
  const thing =
    'claim' in subject
      ? await tx.claim.findFirst({ where: { id: subject.claim, deskId }, select: { articleId: true } })
      : await tx.issue.findFirst({ where: { id: subject.issue, deskId }, select: { articleId: true } });
  if (thing === null) throw new Missing();
  return historyOf(tx, reader, thing.articleId, 'claim' in subject ? subject.claim : subject.issue);
}

/** What the record of an article tells of one thing, the newest first. */
export async function historyOf(
  tx: Tx,
  { deskId }: Actor,
  articleId: string,
  id: string,
): Promise<HistoryEntryView[]> {
  const rows = await tx.$queryRaw<
    (Omit<HistoryEntryView, 'at' | 'by'> & { at: Date; by: PersonView | null })[]
  >`
    SELECT entry.seq, entry.at, entry.action, ${person('u')} AS by,
      CASE WHEN u.id IS NOT NULL AND split_part(entry.action, '.', 1) IN ('claim', 'issue', 'correction')
        THEN entry.body::jsonb->'data'->>'reason' END AS reason
    FROM "AuditEntry" entry
    LEFT JOIN "User" u ON u.id::text = entry.body::jsonb->>'actor'
    WHERE entry."chainId" = ${articleId}::uuid AND entry."deskId" = ${deskId}::uuid
      AND entry.body LIKE ${`%"${id}"%`} AND entry.action NOT LIKE 'reminder.%'
      AND entry.action NOT LIKE 'notification.%'
    ORDER BY entry.seq DESC LIMIT ${TOLD}`;
  return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
}
