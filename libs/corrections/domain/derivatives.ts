/** The kinds of other places where an error may stand. */
export const DERIVATIVE_KINDS = [
  'translation',
  'article',
  'newsletter',
  'social',
  'print',
  'broadcast',
  'other',
] as const;
export type DerivativeKind = (typeof DERIVATIVE_KINDS)[number];
