/** Why the gate is closed, in the order in which a desk works it off. */
export const GATE_RULES = [
  'text-superseded',
  'lint-missing',
  'claim-open',
  'claim-disputed',
  'claim-stale',
  'claim-wrong',
  'evidence-missing',
  'second-reader-missing',
  'issue-undecided',
  'error-unfixed',
  'sign-off-missing',
] as const;
export type GateRule = (typeof GATE_RULES)[number];

/** The rules that a waiver can lift: what is about one claim or one issue. The rest is done, not waived. */
export const WAIVABLE_RULES = [
  'claim-open',
  'claim-disputed',
  'claim-stale',
  'claim-wrong',
  'evidence-missing',
  'second-reader-missing',
  'issue-undecided',
  'error-unfixed',
] as const satisfies readonly GateRule[];
export type WaivableRule = (typeof WAIVABLE_RULES)[number];
