import { storable } from '#core';
import { Prisma, write, type Sql, type Store } from '#database';
import type { NamedParcel, Parcel } from './backend.js';
import { currentRequestId, currentTraceparent } from './context.js';
import { isUrgent, JOBS, type JobName, type JobPayload } from './jobs.js';

/** After this many attempts a job is dead: it stays where a person sees it, and can be tried again. */
export const MAX_ATTEMPTS = 10;

/**
 * So often may the worker of a job fall before the job is dead: it may be what brings them down. That nobody can know, so a
 * fall counts apart from the attempts: killed workers make no job fail.
 */
export const MAX_FALLS = 20;

/** Milliseconds without a sign of life after which a job is sent again: the queue may have lost it, or its worker fallen. */
export const PATIENCE = 15_000;

/**
 * So many jobs are on their way at once; what would only wait in the queue waits in the outbox. Whoever waits there for
 * longer than our patience is sent again, and what had waited is thrown away: with too many, slow workers would do nothing
 * else. A hundred in 15 s is what a single slow worker does.
 */
const WINDOW = 100;

/**
 * Where this stands in a statement, its commit does not wait for the disk: a server that falls in the next moment forgets
 * that a job was sent, begun or done, and it is sent again, as when the queue forgets it. That a job is wanted is never
 * written this way.
 */
const UNHURRIED = Prisma.sql`set_config('synchronous_commit', 'off', true) = 'off'`;

/**
 * Neither done nor given up, of rows that are sought by their ids. Said as the index of what waits says it, that index would be
 * walked from end to end for each of them where PostgreSQL takes it to be short.
 */
const OPEN = Prisma.sql`coalesce("doneAt", "deadAt") IS NULL`;

/** Milliseconds: what is urgent goes before all that was asked for in so long; what has waited for longer has its turn. */
const HEAD_START = 60_000;

/** Days for which a job that was done is kept. */
const KEPT = 7;

/** An attempt at a job. */
export interface Attempt extends NamedParcel {
  readonly key: string;
  readonly payload: unknown;
  readonly requestId: string | null;
  readonly traceparent: string | null;
  /** 1 for the first. */
  readonly attempt: number;
  /** How many of its workers were never heard of again. */
  readonly falls: number;
}

/**
 * Asks for a job inside the transaction of the change that wants it: both are stored, or neither. `key` says what the job
 * is, so that asking twice is asking once; it begins with the job's name.
 */
export function enqueue<Name extends JobName>(
  tx: Sql,
  job: Name,
  key: string,
  payload: JobPayload<Name>,
): Promise<void> {
  return enqueueAll(tx, job, [{ key, payload }]);
}

/** A job to be asked for; what it is done for is said where that is not the work at hand. */
export interface WantedJob<Name extends JobName> {
  readonly key: string;
  readonly payload: JobPayload<Name>;
  readonly requestId?: string | null;
  readonly traceparent?: string | null;
}

/** Asks for many jobs of one name at once. */
export async function enqueueAll<Name extends JobName>(
  tx: Sql,
  job: Name,
  wanted: readonly WantedJob<Name>[],
): Promise<void> {
  const rows = wanted.map(({ key, payload, requestId, traceparent }) => ({
    key: `${job}:${key}`,
    payload: JOBS[job].parse(payload),
    requestId: requestId ?? currentRequestId() ?? null,
    traceparent: traceparent ?? currentTraceparent() ?? null,
  }));
  const ask = Prisma.sql`
    INSERT INTO "Outbox" ("deskId", key, job, payload, "requestId", traceparent, "notBefore")
    SELECT (payload->>'deskId')::uuid, key, ${job}, payload, "requestId", traceparent,
      now() - ${isUrgent(job) ? HEAD_START : 0} * interval '1 millisecond'
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS wanted (key text, payload jsonb, "requestId" text, traceparent text)
    ON CONFLICT (key) DO NOTHING`;
  await write(tx, ask);
}

