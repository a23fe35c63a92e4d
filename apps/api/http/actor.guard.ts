import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { IdentityService, mustBeAble, mustBeInScope } from '#identity';
import { ALLOW, OR_NOBODY, READING, scopesFor, type KnownRequest, type Rule } from './allow.js';
import { secretOf } from './cookie.js';
import { KnownSecrets } from './known-secrets.js';
import { HttpRefusal } from './refusal.js';

/** Finds out who asks, by token or by cookie, and whether their roles and the token include what the route needs. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: IdentityService,
    private readonly knownSecrets: KnownSecrets,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<Rule | undefined>(ALLOW, context.getHandler());
    if (rule === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may call it`);
    const { allowance, scopes } = rule;
    if (allowance === 'anyone') return true;

    const request = context.switchToHttp().getRequest<KnownRequest>();
    const known = secretOf(request);
    if (known === undefined && this.reflector.get<boolean | undefined>(OR_NOBODY, context.getHandler()))
      return true;
    const actor = known === undefined ? undefined : await this.identity.actorOf(known.secret);
    if (known === undefined || actor === undefined) throw nobody(known?.byCookie ?? true);
    this.knownSecrets.add(known.secret);
    if (known.byCookie && !READING.has(request.method)) refuseOtherSites(request);
    request.actor = actor;
    request.byCookie = known.byCookie;
    if (allowance !== 'member') mustBeAble(actor, allowance);
    mustBeInScope(actor, scopesFor(allowance, scopes, request.method));
    return true;
  }
}

/** One answer for every token that lets nobody in, so that nothing is learnt from it. */
function nobody(byCookie: boolean): HttpRefusal {
  return new HttpRefusal(401, byCookie ? 'identity/signed-out' : 'identity/unknown-token');
}

/**
 * A browser sends the cookie with requests that other sites make; it also says, in `Sec-Fetch-Site` or `Origin`, where
 * they come from. Changes by cookie are taken from the desk's own pages only (OWASP CSRF cheat sheet, fetch metadata).
 */
function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  const { origin, host } = request.headers;
  if (site === undefined && origin !== undefined && URL.canParse(origin) && new URL(origin).host === host)
    return;
  throw new HttpRefusal(403, 'identity/other-site');
}

/** The same where there is no cookie yet: a program says nothing of a site, a browser always does. */
export function refuseOtherPages(request: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined || site !== undefined) refuseOtherSites(request);
}
