import type { Document } from './document.js';
import type { FactBook } from './knowledge/fact-book.js';
import type { Finding, FindingCategory } from './finding.js';

/** What a rule says of one place; the engine adds who said it. */
export type Report = Omit<Finding, 'rule' | 'ruleVersion' | 'category'> & {
  readonly category?: FindingCategory;
};

/** One check of an article against itself or the fact book: pure, linear in the length of the text. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  readonly version: number;
  /** Every category that it may report; the first is the one used when a report names none. */
  readonly categories: readonly [FindingCategory, ...FindingCategory[]];
  check(document: Document, facts: FactBook): Iterable<Report>;
}
