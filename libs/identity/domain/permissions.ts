import { Forbidden, type Actor, type Role, type Scope } from '#core';
import { isInScope, scopeOf } from './scopes.js';

/**
 * Who may do what: the only table of permissions. A machine's guard says what else must hold (nobody approves their own
 * work); this table says which roles may ask at all. Everyone on a desk may read the desk's articles.
 */
const TABLE = {
  'article.submit': ['author', 'copy_editor', 'editor', 'chief', 'admin'],
  'article.edit': ['copy_editor', 'editor', 'chief'],
  'article.clear': ['editor', 'chief'],
  'article.publish': ['editor', 'chief'],
  'article.hold': ['editor', 'chief'],
  'claim.make': ['checker', 'copy_editor', 'editor', 'chief'],
  'claim.take': ['checker', 'copy_editor', 'editor', 'chief'],
  'claim.assign': ['editor', 'chief'],
  'claim.check': ['checker', 'copy_editor', 'editor', 'chief'],
  'claim.resolve': ['editor', 'chief'],
  'claim.comment': ['checker', 'copy_editor', 'editor', 'chief', 'author', 'legal', 'ombudsman'],
  'question.ask': ['checker', 'copy_editor', 'editor', 'chief', 'legal'],
  'question.answer': ['author', 'copy_editor', 'editor', 'chief', 'legal', 'checker'],
  'issue.raise': ['checker', 'copy_editor', 'editor', 'chief', 'author', 'legal', 'ombudsman'],
  'issue.decide': ['copy_editor', 'editor', 'chief'],
  'gate.sign': ['checker', 'copy_editor', 'editor', 'chief', 'legal'],
  'gate.waive': ['chief'],
  'correction.propose': ['checker', 'copy_editor', 'editor', 'chief', 'author'],
  'correction.approve': ['editor', 'chief', 'legal'],
  'correction.apply': ['copy_editor', 'editor', 'chief'],
  'correction.notice': ['editor', 'chief'],
  'fact.edit': ['copy_editor', 'editor', 'chief', 'admin'],
  'report.read': [
    'checker',
    'copy_editor',
    'editor',
    'chief',
    'legal',
    'ombudsman',
    'auditor',
    'author',
    'admin',
  ],
  'audit.read': ['editor', 'chief', 'legal', 'ombudsman', 'auditor', 'admin'],
  'audit.checkpoint': ['chief', 'auditor', 'admin'],
  'queue.mend': ['admin'],
  'desk.settings': ['chief', 'admin'],
  'desk.people': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof TABLE;

export const PERMISSIONS = Object.keys(TABLE) as Permission[];

/** True when one of the actor's roles includes this, and so does the token that acts for them, if one does. */
export function can(actor: Actor, permission: Permission): boolean {
  return isEntitled(actor, permission) && isInScope(actor, [scopeOf(permission)]);
}

/** True when one of the actor's roles includes this, whatever their token is for. */
export function isEntitled(actor: Actor, permission: Permission): boolean {
  const roles: readonly Role[] = TABLE[permission];
  return actor.roles.some((role) => roles.includes(role));
}

/** The same as a predicate, for a machine's table. */
export function may(permission: Permission): (actor: Actor) => boolean {
  return (actor) => can(actor, permission);
}

/** @throws Forbidden `identity/not-allowed` unless one of the actor's roles includes this; or as `mustBeInScope`. */
export function mustBeAble(actor: Actor, permission: Permission): void {
  if (!isEntitled(actor, permission)) throw new Forbidden('identity/not-allowed', { permission });
  mustBeInScope(actor, [scopeOf(permission)]);
}

/** @throws Forbidden `identity/beyond-scope` when a token acts that has none of these scopes. */
export function mustBeInScope(actor: Actor, scopes: readonly Scope[]): void {
  if (!isInScope(actor, scopes)) throw new Forbidden('identity/beyond-scope', { scopes });
}
