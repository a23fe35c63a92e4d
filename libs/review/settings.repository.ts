import type { Sql } from '#database';
import { gateSettings, lintSettings, type GateSettings, type LintSettings } from './domain/index.js';

/** How the gate of this desk is set: Stet's defaults, and what it has decided otherwise. */
export async function readGateSettings(tx: Sql, deskId: string): Promise<GateSettings> {
  return gateSettings(await readDecided(tx, deskId));
}

/** Which rules this desk listens to. */
export async function readLintSettings(tx: Sql, deskId: string): Promise<LintSettings> {
  return lintSettings(await readDecided(tx, deskId));
}

async function readDecided(tx: Sql, deskId: string): Promise<unknown> {
  const [desk] = await tx.$queryRaw<
    { settings: unknown }[]
  >`SELECT settings FROM "Desk" WHERE id = ${deskId}::uuid`;
  return desk!.settings;
}
