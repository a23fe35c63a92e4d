/**
 * Places in a text. A span is half-open, `[start, end)`, in UTF-16 code units of the NFC text: what
 * `String.prototype.slice` takes. There is no other way to state a place in Stet.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The same span, moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Reading order: by start, then the shorter first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
