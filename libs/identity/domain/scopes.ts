import type { Actor, Scope } from '#core';
import type { Permission } from './permissions.js';

/** Which scope of a token each permission is in: a token does what its holder's roles and its own scopes both allow. */
const SCOPE_OF: Readonly<Record<Permission, Scope>> = {
  'article.submit': 'review',
  'article.edit': 'review',
  'article.clear': 'review',
  'article.publish': 'publishing',
  'article.hold': 'review',
  'claim.make': 'review',
  'claim.take': 'review',
  'claim.assign': 'review',
  'claim.check': 'review',
  'claim.resolve': 'review',
  'claim.comment': 'review',
  'question.ask': 'review',
  'question.answer': 'review',
  'issue.raise': 'review',
  'issue.decide': 'review',
  'gate.sign': 'review',
  'gate.waive': 'review',
  'correction.propose': 'review',
  'correction.approve': 'review',
  'correction.apply': 'publishing',
  'correction.notice': 'publishing',
  'fact.edit': 'review',
  'report.read': 'read',
  'audit.read': 'read',
  'audit.checkpoint': 'admin',
  'queue.mend': 'admin',
  'desk.settings': 'admin',
  'desk.people': 'admin',
};

/** The scope that a token needs for this. */
export function scopeOf(permission: Permission): Scope {
  return SCOPE_OF[permission];
}

/** True for whoever is there in person, and for a token with one of these scopes. */
export function isInScope({ scopes }: Actor, wanted: readonly Scope[]): boolean {
  return scopes === undefined || wanted.some((scope) => scopes.includes(scope));
}
