import { byPlace, carryOver, overlaps, type Span, type Zone } from '#text';
import type { ZonedText } from './import/blocks.js';

/**
 * The zones of an edited text: what the markup or a person's eye has told apart before stays so, wherever its words are
 * still recognised; what is new is as it was read.
 */
export function keepZones(before: ZonedText, after: ZonedText): Zone[] {
  const known = carryOver(before.text, after.text, before.zones)
    .flatMap((span, index) =>
      span.state === 'orphaned' ? [] : { ...before.zones[index]!, ...placeOf(span) },
    )
    .sort(byPlace);
  let next = 0;
  return after.zones.map((zone) => {
    while ((known[next]?.end ?? Infinity) <= zone.start) next++;
    const same = known[next];
    return same !== undefined && overlaps(same, zone) ? { ...zone, kind: same.kind } : zone;
  });
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
