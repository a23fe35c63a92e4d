import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor, Page } from '#core';
import {
  checkpointFile,
  CheckpointsService,
  checkpointVerificationView,
  checkpointView,
  signingKeyView,
  type CheckpointVerificationView,
  type CheckpointView,
  type SigningKeyView,
} from '#reports';
import { Allow, By } from '../http/allow.js';
import { pageOf, pageQuery } from '../http/paging.js';
import { sendDocument } from './send-document.js';

const number = z.coerce.number().int().min(1).max(1_000_000_000);

@ApiTags('reports')
@Controller('audit')
export class CheckpointsController {
  constructor(private readonly checkpoints: CheckpointsService) {}

  @ApiOperation({
    summary: 'Sign where every chain of the desk ends now. A worker does it once a day by itself.',
  })
  @Post('checkpoints')
  @Allow('audit.checkpoint')
  @ApiCreatedResponse({ standardSchema: checkpointView })
  make(@By() actor: Actor): Promise<CheckpointView> {
    return this.checkpoints.make(actor);
  }

  @ApiOperation({ summary: "The desk's checkpoints, the newest first." })
  @Get('checkpoints')
  @Allow('audit.read')
  @ApiOkResponse({ standardSchema: pageOf(checkpointView) })
  list(
    @By() actor: Actor,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<CheckpointView>> {
    return this.checkpoints.list(actor, page);
  }

  @ApiOperation({ summary: 'One checkpoint with all its heads: canonical JSON that stet verify checks.' })
  @Get('checkpoints/:number')
  @Allow('audit.read')
  @ApiOkResponse({ standardSchema: checkpointFile })
  async file(
    @By() actor: Actor,
    @Param('number', { schema: number }) which: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.checkpoints.file(actor, which));
  }

  @ApiOperation({
    summary:
      'Hold what was signed against what the store has now, and name every chain that was dropped, cut off or rewritten.',
  })
  @Get('checkpoints/:number/verification')
  @Allow('audit.read')
  @ApiOkResponse({ standardSchema: checkpointVerificationView })
  verify(
    @By() actor: Actor,
    @Param('number', { schema: number }) which: number,
  ): Promise<CheckpointVerificationView> {
    return this.checkpoints.verify(actor, which);
  }

  @ApiOperation({ summary: 'The public keys that checkpoints were signed with, the newest first.' })
  @Get('keys')
  @Allow('anyone')
  @ApiOkResponse({ standardSchema: z.array(signingKeyView) })
  keys(): Promise<SigningKeyView[]> {
    return this.checkpoints.keys();
  }
}
