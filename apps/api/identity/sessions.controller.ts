import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Env } from '#config';
import { SCOPES, type Actor } from '#core';
import { ENV } from '#database';
import { AccountsService, IdentityService, meView, SESSION_LIFE, type MeView } from '#identity';
import { refuseOtherPages } from '../http/actor.guard.js';
import { Allow, By, OrNobody, type KnownRequest } from '../http/allow.js';
import { clearSessionCookie, secretOf, sessionCookieOf, setSessionCookie } from '../http/cookie.js';
import { WithPasswords } from '../http/idempotency.interceptor.js';
import { HttpRefusal } from '../http/refusal.js';
import { passwordBody, passwordLinkBody, signInBody } from './sessions.schema.js';

@ApiTags('identity')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly identity: IdentityService,
    private readonly accounts: AccountsService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @ApiOperation({ summary: 'Sign in: the session comes as a cookie.' })
  @Post()
  @Allow('anyone')
  @ApiCreatedResponse({ standardSchema: meView })
  async open(
    @Body({ schema: signInBody }) body: z.infer<typeof signInBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    refuseOtherPages(request);
    const session = await this.identity.signIn(body.email, body.password, body.desk);
    if (session === undefined) throw new HttpRefusal(401, 'identity/wrong-password');
    setSessionCookie(reply, session.secret, this.env.publicUrl, SESSION_LIFE);
    return this.identity.me(session.actor);
  }

  @ApiOperation({ summary: 'Who am I, and what may I do? No content: nobody is signed in here.' })
  @Get('current')
  @Allow('member', ...SCOPES)
  @OrNobody()
  @ApiOkResponse({ standardSchema: meView })
  @ApiNoContentResponse()
  async current(
    @Req() { actor }: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView | undefined> {
    if (actor !== undefined) return this.identity.me(actor);
    void reply.status(204);
    return undefined;
  }

  @ApiOperation({ summary: 'Change my password. My other sessions end, at every desk.' })
  @Post('password')
  @Allow('member', 'admin')
  @WithPasswords('current', 'next')
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(
    @By() actor: Actor,
    @Body({ schema: passwordBody }) { current, next }: z.infer<typeof passwordBody>,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.identity.changePassword(actor, current, next, secretOf(request)?.secret);
  }

  @ApiOperation({
    summary: 'Give myself a password by a link of an administrator, which ends. All my sessions end.',
  })
  @Post('password-link')
  @Allow('anyone')
  @HttpCode(204)
  @ApiNoContentResponse()
  usePasswordLink(
    @Body({ schema: passwordLinkBody }) { secret, next }: z.infer<typeof passwordLinkBody>,
  ): Promise<void> {
    return this.accounts.usePasswordLink(secret, next);
  }

  @ApiOperation({ summary: 'Sign out.' })
  @Delete('current')
  @Allow('anyone')
  @HttpCode(204)
  @ApiNoContentResponse()
  async close(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const secret = sessionCookieOf(request);
    if (secret !== undefined) await this.identity.signOut(secret);
    clearSessionCookie(reply);
  }
}
