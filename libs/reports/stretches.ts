import { Prisma, type Tx } from '#database';

/** Items in memory at once: a link is a kilobyte, a claim with all that lies on it some. */
export const STRETCH = 500;

/** A stretch of what an article has, by number: of what follows `after`, at most `size`. */
export interface ByNumber {
  readonly after: number;
  readonly size: number;
}

/** What an article has many of, a stretch at a time. */
export async function* stretchesOf<Item extends { readonly number: number }>(
  read: (page: ByNumber) => Promise<Item[]>,
): AsyncGenerator<Item[]> {
  for (let after = 0; ;) {
    const items = await read({ after, size: STRETCH });
    if (items.length > 0) yield items;
    if (items.length < STRETCH) return;
    after = items.at(-1)!.number;
  }
}

/** The rows of a statement that is done once, a stretch at a time; the transaction has one such statement at work. */
export async function* rowsOf<Row>(tx: Tx, statement: Prisma.Sql): AsyncGenerator<Row[]> {
  await tx.$executeRaw`DECLARE stretches NO SCROLL CURSOR FOR ${statement}`;
  for (let isMore = true; isMore;) {
    const rows = await tx.$queryRaw<Row[]>`FETCH ${Prisma.raw(String(STRETCH))} FROM stretches`;
    if (rows.length > 0) yield rows;
    isMore = rows.length === STRETCH;
  }
  await tx.$executeRaw`CLOSE stretches`;
}

/** Counts what goes by of something long; `times` is how often the whole of it has: 1.5 in the middle of the second time. */
export function meterOf(all: number) {
  let gone = 0;
  const times = () => (all === 0 ? 1 : gone / all);
  const counted = async function* <Stretch>(
    stretches: AsyncIterable<Stretch>,
    sizeOf: (stretch: Stretch) => number,
  ) {
    for await (const stretch of stretches) {
      yield stretch;
      gone += sizeOf(stretch);
    }
  };
  return { counted, times };
}
