/** Work that comes round, until it is stopped. */
export interface Schedule {
  /** The next round begins now; when one is under way, as soon as it has ended. */
  wake(): void;
  /** Resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/**
 * Does `work` now, and again `pause` milliseconds after it has ended, whether well or not; it may ask for another pause by
 * returning it. Due times live in the store: a round that comes late finds what is due all the same.
 */
export function every(
  pause: number,
  work: () => Promise<number | void>,
  onError: (error: unknown) => void,
): Schedule {
  let wake = () => {};
  let stopped = false;
  const loop = async (): Promise<void> => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const rest = await work().catch(onError);
      const timer = setTimeout(() => wake(), rest ?? pause);
      if (!stopped) await woken;
      clearTimeout(timer);
    }
  };
  const running = loop();
  return {
    wake: () => wake(),
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
