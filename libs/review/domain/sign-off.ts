import { Conflict, Forbidden, type Actor, type Role } from '#core';
import { mustBeAble } from '#identity/domain';

/** A signature that stands on the same revision hash. */
export interface Signature {
  readonly role: Role;
  readonly byId: string;
}

/**
 * Who may sign a revision: a member who has the role and did not write the article, once, and for one role only, so
 * that two signatures are two people.
 * @throws Forbidden, or Conflict `review/already-signed`.
 */
export function mustBeAbleToSign(
  actor: Actor,
  role: Role,
  authorId: string | null,
  signatures: readonly Signature[],
): void {
  mustBeAble(actor, 'gate.sign');
  if (!actor.roles.includes(role)) throw new Forbidden('identity/not-allowed', { role });
  if (authorId === actor.userId) throw new Forbidden('review/own-article');
  const signed = signatures.find((signature) => signature.role === role || signature.byId === actor.userId);
  if (signed !== undefined) throw new Conflict('review/already-signed', { role: signed.role });
}
