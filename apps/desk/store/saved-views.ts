import { useSyncExternalStore } from 'react';
import type { QueueView } from './claims.js';

/** A way to look at the queue that the reader gave a name; kept in this browser. */
export interface SavedView {
  readonly name: string;
  readonly search: QueueView;
}

const PLACE = 'stet.views';
const NONE: readonly SavedView[] = [];

let views = kept();
const watchers = new Set<() => void>();

/** The reader's own views, in the order in which they were saved. */
export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(
    (watch) => (watchers.add(watch), () => watchers.delete(watch)),
    () => views,
  );
}

/** Saves a view; one of the same name gives way. */
export function saveView(view: SavedView): void {
  keep([...views.filter(({ name }) => name !== view.name), view]);
}

/** Forgets a view. */
export function forgetView(name: string): void {
  keep(views.filter((view) => view.name !== name));
}

function keep(next: readonly SavedView[]): void {
  views = next;
  window.localStorage.setItem(PLACE, JSON.stringify(next));
  watchers.forEach((watch) => watch());
}

function kept(): readonly SavedView[] {
  try {
    const views: unknown = JSON.parse(window.localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(views) ? (views as SavedView[]) : NONE;
  } catch {
    return NONE;
  }
}
