import { Body, Controller, Get, HttpCode, Param, Post, Put, Res, StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '#core';
import {
  checkedView,
  ChecksService,
  evidenceView,
  EvidenceService,
  SNAPSHOT_TYPES,
  SnapshotsService,
  type CheckedView,
  type EvidenceView,
} from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { checkBody, evidenceBody, fileBody, sha256 } from './review.schema.js';

@ApiTags('review')
@Controller()
export class ChecksController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly checks: ChecksService,
    private readonly snapshots: SnapshotsService,
  ) {}

  @ApiOperation({ summary: 'Lay a source on a claim.' })
  @Post('claims/:id/evidence')
  @Allow('claim.check')
  @ApiCreatedResponse({ standardSchema: evidenceView })
  addEvidence(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @Body({ schema: evidenceBody }) body: z.infer<typeof evidenceBody>,
  ): Promise<EvidenceView> {
    return this.evidence.add(actor, claimId, body);
  }

  @ApiOperation({ summary: 'Take a source back; a claim whose check rests on it is stale from then on.' })
  @Post('evidence/:id/withdraw')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: evidenceView })
  withdrawEvidence(
    @By() actor: Actor,
    @Param('id', { schema: id }) evidenceId: string,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<EvidenceView> {
    return this.evidence.withdraw(actor, evidenceId, reason);
  }

  @ApiOperation({ summary: 'Lay back a source that one has withdrawn.' })
  @Post('evidence/:id/restore')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: evidenceView })
  restoreEvidence(
    @By() actor: Actor,
    @Param('id', { schema: id }) evidenceId: string,
  ): Promise<EvidenceView> {
    return this.evidence.restore(actor, evidenceId);
  }

  @ApiOperation({ summary: 'Ask for the page at a source’s address to be kept as it is now.' })
  @Post('evidence/:id/snapshot')
  @Allow('claim.check')
  @HttpCode(202)
  @ApiAcceptedResponse({ standardSchema: evidenceView })
  askForSnapshot(@By() actor: Actor, @Param('id', { schema: id }) evidenceId: string): Promise<EvidenceView> {
    return this.snapshots.ask(actor, evidenceId);
  }

  @ApiOperation({ summary: 'Keep a file as what a source was.' })
  @Put('evidence/:id/snapshot')
  @Allow('claim.check')
  @ApiConsumes(...SNAPSHOT_TYPES)
  @ApiOkResponse({ standardSchema: evidenceView })
  async upload(
    @By() actor: Actor,
    @Param('id', { schema: id }) evidenceId: string,
    @Body({ schema: fileBody }) file: z.infer<typeof fileBody>,
  ): Promise<EvidenceView> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return this.snapshots.upload(actor, evidenceId, file.type, bytes);
  }

  @ApiOperation({ summary: 'What a source was when it was kept: to be saved, never shown as a page.' })
  @Get('snapshots/:sha256')
  @Allow('member')
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async snapshot(
    @By() actor: Actor,
    @Param('sha256', { schema: sha256 }) hash: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { contentType, bytes } = await this.snapshots.read(actor, hash);
    void reply.headers({
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private',
    });
    const type = contentType.startsWith('text/') ? 'text/plain; charset=utf-8' : contentType;
    return new StreamableFile(bytes, { type, disposition: `attachment; filename="${hash}"` });
  }

  @ApiOperation({ summary: 'Record a check of a claim that one has taken.' })
  @Post('claims/:id/checks')
  @Allow('claim.check')
  @ApiCreatedResponse({ standardSchema: checkedView })
  check(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: checkBody }) body: z.infer<typeof checkBody>,
  ): Promise<CheckedView> {
    return this.checks.check(actor, claimId, version, body);
  }
}
