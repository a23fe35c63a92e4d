import { listen, type Database } from '#database';
import type { QueueBackend } from './backend.js';
import { findUnbegun, recallSilent, sendAgain, takeBack, takeWaiting } from './outbox.js';
import { every } from './schedules.js';

/** How many jobs go to the queue at once. */
const BATCH = 500;
/** Milliseconds between looks: while there is work, and when nobody announced any. */
const BUSY_PAUSE = 100;
const IDLE_PAUSE = 1_000;
/** Milliseconds in which a parcel that was sent is sure to be in the queue, or out of it again. */
const ARRIVAL = 2_000;

/** Carries jobs from the outbox to the queue until it is stopped. */
export interface Relay {
  /** There is room for more on its way: it looks now. */
  wake(): void;
  stop(): Promise<void>;
}

/** Starts a relay: it looks when a transaction was committed, and every second in any case. Several may run side by side. */
export function startRelay(
  database: Database,
  backend: QueueBackend,
  databaseUrl: string,
  onError: (error: unknown) => void,
): Relay {
  // A queue that refused is left alone for a while, whatever is announced meanwhile.
  let refusedUntil = 0;
  const look = async () => {
    if (Date.now() < refusedUntil) return refusedUntil - Date.now();
    try {
      return (await sendWaiting(database, backend)) > 0 ? BUSY_PAUSE : IDLE_PAUSE;
    } catch (error) {
      refusedUntil = Date.now() + IDLE_PAUSE;
      throw error;
    }
  };
  const looks = every(IDLE_PAUSE, look, onError);
  const listener = listen(databaseUrl, 'stet worker', () => looks.wake(), onError);
  const searches = every(IDLE_PAUSE, () => recallLost(database, backend), onError);
  return {
    wake: () => looks.wake(),
    stop: async () => void (await Promise.all([looks.stop(), searches.stop(), listener.stop()])),
  };
}

/** Sends one batch; tells how many jobs it held. What the queue refuses has its place again. */
export async function sendWaiting(database: Database, backend: Pick<QueueBackend, 'send'>): Promise<number> {
  const parcels = await takeWaiting(database.sql, BATCH);
  if (parcels.length === 0) return 0;
  try {
    await backend.send(parcels);
  } catch (error) {
    await takeBack(database.sql, parcels);
    throw error;
  }
  return parcels.length;
}

/**
 * Has sent again what was not heard of for too long, before what has waited for less; and what the queue has forgotten, without
 * waiting for the end of our patience: nothing waits in it, and more is on its way than workers have in hand.
 */
export async function recallLost(database: Database, backend: Pick<QueueBackend, 'held'>): Promise<void> {
  await recallSilent(database.sql);
  const unbegun = await findUnbegun(database.sql, ARRIVAL);
  if (unbegun.length === 0) return;
  const { waiting, taken } = await backend.held();
  if (waiting === 0 && unbegun.length > taken) await sendAgain(database.sql, unbegun);
}