/**
 * Takes up to `limit` jobs that are to be sent now, and marks them as sent: new ones, those whose pause is over, and those
 * that were not heard of for the length of our patience. Several relays at once take different ones.
 */
export function takeWaiting(store: Store, limit: number): Promise<NamedParcel[]> {
  return store.$queryRaw`
    WITH waiting AS (
      SELECT id FROM "Outbox"
      WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND "notBefore" <= now()
      ORDER BY "notBefore", id
      LIMIT least(${limit}, greatest(0, ${WINDOW} - (
        SELECT count(*) FROM "Outbox"
        WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND "notBefore" > now() AND "sentAt" IS NOT NULL)))
      FOR UPDATE SKIP LOCKED
    ), sent AS (
      UPDATE "Outbox" SET
        "sentAt" = now(), sends = sends + 1, "notBefore" = now() + ${PATIENCE} * interval '1 millisecond'
      FROM waiting WHERE "Outbox".id = waiting.id AND ${UNHURRIED}
      RETURNING "Outbox".id AS outbox, job, sends AS send
    )
    SELECT * FROM sent ORDER BY outbox`;
}

/** Those that were sent a while ago (milliseconds) and not begun since: until then they rest for as long as their sender said. */
export function findUnbegun(tx: Sql, since: number): Promise<Parcel[]> {
  return tx.$queryRaw`
    SELECT id AS outbox, sends AS send FROM "Outbox"
    WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND "notBefore" > now()
      AND "notBefore" = "sentAt" + ${PATIENCE} * interval '1 millisecond'
      AND "sentAt" < now() - ${since} * interval '1 millisecond'`;
}

/** The rows of these parcels, held in the order of their ids: none that is over, or was sent or begun since. */
const held = (parcels: readonly Parcel[]) => Prisma.sql`
  held AS (
    SELECT o.id
    FROM unnest(${parcels.map(({ outbox }) => outbox)}::bigint[], ${parcels.map(({ send }) => send)}::int[]) AS parcel (id, send)
    JOIN "Outbox" o ON o.id = parcel.id
    WHERE o.sends = parcel.send AND ${OPEN}
    ORDER BY o.id FOR UPDATE OF o
  )`;

/** Before all that was asked for after it: what was lost does not begin to wait anew behind a long row. */
const ITS_PLACE = Prisma.sql`"createdAt" - ${HEAD_START} * interval '1 millisecond'`;

/** The queue has lost them: they are sent again at once, unless they were begun meanwhile. */
export async function sendAgain(tx: Sql, parcels: readonly Parcel[]): Promise<void> {
  await tx.$executeRaw`
    WITH ${held(parcels)}
    UPDATE "Outbox" o SET "notBefore" = ${ITS_PLACE} FROM held WHERE o.id = held.id`;
}

/** Those whose patience has come to an end in the last minute have their place again; not those that someone is at just now. */
export async function recallSilent(tx: Sql): Promise<void> {
  await tx.$executeRaw`
    WITH silent AS (
      SELECT id FROM "Outbox"
      WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND "sentAt" IS NOT NULL
        AND "notBefore" BETWEEN now() - interval '1 minute' AND now() AND "notBefore" > "createdAt"
      ORDER BY id FOR UPDATE SKIP LOCKED
    )
    UPDATE "Outbox" SET "notBefore" = ${ITS_PLACE} FROM silent WHERE "Outbox".id = silent.id`;
}

/** The queue refused them, or who took them is leaving: they have their place again. */
export const takeBack = (tx: Sql, parcels: readonly Parcel[]) => waitAgain(tx, parcels, ITS_PLACE);

/** Nobody has room for them: they wait again, for `pause` milliseconds. */
export const giveBack = (tx: Sql, parcels: readonly Parcel[], pause = 1_000) =>
  waitAgain(tx, parcels, Prisma.sql`now() + ${pause} * interval '1 millisecond'`);

