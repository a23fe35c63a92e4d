import type { Tx } from '#database';
import { gateSettings, lintSettings, type GateSettings, type LintSettings } from './domain/index.js';

/** How the gate of this desk is set: Stet's defaults, and what it has decided otherwise. */
export async function readGateSettings(tx: Tx, deskId: string): Promise<GateSettings> {
  return gateSettings(await readDecided(tx, deskId));
}

/** Which rules this desk listens to. */
export async function readLintSettings(tx: Tx, deskId: string): Promise<LintSettings> {
  return lintSettings(await readDecided(tx, deskId));
}

async function readDecided(tx: Tx, deskId: string): Promise<unknown> {
  const { settings } = await tx.desk.findUniqueOrThrow({ where: { id: deskId }, select: { settings: true } });
  return settings;
}
