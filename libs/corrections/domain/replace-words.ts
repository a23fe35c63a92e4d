import { overlaps, type Span, type Zone } from '#text';

/** A text with its zones. */
export interface ZonedText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/**
 * The text with the words at `span` replaced by `by` and everything else as it was, zones included: what is put in
 * belongs to the zone in which the words began. A zone of which no words are left is gone.
 */
export function replaceWords({ text, zones }: ZonedText, span: Span, by: string): ZonedText {
  const replaced = (text.slice(0, span.start) + by + text.slice(span.end)).normalize('NFC');
  // Not `by.length`: where two strings meet, a letter and a mark may become one.
  const gained = replaced.length - text.length;
  const first = zones.find((zone) => overlaps(zone, span));
  const moved = zones.map((zone): Zone => {
    if (zone.end <= span.start) return zone;
    const start = zone === first ? Math.min(zone.start, span.start) : Math.max(zone.start, span.end) + gained;
    return { kind: zone.kind, start, end: Math.max(zone.end, span.end) + gained };
  });
  return { text: replaced, zones: moved.flatMap((zone) => trimmed(replaced, zone)) };
}

function trimmed(text: string, { start, end, kind }: Zone): Zone[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? [{ start: from, end: to, kind }] : [];
}
