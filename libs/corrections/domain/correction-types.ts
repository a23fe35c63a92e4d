import type { Role } from '#core';

/** One signature: any of these roles may give it. */
export type Signature = readonly [Role, ...Role[]];

interface TypeRules {
  /** Who must approve, each signature by another person. */
  readonly signatures: readonly Signature[];
  /** Whether readers of the published text are told. */
  readonly announced: boolean;
}

/** What each type of correction asks for. */
export const CORRECTION_TYPE_RULES = {
  correction: { signatures: [['editor', 'chief']], announced: true },
  clarification: { signatures: [['chief']], announced: true },
  editors_note: { signatures: [['chief']], announced: true },
  update: { signatures: [['editor', 'chief']], announced: false },
  retraction: { signatures: [['chief'], ['legal']], announced: true },
  silent_fix: { signatures: [['editor', 'chief']], announced: false },
  right_of_reply: { signatures: [['chief'], ['legal']], announced: true },
  statutory_correction: { signatures: [['chief'], ['legal']], announced: true },
  follow_up: { signatures: [['chief'], ['legal']], announced: true },
} as const satisfies Record<string, TypeRules>;
export type CorrectionType = keyof typeof CORRECTION_TYPE_RULES;
export const CORRECTION_TYPES = Object.keys(CORRECTION_TYPE_RULES) as CorrectionType[];

/** The types that someone asks for under the law. */
const STATUTORY: ReadonlySet<CorrectionType> = new Set([
  'right_of_reply',
  'statutory_correction',
  'follow_up',
]);

export function isStatutory(type: CorrectionType): boolean {
  return STATUTORY.has(type);
}
