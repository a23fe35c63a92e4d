import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * One call for what is asked for together: whatever comes while a call is under way is done by the next one, up to `most`
 * at once. Alone nothing waits; under load little is done singly. `work` gives a result for each item, or the promise
 * of one, in their order; when it throws, every item of its call fails.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly (Result | Promise<Result>)[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const waiting: Asked<Item, Result>[] = [];
  let underWay = false;
  const next = async (): Promise<void> => {
    underWay = true;
    while (waiting.length > 0) {
      // What is asked for in the same breath goes together.
      await nextTurn();
      const batch = waiting.splice(0, most);
      try {
        const results = await work(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, index) => resolve(results[index]!));
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    underWay = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!underWay) void next();
    });
}

interface Asked<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
  readonly reject: (error: unknown) => void;
}
