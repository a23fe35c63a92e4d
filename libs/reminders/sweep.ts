import type { Database } from '#database';
import { enqueueAll } from '#queue';
import { isAnyDue, takeDue, takeDueDigests } from './reminders.repository.js';

/** How many reminders are handed over at once. */
const BATCH = 500;

/** Asks for the sending of every reminder that is due, by the clock of Postgres. Several sweeps at once take different ones. */
export async function sweepReminders(database: Database): Promise<void> {
  await sweepDigests(database);
  if (!(await isAnyDue(database.reader))) return;
  let taken: number;
  do {
    taken = await database.transaction(async (tx) => {
      const due = await takeDue(tx, BATCH);
      // A reminder that was put off, were it to the same time, is asked for again: each asking has its own key.
      const wanted = due.map(({ id, deskId, queuedAt, requestId, traceparent }) => ({
        key: `${id}:${queuedAt.getTime()}`,
        payload: { deskId, reminderId: id },
        ...{ requestId, traceparent },
      }));
      await enqueueAll(tx, 'reminders.send', wanted);
      return due.length;
    });
  } while (taken === BATCH);
}

/** Asks for every digest whose time has come. */
async function sweepDigests(database: Database): Promise<void> {
  const due = await database.reader.$queryRaw<unknown[]>`
    SELECT id FROM "Digest" WHERE "queuedAt" IS NULL AND "dueAt" <= now() LIMIT 1`;
  if (due.length === 0) return;
  await database.transaction(async (tx) => {
    const digests = await takeDueDigests(tx, BATCH);
    const wanted = digests.map(({ id, deskId }) => ({ key: id, payload: { deskId, digestId: id } }));
    await enqueueAll(tx, 'reminders.digest', wanted);
  });
}
