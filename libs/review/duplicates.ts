import { Conflict, Missing } from '#core';

/** What can be a duplicate: a claim or an issue. */
interface Thing {
  readonly id: string;
  readonly articleId: string;
  readonly status: string;
}

const SET_ASIDE: readonly string[] = ['duplicate', 'dismissed', 'withdrawn'];

/**
 * Locks a thing and the one that it is to be a duplicate of, always in the order of their ids: two who name each other's
 * take turns.
 * @throws Missing when both are the same; what `lock` throws.
 */
export async function lockPair<T>(
  id: string,
  originalId: string,
  lock: (id: string) => Promise<T>,
): Promise<{ thing: T; original: T }> {
  if (id === originalId) throw new Missing();
  if (id < originalId) {
    const thing = await lock(id);
    return { thing, original: await lock(originalId) };
  }
  const original = await lock(originalId);
  return { thing: await lock(id), original };
}

/**
 * A duplicate points to something that stands, so that no ring of duplicates lets all of its members pass.
 * @throws Missing when the original is of another article; Conflict `review/no-original`, `review/is-original`.
 */
export function mustPointTo(thing: Thing, original: Thing, duplicates: number): void {
  if (original.articleId !== thing.articleId) throw new Missing();
  if (SET_ASIDE.includes(original.status))
    throw new Conflict('review/no-original', { state: original.status });
  if (duplicates > 0) throw new Conflict('review/is-original', { duplicates });
}
