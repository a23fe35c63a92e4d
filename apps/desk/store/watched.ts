import { useSyncExternalStore } from 'react';

/** Something outside of every screen that screens follow. */
export interface Watched<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Draws the part of a screen that calls it anew, whenever it changes. */
  readonly use: () => T;
}

/** Begins with `now`. */
export function watched<T>(now: T): Watched<T> {
  const watchers = new Set<() => void>();
  const watch = (watcher: () => void) => (watchers.add(watcher), () => void watchers.delete(watcher));
  const get = () => now;
  return {
    get,
    set: (next) => {
      if (Object.is(next, now)) return;
      now = next;
      watchers.forEach((tell) => tell());
    },
    use: () => useSyncExternalStore(watch, get),
  };
}
