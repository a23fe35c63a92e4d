import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#core';
import {
  AccountsService,
  erasedView,
  ErasureService,
  memberView,
  passwordLinkView,
  PeopleService,
  type ErasedView,
  type MemberView,
  type PasswordLinkView,
} from '#identity';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { ShownOnce, WithPasswords } from '../http/idempotency.interceptor.js';
import { IfMatch } from '../http/if-match.js';
import { newMemberBody, rolesBody } from './people.schema.js';

@ApiTags('identity')
@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly accounts: AccountsService,
    private readonly erasure: ErasureService,
  ) {}

  @ApiOperation({ summary: 'The people of the desk.' })
  @Get('users')
  @Allow('member')
  @ApiOkResponse({ standardSchema: z.array(memberView) })
  list(@By() actor: Actor): Promise<MemberView[]> {
    return this.people.list(actor);
  }

  @ApiOperation({ summary: 'Take someone in.' })
  @Post('users')
  @Allow('desk.people')
  @WithPasswords('password')
  @ApiCreatedResponse({ standardSchema: memberView })
  add(
    @By() actor: Actor,
    @Body({ schema: newMemberBody }) body: z.infer<typeof newMemberBody>,
  ): Promise<MemberView> {
    return this.people.add(actor, body);
  }

  @ApiOperation({ summary: 'Give a member other roles.' })
  @Patch('memberships/:id')
  @Allow('desk.people')
  @ApiOkResponse({ standardSchema: memberView })
  changeRoles(
    @By() actor: Actor,
    @Param('id', { schema: id }) userId: string,
    @IfMatch() version: number,
    @Body({ schema: rolesBody }) body: z.infer<typeof rolesBody>,
  ): Promise<MemberView> {
    return this.people.changeRoles(actor, userId, version, body.roles);
  }

  @ApiOperation({
    summary:
      'Erase someone: name, address, password, sessions, tokens. What they did stays, without their name. For good.',
    description: 'Someone who has left the desk is at version 0.',
  })
  @Post('people/:id/erase')
  @Allow('desk.people')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: erasedView })
  erase(
    @By() actor: Actor,
    @Param('id', { schema: id }) userId: string,
    @IfMatch() version: number,
  ): Promise<ErasedView> {
    return this.erasure.erase(actor, userId, version);
  }

  @ApiOperation({
    summary:
      'Let someone in no more, until they are reinstated. What they had in hand goes back into the queue.',
  })
  @Post('people/:id/suspend')
  @Allow('desk.people')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: memberView })
  suspend(
    @By() actor: Actor,
    @Param('id', { schema: id }) userId: string,
    @IfMatch() version: number,
  ): Promise<MemberView> {
    return this.accounts.suspend(actor, userId, version);
  }

  @ApiOperation({ summary: 'Let someone in again who was suspended.' })
  @Post('people/:id/reinstate')
  @Allow('desk.people')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: memberView })
  reinstate(
    @By() actor: Actor,
    @Param('id', { schema: id }) userId: string,
    @IfMatch() version: number,
  ): Promise<MemberView> {
    return this.accounts.reinstate(actor, userId, version);
  }

  @ApiOperation({
    summary:
      'Make a link by which someone gives themselves a password, once. Its address is shown this once; links before it end.',
  })
  @Post('people/:id/password-link')
  @Allow('desk.people')
  @ShownOnce()
  @ApiCreatedResponse({ standardSchema: passwordLinkView })
  makePasswordLink(
    @By() actor: Actor,
    @Param('id', { schema: id }) userId: string,
  ): Promise<PasswordLinkView> {
    return this.accounts.makePasswordLink(actor, userId);
  }

  @ApiOperation({ summary: 'Take a member off the desk.' })
  @Delete('memberships/:id')
  @Allow('desk.people')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @By() actor: Actor,
    @Param('id', { schema: id }) userId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.people.remove(actor, userId, version);
  }
}
