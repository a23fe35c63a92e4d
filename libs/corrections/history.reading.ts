import { Missing, type Actor } from '#core';
import type { Tx } from '#database';
import { historyOf, type HistoryEntryView } from '#review';

/**
 * What happened to a correction, the newest first.
 * @throws Missing when the desk has no such correction.
 */
export async function correctionHistory(tx: Tx, reader: Actor, id: string): Promise<HistoryEntryView[]> {
  const correction = await tx.correction.findUnique({
    where: { id, deskId: reader.deskId },
    select: { articleId: true },
  });
  if (correction === null) throw new Missing();
  return historyOf(tx, reader, correction.articleId, id);
}