async function waitAgain(tx: Sql, parcels: readonly Parcel[], until: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    WITH ${held(parcels)}
    UPDATE "Outbox" o SET "sentAt" = NULL, "notBefore" = ${until} FROM held WHERE o.id = held.id`;
}

/**
 * Begins an attempt at each of these jobs; gives those that it has begun. None at a job that has been done or given up, or
 * was sent or begun since: a parcel is taken once, and only the latest, so that no two workers are at one job. Where an
 * attempt was begun and never ended, this is the same attempt after a fall.
 */
export function beginAttempts(store: Store, parcels: readonly Parcel[]): Promise<Attempt[]> {
  return store.$queryRaw`
    WITH ${held(parcels)}
    UPDATE "Outbox" o SET
      attempts = attempts + CASE WHEN "begunAt" IS NULL THEN 1 ELSE 0 END,
      falls = falls + CASE WHEN "begunAt" IS NULL THEN 0 ELSE 1 END,
      "begunAt" = now(), sends = sends + 1, "notBefore" = now() + ${PATIENCE} * interval '1 millisecond'
    FROM held WHERE o.id = held.id AND ${UNHURRIED}
    RETURNING o.id AS outbox, sends AS send, key, job, payload, "requestId", traceparent,
      attempts AS attempt, falls`;
}

/** As if an attempt had not begun: whoever falls before it begins again takes nothing of it along. */
export async function putBack(tx: Sql, { outbox, send }: Attempt): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Outbox" SET "begunAt" = NULL, attempts = attempts - 1
    WHERE id = ${outbox} AND sends = ${send} AND ${OPEN}`;
}

/** A sign of life of the one who is at the job. */
export async function stillAtIt(tx: Sql, { outbox, send }: Attempt): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Outbox" SET "notBefore" = now() + ${PATIENCE} * interval '1 millisecond'
    WHERE id = ${outbox} AND sends = ${send} AND ${OPEN}`;
}

/** Marks jobs as done. Only their consumer says so: that the queue took them means nothing. */
export async function markDone(store: Store, attempts: readonly Attempt[]): Promise<void> {
  await store.$executeRaw`
    WITH done AS (
      SELECT id FROM "Outbox" WHERE id = ANY(${attempts.map(({ outbox }) => outbox)}::bigint[]) ORDER BY id FOR UPDATE
    )
    UPDATE "Outbox" o SET "doneAt" = now(), "deadAt" = NULL, error = NULL FROM done
    WHERE o.id = done.id AND ${UNHURRIED}`;
}

/**
 * Notes a failed attempt. The job comes again after a pause of 1, 4, 16 … seconds, an hour at most; after the last attempt
 * it is dead, and so is one that was not begun because too many of its workers had fallen.
 */
export async function markFailed(tx: Sql, { outbox, send }: Attempt, error: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Outbox" SET
      error = left(${storable(error)}, 2000),
      "sentAt" = NULL,
      "begunAt" = NULL,
      "notBefore" = now() + least(power(4, attempts - 1), 3600) * interval '1 second',
      "deadAt" = CASE WHEN attempts >= ${MAX_ATTEMPTS} OR falls > ${MAX_FALLS} THEN now() END
    WHERE id = ${outbox} AND sends = ${send} AND "doneAt" IS NULL`;
}

/** Nobody wants these deliveries any more: their jobs are over, and what was said when they failed is forgotten. */
export async function callOff(tx: Sql, deskId: string, deliveryIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH unwanted AS (
      SELECT id FROM "Outbox"
      WHERE "deskId" = ${deskId}::uuid AND "doneAt" IS NULL AND payload->>'deliveryId' = ANY(${deliveryIds})
      ORDER BY id FOR UPDATE
    )
    UPDATE "Outbox" o SET "doneAt" = now(), "deadAt" = NULL, error = NULL FROM unwanted WHERE o.id = unwanted.id`;
}

/**
 * Tries a dead job of this desk again, from the first attempt; gives the job as it was. Undefined when there is none of
 * that id.
 */
export async function revive(tx: Sql, deskId: string, id: bigint): Promise<FailedJob | undefined> {
  const [dead] = await tx.$queryRaw<FailedJob[]>`
    WITH dead AS (
      SELECT ${FAILED} FROM "Outbox"
      WHERE id = ${id} AND "deskId" = ${deskId}::uuid AND "deadAt" IS NOT NULL FOR UPDATE
    ), revived AS (
      UPDATE "Outbox" o SET
        "deadAt" = NULL, attempts = 0, falls = 0, "sentAt" = NULL, "notBefore" = now()
      FROM dead WHERE o.id = dead.id
    )
    SELECT * FROM dead`;
  return dead;
}

/** Forgets up to a thousand of the jobs that were done a week ago; tells how many. The dead are never forgotten. */
export function prune(tx: Sql): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "Outbox" WHERE id IN (
      SELECT id FROM "Outbox" WHERE "doneAt" < now() - ${KEPT} * interval '1 day' ORDER BY "doneAt" LIMIT 1000)`;
}

