import type { Outcome } from '#claims/domain';

export const EVIDENCE_CLASSES = ['primary', 'secondary'] as const;
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type Stance = (typeof STANCES)[number];

/** What the rule reads of a piece of evidence. */
export interface Source {
  readonly class: EvidenceClass;
  readonly stance: Stance;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
}

/** What evidence must say to bear an outcome out; the other outcomes are findings that there is none. */
const STANCE_FOR: Readonly<Partial<Record<Outcome, Stance>>> = {
  confirmed: 'supports',
  confirmed_with_change: 'supports',
  wrong: 'contradicts',
};

/**
 * The evidence rule: an outcome that says what is true stands on one primary source, or on `independent` secondary ones
 * (three unless the desk says otherwise). Two sources of one publisher are one.
 */
export function evidenceSuffices(outcome: Outcome, sources: readonly Source[], independent: number): boolean {
  const stance = STANCE_FOR[outcome];
  if (stance === undefined) return true;
  const bearing = sources.filter((source) => source.stance === stance);
  if (bearing.some((source) => source.class === 'primary')) return true;
  return new Set(bearing.map(voiceOf)).size >= independent;
}

/** Whose word it is: the publisher's; unnamed, the site's; without an address, the title's. */
function voiceOf({ publisher, url, title }: Source): string {
  const site = url === null ? undefined : new URL(url).hostname.replace(/^www\./, '');
  return (publisher ?? site ?? title).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
