import type { ChainLink } from '#audit/domain';
import type { CheckReport, CheckReportContents } from './check-report.js';

type Revision = CheckReport['revisions'][number];

/** What may be long of a revision. */
export type Wording = Pick<Revision, 'text' | 'zones'>;

/**
 * What a check report holds but for what may be very long: the claims, the issues, the chain, the texts of the revisions,
 * and the people of all.
 */
export interface ReportFrame extends Omit<
  CheckReportContents,
  'people' | 'claims' | 'issues' | 'chain' | 'revisions'
> {
  readonly revisions: Omit<Revision, keyof Wording>[];
}

/** What is known of a check report once all of it has gone by. */
export interface Outline {
  readonly people: CheckReport['people'];
  readonly chain: Omit<CheckReport['chain'], 'links'>;
  /** The numbers of the claims and of the issues, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many claims are in each status. */
  readonly claimsIn: ReadonlyMap<string, number>;
  /** How many issues are in each status. */
  readonly issuesIn: ReadonlyMap<string, number>;
  readonly seal: string;
}

/** What may be very long of a check report: a stretch at a time, from the beginning whenever it is asked for. */
export interface Stretches {
  readonly claims: () => AsyncIterable<CheckReport['claims']>;
  readonly issues: () => AsyncIterable<CheckReport['issues']>;
  readonly links: () => AsyncIterable<readonly ChainLink[]>;
  readonly wordingOf: (revision: number) => Promise<Wording>;
}

/** A check report of any length, as its page reads it. */
export type LongReport = ReportFrame & Outline & Stretches;

/** Counts what goes by. */
export function tally(
  things: readonly { readonly id: string; readonly number: number; readonly status: string }[],
  numbers: Map<string, number>,
  statuses: Map<string, number>,
): void {
  for (const { id, number, status } of things) {
    numbers.set(id, number);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
}
