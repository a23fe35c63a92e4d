import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import {
  GateService,
  gatesView,
  gateView,
  signOffView,
  waiverView,
  type GatesView,
  type GateView,
  type SignOffView,
  type WaiverView,
} from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { gateQuery, hashQuery, signOffBody, waiverBody } from './review.schema.js';

@ApiTags('gate')
@Controller()
export class GateController {
  constructor(private readonly gate: GateService) {}

  @ApiOperation({ summary: 'May the text of this hash go out, and what is in the way?' })
  @Get('articles/:id/gate')
  @Allow('member', 'read', 'publishing')
  @ApiOkResponse({ standardSchema: gateView })
  read(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Query({ schema: gateQuery }) { sha256 }: z.infer<typeof gateQuery>,
  ): Promise<GateView> {
    return this.gate.read(actor, articleId, sha256);
  }

  @ApiOperation({
    summary:
      'The same for a publishing system that knows its text alone: the gate of every article that has this hash.',
  })
  @Get('gate')
  @Allow('member', 'read', 'publishing')
  @ApiOkResponse({ standardSchema: gatesView })
  withHash(
    @By() actor: Actor,
    @Query({ schema: hashQuery }) { sha256 }: z.infer<typeof hashQuery>,
  ): Promise<GatesView> {
    return this.gate.withHash(actor, sha256);
  }

  @ApiOperation({ summary: 'Sign the newest revision for a role.' })
  @Post('articles/:id/sign-offs')
  @Allow('gate.sign')
  @ApiCreatedResponse({ standardSchema: signOffView })
  signOff(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Body({ schema: signOffBody }) { role, sha256 }: z.infer<typeof signOffBody>,
  ): Promise<SignOffView> {
    return this.gate.signOff(actor, articleId, role, sha256);
  }

  @ApiOperation({ summary: 'Let one blocker pass for a time, with a name and a reason on it.' })
  @Post('articles/:id/waivers')
  @Allow('gate.waive')
  @ApiCreatedResponse({ standardSchema: waiverView })
  waive(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Body({ schema: waiverBody }) body: z.infer<typeof waiverBody>,
  ): Promise<WaiverView> {
    return this.gate.waive(actor, articleId, body);
  }

  @ApiOperation({ summary: 'End an exception before its time.' })
  @Post('waivers/:id/revoke')
  @Allow('gate.waive')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: waiverView })
  revoke(
    @By() actor: Actor,
    @Param('id', { schema: id }) waiverId: string,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<WaiverView> {
    return this.gate.revoke(actor, waiverId, reason);
  }

  @ApiOperation({ summary: 'Say that the newest revision is clear.' })
  @Post('articles/:id/clear')
  @Allow('article.clear')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: gateView })
  clear(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
  ): Promise<GateView> {
    return this.gate.clear(actor, articleId, version);
  }

  @ApiOperation({ summary: 'Say that the newest revision goes out.' })
  @Post('articles/:id/publish')
  @Allow('article.publish')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: gateView })
  publish(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
  ): Promise<GateView> {
    return this.gate.publish(actor, articleId, version);
  }
}
