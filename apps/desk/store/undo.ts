import { watched } from './watched.js';

/** Milliseconds for which what was done can be taken back by one key. */
const WHILE = 10_000;

/** Something just done that can be taken back. */
export interface Undoable {
  /** What was done, in words. */
  readonly done: string;
  /** Absent once it was taken back: then the words say so. */
  readonly undo?: () => Promise<unknown>;
}

const last = watched<Undoable | undefined>(undefined);
let forgetting: number | undefined;

/** Remembers what was just done, for ten seconds or until something else is done. */
export function offerUndo(undoable: Undoable | undefined): void {
  last.set(undoable);
  letUndoGo();
}

/** Keeps what was just done for as long as the reader is at it. */
export function holdUndo(): void {
  window.clearTimeout(forgetting);
}

/** Begins the ten seconds anew. */
export function letUndoGo(): void {
  holdUndo();
  if (last.get() !== undefined) forgetting = window.setTimeout(() => offerUndo(undefined), WHILE);
}

/** What can be taken back now. */
export const useUndoable = last.use;
