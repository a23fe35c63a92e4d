import { record } from '#audit';
import { Stale, type Actor } from '#core';
import type { Tx } from '#database';

type Settings = Readonly<Record<string, unknown>>;

/** A change of what a desk has decided otherwise than Stet's defaults. */
export interface Decision {
  /** The parts of the settings that it is about, as they are from now on; `undefined` is as Stet has it. */
  readonly parts: Settings;
  readonly action: string;
  /** What the record says it was before, read from the settings. */
  readonly from: (settings: Settings) => unknown;
  /** What the record says it is now. */
  readonly to: unknown;
}

/** What a desk has decided otherwise than Stet's defaults, and in which version. */
export function readDecided(tx: Tx, deskId: string) {
  return tx.desk.findUniqueOrThrow({ where: { id: deskId }, select: { settings: true, version: true } });
}

/** Changes a desk's settings, as they were read in this version, and tells its record. @throws Stale `request/stale`. */
export async function decide(
  tx: Tx,
  actor: Actor,
  version: number,
  { parts, action, from, to }: Decision,
  at: Date,
): Promise<void> {
  const { deskId } = actor;
  const [desk] = await tx.$queryRaw<{ settings: Settings; version: number }[]>`
    SELECT settings, version FROM "Desk" WHERE id = ${deskId}::uuid FOR NO KEY UPDATE`;
  if (desk?.version !== version) throw new Stale('request/stale', { version: desk?.version });
  const settings = JSON.parse(JSON.stringify({ ...desk.settings, ...parts })) as object;
  await tx.desk.update({ where: { id: deskId }, data: { settings, version: { increment: 1 } } });
  const subject = { type: 'desk', id: deskId };
  await record(tx, {
    ...{ actor, chain: deskId, action, subject, at },
    data: { from: from(desk.settings), to },
  });
}
