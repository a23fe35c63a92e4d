import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { claimView, type ClaimView } from '#claims';
import type { Actor } from '#core';
import { Database } from '#database';
import {
  claimFileView,
  claimStateView,
  DecisionsService,
  readClaimFile,
  ReshapeService,
  splitView,
  type ClaimFileView,
  type ClaimStateView,
  type SplitView,
} from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { duplicateClaimBody, mergeBody, resolutionBody, splitBody } from './review.schema.js';

type Reason = z.infer<typeof reasonBody>;

@ApiTags('review')
@Controller('claims')
export class DecisionsController {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsService,
    private readonly reshape: ReshapeService,
  ) {}

  @ApiOperation({
    summary:
      'Everything that lies on a claim: assignments, evidence, checks, questions, comments, issues. What the first reader found is kept from whoever may be the second.',
  })
  @Get(':id/file')
  @Allow('member')
  @ApiOkResponse({ standardSchema: claimFileView })
  file(@By() actor: Actor, @Param('id', { schema: id }) claimId: string): Promise<ClaimFileView> {
    return readClaimFile(this.database.reader, actor, claimId);
  }

  @ApiOperation({ summary: 'Decide what a check left open.' })
  @Post(':id/resolve')
  @Allow('claim.resolve')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  resolve(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: resolutionBody }) { outcome, reason }: z.infer<typeof resolutionBody>,
  ): Promise<ClaimStateView> {
    return this.decisions.resolve(actor, claimId, version, outcome, reason);
  }

  @ApiOperation({ summary: 'Decide between two readers who disagree.' })
  @Post(':id/adjudicate')
  @Allow('claim.resolve')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  adjudicate(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: resolutionBody }) { outcome, reason }: z.infer<typeof resolutionBody>,
  ): Promise<ClaimStateView> {
    return this.decisions.adjudicate(actor, claimId, version, outcome, reason);
  }

  @ApiOperation({ summary: 'Say that there is nothing in it to check.' })
  @Post(':id/not-checkable')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  markNotCheckable(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<ClaimStateView> {
    return this.decisions.markNotCheckable(actor, claimId, version, reason);
  }

  @ApiOperation({ summary: 'Say that another claim of the article says the same.' })
  @Post(':id/duplicate')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  markDuplicate(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: duplicateClaimBody }) { reason, duplicateOfId }: z.infer<typeof duplicateClaimBody>,
  ): Promise<ClaimStateView> {
    return this.decisions.markDuplicate(actor, claimId, version, reason, duplicateOfId);
  }

  @ApiOperation({ summary: "Take a claim out of the article's list." })
  @Post(':id/withdraw')
  @Allow('claim.make')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  withdraw(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<ClaimStateView> {
    return this.decisions.withdraw(actor, claimId, version, reason);
  }

  @ApiOperation({
    summary: 'Make several claims of the words of one, which is set aside with all that lies on it.',
  })
  @Post(':id/split')
  @Allow('claim.make')
  @ApiCreatedResponse({ standardSchema: splitView })
  split(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: splitBody }) { parts, reason }: z.infer<typeof splitBody>,
  ): Promise<SplitView> {
    return this.reshape.split(actor, claimId, version, parts, reason);
  }

  @ApiOperation({
    summary: 'Make one claim of several of one article, which are set aside as its duplicates.',
  })
  @Post('merge')
  @Allow('claim.make')
  @ApiCreatedResponse({ standardSchema: claimView })
  merge(
    @By() actor: Actor,
    @Body({ schema: mergeBody }) { claims, reason }: z.infer<typeof mergeBody>,
  ): Promise<ClaimView> {
    return this.reshape.merge(actor, claims, reason);
  }

  @ApiOperation({ summary: 'Put a claim back into the queue for a new round.' })
  @Post(':id/requeue')
  @Allow('claim.assign')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  requeue(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<ClaimStateView> {
    return this.decisions.requeue(actor, claimId, version, reason);
  }
}
