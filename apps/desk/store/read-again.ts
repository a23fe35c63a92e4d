import type { Query, QueryClient } from '@tanstack/react-query';

/** Milliseconds: changes come in bursts, and one reading answers them all. */
const BURST = 250;

/** Reads again what is shown, once for a burst of changes. */
export interface ReadsAgain {
  readonly soon: () => void;
  readonly stop: () => void;
}

/** What is on its way is not broken off: a list of many pages would never come to its end. */
export function readsAgain(queries: QueryClient, predicate: (query: Query) => boolean): ReadsAgain {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (queries.isFetching() > 0) soon();
      else void queries.invalidateQueries({ predicate });
    }, BURST);
  };
  return { soon, stop: () => clearTimeout(waiting) };
}
