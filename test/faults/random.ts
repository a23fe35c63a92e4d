/** Numbers that look like chance and are the same for the same seed (mulberry32), from 0 to under 1. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of them. @throws Error when there is none. */
export function oneOf<T>(random: Random, of: readonly T[]): T {
  if (of.length === 0) throw new Error('there is nothing to choose from');
  return of[Math.floor(random() * of.length)]!;
}
