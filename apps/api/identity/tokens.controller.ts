import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#core';
import { newTokenView, TokensService, tokenView, type NewTokenView, type TokenView } from '#identity';
import { Allow, By } from '../http/allow.js';
import { ShownOnce } from '../http/idempotency.interceptor.js';
import { id } from '../http/id.js';
import { newTokenBody } from './people.schema.js';

@ApiTags('identity')
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  @ApiOperation({ summary: "My tokens; for administrators, everyone's." })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: z.array(tokenView) })
  list(@By() actor: Actor): Promise<TokenView[]> {
    return this.tokens.list(actor);
  }

  @ApiOperation({
    summary:
      'Make a token. The secret is shown this once. One that a token asks for ends with it at the latest.',
  })
  @Post()
  @Allow('member', 'admin')
  @ShownOnce()
  @ApiCreatedResponse({ standardSchema: newTokenView })
  create(
    @By() actor: Actor,
    @Body({ schema: newTokenBody }) body: z.infer<typeof newTokenBody>,
  ): Promise<NewTokenView> {
    return this.tokens.create(actor, body.name, body.days, body.scopes);
  }

  @ApiOperation({ summary: 'End a token for good.' })
  @Delete(':id')
  @Allow('member', 'admin')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@By() actor: Actor, @Param('id', { schema: id }) tokenId: string): Promise<void> {
    return this.tokens.revoke(actor, tokenId);
  }
}
