import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#core';
import type { Permission } from '#identity/domain';

export const ALLOW = 'stet:allow';

/** Who may call this address at all: anyone, any member of the desk, or members whose roles include the permission. */
export type Allowance = 'anyone' | 'member' | Permission;

/** Every route says who may call it, and the published API with it; one that says nothing is refused. */
export const Allow = (allowance: Allowance) =>
  applyDecorators(SetMetadata(ALLOW, allowance), ApiExtension('x-stet-allow', allowance));

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
