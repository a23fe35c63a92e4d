import type { Span, Told } from '#text';

/**
 * How sure a rule is. `error`: provable from the text or the fact book. `warning`: very likely.
 * `info`: asks for a source, never says that something is wrong.
 */
export const CERTAINTIES = ['error', 'warning', 'info'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What rules report; the names are part of the command line's contract. */
export const FINDING_CATEGORIES = [
  'currency_conversion_conflict',
  'currency_conversion_error',
  'currency_unit_slip',
  'false_precision',
  'unit_conversion_error',
  'multiple_mismatch',
  'percentage_mismatch',
  'percent_vs_point',
  'direction_mismatch',
  'sum_mismatch',
  'arithmetic_mismatch',
  'weekday_mismatch',
  'impossible_date',
  'date_order',
  'duration_mismatch',
  'age_mismatch',
  'range_reversed',
  'headline_body_mismatch',
  'caption_body_mismatch',
  'internal_contradiction',
  'name_variant',
  'terminology_error',
  'attribution_contradiction',
  'translation_residue',
  'duplicate_attribution',
  'doubled_word',
  'unused_abbreviation',
  'weasel_attribution',
  'superlative',
  'unsourced_estimate',
  'law_date',
] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** What a rule reports: a suspicion with its arithmetic. A person decides whether it is an error. */
export interface Finding extends Span {
  /** The rule's id, the name of its file: `multiple-mismatch`. */
  readonly rule: string;
  /** Raised whenever the rule's judgement changes, so that an old dismissal is not taken for a new one. */
  readonly ruleVersion: number;
  readonly category: FindingCategory;
  readonly certainty: Certainty;
  /** The other words that the judgement rests on, in reading order. */
  readonly related: readonly Span[];
  /** The words or the value that the rule saw, as they stand in the text. */
  readonly saw: string;
  /** What it expected in their place. */
  readonly expected: Told;
  /** The words to put in place of those underlined, where the rule knows them to the letter. */
  readonly suggestion?: string;
  /** One sentence for an editor. */
  readonly message: Told;
  /** The arithmetic or the entry of the fact book, step by step, checkable by hand. */
  readonly working: Told;
}
