import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Missing, type Actor } from '#core';
import { Database, type Tx } from '#database';
import { person, personView } from '#identity';

/** Milliseconds for which someone counts as present after they last said so. */
const STAYS = 45_000;

/** Who has a claim open on a screen now. */
export const presenceView = z
  .object({ claimId: z.uuid(), people: z.array(personView) })
  .meta({ id: 'Presence' });
export type Presence = z.infer<typeof presenceView>;

/** Who looks at which claim: kept for less than a minute, by the clock of Postgres, and in no record. */
@Injectable()
export class PresenceService {
  constructor(private readonly database: Database) {}

  /**
   * Says that the reader has a claim open; to be said again every twenty seconds.
   * @throws Missing when the desk has no such claim.
   */
  see(actor: Actor, claimId: string): Promise<Presence> {
    return this.database.transaction(async (tx) => {
      await mustBeOurs(tx, actor, claimId);
      await forgetGone(tx, actor);
      await tx.$executeRaw`
        INSERT INTO "Presence" ("deskId", "claimId", "userId", until)
        VALUES (${actor.deskId}::uuid, ${claimId}::uuid, ${actor.userId}::uuid, now() + ${STAYS} * interval '1 millisecond')
        ON CONFLICT ("claimId", "userId") DO UPDATE SET until = excluded.until`;
      const there = await readPresence(tx, actor.deskId, claimId);
      return there[0] ?? { claimId, people: [] };
    });
  }

  /** Says that the reader has closed it. @throws Missing when the desk has no such claim. */
  leave(actor: Actor, claimId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await mustBeOurs(tx, actor, claimId);
      await tx.presence.deleteMany({ where: { claimId, userId: actor.userId! } });
    });
  }
}

/** Who looks at the claims of a desk, or at one of them, in the order of their names. */
export function readPresence(tx: Tx, deskId: string, claimId?: string): Promise<Presence[]> {
  return tx.$queryRaw`
    SELECT p."claimId", jsonb_agg(${person('u')} ORDER BY u.name, u.id) AS people
    FROM "Presence" p JOIN "User" u ON u.id = p."userId"
    WHERE p."deskId" = ${deskId}::uuid AND p.until > now()
      AND (${claimId ?? null}::uuid IS NULL OR p."claimId" = ${claimId ?? null}::uuid)
    GROUP BY p."claimId" ORDER BY p."claimId"`;
}

/** Forgets those whose time is over; two at once do not wait for each other. */
async function forgetGone(tx: Tx, { deskId }: Actor): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Presence" WHERE ("claimId", "userId") IN (
      SELECT "claimId", "userId" FROM "Presence" WHERE "deskId" = ${deskId}::uuid AND until <= now() FOR UPDATE SKIP LOCKED)`;
}

async function mustBeOurs(tx: Tx, { deskId }: Actor, id: string): Promise<void> {
  if ((await tx.claim.count({ where: { id, deskId } })) === 0) throw new Missing();
}
