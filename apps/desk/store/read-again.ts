import type { Query, QueryClient } from '@tanstack/react-query';

/** Milliseconds: changes come in bursts, and one reading answers them all. */
const BURST = 250;

/** Reads again what is shown, once for a burst of changes. */
export interface ReadsAgain {
  readonly soon: () => void;
  readonly stop: () => void;
}

/**
 * What is on its way is not broken off, as a list of many pages would never come to its end: it is read again once it is there,
 * and all else does not wait for it.
 */
export function readsAgain(queries: QueryClient, predicate: (query: Query) => boolean): ReadsAgain {
  const cache = queries.getQueryCache();
  let due: ReadonlySet<Query> = new Set();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    waiting ??= setTimeout(read, BURST);
  };
  const read = () => {
    waiting = undefined;
    const isDue = (query: Query) => due.has(query);
    const underWay = new Set(cache.findAll({ fetchStatus: 'fetching', predicate: isDue }));
    const isReady = (query: Query) => isDue(query) && !underWay.has(query) && predicate(query);
    void queries.invalidateQueries({ predicate: isReady });
    due = underWay;
    if (due.size > 0) wait();
  };
  const soon = () => {
    due = new Set(cache.getAll());
    wait();
  };
  return { soon, stop: () => clearTimeout(waiting) };
}
