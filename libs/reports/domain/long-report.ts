import type { ChainLink } from '#audit/domain';
import type { CheckReport, CheckReportContents } from './check-report.js';

/** What a check report holds but for what may be very long: the claims, the issues and the chain, and the people of all. */
export type ReportFrame = Omit<CheckReportContents, 'people' | 'claims' | 'issues' | 'chain'>;

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
