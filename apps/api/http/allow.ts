import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor, Scope } from '#core';
import { scopeOf, type Permission } from '#identity/domain';

export const ALLOW = 'stet:allow';

/** Who may call this address at all: anyone, any member of the desk, or members whose roles include the permission. */
export type Allowance = 'anyone' | 'member' | Permission;

/** Who may call a route, and what a token must be for that calls it: any one of `scopes`; none said, `scopesFor` tells. */
export interface Rule {
  readonly allowance: Allowance;
  readonly scopes: readonly Scope[];
}

/** Every route says who may call it, and the published API with it; one that says nothing is refused. */
export const Allow = (allowance: Allowance, ...scopes: Scope[]) =>
  applyDecorators(
    SetMetadata(ALLOW, { allowance, scopes } satisfies Rule),
    ApiExtension('x-stet-allow', allowance),
    ...(scopes.length > 0 ? [ApiExtension('x-stet-scopes', scopes)] : []),
  );

export const OR_NOBODY = 'stet:or-nobody';

/** Who brings no secret at all gets through as well, with no actor: that they are nobody is what they hear. */
export const OrNobody = () => SetMetadata(OR_NOBODY, true);

/** The scopes one of which a token needs: those of the route, else that of its permission, else by what the method does. */
export function scopesFor(allowance: Allowance, scopes: readonly Scope[], method: string): readonly Scope[] {
  if (scopes.length > 0) return scopes;
  if (allowance !== 'anyone' && allowance !== 'member') return [scopeOf(allowance)];
  return READING.has(method) ? ['read'] : ['review'];
}

/** The methods that change nothing. */
export const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A request after the guard has seen it. */
export interface KnownRequest extends FastifyRequest {
  actor?: Actor;
  /** True when the actor was known by the desk's cookie, not by a token. */
  byCookie?: boolean;
}

/** The one who asks. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<KnownRequest>();
  if (actor === undefined) throw new Error('an address that takes an actor must not be open to anyone');
  return actor;
});
