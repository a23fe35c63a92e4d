/** Where a link to a question stands: open, or why it leads nowhere. */
export const LINK_STATES = ['open', 'answered', 'expired', 'closed'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What decides where it stands. */
export interface LinkCase {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly usedAt: Date | null;
}

/** Where a link stands; it ends by the clock, with no job to end it. */
export function linkState(
  { expiresAt, revokedAt, usedAt }: LinkCase,
  question: 'open' | 'answered' | 'withdrawn',
  now: Date,
): LinkState {
  if (usedAt !== null) return 'answered';
  if (revokedAt !== null || question !== 'open') return 'closed';
  return now < expiresAt ? 'open' : 'expired';
}
