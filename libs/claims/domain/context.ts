import { splitSentences, wordsAt, type Language, type Span, type Zone } from '#text';

/** The sentences beside a claim; null where the article begins or ends. */
export interface ClaimContext {
  readonly before: string | null;
  readonly after: string | null;
}

/** What a reader needs beside the claim to understand it: the sentence before it and the one after. */
export function contextOf(
  text: string,
  zones: readonly Zone[],
  claim: Span,
  language: Language,
): ClaimContext {
  const prose = zones.filter(({ kind }) => kind !== 'boilerplate');
  const first = prose.findIndex(({ end }) => end > claim.start);
  const last = prose.findLastIndex(({ start }) => start < claim.end);
  if (first < 0 || last < 0) return { before: null, after: null };
  const units = splitSentences(text, prose.slice(Math.max(0, first - 1), last + 2), language);
  const before = units.findLast(({ end }) => end <= claim.start);
  const after = units.find(({ start }) => start >= claim.end);
  return {
    before: before === undefined ? null : wordsAt(text, before),
    after: after === undefined ? null : wordsAt(text, after),
  };
}
