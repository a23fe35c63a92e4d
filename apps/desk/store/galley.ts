import { overlaps, type Span } from '../../../libs/text/span.js';

/** A stretch of the article as it is printed. */
export interface GalleyZone extends Span {
  readonly kind: string;
}

/** Something that has a place in the text. */
export interface Placed extends Span {
  readonly id: string;
}

/** A run of letters that all lie in the same issues, and in the same loose part. */
export interface Run extends Span {
  readonly issues: readonly string[];
  /** A figure, a name or a quotation that no claim holds. */
  readonly loose: boolean;
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
  loose: readonly Span[] = [],
): ZoneLayout[] {
  const claimsIn = within(claims);
  const issuesIn = within(issues);
  const looseIn = within(loose);
  return [...zones]
    .sort((a, b) => a.start - b.start)
    .map((zone) => {
      const near = { issues: issuesIn(zone), loose: looseIn(zone) };
      const pieces: Piece[] = [];
      let at = zone.start;
      const add = (end: number, claim: string | null) => {
        if (end > at) pieces.push({ start: at, end, claim, runs: runsOf({ start: at, end }, near) });
        at = Math.max(at, end);
      };
      for (const claim of claimsIn(zone)) {
        add(Math.max(at, claim.start), null);
        add(Math.min(zone.end, claim.end), claim.id);
      }
      add(zone.end, null);
      return { zone, pieces };
    });
}

/** Finds what overlaps a zone; zones are asked for in reading order, so that a long article is walked once. */
function within<T extends Span>(things: readonly T[]): (zone: Span) => T[] {
  const inOrder = [...things].sort((a, b) => a.start - b.start);
  let waiting: T[] = [];
  let next = 0;
  return (zone) => {
    while (next < inOrder.length && inOrder[next]!.start < zone.end) waiting.push(inOrder[next++]!);
    waiting = waiting.filter(({ end }) => end > zone.start);
    return waiting.filter((thing) => overlaps(thing, zone));
  };
}

function runsOf(span: Span, { issues, loose }: { issues: readonly Placed[]; loose: readonly Span[] }): Run[] {
  const nearIssues = issues.filter((issue) => overlaps(issue, span));
  const nearLoose = loose.filter((part) => overlaps(part, span));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of [...nearIssues, ...nearLoose]) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const run = { start: edges[index]!, end };
    return {
      ...run,
      issues: nearIssues.filter((issue) => overlaps(issue, run)).map(({ id }) => id),
      loose: nearLoose.some((part) => overlaps(part, run)),
    };
  });
}
