import type { Database } from '#database';
import { enqueueAll } from '#queue';
import { takeDue, takeDueDigests, whatIsDue, type DueReminder } from './reminders.repository.js';

/** How many reminders are handed over at once, and how many of them are sent by one job at most. */
const BATCH = 500;
const TOGETHER = 50;

/** Asks for the sending of every reminder that is due, by the clock of Postgres. Several sweeps at once take different ones. */
export async function sweepReminders(database: Database): Promise<void> {
  const due = await whatIsDue(database.sql);
  if (due.digests) await sweepDigests(database);
  if (!due.reminders) return;
  let taken: number;
  do {
    taken = await database.transaction(async (tx) => {
      const due = await takeDue(tx, BATCH);
      // A reminder that was put off, were it to the same time, is asked for again: each asking has its own key.
      // Each letter goes under its own request; that of the first is the one that the job is told of.
      const wanted = together(due).map(([first, ...others]) => ({
        key: `${first.id}:${first.queuedAt.getTime()}`,
        payload: { deskId: first.deskId, reminderIds: [first, ...others].map(({ id }) => id) },
        ...{ requestId: first.requestId, traceparent: first.traceparent },
      }));
      await enqueueAll(tx, 'reminders.send', wanted);
      return due.length;
    });
  } while (taken === BATCH);
}

/** In groups of one desk; those of an article are neighbours, for the end of its record is held by one group at a time. */
function together(due: readonly DueReminder[]): [DueReminder, ...DueReminder[]][] {
  const inOrder = due.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const groups: [DueReminder, ...DueReminder[]][] = [];
  for (const one of inOrder) {
    const group = groups.at(-1);
    if (group?.[0].deskId === one.deskId && group.length < TOGETHER) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function placeOf({ deskId, articleId }: DueReminder): string {
  return `${deskId} ${articleId}`;
}

/** Asks for every digest whose time has come. */
async function sweepDigests(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    const digests = await takeDueDigests(tx, BATCH);
    const wanted = digests.map(({ id, deskId }) => ({ key: id, payload: { deskId, digestId: id } }));
    await enqueueAll(tx, 'reminders.digest', wanted);
  });
}
