import { useSyncExternalStore } from 'react';

/** Milliseconds for which what was done can be taken back by one key. */
const WHILE = 10_000;

/** Something just done that can be taken back. */
export interface Undoable {
  /** What was done, in words. */
  readonly done: string;
  readonly undo: () => Promise<unknown>;
}

let last: Undoable | undefined;
let forgetting: number | undefined;
const watchers = new Set<() => void>();

/** Remembers what was just done, for ten seconds or until something else is done. */
export function offerUndo(undoable: Undoable | undefined): void {
  window.clearTimeout(forgetting);
  last = undoable;
  if (undoable !== undefined) forgetting = window.setTimeout(() => offerUndo(undefined), WHILE);
  watchers.forEach((watch) => watch());
}

/** What can be taken back now. */
export function useUndoable(): Undoable | undefined {
  return useSyncExternalStore(
    (watch) => (watchers.add(watch), () => watchers.delete(watch)),
    () => last,
  );
}
