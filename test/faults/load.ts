/**
 * People at work, through the API: each asks again, under the same key, until the desk has answered. What it answered is
 * written down, so that it can be held to it afterwards.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { StetClient } from '../../apps/desk/api/client.js';
import type { StruckNewsroom } from './newsroom.js';
import { between, oneOf, seeded, type Random } from './random.js';

/** How a request stands: the desk said yes, or no, or the run ended before it said anything. */
export type Standing = 'accepted' | 'refused' | 'unknown';

/** What the outside knows. */
export interface Journal {
  /** By the word that marks them: articles by their title, issues by their note. */
  readonly articles: Map<string, Standing>;
  readonly issues: Map<string, Standing>;
  /** Moves of claims that were asked for: `claim action`, and how each of them stands. */
  readonly moves: Map<string, Standing[]>;
  /** Requests in all, and how often one had to be asked again. */
  requests: number;
  repeats: number;
}

export interface Load {
  readonly journal: Journal;
  /** Everyone stops; resolves when the last has put down what they were at, or given up waiting for the answer. */
  stop(): Promise<void>;
}

/** Milliseconds: how long one answer is waited for, and between two tries. */
const PATIENCE = 5_000;
const AGAIN = 250;
/** Milliseconds between two things that one person does. */
const PACE = { least: 60, most: 300 };
/** Milliseconds in which what is assigned is to be done: its reminders fall into the run. */
const WINDOW = { least: 2_000, most: 12_000 };
/** Milliseconds after which someone goes on to something else, while an answer is still to come; and after the end. */
const GO_ON = 2_000;
const LAST_CALL = 5_000;

/** The slug of an answer that will be another when it is asked for again. */
const NOT_YET = 'request/still-running';
/** It was done, and what was answered is lost. */
const DONE = 'request/answer-lost';

interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sets everyone to work. */
export function startLoad({ people }: StruckNewsroom, seed: number): Load {
  const journal: Journal = {
    articles: new Map(),
    issues: new Map(),
    moves: new Map(),
    requests: 0,
    repeats: 0,
  };
  let working = true;
  let deadline = Infinity;
  let count = 0;
  const underWay = new Set<Promise<void>>();

  /** Asks until there is an answer. */
  const insist = async <T>(
    ask: (again: { headers: { 'Idempotency-Key': string }; signal: AbortSignal }) => Promise<Answer<T>>,
  ): Promise<{ readonly standing: Standing; readonly data?: T | undefined }> => {
    const headers = { 'Idempotency-Key': `${seed}-${++count}` };
    journal.requests += 1;
    for (;;) {
      const answer = await ask({ headers, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
      const status = answer?.response.status ?? 599;
      const slug = (answer?.error as { slug?: string } | undefined)?.slug;
      if (status < 300 || slug === DONE) return { standing: 'accepted', data: answer?.data };
      if (status < 500 && status !== 429 && slug !== NOT_YET) return { standing: 'refused' };
      if (Date.now() > deadline) return { standing: 'unknown' };
      journal.repeats += 1;
      await delay(AGAIN);
    }
  };
  /** Reads once; nothing when the desk is away. */
  const read = async <T>(
    ask: (init: { signal: AbortSignal }) => Promise<Answer<T>>,
  ): Promise<T | undefined> =>
    (await ask({ signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined))?.data;

  /** Asks for a move of a claim, and writes down how it went. */
  const move = async (
    claim: string,
    action: string,
    asked: Promise<{ standing: Standing }>,
  ): Promise<void> => {
    const standings = journal.moves.get(`${claim} ${action}`) ?? [];
    journal.moves.set(`${claim} ${action}`, standings);
    const at = standings.push('unknown') - 1;
    standings[at] = (await asked).standing;
  };

  const handIn = async (api: StetClient, random: Random): Promise<void> => {
    const title = `article ${seed} ${journal.articles.size}`;
    journal.articles.set(title, 'unknown');
    const content = Array.from({ length: between(random, 2, 4) }, () => sentence(random)).join(' ');
    const body = { format: 'text' as const, title, content };
    const { standing } = await insist((again) => api.POST('/api/v1/articles', { ...again, body }));
    journal.articles.set(title, standing);
  };

  /** Gives a claim that waits to a checker, or takes one out of their hands for another. */
  const assign = async (api: StetClient, random: Random): Promise<void> => {
    const status = random() < 0.8 ? 'queued' : 'assigned';
    const page = await read((init) =>
      api.GET('/api/v1/claims', { ...init, params: { query: { status, size: 30 } } }),
    );
    if (page === undefined || page.items.length === 0) return;
    const { id, version, assignee } = oneOf(random, page.items);
    const [one, other] = [people.checker.id, people.checker2.id];
    const assigneeId = assignee?.id === one || (assignee === null && random() < 0.5) ? other : one;
    const dueAt = new Date(Date.now() + between(random, WINDOW.least, WINDOW.most)).toISOString();
    await move(
      id,
      'claim.assigned',
      insist(({ headers, signal }) =>
        api.POST('/api/v1/claims/{id}/assignments', {
          ...{ headers, signal, body: { assigneeId, dueAt } },
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    );
  };

  /** A checker looks at what is theirs: accepts, checks, flags, or lets it lie. */
  const check = async (api: StetClient, random: Random): Promise<void> => {
    const page = await read((init) =>
      api.GET('/api/v1/claims', {
        ...init,
        params: { query: { assignee: 'me', status: 'assigned,in_check', size: 30 } },
      }),
    );
    if (page === undefined || page.items.length === 0) return;
    const { id, version, status } = oneOf(random, page.items);
    const header = { 'If-Match': `"${version}"` };
    const choice = random();
    if (choice < 0.25) return flag(api, id);
    if (choice < 0.6) return;
    if (status === 'in_check')
      return move(
        id,
        'claim.checked',
        insist(({ headers, signal }) =>
          api.POST('/api/v1/claims/{id}/checks', {
            ...{ headers, signal, body: { outcome: 'not_a_fact', note: '' } },
            params: { path: { id }, header },
          }),
        ),
      );
    const file = await read((init) =>
      api.GET('/api/v1/claims/{id}/file', { ...init, params: { path: { id } } }),
    );
    const offered = file?.assignments.find((one) => one.status === 'offered');
    if (offered === undefined) return;
    const params = { path: { id: offered.id }, header: { 'If-Match': `"${offered.version}"` } };
    if (choice < 0.9)
      return move(
        id,
        'claim.accepted',
        insist(({ headers, signal }) =>
          api.POST('/api/v1/assignments/{id}/accept', { headers, signal, params }),
        ),
      );
    return move(
      id,
      'claim.declined',
      insist(({ headers, signal }) =>
        api.POST('/api/v1/assignments/{id}/decline', {
          ...{ headers, signal, params },
          body: { reason: 'too much on my desk' },
        }),
      ),
    );
  };

  const flag = async (api: StetClient, id: string): Promise<void> => {
    const note = `issue ${seed} ${journal.issues.size}`;
    journal.issues.set(note, 'unknown');
    const { standing } = await insist((again) =>
      api.POST('/api/v1/claims/{id}/issues', {
        ...again,
        params: { path: { id } },
        body: { category: 'number.wrong_value', note },
      }),
    );
    journal.issues.set(note, standing);
  };

  const work = async (index: number, act: (random: Random) => Promise<void>): Promise<void> => {
    const random = seeded(seed + index);
    while (working) {
      const acting = act(random).finally(() => underWay.delete(acting));
      underWay.add(acting);
      await Promise.race([acting, delay(GO_ON)]);
      await delay(between(random, PACE.least, PACE.most));
    }
  };
  const { author, editor, chief, checker, checker2 } = people;
  const everyone = Promise.all(
    [
      (random: Random) => handIn(author.api, random),
      (random: Random) => assign(editor.api, random),
      (random: Random) => assign(chief.api, random),
      (random: Random) => check(checker.api, random),
      (random: Random) => check(checker2.api, random),
    ].map((act, index) => work(index + 1, act)),
  );
  return {
    journal,
    stop: async () => {
      working = false;
      deadline = Date.now() + LAST_CALL;
      await everyone;
      await Promise.all(underWay);
    },
  };
}

const PLACES = ['harbour', 'library', 'tramway', 'stadium', 'waterworks'];

function sentence(random: Random): string {
  return `The ${oneOf(random, PLACES)} cost ${between(random, 2, 900)} million euros in ${between(random, 1950, 2020)}.`;
}
