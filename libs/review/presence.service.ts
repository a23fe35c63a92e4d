import { Injectable } from '@nestjs/common';
import { Missing, type Actor } from '#core';
import { Database, type Tx } from '#database';
import { person } from '#identity';
import type { Presence } from './review.views.js';

/** Milliseconds for which someone counts as present after they last said so: a tab out of sight says so once a minute. */
const STAYS = 75_000;

/** Who looks at which claim: kept for little more than a minute, by the clock of Postgres, and in no record. */
@Injectable()
export class PresenceService {
  constructor(private readonly database: Database) {}

  /**
   * Says that the reader has a claim open; to be said again every twenty seconds.
   * @throws Missing when the desk has no such claim.
   */
  async see(actor: Actor, claimId: string): Promise<Presence> {
    // Outside of a transaction nothing is announced: those who follow the desk know already that this reader is there.
    const { reader } = this.database;
    if (await stays(reader, actor, claimId)) return readOne(reader, actor, claimId);
    return this.database.transaction(async (tx) => {
      await mustBeOurs(tx, actor, claimId);
      await forgetGone(tx, actor);
      await tx.$executeRaw`
        INSERT INTO "Presence" ("deskId", "claimId", "userId", until)
        VALUES (${actor.deskId}::uuid, ${claimId}::uuid, ${actor.userId}::uuid, now() + ${STAYS} * interval '1 millisecond')
        ON CONFLICT ("claimId", "userId") DO UPDATE SET until = excluded.until`;
      return readOne(tx, actor, claimId);
    });
  }

  /** Says that the reader has closed it. @throws Missing when the desk has no such claim. */
  leave(actor: Actor, claimId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await mustBeOurs(tx, actor, claimId);
      await tx.presence.deleteMany({ where: { claimId, userId: actor.userId! } });
    });
  }

  /** Who looks at the claims of a desk now. */
  read(deskId: string): Promise<Presence[]> {
    return readPresence(this.database.reader, deskId);
  }
}

/** Prolongs the stay of a reader who is there. False when they are not. */
async function stays(tx: Tx, { deskId, userId }: Actor, claimId: string): Promise<boolean> {
  const prolonged = await tx.$executeRaw`
    UPDATE "Presence" SET until = now() + ${STAYS} * interval '1 millisecond'
    WHERE "claimId" = ${claimId}::uuid AND "userId" = ${userId}::uuid AND "deskId" = ${deskId}::uuid AND until > now()`;
  return prolonged > 0;
}

async function readOne(tx: Tx, { deskId }: Actor, claimId: string): Promise<Presence> {
  const [there] = await readPresence(tx, deskId, claimId);
  return there ?? { claimId, people: [] };
}

/** Who looks at the claims of a desk, or at one of them, in the order of their names. */
function readPresence(tx: Tx, deskId: string, claimId?: string): Promise<Presence[]> {
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