/** A job that did not succeed: given up, or to be tried again. */
export interface FailedJob {
  readonly id: bigint;
  readonly job: string;
  readonly key: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly createdAt: Date;
  /** null: it is tried again. */
  readonly deadAt: Date | null;
  /** When it is tried again; null when it is under way now, or given up. */
  readonly againAt: Date | null;
}

/** What is told of a job that failed. */
const FAILED = Prisma.sql`id, job, key, attempts, error, "createdAt", "deadAt",
  CASE WHEN "deadAt" IS NULL AND "sentAt" IS NULL THEN "notBefore" END AS "againAt"`;

/**
 * Up to `limit` jobs of the desk that failed, the oldest first, after the one of that id: the dead, and unless only those are
 * asked for, the ones that are tried again.
 */
export function listFailed(
  tx: Sql,
  deskId: string,
  after: bigint,
  limit: number,
  only: 'dead' | undefined,
): Promise<FailedJob[]> {
  const failing = Prisma.sql`
    UNION ALL
    SELECT ${FAILED} FROM "Outbox"
    WHERE "deskId" = ${deskId}::uuid AND "doneAt" IS NULL AND "deadAt" IS NULL AND error IS NOT NULL AND id > ${after}`;
  return tx.$queryRaw`
    SELECT ${FAILED} FROM "Outbox" WHERE "deskId" = ${deskId}::uuid AND "deadAt" IS NOT NULL AND id > ${after}
    ${only === 'dead' ? Prisma.empty : failing}
    ORDER BY id LIMIT ${limit}`;
}

/** How the jobs of one name stand. */
export interface JobsState {
  readonly job: string;
  /** To be sent, for the first time or again after a pause. */
  readonly waiting: number;
  /** On their way, or at work. */
  readonly underWay: number;
  /** Those of both whose last attempt failed. */
  readonly failing: number;
  readonly dead: number;
  /** When the oldest that is not done was asked for. */
  readonly oldest: Date | null;
}

/** How the desk's jobs stand, by name; nothing of those that are done. Its cost grows with what waits and what is dead. */
export function summarize(tx: Sql, deskId: string): Promise<JobsState[]> {
  return tx.$queryRaw`
    SELECT job, (count(*) FILTER (WHERE "deadAt" IS NULL AND "sentAt" IS NULL))::int AS waiting,
      (count(*) FILTER (WHERE "deadAt" IS NULL AND "sentAt" IS NOT NULL))::int AS "underWay",
      (count(*) FILTER (WHERE "deadAt" IS NULL AND error IS NOT NULL))::int AS failing,
      (count(*) FILTER (WHERE "deadAt" IS NOT NULL))::int AS dead,
      min("createdAt") FILTER (WHERE "deadAt" IS NULL) AS oldest
    FROM (
      SELECT * FROM "Outbox" WHERE "doneAt" IS NULL AND "deadAt" IS NULL AND "deskId" = ${deskId}::uuid
      UNION ALL
      SELECT * FROM "Outbox" WHERE "deadAt" IS NOT NULL AND "deskId" = ${deskId}::uuid
    ) jobs GROUP BY job ORDER BY job`;
}
