import type { Database } from '#database';
import { enqueueAll } from '#queue';
import { takeDue, takeDueDigests, whatIsDue, type DueReminder } from './reminders.repository.js';

/** How many reminders are handed over at once, and how many of them are sent by one job at most. */
const BATCH = 500;
const TOGETHER = 100;

/** Asks for the sending of every reminder that is due, by the clock of Postgres. Several sweeps at once take different ones. */
export async function sweepReminders(database: Database): Promise<void> {
  const due = await whatIsDue(database.sql);
  if (due.digests) await sweepDigests(database);
  if (!due.reminders) return;
  let taken: number;
  do {
    taken = await database.sqlTransaction(async (tx) => {
      const due = await takeDue(tx, BATCH);
      // A reminder that was put off, were it to the same time, is asked for again: each asking has its own key.
      // Each letter goes under its own request; that of the first is the one that the job is told of.
      const wanted = together(due).map((group) => {
        const { id, deskId, queuedAt, requestId, traceparent } = group[0]!;
        const payload = { deskId, reminderIds: group.map((one) => one.id) };
        return { key: `${id}:${queuedAt.getTime()}`, payload, requestId, traceparent };
      });
      await enqueueAll(tx, 'reminders.send', wanted);
      return due.length;
    });
  } while (taken === BATCH);
}

/**
 * In groups of one desk, each of whole articles: whoever holds the end of an article's record holds up all others of it, and
 * what is held up goes singly. Only an article of which very much is due at once is in several.
 */
export function together(due: readonly DueReminder[]): DueReminder[][] {
  const articles = new Map<string, DueReminder[]>();
  for (const one of due) {
    const article = `${one.deskId} ${one.articleId}`;
    const ofIt = articles.get(article);
    if (ofIt) ofIt.push(one);
    else articles.set(article, [one]);
  }
  const groups: DueReminder[][] = [];
  for (const [, ofIt] of [...articles].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (let from = 0; from < ofIt.length; from += TOGETHER) {
      const part = ofIt.slice(from, from + TOGETHER);
      const group = groups.at(-1);
      if (group?.[0]!.deskId === part[0]!.deskId && group.length + part.length <= TOGETHER)
        group.push(...part);
      else groups.push(part);
    }
  return groups;
}

/** Asks for every digest whose time has come. */
async function sweepDigests(database: Database): Promise<void> {
  await database.sqlTransaction(async (tx) => {
    const digests = await takeDueDigests(tx, BATCH);
    const wanted = digests.map(({ id, deskId }) => ({ key: id, payload: { deskId, digestId: id } }));
    await enqueueAll(tx, 'reminders.digest', wanted);
  });
}
