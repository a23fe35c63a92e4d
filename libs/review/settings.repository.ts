import type { Sql } from '#database';
import { gateSettings, type GateSettings } from './domain/index.js';

/** How the gate of this desk is set: Stet's defaults, and what it has decided otherwise. */
export async function readGateSettings(tx: Sql, deskId: string): Promise<GateSettings> {
  const [desk] = await tx.$queryRaw<
    { settings: unknown }[]
  >`SELECT settings FROM "Desk" WHERE id = ${deskId}::uuid`;
  return gateSettings(desk!.settings);
}
