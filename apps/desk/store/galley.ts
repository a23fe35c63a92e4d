import { overlaps, type Span } from '../../../libs/text/span.js';

/** A stretch of the article as it is printed. */
export interface GalleyZone extends Span {
  readonly kind: string;
}

/** Something that has a place in the text. */
export interface Placed extends Span {
  readonly id: string;
}

/** A run of letters that all lie in the same issues. */
export interface Run extends Span {
  readonly issues: readonly string[];
}

/** What a zone is made of: words between claims, and claims. */
export interface Piece extends Span {
  /** null: words that belong to no claim. */
  readonly claim: string | null;
  readonly runs: readonly Run[];
}

export interface ZoneLayout {
  readonly zone: GalleyZone;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts an article into what can be drawn as nested inline elements. Issues may overlap claims and each other; of claims
 * that overlap, the later one begins where the earlier one ends.
 */
export function layOut(
  zones: readonly GalleyZone[],
  claims: readonly Placed[],
  issues: readonly Placed[],
): ZoneLayout[] {
  const inOrder = [...claims].sort((a, b) => a.start - b.start);
  return zones.map((zone) => {
    const inside = inOrder.filter((claim) => overlaps(claim, zone));
    const near = issues.filter((issue) => overlaps(issue, zone));
    const pieces: Piece[] = [];
    let at = zone.start;
    const add = (end: number, claim: string | null) => {
      if (end > at) pieces.push({ start: at, end, claim, runs: runsOf({ start: at, end }, near) });
      at = Math.max(at, end);
    };
    for (const claim of inside) {
      add(Math.max(at, claim.start), null);
      add(Math.min(zone.end, claim.end), claim.id);
    }
    add(zone.end, null);
    return { zone, pieces };
  });
}

function runsOf(span: Span, issues: readonly Placed[]): Run[] {
  const near = issues.filter((issue) => overlaps(issue, span));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of near) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const run = { start: edges[index]!, end };
    return { ...run, issues: near.filter((issue) => overlaps(issue, run)).map(({ id }) => id) };
  });
}
