/** Room for so much at once. */
export interface Seats {
  /** Does `work` when so many seats are free, in the order in which they were asked for. */
  take<T>(count: number, work: () => Promise<T>): Promise<T>;
}

/** A room of `all` seats. Whoever asks for all of them is alone in it. */
export function seats(all: number): Seats {
  const waiting: { readonly count: number; readonly sit: () => void }[] = [];
  let free = all;
  const seat = (): void => {
    for (let first = waiting[0]; first !== undefined && first.count <= free; first = waiting[0]) {
      waiting.shift();
      free -= first.count;
      first.sit();
    }
  };
  return {
    take: async (count, work) => {
      await new Promise<void>((sit) => {
        waiting.push({ count, sit });
        seat();
      });
      try {
        return await work();
      } finally {
        free += count;
        seat();
      }
    },
  };
}
