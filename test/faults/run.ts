import { setTimeout as delay } from 'node:timers/promises';
import { endPauses, findViolations, unsettled, withStore, type Violations } from './invariants.js';
import { startLoad } from './load.js';
import { openStruckNewsroom } from './newsroom.js';
import { nameOf, planOf, type Backend, type Fault } from './plan.js';
import { strike } from './strike.js';

export interface FaultsRun {
  readonly backend: Backend;
  readonly seed: number;
  /** Ends after so many faults, or so many minutes, whichever is first. */
  readonly faults?: number;
  readonly minutes?: number;
  /** A bug that is planted in the store before anyone works: see bugs.ts. */
  readonly bug?: string;
  /** Which of the plan's faults strike; unsaid, all. */
  readonly only?: (fault: Fault) => boolean;
  /** Milliseconds after the last fault in which everything has to come to rest. */
  readonly healing?: number;
  readonly tell?: (line: string) => void;
}

/** What a run came to. */
export interface Outcome {
  readonly violations: Violations;
  readonly strikes: number;
  /** How many of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly requests: number;
  readonly repeats: number;
  /** At the mail server: letters, and those of them that came again under the same Message-ID. */
  readonly letters: number;
  readonly lettersAgain: number;
  /** Milliseconds from the last fault until everything was settled. */
  readonly healed: number;
  /** Milliseconds by which reminders came after their time: the middle one, the 99th of a hundred, the latest. */
  readonly lateness: { readonly p50: number; readonly p99: number; readonly most: number };
}

/** Milliseconds: for a backlog on a slow machine. */
const HEALING = 120_000;
/** Milliseconds that an app may take after SIGTERM. */
const DRAIN = 27_000;

const NEVER = { p50: 0, p99: 0, most: 0 };

/** People work, faults strike by the seed's plan, and then everything that must hold is looked at. */
export async function runFaults({
  backend,
  seed,
  faults = Infinity,
  minutes = Infinity,
  bug,
  only = () => true,
  healing = HEALING,
  tell = () => undefined,
}: FaultsRun): Promise<Outcome> {
  const room = await openStruckNewsroom(backend, bug);
  try {
    const load = startLoad(room, seed);
    const kinds: Record<string, number> = {};
    const end = Date.now() + minutes * 60_000;
    let strikes = 0;
    for (const { after, fault } of planOf(seed, backend)) {
      if (strikes >= faults || Date.now() > end) break;
      if (!only(fault)) continue;
      await delay(after);
      tell(`${++strikes} ${nameOf(fault)}`);
      await strike(room, fault);
      const [kind, target] = nameOf(fault).split(' ');
      const name = kind === 'refuse' ? 'refuse mail' : `${kind} ${target?.replace(/\d$/, '')}`;
      kinds[name] = (kinds[name] ?? 0) + 1;
    }
    const struck = Date.now();
    await load.stop();
    const { journal } = load;
    for (const one of Object.values(room.kept)) await one?.up();
    return await withStore(room.databaseUrl, async (query) => {
      const [{ now: until } = { now: new Date() }] = await query<{ now: Date }>('SELECT now()');
      let left = await unsettled(query, until);
      while (left.length > 0 && Date.now() < struck + healing) {
        await delay(250);
        await endPauses(query);
        left = await unsettled(query, until);
      }
      const healed = Date.now() - struck;
      const stuck = left.slice(0, 20).map((what) => `not settled after ${healed} ms: ${what}`);
      const found = await findViolations(room, journal, query, until);
      const [lateness = NEVER] = await query<Outcome['lateness']>(
        `SELECT coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY late), 0)::int AS p50,
           coalesce(percentile_disc(0.99) WITHIN GROUP (ORDER BY late), 0)::int AS p99, coalesce(max(late), 0)::int AS most
         FROM (SELECT extract(epoch FROM "sentAt" - "dueAt") * 1000 AS late FROM "Reminder" WHERE status = 'sent') sent`,
      );
      const drained = await room.drain();
      const slow = drained
        .filter(({ milliseconds, end: code }) => milliseconds > DRAIN || (code !== 0 && code !== 'SIGTERM'))
        .map(
          ({ app, milliseconds, end: code }) =>
            `${app} ended with ${String(code)} ${milliseconds} ms after SIGTERM`,
        );
      const ids = room.mailbox.mails.map(({ headers }) => headers['message-id']);
      return {
        ...{ violations: [...stuck, ...found, ...slow], strikes, kinds, healed, lateness },
        ...{ requests: journal.requests, repeats: journal.repeats },
        ...{ letters: ids.length, lettersAgain: ids.length - new Set(ids).size },
      };
    });
  } finally {
    await room.close();
  }
}

/** A run in a few lines, for the one who reads the log. */
export function inWords(run: FaultsRun, outcome: Outcome): string {
  const { strikes, kinds, requests, repeats, letters, lettersAgain, healed, lateness, violations } = outcome;
  const struck = Object.entries(kinds).sort(([, a], [, b]) => b - a);
  return [
    `${strikes} faults on ${run.backend}, seed ${run.seed}: ${violations.length} violations`,
    `  ${struck.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    `  ${requests} requests (${repeats} times asked again), ${letters} letters (${lettersAgain} twice, under the same id)`,
    `  settled ${healed} ms after the last fault; reminders late by ${lateness.p50} ms, p99 ${lateness.p99}, at most ${lateness.most}`,
    ...violations.slice(0, 40).map((violation) => `  ✗ ${violation}`),
  ].join('\n');
}
