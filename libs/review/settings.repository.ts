import type { Tx } from '#database';
import { gateSettings, type GateSettings } from './domain/index.js';

/** How the gate of this desk is set: Stet's defaults, and what it has decided otherwise. */
export async function readGateSettings(tx: Tx, deskId: string): Promise<GateSettings> {
  const { settings } = await tx.desk.findUniqueOrThrow({ where: { id: deskId }, select: { settings: true } });
  return gateSettings(settings);
}
