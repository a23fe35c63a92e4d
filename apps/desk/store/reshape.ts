import type { Span } from '../../../libs/text/span.js';

/** Claims on either side that are offered to be joined with one. */
const NEAR = 4;

/**
 * The places of lines that a claim was broken into; nothing when more than its spaces was changed.
 * `from` is where the claim begins in its revision.
 */
export function partsOf(text: string, broken: string, from: number): Span[] | undefined {
  const parts: Span[] = [];
  let at = 0;
  for (const line of broken.normalize('NFC').split('\n')) {
    const words = line.trim();
    if (words === '') continue;
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith(words, at)) return undefined;
    parts.push({ start: from + at, end: from + at + words.length });
    at += words.length;
  }
  return text.slice(at).trim() === '' ? parts : undefined;
}

/** The claims that stand nearest before and after one, in reading order. */
export function around<
  T extends {
    readonly id: string;
    readonly place: { readonly start: number | null } | null;
    readonly allowed: readonly string[];
  },
>(claims: readonly T[], id: string): T[] {
  const standing = claims
    .flatMap((claim) => {
      const start = claim.place?.start ?? null;
      return start === null ? [] : [{ claim, start }];
    })
    .filter(({ claim }) => claim.id === id || claim.allowed.includes('merge'))
    .sort((a, b) => a.start - b.start)
    .map(({ claim }) => claim);
  const at = standing.findIndex((claim) => claim.id === id);
  if (at === -1) return [];
  return [...standing.slice(Math.max(0, at - NEAR), at), ...standing.slice(at + 1, at + 1 + NEAR)];
}
