/** Room for so much at once. */
export interface Seats {
  /**
   * Does `work` when so many seats are free, in the order in which they were asked for; with `patience` (milliseconds) only
   * when that comes soon enough, and `otherwise` when it does not.
   */
  take<T>(count: number, work: () => Promise<T>, unless?: Unless<T>): Promise<T>;
}

/** What becomes of one who does not wait for as long as it takes. With a patience of 0 it never waits. */
export interface Unless<T> {
  readonly patience: number;
  readonly otherwise: () => Promise<T>;
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
  /** Whether there was room in time. */
  const isSeated = (count: number, patience: number | undefined): Promise<boolean> =>
    new Promise((tell) => {
      let timer: NodeJS.Timeout | undefined;
      const one = {
        count,
        sit: () => {
          clearTimeout(timer);
          tell(true);
        },
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(one), 1);
        tell(false);
        seat();
      };
      waiting.push(one);
      seat();
      if (patience === undefined || !waiting.includes(one)) return;
      if (patience === 0) leave();
      else timer = setTimeout(leave, patience);
    });
  return {
    take: async (count, work, unless) => {
      if (!(await isSeated(count, unless?.patience))) return unless!.otherwise();
      try {
        return await work();
      } finally {
        free += count;
        seat();
      }
    },
  };
}
