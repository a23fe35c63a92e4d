import { useSyncExternalStore } from 'react';

/** Milliseconds for which what was done can be taken back by one key. */
const WHILE = 10_000;

/** Something just done that can be taken back. */
export interface Undoable {
  /** What was done, in words. */
  readonly done: string;
  /** Absent once it was taken back: then the words say so. */
  readonly undo?: () => Promise<unknown>;
}

let last: Undoable | undefined;
let forgetting: number | undefined;
const watchers = new Set<() => void>();

/** Remembers what was just done, for ten seconds or until something else is done. */
export function offerUndo(undoable: Undoable | undefined): void {
  last = undoable;
  letUndoGo();
  watchers.forEach((watch) => watch());
}

/** Keeps what was just done for as long as the reader is at it. */
export function holdUndo(): void {
  window.clearTimeout(forgetting);
}

/** Begins the ten seconds anew. */
export function letUndoGo(): void {
  holdUndo();
  if (last !== undefined) forgetting = window.setTimeout(() => offerUndo(undefined), WHILE);
}

/** What can be taken back now. */
export function useUndoable(): Undoable | undefined {
  return useSyncExternalStore(
    (watch) => (watchers.add(watch), () => watchers.delete(watch)),
    () => last,
  );
}
