import { canonicalJson, record } from '#audit';
import { stetFor } from '#core';
import { Prisma, write, type Sql } from '#database';
import { gateSettings, type GateSettings } from './domain/index.js';
import { readGateSettings } from './settings.repository.js';

/** By which settings the gate of an article is asked. */
export interface PolicyOfGate {
  readonly policy: GateSettings;
  /** When its record was told of them; null: not yet, they are the desk's of this moment. */
  readonly since: Date | null;
}

/** What the record of the article was told last; before that, what the desk says. */
export async function readPolicy(tx: Sql, deskId: string, articleId: string): Promise<PolicyOfGate> {
  const [told] = await tx.$queryRaw<{ policy: GateSettings; since: Date }[]>`
    SELECT policy, since FROM "GatePolicy"
    WHERE "articleId" = ${articleId}::uuid AND "deskId" = ${deskId}::uuid`;
  return told ?? { policy: await readGateSettings(tx, deskId), since: null };
}

/**
 * Tells the record of an article, which the caller has locked, by which settings its gate is asked from now on, when they
 * are others than it was told before: so whoever reads the record alone can give the gate's answer.
 */
export async function tellPolicy(tx: Sql, deskId: string, articleId: string, at: Date): Promise<void> {
  const [asked] = await tx.$queryRaw<{ decided: unknown; told: unknown }[]>`
    SELECT d.settings AS decided, p.policy AS told
    FROM "Desk" d LEFT JOIN "GatePolicy" p ON p."articleId" = ${articleId}::uuid WHERE d.id = ${deskId}::uuid`;
  const { decided, told } = asked!;
  const policy = gateSettings(decided);
  const settings = canonicalJson(policy);
  if (told !== null && canonicalJson(told) === settings) return;
  await write(
    tx,
    Prisma.sql`
      INSERT INTO "GatePolicy" ("articleId", "deskId", policy, since)
      VALUES (${articleId}::uuid, ${deskId}::uuid, ${settings}::jsonb, ${at})
      ON CONFLICT ("articleId") DO UPDATE SET policy = EXCLUDED.policy, since = EXCLUDED.since`,
  );
  await record(tx, {
    actor: stetFor(deskId),
    chain: articleId,
    action: 'gate.policy_told',
    subject: { type: 'gate', id: articleId },
    data: { policy },
    at,
  });
}
