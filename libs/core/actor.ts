/** What a person is on a desk; the words are those of `docs/glossary.md`. */
export const ROLES = [
  'checker',
  'copy_editor',
  'editor',
  'chief',
  'author',
  'legal',
  'ombudsman',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** What a token may be used for; the words are those of `docs/glossary.md`. */
export const SCOPES = ['read', 'review', 'publishing', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who acts, on which desk. Every change names one. */
export interface Actor {
  /** null: Stet itself, working through a job. */
  readonly userId: string | null;
  readonly deskId: string;
  readonly roles: readonly Role[];
  /** Of the token that acts for them; absent when they are there in person, and for Stet itself. */
  readonly scopes?: readonly Scope[];
  /** When that token ends. */
  readonly until?: Date;
}

/** Stet itself, at work for a desk. */
export function stetFor(deskId: string): Actor {
  return { userId: null, deskId, roles: [] };
}

/** True when it is Stet itself that acts, not a person. */
export function isStet(actor: Actor): boolean {
  return actor.userId === null;
}
