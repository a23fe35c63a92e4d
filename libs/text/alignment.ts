import { diffArrays } from 'diff';

/** More changed elements than this, and the order says nothing any more; the time grows with the square of their number. */
const MOST_CHANGES = 1_000;

/** For each element of `before` the place in `after` of the element that it has become, or -1. */
export type Images = number[];

/**
 * Finds the elements of one sequence in another: first in order, as few changes apart as can be, then those that were
 * moved. Each element of `after` is the image of one element of `before` at most.
 */
export function align(before: readonly string[], after: readonly string[]): Images {
  const images = inOrder(before, after);
  const taken = new Set(images);
  const free = new Map<string, number[]>();
  for (let at = after.length - 1; at >= 0; at--) {
    if (taken.has(at)) continue;
    const places = free.get(after[at] ?? '');
    if (places) places.push(at);
    else free.set(after[at] ?? '', [at]);
  }
  before.forEach((key, at) => {
    if (images[at] !== -1) return;
    const next = (images[at - 1] ?? -2) + 1;
    const place = after[next] === key && !taken.has(next) ? next : lastFree(free.get(key), taken);
    if (place === undefined) return;
    taken.add(place);
    images[at] = place;
  });
  return images;
}

/** The images of those elements that have kept their order, as few changes apart as can be. */
export function inOrder(before: readonly string[], after: readonly string[]): Images {
  const images: Images = new Array<number>(before.length).fill(-1);
  let at = 0;
  let afterAt = 0;
  for (const { added, removed, count } of diffArrays([...before], [...after], {
    maxEditLength: MOST_CHANGES,
  }) ?? []) {
    if (!added && !removed) for (let kept = 0; kept < count; kept++) images[at + kept] = afterAt + kept;
    if (!added) at += count;
    if (!removed) afterAt += count;
  }
  return images;
}

/** The first place in the text that is not taken: the list runs backwards, and what is taken is dropped for good. */
function lastFree(places: number[] | undefined, taken: ReadonlySet<number>): number | undefined {
  let place = places?.pop();
  while (place !== undefined && taken.has(place)) place = places?.pop();
  return place;
}
