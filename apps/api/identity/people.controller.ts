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
  erasedView,
  ErasureService,
  memberView,
  PeopleService,
  type ErasedView,
  type MemberView,
} from '#identity';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { WithPasswords } from '../http/idempotency.interceptor.js';
import { IfMatch } from '../http/if-match.js';
import { newMemberBody, rolesBody } from './people.schema.js';

@ApiTags('identity')
@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
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
  })
  @Post('people/:id/erase')
  @Allow('desk.people')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: erasedView })
  erase(@By() actor: Actor, @Param('id', { schema: id }) userId: string): Promise<ErasedView> {
    return this.erasure.erase(actor, userId);
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
