import { Prisma, type Tx } from '#database';

/** How the background is doing, over all desks. Ages in seconds, 0 when nothing waits. */
export interface Background {
  readonly jobsWaiting: number;
  readonly jobsFailing: number;
  readonly jobsDead: number;
  readonly oldestJob: number;
  readonly remindersDue: number;
  readonly oldestReminder: number;
  readonly deliveriesWaiting: number;
  readonly delivered: number;
  readonly deliveriesFailed: number;
  readonly hooksWaiting: number;
  readonly hooksDelivered: number;
  readonly hooksFailed: number;
  readonly workers: number;
  /** Seconds by which the reminders that were sent in the last hour came after their time. */
  readonly lateMedian: number;
  readonly late99: number;
  readonly latest: number;
}

/** A worker is known by the name of its connection. */
const WORKERS = Prisma.sql`SELECT count(*)::int AS workers FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'stet worker'`;

/** One statement over partial indexes: its cost grows with what waits and what the last hour did, not with what exists. */
export async function readBackground(tx: Tx): Promise<Background> {
  const [background] = await tx.$queryRaw<[Background]>`
    SELECT jobs.*, reminders.*, deliveries.*, settled.*, hooks.*, hooked.*, dead.*, workers.*, lateness.*
    FROM (
      SELECT count(*)::int AS "jobsWaiting", (count(*) FILTER (WHERE error IS NOT NULL))::int AS "jobsFailing",
        coalesce(extract(epoch FROM now() - min("createdAt")), 0)::float AS "oldestJob"
      FROM "Outbox" WHERE "doneAt" IS NULL AND "deadAt" IS NULL
    ) jobs, (
      SELECT count(*)::int AS "jobsDead" FROM "Outbox" WHERE "deadAt" IS NOT NULL
    ) dead, (
      SELECT count(*)::int AS "remindersDue", coalesce(extract(epoch FROM now() - min("dueAt")), 0)::float AS "oldestReminder"
      FROM "Reminder"
      WHERE status IN ('scheduled', 'snoozed', 'suppressed') AND "queuedAt" IS NULL AND "dueAt" <= now()
    ) reminders, (
      SELECT count(*)::int AS "deliveriesWaiting" FROM "Delivery" WHERE status = 'waiting'
    ) deliveries, (
      SELECT (count(*) FILTER (WHERE status = 'delivered'))::int AS delivered,
        (count(*) FILTER (WHERE status = 'failed'))::int AS "deliveriesFailed"
      FROM "Delivery" WHERE "settledAt" > now() - interval '1 hour'
    ) settled, (
      SELECT count(*)::int AS "hooksWaiting" FROM "WebhookDelivery" WHERE status = 'waiting'
    ) hooks, (
      SELECT (count(*) FILTER (WHERE status = 'delivered'))::int AS "hooksDelivered",
        (count(*) FILTER (WHERE status = 'failed'))::int AS "hooksFailed"
      FROM "WebhookDelivery" WHERE "settledAt" > now() - interval '1 hour'
    ) hooked, (
      ${WORKERS}
    ) workers, (
      SELECT coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY late), 0)::float AS "lateMedian",
        coalesce(percentile_disc(0.99) WITHIN GROUP (ORDER BY late), 0)::float AS "late99", coalesce(max(late), 0)::float AS latest
      FROM (
        SELECT extract(epoch FROM r."sentAt" - r."dueAt") AS late
        FROM "Outbox" o, jsonb_array_elements_text(o.payload->'reminderIds') AS sent (id)
        JOIN "Reminder" r ON r.id = sent.id::uuid
        WHERE o."doneAt" > now() - interval '1 hour' AND o.job = 'reminders.send' AND r."sentAt" >= r."dueAt"
      ) sent
    ) lateness`;
  return background;
}

/** Reminders that were sent, and until when that is known, by the clock of Postgres. */
export interface Sent {
  readonly until: Date;
  /** Seconds that each of them came after its time. */
  readonly late: readonly number[];
}

/**
 * What was sent since a moment (an hour ago at the earliest), or in the last minute; not the last five seconds, of which not
 * all can be seen yet. So whoever goes on from `until` misses none and sees none twice. Reminders are seen when their job is
 * done: those of a job that is given up after it has sent some are not among them.
 */
export async function readSent(tx: Tx, since: Date | undefined): Promise<Sent> {
  const [sent] = await tx.$queryRaw<[Sent]>`
    WITH stretch AS (
      SELECT greatest(coalesce(${since ?? null}::timestamptz, now() - interval '1 minute'), now() - interval '1 hour') AS since,
        date_trunc('milliseconds', now()) - interval '5 s' AS until
    )
    SELECT until, ARRAY(
      SELECT extract(epoch FROM r."sentAt" - r."dueAt")::float
      FROM "Outbox" o, jsonb_array_elements_text(o.payload->'reminderIds') AS sent (id)
      JOIN "Reminder" r ON r.id = sent.id::uuid
      WHERE o."doneAt" > stretch.since AND o."doneAt" <= stretch.until AND o.job = 'reminders.send' AND r."sentAt" >= r."dueAt"
    ) AS late
    FROM stretch`;
  return sent;
}

/** How many workers are connected. */
export async function countWorkers(tx: Tx): Promise<number> {
  const [{ workers }] = await tx.$queryRaw<[{ workers: number }]>(WORKERS);
  return workers;
}

/** What became of messages by one channel. */
export interface Results {
  readonly channel: 'mail' | 'webhook';
  readonly waiting: number;
  readonly delivered: number;
  readonly failed: number;
  readonly cancelled: number;
}

/** The desk's messages that wait, and what became of those of the last 24 hours. */
export function readResults(tx: Tx, deskId: string): Promise<Results[]> {
  return tx.$queryRaw`
    WITH seen AS (
      SELECT 'mail' AS channel, d.status FROM "Delivery" d JOIN "Notification" n ON n.id = d."notificationId"
      WHERE n."deskId" = ${deskId}::uuid AND (d.status = 'waiting' OR d."settledAt" > now() - interval '1 day')
      UNION ALL
      SELECT 'webhook', d.status FROM "WebhookDelivery" d JOIN "Webhook" w ON w.id = d."webhookId"
      WHERE w."deskId" = ${deskId}::uuid AND (d.status = 'waiting' OR d."settledAt" > now() - interval '1 day')
    )
    SELECT channel, ${Prisma.join(['waiting', 'delivered', 'failed', 'cancelled'].map(count))}
    FROM (VALUES ('mail'), ('webhook')) channels (channel) LEFT JOIN seen USING (channel)
    GROUP BY channel ORDER BY channel`;
}

function count(status: string): Prisma.Sql {
  const name = Prisma.raw(`"${status}"`);
  return Prisma.sql`(count(*) FILTER (WHERE status::text = ${status}))::int AS ${name}`;
}
