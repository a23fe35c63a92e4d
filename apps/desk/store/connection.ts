import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

let answering = true;
const watchers = new Set<() => void>();

/** Notes whether the desk's own server answers. */
export function noteAnswering(answers: boolean): void {
  if (answers === answering) return;
  answering = answers;
  watchers.forEach((watch) => watch());
}

/** True while the network is there and the desk's server answers. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    (watch) => {
      const leave = onlineManager.subscribe(watch);
      watchers.add(watch);
      return () => (leave(), watchers.delete(watch));
    },
    () => answering && onlineManager.isOnline(),
  );
}
