import { record } from '#audit';
import { move, stetFor, type Actor } from '#core';
import type { Correction, Tx } from '#database';
import { enqueue } from '#queue';
import type { HeldCorrection } from './corrections.repository.js';
import { CORRECTION_MACHINE, CORRECTION_PAST, owed, type CorrectionEvent } from './domain/index.js';

/** What a change leaves different, beside the version. */
export type CorrectionChanges = Partial<Omit<Correction, 'id' | 'version'>>;

/**
 * Moves a correction that the caller holds, and records it. `told` goes into the record with the two states.
 * @throws what `move` throws.
 */
export async function moveCorrection(
  tx: Tx,
  actor: Actor,
  correction: HeldCorrection,
  event: CorrectionEvent,
  changes: CorrectionChanges,
  at: Date,
  told: object = {},
): Promise<void> {
  const status = move(CORRECTION_MACHINE, event, correction, actor);
  await changeCorrection(tx, actor, correction, CORRECTION_PAST[event], { ...changes, status }, at, told);
}

/**
 * Closes a correction that the caller holds when someone has verified the fix of its issue, readers were told what they are
 * owed and no other place has the error; otherwise it waits.
 */
export async function closeVerified(tx: Tx, correction: HeldCorrection, at: Date): Promise<void> {
  const { status, issue, openDerivatives, deskId } = correction;
  const isDone = status === 'noticed' || (status === 'applied' && !owed(correction));
  if (!isDone || issue.status !== 'closed' || openDerivatives > 0) return;
  await moveCorrection(tx, stetFor(deskId), correction, 'close', {}, at, { issue: issue.id });
}

/** Changes a correction that the caller holds, whether it moves or not, and records it. */
export async function changeCorrection(
  tx: Tx,
  actor: Actor,
  { id, deskId, articleId, status: from, version }: HeldCorrection,
  past: string,
  changes: CorrectionChanges,
  at: Date,
  told: object,
): Promise<void> {
  const after = { version: version + 1, ...changes };
  await tx.correction.update({ where: { id }, data: after });
  const data = { from, to: changes.status ?? from, version: after.version, ...told };
  await tellCorrection(tx, actor, { id, articleId }, past, data, at);
  if (data.to === from) return;
  const watched = { deskId, type: 'correction', id } as const;
  await enqueue(tx, 'reminders.watch', `correction:${id}:${after.version}`, watched);
}

/** Writes into the record what happened to a correction. */
export async function tellCorrection(
  tx: Tx,
  actor: Actor,
  { id, articleId }: Pick<Correction, 'id' | 'articleId'>,
  past: string,
  data: object,
  at: Date,
): Promise<void> {
  const subject = { type: 'correction', id };
  await record(tx, { actor, chain: articleId, action: `correction.${past}`, subject, data, at });
}
