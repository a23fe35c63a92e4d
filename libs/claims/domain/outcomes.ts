/** How a check of a claim can come out, in the order in which they are asked for. */
export const OUTCOMES = [
  'confirmed',
  'confirmed_with_change',
  'wrong',
  'unsupported',
  'cannot_verify',
  'conflicting_sources',
  'not_a_fact',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
