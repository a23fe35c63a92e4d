import { byPlace, overlaps, type Span } from '#text';

/** What is to be done with the claims that were found in a revision. */
export interface ClaimPlan<Found, Standing> {
  /** Found where no claim stands. */
  readonly make: readonly Found[];
  /** Claims whose words have changed, with what was found at their place. */
  readonly describe: readonly { readonly claim: Standing; readonly found: Found }[];
}

/**
 * Compares what was found in a revision with the claims that stand in it: where a claim stands none is made, and a claim
 * whose words have changed is described anew.
 */
export function planClaims<Found extends Span, Standing extends Span & { readonly isDescribed: boolean }>(
  found: readonly Found[],
  standing: readonly Standing[],
): ClaimPlan<Found, Standing> {
  const make: Found[] = [];
  const describe = new Map<Standing, Found>();
  const inOrder = [...standing].sort(byPlace);
  let next = 0;
  for (const one of [...found].sort(byPlace)) {
    while ((inOrder[next]?.end ?? Infinity) <= one.start) next++;
    let isCovered = false;
    for (let at = next; (inOrder[at]?.start ?? Infinity) < one.end; at++) {
      const claim = inOrder[at]!;
      if (!overlaps(claim, one)) continue;
      isCovered = true;
      if (!claim.isDescribed && !describe.has(claim)) describe.set(claim, one);
    }
    if (!isCovered) make.push(one);
  }
  return { make, describe: [...describe].map(([claim, found]) => ({ claim, found })) };
}
